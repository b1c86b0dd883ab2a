package backup_test

import (
	"archive/zip"
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/mockloop/mockloop/internal/history/historytest"
	"github.com/mockloop/mockloop/internal/journal"
	"github.com/mockloop/mockloop/internal/journal/backup"
	"github.com/mockloop/mockloop/internal/journal/journaltest"
	"github.com/mockloop/mockloop/internal/recording"
	"github.com/mockloop/mockloop/internal/recording/recordingtest"
)

// keepTake keeps a take of chunks and returns its number.
func keepTake(t historytest.TB, s *recordingtest.Store, take recording.Take, chunks ...string) int {
	t.Helper()
	length := take.Length
	for i, c := range chunks {
		take.Chunks = i + 1
		take.Bytes += int64(len(c))
		take.Length = length * time.Duration(i+1) / time.Duration(len(chunks))
		n, err := s.KeepChunk(context.Background(), take, bytes.NewReader([]byte(c)))
		historytest.Check(t, err)
		take.Number = n
	}
	return take.Number
}

// packed is the zip of an empty history and a store's recordings.
func packed(t historytest.TB, s recording.Store) (file []byte, missing int) {
	t.Helper()
	recordings, err := backup.ReadRecordings(context.Background(), s)
	historytest.Check(t, err)
	var out bytes.Buffer
	historytest.Check(t, backup.Write(context.Background(), &out, backup.Header{Created: journaltest.Time}, journal.AllRecords(journaltest.NewMemory()), recordings))
	return out.Bytes(), recordings.Missing
}

// everything is all that a store keeps, for comparing.
func everything(t historytest.TB, s *recordingtest.Store) string {
	t.Helper()
	takes, err := s.Takes(context.Background(), "")
	historytest.Check(t, err)
	var out strings.Builder
	for _, k := range takes {
		fmt.Fprintln(&out, k, s.Sound(k.Owner, k.Number))
	}
	return out.String()
}

var (
	round    = journaltest.ID(7)
	roundMS  = int64(round[0])<<40 | int64(round[1])<<32 | int64(round[2])<<24 | int64(round[3])<<16 | int64(round[4])<<8 | int64(round[5])
	begun    = time.UnixMilli(roundMS).UTC()
	anOwner  = journal.RecordingKey(round, 0)
	another  = journal.RecordingKey(round, 12)
	oneTake  = recording.Take{Owner: anOwner, MIME: "audio/webm;codecs=opus", At: begun, Length: 15 * time.Second, Marks: []recording.Mark{{At: 7 * time.Second, Label: "Probe 1"}, {At: 9 * time.Second, Label: "a:b"}}}
	restored = func(t historytest.TB, file []byte, to recording.Store) (kept, damaged int) {
		t.Helper()
		b := historytest.ReadBackup(t, file)
		kept, damaged, err := b.RestoreRecordings(context.Background(), bytes.NewReader(file), to)
		historytest.Check(t, err)
		return kept, damaged
	}
)

// Whatever is recorded goes into a zip that any program reads, and comes back the
// same from it.
func TestRecordingsTravel(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		from := &recordingtest.Store{}
		sounds := map[string]bool{}
		for part := range rapid.IntRange(0, 3).Draw(t, "parts") {
			for range rapid.IntRange(1, 3).Draw(t, "takes") {
				take := recording.Take{Owner: journal.RecordingKey(round, part), MIME: rapid.SampledFrom([]string{"audio/webm", "audio/mp4", "audio/ogg;codecs=opus", ""}).Draw(t, "mime"), At: begun}
				for range rapid.IntRange(0, 3).Draw(t, "marks") {
					take.Marks = append(take.Marks, recording.Mark{
						At:    time.Duration(rapid.IntRange(0, 100_000).Draw(t, "at")) * time.Millisecond,
						Label: rapid.StringMatching(`[A-Za-z0-9 :]{0,12}`).Draw(t, "label"),
					})
				}
				chunks := rapid.SliceOfN(rapid.StringN(0, 40, 40), 1, 4).Draw(t, "chunks")
				take.Length = time.Duration(len(chunks)*rapid.IntRange(0, 5000).Draw(t, "ms")) * time.Millisecond
				keepTake(t, from, take, chunks...)
				for _, c := range chunks {
					sounds[c] = true
				}
			}
		}
		file, missing := packed(t, from)
		if missing != 0 {
			t.Fatalf("%d takes are missing", missing)
		}
		z, err := zip.NewReader(bytes.NewReader(file), int64(len(file)))
		if err != nil {
			t.Fatal(err)
		}
		for _, f := range z.File[1:] {
			r, err := f.Open()
			historytest.Check(t, err)
			data, err := io.ReadAll(r)
			if err != nil || !sounds[string(data)] {
				t.Fatalf("%s holds %q (%v)", f.Name, data, err)
			}
		}
		to := &recordingtest.Store{}
		if _, damaged := restored(t, file, to); damaged != 0 {
			t.Fatalf("%d are damaged", damaged)
		}
		if diff := cmp.Diff(everything(t, from), everything(t, to)); diff != "" {
			t.Fatalf("(-kept +restored):\n%s", diff)
		}
		if kept, damaged := restored(t, file, to); kept != 0 || damaged != 0 {
			t.Fatalf("the second time: kept %d, damaged %d", kept, damaged)
		}
	})
}

