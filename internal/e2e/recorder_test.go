package e2e

import (
	"errors"
	"fmt"
	"testing"
)

// Voice and sound on the product's own pages, under their policy, with a microphone
// that beeps. What happens when things go wrong is tested in internal/device/media, and
// what the screens make of it in the journeys.

// keptTake is one take of a recording as the database has it.
type keptTake struct {
	Of, Type                string
	Take, Pieces, Bytes, MS int
	Marks                   []struct {
		MS    int
		Label string
	}
}

// takes are all takes that the database has, in the order of their owners.
func (tb *tab) takes() []keptTake {
	tb.t.Helper()
	return get[[]keptTake](tb, fmt.Sprintf(`(async () => {
		const done = (asked) => new Promise((ok, no) => {
			asked.onsuccess = () => ok(asked.result);
			asked.onerror = () => no(asked.error);
		});
		const db = await done(indexedDB.open(%s));
		try {
			return await done(db.transaction("takes").objectStore("takes").getAll());
		} finally {
			db.close();
		}
	})()`, quote("mockloop"+tb.h.base)))
}

// waitTake waits until the newest take is as it should be.
func (tb *tab) waitTake(what string, is func(keptTake) bool) (newest keptTake) {
	tb.t.Helper()
	waitUntil(tb.t, what, func() error {
		all := tb.takes()
		if len(all) == 0 {
			return errors.New("there is no take")
		}
		if newest = all[len(all)-1]; !is(newest) {
			return fmt.Errorf("the newest is %+v", newest)
		}
		return nil
	})
	return newest
}

// TestRecorderKeepsAndPlays: chunks are kept while it records, a killed browser
// leaves all but the last of them, and what is kept can be played from any moment,
// take after take.
func TestRecorderKeepsAndPlays(t *testing.T) {
	t.Parallel()
	b := openBrowser(t, withMicrophone)
	tb := b.atHome()
	tb.open("/question/" + question(0).ID + "/")
	tb.click("practise")
	tb.waitText("#dial-word", "think")
	tb.click("round-record")
	tb.waitFor(`document.getElementById("round-record")?.ariaPressed === "true"`, "recording is switched on")
	tb.goOn("Answer")
	tb.waitText(".recording", "Recording, kept on this device")
	tb.waitTake("a first chunk is kept", func(k keptTake) bool { return k.Pieces > 0 })
	tb.probeMe()
	tb.waitPhase("Probe 1")
	first := tb.waitTake("a chunk with the mark is kept", func(k keptTake) bool { return k.Pieces > 1 && len(k.Marks) == 1 })
	tb.waitAllKept()
	b.kill()

	b.reopen()
	tb = b.atHome()
	tb.open("/")
	tb.pressWords("Continue")
	tb.waitText(".recording", "Recording, kept on this device")
	tb.waitTake("a second take is kept", func(k keptTake) bool { return k.Take == 2 && k.MS > 1500 })
	tb.click("round-pause")
	tb.waitFor(`document.getElementById("round-pause")?.textContent.includes("Resume")`, "it is paused")
	tb.click("round-pause")
	tb.goOn("Done")
	tb.click("round-grade")
	tb.waitText("h1", "Grade yourself")
	tb.waitText(".player", "Probe 1")
	tb.waitText(".player", "Probe 2")
	all := tb.takes()
	if len(all) != 2 || all[0].MS < first.MS || len(all[0].Marks) != 1 || all[0].Marks[0].MS < 4000 || all[1].Of != first.Of {
		t.Errorf("after the kill there is %+v, before it %+v", all, first)
	}
	t.Logf("kept: %+v", all)

	// A mark plays its take from there, and the one after it follows by itself.
	tb.waitFor(`player.readyState > 0 && Number.isFinite(player.duration)`, "it is loaded")
	if d := get[float64](tb, "player.duration") * 1000; d < float64(all[0].MS)*0.8 || d > float64(all[0].MS)*1.2 {
		t.Errorf("the element plays %.0f ms, %d were recorded", d, all[0].MS)
	}
	source := get[string](tb, "player.src")
	tb.click("mark-0")
	tb.waitFor(fmt.Sprintf("!player.paused && player.currentTime >= %d / 1000", all[0].Marks[0].MS), "the first mark plays")
	tb.waitFor("!player.paused && player.currentTime > 0.3 && player.src !== "+quote(source), "the second take plays")
	tb.waitFor("player.paused && player.currentTime === 0 && player.src === "+quote(source), "at the end it is wound back")

	// There is something to hear: the microphone beeps.
	loud := get[float64](tb, fmt.Sprintf(`(async () => {
		const sound = await (await new Promise((done) => {
			const asked = indexedDB.open(%s);
			asked.onsuccess = () => {
				const all = asked.result.transaction("sound").objectStore("sound").getAll(IDBKeyRange.bound([%[2]s, 1], [%[2]s, 1, []]));
				all.onsuccess = () => { asked.result.close(); done(new Blob(all.result.map((p) => p.sound)).arrayBuffer()) };
			};
		}));
		const context = new OfflineAudioContext(1, 48000, 48000);
		return Math.max(...(await context.decodeAudioData(sound)).getChannelData(0).slice(0, 96000));
	})()`, quote("mockloop"+tb.h.base), quote(first.Of)))
	if loud < 0.01 {
		t.Errorf("the loudest moment of two seconds is %.4f: silence was recorded", loud)
	}
	t.Logf("the loudest moment of the first two seconds is %.3f of 1", loud)
}

// TestVoiceOnThePage: without a voice, speech recognition and a microphone this browser
// says so, and the round goes on.
func TestVoiceOnThePage(t *testing.T) {
	t.Parallel()
	tb := atHome(t)
	tb.open("/settings/")
	// Which of the two depends on the browser's version; it has no language pack.
	tb.waitFor(`/Typed notes always work|once it has its language pack/.test(document.getElementById("hearing")?.textContent)`, "it says that it cannot write speech down")
	t.Logf("%s", tb.text("#hearing"))
	tb.open("/question/" + question(0).ID + "/")
	tb.click("practise")
	tb.waitText("#dial-word", "think")
	tb.click("round-record")
	tb.goOn("Answer")
	tb.waitFor(`/microphone/i.test(document.querySelector(".says")?.textContent)`, "it says that there is no microphone to use")
	t.Logf("a recording nobody allows: %s", tb.text(".says"))
	tb.probeMe()
	tb.waitPhase("Probe 1")
}
