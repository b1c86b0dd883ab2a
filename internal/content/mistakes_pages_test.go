package content

import "strings"

func pageMistakes() []mistake {
	const frugality, flags, stages, cards = "principles/frugality.yaml", "guide/red-flags.yaml", "guide/stages.yaml", "cards/all.yaml"
	return []mistake{
		{
			"file name is not the id", frugality, "id: frugality", "id: frugalty",
			[]string{
				`content/principles: the principle "frugality" is missing`,
				`content/principles/frugality.yaml:1: id "frugalty" in the file frugality.yaml: both must be the same`,
				`content/principles/frugality.yaml:1: unknown principle "frugalty"; did you mean "frugality"?`,
			},
		},
		{
			"principle in another's file", frugality, "id: frugality", "id: ownership",
			[]string{
				`content/principles: the principle "frugality" is missing`,
				`content/principles/frugality.yaml:1: id "ownership" in the file frugality.yaml: both must be the same`,
				`content/principles/frugality.yaml:2: "ownership" carries the guide's fact G4.2, which is not named here`,
				`content/principles/ownership.yaml:1: id "ownership" is already given at content/principles/frugality.yaml:1`,
			},
		},
		{
			"grade missing", frugality, "  meets: [What meets first of principle10 sounds like, What meets second of principle10 sounds like, What meets third of principle10 sounds like]\n", "",
			[]string{
				`content/principles/frugality.yaml:6: field "meets" is missing`,
			},
		},
		{
			"two anchors", frugality, "What meets first of principle10 sounds like, ", "",
			[]string{
				`content/principles/frugality.yaml:9: 2 anchors, want 3`,
			},
		},
		{
			"rubric is a list", frugality, "rubric:\n", "rubric: []\nrubrik:\n",
			[]string{
				`content/principles/frugality.yaml:6: want fields (concern, mixed, meets, raises), found a list`,
				`content/principles/frugality.yaml:7: unknown field "rubrik"; did you mean "rubric"?`,
			},
		},
		{
			"no Bar Raiser's question", frugality, "bar_raiser: What more of principle10?\n", "",
			[]string{
				`content/principles/frugality.yaml:1: field "bar_raiser" is missing`,
			},
		},
		{
			"a dimension without its name", "rubrics/technical.yaml", "name: One side", "nam: One side",
			[]string{
				`content/rubrics/technical.yaml:4: field "name" is missing`,
				`content/rubrics/technical.yaml:5: unknown field "nam"; did you mean "name"?`,
			},
		},
		{
			"levels in another order", "rubrics/scope.yaml", "level: L5", "level: L8",
			[]string{
				`content/rubrics/scope.yaml:3: level "L8", want "L5" here`,
			},
		},
		{
			"text short", frugality, "Principle 10 goes on on on on on on on on on on", "Goes",
			[]string{
				`content/principles/frugality.yaml:4: 36 words, want 40 to 70`,
			},
		},
		{
			"stage missing", stages, "id: debrief", "id: decision",
			[]string{
				`content/guide/stages.yaml: the stage "debrief" is missing`,
				`content/guide/stages.yaml:29: unknown stage "decision"`,
			},
		},
		{
			"stage's minutes", stages, "minutes: 30", "minutes: 45",
			[]string{
				`content/guide/stages.yaml:4: 45 minutes for a round of "recruiter-screen", want 30`,
			},
		},
		{
			"agenda empty", stages, "- {id: agenda-1, title: One thing, text: All that is on agenda 1}", "[]",
			[]string{
				`content/guide/stages.yaml:9: no items`,
			},
		},
		{
			"section unknown", flags, "id: red-flags", "id: red-flag",
			[]string{
				`content/guide: the section "red-flags" is missing`,
				`content/guide/red-flags.yaml:1: id "red-flag" in the file red-flags.yaml: both must be the same`,
				`content/guide/red-flags.yaml:1: unknown section "red-flag"; did you mean "red-flags"?`,
			},
		},
		{
			"order taken", flags, "order: 5", "order: 6",
			[]string{
				`content/guide/red-flags.yaml:2: order 6 is already that of "must-know"`,
			},
		},
		{
			"order too high", flags, "order: 5", "order: 9",
			[]string{
				`content/guide/red-flags.yaml:2: order 9, want 1 to 8`,
			},
		},
		{
			"nine red flags", flags, "items:\n", "items:\n  - {id: ninth, title: Ninth, text: One more of them}\n",
			[]string{
				`content/guide/red-flags.yaml:5: 9 red flags, want 8`,
			},
		},
		{
			"two documents", flags, "order: 5", "---\norder: 5",
			[]string{
				`content/guide/red-flags.yaml:1: want one YAML document, found 2`,
			},
		},
		{
			"primer without front matter", "primers/star.md", "---\nid: star", "id: star",
			[]string{
				`content/primers/star.md:1: want front matter between two lines of ---`,
			},
		},
		{
			"primer of another name", "primers/star.md", "id: star", "id: stars",
			[]string{
				`content/primers: the primer "star" is missing`,
				`content/primers/star.md:2: id "stars" in the file star.md: both must be the same`,
				`content/primers/star.md:2: no question links the primer "stars"`,
				`content/primers/star.md:2: unknown primer "stars"; did you mean "star"?`,
			},
		},
		{
			"primers' order", "primers/star.md", "order: 8", "order: 9",
			[]string{
				`content/primers/amazons-businesses.md:2: order 9, want 8: the primers count from 1 without a gap`,
			},
		},
		{
			"primer with a table of contents' heading", "primers/star.md", "## Part p8", "### Part p8",
			[]string{
				`content/primers/star.md:10: a heading of level 3: only ## is used`,
			},
		},
		{
			"primer with code", "primers/star.md", "> Quoted.", "```\ncode\n```",
			[]string{
				`content/primers/star.md:21: the app shows no fencedcodeblock`,
			},
		},
		{
			"primer with HTML", "primers/star.md", "> Quoted.", "<b>bold</b> words of it here",
			[]string{
				`content/primers/star.md:20: the app shows no rawhtml in a text`,
			},
		},
		{
			"primer with an image", "primers/star.md", "[a link](/primer/star/)", "![a link](/primer/star/)",
			[]string{
				`content/primers/star.md:12: the app shows no image in a text`,
			},
		},
		{
			"primer linking nowhere", "primers/star.md", "(/primer/star/)", "(/primer/stars/)",
			[]string{
				`content/primers/star.md:12: the app has no page "/primer/stars/"`,
			},
		},
		{
			"primer linking away", "primers/star.md", "(/primer/star/)", "(https://example.com/)",
			[]string{
				`content/primers/star.md:12: the app has no page "https://example.com/"`,
			},
		},
		{
			"primer short", "primers/star.md", "Here is sentence s8x0 of it. Here is sentence s8x1 of it. Here is sentence s8x2 of it. Here is sentence s8x3 of it. Here is sentence s8x4 of it. Here is sentence s8x5 of it. ", "",
			[]string{
				`content/primers/star.md:1: 343 words, want 350 to 800`,
			},
		},
		{
			"primer with a rare word", "primers/star.md", "Quoted.", "Floccinaucinihilipilification.",
			[]string{
				`content/primers/star.md:20: "Floccinaucinihilipilification" is not in the list of plain words (internal/content/spelling)`,
			},
		},
		{
			"an interviewer's file of another name", "asks/recruiter.yaml", "interviewer: recruiter", "interviewer: senior-pm",
			[]string{
				`content/asks: 0 questions to ask the recruiter, want at least 4`,
				`content/asks/recruiter.yaml:1: id "senior-pm" in the file recruiter.yaml: both must be the same`,
			},
		},
		{
			"ask too long", "asks/recruiter.yaml", "What of it, ask1x1 then?", "What of it, ask1x1 then" + strings.Repeat(" and then", 20) + "?",
			[]string{
				`content/asks/recruiter.yaml:3: 204 characters, at most 160 fit: What of it, ask1x1 then and then and then and then and then and then and then and then and then and then and then and then and then and then and then and then and then and then and then and then and then?`,
			},
		},
		{
			"unknown kind of card", cards, "kind: door", "kind: window",
			[]string{
				`content/cards/all.yaml:33: field "others" is missing`,
				`content/cards/all.yaml:33: unknown kind of card "window"`,
			},
		},
		{
			"a door of a third kind", cards, "right: one-way", "right: revolving",
			[]string{
				`content/cards/all.yaml:33: unknown option "revolving", want "one-way" or "two-way"`,
			},
		},
		{
			"a door with a close second", cards, "right: one-way", "right: one-way, second: two-way",
			[]string{
				`content/cards/all.yaml:33: a card of this kind has no field "second"`,
			},
		},
		{
			"a card's principle twice", cards, "right: customer-obsession, second: ownership", "right: ownership, second: ownership",
			[]string{
				`content/cards: 1 cards show "customer-obsession", want at least 2`,
				`content/cards/all.yaml:1: an option stands here twice`,
			},
		},
		{
			"one other principle", cards, "others: [invent-and-simplify, are-right-a-lot]", "others: [invent-and-simplify]",
			[]string{
				`content/cards/all.yaml:1: 1 others, want 2`,
			},
		},
		{
			"a text card without others", cards, "others: [It is wstronger0]", "others: []",
			[]string{
				`content/cards/all.yaml:35: 0 other options, want 1 to 3`,
			},
		},
		{
			"a card's unknown primer", cards, "primer: star", "primer: stars",
			[]string{
				`content/cards/all.yaml:1: unknown primer "stars"; did you mean "star"?`,
			},
		},
	}
}