// What is damaged in a zip comes back in no part, and stops none of the others.
func TestRestoreDamaged(t *testing.T) {
	from := &recordingtest.Store{}
	keepTake(t, from, oneTake, strings.Repeat("a", 3000), strings.Repeat("b", 3000))
	other := oneTake
	other.Owner = another
	keepTake(t, from, other, strings.Repeat("c", 700))
	file, _ := packed(t, from)
	firstSound, secondSound := bytes.Index(file, []byte("aaaa")), bytes.Index(file, []byte("bbbb"))
	for at := firstSound - 60; at < secondSound+3000; at += 7 {
		spoiled := bytes.Clone(file)
		spoiled[at] ^= 4
		b, err := backup.Read(bytes.NewReader(file), int64(len(file))) // as the text was when it was chosen
		historytest.Check(t, err)
		to := &recordingtest.Store{}
		kept, damaged, err := b.RestoreRecordings(t.Context(), bytes.NewReader(spoiled), to)
		if err != nil || kept+damaged != 2 || kept == 2 && at >= firstSound {
			t.Fatalf("byte %d changed: kept %d, damaged %d (%v)", at, kept, damaged, err)
		}
		if damaged == 1 && to.Sound(anOwner, 1) != nil {
			t.Fatalf("byte %d changed, and a part came back", at)
		}
	}
	to := &recordingtest.Store{}
	b := historytest.ReadBackup(t, file)
	kept, damaged, err := b.RestoreRecordings(t.Context(), bytes.NewReader(file[:secondSound]), to)
	if err != nil || kept != 0 || damaged != 2 {
		t.Errorf("a file that became shorter: kept %d, damaged %d (%v)", kept, damaged, err)
	}
}

// A take that cannot be read, or that no backup can hold, is left out and counted.
func TestReadRecordingsMissing(t *testing.T) {
	wrong := errors.New("wrong")
	s := &recordingtest.Store{}
	keepTake(t, s, oneTake, "one", "two")
	nobodys := oneTake
	nobodys.Owner = "nobody's"
	keepTake(t, s, nobodys, "not even counted")
	for part, c := range []struct {
		take  recording.Take
		chunk string
	}{
		{oneTake, "unreadable"},
		{oneTake, strings.Repeat("x", backup.MaxChunk+1)},
		{recording.Take{Length: 48 * time.Hour}, "longer than any"},
	} {
		c.take.Owner = journal.RecordingKey(round, part+1)
		keepTake(t, s, c.take, c.chunk)
	}
	s.Fail = func(_ context.Context, method, owner string) error {
		if method == "EachChunk" && owner == journal.RecordingKey(round, 1) {
			return wrong
		}
		return nil
	}
	file, missing := packed(t, s)
	if missing != 3 {
		t.Errorf("%d are missing, want 3", missing)
	}
	to := &recordingtest.Store{}
	if kept, damaged := restored(t, file, to); kept != 1 || damaged != 0 {
		t.Errorf("kept %d, damaged %d; want 1 and 0", kept, damaged)
	}
	if got := string(to.Sound(anOwner, 1)); got != "onetwo" {
		t.Errorf("restored %q", got)
	}
}

