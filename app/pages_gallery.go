//go:build gallery

package app

import (
	"github.com/mockloop/mockloop/app/gallery"
	"github.com/mockloop/mockloop/app/shell"

	goapp "github.com/maxence-charriere/go-app/v10/pkg/app"
)

func init() {
	developing = func(d *shell.Deps) []Page {
		return []Page{{"/gallery/", "Gallery", "Every shared part in every state.", false, func() goapp.Composer {
			return &wall{page: shell.NewPage(d, "/gallery/", "Gallery")}
		}}}
	}
}

// wall is the gallery's page.
type wall struct {
	page
	state gallery.State
}

func (w *wall) OnNav(ctx goapp.Context) {
	w.page.OnNav(ctx)
	if theme := ctx.Page().URL().Query().Get("theme"); theme == "dark" || theme == "light" {
		root := goapp.Window().Get("document").Get("documentElement")
		root.Call("setAttribute", "data-theme", theme)
	}
}

func (w *wall) Render() goapp.UI {
	return w.Frame("", shell.Heading("Gallery"), gallery.Parts(&w.state, w.Deps.Device.Page.ShowDialog)...)
}
