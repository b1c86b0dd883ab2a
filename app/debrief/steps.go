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

// evidence shows what each interviewer wrote, with the vote still sealed.
func (s *debriefing) evidence() []goapp.UI {
	items := make([]goapp.UI, len(s.b.Seats))
	for i := range s.b.Seats {
		seat := &s.b.Seats[i]
		side := []goapp.UI{ui.Title("", s.b.Name(i)), ui.P("", "small muted", owned(seat.Owns))}
		switch {
		case !seat.MetCandidate():
			side = append(side, ui.Chip("Not met"))
		case s.b.VotesOpen():
			side = append(side, voteSign(seat.Sealed.Vote))
		default:
			side = append(side, ui.SpanOf("vote sealed", ui.Icon("sealed"), ui.Span("", "Vote sealed")))
		}
		items[i] = entry(side, paragraphs(seat.Evidence)...)
	}
	return []goapp.UI{dossier(items...)}
}

// together shows the opened votes, and each principle with everything that was heard on
// it.
func (s *debriefing) together() []goapp.UI {
	votes := make([]goapp.UI, 0, len(s.b.Seats))
	for i := range s.b.Seats {
		if seat := &s.b.Seats[i]; seat.MetCandidate() {
			votes = append(votes, ui.Item("panel-row",
				ui.Bold(s.b.Name(i)), voteSign(seat.Sealed.Vote), ui.Small(seat.Sealed.Why)))
		}
	}
	all := s.b.Discussion()
	items := make([]goapp.UI, 0, len(s.b.Paragraphs))
	for _, read := range s.b.Paragraphs {
		side := []goapp.UI{ui.Title("", read.Principle.String())}
		for j := range all {
			if all[j].Principle == read.Principle {
				side = append(side, gradeSigns(all[j].Grades))
			}
		}
		items = append(items, entry(side, ui.P("", "", read.Text)))
	}
	return []goapp.UI{goapp.Ul().Class("card list").Body(votes...), dossier(items...)}
}

// gradeSigns shows the grades on a principle in the order in which they were given.
func gradeSigns(said []debrief.GradeGiven) goapp.UI {
	signs := make([]goapp.UI, len(said))
	for i := range said {
		signs[i] = ui.Span("sign "+view.GradeClass(said[i].Grade), said[i].Grade.String())
	}
	return ui.Div("row", signs...)
}

// voteSign shows a vote as shape, color and words.
func voteSign(v debrief.Vote) goapp.UI {
	return ui.SpanOf("vote v"+strconv.Itoa(int(v)), ui.Icon(v.Slug()), ui.Span("", v.String()))
}

// revote lists the seats; the ballot of the one that votes is open.
func (s *debriefing) revote() []goapp.UI {
	mine := s.b.Step < debrief.StepDecided
	rows := make([]goapp.UI, len(s.b.Seats))
	for i := range s.b.Seats {
		seat := &s.b.Seats[i]
		var state goapp.UI
		var below []goapp.UI
		switch {
		case !seat.MetCandidate():
			state = ui.Chip("Not met")
		case mine && i == s.seat:
			below = s.ballot(seat)
		case seat.Final.Vote == debrief.NoVote:
			state = ui.Chip("Not yet")
		default:
			state = voteSign(seat.Final.Vote)
			below = finalWords(seat)
		}
		head := []goapp.UI{ui.Bold(s.b.Name(i)), ui.SpanOf("", state)}
		var line goapp.UI = ui.Div("panel-row", head...)
		if mine && seat.MetCandidate() && i != s.seat {
			id := "seat-" + strconv.Itoa(i)
			line = goapp.Button().ID(id).Type("button").Class("panel-row").
				OnClick(ui.Safe(func(ctx goapp.Context, _ goapp.Event) { s.openSeat(ctx, i) }), goapp.EventScope(id)).
				Body(head...)
		}
		rows[i] = ui.Item("", line, ui.Div("ballot", below...))
	}
	hint := ""
	if mine {
		hint = "A vote can be changed until the decision. The challenge is then read again."
	}
	return []goapp.UI{ui.OrderedList("card list seats", rows...), ui.P("", "small muted", hint)}
}

