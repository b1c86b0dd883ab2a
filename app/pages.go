package app

import goapp "github.com/maxence-charriere/go-app/v10/pkg/app"

// Page is one address of the app.
type Page struct {
	// Path is the address below the base, with a slash at both ends: "/",
	// "/guide/", "/question/some-id/". Every static host serves such a path
	// from a folder's index.html without a redirect.
	Path        string
	Title       string // of the document, without the product's name
	Description string
	// Precache says that the service worker keeps this page. Pages without it
	// open offline through the blank page and are rendered by the program.
	Precache bool
	// New makes the page's root component.
	New func() goapp.Composer
}

// Pages returns every address of the app, in a stable order.
func Pages(d Deps) []Page {
	return []Page{{Path: "/", Title: "Mock interviews for Amazon PM candidates", Description: "Practise.", Precache: true, New: func() goapp.Composer { return &today{} }}}
}

// Blank is the page the service worker answers with for an address it has not
// kept: the frame of the app, empty, until the program renders the address.
func Blank(d Deps) Page { return Page{Path: "/blank/", Title: "Mockloop", New: func() goapp.Composer { return &today{} }} }

// NotFound is the page for an address that does not exist.
func NotFound(d Deps) Page {
	return Page{Path: "/404/", Title: "Not found", New: func() goapp.Composer { return &today{} }}
}

// Register hands every page to go-app's router.
func Register(d Deps) {
	for _, p := range Pages(d) {
		goapp.Route(p.Path, p.New)
	}
}

type today struct{ goapp.Compo }

func (t *today) Render() goapp.UI { return goapp.Main().Body(goapp.H1().Text("Today")) }
