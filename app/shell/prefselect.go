package shell

import (
	"context"

	"github.com/mockloop/mockloop/app/store"
	"github.com/mockloop/mockloop/app/ui"

	goapp "github.com/maxence-charriere/go-app/v10/pkg/app"
)

// PrefSelect shows a pref. then is called once a new value is kept.
func PrefSelect(p *Page, pr *store.Pref, then func(ctx goapp.Context, value string)) goapp.UI {
	chosen := pr.Choices[0].Value
	if p.HasStore() {
		chosen = p.Deps.Store.Pref(pr)
	}
	return ui.Select("set-"+pr.Key, pr.Label, chosen, pr.Choices, func(ctx goapp.Context, value string) {
		WriteSetting(ctx, p, pr.Key, value)
		if then != nil {
			then(ctx, value)
		}
	})
}

// WriteSetting keeps a value under a key and shows it everywhere.
func WriteSetting(ctx goapp.Context, p *Page, key, value string) {
	p.Write(ctx, func(c context.Context) error { return p.History().SetSetting(c, key, value) }, nil)
}
