package app

import (
	"net/url"
	"strings"

	"github.com/mockloop/mockloop/app/shell"
	"github.com/mockloop/mockloop/app/ui"

	goapp "github.com/maxence-charriere/go-app/v10/pkg/app"
)

// blank is the empty frame of the app. The service worker answers with it, offline, for an
// address that it has not cached. Skeletons of about the right size hold the screen's
// place.
type blank struct{ page }

func (b *blank) Render() goapp.UI {
	return b.Frame("", goapp.Header().Class("top").Body(
		// Hidden text for those who do not see the skeletons.
		goapp.H1().ID("title").TabIndex(-1).Class("skeleton line-l").Body(goapp.Span().Class("sr").Text("One moment."))),
		goapp.Div().Class("skeleton block").Aria("hidden", true),
		goapp.Div().Class("skeleton block").Aria("hidden", true),
	)
}

// notFound is the page of an address that does not exist.
type notFound struct{ page }

// OnNav leads on to the shared summary where a messenger has escaped the "#" of its
// link, so that what it holds has become a part of the path.
func (n *notFound) OnNav(ctx goapp.Context) {
	n.page.OnNav(ctx)
	if _, rest, ok := strings.Cut(ctx.Page().URL().Path, "/summary"); ok && strings.Contains(rest, "s=") {
		_, value, _ := strings.Cut(rest, "s=")
		ctx.Navigate(n.Link("/summary/") + "#s=" + url.PathEscape(value))
	}
}

func (n *notFound) Render() goapp.UI {
	return n.Frame("", shell.Heading("Page not found"),
		ui.EmptyState("There is no such page.", "The address may be cut or old. Nothing of yours is lost.",
			ui.LinkButton(n.Link("/"), ui.Primary, "Today")))
}
