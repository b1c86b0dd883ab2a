package app

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/mockloop/mockloop/internal/bank"
	"github.com/mockloop/mockloop/internal/device"
	"github.com/mockloop/mockloop/internal/interview"
)

// seeds gives each plan another seed.
func (h *hall) seeds() *hall {
	n := uint64(1 << 40) // more than a code can carry
	h.deps.Seed = func() uint64 { n++; return n }
	return h
}

// outlined is what the screen says of a plan.
func outlined(p interview.Plan) []string {
	var out []string
	for _, it := range interview.Outline(p, bank.Find) {
		name, on := partName(it)
		out = append(out, strings.Join(strings.Fields(fmt.Sprintf("%s %s %d min", name, on, it.Minutes)), " "))
	}
	return out
}

// open is the plan of the round that was begun.
func (h *hall) open() interview.Plan {
	h.t.Helper()
	r, _, ok := h.book().CurrentRound()
	if !ok {
		h.t.Fatal("no round has begun")
	}
	return r.Plan()
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
			h := newHall(t).seeds()
			s := show(t, h.deps, tt.path)
			var shown []string
			for _, id := range tt.press {
				shown = s.list(".part")
				s.press(id)
			}
			if d := cmp.Diff(shown, outlined(h.open())); d != "" {
				t.Errorf("(-shown +begun)\n%s", d)
			}
			for _, part := range h.open().Parts {
				if q, ok := bank.Find(part.Question); ok && strings.Contains(strings.Join(shown, " "), q.Prompt) {
					t.Errorf("%q is given away", q.Prompt)
				}
			}
			if !slices.Equal(s.gone, []string{"/round/"}) {
				t.Errorf("it led to %q", s.gone)
			}
		})
	}
}

func TestShuffleShowsAnother(t *testing.T) {
	h := newHall(t).seeds()
	s := show(t, h.deps, "/stage/recruiter-screen/")
	seen := map[string]bool{}
	for range 5 {
		seen[s.one(".code").words()] = true
		s.press("plan-shuffle")
	}
	if len(seen) != 5 {
		t.Errorf("five plans have the codes %v", seen)
	}
}

// A friend with the code gets the round that is shown here, whatever each of the
// two has practised.
func TestAFriendGetsTheSame(t *testing.T) {
	h := newHall(t).seeds()
	for _, q := range bank.ForPrinciple(bank.CustomerObsession) {
		if slices.Contains(q.Stages, bank.PhoneScreen) {
			h.answered(q, thursday.AddDate(0, 0, -1), full(q, 3, bank.Meets))
		}
	}
	s := show(t, h.deps, "/stage/phone-screen/")
	if len(s.page().all(".code")) != 0 || !strings.Contains(s.one("#code-said").words(), "yours alone") {
		t.Fatalf("a plan that what was practised had a say in has a code: %q", s.one(".friend").words())
	}
	mine := s.list(".part")
	s.press("code-make")
	s.press("who-senior-pm") // still one to share
	code, shown := s.one(".code").words(), s.list(".part")
	if cmp.Equal(mine, shown) || !strings.Contains(s.one("#code-said").words(), "has no say") {
		t.Errorf("it says %q of %q", s.one("#code-said").words(), shown)
	}
	checkPage(t, s, "/stage/phone-screen/", pathsOf(h.deps))

	other := newHall(t)
	other.history()
	f := show(t, other.deps, "/stage/recruiter-screen/")
	f.enter("code-in", strings.ToLower(strings.ReplaceAll(code, "-", " ")))
	f.press("code-use")
	if want := []string{"/stage/phone-screen/?code=" + code}; !slices.Equal(f.gone, want) {
		t.Fatalf("the code led to %q, want %q", f.gone, want)
	}
	f = show(t, other.deps, f.gone[0])
	if d := cmp.Diff(shown, f.list(".part")); d != "" {
		t.Errorf("(-mine +my friend's)\n%s", d)
	}
	if got := f.one("#code-said").words(); !strings.Contains(got, "From a friend’s code for the phone screen, senior PM.") || f.one("#plan-title").words() != "A friend’s plan" {
		t.Errorf("it says %q", got)
	}
	f.press("begin-senior-pm")
	if d := cmp.Diff(shown, outlined(other.open())); d != "" {
		t.Errorf("(-mine +begun)\n%s", d)
	}

	s.press("code-own")
	if len(s.page().all(".code")) != 0 {
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
	s := show(t, newHall(t).deps, "/stage/recruiter-screen/")
	shown := s.list(".part")
	for _, tt := range []struct{ code, want string }{
		{"72YQ-5YHU", "No code has the character 'U'. Look at it again."},
		{"72YQ", "A code has 8 letters and digits, here are 4."},
		{"", "A code has 8 letters and digits, here are 0."},
		{"72YQ-5YHH", "One character of this code is wrong, or two have changed places. Look at it again."},
		{newer(), "This code was made by a newer version of Mockloop. Open it again with a network, and switch to that."},
	} {
		s.enter("code-in", tt.code)
		s.press("code-use")
		if got := s.one("#code-refused").words(); got != tt.want {
			t.Errorf("%q: it says %q, want %q", tt.code, got, tt.want)
		}
	}
	if d := cmp.Diff(shown, s.list(".part")); d != "" || s.gone != nil {
		t.Errorf("a code that was refused led to %q\n%s", s.gone, d)
	}
	s.enter("code-in", "4G00-0018")
	s.press("code-use")
	if got := s.list(".code"); !slices.Equal(got, []string{"4G00-0018"}) || s.gone != nil || s.one("#code-refused").words() != "" {
		t.Errorf("a good code of this screen: shows %q, led to %q, says %q", got, s.gone, s.one("#code-refused").words())
	}
	s.press("code-own")
	if got := s.one(".code").words(); got == "4G00-0018" {
		t.Error("back to one's own plan, it is the friend's")
	}
}

// Where a code belongs.
func TestCodePath(t *testing.T) {
	paths := pathsOf(Deps{})
	for code, want := range map[string]string{
		"4G00-0018": "/stage/recruiter-screen/", "9G00-0WGF": "/stage/phone-screen/",
		"3000-000R": "/stage/onsite-loop/", "K000-000Z": "/plan/",
	} {
		c, err := interview.ParseCode(code)
		if got := codePath(c); err != nil || got != want || !paths[got] {
			t.Errorf("%s (%v) belongs to %s, want %s", code, err, got, want)
		}
	}
}

func TestCopyACode(t *testing.T) {
	for _, err := range []error{nil, device.ErrUnsupported} {
		h := newHall(t)
		dev := &sharer{err: err, urls: make(chan string)}
		h.deps.Device = abilities(dev)
		s := show(t, h.deps, "/stage/recruiter-screen/")
		s.press("code-copy")
		if got := <-dev.urls; got != s.one(".code").words() {
			t.Errorf("%q was copied", got)
		}
		s.engine.ConsumeNext()
		label, failed := s.one("#code-copy").words(), s.one(".friend [role=status]").words()
		if (err == nil) != (label == "Copied") || (err == nil) != (failed == "") {
			t.Errorf("%v: the button says %q, the line below %q", err, label, failed)
		}
	}
}
