// Package media records from the microphone, plays recordings, reads aloud and turns
// speech into text. A recorder is all but the microphone, so that its rules are tested
// without a browser. No sound passes through Go: it is held by the browser and handed
// on by reference.
//
// What does not live here: the database that keeps recordings (internal/journal), and
// which interview a recording belongs to.
package media
