package journal

import (
	"bytes"
	"encoding/json"
	"syscall/js"
	"testing"
)

// A thousand damaged records in a browser's database, in ten ways that only a
// database knows, among a thousand good ones.
func TestThousandDamagedInTheBrowser(t *testing.T) {
	name := freshName()
	j := openDB(t, name)
	d := sit(t, j)
	a := d.practise(t)
	rec := byKind(t, j, KindAnswer, Page{})[0]
	var c Change
	for n := range 1000 {
		c.Put = append(c.Put, answerRecord(t, rec, a, 1000+2*n))
	}
	commit(t, j, c)

	good := c.Put[0]
	sample := map[string]any{
		"id": good.ID.String(), "kind": string(good.Kind), "of": good.Of, "v": good.V,
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
		ids[n] = testID(1001 + 2*n).String()
	}
	if _, f, err := await(t.Context(), spoil.Invoke(j.db, sample, js.ValueOf(ids)), nil); f != nil || err != nil {
		t.Fatal(f, err)
	}

	d.n = 40_000
	d.reopen(t)
	if len(d.Answers()) != 1001 || d.Damaged() != 1000 || len(d.SetAside()) != 1000 {
		t.Errorf("%d answers, %d damaged; want 1001 and 1000", len(d.Answers()), d.Damaged())
	}
	why := map[string]int{}
	for _, a := range d.SetAside() {
		why[a.Why]++
	}
	t.Log(why)

	var out bytes.Buffer
	_, err := d.Export(t.Context(), &out, "", nil)
	ok(t, err)
	if !json.Valid(out.Bytes()) {
		t.Error("the backup is not JSON")
	}
	b := readBack(t, out.Bytes())
	e := sit(t, openDB(t, freshName()))
	e.n = 50_000
	_, err = e.Import(t.Context(), b)
	ok(t, err)
	if len(e.Answers()) != 1001 || e.Damaged()+b.Aside != 1000 {
		t.Errorf("imported %d answers; %d damaged came along and %d stayed in the file", len(e.Answers()), e.Damaged(), b.Aside)
	}
	p, err := e.Preview(t.Context(), b)
	if err != nil || !p.Empty() {
		t.Errorf("the second time: %+v, %v", p, err)
	}
}
