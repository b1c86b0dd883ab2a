package media

import (
	"context"
	"math"
	"strconv"
	"sync"
	"syscall/js"
	"time"

	"github.com/mockloop/mockloop/internal/device"
	"github.com/mockloop/mockloop/internal/device/jscall"
	"github.com/mockloop/mockloop/internal/recording"
)

// browserPlayer plays recordings in audio elements. The sound stays in blobs that
// the browser holds, on its disk if it likes.
type browserPlayer struct {
	store recording.Store

	mu      sync.Mutex
	players map[string]*playback // by the ID of the audio element
	tickets map[string]int       // loads and unloads of an ID, so that the last one counts
}

// playback is what one audio element plays.
type playback struct {
	element js.Value
	tracks  []track
	length  time.Duration
	release func() // of the element's events

	at     int  // the track that is loaded, or being loaded; -1: none
	ready  bool // it is loaded
	turn   int  // seeks, so that the last one counts
	failed bool // the browser cannot play it
	fixed  bool // it plays from its beginning only: the browser fails to seek in it
	loaded chan struct{}
}

// track is one take.
type track struct {
	url          string
	mime         string
	from, length time.Duration
}

// NewPlayer plays what is in store, which may be nil: then nothing is.
func NewPlayer(store recording.Store) device.Player {
	return &browserPlayer{store: store, players: map[string]*playback{}, tickets: map[string]int{}}
}

// ticket is the turn of a load or an unload. p.mu is held.
func (p *browserPlayer) ticket(id string) int {
	p.tickets[id]++
	return p.tickets[id]
}

// blobs makes a blob of each take of an owner.
func (p *browserPlayer) blobs(owner string) (takes []recording.Take, blobs []js.Value, err error) {
	if p.store == nil {
		return nil, nil, device.ErrUnsupported
	}
	ctx, cancel := context.WithTimeout(context.Background(), storePatience)
	defer cancel()
	if takes, err = p.store.Takes(ctx, owner); err != nil {
		return nil, nil, storeError(err)
	}
	for _, take := range takes {
		// A blob of blobs: the store sees to it that the browser holds them.
		var held []recording.Blob
		err := p.store.EachChunk(ctx, owner, take.Number, func(b recording.Blob) error {
			held = append(held, b)
			return nil
		})
		if err != nil {
			return nil, nil, storeError(err)
		}
		chunks := make([]any, len(held))
		for i, b := range held {
			v, ok := b.(interface{ JSValue() js.Value })
			if !ok {
				return nil, nil, device.ErrUnsupported
			}
			chunks[i] = v.JSValue()
		}
		blob, err := jscall.New(jscall.Global("Blob"), chunks, map[string]any{"type": take.MIME})
		if err != nil {
			return nil, nil, device.Unsupported(err)
		}
		blobs = append(blobs, blob)
	}
	if len(takes) == 0 {
		return nil, nil, device.ErrNoRecording
	}
	return takes, blobs, nil
}

