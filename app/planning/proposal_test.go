package planning_test

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/mockloop/mockloop/app/apptest"
	"github.com/mockloop/mockloop/app/planning"
	"github.com/mockloop/mockloop/app/shell"
	"github.com/mockloop/mockloop/app/words"
	"github.com/mockloop/mockloop/internal/bank"
	"github.com/mockloop/mockloop/internal/device"
	"github.com/mockloop/mockloop/internal/interview"
)

// outlined is what the screen says of a plan.
func outlined(p interview.Plan) []string {
	var out []string
	for _, it := range interview.Outline(p, bank.FindQuestion) {
		out = append(out, fmt.Sprintf("%s %d min", planning.PartName(it), it.Minutes))
	}
	return out
}

// What is shown before the round is what then begins, shuffled or not, and no
// prompt is given away.
func TestThePlanShownBegins(t *testing.T) {
	for _, tt := range []struct {
		path  string
		press []string
	}{
		{"/stage/recruiter-screen/", []string{"begin-recruiter"}},
		{"/stage/recruiter-screen/", []string{"plan-shuffle", "plan-shuffle", "begin-recruiter"}},
		{"/stage/phone-screen/", []string{"begin-hiring-manager"}},
		{"/stage/phone-screen/", []string{"who-senior-pm", "plan-shuffle", "begin-senior-pm"}},
		{"/plan/?with=bar-raiser", []string{"plan-shuffle", "plan-begin"}},
		{"/plan/", []string{"on-frugality", "plan-shuffle", "plan-begin"}},
	} {
		t.Run(tt.path+" "+strings.Join(tt.press, " "), func(t *testing.T) {
			h := apptest.NewEnv(t).VarySeeds()
			s := apptest.Show(t, h.Deps, tt.path)
			var shown []string
			for _, id := range tt.press {
				shown = s.List(".part")
				s.Press(id)
			}
			if d := cmp.Diff(shown, outlined(h.OpenPlan())); d != "" {
				t.Errorf("(-shown +begun)\n%s", d)
			}
			for _, part := range h.OpenPlan().Parts {
				q, ok := bank.FindQuestion(part.Question)
				if !ok {
					continue
				}
				if strings.Contains(strings.Join(shown, " "), q.Prompt) {
					t.Errorf("%q is given away", q.Prompt)
				}
				for _, pr := range q.Principles {
					if strings.Contains(strings.Join(shown, " "), pr.String()) {
						t.Errorf("that it is about %s is given away", pr)
					}
				}
			}
			if !slices.Equal(s.Gone, []string{"/round/"}) {
				t.Errorf("it led to %q", s.Gone)
			}
		})
	}
}

func TestShuffleShowsAnother(t *testing.T) {
	h := apptest.NewEnv(t).VarySeeds()
	s := apptest.Show(t, h.Deps, "/stage/recruiter-screen/")
	seen := map[string]bool{}
	for range 5 {
		seen[s.One(".code").Words()] = true
		s.Press("plan-shuffle")
	}
	if len(seen) != 5 {
		t.Errorf("five plans have the codes %v", seen)
	}
}

// A friend with the code gets the round that is shown here, whatever each of the
// two has practiced.
func TestAFriendGetsTheSame(t *testing.T) {
	h := apptest.NewEnv(t).VarySeeds()
	for _, q := range bank.QuestionsFor(bank.CustomerObsession) {
		if slices.Contains(q.Stages, bank.PhoneScreen) {
			h.AddAnswer(q, apptest.Thursday.AddDate(0, 0, -1), apptest.FullSheet(q, 3, bank.Meets))
		}
	}
	s := apptest.Show(t, h.Deps, "/stage/phone-screen/")
	if len(s.Page().All(".code")) != 0 || !strings.Contains(s.One("#code-said").Words(), "yours alone") {
		t.Fatalf("a plan that what was practiced had a say in has a code: %q", s.One(".friend").Words())
	}
	mine := s.List(".part")
	s.Press("code-make")
	s.Press("who-senior-pm") // still one to share
	code, shown := s.One(".code").Words(), s.List(".part")
	if cmp.Equal(mine, shown) || !strings.Contains(s.One("#code-said").Words(), "has no say") {
		t.Errorf("it says %q of %q", s.One("#code-said").Words(), shown)
	}
	apptest.CheckPage(t, s, "/stage/phone-screen/", apptest.PathsOf(h.Deps))

	other := apptest.NewEnv(t)
	other.SeedHistory()
	f := apptest.Show(t, other.Deps, "/stage/recruiter-screen/")
	f.Enter("code-in", strings.ToLower(strings.ReplaceAll(code, "-", " ")))
	f.Press("code-use")
	if want := []string{"/stage/phone-screen/?code=" + code}; !slices.Equal(f.Gone, want) {
		t.Fatalf("the code led to %q, want %q", f.Gone, want)
	}
	f = apptest.Show(t, other.Deps, f.Gone[0])
	if d := cmp.Diff(shown, f.List(".part")); d != "" {
		t.Errorf("(-mine +my friend's)\n%s", d)
	}
	if got := f.One("#code-said").Words(); !strings.Contains(got, "From a friend’s code for the phone screen, senior PM.") || f.One("#plan-title").Words() != "A friend’s plan" {
		t.Errorf("it says %q", got)
	}
	f.Press("begin-senior-pm")
	if d := cmp.Diff(shown, outlined(other.OpenPlan())); d != "" {
		t.Errorf("(-mine +begun)\n%s", d)
	}

	s.Press("code-own")
	if len(s.Page().All(".code")) != 0 {
		t.Error("back to one's own plan, a code is shown")
	}
}

