package settings_test

import (
	"bytes"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/mockloop/mockloop/app/apptest"
	"github.com/mockloop/mockloop/app/settings"
	"github.com/mockloop/mockloop/app/words"
	"github.com/mockloop/mockloop/internal/bank"
	"github.com/mockloop/mockloop/internal/device"
	"github.com/mockloop/mockloop/internal/interview"
	"github.com/mockloop/mockloop/internal/journal"
	"github.com/mockloop/mockloop/internal/journal/backup"
)

func TestBackUp(t *testing.T) {
	h, b := newSafe(t)
	s := apptest.Show(t, h.Deps, "/storage/")
	if got := s.One("#backup-age").Words(); got != "No answers to back up yet." {
		t.Errorf("at first it says %q", got)
	}
	h.AddAnswers(3)
	s = apptest.Show(t, h.Deps, "/storage/")
	if got := s.One("#backup-age").Words(); got != "Not backed up on this device yet: 3 answers." {
		t.Errorf("with answers it says %q", got)
	}

	b.refuse = device.ErrCanceled
	tap(s, "backup-go")
	if got := s.One("#backup-said").Words(); got != "Not saved anywhere: the sheet was closed." {
		t.Errorf("when the sheet was closed it says %q", got)
	}
	if at, _ := h.History().Backups().LastBackup(); !at.IsZero() {
		t.Error("a backup that nobody has counts as one")
	}

	b.refuse = nil
	tap(s, "backup-go")
	if b.name != "mockloop-private-backup-2026-03-12.json" || s.One("#backup-said").Words() != "Saved as "+b.name+"." {
		t.Errorf("the file %q is said to be %q", b.name, s.One("#backup-said").Words())
	}
	if got := s.One("#backup-age").Words(); got != "Last backup: today. All your answers are in it." {
		t.Errorf("afterwards it says %q", got)
	}
	file, err := backup.Read(&b.given, int64(b.given.Len()))
	if err != nil || file.Len() == 0 || file.Program != "0123456789ab" {
		t.Errorf("the file: %+v, %v", file.Header, err)
	}
	h.Wait(49 * time.Hour)
	h.AddAnswer(&bank.Questions[9], h.Now, apptest.FullSheet(&bank.Questions[9], 1, bank.Meets))
	s = apptest.Show(t, h.Deps, "/storage/")
	if got := s.One("#backup-age").Words(); got != "Last backup: Thursday, Mar 12. 1 answer is not in it." {
		t.Errorf("two days later it says %q", got)
	}
}

// chunkOfOne is how a backup names what record keeps.
const chunkOfOne = `{"of":"` + recorded + `","n":1,"mime":"audio/webm","ms":5000,"bytes":4}`

// Recordings go into the file only when one wants them there.
func TestBackUpWithRecordings(t *testing.T) {
	h, b := newSafe(t)
	h.AddAnswers(1)
	b.record(recorded)
	h.Mem.AddRecording(journal.Recording{Owner: "00000000-0001-7000-8000-000000000000/0", Bytes: 34_100_000, Length: time.Minute, Takes: 1})
	s := apptest.Show(t, h.Deps, "/storage/")
	for len(s.Page().All("#backup-sounds")) == 0 {
		s.Engine.ConsumeNext()
	}
	if got := s.One("#backup-sounds").Words(); got != "With recordings, 34.1 MB" {
		t.Errorf("it offers %q", got)
	}
	tap(s, "backup-go")
	if strings.Contains(b.given.String(), `"chunks"`) {
		t.Error("recordings come along that nobody asked for")
	}
	s.Press("backup-sounds")
	tap(s, "backup-go")
	if b.name != "mockloop-private-backup-2026-03-12.zip" || !strings.Contains(b.given.String(), chunkOfOne) {
		t.Errorf("the file %q has\n%s", b.name, b.given.String())
	}
	b.unreadable("", journal.ErrTimeout)
	tap(s, "backup-go")
	if got := s.One("#backup-said").Words(); !strings.Contains(got, "or without recordings") {
		t.Errorf("where they cannot be read: %q", got)
	}
}

// zipOf is a backup with the recordings of an environment.
func zipOf(t *testing.T, h *apptest.Env) []byte {
	t.Helper()
	all, err := backup.ReadRecordings(t.Context(), h.Deps.Recordings)
	if err != nil {
		t.Fatal(err)
	}
	var zip bytes.Buffer
	if _, err := h.History().Backups().Export(t.Context(), &zip, "", all); err != nil {
		t.Fatal(err)
	}
	return zip.Bytes()
}