// LoadRecording makes the audio element play an owner's takes.
func (p *browserPlayer) LoadRecording(audioID, owner string) (device.Recording, error) {
	p.UnloadRecording(audioID)
	p.mu.Lock()
	mine := p.ticket(audioID)
	p.mu.Unlock()
	audio, ok := jscall.Element(audioID)
	if !ok {
		return device.Recording{}, device.ErrNoRecording
	}
	takes, blobs, err := p.blobs(owner)
	if err != nil {
		return device.Recording{}, err
	}
	b := &playback{element: audio, at: -1}
	var whole device.Recording
	for i, take := range takes {
		for _, m := range take.Marks {
			whole.Marks = append(whole.Marks, device.Mark{At: whole.Length + m.At, Label: m.Label})
		}
		b.tracks = append(b.tracks, track{jscall.ObjectURL(blobs[i]), take.MIME, whole.Length, take.Length})
		whole.Length += take.Length
		whole.Bytes += take.Bytes
	}
	b.length = whole.Length
	p.mu.Lock()
	if mine != p.tickets[audioID] {
		p.mu.Unlock()
		b.revoke()
		return device.Recording{}, device.ErrCanceled
	}
	p.players[audioID] = b
	b.release = jscall.Listen(audio, "ended", func() { p.ended(b) })
	p.mu.Unlock()

	for _, t := range b.tracks {
		if !canPlay(audio, t.mime) {
			p.UnloadRecording(audioID)
			return whole, &device.FormatError{MIME: t.mime}
		}
	}
	p.show(b, 0, 0, false)
	p.mu.Lock()
	loaded := b.loaded
	p.mu.Unlock()
	<-loaded
	p.mu.Lock()
	gone, failed := p.players[audioID] != b, b.failed
	p.mu.Unlock()
	switch {
	case gone:
		return device.Recording{}, device.ErrCanceled
	case failed:
		p.UnloadRecording(audioID)
		return whole, &device.FormatError{MIME: b.tracks[0].mime}
	}
	return whole, nil
}

func (b *playback) revoke() {
	for _, t := range b.tracks {
		jscall.RevokeObjectURL(t.url)
	}
}

// ended goes on with the next take; behind the last it goes back to the first, and
// rests.
func (p *browserPlayer) ended(b *playback) {
	p.mu.Lock()
	at, ready := b.at, b.ready
	p.mu.Unlock()
	switch {
	case !ready: // only its length was looked for
	case at+1 < len(b.tracks):
		p.show(b, at+1, 0, true)
	case len(b.tracks) > 1:
		p.show(b, 0, 0, false)
	}
}

// show goes to a moment of a take. If that is loaded, everything happens at once: a
// browser that plays only in a tap sees the tap.
func (p *browserPlayer) show(b *playback, at int, moment time.Duration, play bool) {
	p.mu.Lock()
	b.turn++
	turn := b.turn
	if b.at != at {
		b.at, b.ready, b.fixed = at, false, false
		b.loaded = make(chan struct{})
		go p.prepare(b, at, b.loaded)
	}
	ready, loaded := b.ready, b.loaded
	p.mu.Unlock()
	if ready {
		b.play(moment, play)
		return
	}
	go func() {
		<-loaded
		p.mu.Lock()
		current := turn == b.turn
		p.mu.Unlock()
		if current {
			b.play(moment, play)
		}
	}()
}

func (b *playback) play(moment time.Duration, play bool) {
	if now := jscall.Get(b.element, "currentTime"); !b.fixed && (moment > 0 || now.Type() == js.TypeNumber && now.Float() > 0) {
		jscall.Set(b.element, "currentTime", moment.Seconds())
	}
	if play {
		// In this call: some browsers play in a tap and in nothing else.
		if playing, err := jscall.Call(b.element, "play"); err == nil {
			// Where it is refused the controls are there; any function handles that.
			jscall.Attempt(playing, "catch", jscall.Global("Boolean"))
		}
	}
}

// isLoading reports whether the playback still wants a track.
func (p *browserPlayer) isLoading(b *playback, at int) bool {
	p.mu.Lock()
	defer p.mu.Unlock()
	return b.at == at && b.turn > 0
}

