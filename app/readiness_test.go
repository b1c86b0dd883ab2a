package app

import (
	"net/url"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/mockloop/mockloop/internal/bank"
	"github.com/mockloop/mockloop/internal/device"
	"github.com/mockloop/mockloop/internal/sharelink"
)

// TestReadinessOfNothing: what is not known is said in words and is never a 0.
func TestReadinessOfNothing(t *testing.T) {
	for _, c := range []struct {
		name string
		deps func(*testing.T) Deps
	}{
		{"prerendered", func(*testing.T) Deps { return Deps{} }},
		{"newcomer", func(t *testing.T) Deps { return newHall(t).deps }},
	} {
		t.Run(c.name, func(t *testing.T) {
			s := show(t, c.deps(t), "/readiness/")
			rows := s.page().all(".bars li")
			if len(rows) != bank.PrincipleCount {
				t.Fatalf("%d rows, want 16", len(rows))
			}
			for _, row := range rows {
				if !strings.HasSuffix(row.words(), "– not practised yet") || len(row.all(".fill")) != 0 {
					t.Errorf("a row says %q", row.words())
				}
			}
			text := s.page().words()
			for _, wrong := range []string{" 0 ", "0 of 100", "NaN"} {
				if strings.Contains(text, wrong) {
					t.Errorf("a newcomer reads %q in %q", wrong, text)
				}
			}
			if got := s.one(".figure").words(); got != "Not yet" {
				t.Errorf("overall is %q", got)
			}
			if p := s.page(); len(p.all("#share-open")) != 0 || len(p.all("dialog")) != 0 {
				t.Error("nothing can be shared")
			}
		})
	}
}

// TestReadiness looks at principles that are known, silent and unpractised.
func TestReadiness(t *testing.T) {
	h := newHall(t)
	q := questionFor(t)
	silent := questionFor(t, q.Principles...)
	h.answered(q, thursday.AddDate(0, 0, -3), full(q, 0, bank.Concern))
	h.answered(q, thursday.AddDate(0, 0, -1), full(q, len(q.Points), bank.Raises))
	h.answered(silent, thursday, full(silent, 0, bank.NoSignal))
	s := show(t, h.deps, "/readiness/")

	said := map[bank.Principle]string{}
	for i, row := range s.page().all(".bars li") {
		said[bank.Principle(i+1)] = strings.TrimPrefix(row.words(), bank.Principle(i+1).String()+" ")
	}
	known := h.deps.Model.readiness(h.deps.Now()).Principles
	for _, pr := range bank.Principles() {
		want := "– not practised yet"
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
		q.Primary(): "Readiness " + known[q.Primary()-1].Score.String(), silent.Primary(): "No signal so far", questionFor(t, append(q.Principles, silent.Principles...)...).Primary(): "Not practised yet",
	} {
		if got := show(t, h.deps, "/principle/"+pr.Slug()+"/").one(".top .chip").words(); got != want {
			t.Errorf("the page of %s says %q, want %q", pr, got, want)
		}
	}
	if got := s.one(".overall").words(); !strings.Contains(got, "Rests on "+strconv.Itoa(len(q.Principles))+" of 16 principles. 3 answers graded.") || strings.Contains(got, "round") {
		t.Errorf("the overall says %q", got)
	}
	if label := s.one(".trend").attr("aria-label"); !strings.Contains(label, "3 days") && !strings.Contains(label, "2 days") {
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

// sharer is a browser that shares, or copies, when the test lets it.
type sharer struct {
	browser
	sheet bool // it has a share sheet
	err   error
	urls  chan string
}

func (b *sharer) CanShare() bool { return b.sheet }
func (b *sharer) Origin() string { return "https://mockloop.example" }
func (b *sharer) Share(_, _, url string) error {
	b.urls <- url
	return b.err
}

func (b *sharer) Copy(url string) error { return b.Share("", "", url) }

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
			h := newHall(t)
			h.history()
			dev := &sharer{sheet: c.sheet, err: c.err, urls: make(chan string)}
			h.deps.Device, h.deps.Base = abilities(dev), "/mockloop"
			s := show(t, h.deps, "/readiness/")
			s.press("share-open")
			if diff := cmp.Diff([]string{"share"}, dev.shown); diff != "" {
				t.Errorf("dialogs (-want +got)\n%s", diff)
			}
			s.enter("share-name", "  Ada\u202e ")
			if got := s.one(".refusal").words(); got == "" {
				t.Error("a name with a hidden character is taken")
			}
			if len(s.page().all("#share-send[disabled]")) != 1 {
				t.Error("a link can be sent while the name is refused")
			}
			s.enter("share-name", " Ada  L. ")
			if got := s.one("#share-send").words(); got != c.button {
				t.Errorf("the button says %q, want %q", got, c.button)
			}
			if got := s.list(".carries li"); len(got) != 5 || got[2] != "Your name: Ada L." {
				t.Errorf("the link is said to carry %q", got)
			}
			s.press("share-send")
			link := <-dev.urls
			s.engine.ConsumeNext() // what comes of it
			if got := s.one("#share .small[role=status]").words(); got != c.state {
				t.Errorf("it says %q, want %q", got, c.state)
			}
			if byHand := s.list("#share-url"); c.byHand != (len(byHand) == 1 && byHand[0] == link) {
				t.Errorf("to copy by hand: %q", byHand)
			}

			u, err := url.Parse(link)
			if err != nil || u.Host != "mockloop.example" || u.Path != "/mockloop/summary/" {
				t.Fatalf("the link is %q (%v)", link, err)
			}
			read := show(t, newHall(t).deps, "/summary/#"+u.Fragment)
			if got := read.one("#title").words(); got != "Readiness of Ada L." {
				t.Errorf("the page of the link is titled %q", got)
			}
			if got, want := read.one("#shared-overall").words(), s.one(".overall .big").words(); got != want {
				t.Errorf("the link says %s, readiness says %s", got, want)
			}
		})
	}
}

