package content

import (
	"fmt"
	"path"
	"slices"
	"strings"

	"github.com/mockloop/mockloop/internal/bank"
	"github.com/mockloop/mockloop/internal/content/literals"
	"github.com/mockloop/mockloop/internal/content/textmatch"
)

const (
	stagesFile = "stages"
	redFlagsID = literals.RedFlagsID

	redFlagCount = 8 // G8.1 to G8.8

	maxShort = 70

	// A principle's paragraph is read between two questions: 40 to 70 words.
	minWords, maxWords = 40, 70
)

// sectionIDs are the pages of the guide to read: G1, G3, G5, G7 to G11.
var sectionIDs = []string{
	"process", "competencies", "technical-bar", "dos", redFlagsID, "must-know", "preparation", "faq",
}

// stageMinutes are the lengths of a round in each stage: G2.1 to G2.4, and for
// the loop's round the hour of which five make the guide's 5 to 6 hours.
var stageMinutes = [4]int{30, 60, 60, 0}

// slugOfFile tells an id that is not the name of its file.
func (n node) slugOfFile(name, id string) {
	if id != "" && id != name {
		n.wrong("id %q in the file %s: both must be the same", id, path.Base(n.file))
	}
}

// principle reads the file of one principle.
func (r *reader) principle(name string, n node) {
	o := n.object("id", "guide", "short", "text", "rubric", "listen_for", "red_flags", "bar_raiser")
	f := o.get("id")
	f.slugOfFile(name, f.id())
	p, ok := choice(f, "principle", bank.Principles())
	info := bank.PrincipleInfo{
		Principle: p,
		Guide:     o.get("guide").guideIDs(),
		Short:     o.get("short").prose(maxShort),
		Text:      o.get("text").prose(0),
		Rubric:    o.rubric(),
	}
	if c := len(strings.Fields(info.Text)); info.Text != "" && (c < minWords || c > maxWords) {
		o.get("text").wrong("%d words, want %d to %d", c, minWords, maxWords)
	}
	if !ok {
		return
	}
	if fact := fmt.Sprintf("G4.%d", p); !slices.Contains(info.Guide, fact) {
		o.get("guide").wrong("%q carries the guide's fact %s, which is not named here", p.Slug(), fact)
	}
	r.content.Principles[p-1] = info
}

// guidePage reads the stages or one section of the guide to read.
func (r *reader) guidePage(name string, n node) {
	if name == stagesFile {
		for _, e := range n.object("stages").get("stages").list() {
			r.stage(e)
		}
		return
	}
	o := n.object("id", "order", "title", "intro", "guide", "items")
	f := o.get("id")
	s := bank.Section{
		ID:    f.id(),
		Title: o.get("title").text(0),
		Intro: o.get("intro").prose(0),
		Items: o.get("items").items(),
	}
	f.slugOfFile(name, s.ID)
	if s.ID != "" && !slices.Contains(sectionIDs, s.ID) {
		f.wrong("unknown section %q%s", s.ID, textmatch.DidYouMean(s.ID, sectionIDs))
	}
	// What a page carries as a whole counts, though the bank keeps it only on items.
	o.optional("guide").guideIDs()
	if s.ID == redFlagsID && len(s.Items) != redFlagCount {
		o.get("items").wrong("%d red flags, want %d", len(s.Items), redFlagCount)
	}
	if f := o.get("order"); f.yaml != nil {
		order, ok := f.number()
		if ok && (order < 1 || order > len(sectionIDs)) {
			f.wrong("order %d, want 1 to %d", order, len(sectionIDs))
		}
		for _, other := range r.sections {
			if ok && other.order == order {
				f.wrong("order %d is already that of %q", order, other.ID)
			}
		}
		r.sections = append(r.sections, orderedSection{order, s})
	}
}

func (r *reader) stage(n node) {
	o := n.object("id", "guide", "minutes", "length", "who", "who_text", "text", "agenda")
	f := o.get("id")
	f.id()
	s, ok := choice(f, "stage", bank.Stages())
	info := bank.StageInfo{
		Stage:   s,
		Guide:   o.get("guide").guideIDs(),
		Length:  o.get("length").text(0),
		Who:     choices(o.get("who"), "interviewer", interviewers()),
		WhoText: o.get("who_text").text(0),
		Text:    o.get("text").prose(0),
		Agenda:  o.get("agenda").items(),
	}
	minutes := o.get("minutes")
	info.Minutes, _ = minutes.number()
	if !ok {
		return
	}
	if want := stageMinutes[s-1]; minutes.yaml != nil && info.Minutes != want {
		minutes.wrong("%d minutes for a round of %q, want %d", info.Minutes, s.Slug(), want)
	}
	r.content.Stages[s-1] = info
}

// items reads what a page or an agenda lists, at least one.
func (n node) items() []bank.Item {
	if n.yaml == nil {
		return nil
	}
	var out []bank.Item
	for _, e := range n.list() {
		o := e.object("id", "guide", "title", "text")
		out = append(out, bank.Item{
			ID:    o.get("id").id(),
			Guide: o.optional("guide").guideIDs(),
			Title: o.get("title").text(0),
			Text:  o.get("text").prose(0),
		})
	}
	if len(out) == 0 {
		n.wrong("no items")
	}
	return out
}