func TestRestore(t *testing.T) {
	from, there := newSafe(t)
	from.AddAnswers(2)
	there.record(recorded)
	there.record(strings.TrimSuffix(recorded, "0") + "1")
	zip := zipOf(t, from)
	zip[bytes.LastIndex(zip, []byte("more"))]++

	h, b := newSafe(t)
	s := apptest.Show(t, h.Deps, "/storage/")
	chooseFile(s, b, zip)
	if diff := cmp.Diff([]string{"2 answers, 2 rounds", "2 answers"}, facts(s, "#restore-offer")); diff != "" {
		t.Errorf("it would do (-want +got)\n%s", diff)
	}
	if got := s.One("#restore-name").Words(); got != "my backup.zip" {
		t.Errorf("the field says %q", got)
	}
	if len(h.History().Answers()) != 0 || b.sound.Sound(recorded, 1) != nil {
		t.Error("something was taken before it was asked for")
	}
	s.Press("restore-no")
	if len(s.Page().All("#restore-offer")) != 0 {
		t.Error("the offer stays when it was declined")
	}

	chooseFile(s, b, zip)
	s.Press("restore-yes")
	if diff := cmp.Diff([]string{
		"Done: 2 answers were added, with all that belongs to them.",
		"Recordings came back for 1 answer.",
		"Recordings of 1 answer are damaged and were left out.",
	}, s.List("#restore-said p")); diff != "" {
		t.Errorf("afterwards it says (-want +got)\n%s", diff)
	}
	if len(h.History().Answers()) != 2 || string(b.sound.Sound(recorded, 1)) != "onemore" {
		t.Errorf("%d answers, sound %q", len(h.History().Answers()), b.sound.Sound(recorded, 1))
	}
	if got := apptest.Show(t, h.Deps, "/history/").Page().Words(); !strings.Contains(got, "2 answers") {
		t.Errorf("the history says\n%s", got)
	}

	text, _ := newSafe(t)
	text.AddAnswers(2)
	var plain bytes.Buffer
	if _, err := text.History().Backups().Export(t.Context(), &plain, "", nil); err != nil {
		t.Fatal(err)
	}
	chooseFile(s, b, plain.Bytes())
	if got := s.One("#restore-offer .conclusion").Words(); got != "A backup of today: all of it is here already" || len(s.Page().All("#restore-yes")) != 0 {
		t.Errorf("the same once more: %q", got)
	}
}

// TestRestoreRefuses: a file that is not right changes nothing and says why in a
// sentence.
func TestRestoreRefuses(t *testing.T) {
	from, there := newSafe(t)
	from.AddAnswers(2)
	there.record(recorded)
	zip := zipOf(t, from)
	var whole bytes.Buffer
	if _, err := from.History().Backups().Export(t.Context(), &whole, "", nil); err != nil {
		t.Fatal(err)
	}
	text := whole.String()
	for _, c := range []struct {
		name string
		file []byte
		want error
	}{
		{"no file", nil, nil},
		{"another file", []byte("{}\n"), backup.ErrNotBackup},
		{"nothing in it", []byte{}, backup.ErrNotBackup},
		{"a cut one", []byte(text[:len(text)-90]), backup.ErrTruncated},
		{"a cut zip", zip[:len(zip)-40], backup.ErrTruncated},
		{"an edited one", []byte(strings.Replace(text, "answer", "ansver", 1)), backup.ErrDamaged},
		{"a newer one", []byte(strings.Replace(text, `"version":1`, `"version":2`, 1)), backup.ErrNewer},
		{"a zip of another program", append([]byte("PK\x03\x04"), make([]byte, 90)...), backup.ErrForeignZip},
	} {
		t.Run(c.name, func(t *testing.T) {
			h, b := newSafe(t)
			h.AddAnswers(1)
			s := apptest.Show(t, h.Deps, "/storage/")
			chooseFile(s, b, c.file)
			want := words.Error(c.want)
			if c.want == nil {
				want = settings.SayFile(device.ErrUnsupported)
			}
			if got := s.One("#restore-refused").Words(); got != want {
				t.Errorf("it says %q, want %q", got, want)
			}
			if len(s.Page().All("#restore-offer")) != 0 || len(h.History().Answers()) != 1 {
				t.Error("it offers something, or has changed something")
			}
		})
	}
}

// TestRestoreInRound: the round under way is never replaced.
func TestRestoreInRound(t *testing.T) {
	h, b := newSafe(t)
	h.Begin(h.Single(&bank.Questions[0]))
	from, _ := newSafe(t)
	from.N = 1000
	from.Begin(from.Single(&bank.Questions[1]))
	var file bytes.Buffer
	if _, err := from.History().Backups().Export(t.Context(), &file, "", nil); err != nil {
		t.Fatal(err)
	}
	s := apptest.Show(t, h.Deps, "/storage/")
	chooseFile(s, b, file.Bytes())
	if got := s.One("#restore-refused").Words(); got != words.Error(backup.ErrRoundUnderWay) {
		t.Errorf("it says %q", got)
	}
	if r, _, open := h.History().CurrentRound(); !open || r.Phase() != interview.PhaseThink {
		t.Errorf("the round is %v", r.Phase())
	}
}
