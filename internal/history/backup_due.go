package history

import (
	"context"
	"strconv"
	"strings"
	"time"

	"github.com/mockloop/mockloop/internal/journal/schema"
)

// UntilBackup is the value of a setting that holds a number which counts until
// the next backup.
func (b *History) UntilBackup(n int) string {
	return strconv.Itoa(n) + " " + b.Setting(schema.SettingLastBackup)
}

// untilBackup is the number under a key, zero once there was a backup since.
func (b *History) untilBackup(key string) int {
	text, last, _ := strings.Cut(b.Setting(key), " ")
	n, err := strconv.Atoi(text)
	if err != nil || last != b.Setting(schema.SettingLastBackup) {
		return 0
	}
	return n
}

// PutOff is how many answers were in no backup when the reminder of one was put
// off, zero when it was not since the last backup.
func (b *History) PutOff() int { return b.untilBackup(schema.SettingReminderPutOff) }

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
// the zero time and all answers.
func (b *History) LastBackup() (at time.Time, answersSince int) {
	at, err := time.Parse(time.RFC3339, b.Setting(schema.SettingLastBackup))
	if err != nil {
		at = time.Time{}
	}
	all := b.Answers()
	for _, a := range all {
		if a.Graded.After(at) {
			answersSince++
		}
	}
	return at, min(answersSince+b.untilBackup(schema.SettingImported), len(all)) // some may have been deleted
}

// BackedUp keeps that a backup was made: for the moment when the file has been
// handed to the candidate. at is its BackupHead's Created.
func (b *History) BackedUp(ctx context.Context, at time.Time) error {
	return b.SetSetting(ctx, schema.SettingLastBackup, at.UTC().Format(time.RFC3339Nano))
}
