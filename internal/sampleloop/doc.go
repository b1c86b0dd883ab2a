// Package sampleloop reads the annotated loop of content/loop: five interviews of one
// candidate with what each interviewer noted and wrote, the debrief, its decision, and a
// variant in which two answers lead to another level.
//
// It is never linked into the browser program. The pages are rendered ahead of time
// (app/sampleloop), and the program fetches them when they are opened.
package sampleloop
