package content

import (
	"slices"
	"strings"

	"github.com/mockloop/mockloop/internal/bank"
	"github.com/mockloop/mockloop/internal/content/textmatch"
)

const (
	fortyCount   = 40 // questions that are marked as most asked
	wordingCount = 3  // other wordings of each
	maxLevelLine = 160
	maxTermWords = 45 // of what is said of a term
)

// forty reads content/forty.yaml: the questions that are reported most, how else they
// are asked, and what makes an answer one of each level.
func (r *reader) forty(n node) {
	ids := make([]string, len(r.content.Questions))
	for i := range r.content.Questions {
		ids[i] = r.content.Questions[i].ID
	}
	entries := n.list()
	for _, e := range entries {
		o := e.object("id", "asked", "levels")
		f := o.get("id")
		m := bank.MostAsked{ID: f.text(0), Asked: bank.JoinLines(o.get("asked").proses("other wordings", wordingCount, wordingCount, maxPrompt)...)}
		lines := o.get("levels").object(levels[:]...)
		for i, level := range levels {
			m.Levels[i] = lines.get(level).prose(maxLevelLine)
		}
		switch {
		case m.ID == "":
		case !r.unread && !slices.Contains(ids, m.ID):
			f.wrong("unknown question %q%s", m.ID, textmatch.DidYouMean(m.ID, ids))
		case slices.ContainsFunc(r.content.Forty, func(o bank.MostAsked) bool { return o.ID == m.ID }):
			f.wrong("the question %q stands here twice", m.ID)
		}
		r.content.Forty = append(r.content.Forty, m)
	}
	if c := len(entries); c != fortyCount {
		n.wrong("%d questions, want %d", c, fortyCount)
	}
}

// glossary reads content/glossary.yaml: the terms of the trade and what they mean.
func (r *reader) glossary(n node) {
	known := map[string]bool{}
	form := func(f node) string {
		s := f.text(0)
		if known[s] {
			f.wrong("the term %q stands here twice", s)
		}
		known[s] = s != ""
		return s
	}
	for _, e := range n.list() {
		o := e.object("term", "also", "means")
		t := bank.Term{Name: form(o.get("term"))}
		var also []string
		for _, f := range o.optional("also").list() {
			also = append(also, form(f))
		}
		t.Also = bank.JoinLines(also...)
		f := o.get("means")
		t.Means = f.prose(0)
		if words := len(strings.Fields(t.Means)); words > maxTermWords {
			f.wrong("%d words, at most %d", words, maxTermWords)
		}
		r.content.Terms = append(r.content.Terms, t)
	}
}
