package library

import "github.com/mockloop/mockloop/app/shell"

// Screens embed these by an unexported name: go-app overwrites the exported fields of a
// component when one comes back to its address, an embedded one among them.
type (
	page    = shell.Page
	starter = shell.Starter
)
