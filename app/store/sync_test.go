package store_test

import (
	"context"
	"encoding/json"
	"errors"
	"reflect"
	"runtime"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"github.com/mockloop/mockloop/app/apptest"
	"github.com/mockloop/mockloop/app/store"
	"github.com/mockloop/mockloop/app/words"
	"github.com/mockloop/mockloop/internal/bank"
	"github.com/mockloop/mockloop/internal/grading"
	"github.com/mockloop/mockloop/internal/history"
	"github.com/mockloop/mockloop/internal/journal"
	"github.com/mockloop/mockloop/internal/journal/journaltest"
)

// dim is a journal that cannot be read while it is dark.
type dim struct {
	*journaltest.Memory
	dark atomic.Bool
}

func (d *dim) ByKind(ctx context.Context, k journal.Kind, p journal.Page) ([]journal.Record, error) {
	if d.dark.Load() {
		return nil, journal.ErrTimeout
	}
	return d.Memory.ByKind(ctx, k, p)
}

// seen is a browser whose page can become visible again.
type seen struct {
	apptest.Browser
	again []func()
}

func (s *seen) OnVisible(f func()) func() {
	s.again = append(s.again, f)
	return func() {}
}

// TestReadingGoesOn: what could not be read is no trouble for good, and is read once
// it can be: when the page is seen again, and by a tap. The recordings that nothing
// leads to go then, too, however long the history is.
func TestReadingGoesOn(t *testing.T) {
	for _, c := range []struct {
		name, address string
		again         func(*apptest.Screen, *seen)
	}{
		{"the page is seen again", "/", func(_ *apptest.Screen, b *seen) {
			for _, f := range b.again {
				f()
			}
		}},
		{"a tap", "/storage/", func(s *apptest.Screen, _ *seen) { s.Press("keep-again") }},
	} {
		t.Run(c.name, func(t *testing.T) {
			h := apptest.NewEnv(t)
			left := h.Plan(bank.PhoneScreen, bank.HiringManager)
			h.Begin(left)
			h.Begin(h.Single(&bank.Questions[0]))
			h.Mem.AddRecording(journal.Recording{Owner: journal.RecordingKey(left.ID, 1), Bytes: 1, Takes: 1})
			h.LongHistory(250)
			j, b := &dim{Memory: h.Mem}, &seen{}
			book, err := history.Start(t.Context(), j, h.NewID, h.Clock, func() string { return "UTC" })
			if err != nil {
				t.Fatal(err)
			}
			h.Deps.Store, h.Deps.Device = store.New(book), apptest.DeviceOf(b)
			j.dark.Store(true)
			s := apptest.Show(t, h.Deps, c.address)
			if !s.WaitUntil(func() bool { return book.Err() != nil && !h.Deps.Store.Loading() }) {
				t.Fatal("what cannot be read is no trouble")
			}
			j.dark.Store(false)
			c.again(s, b)
			if !s.WaitUntil(func() bool { return book.FullyLoaded() && book.Err() == nil }) {
				t.Fatalf("whole %v, trouble %v", book.FullyLoaded(), book.Err())
			}
			if !s.WaitUntil(func() bool {
				sounds, err := h.Mem.Recordings(t.Context())
				return err == nil && len(sounds) == 0
			}) {
				t.Error("a recording that nothing leads to is left")
			}
		})
	}
}

// TestReloadWhileReadingEnds: where the history is reloaded just when all of it has
// been read, its older answers are read again, too.
func TestReloadWhileReadingEnds(t *testing.T) {
	h := apptest.NewEnv(t)
	h.LongHistory(250)
	book, err := history.Start(t.Context(), h.Mem, h.NewID, h.Clock, func() string { return "UTC" })
	if err != nil {
		t.Fatal(err)
	}
	s := store.New(book)
	release := s.HoldSweep()
	s.LoadRest()
	for !s.Swept() {
		runtime.Gosched()
	}
	if err := book.Tabs().ApplyRemote(t.Context(), "all"); err != nil || book.FullyLoaded() {
		t.Fatalf("reloaded, it is read as a whole: %t, %v", book.FullyLoaded(), err)
	}
	s.LoadRest()
	release()
	for s.Loading() {
		runtime.Gosched()
	}
	if !book.FullyLoaded() {
		t.Error("the older answers are not read again")
	}
}

