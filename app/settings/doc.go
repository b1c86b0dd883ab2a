// Package settings is the candidate's choices and everything about storage: how the
// browser keeps the history, backup and restore, and what to do when something is wrong.
package settings
