// Package apptest mounts screens as a browser would, for tests: with a journal in memory
// and a fake browser that records what it is asked to do.
package apptest
