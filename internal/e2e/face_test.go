package e2e

import (
	"bytes"
	"context"
	"fmt"
	"image"
	"image/draw"
	"image/png"
	"testing"
	"time"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/cdproto/page"
	"github.com/chromedp/chromedp"
)

// toAnswer begins a recruiter screen and goes on to its first answer.
func (tb *tab) toAnswer() {
	tb.t.Helper()
	tb.open("/stage/recruiter-screen/")
	for _, step := range []struct{ press, then string }{
		{"begin-recruiter", "First question"}, {"round-go", "Start answering"}, {"round-go", "Done, probe me"},
	} {
		tb.waitFor(`document.getElementById(`+quote(step.press)+`)`, "there is "+step.press)
		// Without the mouse, which a phone has not got: each frame would look under it.
		tb.eval(`document.getElementById(` + quote(step.press) + `).click()`)
		tb.waitText("#round-go", step.then)
	}
	tb.waitText("#dial-word", "answering")
}

const faceOn = `document.getElementById("dial-face").dataset.on !== undefined && document.getElementById("left-face").dataset.on !== undefined`

// withDrawer hands out the worker that draws the clock.
const withDrawer = `window.Worker = class extends Worker {
	constructor(url) { super(url); window.drawer = this; }
}`

// before runs a script ahead of those of each page that is loaded from now on.
func (tb *tab) before(script string) {
	tb.t.Helper()
	tb.must("adding a script", chromedp.ActionFunc(func(ctx context.Context) error {
		_, err := page.AddScriptToEvaluateOnNewDocument(script).Do(ctx)
		return err
	}))
}

// TestClockFace: what the worker draws of the clock looks as the page would have
// drawn it, in both themes, on a dense screen and past the aim.
func TestClockFace(t *testing.T) {
	t.Parallel()
	tb := atHome(t)
	tb.setClock(0)
	tb.before(withDrawer)
	tb.toAnswer()
	tb.eval(`const run = mockloop.runClock;
		mockloop.runClock = (rows, wake) => {
			for (const row of rows.split("\x1e")) {
				const [kind, id, from, , after] = row.split("\x1f");
				if (id === "round-left") window.leftFigure = { from: Number(from), down: kind === "down", after };
			}
			run(rows, wake);
		}`)
	// It stands in a pause, as the page has it, and goes on after it.
	tb.waitFor(faceOn, "the worker draws the clock")
	tb.click("round-pause")
	tb.waitText("#dial-word", "paused")
	tb.waitFor(`document.querySelectorAll(".face[data-on]").length === 0`, "the page shows the clock")
	tb.click("round-pause")
	for _, c := range []struct {
		theme string
		dense float64
		sleep time.Duration
		least int // seconds into the answer
	}{{"light", 1, 100 * time.Second, 100}, {"dark", 3, 70 * time.Second, 170}} {
		tb.must("a screen", emulation.SetDeviceMetricsOverride(phone.w, phone.h, c.dense, true),
			emulation.SetEmulatedMedia().WithFeatures([]*emulation.MediaFeature{
				{Name: "prefers-color-scheme", Value: c.theme}, {Name: "prefers-reduced-motion", Value: "reduce"},
			}))
		tb.sleep(c.sleep)
		waitUntil(t, "the clock has caught up", func() error {
			if at, err := readClock(tb.figure("dial-time")); err != nil || at < time.Duration(c.least)*time.Second || !tb.is(faceOn) {
				return fmt.Errorf("it shows %v (%v)", at, err)
			}
			return nil
		})
		// In the middle of a second, at which page and worker agree, the worker stands
		// still; the page then shows what it would have shown.
		tb.eval(`await new Promise((done) => {
			const dial = document.getElementById("dial-face");
			new MutationObserver((_, o) => {
				o.disconnect();
				const at = Date.now();
				setTimeout(() => {
					window.drawer.postMessage({ faces: [], kept: [1, 2, 3, 4, 5, 6, 7, 8] });
					const said = dial.ariaLabel, [m, s] = said.split(":").map(Number), share = (60 * m + s) / 150;
					document.getElementById("dial-time").firstChild.data = said;
					document.getElementById("round-left").firstChild.data = mockloopTime.words(window.leftFigure, at);
					const dash = (share) => (Math.max(0, Math.min(1, share)) * 628.3).toFixed(1) + " 700";
					document.getElementById("dial-arc").setAttribute("stroke-dasharray", dash(share));
					document.getElementById("dial-lap").setAttribute("stroke-dasharray", dash(share - 1));
					done();
				}, 400);
			}).observe(dial, { attributes: true });
		})`)
		drawn := tb.clockPixels()
		tb.eval(`for (const c of document.querySelectorAll(".face")) delete c.dataset.on`)
		own := tb.clockPixels()
		tb.eval(`for (const id of ["dial-time", "dial-arc", "dial-lap", "round-left"]) document.getElementById(id).style.visibility = "hidden"`)
		none := tb.clockPixels()
		tb.eval(`for (const id of ["dial-time", "dial-arc", "dial-lap", "round-left"]) document.getElementById(id).style.visibility = ""`)
		for name := range own {
			ink, off := differ(own[name], none[name], 0), differ(drawn[name], own[name], int(c.dense)/2)
			t.Logf("%s, %s: %d pixels of ink, %d not as the page draws them", name, c.theme, ink, off)
			if ink < 100 {
				t.Fatalf("%s, %s: %d pixels of ink, so this shows nothing", name, c.theme, ink)
			}
			if off > ink/12 {
				t.Errorf("%s, %s: %d of %d pixels are not as the page draws them", name, c.theme, off, ink)
				tb.save(name+" drawn "+c.theme, drawn[name])
				tb.save(name+" own "+c.theme, own[name])
			}
		}
	}
}

