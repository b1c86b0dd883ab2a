package debrief

import (
	"errors"
	"slices"
	"strconv"
	"strings"

	"github.com/mockloop/mockloop/app/shell"
	"github.com/mockloop/mockloop/app/ui"
	"github.com/mockloop/mockloop/app/view"
	"github.com/mockloop/mockloop/app/words"
	"github.com/mockloop/mockloop/internal/bank"
	"github.com/mockloop/mockloop/internal/debrief"
	"github.com/mockloop/mockloop/internal/textutil"

	goapp "github.com/maxence-charriere/go-app/v10/pkg/app"
)

// dossier is a list whose items have a name at the left and text beside it, or below it
// where there is no room.
func dossier(items ...goapp.UI) goapp.UI { return ui.Div("dossier", items...) }

func entry(side []goapp.UI, words ...goapp.UI) goapp.UI {
	return ui.Section("entry",
		ui.Div("entry-side", side...),
		ui.Div("entry-words", words...))
}

// evidence shows what each interviewer heard and did not hear, with the vote still
// sealed, and what they wrote on the gaps.
func (s *debriefing) evidence() []goapp.UI {
	items := make([]goapp.UI, len(s.b.Seats))
	for i := range s.b.Seats {
		seat := &s.b.Seats[i]
		side := []goapp.UI{ui.Title("", s.b.Name(i))}
		switch {
		case !seat.MetCandidate():
		case s.b.VotesOpen():
			side = append(side, voteSign(seat.Sealed.Vote))
		default:
			side = append(side, ui.SpanOf("vote sealed", ui.Icon("sealed"), ui.Span("", "Sealed")))
		}
		words := make([]goapp.UI, 0, len(seat.Answers)+len(seat.Evidence))
		for n := range seat.Answers {
			words = append(words, heard(seat, n, "heard-"+strconv.Itoa(i)+"-"+strconv.Itoa(n)))
		}
		items[i] = entry(side, append(words, paragraphs(seat.Evidence)...)...)
	}
	return []goapp.UI{dossier(items...)}
}

// heard is an answer as a line: what it was about, its grade, how many points were
// heard. Opened, it is the table of them.
func heard(seat *debrief.Seat, n int, id string) goapp.UI {
	h := &seat.Answers[n]
	about, grade := "Answer "+strconv.Itoa(n+1), goapp.UI(nil)
	for i, g := range h.Grades {
		if own := slices.Contains(seat.Owns, g.Principle); i == 0 || own {
			about, grade = words.ShortPrinciple(g.Principle), ui.GradeWord(g.Grade)
			if own {
				break
			}
		}
	}
	rows := make([]goapp.UI, 0, len(h.Made)+len(h.Missed))
	for _, p := range h.Made {
		rows = append(rows, pointRow("met", "Heard", p))
	}
	for _, p := range h.Missed {
		rows = append(rows, pointRow("unmet", "Not heard", p))
	}
	return goapp.Details().ID(id).Class("heard").Body(
		goapp.Summary().Body(ui.Span("", about), ui.SpanOf("", grade),
			ui.Span("fig", strconv.Itoa(len(h.Made))+"/"+strconv.Itoa(len(rows)))),
		goapp.Table().Body(goapp.Caption().Class("say").Text(h.Prompt), goapp.TBody().Body(rows...)))
}

func pointRow(icon, said, point string) goapp.UI {
	return goapp.Tr().Body(
		goapp.Td().Class(icon).Body(ui.Icon(icon), ui.Span("sr", said)),
		goapp.Td().Text(point))
}

// together shows the opened votes, and each principle with its grades; in words only
// what was weak.
func (s *debriefing) together() []goapp.UI {
	votes := make([]goapp.UI, 0, len(s.b.Seats))
	var why []string
	for i := range s.b.Seats {
		if seat := &s.b.Seats[i]; seat.MetCandidate() {
			votes = append(votes, ui.Item("panel-row", ui.Span("", s.b.Name(i)), voteSign(seat.Sealed.Vote)))
			why = append(why, s.b.Name(i)+": "+seat.Sealed.Why)
		}
	}
	all := s.b.Discussion()
	var gaps, rest []goapp.UI
	for _, read := range s.b.Paragraphs {
		i := slices.IndexFunc(all, func(on debrief.PrincipleSummary) bool { return on.Principle == read.Principle })
		if i < 0 {
			continue
		}
		row := ui.Div("panel-row", ui.Span("", words.ShortPrinciple(read.Principle)), gradeSigns(all[i].Grades))
		if all[i].Gap() {
			gaps = append(gaps, ui.Item("read", row, ui.P("", "small muted", read.Text)))
		} else {
			rest = append(rest, ui.Item("read", row))
		}
	}
	return []goapp.UI{
		goapp.Ul().Class("rows").Body(votes...),
		ui.Disclosure("votes-why", "Why", view.PlainList(why)),
		ui.Title("", "To talk about"),
		goapp.Ul().Class("rows").Body(gaps...),
		ui.Disclosure("no-gaps", "Without a gap: "+strconv.Itoa(len(rest)), goapp.Ul().Class("rows").Body(rest...)),
	}
}

