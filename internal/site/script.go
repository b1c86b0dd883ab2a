package site

import (
	"errors"
	"fmt"
	"io/fs"
	"path"
	"slices"
	"strings"

	"github.com/evanw/esbuild/pkg/api"
)

// ErrScript says that a script or stylesheet of the web folder has a mistake in it.
var ErrScript = errors.New("site: a script or stylesheet does not build")

// Names of the scripts that are handled by name.
const (
	execScript   = "wasm_exec.js" // Go's own glue; not in the web folder
	startScript  = "start.js"
	workerScript = "sw.js"
)

// bundlePath is where the page's one script is served.
const bundlePath = "/web/app.js"

// scriptTarget is the newest JavaScript that is served as it is written: that of
// Safari 15. esbuild rewrites newer syntax and refuses what it cannot rewrite.
const scriptTarget = api.ES2021

// goNotice goes ahead of the bundle: Go's license asks for it, and minifying
// removes the notice in wasm_exec.js.
const goNotice = "/* Contains wasm_exec.js, Copyright 2018 The Go Authors, BSD-style license: https://go.dev/LICENSE */"

// bundle makes one minified script of a page's scripts. Go's glue comes first,
// because it defines what start.js calls; start.js comes last, because what the
// others define must be there by the time it starts the program.
func bundle(files map[string][]byte) ([]byte, error) {
	entry := `"use strict";` + "\nimport \"./" + execScript + "\";\n"
	for _, name := range sortedKeys(files) {
		if path.Ext(name) == ".js" && name != execScript && name != startScript && name != workerScript {
			entry += "import \"./" + name + "\";\n"
		}
	}
	entry += "import \"./" + startScript + "\";\n"
	const space = "web" // keeps esbuild from reading the disk
	built := api.Build(api.BuildOptions{
		Stdin:             &api.StdinOptions{Contents: entry, Sourcefile: "entry"},
		Bundle:            true,
		Format:            api.FormatIIFE,
		Target:            scriptTarget,
		MinifyWhitespace:  true,
		MinifyIdentifiers: true,
		MinifySyntax:      true,
		LegalComments:     api.LegalCommentsNone,
		Charset:           api.CharsetUTF8,
		Banner:            map[string]string{"js": goNotice},
		LogLevel:          api.LogLevelSilent,
		Plugins: []api.Plugin{{Name: space, Setup: func(b api.PluginBuild) {
			b.OnResolve(api.OnResolveOptions{Filter: ".*"}, func(a api.OnResolveArgs) (api.OnResolveResult, error) {
				return api.OnResolveResult{Path: path.Clean(path.Join(path.Dir(a.Importer), a.Path)), Namespace: space}, nil
			})
			b.OnLoad(api.OnLoadOptions{Filter: ".*", Namespace: space}, func(a api.OnLoadArgs) (api.OnLoadResult, error) {
				text, ok := files[a.Path]
				if !ok {
					return api.OnLoadResult{}, fmt.Errorf("%w: no %s", fs.ErrNotExist, a.Path)
				}
				contents := string(text)
				return api.OnLoadResult{Contents: &contents, Loader: api.LoaderJS}, nil
			})
		}}},
	})
	// What esbuild warns about, such as a duplicate key, is a mistake, too, but in
	// Go's glue it is not ours.
	mistakes := append(built.Errors, slices.DeleteFunc(built.Warnings, func(m api.Message) bool {
		return m.Location != nil && strings.HasSuffix(m.Location.File, execScript)
	})...)
	if err := scriptError(mistakes); err != nil {
		return nil, err
	}
	return built.OutputFiles[0].Contents, nil
}

// minify minifies the text of one file and reports its mistakes.
func minify(name string, text []byte) ([]byte, error) {
	o := api.TransformOptions{
		Sourcefile:       name,
		MinifyWhitespace: true,
		MinifySyntax:     true,
		LegalComments:    api.LegalCommentsNone,
		Charset:          api.CharsetUTF8,
		LogLevel:         api.LogLevelSilent,
		Loader:           api.LoaderCSS,
	}
	if path.Ext(name) == ".js" {
		o.Loader, o.Target, o.MinifyIdentifiers = api.LoaderJS, scriptTarget, true
	}
	made := api.Transform(string(text), o)
	if err := scriptError(append(made.Errors, made.Warnings...)); err != nil {
		return nil, err
	}
	return made.Code, nil
}

// scriptError makes an error of esbuild's messages, nil where there are none.
func scriptError(messages []api.Message) error {
	if len(messages) == 0 {
		return nil
	}
	lines := api.FormatMessages(messages, api.FormatMessagesOptions{Kind: api.ErrorMessage})
	return fmt.Errorf("%w:\n%s", ErrScript, strings.Join(lines, ""))
}

// CheckScripts reports mistakes in the scripts and stylesheets of a web folder: what
// does not parse, and what esbuild warns about.
func CheckScripts(web fs.FS) error {
	files, err := webFiles(web)
	if err != nil {
		return err
	}
	files[execScript] = []byte("\n") // Go's own, which only a build has
	_, bundled := bundle(files)
	_, filled := worker(files[workerScript], "", "", nil)
	_, styled := stylesheet(sheetsOf(files))
	return errors.Join(bundled, filled, styled)
}
