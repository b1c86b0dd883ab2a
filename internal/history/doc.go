// Package history is everything kept, as the screens use it: graded answers, the
// round under way, notes, loops and debriefs, ticks, stars, recall cards and
// settings.
//
// A History reads the records of a journal once, holds what follows from them in
// memory, and turns what the candidate does into records. Reading from it never
// waits for the storage.
//
// Several tabs share one journal. Each tells the others what it has kept, and
// History.ApplyRemote takes it over; one at a time runs the round, see
// History.SetTabs.
//
// What does not live here: how records are stored (internal/journal), what each
// kind of record holds (internal/journal/schema), the backup file
// (internal/journal/backup), and the rules of rounds, grades and readiness.
package history