// finalWords shows what a seat says that has voted again.
func finalWords(seat *debrief.Seat) []goapp.UI {
	say := "As before."
	if seat.Final.Vote != seat.Sealed.Vote {
		say = "Before: " + textutil.LowerFirst(seat.Sealed.Vote.String()) + "."
	}
	if seat.Final.Why != "" {
		say += " Reason: " + seat.Final.Why
	}
	return []goapp.UI{ui.P("", "small muted", say)}
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
	label := "Why?"
	var same goapp.UI
	switch {
	case s.vote == debrief.NoVote:
	case s.vote != seat.Sealed.Vote:
		label = "Why does the vote change?"
	default:
		label = "Why does the vote stay?"
		if s.why == "" {
			same = ui.Button("vote-same", ui.Quiet, "Nothing new", func(ctx goapp.Context, _ goapp.Event) {
				s.why, s.refused = "Nothing new", ""
				s.keepDrafts(ctx)
				s.Ctx(ctx).Defer(func(goapp.Context) {
					s.Deps.Device.Page.SetValue("vote-why", s.why)
					s.Deps.Device.Page.Focus("vote-keep")
				})
			})
		}
	}
	out := []goapp.UI{
		ui.Radios("vote", "Vote of the "+words.Interviewer(seat.Interviewer), options, slices.Index(votes, s.vote),
			func(ctx goapp.Context, i int) {
				s.vote, s.refused = votes[i], ""
				s.keepDrafts(ctx)
			}),
		ui.Div("", s.concerns()),
		ui.TextField{
			ID: "vote-why", Head: ui.Span("small", label), Rows: 2, Max: debrief.MaxReason,
			Kept: func() string { return s.why }, Typed: s.typed, Refused: &s.long,
			Left: func(ctx goapp.Context, _ goapp.Event) { s.draft.Flush(ctx, s.keepDrafts) },
		}.View(),
		ui.Div("", same),
		ui.FieldError("vote-refused", s.refused),
		ui.Button("vote-keep", s.kind(true)+" block", "Keep this vote", s.onVote),
	}
	return out
}

// kind returns which button is the primary one: the ballot's as long as somebody has yet
// to vote, then the one that leads on.
func (s *debriefing) kind(ballot bool) ui.Kind {
	if voting := s.at == debrief.StepRevote && s.nextSeat() >= 0; voting == ballot {
		return ui.Primary
	}
	return ui.Plain
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
		ui.P("", "small", "A Concern is unanswered here. If the reason answers it, say which:"),
		ui.Div("row", chips...))
}

// nextSeat returns the first seat that has yet to vote again; -1: none.
func (s *debriefing) nextSeat() int {
	if s.b.Step == debrief.StepRevote {
		for i := range s.b.Seats {
			if seat := &s.b.Seats[i]; seat.MetCandidate() && seat.Final.Vote == debrief.NoVote {
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
		f = s.b.Seats[i].Final
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

// challenge shows the Bar Raiser's standard, line by line.
func (s *debriefing) challenge() []goapp.UI {
	met := 0
	for _, l := range s.b.Challenge {
		if l.Result == debrief.ResultMet {
			met++
		}
	}
	return []goapp.UI{
		ui.P("", "conclusion", strconv.Itoa(met)+" of "+strconv.Itoa(len(s.b.Challenge))+" lines are met."),
		challengeLines(s.b.Challenge),
	}
}

func challengeLines(lines []debrief.ChallengeLine) goapp.UI {
	rows := make([]goapp.UI, len(lines))
	for i, l := range lines {
		sign := "unknown"
		switch l.Result {
		case debrief.ResultMet:
			sign = "met"
		case debrief.ResultUnmet:
			sign = "unmet"
		}
		rows[i] = ui.Item("challenge-row "+sign,
			ui.Icon(sign),
			ui.Div("stack",
				ui.P("", "prompt small-prompt", l.Rule.String()),
				goapp.P().Body(ui.Bold(l.Result.String()+". "), ui.Span("muted", l.Why))))
	}
	return ui.OrderedList("card list", rows...)
}

// levels asks for the level of each trait.
func (s *debriefing) levels() []goapp.UI {
	var out []goapp.UI
	all := debrief.Levels()
	for _, t := range debrief.Traits() {
		options := make([]ui.Radio, len(all))
		for i, l := range all {
			options[i] = ui.Radio{ID: "level-" + textutil.LowerFirst(t.String()) + "-" + l.Slug(), Text: l.String(), More: t.Describe(l)}
		}
		good, poor := s.b.TraitEvidence(t)
		out = append(out, ui.Section("level",
			ui.Title("", t.String()),
			bearing("For it: ", good),
			bearing("Against it: ", poor),
			ui.Radios("level-"+textutil.LowerFirst(t.String()), t.String(), options, slices.Index(all, s.b.Level.Of(t)),
				func(ctx goapp.Context, i int) {
					next, err := s.b.SetLevel(t, all[i])
					s.take(ctx, next, err)
				})))
	}
	return append(append([]goapp.UI{ui.P("", "small muted", "What the loop heard stands beside each choice. A grade tells how well a story held; its size you choose by the lines.")}, out...),
		goapp.P().Class("conclusion").Role("status").Text(s.b.Level.Why()),
		ui.P("", "small muted", bank.ScopeNote))
}

// bearing lists what in the loop speaks for a trait or against it.
func bearing(label string, heard []string) goapp.UI {
	say := "nothing was heard."
	if len(heard) > 0 {
		say = strings.Join(heard, "; ") + "."
	}
	return goapp.P().Class("small").Body(ui.Bold(label), ui.Span("", say))
}
