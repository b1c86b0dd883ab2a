// Package apptest mounts screens as a browser would, with a journal in memory and a
// browser that notes what it is asked for. Tests of the screens use it; the program does
// not.
package apptest
