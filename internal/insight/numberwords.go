package insight

// All lists here are sorted.

func spelled(w string) bool { return in(smallNumbers, w) || tens(w) }

func tens(w string) bool {
	switch w {
	case "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety":
		return true
	}
	return false
}

func teen(w string) bool {
	switch w {
	case "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen":
		return true
	}
	return false
}

func scale(w string) bool {
	return w == "hundred" || w == "thousand" || w == "million" || w == "billion" || w == "dozen"
}

func fraction(w string) bool {
	switch w {
	case "third", "quarter", "fifth", "tenth", "sixth", "eighth":
		return true
	}
	return false
}

// closes reports whether w shows that "a third" before it was a share, not the
// third of a row.
func closes(w string) bool {
	switch w {
	case "of", "and", "in", "while", "which", "less", "more", "fewer", "over", "within", "but", "or", "as", "at", "by", "on", "when", "because", "after":
		return true
	}
	return false
}

var (
	smallNumbers = []string{
		"eight", "eighteen", "eleven", "fifteen", "five", "four", "fourteen", "nine", "nineteen", "one", "seven",
		"seventeen", "six", "sixteen", "ten", "thirteen", "three", "twelve", "two", "zero",
	}
	months = []string{
		"april", "august", "december", "february", "january", "july", "june", "march", "may", "november", "october", "september",
	}
	yearBefore = []string{"by", "during", "early", "in", "late", "mid", "of", "since", "summer", "until", "year"}
	labelWords = []string{
		"appendix", "chapter", "figure", "gate", "level", "number", "option", "page", "part", "phase", "plan", "question", "release",
		"round", "section", "series", "slide", "sprint", "stage", "step", "tier", "type", "version",
	}
	timeUnits = []string{
		"day", "days", "fortnight", "hour", "hours", "minute", "minutes", "month", "months", "quarter", "quarters", "second",
		"seconds", "shift", "shifts", "sprints", "week", "weekend", "weekends", "weeks", "year", "years",
	}
	// Measures that are no plural or too short to pass as one.
	measures = []string{
		"cm", "days", "dollar", "engineer", "euro", "fte", "gb", "hrs", "kg", "km", "kw", "mb", "men", "metre", "min", "mins",
		"ms", "people", "percent", "person", "point", "pound", "pp", "pts", "staff", "star", "tb", "times", "women",
	}
	// Words that end like a plural and are no unit.
	notUnits = []string{
		"across", "always", "as", "besides", "does", "goes", "has", "his", "is", "its", "ours", "perhaps", "says", "sometimes",
		"theirs", "this", "towards", "versus", "was", "whereas", "years'", "yes", "yours",
	}
)
