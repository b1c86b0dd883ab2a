//go:build js && wasm

// Command wasm is the program that runs in the browser. It hands the app the
// real parts of the browser and starts it; nothing else lives here.
package main

import (
	goapp "github.com/maxence-charriere/go-app/v10/pkg/app"

	"github.com/mockloop/mockloop/app"
)

func main() {
	app.Register(app.Deps{
		Base:    goapp.Getenv("GOAPP_ROOT_PREFIX"),
		Version: goapp.Getenv("GOAPP_VERSION"),
	})
	goapp.RunWhenOnBrowser()
}
