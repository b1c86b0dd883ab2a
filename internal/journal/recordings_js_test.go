package journal_test

import (
	"bytes"
	"errors"
	"fmt"
	"syscall/js"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/google/uuid"

	"github.com/mockloop/mockloop/internal/device/jscall"
	"github.com/mockloop/mockloop/internal/history/historytest"
	"github.com/mockloop/mockloop/internal/journal"
	"github.com/mockloop/mockloop/internal/journal/journaltest"
	"github.com/mockloop/mockloop/internal/recording"
)

// keepPiece keeps a chunk of a take as the recorder does: bytes of one value.
func keepPiece(t *testing.T, j *journal.IndexedDB, of string, take, n int, value byte, size int) (int, error) {
	t.Helper()
	sound := bytes.NewReader(bytes.Repeat([]byte{value}, size))
	return j.Store().KeepChunk(t.Context(), recording.Take{
		Owner: of, Number: take, MIME: "audio/webm", At: time.UnixMilli(5), Chunks: n, Bytes: int64(n * size), Length: time.Duration(n) * 5 * time.Second,
		Marks: []recording.Mark{{At: 7 * time.Second, Label: "Probe 1"}},
	}, sound)
}

func piece(t *testing.T, j *journal.IndexedDB, of string, take, n int, value byte, size int) int {
	t.Helper()
	got, err := keepPiece(t, j, of, take, n, value, size)
	if err != nil {
		t.Fatal(err)
	}
	return got
}

