package library

import (
	"github.com/mockloop/mockloop/app/shell"
	"github.com/mockloop/mockloop/app/ui"

	goapp "github.com/maxence-charriere/go-app/v10/pkg/app"
)

// about says whose work the app is based on, what it is not, and where data stays.
type about struct{ *page }

// NewAbout makes the screen.
func NewAbout(p page) goapp.Composer {
	return shell.StaticPage(p, func(p *page) goapp.UI { return about{p}.body() })
}

func (a about) body() goapp.UI {
	para := func(title string, texts ...string) goapp.UI {
		body := []goapp.UI{goapp.H2().Text(title)}
		for _, t := range texts {
			body = append(body, goapp.P().Text(t))
		}
		return goapp.Article().Class("item").Body(body...)
	}
	return a.Frame("/about/", a.HeadingBelow(shell.SettingsPath, "Settings", "About and privacy"),
		goapp.Div().Class("items measure").Body(
			para("Your data stays here",
				"Everything you do is kept in this browser’s own storage. There is no account and no server behind the app: after the first visit it makes no request but for its own files, to see whether a newer version exists.",
				"A share link holds the summary in the part of the address that browsers never send. It carries figures and, if you give one, a name; never an answer or a note.",
				"Clearing the browser’s data for this site removes your history. On an iPhone, history made in Safari and in the app on the home screen are separate."),
			goapp.P().Body(goapp.A().Class("alone").Href(a.Link(shell.StoragePath)).Text("Storage and backup")),
			para("Credits",
				"The facts about the process rest on the public “Amazon PM Interview Guide” of Best PM Jobs by its founder Aditi Chaturvedi, and on other public sources. The wording, questions, points, rubrics and rules are ours.",
				"Mockloop is an independent project. It is not affiliated with Amazon, nor with the guide or its author. The names of the Leadership Principles are Amazon’s."),
			para("The scales are ours",
				"Concern, Mixed, Meets and Raises, the marks and the readiness figures are Mockloop’s. Amazon does not publish its form; your own grades are a mirror for practice, not a forecast."),
			goapp.Article().Class("item").Body(
				goapp.H2().Text("This version"),
				a.VersionWords(),
				a.Repairs()),
		),
		goapp.P().Class("onward").Body(ui.LinkButton(a.Link("/"), ui.Plain, "Today")),
	)
}