// newer is a code of what only a later version plans.
func newer() string {
	for _, check := range "0123456789ABCDEFGHJKMNPQRSTVWXYZ" {
		code := "Y000-000" + string(check)
		if _, err := interview.ParseCode(code); errors.Is(err, interview.ErrNewer) {
			return code
		}
	}
	panic("no check fits")
}

func TestCodesAreRefused(t *testing.T) {
	s := apptest.Show(t, apptest.NewEnv(t).Deps, "/stage/recruiter-screen/")
	shown := s.List(".part")
	for _, tt := range []struct{ code, want string }{
		{"72YQ-5YHU", "No code has the character 'U'. Look at it again."},
		{"72YQ", "Codes have 8 characters; this has 4."},
		{"", "Codes have 8 characters; this has 0."},
		{"72YQ-5YHH", "One character of this code is wrong, or two have changed places. Look at it again."},
		{newer(), "This code was made by a newer version of Mockloop. Open it again with a network, and switch to that."},
	} {
		s.Enter("code-in", tt.code)
		s.Press("code-use")
		if got := s.One("#code-refused").Words(); got != tt.want {
			t.Errorf("%q: it says %q, want %q", tt.code, got, tt.want)
		}
	}
	if d := cmp.Diff(shown, s.List(".part")); d != "" || s.Gone != nil {
		t.Errorf("a code that was refused led to %q\n%s", s.Gone, d)
	}
	s.Enter("code-in", "4G00-0018")
	s.Press("code-use")
	if got := s.List(".code"); !slices.Equal(got, []string{"4G00-0018"}) || s.Gone != nil || s.One("#code-refused").Words() != "" {
		t.Errorf("a good code of this screen: shows %q, led to %q, says %q", got, s.Gone, s.One("#code-refused").Words())
	}
	s.Press("code-own")
	if got := s.One(".code").Words(); got == "4G00-0018" {
		t.Error("back to one's own plan, it is the friend's")
	}
}

// Where a code belongs.
func TestCodePath(t *testing.T) {
	paths := apptest.PathsOf(shell.Deps{})
	for code, want := range map[string]string{
		"4G00-0018": "/stage/recruiter-screen/", "9G00-0WGF": "/stage/phone-screen/",
		"3000-000R": "/stage/onsite-loop/", "K000-000Z": "/plan/",
	} {
		c, err := interview.ParseCode(code)
		if got := planning.CodePath(c); err != nil || got != want || !paths[got] {
			t.Errorf("%s (%v) belongs to %s, want %s", code, err, got, want)
		}
	}
}

func TestCopyACode(t *testing.T) {
	for _, err := range []error{nil, device.ErrUnsupported} {
		h := apptest.NewEnv(t)
		dev := &apptest.Sharer{Err: err, URLs: make(chan string)}
		h.Deps.Device = apptest.DeviceOf(dev)
		s := apptest.Show(t, h.Deps, "/stage/recruiter-screen/")
		s.Press("code-copy")
		if got := <-dev.URLs; got != s.One(".code").Words() {
			t.Errorf("%q was copied", got)
		}
		s.Engine.ConsumeNext()
		label, failed := s.One("#code-copy").Words(), s.One(".friend [role=status]").Words()
		if (err == nil) != (label == "Copied") || (err == nil) != (failed == "") {
			t.Errorf("%v: the button says %q, the line below %q", err, label, failed)
		}
	}
}

// A code in the address that can't be read says so: the plan that shows is not the friend's.
func TestCodeInTheAddressUnread(t *testing.T) {
	_, err := interview.ParseCode("ZZZZ-ZZZZ")
	if err == nil {
		t.Fatal("it can be read")
	}
	for address, want := range map[string]string{
		"/stage/phone-screen/?code=ZZZZ-ZZZZ": words.CodeError(err),
		"/stage/phone-screen/":                "",
	} {
		s := apptest.Show(t, apptest.NewEnv(t).Deps, address)
		if got := s.One("#code-unread").Words(); got != want || len(s.List(".part")) == 0 {
			t.Errorf("%s says %q, want %q", address, got, want)
		}
	}
}
