//go:build gallery

package wasmbuild

// A development build with the gallery builds its program with the gallery, too.
// The flags are part of what decides whether a build is current.
func init() { flags = append(flags, "-tags=gallery") }
