package e2e

import (
	"strconv"
	"strings"
	"testing"
)

// The scripts of voice and sound on the product's own page, under its policy, with a
// microphone that beeps. What they do when things go wrong is tested in
// internal/device, and what the screens make of them in the journeys.

// TestRecorderKeepsAndPlays: pieces are kept while it records, a killed browser
// leaves all but the last of them, and what is kept can be played from any moment,
// take after take.
func TestRecorderKeepsAndPlays(t *testing.T) {
	t.Parallel()
	b := openBrowser(t, withMicrophone)
	tb := b.atHome()
	tb.open("/guide/")
	tb.eval(`await mockloopRecorder.start("mockloop", "r/1")`)
	tb.waitFor("mockloopRecorder.state().bytes > 0", "a first piece is kept")
	t.Logf("after the first piece: %s", get[string](tb, "JSON.stringify(mockloopRecorder.state())"))
	tb.eval(`mockloopRecorder.mark("Probe 1")`)
	kept := get[int](tb, "mockloopRecorder.state().bytes")
	tb.waitFor("mockloopRecorder.state().bytes > "+strconv.Itoa(kept), "a second piece is kept")
	kept = get[int](tb, "mockloopRecorder.state().bytes")
	b.kill()

	b.reopen()
	tb = b.atHome()
	tb.open("/guide/")
	tb.eval(`document.body.append(Object.assign(document.createElement("audio"), { id: "tape", controls: true }))`)
	type sound struct {
		MS, Bytes int
		Marks     []struct {
			MS    int
			Label string
		}
	}
	first := get[sound](tb, `mockloopRecorder.load("tape", "mockloop", "r/1")`)
	t.Logf("after the kill: %+v, the element says %v s of %s", first, get[float64](tb, "tape.duration"), takeType(tb))
	if first.Bytes != kept || len(first.Marks) != 1 || first.Marks[0].MS < 4000 || first.Marks[0].MS > first.MS {
		t.Errorf("of %d bytes kept before the kill there are: %+v", kept, first)
	}
	// What a killed recorder leaves has no length of its own; the browser finds it.
	if d := get[float64](tb, "tape.duration") * 1000; d < float64(first.MS)*0.8 || d > float64(first.MS)*1.2 {
		t.Errorf("the element plays %.0f ms, %d were recorded", d, first.MS)
	}

	tb.eval(`await mockloopRecorder.start("mockloop", "r/1")`)
	tb.eval(`mockloopRecorder.mark("Probe 2"); mockloopRecorder.pause()`)
	tb.waitFor("mockloopRecorder.state().paused", "it holds")
	tb.eval(`mockloopRecorder.resume()`)
	begun := get[int](tb, "mockloopRecorder.state().ms")
	tb.waitFor("mockloopRecorder.state().ms > "+strconv.Itoa(begun+1500), "a second and a half more")
	tb.eval(`await mockloopRecorder.stop()`)
	if s := get[string](tb, "JSON.stringify(mockloopRecorder.state())"); !strings.Contains(s, `"on":false`) || !strings.Contains(s, `"reason":""`) {
		t.Errorf("stopped: %s", s)
	}
	both := get[sound](tb, `mockloopRecorder.load("tape", "mockloop", "r/1")`)
	t.Logf("both takes: %+v", both)
	if len(both.Marks) != 2 || both.Marks[1].MS < first.MS || both.MS < first.MS+1500 {
		t.Errorf("two takes hold %+v, the first alone %+v", both, first)
	}
	// From near the end of the first take the second one follows by itself.
	tb.eval(`document.body.append(Object.assign(document.createElement("button"), { id: "play", textContent: "Play" }));
		play.onclick = () => mockloopRecorder.seek("tape", ` + strconv.Itoa(first.MS-1200) + `)`)
	tb.click("play")
	tb.waitFor(`!tape.paused && tape.currentTime > 1`, "the first take plays")
	tb.waitFor(`mockloopRecorder.position("tape") > `+strconv.Itoa(first.MS+300)+` && !tape.paused`, "the second take plays")
	tb.waitFor(`tape.paused && mockloopRecorder.position("tape") === 0`, "at the end it is wound back")
	// There is something to hear: the microphone beeps.
	loud := get[float64](tb, `(async () => {
		const sound = await (await new Promise((done) => {
			const asked = indexedDB.open("mockloop");
			asked.onsuccess = () => {
				const all = asked.result.transaction("sound").objectStore("sound").getAll(IDBKeyRange.bound(["r/1", 1], ["r/1", 1, []]));
				all.onsuccess = () => { asked.result.close(); done(new Blob(all.result.map((p) => p.sound)).arrayBuffer()) };
			};
		}));
		const context = new OfflineAudioContext(1, 48000, 48000);
		return Math.max(...(await context.decodeAudioData(sound)).getChannelData(0).slice(0, 96000));
	})()`)
	if loud < 0.01 {
		t.Errorf("the loudest moment of two seconds is %.4f: silence was recorded", loud)
	}
	t.Logf("the loudest moment of the first two seconds is %.3f of 1", loud)
	tb.eval(`mockloopRecorder.release("tape")`)
}

// takeType is the format of the first take kept.
func takeType(tb *tab) string {
	tb.t.Helper()
	return get[string](tb, `(async () => {
		const db = await mockloopJournal.open("mockloop");
		const [head] = await mockloopJournal.takesOf(db, "r/1");
		await mockloopJournal.close(db);
		return head.type + ", " + head.pieces + " pieces";
	})()`)
}

// TestVoiceOnThePage: without voices and without ears of its own this browser says
// so, and nothing breaks.
func TestVoiceOnThePage(t *testing.T) {
	t.Parallel()
	tb := atHome(t)
	tb.open("/guide/")
	got := get[string](tb, `(async () => {
		const out = [];
		for (const f of ["voices", "say", "hearing", "startHearing", "stopHearing"]) {
			out.push(f + ": " + await mockloopVoice[f]("words", "", 1).then(String, (e) => e.name));
		}
		mockloopVoice.hush();
		mockloopVoice.vibrate(100);
		mockloopVoice.chime();
		return out.join("; ");
	})()`)
	t.Logf("%s", got)
	if !strings.Contains(got, "stopHearing: ") || strings.Contains(got, "hearing: here") {
		t.Errorf("this browser: %s", got)
	}
	// A microphone is not asked for, and is refused, with nobody to allow it.
	refused := get[string](tb, `mockloopRecorder.start("mockloop", "r/1").then(() => "records", (e) => e.name)`)
	t.Logf("a recording nobody allows: %s", refused)
	if refused != "refused" && refused != "no-microphone" {
		t.Errorf("a recording nobody allows: %s", refused)
	}
}
