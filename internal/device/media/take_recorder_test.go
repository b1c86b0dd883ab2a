package media

import (
	"errors"
	"fmt"
	"slices"
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"

	"github.com/mockloop/mockloop/internal/device"
	"github.com/mockloop/mockloop/internal/recording"
)

// withFakes runs a test with a fake microphone and store, in virtual time.
func withFakes(t *testing.T, f func(t *testing.T, r *takeRecorder, b *fakeMicrophone, s *fakeStore)) {
	t.Helper()
	synctest.Test(t, func(t *testing.T) {
		b, s := &fakeMicrophone{}, &fakeStore{}
		r := newTakeRecorder(b, s)
		f(t, r, b, s)
		_ = r.StopRecording()
		synctest.Wait()
		b.off(t)
	})
}

func records(t *testing.T, r *takeRecorder, owner string) {
	t.Helper()
	if err := r.Record(owner); err != nil {
		t.Fatalf("Record(%s) = %v", owner, err)
	}
}

func stops(t *testing.T, r *takeRecorder, want error) {
	t.Helper()
	if err := r.StopRecording(); !errors.Is(err, want) {
		t.Errorf("StopRecording() = %v, want %v", err, want)
	}
}

func TestTakes(t *testing.T) {
	withFakes(t, func(t *testing.T, r *takeRecorder, b *fakeMicrophone, s *fakeStore) {
		var told atomic.Int32
		defer r.OnRecordingChange(func() { told.Add(1) })()
		if got := r.RecordingState(); got != (device.RecordingState{}) {
			t.Errorf("before the first: %+v", got)
		}
		records(t, r, "r/1")
		time.Sleep(5 * time.Second)
		b.newest().say("one. ")
		synctest.Wait()
		s.holds(t, "r/1 5s one. |\n") // before the recording is over
		r.MarkRecording("Probe 1")
		time.Sleep(time.Second)
		r.PauseRecording()
		r.PauseRecording()
		time.Sleep(time.Hour)
		if got, want := r.RecordingState(), (device.RecordingState{On: true, Paused: true, Owner: "r/1", Elapsed: 6 * time.Second, Bytes: 14}); got != want {
			t.Errorf("paused: %+v, want %+v", got, want)
		}
		r.ResumeRecording()
		r.ResumeRecording()
		r.MarkRecording("Probe 2")
		time.Sleep(time.Second)
		// A new recording ends the one before.
		records(t, r, "r/2")
		r.PauseRecording()
		synctest.Wait()
		stops(t, r, nil)
		stops(t, r, nil)
		s.holds(t, "r/1 7s one. |flushed. |last. |#5s Probe 1#6s Probe 2\nr/2 0s flushed. |last. |\n")
		if got, want := r.RecordingState(), (device.RecordingState{Owner: "r/2", Bytes: 15}); got != want {
			t.Errorf("stopped: %+v, want %+v", got, want)
		}
		if told.Load() < 7 {
			t.Errorf("told %d times", told.Load())
		}
		r.MarkRecording("after the end")
		r.PauseRecording()
		r.ResumeRecording()
		r.flush()
	})
}

// An encoder may never report that it runs.
func TestEncoderThatNeverReportsItsStart(t *testing.T) {
	withFakes(t, func(t *testing.T, r *takeRecorder, b *fakeMicrophone, s *fakeStore) {
		b.silent = true
		records(t, r, "a")
		time.Sleep(time.Second)
		stops(t, r, nil)
		s.holds(t, "a 1s last. |\n")
	})
}

// recordUnanswered calls Record, which waits because the user has not answered yet.
func recordUnanswered(t *testing.T, r *takeRecorder, b *fakeMicrophone, owner string) (done chan error) {
	t.Helper()
	if b.answers == nil {
		b.answers = make(chan error)
	}
	return waiting(r, owner)
}

func waiting(r *takeRecorder, owner string) (done chan error) {
	done = make(chan error, 1)
	go func() { done <- r.Record(owner) }()
	synctest.Wait()
	return done
}

