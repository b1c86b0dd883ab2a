package history_test

import (
	"context"
	"errors"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/google/uuid"
	"pgregory.net/rapid"

	"github.com/mockloop/mockloop/internal/bank"
	"github.com/mockloop/mockloop/internal/history"
	"github.com/mockloop/mockloop/internal/history/historytest"
	"github.com/mockloop/mockloop/internal/interview"
	"github.com/mockloop/mockloop/internal/journal"
	"github.com/mockloop/mockloop/internal/journal/journaltest"
)

// Whatever is done, in whatever order, and whatever fails on the way: a book
// opened again is as the last book was when all was kept.
func TestReopenedBookProperty(t *testing.T) {
	kinds := []interview.EventKind{
		interview.Go, interview.Go, interview.Go, interview.Done, interview.NextProbe, interview.Grade,
		interview.Skip, interview.Pause, interview.Resume, interview.Restart, interview.GiveUp, interview.Interrupt, interview.Stuck,
	}
	rapid.Check(t, func(t *rapid.T) {
		m := journaltest.NewMemory()
		d := historytest.Open(t, m)
		ctx := context.Background()
		confirmed := d.State()
		var known []uuid.UUID

		// may passes over what a book refuses or a storage fails to do: that the
		// book then tells the truth is what is looked at.
		may := func(err error) {
			if err != nil && !errors.Is(err, journal.ErrFull) && !errors.Is(err, history.ErrNoRound) && !errors.Is(err, history.ErrNoAnswer) {
				t.Fatalf("%v", err)
			}
		}
		needs := []interview.Need{interview.NeedNone, interview.NeedNumber, interview.NeedWe, interview.NeedOption}
		event := func(k interview.EventKind) (interview.Round, interview.Round, interview.Event, bool) {
			r, _, open := d.CurrentRound()
			e := interview.Event{Kind: k, At: d.Clock().UnixMilli(), Need: needs[d.IDs%len(needs)]}
			next, err := r.Do(e)
			return r, next, e, open && err == nil
		}
		known = append(known, journaltest.ID(65000))
		anyID := func(t *rapid.T) uuid.UUID { return rapid.SampledFrom(known).Draw(t, "answer") }

		t.Repeat(map[string]func(*rapid.T){
			"begin": func(t *rapid.T) {
				p := d.NewPlan()
				p.GradeAtEnd = rapid.Bool().Draw(t, "grade at end")
				may(d.Begin(ctx, p, interview.Event{Kind: interview.Begin, At: d.Clock().UnixMilli()}))
			},
			"step": func(t *rapid.T) {
				if _, next, e, fits := event(rapid.SampledFrom(kinds).Draw(t, "event")); fits {
					may(d.Step(ctx, next, e))
				}
			},
			"draft": func(t *rapid.T) {
				r, _, _ := d.CurrentRound()
				may(d.KeepDraft(ctx, r, historytest.Sheet().WithNote(rapid.String().Draw(t, "note"))))
			},
			"keep": func(*rapid.T) {
				if r, next, e, fits := event(interview.Graded); fits {
					a := d.NewAnswer(r, historytest.Sheet())
					known = append(known, a.ID)
					may(d.KeepAnswer(ctx, a, next, e))
				}
			},
			"note":     func(t *rapid.T) { may(d.SetNote(ctx, anyID(t), rapid.String().Draw(t, "note"))) },
			"delete":   func(t *rapid.T) { may(d.Delete(ctx, anyID(t))) },
			"undelete": func(t *rapid.T) { may(d.Undelete(ctx, anyID(t))) },
			"purge":    func(*rapid.T) { may(d.Purge(ctx, d.Deleted())) },
			"delete all": func(t *rapid.T) {
				if rapid.IntRange(0, 3).Draw(t, "really") == 0 {
					may(d.DeleteAll(ctx))
				}
			},
			"tick": func(t *rapid.T) {
				may(d.SetTick(ctx, rapid.StringMatching("[a-d]").Draw(t, "item"), rapid.Bool().Draw(t, "on")))
			},
			"star": func(t *rapid.T) {
				may(d.SetStar(ctx, rapid.StringMatching("[a-d]").Draw(t, "question"), rapid.Bool().Draw(t, "on")))
			},
			"card": func(t *rapid.T) {
				id := rapid.StringMatching("[a-d]").Draw(t, "card")
				may(d.SetCard(ctx, id, d.Cards()[id].Answered(rapid.Bool().Draw(t, "right"), d.Now)))
			},
			"loop": func(t *rapid.T) {
				l := interview.Loop{ID: d.NewID(), Version: interview.LoopVersion, Seed: rapid.Uint64().Draw(t, "seed"), Track: bank.TrackPMT}
				if kept := d.Loops(); len(kept) > 0 && rapid.Bool().Draw(t, "again") {
					l.ID = kept[0].ID
				}
				may(d.KeepLoop(ctx, l))
			},
			"debrief": func(t *rapid.T) {
				id := d.NewID()
				if kept := d.Debriefs(); len(kept) > 0 && rapid.Bool().Draw(t, "again") {
					id = kept[0].Loop
				}
				may(d.KeepDebrief(ctx, d.NewDebrief(t, id, rapid.IntRange(0, 5).Draw(t, "steps"))))
			},
			"setting": func(t *rapid.T) {
				may(d.SetSetting(ctx, rapid.SampledFrom(historytest.SettingKeys[:]).Draw(t, "key"), rapid.String().Draw(t, "value")))
			},
			"disk fills":     func(*rapid.T) { m.Refuse(journal.ErrFull) },
			"disk empties":   func(*rapid.T) { m.Refuse(nil) },
			"flush":          func(*rapid.T) { may(d.Flush(ctx)) },
			"clock set back": func(*rapid.T) { d.Now = d.Now.Add(-20e9) },
			"killed":         func(*rapid.T) { d.Reopen(t) },
			"": func(t *rapid.T) {
				if d.Pending().Empty() {
					confirmed = d.State()
				}
				fresh := *d
				fresh.Reopen(t)
				if diff := cmp.Diff(confirmed, fresh.State(), historytest.SameState); diff != "" {
					t.Fatalf("last confirmed (-), opened again (+):\n%s", diff)
				}
			},
		})
	})
}

