//go:build gallery

package ui

// IconNames are the names that Icon knows, for the gallery.
func IconNames() []string {
	names := make([]string, len(icons))
	for i, icon := range icons {
		names[i] = icon.name
	}
	return names
}