// TestSummary opens links of all kinds.
func TestSummary(t *testing.T) {
	h := newHall(t)
	h.history()
	code, err := sharelink.Encode(sharelink.From(h.deps.Model.readiness(h.deps.Now()), 1, "", thursday))
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		name, fragment, title, says string
	}{
		{"whole", "#s=" + code, "A readiness summary", "own grades of 12 March 2026"},
		{"none", "", "A readiness summary", sharelink.Say(sharelink.ErrEmpty)},
		{"not one of ours", "#history", "A readiness summary", sharelink.Say(sharelink.ErrEmpty)},
		{"cut", "#s=" + code[:len(code)-3], "A readiness summary", sharelink.Say(sharelink.ErrCut)},
		{"changed", "#s=" + code[:10] + flip(code[10:11]) + code[11:], "A readiness summary", sharelink.Say(sharelink.ErrEdited)},
		{"no code at all", "#s=%21%21", "A readiness summary", sharelink.Say(sharelink.ErrMalformed)},
		{"endless", "#s=" + strings.Repeat("A", 600), "A readiness summary", sharelink.Say(sharelink.ErrTooLong)},
	} {
		t.Run(c.name, func(t *testing.T) {
			reader := newHall(t)
			s := show(t, reader.deps, "/summary/"+c.fragment)
			if got := s.one("#title").words(); got != c.title {
				t.Errorf("the title is %q", got)
			}
			if !strings.Contains(s.one("main").words(), c.says) {
				t.Errorf("it says %q, want %q in it", s.one("main").words(), c.says)
			}
			checkPage(t, s, "/summary/", pathsOf(reader.deps))
			if n := len(reader.book().Answers()); n != 0 {
				t.Errorf("the reader's own history has %d answers now", n)
			}
		})
	}
	// Before the program runs nobody can tell what the link holds.
	if got := show(t, Deps{}, "/summary/").one("main").words(); !strings.HasPrefix(got, "The summary is in the link itself.") {
		t.Errorf("prerendered it says %q", got)
	}
}

func flip(c string) string {
	if c == "A" {
		return "B"
	}
	return "A"
}

func pathsOf(d Deps) map[string]bool {
	m := map[string]bool{}
	for _, p := range Pages(d) {
		m[d.Base+p.Path] = true
	}
	return m
}

func TestChangeSaid(t *testing.T) {
	h := newHall(t)
	q := questionFor(t)
	h.answered(q, thursday.AddDate(0, 0, -3), full(q, 0, bank.Concern))
	if got := changeSaid(h.deps.Model.readiness(h.deps.Now())); got != "" {
		t.Errorf("after one day: %q", got)
	}
	h.answered(q, thursday.Add(-time.Hour), full(q, len(q.Points), bank.Raises))
	h.deps.Model.changed()
	if got := changeSaid(h.deps.Model.readiness(h.deps.Now())); !strings.HasPrefix(got, "Up ") || !strings.HasSuffix(got, " in 3 days.") {
		t.Errorf("after a better answer: %q", got)
	}
}