func canceled(t *testing.T, done <-chan error) {
	t.Helper()
	synctest.Wait()
	select {
	case err := <-done:
		if !errors.Is(err, device.ErrCanceled) {
			t.Errorf("Record() = %v, want %v", err, device.ErrCanceled)
		}
	default:
		t.Fatal("Record() still waits")
	}
}

// A stop ends a Record that waits for the user at once. When the answer comes, the
// microphone is released at once and nothing is stored.
func TestStopBeforeTheAnswer(t *testing.T) {
	for name, answer := range map[string]error{"allowed": nil, "refused": device.ErrRefused} {
		t.Run(name, func(t *testing.T) {
			withFakes(t, func(t *testing.T, r *takeRecorder, b *fakeMicrophone, s *fakeStore) {
				done := recordUnanswered(t, r, b, "a")
				began := time.Now()
				stops(t, r, nil)
				canceled(t, done)
				if d := time.Since(began); d != 0 {
					t.Errorf("the stop took %v", d)
				}
				b.answers <- answer
				synctest.Wait()
				b.off(t)
				s.holds(t, "")
				if got := r.RecordingState(); got != (device.RecordingState{}) {
					t.Errorf("RecordingState() = %+v", got)
				}
			})
		})
	}
}

// The question is asked for one answer and allowed at another: it is that one that
// is recorded, and only once asked for.
func TestAnswerForTheNextOwner(t *testing.T) {
	withFakes(t, func(t *testing.T, r *takeRecorder, b *fakeMicrophone, s *fakeStore) {
		first := recordUnanswered(t, r, b, "q/1")
		stops(t, r, nil)
		canceled(t, first)
		second := waiting(r, "q/2") // overtaken, without a stop
		third := waiting(r, "q/3")
		canceled(t, second)
		if n := b.asked(); n != 1 {
			t.Errorf("the user was asked %d times", n)
		}
		b.answers <- nil
		if err := <-third; err != nil {
			t.Fatalf("Record(q/3) = %v", err)
		}
		time.Sleep(time.Second)
		stops(t, r, nil)
		s.holds(t, "q/3 1s last. |\n")
		if n := len(b.captures); n != 1 {
			t.Errorf("%d microphones were on", n)
		}
	})
}

// While one answer is recorded, a Record for the next ends it; a stop then ends
// both, wherever that Record is.
func TestStopWhileTheNextWaits(t *testing.T) {
	withFakes(t, func(t *testing.T, r *takeRecorder, b *fakeMicrophone, s *fakeStore) {
		records(t, r, "q/1")
		time.Sleep(time.Second)
		next := recordUnanswered(t, r, b, "q/2")
		stops(t, r, nil)
		canceled(t, next)
		b.answers <- nil
		s.holds(t, "q/1 1s last. |\n")
	})
	withFakes(t, func(t *testing.T, r *takeRecorder, b *fakeMicrophone, s *fakeStore) {
		records(t, r, "q/1")
		b.newest().stuck = true
		next := waiting(r, "q/2") // waits for the first to end
		go func() { time.Sleep(time.Second); _ = r.StopRecording() }()
		time.Sleep(2 * time.Second)
		canceled(t, next)
	})
}

// After a stop between the answer and the first sound nothing is stored either.
func TestStopBeforeTheFirstSound(t *testing.T) {
	withFakes(t, func(t *testing.T, r *takeRecorder, b *fakeMicrophone, s *fakeStore) {
		b.silent = true
		done := waiting(r, "a")
		if n := len(b.captures); n != 1 {
			t.Fatalf("%d microphones are on", n)
		}
		stops(t, r, nil)
		canceled(t, done)
		synctest.Wait()
		b.off(t)
		s.holds(t, "")
	})
}

