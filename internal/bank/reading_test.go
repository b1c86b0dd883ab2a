package bank

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
	"pgregory.net/rapid"
)

func TestLines(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		texts := rapid.SliceOf(rapid.StringMatching(`[a-z ’;.]{1,12}`)).Draw(t, "texts")
		l := JoinLines(texts...)
		if diff := cmp.Diff(texts, l.All(), cmpopts.EquateEmpty()); diff != "" {
			t.Fatalf("texts (-want +got):\n%s", diff)
		}
		if l.Len() != len(texts) {
			t.Fatalf("%d texts, want %d", l.Len(), len(texts))
		}
		for i, want := range texts {
			if got := l.At(i); got != want {
				t.Fatalf("text %d is %q, want %q", i, got, want)
			}
		}
	})
}

func TestSpans(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		var spans []Span
		for range rapid.IntRange(0, 6).Draw(t, "spans") {
			s := Span{Text: rapid.StringMatching(`[A-Za-z ’é]{1,9}`).Draw(t, "text"), Style: SpanStyle(rapid.IntRange(0, 3).Draw(t, "style"))}
			if s.Style == Linked {
				s.Path = rapid.StringMatching(`/[a-z-]{1,9}/`).Draw(t, "path")
			}
			if n := len(spans); s.Style == PlainText && n > 0 && spans[n-1].Style == PlainText {
				continue // neighbors in plain text become one
			}
			spans = append(spans, s)
		}
		if diff := cmp.Diff(spans, ParseSpans(JoinSpans(spans)), cmpopts.EquateEmpty()); diff != "" {
			t.Fatalf("spans (-want +got):\n%s", diff)
		}
	})
}

// What a screen asks of the bank is there, whole, and found by its id.
func TestReading(t *testing.T) {
	for i := range Primers {
		p := &Primers[i]
		if got, ok := FindPrimer(p.ID); !ok || got != p || len(p.Blocks) == 0 {
			t.Errorf("the primer %q is not found, or empty", p.ID)
		}
		for _, b := range p.Blocks {
			if b.Kind == 0 || b.Lines.Len() == 0 {
				t.Errorf("%s has an empty block", p.ID)
			}
		}
	}
	for i := range Cards {
		c := &Cards[i]
		if got, ok := FindCard(c.ID); !ok || got != c {
			t.Errorf("the card %q is not found", c.ID)
		}
		if n := c.Options.Len(); int(c.Right) >= n || int(c.Second) >= n || int(c.Second) == int(c.Right) || n < 2 {
			t.Errorf("%s: option %d of %d is right, %d second", c.ID, c.Right, n, c.Second)
		}
		if (c.Second >= 0) != (c.Kind == WhichPrinciple) || (c.WhySecond != "") != (c.Second >= 0) {
			t.Errorf("%s: only a card about principles has a close second, and says why", c.ID)
		}
	}
	for _, typ := range Types() {
		if r, ok := CaseRubricOf(typ); ok != typ.IsCase() || ok && r.Type != typ {
			t.Errorf("rubric of %v: %v", typ, ok)
		}
	}
	for i, q := range Questions {
		if got, want := len(q.Skeleton.Steps()), len(q.Skeleton.Framework.Parts()); got != want || want == 0 || q.Probes.Len() != 4 {
			t.Errorf("%s has %d parts of an outline, want %d, and %d probes", Questions[i].ID, got, want, q.Probes.Len())
		}
	}
	asked := 0
	for _, who := range append([]Interviewer{Recruiter}, LoopInterviewers()...) {
		asked += len(AsksFor(who))
	}
	if asked != len(Asks) {
		t.Errorf("%d questions to ask belong to an interviewer, want %d", asked, len(Asks))
	}
	for _, g := range append(Grades(), NoSignal, 0) {
		if got := len(PrincipleInfos[0].Rubric.Of(g)); (got == 3) != g.IsStep() {
			t.Errorf("%d anchors for %v", got, g)
		}
	}
}

func TestForms(t *testing.T) {
	seen := map[string]Framework{}
	for _, f := range Frameworks() {
		if other, ok := seen[f.String()]; ok {
			t.Errorf("forms %d and %d are the same", f, other)
		}
		seen[f.String()] = f
		for _, p := range f.Parts() {
			if p.String() == "" || !strings.Contains(f.String(), p.Slug()) {
				t.Errorf("form %d has a part without a name", f)
			}
		}
	}
	if Framework(0).Parts() != nil || beyondLastFramework.Parts() != nil {
		t.Error("what is no form has parts")
	}
	if got := (Skeleton{Framework: StoryFramework, Lines: "a\nb\nc\nd\ne"}).Steps(); len(got) != 4 {
		t.Errorf("%d steps, want those of the form", len(got))
	}
}
