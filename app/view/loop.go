package view

import (
	"strconv"

	"github.com/mockloop/mockloop/app/ui"
	"github.com/mockloop/mockloop/internal/progress"

	goapp "github.com/maxence-charriere/go-app/v10/pkg/app"
)

// ProgressChip says how far an interviewer's round has come. It is nil before the first answer.
func ProgressChip(p progress.RoundProgress) goapp.UI {
	switch {
	case p.Done():
		return ui.Chip("Met", "lp")
	case p.Begun():
		return ui.Chip(strconv.Itoa(p.Graded) + " of " + strconv.Itoa(p.Questions) + " answered")
	default:
		return nil
	}
}