// TestHistoryReadBehindTheScreen: what counts all answers says so until all are
// read, and is right then.
func TestHistoryReadBehindTheScreen(t *testing.T) {
	h := apptest.NewEnv(t)
	q, oldest := &bank.Questions[0], h.LongHistory(250)
	book, err := history.Start(t.Context(), h.Mem, h.NewID, h.Clock, func() string { return "UTC" })
	if err != nil {
		t.Fatal(err)
	}
	h.Deps.Store = store.New(book)
	release := h.Deps.Store.HoldLoading()
	s := apptest.Show(t, h.Deps, "/")
	if got := s.One(".hero").Words(); !strings.Contains(got, words.AddingUp) || !strings.Contains(got, "Not yet") {
		t.Errorf("while it is read, Today says %q", got)
	}
	if got := apptest.Show(t, h.Deps, "/history/").Page().Words(); !strings.Contains(got, "History 100 read so far") {
		t.Errorf("while it is read, History says %q", got)
	}
	if got := apptest.Show(t, h.Deps, "/answer/?id="+oldest.String()).One("main").Words(); !strings.Contains(got, "in a moment") {
		t.Errorf("while it is read, the oldest answer is %q", got)
	}
	release()
	s = apptest.Show(t, h.Deps, "/answer/?id="+oldest.String())
	for end := time.Now().Add(10 * time.Second); (!book.FullyLoaded() || h.Deps.Store.Loading()) && time.Now().Before(end); s.Settle() {
		runtime.Gosched()
	}
	s.Settle()
	if got := s.One("main").Words(); !strings.Contains(got, q.Prompt) {
		t.Errorf("once all is read, the oldest answer is %q", got)
	}
	if got := apptest.Show(t, h.Deps, "/readiness/").One(".overall").Words(); !strings.Contains(got, "250 answers graded") {
		t.Errorf("Readiness says %q", got)
	}
	if got := apptest.Show(t, h.Deps, "/history/").Page().Words(); !strings.Contains(got, "History 250 answers") {
		t.Errorf("History says %q", got)
	}
}

// TestSuggestionStaysWhileReading: while the history is read again, as after another
// tab's import, the question that is offered changes once at most: when all is read.
func TestSuggestionStaysWhileReading(t *testing.T) {
	h := apptest.NewEnv(t)
	for i := range 20 {
		q := &bank.Questions[10+i]
		h.AddAnswer(q, apptest.Thursday.AddDate(0, 0, -60).Add(time.Duration(i)*time.Hour), apptest.FullSheet(q, 0, bank.Concern))
	}
	h.LongHistory(250)
	book, err := history.Start(t.Context(), h.Mem, h.NewID, h.Clock, func() string { return "UTC" })
	if err != nil {
		t.Fatal(err)
	}
	read := func(each func()) {
		for !book.FullyLoaded() {
			if err := book.LoadMore(t.Context()); err != nil {
				t.Fatal(err)
			}
			each()
		}
	}
	s := store.New(book)
	part, _ := s.Next(h.Now)
	read(func() {})
	whole, _ := s.Next(h.Now)
	if part.Question == whole.Question {
		t.Fatal("a part of the history suggests what all of it does: this test cannot tell")
	}
	s.Readiness(h.Now)
	if err := book.Tabs().ApplyRemote(t.Context(), "all"); err != nil {
		t.Fatal(err)
	}
	read(func() {
		if now, _ := s.Next(h.Now); now.Question != whole.Question {
			t.Errorf("while it is read, it suggests %v", now.Question)
		}
	})
}

// TestChangesAreToldWithoutAScreen: what is derived from the history changes with it, no
// matter who changed it and whether a screen is there to observe it.
func TestChangesAreToldWithoutAScreen(t *testing.T) {
	h := apptest.NewEnv(t)
	q := &bank.Questions[0]
	h.AddAnswer(q, apptest.Thursday.AddDate(0, 0, -3), apptest.FullSheet(q, 2, bank.Meets))
	s := h.Deps.Store
	before := s.Readiness(h.Now)
	for id, r := range h.Mem.Records { // another tab graded it otherwise: as many answers, others
		if r.Kind != journal.KindAnswer {
			continue
		}
		a, _ := h.History().Answer(id)
		a.Sheet = apptest.FullSheet(q, 0, bank.Concern)
		a.Mark = grading.ComputeMark(a.Sheet, q.Principles)
		r.Data, _ = json.Marshal(a)
		h.Mem.Records[id] = r
	}
	if err := h.History().Tabs().ApplyRemote(t.Context(), "all"); err != nil {
		t.Fatal(err)
	}
	if cmp.Equal(before, s.Readiness(h.Now), cmpopts.EquateComparable(), cmp.Exporter(func(reflect.Type) bool { return true })) {
		t.Error("the readiness is that of the answers before")
	}
}

// slowDisk keeps nothing until it is let go on.
type slowDisk struct {
	*journaltest.Memory
	goOn chan struct{}
}

func (d slowDisk) Commit(ctx context.Context, c journal.Change) error {
	<-d.goOn
	return d.Memory.Commit(ctx, c)
}

// TestTroubleComesAndGoes: every screen tells that something is not kept yet, and no
// longer once it is, without a tap.
func TestTroubleComesAndGoes(t *testing.T) {
	h := apptest.NewEnv(t)
	d := slowDisk{h.Mem, make(chan struct{})}
	book, err := history.Start(t.Context(), d, h.NewID, h.Clock, func() string { return "UTC" })
	if err != nil {
		t.Fatal(err)
	}
	h.Deps.Store = store.New(book)
	s := apptest.Show(t, h.Deps, "/history/")
	trouble := func() bool { return len(s.List("#trouble p")) > 0 }
	if err := book.SetStar(t.Context(), bank.Questions[0].ID, true); !errors.Is(err, journal.ErrTimeout) {
		t.Fatalf("SetStar: %v, want ErrTimeout", err)
	}
	if !s.WaitUntil(trouble) {
		t.Error("no screen says that something is not kept yet")
	}
	close(d.goOn)
	if !s.WaitUntil(func() bool { return !trouble() }) {
		t.Error("the screen goes on to say that something is not kept")
	}
}