// gradeSigns shows the grades on a principle in the order in which they were given.
func gradeSigns(said []debrief.GradeGiven) goapp.UI {
	signs := make([]goapp.UI, len(said))
	for i := range said {
		signs[i] = ui.GradeWord(said[i].Grade)
	}
	return ui.Div("row", signs...)
}

// voteSign shows a vote as shape and words. The four votes have the shapes of the four
// grades: what is best has the same one everywhere.
func voteSign(v debrief.Vote) goapp.UI {
	return ui.SpanOf("grade vote", ui.GradeShape(bank.Grade(v)), ui.Span("", v.String()))
}

// revote lists the seats with their votes; the ballot of one of them may be open.
func (s *debriefing) revote() []goapp.UI {
	mine := s.b.Step < debrief.StepDecided
	rows := make([]goapp.UI, len(s.b.Seats))
	for i := range s.b.Seats {
		seat := &s.b.Seats[i]
		state := goapp.UI(ui.Span("muted", "Not met"))
		var below []goapp.UI
		switch {
		case !seat.MetCandidate():
		case mine && i == s.seat:
			state, below = nil, s.ballot(seat)
		default:
			state, below = voteSign(cast(seat).Vote), s.finalWords(i)
		}
		head := []goapp.UI{ui.Span("", s.b.Name(i)), ui.SpanOf("", state)}
		var line goapp.UI = ui.Div("panel-row", head...)
		if mine && seat.MetCandidate() && i != s.seat {
			id := "seat-" + strconv.Itoa(i)
			line = goapp.Button().ID(id).Type("button").Class("panel-row").
				OnClick(ui.Safe(func(ctx goapp.Context, _ goapp.Event) { s.openSeat(ctx, i) }), goapp.EventScope(id)).
				Body(head...)
		}
		rows[i] = ui.Item("", line, ui.Div("ballot", below...))
	}
	return []goapp.UI{ui.OrderedList("rows seats", rows...)}
}

// cast is the vote that counts: the one cast again, or the sealed one, which stands.
func cast(seat *debrief.Seat) debrief.Ballot {
	if seat.Final.Vote == debrief.NoVote {
		return debrief.Ballot{Vote: seat.Sealed.Vote}
	}
	return seat.Final
}

// finalWords says what a vote was before, why it was cast again, and what the seat
// could still speak to.
func (s *debriefing) finalWords(i int) []goapp.UI {
	seat := &s.b.Seats[i]
	var say []string
	if f := cast(seat); f.Vote != seat.Sealed.Vote {
		say = append(say, "Before: "+textutil.LowerFirst(seat.Sealed.Vote.String())+".")
	}
	if seat.Final.Why != "" {
		say = append(say, seat.Final.Why)
	}
	var open []bank.Principle
	for _, p := range s.b.Unanswered(i) {
		if !slices.ContainsFunc(s.b.Seats, func(o debrief.Seat) bool { return slices.Contains(o.Final.Addresses, p) }) {
			open = append(open, p)
		}
	}
	if len(open) > 0 && s.b.Step == debrief.StepRevote {
		say = append(say, "Unanswered: "+words.Principles(open, ", ")+".")
	}
	if len(say) == 0 {
		return nil
	}
	return []goapp.UI{ui.P("", "small muted", strings.Join(say, " "))}
}

// ballot is the form for the seat that votes.
func (s *debriefing) ballot(seat *debrief.Seat) []goapp.UI {
	votes := debrief.Votes()
	options := make([]ui.Radio, len(votes))
	for i, v := range votes {
		options[i] = ui.Radio{ID: "vote-" + v.Slug(), Text: v.String(), Icon: v.Slug()}
		if v == seat.Sealed.Vote {
			options[i].Mark = "sealed vote"
		}
	}
	label := "Why does the vote change?"
	if s.vote == seat.Sealed.Vote {
		label = "Why? (may stay empty)"
		if len(s.speaks) > 0 {
			label = "What answers it?"
		}
	}
	return []goapp.UI{
		ui.Radios("vote", "Vote of the "+words.Interviewer(seat.Interviewer), options, slices.Index(votes, s.vote),
			func(ctx goapp.Context, i int) {
				s.vote, s.refused = votes[i], ""
				s.keepDrafts(ctx)
			}),
		ui.Div("", s.concerns()),
		ui.TextField{
			ID: "vote-why", Head: ui.Span("small", label), Rows: 2, Max: debrief.MaxReason,
			Invalid: s.refused != "", About: "vote-refused",
			Kept: func() string { return s.why }, Typed: s.typed, Refused: &s.long,
			Left: func(ctx goapp.Context, _ goapp.Event) { s.draft.Flush(ctx, s.keepDrafts) },
		}.View(),
		ui.FieldError("vote-refused", s.refused),
		ui.Button("vote-keep", ui.Plain+" block", "Save this vote", s.onVote),
	}
}

