// Package content is the content as people edit it, for programs that read a part of it as
// it stands. Most of it is read by internal/content and becomes the literals of the bank.
package content

import "embed"

// Loop holds the interviews of the annotated loop and its debrief, one file each.
//
//go:embed loop/*.yaml
var Loop embed.FS
