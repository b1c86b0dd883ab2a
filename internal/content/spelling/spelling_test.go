package spelling

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestSpelling(t *testing.T) {
	for _, tt := range []struct {
		text string
		want []string
	}{
		{"", nil},
		{"The customer’s refund wasn’t paid: 24 h late, at Amazon’s cost.", nil},
		{"Unpaid and retried; a two-way door", nil},
		{"colour of the centre", []string{"colour", "centre"}},
		{"The recieved parcel", []string{"recieved"}},
		{"Honor the café; we hadn’t, they’ll", []string{"café"}},
	} {
		if diff := cmp.Diff(tt.want, Unknown(tt.text)); diff != "" {
			t.Errorf("%q (-want +got):\n%s", tt.text, diff)
		}
	}
	for text, want := range map[string]string{
		"We leveraged it.":      "use",
		"A robustly built one":  "say what it withstands",
		"We used it.":           "",
		"“Synergies,” they say": "working together",
	} {
		if _, got := Better(text); got != want {
			t.Errorf("%q: write %q, want %q", text, got, want)
		}
	}
}

func TestWordLists(t *testing.T) {
	s := read()
	if len(s.known) < 40_000 {
		t.Errorf("%d words are known", len(s.known))
	}
	for _, p := range s.instead {
		if p.start == "" || p.word == "" {
			t.Errorf("a line of instead.txt is cut: %+v", p)
		}
	}
}
