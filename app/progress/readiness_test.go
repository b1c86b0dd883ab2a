package progress_test

import (
	"net/url"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/mockloop/mockloop/app/apptest"
	"github.com/mockloop/mockloop/app/progress"
	"github.com/mockloop/mockloop/app/shell"
	"github.com/mockloop/mockloop/app/words"
	"github.com/mockloop/mockloop/internal/bank"
	"github.com/mockloop/mockloop/internal/device"
	"github.com/mockloop/mockloop/internal/sharelink"
)

// TestReadinessOfNothing: what is not known is said in words and is never a 0.
func TestReadinessOfNothing(t *testing.T) {
	for _, c := range []struct {
		name string
		deps func(*testing.T) shell.Deps
	}{
		{"prerendered", func(*testing.T) shell.Deps { return shell.Deps{} }},
		{"newcomer", func(t *testing.T) shell.Deps { return apptest.NewEnv(t).Deps }},
	} {
		t.Run(c.name, func(t *testing.T) {
			s := apptest.Show(t, c.deps(t), "/readiness/")
			rows := s.Page().All(".bars li")
			if len(rows) != bank.PrincipleCount {
				t.Fatalf("%d rows, want 16", len(rows))
			}
			for _, row := range rows {
				if !strings.HasSuffix(row.Words(), "– not practiced yet") || len(row.All(".fill")) != 0 {
					t.Errorf("a row says %q", row.Words())
				}
			}
			text := s.Page().Words()
			for _, wrong := range []string{" 0 ", "0 of 100", "NaN"} {
				if strings.Contains(text, wrong) {
					t.Errorf("a newcomer reads %q in %q", wrong, text)
				}
			}
			if got := s.One(".figure").Words(); got != "Not yet" {
				t.Errorf("overall is %q", got)
			}
			if p := s.Page(); len(p.All("#share-open")) != 0 || len(p.All("dialog")) != 0 {
				t.Error("nothing can be shared")
			}
		})
	}
}

// TestReadiness looks at principles that are known, silent and unpracticed.
func TestReadiness(t *testing.T) {
	h := apptest.NewEnv(t)
	q := questionFor(t)
	silent := questionFor(t, q.Principles...)
	h.AddAnswer(q, apptest.Thursday.AddDate(0, 0, -3), apptest.FullSheet(q, 0, bank.Concern))
	h.AddAnswer(q, apptest.Thursday.AddDate(0, 0, -1), apptest.FullSheet(q, len(q.Points), bank.Raises))
	h.AddAnswer(silent, apptest.Thursday, apptest.FullSheet(silent, 0, bank.NoSignal))
	s := apptest.Show(t, h.Deps, "/readiness/")

	said := map[bank.Principle]string{}
	for i, row := range s.Page().All(".bars li") {
		said[bank.Principle(i+1)] = strings.TrimPrefix(row.Words(), bank.Principle(i+1).String()+" ")
	}
	known := h.Deps.Store.Readiness(h.Deps.Now()).Principles
	for _, pr := range bank.Principles() {
		want := "– not practiced yet"
		switch {
		case slices.Contains(q.Principles, pr):
			value := known[pr-1].Score.String()
			want = value + " " + value
		case slices.Contains(silent.Principles, pr):
			want = "no signal so far – no value yet"
		}
		if diff := cmp.Diff(want, said[pr]); diff != "" {
			t.Errorf("%s (-want +got)\n%s", pr, diff)
		}
	}
	for pr, want := range map[bank.Principle]string{
		q.Primary(): "Readiness " + known[q.Primary()-1].Score.String(), silent.Primary(): "No signal so far", questionFor(t, append(q.Principles, silent.Principles...)...).Primary(): "Not practiced yet",
	} {
		if got := apptest.Show(t, h.Deps, "/principle/"+pr.Slug()+"/").One(".top .chip").Words(); got != want {
			t.Errorf("the page of %s says %q, want %q", pr, got, want)
		}
	}
	if got := s.One(".overall").Words(); !strings.Contains(got, "Based on "+strconv.Itoa(len(q.Principles))+" of 16 principles. 3 answers graded.") || strings.Contains(got, "round") {
		t.Errorf("the overall says %q", got)
	}
	if label := s.One(".trend").Attr("aria-label"); !strings.Contains(label, "3 days") && !strings.Contains(label, "2 days") {
		t.Errorf("the trend says %q", label)
	}
}

// questionFor is a question that tests none of the principles.
func questionFor(t *testing.T, not ...bank.Principle) *bank.Question {
	t.Helper()
	for i := range bank.Questions {
		q := &bank.Questions[i]
		if !slices.ContainsFunc(q.Principles, func(pr bank.Principle) bool { return slices.Contains(not, pr) }) {
			return q
		}
	}
	t.Fatalf("every question tests one of %v", not)
	return nil
}