// Devices that take each other's files end with the same, in whatever order they took
// older ones, and whatever their clocks said meanwhile.
func TestFilesConvergeProperty(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		ctx := context.Background()
		now := time.Date(2026, 5, 1, 9, 0, 0, 0, time.UTC)
		var all []*historytest.Session
		for i := range 3 {
			d := historytest.Open(t, journaltest.NewMemory())
			d.IDs, d.Now = 10_000*(i+1), now
			all = append(all, d)
		}
		wrong := make([]time.Duration, len(all))
		pass := func() {
			now = now.Add(time.Duration(rapid.IntRange(1, 7200).Draw(t, "seconds")) * time.Second)
			for i, d := range all {
				d.Now = now.Add(wrong[i])
			}
		}
		var files [][]byte
		for range rapid.IntRange(1, 14).Draw(t, "steps") {
			pass()
			i := rapid.IntRange(0, len(all)-1).Draw(t, "device")
			d := all[i]
			switch rapid.SampledFrom([]string{"set", "set", "export", "restore", "clock"}).Draw(t, "step") {
			case "set":
				historytest.Check(t, d.SetSetting(ctx, "theme", rapid.StringMatching("[a-z]").Draw(t, "value")))
			case "export":
				files = append(files, export(t, d, nil))
			case "restore":
				if len(files) > 0 {
					restore(t, d, rapid.SampledFrom(files).Draw(t, "file"), false)
				}
			case "clock":
				wrong[i] = rapid.SampledFrom([]time.Duration{0, ahead, -ahead}).Draw(t, "wrong")
				d.Now = now.Add(wrong[i])
				d.Reopen(t)
			}
		}
		clear(wrong)
		pass()
		for _, d := range all {
			d.Reopen(t)
		}
		for range 2 {
			for _, to := range all {
				for _, from := range all {
					if to != from {
						pass()
						restore(t, to, export(t, from, nil), false)
					}
				}
			}
		}
		for _, d := range all {
			theme := d.Setting("theme")
			d.Reopen(t)
			if d.Setting("theme") != theme || theme != all[0].Setting("theme") {
				t.Fatalf("%q, opened again %q, elsewhere %q", theme, d.Setting("theme"), all[0].Setting("theme"))
			}
		}
	})
}
