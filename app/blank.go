package app

import (
	"github.com/mockloop/mockloop/app/shell"
	"github.com/mockloop/mockloop/app/ui"

	goapp "github.com/maxence-charriere/go-app/v10/pkg/app"
)

// blank is the app's frame with nothing in it yet: what the service worker
// answers with, offline, for an address it has not kept. Skeletons of about the
// right size stand where the screen will be.
type blank struct{ page }

func (b *blank) Render() goapp.UI {
	return b.Frame("", goapp.Header().Class("top").Body(
		// Hidden words, so that whoever does not see the skeletons learns what they are.
		goapp.H1().ID("title").TabIndex(-1).Class("skeleton line-l").Body(goapp.Span().Class("sr").Text("One moment."))),
		goapp.Div().Class("skeleton block").Aria("hidden", true),
		goapp.Div().Class("skeleton block").Aria("hidden", true),
	)
}

// notFound is the page of an address that does not exist.
type notFound struct{ page }

func (n *notFound) Render() goapp.UI {
	return n.Frame("", shell.Heading("Not here"),
		ui.Empty("There is no such page.", "The address may be cut or old. Nothing of yours is lost.",
			ui.LinkButton(n.Link("/"), ui.Primary, "To Today")))
}