// prepare loads a track. What a browser records does not say how long it is; another
// browser finds out when it is sent far past the end. Not all can: one that fails to
// gets the sound once more, and is left alone.
func (p *browserPlayer) prepare(b *playback, at int, loaded chan<- struct{}) {
	defer close(loaded)
	fail := !b.load(b.tracks[at].url)
	fixed := false
	if !fail && p.isLoading(b, at) && math.IsInf(b.duration(), 1) && !b.findLength(func() bool { return p.isLoading(b, at) }) {
		fixed = true
		fail = !b.load(b.tracks[at].url)
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	if b.at == at && b.turn > 0 {
		b.ready, b.failed, b.fixed = true, fail, fixed
	}
}

func (b *playback) duration() float64 {
	if d := jscall.Get(b.element, "duration"); d.Type() == js.TypeNumber {
		return d.Float()
	}
	return math.NaN()
}

// load loads a sound and reports whether the browser can play it.
func (b *playback) load(url string) bool {
	jscall.Set(b.element, "preload", "auto")
	happened := b.next("loadedmetadata", "error")
	jscall.Set(b.element, "src", url)
	happened(5 * time.Second)
	return !jscall.IsTrue(b.element, "error")
}

// findLength has the browser find the end of a sound and go back to the beginning,
// and reports whether it could.
func (b *playback) findLength(wanted func() bool) bool {
	for tries := 0; tries < 20 && wanted() && math.IsInf(b.duration(), 1); tries++ {
		happened := b.next("durationchange", "error")
		if tries == 0 {
			jscall.Set(b.element, "currentTime", 1e101)
		}
		happened(250 * time.Millisecond)
		if jscall.IsTrue(b.element, "error") {
			return false
		}
	}
	if now := jscall.Get(b.element, "currentTime"); wanted() && now.Type() == js.TypeNumber && now.Float() > 0 {
		happened := b.next("seeked", "error")
		jscall.Set(b.element, "currentTime", 0)
		happened(time.Second)
	}
	return !jscall.IsTrue(b.element, "error")
}

// next returns what waits for the next of some events.
func (b *playback) next(events ...string) (wait func(time.Duration)) {
	happened := make(chan struct{})
	tell := sync.OnceFunc(func() { close(happened) })
	var releases []func()
	for _, event := range events {
		releases = append(releases, jscall.Listen(b.element, event, tell))
	}
	return func(patience time.Duration) {
		within(happened, patience)
		for _, release := range releases {
			release()
		}
	}
}

// SeekRecording plays on from a moment, counted through all takes.
func (p *browserPlayer) SeekRecording(audioID string, moment time.Duration) {
	p.mu.Lock()
	b := p.players[audioID]
	p.mu.Unlock()
	if b == nil {
		return
	}
	at := len(b.tracks) - 1
	for at > 0 && b.tracks[at].from > moment {
		at--
	}
	p.show(b, at, max(0, min(moment-b.tracks[at].from, b.tracks[at].length)), true)
}

// PlaybackPosition is the moment being played, counted through all takes.
func (p *browserPlayer) PlaybackPosition(audioID string) time.Duration {
	p.mu.Lock()
	defer p.mu.Unlock()
	b := p.players[audioID]
	if b == nil || b.at < 0 {
		return 0
	}
	t := b.tracks[b.at]
	now := jscall.Get(b.element, "currentTime")
	if !b.ready || now.Type() != js.TypeNumber {
		return t.from
	}
	return t.from + min(time.Duration(math.Round(now.Float()*1000))*time.Millisecond, t.length)
}

// UnloadRecording ends the playback and frees its memory.
func (p *browserPlayer) UnloadRecording(audioID string) {
	p.mu.Lock()
	p.ticket(audioID)
	b := p.players[audioID]
	delete(p.players, audioID)
	if b != nil {
		b.turn = -1 << 30 // nothing that is under way counts
	}
	p.mu.Unlock()
	if b == nil {
		return
	}
	b.release()
	jscall.Attempt(b.element, "pause")
	jscall.Attempt(b.element, "removeAttribute", "src")
	jscall.Attempt(b.element, "load")
	b.revoke()
}

// SaveRecording downloads an owner's takes as files.
func (p *browserPlayer) SaveRecording(owner, name string) error {
	takes, blobs, err := p.blobs(owner)
	if err != nil {
		return err
	}
	for i, blob := range blobs {
		file := name
		if i > 0 {
			file += "-" + strconv.Itoa(i+1)
		}
		if err := jscall.Download(blob, file+extension(takes[i].MIME)); err != nil {
			return device.Unsupported(err)
		}
	}
	return nil
}
