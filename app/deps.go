package app

// Deps is all that a screen needs from outside. cmd/wasm hands in the real
// parts, internal/site empty ones to render the pages ahead of time.
type Deps struct {
	// Base is the path the app lives under: "" at the root of its host, else
	// with a leading slash and none at the end, such as "/mockloop".
	Base string
	// Version is the hash of what is served; it names this build to people.
	Version string
}
