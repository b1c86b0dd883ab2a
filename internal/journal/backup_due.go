package journal

import (
	"context"
	"time"
)

// SettingBackup is the key of the setting that holds when the last backup was
// made, as RFC 3339 in UTC. It speaks of this device and is never imported.
const SettingBackup = "backup-last"

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

// LastBackup is when the last backup of this device was made, and how many
// answers were graded since. Without one it is the zero time and all answers.
func (b *Book) LastBackup() (at time.Time, answersSince int) {
	at, err := time.Parse(time.RFC3339, b.Setting(SettingBackup))
	if err != nil {
		at = time.Time{}
	}
	for _, a := range b.Answers() {
		if a.Graded.After(at) {
			answersSince++
		}
	}
	return at, answersSince
}

// BackedUp keeps that a backup was made: for the moment when the file has been
// handed to the candidate. at is its BackupHead's Created.
func (b *Book) BackedUp(ctx context.Context, at time.Time) error {
	return b.SetSetting(ctx, SettingBackup, at.UTC().Format(time.RFC3339Nano))
}
