package insight

// customerOf looks for somebody the work was done for.
func customerOf(ws []word) (Presence, []Span) {
	var clear, unclear []Span
	for i := range ws {
		switch w := ws[i].low; {
		case in(customers, w) || in(customers, possessed(w)):
			if !in(afterCustomer, at(ws, i+1)) || !follows(ws, i+1) {
				clear = append(clear, ws[i].Span)
			}
		case in(perhapsCustomers, w):
			unclear = append(unclear, ws[i].Span)
		}
	}
	return settle(clear, unclear)
}

// possessed is w without a closing 's.
func possessed(w string) string {
	if n := len(w); n > 2 && w[n-2:] == "'s" {
		return w[:n-2]
	}
	return w
}

// settle is Present with the clear spans, or Unclear with the unclear ones, or
// Absent.
func settle(clear, unclear []Span) (Presence, []Span) {
	switch {
	case len(clear) > 0:
		return Present, clear
	case len(unclear) > 0:
		return Unclear, unclear
	}
	return Absent, nil
}

// rejectedOf looks for another way that is named and ruled out.
func rejectedOf(ws []word) (Presence, []Span) {
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
		default:
			if n = longest(ws, i, optionWords); n > 0 {
				unclear = append(unclear, over(ws, i, n))
			}
		}
		i += max(n, 1)
	}
	return settle(clear, unclear)
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

// toldOff reports whether what was set aside was the speaker's: "was ruled out".
func toldOff(ws []word, i int) bool {
	return at(ws, i) == "rather" && at(ws, i-1) == "would"
}

var (
	customers = []string{
		"borrowers", "buyer", "buyers", "citizens", "client", "clients", "commuter", "commuters", "consumer", "consumers",
		"customer", "customers", "guest", "guests", "household", "households", "listener", "listeners", "member", "members",
		"merchant", "merchants", "parents", "passenger", "passengers", "patient", "patients", "pensioners", "player", "players",
		"reader", "readers", "residents", "rider", "riders", "seller", "sellers", "shopper", "shoppers", "subscriber",
		"subscribers", "tenant", "tenants", "traveller", "travellers", "user", "users", "viewer", "viewers", "visitor", "visitors",
	}
	// What makes a compound of "customer" or "user" in which nobody is named.
	afterCustomer = []string{
		"acceptance", "agent", "care", "desk", "experience", "interface", "journey", "library", "machine", "manual", "meeting",
		"meetings", "obsession", "portal", "reader", "relations", "research", "service", "services", "side", "stories", "story",
		"success", "support", "test", "tests",
	}
	// Those who may be customers or colleagues.
	perhapsCustomers = []string{
		"attendees", "children", "companies", "couriers", "doctors", "drivers", "families", "farmers",
		"firms", "hairdressers", "nurses", "owners", "participants", "partners", "shops", "students",
		"teachers", "tellers",
	}
	setAside = []string{
		"ruled out", "ruled it out", "ruled that out", "ruled them out", "decided against", "argued against", "decided not to",
		"rather than", "turned down", "turned it down", "turned that down", "walked away from", "opted against", "voted against",
		"didn't go with", "did not go with", "chose not to", "instead of building", "instead of buying", "instead of hiring",
		"threw out", "said no because", "i said no", "we said no", "considered but", "would have been easier", "the easy way would",
		"not with the", "didn't choose", "did not choose", "over the alternative", "rejected because",
	}
	// With "I" or "we" before, or at the start of a note.
	dropping    = []string{"discarded", "dismissed", "dropped", "killed", "rejected", "scrapped", "vetoed"}
	optionWords = []string{
		"alternative", "alternatives", "another option", "other option", "other options", "options", "option", "considered",
		"weighed", "trade-off", "tradeoff", "versus", "could have", "instead", "rejected",
	}
)
