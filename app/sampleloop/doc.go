// Package sampleloop shows the annotated loop of internal/sampleloop: its contents, one page
// for each interview, the debrief, and the variant.
//
// The text is too long to be part of the program. The pages are rendered ahead of time, by
// package prerender, which is not in the program, and cached with all others. The program shows their
// frame and puts what the rendered page holds into it (device.Page.Fill).
package sampleloop
