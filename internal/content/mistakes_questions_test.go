package content

import "strings"

func questionMistakes() []mistake {
	const stories, cases = "questions/stories.yaml", "questions/cases.yaml"
	long := strings.Repeat("é9", 115) // two characters, three bytes; a word with a figure is in no list
	return []mistake{
		{
			"unknown principle", stories, "[customer-obsession]", "[customer-obsesion, ownership]",
			[]string{
				`content/questions: 14 questions on stories have "customer-obsession" as their first principle, want at least 15`,
				`content/questions/stories.yaml:7: unknown principle "customer-obsesion"; did you mean "customer-obsession"?`,
			},
		},
		{
			"unknown type", stories, "type: behavioral", "type: personal",
			[]string{
				`content/questions/stories.yaml:5: unknown type "personal"`,
			},
		},
		{
			"unknown stage", stories, "[recruiter-screen, phone-screen,", "[recruiter-screen, phone-scren,",
			[]string{
				`content/questions/stories.yaml:8: unknown stage "phone-scren"; did you mean "phone-screen"?`,
			},
		},
		{
			"unknown interviewer", stories, "hiring-manager, senior-pm", "hiring-manager, senior-pn",
			[]string{
				`content/questions/stories.yaml:9: unknown interviewer "senior-pn"; did you mean "senior-pm"?`,
			},
		},
		{
			"unknown track", stories, "track: both", "track: all",
			[]string{
				`content/questions/stories.yaml:43: unknown track "all"`,
			},
		},
		{
			"unknown field", stories, "track: both", "trakc: both",
			[]string{
				`content/questions/stories.yaml:35: field "track" is missing`,
				`content/questions/stories.yaml:43: unknown field "trakc"; did you mean "track"?`,
			},
		},
		{
			"field twice", stories, "track: both", "track: both\n  track: pm",
			[]string{
				`content/questions/stories.yaml:44: field "track" stands here twice`,
			},
		},
		{
			"unknown guide id", stories, "G6.1,", "G6.1, G6.6,",
			[]string{
				`content/questions/stories.yaml:2: unknown guide id "G6.6": the guide has G1.1 to G11.7`,
			},
		},
		{
			"guide id twice", stories, "G6.1,", "G6.1, G6.1,",
			[]string{
				`content/questions/stories.yaml:2: guide id "G6.1" stands here twice`,
			},
		},
		{
			"guide id carried by nothing", stories, "G6.3, ", "",
			[]string{
				`content: nothing carries the guide's fact G6.3`,
			},
		},
		{
			"id twice in a file", stories, "id: q2\n", "id: q1\n",
			[]string{
				`content/questions/stories.yaml:35: id "q1" is already given at content/questions/stories.yaml:1`,
			},
		},
		{
			"id twice over files", stories, "id: q2\n", "id: item-8-1\n",
			[]string{
				`content/questions/stories.yaml:35: id "item-8-1" is already given at content/guide/red-flags.yaml:6`,
			},
		},
		{
			"id not kebab-case", stories, "id: q2\n", "id: Story_2\n",
			[]string{
				`content/questions/stories.yaml:35: id "Story_2" is not kebab-case: small letters and digits, words joined by single hyphens`,
			},
		},
		{
			"no id", stories, "id: q2\n", "id:\n",
			[]string{
				`content/questions/stories.yaml:35: the text is empty`,
			},
		},
		{
			"straight apostrophe", stories, "Named the fifth of q1", "Named the fifth of q1's",
			[]string{
				`content/questions/stories.yaml:17: "q1's" has a straight apostrophe, want ’`,
			},
		},
		{
			"no key points", stories, "- id: q2\n", "- id: q2\n  points: []\n",
			[]string{
				`content/questions/stories.yaml:36: 0 key points, want 5 to 7`,
				`content/questions/stories.yaml:45: field "points" stands here twice`,
			},
		},
		{
			"field missing", stories, "  difficulty: 3\n", "",
			[]string{
				`content/questions/stories.yaml:67: field "difficulty" is missing`,
			},
		},
		{
			"four key points", stories, "    - Named the fifth of q1\n", "",
			[]string{
				`content/questions/stories.yaml:12: 4 key points, want 5 to 7`,
			},
		},
		{
			"eight key points", stories, "    - Named the fifth of q1\n", "    - A\n    - B\n    - C\n    - D\n",
			[]string{
				`content/questions/stories.yaml:12: 8 key points, want 5 to 7`,
			},
		},
		{
			"long key point", stories, "Named the fifth of q1", long[:137],
			[]string{
				`content/questions/stories.yaml:17: 91 characters, at most 90 fit: é9é9é9é9é9é9é9é9é9é9é9é9é9é9é9é9é9é9é9é9é9é9é9é9é9é9é9é9é9é9é9é9é9é9é9é9é9é9é9é9é9é9é9é9é9é`,
			},
		},
		{
			"key point of ninety", stories, "Named the fifth of q1", long[:135],
			nil,
		},
		{
			"empty key point", stories, "- Named the fifth of q1", `- ""`,
			[]string{
				`content/questions/stories.yaml:17: the text is empty`,
			},
		},
		{
			"one tip", stories, "    - End with q1 as well\n", "",
			[]string{
				`content/questions/stories.yaml:18: 1 tips, want 2 to 4`,
			},
		},
		{
			"probe missing", stories, "    evidence: How much came of q1?\n", "",
			[]string{
				`content/questions/stories.yaml:21: field "evidence" is missing`,
			},
		},
		{
			"probes alike", stories, "How much came of q1?", "Why so in q1?",
			[]string{
				`content/questions/stories.yaml:24: probe "evidence" is the same as one before it`,
			},
		},
		{
			"short probes alike", stories, "How much came of q1?\n    reflection: What lasted of q1?", "Why?\n    reflection: Why?",
			[]string{
				`content/questions/stories.yaml:24: probe "evidence" does not ask how one knows: none of its words is in it (` + strings.Join(rungs[2].words, " ") + `)`,
				`content/questions/stories.yaml:25: probe "reflection" is the same as one before it`,
			},
		},
		{
			"prompt empty", stories, "prompt: Tell me about a time of q1", "prompt:",
			[]string{
				`content/questions/stories.yaml:4: the text is empty`,
			},
		},
		{
			"prompt long", stories, "Tell me about a time of q1", long[:332],
			[]string{
				`content/questions/stories.yaml:4: 221 characters, at most 220 fit: é9é9é9é9é9é9é9é9é9é9é9é9é9é9é9é9é9é9é9é9é9é9é9é9é9é9é9é9é9é9é9é9é9é9é9é9é9é9é9é9é9é9é9é9é9é9é9é9é9é9é9é9é9é9é9é9é9é9é9é9é9é9é9é9é9é9é9é9é9é9é9é9é9é9é9é9é9é9é9é9é9é9é9é9é9é9é9é9é9é9é9é9é9é9é9é9é9é9é9é9é9é9é9é9é9é9é9é9é9é9é`,
			},
		},
		{
			"prompt is no text", stories, "Tell me about a time of q1", "yes: no",
			[]string{
				`content/questions/stories.yaml:4: is no YAML: mapping value is not allowed in this context`,
			},
		},
		{
			"prompt is a number", stories, "Tell me about a time of q1", "2026",
			[]string{
				`content/questions/stories.yaml:4: want text, found a number: put it in quotes`,
			},
		},
		{
			"text lost to a comment", stories, "Tell me about a time of q1", "Tell me all about number #1 of yours",
			[]string{
				`content/questions/stories.yaml:4: what follows # is lost as a comment: put the text in quotes, or the comment on its own line`,
			},
		},
		{
			"number sign in quotes", stories, "Tell me about a time of q1", `"Tell me all about number #1 of yours"`,
			nil,
		},
		{
			"exclamation mark", stories, "Tell me about a time of q1", "Tell me all of it!",
			[]string{
				`content/questions/stories.yaml:4: exclamation mark: Tell me all of it!`,
			},
		},
		{
			"sentence of another text", stories, "Tell me about a time of q1", "Now then. what the guide  says in G7.3.",
			[]string{
				`content/questions/stories.yaml:4: this sentence stands word for word at content/guide/dos.yaml:17: what the guide says in g7.3`,
			},
		},
		{
			"difficulty six", stories, "difficulty: 3", "difficulty: 6",
			[]string{
				`content/questions/stories.yaml:74: difficulty 6, want 1 to 5`,
			},
		},
		{
			"difficulty in words", stories, "difficulty: 3", "difficulty: hard",
			[]string{
				`content/questions/stories.yaml:74: want a whole number, found text`,
			},
		},
		{
			"no principle", stories, "[customer-obsession]", "[]",
			[]string{
				`content/questions: 14 questions on stories have "customer-obsession" as their first principle, want at least 15`,
				`content/questions/stories.yaml:7: no principle is given`,
			},
		},
		{
			"principle twice", stories, "[customer-obsession]", "[customer-obsession, customer-obsession]",
			[]string{
				`content/questions/stories.yaml:7: principle "customer-obsession" stands here twice`,
			},
		},
		{
			"four principles", stories, "[customer-obsession]", "[customer-obsession, ownership, frugality, think-big]",
			[]string{
				`content/questions/stories.yaml:7: 4 principles, want 1 to 3`,
			},
		},
		{
			"principles is no list", stories, "[customer-obsession]", "customer-obsession",
			[]string{
				`content/questions: 14 questions on stories have "customer-obsession" as their first principle, want at least 15`,
				`content/questions/stories.yaml:7: no principle is given`,
				`content/questions/stories.yaml:7: want a list, found text`,
			},
		},
		{
			"asked in the debrief", stories, "phone-screen, onsite-loop]", "phone-screen, onsite-loop, debrief]",
			[]string{
				`content/questions/stories.yaml:8: nobody asks a question in the stage "debrief"`,
			},
		},
		{
			"stage without its interviewer", stories, "[recruiter, hiring-manager,", "[hiring-manager,",
			[]string{
				`content/questions/stories.yaml:8: none of the question's interviewers sits in the stage "recruiter-screen"`,
			},
		},
		{
			"interviewer without a stage", stories, "[recruiter-screen, phone-screen,", "[phone-screen,",
			[]string{
				`content/questions/stories.yaml:9: the interviewer "recruiter" sits in none of the question's stages`,
			},
		},
		{
			"a story without its kind", stories, "  about: success\n", "",
			[]string{
				`content/questions: 14 questions on stories have "customer-obsession" as their first principle, want at least 15`,
				`content/questions/stories.yaml:1: field "about" is missing`,
			},
		},
		{
			"a case with a kind of story", cases, "type: product-sense\n", "type: product-sense\n  about: failure\n",
			[]string{
				`content/questions/cases.yaml:4: a case is about no success or failure: leave the field out`,
			},
		},
		{
			"ladder out of order", stories, "    role: What was yours in q1?\n    reasoning: Why so in q1?\n", "    reasoning: Why so in q1?\n    role: What was yours in q1?\n",
			[]string{
				`content/questions/stories.yaml:21: the ladder goes reasoning, role, evidence, reflection, want role, reasoning, evidence, reflection`,
			},
		},
		{
			"a probe of another level", stories, "reasoning: Why so in q1?", "reasoning: And then in q1?",
			[]string{
				`content/questions/stories.yaml:23: probe "reasoning" does not ask why so and not otherwise: none of its words is in it (` + strings.Join(rungs[1].words, " ") + `)`,
			},
		},
		{
			"a role that asks nobody", stories, "role: What was yours in q1?", "role: What was q1?",
			[]string{
				`content/questions/stories.yaml:22: probe "role" does not ask what the candidate did: none of its words is in it (` + strings.Join(rungs[0].words, " ") + `)`,
			},
		},
		{
			"evidence without a measure", stories, "evidence: How much came of q1?", "evidence: And then in q1?",
			[]string{
				`content/questions/stories.yaml:24: probe "evidence" does not ask how one knows: none of its words is in it (` + strings.Join(rungs[2].words, " ") + `)`,
			},
		},
		{
			"a reflection that stays there", stories, "reflection: What lasted of q1?", "reflection: What was q1?",
			[]string{
				`content/questions/stories.yaml:25: probe "reflection" does not ask what lasted, or would change: none of its words is in it (` + strings.Join(rungs[3].words, " ") + `)`,
			},
		},
		{
			"two claims joined", stories, "Named the first of q1", "Named the first of q1 and gave its price",
			[]string{
				`content/questions/stories.yaml:13: the key point makes two claims (and gave): Named the first of q1 and gave its price`,
			},
		},
		{
			"a prompt nobody would say", stories, "prompt: Tell me about a time of q1\n", "prompt: Which first plan of yours was q1?\n",
			[]string{
				`content/questions/stories.yaml:4: the prompt is a riddle; ask as one does in the room (Tell me about a time …): Which first plan of yours was q1?`,
			},
		},
		{
			"a prompt of two breaths", stories, "prompt: Tell me about a time of q1\n", "prompt: Tell me about a time of q1" + strings.Repeat(" on", 11) + "\n",
			[]string{
				`content/questions/stories.yaml:4: 18 words, at most 16: Tell me about a time of q1` + strings.Repeat(" on", 11),
			},
		},
		{
			"a story that only one question draws", stories, "id: q2\n", "id: q2\n  story: [killed-project]\n",
			[]string{
				`content/questions/stories.yaml:36: no other question draws the story "killed-project"`,
			},
		},
		{
			"a story with a setting", stories, "id: q2\n", "id: q2\n  setting: amazon\n",
			[]string{
				`content/questions/stories.yaml:36: a story plays where the candidate was: leave the field out`,
			},
		},
		{
			"a case set nowhere", "questions/cases.yaml", "setting: amazon", "setting: moon",
			[]string{
				`content/questions/cases.yaml:4: unknown setting "moon"`,
			},
		},
		{
			"a claim with another", stories, "Named the first of q1", "Named the first of q1, with what came of it",
			[]string{
				`content/questions/stories.yaml:13: the key point makes two claims (, with what): Named the first of q1, with what came of it`,
			},
		},
		{
			"two claims by a semicolon", stories, "Named the first of q1", "Named the first of q1; gave its price",
			[]string{
				`content/questions/stories.yaml:13: the key point makes two claims (a semicolon): Named the first of q1; gave its price`,
			},
		},
		{
			"two claims by with", stories, "Named the first of q1", "Named the first of q1, with its price",
			[]string{
				`content/questions/stories.yaml:13: the key point makes two claims (, with its): Named the first of q1, with its price`,
			},
		},
		{
			"a claim with a question", stories, "Named the first of q1", "Named the first of q1, with what it led to",
			[]string{
				`content/questions/stories.yaml:13: the key point makes two claims (, with what): Named the first of q1, with what it led to`,
			},
		},
		{
			"as well as", stories, "Named the first of q1", "Named the first of q1 as well as others",
			[]string{
				`content/questions/stories.yaml:13: the key point makes two claims (as well as): Named the first of q1 as well as others`,
			},
		},
		{
			"two sentences", stories, "Named the first of q1", "Named q1. Gave its price",
			[]string{
				`content/questions/stories.yaml:13: the key point makes two claims (two sentences): Named q1. Gave its price`,
			},
		},
		{
			"two things named are one claim", stories, "Named the first of q1", "Named the first and last of q1",
			nil,
		},
		{
			"skeleton short", stories, on12 + "\n    result: What q1 needs in part result" + on12 + "\n    lesson: What q1 needs in part lesson" + on12 + "\n- id: q2", "\n    result: Won\n    lesson: Act\n- id: q2",
			[]string{
				`content/questions/stories.yaml:29: the skeleton has 44 words, want 60 to 120`,
			},
		},
		{
			"skeleton long", stories, "What q1 needs in part action", "What q1 needs in part action" + strings.Repeat(" on", 60),
			[]string{
				`content/questions/stories.yaml:29: the skeleton has 150 words, want 60 to 120`,
			},
		},
		{
			"skeleton of another type", stories, "    lesson: What q1 needs", "    measure: What q1 needs",
			[]string{
				`content/questions/stories.yaml:29: the skeleton goes situation, task, action, result, measure; want opening, proof, fit, close or situation, task, action, result or situation, task, action, result, lesson`,
			},
		},
		{
			"a failure without its lesson", stories, "    lesson: What q84 needs in part lesson on on on on on on on on on on on on\n", "",
			[]string{
				`content/questions/stories.yaml:2685: the skeleton goes situation, task, action, result; want opening, proof, fit, close or situation, task, action, result, lesson`,
			},
		},
		{
			"skeleton out of order", cases, "    clarify: What q200 needs in part clarify on on on on on on on on on on on on\n    segment:", "    segment: Whom q200 needs in part segment on on on on on on on on on on on\n    clarify:",
			[]string{
				`content/questions/cases.yaml:27: the skeleton goes segment, clarify, choose, design, measure; want clarify, segment, choose, design, measure`,
			},
		},
		{
			"one red flag", stories, "    - Says nothing of q1\n", "",
			[]string{
				`content/questions/stories.yaml:26: 1 red flags, want 2 to 4`,
			},
		},
		{
			"unknown word", stories, "Says nothing of q1", "Says nothign of q1",
			[]string{
				`content/questions/stories.yaml:27: "nothign" is not in the list of plain words (internal/content/spelling)`,
			},
		},
		{
			"British spelling", stories, "Says nothing of q1", "Has no colour or favourite of q1",
			[]string{
				`content/questions/stories.yaml:27: "colour" is not in the list of plain words (internal/content/spelling)`,
				`content/questions/stories.yaml:27: "favourite" is not in the list of plain words (internal/content/spelling)`,
			},
		},
		{
			"a word with a plainer one", stories, "Says nothing of q1", "Leverages nothing of q1",
			[]string{
				`content/questions/stories.yaml:27: "leverages" has a plainer word: use`,
			},
		},
		{
			"prompts alike", stories, "Tell me about a time of q2\n", "Tell me about a time q1 of\n",
			[]string{
				`content/questions/stories.yaml:36: this prompt is nearly that at content/questions/stories.yaml:4 (1.00 alike, 0.70 is the most): "Tell me about a time q1 of" and "Tell me about a time of q1"`,
			},
		},
		{
			"key points alike", stories, "Named the first of q2\n", "Named a first of the q1\n",
			[]string{
				`content/questions/stories.yaml:45: this key point is nearly that at content/questions/stories.yaml:13 (1.00 alike, 0.80 is the most): "Named a first of the q1" and "Named the first of q1"`,
				`content/questions/stories.yaml:45: this key point is nearly that at content/questions/stories.yaml:14 (0.86 alike, 0.80 is the most): "Named a first of the q1" and "Named the second of q1"`,
				`content/questions/stories.yaml:45: this key point is nearly that at content/questions/stories.yaml:15 (0.86 alike, 0.80 is the most): "Named a first of the q1" and "Named the third of q1"`,
				`content/questions/stories.yaml:45: this key point is nearly that at content/questions/stories.yaml:16 (0.86 alike, 0.80 is the most): "Named a first of the q1" and "Named the fourth of q1"`,
				`content/questions/stories.yaml:45: this key point is nearly that at content/questions/stories.yaml:17 (0.86 alike, 0.80 is the most): "Named a first of the q1" and "Named the fifth of q1"`,
			},
		},
		{
			"key points of one question may be alike", stories, "Named the first of q2\n", "Named a second of the q2\n",
			nil,
		},
		{
			"unknown primer", stories, "primers: [working-backwards,", "primers: [working-backward,",
			[]string{
				`content/primers/working-backwards.md:2: no question links the primer "working-backwards"`,
				`content/questions/stories.yaml:3: unknown primer "working-backward"; did you mean "working-backwards"?`,
			},
		},
		{
			"primer twice", stories, "primers: [working-backwards,", "primers: [star, working-backwards,",
			[]string{
				`content/questions/stories.yaml:3: primer "star" stands here twice`,
			},
		},
		{
			"types by a hair", cases, "type: strategy", "type: technical",
			[]string{
				`content/questions: 29 questions are of the type "strategy", want at least 30`,
				`content/questions/cases.yaml:1947: the skeleton goes aim, inputs, outputs, guardrails, use; want requirement, numbers, flow, failure, trade-off`,
			},
		},
	}
}
