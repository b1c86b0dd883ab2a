package view

import (
	"strconv"

	"github.com/mockloop/mockloop/app/ui"
	"github.com/mockloop/mockloop/internal/debrief"

	goapp "github.com/maxence-charriere/go-app/v10/pkg/app"
)

// SatChip says how far an interviewer's round has come. It is nil before the first answer.
func SatChip(sat debrief.Sitting) goapp.UI {
	switch {
	case sat.Met():
		return ui.Chip("Met", "lp")
	case sat.Graded > 0:
		return ui.Chip(strconv.Itoa(sat.Graded) + " of " + strconv.Itoa(sat.Asks) + " answered")
	default:
		return nil
	}
}
