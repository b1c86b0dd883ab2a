package shell

import (
	goapp "github.com/maxence-charriere/go-app/v10/pkg/app"
)

// SecondTap reports whether e is the second half of a double tap. It must be ignored, or it
// would end what the first half began.
func SecondTap(e goapp.Event) bool { return e.Get("detail").Int() > 1 }
