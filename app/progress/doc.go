// Package progress is what one has done and what that comes to: the history, one answer,
// readiness, and the summary that a share link carries.
package progress