func TestRecordDoesNotBegin(t *testing.T) {
	full := fmt.Errorf("%w: no space left", recording.ErrFull)
	for name, tt := range map[string]struct {
		spoil func(b *fakeMicrophone, s *fakeStore)
		want  error
	}{
		"refused": {func(b *fakeMicrophone, _ *fakeStore) { b.answers = make(chan error, 1); b.answers <- device.ErrRefused }, device.ErrRefused},
		"no microphone": {func(b *fakeMicrophone, _ *fakeStore) {
			b.answers = make(chan error, 1)
			b.answers <- device.ErrNoMicrophone
		}, device.ErrNoMicrophone},
		"no encoder":      {func(b *fakeMicrophone, _ *fakeStore) { b.refuses = device.ErrUnsupported }, device.ErrUnsupported},
		"no storage":      {func(_ *fakeMicrophone, s *fakeStore) { s.unread = errors.New("broken") }, device.ErrNotSaved},
		"a full disk":     {func(_ *fakeMicrophone, s *fakeStore) { s.unread = full }, device.ErrFull},
		"storage hangs":   {func(_ *fakeMicrophone, s *fakeStore) { s.hangs = make(chan struct{}) }, device.ErrNotSaved},
		"no storage here": {nil, device.ErrUnsupported},
	} {
		t.Run(name, func(t *testing.T) {
			withFakes(t, func(t *testing.T, r *takeRecorder, b *fakeMicrophone, s *fakeStore) {
				if tt.spoil == nil {
					r.store = nil
				} else {
					tt.spoil(b, s)
				}
				if err := r.Record("a"); !errors.Is(err, tt.want) {
					t.Errorf("Record() = %v, want %v", err, tt.want)
				}
				b.off(t)
				if got := r.RecordingState(); got.On {
					t.Errorf("RecordingState() = %+v", got)
				}
			})
		})
	}
}

func TestTakeEndsByItself(t *testing.T) {
	for name, tt := range map[string]struct {
		happens func(c *fakeCapture, s *fakeStore)
		want    error
		stored  string
	}{
		"the microphone is pulled out": {func(c *fakeCapture, _ *fakeStore) { c.to.lost() }, device.ErrMicrophoneLost, "a 1s one. |last. |\n"},
		"the encoder ends":             {func(c *fakeCapture, _ *fakeStore) { c.stopped = true; c.say("end. "); c.to.ended() }, device.ErrMicrophoneLost, "a 1s one. |end. |\n"},
		"the encoder ends twice":       {func(c *fakeCapture, _ *fakeStore) { c.stopped = true; c.to.ended(); c.to.ended() }, device.ErrMicrophoneLost, "a 1s one. |\n"},
		"it cannot be ended":           {func(c *fakeCapture, _ *fakeStore) { c.fails = true; c.to.lost() }, device.ErrMicrophoneLost, "a 1s one. |\n"},
		"it never ends":                {func(c *fakeCapture, _ *fakeStore) { c.stuck = true; c.to.lost() }, device.ErrMicrophoneLost, "a 1s one. |\n"},
		"a full disk":                  {func(c *fakeCapture, s *fakeStore) { s.fails = recording.ErrFull; c.say("two. ") }, device.ErrFull, "a 1s one. |\n"},
		"the recording is deleted":     {func(c *fakeCapture, s *fakeStore) { s.fails = recording.ErrDeleted; c.say("two. ") }, device.ErrNotSaved, "a 1s one. |\n"},
		"the storage breaks":           {func(c *fakeCapture, s *fakeStore) { s.fails = errors.New("x"); c.say("two. ") }, device.ErrNotSaved, "a 1s one. |\n"},
	} {
		t.Run(name, func(t *testing.T) {
			withFakes(t, func(t *testing.T, r *takeRecorder, b *fakeMicrophone, s *fakeStore) {
				records(t, r, "a")
				time.Sleep(time.Second)
				b.newest().say("one. ")
				synctest.Wait()
				tt.happens(b.newest(), s)
				time.Sleep(time.Minute)
				if got := r.RecordingState(); got.On || !errors.Is(got.Err, tt.want) {
					t.Errorf("RecordingState() = %+v, want the error %v", got, tt.want)
				}
				b.off(t)
				s.holds(t, tt.stored)
				// And the next one begins as if nothing had been.
				s.mu.Lock()
				s.fails = nil
				s.mu.Unlock()
				records(t, r, "b")
				if got := r.RecordingState(); !got.On || got.Err != nil || got.Bytes != 0 {
					t.Errorf("the next: %+v", got)
				}
				stops(t, r, nil)
			})
		})
	}
}

