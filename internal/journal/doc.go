// Package journal is where everything that must survive is kept: rounds step by
// step, drafts of sheets, graded answers, notes, loops and their debriefs, ticks,
// stars, settings and what is remembered of recall cards.
//
// A Journal is the interface to storage: it keeps small Records, a whole Change or
// nothing of it, and reads them back. Memory is its form for tests and for browsers
// that refuse storage; OpenIndexedDB opens its form for browsers. What the records
// hold is described in the package schema, the file that takes all of them along in
// backup, and what screens make of them in internal/history.
//
// A Writer keeps changes in order without anybody waiting long for the storage.
//
// Nothing is ever written over as a whole: a round is its plan and the events
// since, rebuilt by replaying them. A program killed in the middle of a round
// therefore loses nothing that was confirmed, and two windows can never write
// over each other's history.
//
// The IndexedDB form asks the browser from Go, except to read many records at once:
// these cross as one text, see web/journal.js, which the page loads before the
// program. A transaction of IndexedDB ends by itself as soon as control returns to
// the browser and nothing is asked of it, so everything is asked without waiting in
// between; see transaction.
//
// Recordings lie in the same database, beside the records: their chunks, and what
// there is to know of each take. OpenRecordings keeps and reads them, and hands the
// sound over by reference. They go with the answers they belong to.
//
// A record never takes the place of one written later, which the storage itself sees
// to: several windows share one journal.
//
// # A new version of the database
//
// schemaVersion counts the stores and indexes, Version the form of
// the records' data. Kept data outlives every program, so each version that ever
// landed has a database in testdata/schema, with a record of every kind as the
// program of that time wrote it; the tests open each of them, in a browser and in
// memory, and find all of it. To make the next one: add a step to upgrade
// and change none; add it to the script "left" in schema_js_test.go; have the new
// program keep one of everything (as schema_test.go expects it), write the records
// and the contents of other stores into testdata/schema/v<version>-<commit>.json;
// never edit an older one. A test fails while the newest version has no fixture.
//
// What does not live here: what follows from the records (internal/history) and the
// rules of rounds, grades and readiness.
package journal