// pieces are the values and sizes of a take's chunks, in order.
func pieces(t *testing.T, j *journal.IndexedDB, of string, take int) []string {
	t.Helper()
	got := []string{}
	err := j.Store().EachChunk(t.Context(), of, take, func(b recording.Blob) error {
		first := make([]byte, 1)
		_, err := b.ReadAt(first, 0)
		got = append(got, fmt.Sprintf("%d x %d", first[0], b.Size()))
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return got
}

func TestRecordingsInTheBrowser(t *testing.T) {
	name := freshName()
	j := openDB(t, name)
	d := historytest.Open(t, j)
	d.Next = func() journal.Journal { return openDB(t, name) }
	historytest.RecordingsGoWithAnswers(t, d, func(of string) {
		take := piece(t, j, of, 0, 1, 1, 3000)
		piece(t, j, of, take, 2, 2, 3000)
	})
	for _, store := range []string{"sound", "takes"} {
		if n := count(t, j, store); n != 0 {
			t.Errorf("%d records are left in %q after all was deleted", n, store)
		}
	}
}

// count is how many records a store of the database holds.
func count(t *testing.T, j *journal.IndexedDB, store string) int {
	t.Helper()
	js.Global().Set("testDB", j.DB())
	promise := eval(`new Promise((ok) => {
		const asked = testDB.transaction("` + store + `").objectStore("` + store + `").count();
		asked.onsuccess = () => ok(asked.result);
	})`)
	v, _, err := journal.Await(t.Context(), promise)
	if err != nil {
		t.Fatal(err)
	}
	return v.Int()
}

// Pieces of five seconds survive the page that kept them, which says no farewell.
func TestPiecesSurvive(t *testing.T) {
	name := freshName()
	j := openDB(t, name)
	take := piece(t, j, "r/1", 0, 1, 11, 30000)
	for n := 2; n <= 12; n++ { // past 9, so that keys sort by number
		if got := piece(t, j, "r/1", take, n, byte(10+n), 30000); got != take {
			t.Fatalf("piece %d went to take %d, want %d", n, got, take)
		}
	}
	second := piece(t, j, "r/1", 0, 1, 99, 500)
	other := piece(t, j, "r/10", 0, 1, 50, 700)
	if take != 1 || second != 2 || other != 1 {
		t.Errorf("takes %d, %d and another owner's %d, want 1, 2 and 1", take, second, other)
	}

	j = openDB(t, name)
	var want []string
	for n := 1; n <= 12; n++ {
		want = append(want, fmt.Sprintf("%d x 30000", 10+n))
	}
	if diff := cmp.Diff(want, pieces(t, j, "r/1", 1)); diff != "" {
		t.Errorf("the first take (-want +got):\n%s", diff)
	}
	if diff := cmp.Diff([]string{"99 x 500"}, pieces(t, j, "r/1", 2)); diff != "" {
		t.Errorf("the second take (-want +got):\n%s", diff)
	}
	heads, err := j.Store().Takes(t.Context(), "r/1")
	if err != nil {
		t.Fatal(err)
	}
	marks := []recording.Mark{{At: 7 * time.Second, Label: "Probe 1"}}
	wantTakes := []recording.Take{
		{Owner: "r/1", Number: 1, MIME: "audio/webm", At: time.UnixMilli(5).UTC(), Chunks: 12, Bytes: 360_000, Length: time.Minute, Marks: marks},
		{Owner: "r/1", Number: 2, MIME: "audio/webm", At: time.UnixMilli(5).UTC(), Chunks: 1, Bytes: 500, Length: 5 * time.Second, Marks: marks},
	}
	if diff := cmp.Diff(wantTakes, heads); diff != "" {
		t.Errorf("takes (-want +got):\n%s", diff)
	}
	sounds, err := j.Recordings(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff([]journal.Recording{{"r/1", 360500, 65 * time.Second, 2}, {"r/10", 700, 5 * time.Second, 1}}, sounds); diff != "" {
		t.Errorf("Sounds (-want +got):\n%s", diff)
	}
	journaltest.Commit(t, j, journal.Change{DropRecordings: []string{"r/1"}})
	if got := pieces(t, j, "r/1", 1); len(got) != 0 {
		t.Errorf("pieces of a muted owner: %v", got)
	}
	if got := pieces(t, j, "r/10", 1); len(got) != 1 {
		t.Errorf("an owner whose name begins the same has %d pieces, want 1", len(got))
	}
}

// The size of recordings is known without reading them.
func TestSoundsReadsNoSound(t *testing.T) {
	j := openDB(t, freshName())
	piece(t, j, "a", 0, 1, 1, 100)
	patch(t, "IDBDatabase.prototype", "transaction", `function (stores, ...rest) {
		if (String(stores).includes("sound")) throw new DOMException("the sound is opened", "DataError");
		return original.call(this, stores, ...rest);
	}`)
	if got, err := j.Recordings(t.Context()); err != nil || len(got) != 1 {
		t.Errorf("Sounds: %v, %v", got, err)
	}
}

// A recording that goes on after its owner was muted does not come back without
// its beginning.
func TestPieceOfADeletedTake(t *testing.T) {
	j := openDB(t, freshName())
	take := piece(t, j, "a", 0, 1, 1, 100)
	journaltest.Commit(t, j, journal.Change{DropRecordings: []string{"a"}})
	if _, err := keepPiece(t, j, "a", take, 2, 2, 100); !errors.Is(err, recording.ErrDeleted) {
		t.Errorf("keeping on: %v, want ErrDeleted", err)
	}
	if n := count(t, j, "sound") + count(t, j, "takes"); n != 0 {
		t.Errorf("%d records of it are there", n)
	}
}

// An answer and its recording go together or not at all.
func TestAnswerAndSoundGoTogether(t *testing.T) {
	for _, c := range []struct{ name, prototype, method, body string }{
		{"the recording cannot be deleted", "IDBObjectStore.prototype", "delete", `function (k) {
			if (this.name === "sound") throw new DOMException("no", "UnknownError");
			return original.call(this, k);
		}`},
		{"the record cannot be deleted", "IDBObjectStore.prototype", "delete", `function (k) {
			if (this.name === "records") throw new DOMException("full", "QuotaExceededError");
			return original.call(this, k);
		}`},
	} {
		t.Run(c.name, func(t *testing.T) {
			j := openDB(t, freshName())
			journaltest.Commit(t, j, journal.Change{Put: []journal.Record{journaltest.Record(1, journal.KindAnswer, "r")}})
			piece(t, j, "r/1", 0, 1, 1, 100)
			change := journal.Change{Drop: []uuid.UUID{journaltest.ID(1)}, DropRecordings: []string{"r/1"}}
			t.Run("fails", func(t *testing.T) {
				patch(t, c.prototype, c.method, c.body)
				if err := j.Commit(t.Context(), change); !errors.Is(err, journal.ErrBroken) && !errors.Is(err, journal.ErrFull) {
					t.Errorf("Commit: %v, want ErrBroken or ErrFull", err)
				}
			})
			want(t, "kept", journaltest.ByKind(t, j, journal.KindAnswer, journal.Page{}), 1)
			historytest.WantRecordings(t, "kept", j, "r/1")
			journaltest.Commit(t, j, change)
			want(t, "kept afterwards", journaltest.ByKind(t, j, journal.KindAnswer, journal.Page{}))
			historytest.WantRecordings(t, "kept afterwards", j)
		})
	}
}

// A database of the first version, as it lies on candidates' devices, opens with
// all that is in it. The steps that made it are written out here, because the
// script's own may change with a mistake.
func TestFirstVersionBecomesTheSecond(t *testing.T) {
	name := freshName()
	promise := eval(`new Promise((ok, no) => {
		const request = indexedDB.open("` + name + `", 1);
		request.onerror = () => no(request.error);
		request.onupgradeneeded = () => {
			const store = request.result.createObjectStore("records", { keyPath: "id" });
			store.createIndex("kind", ["kind", "id"]);
			store.createIndex("of", ["of", "id"]);
			for (let n = 1; n <= 3; n++) {
				store.put({ id: "0000000" + "0-000" + n + "-7000-8000-000000000000", kind: n === 3 ? "star" : "tick", of: "item-" + n,
					v: 1, at: 1772357400125 + n, zone: "Europe/Berlin", data: '{"n":' + n + '}' });
			}
		};
		request.onsuccess = () => { request.result.close(); ok(); };
	})`)
	if _, f, err := journal.Await(t.Context(), promise); f != nil || err != nil {
		t.Fatal(f, err)
	}
	j := openDB(t, name)
	if v := j.DB().Get("version").Int(); v != 2 {
		t.Errorf("the database has version %d, want 2", v)
	}
	ticks := append(journaltest.ByKind(t, j, journal.KindTick, journal.Page{}), journaltest.ByOwner(t, j, "item-3")...)
	wanted := []journal.Record{journaltest.Record(2, journal.KindTick, "item-2"), journaltest.Record(1, journal.KindTick, "item-1"), journaltest.Record(3, journal.KindStar, "item-3")}
	if diff := cmp.Diff(wanted, ticks); diff != "" {
		t.Errorf("records of the first version (-want +got):\n%s", diff)
	}
	piece(t, j, "r/1", 0, 1, 1, 100)
	historytest.WantRecordings(t, "in an upgraded database", j, "r/1")
	want(t, "still there", journaltest.ByKind(t, openDB(t, name), journal.KindTick, journal.Page{}), 2, 1)
}

// A connection that dies in the middle of a take hands no chunk over twice.
func TestChunksOverADeadConnection(t *testing.T) {
	j := openDB(t, freshName())
	for n := 1; n <= 4; n++ {
		piece(t, j, "a", min(n-1, 1), n, byte(n), 100)
	}
	patch(t, "IDBCursor.prototype", "continue", `function () {
		if (calls === 2) throw new DOMException("Connection to Indexed Database server lost.", "UnknownError");
		return original.call(this);
	}`)
	if diff := cmp.Diff([]string{"1 x 100", "2 x 100", "3 x 100", "4 x 100"}, pieces(t, j, "a", 1)); diff != "" {
		t.Errorf("chunks (-want +got):\n%s", diff)
	}
	stop := errors.New("stop")
	if err := j.Store().EachChunk(t.Context(), "a", 1, func(recording.Blob) error { return stop }); !errors.Is(err, stop) {
		t.Errorf("%v, want what f gave", err)
	}
}

// Recordings come back all of them, and only where there are none.
func TestKeepTakes(t *testing.T) {
	j := openDB(t, freshName())
	takes := []recording.Take{{MIME: "audio/webm", Chunks: 2, Bytes: 6}, {MIME: "audio/mp4", Chunks: 1, Bytes: 2}}
	chunk := func(s string) recording.Blob { return bytes.NewReader([]byte(s)) }
	chunks := [][]recording.Blob{{chunk("one"), chunk("two")}, {jscall.NewBlob(eval(`new Blob(["ab"])`))}}
	for _, want := range []bool{true, false} {
		if kept, err := j.Store().KeepTakes(t.Context(), "a", takes, chunks); err != nil || kept != want {
			t.Fatalf("kept %v, %v; want %v", kept, err, want)
		}
	}
	if diff := cmp.Diff([]string{"111 x 3", "116 x 3"}, pieces(t, j, "a", 1)); diff != "" {
		t.Errorf("the first take (-want +got):\n%s", diff)
	}
	if diff := cmp.Diff([]string{"97 x 2"}, pieces(t, j, "a", 2)); diff != "" {
		t.Errorf("the second take (-want +got):\n%s", diff)
	}
	patch(t, "IDBObjectStore.prototype", "put", `function () { throw new DOMException("", "QuotaExceededError"); }`)
	if kept, err := j.Store().KeepTakes(t.Context(), "b", takes, chunks); kept || !errors.Is(err, recording.ErrFull) || !errors.Is(err, journal.ErrFull) {
		t.Errorf("on a full disk: kept %v, %v", kept, err)
	}
	historytest.WantRecordings(t, "in the end", j, "a")
}

// peers records what is announced to the other tabs.
type peers []string

func (p *peers) Join(db string)             { *p = append(*p, "join "+db) }
func (p *peers) Announce(db, change string) { *p = append(*p, "announce "+db+change) }
func (p *peers) Reload(db string)           { *p = append(*p, "reload "+db) }

func TestPeersAreTold(t *testing.T) {
	name := freshName()
	var told peers
	j, err := journal.OpenIndexedDB(t.Context(), name, &told)
	if err != nil {
		t.Fatal(err)
	}
	c := journal.Change{Put: []journal.Record{journaltest.Record(1, journal.KindTick, "a")}}
	journaltest.Commit(t, j, c)
	patch(t, "IDBObjectStore.prototype", "put", `function () { throw new DOMException("", "QuotaExceededError"); }`)
	if err := j.Commit(t.Context(), c); !errors.Is(err, journal.ErrFull) {
		t.Fatalf("Commit: %v, want journal.ErrFull", err)
	}
	upgrade(t, name)
	if diff := cmp.Diff(peers{"join " + name, "announce " + name + journal.Announcement(c), "reload " + name}, told); diff != "" {
		t.Errorf("told (-want +got):\n%s", diff)
	}
}