// A stop reports that the disk was full at the last chunk.
func TestFullAtTheLastChunk(t *testing.T) {
	withFakes(t, func(t *testing.T, r *takeRecorder, b *fakeMicrophone, s *fakeStore) {
		records(t, r, "a")
		s.fails = recording.ErrFull
		stops(t, r, device.ErrFull)
		s.holds(t, "")
	})
}

// When the storage hangs, the recording ends instead of piling up sound in memory, and
// a stop does not wait forever.
func TestStoreHangs(t *testing.T) {
	withFakes(t, func(t *testing.T, r *takeRecorder, b *fakeMicrophone, s *fakeStore) {
		records(t, r, "a")
		s.mu.Lock()
		s.hangs = make(chan struct{})
		s.mu.Unlock()
		for range 2 {
			time.Sleep(5 * time.Second)
			b.newest().say("words. ")
		}
		synctest.Wait()
		if got := r.RecordingState(); got.Err != nil {
			t.Errorf("after a few seconds: %+v", got)
		}
		time.Sleep(6 * time.Second)
		b.newest().say("words. ")
		if got := r.RecordingState(); !errors.Is(got.Err, device.ErrNotSaved) {
			t.Errorf("RecordingState() = %+v, want %v", got, device.ErrNotSaved)
		}
		began := time.Now()
		stops(t, r, device.ErrNotSaved)
		if d := time.Since(began); d > 2*storePatience {
			t.Errorf("the stop took %v", d)
		}
		b.off(t)
	})
}

// Slow storage is not broken: every chunk is stored, in order, and the microphone is
// off before that.
func TestStoreIsSlow(t *testing.T) {
	withFakes(t, func(t *testing.T, r *takeRecorder, b *fakeMicrophone, s *fakeStore) {
		records(t, r, "a")
		hangs := make(chan struct{})
		s.mu.Lock()
		s.hangs = hangs
		s.mu.Unlock()
		b.newest().say("one. ")
		b.newest().say("two. ")
		go func() { time.Sleep(3 * time.Second); close(hangs) }()
		done := make(chan error)
		go func() { done <- r.StopRecording() }()
		time.Sleep(time.Second)
		b.off(t)
		if err := <-done; err != nil {
			t.Errorf("StopRecording() = %v", err)
		}
		s.holds(t, "a 0s one. |two. |last. |\n")
	})
}

// During a phone call the system mutes the microphone. The recording goes on and
// reports it.
func TestMuted(t *testing.T) {
	withFakes(t, func(t *testing.T, r *takeRecorder, b *fakeMicrophone, _ *fakeStore) {
		records(t, r, "a")
		var seen []bool
		defer r.OnRecordingChange(func() { seen = append(seen, errors.Is(r.RecordingState().Err, device.ErrMuted)) })()
		for _, muted := range []bool{true, false} {
			b.newest().isMuted = muted
			b.newest().to.muteChanged()
			if got := r.RecordingState(); !got.On {
				t.Errorf("RecordingState() = %+v", got)
			}
		}
		if !slices.Equal(seen, []bool{true, false}) {
			t.Errorf("ErrMuted was reported as %v", seen)
		}
	})
}

// A page that is hidden may never come back, so what was recorded is stored.
func TestFlush(t *testing.T) {
	withFakes(t, func(t *testing.T, r *takeRecorder, _ *fakeMicrophone, s *fakeStore) {
		r.flush()
		records(t, r, "a")
		time.Sleep(time.Second)
		r.flush()
		synctest.Wait()
		s.holds(t, "a 1s flushed. |\n")
	})
}