// TestShare follows a link from the button to the page it leads to.
func TestShare(t *testing.T) {
	for _, c := range []struct {
		name   string
		sheet  bool
		err    error
		button string
		state  string
		byHand bool
	}{
		{"a share sheet", true, nil, "Share link", "Shared.", false},
		{"the clipboard", false, nil, "Copy link", "Link copied.", false},
		{"changed my mind", true, device.ErrCanceled, "Share link", "", false},
		{"neither", false, device.ErrUnsupported, "Copy link", "This browser could do neither. Copy the link here:", true},
	} {
		t.Run(c.name, func(t *testing.T) {
			h := apptest.NewEnv(t)
			h.SeedHistory()
			dev := &apptest.Sharer{Sheet: c.sheet, Err: c.err, URLs: make(chan string)}
			h.Deps.Device, h.Deps.Base = apptest.DeviceOf(dev), "/mockloop"
			s := apptest.Show(t, h.Deps, "/readiness/")
			s.Press("share-open")
			if diff := cmp.Diff([]string{"share"}, dev.Shown); diff != "" {
				t.Errorf("dialogs (-want +got)\n%s", diff)
			}
			if len(s.Page().All("#share-title[autofocus]")) != 1 { // a field would bring up a keyboard over the buttons
				t.Error("the dialog does not begin at its title")
			}
			s.Enter("share-name", "  Ada\u202e ")
			if got := s.One(".refusal").Words(); got == "" {
				t.Error("a name with a hidden character is taken")
			}
			if len(s.Page().All("#share-send[disabled]")) != 1 {
				t.Error("a link can be sent while the name is refused")
			}
			s.Enter("share-name", " Ada  L. ")
			if got := s.One("#share-send").Words(); got != c.button {
				t.Errorf("the button says %q, want %q", got, c.button)
			}
			if got := s.List(".carries li"); len(got) != 5 || got[2] != "Your name: Ada L." {
				t.Errorf("the link is said to carry %q", got)
			}
			s.Press("share-send")
			link := <-dev.URLs
			s.Engine.ConsumeNext() // what comes of it
			if got := s.One("#share .small[role=status]").Words(); got != c.state {
				t.Errorf("it says %q, want %q", got, c.state)
			}
			if byHand := s.List("#share-url"); c.byHand != (len(byHand) == 1 && byHand[0] == link) {
				t.Errorf("to copy by hand: %q", byHand)
			}

			u, err := url.Parse(link)
			if err != nil || u.Host != "mockloop.example" || u.Path != "/mockloop/summary/" {
				t.Fatalf("the link is %q (%v)", link, err)
			}
			read := apptest.Show(t, apptest.NewEnv(t).Deps, "/summary/#"+u.Fragment)
			if got := read.One("#title").Words(); got != "Readiness of Ada L." {
				t.Errorf("the page of the link is titled %q", got)
			}
			if got, want := read.One("#shared-overall").Words(), s.One(".overall .big").Words(); got != want {
				t.Errorf("the link says %s, readiness says %s", got, want)
			}
		})
	}
}

// TestSummary opens links of all kinds.
func TestSummary(t *testing.T) {
	h := apptest.NewEnv(t)
	h.SeedHistory()
	code, err := sharelink.Encode(sharelink.FromReadiness(h.Deps.Store.Readiness(h.Deps.Now()), 1, "", apptest.Thursday))
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		name, fragment, title, says string
	}{
		{"whole", "#s=" + code, "A readiness summary", "own grades of Mar 12, 2026"},
		{"in a sentence", "#s=" + code + ").", "A readiness summary", "own grades of Mar 12, 2026"},
		{"escaped", "#s%3D" + code + "%20and", "A readiness summary", "own grades of Mar 12, 2026"},
		{"none", "", "A readiness summary", words.LinkError(sharelink.ErrEmpty)},
		{"not one of ours", "#history", "A readiness summary", words.LinkError(sharelink.ErrEmpty)},
		{"cut", "#s=" + code[:len(code)-3], "A readiness summary", words.LinkError(sharelink.ErrCut)},
		{"changed", "#s=" + code[:10] + flip(code[10:11]) + code[11:], "A readiness summary", words.LinkError(sharelink.ErrEdited)},
		{"no code at all", "#s=%21%21", "A readiness summary", words.LinkError(sharelink.ErrMalformed)},
		{"endless", "#s=" + strings.Repeat("A", 600), "A readiness summary", words.LinkError(sharelink.ErrTooLong)},
	} {
		t.Run(c.name, func(t *testing.T) {
			reader := apptest.NewEnv(t)
			s := apptest.Show(t, reader.Deps, "/summary/"+c.fragment)
			if got := s.One("#title").Words(); got != c.title {
				t.Errorf("the title is %q", got)
			}
			if !strings.Contains(s.One("main").Words(), c.says) {
				t.Errorf("it says %q, want %q in it", s.One("main").Words(), c.says)
			}
			apptest.CheckPage(t, s, "/summary/", apptest.PathsOf(reader.Deps))
			if n := len(reader.History().Answers()); n != 0 {
				t.Errorf("the reader's own history has %d answers now", n)
			}
		})
	}
	// Before the program runs nobody can tell what the link holds.
	if got := apptest.Show(t, shell.Deps{}, "/summary/").One("main").Words(); !strings.Contains(got, "The summary is in the link itself.") {
		t.Errorf("prerendered it says %q", got)
	}
}

func flip(c string) string {
	if c == "A" {
		return "B"
	}
	return "A"
}

func TestChangeSaid(t *testing.T) {
	h := apptest.NewEnv(t)
	q := questionFor(t)
	h.AddAnswer(q, apptest.Thursday.AddDate(0, 0, -3), apptest.FullSheet(q, 0, bank.Concern))
	if got := progress.ChangeSaid(h.Deps.Store.Readiness(h.Deps.Now())); got != "" {
		t.Errorf("after one day: %q", got)
	}
	h.AddAnswer(q, apptest.Thursday.Add(-time.Hour), apptest.FullSheet(q, len(q.Points), bank.Raises))
	if got := progress.ChangeSaid(h.Deps.Store.Readiness(h.Deps.Now())); !strings.HasPrefix(got, "Up ") || !strings.HasSuffix(got, " in 3 days.") {
		t.Errorf("after a better answer: %q", got)
	}
}