// What older versions and other devices wrote of types and marks is read.
func TestMarks(t *testing.T) {
	for name, c := range map[string]struct{ take, want recording.Take }{
		"none":     {recording.Take{MIME: "audio/webm"}, recording.Take{MIME: "audio/webm"}},
		"quoted":   {recording.Take{MIME: `audio/webm;codecs="opus"`}, recording.Take{MIME: "audio/webm;codecs=opus"}},
		"odd type": {recording.Take{MIME: "audio/\u202emp4\\"}, recording.Take{MIME: "audio/mp4"}},
		"odd label": {
			recording.Take{MIME: "a", Marks: []recording.Mark{{Label: "é|a;b\"\n", At: 1500 * time.Millisecond}}},
			recording.Take{MIME: "a", Marks: []recording.Mark{{Label: "ab", At: 1500 * time.Millisecond}}},
		},
		"more than there is room for": {
			recording.Take{MIME: "a", Marks: []recording.Mark{{Label: strings.Repeat("a", 100)}, {Label: strings.Repeat("b", 100)}}},
			recording.Take{MIME: "a", Marks: []recording.Mark{{Label: strings.Repeat("a", 100)}}},
		},
	} {
		t.Run(name, func(t *testing.T) {
			s := &recordingtest.Store{}
			c.take.Owner = anOwner
			keepTake(t, s, c.take, "sound")
			file, _ := packed(t, s)
			to := &recordingtest.Store{}
			restored(t, file, to)
			got, err := to.Takes(t.Context(), "")
			historytest.Check(t, err)
			c.want.Owner, c.want.Number, c.want.At, c.want.Chunks, c.want.Bytes = anOwner, 1, begun, 1, 5
			if diff := cmp.Diff([]recording.Take{c.want}, got); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
}

// A storage that does not answer holds nobody up, whether it hangs at once or later.
func TestRecordingsOfAStorageThatHangs(t *testing.T) {
	for _, hangs := range []string{"Takes", "EachChunk", "KeepTakes"} {
		t.Run(hangs, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				s := &recordingtest.Store{}
				keepTake(t, s, oneTake, "one")
				file, _ := packed(t, s)
				s.Fail = func(ctx context.Context, method, _ string) error {
					if method != hangs {
						return nil
					}
					<-ctx.Done()
					return ctx.Err()
				}
				before := time.Now()
				_, errRead := backup.ReadRecordings(t.Context(), s)
				b := historytest.ReadBackup(t, file)
				to := &recordingtest.Store{Fail: s.Fail}
				_, _, errRestore := b.RestoreRecordings(t.Context(), bytes.NewReader(file), to)
				if (errRead == nil) != (hangs == "KeepTakes") || (errRestore == nil) != (hangs == "EachChunk") {
					t.Errorf("reading: %v; restoring: %v", errRead, errRestore)
				}
				if took := time.Since(before); took > 2*time.Minute {
					t.Errorf("it took %v", took)
				}
			})
		})
	}
}

// A store that goes on answering is waited for, however long it takes in all.
func TestReadRecordingsSlowly(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		s := &recordingtest.Store{}
		for part := range 30 {
			take := oneTake
			take.Owner = journal.RecordingKey(round, part)
			keepTake(t, s, take, "sound")
		}
		s.Fail = func(ctx context.Context, _, _ string) error {
			select {
			case <-time.After(5 * time.Second):
				return nil
			case <-ctx.Done():
				return ctx.Err()
			}
		}
		if r, err := backup.ReadRecordings(t.Context(), s); err != nil || r.Missing != 0 || r.Len() != 30 {
			t.Errorf("%v, %v", r, err)
		}
	})
}

// A zip that a script wrote before this package did: it is read, and written to the
// byte.
func TestZipOfAnEarlierVersion(t *testing.T) {
	file, err := os.ReadFile("testdata/recordings-b875073.zip")
	historytest.Check(t, err)
	to := &recordingtest.Store{}
	if kept, damaged := restored(t, file, to); kept != 2 || damaged != 0 {
		t.Fatalf("kept %d, damaged %d; want 2 and 0", kept, damaged)
	}
	takes, err := to.Takes(t.Context(), "")
	historytest.Check(t, err)
	want := []recording.Take{
		{
			Owner: anOwner, Number: 1, MIME: "audio/webm;codecs=opus", At: begun, Chunks: 2, Bytes: 7, Length: 9001 * time.Millisecond,
			Marks: []recording.Mark{{At: 1500 * time.Millisecond, Label: "Probe 1"}, {At: 7 * time.Second, Label: "abc"}},
		},
		{Owner: anOwner, Number: 2, MIME: "audio/webm;codecs=opus", At: begun, Chunks: 1, Bytes: 4, Length: 3 * time.Second},
		{Owner: another, Number: 1, MIME: "audio/mp4", At: begun, Chunks: 1, Bytes: 3, Length: 2 * time.Second},
	}
	if diff := cmp.Diff(want, takes); diff != "" {
		t.Errorf("takes (-want +got):\n%s", diff)
	}
	if got := string(to.Sound(anOwner, 1)) + " " + string(to.Sound(anOwner, 2)) + " " + string(to.Sound(another, 1)); got != "onemore take mp4" {
		t.Errorf("sound %q", got)
	}

	m := journaltest.NewMemory()
	journaltest.Commit(t, m, journal.Change{Put: []journal.Record{journaltest.Record(1, journal.KindTick, "a")}})
	recordings, err := backup.ReadRecordings(t.Context(), to)
	historytest.Check(t, err)
	var again bytes.Buffer
	historytest.Check(t, backup.Write(t.Context(), &again, backup.Header{Program: "abc", Created: journaltest.Time}, journal.AllRecords(m), recordings))
	if !bytes.Equal(again.Bytes(), file) {
		t.Errorf("written again it is another file:\n%q\n%q", file, again.Bytes())
	}
}
