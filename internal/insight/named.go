package insight

import "strings"

// customerOf looks for somebody the work was done for. Who is on none of the lists
// may be one all the same, so it is never Absent.
func customerOf(ws []word) Mention {
	var m Mention
	for i := range ws {
		if w := ws[i].low; in(customers, w) || in(customers, possessed(w)) {
			compound := in(afterCustomer, at(ws, i+1)) && follows(ws, i+1) || in(beforeMember, at(ws, i-1)) && strings.HasPrefix(w, "member")
			if !compound {
				m.Presence, m.Spans = Present, append(m.Spans, ws[i].Span)
			}
		}
	}
	return m
}

// possessed is w without a closing 's.
func possessed(w string) string {
	if n := len(w); n > 2 && w[n-2:] == "'s" {
		return w[:n-2]
	}
	return w
}

// rejectedOf looks for another way that is named and ruled out.
func rejectedOf(ws []word) Mention {
	var clear, unclear []Span
	for i := 0; i < len(ws); {
		n := longest(ws, i, setAside)
		switch {
		case n == 0 && ws[i].low == "chose":
			if n = choseOver(ws, i); n > 0 {
				clear = append(clear, over(ws, i, n))
			}
		case n > 0 && !toldOff(ws, i):
			clear = append(clear, over(ws, i, n))
		case in(dropping, ws[i].low) && (own(ws, i) || ws[i].start):
			n = 1
			clear = append(clear, ws[i].Span)
		case othersWanted(ws, i):
			unclear = append(unclear, ws[i].Span)
		default:
			if n = longest(ws, i, optionWords); n > 0 {
				unclear = append(unclear, over(ws, i, n))
			}
		}
		i += max(n, 1)
	}
	switch {
	case len(clear) > 0:
		return Mention{Present, clear}
	case len(unclear) > 0:
		return Mention{Unclear, unclear}
	}
	return Mention{Presence: Absent}
}

// own reports whether "I" or "we" stands up to eight words before word i.
func own(ws []word, i int) bool {
	for k := i - 1; k >= 0 && k >= i-8 && !ws[k+1].start; k-- {
		if ws[k].low == "i" || ws[k].low == "we" {
			return true
		}
	}
	return false
}

// choseOver is how many words from "chose" to "over" in "chose the table over the
// robot", 0 without it.
func choseOver(ws []word, i int) int {
	for k := i + 1; k < min(i+8, len(ws)) && !ws[k].start && !ws[k].comma; k++ {
		if ws[k].low == "over" && k > i+1 {
			return k - i + 1
		}
	}
	return 0
}

// toldOff reports whether the words of setting aside at i name no way that was open:
// "would rather than", "people we had turned down".
func toldOff(ws []word, i int) bool {
	prev := at(ws, i-1)
	return at(ws, i) == "rather" && prev == "would" || prev == "had" || prev == "been"
}

// othersWanted reports whether at word i somebody else wants something, which may be
// what was then not done.
func othersWanted(ws []word, i int) bool {
	switch ws[i].low {
	case "wanted", "wants", "want":
		return at(ws, i-1) != "i" && at(ws, i-1) != "we"
	}
	return false
}

var (
	customers = []string{
		"borrowers", "buyer", "buyers", "citizens", "client", "clients", "commuter", "commuters", "consumers",
		"customer", "customers", "guest", "guests", "household", "households", "listener", "listeners", "member", "members",
		"merchant", "merchants", "parents", "passenger", "passengers", "patient", "patients", "pensioners", "players",
		"readers", "residents", "rider", "riders", "seller", "sellers", "shopper", "shoppers", "subscriber",
		"subscribers", "tenant", "tenants", "traveller", "travellers", "user", "users", "viewers", "visitor", "visitors",
	}
	// What makes a compound of "customer" or "user" in which nobody is named.
	afterCustomer = []string{
		"acceptance", "agent", "care", "data", "desk", "experience", "interface", "journey", "library", "machine", "manual", "meeting",
		"meetings", "obsession", "portal", "reader", "relations", "research", "service", "services", "side", "stories", "story",
		"success", "support", "team", "teams", "test", "tests",
	}
	// Members of these are colleagues.
	beforeMember = []string{"board", "committee", "council", "crew", "staff", "team"}
	setAside     = []string{
		"ruled out", "ruled it out", "ruled that out", "ruled them out", "decided against", "argued against", "decided not to",
		"rather than", "turned down", "turned it down", "turned that down", "walked away from", "opted against", "voted against",
		"didn't go with", "did not go with", "chose not to", "instead of building", "instead of buying", "instead of hiring",
		"threw out", "said no because", "i said no", "we said no", "considered but", "would have been easier", "the easy way would",
		"not with the", "didn't choose", "did not choose", "over the alternative", "rejected because",
	}
	// With "I" or "we" before, or at the start of a note.
	dropping = []string{"discarded", "dismissed", "dropped", "killed", "rejected", "scrapped", "vetoed"}
	// Words that may tell of another way.
	optionWords = []string{
		"against", "alternative", "alternatively", "alternatives", "another option", "another way", "argued", "at first", "backed off",
		"cheaper", "choice", "choose", "chose", "compared", "compromise", "considered", "convinced", "could have", "could just", "could've",
		"debate", "debated", "decided", "declined", "didn't take", "didn't want", "disagreed", "don't want", "drop", "dropped", "easier",
		"either", "even though", "fought", "gave up", "hated", "held off", "i could", "idea", "ideas", "in favor", "insisted", "instead", "kill",
		"killed", "leave out", "left out", "never going to", "no because", "no to", "not going to", "not the", "not yet", "on purpose", "option",
		"options", "other option", "other options", "other way", "out of it", "out of that", "overruled", "passed on", "picked", "preferred",
		"proposed", "pushed back", "pushed for", "rather", "refused", "rejected", "resisted", "said no", "scrap", "set aside", "set it aside",
		"set that aside", "skipped", "stopped", "suggested", "talked about", "them out", "this out", "thought about", "too expensive",
		"too long", "too risky", "too slow", "trade", "trade-off", "tradeoff", "versus", "we could", "weighed", "would have", "would've",
		"wouldn't", "wrong",
	}
)
