package bank

import "testing"

func TestTermsAreWords(t *testing.T) {
	for _, tt := range []struct {
		text, term string
		want       bool
	}{
		{"Our churn fell", "churn", true},
		{"Churn fell.", "churn", true},
		{"The churned ones", "churn", false},
		{"a slap", "SLA", false},
		{"an SLA, kept", "SLA", true},
		{"an sla", "SLA", false},
		{"churned churn", "churn", true},
		{"", "churn", false},
		{"anything", "", false},
	} {
		if got := containsTerm(tt.text, tt.term); got != tt.want {
			t.Errorf("%q in %q: %v", tt.term, tt.text, got)
		}
	}
}

func TestSameStory(t *testing.T) {
	a, b, c := Question{Story: JoinLines("outage", "failure")}, Question{Story: "failure"}, Question{}
	if !a.SameStory(&b) || a.SameStory(&c) || c.SameStory(&c) {
		t.Error("sets of stories are not told apart")
	}
}
