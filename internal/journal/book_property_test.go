package journal

import (
	"context"
	"errors"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/uuid"
	"pgregory.net/rapid"

	"github.com/mockloop/mockloop/internal/bank"
	"github.com/mockloop/mockloop/internal/interview"
)

// Whatever is done, in whatever order, and whatever fails on the way: a book
// opened anew is as the last book was when all was kept.
func TestReopenedBookProperty(t *testing.T) {
	kinds := []interview.EventKind{
		interview.Go, interview.Go, interview.Go, interview.Done, interview.NextProbe, interview.Grade,
		interview.Skip, interview.Pause, interview.Resume, interview.Restart, interview.GiveUp, interview.Interrupt, interview.Stuck,
	}
	rapid.Check(t, func(t *rapid.T) {
		m := NewMemory()
		d := sit(t, m)
		ctx := context.Background()
		confirmed := d.state()
		var known []uuid.UUID

		// may passes over what a book refuses or a storage fails to do: that the
		// book then tells the truth is what is looked at.
		may := func(err error) {
			if err != nil && !errors.Is(err, ErrFull) && !errors.Is(err, ErrNoRound) && !errors.Is(err, ErrNoAnswer) {
				t.Fatalf("%v", err)
			}
		}
		needs := []interview.Need{interview.NeedNone, interview.NeedNumber, interview.NeedWe, interview.NeedOption}
		event := func(k interview.EventKind) (interview.Round, interview.Round, interview.Event, bool) {
			r, _, open := d.Open()
			e := interview.Event{Kind: k, At: d.clock().UnixMilli(), Need: needs[d.n%len(needs)]}
			next, err := r.Do(e)
			return r, next, e, open && err == nil
		}
		known = append(known, testID(65000))
		anyID := func(t *rapid.T) uuid.UUID { return rapid.SampledFrom(known).Draw(t, "answer") }

		t.Repeat(map[string]func(*rapid.T){
			"begin": func(*rapid.T) {
				may(d.Begin(ctx, d.plan(), interview.Event{Kind: interview.Begin, At: d.clock().UnixMilli()}))
			},
			"step": func(t *rapid.T) {
				if _, next, e, fits := event(rapid.SampledFrom(kinds).Draw(t, "event")); fits {
					may(d.Step(ctx, next, e))
				}
			},
			"draft": func(t *rapid.T) {
				r, _, _ := d.Open()
				may(d.Draft(ctx, r, sheet().WithNote(rapid.String().Draw(t, "note"))))
			},
			"keep": func(*rapid.T) {
				if r, next, e, fits := event(interview.Graded); fits {
					a := d.answer(r, sheet())
					known = append(known, a.ID)
					may(d.Keep(ctx, a, next, e))
				}
			},
			"note":     func(t *rapid.T) { may(d.Note(ctx, anyID(t), rapid.String().Draw(t, "note"))) },
			"delete":   func(t *rapid.T) { may(d.Delete(ctx, anyID(t))) },
			"undelete": func(t *rapid.T) { may(d.Undelete(ctx, anyID(t))) },
			"purge":    func(*rapid.T) { may(d.Purge(ctx)) },
			"delete all": func(t *rapid.T) {
				if rapid.IntRange(0, 3).Draw(t, "really") == 0 {
					may(d.DeleteAll(ctx))
				}
			},
			"tick": func(t *rapid.T) {
				may(d.Tick(ctx, rapid.StringMatching("[a-d]").Draw(t, "item"), rapid.Bool().Draw(t, "on")))
			},
			"star": func(t *rapid.T) {
				may(d.Star(ctx, rapid.StringMatching("[a-d]").Draw(t, "question"), rapid.Bool().Draw(t, "on")))
			},
			"card": func(t *rapid.T) {
				id := rapid.StringMatching("[a-d]").Draw(t, "card")
				may(d.Recall(ctx, id, d.Cards()[id].Answered(rapid.Bool().Draw(t, "right"), d.now)))
			},
			"loop": func(t *rapid.T) {
				l := interview.Loop{ID: d.newID(), Version: interview.LoopVersion, Seed: rapid.Uint64().Draw(t, "seed"), Track: bank.TrackPMT}
				if kept := d.Loops(); len(kept) > 0 && rapid.Bool().Draw(t, "again") {
					l.ID = kept[0].ID
				}
				may(d.KeepLoop(ctx, l))
			},
			"debrief": func(t *rapid.T) {
				id := d.newID()
				if kept := d.Debriefs(); len(kept) > 0 && rapid.Bool().Draw(t, "again") {
					id = kept[0].Loop
				}
				may(d.KeepDebrief(ctx, d.debrief(t, id, rapid.IntRange(0, 5).Draw(t, "steps"))))
			},
			"setting": func(t *rapid.T) {
				may(d.SetSetting(ctx, rapid.SampledFrom(settingKeys[:]).Draw(t, "key"), rapid.String().Draw(t, "value")))
			},
			"disk fills":     func(*rapid.T) { m.Refuse(ErrFull) },
			"disk empties":   func(*rapid.T) { m.Refuse(nil) },
			"flush":          func(*rapid.T) { may(d.Flush(ctx)) },
			"clock set back": func(*rapid.T) { d.now = d.now.Add(-20e9) },
			"killed":         func(*rapid.T) { d.reopen(t) },
			"": func(t *rapid.T) {
				if d.pending.Empty() {
					confirmed = d.state()
				}
				fresh := *d
				fresh.reopen(t)
				if diff := cmp.Diff(confirmed, fresh.state(), sameState); diff != "" {
					t.Fatalf("last confirmed (-), opened anew (+):\n%s", diff)
				}
			},
		})
	})
}
