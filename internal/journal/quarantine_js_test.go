package journal_test

import (
	"bytes"
	"encoding/json"
	"syscall/js"
	"testing"

	"github.com/mockloop/mockloop/internal/history/historytest"
	"github.com/mockloop/mockloop/internal/journal"
	"github.com/mockloop/mockloop/internal/journal/journaltest"
)

// A thousand damaged records in a browser's database, in ten ways that only a
// database knows, among a thousand good ones.
func TestThousandDamagedInTheBrowser(t *testing.T) {
	name := freshName()
	j := openDB(t, name)
	d := historytest.Open(t, j)
	a := d.PracticeOne(t)
	rec := journaltest.ByKind(t, j, journal.KindAnswer, journal.Page{})[0]
	var c journal.Change
	for n := range 1000 {
		c.Put = append(c.Put, historytest.AnswerRecord(t, rec, a, 1000+2*n))
	}
	journaltest.Commit(t, j, c)

	good := c.Put[0]
	sample := map[string]any{
		"id": good.ID.String(), "kind": string(good.Kind), "of": good.Owner, "v": good.V,
		"at": good.At.UnixMilli(), "zone": good.Zone, "data": string(good.Data),
	}
	spoil := eval(`(db, sample, ids) => new Promise((resolve, reject) => {
		const damages = [
			(r) => { r.data = r.data.slice(0, 40); },
			(r) => { delete r.data; },
			(r) => { r.data = 5; },
			(r) => { r.data = { answer: true }; },
			(r) => { delete r.v; },
			(r) => { r.v = 99; },
			(r) => { r.at = "yesterday"; },
			(r) => { r.id = "zz" + r.id; }, // before all others
			(r) => { r.data = "\u001f" + r.data; },
			(r) => { r.data = "null"; },
		];
		const tx = db.transaction("records", "readwrite");
		ids.forEach((id, n) => {
			const r = { ...sample, id };
			damages[n % damages.length](r);
			tx.objectStore("records").put(r);
		});
		tx.oncomplete = () => resolve();
		tx.onabort = () => reject(tx.error);
	})`)
	ids := make([]any, 1000)
	for n := range ids {
		ids[n] = journaltest.ID(1001 + 2*n).String()
	}
	if _, f, err := journal.Await(t.Context(), spoil.Invoke(j.DB(), sample, js.ValueOf(ids))); f != nil || err != nil {
		t.Fatal(f, err)
	}

	d.IDs = 40_000
	d.Reopen(t)
	if len(d.Answers()) != 1001 || len(d.Quarantined()) != 1000 || len(d.Quarantined()) != 1000 {
		t.Errorf("%d answers, %d damaged; want 1001 and 1000", len(d.Answers()), len(d.Quarantined()))
	}
	why := map[string]int{}
	for _, a := range d.Quarantined() {
		why[a.Reason]++
	}
	t.Log(why)

	var out bytes.Buffer
	_, err := d.Backups().Export(t.Context(), &out, "", nil)
	historytest.Check(t, err)
	if !json.Valid(out.Bytes()) {
		t.Error("the backup is not JSON")
	}
	b := historytest.ReadBackup(t, out.Bytes())
	e := historytest.Open(t, openDB(t, freshName()))
	e.IDs = 50_000
	_, err = e.Backups().Import(t.Context(), b)
	historytest.Check(t, err)
	if len(e.Answers()) != 1001 || len(e.Quarantined())+b.Unreadable != 1000 {
		t.Errorf("imported %d answers; %d damaged came along and %d stayed in the file", len(e.Answers()), len(e.Quarantined()), b.Unreadable)
	}
	p, err := e.Backups().PreviewImport(t.Context(), b)
	if err != nil || !p.Empty() {
		t.Errorf("the second time: %+v, %v", p, err)
	}
}
