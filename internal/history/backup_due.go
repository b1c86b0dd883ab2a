package history

import (
	"context"
	"strconv"
	"strings"
	"time"

	"github.com/mockloop/mockloop/internal/journal"
	"github.com/mockloop/mockloop/internal/journal/schema"
)

// UntilBackup is the value of a setting that holds a number which counts until
// the next backup.
func (h *Backups) UntilBackup(n int) string {
	return strconv.Itoa(n) + " " + h.settingOf(schema.SettingLastBackup)
}

// untilBackup is the number under a key, zero once there was a backup since.
func (h *Backups) untilBackup(key string) int {
	text, last, _ := strings.Cut(h.settingOf(key), " ")
	n, err := strconv.Atoi(text)
	if err != nil || last != h.settingOf(schema.SettingLastBackup) {
		return 0
	}
	return n
}

// ReminderPutOffAt is how many answers were in no backup when the reminder of one was put
// off, zero when it was not since the last backup.
func (h *Backups) ReminderPutOffAt() int { return h.untilBackup(schema.SettingReminderPutOff) }

// backupEvery is after how many new answers a reminder of backups is due: two to
// four rounds' worth. Our own choice.
const backupEvery = 10

// BackupDue reports whether to remind of a backup: after ten answers that are in
// none, and after ten more each time the reminder was put off. putOff is how many
// there were when it last was, zero if never. It is never due in a round.
func BackupDue(answersSince, putOff int, inRound bool) bool {
	if putOff > answersSince {
		putOff = 0 // from before the last backup
	}
	return !inRound && answersSince-putOff >= backupEvery
}

// LastBackup is when the last backup of this device was made, and how many answers
// are not in it: graded since, or come from another device's file. Without one it is
// the zero time and all answers. Where a clock was ahead, the dates tell nothing, and
// it goes by how many answers there were, if that was kept.
func (h *Backups) LastBackup() (at time.Time, answersSince int) {
	at, err := time.Parse(time.RFC3339, h.settingOf(schema.SettingLastBackup))
	if err != nil {
		at = time.Time{}
	}
	all := h.answers()
	now := h.now() // asked once: there may be many answers
	wrong := journal.InFuture(at, now)
	counted := strings.HasSuffix(h.settingOf(schema.SettingBackupCount), " "+h.settingOf(schema.SettingLastBackup))
	for _, a := range all {
		wrong = wrong || counted && journal.InFuture(a.Graded, now)
		if a.Graded.After(at) {
			answersSince++
		}
	}
	if wrong {
		return at, max(len(all)-h.untilBackup(schema.SettingBackupCount), 0)
	}
	return at, min(answersSince+h.untilBackup(schema.SettingImported), len(all)) // some may have been deleted
}

// BackedUp keeps that a backup was made: for the moment when the file has been
// handed to the candidate. at is its backup.Header's Created.
func (h *Backups) BackedUp(ctx context.Context, at time.Time) error {
	return h.write(ctx, func(s *state) (c journal.Change, e Event, err error) {
		last := at.UTC().Format(time.RFC3339Nano)
		if c, err = h.setting(s, schema.SettingLastBackup, last); err == nil && s.cursor.end {
			var count journal.Change
			count, err = h.setting(s, schema.SettingBackupCount, strconv.Itoa(len(s.answers.Shown()))+" "+last)
			c = c.Then(count)
		}
		return c, e, err
	})
}

func (h *Backups) settingOf(key string) string {
	h.mu.RLock()
	defer h.mu.RUnlock()
	return h.state.settings[key].value
}