// concerns offers the concerns that the reason may address.
func (s *debriefing) concerns() goapp.UI {
	may := s.b.Unanswered(s.seat)
	if len(may) == 0 {
		return nil
	}
	chips := make([]goapp.UI, len(may))
	for i, p := range may {
		chips[i] = ui.Toggle("speaks-"+p.Slug(), p.String(), slices.Contains(s.speaks, p), func(ctx goapp.Context, _ goapp.Event) {
			if at := slices.Index(s.speaks, p); at >= 0 {
				s.speaks = append(append([]bank.Principle(nil), s.speaks[:at]...), s.speaks[at+1:]...)
			} else {
				s.speaks = append(append([]bank.Principle(nil), s.speaks...), p)
			}
			s.keepDrafts(ctx)
		})
	}
	return ui.Div("stack",
		ui.P("", "small", "Unanswered so far. Does your reason speak to it?"),
		ui.Div("row", chips...))
}

// begunSeat returns the first seat with a ballot that was begun; -1: none.
func (s *debriefing) begunSeat() int {
	if s.b.Step == debrief.StepRevote {
		for i := range s.b.Seats {
			if _, begun := s.drafts[i]; begun {
				return i
			}
		}
	}
	return -1
}

// openSeat opens a seat's ballot with what was begun on it, or with its last vote. What
// was begun on the ballot that was open is kept until it is opened again.
func (s *debriefing) openSeat(ctx goapp.Context, i int) {
	s.noteDraft()
	s.draft.Flush(ctx, s.keepDrafts)
	s.seat, s.vote, s.why, s.speaks, s.refused = i, debrief.NoVote, "", nil, ""
	if i < 0 {
		return
	}
	f, begun := s.drafts[i]
	if !begun {
		f = cast(&s.b.Seats[i])
	}
	s.vote, s.why, s.speaks = f.Vote, f.Why, f.Addresses
	s.Ctx(ctx).Defer(func(goapp.Context) { s.Deps.Device.Page.SetValue("vote-why", f.Why) })
}

func (s *debriefing) onVote(ctx goapp.Context, e goapp.Event) {
	if shell.SecondTap(e) || s.seat < 0 {
		return
	}
	next, err := s.b.Revote(s.seat, s.vote, s.why, s.speaks...)
	s.take(ctx, next, err)
	if errors.Is(err, debrief.ErrReason) {
		s.Ctx(ctx).Defer(func(goapp.Context) { s.Deps.Device.Page.Focus("vote-why") })
	}
}

// challenge shows the Bar Raiser's standard, line by line; in words only what is not
// met or not known.
func (s *debriefing) challenge() []goapp.UI {
	rows := make([]goapp.UI, len(s.b.Challenge))
	for i, l := range s.b.Challenge {
		sign, why := "unmet", l.Why
		switch l.Result {
		case debrief.ResultMet:
			sign, why = "met", ""
		case debrief.ResultUnknown:
			sign = "unknown"
		}
		rows[i] = ui.Item("challenge-row "+sign,
			ui.Icon(sign),
			ui.Div("stack",
				ui.P("", "", l.Rule.String()),
				goapp.P().Class("small").Body(ui.Bold(l.Result.String()+". "), ui.Span("muted", why))))
	}
	return []goapp.UI{ui.OrderedList("rows", rows...)}
}

// levels asks for the level of each trait.
func (s *debriefing) levels() []goapp.UI {
	var out []goapp.UI
	all := debrief.Levels()
	for _, t := range debrief.Traits() {
		name := textutil.LowerFirst(t.String())
		options := make([]ui.Radio, len(all))
		meant := make([]string, len(all))
		for i, l := range all {
			options[i] = ui.Radio{ID: "level-" + name + "-" + l.Slug(), Text: l.String()}
			meant[i] = l.String() + ": " + t.Describe(l)
		}
		good, poor := s.b.TraitEvidence(t)
		out = append(out, ui.Section("level",
			ui.Title("", t.String()),
			ui.Radios("level-"+name, t.String(), options, slices.Index(all, s.b.Level.Of(t)),
				func(ctx goapp.Context, i int) {
					next, err := s.b.SetLevel(t, all[i])
					s.take(ctx, next, err)
				}),
			goapp.P().Class("small").Role("status").Text(t.Describe(s.b.Level.Of(t))),
			ui.Disclosure("means-"+name, "What they mean", view.PlainList(meant),
				bearing("For it: ", good), bearing("Against it: ", poor), ui.P("", "small muted", bank.ScopeNote))))
	}
	return append(out, goapp.P().Class("conclusion").Role("status").Text(s.b.Level.Why()))
}

// bearing lists what in the loop speaks for a trait or against it.
func bearing(label string, heard []string) goapp.UI {
	say := "nothing was heard."
	if len(heard) > 0 {
		say = strings.Join(heard, "; ") + "."
	}
	return goapp.P().Class("small").Body(ui.Bold(label), ui.Span("", say))
}
