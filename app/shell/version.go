package shell

import (
	"github.com/mockloop/mockloop/app/ui"

	goapp "github.com/maxence-charriere/go-app/v10/pkg/app"
)

// VersionWords shows the running version and, if another one waits, that.
func (p *Page) VersionWords() goapp.UI {
	version, waits := p.Deps.Version, ""
	if version == "" {
		version = "unknown"
	}
	if p.HasStore() && p.Deps.Device.App.UpdateReady() {
		waits = " Another version, " + p.Deps.Device.App.WaitingVersion() + ", waits to be switched to."
	}
	return goapp.P().Body(
		goapp.Span().Text("Mockloop "),
		goapp.Code().ID("version").Text(version),
		goapp.Span().Text(", free software under the MIT license."),
		goapp.Span().ID("version-waits").Text(waits),
	)
}

// Repairs is the button that checks and repairs the kept files, with a text that says what
// it does and then how that went. The text changes without a render, because the screens
// with this button have no state for it.
func (p *Page) Repairs() goapp.UI {
	const said = "repair-said"
	return goapp.Div().Class("stack").Body(
		goapp.P().ID(said).Class("small muted").Role("status").Text("Repair checks every kept file of the app and downloads again what is wrong. Your history is not touched."),
		goapp.Div().Body(ui.Button("repair", ui.Plain, "Repair", func(ctx goapp.Context, _ goapp.Event) {
			p.Deps.Device.Page.SetText(said, "Checking every file of the app. Your history is not touched.")
			var says string
			p.Background(ctx, func() (err error) {
				says, err = p.Deps.Device.App.Repair()
				return err
			}, func(_ goapp.Context, err error) {
				if err != nil {
					says = "This browser keeps no copy of the app that could be repaired."
				}
				p.Deps.Device.Page.SetText(said, says)
			})
		})),
	)
}