// clockPixels are pictures of the parts of the clock, by name.
func (tb *tab) clockPixels() map[string]*image.RGBA {
	tb.t.Helper()
	var shot []byte
	tb.must("taking a picture", chromedp.CaptureScreenshot(&shot))
	all, err := png.Decode(bytes.NewReader(shot))
	if err != nil {
		tb.t.Fatal(err)
	}
	out := map[string]*image.RGBA{}
	for name, part := range map[string]string{"figures": "#dial-time", "arcs": ".dial svg", "left": "#round-left"} {
		box := get[[]float64](tb, `((r) => [r.left, r.top, r.right, r.bottom].map((n) => n * devicePixelRatio))(document.querySelector(`+quote(part)+`).getBoundingClientRect())`)
		from := image.Pt(int(box[0]), int(box[1]))
		m := image.NewRGBA(image.Rect(0, 0, int(box[2])-from.X, int(box[3])-from.Y))
		draw.Draw(m, m.Bounds(), all, from, draw.Src)
		out[name] = m
	}
	return out
}

// differ counts the pixels of a picture that are clearly not in the other at their
// place, or so many pixels from it: what a canvas is laid on is whole pixels.
func differ(a, b *image.RGBA, reach int) int {
	near := func(x, y, u, v int) bool {
		p, q := a.RGBAAt(x, y), b.RGBAAt(u, v)
		return max(p.R, q.R)-min(p.R, q.R) < 80 && max(p.G, q.G)-min(p.G, q.G) < 80 && max(p.B, q.B)-min(p.B, q.B) < 80
	}
	n := 0
	for y := range a.Rect.Dy() {
		for x := range a.Rect.Dx() {
			found := false
			for u := x - reach; u <= x+reach && !found; u++ {
				for v := y - reach; v <= y+reach && !found; v++ {
					found = image.Pt(u, v).In(b.Rect) && near(x, y, u, v)
				}
			}
			if !found {
				n++
			}
		}
	}
	return n
}

// save keeps a picture where the others are.
func (tb *tab) save(name string, m image.Image) {
	tb.t.Helper()
	var out bytes.Buffer
	if err := png.Encode(&out, m); err != nil {
		tb.t.Fatal(err)
	}
	tb.keepPicture(name, out.Bytes())
}

// TestClockWithoutWorker: where a worker cannot draw, or is lost, the page moves the
// clock itself.
func TestClockWithoutWorker(t *testing.T) {
	t.Parallel()
	h := startServer(t, siteAt(t, ""))
	for _, c := range []struct{ name, script string }{
		{"no canvas for it", `delete HTMLCanvasElement.prototype.transferControlToOffscreen`},
		{"not allowed", `window.Worker = class { constructor() { throw new DOMException("no", "SecurityError"); } }`},
		{"lost", withDrawer},
		{"silent", withDrawer},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			tb := openBrowser(t).tab(h)
			tb.setClock(0)
			tb.before(c.script)
			tb.toAnswer()
			switch c.name {
			case "lost":
				tb.waitFor(faceOn, "the worker draws")
				tb.eval(`window.drawer.dispatchEvent(new Event("error"))`)
			case "silent":
				tb.waitFor(faceOn, "the worker draws")
				tb.eval(`window.drawer.postMessage = () => {}`)
				tb.sleep(40 * time.Second)
				tb.waitFor(`document.getElementById("dial-face").ariaLabel >= "0:4"`, "it is told to go on from there")
			}
			tb.sleep(40 * time.Second)
			tb.waitFor(`document.getElementById("dial-face").dataset.on === undefined && document.getElementById("dial-time").textContent > "0:41"`,
				"the page moves the figures")
			if dash := get[float64](tb, `parseFloat(document.getElementById("dial-arc").getAttribute("stroke-dasharray"))`); dash < 80 {
				t.Errorf("the arc is drawn %.1f long", dash)
			}
		})
	}
}
