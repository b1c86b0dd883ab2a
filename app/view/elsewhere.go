package view

import (
	"github.com/mockloop/mockloop/internal/textutil"

	goapp "github.com/maxence-charriere/go-app/v10/pkg/app"
)

// OtherHistoryOffer offers practice that is kept at another address of this host.
func OtherHistoryOffer(address string, answers int, decline, accept goapp.UI) goapp.UI {
	return goapp.Section().Class("card install elsewhere").Body(
		goapp.B().Text("Practice from another address of this host was found"),
		goapp.P().Class("small muted").Text(textutil.Plural(answers, "answer", "answers")+" at "+address+". Bring it here? There it stays as it is."),
		goapp.Div().Class("pair even").Body(decline, accept),
	)
}
