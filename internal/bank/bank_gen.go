// Code generated from content/ by go generate; DO NOT EDIT.

package bank

// Questions are all questions of the bank, by file of content/questions and as they stand in it.
var Questions = []Question{
	{
		ID:           "are-right-forecast-checked",
		Prompt:       "Tell me about a forecast or estimate of yours that you can now compare with what really happened.",
		Type:         Behavioral,
		Principles:   []Principle{AreRightALot, DeliverResults},
		Stages:       []Stage{RecruiterScreen, PhoneScreen, OnsiteLoop},
		Interviewers: []Interviewer{Recruiter, HiringManager, SeniorPM, CrossFunctional},
		Difficulty:   1,
		Track:        BothTracks,
		Outcome:      Success,
		Primers:      "input-and-output-metrics",
		Points: "Gave the forecast as a number with a date\n" +
			"Gave the actual figure it turned into\n" +
			"Listed the inputs that the forecast was built from\n" +
			"Named someone who was asked to doubt the figure\n" +
			"Said what was decided on the strength of it\n" +
			"Separated what had been misjudged from what was luck",
		Tips: "An estimate that missed and was examined tells me more than one that hit and was forgotten.\n" +
			"State the range you gave; a single figure with no range is the commonest fault.\n" +
			"Sizes of demand, staffing, delivery dates and prices are all good subjects.",
		Probes: "Which numbers in that forecast came from you, and which were given to you ready made?\n" +
			"What assumption was the forecast most sensitive to, and why did you set it where you did?\n" +
			"How far off were you in percent, and did the truth fall inside your range?\n" +
			"How has that result changed the way you estimate today?",
		Flags: "The forecast exists only in memory, never written down\n" +
			"Explains the miss entirely by events outside\n" +
			"Right total, from two wrong parts that canceled out, and did not notice",
		Skeleton: Skeleton{
			Framework: StoryFramework,
			Lines: "What had to be foreseen, for which decision and by what date; who else had put forward a figure.\n" +
				"Your part in the estimate, and who would act on it.\n" +
				"The inputs, the weakest of them marked; the range you gave and your confidence in it; how you tried to shake it before handing it in.\n" +
				"Forecast beside fact, with the error split into its causes; what the decision based on it gained or cost.",
		},
	},
	{
		ID:           "are-right-conflicting-signs",
		Prompt:       "When did the facts point in two directions at once, and you had to make the call?",
		Type:         Behavioral,
		Principles:   []Principle{AreRightALot, BiasForAction},
		Stages:       []Stage{RecruiterScreen, PhoneScreen, OnsiteLoop},
		Interviewers: []Interviewer{Recruiter, HiringManager, SeniorPM, EngineeringManager},
		Difficulty:   2,
		Track:        BothTracks,
		Outcome:      Success,
		Primers:      "one-way-and-two-way-doors",
		Points: "Set the two conflicting facts side by side\n" +
			"Said which source you trusted more\n" +
			"Said how confident you were, in plain odds\n" +
			"Described a quick check made before choosing\n" +
			"Named the consequence of being wrong in each direction\n" +
			"Explained later why the other sign had pointed the wrong way\n" +
			"Said how much of the outcome was luck",
		Tips: "Thin data is common; clashing data is harder, so pick a case where each sign alone would have convinced you.\n" +
			"Odds are welcome. “Six in ten” tells me that you know what you did not know.\n" +
			"Listen to yourself for the word obviously, which nearly always means hindsight.",
		Probes: "Who had to live with the call, and what made it yours to take?\n" +
			"Why trust one sign over the other, rather than go and look for a third?\n" +
			"What would you have seen within a month if the call had been wrong, and did you check?\n" +
			"Which kind of evidence do you trust less now than you did then?",
		Flags: "One of the two signs was plainly worthless\n" +
			"Averaged the two and called it judgement\n" +
			"Sure from the start, in a case said to be unclear",
		Skeleton: Skeleton{
			Framework: StoryFramework,
			Lines: "The decision, its date and its stakes; the two signs and where each came from.\n" +
				"Why the choice was yours, and what waiting a further month would have meant.\n" +
				"How you weighed the sources; the quick look you took; your odds, said to whom; what you did to limit the damage should you be wrong.\n" +
				"How it came out, with a figure; how much of that was your reasoning and how much was fortune.",
		},
	},
	{
		ID:           "are-right-gut-against-dashboard",
		Prompt:       "Has your instinct ever disagreed with the dashboard? Tell me which you followed, and how it turned out.",
		Type:         Behavioral,
		Principles:   []Principle{AreRightALot, CustomerObsession},
		Stages:       []Stage{RecruiterScreen, PhoneScreen, OnsiteLoop},
		Interviewers: []Interviewer{Recruiter, HiringManager, SeniorPM, CrossFunctional},
		Difficulty:   2,
		Track:        BothTracks,
		Outcome:      Success,
		Points: "Gave the figure that the dashboard showed\n" +
			"Stated what felt wrong in one clear sentence\n" +
			"Traced the instinct to something seen or lived before\n" +
			"Turned the instinct into a claim that could be tested\n" +
			"Said which of the two proved right\n" +
			"Said what following the wrong one would have led to\n" +
			"Explained what the one that proved wrong had left out",
		Tips: "Instinct is stored experience; say where yours was earned.\n" +
			"It is fine if the dashboard won. The test you made of your instinct is what counts.\n" +
			"A story of trusting your instinct with no test at all will be marked down even when you were right.",
		Probes: "Did you keep the doubt to yourself at first? When did you say it aloud, and to whom?\n" +
			"If the dashboard was built by able people, what made you believe it could mislead?\n" +
			"What test did you set up between the two, and what did it show?\n" +
			"How often has that instinct been wrong since, and when do you no longer listen to it?",
		Flags: "Uses instinct as a name for rank\n" +
			"Went on looking until some number agreed\n" +
			"The dashboard is mocked, and no one knows what it measured",
		Skeleton: Skeleton{
			Framework: StoryFramework,
			Lines: "The dashboard’s message and what everybody was about to do because of it; the feeling that something was off.\n" +
				"Your place in that decision, and how little time there was to object.\n" +
				"Where the feeling came from; the testable claim you made of it; the test itself; how you spoke to those who had built the measure.\n" +
				"Which was right and by how much; the change to the measure or to your trust in yourself.",
		},
	},
	{
		ID:           "are-right-persuaded-by-a-quiet-voice",
		Prompt:       "When did somebody junior or quiet change your mind about an important decision?",
		Type:         Leadership,
		Principles:   []Principle{AreRightALot, EarnTrust},
		Stages:       []Stage{PhoneScreen, OnsiteLoop},
		Interviewers: []Interviewer{HiringManager, SeniorPM, CrossFunctional, BarRaiser},
		Difficulty:   3,
		Track:        BothTracks,
		Outcome:      Success,
		Points: "Said how firmly the original view had been held\n" +
			"Said why that person was easy to overlook\n" +
			"Repeated the argument or fact they brought, in their own terms\n" +
			"Explained how the argument was checked before giving way\n" +
			"Described the decision as it finally stood\n" +
			"Gave the outcome that showed which view was right\n" +
			"Told how the person was credited in front of others",
		Tips: "The view you gave up should be one you had defended in public; otherwise little was at stake.\n" +
			"Say what you asked that person, word for word if you can, since the question is the skill.\n" +
			"Avoid sounding generous; they were right, and you nearly missed it.",
		Probes: "Did they come to you, or had you gone looking for a different opinion?\n" +
			"What exactly in their case was stronger than yours?\n" +
			"How large would the error have been, in money or customers, had you kept to your view?\n" +
			"Where do such voices speak up in your team now, and whom did you hear from last?",
		Flags: "The person has neither a name nor an argument in the story\n" +
			"Took the point over and presented it as a joint idea\n" +
			"Gave way to be kind, on a matter that hardly counted",
		Skeleton: Skeleton{
			Framework: StoryFramework,
			Lines: "The decision and your declared view, with who had heard you defend it; the person, and why the room passed over them.\n" +
				"What you were to decide and by when; what your standing would suffer by turning.\n" +
				"The question that drew them out; their argument in their terms; how you checked it; how you announced the change and whose it was.\n" +
				"The outcome against both views; what happened to that person afterwards; what the error would have come to.",
		},
	},
	{
		ID:           "are-right-evidence-against-yourself",
		Prompt:       "Walk me through how you went looking for proof that a plan of your own was wrong.",
		Type:         Behavioral,
		Principles:   []Principle{AreRightALot, DiveDeep},
		Stages:       []Stage{PhoneScreen, OnsiteLoop},
		Interviewers: []Interviewer{HiringManager, SeniorPM, EngineeringManager, BarRaiser},
		Difficulty:   3,
		Track:        BothTracks,
		Outcome:      Success,
		Points: "Said how far the plan had gone when the search began\n" +
			"Picked the assumption most likely to be false\n" +
			"Named a finding that would have sunk the plan\n" +
			"Put the plan to someone with no reason to like it\n" +
			"Reported a finding that spoke against the plan\n" +
			"Showed what was altered, shrunk or dropped in response\n" +
			"Told how the tested assumption held up in real use",
		Tips: "Asking people who like you is not a search; I wait for the critic, the lost deal or the canceled customer.\n" +
			"A plan that passed every test untouched suggests that the tests were soft.\n" +
			"The timing matters, since proof sought after approval is rarely welcome.",
		Probes: "How much of the searching did you do, and how much did you ask of people with a stake in the plan?\n" +
			"Of all the ways it could fail, why did you test that one first?\n" +
			"How hard was your test? Show me that a bad plan would have failed it.\n" +
			"Is a search like that a rule in your team today, or something you do when you feel uneasy?",
		Flags: "The test could only have had one outcome\n" +
			"Weak findings were explained, strong ones repeated\n" +
			"Sought doubts when it was too late to act on them",
		Skeleton: Skeleton{
			Framework: StoryFramework,
			Lines: "The plan, why you liked it and what had been said in its favor; how far it had gone.\n" +
				"What depended on its being right, and that nobody was asking you to doubt it.\n" +
				"The finding that would sink it, written down; the assumption tested and how; the opponent you listened to; the result that hurt.\n" +
				"What changed in the plan; how the assumption held up in real use; days spent against loss avoided.",
		},
	},
	{
		ID:           "are-right-trigger-to-revisit",
		Prompt:       "Which decision of yours has aged well because you said in advance what would make you reopen it?",
		Type:         Behavioral,
		Principles:   []Principle{AreRightALot, ThinkBig},
		Stages:       []Stage{PhoneScreen, OnsiteLoop},
		Interviewers: []Interviewer{HiringManager, SeniorPM, EngineeringManager, CrossFunctional},
		Difficulty:   3,
		Track:        BothTracks,
		Outcome:      Success,
		Points: "Repeated the trigger as it was written then\n" +
			"Said which belief about the future it was tied to\n" +
			"Told where it was recorded for others to see\n" +
			"Named who was asked to watch for it\n" +
			"Said whether it was reached, or how near things came to it\n" +
			"Compared the course taken with the one left aside, a year or so on",
		Tips: "A review date is a weak trigger; a number or an event that changes the answer is a strong one.\n" +
			"Long contracts, suppliers, platforms and market entries suit this better than features do.\n" +
			"If it was never reached, say how you know that somebody was looking.",
		Probes: "Who set that trigger, you or someone who doubted you?\n" +
			"Why that threshold? What was the reason for not setting it lower?\n" +
			"On which date was it crossed or last read, and what was the figure?\n" +
			"Which of your current decisions has no such trigger, and what would you tie it to now?",
		Flags: "The trigger was invented for the interview\n" +
			"Reached the threshold and moved it\n" +
			"Changed course on pressure, with the signal as cover",
		Skeleton: Skeleton{
			Framework: StoryFramework,
			Lines: "The decision, how long it would bind you and the belief about the future beneath it.\n" +
				"Your say in it, and who wanted it closed for good.\n" +
				"The trigger in its wording; why that figure or event; who watched it, where it was recorded; what happened when it came, or how it was read when it did not.\n" +
				"The old course beside the new one after a year; what reopening cost in time and in goodwill.",
		},
	},
	{
		ID:           "are-right-warning-set-aside",
		Prompt:       "Whose warning did you set aside while leading a piece of work, and wish later that you had heeded?",
		Type:         Leadership,
		Principles:   []Principle{AreRightALot, Ownership},
		Stages:       []Stage{PhoneScreen, OnsiteLoop},
		Interviewers: []Interviewer{HiringManager, EngineeringManager, CrossFunctional, BarRaiser},
		Difficulty:   3,
		Track:        BothTracks,
		Outcome:      Failure,
		Points: "Explained what gave that person cause for concern\n" +
			"Repeated the warning fairly, as it was given\n" +
			"Confessed to the real reason it was set aside\n" +
			"Said what others in the room concluded from that\n" +
			"Dated the moment when the warning came true\n" +
			"Told what was said to that person afterwards\n" +
			"Named someone who has warned you since then",
		Tips: "The true reason is often haste, rank or dislike. It is worth more than a lack of data.\n" +
			"Teams watch what happens to the one who warns; speak about that effect.\n" +
			"Do not soften it by adding that the warning was badly phrased.",
		Probes: "What did you say to them at the time, as exactly as you can recall?\n" +
			"What made you discount it? Was it the argument, or the person it came from?\n" +
			"What did ignoring it cost, and how much of that would heeding it have saved?\n" +
			"How do warnings reach you now, and how does a person know that theirs was weighed?",
		Flags: "The one who warned is said to have been unclear\n" +
			"Took the cost as proof that nobody could have known\n" +
			"Has not gone back to the person to this day",
		Skeleton: Skeleton{
			Framework: LessonFramework,
			Lines: "The work, its stage and its mood; who warned you, in what setting and in which words.\n" +
				"Your authority over the decision, and what stopping to listen would have required.\n" +
				"Your reply and the real motive behind it; how the work went on; when it came true; your return to the one who had warned, then to the team.\n" +
				"The damage and how much was avoidable; what the team dared to say in the following months.\n" +
				"The place where warnings are now asked for and answered.",
		},
	},
	{
		ID:           "are-right-judgement-that-was-wrong",
		Prompt:       "Describe an important judgement call that you got wrong. How did you realize it, and how fast did you turn?",
		Type:         Behavioral,
		Principles:   []Principle{AreRightALot, LearnAndBeCurious},
		Stages:       []Stage{PhoneScreen, OnsiteLoop},
		Interviewers: []Interviewer{HiringManager, EngineeringManager, BarRaiser},
		Difficulty:   4,
		Track:        BothTracks,
		Outcome:      Failure,
		Points: "Stated what hung on the call\n" +
			"Gave the confidence felt at the time, as odds or a percentage\n" +
			"Named the key assumption on which the call rested\n" +
			"Identified evidence available then that pointed the other way\n" +
			"Told how long it took from first doubt to change of course\n" +
			"Added up what being wrong had cost\n" +
			"Named a test that calls of that kind now have to pass",
		Tips: "Tell it in the order in which you knew things, and resist the wisdom of hindsight.\n" +
			"Say whether the reasoning was poor or the luck was; both happen, and I want to hear that you can tell.\n" +
			"Trivial errors fail this question, and so do errors that conveniently turned into wins.",
		Probes: "Who else was in the room, and did anyone argue against you?\n" +
			"Why did it look right on that day? Use only what you knew then.\n" +
			"What figure finally convinced you, and how long had it been sitting there unread?\n" +
			"How often are you wrong on this kind of call now, and how do you keep score?",
		Flags: "The wrong call was really someone else’s, politely adopted\n" +
			"Turned only when ordered to\n" +
			"Says it was the best decision possible with what was known, and stops there",
		Skeleton: Skeleton{
			Framework: LessonFramework,
			Lines: "The call, its stakes and what you knew on that day, no more.\n" +
				"Why it was yours, and how sure you were, as odds.\n" +
				"The assumption that carried it; the contrary sign that lay in reach; first doubt, then the turn, with the weeks between; who was told.\n" +
				"The whole cost of having been wrong, late turn included; what could be rescued.\n" +
				"Whether the reasoning failed or fortune did, and the test such calls now go through.",
		},
	},
	{
		ID:           "are-right-flaw-in-agreed-plan",
		Prompt:       "Think of a technical plan that was agreed and under way when you saw a flaw in it. How did you bring the group to look again?",
		Type:         Leadership,
		Principles:   []Principle{AreRightALot, HaveBackbone},
		Stages:       []Stage{OnsiteLoop},
		Interviewers: []Interviewer{SeniorPM, EngineeringManager, CrossFunctional, BarRaiser},
		Difficulty:   4,
		Track:        TrackPMT,
		Outcome:      Success,
		Points: "Explained the flaw at the level of design, not of taste\n" +
			"Said why you had not seen it while the plan was being agreed\n" +
			"Reproduced the flaw by a model, a load test or a worked case\n" +
			"Went first to the engineer who had designed it\n" +
			"Weighed the price of changing late against that of going on\n" +
			"Told how the group’s decision was reopened\n" +
			"Gave what the system later did under the feared condition",
		Tips: "Limits, retries, ordering, shared data and growth in cost are where such flaws live; be exact about yours.\n" +
			"You may have been only half right. Saying which half is the strongest part of the answer.\n" +
			"Public triumph over an engineer loses this question whatever the flaw was.",
		Probes: "How deep did you go into the design yourself before you said anything?\n" +
			"Work had started. What made it right to reopen the plan instead of fixing the flaw later?\n" +
			"At what load, size or date would it have failed, and how was that number obtained?\n" +
			"Why had the review not found it, and what is different about your reviews now?",
		Flags: "Cannot explain the flaw without an engineer at hand\n" +
			"Raised it first with the director\n" +
			"The better plan was simply the candidate’s earlier favorite",
		Skeleton: Skeleton{
			Framework: StoryFramework,
			Lines: "The system and the agreed plan; how far the work had come; the flaw in a few exact words.\n" +
				"Where you were when it was agreed, and why speaking up was awkward.\n" +
				"The model or test that showed the flaw; the talk with its designer; both prices laid before the group; the way back to a decision.\n" +
				"The design as changed; its behavior under the feared load; weeks lost against trouble spared; what reviews ask since.",
		},
	},
	{
		ID:           "are-right-good-outcome-bad-decision",
		Prompt:       "Think of a result you were praised for although the decision behind it was a poor one. When did you see that, and what did you do?",
		Type:         Behavioral,
		Principles:   []Principle{AreRightALot, InsistOnTheHighestStandards},
		Stages:       []Stage{PhoneScreen, OnsiteLoop},
		Interviewers: []Interviewer{HiringManager, SeniorPM, BarRaiser},
		Difficulty:   5,
		Track:        BothTracks,
		Outcome:      Failure,
		Points: "Told what the praise was for\n" +
			"Pointed out the defect in the decision, such as a skipped check\n" +
			"Named the lucky circumstance that rescued it\n" +
			"Described the bad ending that was narrowly missed\n" +
			"Told someone who mattered that it had been luck\n" +
			"Corrected how such decisions are taken, though nothing had gone wrong",
		Tips: "Few candidates can tell this story at all, and that alone says something; take time to find a real one.\n" +
			"Modesty is not what is asked. Show me the defect as coldly as if a rival had made the decision.\n" +
			"Whoever copied your decision because it worked belongs in the answer.",
		Probes: "Which part of the success did you claim at the time, in front of whom?\n" +
			"Knowing only what you knew then, which option should you have chosen?\n" +
			"Run it ten times in your mind. In how many does it end well, and what data is that based on?\n" +
			"How do you judge your decisions now before the results are in?",
		Flags: "The poor decision was a brave one, and bravery is the moral\n" +
			"Luck is admitted in general, with no circumstance named\n" +
			"Kept the praise and told nobody",
		Skeleton: Skeleton{
			Framework: LessonFramework,
			Lines: "The decision, its good ending and the praise; who took it as an example.\n" +
				"Your responsibility in the matter; the check or question you left out.\n" +
				"What opened your eyes, perhaps a similar case that ended badly; how you took the decision apart; whom you told, and how they received it.\n" +
				"The odds as you now see them; what the miss would have cost; what was altered in how such choices are made.\n" +
				"How you keep judgement and outcome apart, with a recent use of it.",
		},
	},
	{
		ID:           "bias-stalled-decision-freed",
		Prompt:       "Give me an example of a decision that had been stuck for weeks until you got it moving.",
		Type:         Behavioral,
		Principles:   []Principle{BiasForAction, HaveBackbone},
		Stages:       []Stage{RecruiterScreen, PhoneScreen, OnsiteLoop},
		Interviewers: []Interviewer{Recruiter, HiringManager, SeniorPM, EngineeringManager, CrossFunctional},
		Difficulty:   2,
		Track:        BothTracks,
		Outcome:      Success,
		Primers:      "one-way-and-two-way-doors",
		Points: "Said how many weeks it had been stuck\n" +
			"Named the true block, such as a fear, a missing fact or no clear owner\n" +
			"Worked out the price of each further week of waiting\n" +
			"Told which person or forum finally took the decision\n" +
			"Named one move, beyond a further meeting, that broke the jam\n" +
			"Said how it could be undone, or what made it safe enough to take\n" +
			"Said what the decision had led to by a given date",
		Tips: "If the delay cost little, pick another story; nobody needs courage over a cheap delay.\n" +
			"Merely calling a meeting is weak; show the narrower question or the small test that broke the jam.\n" +
			"Be fair to those who hesitated, since often they had seen a risk worth limiting.",
		Probes: "Was it your decision to take? If not, what gave you the standing to push?\n" +
			"What was everyone afraid of, and why did you judge that fear too large?\n" +
			"How many days from your first move to the decision, and has what people feared happened since?\n" +
			"What had allowed the decision to stall, and what stops the next one from doing so?",
		Flags: "Frees the decision by taking it to a boss, with no work done on the question itself\n" +
			"Describes those who hesitated as slow people with nothing to protect\n" +
			"Calls a louder reminder the thing that freed it",
		Skeleton: Skeleton{
			Framework: StoryFramework,
			Lines: "The choice in one line; the weeks it had waited; the two camps or the missing owner, each with its honest worry.\n" +
				"Your standing in it, and the loss per week in money, orders or patients seen.\n" +
				"How you found the real cause of the jam; the question made smaller, or the short trial put forward; who agreed to decide, by which day; the signal at which all would turn back.\n" +
				"Days to the decision, the effect by a date, and what happened to the feared risk.",
		},
	},
	{
		ID:           "bias-too-fast-through-a-one-way-door",
		Prompt:       "Tell me about a time you moved too fast on something that could not easily be undone.",
		Type:         Behavioral,
		Principles:   []Principle{BiasForAction, AreRightALot},
		Stages:       []Stage{PhoneScreen, OnsiteLoop},
		Interviewers: []Interviewer{HiringManager, SeniorPM, EngineeringManager, BarRaiser},
		Difficulty:   4,
		Track:        BothTracks,
		Outcome:      Failure,
		Primers:      "one-way-and-two-way-doors",
		Points: "Explained why the step was hard to reverse\n" +
			"Said what made speed look right at that moment\n" +
			"Named the question that a few more days would have answered\n" +
			"Named a check or a person skipped for the sake of speed\n" +
			"Measured the damage in customers, money or months\n" +
			"Described how the damage was contained\n" +
			"Stated a test for spotting a one-way door beforehand",
		Tips: "Say how the door looked beforehand and how it looked afterwards; the gap between them is the lesson.\n" +
			"Do not conclude that you are slower in general now, because that trades one fault for another.\n" +
			"A good answer names the cheapest way in which the step could have been made reversible.",
		Probes: "How much of that step was your decision, and who tried to slow you down?\n" +
			"What did you believe you would lose by taking another week?\n" +
			"How do you know that a week more would have changed your answer? What would it have shown you?\n" +
			"Describe a later choice that looked similar. How did you treat that one?",
		Flags: "Picks a step that was in fact undone in an afternoon\n" +
			"Blames the deadline or the person who set it for the haste\n" +
			"Draws the lesson that more meetings are needed before anything is done",
		Skeleton: Skeleton{
			Framework: LessonFramework,
			Lines: "The step, such as a signed contract, a public price or deleted records, and the pressure that made a quick answer look wise.\n" +
				"Your say in it, and how large you thought the risk was on that day.\n" +
				"What you skipped and whom you did not ask; the moment you saw that there was no way back; the first three things done to limit the harm.\n" +
				"The bill in customers, money or months, and what could never be restored.\n" +
				"The sign you look for beforehand, shown on one later choice.",
		},
	},
	{
		ID:           "bias-step-without-permission",
		Prompt:       "What is a small thing you did without asking anyone first, because asking would have taken longer than doing it?",
		Type:         Behavioral,
		Principles:   []Principle{BiasForAction, Ownership},
		Stages:       []Stage{RecruiterScreen, PhoneScreen},
		Interviewers: []Interviewer{Recruiter, HiringManager, SeniorPM},
		Difficulty:   1,
		Track:        BothTracks,
		Outcome:      Success,
		Primers:      "one-way-and-two-way-doors",
		Points: "Named who was waiting or losing out meanwhile\n" +
			"Estimated how long the approval would have taken\n" +
			"Said how the step could have been taken back\n" +
			"Gave the most that could have gone wrong\n" +
			"Informed the people concerned on the same day\n" +
			"Counted what the step gained, in hours, orders or people helped",
		Tips: "Small means small; choose a step whose worst outcome you could have repaired by the evening.\n" +
			"One minute is enough. What is wanted is your judgement of a small risk, not a tale of courage.\n" +
			"Rules about safety, privacy or the law are there for good reason, so tell no story that passes over them.",
		Probes: "What exactly did you do that day, and who else had a hand in it?\n" +
			"Why not send a short message and wait an hour for the answer?\n" +
			"How did you know that it was as easy to undo as you thought?\n" +
			"Where is the line for you now? Name something a little larger for which you would still ask.",
		Flags: "Enjoys breaking the rule more than helping the person\n" +
			"Keeps the step quiet and hopes that nobody notices\n" +
			"Picks something that was plainly inside the job anyway",
		Skeleton: Skeleton{
			Framework: StoryFramework,
			Lines: "The person held up, for instance a shop manager, a driver or a clinic; what an hour of delay meant to them; the approval that stood in between.\n" +
				"Your normal limits, and why this step lay just past them.\n" +
				"The check that it could be undone; the step in one sentence; the note to whoever should know, sent within hours.\n" +
				"Time saved and for whom; the reaction of the person who might have objected; whether the approval was later dropped for all; where your line now lies.",
		},
	},
	{
		ID:           "bias-trial-instead-of-a-debate",
		Prompt:       "Describe an argument between colleagues that you settled with a quick trial instead of more talk.",
		Type:         Behavioral,
		Principles:   []Principle{BiasForAction, LearnAndBeCurious},
		Stages:       []Stage{RecruiterScreen, PhoneScreen, OnsiteLoop},
		Interviewers: []Interviewer{Recruiter, HiringManager, SeniorPM, EngineeringManager},
		Difficulty:   2,
		Track:        BothTracks,
		Outcome:      Success,
		Primers:      "one-way-and-two-way-doors",
		Points: "Summed up both opinions so that each side would accept it\n" +
			"Said which single question the trial was to answer\n" +
			"Gave the length and size of the trial\n" +
			"Stated the result at which each side had promised to give way\n" +
			"Named something left out to keep the trial cheap\n" +
			"Held the trial’s figures against what each camp had predicted\n" +
			"Told what the losing side did next",
		Tips: "The agreement before the trial matters more than the trial, for without it the debate simply moves to the result.\n" +
			"A trial can be ten phone calls or one shop for a week; it need not be an online experiment.\n" +
			"Say what such a small sample could not tell you.",
		Probes: "Which opinion did you hold at the start, and how did you keep it out of the design?\n" +
			"Why was that the right question to try first, of all those in dispute?\n" +
			"How do you know it was not just a lucky week? What did you compare it with?\n" +
			"What kind of argument would you still not settle with a trial?",
		Flags: "Sets up the trial so that one opinion can only win\n" +
			"Spends longer on building the trial than the debate would have lasted\n" +
			"Reads a strong conclusion out of a handful of cases",
		Skeleton: Skeleton{
			Framework: StoryFramework,
			Lines: "The two opinions, each at its best; rounds of talk so far; the cost of one more.\n" +
				"Your place between the camps, and your own leaning, admitted.\n" +
				"The one question chosen; the cheapest setting, say one branch, one route or twenty accounts; the number agreed in advance by both leads; what you left rough on purpose.\n" +
				"What the figures said with their size; the choice made within so many days; how the other camp took part afterwards; what remained unproved.",
		},
	},
	{
		ID:           "bias-first-hour-of-an-incident",
		Prompt:       "Take me through the first hour of a serious outage or data fault in which you helped choose between rolling back and fixing forward.",
		Type:         Leadership,
		Principles:   []Principle{BiasForAction, CustomerObsession},
		Stages:       []Stage{OnsiteLoop},
		Interviewers: []Interviewer{EngineeringManager, BarRaiser},
		Difficulty:   3,
		Track:        TrackPMT,
		Outcome:      Success,
		Primers:      "one-way-and-two-way-doors",
		Points: "Gave the time between the first sign and the first action\n" +
			"Described what users could not do while it lasted\n" +
			"Weighed what a rollback itself would have broken\n" +
			"Said who had the last word during that hour\n" +
			"Named the fact that was still unknown when the choice was made\n" +
			"Told when customers were first informed\n" +
			"Stated how recovery was confirmed",
		Tips: "Tell it by the clock. Minute five, minute twenty and minute sixty make a far better story than a summary.\n" +
			"Product managers add most by deciding what to protect first and by keeping questions away from the people at work.\n" +
			"Expect to be asked what state the data was in after the rollback.",
		Probes: "What did you decide in that hour that an engineer could not have decided for you?\n" +
			"What made rolling back better than fixing forward, or the other way round, at that minute?\n" +
			"Which graph or log did you watch, and what value would have proved you wrong?\n" +
			"Which alarm or switch exists now that would have made it a ten-minute story?",
		Flags: "Looks for the root cause while customers are still without service\n" +
			"Speaks for the engineers and cannot explain what the change had touched\n" +
			"Declares it over when the error rate falls, with damaged records left unchecked",
		Skeleton: Skeleton{
			Framework: StoryFramework,
			Lines: "The service and what failed, such as payments, bookings or device updates; error rate against normal; users affected a minute.\n" +
				"Your seat on the call; what was yours to decide.\n" +
				"By the clock, first what you protected; the two ways out with the danger of each, schema and half-written records included; the choice; words sent to customers and to support.\n" +
				"Minutes to recovery and how it was verified; records repaired; the switch or alarm built in the following weeks.",
		},
	},
	{
		ID:           "bias-date-pulled-forward",
		Prompt:       "Has a market, a regulator or a partner ever pulled your launch date forward by weeks or months? How did you lead people through it?",
		Type:         Leadership,
		Principles:   []Principle{BiasForAction, DeliverResults},
		Stages:       []Stage{PhoneScreen, OnsiteLoop},
		Interviewers: []Interviewer{HiringManager, SeniorPM, EngineeringManager, CrossFunctional},
		Difficulty:   3,
		Track:        BothTracks,
		Outcome:      Success,
		Points: "Gave the old date beside the new one\n" +
			"Said what missing the new date would have cost\n" +
			"Named the largest thing cut from the plan\n" +
			"Named a thing kept although cutting it was tempting\n" +
			"Told how those who lost a feature were brought along\n" +
			"Gave the day on which it really went live\n" +
			"Told what became of the parts put off",
		Tips: "Lead with what you cut. Everything else in this answer follows from it.\n" +
			"More hours from the same people is not a plan, and a listener will ask who went home late.\n" +
			"Show that you questioned the new date before you accepted it.",
		Probes: "Which cuts did you make alone, and which needed somebody’s consent?\n" +
			"Why was that feature the one to drop, and who argued the opposite?\n" +
			"How did you know halfway that the shorter plan would hold, and what was ready in case it did not?\n" +
			"Which of the things you dropped did nobody miss, and what would you leave out from the start next time?",
		Flags: "Meets the date with nights and weekends and calls that the plan\n" +
			"Accepts the new date without asking what stands behind it\n" +
			"Cuts testing or support in silence and speaks only of features",
		Skeleton: Skeleton{
			Framework: StoryFramework,
			Lines: "The event outside, for example a new rule, a rival’s opening or a partner’s season; old date, new date, people available.\n" +
				"The loss if late, in money or customers, and who had to be brought along.\n" +
				"How you tested whether the date was real; the cut list with its order and the one item nobody may touch; the talk with those who lost something; the weekly check and the fallback.\n" +
				"Shipped when and with what; effect on the market or the rule; fate of the postponed parts.",
		},
	},
	{
		ID:           "bias-waited-on-purpose",
		Prompt:       "Describe a moment when people around you pressed for action and you chose, on purpose, to wait.",
		Type:         Behavioral,
		Principles:   []Principle{BiasForAction, AreRightALot},
		Stages:       []Stage{PhoneScreen, OnsiteLoop},
		Interviewers: []Interviewer{HiringManager, SeniorPM, BarRaiser},
		Difficulty:   4,
		Track:        BothTracks,
		Outcome:      Success,
		Primers:      "one-way-and-two-way-doors",
		Points: "Said what acting at once would have put at risk\n" +
			"Said which event or fact was worth waiting for\n" +
			"Fixed a day on which the waiting would end\n" +
			"Counted what the pause cost while it lasted\n" +
			"Described work that went on during the pause\n" +
			"Gave the reasons told to the people who pressed\n" +
			"Compared the final choice with the one urged at first",
		Tips: "Waiting is an action only if it has an end date and a reason to end sooner.\n" +
			"The question tests the same judgement as its opposite, so be as exact about cost as you would be for speed.\n" +
			"Say what would have made you give in and move the same afternoon.",
		Probes: "Could you have been overruled, and what did you do to hold the line?\n" +
			"What made you believe that the missing fact would really arrive?\n" +
			"How large was the loss you feared, and how did you put a number on something that had not happened?\n" +
			"If the facts had never come, would you still defend those weeks?",
		Flags: "Presents indecision as patience after the event\n" +
			"Was in truth waiting for somebody else to take the decision\n" +
			"Forgets to say who paid for the delay",
		Skeleton: Skeleton{
			Framework: LessonFramework,
			Lines: "The step urged, by whom and with what good reason; why it was closer to a one-way door than it looked.\n" +
				"Your authority to hold it, and the pressure you were under.\n" +
				"The fact awaited and its likely day; cost of each week set against the feared loss; preparation that ran meanwhile; the end date told to all.\n" +
				"What the fact turned out to be; the choice then made and its numbers beside those of the first plan.\n" +
				"How you tell a useful pause from a comfortable one.",
		},
	},
	{
		ID:           "bias-waited-for-agreement",
		Prompt:       "Looking back, which decision did you hold up until everyone agreed, when you should have moved weeks before?",
		Type:         Behavioral,
		Principles:   []Principle{BiasForAction, EarnTrust},
		Stages:       []Stage{PhoneScreen, OnsiteLoop},
		Interviewers: []Interviewer{HiringManager, SeniorPM, CrossFunctional, BarRaiser},
		Difficulty:   3,
		Track:        BothTracks,
		Outcome:      Failure,
		Points: "Gave the day or week by which enough was known\n" +
			"Admitted what made agreement so attractive\n" +
			"Counted the weeks between that day and the actual decision\n" +
			"Told which customer or team went without because of it\n" +
			"Named an objector whose agreement was not needed\n" +
			"Said whether the late decision differed from the early one\n" +
			"Cited a later choice taken before all had agreed",
		Tips: "The honest core is usually a wish to be liked or covered; say it plainly.\n" +
			"If the decision was the same in the end, the wait bought nothing, and that is the point to make.\n" +
			"Respect for other opinions is good. Show where it turned into a hiding place.",
		Probes: "Who held the decision on paper, and when could you first have taken it or called for it?\n" +
			"Why did you never set a day on which the discussion would close?\n" +
			"How much was lost between the day you knew enough and the day you moved?\n" +
			"How do you invite objections today without handing out a veto?",
		Flags: "Complains of a slow company and admits to no hesitation\n" +
			"Chooses a delay that in the end did no harm\n" +
			"Claims to need no agreement from anybody any more",
		Skeleton: Skeleton{
			Framework: LessonFramework,
			Lines: "The choice, the groups who had opinions, and what was already known by which week.\n" +
				"Your right to decide or to force a decision, and why you left it unused.\n" +
				"The extra rounds you asked for; whose yes you waited for; the sign that should have ended it; how it was settled at last.\n" +
				"Weeks lost, and the sales, cases or goodwill that went with them; how little the outcome differed.\n" +
				"How you now hear objections up to a closing date, with one example.",
		},
	},
	{
		ID:           "bias-false-alarm-for-the-team",
		Prompt:       "When did you set a whole team running after a rival’s move, a headline or a boss’s remark that turned out not to matter?",
		Type:         Leadership,
		Principles:   []Principle{BiasForAction, EarthsBestEmployer},
		Stages:       []Stage{OnsiteLoop},
		Interviewers: []Interviewer{CrossFunctional, BarRaiser},
		Difficulty:   5,
		Track:        BothTracks,
		Outcome:      Failure,
		Points: "Identified the trigger that set off the rush\n" +
			"Admitted how little was checked before people were moved\n" +
			"Listed the planned work that was pushed aside\n" +
			"Priced the rush in person-weeks\n" +
			"Recounted the moment it became clear that the threat was not real\n" +
			"Said how the team learned that the alarm had been wrong\n" +
			"Described the question now asked of any new alarm",
		Tips: "What you said to the team when you stopped the work is what I listen for most.\n" +
			"Speed in the wrong direction is paid for by others, so speak of them before you speak of the schedule.\n" +
			"Avoid the ending in which the rushed work proved useful after all.",
		Probes: "Which words did you use to start the rush, and who heard them from you?\n" +
			"Why did it look urgent to you, and what did calmer colleagues see instead?\n" +
			"How long did it take before a number showed that the threat was small, and could you have looked at it on day one?\n" +
			"What does your team do today when you come in with an alarm, and why do they still believe you?",
		Flags: "Hands the blame up to the person who made the remark\n" +
			"Counts the cost in money only and forgets the people who were pulled away\n" +
			"Stops the work silently so that nobody has to admit the mistake",
		Skeleton: Skeleton{
			Framework: LessonFramework,
			Lines: "The trigger, the mood that day and the work in progress; how many people dropped what.\n" +
				"What you were answerable for, and why the call was yours.\n" +
				"The order you gave and the check you left out; signs ignored in the first days; the moment of doubt; how you stopped it and what you told them, in your words.\n" +
				"Person-weeks spent, plans that slipped, what the rival or the headline came to in the end.\n" +
				"The first question you now ask about an alarm, and who may call a halt.",
		},
	},
	{
		ID:           "responsibility-side-effect-on-others",
		Prompt:       "Tell me about a side effect of your product on people who were not its customers, and what you did about it.",
		Type:         Behavioral,
		Principles:   []Principle{BroadResponsibility, DiveDeep},
		Stages:       []Stage{PhoneScreen, OnsiteLoop},
		Interviewers: []Interviewer{HiringManager, SeniorPM, CrossFunctional, BarRaiser},
		Difficulty:   4,
		Track:        BothTracks,
		Outcome:      Success,
		Points: "Named the people affected who never used the product\n" +
			"Explained the chain from product to effect\n" +
			"Told how the effect came to notice, such as a visit or a letter\n" +
			"Projected it to ten or a hundred times the size\n" +
			"Named what the remedy cost, such as growth, income or time\n" +
			"Described the guardrail put in place\n" +
			"Said who is answerable for that guardrail",
		Tips: "Charity and legal compliance miss the point; the effect comes from the product, so the remedy belongs in it.\n" +
			"Scale is the test, so work out aloud what ten times the volume would have done.\n" +
			"Name someone who thought it was none of your business, and give your answer to them.",
		Probes: "Nobody asked you to look there. How did it become your concern?\n" +
			"Among the possible remedies, why that one, and who opposed it?\n" +
			"How did you measure an effect on people who leave no trace in your data?\n" +
			"What do your launch reviews ask now that they did not ask then?",
		Flags: "The people affected turn out to be customers after all\n" +
			"Acted only when a newspaper or a council got in touch\n" +
			"The remedy is a donation, with the product unchanged",
		Skeleton: Skeleton{
			Framework: StoryFramework,
			Lines: "The product and its growth; the outsiders it touched, such as residents near a depot or drivers sent down narrow streets; how it came to your eyes.\n" +
				"Why no metric and no team covered it; what it would amount to at many times the volume.\n" +
				"How you traced the chain and measured it without customer data; remedies weighed; the one chosen, its cost in growth, the skeptic and your reply; the limit now built into the product.\n" +
				"The effect before and after; the keeper of the limit; how those people can reach you.",
		},
	},
	{
		ID:           "responsibility-profitable-feature-held-back",
		Prompt:       "Tell me about slowing or refusing a profitable feature because it could have been unfair or misused at scale.",
		Type:         Leadership,
		Principles:   []Principle{BroadResponsibility, HaveBackbone},
		Stages:       []Stage{PhoneScreen, OnsiteLoop},
		Interviewers: []Interviewer{HiringManager, EngineeringManager, CrossFunctional, BarRaiser},
		Difficulty:   4,
		Track:        BothTracks,
		Outcome:      Success,
		Points: "Gave the income expected of the feature\n" +
			"Spelled out one concrete way of abuse or unfair treatment\n" +
			"Told which test, data or outside view confirmed the risk\n" +
			"Said under what condition the feature could go ahead\n" +
			"Told how the hold was defended to those who wanted the feature\n" +
			"Stated the months or money that the delay took\n" +
			"Reported where the feature stands today",
		Tips: "Distinguish a risk you could show from a discomfort you felt, and say which you began with.\n" +
			"A delay with clear conditions is stronger than a flat refusal, as it tells others how to reach yes.\n" +
			"Mention what a rival did in the meantime and why it did not settle the matter.",
		Probes: "Was it your feature to hold back, and what did holding it cost you personally?\n" +
			"Where did you draw the line between acceptable and unacceptable risk, and why there?\n" +
			"How likely and how large was the harm by your estimate, and what data was it based on?\n" +
			"Looking back, what would tell you that you had been too cautious?",
		Flags: "The feature was weak anyway, so that holding it cost nothing\n" +
			"Rests the case on a feeling that it was wrong\n" +
			"Tells it as a moral victory over greedy colleagues",
		Skeleton: Skeleton{
			Framework: StoryFramework,
			Lines: "The feature, such as prices set per shopper or instant loans; expected income; who was waiting for it.\n" +
				"Your say over the launch; the concern as you first had it, vague or clear.\n" +
				"The test or outside view that turned concern into a shown risk; the harm described for one person, then at full volume; what had to be true for a yes; the talk with the leader who wanted it.\n" +
				"Delay in months and money; what was launched in the end, if anything; the harm measured since; what competitors did.",
		},
	},
	{
		ID:           "responsibility-harm-noticed-late",
		Prompt:       "Has your product ever done harm that you noticed too late? Tell me why it was not seen sooner.",
		Type:         Leadership,
		Principles:   []Principle{BroadResponsibility, Ownership},
		Stages:       []Stage{OnsiteLoop},
		Interviewers: []Interviewer{SeniorPM, EngineeringManager, BarRaiser},
		Difficulty:   5,
		Track:        BothTracks,
		Outcome:      Failure,
		Points: "Said what the harm did to those who bore it\n" +
			"Gave the time between its start and its discovery\n" +
			"Explained why nobody had been looking\n" +
			"Named a voice that had raised it unheard, or said there was none\n" +
			"Told what was stopped or withdrawn in response\n" +
			"Said what was offered to those harmed, or why nothing could be\n" +
			"Named what would catch such harm ahead of a launch today",
		Tips: "Legal approval is no defense here; say what you owed people beyond it.\n" +
			"Dwell on the blind spot, such as whose data you lacked or which abuse you never imagined.\n" +
			"Talk about those harmed as people with a day to get through, not as a risk category.",
		Probes: "What did you know or suspect at the time, and whom did you tell?\n" +
			"Which of your goals made it easier not to look, and why did nobody weigh it against them?\n" +
			"How did you find everyone it had touched, and how sure are you that the number is complete?\n" +
			"Who can stop a launch on such grounds now, and has it happened?",
		Flags: "Counts the damage to the brand first\n" +
			"Treats discovery by outsiders as bad luck\n" +
			"Fixes the product and leaves those already harmed with nothing",
		Skeleton: Skeleton{
			Framework: LessonFramework,
			Lines: "The product, those hurt and how; when it started and when it came out.\n" +
				"Your share in choosing what was watched and what was not.\n" +
				"The early voice and why it went unheard; the first hours after you knew; what you switched off and what that cost; how you found everyone affected and what you offered them.\n" +
				"Duration, number of people, what was made good and what could not be.\n" +
				"The blind spot in a sentence; the review that would catch it, its power to stop a launch, and an instance of using it.",
		},
	},
	{
		ID:           "responsibility-less-data-kept",
		Prompt:       "Which personal data have you chosen not to collect, or not to keep, although it would have been useful? How did you decide?",
		Type:         Behavioral,
		Principles:   []Principle{BroadResponsibility, Frugality},
		Stages:       []Stage{RecruiterScreen, PhoneScreen, OnsiteLoop},
		Interviewers: []Interviewer{Recruiter, HiringManager, SeniorPM, EngineeringManager},
		Difficulty:   2,
		Track:        BothTracks,
		Outcome:      Success,
		Points: "Named the data in question, down to the field\n" +
			"Said what good use the business had for it\n" +
			"Described what could happen to a person if it leaked or was misused\n" +
			"Named the colleague or team that lost by the decision\n" +
			"Told how the purpose was served with less data\n" +
			"Stated the rule that was set, such as a field removed or a deletion period\n" +
			"Said how anyone can check that the rule is kept",
		Tips: "If the law forced you, there was no decision; pick a case where keeping it was permitted.\n" +
			"Start from one person’s bad day, then go to policy.\n" +
			"Someone’s model or report got worse by this, and I would like to hear how you settled it with them.",
		Probes: "Who first questioned the data, you or someone else, and what did you do that week?\n" +
			"Why not keep it under tighter access instead of giving it up?\n" +
			"How far did the useful measure drop once the data was gone?\n" +
			"Which data do you hold today that you may want to give up next?",
		Flags: "Talks of “taking privacy seriously”, and the story is a new policy page\n" +
			"Leaves the whole decision to a data-protection officer\n" +
			"Deleted what nobody used and presents it as a sacrifice",
		Skeleton: Skeleton{
			Framework: StoryFramework,
			Lines: "The product and the data, such as exact location in a taxi service or voice recordings in a toy; who wanted it and for what.\n" +
				"Why the choice was open, and why it fell to you.\n" +
				"The harm you pictured for one user; how the same purpose could be met with rougher or shorter-lived data; the talk with the team that lost by it; the period and the automatic deletion.\n" +
				"Amount of data no longer held; the drop in the useful measure, small or not; how it is audited.",
		},
	},
	{
		ID:           "responsibility-small-firms-helped",
		Prompt:       "What have you built that let small businesses or a local community gain as your company grew?",
		Type:         Behavioral,
		Principles:   []Principle{BroadResponsibility, ThinkBig},
		Stages:       []Stage{RecruiterScreen, PhoneScreen, OnsiteLoop},
		Interviewers: []Interviewer{Recruiter, HiringManager, CrossFunctional},
		Difficulty:   1,
		Track:        BothTracks,
		Outcome:      Success,
		Points: "Named the small businesses or community concerned\n" +
			"Said what the company’s growth had been doing to them until then\n" +
			"Recounted a visit to one of them, or a talk with its people\n" +
			"Described the feature, term or tool made for them\n" +
			"Said what the company itself earned by it\n" +
			"Gave their gain in income, orders or hours\n" +
			"Said whom among them it failed to help",
		Tips: "Sponsorship and volunteering are not it; the gain has to come through the product.\n" +
			"Let one shop or one village stand for the rest, then give the total.\n" +
			"It convinces more when the company earned on it too.",
		Probes: "Which part of it would have been left out had you not insisted?\n" +
			"Why serve them in the product rather than through a fund or a partner?\n" +
			"How many took it up, and what did it do for the typical one, not the best?\n" +
			"Do they depend on you more than is good for them today?",
		Flags: "The small firms it “helped” could not say no without being dropped\n" +
			"Picks the one success story out of thousands\n" +
			"Decided what they needed from head office",
		Skeleton: Skeleton{
			Framework: StoryFramework,
			Lines: "The company’s growth and those it passed by or squeezed, such as village guest houses or independent repair shops.\n" +
				"Your product’s part in that; the aim you set, with the gain for both sides.\n" +
				"Whom you visited and what you had got wrong about them; the feature or contract term they needed; how you defended its cost; the first handful who tried it.\n" +
				"Uptake, income for the typical one, return to the company; those it failed to help, and the reason.",
		},
	},
	{
		ID:           "responsibility-accessibility-as-gate",
		Prompt:       "When have you made accessibility a condition for launch instead of a later improvement? How did you get that through?",
		Type:         Leadership,
		Principles:   []Principle{BroadResponsibility, InsistOnTheHighestStandards},
		Stages:       []Stage{RecruiterScreen, PhoneScreen, OnsiteLoop},
		Interviewers: []Interviewer{Recruiter, SeniorPM, EngineeringManager, CrossFunctional},
		Difficulty:   2,
		Track:        BothTracks,
		Outcome:      Success,
		Points: "Named a group who could not use the product as it was\n" +
			"Told where one of them got stuck when trying it\n" +
			"Stated the test that a release had to pass\n" +
			"Gave the time or scope it took out of the schedule\n" +
			"Told how the least convinced team was won\n" +
			"Cited a release that was stopped by the test, or one fixed in time\n" +
			"Gave the share of tasks such users could complete afterwards",
		Tips: "Tell what you saw someone fail at; an audit score moves nobody.\n" +
			"A gate counts once it has closed, so have the day ready on which it did.\n" +
			"Do not stop at screens; ticket machines, packaging and phone lines shut people out too.",
		Probes: "What did you do to make it a gate when you could not order one?\n" +
			"Why hold a launch for it rather than fix it in the following release?\n" +
			"Who tested it, how often, and at which rate did they succeed?\n" +
			"Does the gate still hold when you are not in the room?",
		Flags: "Passed an automated check and never watched a disabled user\n" +
			"Treats the people concerned as a market share to be won\n" +
			"Granted so many exceptions that the gate never shut",
		Skeleton: Skeleton{
			Framework: StoryFramework,
			Lines: "The product, such as a ticket machine or a banking line; who was shut out, and the attempt you watched.\n" +
				"Why it kept slipping to “later”; your lack of power over the teams.\n" +
				"The rule put in words a tester can apply; the schedule it cost; how you showed a doubtful team what you had seen; what you did yourself for the first release; the day the gate closed.\n" +
				"Success rate of such users, before and after; launches held; effect on everyone else’s use.",
		},
	},
	{
		ID:           "responsibility-model-checked-for-bias",
		Prompt:       "Describe a model or ranking that you had checked for unfair treatment of some group before it went live. How was the check built?",
		Type:         Behavioral,
		Principles:   []Principle{BroadResponsibility, AreRightALot},
		Stages:       []Stage{PhoneScreen, OnsiteLoop},
		Interviewers: []Interviewer{HiringManager, SeniorPM, EngineeringManager},
		Difficulty:   3,
		Track:        TrackPMT,
		Outcome:      Success,
		Points: "Said what the model decided, and for whom\n" +
			"Named the groups compared\n" +
			"Told how group membership was known or approximated\n" +
			"Named the kind of error compared, such as mistaken refusals\n" +
			"Set the largest acceptable gap before the results were seen\n" +
			"Traced the gap to data or labels, or explained why there was none\n" +
			"Said what narrowing the gap cost, such as accuracy or weeks",
		Tips: "Two notions of fairness usually conflict; say which you chose and whom that disfavors.\n" +
			"I expect you to know where the labels came from and who made them.\n" +
			"A check before launch ages, so tell what watches the model in use.",
		Probes: "Which part of the check did you define yourself, and which did the scientists?\n" +
			"Why compare that error and not another one?\n" +
			"How large was each group in the sample, and how wide was the range of doubt around the gap?\n" +
			"What would make you switch the model off now that it is live?",
		Flags: "Claims the model is fair since it never sees the group\n" +
			"Reports accuracy overall and no figure per group\n" +
			"Chose the limit after looking at the results",
		Skeleton: Skeleton{
			Framework: StoryFramework,
			Lines: "The model, such as fraud holds on parcels or the order of job adverts; what one wrong decision means for a person.\n" +
				"Your part in the launch decision; the gap you said beforehand you would accept.\n" +
				"Groups and how you knew them with little data; the error compared and the rival one set aside; cause of the gap, traced to labels or sampling; options to narrow it, the one taken, what accuracy it cost.\n" +
				"The gap before and after, per group; monitoring, its threshold, who can switch it off.",
		},
	},
	{
		ID:           "responsibility-misuse-not-foreseen",
		Prompt:       "When was something you launched used to cheat, harass or harm others in a way you had not planned for?",
		Type:         Behavioral,
		Principles:   []Principle{BroadResponsibility, LearnAndBeCurious},
		Stages:       []Stage{PhoneScreen, OnsiteLoop},
		Interviewers: []Interviewer{HiringManager, SeniorPM, CrossFunctional, BarRaiser},
		Difficulty:   3,
		Track:        BothTracks,
		Outcome:      Failure,
		Points: "Described the misuse as its victim met it\n" +
			"Said what the abusers gained\n" +
			"Named the property of the design that made it easy\n" +
			"Told how the first case reached the team\n" +
			"Gave the number of cases by the time it was contained\n" +
			"Named a burden that the fix put on honest users\n" +
			"Told what planning for abuse looks like before a launch these days",
		Tips: "Think as the abuser did and tell me how cheap it was.\n" +
			"The strong answer admits that a single hour spent imagining misuse would have found it.\n" +
			"A fix convinces when you can say what the same abuse would cost the abuser today.",
		Probes: "Who ought to have imagined this before launch, and what did you spend that time on?\n" +
			"Why that remedy, and not switching the feature off until you understood what went on?\n" +
			"At the worst point, how did you know of the cases that nobody had reported?\n" +
			"What has your abuse planning caught since, before release?",
		Flags: "Says bad people will always find a way\n" +
			"Knows the losses of the company and nothing of the victims\n" +
			"Closed one hole and waited for the next",
		Skeleton: Skeleton{
			Framework: LessonFramework,
			Lines: "The launch, such as open reviews or gift vouchers by message; the abuse, seen from the side of one victim.\n" +
				"Your duty before launch to think of it, and what you did in its place.\n" +
				"How you heard; the quick measure of the first day; what you learned of the abusers’ effort and gain; the lasting change in design and the burden it laid on others.\n" +
				"Cases at the peak and later; victims helped; honest users lost.\n" +
				"Your present drill before release, with one abuse it prevented.",
		},
	},
	{
		ID:           "responsibility-environment-goal-let-slip",
		Prompt:       "Think of an environmental or social goal in your roadmap that you let slip when business got tight. What came of it?",
		Type:         Behavioral,
		Principles:   []Principle{BroadResponsibility, DeliverResults},
		Stages:       []Stage{PhoneScreen, OnsiteLoop},
		Interviewers: []Interviewer{HiringManager, SeniorPM, CrossFunctional, BarRaiser},
		Difficulty:   3,
		Track:        BothTracks,
		Outcome:      Failure,
		Points: "Stated the goal as it stood in the roadmap\n" +
			"Named the business need that pushed it out\n" +
			"Said whether the delay was decided or just happened\n" +
			"Gave the effect in tonnes, liters, people or a like unit\n" +
			"Said who outside the company bore the delay or had relied on the goal\n" +
			"Told what was said about it to leaders or the public\n" +
			"Described how such goals are tied to the business plan at present",
		Tips: "What counts is that the goal was yours; company pledges made elsewhere are too far away.\n" +
			"Physical units say more than a percentage of a target.\n" +
			"Look at what gave way first and ask yourself in front of me why it was this.",
		Probes: "Did you move it out yourself, or let it drop off the page?\n" +
			"What did you weigh it against, and what would have made it safe from the cut?\n" +
			"How did you work out what the delay added, and who outside your team checked the sum?\n" +
			"If business got as tight again this quarter, would that goal survive?",
		Flags: "Shifts to the good intentions behind the goal\n" +
			"Still reported it as on track while nobody worked on it\n" +
			"Assumes that green work always pays for itself",
		Skeleton: Skeleton{
			Framework: LessonFramework,
			Lines: "The goal, for example packs that can be filled again or less idling of delivery vans; its unit and date; the squeeze that came.\n" +
				"What you had promised, and to whom outside.\n" +
				"How it went, by decision or by silence; the argument you accepted too readily; what you said in reports; when and why you took it up again, if you did.\n" +
				"The added burden in physical units; trust lost with partners or colleagues; where the goal stands.\n" +
				"The way you now tie such a goal to a plan that survives a bad quarter, and proof that it has.",
		},
	},
	{
		ID:           "customer-obsession-plan-changed-after-a-visit",
		Prompt:       "Tell me about a plan you changed because of what you saw or heard when you met a real customer.",
		Type:         Behavioral,
		Principles:   []Principle{CustomerObsession, LearnAndBeCurious},
		Stages:       []Stage{RecruiterScreen, PhoneScreen, OnsiteLoop},
		Interviewers: []Interviewer{Recruiter, HiringManager, SeniorPM, BarRaiser},
		Difficulty:   1,
		Track:        BothTracks,
		Outcome:      Success,
		Points: "Identified one real customer, not a segment or a persona\n" +
			"Said what was going to be built or done before the visit\n" +
			"Repeated the remark or gesture that did not fit the plan\n" +
			"Said how many other customers were in the same position\n" +
			"Stated what was cut, added or reversed because of it\n" +
			"Put a price on the change, in weeks, scope or a promise broken\n" +
			"Gave a customer measure from before and after the change",
		Tips: "Open with the person, not with the roadmap; the moment you watched them struggle is what I will write down.\n" +
			"A single visit can mislead, so say how you tested whether it was an odd case before you moved the plan.\n" +
			"If your customer is internal, say whose work got easier and what that did for the people outside.",
		Probes: "Who set up that meeting, and what were you yourself doing in the room or on the call?\n" +
			"One customer is one customer. What made you trust that visit over the research you already had?\n" +
			"How do you know that the new plan moved that customer number, and not the season or some other release?\n" +
			"When did you last sit with a customer, and what makes it happen without you pushing for it?",
		Flags: "The visit only confirmed what the roadmap already said\n" +
			"Met the buyer or the account manager and calls that person the user\n" +
			"Turned a whole plan on one visit and never looked for a second case",
		Skeleton: Skeleton{
			Framework: StoryFramework,
			Lines: "Who the customer was, by trade and place; what they were trying to get done when you watched; the plan as it stood that morning.\n" +
				"Which part of the plan was yours to change, and what had already been promised to others.\n" +
				"The words or gesture that did not fit; how you looked for more cases like it and how many you found; what you took to the team; who wanted to keep course, and what turning cost.\n" +
				"The piece cut, added or turned round; the customer measure before and after, with the period; when the next visit was.",
		},
	},
	{
		ID:           "customer-obsession-leaving-account",
		Prompt:       "Think of an account that was angry or on its way out. What did you do, and what changed afterwards for the rest of your customers?",
		Type:         Behavioral,
		Principles:   []Principle{CustomerObsession, DiveDeep},
		Stages:       []Stage{RecruiterScreen, PhoneScreen, OnsiteLoop},
		Interviewers: []Interviewer{Recruiter, HiringManager, SeniorPM, CrossFunctional},
		Difficulty:   2,
		Track:        BothTracks,
		Outcome:      Success,
		Points: "Said what the account was worth, in money or in users\n" +
			"Traced the anger back to an event earlier than the complaint\n" +
			"Described a talk held directly with the unhappy person\n" +
			"Separated the remedy for this account from the repair of the cause\n" +
			"Found other accounts with the same trouble that had kept silent\n" +
			"Reported whether the account stayed or left\n" +
			"Gave the change in such complaints among all customers",
		Tips: "The rescue is the smaller half; I am waiting for what the next hundred customers no longer have to live through.\n" +
			"A discount is the usual ending and the weakest, because it pays the customer to put up with the fault.\n" +
			"An account that left in spite of you can make a fine answer if the cause was removed.",
		Probes: "Sales or support usually handle such an account. What did you do that they could not?\n" +
			"Why fix the cause for everyone instead of giving this customer what they demanded?\n" +
			"Of the silent accounts you found, how many would have left within a year, and how can you tell?\n" +
			"How would you hear of an account in that state today, before it wrote in?",
		Flags: "A dramatic rescue by phone, after which nothing in the product was different\n" +
			"Calls the customer difficult and leaves it there\n" +
			"Bought peace with credits and counts that as the solution",
		Skeleton: Skeleton{
			Framework: StoryFramework,
			Lines: "The account, its size and what it used you for; the day the anger reached you; what had gone wrong before that and when.\n" +
				"What you were asked to do, which was probably to calm them, and the larger thing you decided to do as well.\n" +
				"The conversation and the sentence that stayed with you; the search for others in the same trouble; first the relief, then the change to product or process.\n" +
				"Whether they renewed; the count of such complaints across all accounts before and after; what now gives early warning.",
		},
	},
	{
		ID:           "customer-obsession-literal-request-declined",
		Prompt:       "When have you refused to build exactly what a customer asked for, because something else would serve them better?",
		Type:         Behavioral,
		Principles:   []Principle{CustomerObsession, InventAndSimplify},
		Stages:       []Stage{RecruiterScreen, PhoneScreen, OnsiteLoop},
		Interviewers: []Interviewer{Recruiter, HiringManager, SeniorPM, EngineeringManager},
		Difficulty:   2,
		Track:        BothTracks,
		Outcome:      Success,
		Points: "Named the exact feature that was asked for\n" +
			"Told which question or visit uncovered the need beneath the request\n" +
			"Described the job the customer was trying to finish\n" +
			"Said what harm or waste the literal request would have brought\n" +
			"Told how the customer reacted on first hearing no\n" +
			"Tested the alternative with that customer before committing to it\n" +
			"Reported how far the alternative was in use weeks or months later",
		Tips: "Let me hear you say no. The sentence you used tells me more than a paragraph on stakeholder management.\n" +
			"Knowing better than the customer is a dangerous pose, so let their own behavior prove your reading.\n" +
			"A refusal that merely saved you work belongs in another story.",
		Probes: "Who carried the bad news to the customer, and what had you done by then so that it was not a bare refusal?\n" +
			"What made you sure you understood their need better than they had described it?\n" +
			"How did you know the alternative worked for them and was not simply accepted out of politeness?\n" +
			"Have you since refused a request that you should have granted? How would you tell them apart now?",
		Flags: "Speaks of customers who “do not know what they want”\n" +
			"The alternative happened to be on the roadmap already\n" +
			"Never went back to ask whether the need had been met",
		Skeleton: Skeleton{
			Framework: StoryFramework,
			Lines: "The customer and the request in their wording; what lay behind it, found by asking what happened just before they wished for it.\n" +
				"Why the answer fell to you, and what pressure there was to say yes, such as a contract or a loud sponsor.\n" +
				"How you watched or rebuilt the job; the other solution, shown early as a sketch or trial; the refusal itself and how it was received.\n" +
				"Use of the alternative after some weeks, against the job it was meant to do; the customer’s own verdict.",
		},
	},
	{
		ID:           "customer-obsession-need-never-voiced",
		Prompt:       "Which need have you met that no customer had ever put into words?",
		Type:         Behavioral,
		Principles:   []Principle{CustomerObsession, ThinkBig},
		Stages:       []Stage{PhoneScreen, OnsiteLoop},
		Interviewers: []Interviewer{HiringManager, SeniorPM, EngineeringManager, BarRaiser},
		Difficulty:   3,
		Track:        BothTracks,
		Outcome:      Success,
		Primers:      "working-backwards",
		Points: "Described the workaround or silence that hinted at the need\n" +
			"Explained why customers had not asked for it\n" +
			"Named the result that would have shown the need was imagined\n" +
			"Described a cheap trial run before the full build\n" +
			"Gave the share of customers who took it up without being pushed\n" +
			"Said what planned work was pushed back to make room\n" +
			"Told what customers can do since then that they could not before",
		Tips: "Needs without words show up as behavior such as spreadsheets kept on the side, repeat calls or steps skipped; begin there.\n" +
			"Expect me to argue that you had an idea first and found the customer later.\n" +
			"Your answer rises if you can say what customers call the need now that it is met.",
		Probes: "Were you the one who noticed it? Tell me where you were and what you were looking at.\n" +
			"Nobody had asked for it. Why did it deserve a place above requests that customers had made?\n" +
			"What did the first trial show, and how large was the group you tried it on?\n" +
			"Where do you look for unspoken needs now, and which one have you since been wrong about?",
		Flags: "The insight came from a rival’s launch\n" +
			"Offers as proof the use of a feature that people were pushed to\n" +
			"The need is a technology in search of a purpose",
		Skeleton: Skeleton{
			Framework: StoryFramework,
			Lines: "The people and the setting; the odd behavior you noticed, such as a note taped to a screen or a daily call; why they took it for normal.\n" +
				"What you were meant to be working on, and why you gave time to this.\n" +
				"How you tested whether the need was real, on how many, with something you could throw away; what would have stopped you; whom you had to win over.\n" +
				"Uptake without prompting, and the customer measure that followed; what it displaced; how such signs are gathered today.",
		},
	},
	{
		ID:           "customer-obsession-listening-habit",
		Prompt:       "How have you got colleagues who never meet a customer to hear from one regularly, and to act on it?",
		Type:         Leadership,
		Principles:   []Principle{CustomerObsession, InsistOnTheHighestStandards},
		Stages:       []Stage{PhoneScreen, OnsiteLoop},
		Interviewers: []Interviewer{HiringManager, SeniorPM, EngineeringManager, CrossFunctional},
		Difficulty:   3,
		Track:        BothTracks,
		Outcome:      Success,
		Points: "Said when most of the team had last met a customer\n" +
			"Gave the rhythm of the habit, such as an hour a week\n" +
			"Told how the first unwilling colleague was drawn in\n" +
			"Explained how what was heard reached the people who plan the work\n" +
			"Cited a design choice that came out differently because of it\n" +
			"Said how customers were picked so that not only the friendly ones spoke\n" +
			"Named who keeps it going when you are away",
		Tips: "Regular is the word that matters; a workshop or a listening week is an event.\n" +
			"Many such habits die after a quarter, so say what nearly ended yours.\n" +
			"The best proof is a colleague who changed a design without being told to.",
		Probes: "What did you do every week to keep it going, and when could you stop?\n" +
			"Why this form and not a report that people could read in their own time?\n" +
			"How many people took part after six months, and how many changes can you trace to it?\n" +
			"What would you change about the habit if you set it up again in a much larger group?",
		Flags: "Describes a research department’s work as the team’s listening\n" +
			"Attendance is the only result named\n" +
			"People came because a senior person ordered it",
		Skeleton: Skeleton{
			Framework: StoryFramework,
			Lines: "The team, its distance from customers and an error that came of it; how news of customers reached it until then.\n" +
				"What you wanted people to hear and to do; that you had no power to make them attend, if so.\n" +
				"The form you chose with its rhythm; how you won the first skeptic; how what was heard got into planning; how you kept out mere favorites.\n" +
				"Share of the team taking part after half a year; a decision that changed; who runs it now and what it costs in hours.",
		},
	},
	{
		ID:           "customer-obsession-internal-customer-let-down",
		Prompt:       "When have you let down a team inside your own company that relied on something you ran? How did it come to light?",
		Type:         Behavioral,
		Principles:   []Principle{CustomerObsession, EarthsBestEmployer},
		Stages:       []Stage{PhoneScreen, OnsiteLoop},
		Interviewers: []Interviewer{HiringManager, EngineeringManager, CrossFunctional, BarRaiser},
		Difficulty:   3,
		Track:        BothTracks,
		Outcome:      Failure,
		Points: "Named the team and the work it could not do properly\n" +
			"Named the other work that always came first\n" +
			"Said what the poor service cost them in hours or errors\n" +
			"Followed the damage on to the customers outside\n" +
			"Told how their trouble came to your notice\n" +
			"Named the repair that was made first\n" +
			"Gave that team’s own rating or words some months later",
		Tips: "Colleagues in a warehouse, a call center or a clinic rarely complain upward; they build a workaround, so look for it in your memory.\n" +
			"Saying they were never a priority is honest; saying why you did not tell them so is better.\n" +
			"Let me hear what their day looked like, not only your backlog.",
		Probes: "What requests from that team did you personally turn down or leave unanswered?\n" +
			"What did you believe about those colleagues that made it seem right to let them wait?\n" +
			"How much of their time went into working round you, and who counted it?\n" +
			"How do internal users get a say in what you build now, when outside customers press as well?",
		Flags: "Puts it down to too few engineers and leaves it there\n" +
			"Cannot say what the other team’s working day was like\n" +
			"Repaired the relation with lunches while the tool stayed poor",
		Skeleton: Skeleton{
			Framework: LessonFramework,
			Lines: "The colleagues who depended on you, their number and their tool or service; what you were busy with in the meantime.\n" +
				"What you owed them, said or unsaid, and the choice by which they came second.\n" +
				"How it came to light; a day spent beside them; your admission, to whom; what was repaired at once and what needed a place in the plan.\n" +
				"Their hours or errors before and after; the effect on customers outside; whether they still keep the workaround.\n" +
				"How requests from inside are now weighed beside those from outside, and who may object.",
		},
	},
	{
		ID:           "customer-obsession-revenue-given-up",
		Prompt:       "Describe a time when you gave up near-term revenue, or missed a target, in order to keep faith with customers.",
		Type:         Behavioral,
		Principles:   []Principle{CustomerObsession, EarnTrust},
		Stages:       []Stage{PhoneScreen, OnsiteLoop},
		Interviewers: []Interviewer{HiringManager, SeniorPM, CrossFunctional, BarRaiser},
		Difficulty:   4,
		Track:        BothTracks,
		Outcome:      Success,
		Points: "Put the revenue or target at risk as a sum or a percentage\n" +
			"Described what customers would have suffered had the money been kept\n" +
			"Gave the best argument of those who would have kept the money\n" +
			"Described a middle way that was considered but rejected\n" +
			"Said who had the last word on taking the loss\n" +
			"Set the cost as it turned out beside the estimate\n" +
			"Cited what happened later to renewals, complaints or repeat use",
		Tips: "A trade-off that cost nothing is not one; if finance did not notice, choose another story.\n" +
			"Finance people sit on loops, too. If yours sound like villains in the story, you have lost the listener.\n" +
			"Do not claim that the money came back unless you can show that it did and over what period.",
		Probes: "Who first proposed to give the money up, and what did you do before anyone agreed?\n" +
			"Most customers would never have known. Why was it worth that much to you?\n" +
			"How do you know that customers stayed because of it and not for other reasons?\n" +
			"If the same sum were on the table in your team today, would they choose the same way without you?",
		Flags: "The sum given up is small beside the product’s turnover\n" +
			"Finance appears only as the people who did not care\n" +
			"A regulator or contract would have forced the choice anyway",
		Skeleton: Skeleton{
			Framework: StoryFramework,
			Lines: "The income or target in danger, as a share of the whole; the practice that customers were hurt by, perhaps without knowing.\n" +
				"Your say in the matter, the deadline, and who would answer for the shortfall.\n" +
				"The case you wrote, with the best argument for keeping the money; the halfway offer and why it fell; who decided and on which day.\n" +
				"The actual loss in the accounts; renewals or repeat use over the following year, with a caution about other causes; what became a standing rule.",
		},
	},
	{
		ID:           "customer-obsession-release-made-worse",
		Prompt:       "Tell me about a release of yours that made life worse for customers. How did you find out, and what did you do?",
		Type:         Behavioral,
		Principles:   []Principle{CustomerObsession, Ownership},
		Stages:       []Stage{PhoneScreen, OnsiteLoop},
		Interviewers: []Interviewer{HiringManager, SeniorPM, EngineeringManager, BarRaiser},
		Difficulty:   4,
		Track:        BothTracks,
		Outcome:      Failure,
		Points: "Named the benefit that the release was meant to bring\n" +
			"Said how the harm to customers first came to light\n" +
			"Counted the customers hit, at least roughly\n" +
			"Told how long it went on, in hours, days or weeks\n" +
			"Named an early sign that was missed or explained away before launch\n" +
			"Described what the affected customers were told or given\n" +
			"Named the check that would now catch such a fault before release",
		Tips: "Learning of it from a complaint is fine; claiming that your alarms caught it when they did not will come apart when probed.\n" +
			"Separate the repair for those already hurt from the fix for everyone after them; most people forget the first.\n" +
			"Pick a release you were accountable for, where the fault was one of judgement and not a typing slip.",
		Probes: "Which decision in that release was yours, and did anybody warn you about it?\n" +
			"Why did you roll back, patch or leave it live while you looked? What did you weigh?\n" +
			"How many of those customers never came back, and how do you know that the release was the cause?\n" +
			"What has that new check stopped since, and when did it last fail to stop something?",
		Flags: "The harm is a dip in a metric, with no person in it\n" +
			"Testing or the engineers carry the blame for a product decision\n" +
			"Customers already hurt got nothing, not even a message",
		Skeleton: Skeleton{
			Framework: LessonFramework,
			Lines: "What the release was for and who was expected to gain; the size of the group that received it.\n" +
				"The decision in it that was yours, such as the default, the date or the scope; the warning you explained away.\n" +
				"How the harm surfaced and after how long; rolling back or patching, with the reason; the message to those affected and what they were given.\n" +
				"Number hit and for how long; how many came back; the cost of putting it right.\n" +
				"The check before release that you left behind, and one case it has stopped or missed.",
		},
	},
	{
		ID:           "customer-obsession-loud-voices-followed",
		Prompt:       "Have you ever steered a team by your loudest customers and found later that the quiet ones had paid for it?",
		Type:         Leadership,
		Principles:   []Principle{CustomerObsession, AreRightALot},
		Stages:       []Stage{PhoneScreen, OnsiteLoop},
		Interviewers: []Interviewer{HiringManager, SeniorPM, CrossFunctional, BarRaiser},
		Difficulty:   4,
		Track:        BothTracks,
		Outcome:      Failure,
		Points: "Said who the loud customers were, as a share of all customers\n" +
			"Explained what gave their voice such weight with the team\n" +
			"Described what the silent group lost or never received\n" +
			"Told what first showed that the quiet ones were losing out\n" +
			"Named one piece of work done on the loud group’s word alone\n" +
			"Described how the team was told that its work had been misdirected\n" +
			"Said what the loud customers had to give up in the correction",
		Tips: "Avoid turning the loud ones into villains; they asked for what they needed and you did the choosing.\n" +
			"Quiet customers leave no tickets, so I want the path by which you found them.\n" +
			"Talk about your team’s morale at the turn, because they had worked hard on the wrong thing.",
		Probes: "Which of those priorities did you set yourself, and who advised against them?\n" +
			"You could have asked the quiet ones at any time. What made you not do it?\n" +
			"How did the silent group’s use or churn compare with that of the loud one over those months?\n" +
			"Whose silence worries you now, and what do you do to hear from them?",
		Flags: "Quiet customers are still a guess by the end of the story\n" +
			"Blames sales for passing on the requests\n" +
			"Swung to the other group just as blindly",
		Skeleton: Skeleton{
			Framework: LessonFramework,
			Lines: "The two groups with their shares of users and income; through which channel the loud ones reached you, weekly or daily.\n" +
				"Your place as the one who set the team’s order of work; what success was measured by.\n" +
				"Which requests you took on and how you justified them; the sign from the silent side; the day you told the team; how the order was turned.\n" +
				"What the quiet group had lost, in use or in lost accounts; what was won back; what the loud group said.\n" +
				"The check on who is not heard, and how it enters planning each quarter.",
		},
	},
	{
		ID:           "customer-obsession-two-groups-opposed",
		Prompt:       "Two groups of your customers needed opposite things, and colleagues had taken sides. How did you lead people to an answer?",
		Type:         Leadership,
		Principles:   []Principle{CustomerObsession, HaveBackbone},
		Stages:       []Stage{PhoneScreen, OnsiteLoop},
		Interviewers: []Interviewer{HiringManager, SeniorPM, CrossFunctional, BarRaiser},
		Difficulty:   5,
		Track:        BothTracks,
		Outcome:      Success,
		Points: "Gave a sound reason for what each group wanted\n" +
			"Showed that no design could fully satisfy both\n" +
			"Said which group bore the loss in the end\n" +
			"Explained the rule by which one need was ranked above the other\n" +
			"Described how the losing group heard of it before it took effect\n" +
			"Told how the colleagues on the losing side came to support it\n" +
			"Gave the effect on both groups, including the one that lost",
		Tips: "Buyers and sellers, nurses and patients, administrators and staff are all good pairs; the conflict has to be real, not a matter of settings.\n" +
			"A compromise that half-pleased each side is the usual end; tell me why yours was better than that.\n" +
			"Keep the losing group in view until the end of the story, since most candidates drop it.",
		Probes: "Colleagues were divided. What did you personally do to get one decision out of them?\n" +
			"On what principle did you choose between the groups, and where would that rule give a bad answer?\n" +
			"How many in the losing group left or used less, and had you forecast that figure?\n" +
			"When those two groups clash again, what will settle it faster than last time?",
		Flags: "The larger or richer group won, with no other reason given\n" +
			"Sent the choice upstairs and reports what came back\n" +
			"A toggle made the conflict disappear",
		Skeleton: Skeleton{
			Framework: LessonFramework,
			Lines: "The two groups, what each needed and why the needs excluded each other; which colleagues spoke for whom.\n" +
				"That a decision was due, by when, and that the advocates did not report to you.\n" +
				"Evidence gathered from both sides by the same method; the rule for ranking the needs, agreed before the case was decided; how the losing side was told and eased.\n" +
				"Figures for each group after a season, against forecast; what the rule has settled since then.\n" +
				"What you would still hold against your own rule.",
		},
	},
	{
		ID:           "deliver-goal-after-a-setback",
		Prompt:       "Walk me through a goal that you met although something serious went wrong along the way.",
		Type:         Behavioral,
		Principles:   []Principle{DeliverResults, Ownership},
		Stages:       []Stage{RecruiterScreen, PhoneScreen, OnsiteLoop},
		Interviewers: []Interviewer{Recruiter, HiringManager, SeniorPM, EngineeringManager},
		Difficulty:   2,
		Track:        BothTracks,
		Outcome:      Success,
		Primers:      "input-and-output-metrics",
		Points: "Gave the target and its deadline as set on day one\n" +
			"Said how much of the plan the setback put at risk\n" +
			"Named the options weighed right after it\n" +
			"Named the input that was worked on first\n" +
			"Named what was given up to stay on course\n" +
			"Gave the final figure beside the original target\n" +
			"Showed by a measure that quality did not pay for the rescue",
		Tips: "State target, date and final figure in the first half minute, then tell how.\n" +
			"Show the lever you pulled; working longer hours is not one.\n" +
			"Choose a serious setback, one after which a reasonable person might have reset the goal.",
		Probes: "Which parts of the recovery would not have happened without you?\n" +
			"Why did you keep the goal when resetting it would have been accepted?\n" +
			"What did the forecast say on the worst day, and how did you know each week that you were gaining on it?\n" +
			"Did the result still hold after the push ended, and what did the team need to recover from?",
		Flags: "The goal met at the end is smaller than the one set at the start\n" +
			"The rescue is nights and weekends, with no choice made\n" +
			"The setback was self-made and is told as bad luck",
		Skeleton: Skeleton{
			Framework: StoryFramework,
			Lines: "Target, baseline and date as agreed; the blow, such as a supplier’s bankruptcy or a withdrawn license; the forecast the day after.\n" +
				"What you answered for; who would have understood a lower goal, and why you kept it.\n" +
				"Three ways out and the one you took; the input you moved first; what you stopped to free people; how you watched quality meanwhile.\n" +
				"Final figure next to target and worst forecast; the price paid elsewhere; the same measure a quarter later.",
		},
	},
	{
		ID:           "deliver-across-teams-without-authority",
		Prompt:       "Walk me through shipping something that needed many teams when none of them reported to you.",
		Type:         Leadership,
		Principles:   []Principle{DeliverResults, EarnTrust},
		Stages:       []Stage{PhoneScreen, OnsiteLoop},
		Interviewers: []Interviewer{HiringManager, SeniorPM, EngineeringManager, CrossFunctional},
		Difficulty:   3,
		Track:        BothTracks,
		Outcome:      Success,
		Primers:      "two-pizza-teams",
		Points: "Told what was in it for a team with no reason to help\n" +
			"Named the shared goal or date that all agreed to\n" +
			"Described how slips were made visible to everyone\n" +
			"Told what was done about a team that fell behind or held back\n" +
			"Compared the launch date with the one agreed\n" +
			"Credited another team for a particular part\n" +
			"Gave an early figure for what the launch did for its users",
		Tips: "Skip the status meetings; say how you got the least willing team to put your work above its own.\n" +
			"One escalation, done openly and with notice to the other party, is a strength and not a stain.\n" +
			"Be ready to say what would have broken had you been away for two weeks.",
		Probes: "What was in your own hands, and what could you reach only through others?\n" +
			"Which team did you approach first, and why in that order?\n" +
			"How could you tell that a team was slipping before it said so? Which number showed it?\n" +
			"What do those teams still use or do together now that the launch is past?",
		Flags: "Sums up months of effort as “I aligned stakeholders”\n" +
			"Relies on a leader’s order to move every unwilling team\n" +
			"Cannot say what any of those teams had to put aside",
		Skeleton: Skeleton{
			Framework: StoryFramework,
			Lines: "What had to ship, for whom and by when; the number of teams; the one with least to gain.\n" +
				"The outcome you had put your name to, though you could direct nobody.\n" +
				"The order in which you won teams and what you offered each; the one date all accepted; how slips came to light without blame; the late team, and what you did about it.\n" +
				"Launch date against agreed date, first customer figure, longest delay; the team whose contribution decided it.",
		},
	},
	{
		ID:           "deliver-commitment-missed",
		Prompt:       "Tell me about a commitment you made and did not meet. Start with what you promised.",
		Type:         Behavioral,
		Principles:   []Principle{DeliverResults, AreRightALot},
		Stages:       []Stage{PhoneScreen, OnsiteLoop},
		Interviewers: []Interviewer{HiringManager, SeniorPM, EngineeringManager, BarRaiser},
		Difficulty:   4,
		Track:        BothTracks,
		Outcome:      Failure,
		Points: "Stated the promise in the words in which it was given\n" +
			"Said what others had built on that promise\n" +
			"Gave the gap between promise and delivery\n" +
			"Dated the moment when privately it no longer looked possible\n" +
			"Said on which day the people relying on it were told\n" +
			"Traced the miss to an estimate, a choice or an unseen risk\n" +
			"Named what has since changed in how dates or targets are agreed",
		Tips: "Come to the miss within half a minute. If you save it for the end, I wonder whether you told your team as late.\n" +
			"A promise made by others on your behalf is a weaker example; take one that you gave yourself.\n" +
			"After a miss, the next promise matters most, so tell me about that one too.",
		Probes: "Who set the date or the figure, and what did you say when it was set?\n" +
			"What did you assume when you promised, and what were you hoping?\n" +
			"What did the figures already show, before the day you knew, that you did not want to read?\n" +
			"Of the last ten commitments you made, how many were met, and what changed?",
		Flags: "Softens the promise in hindsight to “a stretch goal”\n" +
			"Knew for weeks and waited for the status meeting\n" +
			"Reports a miss that hurt nobody",
		Skeleton: Skeleton{
			Framework: LessonFramework,
			Lines: "The promise word for word, to whom, by what date; what they planned on the strength of it.\n" +
				"Why you gave it, and on what basis you believed it.\n" +
				"The first sign, the day you knew, the day you spoke; what you tried between; what you offered those affected.\n" +
				"The shortfall in days or units, its cost to them, and what became of your revised promise.\n" +
				"The fault in how you made the estimate; how you commit since, with the share you have kept.",
		},
	},
	{
		ID:           "deliver-few-of-many-priorities",
		Prompt:       "Pick a quarter in which you had far more to do than time. What did you finish, and what did you leave undone?",
		Type:         Behavioral,
		Principles:   []Principle{DeliverResults, Frugality},
		Stages:       []Stage{RecruiterScreen, PhoneScreen, OnsiteLoop},
		Interviewers: []Interviewer{Recruiter, HiringManager, CrossFunctional},
		Difficulty:   1,
		Track:        BothTracks,
		Outcome:      Success,
		Points: "Counted the requests on the list at the start\n" +
			"Named each item that made the cut\n" +
			"Explained the yardstick used for the cut\n" +
			"Named a tempting item that was left out\n" +
			"Told how the person behind a dropped item heard of it\n" +
			"Gave the result of the most important item\n" +
			"Said whether leaving something out did damage later",
		Tips: "Name the items; a method without the list behind it sounds borrowed.\n" +
			"The dropped work is the interesting part, most of all where somebody important wanted it.\n" +
			"Do not end on how busy it was; end on what customers got out of the few.",
		Probes: "Was the final list yours to set, or did you put a proposal to someone?\n" +
			"What made the item in last place worth more than the first one you cut?\n" +
			"What figure did you put on each item before it was built, and how close did it come?\n" +
			"Which cut would you make differently if the quarter began again?",
		Flags: "Did a little of everything and calls it balance\n" +
			"Ranks by who asked loudest or ranked highest\n" +
			"The undone items are all ones nobody wanted",
		Skeleton: Skeleton{
			Framework: StoryFramework,
			Lines: "The quarter, the team’s capacity in people and weeks, the length of the list, where its items came from.\n" +
				"The one aim of the quarter by which you would be judged.\n" +
				"The measure you ranked by; the few at the top, in a sentence each; the attractive item below the line; the talk with its sponsor; how you kept new requests from creeping in.\n" +
				"What shipped, its figure against expectation; what the omissions led to, harmless or not.",
		},
	},
	{
		ID:           "deliver-steered-by-inputs",
		Prompt:       "Some results take months to show. Tell me about one you reached by steering on things you could measure and move every week.",
		Type:         Behavioral,
		Principles:   []Principle{DeliverResults, DiveDeep},
		Stages:       []Stage{PhoneScreen, OnsiteLoop},
		Interviewers: []Interviewer{HiringManager, SeniorPM, BarRaiser},
		Difficulty:   3,
		Track:        BothTracks,
		Outcome:      Success,
		Primers:      "input-and-output-metrics",
		Points: "Gave the level of the slow outcome before the work began\n" +
			"Stated how long it lagged behind the work\n" +
			"Named two or three inputs the team could move directly\n" +
			"Gave grounds for linking an input to the outcome\n" +
			"Told of an input that was dropped or redefined, or why none had to be\n" +
			"Told of a weekly reading that changed what the team did next\n" +
			"Gave the level that the outcome reached in the end",
		Tips: "The best stories have an input that misled you for a while, and the day you found out.\n" +
			"An input nobody can act on this week is an outcome under another name.\n" +
			"Mention how you kept leaders patient while the outcome stood still.",
		Probes: "Which of those inputs did you pick yourself, and who argued for others?\n" +
			"When the inputs moved and the outcome stood still, why did you carry on?\n" +
			"How would you tell that your inputs moved the outcome, and not the season or another team’s work?\n" +
			"Are those inputs still on somebody’s page, or has the link worn out since?",
		Flags: "Calls revenue or retention an input\n" +
			"The input was chosen since it was easy to count\n" +
			"Celebrates a moved input and never returns to the outcome",
		Skeleton: Skeleton{
			Framework: StoryFramework,
			Lines: "The outcome, such as readmissions to a clinic or renewals of yearly contracts; its level, and the months before it reacts.\n" +
				"The target you had accepted while nothing would show for a long time.\n" +
				"How you traced the outcome back to daily work; the inputs and their owners; the weekly look; the input you discarded and what gave it away.\n" +
				"Each input from start to end, then the outcome with its delay; what else could explain it.",
		},
	},
	{
		ID:           "deliver-goal-dropped-too-late",
		Prompt:       "Describe a goal that you should have dropped or reset well before you did. What kept you going?",
		Type:         Behavioral,
		Principles:   []Principle{DeliverResults, BiasForAction},
		Stages:       []Stage{PhoneScreen, OnsiteLoop},
		Interviewers: []Interviewer{SeniorPM, EngineeringManager, CrossFunctional, BarRaiser},
		Difficulty:   3,
		Track:        BothTracks,
		Outcome:      Failure,
		Points: "Stated the reason why the goal was sound at first\n" +
			"Named the fact that later made it unsound\n" +
			"Gave the interval between that fact and the decision to stop\n" +
			"Admitted a hope or fear that kept the work alive\n" +
			"Counted the people or money used in that interval\n" +
			"Named a better use those resources could have had\n" +
			"Described a stopping condition set in advance on later work",
		Tips: "The goal should have made sense once; then the story is about noticing that the world had changed.\n" +
			"Persistence is no excuse in this answer, so do not sell it as one.\n" +
			"Say who had already told you to stop, and what you answered.",
		Probes: "Could you have stopped it alone, and what did you tell those who could?\n" +
			"What did you weigh against stopping, and was it about customers or about you?\n" +
			"Which number would have made an outsider stop, and how long had you been looking at it?\n" +
			"What have you ended earlier than others expected since then?",
		Flags: "Blames the market and names no decision\n" +
			"Counts what was already spent as a reason to continue\n" +
			"Renamed the goal near the end so that it looked met",
		Skeleton: Skeleton{
			Framework: LessonFramework,
			Lines: "The goal, for example a second depot or a television format abroad; why it was right when set; what changed.\n" +
				"Your duty to say so, and to whom.\n" +
				"The signs in order of date; how you explained each away; the voice that warned you; the day it ended and how.\n" +
				"Months and money between knowing and stopping; what was saved of the work; what it kept from being done.\n" +
				"The condition for stopping that you now write down at the start, and one project it has ended.",
		},
	},
	{
		ID:           "deliver-shipped-without-effect",
		Prompt:       "Tell me about something you delivered on time and as specified that then made no difference.",
		Type:         Behavioral,
		Principles:   []Principle{DeliverResults, CustomerObsession},
		Stages:       []Stage{PhoneScreen, OnsiteLoop},
		Interviewers: []Interviewer{HiringManager, SeniorPM, BarRaiser},
		Difficulty:   4,
		Track:        BothTracks,
		Outcome:      Failure,
		Primers:      "working-backwards",
		Points: "Stated the change in behavior that the delivery was to bring about\n" +
			"Gave the measured effect, even if it was nil\n" +
			"Told how the launch was reported inside before that was known\n" +
			"Named the untested belief about users under the whole plan\n" +
			"Pointed to an early sign that it would not be used\n" +
			"Said what was done with the thing afterwards\n" +
			"Described how success is now written down before building",
		Tips: "Being on time is the trap here; the answer starts where the applause ended.\n" +
			"Small usage numbers, said aloud, are worth more than any explanation.\n" +
			"Tell me who first asked what it had achieved. I hope that it was you.",
		Probes: "Did you write the specification, and which line of it do you regret?\n" +
			"Why was that belief never put to a small test before you built the whole?\n" +
			"How soon did you look at the number, and what else did you check before you believed it?\n" +
			"Which piece of work have you refused since for want of a measurable effect?",
		Flags: "Says the users needed more training\n" +
			"Never measured, and infers failure from silence\n" +
			"Still lists it among the achievements",
		Skeleton: Skeleton{
			Framework: LessonFramework,
			Lines: "What was built, for whom, such as a returns portal for retailers; the date and scope, both met.\n" +
				"The difference it was meant to make, as a figure, or the absence of such a figure.\n" +
				"How you worked towards the date instead of the effect; the test you skipped; how you told people that use was near nothing; what you tried after that.\n" +
				"Usage or effect after one and three months; whether it was fixed or removed; the cost.\n" +
				"What you demand to see before work begins, and the last time it altered a plan.",
		},
	},
	{
		ID:           "deliver-after-key-person-left",
		Prompt:       "When has someone you depended on left in the middle of important work? How did you get it done?",
		Type:         Leadership,
		Principles:   []Principle{DeliverResults, HireAndDevelopTheBest},
		Stages:       []Stage{RecruiterScreen, PhoneScreen, OnsiteLoop},
		Interviewers: []Interviewer{Recruiter, HiringManager, EngineeringManager, CrossFunctional},
		Difficulty:   2,
		Track:        BothTracks,
		Outcome:      Success,
		Points: "Named the skill or knowledge that would go with them\n" +
			"Said how much notice there was, or that there was none\n" +
			"Told how their knowledge was saved, from them or from what they left behind\n" +
			"Said by role who took over the missing part\n" +
			"Described work that was simplified, dropped or handed elsewhere\n" +
			"Compared the delivered result with the plan from before the departure\n" +
			"Said how many people can do that part today",
		Tips: "Taking it all on yourself answers the emergency and misses the point about the team.\n" +
			"Leave no bitterness in it towards the person who went.\n" +
			"A good answer has someone junior doing well at something new by the end.",
		Probes: "What did you do in the first two days after hearing of it?\n" +
			"Why cover the gap in that way rather than hire, borrow somebody or move the date?\n" +
			"How much slower was the work in the first month, and when was the old rate back?\n" +
			"If one more person left tomorrow, where would it hurt now?",
		Flags: "Puts every shortfall down to the one who left\n" +
			"Became the new single person on whom all depends\n" +
			"The remaining people appear only as hours to be filled",
		Skeleton: Skeleton{
			Framework: StoryFramework,
			Lines: "The work and its date; the person’s part, such as the only one who knew the tax rules or the firmware; when they went.\n" +
				"What you had to keep alive, and what could wait.\n" +
				"What you drew out of them before the last day; the person you backed as successor and how you covered them; the part you dropped or bought.\n" +
				"Date and quality beside the old plan; how the successor did; who else can do it today.",
		},
	},
	{
		ID:           "deliver-late-technical-programme-recovered",
		Prompt:       "When have you brought a late migration or platform rebuild back on course? How did you judge its technical risk for yourself?",
		Type:         Leadership,
		Principles:   []Principle{DeliverResults, InsistOnTheHighestStandards},
		Stages:       []Stage{PhoneScreen, OnsiteLoop},
		Interviewers: []Interviewer{HiringManager, SeniorPM, EngineeringManager, BarRaiser},
		Difficulty:   5,
		Track:        TrackPMT,
		Outcome:      Success,
		Points: "Gave the size of the delay on the day of taking over\n" +
			"Named the technical cause behind the missed milestones\n" +
			"Told of a log, design or test examined in person\n" +
			"Broke the remainder into stages that could be proved one by one\n" +
			"Described the way back if a cut-over failed\n" +
			"Named a quality limit that was not to be lowered, such as error rate\n" +
			"Compared the new date with the actual finish",
		Tips: "I listen for what you read, ran or measured yourself before you believed any forecast.\n" +
			"Adding engineers to a late program needs a defense; most of the time less scope is the better lever.\n" +
			"The answer rises if you tell how you restored the belief of a tired team in its own dates.",
		Probes: "What could you judge for yourself, and where did you have to take an engineer’s word?\n" +
			"Why fix it instead of going back to the old system for another year?\n" +
			"What rate of progress did you measure before and after your changes, and in what unit?\n" +
			"Which early warning from that program do you look for in every plan today?",
		Flags: "Replans the dates without finding out why they slipped\n" +
			"Cannot explain the architecture beyond its product name\n" +
			"Declares victory at the cut-over and is silent on the month after",
		Skeleton: Skeleton{
			Framework: StoryFramework,
			Lines: "The program, such as payments data moving off an old system; months late, trust used up, old system due to end.\n" +
				"The date or condition you accepted at the start, and what you refused to promise yet.\n" +
				"How you found the true bottleneck, with the log or test you used; the cut in scope; stages with a proof and a way back for each; the standard you would not trade.\n" +
				"Finish against the new date, errors and latency after the change, cost of running both systems; what engineers said of the plan.",
		},
	},
	{
		ID:           "dive-deep-metric-that-looked-fine",
		Prompt:       "Tell me about a metric that looked healthy until you looked underneath.",
		Type:         Behavioral,
		Principles:   []Principle{DiveDeep, AreRightALot},
		Stages:       []Stage{PhoneScreen, OnsiteLoop},
		Interviewers: []Interviewer{HiringManager, SeniorPM, EngineeringManager, BarRaiser},
		Difficulty:   3,
		Track:        BothTracks,
		Outcome:      Success,
		Primers:      "input-and-output-metrics",
		Points: "Set the healthy figure beside the true one\n" +
			"Said what first raised suspicion\n" +
			"Named a table, log, recording or receipt opened in person\n" +
			"Told of a first explanation that proved wrong\n" +
			"Showed which segment, denominator or time span hid the trouble\n" +
			"Named a decision that the finding settled or overturned\n" +
			"Described what now watches the hidden part",
		Tips: "Have numerator and denominator ready; it is the first thing I ask.\n" +
			"Open with the small thing that bothered you; it shows that you look before anybody tells you to.\n" +
			"Land it on a decision; depth with no consequence is a hobby.",
		Probes: "What did you query or read with your own eyes, and what did an analyst pull for you?\n" +
			"What was your second hypothesis, and how did you rule the first one out?\n" +
			"What were the two denominators, and how large was the group in which the trouble sat?\n" +
			"Which other healthy figures have you tested since, and what did you find?",
		Flags: "Quotes the hidden figure as “quite a lot worse”\n" +
			"Finds the trouble by luck and presents it as method\n" +
			"Leaves the misleading figure on the report as it was",
		Skeleton: Skeleton{
			Framework: StoryFramework,
			Lines: "The figure, its target and who was content with it; the small oddity that did not fit.\n" +
				"Why you and not the owner of the report went looking.\n" +
				"What you opened first; the cut that showed nothing; the next cut, by segment, age or region, that did; headline and true figure with denominators; how you had the finding confirmed.\n" +
				"The decision turned by it and its effect; the corrected measure and who reads it every week.",
		},
	},
	{
		ID:           "dive-deep-anecdote-against-dashboard",
		Prompt:       "Give me an example of a single complaint or anecdote that disagreed with your data. Which proved right?",
		Type:         Behavioral,
		Principles:   []Principle{DiveDeep, CustomerObsession},
		Stages:       []Stage{RecruiterScreen, PhoneScreen, OnsiteLoop},
		Interviewers: []Interviewer{Recruiter, HiringManager, SeniorPM, EngineeringManager, CrossFunctional},
		Difficulty:   2,
		Track:        BothTracks,
		Outcome:      Success,
		Points: "Retold the anecdote as one real person’s case\n" +
			"Stated what the dashboard said at the same time\n" +
			"Described how the one case was traced from end to end\n" +
			"Found the reason for the gap between data and story\n" +
			"Estimated how many more cases lay behind the one\n" +
			"Said what was put right, the product, the measurement or both",
		Tips: "Either side may win; a careful account of an anecdote that proved rare works just as well.\n" +
			"If the complaint came from somebody senior, say why you would have followed a stranger’s too.\n" +
			"Measurement faults deserve a root cause too, so explain how the dashboard came to be blind.",
		Probes: "How did that anecdote reach you, and what did you do within the first day?\n" +
			"What made you take one case seriously against thousands of data points?\n" +
			"How many cases did you examine before you were sure, and how did you pick them?\n" +
			"How do odd cases reach someone who can trace them now?",
		Flags: "Believes the anecdote because an important person told it\n" +
			"Repairs the one customer’s case and looks for no others\n" +
			"Trusts the dashboard without saying how it is fed",
		Skeleton: Skeleton{
			Framework: StoryFramework,
			Lines: "The complaint in the customer’s terms and the figure that contradicted it, on the same day.\n" +
				"What was yours to find out, and why it could not wait for the next report.\n" +
				"The case followed through each system and hand; the point where record and reality parted; a sample of similar cases and how it was drawn; the verdict.\n" +
				"Number of hidden cases, or proof that it was rare; the repair to product or counting; what the customer was told.",
		},
	},
	{
		ID:           "dive-deep-detail-missed",
		Prompt:       "Which detail did you once miss that turned out to matter a great deal? Take me through it.",
		Type:         Behavioral,
		Principles:   []Principle{DiveDeep, Ownership},
		Stages:       []Stage{PhoneScreen, OnsiteLoop},
		Interviewers: []Interviewer{HiringManager, SeniorPM, EngineeringManager, BarRaiser},
		Difficulty:   4,
		Track:        BothTracks,
		Outcome:      Failure,
		Points: "Named the exact field, clause, figure or step that was missed\n" +
			"Said in which document, report or system it had been visible\n" +
			"Explained where attention went instead\n" +
			"Priced the slip in orders, claims or days lost\n" +
			"Credited whoever spotted it in the end\n" +
			"Followed the cause through at least three whys\n" +
			"Named a sampling or audit routine kept up since",
		Tips: "The smaller the detail the better the story, provided that you can prove the size of its effect.\n" +
			"Show that you can draw the line between details worth your time and those to delegate.\n" +
			"Name the review it slipped through, and say why that review was blind to it.",
		Probes: "Was checking it your task, or had you trusted someone’s summary?\n" +
			"You looked at other things that week. Why did those seem to matter more?\n" +
			"How far did the effect spread before it was caught, counted in orders, users or days?\n" +
			"How do you choose what to check in person now, and what did your last spot check turn up?",
		Flags: "Calls it a detail nobody could have seen\n" +
			"Promises to check everything from now on\n" +
			"Stops the explanation at “we were in a hurry”",
		Skeleton: Skeleton{
			Framework: LessonFramework,
			Lines: "The work, the detail and the place where it stood for anyone to read.\n" +
				"Your duty to know it, and the checks you relied on.\n" +
				"What you read instead; how it came to light and through whom; the spread measured; harm contained; the whys, one below the other, down to a cause you could change.\n" +
				"Orders, claims or days affected and the cost; what could be put right.\n" +
				"The sample you draw in person since then, its rhythm, and one thing it has caught.",
		},
	},
	{
		ID:           "dive-deep-one-case-followed",
		Prompt:       "Think of a single order, claim, call or booking that you followed from start to finish with your own eyes. What did it show you?",
		Type:         Behavioral,
		Principles:   []Principle{DiveDeep, LearnAndBeCurious},
		Stages:       []Stage{RecruiterScreen, PhoneScreen},
		Interviewers: []Interviewer{Recruiter, HiringManager, SeniorPM},
		Difficulty:   1,
		Track:        BothTracks,
		Outcome:      Success,
		Points: "Said how that particular case was picked\n" +
			"Counted the steps or hands it passed through\n" +
			"Gave the longest wait along the way\n" +
			"Met or called a person who handled it\n" +
			"Found a step that no chart or report mentions\n" +
			"Named the process step that was altered as a result",
		Tips: "Go along the path in order and leave out nothing that surprised you.\n" +
			"One case proves little, so say how you made sure that it was no exception.\n" +
			"A story from a warehouse, a hospital desk or a bank branch is as good as one from an app.",
		Probes: "Which stretches of the path did you see in person, and which were told to you?\n" +
			"Why follow one case instead of asking for a report on all of them?\n" +
			"How much of the total time was work and how much was waiting?\n" +
			"When did you last do this again, and with what kind of case?",
		Flags: "Recites the official process chart\n" +
			"Watched a staged demonstration and took it for the real thing\n" +
			"Finds the oddity amusing and does nothing with it",
		Skeleton: Skeleton{
			Framework: StoryFramework,
			Lines: "The kind of case and why it puzzled or worried you; how you chose that one.\n" +
				"What you wished to understand, and who allowed you to follow.\n" +
				"The path in stations, with hours at each; the people you spoke to; the wait or workaround that no chart contains; the handful of further cases checked.\n" +
				"What was changed, by whom and when; hours or errors saved; the view you had held until then.",
		},
	},
	{
		ID:           "dive-deep-number-rebuilt",
		Prompt:       "Walk me through a number that everyone used and you rebuilt from the raw records. What did you find?",
		Type:         Behavioral,
		Principles:   []Principle{DiveDeep, Frugality},
		Stages:       []Stage{PhoneScreen, OnsiteLoop},
		Interviewers: []Interviewer{HiringManager, SeniorPM, EngineeringManager, BarRaiser},
		Difficulty:   3,
		Track:        BothTracks,
		Outcome:      Success,
		Points: "Told which decisions rested on the number\n" +
			"Described the raw source used for the rebuilding\n" +
			"Located the line, filter or assumption that proved decisive\n" +
			"Gave the old value beside the rebuilt one\n" +
			"Had the rebuilt version checked by a second person\n" +
			"Told its author before telling the audience\n" +
			"Said which of those decisions was altered or confirmed",
		Tips: "Explain the fault so that somebody outside your trade could repeat it.\n" +
			"Rebuilding everything is no virtue. Say why this number deserved the hours.\n" +
			"If the official version turned out right, that is a fine story too; tell what you learned of its limits.",
		Probes: "Which part did you rebuild with your own hands, and in what tool?\n" +
			"What made you doubt this number rather than the ones around it?\n" +
			"How did you test your own version, and on how many of the raw records?\n" +
			"Who would notice today if it drifted again, and after how long?",
		Flags: "Cannot state the definition of the number under discussion\n" +
			"Embarrasses the author in front of a meeting\n" +
			"Corrects the sum and lets the decisions built on it stand",
		Skeleton: Skeleton{
			Framework: StoryFramework,
			Lines: "The number, its users and the money or staff that hung on it; the small thing that made you doubt.\n" +
				"Your reason to spend days on it, and the access you needed.\n" +
				"Raw records taken and how many; the rebuilding in steps; a wrong suspicion; the filter or assumption found; the author’s reaction; the second pair of eyes.\n" +
				"Old and new value; the orders, hires or prices altered; how the figure is now produced and verified.",
		},
	},
	{
		ID:           "dive-deep-audit-of-your-own-area",
		Prompt:       "When have you audited something that you were running yourself, although nothing seemed wrong with it?",
		Type:         Leadership,
		Principles:   []Principle{DiveDeep, InsistOnTheHighestStandards},
		Stages:       []Stage{OnsiteLoop},
		Interviewers: []Interviewer{EngineeringManager, CrossFunctional, BarRaiser},
		Difficulty:   3,
		Track:        BothTracks,
		Outcome:      Success,
		Points: "Said why the audit was made without an incident\n" +
			"Described how the sample was drawn\n" +
			"Gave the share of items that failed the check\n" +
			"Prepared the people whose work was examined\n" +
			"Ranked the findings by harm to customers\n" +
			"Shared the unflattering result with superiors\n" +
			"Fixed a rhythm for repeating it",
		Tips: "An audit nobody demanded is the point; one ordered after a scandal answers another question.\n" +
			"Speak of how people felt when their work was looked at, and what you did about it.\n" +
			"State the sample size at once, before the finding.",
		Probes: "Which items did you inspect in person, and how did you explain it to your team?\n" +
			"Why this process and not the one with most complaints?\n" +
			"What failure rate would you have accepted, and how did you settle what counts as a failure?\n" +
			"What has the second or third round shown, and would the team now do it without you?",
		Flags: "Turns the audit into a hunt for the guilty\n" +
			"Draws the sample from the items most likely to pass\n" +
			"Leaves it at a single check because it was tedious",
		Skeleton: Skeleton{
			Framework: StoryFramework,
			Lines: "The process, its volume and its good name; what made you look nonetheless.\n" +
				"You as its owner, with something to lose by looking.\n" +
				"How items were drawn at random; what counted as a failure; the hours you sat with them; how the team was told; findings in order of harm; the report upwards.\n" +
				"Share failed, then and at the repeat; the step redesigned; its present rhythm and who carries it out.",
		},
	},
	{
		ID:           "dive-deep-cause-below-the-cause",
		Prompt:       "Describe a technical fault that came back after it was declared fixed. How did you help to find the deeper cause?",
		Type:         Behavioral,
		Principles:   []Principle{DiveDeep, InsistOnTheHighestStandards},
		Stages:       []Stage{OnsiteLoop},
		Interviewers: []Interviewer{EngineeringManager, SeniorPM, BarRaiser},
		Difficulty:   4,
		Track:        TrackPMT,
		Outcome:      Success,
		Points: "Described the symptom with its frequency\n" +
			"Explained why the earlier repair had seemed to work\n" +
			"Named the component in which the true cause lay\n" +
			"Recounted a hypothesis that a test disproved\n" +
			"Told how the fault was made to appear on demand\n" +
			"Separated the trigger from the weakness that it exposed\n" +
			"Told which other systems shared the weakness",
		Tips: "Draw the components on a sheet as you speak; the interviewer will point at one and ask what it does.\n" +
			"Your own contribution may be a pattern in customer cases that engineers had no view of.\n" +
			"The last why should end in a design or a habit, never in a person.",
		Probes: "Which clue did you bring that the engineers did not have?\n" +
			"Why did you reject the first explanation when everyone was glad of it?\n" +
			"How often did the fault occur before and after, per million requests or per day?\n" +
			"Which later design was built differently because of what you found?",
		Flags: "Stops at “a race condition” and cannot say between what\n" +
			"Lists the five whys as a form that was filled in\n" +
			"Has no idea how the team proved that the fault was gone",
		Skeleton: Skeleton{
			Framework: StoryFramework,
			Lines: "The system in three parts; the fault, how often and whom it hit; the repair that had closed the ticket.\n" +
				"Why it came to you again, and what you could contribute.\n" +
				"The pattern across cases, by time, device or customer; hypothesis one and the test that ended it; hypothesis two; the trigger, then the weakness beneath; how it was reproduced.\n" +
				"Frequency before and after, over a stated period; other places repaired; the review question born of it.",
		},
	},
	{
		ID:           "dive-deep-detail-that-moved-the-plan",
		Prompt:       "When has a small detail that you knew from daily operations changed a plan of your leaders?",
		Type:         Leadership,
		Principles:   []Principle{DiveDeep, DeliverResults},
		Stages:       []Stage{RecruiterScreen, PhoneScreen, OnsiteLoop},
		Interviewers: []Interviewer{Recruiter, HiringManager, SeniorPM, CrossFunctional},
		Difficulty:   2,
		Track:        BothTracks,
		Outcome:      Success,
		Points: "Named the plan as it stood before\n" +
			"Stated the detail so that a stranger would grasp it\n" +
			"Told where it had been picked up\n" +
			"Linked it to the assumption in the plan that it broke\n" +
			"Brought a number or a sample to support it\n" +
			"Told how busy people were brought to look at it\n" +
			"Showed which line of the plan was rewritten",
		Tips: "The distance between a tiny fact and a large plan makes the story, so state both sizes.\n" +
			"Knowing it is half. The other half is a way of showing it that survives a five-minute slot.\n" +
			"Credit the driver, nurse or clerk from whom you had it.",
		Probes: "The planners could have gone there too. What were you doing there that they were not?\n" +
			"Why raise it then, and what made you sure that it mattered?\n" +
			"What figure or example did you show, and how was it collected?\n" +
			"How would such a fact reach the planners today if you were on leave?",
		Flags: "Offers a general feeling for operations in place of one fact\n" +
			"Keeps the detail for a triumphant meeting\n" +
			"Cannot say what the plan would have cost as it was",
		Skeleton: Skeleton{
			Framework: StoryFramework,
			Lines: "The plan with its budget and date; the assumption on which it stood, such as a loading time or a form people fill in.\n" +
				"Your distance from the decision, and why you spoke.\n" +
				"Where you met the detail and with whom; how you tested that it was common; the way you showed it, by sample, film or visit; the objection you heard.\n" +
				"The plan changed in which line; money or months saved; what the source of the fact was told.",
		},
	},
	{
		ID:           "dive-deep-dug-too-long",
		Prompt:       "Have you ever kept digging when you should have stopped? What was the extra depth worth?",
		Type:         Behavioral,
		Principles:   []Principle{DiveDeep, BiasForAction},
		Stages:       []Stage{PhoneScreen, OnsiteLoop},
		Interviewers: []Interviewer{HiringManager, SeniorPM, CrossFunctional},
		Difficulty:   3,
		Track:        BothTracks,
		Outcome:      Failure,
		Points: "Gave the question that started the digging\n" +
			"Marked the point at which the answer was good enough\n" +
			"Counted the days spent beyond that point\n" +
			"Said what the extra days found\n" +
			"Told who was kept waiting, and for what\n" +
			"Owned up to the pleasure or fear that kept it going\n" +
			"Set a stopping sign for later work",
		Tips: "Be concrete about what the last week of analysis changed; the honest figure is often nothing.\n" +
			"Curiosity is no crime. The fault lies in not noticing who was waiting.\n" +
			"A stopping sign has to be decided before the digging starts, otherwise it is only a wish.",
		Probes: "Who asked you to go on, or was it you alone who wanted more?\n" +
			"What did you still hope to find, and why did it feel necessary?\n" +
			"How much did your estimate move between the good-enough day and the final day?\n" +
			"Describe a piece of analysis that you have since cut short. Was it the right moment?",
		Flags: "Turns the story into proof of being thorough\n" +
			"Says the extra work was useful for some later day\n" +
			"Never learned what the delay had cost those who waited",
		Skeleton: Skeleton{
			Framework: LessonFramework,
			Lines: "The question, the decision behind it and its natural date; people who needed the answer.\n" +
				"Your part as the one who dug or led the digging.\n" +
				"Layers reached by which day; the moment when the answer would have served; why you went on; the reminder you ignored; how it ended.\n" +
				"Movement of the estimate in the last stretch against days lost; what the waiting cost in stock, price or patience.\n" +
				"How precise an answer you ask for before you begin, with one example.",
		},
	},
	{
		ID:           "dive-deep-lost-touch",
		Prompt:       "As your area grew, you must have run part of it from summaries. When did the reality below surprise you badly?",
		Type:         Leadership,
		Principles:   []Principle{DiveDeep, HireAndDevelopTheBest},
		Stages:       []Stage{OnsiteLoop},
		Interviewers: []Interviewer{HiringManager, EngineeringManager, BarRaiser},
		Difficulty:   5,
		Track:        BothTracks,
		Outcome:      Failure,
		Points: "Stated by how much the area had grown\n" +
			"Named the summary that was trusted for too long\n" +
			"Contrasted what it said with what was found on the ground\n" +
			"Said how the surprise arrived\n" +
			"Explained what had taught people to report good news\n" +
			"Measured what customers or staff had borne meanwhile\n" +
			"Described a direct line to the ground that has lasted",
		Tips: "The question is about leading at a distance; a missed figure in your own sheet is too small.\n" +
			"Look for your part in why nobody told you, such as how you received the last bad report.\n" +
			"Avoid the remedy of approving everything, which only moves the delay to your desk.",
		Probes: "When had you last been there in person before the surprise?\n" +
			"What made you believe the summary, and which doubts did you set aside?\n" +
			"How long had the two been apart, and how do you know when it began?\n" +
			"Which layer of your work do you still look into unannounced, and what do people there think of it?",
		Flags: "Blames the managers in between for hiding things\n" +
			"Answers the surprise by controlling every small step\n" +
			"Tells of a surprise without any consequence for those below",
		Skeleton: Skeleton{
			Framework: LessonFramework,
			Lines: "The area, its growth in people or volume; the reports you led by; the place you no longer visited.\n" +
				"What you were answerable for there, whoever wrote the reports.\n" +
				"How reality reached you; your first reaction, honestly told; days spent on the ground; what people said about earlier warnings; your own share in their silence; changes to what is reported.\n" +
				"The gap in figures and its duration; harm done and repaired; managers helped to grow out of it.\n" +
				"The layer you look into yourself, how often, and one thing found that way.",
		},
	},
	{
		ID:           "trust-bad-news-told-early",
		Prompt:       "When did you last bring bad news to a stakeholder or customer before you had to? Tell me how it went.",
		Type:         Behavioral,
		Principles:   []Principle{EarnTrust, Ownership},
		Stages:       []Stage{PhoneScreen, OnsiteLoop},
		Interviewers: []Interviewer{HiringManager, SeniorPM, CrossFunctional, BarRaiser},
		Difficulty:   3,
		Track:        BothTracks,
		Outcome:      Success,
		Points: "Named who stood to lose by the bad news\n" +
			"Gave the days or weeks left before it would have shown by itself\n" +
			"Named a reason others would have had to keep quiet\n" +
			"Repeated the opening words used to tell them\n" +
			"Separated what was known from what was still unclear\n" +
			"Recalled what the listener said first in reply\n" +
			"Gave a later act of theirs that showed trust had held or grown",
		Tips: "A slipping date is a good subject only if the listener had plans that hung on it.\n" +
			"Do not bring in the rescue plan so early that the news itself gets lost behind it.\n" +
			"If they were angry, say so; an account in which everybody thanks you sounds invented.",
		Probes: "Was it yours to tell, and did anyone ask you to hold back?\n" +
			"Why that day and not after you had a solution to bring along?\n" +
			"How much did the early warning let them save or avoid, in their own figures?\n" +
			"What did they tell you first, months later, that they would have kept quiet before?",
		Flags: "The news was already known to half the building\n" +
			"Softens the message until nobody could have acted on it\n" +
			"Has an assistant, a slide or an e-mail deliver it",
		Skeleton: Skeleton{
			Framework: StoryFramework,
			Lines: "What was going wrong, whom it would hurt, and how long it could have stayed hidden.\n" +
				"Why the telling fell to you, and what held you back.\n" +
				"The day and the place; your first sentence; known, unknown and next update, kept apart; the anger or silence that followed and how you took it; help offered.\n" +
				"What they could still do thanks to the warning, in money, stock or staff; the relation half a year later, shown by something they did.",
		},
	},
	{
		ID:           "trust-sceptics-won-over",
		Prompt:       "Tell me about winning over engineers, analysts or sales people who had little faith in you or your plan.",
		Type:         Leadership,
		Principles:   []Principle{EarnTrust, DiveDeep},
		Stages:       []Stage{RecruiterScreen, PhoneScreen, OnsiteLoop},
		Interviewers: []Interviewer{Recruiter, HiringManager, SeniorPM, EngineeringManager, CrossFunctional},
		Difficulty:   2,
		Track:        BothTracks,
		Outcome:      Success,
		Points: "Said whether they doubted the plan or the person behind it\n" +
			"Explained why their skepticism was reasonable\n" +
			"Described work done to understand their craft or constraints\n" +
			"Named an objection of theirs that changed the plan\n" +
			"Named a small promise to them that was kept to the day\n" +
			"Cited something they did later without being asked",
		Tips: "Charm is not the answer. An engineer who listens will wonder whether you would have won them too.\n" +
			"Concede the point on which they were right within the first minute.\n" +
			"Describe the group’s mood before and after through things they did, not through how you felt.",
		Probes: "What did you do yourself, apart from meetings, that they could see?\n" +
			"Why did you not simply go ahead on your leader’s authority?\n" +
			"Where could an outsider have counted the change, in estimates, reviews or attendance?\n" +
			"Which of those people would work with you again, and what would they warn others about?",
		Flags: "Won them by a word from their manager\n" +
			"Thinks that the group merely needed the plan explained once more\n" +
			"Counts silence in meetings as agreement",
		Skeleton: Skeleton{
			Framework: StoryFramework,
			Lines: "The group, its trade and what earlier product people had cost it; the plan they were asked to carry.\n" +
				"What you needed from them, without any right to order it.\n" +
				"Time spent at their work, such as sales calls, code reviews or month-end close; the objection you accepted and what it changed; the small promise with its date; whom you credited.\n" +
				"An act of theirs that nobody asked for; the delivery in figures; the critic who stayed a critic, and why.",
		},
	},
	{
		ID:           "trust-lost-at-work",
		Prompt:       "Describe a time when you lost somebody’s trust at work. What did it take to repair it, if you could?",
		Type:         Behavioral,
		Principles:   []Principle{EarnTrust, LearnAndBeCurious},
		Stages:       []Stage{PhoneScreen, OnsiteLoop},
		Interviewers: []Interviewer{HiringManager, CrossFunctional, BarRaiser},
		Difficulty:   4,
		Track:        BothTracks,
		Outcome:      Failure,
		Points: "Explained why the work depended on that relationship\n" +
			"Stated the act or omission that broke the trust\n" +
			"Retold the episode as the other person would tell it\n" +
			"Quoted the apology in its own words\n" +
			"Listed repairs made over weeks, beyond a single talk\n" +
			"Stated how far the trust came back\n" +
			"Named a habit dropped or taken up because of it",
		Tips: "If nobody was wronged, it is not this question; choose one where you could see their point at once.\n" +
			"One frank talk convinces nobody, so show the dull, repeated proof that followed.\n" +
			"An unfinished repair is an honest ending, and it is often the best one.",
		Probes: "If they sat here, what would they add to your part that you have left out?\n" +
			"Why did you act that way at the time, and what did you think they would feel?\n" +
			"By what sign did you know that trust was back, or gone for good, and after how many weeks or months?\n" +
			"Who gets treated differently by you today because of that episode?",
		Flags: "The breach turns out to be a misunderstanding on their side\n" +
			"Repairs the work product and never speaks to the person\n" +
			"Announces that all is well again, on no word of theirs",
		Skeleton: Skeleton{
			Framework: LessonFramework,
			Lines: "The person, the shared work, and how things stood before.\n" +
				"What they were entitled to expect of you.\n" +
				"The breach in one plain sentence; how you learned of it and how late; what you said first; the repeated acts of the following weeks; what they asked for that you could not give.\n" +
				"Signs of trust in their behavior, or its absence, after so many months; what the rift had cost the work.\n" +
				"The early sign of such a breach that you watch for in yourself, with one instance.",
		},
	},
	{
		ID:           "trust-promise-kept-at-a-cost",
		Prompt:       "Which promise to a customer or colleague have you kept even though it became expensive or awkward for you?",
		Type:         Behavioral,
		Principles:   []Principle{EarnTrust, CustomerObsession},
		Stages:       []Stage{RecruiterScreen, PhoneScreen},
		Interviewers: []Interviewer{Recruiter, HiringManager, SeniorPM},
		Difficulty:   1,
		Track:        BothTracks,
		Outcome:      Success,
		Points: "Repeated the promise as it was given\n" +
			"Told what changed after it had been made\n" +
			"Gave the price of keeping it in hours, money or favors\n" +
			"Mentioned an excuse that everyone would have accepted\n" +
			"Said how the receiver had come to rely on it\n" +
			"Recalled what the receiver did or said in the end",
		Tips: "Pick a promise that somebody could have let go without being blamed; that makes it worth telling.\n" +
			"Keep it short. A date, a price and a person are enough for a first interview.\n" +
			"Add how you word promises since then, if the experience changed that.",
		Probes: "Did you make the promise yourself, or had you taken it over from someone?\n" +
			"Why not ask to be released from it once things had changed?\n" +
			"How do you know that it mattered to them as much as you thought?\n" +
			"Would you promise the same again, or would you promise less?",
		Flags: "The promise was an ordinary duty of the post\n" +
			"Kept it by breaking one made to somebody else, who goes unmentioned\n" +
			"Wants the listener’s admiration more than the receiver’s benefit",
		Skeleton: Skeleton{
			Framework: StoryFramework,
			Lines: "To whom the promise went, for example a clinic, a small supplier or a new colleague; the words used; the change that made it costly.\n" +
				"What they had arranged because of it, and the excuse open to you.\n" +
				"The choice to keep it and whom you told; what you moved, paid or gave up; the message sent to the receiver while it was still uncertain.\n" +
				"Kept on which day and at what price; what the receiver did afterwards; how you weigh a promise nowadays.",
		},
	},
	{
		ID:           "trust-mistake-before-a-group",
		Prompt:       "What mistake of yours have you had to admit in front of a group, and what did you say?",
		Type:         Behavioral,
		Principles:   []Principle{EarnTrust, InsistOnTheHighestStandards},
		Stages:       []Stage{RecruiterScreen, PhoneScreen, OnsiteLoop},
		Interviewers: []Interviewer{Recruiter, HiringManager, SeniorPM, CrossFunctional},
		Difficulty:   2,
		Track:        BothTracks,
		Outcome:      Failure,
		Points: "Identified the mistake in a single sentence\n" +
			"Said who in the room had relied on the mistaken work\n" +
			"Gave the time between noticing it and speaking up\n" +
			"Gave the admission as it was spoken, in the first person\n" +
			"Mentioned the damage already done by then\n" +
			"Announced a correction with an owner and a day\n" +
			"Reported how the group treated the speaker in the weeks after",
		Tips: "Choose an error of judgement or care. A typing slip is too small for a group to remember.\n" +
			"Keep the explanation shorter than the admission; a listener notices which of the two has more sentences.\n" +
			"Many answers turn halfway into how well it all ended; stay with the mistake a little longer.",
		Probes: "Did you come forward yourself, or had someone pointed at it already?\n" +
			"Why tell the whole group instead of the two people most concerned?\n" +
			"How far had the error spread by then, and how did you measure that?\n" +
			"Has anyone in that group admitted something to you since, and would they have before?",
		Flags: "Says “mistakes were made” and lets the doer vanish\n" +
			"Admits only what was about to come out\n" +
			"Spends the answer on the reasons that led to the error",
		Skeleton: Skeleton{
			Framework: LessonFramework,
			Lines: "The error in plain words, say a wrong forecast, a price list sent too soon or a claim without proof; who had relied on it.\n" +
				"Your responsibility for it, and the setting in which you spoke.\n" +
				"How and when you noticed; the doubt about speaking; the two sentences you said; the correction with its day; the answer to the hardest question.\n" +
				"Damage in figures and what was recovered; how the group treated you in the next month.\n" +
				"The check you run before such a statement leaves your hands.",
		},
	},
	{
		ID:           "trust-relation-broken-before-you-came",
		Prompt:       "When did you arrive to find two departments or partners that hardly spoke to each other? How did you get them working together again?",
		Type:         Behavioral,
		Principles:   []Principle{EarnTrust, InventAndSimplify},
		Stages:       []Stage{PhoneScreen, OnsiteLoop},
		Interviewers: []Interviewer{HiringManager, SeniorPM, EngineeringManager, CrossFunctional},
		Difficulty:   3,
		Track:        BothTracks,
		Outcome:      Success,
		Points: "Told what had first divided the two sides\n" +
			"Described what the silence did to customers or to the work\n" +
			"Listened to each side alone before proposing anything\n" +
			"Stated one grievance of each that was justified\n" +
			"Proposed a first joint piece of work with a near end\n" +
			"Changed a rule or handover that kept feeding the quarrel\n" +
			"Cited contact between the two that no longer needed a go-between",
		Tips: "Both sides must come out of your story as sensible people with something to protect.\n" +
			"A dinner does not fix it. Look for the target, form or handover that sets the two against each other.\n" +
			"Say how you avoided becoming the messenger between them for good.",
		Probes: "What could you do as the newcomer that neither side could, and what did you keep out of?\n" +
			"Why start with that piece of work, of all the open quarrels?\n" +
			"How many days did a request between them take before and after?\n" +
			"Suppose you have moved on. What keeps the two talking, and what could part them again?",
		Flags: "Takes one side and wears the other down\n" +
			"Reports kinder moods while the handover stays as slow as before\n" +
			"Stays the go-between and sees that as a success",
		Skeleton: Skeleton{
			Framework: StoryFramework,
			Lines: "Two parties, for instance store operations and pricing, or a hospital and its device maker; the old injury; what customers felt of it.\n" +
				"What you depended on from both, and your lack of history with either.\n" +
				"Separate talks and what each was right about; the target or form that renewed the quarrel; a small shared job with an end date; the rule changed.\n" +
				"Days per request, errors or returns before and after; contacts that happen without you.",
		},
	},
	{
		ID:           "trust-customer-data-guarded",
		Prompt:       "Describe how you protected customers’ data when using it more freely would have been easier or more profitable.",
		Type:         Behavioral,
		Principles:   []Principle{EarnTrust, BroadResponsibility},
		Stages:       []Stage{PhoneScreen, OnsiteLoop},
		Interviewers: []Interviewer{SeniorPM, EngineeringManager, BarRaiser},
		Difficulty:   3,
		Track:        TrackPMT,
		Outcome:      Success,
		Points: "Listed which fields were collected, for which purpose\n" +
			"Traced where copies lay, such as logs, exports and test systems\n" +
			"Gave what the freer use would have been worth\n" +
			"Said what customers had been told or had agreed to\n" +
			"Chose a technical measure, such as masking, expiry or fewer fields\n" +
			"Gave the accuracy or revenue lost through that measure\n" +
			"Set up a control that an outsider could verify",
		Tips: "Draw the flow of the data first; guarding it in one table while logs hold a copy convinces no engineer.\n" +
			"Law sets the least. Tell what you did because of what customers believed they had agreed to.\n" +
			"Have the price ready, since protection that costs nothing was not a hard choice.",
		Probes: "What did you decide on this yourself before the lawyers or security people became involved?\n" +
			"Which weaker protection did you reject, and what made it insufficient?\n" +
			"How would you know today if somebody had read records they should not have?\n" +
			"Where in your product does data still lie that you would rather not hold?",
		Flags: "Hides behind the legal department’s approval\n" +
			"Says the data was anonymous and cannot explain how\n" +
			"Protects the database and forgets exports, logs and vendors",
		Skeleton: Skeleton{
			Framework: StoryFramework,
			Lines: "The product, the data and what its owners had been told; the use that tempted, with its worth in money.\n" +
				"Your decision in it, and who wished for the freer use.\n" +
				"The path of the data including copies; what customers would have said; measures compared; the one chosen, and the accuracy or income given up; how engineers and partners were brought to accept it.\n" +
				"What is stored now and for how long; the control that proves it; effect on revenue and on opt-outs.",
		},
	},
	{
		ID:           "trust-candid-word-upward",
		Prompt:       "What is the hardest thing you have had to tell a boss or a senior leader about their own way of working?",
		Type:         Leadership,
		Principles:   []Principle{EarnTrust, HaveBackbone},
		Stages:       []Stage{OnsiteLoop},
		Interviewers: []Interviewer{HiringManager, EngineeringManager, BarRaiser},
		Difficulty:   4,
		Track:        BothTracks,
		Outcome:      Success,
		Points: "Described the behavior without judging the character\n" +
			"Described what colleagues lost or suffered through that habit\n" +
			"Made sure that it was a pattern before speaking\n" +
			"Chose a private moment for it\n" +
			"Quoted the key sentence of that talk\n" +
			"Retold the leader’s answer fairly, reasons included\n" +
			"Reported what the superior did differently in the following months",
		Tips: "The story is about a person’s way of working. A dispute over a plan belongs to another question.\n" +
			"Show the care you took, and what you would have wanted to hear in their place.\n" +
			"Feedback that changed nothing can still count, if you say what you did then.",
		Probes: "Why did it fall to you, and what did you have to lose?\n" +
			"What made you choose that moment, and which easier ways did you reject?\n" +
			"How often had the behavior occurred, and what showed that it was less frequent afterwards?\n" +
			"Who brings you such news about yourself, and when did it last happen?",
		Flags: "Says it in a survey or behind their back and calls that candor\n" +
			"Offers the leader praise dressed up as criticism\n" +
			"Enjoys retelling how the leader was put right",
		Skeleton: Skeleton{
			Framework: StoryFramework,
			Lines: "The leader’s habit without judgement, for example late changes or sharp words in reviews; its effect on work and people.\n" +
				"Your relation to them, and why silence was no longer fair to either side.\n" +
				"Facts collected and a colleague’s view checked; the setting; the sentence itself; their first answer; your own part, admitted; what you offered to do.\n" +
				"What altered, counted over weeks; what it did to your standing; feedback that came back to you.",
		},
	},
	{
		ID:           "trust-blame-left-with-others",
		Prompt:       "Tell me about a time when people you led were blamed, and you did not stand up for them as you should have.",
		Type:         Leadership,
		Principles:   []Principle{EarnTrust, EarthsBestEmployer},
		Stages:       []Stage{OnsiteLoop},
		Interviewers: []Interviewer{CrossFunctional, BarRaiser},
		Difficulty:   5,
		Track:        BothTracks,
		Outcome:      Failure,
		Points: "Said what the group was blamed for, and by whom\n" +
			"Admitted which part of the fault was the leader’s own\n" +
			"Recalled the moment at which a word would have helped\n" +
			"Confessed what was protected by keeping silent\n" +
			"Told what the blamed people lost by it\n" +
			"Said whether the record was put right with the accuser\n" +
			"Said how the people concerned saw it, or that they were never asked",
		Tips: "Hold nothing back here, since half an admission sounds worse than the event did.\n" +
			"Correcting the record late, in front of the same audience, counts for more than an apology in private.\n" +
			"Say who left or fell quiet afterwards, even if you cannot prove the link.",
		Probes: "What words did you say, or keep back, while they were being blamed?\n" +
			"Which held you back more, fear of the accuser or doubt about your own team, and why?\n" +
			"How did you know what it had done to them, and did you ask or guess?\n" +
			"If it happened in tomorrow’s review, what is the first sentence you would say?",
		Flags: "Excuses the silence with the seniority of the accuser\n" +
			"Makes up for it with a lunch or a bonus and never clears their name\n" +
			"Describes the team as mostly to blame after all",
		Skeleton: Skeleton{
			Framework: LessonFramework,
			Lines: "The failure under review, who sat in the room, and on whom the blame fell.\n" +
				"Your decisions that had led there, and what the team could expect of you.\n" +
				"The minute in which you stayed silent or agreed; what you were guarding; how you learned of the effect; the talk with each of them; the correction before the same people.\n" +
				"What they lost and what was restored; who still kept a distance; what your own leaders thought.\n" +
				"How reviews in your area now begin with the leader’s share.",
		},
	},
	{
		ID:           "trust-listened-past-the-noise",
		Prompt:       "Whose complaint did you dismiss at first and later take very seriously? It may be a partner, a seller or a support desk.",
		Type:         Behavioral,
		Principles:   []Principle{EarnTrust, CustomerObsession},
		Stages:       []Stage{PhoneScreen, OnsiteLoop},
		Interviewers: []Interviewer{HiringManager, SeniorPM, CrossFunctional},
		Difficulty:   3,
		Track:        BothTracks,
		Outcome:      Success,
		Points: "Admitted how the complaint was dismissed at first\n" +
			"Summarized it in words that its author would accept\n" +
			"Named what finally made the complaint worth a closer look\n" +
			"Described the place or shift where the problem was seen at first hand\n" +
			"Distinguished the part accepted from the part declined\n" +
			"Reported back to whoever had raised it before acting\n" +
			"Showed what the change did for that group",
		Tips: "People who complain for months have usually found something; begin with why nobody could hear it.\n" +
			"It should cost you an opinion. Say which one.\n" +
			"Small endings convince, such as the first time they rang to ask for your opinion.",
		Probes: "When you went to look, what did you do that you could have done months before?\n" +
			"Why had the earlier complaints not been enough, and what did you believe about those who made them?\n" +
			"How many people were affected beyond the one who complained?\n" +
			"Which complaint do you hear often now that you may be wrong to dismiss?",
		Flags: "Gives in to end the noise, with no change of mind\n" +
			"Speaks with a smile of the people who complained\n" +
			"Tells the change as a favor granted to them",
		Skeleton: Skeleton{
			Framework: StoryFramework,
			Lines: "Who complained, how often and of what; the reason why it sounded unreasonable.\n" +
				"Your part as the one who could have acted all along.\n" +
				"The event that made you listen; an afternoon spent where it hurt, such as a depot, a shop floor or a call desk; your opinion before and after; what you accepted, what you declined and how you said so.\n" +
				"The change with its effect in hours, errors or earnings for them; what they brought to you next.",
		},
	},
	{
		ID:           "employer-overload-noticed",
		Prompt:       "Tell me about noticing that people around you were overloaded or burning out, and doing something about it.",
		Type:         Behavioral,
		Principles:   []Principle{EarthsBestEmployer, DeliverResults},
		Stages:       []Stage{PhoneScreen, OnsiteLoop},
		Interviewers: []Interviewer{HiringManager, EngineeringManager, CrossFunctional, BarRaiser},
		Difficulty:   3,
		Track:        BothTracks,
		Outcome:      Success,
		Points: "Described the first sign of strain that was noticed\n" +
			"Said what was learned by asking the people themselves\n" +
			"Named the cause in the work, not in the people\n" +
			"Named work that was stopped, moved or delayed to lighten the load\n" +
			"Told how whoever was waiting for that work came to accept it\n" +
			"Gave a figure for the load before and after, such as hours or night calls\n" +
			"Stated which goals suffered, or that none did",
		Tips: "Days off and kind words are perks; show which cause in the work you removed.\n" +
			"Tell how you listened before acting, and what surprised you in what you heard.\n" +
			"High standards have to survive in the story, or it becomes one of lowering the bar.",
		Probes: "Were these people yours to look after, and if not, why did you step in?\n" +
			"Which relief did you consider and reject as treating only the symptom?\n" +
			"How do you know that the load stayed down and did not just move to somebody else?\n" +
			"What would those people say of working there today, and have you asked?",
		Flags: "Waited for a resignation before looking at the load\n" +
			"The relief is a day off after which the same weeks return\n" +
			"Prescribed a remedy before having spoken to anybody concerned",
		Skeleton: Skeleton{
			Framework: StoryFramework,
			Lines: "The group, such as support staff after a failed release; the sign you saw, its size in hours or night calls.\n" +
				"Whether they reported to you; which goals you shared with them.\n" +
				"The talks first, and what they taught you; the cause in the flow of work; what was stopped or postponed, and how you got its sponsor to accept that; who checked that the load did not creep back.\n" +
				"Load before and three months after; goals met or missed; who stayed.",
		},
	},
	{
		ID:           "employer-operators-of-the-product",
		Prompt:       "Give me an example of changing a product decision because of what it did to the people who operate or support the product.",
		Type:         Behavioral,
		Principles:   []Principle{EarthsBestEmployer, DiveDeep},
		Stages:       []Stage{PhoneScreen, OnsiteLoop},
		Interviewers: []Interviewer{HiringManager, SeniorPM, EngineeringManager, CrossFunctional},
		Difficulty:   3,
		Track:        BothTracks,
		Outcome:      Success,
		Points: "Named the group who ran or supported the product\n" +
			"Recounted something seen or heard where they work\n" +
			"Described the strain that the decision put on them\n" +
			"Laid out the trade-off between their strain and the customer’s gain\n" +
			"Said what was altered in the product itself\n" +
			"Gave the effect on their shifts as a count, such as minutes, errors or injuries\n" +
			"Told what the operators themselves said of the result",
		Tips: "Stand next to them for a shift before you judge, and start your answer there.\n" +
			"Link their day to the customer’s, because relief for operators often shows up in service too.\n" +
			"Training that shifts the burden onto the operator is a weak fix; show a change in the product.",
		Probes: "How did you come to see their work, and what did you try with your own hands?\n" +
			"Why change the product when better training or pay might have dealt with it?\n" +
			"How did you measure strain, which no dashboard shows, and how many people did it touch?\n" +
			"How do operators get a say in product choices before launch now?",
		Flags: "Knows the operators’ work from a dashboard only\n" +
			"Counts saved seconds as money and never as strain\n" +
			"Had the change worked out for the operators, not with them",
		Skeleton: Skeleton{
			Framework: StoryFramework,
			Lines: "The decision, for instance a picking screen or a ward tablet; who worked with it, how often a shift.\n" +
				"What customers gained from it; why the operators’ side was yours to settle.\n" +
				"The hours you spent beside them and the moment that struck you; the harm in seconds, reach or errors; two ways to change the product, weighed against the customer’s gain; a trial with one crew.\n" +
				"Errors, minutes or complaints of pain before and after; effect on the customer; the crew’s own verdict.",
		},
	},
	{
		ID:           "employer-pressure-did-harm",
		Prompt:       "Tell me about a time when pressure that came from you did harm to someone you worked with.",
		Type:         Leadership,
		Principles:   []Principle{EarthsBestEmployer, EarnTrust},
		Stages:       []Stage{OnsiteLoop},
		Interviewers: []Interviewer{HiringManager, EngineeringManager, BarRaiser},
		Difficulty:   5,
		Track:        BothTracks,
		Outcome:      Failure,
		Points: "Named the goal that the pressure served\n" +
			"Repeated what was demanded or said\n" +
			"Told what it did to the person or group\n" +
			"Said how long that effect went unseen\n" +
			"Admitted a sign of strain that was missed or misread\n" +
			"Told what was said between the two afterwards, or why nothing was\n" +
			"Named a limit placed since then on what may be asked of people",
		Tips: "Tell it without jokes and without drama; a calm and exact account shows the most respect.\n" +
			"Resist adding that the project was worth it, unless the person concerned would say so.\n" +
			"Tell me what you do now when a date gets tight, step by step.",
		Probes: "Where did your own pressure come from, and how much did you pass on unfiltered?\n" +
			"What did you believe that pressure would achieve that a talk would not?\n" +
			"How do you know how far the harm went? Whom did you ask, and what may they have left unsaid?\n" +
			"When did you last feel the same urge to push, and what did you do with it?",
		Flags: "Calls the person too sensitive, or too slow for the work\n" +
			"Found out through others and never spoke to the one harmed\n" +
			"Offers the success of the project as a balance to the harm",
		Skeleton: Skeleton{
			Framework: LessonFramework,
			Lines: "The goal, the date, where the pressure on you came from; the person’s role, with no name.\n" +
				"What you were entitled to ask of them, and what you were answerable for towards them.\n" +
				"What you said or demanded, in your words; the signs and how you read them; how you learned the truth; the talk afterwards and what you put right.\n" +
				"What it did to them and for how long; what became of the goal; where the two of you stand.\n" +
				"The limit you keep to, who may hold you to it, and a tight date on which it was tried.",
		},
	},
	{
		ID:           "employer-process-wasting-time",
		Prompt:       "Which tedious process have you made lighter for the people who had to go through it?",
		Type:         Behavioral,
		Principles:   []Principle{EarthsBestEmployer, InventAndSimplify},
		Stages:       []Stage{RecruiterScreen, PhoneScreen, OnsiteLoop},
		Interviewers: []Interviewer{Recruiter, HiringManager, SeniorPM},
		Difficulty:   1,
		Track:        BothTracks,
		Outcome:      Success,
		Points: "Named the people whom the process burdened\n" +
			"Added up the hours it took from people in a week or month\n" +
			"Explained what good purpose it had once served\n" +
			"Named the step that was abolished or merged\n" +
			"Said how its owner was brought to agree\n" +
			"Showed that what it once protected is still protected\n" +
			"Gave the hours returned to people",
		Tips: "Small is welcome here, as long as you counted it.\n" +
			"Look for the purpose behind the form or meeting; removing that too is how such stories go wrong.\n" +
			"What people did with the time they got back makes a good last line.",
		Probes: "Did you go through the process yourself before you changed it?\n" +
			"Why cut that step rather than automate the whole?\n" +
			"How did you count the hours, and did those affected agree with your count?\n" +
			"Has the process grown back since, and who would notice?",
		Flags: "The process burdened nobody but the candidate\n" +
			"Replaced one form with another and calls it lighter\n" +
			"The form is gone and the same question now comes by e-mail",
		Skeleton: Skeleton{
			Framework: StoryFramework,
			Lines: "The process, such as weekly stock reports from every shop; who had to do it, how long it took them.\n" +
				"Why you took an interest, and who had power over it.\n" +
				"You did it once yourself and noted where time went; what each step protected; the step you struck out and how its purpose is met otherwise; a trial in one place; the owner’s consent.\n" +
				"Hours a month before and after; mistakes no higher; what people said or did with the time.",
		},
	},
	{
		ID:           "employer-someone-left-out",
		Prompt:       "When did you notice that a person or a group was being left out at work, and what did you change?",
		Type:         Behavioral,
		Principles:   []Principle{EarthsBestEmployer, LearnAndBeCurious},
		Stages:       []Stage{RecruiterScreen, PhoneScreen, OnsiteLoop},
		Interviewers: []Interviewer{Recruiter, HiringManager, SeniorPM, CrossFunctional},
		Difficulty:   2,
		Track:        BothTracks,
		Outcome:      Success,
		Points: "Said who was left out, and of what\n" +
			"Described the scene in which it became visible\n" +
			"Explained why it had gone unseen until then\n" +
			"Told how they were asked what they wanted\n" +
			"Named a routine that was altered for everybody\n" +
			"Cited something they contributed that was missing before\n" +
			"Mentioned what the change asked of everyone else",
		Tips: "Exclusion is often dull, such as a meeting at the wrong hour for another country; that is fine.\n" +
			"Speak of what they brought in afterwards, or they stay objects of your kindness.\n" +
			"Show that you asked before you helped.",
		Probes: "What was the first thing you yourself did, and had you been part of the problem?\n" +
			"Why change a routine for all rather than make one exception?\n" +
			"How did you know that it mattered to them and was not just your impression?\n" +
			"Who might be left out of your team’s work today without your having noticed?",
		Flags: "Speaks for the person and never reports what they said\n" +
			"The remedy is a single invitation or a social event\n" +
			"Describes the group by a label and no individual fact",
		Skeleton: Skeleton{
			Framework: StoryFramework,
			Lines: "The team or site; those left out, for example night-shift staff or a colleague with hearing loss; what they missed.\n" +
				"What the work lost by it; why you did not leave it to a manager.\n" +
				"What you had failed to see until then; the question you put to them and their reply; the routine you changed, first on trial, then as the normal way.\n" +
				"A decision or product that came out otherwise thanks to them; whether it still works, in their view.",
		},
	},
	{
		ID:           "employer-growth-beyond-own-team",
		Prompt:       "Whose career have you helped along, although they were not in your team and could give you nothing in return?",
		Type:         Behavioral,
		Principles:   []Principle{EarthsBestEmployer, HireAndDevelopTheBest},
		Stages:       []Stage{RecruiterScreen, PhoneScreen, OnsiteLoop},
		Interviewers: []Interviewer{Recruiter, SeniorPM, EngineeringManager, CrossFunctional},
		Difficulty:   2,
		Track:        BothTracks,
		Outcome:      Success,
		Points: "Described where that person stood at the beginning\n" +
			"Told what they wanted, in their terms\n" +
			"Named the obstacle in the organization, such as a rule or a lack of contacts\n" +
			"Named an opening made for them, such as a task or an introduction\n" +
			"Said for how many weeks or months the support went on\n" +
			"Said what they had reached by the end, such as a post or a skill\n" +
			"Told what their own manager knew of it",
		Tips: "Advice is cheap; an opportunity with your own name at risk is not.\n" +
			"Choose someone far from your craft, such as a picker, a call agent or an assistant, if you can.\n" +
			"Leave them the credit for getting there.",
		Probes: "What did you risk or give up on their behalf?\n" +
			"Why this person, when others could have used the same help?\n" +
			"What could they do after six months that you had not seen them do before? Show me by example.\n" +
			"Is there a path now for the next person like them, or only for those you happen to meet?",
		Flags: "Recruited the person for a vacancy close by and calls it help\n" +
			"Gave general advice over coffee, with no step after it\n" +
			"Decided for them which career they ought to want",
		Skeleton: Skeleton{
			Framework: StoryFramework,
			Lines: "The person’s work, far from yours; how you came to know them; what they hoped for.\n" +
				"The obstacle they could not move alone, and why nobody else did.\n" +
				"What you asked first; the piece of real work or the introduction you arranged; how you prepared them and then stepped back; how you dealt openly with their manager.\n" +
				"What they do today, by what date they got there; what others can use of the path they took.",
		},
	},
	{
		ID:           "employer-safe-to-speak-after-failure",
		Prompt:       "After a serious failure, how did you make it safe for people to say what had really happened?",
		Type:         Leadership,
		Principles:   []Principle{EarthsBestEmployer, InsistOnTheHighestStandards},
		Stages:       []Stage{PhoneScreen, OnsiteLoop},
		Interviewers: []Interviewer{HiringManager, SeniorPM, EngineeringManager, BarRaiser},
		Difficulty:   4,
		Track:        BothTracks,
		Outcome:      Success,
		Points: "Stated the damage the failure had done\n" +
			"Described a sign that people feared blame\n" +
			"Described the first thing said or done to take the fear away\n" +
			"Told how someone’s anger or search for a culprit was held off\n" +
			"Repeated a thing that people said only once they felt safe\n" +
			"Named the flaw in the system that came to light\n" +
			"Cited a later mistake that was reported without delay",
		Tips: "Safety and standards belong together here; say how work got stricter although nobody was punished.\n" +
			"The proof is an uncomfortable truth that you would not have heard otherwise.\n" +
			"Be exact about what you said to the person nearest to the mistake, and in front of whom.",
		Probes: "What did you admit about yourself, and to whom?\n" +
			"Where did you draw the line between an honest mistake and carelessness, and why there?\n" +
			"How many near misses were reported in the months before and in the months after?\n" +
			"What do people in that team do on the day of a failure now?",
		Flags: "Says “no blame” and then names the one at fault\n" +
			"Protects feelings so well that no cause is ever found\n" +
			"Ran the review for the leaders and not for those who were there",
		Skeleton: Skeleton{
			Framework: StoryFramework,
			Lines: "The failure, such as wrong doses on a label or a day of double charges; damage in figures; how people fell silent.\n" +
				"Why you had to learn the whole truth, and who was calling for a name.\n" +
				"Your own share, said first; the private word to the person closest to it; the ground rules of the review; how you answered the angry leader; the fact that came out.\n" +
				"The repair to the system, repeat failures, reports of near misses before and after.",
		},
	},
	{
		ID:           "employer-flexible-arrangement-failed",
		Prompt:       "Think of a request for flexible hours, place or leave that you answered wrongly, with a yes or with a no. What happened?",
		Type:         Behavioral,
		Principles:   []Principle{EarthsBestEmployer, AreRightALot},
		Stages:       []Stage{PhoneScreen, OnsiteLoop},
		Interviewers: []Interviewer{HiringManager, SeniorPM, CrossFunctional, BarRaiser},
		Difficulty:   3,
		Track:        BothTracks,
		Outcome:      Failure,
		Points: "Stated the need behind the request\n" +
			"Repeated the answer given at the time\n" +
			"Named the assumption about the work that proved false\n" +
			"Told who bore the effect, the one who asked or the colleagues\n" +
			"Said how long it ran before anyone spoke of it\n" +
			"Described how it was put right, or why it no longer could be\n" +
			"Named what such requests get since, such as a trial or a review date",
		Tips: "You need not have been the manager; agreeing on cover between peers counts.\n" +
			"Both mistakes are common, the reflex no and the vague yes; be clear which was yours.\n" +
			"Fairness to those who asked for nothing is the part that most answers leave out.",
		Probes: "What did you say when the request came, and how long did you take over it?\n" +
			"What did you assume about the work that you could have tested instead?\n" +
			"How did you know it was not working, from results or from somebody’s face?\n" +
			"A similar request comes next week. What do you ask first?",
		Flags: "Judges the request by how deserving the person seemed\n" +
			"Calls the arrangement a failure because people were out of sight\n" +
			"Puts it right for one and forgets those who covered",
		Skeleton: Skeleton{
			Framework: LessonFramework,
			Lines: "The request and its reason, such as care for a parent; the team’s work and what it needed of presence.\n" +
				"Your say in the matter, and what you owed both to the person and to the rest.\n" +
				"Your answer and how quickly it came; what you took for granted; how the strain built up and where; who told you; the second arrangement, made together.\n" +
				"What the first version cost in output or goodwill; whether the second held.\n" +
				"How you now agree on outcomes and a review date, with a request handled that way.",
		},
	},
	{
		ID:           "employer-reorganisation-without-care",
		Prompt:       "Looking back at a reorganization, site closure or round of job cuts that you had a part in, where did you fail the people affected?",
		Type:         Leadership,
		Principles:   []Principle{EarthsBestEmployer, Ownership},
		Stages:       []Stage{PhoneScreen, OnsiteLoop},
		Interviewers: []Interviewer{HiringManager, SeniorPM, CrossFunctional, BarRaiser},
		Difficulty:   4,
		Track:        BothTracks,
		Outcome:      Failure,
		Points: "Gave the business reason for the change in a sentence\n" +
			"Defined a personal part in it, such as planning or telling\n" +
			"Named a question from people that went unanswered for too long\n" +
			"Told of a person for whom it was worse than it had to be\n" +
			"Admitted what was put ahead of them, such as secrecy or a launch\n" +
			"Described what was done for those whose job went or changed\n" +
			"Reported how those who stayed worked in the months after",
		Tips: "Speak without the language of announcements; say job, leave, tell, late.\n" +
			"Do not reopen whether the change was right, since the question is how people were treated in it.\n" +
			"Those who stayed are half of the story, and candidates tend to forget them.",
		Probes: "What were you free to tell people, and what did you keep back beyond that?\n" +
			"What made you put it off, and what did you believe waiting would spare them?\n" +
			"How long did people live in doubt, and where did it show in the work?\n" +
			"If you had to announce one next month, what would the first hour look like?",
		Flags: "Dwells on how hard it was for the one giving the news\n" +
			"Counts heads and cost saved, and recalls no person\n" +
			"Says the process was followed, as if that settled it",
		Skeleton: Skeleton{
			Framework: LessonFramework,
			Lines: "The change, its cause, the number of people; when you knew and when they did.\n" +
				"Your role, within what you were allowed to say.\n" +
				"What you told them and what you left unsaid; the reason behind your silence; the moment when you saw what it did; what you then did for those leaving and for those left with the work.\n" +
				"Weeks of uncertainty, good people lost, work delayed; what one of them told you later.\n" +
				"What you say on the first day and what you never promise, tried in a later change.",
		},
	},
	{
		ID:           "frugality-result-on-half-the-means",
		Prompt:       "Tell me about delivering something that mattered with about half the people or budget you thought you needed.",
		Type:         Behavioral,
		Principles:   []Principle{Frugality, DeliverResults},
		Stages:       []Stage{RecruiterScreen, PhoneScreen, OnsiteLoop},
		Interviewers: []Interviewer{Recruiter, HiringManager, SeniorPM, CrossFunctional},
		Difficulty:   2,
		Track:        BothTracks,
		Outcome:      Success,
		Points: "Stated the means received against the means asked for\n" +
			"Named the outcome that still had to be reached\n" +
			"Said which parts of the plan were dropped to fit\n" +
			"Described an idea that a full budget would not have produced\n" +
			"Named something on which no saving was accepted\n" +
			"Said what the squeeze did to the team’s working hours\n" +
			"Gave the result beside its cost",
		Tips: "Put the two budgets in your first three sentences, in people and months and not in adjectives.\n" +
			"What the shortage made you think of is the heart of it; without that, it is only a lean project.\n" +
			"Listeners suspect that the first request was padded, so tell how you had arrived at it.",
		Probes: "Where did the limit come from, and did you contest it before you accepted it?\n" +
			"Which other ways of fitting the budget did you reject?\n" +
			"What was the cost per customer, order or case in the end, against the first plan?\n" +
			"Given full money today, which of the cheap choices would you make again?",
		Flags: "Started from an inflated request, so that half was about right\n" +
			"Covers the shortage with colleagues borrowed in secret\n" +
			"Delivers half the outcome and calls it the whole",
		Skeleton: Skeleton{
			Framework: StoryFramework,
			Lines: "The aim and who needed it; what you had asked for and what you got, in people, months or money.\n" +
				"The result nobody would lower, and your part in reaching it.\n" +
				"What went out of the plan first; the idea that came from having too little; the one standard kept, such as safety or response time; how the hours of the team stayed normal.\n" +
				"The outcome in figures with its full cost next to it, and cost for each customer or case against the first plan.",
		},
	},
	{
		ID:           "frugality-saving-that-cost-more",
		Prompt:       "Have you ever made a saving that cost more later? How did you find out?",
		Type:         Behavioral,
		Principles:   []Principle{Frugality, Ownership},
		Stages:       []Stage{PhoneScreen, OnsiteLoop},
		Interviewers: []Interviewer{SeniorPM, EngineeringManager, CrossFunctional, BarRaiser},
		Difficulty:   3,
		Track:        BothTracks,
		Outcome:      Failure,
		Points: "Gave the sum or effort first saved\n" +
			"Explained why the saving looked sound then\n" +
			"Told who ended up paying for it\n" +
			"Set the later cost against the saving, in one unit\n" +
			"Described how the choice was undone or made good\n" +
			"Named a cost that such comparisons now include from the start",
		Tips: "Do the sum aloud, saved against spent, because few candidates ever have.\n" +
			"The most telling stories have the bill landing on someone else’s desk; say how you came to see it.\n" +
			"Keep the lesson narrow, as spending more is not the opposite of saving badly.",
		Probes: "Whose budget shrank and whose grew as a result of your choice?\n" +
			"Which warning about later cost did you hear, and why did it not persuade you?\n" +
			"Over what period did you count, and what figure told you that the saving had become a loss?\n" +
			"Which saving have you turned down since then, and how did you explain it to those who wanted it?",
		Flags: "Tells of a saving that somebody else ordered\n" +
			"Presents the later cost as bad luck that no one could have foreseen\n" +
			"Learns that quality costs money and leaves it there",
		Skeleton: Skeleton{
			Framework: LessonFramework,
			Lines: "What was cut, for instance packaging, a supplier, a support line or a test step; the sum saved a year.\n" +
				"Your part in the decision, and the target it helped you to meet.\n" +
				"What you compared beforehand and what you left out; the first sign from the desk where the bill arrived; how you counted; how you undid it.\n" +
				"Saved against spent over the same period, and who had carried the difference.\n" +
				"The line that every such comparison of yours contains since then.",
		},
	},
	{
		ID:           "frugality-by-hand-before-software",
		Prompt:       "What have you run by hand for a while, on paper, by phone or in a spreadsheet, before anyone wrote software for it?",
		Type:         Behavioral,
		Principles:   []Principle{Frugality, LearnAndBeCurious},
		Stages:       []Stage{RecruiterScreen, PhoneScreen},
		Interviewers: []Interviewer{Recruiter, HiringManager, SeniorPM},
		Difficulty:   1,
		Track:        BothTracks,
		Outcome:      Success,
		Points: "Described the manual version as a user would have met it\n" +
			"Quoted what the software would have cost in weeks or money\n" +
			"Told how many customers were served by hand\n" +
			"Did part of the manual work in person\n" +
			"Named a surprise that a written specification would have missed\n" +
			"Said at what volume the manual way had to stop\n" +
			"Stated whether the software was built afterwards",
		Tips: "Say how it felt to do the work yourself, for that is where the learning came from.\n" +
			"A manual version that showed the idea was not worth building is a success. Tell it as one.\n" +
			"Customers should have received a proper service even though there was no machine behind it.",
		Probes: "Whose idea was it to begin by hand, and how did you get others to put up with it?\n" +
			"What made you start by hand instead of with a simple prototype?\n" +
			"How much did one case cost by hand, in minutes or money?\n" +
			"If you began today, would you automate any step from the first day?",
		Flags: "Hands the manual work to an assistant and sees none of it\n" +
			"Lets the manual version run for years and still calls it a trial\n" +
			"Knows what the software would have cost but not what the people cost",
		Skeleton: Skeleton{
			Framework: StoryFramework,
			Lines: "The service and the people it was for, say pharmacies, landlords or drivers; the software proposed, with its price.\n" +
				"The uncertain thing to be learned first, and what you had at hand.\n" +
				"The manual version step by step; your own turns at it; what customers were told; notes kept on each case; the limit at which it would end.\n" +
				"Cases served and minutes apiece; the surprise; what was built, made smaller or dropped because of it, and the money thus not spent.",
		},
	},
	{
		ID:           "frugality-asset-of-another-team",
		Prompt:       "Give an example of getting something done with a tool, a data set or a space that another team already had, instead of building or buying your own.",
		Type:         Behavioral,
		Principles:   []Principle{Frugality, InventAndSimplify},
		Stages:       []Stage{RecruiterScreen, PhoneScreen, OnsiteLoop},
		Interviewers: []Interviewer{Recruiter, HiringManager, SeniorPM, EngineeringManager, CrossFunctional},
		Difficulty:   2,
		Track:        BothTracks,
		Outcome:      Success,
		Points: "Said how the existing asset was discovered\n" +
			"Priced what building a separate version would have cost\n" +
			"Named the need that the borrowed thing did not meet\n" +
			"Told what the lending team asked for or received\n" +
			"Changed a requirement so that the existing thing would do\n" +
			"Settled who looks after it when something goes wrong\n" +
			"Gave the weeks gained over building from scratch",
		Tips: "Reuse that quietly loads work on the lender is not a saving. Speak of their side.\n" +
			"A borrowed thing rarely fits wholly. What you did about the part that did not fit is where judgement shows.\n" +
			"Finding it is part of the story, since others with the same need had not looked.",
		Probes: "Who first thought of borrowing, and what did you do yourself to make it fit?\n" +
			"Your engineers may have wanted their own. Why was reuse the better choice?\n" +
			"How much did reuse save after you count the time the owners spent helping?\n" +
			"Has the borrowing held, or has one of the two teams since gone its own way?",
		Flags: "Treats the lending team as a free supplier\n" +
			"Bends the borrowed tool so far that building would have been cheaper\n" +
			"Found it only because a manager pointed there",
		Skeleton: Skeleton{
			Framework: StoryFramework,
			Lines: "The need and its date; the new build that everyone assumed, with its price in weeks; the thing already there, perhaps a label printer line, a translation list or a payments ledger.\n" +
				"Your goal, and whose consent was required.\n" +
				"How you found it; the gap between it and your need; what you gave up to close the gap; the bargain struck with its owners, repairs included.\n" +
				"Weeks and money saved after their effort is taken off; what the lender gained; state of it today.",
		},
	},
	{
		ID:           "frugality-costly-contract-ended",
		Prompt:       "Describe how you brought others to give up a costly contract, tool or feature that some of them still liked.",
		Type:         Leadership,
		Principles:   []Principle{Frugality, HaveBackbone},
		Stages:       []Stage{PhoneScreen, OnsiteLoop},
		Interviewers: []Interviewer{HiringManager, SeniorPM, EngineeringManager, CrossFunctional},
		Difficulty:   3,
		Track:        BothTracks,
		Outcome:      Success,
		Points: "Gave its full yearly cost, with licenses, support and people’s time\n" +
			"Counted how many people really used it\n" +
			"Explained what its defenders valued in it\n" +
			"Offered those who used it another way to do their work\n" +
			"Named the person whose agreement was hardest to win\n" +
			"Described how data and open work were moved out in time\n" +
			"Said where the money freed was spent",
		Tips: "Usage counts persuade more than price, especially when you can name who still relies on it.\n" +
			"Somebody loses whenever a thing is ended. A strong story shows what they were given.\n" +
			"Mention the cost of leaving, such as moving data or retraining, before you are asked.",
		Probes: "Who owned the budget line, and what gave you the right to question it?\n" +
			"Why end it completely rather than bargain for a lower price?\n" +
			"How did you know the real usage, and over how many weeks did you look?\n" +
			"A year on, does anyone miss it, and what has crept in to replace it?",
		Flags: "Counts the license fee as the whole saving and leaves out the cost of moving\n" +
			"Switches it off first and asks the users later\n" +
			"Saves a small sum with a large quarrel and does not notice",
		Skeleton: Skeleton{
			Framework: StoryFramework,
			Lines: "The contract, tool or feature; why it was once bought; its full cost a year; the few who were attached to it.\n" +
				"Your position, since the budget may not have been yours.\n" +
				"How you counted use; the talks with its defenders and what you conceded; the replacement for each group; the decision and who took it; the exit in steps.\n" +
				"Net saving after the cost of leaving; complaints in the first months; the purpose to which the money went.",
		},
	},
	{
		ID:           "frugality-bought-too-much-too-soon",
		Prompt:       "Think of money you spent on a platform, an agency or extra staff that you later saw was not needed. How did it come about?",
		Type:         Behavioral,
		Principles:   []Principle{Frugality, CustomerObsession},
		Stages:       []Stage{PhoneScreen, OnsiteLoop},
		Interviewers: []Interviewer{HiringManager, SeniorPM, CrossFunctional, BarRaiser},
		Difficulty:   3,
		Track:        BothTracks,
		Outcome:      Failure,
		Points: "Stated the amount spent in full\n" +
			"Named the forecast or promise that justified the spending\n" +
			"Showed how much of the purchase was ever used\n" +
			"Identified a smaller step that would have answered the need\n" +
			"Told when doubts first arose\n" +
			"Described how the remaining spending was stopped or turned to use\n" +
			"Reported the waste to whoever had approved the money",
		Tips: "Unused capacity can be measured. Bring the share that stood idle.\n" +
			"The interesting part is the weeks after the first doubt, when stopping would have looked bad.\n" +
			"Trace the purchase back to a customer need, or admit that there never was one.",
		Probes: "Did you propose the spending yourself, and who questioned you at the time?\n" +
			"What did you assume about demand, and why did nobody start with a tenth of it?\n" +
			"How much use would have justified the price, and did you have that figure when you signed?\n" +
			"Which gate does a request of that size have to pass in your area now?",
		Flags: "Blames the supplier’s salesman for the decision to buy\n" +
			"Defends the waste as an investment in the future\n" +
			"Went on paying after the first doubts, and has no account of those weeks",
		Skeleton: Skeleton{
			Framework: LessonFramework,
			Lines: "What was bought, for how much and on which forecast; the mood of growth or fear behind it.\n" +
				"Your signature or your proposal, and the need it was meant to serve.\n" +
				"The smaller first step nobody took; when idle capacity became visible; how long you looked away; what you told the approver; how you stopped or resold it.\n" +
				"Share used, sum lost, sum recovered; what customers had or had not gained.\n" +
				"The size of first purchase you allow now, and the proof asked for before the next.",
		},
	},
	{
		ID:           "frugality-unit-cost-through-design",
		Prompt:       "How have you lowered the cost of serving one order or user by changing the product itself, and not by bargaining with suppliers?",
		Type:         Behavioral,
		Principles:   []Principle{Frugality, DiveDeep},
		Stages:       []Stage{PhoneScreen, OnsiteLoop},
		Interviewers: []Interviewer{HiringManager, SeniorPM, EngineeringManager, BarRaiser},
		Difficulty:   4,
		Track:        TrackPMT,
		Outcome:      Success,
		Primers:      "input-and-output-metrics",
		Points: "Split the unit cost into its largest parts\n" +
			"Gave the cost per unit at the start\n" +
			"Named the technical driver, such as storage, calls or idle machines\n" +
			"Questioned a product rule that nobody had thought of as a cost\n" +
			"Named the latency or quality limit protected during the change\n" +
			"Measured the new unit cost at comparable volume\n" +
			"Said how the cost behaves if traffic doubles",
		Tips: "The richest savings sit in product rules, for example how fresh data must be or how long it is kept.\n" +
			"Be ready to draw the path of one request and mark where the money goes.\n" +
			"A lower total in a slow month proves nothing, so speak in cost per unit.",
		Probes: "Which part of the cost breakdown did you work out, and which did engineers bring?\n" +
			"What cheaper design did you rule out because of what users would have felt?\n" +
			"How did you compare months with different traffic, and how much of the fall came from your change?\n" +
			"Who sees the unit cost today, and at what value does somebody get called?",
		Flags: "Takes the credit for what was a price cut by the cloud provider\n" +
			"Speaks of servers in general and cannot follow one request\n" +
			"Moves the cost to another team’s account and counts it as gone",
		Skeleton: Skeleton{
			Framework: StoryFramework,
			Lines: "The service, its volume and unit cost; its growth, which made that cost a problem; the two or three parts that made up most of it.\n" +
				"The target per unit, and the limit of speed or quality not to be crossed.\n" +
				"How you and engineers traced one request; the product rule behind the cost; options with price and effect on users; a trial on a slice of traffic; the rollout.\n" +
				"Unit cost before and after at like volume; the guardrail’s values; its curve as traffic grows.",
		},
	},
	{
		ID:           "frugality-offered-money-refused",
		Prompt:       "When have senior leaders offered you more money or people than you wanted, and you talked them into less?",
		Type:         Leadership,
		Principles:   []Principle{Frugality, ThinkBig},
		Stages:       []Stage{OnsiteLoop},
		Interviewers: []Interviewer{HiringManager, CrossFunctional, BarRaiser},
		Difficulty:   4,
		Track:        BothTracks,
		Outcome:      Success,
		Points: "Quantified the offer that was on the table\n" +
			"Gave the reason why more would have slowed or blurred the work\n" +
			"Asked for a smaller amount tied to a milestone\n" +
			"Explained the leaders’ motive for the offer\n" +
			"Admitted what the refusal put at risk for the team\n" +
			"Named a better use for the money, inside or outside the team\n" +
			"Compared progress later with what the larger plan had promised",
		Tips: "Refusing money is rare, so show that the aim stayed as large as before.\n" +
			"Give the sentence with which you said no to people who meant well.\n" +
			"It helps to name the proof at which you would have taken the full sum.",
		Probes: "Who made the offer, and how did you put your answer to them?\n" +
			"Why not accept and simply leave the surplus unspent?\n" +
			"How do you know that more people would have slowed you? What case did you compare with?\n" +
			"Would you give the same answer in a market that was growing twice as fast?",
		Flags: "Refuses out of modesty, with no view on what the money would have done\n" +
			"Shrinks the ambition together with the budget\n" +
			"Ran short afterwards and leaves that part out",
		Skeleton: Skeleton{
			Framework: StoryFramework,
			Lines: "The bet, its stage and the offer in people or money; the leaders’ reason, perhaps a rival or a good quarter.\n" +
				"What you were to prove next, and what was needed for that alone.\n" +
				"Your estimate of what more people would do to pace and focus; the smaller request with its milestone; the talk itself, with their objections; your own risk, told openly.\n" +
				"The milestone, its date and cost; where the rest of the money went; when, if ever, you came back for more.",
		},
	},
	{
		ID:           "frugality-starved-what-deserved-more",
		Prompt:       "Tell me about an effort you led with so little money or help that it never had a fair chance. When should you have asked for more?",
		Type:         Leadership,
		Principles:   []Principle{Frugality, HireAndDevelopTheBest},
		Stages:       []Stage{OnsiteLoop},
		Interviewers: []Interviewer{CrossFunctional, BarRaiser},
		Difficulty:   5,
		Track:        BothTracks,
		Outcome:      Failure,
		Points: "Said what the effort could have become with proper means\n" +
			"Listed the people and money it actually had\n" +
			"Pointed to the week when the shortage began to decide the outcome\n" +
			"Explained the pride or fear behind not asking\n" +
			"Described the toll on the people who carried it\n" +
			"Estimated the return that was lost against the sum not requested\n" +
			"Gave the sign by which a starved effort is recognized now",
		Tips: "Thrift that makes failure certain wastes everything that was spent, and a good answer says so.\n" +
			"Do not pretend that more money would surely have saved it. Reason about the odds.\n" +
			"Show which one addition, a person or a tool, would have mattered most.",
		Probes: "What did you tell your team when they asked for help, and what did you pass upwards?\n" +
			"What made you believe that it was noble or safe to go without?\n" +
			"How do you know that the shortage made it fail, and not the idea itself?\n" +
			"What do you fund fully today that you would once have run on far too little?",
		Flags: "Ends in a complaint about a mean employer, though nothing was ever asked for\n" +
			"Praises the team’s sacrifice as if it had been the aim\n" +
			"Cannot separate a bad idea from too little support",
		Skeleton: Skeleton{
			Framework: LessonFramework,
			Lines: "The effort and its promise; what comparable work was usually given and what yours had.\n" +
				"You set or accepted the means, so say which of the two.\n" +
				"The workarounds in order; the first warning from someone in the team; the request you drafted and did not send, or sent too late; how it closed.\n" +
				"Spent for nothing against what a fair try would have cost; people who left or tired; what the market did without you.\n" +
				"How you judge the least that gives an idea a fair trial.",
		},
	},
	{
		ID:           "decision-without-the-data",
		Guide:        []string{"G6.1"},
		Prompt:       "Tell me about a time you had to make a decision without all the data you wanted.",
		Type:         Behavioral,
		Principles:   []Principle{BiasForAction, AreRightALot},
		Stages:       []Stage{PhoneScreen, OnsiteLoop},
		Interviewers: []Interviewer{HiringManager, SeniorPM, BarRaiser},
		Difficulty:   3,
		Track:        BothTracks,
		Outcome:      Success,
		Primers: "one-way-and-two-way-doors\n" +
			"star",
		Points: "Said what was at stake in the decision\n" +
			"Named the facts that were missing on the day\n" +
			"Said why waiting for them was not an option\n" +
			"Explained the framework or rule of thumb the call rested on\n" +
			"Showed how the risk was held down, given whether the step could be undone\n" +
			"Gave the outcome in specific numbers\n" +
			"Tied the story to Bias for Action in plain words",
		Tips: "Call the decision a one-way or a two-way door, and say what made you sure of that.\n" +
			"Put a figure on doing nothing, so that it is clear you worked out what each week of delay would cost.\n" +
			"Sound at ease with not knowing, and careful all the same. The quick call should be one you had thought through.",
		Probes: "Who else could have made this call, and which part of it was yours alone?\n" +
			"What would you have needed to know to choose the other way, and why did you not go and get it?\n" +
			"How do you know it was the call and not luck? Which number would have shown you a wrong one?\n" +
			"Looking back, did you decide too early, too late or on time? What do you now do differently with thin data?",
		Flags: "Had most of the data after all, so nothing was risked by deciding\n" +
			"Calls it gut feeling and cannot say what the feeling rested on\n" +
			"Was lucky, and tells the luck as judgement",
		Skeleton: Skeleton{
			Framework: LessonFramework,
			Lines: "The decision in a sentence, the date it was due, who stood to lose and how much; two or three facts you could not have by then.\n" +
				"Why the call fell to you; the price of another week without it.\n" +
				"The rule you used and what it rested on; one-way or two-way door, and how you checked; the limit, pilot or trigger that kept a mistake small; whom you told about the gaps.\n" +
				"The measure before and after, with its period; which guess proved wrong and how soon you saw it.\n" +
				"What you now fix in advance, so that the next such call is quicker.",
		},
	},
	{
		ID:           "more-than-the-customer-asked",
		Guide:        []string{"G6.2"},
		Prompt:       "Describe a time you did far more for a customer, inside or outside the company, than anyone required of you.",
		Type:         Behavioral,
		Principles:   []Principle{CustomerObsession, EarnTrust, Ownership},
		Stages:       []Stage{PhoneScreen, OnsiteLoop},
		Interviewers: []Interviewer{HiringManager, CrossFunctional, BarRaiser},
		Difficulty:   2,
		Track:        BothTracks,
		Outcome:      Success,
		Primers:      "star",
		Points: "Described one customer by the need they had\n" +
			"Described what the standard response would have been\n" +
			"Told which extra effort was made beyond that\n" +
			"Gave the reason why the extra effort was worth making\n" +
			"Showed how the customer’s experience changed\n" +
			"Told how the customer’s trust grew as a result\n" +
			"Put numbers on the effect wherever there were any",
		Tips: "The customer may sit inside the company. An engineering team or a business partner counts if you treated them as one.\n" +
			"Choose a need you went looking for. Answering a complaint well is a weaker story than finding the trouble first.\n" +
			"Say what it cost you personally or what you traded away for it, be it time, a target or another piece of work.",
		Probes: "How did you come to see this need before others did, and what did you do with your own hands?\n" +
			"You had other customers waiting. Why did this one deserve the extra work, and what did you put aside?\n" +
			"How do you know it made a difference to them? Give me something they did or said, and a number.\n" +
			"What did you change so that the next customer with this need does not depend on someone making an exception?",
		Flags: "The extra effort turns out to be the job description\n" +
			"Long hours are the whole story, and the customer’s gain stays unclear\n" +
			"Gave one loud customer what others then had to pay for",
		Skeleton: Skeleton{
			Framework: StoryFramework,
			Lines: "One customer by role, their need, and how you found it before they complained; what anyone else would have done for them.\n" +
				"What your job asked of you here, and the distance from that to what they needed.\n" +
				"The extra steps in order, in the first person; why they were worth it; what you put off or gave up, and who agreed to that.\n" +
				"Their day before and after, with a number; something they later did that shows trust, such as a renewal or a confidence shared.",
		},
	},
	{
		ID:           "fresh-food-waste",
		Guide:        []string{"G6.3"},
		Prompt:       "You are the PM for Amazon Fresh. Design a feature that cuts food waste and keeps customers satisfied.",
		Type:         ProductSense,
		Principles:   []Principle{CustomerObsession, InventAndSimplify, BroadResponsibility},
		Stages:       []Stage{PhoneScreen, OnsiteLoop},
		Interviewers: []Interviewer{SeniorPM, CrossFunctional, HiringManager},
		Difficulty:   4,
		Track:        BothTracks,
		Primers: "working-backwards\n" +
			"input-and-output-metrics",
		Points: "Divided customers into segments such as health-, budget- and environment-minded\n" +
			"Traced waste to causes such as over-ordering, unclear expiry or poor inventory control\n" +
			"Offered a fix for how much people buy, such as smart portions or AI meal planning\n" +
			"Offered a fix for food about to expire, such as use-by alerts or discounted bundles\n" +
			"Ranked the ideas by customer impact against operational feasibility\n" +
			"Chose metrics such as % of waste cut, satisfaction, basket accuracy and reorder rate\n" +
			"Made the business case, from less waste to lower cost and better margin",
		Tips: "Look for the idea in which the customer, the business and the environment all gain, and name the gain of each.\n" +
			"Link the feature to Amazon’s public sustainability commitments in a sentence. It shows that you know the company’s wider aims.\n" +
			"Cover supply as well as demand, that is how stock is ordered and kept, and how customers buy and use it.",
		Probes: "Before you brief anybody, what would you go and look at yourself, in a kitchen or in a warehouse?\n" +
			"Why this feature over the one you ranked second? What would the warehouse team say about it?\n" +
			"How would you tell waste avoided from waste moved into the customer’s bin? Which number shows it?\n" +
			"Reorder rate falls because people now buy less. Is the feature a failure, and what would you change?",
		Flags: "Starts with an AI feature and looks for the waste afterwards\n" +
			"Counts only the shop’s waste and forgets what is thrown away at home\n" +
			"Sells food near its date without a word on freshness or safety",
		Skeleton: Skeleton{
			Framework: ProductFramework,
			Lines: "Whose waste, the shop’s or the household’s; which markets; what satisfied means here.\n" +
				"Health-, budget- and environment-minded shoppers; how each comes to throw food away, and the cause behind it in stock or habit.\n" +
				"One segment and one cause, for its size and the pain it brings; two ideas set aside, with the operational reason.\n" +
				"The journey from planning a meal to the last portion; what the customer sees on a use-by alert or a discounted bundle; what changes for the people who order stock.\n" +
				"Percentage of waste cut, basket accuracy as input, satisfaction as guardrail; the sum from waste to margin; a first test in one area.",
		},
	},
	{
		ID:           "disagreed-with-a-senior-leader",
		Guide:        []string{"G6.4"},
		Prompt:       "Tell me about a time you disagreed with your manager or a senior stakeholder. How did you handle it?",
		Type:         Leadership,
		Principles:   []Principle{HaveBackbone, EarnTrust},
		Stages:       []Stage{PhoneScreen, OnsiteLoop},
		Interviewers: []Interviewer{HiringManager, SeniorPM, CrossFunctional, BarRaiser},
		Difficulty:   3,
		Track:        BothTracks,
		Outcome:      Success,
		Primers: "star\n" +
			"rules-of-the-day",
		Points: "Said why the disputed matter was worth a dispute\n" +
			"Brought data, research or analysis done beforehand\n" +
			"Gave the words in which the case was put to them\n" +
			"Made clear how it ended, whether they were won over or their way was taken\n" +
			"Named something done to help the chosen path in its first week\n" +
			"Gave the outcome of whichever path was taken\n" +
			"Drew a lesson about how to disagree",
		Tips: "Pick a dispute of substance. A quarrel over wording or the color of a button shows little backbone.\n" +
			"Two things are being listened for, and both count. The first is conviction before the decision, the second is commitment after it.\n" +
			"A story in which you lost is fine, provided it shows how you then helped their plan to succeed and what you learned.",
		Probes: "What exactly did you say to them, and when? Give it to me as close to your own words as you can.\n" +
			"What was the best argument on their side, and why did it not persuade you?\n" +
			"Which figures did you bring, and how did things turn out against what each of you had predicted?\n" +
			"What did you do the morning after the decision? Knowing the result, would you raise it again, and how?",
		Flags: "Makes the senior person sound foolish, and cannot give their side of it\n" +
			"Went over their head or round them before speaking to them directly\n" +
			"Committed in words, then let the plan fail to be proved right",
		Skeleton: Skeleton{
			Framework: LessonFramework,
			Lines: "The decision in dispute, their position at its strongest, yours, and what a wrong choice would cost the customer.\n" +
				"Why it was yours to object, and the day after which objecting would be too late.\n" +
				"The analysis you did first; where, when and in which words you put it; what you conceded; what you did in the first week once it was settled.\n" +
				"Who prevailed, the number that followed, and whose forecast came closer.\n" +
				"How you raise such a point today, and how the two of you worked together afterwards.",
		},
	},
	{
		ID:           "measure-prime",
		Guide:        []string{"G6.5"},
		Prompt:       "How would you measure the success of Amazon Prime, and where would you look for ways to improve it?",
		Type:         Strategy,
		Principles:   []Principle{DeliverResults, CustomerObsession, ThinkBig},
		Stages:       []Stage{PhoneScreen, OnsiteLoop},
		Interviewers: []Interviewer{HiringManager, SeniorPM, CrossFunctional},
		Difficulty:   4,
		Track:        BothTracks,
		Primers: "input-and-output-metrics\n" +
			"flywheel",
		Points: "Chose one North Star, such as member lifetime value or breadth of engagement\n" +
			"Named inputs such as sign-up conversion and purchase frequency\n" +
			"Counted adoption of single benefits, such as video, music and delivery, as an input\n" +
			"Named outputs such as retention, spend per member and use across products\n" +
			"Found openings for improvement in cohorts and in gaps of adoption\n" +
			"Explained the flywheel from members to funded benefits, more value and more members\n" +
			"Set guardrails such as cost per member, satisfaction and the delivery SLA",
		Tips: "Treat Prime as an ecosystem of benefits. An answer about free delivery alone covers one corner of it.\n" +
			"Build the metrics round the flywheel, then say which part of it you would push first.\n" +
			"Cut the numbers by new members, mature members and members at risk, because each group needs something different.",
		Probes: "You own one of these numbers from Monday. Which one do you take, and what would you do in your first week?\n" +
			"Why that North Star over the other one? Show me a case in which the two would disagree.\n" +
			"Members who use video stay longer. How would you tell whether video is what keeps them?\n" +
			"Suppose your North Star rises for a year and members like us less. What did you fail to watch?",
		Flags: "Lists fifteen metrics and says of none what it would decide\n" +
			"Treats members who joined last week and ten years ago as one group\n" +
			"Reads heavy use of a benefit as proof that it keeps members",
		Skeleton: Skeleton{
			Framework: MetricsFramework,
			Lines: "What membership promises a household, in a sentence, and one North Star with the reason it beats the runner-up.\n" +
				"Sign-up conversion, orders per member, adoption of each benefit; which team can move which of them.\n" +
				"Retention, spend per member, use across products, each split by new, mature and at-risk members.\n" +
				"Cost per member, satisfaction, delivery promise kept; the level at which you would stop.\n" +
				"Where on the wheel the largest adoption gap lies; the cohort that shows it; one change to try first, and the reading that would end it.",
		},
	},
	{
		ID:           "backbone-lost-the-argument-then-delivered",
		Prompt:       "Tell me about a plan you argued against and lost, and then had to make work yourself.",
		Type:         Leadership,
		Principles:   []Principle{HaveBackbone, DeliverResults},
		Stages:       []Stage{PhoneScreen, OnsiteLoop},
		Interviewers: []Interviewer{HiringManager, SeniorPM, EngineeringManager, BarRaiser},
		Difficulty:   4,
		Track:        BothTracks,
		Outcome:      Success,
		Points: "Named something that the popular plan got right\n" +
			"Gave the main fact or figure brought against it\n" +
			"Said where the objection was made openly, such as a meeting or a document\n" +
			"Described a first act in the plan’s support within days of losing\n" +
			"Named something given up for the plan, such as people, budget or time\n" +
			"Explained how the plan was presented to the team afterwards\n" +
			"Reported how the plan turned out, whoever that proved right",
		Tips: "Half of your time belongs after the decision, since most people can argue and few can commit.\n" +
			"State plainly what was right in the plan you opposed.\n" +
			"Beware of an ending that vindicates you; if it does, show that you worked as if it would not.",
		Probes: "Were you the only one against it, and did others leave the talking to you?\n" +
			"How did you decide that you had argued enough and that it was time to stop?\n" +
			"Which of the dangers you had warned of came true, and how far did they hurt the numbers?\n" +
			"With the result in hand, whose judgement do you now think was better, and on which points?",
		Flags: "Ends with “and of course I was right”\n" +
			"Covers the week after the decision in one sentence\n" +
			"Lets the team know at every turn that the plan was someone else’s",
		Skeleton: Skeleton{
			Framework: StoryFramework,
			Lines: "The plan, why most people wanted it, its best argument in fair words; what your figure said against it.\n" +
				"Which part of the plan fell to you once it had been decided, and what its failure would have cost.\n" +
				"One sentence on where you objected and who ruled; then the first day after, the people or money you moved over, the words you used to your team, a repair you made to the plan from inside.\n" +
				"Outcome against the plan’s own target; one point where the majority saw further, one where they did not.",
		},
	},
	{
		ID:           "backbone-no-to-an-important-customer",
		Prompt:       "Describe a time when you said no to an important customer, seller or sales leader who expected a yes.",
		Type:         Behavioral,
		Principles:   []Principle{HaveBackbone, CustomerObsession},
		Stages:       []Stage{PhoneScreen, OnsiteLoop},
		Interviewers: []Interviewer{HiringManager, SeniorPM, CrossFunctional},
		Difficulty:   3,
		Track:        BothTracks,
		Outcome:      Success,
		Points: "Said why the request was a fair one to make\n" +
			"Sized what a refusal put at stake, such as the account’s worth\n" +
			"Gave the principle or evidence behind the no\n" +
			"Gave the no in about the words in which it was said\n" +
			"Named who pressed for giving in, inside the company or outside\n" +
			"Offered something else that met part of the need\n" +
			"Reported what became of the relationship",
		Tips: "Refusing something foolish is easy; choose a request that made sense for the one asking.\n" +
			"Show that you understood the need behind the request better afterwards than before.\n" +
			"Tell me who above you wanted a yes and how you dealt with them without going round anyone.",
		Probes: "Did they hear the no from you in person, and could anyone have overruled you?\n" +
			"If one fact had turned your no into a yes, which would it have been?\n" +
			"How sure were you that a yes would hurt others, and what did you check before you refused?\n" +
			"Has the same request come again, and what answer does it get now?",
		Flags: "Makes the customer or the sales leader look greedy or foolish\n" +
			"Hides behind the roadmap or a policy document when refusing\n" +
			"Leaves the one who asked with nothing but the refusal",
		Skeleton: Skeleton{
			Framework: StoryFramework,
			Lines: "Who asked, for what, and the sound business reason they had; the account’s size and its renewal date.\n" +
				"What the many other customers would have lost by a yes; that the answer was yours to give.\n" +
				"How you checked the need behind the request; who inside wanted you to agree and what you showed them; the refusal in person, in about the words used; the smaller thing you offered.\n" +
				"Renewal, spend or usage a year on; what the others were spared.",
		},
	},
	{
		ID:           "backbone-argument-stopped-at-the-wrong-point",
		Prompt:       "Tell me about an argument that you gave up too early, or kept up too long. What did it cost?",
		Type:         Behavioral,
		Principles:   []Principle{HaveBackbone, AreRightALot},
		Stages:       []Stage{PhoneScreen, OnsiteLoop},
		Interviewers: []Interviewer{HiringManager, SeniorPM, CrossFunctional, BarRaiser},
		Difficulty:   4,
		Track:        BothTracks,
		Outcome:      Failure,
		Primers:      "one-way-and-two-way-doors",
		Points: "Said plainly which it was, given up too early or kept up too long\n" +
			"Named what hung on it for customers or the business\n" +
			"Described the moment at which it should have gone otherwise\n" +
			"Admitted the motive behind it, such as comfort, pride or fatigue\n" +
			"Told how the other side read that silence or insistence\n" +
			"Said what that choice cost in weeks, money or goodwill\n" +
			"Stated a test for when to press on or stop",
		Tips: "Both halves are equally good material; pick the one that still hurts.\n" +
			"Name the motive, as it separates real reflection from a tidy lesson about process.\n" +
			"Avoid a version in which your only fault was being too polite.",
		Probes: "Who was counting on you to make that argument, or to drop it?\n" +
			"What ran through your mind at the moment you gave way or pressed on, and why?\n" +
			"How can you show that another outcome was within reach, and what would it have been worth?\n" +
			"Tell me of a dispute since then. Where did you stop, and was that the right place?",
		Flags: "Turns the fault into a virtue, such as caring too much\n" +
			"Blames the room for not listening and leaves out any personal motive\n" +
			"Picks an argument that cost nobody more than an afternoon",
		Skeleton: Skeleton{
			Framework: LessonFramework,
			Lines: "The matter in dispute, who held the other view, what it meant for customers; which of the two faults it was.\n" +
				"What you owed the group at that point, as the person with the facts or with the veto.\n" +
				"The course of the argument in three beats; the moment you gave in or dug in; what you felt and did not say.\n" +
				"The bill in weeks, money or goodwill, and how you arrived at that figure.\n" +
				"The test you apply since, for instance how hard the decision is to undo, with one later dispute where you used it.",
		},
	},
	{
		ID:           "backbone-most-junior-voice",
		Prompt:       "Give me a recent example of speaking up in a meeting where almost everyone was more senior than you.",
		Type:         Behavioral,
		Principles:   []Principle{HaveBackbone, DiveDeep},
		Stages:       []Stage{RecruiterScreen, PhoneScreen, OnsiteLoop},
		Interviewers: []Interviewer{Recruiter, HiringManager, SeniorPM},
		Difficulty:   1,
		Track:        BothTracks,
		Outcome:      Success,
		Points: "Said who in the room ranked above the speaker\n" +
			"Named the claim or choice that was being accepted\n" +
			"Described what made staying quiet the easier course\n" +
			"Gave the objection roughly as it was worded in the room\n" +
			"Named a source or sample that the objection rested on\n" +
			"Told how the most senior person there responded\n" +
			"Said what was decided differently, or that nothing was",
		Tips: "Two minutes are plenty here; one meeting, one objection, one consequence.\n" +
			"A question that exposes a wrong assumption counts as speaking up, if you meant it so.\n" +
			"It gains weight when you say what you would have done had they waved it aside.",
		Probes: "Had you been asked for your view, or did you have to ask for the floor?\n" +
			"Why raise it in front of everyone instead of afterwards with one of them?\n" +
			"How sure were you of your facts that day, and how did you check them?\n" +
			"What do you do differently since then when you sit in a room of senior people?",
		Flags: "Spoke only once a senior person had said the same\n" +
			"Tells of courage but cannot recall what the objection was\n" +
			"Presents a request for clarification as a challenge",
		Skeleton: Skeleton{
			Framework: StoryFramework,
			Lines: "The meeting, its purpose, who sat there and where you stood in rank; the assumption that nobody questioned.\n" +
				"What you knew from your own work that they could not know, and why it mattered that day.\n" +
				"Your opening sentence; the single fact you put on the table; how you offered a way forward; how you took the first reply.\n" +
				"What the group did with it that week; if they went ahead, how you supported them; what a leader said to you later.",
		},
	},
	{
		ID:           "backbone-estimate-held-under-pressure",
		Prompt:       "When have you stood by an estimate, forecast or launch date that others wanted you to make look better?",
		Type:         Behavioral,
		Principles:   []Principle{HaveBackbone, DiveDeep},
		Stages:       []Stage{RecruiterScreen, PhoneScreen, OnsiteLoop},
		Interviewers: []Interviewer{Recruiter, HiringManager, SeniorPM, EngineeringManager},
		Difficulty:   2,
		Track:        BothTracks,
		Outcome:      Success,
		Points: "Put the estimate side by side with the figure that others preferred\n" +
			"Told what the estimate was built from, such as past rates or a pilot\n" +
			"Named the assumption most open to doubt\n" +
			"Explained why the wish for a better figure was understandable\n" +
			"Offered an honest way to a better figure, such as less scope or more people\n" +
			"Told how the last push for a nicer date or number was met\n" +
			"Compared the estimate with what finally came in",
		Tips: "The strongest version shows the working, down to the one input that everything turned on.\n" +
			"Stubbornness is the trap; tell me which new fact would have moved you.\n" +
			"An estimate that proved wrong is fine here if it was wrong honestly.",
		Probes: "Was the estimate your own work, or were you defending somebody else’s?\n" +
			"Why not take the middle figure, which would have pleased everyone?\n" +
			"Which input did you check again after they pushed, and how far did that move your figure?\n" +
			"How are estimates of that kind made in your team today?",
		Flags: "Padded the figure beforehand so as to have room to give way\n" +
			"Defends the estimate by rank or experience, without the sums\n" +
			"Agreed to the better figure in public and told the team not to believe it",
		Skeleton: Skeleton{
			Framework: StoryFramework,
			Lines: "What was being planned, such as a hospital roll-out or a warehouse opening; your figure, their figure, the distance between.\n" +
				"Why your signature was needed, and which promises to outsiders would rest on it.\n" +
				"How you opened the calculation to them line by line; the input that drew most fire; what you were ready to cut instead; the answer you gave to the last request to “find some days”.\n" +
				"What was announced, what came true, the difference in per cent.",
		},
	},
	{
		ID:           "backbone-escalation-done-badly",
		Prompt:       "Think of a conflict you took to senior leaders in a way you now regret. What happened, and what should you have done?",
		Type:         Leadership,
		Principles:   []Principle{HaveBackbone, EarnTrust},
		Stages:       []Stage{PhoneScreen, OnsiteLoop},
		Interviewers: []Interviewer{HiringManager, EngineeringManager, CrossFunctional, BarRaiser},
		Difficulty:   3,
		Track:        BothTracks,
		Outcome:      Failure,
		Points: "Named the decision that the two parties could not settle\n" +
			"Told what the two parties tried between themselves before it went up\n" +
			"Said whether the other party knew of the escalation beforehand\n" +
			"Admitted what was unfair in how it was raised, such as a one-sided account\n" +
			"Told what was done to repair things with the other party\n" +
			"Named a piece of shared work that suffered from the lost trust\n" +
			"Set out the order of steps that a clean escalation follows",
		Tips: "The regret should lie in how it was done; that the matter went up may well have been right.\n" +
			"Put the other party’s case so well that they would sign it.\n" +
			"Listen to your own wording; “I had no choice” invites a hard question.",
		Probes: "Which words to the leader were yours, and would you read them out to the other team?\n" +
			"What did you believe the leader could do that the two of you could not?\n" +
			"How many weeks of cooperation did it cost, and how could you tell?\n" +
			"What does your first message look like now when two teams cannot agree?",
		Flags: "Went up because time was short, with no try at settling it below\n" +
			"Regrets only that the leader ruled for the other side\n" +
			"Speaks of the other team’s motives and never of their facts",
		Skeleton: Skeleton{
			Framework: LessonFramework,
			Lines: "Two teams with opposed goals, for instance speed of checkout against fraud losses; what hung on the choice.\n" +
				"Your part in the conflict; what a joint statement of the disagreement would have needed.\n" +
				"The talks you tried first; the note or the call to the leader, its slant; the moment the others found out; your attempt at repair.\n" +
				"The ruling, then the harm in delayed work or withheld help.\n" +
				"Your present practice, such as one shared page agreed by both before anyone goes up, with a case where it served.",
		},
	},
	{
		ID:           "backbone-line-not-crossed",
		Prompt:       "Has a leader ever wanted something that was allowed on paper but that you thought wrong? Walk me through what you did.",
		Type:         Behavioral,
		Principles:   []Principle{HaveBackbone, BroadResponsibility},
		Stages:       []Stage{PhoneScreen, OnsiteLoop},
		Interviewers: []Interviewer{HiringManager, SeniorPM, BarRaiser},
		Difficulty:   5,
		Track:        BothTracks,
		Outcome:      Success,
		Points: "Gave the leader’s reason for wanting it\n" +
			"Said who would have been wronged by it\n" +
			"Told what was checked before objecting, such as facts, rules or other opinions\n" +
			"Repeated how the objection was worded to that leader\n" +
			"Offered another route to what the leader wanted\n" +
			"Named what was personally at risk, such as a rating or a role\n" +
			"Said what the leader did in the end",
		Tips: "Tone decides this one; calm and exact beats heroic.\n" +
			"The leader had an aim worth having, so tell me how you tried to reach it another way.\n" +
			"Expect to be asked how far you would have gone, and do not improvise that answer.",
		Probes: "Did you say it to the person’s face, and were you alone in saying it?\n" +
			"Why was this a line for you rather than a matter of taste?\n" +
			"What would have shown the leader to be right, and did you look for that data?\n" +
			"Had the answer been a final no, what would you have done, and would you do the same today?",
		Flags: "Passed the matter to lawyers and took their silence as an answer\n" +
			"Complied and told colleagues privately how wrong it was\n" +
			"Threatened to leave or to go public before the two had talked",
		Skeleton: Skeleton{
			Framework: StoryFramework,
			Lines: "The request, the pressure behind it, why it was lawful; those who would bear it, such as patients or first-time borrowers.\n" +
				"Why you could not pass it on; what refusing might cost you.\n" +
				"What you verified first and with whom; the private talk, in your words; the other route to the same aim; what you would have done at a final no, said beforehand.\n" +
				"What was done in the end, the revenue forgone or kept, and how you and the leader worked together from then on.",
		},
	},
	{
		ID:           "backbone-own-proposal-challenged",
		Prompt:       "When did you last get people to attack a proposal of your own before it was decided? How did you go about it?",
		Type:         Leadership,
		Principles:   []Principle{HaveBackbone, AreRightALot},
		Stages:       []Stage{RecruiterScreen, PhoneScreen, OnsiteLoop},
		Interviewers: []Interviewer{Recruiter, SeniorPM, EngineeringManager, CrossFunctional},
		Difficulty:   2,
		Track:        BothTracks,
		Outcome:      Success,
		Primers:      "six-pager",
		Points: "Said what a hidden flaw in the proposal would have cost\n" +
			"Named a person invited because they were likely to object\n" +
			"Described a device for drawing out dissent, such as a silent reading\n" +
			"Repeated the hardest criticism received\n" +
			"Pointed to a part that was dropped or rebuilt because of it\n" +
			"Admitted a criticism that was heard but not followed\n" +
			"Told how the critics learned what had come of their points",
		Tips: "Asking “any concerns?” at the end of a meeting draws nobody out; show what you set up.\n" +
			"I want to hear the criticism that hurt, not the one you were hoping for.\n" +
			"The proposal should be visibly better for it, in a way that you can point at.",
		Probes: "What did you say or do that made it safe for them to object to you?\n" +
			"Which criticism did you reject, and what made you confident in doing so?\n" +
			"How many objections came in, and how many changed the text?\n" +
			"Who now challenges you without an invitation?",
		Flags: "Collected only comments on wording and layout\n" +
			"Answered each objection on the spot, so that none could land\n" +
			"Names no person, only “stakeholders gave feedback”",
		Skeleton: Skeleton{
			Framework: StoryFramework,
			Lines: "The proposal, such as a new fare structure for a rail operator; how attached to it you were.\n" +
				"What a mistake in it would have cost, and why agreement was coming too easily.\n" +
				"Whom you asked, and how you gave them time and cover; the objection that hit hardest; your first reaction and your second; the rewrite.\n" +
				"The version that was approved beside the first draft; a problem after launch that the critics had spared you.",
		},
	},
	{
		ID:           "backbone-commitment-only-in-words",
		Prompt:       "Describe a decision that you agreed to support but did not truly back. How did that show, and what followed?",
		Type:         Behavioral,
		Principles:   []Principle{HaveBackbone, Ownership},
		Stages:       []Stage{PhoneScreen, OnsiteLoop},
		Interviewers: []Interviewer{SeniorPM, EngineeringManager, CrossFunctional, BarRaiser},
		Difficulty:   3,
		Track:        BothTracks,
		Outcome:      Failure,
		Points: "Said what support had been promised, and to whom\n" +
			"Named the doubt that was held back, or kept alive after the decision\n" +
			"Gave an instance of help that came late, thin or not at all\n" +
			"Told how others could sense the reluctance, such as by a remark\n" +
			"Told who had to make up for the missing support\n" +
			"Said what the half-hearted start did to the outcome\n" +
			"Said whether it was ever admitted to those who felt it",
		Tips: "Small acts are the evidence, such as the slow reply, the junior sent in your place, the joke in the corridor.\n" +
			"Telling me that the decision was bad anyway undoes the whole answer.\n" +
			"Go on to a later decision you lost and show what full support looked like there.",
		Probes: "What had you said in the room, and what did your calendar say the week after?\n" +
			"Why did you not speak up while the choice was open?\n" +
			"How would the person who ran the project prove that you held back?\n" +
			"Before you say yes to a plan you doubt, what do you do today?",
		Flags: "Claims that nobody noticed\n" +
			"Describes passive resistance as “managing risk”\n" +
			"Was pleased when it failed, and lets that be heard",
		Skeleton: Skeleton{
			Framework: LessonFramework,
			Lines: "The decision, for example moving support to a new supplier; what you said yes to; the reservation you kept.\n" +
				"The help that others had planned on from you and your team.\n" +
				"Two or three instances of holding back, told without excuse; who made up for it; when you saw it or had it pointed out.\n" +
				"Effect on date or quality, with your share of it separated from other causes.\n" +
				"How you voice doubt in time, how you make support visible afterwards; the next such decision as proof.",
		},
	},
	{
		ID:           "hire-lesson-from-someone-junior",
		Prompt:       "Who is the most junior person to have changed how you work, and what did they teach you?",
		Type:         Behavioral,
		Principles:   []Principle{HireAndDevelopTheBest, LearnAndBeCurious},
		Stages:       []Stage{RecruiterScreen, PhoneScreen, OnsiteLoop},
		Interviewers: []Interviewer{Recruiter, HiringManager, SeniorPM},
		Difficulty:   1,
		Track:        BothTracks,
		Outcome:      Success,
		Points: "Introduced the person by role and years of experience\n" +
			"Named the thing that this person did better\n" +
			"Described the occasion on which it became plain\n" +
			"Told of asking to be shown or corrected\n" +
			"Gave one way of working that was replaced\n" +
			"Told how the person’s ability was made visible to others",
		Tips: "Choose a real skill, such as interviewing customers or reading code, and not “fresh energy”.\n" +
			"The second half matters more. Having seen the talent, what did you do for its owner?",
		Probes: "What did you say to the person when you realized that they were better at it than you?\n" +
			"Why learn it yourself rather than simply hand such work to them from then on?\n" +
			"How would someone who worked with you before and after tell the difference?\n" +
			"Where is that person today, and what have you learned from someone junior since then?",
		Flags: "Praises youth or enthusiasm and can name no skill\n" +
			"Took the lesson and gave the teacher nothing back",
		Skeleton: Skeleton{
			Framework: StoryFramework,
			Lines: "Who it was by role (an apprentice, a new analyst, a shop assistant) and what you were expected to teach them.\n" +
				"The work you shared and the standard you thought you held.\n" +
				"The moment you saw theirs was better; how you asked to be shown; what you practiced, and how long it took; how you told others whose idea it was.\n" +
				"What you do differently to this day, with an effect that can be counted; what the person was given as a result, such as a project, a stage or a higher role.",
		},
	},
	{
		ID:           "develop-peer-without-authority",
		Prompt:       "When did you help a colleague at your own level become clearly better at something? Say why they accepted it from you.",
		Type:         Behavioral,
		Principles:   []Principle{HireAndDevelopTheBest, EarthsBestEmployer},
		Stages:       []Stage{RecruiterScreen, PhoneScreen, OnsiteLoop},
		Interviewers: []Interviewer{Recruiter, HiringManager, SeniorPM, CrossFunctional},
		Difficulty:   2,
		Track:        BothTracks,
		Outcome:      Success,
		Points: "Said what the colleague was already good at\n" +
			"Told how the offer of help came up between equals\n" +
			"Named the single skill that the two of them worked on\n" +
			"Described a piece of real work used as practice\n" +
			"Pointed to something the colleague then did alone\n" +
			"Gave the reason the colleague had to trust this help",
		Tips: "Between equals, consent is half the story; tell me how the other person came to want it.\n" +
			"Advice over coffee is thin. Rehearsals, marked-up drafts and joint customer calls are what I listen for.\n" +
			"A word on what you received in return keeps it from sounding superior.",
		Probes: "Which parts of their progress would have happened without you?\n" +
			"Why did you decide to spend your time on a peer, who might one day compete with you?\n" +
			"How far had the colleague come after a few months, and who else remarked on it?\n" +
			"What did you handle clumsily, and what would you say differently to a peer now?",
		Flags: "Corrected a peer who had not asked and did not want it\n" +
			"Did the work in the colleague’s place and calls that help\n" +
			"Tells it so that the colleague looks weak and the speaker generous",
		Skeleton: Skeleton{
			Framework: StoryFramework,
			Lines: "The colleague by role, a strength of theirs, and where they kept failing (board papers, pricing talks, database queries).\n" +
				"Why it mattered to the shared product, and why nobody else was going to help.\n" +
				"How the subject came up without offense; the one skill chosen; the practice on live work, with its rhythm; the point where you stepped back.\n" +
				"What they later did without you and who noticed; what changed for the product; what you took from them in exchange.",
		},
	},
	{
		ID:           "develop-by-giving-away-good-work",
		Prompt:       "Give me an example of handing over work that you enjoyed, or that made you visible, so that someone else could grow.",
		Type:         Behavioral,
		Principles:   []Principle{HireAndDevelopTheBest, EarnTrust},
		Stages:       []Stage{RecruiterScreen, PhoneScreen, OnsiteLoop},
		Interviewers: []Interviewer{Recruiter, HiringManager, SeniorPM, CrossFunctional},
		Difficulty:   2,
		Track:        BothTracks,
		Outcome:      Success,
		Points: "Explained what made the work attractive to keep\n" +
			"Said why this person and no other was offered it\n" +
			"Described how decisions passed across, not only tasks\n" +
			"Told how the new owner’s first difficulty was met\n" +
			"Admitted a cost to one’s own standing or results\n" +
			"Reported something the new owner did in an unfamiliar way that worked\n" +
			"Said what the new owner was trusted with next",
		Tips: "Passing on a chore does not count. If losing the work did not hurt a little, choose another story.\n" +
			"Everyone can hand over. What I wait for is the day it went badly and you kept out of it.\n" +
			"What you did with the hours gained is worth half a sentence.",
		Probes: "After the handover, which decisions did you still make yourself?\n" +
			"What made you think the person was ready, or at least nearly ready?\n" +
			"How did the work do in the first months, compared with your own last ones?\n" +
			"Knowing how it went, what would you have handed over sooner, and what later?",
		Flags: "Gave away the drudgery and kept the meetings with leaders\n" +
			"Hovered over the new owner until the work came back\n" +
			"Tells only how much time was freed for more important things",
		Skeleton: Skeleton{
			Framework: StoryFramework,
			Lines: "The work (a flagship account, the monthly address to leadership, a favorite product) and what it brought you.\n" +
				"The person who could grow by it, what they lacked so far, and what the business could not afford to lose.\n" +
				"How you passed it on in stages, with the first decision that was truly theirs; what you said to those who still came to you; the stumble, and how you held back.\n" +
				"How the work fared in their hands, in the same measure as before; where it led them; what you missed.",
		},
	},
	{
		ID:           "hire-seat-left-empty",
		Prompt:       "Describe a time when you argued against hiring someone, although the team badly needed the help.",
		Type:         Behavioral,
		Principles:   []Principle{HireAndDevelopTheBest, InsistOnTheHighestStandards},
		Stages:       []Stage{PhoneScreen, OnsiteLoop},
		Interviewers: []Interviewer{HiringManager, SeniorPM, EngineeringManager, BarRaiser},
		Difficulty:   3,
		Track:        BothTracks,
		Outcome:      Success,
		Primers:      "bar-raiser-and-debrief",
		Points: "Said how many weeks the position had been empty\n" +
			"Said whose workload argued for a quick yes\n" +
			"Quoted the evidence from the interviews that decided it\n" +
			"Named the requirement that could not be given up\n" +
			"Said fairly why colleagues wanted to make the offer\n" +
			"Told how the work was covered in the meantime\n" +
			"Reported how the eventual hire turned out, or what was done without one",
		Tips: "Holding the bar is easy for someone who does not do the work meanwhile, so tell me who carried it.\n" +
			"Be fair to the candidate you turned down. Speak of evidence and not of manner.\n" +
			"It strengthens the answer to say what the empty months cost and that you had worked it out.",
		Probes: "Was it your decision, your veto or your advice, and what did you say in the room?\n" +
			"Why was the gap you saw one that could not be closed in the first half-year on the job?\n" +
			"You never saw that candidate at work. How do you know that the no was right?\n" +
			"Have you ever turned someone down and later thought you were wrong? What did you change?",
		Flags: "Rejected on “fit” or a feeling, with no example from the interview\n" +
			"Compared the candidate with an ideal and never with people already in the role\n" +
			"Made the requirements longer with each candidate",
		Skeleton: Skeleton{
			Framework: StoryFramework,
			Lines: "The empty seat, how long already, who was doing double work; the candidate most people wanted.\n" +
				"Your part in the choice, and what the role could not do without.\n" +
				"The evidence that troubled you, from which question; how you put it to tired colleagues; what you took off the list of demands; how the load was shared or dropped.\n" +
				"Weeks until the later hire and what they cost; what that person achieved in a year; how the interviews were altered.",
		},
	},
	{
		ID:           "develop-person-through-a-hard-gap",
		Prompt:       "Tell me about helping someone through a serious gap in their skills. You need not have been their manager.",
		Type:         Leadership,
		Principles:   []Principle{HireAndDevelopTheBest, EarnTrust},
		Stages:       []Stage{PhoneScreen, OnsiteLoop},
		Interviewers: []Interviewer{HiringManager, EngineeringManager, CrossFunctional, BarRaiser},
		Difficulty:   3,
		Track:        BothTracks,
		Outcome:      Success,
		Points: "Named the skill gap as behavior that anyone could observe\n" +
			"Said who told the person about the gap\n" +
			"Gave the milestones or dates agreed for closing it\n" +
			"Told of something in the coaching that had to be changed on the way\n" +
			"Gave a piece of work they later did that was beyond them before\n" +
			"Admitted what the time spent on coaching cost elsewhere\n" +
			"Said where that person is today",
		Tips: "Weekly chats are not coaching; show the one skill you worked on and how you knew that it grew.\n" +
			"Protect the person’s dignity in the telling, and leave out the name.\n" +
			"If it did not fully work, say so; a partial gain told honestly beats a transformation.",
		Probes: "What did you do for them that their manager or a course could not?\n" +
			"How did you decide that this was a gap to coach and not the wrong job for them?\n" +
			"What could you observe or count after three months, and who besides you saw it?\n" +
			"What did coaching them change in the way you yourself work?",
		Flags: "Describes the person as difficult and never the behavior\n" +
			"The person improved mainly because the work was made easier\n" +
			"Coaching was advice given again and again, with nothing practiced",
		Skeleton: Skeleton{
			Framework: StoryFramework,
			Lines: "The person’s role, the gap as others met it (late warnings, unreadable papers, arguments with doctors), and what it was costing.\n" +
				"How it fell to you, and what would happen to them if nothing moved.\n" +
				"The plain conversation; the one skill and its milestones; the method that did not help and the one that did; how you cut back your help.\n" +
				"A task they mastered, as seen by a third person; what your own work lost; their place today.",
		},
	},
	{
		ID:           "develop-feedback-held-back",
		Prompt:       "Have you ever kept hard feedback from a strong performer for too long? Tell me how that ended.",
		Type:         Behavioral,
		Principles:   []Principle{HireAndDevelopTheBest, HaveBackbone},
		Stages:       []Stage{PhoneScreen, OnsiteLoop},
		Interviewers: []Interviewer{HiringManager, CrossFunctional, BarRaiser},
		Difficulty:   3,
		Track:        BothTracks,
		Outcome:      Failure,
		Points: "Said what made this person so valuable\n" +
			"Described the behavior that ought to have been addressed\n" +
			"Counted the weeks or months of silence\n" +
			"Gave the excuse used for staying silent\n" +
			"Named who suffered under the behavior meanwhile\n" +
			"Gave the words used at last, or admitted that they were never said\n" +
			"Said what the performer lost by hearing it so late",
		Tips: "Your reason for silence is the heart of this. “I did not want to lose them” is honest; “I was busy” is not.\n" +
			"Remember the colleagues who watched you say nothing, and tell me what they concluded.\n" +
			"A hint in a review form is not feedback. Give the sentence you should have said.",
		Probes: "On which occasions did you see it happen and let it pass?\n" +
			"What did you believe would follow if you spoke, and was there any ground for it?\n" +
			"What did the silence cost in people, work or goodwill, and how do you know?\n" +
			"How soon do you speak now? Take me to the last time you had to.",
		Flags: "Thinks the person ought to have noticed it alone\n" +
			"The “strong performer” turns into a villain as the story goes on\n" +
			"Had hinted at it and counts the hint as having spoken",
		Skeleton: Skeleton{
			Framework: LessonFramework,
			Lines: "The star by role, what they delivered, and the conduct that wore others down (interrupting, hoarding, missing reviews).\n" +
				"Why it was yours to raise, as a manager, a project lead or the closest peer.\n" +
				"The chances you let go and your excuse each time; what forced the talk; the words you used, and the answer you heard.\n" +
				"What became of the person, and of those who had suffered from it; what was past repair.\n" +
				"The interval within which you now speak, and a recent case with a strong colleague.",
		},
	},
	{
		ID:           "hire-mechanism-that-others-use",
		Prompt:       "What have you built or fixed in the way people are interviewed, brought in or reviewed? I mean something that others still use.",
		Type:         Behavioral,
		Principles:   []Principle{HireAndDevelopTheBest, InventAndSimplify},
		Stages:       []Stage{PhoneScreen, OnsiteLoop},
		Interviewers: []Interviewer{HiringManager, SeniorPM, EngineeringManager, BarRaiser},
		Difficulty:   4,
		Track:        BothTracks,
		Outcome:      Success,
		Primers:      "bar-raiser-and-debrief",
		Points: "Described the bad hire, slow start or unfair review that revealed the fault\n" +
			"Compared old with new, in days, drop-outs or disagreement between judges\n" +
			"Explained the one change at the core of the new way\n" +
			"Said which kind of poor judgement or bad start it makes less likely\n" +
			"Told of a trial on a few cases before it was widened\n" +
			"Named a group that took it up by its own choice\n" +
			"Conceded something the mechanism still gets wrong",
		Tips: "A template in a shared folder is not a mechanism. Tell me what makes people use it and who checks.\n" +
			"The best answers took something out of the process, such as a round, a form or a meeting.\n" +
			"Have the quality of hires or the time to first real contribution ready, and not only opinions.",
		Probes: "Recruiters and managers usually own this. What did you do, and with whose permission?\n" +
			"Which alternative did you weigh, and why would it have changed nothing?\n" +
			"Did people do better, or did the process only run more smoothly? How do you know?\n" +
			"Which part works less well now than at first, and who looks after it today?",
		Flags: "Added forms and rounds and calls the result rigor\n" +
			"Speaks of a routine that stopped when its maker left\n" +
			"Judges the process by how people liked it",
		Skeleton: Skeleton{
			Framework: StoryFramework,
			Lines: "The case that made the fault plain, and the process as it then stood, with one number for its quality.\n" +
				"Why a product person took it on, and whose agreement was needed.\n" +
				"What you looked at first (score sheets, exit notes, first-month diaries); the core change and what you removed to make room; the trial, and the doubts it met.\n" +
				"The same number afterwards, over how many people; who took it up unasked; who owns it; its remaining weakness.",
		},
	},
	{
		ID:           "hire-choice-that-went-wrong",
		Prompt:       "Think of somebody you pushed to hire, or put in a role, where it went wrong. What had you missed?",
		Type:         Leadership,
		Principles:   []Principle{HireAndDevelopTheBest, AreRightALot},
		Stages:       []Stage{PhoneScreen, OnsiteLoop},
		Interviewers: []Interviewer{HiringManager, SeniorPM, EngineeringManager, BarRaiser},
		Difficulty:   4,
		Track:        BothTracks,
		Outcome:      Failure,
		Points: "Said what success in the role needed\n" +
			"Gave the grounds on which the person was chosen\n" +
			"Named a doubt about them that could have been followed up\n" +
			"Told when the person first heard that it was not working\n" +
			"Described the support tried before giving up\n" +
			"Said how it ended for the person\n" +
			"Named a question or test that candidates have faced since",
		Tips: "Keep the fault with yourself; you chose, and they accepted in good faith.\n" +
			"Say what the pressure was, such as an empty seat or a deadline, and what it did to your bar.\n" +
			"Do not hurry past the ending. How the person heard it from you tells us more than how they were chosen.",
		Probes: "How strong was your own voice in that choice, and who had doubts?\n" +
			"What did you weigh too heavily, and what too lightly?\n" +
			"How many weeks passed between your first worry and the first plain conversation?\n" +
			"Of the people chosen since with your new way of judging, how many worked out?",
		Flags: "Lets the story show only that the person was not good enough\n" +
			"Knew within weeks and waited for the probation date\n" +
			"Blames the recruiter, the references or the market",
		Skeleton: Skeleton{
			Framework: LessonFramework,
			Lines: "The role, why it was urgent, and what it truly demanded.\n" +
				"Your weight in the decision, and what others said before it.\n" +
				"What impressed you and what you explained away; how the trouble showed; the first honest talk and its date; the help you gave, and how you judged that it was not enough.\n" +
				"How it ended for the person, for the team and for the work, with the months it took.\n" +
				"The flaw in how you judged people then; the test you use now, and how the later choices turned out.",
		},
	},
	{
		ID:           "hire-talent-held-back",
		Prompt:       "Whose growth have you held back, perhaps because they were so useful to you where they were?",
		Type:         Leadership,
		Principles:   []Principle{HireAndDevelopTheBest, Ownership},
		Stages:       []Stage{PhoneScreen, OnsiteLoop},
		Interviewers: []Interviewer{HiringManager, CrossFunctional, BarRaiser},
		Difficulty:   5,
		Track:        BothTracks,
		Outcome:      Failure,
		Points: "Admitted what made the person convenient to keep\n" +
			"Recalled a sign that they wanted more or could do more\n" +
			"Described the chance that they missed because of it\n" +
			"Told how the truth came out, from the person or someone else\n" +
			"Described an effort to put it right, however late\n" +
			"Gave a recent case of helping a team member move on",
		Tips: "Nearly every lead has such a story. One who says “never” has usually not looked.\n" +
			"Separate what you intended from what you did; kind intentions are common in this one.\n" +
			"The strongest ending is a good person you later sent to another team, at your own cost.",
		Probes: "What did you say or leave unsaid at the moment when the chance came up?\n" +
			"What reason did you give yourself at the time, and was it the real one?\n" +
			"What did it cost them in months, rank or pay, and how did you find that out?\n" +
			"How do you see to it today that people do not have to ask you twice?",
		Flags: "Says the person never mentioned wanting to move\n" +
			"Presents the loss to the team as the whole harm\n" +
			"Claims that it was for the person’s own good",
		Skeleton: Skeleton{
			Framework: LessonFramework,
			Lines: "The person by role, what you relied on them for, and how hard they would have been to replace.\n" +
				"What you owed to their growth, formally or not.\n" +
				"The chance (a move, a bigger project, a stage) and how you let it pass or argued against it; the sign you preferred not to see; how you came to face it, and what you said to them.\n" +
				"Where they went in the end and how late; what stayed between you.\n" +
				"How you now ask people about their next step, and whom you have helped to go.",
		},
	},
	{
		ID:           "standards-sloppy-figures-sent-back",
		Prompt:       "When did you last send back a report, a specification or a set of figures because it was not good enough?",
		Type:         Behavioral,
		Principles:   []Principle{InsistOnTheHighestStandards, AreRightALot},
		Stages:       []Stage{RecruiterScreen, PhoneScreen, OnsiteLoop},
		Interviewers: []Interviewer{Recruiter, HiringManager, SeniorPM, CrossFunctional},
		Difficulty:   1,
		Track:        BothTracks,
		Outcome:      Success,
		Primers:      "six-pager",
		Points: "Said what decision the document was meant to serve\n" +
			"Pointed to the exact sentence, number or gap that was wrong\n" +
			"Told what could have happened had it gone out\n" +
			"Described how the author was told\n" +
			"Helped the author with an example of what good looks like\n" +
			"Said what the next piece from that author was like",
		Tips: "A short, concrete story is enough. One wrong denominator beats a speech about clear writing.\n" +
			"The tone you took with the author is part of the answer, above all if they were senior to you.\n" +
			"If the deadline was near, say who agreed to the delay.",
		Probes: "Did you find the flaw yourself, and how did you come to look there?\n" +
			"Why send it back instead of correcting it quietly on your own?\n" +
			"How far did the conclusion move once the flaw was put right?\n" +
			"What have you sent out since that somebody rightly sent back to you?",
		Flags: "Objects to wording and layout, and never to substance\n" +
			"Rewrote the thing in silence, so the author learned nothing\n" +
			"Humiliated the author in front of others and is proud of it",
		Skeleton: Skeleton{
			Framework: StoryFramework,
			Lines: "The paper or figures, who wrote them, which decision waited on them and when.\n" +
				"Your right to object, and the pressure to let it pass.\n" +
				"The flaw and how you came across it; the private word with its author; the example you gave of a better version; who allowed the extra time.\n" +
				"How the conclusion changed once it was right, with the size of the difference; how the author’s later work looked; one thing your own papers now include.",
		},
	},
	{
		ID:           "standards-checklist-you-created",
		Prompt:       "Is there a checklist, review or test that exists because of you? What had happened that made it needed?",
		Type:         Behavioral,
		Principles:   []Principle{InsistOnTheHighestStandards, InventAndSimplify},
		Stages:       []Stage{RecruiterScreen, PhoneScreen, OnsiteLoop},
		Interviewers: []Interviewer{Recruiter, HiringManager, SeniorPM, EngineeringManager, CrossFunctional},
		Difficulty:   2,
		Track:        BothTracks,
		Outcome:      Success,
		Points: "Recounted the incident behind it\n" +
			"Named the step at which the fault should have been caught\n" +
			"Gave the number of items or minutes that the check takes\n" +
			"Explained what happens when an item fails\n" +
			"Explained what keeps people from skipping it in a hurry\n" +
			"Counted faults caught by it in a later period",
		Tips: "A check that can be skipped unnoticed is decoration, so tell me about the busiest day it has lived through.\n" +
			"Short lists live longer; mention something you deliberately left off.\n" +
			"Best of all is a check that later became unnecessary because the cause was removed.",
		Probes: "Which items did you write, and which came from the people who use it?\n" +
			"Why a check at that point, rather than a change that makes the fault impossible?\n" +
			"How do you know that fewer faults get through, and not only that more are written down?\n" +
			"Who keeps it up to date now, and which item would you strike off?",
		Flags: "It grew into a form nobody reads\n" +
			"Catches faults at the very end, when fixing them costs most\n" +
			"People tick it after the work is done, so that it is ticked",
		Skeleton: Skeleton{
			Framework: StoryFramework,
			Lines: "The incident (a wrong price tag, a missed allergy note, a broken release) and who bore the harm.\n" +
				"Why the cure was yours to find, and what people already had to check.\n" +
				"Where in the work you placed it and why there; how you made it short; what you did when it was skipped; who may stop the work on its account.\n" +
				"Faults caught and faults missed over a stated time; the minutes it takes; what has since been built in so that the item could go.",
		},
	},
	{
		ID:           "standards-refused-to-ship",
		Prompt:       "Give me an example of stopping or delaying something that was about to go out, because it was not good enough.",
		Type:         Behavioral,
		Principles:   []Principle{InsistOnTheHighestStandards, CustomerObsession},
		Stages:       []Stage{RecruiterScreen, PhoneScreen, OnsiteLoop},
		Interviewers: []Interviewer{Recruiter, HiringManager, SeniorPM, EngineeringManager},
		Difficulty:   2,
		Track:        BothTracks,
		Outcome:      Success,
		Primers:      "one-way-and-two-way-doors",
		Points: "Said how close to release it was\n" +
			"Described the fault through the eyes of the person who would meet it\n" +
			"Said which agreed limit it failed to meet\n" +
			"Named the people whom the delay hurt\n" +
			"Considered a smaller release or a warning in place of a full stop\n" +
			"Said how many days passed before it went out\n" +
			"Compared the version that shipped with the one held back",
		Tips: "Say who had the power to overrule you, and whether they tried.\n" +
			"Stopping is the easy half. Show what you did so that the next date could be trusted.\n" +
			"If the fault could have been corrected after release with little harm, be ready to explain why you still waited.",
		Probes: "What exactly did you say, to whom, and could you have been overruled?\n" +
			"Why was this worse to ship and fix than to hold?\n" +
			"It never went out with the fault. How do you know that people would have minded?\n" +
			"What has changed in how such work is done, so that no one has to stop it so late again?",
		Flags: "Held the release for a flaw that customers would hardly have met\n" +
			"Raised the alarm and left the mending to others\n" +
			"Had known about the fault for weeks before the last day",
		Skeleton: Skeleton{
			Framework: StoryFramework,
			Lines: "The release (a printed guide, a pricing change, a device update), its date, and who was waiting for it.\n" +
				"Your say in it, and the bar you held it against.\n" +
				"How you found the fault and pictured its effect; the lesser options you looked at; the stop, in your words; how the people who lost by it were told; the plan to the new date.\n" +
				"Days lost and at what price; how the later version did on the same measure; where the check sits now.",
		},
	},
	{
		ID:           "standards-raised-when-fine-was-enough",
		Prompt:       "Tell me about raising a standard when your team thought that the existing one was good enough.",
		Type:         Leadership,
		Principles:   []Principle{InsistOnTheHighestStandards, EarnTrust},
		Stages:       []Stage{PhoneScreen, OnsiteLoop},
		Interviewers: []Interviewer{HiringManager, EngineeringManager, CrossFunctional, BarRaiser},
		Difficulty:   3,
		Track:        BothTracks,
		Outcome:      Success,
		Primers:      "input-and-output-metrics",
		Points: "Gave the old level and the new one in the same measure\n" +
			"Explained which customers felt the difference\n" +
			"Explained why the old level had seemed good enough\n" +
			"Described how the team was persuaded without an order\n" +
			"Said how long the team took to reach the new level\n" +
			"Stated the price of the higher bar in time or features\n" +
			"Said what holds the level up when no single person is watching",
		Tips: "Begin with why better mattered to somebody outside the team, or it will sound like taste.\n" +
			"A bar that you alone can hold is heroics, so spend a third of the answer on how others took it up.\n" +
			"Mention one standard you left alone, to show that you choose.",
		Probes: "Did you have the authority to set that standard, or did you have to earn it?\n" +
			"Why that level and not a little lower or higher?\n" +
			"Standards can rise on paper only. Which figure shows that customers felt this one?\n" +
			"What has the team raised since without being asked?",
		Flags: "Announced a target and waited for it to be met\n" +
			"Treats colleagues who were content as lazy\n" +
			"No customer could have told the old level from the new",
		Skeleton: Skeleton{
			Framework: StoryFramework,
			Lines: "The accepted level, in a number (answer time, picking errors, crash rate), and why nobody complained.\n" +
				"What you had seen that made it too low, and your lack of power to command.\n" +
				"How you let the team see the effect on people for themselves; their best counter-argument and your reply; the first small gain; what was put off to make room.\n" +
				"The new level and since when; the spread from week to week; what keeps it there without you.",
		},
	},
	{
		ID:           "standards-fault-traced-to-its-root",
		Prompt:       "Which kind of technical fault had your team learned to live with? Tell me how you made it unacceptable, and what it took to end it.",
		Type:         Behavioral,
		Principles:   []Principle{InsistOnTheHighestStandards, DiveDeep},
		Stages:       []Stage{PhoneScreen, OnsiteLoop},
		Interviewers: []Interviewer{SeniorPM, HiringManager, EngineeringManager, BarRaiser},
		Difficulty:   3,
		Track:        TrackPMT,
		Outcome:      Success,
		Points: "Gave the rate at which the fault was tolerated\n" +
			"Said why engineers had good reason to live with it\n" +
			"Stated the new limit as a number\n" +
			"Named the feature work that waited for the repair\n" +
			"Described the change in design that made the fault impossible or loud\n" +
			"Said what was added to detect its return\n" +
			"Said for how many months the new limit has held",
		Tips: "A fault that people live with hides in a retry or a weekly clean-up. Show where yours was hidden.\n" +
			"Tell me how you, as a product manager, earned the weeks that the repair needed.\n" +
			"Zero is rarely the right limit. Be ready to defend yours against a stricter and a looser one.",
		Probes: "What did you do yourself to make people see a fault that they had stopped noticing?\n" +
			"The engineers had reasons to leave it alone. Why was the repair worth more than the features that waited?\n" +
			"How do you know that it has not returned in a form your alarm cannot see?\n" +
			"Which fault does the team live with today, and would you say that it is right to?",
		Flags: "Calls the engineers careless for having lived with it\n" +
			"Cannot explain the mechanism of the fault in plain words\n" +
			"Quiet since the fix, but nobody would notice if it returned",
		Skeleton: Skeleton{
			Framework: StoryFramework,
			Lines: "The fault as a user met it (double bookings, lost sensor readings, stale stock), its rate, and the workaround that had made it normal.\n" +
				"Your place beside the engineers, and the features promised for the same weeks.\n" +
				"How you made its cost visible; the limit, and how it was agreed; what was put off, and how you won the time; the redesign in a sentence; the alarm that watches the limit.\n" +
				"The rate before and after, over how many months; the cost of the work against the yearly cost of the fault; what happened when the limit was next broken.",
		},
	},
	{
		ID:           "standards-polish-nobody-needed",
		Prompt:       "When have you held out for a quality that your customers did not need, and only later seen what it cost?",
		Type:         Behavioral,
		Principles:   []Principle{InsistOnTheHighestStandards, BiasForAction},
		Stages:       []Stage{PhoneScreen, OnsiteLoop},
		Interviewers: []Interviewer{HiringManager, SeniorPM, CrossFunctional},
		Difficulty:   3,
		Track:        BothTracks,
		Outcome:      Failure,
		Primers:      "one-way-and-two-way-doors",
		Points: "Set the quality held out for beside what customers had asked for\n" +
			"Admitted whose taste or fear stood behind it\n" +
			"Said what customers were waiting for in the meantime\n" +
			"Gave the weeks or money that the polish took\n" +
			"Told what usage or feedback showed after release\n" +
			"Named a colleague who had argued for less\n" +
			"Described a test that now tells a needed standard from a preferred one",
		Tips: "Resist turning it into praise of your high ideals; somebody went without because of you.\n" +
			"Say what you were protecting, for instance your name, a past embarrassment or a rule you never questioned.\n" +
			"A sharp example of where you now accept less closes the answer well.",
		Probes: "Was the wait yours to decide, and what did you do with those weeks?\n" +
			"Why did that quality seem to you beyond question at the time?\n" +
			"How many customers ever noticed it, and how did you measure that?\n" +
			"Name something you would once have polished and now ship plain.",
		Flags: "Ends by saying that the high standard was right after all\n" +
			"Those who had to wait do not appear in the story\n" +
			"Learned only to “be pragmatic”, with no way to tell when",
		Skeleton: Skeleton{
			Framework: LessonFramework,
			Lines: "The product or service and the quality you insisted on (flawless screens, a third review, rare cases).\n" +
				"Your power to hold it back, and who was in line for it.\n" +
				"The point at which others would have let go; your argument then; the weeks that followed; the figure or remark that showed you it went unseen.\n" +
				"What the wait cost, and whom; what became of the polished part.\n" +
				"The question you put to yourself before you hold something back; one case where you then let it go.",
		},
	},
	{
		ID:           "standards-quality-let-slip",
		Prompt:       "Think of a time when you let quality slip and later wished you had not. What happened?",
		Type:         Behavioral,
		Principles:   []Principle{InsistOnTheHighestStandards, DeliverResults},
		Stages:       []Stage{PhoneScreen, OnsiteLoop},
		Interviewers: []Interviewer{HiringManager, SeniorPM, EngineeringManager, BarRaiser},
		Difficulty:   4,
		Track:        BothTracks,
		Outcome:      Failure,
		Points: "Named the bar that the shortcut went below\n" +
			"Said what pressure made it tempting\n" +
			"Made clear whether the shortfall was known on the day\n" +
			"Gave the defects, tickets or returns that followed\n" +
			"Traced it to a cause deeper than lack of time\n" +
			"Said how long the clean-up took\n" +
			"Named a launch condition that is no longer open to bargaining",
		Tips: "Lack of time is everybody’s reason; go one level below it to the thing you chose to protect instead.\n" +
			"Tell me what you said to the team when it came out, since that sets the next standard.\n" +
			"Be exact about the bar; without one, nothing can have slipped below it.",
		Probes: "At what moment could you have said stop, and what did you say?\n" +
			"What did you believe you were buying with the lower quality?\n" +
			"Put the days saved and the cost of repair side by side. What were they?\n" +
			"Have you been under the same pressure since, and what happened to quality that time?",
		Flags: "Says the team cut the corner and the candidate found out later\n" +
			"Treats the damage as a fair price, so that nothing is regretted\n" +
			"Answers with more inspection before launch and nothing else",
		Skeleton: Skeleton{
			Framework: LessonFramework,
			Lines: "What was due, under which pressure, and the bar that had held until then.\n" +
				"Your right to stop it, and what you feared would follow if you did.\n" +
				"The moment the bar gave way and what you told yourself; what you said to others about it; how the first harm reached you; your words to the team, then the repair.\n" +
				"Returns, tickets or errors by number; days won against days lost; which customers did not come back.\n" +
				"What you protect before a date now, and a later launch that put it to the test.",
		},
	},
	{
		ID:           "standards-chosen-to-lower",
		Prompt:       "A leader cannot hold every bar at once. Which standard did you knowingly lower, and how did you bring the team with you?",
		Type:         Leadership,
		Principles:   []Principle{InsistOnTheHighestStandards, Frugality},
		Stages:       []Stage{PhoneScreen, OnsiteLoop},
		Interviewers: []Interviewer{HiringManager, SeniorPM, BarRaiser},
		Difficulty:   4,
		Track:        BothTracks,
		Outcome:      Success,
		Primers:      "input-and-output-metrics",
		Points: "Listed the standards that competed for the same effort\n" +
			"Ranked them by what customers would notice\n" +
			"Set the new floor as a number that must not be passed\n" +
			"Told customers or partners about it before they noticed\n" +
			"Recounted the talk with the colleague who cared most about that standard\n" +
			"Named the standard that was raised with the effort set free\n" +
			"Set a date or signal for raising it again",
		Tips: "Lowering by drift and finding a reason afterwards is the usual story. Show that you chose beforehand.\n" +
			"A bar lowered in secret costs more than the bar itself, so tell me who was informed.\n" +
			"What you gained has to be as concrete as what you let go.",
		Probes: "Whose signature did it need, and what would you have done without it?\n" +
			"Why that one? Take me through the standard you came closest to lowering and then rejected.\n" +
			"How far did it fall in fact, and did complaints or losses show it?\n" +
			"Is it still at the lower level today, and are you content with that?",
		Flags: "The standard had slipped already, and the choice is told afterwards\n" +
			"Gave up something that touches safety or honesty\n" +
			"Cannot say what the saved effort was used for",
		Skeleton: Skeleton{
			Framework: StoryFramework,
			Lines: "The load, the standards in rivalry (say, reply time, accuracy, packaging, test coverage), and why all could not be held.\n" +
				"The choice that was yours, and whom it would touch.\n" +
				"How you ranked them by what people would feel; the one you lowered and its floor; how you told those it concerned; the argument with its keeper.\n" +
				"How low it went, what was heard of it, and what rose in its place, in figures; whether it has been restored.",
		},
	},
	{
		ID:           "standards-collapsed-after-you-left",
		Prompt:       "Describe a high standard that you brought to a team and that fell apart once you stopped pushing it. Why did it never become theirs?",
		Type:         Leadership,
		Principles:   []Principle{InsistOnTheHighestStandards, EarthsBestEmployer},
		Stages:       []Stage{PhoneScreen, OnsiteLoop},
		Interviewers: []Interviewer{HiringManager, CrossFunctional, BarRaiser},
		Difficulty:   5,
		Track:        BothTracks,
		Outcome:      Failure,
		Points: "Set the level at its height beside the level after the fall\n" +
			"Described the personal effort that had been holding it up\n" +
			"Admitted a sign of fatigue or fear in the team that was overlooked\n" +
			"Explained what the standard asked of people who gained nothing by it\n" +
			"Repeated what a team member said about it afterwards\n" +
			"Named something built into the work of a later team instead",
		Tips: "“They did not care enough” is no reason. Say what the standard cost them each day, and what they had from it.\n" +
			"Listen to your own verbs. If all of them are “checked” and “reminded”, you have found the reason.\n" +
			"The strongest candidates went back and asked the team.",
		Probes: "During the good months, what did you do each week that no one else did?\n" +
			"What made you believe the team had taken it up?\n" +
			"How do you know that it fell because you stopped, and not because the work had changed?\n" +
			"How would you bring the same standard to a new team today?",
		Flags: "Is proud that it needed the candidate\n" +
			"Puts the fall down to the successor\n" +
			"Did not look back after leaving, so does not know the level",
		Skeleton: Skeleton{
			Framework: LessonFramework,
			Lines: "The team (a contact center, a studio, a claims office), the level you found, and the level you wanted.\n" +
				"Your authority there, and how long you had.\n" +
				"How you drove it, week by week, in your own hands; how people complied; what they stopped telling you; the day you moved on or let go.\n" +
				"How far and how fast it fell; who suffered by it; what you were told when you asked.\n" +
				"Why compliance had looked like conviction; how you let the next team set and guard its own bar, and whether that one stands.",
		},
	},
	{
		ID:           "invent-steps-taken-out",
		Prompt:       "What have you made much simpler by taking steps, screens, rules or approvals out of it?",
		Type:         Behavioral,
		Principles:   []Principle{InventAndSimplify, CustomerObsession},
		Stages:       []Stage{RecruiterScreen, PhoneScreen, OnsiteLoop},
		Interviewers: []Interviewer{Recruiter, HiringManager, SeniorPM, CrossFunctional},
		Difficulty:   2,
		Track:        BothTracks,
		Outcome:      Success,
		Points: "Counted the steps, screens or approvals before and after\n" +
			"Explained why the old way had survived so long\n" +
			"Named a removed step that somebody fought to keep\n" +
			"Said how the risk that the old steps guarded against was covered\n" +
			"Gave the time or errors saved per user or case\n" +
			"Showed that the work had not just moved to another team",
		Tips: "Old steps usually guard against something; name it, or the listener assumes you never knew.\n" +
			"Give the saving per case and the number of cases, then multiply once, aloud.\n" +
			"Removing your own earlier work makes a stronger story than clearing up after others.",
		Probes: "Who first said out loud that those steps could go, and what did you add to the idea?\n" +
			"Which steps did you look at and decide to keep, and on what grounds?\n" +
			"How did you test that it was simpler for those going through it, and not only shorter on your chart?\n" +
			"Have any of the steps crept back, and who would notice if they did?",
		Flags: "Fewer screens, each with twice as much on it\n" +
			"Cannot say what any of the removed steps had been for\n" +
			"Counts clicks while the person’s total time stayed the same",
		Skeleton: Skeleton{
			Framework: StoryFramework,
			Lines: "The process, who went through it and how often; its number of steps; the old fear or accident that had put them there.\n" +
				"Why the simplifying fell to you and who could forbid it.\n" +
				"How you walked through it as a user; steps sorted into needed, doubtful and dead; the one that was defended and how that ended; what now covers its risk.\n" +
				"Steps, minutes and errors for one case, then times the cases in a year; a check that no other desk inherited the work.",
		},
	},
	{
		ID:           "invent-borrowed-from-elsewhere",
		Prompt:       "What is the most useful idea you have borrowed from a different trade or industry?",
		Type:         Behavioral,
		Principles:   []Principle{InventAndSimplify, LearnAndBeCurious},
		Stages:       []Stage{RecruiterScreen, PhoneScreen, OnsiteLoop},
		Interviewers: []Interviewer{Recruiter, HiringManager, SeniorPM, EngineeringManager},
		Difficulty:   1,
		Track:        BothTracks,
		Outcome:      Success,
		Points: "Named the trade or place the idea came from\n" +
			"Stated the problem at home that it was brought in for\n" +
			"Explained what the two settings have in common underneath\n" +
			"Described a piece of the original that had to be left out\n" +
			"Described the first small use of it at home\n" +
			"Said how the source was credited inside the company\n" +
			"Gave the improvement in time, errors or money",
		Tips: "Borrowing is honorable here; pretending that you thought of it is what goes wrong.\n" +
			"Hospitals, kitchens, airports, libraries and theaters all teach something about queues and checks.\n" +
			"Make the likeness exact, because “we treated it like a restaurant” says nothing by itself.",
		Probes: "Who showed you the other trade, and how close did you get to it yourself?\n" +
			"What made you think it would survive the move into so different a setting?\n" +
			"What did you measure to show that the borrowed idea, and not something else, made the difference?\n" +
			"Where do you go looking for ideas now, and what have you tried since that did not carry over?",
		Flags: "Borrowed from the nearest competitor\n" +
			"The likeness is one of words, with no working part in common\n" +
			"Copied the whole thing, including parts nobody needed",
		Skeleton: Skeleton{
			Framework: StoryFramework,
			Lines: "The trouble at home, how it had been tackled so far and why that fell short; the other trade, and the occasion that brought you to it.\n" +
				"What you were free to change and how quickly it had to show something.\n" +
				"The working part the two settings share; what you took, what you left; the first small use and the strongest objection.\n" +
				"The gain against the old way, measured over weeks; who else has picked it up; the source credited by name of trade.",
		},
	},
	{
		ID:           "invent-run-from-memory",
		Prompt:       "Some work gets done only because a few people remember how. When did you lead the move from that to something better?",
		Type:         Leadership,
		Principles:   []Principle{InventAndSimplify, HireAndDevelopTheBest},
		Stages:       []Stage{RecruiterScreen, PhoneScreen, OnsiteLoop},
		Interviewers: []Interviewer{Recruiter, HiringManager, EngineeringManager, CrossFunctional},
		Difficulty:   2,
		Track:        BothTracks,
		Outcome:      Success,
		Points: "Said how many people carried the process in their heads\n" +
			"Told of an absence or error that showed the danger\n" +
			"Described sitting beside those people while they worked\n" +
			"Named a step the experts took without being aware of it\n" +
			"Explained what those people had to lose by sharing\n" +
			"Named the cases that were left to human judgement\n" +
			"Compared a newcomer’s performance with that of the experts",
		Tips: "The people who remember are the experts; show that they shaped the new way and were not merely drained of it.\n" +
			"A checklist on paper may be the right invention. Software is not required for a good answer.\n" +
			"Mention what those colleagues did with the time that came free.",
		Probes: "How did you get the experts to help with something that made them less needed?\n" +
			"Why replace the process rather than train two more people in it?\n" +
			"How many cases still go to the experts, and is that number falling or rising?\n" +
			"What knowledge was lost in the change, and how would you keep it if you began again?",
		Flags: "Sees the experts as the obstacle\n" +
			"Automated the usual case and left the hard ones to the same two people\n" +
			"Wrote everything down once, and nobody has opened it since",
		Skeleton: Skeleton{
			Framework: StoryFramework,
			Lines: "The process, its volume and the few who knew it; what happened when one of them was away.\n" +
				"The result wanted from you and your lack of authority over them, where that was so.\n" +
				"Days spent watching; the hidden steps found; how the fear of being replaced was met; the new way in its simplest form, and which cases stay with people.\n" +
				"Time and errors for a newcomer beside the experts; what those experts do now; who keeps the new way up to date.",
		},
	},
	{
		ID:           "invent-less-technology-than-proposed",
		Prompt:       "Describe a time when you solved a problem with far less technology than had been proposed.",
		Type:         Behavioral,
		Principles:   []Principle{InventAndSimplify, Frugality},
		Stages:       []Stage{PhoneScreen, OnsiteLoop},
		Interviewers: []Interviewer{SeniorPM, EngineeringManager, BarRaiser},
		Difficulty:   3,
		Track:        BothTracks,
		Outcome:      Success,
		Points: "Explained in short how the larger design would have worked\n" +
			"Put the customer problem in words that named no technology\n" +
			"Described the plainer solution in one or two sentences\n" +
			"Gave what customers got from it, in time, errors or money\n" +
			"Told how the people behind the larger design came to accept it\n" +
			"Compared both options on cost or delivery time, in figures\n" +
			"Named the volume or condition at which the plain answer would break",
		Tips: "Engineers on your panel will test whether you understood the bigger design, so be able to draw it.\n" +
			"Say what you gave up; a simple answer with no limits sounds polished afterwards.\n" +
			"Show that simplicity served the customer first and the schedule second.",
		Probes: "Was the plain version your idea, and what did the engineers add to it?\n" +
			"What made you sure that the bigger system would not be needed within a year anyway?\n" +
			"What share of cases did the plain solution handle, and how were the rest dealt with?\n" +
			"Did the larger one have to be built later, and had starting small helped or hurt by then?",
		Flags: "Dismisses the larger design without being able to explain it\n" +
			"Cheap for the team, with customers doing the missing work\n" +
			"Hid a growing manual effort behind the plain front",
		Skeleton: Skeleton{
			Framework: StoryFramework,
			Lines: "The customer’s problem without any technology in it; the system proposed, its estimate and who stood behind it.\n" +
				"Your say in the choice; the date or budget that pressed.\n" +
				"What in the problem needed no machine; the plain answer in a sentence; the limit you set for it; how its critics were brought to test it with you.\n" +
				"Cases handled and cases left over; money and weeks against the estimate; whether the limit has been reached.",
		},
	},
	{
		ID:           "invent-chose-not-to-build",
		Prompt:       "When was it the right product decision to build nothing? What brought you to it?",
		Type:         Behavioral,
		Principles:   []Principle{InventAndSimplify, DeliverResults},
		Stages:       []Stage{PhoneScreen, OnsiteLoop},
		Interviewers: []Interviewer{HiringManager, SeniorPM, CrossFunctional},
		Difficulty:   3,
		Track:        BothTracks,
		Outcome:      Success,
		Points: "Described the build that people expected of you\n" +
			"Told how far the plan for it had come\n" +
			"Gave the finding that showed the build was not needed\n" +
			"Named the other route by which the goal could be reached\n" +
			"Told how the sponsor of the build took the news\n" +
			"Reported on the original goal a quarter or more afterwards\n" +
			"Said what the builders did with the time",
		Tips: "A no that came before anyone had grown fond of the plan is easy; the later you stopped it, the more the story is worth.\n" +
			"I will suspect that you ran out of people; make clear that you could have built it.\n" +
			"Changing a text, a default, a price or a supplier are fair routes.",
		Probes: "Was it you who first said that it need not be built, and to whom did you say it?\n" +
			"What was the strongest reason to build it, and why was it not strong enough?\n" +
			"How much would the build have added beyond that, and how would you know?\n" +
			"What have you seen since that would make you build it after all?",
		Flags: "The idea was dropped for lack of capacity, and the reason came later\n" +
			"Forgot the goal together with the build\n" +
			"Proud of the refusal, vague on what customers got",
		Skeleton: Skeleton{
			Framework: StoryFramework,
			Lines: "The expected build, its sponsor and its place in the plan; the goal it was to serve.\n" +
				"What made you stop and ask, and how much time you had before work began.\n" +
				"The trial, count or conversation that showed another route; how you told the sponsor; the small thing done instead.\n" +
				"The goal’s measure a quarter or more on; effort released and what came of it; whether the question has come up again.",
		},
	},
	{
		ID:           "invent-pricing-made-plain",
		Prompt:       "Walk me through simplifying a price list, a bill or a contract that your customers could not follow.",
		Type:         Behavioral,
		Principles:   []Principle{InventAndSimplify, EarnTrust},
		Stages:       []Stage{PhoneScreen, OnsiteLoop},
		Interviewers: []Interviewer{HiringManager, SeniorPM, CrossFunctional, BarRaiser},
		Difficulty:   3,
		Track:        BothTracks,
		Outcome:      Success,
		Points: "Showed the confusion through one customer’s mistake or question\n" +
			"Named the inside interest that the tangled terms had served\n" +
			"Counted the plans, clauses or charges that disappeared\n" +
			"Tested the new version on customers before it took effect\n" +
			"Explained how customers on the old terms were moved\n" +
			"Named who came off worse under the simple version\n" +
			"Gave the change in sales, disputes or questions about bills",
		Tips: "Legal and finance put most of those words there, so say what you promised them in exchange.\n" +
			"Simple for the customer often means hard behind the scenes. Tell me who took on that difficulty.\n" +
			"Averages hide the losers of a new price; mention them before I ask.",
		Probes: "Which sentence, tier or charge did you personally argue out of it?\n" +
			"Why did you stop simplifying where you did, and not go one step further?\n" +
			"How did you measure whether people understood it, apart from whether they bought it?\n" +
			"A year later, how many exceptions have been added, and what rule keeps them down?",
		Flags: "A redesign of the page over the same tangle of terms\n" +
			"Simpler and dearer for all, told as a gift to the customer\n" +
			"Old customers were left on the confusing terms and forgotten",
		Skeleton: Skeleton{
			Framework: StoryFramework,
			Lines: "The offer and a real misunderstanding of it; how it had grown that way, one sensible exception at a time.\n" +
				"Your mandate, with the income that depended on the old terms.\n" +
				"What you threw out and whose interest it served; promises to legal and finance; customers asked to explain it back; how old contracts were moved.\n" +
				"Disputes or questions per hundred customers before and after; effect on income; those who came off worse, and what was done for them.",
		},
	},
	{
		ID:           "invent-too-simple",
		Prompt:       "Which simplification of yours turned out to have taken away something people needed?",
		Type:         Behavioral,
		Principles:   []Principle{InventAndSimplify, BroadResponsibility},
		Stages:       []Stage{PhoneScreen, OnsiteLoop},
		Interviewers: []Interviewer{HiringManager, SeniorPM, EngineeringManager, BarRaiser},
		Difficulty:   3,
		Track:        BothTracks,
		Outcome:      Failure,
		Points: "Said what was removed\n" +
			"Recalled the argument that made the removal look safe\n" +
			"Identified the people who had depended on it\n" +
			"Explained why nobody had seen their need beforehand\n" +
			"Told what those people did once it was gone\n" +
			"Said whether it was restored, replaced or left out\n" +
			"Described how rare but vital uses are now found before a removal",
		Tips: "A feature used once a year may be the reason people stay; think of exports, refunds, printing, large type.\n" +
			"Say plainly that the data was right and the conclusion wrong, if it was so.\n" +
			"Bringing the old thing back unchanged is rarely the best ending.",
		Probes: "Who made the final cut, and which evidence for it came from you?\n" +
			"What made you believe that so few would miss it?\n" +
			"How many people were affected, and what did losing it cost one of them?\n" +
			"What have you since decided to keep, although the figures said that it could go?",
		Flags: "Treats those who complained as resistant to change\n" +
			"Restored it at once, with no thought about the cause\n" +
			"Never spoke to anyone who had relied on the missing part",
		Skeleton: Skeleton{
			Framework: LessonFramework,
			Lines: "The thing you cut and the clutter it stood for; the figures or opinions that called it hardly needed.\n" +
				"What the simplification was to achieve and how you were judged on it.\n" +
				"The removal; the first voice of those who missed it; how you found the others; choosing to restore, replace or hold, with reasons.\n" +
				"People affected and what they had lost; what remained of the simpler version.\n" +
				"How rarely used is now told apart from little needed, and a case where that saved something.",
		},
	},
	{
		ID:           "invent-idea-that-failed",
		Prompt:       "Tell me about something new that you invented or championed and that failed. What did it teach you?",
		Type:         Behavioral,
		Principles:   []Principle{InventAndSimplify, AreRightALot},
		Stages:       []Stage{PhoneScreen, OnsiteLoop},
		Interviewers: []Interviewer{HiringManager, SeniorPM, EngineeringManager, BarRaiser},
		Difficulty:   4,
		Track:        BothTracks,
		Outcome:      Failure,
		Points: "Said what was new about it compared with what existed\n" +
			"Named the customer problem behind the invention\n" +
			"Stated the belief that turned out to be false\n" +
			"Gave the money or time spent before it was stopped\n" +
			"Named the trigger for stopping it\n" +
			"Pointed to something saved from it, such as code, data or an insight\n" +
			"Told how the next new idea was tested differently",
		Tips: "Choose a failure of the idea; a fine idea that lacked funding tells me nothing of your judgement.\n" +
			"Describe a cheaper test of the shaky belief, and what it would have cost.\n" +
			"Leave room for regret; an inventor who was not sorry to lose it probably did not care much.",
		Probes: "How much of the invention was your own thinking, and how much came from others?\n" +
			"Why did you believe in it when others doubted, and which of them was right?\n" +
			"Which number told you it had failed, and what had you said beforehand success would look like?\n" +
			"What do you still believe about that idea, and what would make you try it again?",
		Flags: "The market was “not ready”\n" +
			"No criterion for failure existed until someone else stopped it\n" +
			"The invention solved the inventor’s problem",
		Skeleton: Skeleton{
			Framework: LessonFramework,
			Lines: "The customer’s trouble and the ways it was met before; what was new in your idea.\n" +
				"What you promised for it, in results and in time, and the people you drew in.\n" +
				"The belief everything hung on; how it was tested, late or poorly; the warning you did not heed; the moment of stopping and who called it.\n" +
				"Money and months spent; the number that settled it; what could be saved.\n" +
				"The cheap test you would run first, and the later idea that had to pass it.",
		},
	},
	{
		ID:           "invent-misunderstood-at-first",
		Prompt:       "Describe an idea of yours that people misunderstood for months. How did you keep it alive, and did they come round?",
		Type:         Leadership,
		Principles:   []Principle{InventAndSimplify, ThinkBig},
		Stages:       []Stage{PhoneScreen, OnsiteLoop},
		Interviewers: []Interviewer{HiringManager, SeniorPM, CrossFunctional, BarRaiser},
		Difficulty:   4,
		Track:        BothTracks,
		Outcome:      Success,
		Primers:      "six-pager",
		Points: "Restated the idea in one sentence a stranger can follow\n" +
			"Named the familiar thing people mistook it for\n" +
			"Said what was wrong with the first way of explaining it\n" +
			"Separated critics who misread it from those who were right\n" +
			"Described the sample, memo or trial that made the idea plain\n" +
			"Named the first person who changed sides\n" +
			"Gave the result that proved the idea right, or right in part",
		Tips: "Being misunderstood is not a merit in itself, since plenty of bad ideas are; tell me how you knew the difference.\n" +
			"The change in how you explained it is worth more time than the change in your listeners.\n" +
			"If people gave hours of their own, say how you kept that fair.",
		Probes: "In the months when nobody stood behind it, what did you yourself do for it in an ordinary week?\n" +
			"After the first refusals, what made you go on instead of letting it go?\n" +
			"Which early result would have made you give up, and how close did you come to that figure?\n" +
			"How would you introduce so strange an idea next time, and to whom first?",
		Flags: "Everyone else was slow\n" +
			"Carried on in secret with other people’s budget\n" +
			"Persistence is praised, yet the idea gained nobody anything",
		Skeleton: Skeleton{
			Framework: StoryFramework,
			Lines: "The idea in a sentence; what it was confused with; whose support was needed and how the first attempt went.\n" +
				"What you were really employed to do, and how much room that left.\n" +
				"The objections sorted into misreading and fair doubt; the new explanation or working sample; the first ally; how spare hours were kept honest.\n" +
				"The figure that settled it, from when to when; where the idea stands; what fair criticism had changed in it.",
		},
	},
	{
		ID:           "invent-complexity-grown",
		Prompt:       "In a platform or technical product that you led, where did you let complexity grow until it hurt? What did you do then?",
		Type:         Leadership,
		Principles:   []Principle{InventAndSimplify, InsistOnTheHighestStandards},
		Stages:       []Stage{OnsiteLoop},
		Interviewers: []Interviewer{HiringManager, SeniorPM, EngineeringManager, BarRaiser},
		Difficulty:   5,
		Track:        TrackPMT,
		Outcome:      Failure,
		Points: "Named the parts of the system that had become entangled\n" +
			"Listed the reasonable exceptions that added up to the tangle\n" +
			"Owned up to one exception that should have been refused\n" +
			"Gave the drag in figures, such as lead time, defects or on-call load\n" +
			"Explained why one part was removed before the others\n" +
			"Said how new demands were held off during the untangling\n" +
			"Described how the platform’s callers were moved off what was cut",
		Tips: "Complexity enters by good deeds, one customer at a time, and that is how the story should be told.\n" +
			"A full rewrite is the answer I hear most; a series of removals with a reading after each is better.\n" +
			"Be ready for depth on one interface, such as its versions, its callers and who could change it.",
		Probes: "On the day you approved that exception, how far did you understand the design yourself?\n" +
			"How did you choose between untangling in place and building afresh?\n" +
			"How long did a change take from idea to release at the start, at the worst point and at the end?\n" +
			"What has to happen in your team now before an exception is added, and has it ever said no to you?",
		Flags: "Technical debt appears as something engineers made\n" +
			"Knows that it was complex but cannot explain a single interface\n" +
			"Replaced the old tangle with a new one under a fresh name",
		Skeleton: Skeleton{
			Framework: LessonFramework,
			Lines: "The platform, its callers and its first clean form; the exceptions in their order, each with its sound reason.\n" +
				"That granting or refusing them was your decision; what you were measured on meanwhile.\n" +
				"The day the drag could no longer be denied; readings taken; removals in order of cost; how demands were held off and callers led away.\n" +
				"Release time, defects or night calls at three points; what still stands.\n" +
				"The price an exception has to pay today, and who collects it.",
		},
	},
	{
		ID:           "learn-domain-from-nothing",
		Prompt:       "Think of a subject that you knew almost nothing about and had to get good at. How did you learn it?",
		Type:         Behavioral,
		Principles:   []Principle{LearnAndBeCurious, DiveDeep},
		Stages:       []Stage{RecruiterScreen, PhoneScreen, OnsiteLoop},
		Interviewers: []Interviewer{Recruiter, HiringManager, SeniorPM, EngineeringManager},
		Difficulty:   1,
		Track:        BothTracks,
		Outcome:      Success,
		Primers:      "star",
		Points: "Gave an example of how little was known at the start\n" +
			"Named particular people or sources that the knowledge came from\n" +
			"Described the first weeks of learning as a sequence of steps\n" +
			"Admitted a naive mistake or question from the early days\n" +
			"Named a decision that the new knowledge made better\n" +
			"Said how long it took to become useful to others\n" +
			"Named something about it that is still not understood",
		Tips: "Courses count for little; tell me what you took apart, whom you followed around and what you tried.\n" +
			"Pick a subject outside your trade, since a product manager learning product management is thin.\n" +
			"Close on the limit of what you know of it today, which makes the rest believable.",
		Probes: "Nobody learns alone. Which part did you work out yourself, and who taught you the rest?\n" +
			"Why did you start where you started and not with the obvious textbook?\n" +
			"How did you test that you understood it, and were not only repeating what the experts said?\n" +
			"What are you ignorant of right now that you ought to know, and how are you going about it?",
		Flags: "Lists courses and certificates with no decision that hung on them\n" +
			"Picks a subject so close to the old job that little had to be learned\n" +
			"Claims to be an expert after a few weeks, with no limit named",
		Skeleton: Skeleton{
			Framework: StoryFramework,
			Lines: "The subject (customs law, cold storage, medical billing) and one example of your ignorance on day one.\n" +
				"What you had to decide or deliver with it, by which date, and who depended on you.\n" +
				"The order you learned in, as three steps such as watch, read, try; the people by role; the foolish question you asked and what it opened up.\n" +
				"One decision that you could not have made before, with its effect in money, time or errors; weeks until others came to you; what you still leave to the experts.",
		},
	},
	{
		ID:           "learn-habit-outside-the-bubble",
		Prompt:       "What do you do regularly to hear from people and places outside your own trade, and what has come of it at work?",
		Type:         Behavioral,
		Principles:   []Principle{LearnAndBeCurious, AreRightALot},
		Stages:       []Stage{RecruiterScreen, PhoneScreen, OnsiteLoop},
		Interviewers: []Interviewer{Recruiter, HiringManager, SeniorPM, CrossFunctional},
		Difficulty:   2,
		Track:        BothTracks,
		Outcome:      Success,
		Points: "Described one habit and not a list of interests\n" +
			"Gave its rhythm, such as weekly or once a quarter\n" +
			"Named a source that most colleagues never come across\n" +
			"Told of one idea carried from there into a product or process\n" +
			"Said what the borrowed idea changed for users or staff\n" +
			"Mentioned something heard there that contradicted an opinion held till then",
		Tips: "A newsletter that everybody in the field reads is still inside the bubble; an hour on a warehouse night shift is not.\n" +
			"I listen for the date of the last time. A habit with no recent date is a wish.\n" +
			"One borrowed idea followed to its effect is worth more than five sources by name.",
		Probes: "How did you set the habit up, and what did you give up in your week to make room for it?\n" +
			"Of all the places outside your field, why did you choose that one?\n" +
			"How many ideas from there have you tried in the past year, and how many came to anything?\n" +
			"Where is your view still too narrow today, and what would you add to the habit to widen it?",
		Flags: "Names only podcasts and books of the product trade\n" +
			"Cannot date the last time the habit was kept\n" +
			"Tells of interesting things heard, none of which was ever used",
		Skeleton: Skeleton{
			Framework: StoryFramework,
			Lines: "Where your days would make you narrow (same customers, same dashboards); when you noticed it.\n" +
				"What you wanted to hear more of, and the time you set aside for it.\n" +
				"The habit with its rhythm and the last date; one unlikely source, such as a nurse, a driver or a shopkeeper; the idea you brought back and how you tried it small.\n" +
				"What changed for users or staff, in one measured effect; a view of yours that the habit has corrected; how others in the team have joined in, if they have.",
		},
	},
	{
		ID:           "learn-feedback-that-stung",
		Prompt:       "Which feedback at work hurt you and turned out to be useful? Begin with the words you heard.",
		Type:         Behavioral,
		Principles:   []Principle{LearnAndBeCurious, EarnTrust},
		Stages:       []Stage{RecruiterScreen, PhoneScreen, OnsiteLoop},
		Interviewers: []Interviewer{Recruiter, HiringManager, SeniorPM, CrossFunctional},
		Difficulty:   2,
		Track:        BothTracks,
		Outcome:      Success,
		Points: "Quoted the feedback close to the words used\n" +
			"Said what the other person had seen that led to it\n" +
			"Admitted the first reaction, even if it was defensive\n" +
			"Told how the feedback was checked with others or against past cases\n" +
			"Named one behavior altered in the weeks that followed\n" +
			"Described a later moment where the old way would have done harm\n" +
			"Reported what the critic noticed afterwards",
		Tips: "Choose words that hurt because they were true; “you work too hard” is praise in disguise.\n" +
			"The answer rises when you went back for more of it, and did not only endure it.\n" +
			"Do not defend yourself in the telling. If you still think it unfair, pick another story.",
		Probes: "In the first hour after you heard it, what did you actually do?\n" +
			"Part of any feedback is wrong. How did you decide which part of this to act on?\n" +
			"How would you show someone in doubt that the behavior changed, and not only your opinion of it?\n" +
			"When does the old behavior still come back, and what do you do about it now?",
		Flags: "Offers a compliment dressed up as criticism\n" +
			"Spends the answer on why the feedback was unfair\n" +
			"Says “I took it on board” with no behavior that changed",
		Skeleton: Skeleton{
			Framework: StoryFramework,
			Lines: "The quote first; then who said it (a designer, a client, your manager), after what event, and why it hurt.\n" +
				"What would have gone on suffering if you had shrugged it off; what you set yourself to change.\n" +
				"Your honest first reaction; whom you asked whether they saw it too; the single behavior you practiced and how you reminded yourself in the moment.\n" +
				"A later meeting or project that went differently; what that colleague said months on; where you still slip.",
		},
	},
	{
		ID:           "learn-assumption-held-too-long",
		Prompt:       "Tell me about a belief about your customers or market that you held for too long. What broke it?",
		Type:         Behavioral,
		Principles:   []Principle{LearnAndBeCurious, CustomerObsession},
		Stages:       []Stage{PhoneScreen, OnsiteLoop},
		Interviewers: []Interviewer{HiringManager, SeniorPM, CrossFunctional, BarRaiser},
		Difficulty:   3,
		Track:        BothTracks,
		Outcome:      Failure,
		Points: "Stated the belief as a plain sentence that could be disproved\n" +
			"Said where the belief had come from\n" +
			"Dated the first sign that it might be wrong\n" +
			"Described the question, person or event that broke it\n" +
			"Named a decision that it had spoiled in the meantime\n" +
			"Told what was done differently within weeks of finding out\n" +
			"Named another belief re-examined because of this",
		Tips: "The best versions involve a belief that had once earned you praise.\n" +
			"Admit the signals you walked past, in order, with dates where you have them.\n" +
			"Pick a case where somebody near you knew better already, and say why you did not ask them.",
		Probes: "Was it your belief alone or the whole team’s, and who kept it alive?\n" +
			"Take the first thing that did not fit. Why did you explain it away?\n" +
			"What did those months of holding on cost, and how do you arrive at the figure?\n" +
			"Which belief that you rely on today is most likely to go the same way?",
		Flags: "Chooses a belief that was dropped as soon as the first doubt came\n" +
			"Says the market changed overnight, so that nobody could have known\n" +
			"Replaces the old belief with a new one that was tested no better",
		Skeleton: Skeleton{
			Framework: LessonFramework,
			Lines: "The belief in one sentence, the success it was born from, and how much rested on it (a price, a segment, a plan).\n" +
				"What you were responsible for deciding on the strength of it.\n" +
				"The signals you passed over, in order; the visit, figure or question that ended it; whom you told first, and what you stopped the same week.\n" +
				"What the delay spoiled, in customers, money or months; how much of it could be repaired.\n" +
				"The way you now test old beliefs, with one that failed the test since.",
		},
	},
	{
		ID:           "learn-question-that-turned-a-team",
		Prompt:       "Which question of yours made a team stop and change course? Tell me first what they were about to do.",
		Type:         Leadership,
		Principles:   []Principle{LearnAndBeCurious, InventAndSimplify},
		Stages:       []Stage{PhoneScreen, OnsiteLoop},
		Interviewers: []Interviewer{HiringManager, EngineeringManager, CrossFunctional, BarRaiser},
		Difficulty:   3,
		Track:        BothTracks,
		Outcome:      Success,
		Points: "Put the question in the words used at the time\n" +
			"Said what gave rise to the question, such as an odd figure or remark\n" +
			"Told how far along the old plan already was\n" +
			"Explained how the question was kept from sounding like an attack\n" +
			"Said who went to find the answer\n" +
			"Gave the finding that could no longer be passed over\n" +
			"Described what the team built or dropped as a result",
		Tips: "A simple question that nobody had asked impresses more than a clever one.\n" +
			"Show that you did not know the answer when you asked. Otherwise it was an opinion with a question mark.\n" +
			"Give credit to whoever found the answer, and keep your own part exact.",
		Probes: "Besides asking, what did you do to see that the question was answered?\n" +
			"You could have gone to the lead alone, or sooner. What made you ask it where you did?\n" +
			"The old plan was never finished. How do you know that the new one was better?\n" +
			"What did you change so that next time somebody else asks such a question?",
		Flags: "Asks a question whose answer was known, to win an argument\n" +
			"The plan changed because a leader said so, not because of what was found\n" +
			"Treats the team’s earlier plan as foolish",
		Skeleton: Skeleton{
			Framework: StoryFramework,
			Lines: "The plan, its budget or date, and the good reasons behind it; the detail that did not fit.\n" +
				"Your standing in that team, and what it could cost to stop people who were already building.\n" +
				"The question in its exact words; where you put it and how; who looked for the answer, in how many days; the finding, and the choice you laid before the team.\n" +
				"What was built or dropped in its place, with both courses compared in numbers; whether asking such things is now part of how plans are read there.",
		},
	},
	{
		ID:           "learn-from-another-companys-failure",
		Prompt:       "Give me an example of studying another company’s failure and steering your own team away from the same one.",
		Type:         Leadership,
		Principles:   []Principle{LearnAndBeCurious, ThinkBig},
		Stages:       []Stage{PhoneScreen, OnsiteLoop},
		Interviewers: []Interviewer{HiringManager, SeniorPM, EngineeringManager, BarRaiser},
		Difficulty:   3,
		Track:        BothTracks,
		Outcome:      Success,
		Points: "Described what the other company had tried to do\n" +
			"Repeated the explanation that most people gave for its failure\n" +
			"Offered a deeper cause than the popular one\n" +
			"Named first-hand sources, such as annual reports, old customers or former staff\n" +
			"Showed where the team’s own plan had the same weakness\n" +
			"Stated the change made to that plan\n" +
			"Quoted a colleague’s reason why it could not happen to them",
		Tips: "Press articles are where the study begins; I want to know whom you spoke to after reading them.\n" +
			"Keep the tone respectful. Mocking the company that failed suggests you learned little.\n" +
			"Use public knowledge only, and say so if a former employee would not talk.",
		Probes: "Who else looked into it, and which of the conclusions were your own?\n" +
			"There are many reasons why companies fail. What made you believe that yours was the true one?\n" +
			"You avoided something that then did not happen. How do you know that it would have?\n" +
			"Looking back, where did the comparison mislead you?",
		Flags: "Repeats what the press said and adds no inquiry\n" +
			"Takes pleasure in a rival’s trouble\n" +
			"Uses information that the other company had a right to keep private\n" +
			"Finds in the failure only proof that their own plan was right all along",
		Skeleton: Skeleton{
			Framework: StoryFramework,
			Lines: "What the other firm attempted and how it ended, in two sentences; why your plan made it worth a look.\n" +
				"Your role in that plan, and who had to be persuaded before money was committed.\n" +
				"Sources in the order you used them; the common explanation and why it did not satisfy you; the weakness you found at home; how you showed it to colleagues who felt safe.\n" +
				"The part of the plan that changed and what it cost to change it; the later sign, with a figure, that the danger had been real.",
		},
	},
	{
		ID:           "learn-technical-field-to-argue-design",
		Prompt:       "Describe a technical field that you had to learn well enough to argue design choices with engineers. How did you get there?",
		Type:         Behavioral,
		Principles:   []Principle{LearnAndBeCurious, InsistOnTheHighestStandards},
		Stages:       []Stage{PhoneScreen, OnsiteLoop},
		Interviewers: []Interviewer{HiringManager, SeniorPM, EngineeringManager, BarRaiser},
		Difficulty:   4,
		Track:        TrackPMT,
		Outcome:      Success,
		Primers:      "pm-and-pm-t",
		Points: "Named a design choice that was out of reach at the start\n" +
			"Told of hands-on work, such as reading logs, querying data or a small prototype\n" +
			"Explained the field’s central idea in two sentences\n" +
			"Recalled a wrong mental picture that an engineer corrected\n" +
			"Described one design that was challenged with a technical argument\n" +
			"Gave the effect of the challenge, or the reason it was turned down\n" +
			"Named a choice that was left to the engineers’ judgement",
		Tips: "Be ready to explain the idea to me at two depths, for a customer and for an engineer who will push back.\n" +
			"The trap is vocabulary. Terms without a mechanism behind them fall apart at the second question.\n" +
			"It counts in your favor that engineers came to you, so say when that first happened.",
		Probes: "What did you build, query or read with your own hands, and what was explained to you?\n" +
			"Take the design you challenged. Which alternative did you prefer, and what did it trade away?\n" +
			"How did the system behave before and after, on which measure, under what load?\n" +
			"Which part of that field has moved on since, and how have you kept up?",
		Flags: "Uses terms of the field but cannot say how the thing works\n" +
			"Challenges engineers on taste, with no trade-off behind it\n" +
			"Became a relay for engineers’ opinions and calls it fluency",
		Skeleton: Skeleton{
			Framework: StoryFramework,
			Lines: "The field (search ranking, payment retries, stream processing, batteries) and the choice that hung on it.\n" +
				"Why the product needed you to judge it, not merely to pass on what engineers said.\n" +
				"The path by hand, such as logs, a query, a toy version; the picture you had wrong and who put it right; the design you questioned, your argument and its price.\n" +
				"What was decided, with the system’s measure before and after; when engineers first asked your view; what you still would not decide alone.",
		},
	},
	{
		ID:           "learn-lesson-nobody-took-up",
		Prompt:       "Think of a lesson that you tried to pass on at work and that hardly anyone took up. What went wrong?",
		Type:         Leadership,
		Principles:   []Principle{LearnAndBeCurious, HireAndDevelopTheBest},
		Stages:       []Stage{PhoneScreen, OnsiteLoop},
		Interviewers: []Interviewer{HiringManager, EngineeringManager, CrossFunctional, BarRaiser},
		Difficulty:   4,
		Track:        BothTracks,
		Outcome:      Failure,
		Points: "Put the lesson into one sentence\n" +
			"Said what not knowing it was costing the others\n" +
			"Counted those who heard it against those who used it\n" +
			"Described the form chosen, such as a talk, a page or a workshop\n" +
			"Gave a reason heard from somebody who ignored it\n" +
			"Owned a fault in how it was passed on\n" +
			"Named the different method used for a later lesson",
		Tips: "“They were not ready for it” ends the answer early; I want what you got wrong about your audience.\n" +
			"Ask yourself beforehand whether the lesson was as useful to them as it was to you. The panel will.\n" +
			"The lesson itself may be small. We want to see what you find out when nobody listens.",
		Probes: "What did you do after the first attempt failed, before you gave up or tried again?\n" +
			"Why did you choose that way of teaching it when you could have worked beside them?\n" +
			"How do you know that the lesson was sound, and that they were not right to ignore it?\n" +
			"How do you teach differently today, and which recent example shows it?",
		Flags: "Calls the audience slow, busy or closed-minded\n" +
			"Measures teaching by slides shown or invitations sent\n" +
			"Repeated the same talk, louder and to more people",
		Skeleton: Skeleton{
			Framework: LessonFramework,
			Lines: "What you had learned and how (a failed launch, a field visit); who else would have gained from it.\n" +
				"The change in their work that you were hoping for, and by when.\n" +
				"How you taught it, to how many; what you did when little happened; whom you asked about it, and the reason that was hard to hear.\n" +
				"The count of people who worked differently, and what the others went on losing.\n" +
				"What you had wrong about how people take in a lesson; the way you passed on the next one and how it fared.",
		},
	},
	{
		ID:           "learn-same-mistake-twice",
		Prompt:       "Which mistake have you made a second time, after you believed that you had learned from the first?",
		Type:         Behavioral,
		Principles:   []Principle{LearnAndBeCurious, Ownership},
		Stages:       []Stage{PhoneScreen, OnsiteLoop},
		Interviewers: []Interviewer{HiringManager, SeniorPM, BarRaiser},
		Difficulty:   5,
		Track:        BothTracks,
		Outcome:      Failure,
		Points: "Described the first occasion in a sentence or two\n" +
			"Repeated the lesson drawn at that time\n" +
			"Explained in what way that lesson was too narrow\n" +
			"Told what made the second case look like something new\n" +
			"Set the damage of the second against that of the first\n" +
			"Named a person who had warned of it or could have\n" +
			"Described a safeguard that does not lean on memory",
		Tips: "Few candidates dare to answer this straight. Do, and keep the two cases short so that the thinking has room.\n" +
			"Look for the common root in how you judge or plan, not in bad luck striking twice.\n" +
			"Choose two cases that lie far apart. The same slip twice in a month is carelessness and teaches us little.",
		Probes: "In the second case, at which point could you have seen that it was the same mistake?\n" +
			"Why did the lesson you drew the first time seem to you to be enough?\n" +
			"How do you know that it was one mistake made twice, and not two different ones?\n" +
			"If it were about to happen a third time today, what would you notice first?",
		Flags: "The two mistakes have nothing in common but the word\n" +
			"Blames the second on new colleagues or a new company\n" +
			"Draws the very lesson that failed the first time",
		Skeleton: Skeleton{
			Framework: LessonFramework,
			Lines: "The first mistake in two sentences, its price, and what you told yourself afterwards.\n" +
				"The second setting, perhaps another company or product, and what rested on you there.\n" +
				"Why it did not look alike; the steps by which you walked into it; who could have warned you; the moment you recognized it and what you did that day.\n" +
				"The second price beside the first, and who bore it.\n" +
				"The root under both, in one honest sentence about how you work; the safeguard you set up, and a time when it caught you.",
		},
	},
	{
		ID:           "ownership-problem-between-teams",
		Prompt:       "Give me an example of a problem that sat between two teams, where neither held it, and you took it on.",
		Type:         Behavioral,
		Principles:   []Principle{Ownership, DeliverResults},
		Stages:       []Stage{RecruiterScreen, PhoneScreen, OnsiteLoop},
		Interviewers: []Interviewer{Recruiter, HiringManager, SeniorPM, CrossFunctional},
		Difficulty:   2,
		Track:        BothTracks,
		Outcome:      Success,
		Points: "Explained why each team thought it belonged to the other\n" +
			"Said what the gap was costing each week or month\n" +
			"Gave the reason for stepping in unasked\n" +
			"Described a step carried out in person, not delegated\n" +
			"Told how both teams were kept from feeling bypassed\n" +
			"Gave the figure that showed the gap had closed\n" +
			"Stated who holds the problem today",
		Tips: "I am listening for what you dropped to make room, so say which of your own goals waited.\n" +
			"End with a permanent owner, because a gap that needs you for ever has only moved to your desk.\n" +
			"Treat both teams fairly in the telling; each usually had a sound reason for looking away.",
		Probes: "Before you stepped in, whose job would the organization chart have said it was?\n" +
			"Why take it on yourself and not ask a director to assign it?\n" +
			"Who worked out what that gap was costing, and would both teams have agreed with the figure?\n" +
			"Look back a year later. Is the gap still closed, and what would make it open again?",
		Flags: "Takes the work over and leaves the rightful owner out of the room\n" +
			"Speaks of the gap’s cost only as “a lot of pain”\n" +
			"Called a meeting of both teams and counts that as taking it on",
		Skeleton: Skeleton{
			Framework: StoryFramework,
			Lines: "Two teams, each with a sound reason to look away; what fell between them; what the gap cost a week and who paid.\n" +
				"Why you, unasked; which of your own goals had to wait, and whether your manager knew.\n" +
				"Three steps in the first person, first the smallest that stopped the loss; how both leads were asked, not told; the option you refused and why.\n" +
				"The cost before and after with how it was measured; the permanent owner by role, and the state of things a year on.",
		},
	},
	{
		ID:           "ownership-after-hand-over",
		Prompt:       "Launches are handed over and people move on. When did you stay with one longer than you had to, and what did you find?",
		Type:         Behavioral,
		Principles:   []Principle{Ownership, CustomerObsession},
		Stages:       []Stage{RecruiterScreen, PhoneScreen, OnsiteLoop},
		Interviewers: []Interviewer{Recruiter, HiringManager, SeniorPM, EngineeringManager},
		Difficulty:   1,
		Track:        BothTracks,
		Outcome:      Success,
		Points: "Said when the work officially stopped being yours\n" +
			"Said what made you keep watching it\n" +
			"Named something found only because you had stayed\n" +
			"Described what you did about the finding\n" +
			"Told how the new owner felt about your staying\n" +
			"Gave the launch’s main number at hand-over\n" +
			"Gave that same number at the last time you looked",
		Tips: "Staying is not hovering; let me hear how you avoided running somebody else’s product.\n" +
			"A small finding told exactly is better than a large claim about lasting care.\n" +
			"Give the later figure even if it had fallen, since that is what staying is for.",
		Probes: "Once it had been handed over, what was still yours to do, and who agreed to that?\n" +
			"You had new work waiting. Why not hand over the worry together with the product?\n" +
			"How do you know that your staying mattered? What would the number have been had you left on the day?\n" +
			"When you hand over work today, what do you build in so that nobody has to stay behind?",
		Flags: "Stayed because a manager had asked for it\n" +
			"Looked at reports from afar and changed nothing\n" +
			"Took decisions over the new owner’s head",
		Skeleton: Skeleton{
			Framework: StoryFramework,
			Lines: "The launch, its users and the day it passed to others; how good everything looked at that time.\n" +
				"Your new assignment, the reason the old one would not let you go, and the hours you set aside.\n" +
				"What you kept reading or whom you kept calling; the discovery; how you brought it to the new owner and what each of you did.\n" +
				"The main number on hand-over day and much later; what would have gone unseen; how long you stayed in all.",
		},
	},
	{
		ID:           "ownership-badly-handed-over",
		Prompt:       "What have you left unfinished, or passed on badly, so that other people had to deal with it?",
		Type:         Behavioral,
		Principles:   []Principle{Ownership, HireAndDevelopTheBest},
		Stages:       []Stage{RecruiterScreen, PhoneScreen, OnsiteLoop},
		Interviewers: []Interviewer{Recruiter, HiringManager, SeniorPM, CrossFunctional},
		Difficulty:   2,
		Track:        BothTracks,
		Outcome:      Failure,
		Points: "Named the person or team that was left with the work\n" +
			"Listed what they were missing on the first day\n" +
			"Owned up to the reason for leaving it in that state\n" +
			"Said how much extra time it took them\n" +
			"Told how the news of their trouble got back\n" +
			"Said whether you went back to help\n" +
			"Described a later hand-over that was done better",
		Tips: "Changing jobs or teams is a natural setting for this; a plain account of being in a hurry is believed.\n" +
			"People tend to describe the document they should have written. The missing talk is usually the bigger loss.\n" +
			"Put yourself in the successor’s first week and tell it from there.",
		Probes: "What had you told your successor, and what had you kept in your head?\n" +
			"With a week left, what did you choose to spend it on instead?\n" +
			"If your successor put a number on the damage, what would it be, and have you ever checked with them?\n" +
			"What do you leave behind now when you move on, and has a successor ever told you it was enough?",
		Flags: "Blames the successor for not asking\n" +
			"Has never spoken to the person since\n" +
			"Describes a tidy hand-over with one trifle missing",
		Skeleton: Skeleton{
			Framework: LessonFramework,
			Lines: "The work, how far it had come and why you moved on; who was to take it up.\n" +
				"What you owed that person and how much time there was to give it.\n" +
				"What you did with the time in its place; what was missing; how you learned of their trouble; whether you returned, and for how many hours.\n" +
				"The delay or faults they suffered, in weeks or cases; what the customers noticed.\n" +
				"Your way of handing over since, with one occasion on which it was tried.",
		},
	},
	{
		ID:           "ownership-lasting-fix-over-patch",
		Prompt:       "Tell me about choosing a lasting fix over a quick patch when the quarter’s goals were at stake.",
		Type:         Behavioral,
		Principles:   []Principle{Ownership, InsistOnTheHighestStandards},
		Stages:       []Stage{PhoneScreen, OnsiteLoop},
		Interviewers: []Interviewer{HiringManager, SeniorPM, EngineeringManager},
		Difficulty:   3,
		Track:        BothTracks,
		Outcome:      Success,
		Points: "Said how soon the quick patch could have shipped\n" +
			"Named the quarterly goal that the longer fix put in danger\n" +
			"Counted how often the same fault had come back before\n" +
			"Estimated what another year of patching would have cost\n" +
			"Said what shielded customers while the fix was being built\n" +
			"Reported whether the quarter’s goal was met or missed\n" +
			"Gave a reading of the fault taken six months or more afterwards",
		Tips: "Have both prices ready: weeks for the fix, and weeks a year for the patches.\n" +
			"Taking a patch first and the fix second is a good answer, if the second part truly happened.\n" +
			"Avoid making finance or leadership the short-sighted party; show how you put the choice to them.",
		Probes: "What did you write or say, and to whom, to get those weeks into the plan?\n" +
			"Under which conditions would the patch have been the better choice?\n" +
			"How did you work out the cost of patching on, and who challenged the sum?\n" +
			"Which part of your lasting fix turned out not to last?",
		Flags: "Calls it a matter of principle and has no price for either way\n" +
			"Left customers exposed while the thorough solution was built\n" +
			"Never went back to see whether the fault returned",
		Skeleton: Skeleton{
			Framework: StoryFramework,
			Lines: "The fault, the count of its returns and the price of each; the goal of the quarter and how near it was.\n" +
				"Your accountability for that goal as well as for the product in later years.\n" +
				"Both prices side by side, in weeks; to whom you put them; cover for customers meanwhile; the part of the work you kept out.\n" +
				"Goal met or missed and by how much; recurrences after half a year or more; the piece that did not hold.",
		},
	},
	{
		ID:           "ownership-risk-nobody-asked-about",
		Prompt:       "Which risk did you clear away before it did any harm, although nobody had asked you to?",
		Type:         Behavioral,
		Principles:   []Principle{Ownership, BiasForAction},
		Stages:       []Stage{PhoneScreen, OnsiteLoop},
		Interviewers: []Interviewer{HiringManager, SeniorPM, EngineeringManager, BarRaiser},
		Difficulty:   3,
		Track:        BothTracks,
		Outcome:      Success,
		Points: "Described how the danger was noticed in the first place\n" +
			"Put a likelihood or a price on the bad event\n" +
			"Explained why others had learned to live with it\n" +
			"Said where the hours came from\n" +
			"Said who was told of it before the work began\n" +
			"Pointed to a near miss, an audit or a test that bore the danger out\n" +
			"Named whoever keeps watch over it today",
		Tips: "You get no credit for an accident that stayed away unless I can picture it, so tell me how the bad day would have gone and for whom.\n" +
			"Expired certificates, one-person knowledge, unwritten contracts and single suppliers all serve well here.\n" +
			"Stay modest about the size of the catastrophe, because inflated dangers are easy to spot.",
		Probes: "How much of the clearing up did you do alone, and how much did you talk others into?\n" +
			"There are always more risks than hours. Why did you pick this one and let others be?\n" +
			"How did you get to the cost of that bad day, and what could have made it half as large?\n" +
			"Where is the next such danger in your product today, and why is it still there?",
		Flags: "The risk was already on an official list with the candidate’s name on it\n" +
			"Raised an alarm, wrote a note and waited\n" +
			"Cannot say what the worst case would have cost",
		Skeleton: Skeleton{
			Framework: StoryFramework,
			Lines: "The weak spot, how old it was and why everyone had grown used to it; what a bad day would have looked like.\n" +
				"That it stood in no goal of yours, and what you were judged on at the time.\n" +
				"How you estimated chance and damage; the small first step, taken without leave; whom you then asked, and what you chose not to fix.\n" +
				"The test or near miss that showed the worth of it; hours spent; who checks the spot today.",
		},
	},
	{
		ID:           "ownership-outside-role",
		Prompt:       "Describe work you led that plainly belonged to another person’s role. How did you keep that person on your side?",
		Type:         Leadership,
		Principles:   []Principle{Ownership, LearnAndBeCurious},
		Stages:       []Stage{PhoneScreen, OnsiteLoop},
		Interviewers: []Interviewer{HiringManager, SeniorPM, EngineeringManager, CrossFunctional},
		Difficulty:   3,
		Track:        BothTracks,
		Outcome:      Success,
		Points: "Named the role whose ground it was\n" +
			"Said what would have happened to the work without you\n" +
			"Recounted the first talk with that person, or with the empty post’s manager\n" +
			"Set an end to the arrangement from the start\n" +
			"Named a skill of that trade that had to be picked up on the way\n" +
			"Told of a mistake made for lack of experience in it\n" +
			"Gave what the work delivered, with a date or a figure",
		Tips: "Goodwill is what I am testing; anyone can take work away from a colleague.\n" +
			"Ask yourself how the other person would tell this story, and mention where they would differ.\n" +
			"If that post was vacant, find the manager who would have filled it and tell me what they thought.",
		Probes: "Where exactly was the border between your job and theirs, and how far across it did you go?\n" +
			"You might have helped them to do it. Why lead it yourself rather than that?\n" +
			"How would a specialist have rated the work, and did you get one to check it?\n" +
			"What relation do you have with that person today, and what would they want done differently?",
		Flags: "Thinks the other person was simply not good enough\n" +
			"Told the colleague after the work had begun\n" +
			"Became the hero while the colleague lost standing",
		Skeleton: Skeleton{
			Framework: StoryFramework,
			Lines: "The work that was stuck, the role it belonged to and the fair reason it was not being done, such as illness, load or an empty post.\n" +
				"Why it could not wait and what made you the least bad choice.\n" +
				"The opening conversation, nearly word for word; terms and end date; what you learned of the trade and from whom; how credit was given.\n" +
				"The work’s outcome against its deadline; the day you gave it back; how the two of you stand.",
		},
	},
	{
		ID:           "ownership-cost-pushed-elsewhere",
		Prompt:       "Have you ever hit your own target in a way that left another part of the company worse off?",
		Type:         Behavioral,
		Principles:   []Principle{Ownership, BroadResponsibility},
		Stages:       []Stage{PhoneScreen, OnsiteLoop},
		Interviewers: []Interviewer{HiringManager, CrossFunctional, EngineeringManager, BarRaiser},
		Difficulty:   3,
		Track:        BothTracks,
		Outcome:      Failure,
		Primers:      "input-and-output-metrics",
		Points: "Gave the target and the result that was celebrated\n" +
			"Named the department that took the damage\n" +
			"Explained the mechanism by which the cost traveled there\n" +
			"Said whether the damage could have been foreseen\n" +
			"Totalled gain and damage into one figure for the company\n" +
			"Said what was undone or made good for that department\n" +
			"Described the change made to your own target because of it",
		Tips: "Returns, support calls, stock, legal work and other teams’ on-call duty are where such costs usually land.\n" +
			"Having been praised for it makes the story better; say how it felt to correct the record.\n" +
			"The strong version ends with a target that can no longer be met in that way.",
		Probes: "When did you first suspect it, and what did you do that same week?\n" +
			"What about your target made this look like the right thing to do?\n" +
			"How did you put a number on the damage, and did the other department accept it?\n" +
			"Which guardrail stands beside your targets now, and who is allowed to set it off?",
		Flags: "Says the other department should have spoken up sooner\n" +
			"Still counts the result among the year’s successes\n" +
			"Found out only because someone escalated, and argued at first",
		Skeleton: Skeleton{
			Framework: LessonFramework,
			Lines: "Your target, the lever you pulled and the good result; the department downstream that you did not have in view.\n" +
				"What you were rewarded for, and what an owner of the whole company would have looked at.\n" +
				"How the damage reached your ears; the sum you did together with that department; how you told your own management; undoing or softening the lever.\n" +
				"Gain less damage, as one number; what it did to your target for the year.\n" +
				"The guardrail now set beside the target, and the first time it stopped you.",
		},
	},
	{
		ID:           "ownership-missed-result-shared-fault",
		Prompt:       "Tell me about a result you missed where other people’s failures played a real part. Which part was yours?",
		Type:         Behavioral,
		Principles:   []Principle{Ownership, EarnTrust},
		Stages:       []Stage{PhoneScreen, OnsiteLoop},
		Interviewers: []Interviewer{HiringManager, SeniorPM, CrossFunctional, BarRaiser},
		Difficulty:   4,
		Track:        BothTracks,
		Outcome:      Failure,
		Points: "Stated how far the result fell short of the target\n" +
			"Told the others’ part without calling anyone careless or weak\n" +
			"Named a decision or omission of your own that made the miss likelier\n" +
			"Said when the trouble could first have been seen\n" +
			"Made clear who broke the news of the miss\n" +
			"Said what was offered to those who had counted on the result\n" +
			"Described how dependencies have been tracked differently since",
		Tips: "Give the other team two sentences and yourself the rest; the balance of airtime gets noted.\n" +
			"Own something bigger than poor communication, which is the answer everyone gives.\n" +
			"Say which warning sign you would have seen had you asked that team a month earlier.",
		Probes: "If I spoke to the other team’s lead, which part of the miss would they say was yours?\n" +
			"You depended on them. Why did you have no fallback, or why did you not use it?\n" +
			"On what date did the plan first go red, and how many weeks passed before you acted?\n" +
			"Suppose that team lets you down again next year. What would you know early that you did not know this time?",
		Flags: "Owns the miss in the first sentence and explains it away in the next five\n" +
			"Own fault is having trusted others too much\n" +
			"The shortfall is never given as a number",
		Skeleton: Skeleton{
			Framework: LessonFramework,
			Lines: "The result promised, to whom and for when; the teams it rested on; where it ended up instead.\n" +
				"What only you could have done about it, from the plan to the fallback.\n" +
				"The first weak sign and your response at that time; the later response; how you broke the news; what you offered those who were waiting.\n" +
				"The shortfall in figures; what was recovered afterwards and when; what it cost the people who had relied on it.\n" +
				"Your share in one sentence, and how you follow dependencies now.",
		},
	},
	{
		ID:           "ownership-stopped-own-project",
		Prompt:       "When have you closed down a project of your own because the company would be better off without it?",
		Type:         Leadership,
		Principles:   []Principle{Ownership, HaveBackbone},
		Stages:       []Stage{PhoneScreen, OnsiteLoop},
		Interviewers: []Interviewer{HiringManager, SeniorPM, CrossFunctional, BarRaiser},
		Difficulty:   4,
		Track:        BothTracks,
		Outcome:      Success,
		Primers:      "one-way-and-two-way-doors",
		Points: "Said how much had already been put into the project\n" +
			"Pointed to the fact that turned you against going on\n" +
			"Named a better use for the people and the money\n" +
			"Raised the closure before anyone senior had asked for it\n" +
			"Told how the project’s team heard the news\n" +
			"Described what was done for those who used it or waited for it\n" +
			"Said where each of the freed people ended up",
		Tips: "The candidate who was told to stop and agreed has another story; here you move first.\n" +
			"Half the marks lie in how you led the people whose work ended.\n" +
			"Say what was still good about the project, otherwise the choice looks easy.",
		Probes: "Could you close it on your own authority? If not, what did you have to ask for?\n" +
			"What case was there for one more quarter, and what made you reject it?\n" +
			"Which number would have had to be higher for you to go on, and how far off was it?\n" +
			"If you could choose again, at what point would you stop it, and what kept you from seeing that point?",
		Flags: "The project was dying and everyone knew it\n" +
			"Team members learned of it in a general announcement\n" +
			"Presents it as painless",
		Skeleton: Skeleton{
			Framework: StoryFramework,
			Lines: "The project, how long it had run and what had been spent; who used it and who worked on it.\n" +
				"That you were its advocate, and what changed in your view.\n" +
				"The test you put it to; the better use you found; whom you told first and in which order; how the team, then the users, were led out of it.\n" +
				"What the company gained from the freed hands; where each person landed; what you kept of the work.",
		},
	},
	{
		ID:           "ownership-outage-on-the-hook",
		Prompt:       "Take me through an outage of a product you answered for. How did you lead during it and in the month after?",
		Type:         Leadership,
		Principles:   []Principle{Ownership, DiveDeep},
		Stages:       []Stage{OnsiteLoop},
		Interviewers: []Interviewer{HiringManager, SeniorPM, EngineeringManager, BarRaiser},
		Difficulty:   5,
		Track:        TrackPMT,
		Outcome:      Success,
		Points: "Explained which component failed\n" +
			"Traced how the failure spread to what users saw\n" +
			"Gave the time from first fault to full service\n" +
			"Named a decision that fell to you while service was down\n" +
			"Gave the gist of the first message that went to customers\n" +
			"Went beyond the trigger to the condition that let it happen\n" +
			"Gave the dates on which the repairs were finished",
		Tips: "The engineering manager will ask for the request path, so have a sketch ready with the broken part marked.\n" +
			"You did not restart the servers; be precise about what a PM adds in those hours, such as priorities, customers and calm.\n" +
			"Most write-ups end with the trigger. The deeper condition, perhaps a limit nobody owned, is where the answer rises.",
		Probes: "In the first hour, what did you do that no engineer on the call was doing?\n" +
			"What did the quickest way back to service put at risk, and why did you take it or refuse it?\n" +
			"How many requests or customers failed, and how did you tell real recovery from a quiet dashboard?\n" +
			"If the same condition came back today, what would notice it first, a machine or a customer?",
		Flags: "Waited for engineering to report and passed updates along\n" +
			"Root cause is a person who pressed the wrong key\n" +
			"Action list written, completion never checked",
		Skeleton: Skeleton{
			Framework: LessonFramework,
			Lines: "The service, its load and its users; the moment it failed and how you heard; the path of a request and where it broke.\n" +
				"Your duty in the incident, agreed before or taken up on the spot.\n" +
				"The first hour by minutes; the choice you made between speed and safety; words to customers; the review you led and how you kept blame out.\n" +
				"Length and reach of the failure; repairs done by date; recurrences since.\n" +
				"The hidden condition, and who or what watches it.",
		},
	},
	{
		ID:           "returns-without-the-dread",
		Prompt:       "Customers tell us that returning an item is a chore. How would you make returns better, without simply giving more money away?",
		Type:         ProductSense,
		Principles:   []Principle{CustomerObsession, InventAndSimplify},
		Stages:       []Stage{PhoneScreen, OnsiteLoop},
		Interviewers: []Interviewer{SeniorPM, CrossFunctional, HiringManager},
		Difficulty:   3,
		Track:        BothTracks,
		Primers:      "working-backwards",
		Points: "Picked one returner to serve first, such as the parent with a wrong shoe size\n" +
			"Marked the step of the return that costs this person most effort\n" +
			"Separated returns that could be avoided from those that must be easy\n" +
			"Turned down an idea that buys ease with money, such as instant refunds for all\n" +
			"Named minutes of effort per return, or a like input, as a measure\n" +
			"Set a guardrail on abuse or on the cost of each return",
		Tips: "Half of a good answer lies before the purchase. Wrong size and a misleading picture are causes you can remove.\n" +
			"Remember the seller and the person at the drop-off counter, since a return that is easy for one may be work for them.\n" +
			"Say the benefit as a customer would, in one sentence with no internal words.",
		Probes: "Your plan needs the sellers, the carrier and the refund team. Whom do you go to first, and with what in your hand?\n" +
			"Give me the option you liked most and dropped. Why did it lose, and what would have had to be true to keep it?\n" +
			"Say effort falls and the return rate goes up two points. How do you work out whether we are better off?\n" +
			"If you had only a quarter and no engineers, which part of your plan would still stand, and what does that tell you?",
		Flags: "Makes every refund instant and never asks what that costs\n" +
			"Treats a wrong size, a fault and a borrowed dress as the same return\n" +
			"Starts at the label printer, as if nothing before the purchase mattered",
		Skeleton: Skeleton{
			Framework: ProductFramework,
			Lines: "Which returns are meant, what “better” may cost, and whether preventing a return counts.\n" +
				"People who return, by cause (wrong size, fault, changed mind); the one you serve and where their minutes go.\n" +
				"The benefit as one sentence; an idea before purchase, one at drop-off, one in the refund; the rule between them and the idea that loses.\n" +
				"The new return in four or five steps, with the parts of the seller and the counter clerk.\n" +
				"Effort as the input, repeat purchases as the output, abuse as the limit; one category for a month, on terms you can withdraw.",
		},
	},
	{
		ID:           "shopping-with-low-vision",
		Prompt:       "An older customer used to order on our app without help. Now her sight has become poor. Design shopping for her.",
		Type:         ProductSense,
		Principles:   []Principle{CustomerObsession, InventAndSimplify, BroadResponsibility},
		Stages:       []Stage{PhoneScreen, OnsiteLoop},
		Interviewers: []Interviewer{SeniorPM, CrossFunctional, HiringManager},
		Difficulty:   4,
		Track:        BothTracks,
		Points: "Followed her through one ordinary order to where she gives up\n" +
			"Asked what sight is left, such as edges, colors or large shapes\n" +
			"Planned to check the need with people who live with poor sight\n" +
			"Offered an approach other than larger text\n" +
			"Considered aids she may own already, such as a large lamp or a screen reader\n" +
			"Measured orders completed without a helper\n" +
			"Named how a wrong item would be caught before it is paid for",
		Tips: "Independence is the need here. Ask of each idea whether the customer could do it alone.\n" +
			"Voice, touch, contrast and memory of past orders are all materials. Explain what each is good at before you choose.\n" +
			"Consider what this design would do for everybody else, such as a customer holding a child or standing in the sun.",
		Probes: "You want to see where she fails, and she is proud. What do you do in her kitchen, and what do you avoid saying?\n" +
			"A relative could order for her today. Why is that not good enough, and for whom might it be?\n" +
			"Few customers tell us about their sight. How would you size the need and know that you had met it?\n" +
			"Six months on, usage is high and complaints are up. What would you look at first, and what might you change back?",
		Flags: "Offers a bigger font and moves on to the next idea\n" +
			"Hands the order to a son or daughter, so that independence is lost\n" +
			"Speaks of “elderly users” and never of one person’s week",
		Skeleton: Skeleton{
			Framework: ProductFramework,
			Lines: "How much sight is left, which device, whether the help of others is welcome.\n" +
				"One person with a habit, such as a weekly repeat order; the screen at which it now ends and how you would confirm it.\n" +
				"An approach each for voice, touch and remembered orders; “can do it alone” as the test; why the runner-up fails it.\n" +
				"The repeat order told from the first word to the spoken summary before payment, including how a mistake is noticed.\n" +
				"Orders finished alone, time per order, wrong items received; what the design gives to customers with full sight.",
		},
	},
	{
		ID:           "delivery-to-weak-addresses",
		Prompt:       "In parts of a country we serve, homes have no house number and directions go by landmarks. How would you make delivery there work?",
		Type:         ProductSense,
		Principles:   []Principle{InventAndSimplify, CustomerObsession, ThinkBig},
		Stages:       []Stage{PhoneScreen, OnsiteLoop},
		Interviewers: []Interviewer{SeniorPM, CrossFunctional, HiringManager},
		Difficulty:   4,
		Track:        BothTracks,
		Points: "Decided whether the buyer or the driver comes first\n" +
			"Named the number that shows the failure, such as first-attempt delivery rate\n" +
			"Compared guiding the driver better with handing over somewhere else\n" +
			"Showed why the tenth parcel to a place takes less trouble than the first\n" +
			"Limited what is stored about where people live\n" +
			"Counted the cost per parcel of the chosen idea\n" +
			"Gave the pilot district a number that would stop it",
		Tips: "Ask what drivers do today. Someone already gets the parcel there by phoning, and that is your prototype.\n" +
			"Watch out for patchy data coverage and cheap phones, because an idea that needs neither goes further.\n" +
			"Lay out how the solution would travel to the next country, and which part would have to be made again.",
		Probes: "You put one side first. What did you give up for the other side, and would you tell them so?\n" +
			"Why not send everything to a pick-up point and be done? Argue that side honestly, then answer it.\n" +
			"What first-attempt rate would you expect before and after, and which assumption does that figure rest on most?\n" +
			"What would make you change course after two weeks of the pilot, and what would you keep from it?",
		Flags: "Proposes satellite pins and assumes a good phone in every hand\n" +
			"Never asks how parcels reach these homes at present\n" +
			"Leaves the driver’s extra minutes out of the sum",
		Skeleton: Skeleton{
			Framework: ProductFramework,
			Lines: "Town or countryside, who delivers now, how often the first attempt fails and what a second one costs.\n" +
				"Buyer and driver, the one you put first; a real delivery with its phone calls.\n" +
				"Directions by landmark, a learnt map point, a neighbor or shop as hand-over; ranked by cost per parcel and by phone needed.\n" +
				"The order, the driver’s arrival, and what the system keeps from that visit for the next; how long location data stays.\n" +
				"First-attempt rate, minutes per stop, parcels returned; one district, its stop number, what another country would need.",
		},
	},
	{
		ID:           "first-listing-of-a-small-seller",
		Prompt:       "A potter who sells at markets opens a seller account and leaves before the first listing is live. What would you build?",
		Type:         ProductSense,
		Principles:   []Principle{CustomerObsession, InventAndSimplify},
		Stages:       []Stage{PhoneScreen, OnsiteLoop},
		Interviewers: []Interviewer{SeniorPM, CrossFunctional, HiringManager},
		Difficulty:   3,
		Track:        BothTracks,
		Points: "Stated what a good first week would look like to the potter\n" +
			"Listed likely reasons for leaving before proposing a cure\n" +
			"Told how to learn which of those reasons is the true one\n" +
			"Took work off the potter, such as fields removed or filled in by us\n" +
			"Protected the buyer from a thin or misleading listing\n" +
			"Measured how soon new makers have a first piece on sale or sold\n" +
			"Named something the first release would leave to be done by hand",
		Tips: "A live listing is only halfway. A seller who makes no sale in a month is likely to leave all the same.\n" +
			"Handmade things have no barcode and no two are alike. Show that you noticed what this does to the form.\n" +
			"Consider whether software is the answer at all at first. Ten phone calls may teach more than a new page.",
		Probes: "Which step would you sit through with a seller yourself, and what would you be watching for?\n" +
			"Every field you removed was put there by somebody. Which one would you fight to keep, and why?\n" +
			"Time to first listing halves and sales per new seller stay flat. What is going on, and how would you check?\n" +
			"What would you do differently if this seller were ten thousand sellers arriving in one month?",
		Flags: "Knows at once why the potter left, with nothing to support it\n" +
			"Adds a tutorial and keeps all thirty fields\n" +
			"Counts listings and forgets whether anything was sold",
		Skeleton: Skeleton{
			Framework: ProductFramework,
			Lines: "Where in the form sellers stop, how many, and what made this potter come.\n" +
				"Makers of single pieces against resellers of known goods; the maker’s week, tools and fears.\n" +
				"Guesses about the cause (barcode, photographs, postage, tax questions) and the quick way to test them; the cure with the fewest fields; the cure you refuse.\n" +
				"The first listing from phone photograph to live page, what is asked later, and what protects a buyer meanwhile.\n" +
				"Hours to the first listing, share with a sale in the first month, complaints per new listing; what stays manual for now.",
		},
	},
	{
		ID:           "gift-for-someone-barely-known",
		Prompt:       "A customer needs a present for a person they hardly know, by Friday. What would you design for them?",
		Type:         ProductSense,
		Principles:   []Principle{InventAndSimplify, CustomerObsession},
		Stages:       []Stage{PhoneScreen, OnsiteLoop},
		Interviewers: []Interviewer{SeniorPM, CrossFunctional, HiringManager},
		Difficulty:   2,
		Track:        BothTracks,
		Primers:      "working-backwards",
		Points: "Chose one occasion with one kind of buyer\n" +
			"Said the promise to the buyer in one sentence with Friday in it\n" +
			"Named the buyer’s real worry, such as looking careless\n" +
			"Gave the receiver something too, such as a quiet exchange\n" +
			"Turned an idea down because it left the buyer’s worry in place\n" +
			"Picked a measure that a bad present would make worse",
		Tips: "More choice is what brought this customer trouble. An idea that shortens the list is worth more than one that adds to it.\n" +
			"The receiver never searched for anything, so be careful with what may be known and guessed about them.\n" +
			"Define what a good gift is before naming a feature, for example one that is kept and brings a thank-you.",
		Probes: "You look for such a present yourself tonight. What do you note about your own search, and where might it mislead you?\n" +
			"Why would a gift card not do the same? Convince me that the customer would care about the difference.\n" +
			"Nobody rates a present honestly. Which behavior would show that gifts had become better, and by how much?\n" +
			"Which part of your idea would you change if the receiver could see how the gift had been chosen?",
		Flags: "Adds an endless page of “gift ideas” for all ages and occasions\n" +
			"Draws on the receiver’s private data without asking whether it may\n" +
			"Loses sight of Friday once the feature sounds clever",
		Skeleton: Skeleton{
			Framework: ProductFramework,
			Lines: "Which occasion, how little is known, how much may be spent, and whether Friday means sent or received.\n" +
				"One person, such as a guest invited at short notice; the fear behind the search.\n" +
				"Three ways to help (a short list, a choice left to the receiver, a wrapped classic); the one that removes the fear soonest, and why the others go.\n" +
				"From two questions to a wrapped parcel on time, with a discreet exchange for the receiver.\n" +
				"Presents kept, minutes to decide, deliveries by Friday; returns of gifts as the number that must not grow.",
		},
	},
	{
		ID:           "second-life-for-electronics",
		Prompt:       "We want a new service that gives used or broken electronics a second life. Who is it for, and what would you launch first?",
		Type:         ProductSense,
		Principles:   []Principle{ThinkBig, CustomerObsession, BroadResponsibility},
		Stages:       []Stage{PhoneScreen, OnsiteLoop},
		Interviewers: []Interviewer{SeniorPM, CrossFunctional, HiringManager},
		Difficulty:   5,
		Track:        BothTracks,
		Primers: "working-backwards\n" +
			"one-way-and-two-way-doors",
		Points: "Chose between owner, buyer and repair shop as the first customer\n" +
			"Wrote a launch headline that says what becomes of the old device\n" +
			"Gave a rough size of the prize, such as idle phones in one country\n" +
			"Followed one device from the drawer to its next owner\n" +
			"Worked out whether a single device could pay for its handling\n" +
			"Dealt with personal data left on a traded-in device\n" +
			"Left a part of the business out at launch, such as repair",
		Tips: "Breadth can wait until a single item pays its way. Say early which item you would take.\n" +
			"Trust decides whether anyone buys used goods, so spend time on grading, guarantee and wiped data.\n" +
			"State the bold version too, say what the service could be in five years, and which early proof would earn that.",
		Probes: "The first traded-in phone lies on your desk today. What do you do with it yourself, before anybody is hired?\n" +
			"We could buy a repair firm or partner with one. Why build, or why not, and which door is hard to reopen?\n" +
			"Take one phone. Give me its rough cost at each step and the price at which you would stop.\n" +
			"A cheaper new model comes out and resale prices fall by a third. What in your plan would still hold, and what goes?",
		Flags: "Talks of saving the planet and never costs a single repair\n" +
			"Launches collection, repair, resale and recycling all at once\n" +
			"Assumes that people hand over phones with their photographs inside",
		Skeleton: Skeleton{
			Framework: ProductFramework,
			Lines: "Whether the aim is income, reach or less waste; which countries and device types are open.\n" +
				"Owner, buyer, repair shop; whose need is sharpest, where the value is lost today, and what the other two must still gain.\n" +
				"Headline for the first customer; trade-in, repair by post, graded resale; the rule of one device that pays its way.\n" +
				"A phone’s path from drawer to next owner, with data wiping, grading and guarantee; what a partner does.\n" +
				"Margin per device, share sold again, complaints in the first months; size of the prize with its assumptions; the five-year version.",
		},
	},
	{
		ID:           "search-with-no-result",
		Prompt:       "A shopper types four words, and our search answers that nothing was found. What would you do about that page?",
		Type:         ProductSense,
		Principles:   []Principle{DiveDeep, InventAndSimplify},
		Stages:       []Stage{PhoneScreen, OnsiteLoop},
		Interviewers: []Interviewer{HiringManager, SeniorPM},
		Difficulty:   2,
		Track:        BothTracks,
		Points: "Sorted empty searches by cause, such as spelling, stock or odd wording\n" +
			"Asked what shoppers do after the empty page, such as leave or retype\n" +
			"Picked the first cause to cure by its share of searches or of lost sales\n" +
			"Limited how loose a match may be before it is held back\n" +
			"Told the shopper plainly when the thing is not sold here\n" +
			"Fed unmet searches to the people who decide what is stocked",
		Tips: "Offer to read fifty real queries before you design. Few candidates do, and the interviewer hopes for it.\n" +
			"A page that admits to not having something may keep more trust than a wall of near misses.",
		Probes: "What would you do with a list of a thousand failed searches on your first morning?\n" +
			"Why not simply show best sellers there? Give me the case for it before you turn it down.\n" +
			"Empty results fall by half and sales stand still. How do you tell a better page from a looser match?\n" +
			"Next year most shoppers may speak to an assistant and type nothing. What of your work would still be of use?",
		Flags: "Calls for “AI search” before asking why the results were empty\n" +
			"Fills the page with adverts and counts the clicks as success",
		Skeleton: Skeleton{
			Framework: ProductFramework,
			Lines: "Which shop and language, how often the page appears, how it is counted.\n" +
				"Shoppers who misspelled, who used their own word, who want what is not stocked; the largest group by share of empty searches.\n" +
				"Correcting the words, widening the match, admitting the gap; picked by searches rescued for each wrong result shown.\n" +
				"What this shopper reads and may do next; where the unmet wish goes inside the company and who reads it weekly.\n" +
				"Searches that end in something bought and kept; a cap on irrelevant results, judged by hand on a sample.",
		},
	},
	{
		ID:           "counterfeit-skin-cream",
		Prompt:       "Some buyers of a well-known skin cream receive a fake and write that their skin burned. Design what we do, for buyers and for honest sellers.",
		Type:         ProductSense,
		Principles:   []Principle{InsistOnTheHighestStandards, BroadResponsibility},
		Stages:       []Stage{PhoneScreen, OnsiteLoop},
		Interviewers: []Interviewer{SeniorPM, CrossFunctional},
		Difficulty:   4,
		Track:        BothTracks,
		Points: "Put the people who already hold the cream first\n" +
			"Told how the suspected batch would leave the shelf within hours\n" +
			"Traced where in the supply a fake could enter\n" +
			"Gave honest sellers a way to prove where their stock came from\n" +
			"Weighed sellers blocked by error against fakes let through\n" +
			"Strengthened one checkpoint first, such as intake or seller sign-up\n" +
			"Measured confirmed fakes against units sold, not against complaints",
		Tips: "Divide the answer into today, this month and this year. Mixing them is the usual trap.\n" +
			"The brand, the honest seller and the buyer want different speeds of action. Say where you land.\n" +
			"Rising reports may mean that reporting became easier. A candidate who says so stands out.",
		Probes: "The first report reaches you on a Friday evening. What do you do before you go home?\n" +
			"Why not stop all outside sellers of this cream? Give that option its best case and say where it fails.\n" +
			"Only a few victims write to us. How would you estimate how many fakes are really out there?\n" +
			"A year later fakes have moved to another product. What did you leave behind that would catch them again?",
		Flags: "Relies on buyers to spot a fake that looks perfect\n" +
			"Refunds the buyer and regards the matter as closed\n" +
			"Blocks sellers in bulk and offers them no way to answer",
		Skeleton: Skeleton{
			Framework: ProductFramework,
			Lines: "How many reports, over what period, which sellers and stores; what is known of the injuries.\n" +
				"Holders of the cream, coming buyers, honest sellers; the order in which each is served.\n" +
				"Checks at sign-up, at intake, or codes on the pack; harm prevented against honest trade delayed; the check left for later.\n" +
				"The first day (pull stock, write to holders, test a sample), then the lasting gate and a seller’s path to proof.\n" +
				"Confirmed fakes per units sold, hours from report to removal, honest sellers wrongly stopped and how soon they return.",
		},
	},
	{
		ID:           "wrong-swap-in-the-grocery-bag",
		Prompt:       "An Amazon Fresh customer orders plain yogurt and gets strawberry, because plain had run out. How would you make substitutions better?",
		Type:         ProductSense,
		Principles:   []Principle{CustomerObsession, BiasForAction},
		Stages:       []Stage{PhoneScreen, OnsiteLoop},
		Interviewers: []Interviewer{HiringManager, SeniorPM},
		Difficulty:   1,
		Track:        BothTracks,
		Points: "Said for whom a wrong swap is worst, such as a child with an allergy\n" +
			"Separated swaps that spoil a meal from swaps that hardly matter\n" +
			"Settled whether shopper, picker or past orders decide on a swap\n" +
			"Treated “send nothing” as a proper answer to missing goods\n" +
			"Considered the picker, who has seconds to find a replacement\n" +
			"Measured swaps kept, or another sign that the meal was saved",
		Tips: "What the food was for decides what may replace it. Yogurt for a curry and yogurt for breakfast are two requests.\n" +
			"The best swap is none. Solving it a day earlier, at the stock count, is a full answer if you follow it through.\n" +
			"An easy case like this is marked on order and clarity, so do not hurry into a list of features.",
		Probes: "You may follow one order through the store yourself. Which order would it be, and at which shelf would you stop?\n" +
			"Shopper, picker or past orders could settle the swap. Why did you choose as you did, and when does it go wrong?\n" +
			"Refunds for swaps fall. How would you tell happier shoppers from shoppers who have ceased to complain?\n" +
			"The store is short of half its range next week. Which part of your design would you switch off?",
		Flags: "Picks a nearest product by price and leaves allergies out\n" +
			"Sends a message every minute while the shopper is at work",
		Skeleton: Skeleton{
			Framework: ProductFramework,
			Lines: "How common swaps are, which categories, what the shopper can say about them today.\n" +
				"The parent with an allergy at home against the student who takes anything; the parent first, since a bad swap costs a meal.\n" +
				"Asking beforehand, learning from former orders, leaving the item out; picked by spoiled meals avoided for each second of a picker’s time.\n" +
				"One tap at ordering for what matters, then what the picker sees on the screen and what the shopper hears.\n" +
				"Swaps kept, refunds after swaps, picking time per order as the limit; a trial in one store with dairy only.",
		},
	},
	{
		ID:           "weekly-shop-on-a-fixed-sum",
		Prompt:       "Families with a fixed sum for the week’s food fill a basket at our online grocery, see the total and leave. Design something for them.",
		Type:         ProductSense,
		Principles:   []Principle{Frugality, CustomerObsession},
		Stages:       []Stage{PhoneScreen, OnsiteLoop},
		Interviewers: []Interviewer{HiringManager, SeniorPM, CrossFunctional},
		Difficulty:   3,
		Track:        TrackPM,
		Points: "Located the moment when the running total passes the family’s sum\n" +
			"Listed what such a family does now, such as a paper list or shop brands\n" +
			"Counted fees, deposits or weighed goods in the total shown\n" +
			"Avoided any label that marks the shopper as poor\n" +
			"Preferred a cure that lasts to a voucher that runs out\n" +
			"Checked what a smaller or cheaper basket leaves us after delivery\n" +
			"Measured finished baskets that stayed within the family’s sum",
		Tips: "A tight budget makes people expert. Ask what they already do well before you offer advice.\n" +
			"Delivery fees and minimum orders may be the real obstacle, and a clever list does nothing about those.\n" +
			"Cheaper baskets can still pay when they come every week. Put a rough figure on that.",
		Probes: "Whose kitchen table would you sit at first, and what would you ask them to show you?\n" +
			"Why should a grocer help people to spend less? Make the reason hold without charity.\n" +
			"Take a basket of half the usual size. How much is left after picking and delivery, and at what size would you stop?\n" +
			"Prices rise by a tenth within a year. What in your design would still help, and what would insult them?",
		Flags: "Hands out coupons and does not say who pays for them\n" +
			"Lectures the family about healthy or wasteful choices\n" +
			"Trades the family’s goods for cheaper ones unasked",
		Skeleton: Skeleton{
			Framework: ProductFramework,
			Lines: "Whether the goal is finished baskets, new families or loyalty; what fees apply; how the sum is set.\n" +
				"A household with a weekly amount and two children; how they plan, where the surprise comes, what they drop first.\n" +
				"A running limit, swaps to cheaper equals, a free pick-up slot; the least costly to run that removes the surprise.\n" +
				"Setting a sum, filling up, nearing it, exchanging two items, paying exactly what was shown.\n" +
				"Completed baskets inside the limit, weeks in a row, margin per household a month; a small pilot with weighed goods left out.",
		},
	},
	{
		ID:           "pausing-a-membership",
		Prompt:       "At an audiobook club many members who cancel come back within a few months. Should the club offer a pause, and how would it work?",
		Type:         ProductSense,
		Principles:   []Principle{AreRightALot, CustomerObsession},
		Stages:       []Stage{PhoneScreen, OnsiteLoop},
		Interviewers: []Interviewer{HiringManager, SeniorPM},
		Difficulty:   3,
		Track:        TrackPM,
		Primers:      "input-and-output-metrics",
		Points: "Asked why members go for a while, such as travel or a lean month\n" +
			"Estimated how many who pause would otherwise have gone on paying\n" +
			"Settled what a member keeps and loses while away\n" +
			"Made paying again a clear choice of the member\n" +
			"Compared a pause with another way, such as a lighter tier or an easy way back\n" +
			"Let the check run longer than members usually stay away\n" +
			"Took paid months per member over a year as the deciding measure",
		Tips: "The danger is that loyal members pause for the summer. Face it early and in numbers.\n" +
			"“No pause” is an allowed answer, if you can say what would make you reverse it.\n" +
			"Judge the exit as carefully as the offer. A pause that hides the way out costs trust.",
		Probes: "Which ten former members would you ring up yourself, and what is your first question to them?\n" +
			"What would you have to believe for a pause to lose money, and why do you not believe it?\n" +
			"Cancellations drop by a fifth in the first month. How would you show that this is not postponement?\n" +
			"When would you look again at this decision, and which early sign would change your answer?",
		Flags: "Declares the pause a success on the day cancellations fall\n" +
			"Speaks of “churn” throughout and never of the member’s lean month\n" +
			"Does not consider the members who never meant to leave",
		Skeleton: Skeleton{
			Framework: ProductFramework,
			Lines: "Monthly or yearly payers, how long they stay away, what “come back” means in the data.\n" +
				"Travelers, people short of money, people who wait for one author; the group with a temporary reason.\n" +
				"A pause, a cheaper tier, a reminder of unused credits, nothing; the belief each rests on; the one with most paid months at an acceptable loss.\n" +
				"Length, limits, what stays, the notice before charging, a leave button in plain sight.\n" +
				"Paid months over a year against a group without the offer; pauses by members at no risk as guardrail; when to close it.",
		},
	},
	{
		ID:           "prime-benefit-for-apprentices",
		Prompt:       "University students are offered discounts everywhere. Apprentices in the trades see few. Invent a Prime benefit for apprentices.",
		Type:         ProductSense,
		Principles:   []Principle{ThinkBig, CustomerObsession},
		Stages:       []Stage{PhoneScreen, OnsiteLoop},
		Interviewers: []Interviewer{HiringManager, SeniorPM},
		Difficulty:   3,
		Track:        BothTracks,
		Primers:      "amazons-businesses",
		Points: "Described one apprentice by trade, pay and working day\n" +
			"Found a need that a lower price alone would not meet\n" +
			"Told how somebody would prove that they are an apprentice\n" +
			"Started with a single trade or training college\n" +
			"Weighed the lean training years against spending once qualified\n" +
			"Stretched the idea to what it could be in five years",
		Tips: "Check whether an offer for students or by age already reaches an apprentice; a lower fee is then no idea. Site work at six in the morning is another life.\n" +
			"Tools, work clothes and exam fees come before entertainment in many first-year budgets.\n" +
			"Go large after you have been exact. A bold end stands better on a small, sure start.",
		Probes: "You have no budget until one training college says yes. What do you bring to its head, and what do you ask for?\n" +
			"Why would an apprentice choose this over a discount card from the tool shop near the college?\n" +
			"How many apprentices must join for this to pay its way, and which figure in that sum do you trust least?\n" +
			"They qualify and leave the scheme. What would you want them to carry on doing years later?",
		Flags: "Renames a student discount and leaves the rest alone\n" +
			"Never asks what an apprentice must buy before the first wage",
		Skeleton: Skeleton{
			Framework: ProductFramework,
			Lines: "Which countries and trades, whether new members or loyalty matters more, how large a cost is allowed.\n" +
				"An electrician in the first year; hours, wage, what must be bought before the first pay day; how you would confirm it.\n" +
				"Discount, tools on loan with payment spread, materials at the site gate before work; judged by need met and cost for each apprentice.\n" +
				"Proof through the college, the first week on the benefit, what a foreman notices.\n" +
				"Use in working weeks, members after qualifying, losses on loans; one trade first, and the version for all trades.",
		},
	},
	{
		ID:           "first-surprise-cloud-bill",
		Prompt:       "A student follows a tutorial on AWS, forgets a running machine and is billed far more than she expected. What should we build against that?",
		Type:         ProductSense,
		Principles:   []Principle{CustomerObsession, InventAndSimplify},
		Stages:       []Stage{PhoneScreen, OnsiteLoop},
		Interviewers: []Interviewer{HiringManager, SeniorPM, EngineeringManager},
		Difficulty:   3,
		Track:        TrackPMT,
		Points: "Told how a beginner’s account would be recognized\n" +
			"Pinned the harm to the silent days between spending and bill\n" +
			"Compared an alert with a hard stop\n" +
			"Said what becomes of stored data when something is stopped\n" +
			"Kept a busy business from being switched off by mistake\n" +
			"Asked how late usage is counted, since a limit can overshoot\n" +
			"Counted new accounts whose first bill exceeded what they had planned",
		Tips: "Forgiving the bill treats one case. What is wanted is the product that makes forgiveness rare.\n" +
			"The technical part worth raising is the delay of metering. A limit is only as quick as its figures.\n" +
			"Think of the moment of creation, when the student could have been asked for how long she needs the machine.",
		Probes: "You read twenty refund requests tonight. What do you write down from each one?\n" +
			"Why not stop every small account at a limit by default? Who would be hurt if you did?\n" +
			"How would you know in a month that fewer students are surprised, when most never write to us?\n" +
			"What would you change if criminals began to open beginner accounts in order to mine coins?",
		Flags: "Lets a hard stop delete a start-up’s database\n" +
			"Adds one more e-mail to an inbox the student does not read\n" +
			"Blames the student for not having read the price page",
		Skeleton: Skeleton{
			Framework: ProductFramework,
			Lines: "What the tutorial started, how soon spending shows, who may be refunded today.\n" +
				"Beginner, start-up, large firm; why the first comes first and how such an account is recognized.\n" +
				"Alert, self-ending machines, spending stop; ranked by surprise avoided against the danger of stopping real work; the loser and its reason.\n" +
				"From creating the machine (“for how long?”) to the warning and the stop, what happens to data, and how late the usage records come.\n" +
				"First bills above the stated plan, refunds per thousand new accounts, stops made in error held near zero; study accounts only at first.",
		},
	},
	{
		ID:           "access-denied-in-the-console",
		Prompt:       "A developer in the AWS console meets “access denied” and cannot tell which rule stopped her. Redesign that moment.",
		Type:         ProductSense,
		Principles:   []Principle{InsistOnTheHighestStandards, DiveDeep},
		Stages:       []Stage{PhoneScreen, OnsiteLoop},
		Interviewers: []Interviewer{SeniorPM, EngineeringManager},
		Difficulty:   4,
		Track:        TrackPMT,
		Points: "Named the administrator’s worry beside the developer’s\n" +
			"Said what she tries today, such as granting herself every right\n" +
			"Explained how the deciding rule is found when several apply\n" +
			"Limited what the message reveals to somebody with no right to know\n" +
			"Gave her a next step, such as a ready-filled request to the rule’s owner\n" +
			"Measured minutes from the refusal to the next success\n" +
			"Guarded against rights that grow wider than the task needs",
		Tips: "The refusal may be right. A good design also helps the developer who should indeed stay out.\n" +
			"A team that is refused often ends by asking for everything. Say so, and security becomes your ally.\n" +
			"Follow one call from the click to the verdict, since the message can only say what the check kept.",
		Probes: "The security team can veto you. What do you do with them before you show anybody a screen?\n" +
			"Why show the rule at all, rather than offer a button that repairs the rights?\n" +
			"Time to success halves. Which figure would tell you that security did not pay for it?\n" +
			"Two years on there are ten times as many rules. Which piece of your design would fail first, and what then?",
		Flags: "Prints the full policy to anyone who is refused\n" +
			"Rewords the message and leaves the search for the rule as it was\n" +
			"Solves it with broader default rights",
		Skeleton: Skeleton{
			Framework: ProductFramework,
			Lines: "Which kinds of refusal, how many a day, who may see the rules of an account.\n" +
				"Developer under time pressure, administrator with a full queue; the developer first, the administrator as the one who can veto.\n" +
				"Clearer reason, request in one step, suggested narrow right; weighed by minutes saved and by what leaks.\n" +
				"The failed click, the evaluation that records its deciding rule, two versions of the message by what the reader may know, the request to its owner.\n" +
				"Minutes to success, requests refused rightly, average width of rights granted; one service first, with security staff reviewing samples.",
		},
	},
	{
		ID:           "bookshop-buys-its-first-advert",
		Prompt:       "A bookshop owner who sells in our store has a small sum a day for adverts and has never bought one. Design her first month with our advertising product.",
		Type:         ProductSense,
		Principles:   []Principle{Frugality, EarnTrust},
		Stages:       []Stage{PhoneScreen, OnsiteLoop},
		Interviewers: []Interviewer{HiringManager, SeniorPM},
		Difficulty:   3,
		Track:        BothTracks,
		Points: "Worked out how many clicks her daily sum could buy\n" +
			"Asked what one extra sale leaves her after all costs\n" +
			"Named the few choices that are left to her on the first day\n" +
			"Showed her in plain words what the money had brought\n" +
			"Told her when to stop spending, even against our income\n" +
			"Kept poor adverts from crowding out better results for shoppers\n" +
			"Measured small advertisers who still spend by choice in month three",
		Tips: "With a tiny budget, a week of data says almost nothing. Say what she may conclude and what not.\n" +
			"Books earn little each. An advert can sell well and still lose her money.\n" +
			"Advice that costs us income this month is the test of trust in this case.",
		Probes: "You run her campaign by hand for a week. What do you learn that a dashboard would have hidden?\n" +
			"Why take settings away from her, when experienced advertisers ask for more of them?\n" +
			"She sold twelve more books. How would you tell whether the adverts sold them?\n" +
			"A hundred thousand shops like hers arrive within a year. What do you automate, and what would you still not?",
		Flags: "Designs for an agency with a budget a thousand times as large\n" +
			"Promises sales from numbers too small to show anything\n" +
			"Answers each of her worries with one more report to read",
		Skeleton: Skeleton{
			Framework: ProductFramework,
			Lines: "Her daily sum, her margin per book, what she hopes for, and what shoppers see.\n" +
				"Owner with one hour a week, no agency; against the trained advertiser whom the present screens suit.\n" +
				"Full automation, guided choice of three titles, help by phone; the option that teaches most for the least spent; why not the rest.\n" +
				"Day one with two decisions, week one with an honest reading, week four with “continue, change or stop”.\n" +
				"Profit after advert cost as she sees it, advertisers staying by choice, relevance of adverts to shoppers as guardrail.",
		},
	},
	{
		ID:           "advert-for-the-kettle-already-bought",
		Prompt:       "People complain that they keep seeing adverts for the kettle they bought last week. How would you fix that?",
		Type:         ProductSense,
		Principles:   []Principle{CustomerObsession, DiveDeep},
		Stages:       []Stage{PhoneScreen, OnsiteLoop},
		Interviewers: []Interviewer{HiringManager, SeniorPM, CrossFunctional},
		Difficulty:   2,
		Track:        BothTracks,
		Points: "Separated goods bought once from goods bought every month\n" +
			"Named what the maker of the advertised kettle loses by it\n" +
			"Looked for why the advert persists, such as a purchase in another shop\n" +
			"Said when kettle adverts may return, such as once the old one wears out\n" +
			"Thought of a shared screen on which an advert betrays a gift\n" +
			"Weighed the annoyance removed against the income given up",
		Tips: "Ask first how often it truly happens. Loud complaints may come from a small set of products.\n" +
			"The person who returned the kettle is a buyer again, which makes a simple rule wrong.\n" +
			"Show what fills the freed place. An empty one is a legitimate choice if you can defend it.",
		Probes: "What would you trace for one complaining customer, from the order to the advert, before you wrote any rule?\n" +
			"Why not give people a “stop showing this” button and leave the rest to them?\n" +
			"Suppose income from adverts stays level after the change. Does that prove anything, and what else would you measure?\n" +
			"Somebody will add a new advert format next spring. What keeps the kettle from coming back?",
		Flags: "Collects more personal data to cure an annoyance\n" +
			"Applies a single rule to kettles, nappies and printer ink",
		Skeleton: Skeleton{
			Framework: ProductFramework,
			Lines: "Where the adverts appear, whose they are, how many people see one after buying.\n" +
				"Buyer of a lasting thing; buyer of refills; anyone hiding a present on a shared screen. The first group, as the most often annoyed.\n" +
				"A period of silence by product type, a button, a switch to accessories; compared on annoyance removed and income lost.\n" +
				"What the system must learn of the purchase and the return, and how soon; the view after the order.\n" +
				"Hidden adverts per thousand views, wasted spend of advertisers, income as limit; kitchen goods in one country to begin with.",
		},
	},
	{
		ID:           "voice-order-by-a-child",
		Prompt:       "A five-year-old asks Alexa for a toy, and a parcel arrives. Reduce accidental voice orders without making voice shopping useless.",
		Type:         ProductSense,
		Principles:   []Principle{BroadResponsibility, InventAndSimplify},
		Stages:       []Stage{PhoneScreen, OnsiteLoop},
		Interviewers: []Interviewer{SeniorPM, EngineeringManager, CrossFunctional},
		Difficulty:   3,
		Track:        BothTracks,
		Points: "Listed who else speaks in the room, such as guests or the television\n" +
			"Separated orders made by mistake from orders regretted later\n" +
			"Matched the strength of the check to price or kind of item\n" +
			"Kept an adult’s repeat order to one short exchange\n" +
			"Made a mistake easy to undo before the parcel leaves\n" +
			"Weighed the use of recognizing a child’s voice against keeping it on record\n" +
			"Named a trace that mistakes leave, such as orders canceled within the hour",
		Tips: "A spoken code sounds safe until the child has heard it twice. Look for the weakness in your own idea.\n" +
			"The child is no customer and is affected all the same. Include that in your reasoning.\n" +
			"Recognition of voices fails sometimes. Describe what happens in the home on that day.",
		Probes: "You are given fifty recordings of mistaken orders, with consent. What do you sort them by?\n" +
			"Why not switch voice buying off until a parent turns it on? Which families would that option suit?\n" +
			"How many mistakes do parents keep and never report? Estimate it for me.\n" +
			"The child is twelve now. What in your design would change with her age, and who decides?",
		Flags: "Profiles children’s voices with no word on consent\n" +
			"Asks three questions before any order, milk included\n" +
			"Assumes that the account owner is the person who spoke",
		Skeleton: Skeleton{
			Framework: ProductFramework,
			Lines: "What share of voice orders is undone, for what goods, and what protection families have today.\n" +
				"Homes with small children; homes with guests; adults who reorder daily goods. The first, without harming the third.\n" +
				"Confirmation on the phone for new items, spending limit, voice recognition; ranked by mistakes stopped for each good order slowed.\n" +
				"Toy request, reorder of milk, and a guest’s joke, each as a short dialogue; what is recorded and for how long.\n" +
				"Early cancellations, repeat orders completed by voice, complaints from families; what would make you withdraw the recognition.",
		},
	},
	{
		ID:           "smart-lights-on-moving-day",
		Prompt:       "A couple moves house with twelve smart lights, some plugs and a speaker. Nothing works in the new place. Design moving day.",
		Type:         ProductSense,
		Principles:   []Principle{InventAndSimplify, CustomerObsession},
		Stages:       []Stage{PhoneScreen, OnsiteLoop},
		Interviewers: []Interviewer{HiringManager, SeniorPM, EngineeringManager},
		Difficulty:   3,
		Track:        BothTracks,
		Points: "Walked through the first evening in the dark new home\n" +
			"Named what breaks, such as the network, room names or routines\n" +
			"Separated settings that can travel from those to be made again\n" +
			"Gave a way to switch the lights on before any set-up\n" +
			"Handled a device left behind for the next tenant\n" +
			"Cut the effort for the twelfth lamp, not only for the first\n" +
			"Measured homes fully working on the evening of the move",
		Tips: "Begin at the door with boxes in both arms. The app is far away at that moment.\n" +
			"They may well stand in the hallway with no internet for a week. Say which parts of your idea survive that.\n" +
			"Preparation before leaving the old home is cheaper than repair in the new one.",
		Probes: "Half of the lamps come from other makers. What do you ask of those firms yourself, and what if they refuse?\n" +
			"Why solve moving at all? People move rarely, so what makes it worth more than first set-up?\n" +
			"How many calls about moved devices would you need to see before and after to say that it worked?\n" +
			"The couple separates and the devices are divided. What would your design still get right, and what would it reveal?",
		Flags: "Draws ten app screens while the couple stand in the dark\n" +
			"Leaves the former tenant in control of somebody’s lamps",
		Skeleton: Skeleton{
			Framework: ProductFramework,
			Lines: "New network or same router, own brand only or mixed, who holds the account.\n" +
				"A couple with a rented flat and no technical wish; against the owner who enjoys setting up.\n" +
				"Packing mode before the move, the speaker as helper on arrival, a code per room; judged by minutes to the first light and to the last.\n" +
				"The evening before, the first hour, the next morning; what travels, what is asked once, how a lamp left behind is released.\n" +
				"Homes working by night, minutes per device, support calls after a move; lamps of our own make in the first release.",
		},
	},
	{
		ID:           "drivers-waiting-at-the-depot",
		Prompt:       "Delivery drivers wait up to an hour at a depot before they can load. You are the PM for the depot’s software. What do you do?",
		Type:         ProductSense,
		Principles:   []Principle{DiveDeep, EarthsBestEmployer},
		Stages:       []Stage{PhoneScreen, OnsiteLoop},
		Interviewers: []Interviewer{HiringManager, SeniorPM, CrossFunctional},
		Difficulty:   2,
		Track:        BothTracks,
		Points: "Proposed to watch or time the queue before designing\n" +
			"Broke the hour into parts, such as queue, papers, search, loading\n" +
			"Asked at which hours the waiting bunches\n" +
			"Named who pays for the wait, the driver or the firm\n" +
			"Compared spreading the arrivals with speeding up the loading\n" +
			"Foresaw what one late lorry does to the rest of the morning\n" +
			"Measured the slowest tenth of waits beside the average",
		Tips: "“Up to an hour” hides a spread. The average driver may wait ten minutes, and then the case is another one.\n" +
			"Software may be the lesser part. A second gate or a painted lane is an answer too.\n" +
			"Drivers know workarounds and depot staff have targets of their own. Include both.",
		Probes: "You are at the gate at five in the morning. Whom do you speak to, and what do you count?\n" +
			"Why book slots, if the true reason may be that parcels are not sorted in time?\n" +
			"A driver’s hour costs somebody. How much may a second gate cost before waiting is cheaper? Do the sum.\n" +
			"The depot doubles its parcels next peak. What breaks in your design, and what would you change beforehand?",
		Flags: "Gives drivers an app to watch the queue and leaves it as long\n" +
			"Punishes late arrival without asking what made it late",
		Skeleton: Skeleton{
			Framework: ProductFramework,
			Lines: "How the hour is measured, how many drivers, who employs them, what the depot already records.\n" +
				"Drivers with a fixed round against those paid per stop; the second lose income for each minute.\n" +
				"The parts of the hour and the largest of them; arrival waves, parcels staged by route, a second lane; minutes removed for the money.\n" +
				"A driver’s morning from message to gate to full van, and what staff inside do differently.\n" +
				"Median and slowest tenth, vans out on time, loading errors as guardrail; one shift for two weeks.",
		},
	},
	{
		ID:           "lipstick-in-a-boot-box",
		Prompt:       "Customers send us photographs of a lipstick in a box made for boots. Reduce the empty space we ship, without breaking more goods.",
		Type:         ProductSense,
		Principles:   []Principle{Frugality, BroadResponsibility},
		Stages:       []Stage{PhoneScreen, OnsiteLoop},
		Interviewers: []Interviewer{SeniorPM, EngineeringManager, CrossFunctional},
		Difficulty:   4,
		Track:        BothTracks,
		Points: "Traced how the large box gets chosen, such as by an empty rack or a wrong size\n" +
			"Compared a closer fit with a different kind of pack, such as the maker’s own\n" +
			"Counted lorry space saved beside cardboard saved\n" +
			"Priced one more broken item against thousands of smaller boxes\n" +
			"Asked how the packer’s speed target shapes the choice\n" +
			"Kept private goods from traveling in a pack that shows them\n" +
			"Began with goods that can hardly break",
		Tips: "The photograph is the visible case. Ask whether it is also the costly one.\n" +
			"Ask to see what the packing screen proposes. Many candidates design for a choice that nobody at the table makes.\n" +
			"Savings per parcel look like nothing. Multiply by a stated number of parcels and they decide the case.",
		Probes: "You pack parcels for one shift yourself. Which decisions do you note down?\n" +
			"Why not cut boxes to measure for everything? Weigh the machine, the space and the minutes.\n" +
			"Damage rises from two to three in a thousand. Which figures settle whether the change still pays?\n" +
			"A customer shares a photo of a crushed gift next month. What would make you change the rule, and what would not?",
		Flags: "Speaks of the environment and never of damage or cost\n" +
			"Orders forty box sizes and forgets where they would stand\n" +
			"Blames the packer, whose screen named the box",
		Skeleton: Skeleton{
			Framework: ProductFramework,
			Lines: "Which warehouses, what share of boxes is mostly air, whether cost or waste leads.\n" +
				"Orders by kind (one small item, mixed, fragile); single unbreakable items first, since they are many and safe.\n" +
				"Better size data, paper bags, maker’s pack, boxes cut to measure; saving per parcel less damage less seconds of packing.\n" +
				"What the system proposes, what the packer may override, how an unfit suggestion is reported, what stays discreet.\n" +
				"Empty volume per parcel, parcels per lorry, damage claims by pack type, packing seconds; one site, one class of goods.",
		},
	},
	{
		ID:           "five-medicines-five-dates",
		Prompt:       "A man takes five medicines a day from our online pharmacy, and each runs out on a different date. Design a better refill for him.",
		Type:         ProductSense,
		Principles:   []Principle{InsistOnTheHighestStandards, CustomerObsession},
		Stages:       []Stage{PhoneScreen, OnsiteLoop},
		Interviewers: []Interviewer{HiringManager, SeniorPM},
		Difficulty:   4,
		Track:        BothTracks,
		Points: "Counted the orders, calls or parcels in his month\n" +
			"Asked which of the medicines harms him most when late\n" +
			"Explained how the change-over happens without a gap in supply\n" +
			"Left every change of dose or quantity to the doctor\n" +
			"Covered a medicine that is stopped halfway through the month\n" +
			"Kept the contents private from neighbors or family\n" +
			"Chose days without a needed medicine as the main measure",
		Tips: "Convenience is the weaker half. A missed heart tablet is the harm, so let safety lead.\n" +
			"Insurance or state rules may forbid an early refill. Treat it as a limit to design within, and ask about it.\n" +
			"Consider the wife or the nurse who fills the weekly box, and what she may be allowed to see.",
		Probes: "The pharmacists say no, since they answer for every box. What do you do yourself to get to a careful yes?\n" +
			"One of the five needs cooling and another is often changed. Why treat all five alike, or why not?\n" +
			"How would you know that he takes them, and not only that they reach him in time?\n" +
			"A doctor changes two of the five next week. What of your design still holds, and what would he notice?",
		Flags: "Changes quantities to make dates meet, with no doctor involved\n" +
			"Sends reminders and leaves him five orders to place\n" +
			"Asks him to count his tablets and type in the number",
		Skeleton: Skeleton{
			Framework: ProductFramework,
			Lines: "Country and rules on early supply, who prescribes, what he must do for each order now.\n" +
				"Long-term patients with several medicines; one who manages alone, one with a helper; the first, with the second in view.\n" +
				"Aligned dates, a monthly pack sorted by day, reminders; safety before convenience as the rule; what reminders alone lack.\n" +
				"The first short supplies that bring the dates together, the doctor’s yes, the monthly parcel, the stop of one medicine.\n" +
				"Days without supply, corrections by pharmacists, parcels per month; wrong contents at zero as the condition to grow.",
		},
	},
	{
		ID:           "last-bus-at-six",
		Prompt:       "You are the PM at a rural bus company. The last bus leaves at six and runs nearly empty. Something better has to run in three months. What would it be?",
		Type:         ProductSense,
		Principles:   []Principle{BiasForAction, Frugality},
		Stages:       []Stage{PhoneScreen, OnsiteLoop},
		Interviewers: []Interviewer{HiringManager, SeniorPM},
		Difficulty:   3,
		Track:        BothTracks,
		Points: "Chose one stranded rider, such as a hotel cleaner on the late shift\n" +
			"Asked about people who never ride now, such as those who finish later\n" +
			"Used what is already there, such as taxis, school buses or idle drivers\n" +
			"Kept it usable for a rider with no smartphone\n" +
			"Worked out the cost per ride at a low number of riders\n" +
			"Fixed a first step that could run in one valley within weeks\n" +
			"Said what the rider does when the evening ride fails to come",
		Tips: "An empty bus can mean no demand or the wrong hour. Tell the two apart cheaply.\n" +
			"Three months leave no time for a new platform. A telephone and a spreadsheet are good enough for a pilot.\n" +
			"Without trust that a ride home exists, people will not ride out either. Treat the journey as a pair.",
		Probes: "You have tomorrow free. Which stop or workplace do you go to, and with what question?\n" +
			"Why not move the same bus to half past eight and see? Where does your idea beat that option?\n" +
			"Eight people ride on the first evening. What number by week six would make you go on?\n" +
			"The council withdraws its money next year. What would last of what you built?",
		Flags: "Plans a ride-sharing app for villages with little signal\n" +
			"Spends the three months on a survey\n" +
			"Judges an evening service by day-time fares alone",
		Skeleton: Skeleton{
			Framework: ProductFramework,
			Lines: "Area, budget, duty to run the line at all, what the empty bus costs each evening.\n" +
				"Late workers, teenagers, patients; the worker whose shift ends after six, found through two employers.\n" +
				"A later timetable, a shared taxi by phone, a bus lent by the school; first start date and cost per ride decide; which idea may wait.\n" +
				"Booking by voice until the afternoon, pick-up, the promise when a driver falls ill.\n" +
				"Riders per evening, rides paired out and home, cost per ride against the empty bus; a date on which you stop or extend.",
		},
	},
	{
		ID:           "savings-sent-to-a-criminal",
		Prompt:       "At a bank, customers are talked into sending their savings to a criminal, and they click past every warning. What would you design?",
		Type:         ProductSense,
		Principles:   []Principle{BroadResponsibility, CustomerObsession, AreRightALot},
		Stages:       []Stage{OnsiteLoop},
		Interviewers: []Interviewer{SeniorPM, EngineeringManager, CrossFunctional},
		Difficulty:   5,
		Track:        BothTracks,
		Points: "Explained why a warning fails with someone coached on the phone\n" +
			"Chose one kind of fraud, such as a false call in the bank’s name\n" +
			"Found the last moment at which the money can be held\n" +
			"Reserved the heavy step, such as a delay or a call, for few payments\n" +
			"Estimated honest payments held up for each fraud stopped\n" +
			"Left the customer free to pay after a real conversation\n" +
			"Considered the account that receives the money",
		Tips: "The victim believes that she is protecting her money. A design that does not begin there warns in vain.\n" +
			"Every delay falls mostly on honest people buying a car or a house. Give the ratio you would accept.\n" +
			"Criminals will coach around your design within weeks. Say which part is hard to coach around.",
		Probes: "You listen to one recorded fraud from start to end. At which minute would you have stepped in, and with what words?\n" +
			"Why trust your choice more than a better warning? Which belief about the victim does it rest on?\n" +
			"Losses fall by a third. How would you tell a success from fraud that went to another bank?\n" +
			"Six months on, callers tell victims to expect your call. What would you change, and what still protects?",
		Flags: "Rewrites the warning in red letters\n" +
			"Lets a score freeze people’s money with nobody to talk to\n" +
			"Regards the victims as careless and the matter as their own",
		Skeleton: Skeleton{
			Framework: ProductFramework,
			Lines: "Which losses count, who bears them, how fast payments go, what the law lets a bank hold.\n" +
				"Kinds of fraud by loss and by state of mind; one kind, one victim, the call minute by minute.\n" +
				"Warning, cooling-off time, trusted second person, checks on receiving accounts; harm stopped per honest payment held; the belief behind the choice.\n" +
				"The signals, the pause, what the caller from the bank says, and how the customer may still go ahead.\n" +
				"Savings lost per million paid, honest payments delayed, complaints of the delayed; new customers excluded or included, and when to reverse.",
		},
	},
	{
		ID:           "school-letters-nobody-answers",
		Prompt:       "Half of the parents at a primary school speak another language at home, and letters from the school go unanswered. Design for them.",
		Type:         ProductSense,
		Principles:   []Principle{CustomerObsession, LearnAndBeCurious},
		Stages:       []Stage{PhoneScreen, OnsiteLoop},
		Interviewers: []Interviewer{HiringManager, SeniorPM},
		Difficulty:   2,
		Track:        BothTracks,
		Points: "Followed one letter into one home, down to its phone and working hours\n" +
			"Asked whether letters are unread, unclear or answered by the child\n" +
			"Divided letters that need a reply from letters that only inform\n" +
			"Let a parent reply in the language of the home\n" +
			"Left delicate matters to a person, not to machine translation alone\n" +
			"Held the teacher’s extra work to minutes a week\n" +
			"Measured slips returned on time by language group",
		Tips: "Some parents cannot read in any language. An idea that speaks reaches more of them.\n" +
			"Fewer letters may help more than better ones. Ask what the school could cease to send.\n" +
			"The child who translates for the parents has an interest in what gets through. Take that into the design.",
		Probes: "You stand at the school gate on a Monday. What do you ask, and of whom, without a shared language?\n" +
			"Why not just translate every letter? Tell me what that leaves unsolved, and for which families.\n" +
			"Replies go from four in ten to seven. What else would you check before you call it understanding?\n" +
			"A new language arrives with ten families next term. What has to happen again, and what works by itself?",
		Flags: "Takes silence for lack of interest in the child\n" +
			"Gives parents an app with a sign-in in the school’s language",
		Skeleton: Skeleton{
			Framework: ProductFramework,
			Lines: "How many languages, which letters matter, what the teacher may spend in time or money.\n" +
				"A mother on early shifts with one shared phone; what she gets, when she sees it, who reads it to her.\n" +
				"Fewer letters, spoken messages, parents who help others as translators; picked by replies gained per minute of teacher time.\n" +
				"One permission slip from the teacher’s keyboard to the parent’s ear and back; what goes by a human instead.\n" +
				"Slips in time per language, parents’ evenings attended, mistakes in translation; one class for half a term.",
		},
	},
	{
		ID:           "licence-for-a-food-stall",
		Prompt:       "In a city, a license to sell food from a stall takes eleven weeks and four offices. Redesign it as the PM of the city’s digital team.",
		Type:         ProductSense,
		Principles:   []Principle{InventAndSimplify, DeliverResults},
		Stages:       []Stage{PhoneScreen, OnsiteLoop},
		Interviewers: []Interviewer{HiringManager, SeniorPM, CrossFunctional},
		Difficulty:   3,
		Track:        BothTracks,
		Points: "Split the eleven weeks into work and waiting\n" +
			"Named a wait that can go, such as between checks made one after another\n" +
			"Kept the control whose loss could make people ill\n" +
			"Spared the applicant a paper that another office already has\n" +
			"Treated low-risk food differently from risky food\n" +
			"Served the applicant without a computer or a bank card\n" +
			"Measured weeks to the first day of sale, not to the stamp",
		Tips: "A form on the web in front of four offices is still four offices. Attack the waiting.\n" +
			"Every office has a reason for its check. Find the harm it prevents before you strike it out.\n" +
			"Winter and summer differ for a stall. A license that comes in November is a lost year.",
		Probes: "You carry one application from desk to desk yourself. What do you write on it at each stop?\n" +
			"Why keep four offices at all? Make the case for one, and tell me what would be lost.\n" +
			"The city says the average is now six weeks. Which number would you ask for next, and why that one?\n" +
			"A stall makes thirty people ill a year later. What in your redesign would you defend, and what would you change?",
		Flags: "Puts the old form online and counts it as done\n" +
			"Treats the officials as the enemy and never plans for their part",
		Skeleton: Skeleton{
			Framework: ProductFramework,
			Lines: "Which foods and stalls, what the law fixes, where applications rest longest.\n" +
				"A newcomer with one pan and no adviser against a chain with a lawyer; the newcomer, whose savings run out.\n" +
				"One desk, checks side by side, a license by degrees of risk; weeks removed for the risk added; what stays untouched.\n" +
				"Day one, the visit, the provisional paper, the way for people offline, and how an office says no with a reason.\n" +
				"Slowest quarter in weeks, applications abandoned, hygiene findings as guardrail; one district and cold food at first.",
		},
	},
	{
		ID:           "maize-sold-too-cheaply",
		Prompt:       "Small farmers far from town sell their maize to the first trader who comes, often too cheaply. Many have a basic phone. Design for them.",
		Type:         ProductSense,
		Principles:   []Principle{LearnAndBeCurious, Frugality},
		Stages:       []Stage{PhoneScreen, OnsiteLoop},
		Interviewers: []Interviewer{HiringManager, SeniorPM, CrossFunctional},
		Difficulty:   4,
		Track:        BothTracks,
		Points: "Listed what would have to be learnt from farmers on the spot\n" +
			"Named why a farmer sells at once, such as debt or damp stores\n" +
			"Questioned whether knowing the price would change the sale\n" +
			"Worked on a basic phone, or with no phone at all\n" +
			"Granted that the trader carries real costs, such as the lorry\n" +
			"Found who would pay for the service after the trial\n" +
			"Measured money kept per sack after transport and storage",
		Tips: "You probably know little of maize. Saying which three facts you lack is stronger than acting the expert.\n" +
			"Price news is the obvious idea. A farmer who owes the trader money cannot use it.\n" +
			"A little storage or joint transport may be the product, with the phone as its smallest part.",
		Probes: "You have no office and no staff there. Through whom do you begin, and what do you keep in your own hands?\n" +
			"Which of your beliefs about this farmer would sink the idea if wrong, and why start with it regardless?\n" +
			"Prices rose for everybody this season. How would you show what your service added?\n" +
			"The trader starts to use your service too. What would change for the farmer, and would you welcome it?",
		Flags: "Builds a marketplace app for people with a basic phone\n" +
			"Casts the trader as a thief and plans without transport\n" +
			"Gives it away for ever on unnamed donors’ money",
		Skeleton: Skeleton{
			Framework: ProductFramework,
			Lines: "Region, season, debts, roads; what is known and what only guessed.\n" +
				"Farmers who could wait a month against those who cannot; which group a price can help at all.\n" +
				"Price calls, shared transport, dry storage with a small loan; the cheapest that tests the chief guess; the idea put aside.\n" +
				"Harvest week in one village, with who calls whom, where sacks stand, when money arrives.\n" +
				"Money kept per sack against villages without it, sacks spoiled, farmers back next season; who pays by the second year.",
		},
	},
	{
		ID:           "waiting-to-leave-the-hospital",
		Prompt:       "A patient is told at nine that she may go home, and leaves at five. Design a better day of leaving, as a PM for a hospital group.",
		Type:         ProductSense,
		Principles:   []Principle{AreRightALot, DiveDeep},
		Stages:       []Stage{PhoneScreen, OnsiteLoop},
		Interviewers: []Interviewer{HiringManager, SeniorPM, CrossFunctional},
		Difficulty:   4,
		Track:        BothTracks,
		Points: "Planned to hear ward, pharmacy and family apart from each other\n" +
			"Found the step on which the others wait, such as take-home medicines\n" +
			"Took some work out of the day itself, such as to the evening before\n" +
			"Said who on the ward would see all that is still open\n" +
			"Checked that the jam does not merely move, for instance to the pharmacy\n" +
			"Took returns to hospital within a month as the guardrail\n" +
			"Measured hours from the doctor’s word to the door",
		Tips: "Three departments will give you three causes. How you weigh them is the heart of this case.\n" +
			"The bed matters to the hospital, the ride and the medicine matter to her. Serve one without hiding the other.\n" +
			"Nurses have had many new screens. Show what you take away from them.",
		Probes: "The head nurse gives you ten minutes between rounds. What do you ask for, and what do you offer her in return?\n" +
			"The pharmacy blames the ward, the ward the doctors. Whom do you believe at first, and what made you choose?\n" +
			"The median falls to five hours. Which patients does that figure hide, and how would you find them?\n" +
			"What would persuade you after two weeks that you had the wrong bottleneck, and what would you do next?",
		Flags: "Settles on one cause after hearing one department\n" +
			"Frees the bed by moving the patient to a chair in the corridor\n" +
			"Adds a dashboard that a nurse has to fill in",
		Skeleton: Skeleton{
			Framework: ProductFramework,
			Lines: "Which wards, when the day is counted from, what holds the bed and what holds the patient.\n" +
				"Simple discharges, patients who need care at home, those who go at weekends; the simple and frequent first.\n" +
				"The eight hours as a line, with the true bottleneck and the view that contradicts it; medicines the day before, a discharge lounge, booked transport; most hours for the least new work.\n" +
				"The afternoon before and the morning itself, with one named keeper of the list.\n" +
				"Hours to the door, beds free by noon, returns within a month; one ward, two weeks.",
		},
	},
	{
		ID:           "teenagers-and-the-town-museum",
		Prompt:       "Teenagers visit the town museum with their class and never again by themselves. What would you make for them?",
		Type:         ProductSense,
		Principles:   []Principle{LearnAndBeCurious, InventAndSimplify},
		Stages:       []Stage{PhoneScreen, OnsiteLoop},
		Interviewers: []Interviewer{HiringManager, SeniorPM},
		Difficulty:   1,
		Track:        TrackPM,
		Points: "Proposed to ask teenagers who stay away, not only those who come\n" +
			"Said what they seek on a free afternoon, such as company\n" +
			"Offered at least one idea that needs no screen\n" +
			"Gave teenagers a part in making it\n" +
			"Kept a place or an hour for visitors who come for quiet\n" +
			"Counted teenagers who come back within a season without a class",
		Tips: "Curiosity is what this case tests. Questions you would ask them are worth as much as the idea.\n" +
			"A quiz on a phone is the first thing everybody says. Offer something else or defend it well.",
		Probes: "You get one hour with six teenagers. What do you do with it?\n" +
			"Why would they come here rather than to the shopping center next door, with your idea in place?\n" +
			"Two hundred teenagers come to the opening night. What would you count in the month that follows?\n" +
			"The museum’s director finds it too loud. What would you change, and what would you keep?",
		Flags: "Decides what young people like without having met any\n" +
			"Ends at “social media” and says nothing about the visit",
		Skeleton: Skeleton{
			Framework: ProductFramework,
			Lines: "What the museum holds, its opening hours, its budget, and what it hopes teenagers will get from it.\n" +
				"Teenagers of fifteen who live within a bus ride, with no money and a free Friday; what they told you, or what you would ask them.\n" +
				"A late opening they run themselves, a workshop with real objects, a warm room for homework; the one they would bring a friend to.\n" +
				"One evening from the invitation to the way home, with a corner left quiet for others.\n" +
				"Returns without a class, friends brought along, complaints of other guests; three evenings before you judge.",
		},
	},
	{
		ID:           "street-of-small-shops",
		Prompt:       "You work for a payments company that serves forty thousand small shops. Design a new product that helps a whole street of them hold its own against online shops.",
		Type:         ProductSense,
		Principles:   []Principle{ThinkBig, InventAndSimplify},
		Stages:       []Stage{OnsiteLoop},
		Interviewers: []Interviewer{HiringManager, SeniorPM},
		Difficulty:   5,
		Track:        BothTracks,
		Primers: "working-backwards\n" +
			"flywheel",
		Points: "Chose one sort of shop to begin with, such as the hardware shop\n" +
			"Named what it has that an online rival cannot copy\n" +
			"Built on something the payments company already knows or owns\n" +
			"Left each shopkeeper the say over her own sales records\n" +
			"Explained why neighbors who compete would take part\n" +
			"Earned income from something other than a higher card fee\n" +
			"Explained how one street becomes a thousand",
		Tips: "Copying online retail for a street makes a poor online retailer. Start from what is near, seen and known.\n" +
			"A shopkeeper has no free hour. Anything that needs daily care from her will fade by the second month.\n" +
			"The best answers connect shops so that each new one makes the product better for those before it.",
		Probes: "A dozen owners on that first street turn you down. What do you do on Monday?\n" +
			"What does your company hold that makes it the right one? Why not a town council or a mapping service instead?\n" +
			"Take one street of thirty shops. Give me numbers for what a shop gains a month and what we earn.\n" +
			"Five years on, a large retailer asks to join the network. Would you let it, and what would that change?",
		Flags: "Opens a web shop for each store and leaves delivery unsolved\n" +
			"Needs the owner to photograph and list her stock every evening\n" +
			"Names a vision with no first street in it",
		Skeleton: Skeleton{
			Framework: ProductFramework,
			Lines: "What “help” means (visits, margin, survival), how much the company may spend, which data it may use.\n" +
				"Kinds of shop by what being near gives them; one kind, one owner’s Saturday, the sale she loses and why.\n" +
				"Headline for the owner; stock of the street in one search, joint loyalty, next-hour errands; the idea that grows better with each shop.\n" +
				"First week of one street, minutes asked of an owner, consent to share, what buyers see.\n" +
				"Extra visits per shop, shops active in month three, income per street over its cost; how one street becomes many.",
		},
	},
	{
		ID:           "parcel-arrives-broken",
		Prompt:       "A parcel arrives with its contents broken. Today the customer fills in a form and waits five days. What would you change?",
		Type:         ProductSense,
		Principles:   []Principle{BiasForAction, CustomerObsession},
		Stages:       []Stage{PhoneScreen, OnsiteLoop},
		Interviewers: []Interviewer{HiringManager, SeniorPM},
		Difficulty:   2,
		Track:        BothTracks,
		Primers:      "one-way-and-two-way-doors",
		Points: "Sent broken goods that may injure, such as a battery, by a separate route\n" +
			"Decided which claims are settled at once without proof\n" +
			"Asked whether she wants her money or the thing itself\n" +
			"Limited abuse without putting everybody through a form\n" +
			"Sent the cause of the damage back to packing or carrier\n" +
			"Opened the quick route as a trial that can be closed in a day",
		Tips: "A form of five days may cost more to run than the cups it protects. Work that out aloud.\n" +
			"Being trusted is part of the repair. Tell what the customer reads in the first minute.\n" +
			"Speed for most and care for few is the pattern. Draw the border with a figure.",
		Probes: "You hold the five-day queue in your hands this morning. Which claims do you settle before lunch, and by what test?\n" +
			"Why accept that some people will cheat? At what loss would you decide otherwise?\n" +
			"Claims rise by a tenth after the change. How do you tell dishonest ones from those once too tired to ask?\n" +
			"Which rule would you write down for the team, so that next year nobody adds the form again?",
		Flags: "Shortens the form and keeps the five days\n" +
			"Never asks why so many parcels break",
		Skeleton: Skeleton{
			Framework: ProductFramework,
			Lines: "Value of a typical claim, share found false, what happens within those five days.\n" +
				"Buyer of something needed today, buyer of a costly item, buyer who claims often; the first, because waiting hurts most.\n" +
				"Instant replacement below a value, photograph above it, a check for those who claim often; cost of trust against cost of handling.\n" +
				"Opening the box, two taps, the answer on the same screen, and where the cause goes afterwards.\n" +
				"Hours to a settled claim, handling cost per claim, abuse, broken parcels per thousand by carrier; a value limit you can lower overnight.",
		},
	},
	{
		ID:           "why-amazon",
		Prompt:       "Why Amazon, and why now?",
		Type:         Behavioral,
		Principles:   []Principle{CustomerObsession, LearnAndBeCurious},
		Stages:       []Stage{RecruiterScreen},
		Interviewers: []Interviewer{Recruiter},
		Difficulty:   1,
		Track:        BothTracks,
		Outcome:      Success,
		Primers:      "amazons-businesses",
		Points: "Named one product or problem of Amazon that draws you\n" +
			"Tied that interest to work you have already done\n" +
			"Mentioned a way of working here that suits you\n" +
			"Spoke of what you would bring, beside what you would gain\n" +
			"Said what makes this the right moment for a move",
		Tips: "A reason that would fit any large company is no reason. Swap in another name, and if it still works, start again.\n" +
			"Choose one principle you have lived by and give ten seconds of proof. A list of all sixteen proves nothing.\n" +
			"Having used a product is a fair opening, yet the recruiter wants to hear what you noticed in it as a PM.",
		Probes: "Which part of that did you find out for yourself, by asking or trying something?\n" +
			"You could do this kind of work elsewhere. What made you put us ahead of the others?\n" +
			"What have you done in the past year that shows this interest is real?\n" +
			"Suppose the first year here disappoints you. Over what, most likely, and how would you deal with it next?",
		Flags: "Praises size, fame or pay and no work\n" +
			"Recites principles like a list learned the evening before\n" +
			"Answers “why now” with trouble in the present job",
		Skeleton: Skeleton{
			Framework: MotivationFramework,
			Lines: "One sentence with the problem or product that draws you, as a PM would put it.\n" +
				"A piece of your own work that came close to it, with the size and one result; what you noticed from outside.\n" +
				"One way of working you have tried yourself, and what you add that such a team may lack.\n" +
				"The change in your work or life that makes this the moment; then stop.",
		},
	},
	{
		ID:           "two-minute-introduction",
		Prompt:       "Please introduce yourself in two minutes. What should I pass on to the hiring manager?",
		Type:         Behavioral,
		Principles:   []Principle{EarnTrust, DeliverResults},
		Stages:       []Stage{RecruiterScreen},
		Interviewers: []Interviewer{Recruiter},
		Difficulty:   1,
		Track:        BothTracks,
		Outcome:      Success,
		Points: "Opened with the kind of PM you are, before any dates\n" +
			"Covered the last five years in more time than all before\n" +
			"Gave the reason behind one move, of job or of field\n" +
			"Picked one achievement with a figure that a stranger can grasp\n" +
			"Ended on the link to the role in question",
		Tips: "The recruiter has your CV open. Tell the thread that joins the lines, which paper cannot show.\n" +
			"Most people run over here, since nobody stops them. Rehearse the ending, and the rest will find its length.\n" +
			"A sentence the recruiter can copy into a note for the manager is worth more than a third job title.",
		Probes: "In which of those jobs did you have the most freedom to decide, and what did you do with it?\n" +
			"What made you choose product work over the career you began with?\n" +
			"You call yourself strong at one thing. How would a colleague show me that it is true?\n" +
			"Which of those moves would you make differently today?",
		Flags: "Reads the career aloud from school onwards\n" +
			"Leaves a gap or a short stay unexplained and hopes it passes\n" +
			"Hands over adjectives where one piece of work would do",
		Skeleton: Skeleton{
			Framework: MotivationFramework,
			Lines: "The kind of PM you are in one line, such as the customers you serve and the problems you get called for.\n" +
				"Two stations of the path, each with what you held and a result in figures; the reason you moved on.\n" +
				"The thread through them, and the part of the open role it leads to.\n" +
				"One sentence on what you want to be asked about, said as an invitation.",
		},
	},
	{
		ID:           "last-role-in-two-minutes",
		Prompt:       "Walk me through your last role in two minutes.",
		Type:         Behavioral,
		Principles:   []Principle{DeliverResults, Ownership},
		Stages:       []Stage{RecruiterScreen},
		Interviewers: []Interviewer{Recruiter},
		Difficulty:   1,
		Track:        BothTracks,
		Outcome:      Success,
		Points: "Summed up the product in a single sentence\n" +
			"Put the people who used it into a number or a kind\n" +
			"Marked which decisions in that role were your own\n" +
			"Picked two or three pieces of work, no more\n" +
			"Gave one measure on your arrival beside its value at the end",
		Tips: "Begin with the role itself. Your earlier career can wait until it is asked for.\n" +
			"Describe the company in words a stranger understands, since the recruiter may never have heard of your product.\n" +
			"The level you are put forward for depends on scope, so state the size and the uncertainty of what you held.",
		Probes: "How many people worked on it with you, and what would not have happened without you?\n" +
			"Out of everything you did there, why did you choose those pieces to tell me?\n" +
			"Which figure were you judged on, and where was it when you came and when you left?\n" +
			"If you began that job again tomorrow, what would you do in the first month that you did not do then?",
		Flags: "Describes the company for a minute and the role for ten seconds\n" +
			"Lists duties from a job description in place of deeds\n" +
			"Uses the firm’s inner names and abbreviations throughout",
		Skeleton: Skeleton{
			Framework: MotivationFramework,
			Lines: "Product, customers and your seat in one sentence that a stranger follows.\n" +
				"Two pieces of work, each as problem, your decision, change in a measure; one of them hard.\n" +
				"The scope you held, as users, money or people, and how unclear the ground was when you came.\n" +
				"Where the product stood when you left, or stands now, and who carries it.",
		},
	},
	{
		ID:           "proudest-launch",
		Prompt:       "Which launch are you proudest of, and what was your part in it?",
		Type:         Behavioral,
		Principles:   []Principle{DeliverResults, CustomerObsession},
		Stages:       []Stage{RecruiterScreen},
		Interviewers: []Interviewer{Recruiter},
		Difficulty:   2,
		Track:        BothTracks,
		Outcome:      Success,
		Points: "Described the customer’s problem before the product that was launched\n" +
			"Separated your part from the parts others played\n" +
			"Named the hardest obstacle before launch day\n" +
			"Compared the result with the target set at the start\n" +
			"Credited one colleague for a particular contribution\n" +
			"Explained what makes this launch the one you are proud of",
		Tips: "The proudest one may not be the largest. A modest launch with a clear before and after is easier to retell.\n" +
			"Have the date, the baseline and the outcome ready, because those three are what gets written down.\n" +
			"Stop after the result and let the recruiter choose what to hear more about.",
		Probes: "If I asked the lead engineer, what would they say was your contribution?\n" +
			"What did you decide to leave out of that launch, and on what grounds?\n" +
			"Where did that result come from, and would the number have moved without the launch?\n" +
			"What happened to it after a year, and what would you build differently now?",
		Flags: "Is proud of the date being met and silent on whether it helped anybody\n" +
			"Chooses a launch in which the part played was small\n" +
			"Tells features one after another, like release notes",
		Skeleton: Skeleton{
			Framework: StoryFramework,
			Lines: "Who had which problem, how it showed, and how many of them there were.\n" +
				"What you were asked to reach, the target and the date, and what lay with you alone.\n" +
				"The one decision that shaped the launch; the obstacle and how you got past it; a colleague’s share by role.\n" +
				"The measure before, the target, the measure after, with the source; what of it still stands today and why it is the one you picked.",
		},
	},
	{
		ID:           "why-leave-now",
		Prompt:       "Why are you thinking of leaving your present job?",
		Type:         Behavioral,
		Principles:   []Principle{EarnTrust, LearnAndBeCurious},
		Stages:       []Stage{RecruiterScreen},
		Interviewers: []Interviewer{Recruiter},
		Difficulty:   1,
		Track:        BothTracks,
		Outcome:      Success,
		Points: "Gave one true reason for leaving in a sentence or two\n" +
			"Spoke fairly of the employer you would leave\n" +
			"Looked ahead to the work you want next\n" +
			"Matched that wish with something this opening offers\n" +
			"Mentioned what you will finish or hand over first",
		Tips: "Never run down a former employer. It says little about them and a good deal about you.\n" +
			"If you were let go, say so once, plainly, with what you have done since.\n" +
			"Prepare for the follow-up about what you tried to change before looking elsewhere.",
		Probes: "What did you do yourself to make the present job into the one you want?\n" +
			"Why change company, when another team in your own might have given you this?\n" +
			"What happened in the last six months that told you it was time? Give me a date if you can.\n" +
			"What would your manager say is the thing you could still have done better there?",
		Flags: "Turns the answer into a complaint about a manager\n" +
			"Gives a polite reason that falls apart at the first follow-up\n" +
			"Lets out inner matters, such as cuts that are not announced yet",
		Skeleton: Skeleton{
			Framework: MotivationFramework,
			Lines: "The reason in plain words, one only, true and short.\n" +
				"What you achieved there and what you tried before looking outside, so that the reason is not a mood.\n" +
				"The work you are after, named as problems and customers, and where this opening offers it.\n" +
				"What you owe the present team, with rough dates for the handover, and a fair word about them to end on.",
		},
	},
	{
		ID:           "why-this-team",
		Prompt:       "Several of our teams are hiring. What draws you to this team and this opening?",
		Type:         Behavioral,
		Principles:   []Principle{LearnAndBeCurious, CustomerObsession},
		Stages:       []Stage{RecruiterScreen},
		Interviewers: []Interviewer{Recruiter},
		Difficulty:   2,
		Track:        BothTracks,
		Outcome:      Success,
		Primers: "amazons-businesses\n" +
			"two-pizza-teams",
		Points: "Said who the customers of this team are\n" +
			"Quoted a line of the job description you could take on at once\n" +
			"Shared something you tried or observed about the team’s product\n" +
			"Owned up to one requirement you do not meet yet\n" +
			"Asked about a point the description leaves open",
		Tips: "Public sources only. A guess about plans inside the company, sold as knowledge, does harm.\n" +
			"The recruiter may hire for other teams too. Say which wishes are firm and which can bend.\n" +
			"Preparation shows in a detail, for example a step in the product where you got stuck as a customer.",
		Probes: "You looked into this team’s product. What did you try out yourself, and with whom did you speak?\n" +
			"If two teams made you an offer, what would make you choose the other one?\n" +
			"How do you know that the problem you describe is one customers have?\n" +
			"Two years from now, what would you hope to have learned in this team?",
		Flags: "Would take any team and says so twice\n" +
			"Confuses the team with a better-known part of the company\n" +
			"Has not read to the end of the job description",
		Skeleton: Skeleton{
			Framework: MotivationFramework,
			Lines: "The team’s customer and the problem in your own words, in two sentences at most.\n" +
				"What you tried, read or asked to get that far; the work of yours that is nearest to it.\n" +
				"Two lines of the description you meet with evidence, one you do not meet and how you would close it.\n" +
				"An honest order of your wishes, and the open point you would like to hear about.",
		},
	},
	{
		ID:           "pm-or-pm-t",
		Prompt:       "We hire both Product Managers and Product Managers - Technical. Which of the two are you, and what makes you say so?",
		Type:         Behavioral,
		Principles:   []Principle{LearnAndBeCurious, DiveDeep},
		Stages:       []Stage{RecruiterScreen},
		Interviewers: []Interviewer{Recruiter},
		Difficulty:   2,
		Track:        BothTracks,
		Outcome:      Success,
		Primers:      "pm-and-pm-t",
		Points: "Answered with one of the two, without hedging\n" +
			"Told the roles apart as two different jobs\n" +
			"Showed your technical depth on one system you worked with\n" +
			"Admitted where that depth ends\n" +
			"Described your place in a design talk with engineers\n" +
			"Asked whether this opening is for a PM or a PM-T",
		Tips: "For PM-T, have one system ready that you can explain down to its data flow and its failures.\n" +
			"For PM, show enough fluency to question an estimate or an API, even though the bar is lower.\n" +
			"Choose the role you could defend for an hour in front of an engineering manager.",
		Probes: "In your last technical discussion, what did you contribute that the engineers did not already have?\n" +
			"What would make you unhappy in the other of the two roles, and why?\n" +
			"Tell me of a technical decision that came out differently because you were there. What did it change?\n" +
			"Which technical subject did you have to learn late, and how would you go about it today?",
		Flags: "Says “whichever is open”\n" +
			"Ranks one role above the other, as if T meant senior\n" +
			"Rests the case on a degree or a certificate from years ago",
		Skeleton: Skeleton{
			Framework: MotivationFramework,
			Lines: "The role you choose, in one sentence, without a maybe.\n" +
				"A system you worked on, told down to the level where you could still answer, and a decision you altered there.\n" +
				"What you would do in that role on a usual day, and what you would miss in the other one.\n" +
				"The edge of your knowledge, how you learn past it, and a question about this opening.",
		},
	},
	{
		ID:           "scope-and-level",
		Prompt:       "To place you at the right level I need to understand your scope. How large was what you held, and how much of it was unclear when you took it?",
		Type:         Leadership,
		Principles:   []Principle{ThinkBig, Ownership},
		Stages:       []Stage{RecruiterScreen},
		Interviewers: []Interviewer{Recruiter},
		Difficulty:   2,
		Track:        BothTracks,
		Outcome:      Success,
		Points: "Sized what you held by revenue, users or cost\n" +
			"Counted the teams that had to move with you\n" +
			"Recalled a decision that nobody above you had to approve\n" +
			"Described the unclear part as it stood on your first day\n" +
			"Told how far the scope had grown by the end\n" +
			"Gave a ground for the level you see yourself at",
		Tips: "Titles differ from firm to firm. Scope, ambiguity and impact travel, so speak in those.\n" +
			"Leading without people reporting to you counts. Say how many followed and what made them.\n" +
			"Claiming a size too large is found out in the loop, and one too small is hard to raise later.",
		Probes: "Which decision of that size did you take without asking anybody first?\n" +
			"Why is that scope, in your view, the level you name, rather than one above or below?\n" +
			"Where do those figures come from, and how much of the revenue would have been there without you?\n" +
			"What would you have needed to learn to hold twice that scope, and what have you done about it since?",
		Flags: "Measures scope by the title or by the years served\n" +
			"Quotes the whole company’s revenue as their own\n" +
			"Was handed every problem already defined",
		Skeleton: Skeleton{
			Framework: MotivationFramework,
			Lines: "One sentence with product, size and your seat; the level you see, said without apology.\n" +
				"The figures that bound it, as users, money and teams; the largest decision that ended with you; how foggy it was at the start.\n" +
				"How that compares with the level of this opening, and which part would be new to you.\n" +
				"What you would like the manager to test in order to be sure.",
		},
	},
	{
		ID:           "last-thing-you-wrote",
		Prompt:       "A good deal is decided on paper here. What was the last document you wrote that led to a decision?",
		Type:         Behavioral,
		Principles:   []Principle{EarnTrust, InsistOnTheHighestStandards},
		Stages:       []Stage{RecruiterScreen},
		Interviewers: []Interviewer{Recruiter},
		Difficulty:   2,
		Track:        BothTracks,
		Outcome:      Success,
		Primers: "six-pager\n" +
			"working-backwards",
		Points: "Named the decision the document was written for\n" +
			"Said who read it before the decision\n" +
			"Told which passage you rewrote most often\n" +
			"Brought up an objection a reader raised on paper\n" +
			"Reported what was decided after the reading\n" +
			"Named something the paper left out on purpose",
		Tips: "A slide deck is not the worst answer if you can say what prose would have forced you to think through.\n" +
			"Mention who tore the draft apart. Good writers look for such a reader early.\n" +
			"Any form counts, be it a memo, a specification or a long e-mail that ended a quarrel.",
		Probes: "Which sentences were yours, and which did you take from others?\n" +
			"Why write it rather than talk it through in a meeting?\n" +
			"How do you know that people read it to the end?\n" +
			"If you opened it again today, which paragraph would you cut, and what would you now say plainly?",
		Flags: "Recalls the template and nothing of the content\n" +
			"Wrote for the file, after the decision had been taken\n" +
			"Has handed all writing to others for years",
		Skeleton: Skeleton{
			Framework: StoryFramework,
			Lines: "The open decision, who was split over it, and why talk had not settled it.\n" +
				"The paper you owed, for which readers, by which day.\n" +
				"How you found the one question it had to answer; drafts and the harshest reader by role; the passage you fought with; what you left out and for whose sake.\n" +
				"The decision taken, how long it took after the reading, and what the document spared others later.",
		},
	},
	{
		ID:           "partners-in-other-time-zones",
		Prompt:       "Describe a piece of work you got done with people in another country or time zone whom you rarely or never met.",
		Type:         Behavioral,
		Principles:   []Principle{EarnTrust, DeliverResults},
		Stages:       []Stage{RecruiterScreen},
		Interviewers: []Interviewer{Recruiter},
		Difficulty:   2,
		Track:        BothTracks,
		Outcome:      Success,
		Points: "Said how many hours of the working day you shared with them\n" +
			"Recalled a misunderstanding that distance had caused\n" +
			"Took some of the inconvenient hours on your own side\n" +
			"Put agreements in writing where the far team could find them\n" +
			"Left one decision to the team whose working day it was\n" +
			"Set what came out beside what both sides had agreed on",
		Tips: "Tools interest nobody. What you did so that the far team never waited a day for an answer does.\n" +
			"A small courtesy, such as swapping the late call every other month, says more than a chapter on culture.\n" +
			"Let the partners have a face in your story, at least a role and something they were right about.",
		Probes: "What did you do in the first week to get to know people you could not meet?\n" +
			"Why not travel there, or move the work to one place? What decided it?\n" +
			"How many days did a question wait for its answer before, and how many after?\n" +
			"What do you still do today with teams far away that you learned then?",
		Flags: "Makes the other culture the cause of every delay\n" +
			"Holds all calls in the office hours of one side\n" +
			"Speaks of them as hands for work that was thought out here",
		Skeleton: Skeleton{
			Framework: StoryFramework,
			Lines: "Who sat where, the hours you shared, what had to come out of it and for which customers.\n" +
				"Your part in bringing it together, and the date.\n" +
				"The first misunderstanding and what you changed after it; how decisions and notes were kept; who bore the late calls.\n" +
				"Date and quality reached against the promise, waiting time before and after, and what the far team would say of you.",
		},
	},
	{
		ID:           "principle-you-live-by",
		Prompt:       "Which of our Leadership Principles do you live by most? Give me one occasion on which it cost you something.",
		Type:         Leadership,
		Principles:   []Principle{Ownership, EarnTrust},
		Stages:       []Stage{RecruiterScreen},
		Interviewers: []Interviewer{Recruiter},
		Difficulty:   2,
		Track:        BothTracks,
		Outcome:      Success,
		Points: "Called one principle by its right name\n" +
			"Put its meaning into words of your own\n" +
			"Told an occasion from the past two or three years\n" +
			"Admitted the price, such as a target, a favor or time\n" +
			"Traced what others gained by your holding to it\n" +
			"Mentioned where you can overdo this principle",
		Tips: "Customer Obsession comes to mind first. Take it only if your occasion would surprise the recruiter.\n" +
			"No price, no principle. If following it was easy and popular, look for another occasion.\n" +
			"Too much of a virtue is a fair weakness to name, such as diving so deep that a decision waits.",
		Probes: "At the moment it became expensive, what exactly did you say or do?\n" +
			"Which other principle pulled you the opposite way, and why did it lose?\n" +
			"What did it cost, in money, days or goodwill, and how do you know it was worth that?\n" +
			"When did you last fall short of this principle, and what did you change after it?",
		Flags: "Names three principles so as not to choose\n" +
			"Tells an occasion that fits another principle better\n" +
			"Offers a cost that was none, such as hard work",
		Skeleton: Skeleton{
			Framework: LessonFramework,
			Lines: "The principle by name and in your words; the moment it stood against something you also wanted.\n" +
				"What others expected of you, and what you stood to lose.\n" +
				"What you did on that day, in the first person; whom you told and how; the easier way you left.\n" +
				"The price in figures or in plain effects, the gain for customers or team, how people look at it now.\n" +
				"Where you overdo it, and the sign by which you notice.",
		},
	},
	{
		ID:           "pay-and-timing",
		Prompt:       "What do you expect in terms of pay, and how soon could you start?",
		Type:         Behavioral,
		Principles:   []Principle{EarnTrust},
		Stages:       []Stage{RecruiterScreen},
		Interviewers: []Interviewer{Recruiter},
		Difficulty:   1,
		Track:        BothTracks,
		Outcome:      Success,
		Points: "Offered a range, or asked for the one set for this opening\n" +
			"Made clear which parts your figure covers, such as salary or shares\n" +
			"Based the figure on something outside, such as the market or the level\n" +
			"Gave your notice period in weeks\n" +
			"Said whether a date binds you, such as another offer\n" +
			"Told which condition matters to you apart from money",
		Tips: "Prepare the sentence beforehand and say it in a calm voice. Neither apology nor bargaining belongs in this call.\n" +
			"You need not bring up what you earn at present. Speak of what you expect for this work.\n" +
			"Ask how pay is made up and when it is discussed again. It is a fair question, and it shows you plan ahead.",
		Probes: "What did you do to find out what work at this level is paid?\n" +
			"If you had to choose between a higher level and a higher salary, which would it be and why?\n" +
			"How many weeks would your handover take, and what is that number based on?\n" +
			"Should our timing slip by a month, what would change for you?",
		Flags: "Gives a figure to the last digit and calls it the minimum\n" +
			"Invents another offer or a date to press for speed\n" +
			"Says money does not matter",
		Skeleton: Skeleton{
			Framework: MotivationFramework,
			Lines: "A range for this level and place, or a request for theirs, in one steady sentence.\n" +
				"Where the range comes from, such as public figures or advice; which parts of pay it counts.\n" +
				"What matters to you beside money, such as place, growth or hours, and where you can bend.\n" +
				"Weeks of notice, dates that bind you, anything such as a move or a permit, and a question about the next step.",
		},
	},
	{
		ID:           "questions-you-prepared",
		Prompt:       "What would you like to know from me about the team, the role or the next steps?",
		Type:         Behavioral,
		Principles:   []Principle{LearnAndBeCurious, CustomerObsession},
		Stages:       []Stage{RecruiterScreen},
		Interviewers: []Interviewer{Recruiter},
		Difficulty:   1,
		Track:        BothTracks,
		Outcome:      Success,
		Primers:      "rules-of-the-day",
		Points: "Asked something a recruiter is able to answer\n" +
			"Asked what the manager hopes the new PM will change first\n" +
			"Asked for the dates of the next steps\n" +
			"Clarified a rule of the process, such as notes or a writing task\n" +
			"Linked one question to something said earlier in the call",
		Tips: "Five good ones prepared leave you two or three after the talk has used up the rest.\n" +
			"Your questions are data too. They show what you would care about on the job.\n" +
			"Deep questions about the product belong to the manager. From the recruiter learn about level, team and process.",
		Probes: "What have you already found out about the team yourself?\n" +
			"If I can answer only one of these, which would you choose, and why?\n" +
			"How much do you know of the steps still ahead, and from whom?\n" +
			"Is there anything you would still want to know before you say yes to the next step?",
		Flags: "Has none, since everything has been covered\n" +
			"Asks only about holidays, remote days and promotion\n" +
			"Puts questions that are praise in disguise",
		Skeleton: Skeleton{
			Framework: MotivationFramework,
			Lines: "Thanks in half a sentence, then the question whose answer matters most to you.\n" +
				"A word on what you have read or tried already, so that the question starts where the public answer ends.\n" +
				"One about the work, such as what the manager wants changed; one about the way, such as steps, dates or rules on notes.\n" +
				"A question that picks up something from earlier in the talk, then a plain word on whether you want to go on.",
		},
	},
	{
		ID:           "biggest-failure-in-two-minutes",
		Prompt:       "Tell me about your biggest failure at work, in two minutes.",
		Type:         Behavioral,
		Principles:   []Principle{EarnTrust, Ownership, LearnAndBeCurious},
		Stages:       []Stage{RecruiterScreen},
		Interviewers: []Interviewer{Recruiter},
		Difficulty:   2,
		Track:        BothTracks,
		Outcome:      Failure,
		Points: "Chose a failure that hurt customers, money or people\n" +
			"Said in the first sentence what went wrong\n" +
			"Owned your mistake without sharing it out\n" +
			"Sized the damage by a number or by concrete effects\n" +
			"Told what you did to put it right\n" +
			"Recounted a later occasion on which you acted otherwise",
		Tips: "A strength in disguise will be heard as one. Pick something you would rather not have done.\n" +
			"Keep it safe to tell, with no confidential figures and no colleague made into a villain.\n" +
			"Use no more than half your time for the background, or the part that counts will be cut off.",
		Probes: "Others were involved. Which mistake was yours and nobody else’s?\n" +
			"What did you believe at the time that made the wrong choice look right?\n" +
			"How large was the damage, and how did you find out its full extent?\n" +
			"When did the same situation come round again, and what did you do that time?",
		Flags: "Picks a failure in which nobody lost anything\n" +
			"Says “we” for the mistake and “I” for the rescue\n" +
			"Learned only to communicate more",
		Skeleton: Skeleton{
			Framework: LessonFramework,
			Lines: "The failure itself in the first sentence; then just enough background to see what was at risk.\n" +
				"What you had promised or were trusted with.\n" +
				"The choice that was wrong and what you believed when you made it; how it came to light; what you did in the first days.\n" +
				"The damage in figures or effects, what could be repaired and what could not.\n" +
				"One habit you changed, and the later case in which it held.",
		},
	},
	{
		ID:           "how-amazon-decides",
		Prompt:       "What do you know about how decisions are made at Amazon, and how does that compare with where you work now?",
		Type:         Behavioral,
		Principles:   []Principle{LearnAndBeCurious, BiasForAction, HaveBackbone},
		Stages:       []Stage{RecruiterScreen},
		Interviewers: []Interviewer{Recruiter},
		Difficulty:   2,
		Track:        BothTracks,
		Outcome:      Success,
		Primers: "six-pager\n" +
			"one-way-and-two-way-doors\n" +
			"working-backwards",
		Points: "Explained one mechanism beyond its name, such as silent reading of a document\n" +
			"Said which trouble that mechanism is meant to prevent\n" +
			"Added a second one, such as one-way and two-way doors\n" +
			"Set one of them beside a recent decision at your workplace\n" +
			"Told which of them would be hardest for you",
		Tips: "Two mechanisms you understand are worth more than six you can only name.\n" +
			"Show one you have already tried, perhaps a press release you wrote before a project began.\n" +
			"Be honest about the friction too. Writing takes long, and a recruiter likes to hear that you know it.",
		Probes: "Have you brought any of these habits into your own team? What did you do to make it stick?\n" +
			"Why do you think a company would read in silence when slides are quicker?\n" +
			"Give me a decision at your company that one of these ways would have changed, and what the old way cost you.\n" +
			"Suppose that after a year here one of these ways slows your team down. What would you do about it?",
		Flags: "Repeats terms and cannot say what any is good for\n" +
			"Flatters one company by running down the present one\n" +
			"Takes disagreeing and committing for giving in",
		Skeleton: Skeleton{
			Framework: MotivationFramework,
			Lines: "The one mechanism that struck you most, said in plain words.\n" +
				"Where you tried it or saw something like it, what came of that, and a second mechanism in a sentence.\n" +
				"A recent decision at your workplace, how it was made, and what the other way would have altered for better or worse.\n" +
				"The habit you would find hardest to change, and why you want to all the same.",
		},
	},
	{
		ID:           "parcels-a-day-lockers",
		Prompt:       "We think of placing parcel lockers in a city of about one million people. Roughly how many parcels a day reach homes there, and how many could lockers take?",
		Type:         Strategy,
		Principles:   []Principle{AreRightALot, Frugality},
		Stages:       []Stage{PhoneScreen, OnsiteLoop},
		Interviewers: []Interviewer{HiringManager, SeniorPM},
		Difficulty:   2,
		Track:        BothTracks,
		Points: "Asked whether all carriers count or only our own parcels\n" +
			"Went from people to parcels by a stated rate, per head or per household\n" +
			"Assumed what share of people would walk to a locker at all\n" +
			"Divided by delivery days, not by every day of the year\n" +
			"Took out parcels too large or too cold for a locker\n" +
			"Tested the total against vans, for instance drops per van per day\n" +
			"Allowed for parcels that sit in a box for more than a day",
		Tips: "Round boldly. One million people, two or so to a household, a handful of parcels a month is enough to work with.\n" +
			"The useful figure is the busy week, because a full locker sends the courier back up the stairs.\n" +
			"Name the assumption you trust least and how a day of asking would improve it.",
		Probes: "Before we spend anything, which of these assumptions would you check yourself, and where would you go?\n" +
			"Why start from households instead of the carriers’ vans? When would you choose the other way in?\n" +
			"Give a range, not one number. Which input makes it so wide?\n" +
			"The true count is half of yours. What would you change in the locker plan, and what still stands?",
		Flags: "Produces a figure to four digits from guesses to one\n" +
			"Reaches parcels a day and forgets that we asked about lockers",
		Skeleton: Skeleton{
			Framework: SizingFramework,
			Lines: "Whose parcels, what day, homes only; the decision about lockers that waits for it.\n" +
				"People per household, parcels a month, delivery days, share that fits, share willing to walk; the weakest one marked.\n" +
				"Households times parcels, divided by days, times the share a locker can take; each step aloud and rounded.\n" +
				"Drops a van can make, and whether the vans implied could plausibly be on these streets.\n" +
				"Boxes needed in the busy week for one district; the finding that would halve the order.",
		},
	},
	{
		ID:           "photo-storage-for-sellers",
		Prompt:       "We plan to let each seller upload eight photos per product where two were allowed. About how much more storage do we need, and is the cost worth a debate?",
		Type:         Strategy,
		Principles:   []Principle{Frugality, DiveDeep, BiasForAction},
		Stages:       []Stage{OnsiteLoop},
		Interviewers: []Interviewer{HiringManager, SeniorPM, EngineeringManager},
		Difficulty:   3,
		Track:        BothTracks,
		Points: "Assumed an average far below the eight photos allowed\n" +
			"Multiplied for the several sizes kept of each picture\n" +
			"Allowed for spare copies kept against loss\n" +
			"Kept old products apart from new ones added each month\n" +
			"Converted storage into yearly money through a stated unit price\n" +
			"Questioned whether serving the pictures costs more than keeping them\n" +
			"Compared the bill with a product team’s monthly cost",
		Tips: "The point is to find out fast whether anyone should worry. A cheap answer lets you move on, so say so.\n" +
			"Round to powers of ten and keep units beside each number. Most slips here are a factor of a thousand.\n" +
			"If the bill comes out large, a cheaper home for rarely seen photos is worth a sentence.",
		Probes: "The engineers say “it is nothing”. What do you work out for yourself before you agree?\n" +
			"Why that average per product? What would make you assume six rather than three?\n" +
			"Which real figure would you ask for to test your sum within the hour?\n" +
			"A year later the bill is five times your estimate. Which assumption would you look at again first?",
		Flags: "Spends the time on exact bytes when any plausible answer is small\n" +
			"Delivers an amount of storage and no opinion on whether it matters\n" +
			"Slips by a factor of a thousand between units without noticing",
		Skeleton: Skeleton{
			Framework: SizingFramework,
			Lines: "Extra photos only, over which time; what decision the cost could overturn.\n" +
				"Products, photos really added, size of a picture, versions kept, spare copies, price per unit of storage.\n" +
				"Extra photos times size times versions times copies; then the price for a year.\n" +
				"The same from today’s bill, scaled by photos; the cost of showing them set beside it.\n" +
				"Debate or just launch; the limit or cheaper shelf to add should growth double.",
		},
	},
	{
		ID:           "drivers-for-an-evening-slot",
		Prompt:       "An online supermarket wants a new delivery slot from eight to ten in the evening in one town. How many drivers does it need to hire?",
		Type:         Strategy,
		Principles:   []Principle{DeliverResults, Frugality},
		Stages:       []Stage{PhoneScreen, OnsiteLoop},
		Interviewers: []Interviewer{HiringManager, SeniorPM, CrossFunctional},
		Difficulty:   3,
		Track:        BothTracks,
		Points: "Estimated evening orders from today’s orders or from households\n" +
			"Said how many orders merely move from earlier slots\n" +
			"Worked out drops per van within two hours\n" +
			"Subtracted the time before the first door, such as loading\n" +
			"Raised the count for days off or sickness\n" +
			"Justified which evening the crew is planned for\n" +
			"Asked whether present drivers would take the late hours",
		Tips: "Two hours is short. The first and last fifteen minutes hardly deliver anything, and that changes the sum by a quarter.\n" +
			"Drivers on the road and drivers on the payroll are different numbers. Give both.\n" +
			"Finish with a decision, for instance how few could open the slot for a month and what that would teach.",
		Probes: "You could ride along for one evening. Which step would you time with your own watch?\n" +
			"Why plan for that evening and not the average one? What do you trade off between the two?\n" +
			"What do today’s afternoon slots show that could check your drops per van?\n" +
			"The slot sells out by noon each day. Would you next add drivers, raise its fee or widen the window?",
		Flags: "Leaves the size of the town unsaid, so that nobody can follow the sum\n" +
			"Ends on a head count and never says whether the slot should open",
		Skeleton: Skeleton{
			Framework: SizingFramework,
			Lines: "One town, one slot; drivers on the road and on the payroll; open at once or after a trial.\n" +
				"Orders moved, orders new, minutes per drop, loading, distance, days worked a week.\n" +
				"Orders on the planned evening divided by drops per van, then raised for rest and illness.\n" +
				"The ratio of drivers to orders in an afternoon slot that runs today.\n" +
				"The smallest crew for a month’s trial; the share of full vans at which hiring goes on.",
		},
	},
	{
		ID:           "calls-saved-by-a-leak-page",
		Prompt:       "A water company gets many calls about possible leaks. How many calls a year would a good help page save, and would it be worth building?",
		Type:         Strategy,
		Principles:   []Principle{InventAndSimplify, Frugality, CustomerObsession},
		Stages:       []Stage{PhoneScreen, OnsiteLoop},
		Interviewers: []Interviewer{HiringManager, SeniorPM, CrossFunctional},
		Difficulty:   2,
		Track:        BothTracks,
		Points: "Separated leak calls a page could settle from those that need a visit\n" +
			"Assumed how many callers would look online first\n" +
			"Applied a share of readers who still ring afterwards\n" +
			"Priced a call by the minutes an agent spends on it\n" +
			"Remembered repair visits, which the page may prevent or set off\n" +
			"Kept urgent leaks on the telephone on purpose\n" +
			"Compared the yearly saving with the cost of building the page",
		Tips: "The chain is short, calls, leak calls, page found, leak solved. Multiply four shares and say which is softest.\n" +
			"A page can also create calls from people who had not noticed a leak. That may be a good result.\n" +
			"Think of customers who never go online, since their line should get shorter and not disappear.",
		Probes: "You listen to twenty recorded calls. What do you tally on your sheet of paper?\n" +
			"Why would a third of them still ring? Tell me what you assume about somebody with water on the floor.\n" +
			"A month after launch, what would you count to know the saving is real and not just a dry month?\n" +
			"If the saving turned out tiny, what would you have learned about your callers for the next page?",
		Flags: "Books each call saved as money although the agents are paid all the same\n" +
			"Counts an avoided call as a gain even if the leak runs on",
		Skeleton: Skeleton{
			Framework: SizingFramework,
			Lines: "Which leak calls, over a year, at what cost each; the effort a page would take.\n" +
				"Households, calls per household, share about leaks, share online, share solved by reading.\n" +
				"Four shares multiplied down to calls saved, then by minutes and wage.\n" +
				"Calls saved per working day against the number of agents; does it free one, or an hour?\n" +
				"Build, try on paper first, or drop; urgent leaks left alone; what a month of counts must show.",
		},
	},
	{
		ID:           "podcast-guide-ad-slot",
		Prompt:       "A free podcast app could sell one paid recommendation at the top of its program guide. What might that bring in a year, and what could it cost?",
		Type:         Strategy,
		Principles:   []Principle{AreRightALot, CustomerObsession},
		Stages:       []Stage{PhoneScreen, OnsiteLoop},
		Interviewers: []Interviewer{HiringManager, SeniorPM},
		Difficulty:   3,
		Track:        BothTracks,
		Points: "Asked how many people open the guide at all\n" +
			"Built views per year from listeners times openings\n" +
			"Justified the price assumed per thousand views\n" +
			"Assumed that part of the space stays unsold\n" +
			"Deducted the cost of selling it\n" +
			"Estimated listeners lost to a worse guide, valued over time\n" +
			"Held the net figure against the app’s present income per listener",
		Tips: "Revenue is the easy half. The interviewer waits to hear whether you think of the listener who finds less to hear.\n" +
			"Two prices are possible, per view or per new follower. Pick whichever you can defend and move on.\n" +
			"Ask whose recommendation stood there before, as its worth is part of the cost.",
		Probes: "You could ask three advertisers one question each before building. What do you ask?\n" +
			"What made you assume that price? Which of its reasons would fail in a smaller country?\n" +
			"How far could the share of lost listeners rise before the slot earns nothing? Show the sum.\n" +
			"The slot fills up within a month and sales wants a second. Which rule would you hold to?",
		Flags: "Quotes a price per thousand views and cannot say what an advertiser gets for it\n" +
			"Mentions annoyed listeners in a last sentence, after the sum is closed\n" +
			"Starts from the size of the whole advertising market",
		Skeleton: Skeleton{
			Framework: SizingFramework,
			Lines: "One slot, one year, net of its costs; go or no go for a trial.\n" +
				"Monthly listeners, openings of the guide, price per thousand, share sold, selling cost, listeners lost.\n" +
				"Views times price times share sold, less selling, less the value of those who go.\n" +
				"Net income per listener beside what the app makes from each today.\n" +
				"A trial with a share of listeners; the loss at which the slot closes; no second one before.",
		},
	},
	{
		ID:           "late-parcel-refund-promise",
		Prompt:       "We want to promise customers five dollars back whenever a parcel arrives late. What would the promise cost us in a year?",
		Type:         Strategy,
		Principles:   []Principle{CustomerObsession, DeliverResults, AreRightALot},
		Stages:       []Stage{PhoneScreen, OnsiteLoop},
		Interviewers: []Interviewer{HiringManager, SeniorPM, CrossFunctional},
		Difficulty:   4,
		Track:        BothTracks,
		Points: "Fixed what late means before any sum\n" +
			"Assumed a late share for each season, not one for the year\n" +
			"Separated automatic refunds from those that have to be claimed\n" +
			"Set refunds already paid today against the new bill\n" +
			"Priced the worst week, such as snow across the country\n" +
			"Added orders won because people believe the promise\n" +
			"Saw that the cost shrinks as the delays are repaired",
		Tips: "Automatic or on request changes the bill by several times. Decide it as a matter of trust first, then show the price.\n" +
			"The average year is not what frightens a finance partner. Have the bad week ready.\n" +
			"A promise that costs us money makes delay visible inside. Some would call that its chief benefit.",
		Probes: "You take this to the finance lead. Which figure do you show first, and which do you invite them to attack?\n" +
			"Why pay it unasked, if half the customers would never claim? What do you weigh against the saving?\n" +
			"How would you test the promise in one region, and how much data on delays do you need before it?\n" +
			"After a year there are half as many late parcels. Would you keep five, raise it or drop the promise?",
		Flags: "Multiplies parcels by an average late rate and calls it the risk\n" +
			"Counts on customers not claiming as the way to afford it",
		Skeleton: Skeleton{
			Framework: SizingFramework,
			Lines: "Late against which time, paid how, to whom; net cost in an average and in a bad year.\n" +
				"Parcels, late share by season, claims, false claims, refunds paid today, orders won.\n" +
				"Parcels times late share times five, season by season, less what is paid already.\n" +
				"Cost per order beside the delivery fee or margin; the snow week on a line of its own.\n" +
				"Region for a trial, size of the promise, and the late share at which we pause to repair first.",
		},
	},
	{
		ID:           "sellers-hit-by-battery-rule",
		Prompt:       "A new safety rule demands a test report for everything with a rechargeable battery. About how many of our sellers are affected, and how large a help team do we need?",
		Type:         Strategy,
		Principles:   []Principle{BroadResponsibility, Ownership, DeliverResults},
		Stages:       []Stage{OnsiteLoop},
		Interviewers: []Interviewer{HiringManager, SeniorPM, CrossFunctional},
		Difficulty:   3,
		Track:        BothTracks,
		Points: "Counted sellers rather than products\n" +
			"Included batteries hidden in toys, shoes or cards\n" +
			"Assumed what share holds a report already\n" +
			"Sized the team for its busiest week\n" +
			"Derived staff from cases per person per day\n" +
			"Checked the share of sellers against one category counted by hand\n" +
			"Proposed what to do for small sellers who cannot pay for a test",
		Tips: "Requests for help come in the last fortnight. An even spread makes the team too small when it matters.\n" +
			"Ten resellers may need the same report from one maker. Finding this may cut the work more than any hiring.\n" +
			"Sellers who leave are part of the answer, for their customers too. Give a rough number.",
		Probes: "You can look through one category by hand today. Which do you take, and how do you sample it?\n" +
			"Why assume that small makers need the most help? What would make you choose another group first?\n" +
			"What would the first hundred cases show that lets you correct the size of the team?\n" +
			"When the next rule comes, what would you want to have kept from this one?",
		Flags: "Equates the number of products with the number of people who need help\n" +
			"Sizes the team before asking what a seller would need from it\n" +
			"Forgets sellers who will simply give up",
		Skeleton: Skeleton{
			Framework: SizingFramework,
			Lines: "Sellers, not products; how many need help and in which week; people to answer them.\n" +
				"Share with a battery, hidden ones, reports already held, cases per seller, minutes per case.\n" +
				"Sellers times shares gives cases; the last weeks’ peak divided by cases a person can close.\n" +
				"A few hundred products from one category counted by hand, scaled up.\n" +
				"Team size by week, makers approached first, a plan for the smallest sellers.",
		},
	},
	{
		ID:           "badge-on-the-product-page",
		Prompt:       "We will put a badge, “customers keep this”, on products that are rarely sent back. How would you tell whether it works?",
		Type:         Strategy,
		Principles:   []Principle{CustomerObsession, DeliverResults, AreRightALot},
		Stages:       []Stage{PhoneScreen, OnsiteLoop},
		Interviewers: []Interviewer{HiringManager, SeniorPM, CrossFunctional},
		Difficulty:   3,
		Track:        BothTracks,
		Primers:      "input-and-output-metrics",
		Points: "Stated what the badge should change for a customer who is choosing\n" +
			"Defined the badge’s rule, such as returns per order over a set time\n" +
			"Made purchases that are kept, not badge clicks, the main metric\n" +
			"Checked whether sales merely moved over from products without the badge\n" +
			"Foresaw how a seller might game the badge\n" +
			"Set a guardrail for new products, which have no history\n" +
			"Planned a comparison without the badge that outlasts the time for returns",
		Tips: "Clicks on the badge are the weakest proof. What counts is whether the things people buy stay bought.\n" +
			"Returns come weeks after orders, so give the waiting time and a sooner sign to watch meanwhile.\n" +
			"A badge on half of the catalog says nothing. Decide how rare it ought to be.",
		Probes: "Before anything is built you pull up fifty products that would earn the badge. What do you look for in them?\n" +
			"Why that main metric and not total orders? Where would the two lead to different decisions?\n" +
			"Shoppers who see the badge order more, and the share they send back stays the same. What do those figures tell you?\n" +
			"In a year sellers have learnt to live with the rule. How would you notice, and what would you do to it?",
		Flags: "Counts badge clicks as success and never comes to returns\n" +
			"Compares badged with unbadged items as if they had been alike before\n" +
			"Lets the badge shut out every product that is new",
		Skeleton: Skeleton{
			Framework: MetricsFramework,
			Lines: "A shopper in doubt picks the item that stays at home; the rule for “kept” in one line, with its time window.\n" +
				"Share of views that carry a badge, share of sellers near the line, how soon a new product can qualify.\n" +
				"Orders kept after the return window; return cost per order as the money side.\n" +
				"Sales of unbadged and new items; signs that sellers discourage returns to earn the mark.\n" +
				"Badge shown to a random part of shoppers, for longer than the return window; the early sign; when the rule is tightened.",
		},
	},
	{
		ID:           "cinema-monthly-pass",
		Prompt:       "A cinema chain sells a monthly pass with unlimited films. Which numbers would tell you whether the pass is a success?",
		Type:         Strategy,
		Principles:   []Principle{DeliverResults, CustomerObsession},
		Stages:       []Stage{PhoneScreen, OnsiteLoop},
		Interviewers: []Interviewer{HiringManager, SeniorPM},
		Difficulty:   2,
		Track:        TrackPM,
		Primers:      "input-and-output-metrics",
		Points: "Said what the pass is for, such as filling seats on weekdays\n" +
			"Set extra visits apart from those that would have been paid for singly\n" +
			"Tracked the share of holders who come at least once a month\n" +
			"Counted food and drink bought on pass visits\n" +
			"Reported renewal by month of joining, not as one blended rate\n" +
			"Deducted what the film’s distributor is owed for each pass visit\n" +
			"Watched for paying guests turned away on busy nights",
		Tips: "A holder who never comes looks profitable until the renewal date. Raise this before you are asked.\n" +
			"Work out on paper at how many visits a month one pass starts to lose money.\n" +
			"Seats on a wet Tuesday cost almost nothing and on a Saturday a great deal, so one average will mislead you.\n" +
			"People who love films buy the pass first. Their record before joining is a better yardstick than guests without one.",
		Probes: "You inherit a weekly report with thirty figures. Which five do you keep on your own page?\n" +
			"Why would you want holders to come more often, if every visit adds a rights payment?\n" +
			"Holders came twice a month before they joined and come four times now. How much of that did the pass create?\n" +
			"Half of the holders now come six times a month. Would you change the pass, its price or your measure?",
		Flags: "Celebrates passes sold without a word on visits or renewal\n" +
			"Takes every pass visit as one the chain would not have had",
		Skeleton: Skeleton{
			Framework: MetricsFramework,
			Lines: "Who the pass is for and which empty seats it should fill; success in one sentence, with a date.\n" +
				"Holders active in the month, first visit within so many days, choice of films at times they can come.\n" +
				"Renewal by joining month; margin per holder after rights, with food and drink in it.\n" +
				"Full-price guests refused, queue length, cost of the heaviest tenth of holders.\n" +
				"Which reading alters the price, which the black-out hours, and who looks at them on Mondays.",
		},
	},
	{
		ID:           "often-needed-together-shelf",
		Prompt:       "Under each item, a hardware shop’s website now shows a shelf called “often needed for the same job”. How would you tell whether it earns its place?",
		Type:         Strategy,
		Principles:   []Principle{AreRightALot, CustomerObsession},
		Stages:       []Stage{PhoneScreen, OnsiteLoop},
		Interviewers: []Interviewer{HiringManager, SeniorPM, EngineeringManager},
		Difficulty:   3,
		Track:        BothTracks,
		Points: "Described the customer’s job, such as fitting a tap in one go\n" +
			"Asked what would stand in that place without the shelf\n" +
			"Compared spend per visitor with the shelf shown or hidden\n" +
			"Looked for second orders for a forgotten part within days\n" +
			"Checked sales of shelves lower down for what was merely moved\n" +
			"Named wrong matches, such as a screw of another size, as a harm to track\n" +
			"Set a retirement rule for jobs where the shelf adds nothing",
		Tips: "Sales credited to a shelf nearly always look large. Ask how many of those baskets would have held the part anyway.\n" +
			"Page space is the scarce thing here, which makes the next best use of it your real rival.\n" +
			"Offer one measure that a plumber would recognize as useful, beside the ones an analyst likes.",
		Probes: "On launch day, which dozen product pages do you open yourself, and what do you look for on them?\n" +
			"What would make you choose fewer repeat trips as the goal rather than a larger basket?\n" +
			"With the shelf hidden, spend falls one percent and not the eight it claims. How do you know where the other seven went?\n" +
			"Next year a supplier offers to pay for a spot on the shelf. How would your measures warn you of the damage?",
		Flags: "Credits the shelf with every sale that passed through it\n" +
			"Speaks of clicks only, in a shop where people come to finish a job\n" +
			"Forgets that something else stood in that space before",
		Skeleton: Skeleton{
			Framework: MetricsFramework,
			Lines: "One job done without a second trip; the promise of the shelf in the customer’s words.\n" +
				"Share of jobs with a tested part list, match accuracy by hand check, pages where it is shown.\n" +
				"Spend per visitor against a group that sees no shelf; follow-up orders for missing parts.\n" +
				"Returns for a wrong fit, page speed, sales of other shelves.\n" +
				"A table by job type; keep, fix or remove, with the lift each needs to hold its space.",
		},
	},
	{
		ID:           "market-gardener-dashboard",
		Prompt:       "Market gardeners who sell through us are getting a dashboard of their sales and stock. How will you know that it helps them?",
		Type:         Strategy,
		Principles:   []Principle{CustomerObsession, InventAndSimplify},
		Stages:       []Stage{PhoneScreen, OnsiteLoop},
		Interviewers: []Interviewer{HiringManager, SeniorPM, CrossFunctional},
		Difficulty:   2,
		Track:        BothTracks,
		Primers:      "input-and-output-metrics",
		Points: "Began with a decision the gardener makes, such as what to pick tomorrow\n" +
			"Preferred a count of decisions changed to a count of log-ins\n" +
			"Chose an outcome on the farm’s side, such as produce thrown away\n" +
			"Noted that those who open it most may be the better sellers already\n" +
			"Considered growers with a poor phone signal or little time\n" +
			"Guarded against a new burden, such as evenings spent keying in stock\n" +
			"Named one chart that should go if nobody acts on it",
		Tips: "More minutes on a dashboard can mean that it is confusing. Say which direction is good, and for whom.\n" +
			"A grower’s year has seasons, which makes last month a poor baseline in May.\n" +
			"Visiting three farms tells more in the first week than any log file. Add that to your plan.",
		Probes: "Before the launch you may sit with three growers. What would you ask each of them to do in front of you?\n" +
			"Why measure waste on the farm instead of sales on our site, which are so much easier to get?\n" +
			"How would you compare growers who use it with growers who do not, given that they differ already?\n" +
			"A year later a simple text message does the same work. What would you keep of the dashboard?",
		Flags: "Names daily users as the goal of a tool that should save time\n" +
			"Adds charts to satisfy every request and removes none",
		Skeleton: Skeleton{
			Framework: MetricsFramework,
			Lines: "One decision each morning made better; the grower described by size, crop and time of day.\n" +
				"Stock figures less than so many hours old, alerts acted on, growers reached by phone alone.\n" +
				"Crates sold before they spoil, orders refused for lack of stock, income per week in season.\n" +
				"Minutes spent on data entry, wrong forecasts, small growers falling behind large ones.\n" +
				"A same-season comparison; the chart to drop first; what three farm visits must confirm.",
		},
	},
	{
		ID:           "driver-stop-order-app",
		Prompt:       "We are launching an app that plans the order of stops for parcel drivers. How would you judge it in its first half-year?",
		Type:         Strategy,
		Principles:   []Principle{BroadResponsibility, DeliverResults, DiveDeep},
		Stages:       []Stage{PhoneScreen, OnsiteLoop},
		Interviewers: []Interviewer{HiringManager, SeniorPM, CrossFunctional, EngineeringManager},
		Difficulty:   3,
		Track:        BothTracks,
		Points: "Named the driver as a customer beside the person who waits\n" +
			"Gave a measure the person who waits would notice, such as an arrival as announced\n" +
			"Used stops taken out of order to correct the plan, not the driver\n" +
			"Adjusted stops per hour for parcel size or type of street\n" +
			"Set a safety limit, such as harsh braking or skipped breaks\n" +
			"Included outsiders, such as residents of a narrow street\n" +
			"Staggered the launch by depot to have something to compare with",
		Tips: "Drivers know about the locked gate and the school run. A plan that overrules them will be worked around.\n" +
			"Faster on average can hide a longer day for those with the hardest routes. Look at the tail.\n" +
			"Whatever you reward, a depot manager will push. Ask of each measure what a tired driver would do to meet it.",
		Probes: "You spend a day in the van before launch. What do you write down that no log would tell you?\n" +
			"What made you place safety as a limit rather than put it into one combined score?\n" +
			"Stops per hour rose at the first depots. How would you tell the app’s effect from lighter parcels?\n" +
			"The app now runs at a hundred depots. Which measure would you retire, and which new harm would you look for?",
		Flags: "Measures speed alone and calls any departure from the plan disobedience\n" +
			"Leaves out the people on the route who never asked for the app\n" +
			"Judges all depots together, whatever their streets are like",
		Skeleton: Skeleton{
			Framework: MetricsFramework,
			Lines: "A parcel when promised and a day the driver can manage; how both are ranked.\n" +
				"Share of stops with a correct door and parking place, plan followed, driver corrections taken in.\n" +
				"Deliveries on time, paid hours per hundred stops of like kind, first attempts that succeed.\n" +
				"Breaks taken, speeding, overtime of the worst tenth, complaints from streets served.\n" +
				"Depots that start later as the comparison; a monthly review with drivers present; the sign to pause.",
		},
	},
	{
		ID:           "returns-without-box-or-label",
		Prompt:       "From next month customers can hand back an item at a shop counter without box or label. Which measures would you put before the leadership team?",
		Type:         Strategy,
		Principles:   []Principle{Frugality, CustomerObsession},
		Stages:       []Stage{PhoneScreen, OnsiteLoop},
		Interviewers: []Interviewer{HiringManager, SeniorPM, CrossFunctional},
		Difficulty:   2,
		Track:        BothTracks,
		Points: "Took today’s cost of a return, through to resale, as the line to beat\n" +
			"Chose time from hand-over to refund as a measure the customer feels\n" +
			"Expected the number of returns to rise\n" +
			"Traced items mixed up or lost for want of a label\n" +
			"Gave the share of returned goods that can be sold again as new\n" +
			"Counted the shop assistant’s minutes per item\n" +
			"Linked an easy return to the same person’s later orders",
		Tips: "Cheaper per return and dearer in total can both be true. Show the two lines side by side.\n" +
			"The shop is a partner with its own queue at the till, and it will leave if the work is not worth its while.\n" +
			"Keep the page to six measures. Leaders will ask which one you yourself would act on.\n" +
			"People who use the counter may be your keenest buyers anyway. Say so before someone reads loyalty into their orders.",
		Probes: "Which of these figures would you collect by hand in week one, since no system gives it yet?\n" +
			"Why accept more returns at all? Tell me the trade you believe customers are making.\n" +
			"How much must each return save before the scheme pays for itself? Show me the pieces of that cost.\n" +
			"Two years on, what would tell you that the counter has become a habit and the post can go?",
		Flags: "Calls a rise in returns a failure before asking what it brought\n" +
			"Sees the saved cardboard and misses the work at the counter",
		Skeleton: Skeleton{
			Framework: MetricsFramework,
			Lines: "A return with no packing at home; the cost per returned item today as a line to beat.\n" +
				"Counters within so many minutes of a customer, scan at hand-over, items grouped per trip.\n" +
				"Refund time, total cost of returns, orders in the ninety days after one.\n" +
				"Lost or confused items, queue at the counter, share spoilt in transport, abuse.\n" +
				"A page of six lines with owners; the two that decide on more shops; the month for that decision.",
		},
	},
	{
		ID:           "rank-fast-delivery-higher",
		Prompt:       "Search results will soon rank items that arrive fast higher. Which metrics, offline and online, would you agree on before anyone writes code?",
		Type:         Strategy,
		Principles:   []Principle{InsistOnTheHighestStandards, DiveDeep, CustomerObsession},
		Stages:       []Stage{PhoneScreen, OnsiteLoop},
		Interviewers: []Interviewer{HiringManager, SeniorPM, EngineeringManager},
		Difficulty:   4,
		Track:        TrackPMT,
		Points: "Split searches by how much speed matters to the customer\n" +
			"Proposed an offline check on past searches with judged results\n" +
			"Admitted that past clicks favor the old order of results\n" +
			"Picked an online metric beyond the click, such as an order kept\n" +
			"Predicted a loss for sellers far from customers\n" +
			"Fixed the least acceptable relevance before seeing results\n" +
			"Limited how much slower the result page may load",
		Tips: "A person who needs a fuse tonight and one who plans a wedding type similar words. Tell them apart before you weigh speed.\n" +
			"Say what offline numbers can and cannot promise, because engineers will have seen them disagree with live tests.\n" +
			"Delivery speed depends on where the customer is, so one ranking is in truth many.",
		Probes: "Fifty queries will be judged by hand. Which ones do you put on the list yourself?\n" +
			"Why hold relevance as a floor instead of letting the model weigh it freely against speed?\n" +
			"Offline the change wins and online nothing moves. What would you check in the data, in which sequence?\n" +
			"Once ranked by speed, sellers move stock nearer. How would you revisit the weight next year?",
		Flags: "Gives one weight for every query, from medicine to garden sheds\n" +
			"Trusts replayed clicks as if the old ranking had not shaped them\n" +
			"Has no figure for relevance that would stop the launch",
		Skeleton: Skeleton{
			Framework: MetricsFramework,
			Lines: "Faster arrival for searches where time counts, at no loss of the right item; both as one-line definitions.\n" +
				"Share of queries marked urgent, accuracy of the arrival estimate by postcode, judged relevance of the top results.\n" +
				"Orders that arrive when wanted and are kept; searches repeated or abandoned.\n" +
				"A relevance floor, response time at the 99th percentile, exposure of remote sellers.\n" +
				"Offline gate, small live test, review by query class; who may raise the weight.",
		},
	},
	{
		ID:           "library-one-number",
		Prompt:       "A city library lends e-books free of charge. If you could follow only one number each week, which would it be?",
		Type:         Strategy,
		Principles:   []Principle{CustomerObsession, AreRightALot},
		Stages:       []Stage{PhoneScreen},
		Interviewers: []Interviewer{HiringManager, SeniorPM},
		Difficulty:   1,
		Track:        BothTracks,
		Primers:      "input-and-output-metrics",
		Points: "Said whom the library exists for\n" +
			"Chose a number about readers or reading, not about the stock of titles\n" +
			"Worded it so that two people would count it the same way\n" +
			"Explained why an easy count, such as card holders, will not do\n" +
			"Showed how it could rise without any reader being better served\n" +
			"Gave an act of the library that would move it\n" +
			"Conceded which readers it fails to see",
		Tips: "There is no right number. The interviewer wants to hear what you give up by choosing.\n" +
			"A book borrowed is not a book read. Decide whether that matters to a public service.\n" +
			"Ask early whether the aim is more readers, more reading or fairer access, as each leads somewhere else.",
		Probes: "It is your number. What would you do on a Monday when it has dropped?\n" +
			"What was the strongest alternative, and why did you let it go?\n" +
			"How soon would your number show that a popular title is always out on loan?\n" +
			"The city grows poorer and budgets shrink. Would you still follow the same figure?",
		Flags: "Drops the number at the first objection and takes up another\n" +
			"Picks total loans, which one keen reader can inflate",
		Skeleton: Skeleton{
			Framework: MetricsFramework,
			Lines: "What the library owes its city, in a sentence; the reader you put first.\n" +
				"Copies per waiting reader, days until a wanted book arrives, ease of the first loan.\n" +
				"The one number, defined by who, what and over which week, such as residents who opened a borrowed book twice.\n" +
				"Readers without a device, cost per loan, districts left behind.\n" +
				"The Monday decision it informs; its blind spot, named aloud; the second number you regret leaving out.",
		},
	},
	{
		ID:           "database-in-five-minutes",
		Prompt:       "Your cloud team made it possible to start a managed database in five minutes instead of an hour. How do you measure whether that mattered?",
		Type:         Strategy,
		Principles:   []Principle{DeliverResults, DiveDeep, Ownership},
		Stages:       []Stage{OnsiteLoop},
		Interviewers: []Interviewer{HiringManager, SeniorPM, EngineeringManager},
		Difficulty:   3,
		Track:        BothTracks,
		Points: "Separated a developer who tries things out from a firm in production\n" +
			"Defined first value as a query from the customer’s own program\n" +
			"Followed a cohort from first start to paid use months later\n" +
			"Asked where the hour had hurt, such as tests that start many copies\n" +
			"Considered forgotten databases that go on being charged for\n" +
			"Watched support cases about settings that used to be chosen by hand\n" +
			"Set the engineering time spent against the result",
		Tips: "A faster start may only bring people sooner to the next wall. Name that wall and watch it too.\n" +
			"Large customers start databases through scripts and never see your screen. Think how you would see them.\n" +
			"Tie the measure to a bill that the customer is glad to pay. Idle capacity is revenue you will lose in the end.",
		Probes: "The speed-up was your proposal. Which result would you report even if it made you look wrong?\n" +
			"Why judge it by production use months later, and not by starts per day, which moved at once?\n" +
			"What baseline did you take before release, and how would you account for customers already growing?\n" +
			"Next, a team offers to bring five minutes down to one. What would you want measured before you agree?",
		Flags: "Reports that the time fell, which was the work, as if it were the benefit\n" +
			"Counts databases started, with forgotten ones among them",
		Skeleton: Skeleton{
			Framework: MetricsFramework,
			Lines: "A developer gets to the first real query in one sitting; what the old hour prevented.\n" +
				"Start time at the median and the slowest hundredth, share of starts without a manual step, failed starts.\n" +
				"Cohorts reaching production, paid use after two quarters, copies made for tests.\n" +
				"Idle databases billed, unsafe default settings, support cases per hundred starts.\n" +
				"The verdict due after a stated time; the next wall to remove if starts rise and use does not.",
		},
	},
	{
		ID:           "conversion-down-in-one-country",
		Prompt:       "Conversion fell four percent last week in one country only, and you own the number. How do you find out why?",
		Type:         Strategy,
		Principles:   []Principle{AreRightALot, DiveDeep, DeliverResults},
		Stages:       []Stage{PhoneScreen, OnsiteLoop},
		Interviewers: []Interviewer{HiringManager, SeniorPM, CrossFunctional},
		Difficulty:   3,
		Track:        BothTracks,
		Points: "Asked whether the drop could be a fault in the data\n" +
			"Compared the drop with normal weekly movement in that country\n" +
			"Checked visits apart from orders\n" +
			"Broke the data down by device, source or step before guessing\n" +
			"Listed outside causes too, such as a holiday or a rival’s sale\n" +
			"Ordered the likely causes by how cheap each is to check\n" +
			"Limited the harm before the cause was proven, for instance by a roll-back",
		Tips: "More visits of a poorer kind lower conversion with nothing broken. Rule that out before you look for a bug.\n" +
			"Ask whether it is four percent of the rate or four points. One is a poor week, the other may be half the business.\n" +
			"Tell the interviewer when you would stop digging and act, and on what signal.",
		Probes: "It is nine in the morning. What do you open yourself, and whom do you call first?\n" +
			"Why did you cut by those dimensions first? Which cut did you leave out, and what could hide there?\n" +
			"What result in your data would prove your leading cause wrong?\n" +
			"The cause was a change to the address form. What alarm would have caught it on the first day?",
		Flags: "Names a cause in the first minute and looks for data to fit it\n" +
			"Never asks what is special about this one country\n" +
			"Forgets that a ratio also falls when its lower half grows",
		Skeleton: Skeleton{
			Framework: DiagnosisFramework,
			Lines: "Definition, logging, and the usual week-to-week swing in that country; what the loss is worth a day.\n" +
				"Visits against orders, then device, source, step of the purchase, new against known customers.\n" +
				"Inside, such as a release, a price, a payment method; outside, such as a holiday, a rival, a law.\n" +
				"The cheapest check first, with the result that would kill each suspect.\n" +
				"What customers get today; the repair, the owner, and an alarm set at a stated drop.",
		},
	},
	{
		ID:           "baskets-up-orders-flat",
		Prompt:       "At an online furniture shop more visitors put things in the basket, yet orders have not moved. What is going on?",
		Type:         Strategy,
		Principles:   []Principle{DiveDeep, AreRightALot},
		Stages:       []Stage{PhoneScreen, OnsiteLoop},
		Interviewers: []Interviewer{HiringManager, SeniorPM},
		Difficulty:   2,
		Track:        BothTracks,
		Points: "Asked how an addition to the basket is counted\n" +
			"Offered a reason to fill a basket without buying, such as to see the delivery charge\n" +
			"Separated those who left from those who are still thinking\n" +
			"Walked the path from basket to payment one screen at a time\n" +
			"Tested the date on which the rise began against site changes\n" +
			"Proposed to ask a handful of people who stopped\n" +
			"Decided what to try first, for example showing the charge earlier",
		Tips: "Furniture is measured, discussed and slept on. A week may be too short to call a basket abandoned.\n" +
			"The puzzle has two halves. Something raised the first number and something held the second one still.\n" +
			"If the basket has become a wish list, better give people a wish list. That is an answer with a product in it.",
		Probes: "You buy a sofa from us this evening as a test. At which screens do you stop to take notes?\n" +
			"Which explanation did you rule out first, and why was that one the cheapest to rule out?\n" +
			"What would the data look like if your first explanation were true, and what if it were false?\n" +
			"From now on, how would you define the measure so that it does not mislead the team again?",
		Flags: "Goes straight to a discount for people who left\n" +
			"Treats the larger basket number as good news in itself",
		Skeleton: Skeleton{
			Framework: DiagnosisFramework,
			Lines: "What counts as an addition, since when it rose, whether one button or one page started it.\n" +
				"Each screen after the basket; large and small furniture; first visit and return visit; phone and desk.\n" +
				"A charge seen late, a button moved, the basket as a list, payment refused, long lead times.\n" +
				"A dozen short calls, then the charge shown early for a share of visitors.\n" +
				"The fix by cause; a measure that separates interest from intention; the week to read it.",
		},
	},
	{
		ID:           "meal-kit-contacts-creeping-up",
		Prompt:       "At a meal-kit company, contacts to customer service per order have crept up for six months. How do you go about it?",
		Type:         Strategy,
		Principles:   []Principle{Ownership, DiveDeep, CustomerObsession},
		Stages:       []Stage{PhoneScreen, OnsiteLoop},
		Interviewers: []Interviewer{HiringManager, SeniorPM, CrossFunctional},
		Difficulty:   2,
		Track:        BothTracks,
		Points: "Checked whether fewer orders, not more contacts, raised the ratio\n" +
			"Asked whether chat or a new phone line made contact easier\n" +
			"Proposed to read a sample of contacts in full\n" +
			"Grouped contacts by cause, not by the code the agents pick\n" +
			"Looked at who contacts us, such as first-box customers\n" +
			"Followed one leading cause back to kitchen, packing or courier\n" +
			"Gave each large cause an owner outside customer service",
		Tips: "A slow rise is often a change in the mix of customers. Look at cohorts before you look for a culprit.\n" +
			"Making contact harder would improve the ratio and harm the customer. Show that you see this.\n" +
			"Silent customers matter too. For every call about a missing sauce there are people who just did not order again.",
		Probes: "You have a day with the service team. Do you spend it reading, listening or answering, and in which order?\n" +
			"Why not simply improve the help pages? Give the reason for going further up the chain.\n" +
			"How many contacts would you read before you trust your grouping, and what would you compare them with?\n" +
			"Once the trend is back down, which mechanism keeps the kitchen aware of contacts for years?",
		Flags: "Cures the ratio by hiding the phone number\n" +
			"Hands the problem to the service team and waits for a report\n" +
			"Trusts the drop-down codes without reading a single message",
		Skeleton: Skeleton{
			Framework: DiagnosisFramework,
			Lines: "Both halves of the ratio over a year; new channels or codes that could lift it with no new trouble.\n" +
				"Age of customer, recipe, packing site, courier, day of delivery, reason in their own words.\n" +
				"A newer mix of customers, an ingredient swapped, late boxes, an unclear pause button.\n" +
				"A few hundred messages read and sorted twice; the largest group traced to one site.\n" +
				"An owner per cause where it starts; refunds before a call; a weekly count sent to them.",
		},
	},
	{
		ID:           "weekend-delivery-promise",
		Prompt:       "Our delivery promise is met 96 times in a hundred on weekdays and 88 at weekends. Find the cause, and tell me what you would change.",
		Type:         Strategy,
		Principles:   []Principle{DiveDeep, DeliverResults, InsistOnTheHighestStandards},
		Stages:       []Stage{PhoneScreen, OnsiteLoop},
		Interviewers: []Interviewer{HiringManager, SeniorPM, CrossFunctional},
		Difficulty:   3,
		Track:        BothTracks,
		Points: "Asked whether the weekend is the day of the order or of the arrival\n" +
			"Translated eight points into parcels late each weekend\n" +
			"Separated a promise that was too bold from a network that was too slow\n" +
			"Followed the parcel through cut-off, picking, truck and last stretch\n" +
			"Questioned whether a few depots make most of the gap\n" +
			"Looked among the failures for offices that are shut at weekends\n" +
			"Chose between a more honest promise and more weekend capacity",
		Tips: "Two repairs exist, promise less or deliver more. Customers may take either, so find out which they would choose.\n" +
			"The failure seen on Saturday may have been made on Thursday, when stock stood in the wrong building.\n" +
			"Late by ten minutes and late by two days are both a miss in this measure. Ask for the spread.",
		Probes: "You may visit one depot on one Saturday. Which one do you pick and what do you stand next to?\n" +
			"What would make you choose a longer promise rather than a second shift?\n" +
			"Which two figures, set side by side, would show that the promise and not the network is at fault?\n" +
			"What review would you leave behind so that next year’s peak does not bring the same surprise?",
		Flags: "Orders more drivers before looking at where the hours are lost\n" +
			"Ignores that a promise is also a number somebody set\n" +
			"Blames the outside carrier and stops there",
		Skeleton: Skeleton{
			Framework: DiagnosisFramework,
			Lines: "What “met” means, which day it is booked under, how many parcels and customers sit behind the gap.\n" +
				"Depot, carrier, cut-off hour, distance, size of parcel, minutes late in bands.\n" +
				"A promise built on weekday speeds, thin shifts, stock far away, a truck that skips Sunday.\n" +
				"Weekend speeds put into the promise for a few areas; one depot given a later truck.\n" +
				"Honest dates at once; capacity where the wait costs most; a Friday look-ahead with an owner.",
		},
	},
	{
		ID:           "cooking-videos-month-two",
		Prompt:       "A cooking-video service keeps most new subscribers through month one and loses a fifth of them in month two. How would you explain the gap?",
		Type:         Strategy,
		Principles:   []Principle{DeliverResults, DiveDeep, CustomerObsession},
		Stages:       []Stage{PhoneScreen, OnsiteLoop},
		Interviewers: []Interviewer{HiringManager, SeniorPM, CrossFunctional},
		Difficulty:   3,
		Track:        BothTracks,
		Points: "Asked whether a free first month ends just before the drop\n" +
			"Kept those who cancel apart from those whose card fails\n" +
			"Drew a separate curve for each joining month\n" +
			"Compared the first weeks of those who stay and of those who leave\n" +
			"Warned that an early habit may mark keen cooks rather than make them\n" +
			"Planned calls to people who left, about the day they decided\n" +
			"Picked one early act, such as a second dish cooked, to encourage in a random half",
		Tips: "The decision to leave is often made weeks before the click. Search for the moment when the service fell silent.\n" +
			"Card failures can be a large part of all losses, or hardly any. Ask, since the cure is so different.\n" +
			"Someone who learnt five dishes and left may be satisfied. Think about whether you want to hold that person.",
		Probes: "You may telephone ten people who left. What is the first thing you ask, and what do you avoid asking?\n" +
			"Why do you believe that your early act causes staying, rather than the other way about?\n" +
			"By how much would the test have to lower month-two loss to be worth its cost?\n" +
			"If month two recovers and month five gets worse, what would you have learnt about your cure?",
		Flags: "Offers a discount to everyone about to leave\n" +
			"Reads “those who stay watch more” as proof that more watching makes people stay\n" +
			"Mixes failed payments with people who chose to go",
		Skeleton: Skeleton{
			Framework: DiagnosisFramework,
			Lines: "When a trial ends, when the bill comes, how a lost subscriber is defined.\n" +
				"Chosen or failed payment, joining month, source, device in the kitchen, dishes cooked by day fourteen.\n" +
				"The trial crowd, nothing new for their diet, a first dish that failed, a forgotten service.\n" +
				"Ten calls, then a guided first fortnight for a random half of new subscribers.\n" +
				"The repair for each group; a loss that is accepted; month five watched for a mere delay.",
		},
	},
	{
		ID:           "sponsored-results-and-satisfaction",
		Prompt:       "Since spring our sponsored results earn more each month, while shopper satisfaction drifts down. Sales says the two are unrelated; how do you find out?",
		Type:         Strategy,
		Principles:   []Principle{HaveBackbone, CustomerObsession, AreRightALot},
		Stages:       []Stage{PhoneScreen, OnsiteLoop},
		Interviewers: []Interviewer{HiringManager, SeniorPM, CrossFunctional},
		Difficulty:   4,
		Track:        BothTracks,
		Points: "Asked who answers the satisfaction survey\n" +
			"Lined up the fall with changes in number or place of adverts\n" +
			"Broke the revenue rise into more adverts, dearer ones or more searches\n" +
			"Named another suspect for the drift, such as prices or slower delivery\n" +
			"Proposed a group that sees fewer adverts for several months\n" +
			"Valued a shopper who comes back less often over years, not over the test\n" +
			"Wanted sales to agree beforehand which result settles the dispute",
		Tips: "Sales may be right. Other things happened since spring, so begin with what would convince you of their view.\n" +
			"An advert for exactly what the shopper wants does no harm. Relevance may count for more than how many there are.\n" +
			"Short tests flatter adverts, because the cost comes later. The length of the test is half of the answer.",
		Probes: "The head of sales is your senior and wants the matter closed. What do you do in that meeting?\n" +
			"Old data shows that shoppers who see more adverts are less happy. Why is that not reason enough?\n" +
			"How large a fall in repeat visits would cancel the extra income? Show how you would get that number.\n" +
			"Suppose you were wrong and adverts were harmless. What would you change in how you raise such doubts?",
		Flags: "Sides with either line before any comparison has been made\n" +
			"Runs a one-week test on a harm that takes months\n" +
			"Has a view on the cause but no plan to tell sales",
		Skeleton: Skeleton{
			Framework: DiagnosisFramework,
			Lines: "Who is asked, how, and whether the survey itself changed; size of the drift against its noise.\n" +
				"Revenue by count, price and place; satisfaction by searches with many and few adverts.\n" +
				"Too many, too weak a match, a slower page; or rivals, prices and deliveries that have no link.\n" +
				"A random share with fewer adverts over months; the result agreed with sales in advance.\n" +
				"A ceiling by relevance, with its cost in revenue stated; the date of the next look.",
		},
	},
	{
		ID:           "shorter-form-fewer-listings",
		Prompt:       "We shortened the form for listing a used car, and new listings fell by a fifth the week after. What do you do on Monday morning?",
		Type:         Strategy,
		Principles:   []Principle{BiasForAction, DiveDeep},
		Stages:       []Stage{PhoneScreen},
		Interviewers: []Interviewer{HiringManager, SeniorPM},
		Difficulty:   1,
		Track:        BothTracks,
		Primers:      "one-way-and-two-way-doors",
		Points: "Wanted to fill in the new form that morning on an ordinary phone\n" +
			"Asked whether the old form can be switched back on\n" +
			"Looked at the same week of the year before\n" +
			"Asked at which field sellers now stop\n" +
			"Distinguished trade sellers from private ones\n" +
			"Wondered whether the missing listings were poor or double ones\n" +
			"Set an hour by which to restore or keep the form",
		Tips: "Restoring the old form is easy, and you can go on searching afterwards. Waiting for certainty has its own price.\n" +
			"Fewer fields can frighten people if the one that is left asks for a number plate. Picture the seller at that moment.\n" +
			"State the daily loss in listings first, because it tells how fast you have to be.",
		Probes: "Who has the authority to restore the old form, and if it is you, when do you use it?\n" +
			"Why restore before you know the cause, or why not?\n" +
			"Which one count, available within the hour, would show the form to be innocent?\n" +
			"What would you change in the way the next form goes live?",
		Flags: "Orders a three-week study while listings go on falling\n" +
			"Assumes that shorter must be better and looks elsewhere",
		Skeleton: Skeleton{
			Framework: DiagnosisFramework,
			Lines: "The form tried by hand; the fall against last year; listings lost each day.\n" +
				"Phone and desk, trade and private, field by field, started against finished.\n" +
				"A broken step, a field that scares, a bulk upload that no longer fits, fewer duplicates, a holiday.\n" +
				"The old form back for half of the sellers, read at the end of the day.\n" +
				"An hour fixed for the decision; word to sellers whose drafts were lost; a staged release next time.",
		},
	},
	{
		ID:           "speaker-requests-after-update",
		Prompt:       "Two weeks after a software update, requests per smart speaker are down six percent, though error rates look normal. Where do you look?",
		Type:         Strategy,
		Principles:   []Principle{DiveDeep, AreRightALot},
		Stages:       []Stage{OnsiteLoop},
		Interviewers: []Interviewer{HiringManager, SeniorPM, EngineeringManager},
		Difficulty:   4,
		Track:        TrackPMT,
		Points: "Asked if the update altered what is logged as a request\n" +
			"Set the change in updated speakers against the change in those not yet updated\n" +
			"Separated fewer active speakers from fewer requests on each\n" +
			"Raised failures that log nothing, such as a wake word unheard\n" +
			"Sorted requests by kind, such as timers, music or questions\n" +
			"Considered that success at the first try lowers the count\n" +
			"Proposed to put a random share back on the old version",
		Tips: "An error rate covers only what reached the service. The most annoying failures may never leave the living room.\n" +
			"People repeat themselves when they are not understood, so fewer requests can be an improvement. Find out which it is.\n" +
			"Speakers that update late differ from the rest, for instance by a weak connection. A plain comparison is not yet fair.",
		Probes: "You take a speaker home tonight. What do you say to it, and from which corner of the room?\n" +
			"Which branch did you choose to search first, and why is it worth more than the others?\n" +
			"How would you measure a wake word that nobody heard? Name a sign that the speaker can still record.\n" +
			"Which signal would you add to every update in future, so that silence counts as an error?",
		Flags: "Accepts normal error rates as proof that nothing is broken\n" +
			"Compares homes that updated early and late as if chance had sorted them\n" +
			"Asks for recordings of homes without a thought for privacy",
		Skeleton: Skeleton{
			Framework: DiagnosisFramework,
			Lines: "Logging before and after; season; whether the six percent sits within ordinary swings.\n" +
				"Version, model, language, kind of request, active homes against requests per home, repeats within seconds.\n" +
				"A deaf wake word, slower replies, a lost feature, better understanding, a new way of counting.\n" +
				"A random share rolled back; test phrases played in a lab at set distances.\n" +
				"Halt or continue the roll-out by a stated rule; an alarm on quiet speakers; what owners are told.",
		},
	},
	{
		ID:           "experiment-with-mixed-results",
		Prompt:       "Your test raised orders by two percent and contacts to customer service by five. The team wants to ship; do you?",
		Type:         Strategy,
		Principles:   []Principle{AreRightALot, CustomerObsession},
		Stages:       []Stage{PhoneScreen, OnsiteLoop},
		Interviewers: []Interviewer{HiringManager, SeniorPM, CrossFunctional},
		Difficulty:   4,
		Track:        BothTracks,
		Primers:      "input-and-output-metrics",
		Points: "Asked which guardrails had been agreed before the test\n" +
			"Questioned whether either effect may be chance\n" +
			"Noticed that more orders alone explain part of the extra contacts\n" +
			"Wanted to read what the extra contacts were about\n" +
			"Put gain and harm into one unit, such as money or customers lost\n" +
			"Reached a clear decision to ship, fix or stop\n" +
			"Stated the finding that would reverse that decision",
		Tips: "Five percent of a small number may be less than two percent of a large one. Ask for the counts behind both.\n" +
			"There is often a third way, such as shipping to the group that gained or mending the cause of the contacts.\n" +
			"If sellers and buyers meet in the test, one group may affect the other, so say how you would look for that.",
		Probes: "The decision is yours and the team is impatient. What do you say to them this afternoon?\n" +
			"Why weigh a contact as heavily as you did? Tell me at what weight your answer flips.\n" +
			"The range round that five percent runs from minus one to eleven. What does it show, and what does it not?\n" +
			"How would you set up the next test so that a mixed result does not turn into an argument?",
		Flags: "Ships because orders are the bigger business number\n" +
			"Asks for another test as a way of not deciding\n" +
			"Never finds out why people called",
		Skeleton: Skeleton{
			Framework: DiagnosisFramework,
			Lines: "What was agreed before the start; counts and ranges behind both percentages.\n" +
				"New and known customers, product groups, first days against last, buyers and sellers.\n" +
				"What the callers say; whether the same customers both ordered and called.\n" +
				"Orders and contacts in one unit, with the weight at which the answer flips.\n" +
				"One decision today, the fix or limit that goes with it, and the sign to undo it.",
		},
	},
	{
		ID:           "too-few-clients-to-test",
		Prompt:       "Your business-travel tool has 140 corporate clients, and you want to test a new approval flow. A sample-size check says you need 900; what now?",
		Type:         Strategy,
		Principles:   []Principle{BiasForAction, InventAndSimplify},
		Stages:       []Stage{PhoneScreen, OnsiteLoop},
		Interviewers: []Interviewer{HiringManager, SeniorPM, EngineeringManager},
		Difficulty:   3,
		Track:        BothTracks,
		Primers:      "one-way-and-two-way-doors",
		Points: "Asked which decision the test is meant to inform\n" +
			"Examined what effect size the 900 was built on\n" +
			"Proposed a denser measure, such as hours until a trip is approved\n" +
			"Saw that travelers within one client are not independent\n" +
			"Decided what is switched by chance, for instance a client or an approver\n" +
			"Offered a launch in steps, in which each client is its own comparison\n" +
			"Accepted less certainty because the flow can be switched back",
		Tips: "A hundred and forty clients can be visited. Talking to twenty of them is data, and you may call it that.\n" +
			"The required number falls fast when the effect you look for is larger. Ask whether a small effect would matter at all.\n" +
			"Letting a test run for a year is also a decision, and the client pays for it.",
		Probes: "You own the launch date. What evidence, short of proof, do you ask for before you sign?\n" +
			"Why trust a before-and-after comparison here, when you would reject it in a large consumer test?\n" +
			"Twelve clients switch and approvals get faster in nine. How much does that number tell you?\n" +
			"The next product also has few clients. What habit of testing would you carry over?",
		Flags: "Runs the test with far too few clients and trusts its result all the same\n" +
			"Says that no test is possible, so opinion will have to do\n" +
			"Counts travelers as if they belonged to no company",
		Skeleton: Skeleton{
			Framework: DiagnosisFramework,
			Lines: "The decision at hand, its cost if wrong, how easily the flow is switched off; what 900 assumed.\n" +
				"Clients by size and approval rules; trips within a client as a cluster.\n" +
				"Other things that could speed approvals, such as season, a new travel manager, fewer trips.\n" +
				"Clients switched on in random turns; time to approval before and after; a few watched at work.\n" +
				"The size of effect that earns launch; the promise to switch back; a review after a full quarter.",
		},
	},
	{
		ID:           "new-home-screen-first-week",
		Prompt:       "A bank’s new home screen lifted daily visits by eleven percent in its first week, and the head of product wants to announce it. What do you say?",
		Type:         Strategy,
		Principles:   []Principle{InsistOnTheHighestStandards, AreRightALot},
		Stages:       []Stage{PhoneScreen, OnsiteLoop},
		Interviewers: []Interviewer{HiringManager, SeniorPM, CrossFunctional},
		Difficulty:   3,
		Track:        BothTracks,
		Points: "Explained novelty as people looking round something new\n" +
			"Asked for the lift day by day instead of the week’s average\n" +
			"Asked what the eleven percent is compared with, such as the week before\n" +
			"Looked apart at customers who never knew the old screen\n" +
			"Preferred a finished task to a visit, such as a bill paid without help\n" +
			"Gave a date at which the effect should have settled\n" +
			"Found words for what can be announced today",
		Tips: "People may come back because they cannot find the transfer button. Visits alone will not tell you.\n" +
			"The opposite exists as well, when old customers do worse at first and better later. Allow for both.\n" +
			"You need not spoil the mood. A sentence on what is known and a date for the rest will do.",
		Probes: "The announcement goes out at four. What do you write to the head of product at two?\n" +
			"What made you choose a task as the measure, rather than visits or time spent?\n" +
			"Draw the daily lift over six weeks for a novelty and for a real gain. How soon would the data tell them apart?\n" +
			"What rule on early results would you like the bank to keep from now on?",
		Flags: "Takes the first week as the lasting effect\n" +
			"Says “novelty” and offers no way to check it\n" +
			"Treats more visits to a bank as good without asking why",
		Skeleton: Skeleton{
			Framework: DiagnosisFramework,
			Lines: "How visits are counted, whether pay day fell in the week, what was planned as the measure.\n" +
				"Day by day, customers older and newer than the change, visits with and without a finished task.\n" +
				"Curiosity, a lost button, real usefulness, a reminder sent on launch day.\n" +
				"A share kept on the old screen for several weeks; the curve read where it goes flat.\n" +
				"Careful words for today, the date of the verdict, the result at which the screen goes back.",
		},
	},
	{
		ID:           "boosted-hosts-nine-percent",
		Prompt:       "On our holiday-home marketplace half of the hosts got a ranking boost in a test, and their bookings rose nine percent. How much of that do you believe?",
		Type:         Strategy,
		Principles:   []Principle{AreRightALot, DiveDeep},
		Stages:       []Stage{OnsiteLoop},
		Interviewers: []Interviewer{HiringManager, SeniorPM, EngineeringManager},
		Difficulty:   5,
		Track:        BothTracks,
		Points: "Pointed out that boosted hosts may take bookings from the other half\n" +
			"Asked how total bookings moved, both halves together\n" +
			"Looked at unboosted hosts against their own past\n" +
			"Expected the worst distortion where few guests meet many homes\n" +
			"Proposed to switch whole regions or weeks by chance in place of hosts\n" +
			"Granted that such a design needs more time for the same precision\n" +
			"Ventured a range for the true gain, zero included",
		Tips: "If every host is boosted, nobody is. Saying this in the first minute shows that you have understood the case.\n" +
			"Regions must be chosen so that guests rarely hesitate between them. A coast cut in two will leak.\n" +
			"Calendars fill up. A boost in spring can take from summer what it seems to add.",
		Probes: "You wrote the test plan last month. What do you tell the team about your own mistake?\n" +
			"Why choose regions rather than alternate weeks? Tell me where each option breaks.\n" +
			"Unboosted hosts fell by seven percent. What figure for the marketplace follows, and what does it rest on?\n" +
			"Looking back, which question in the test template would have stopped this design?",
		Flags: "Reports nine percent as the gain from boosting everyone\n" +
			"Asks for a bigger sample, which repeats the same error more exactly\n" +
			"Forgets the hosts who lost bookings during the test",
		Skeleton: Skeleton{
			Framework: DiagnosisFramework,
			Lines: "What the boost does to the list a guest sees; whether total bookings moved at all.\n" +
				"Boosted, unboosted, regions dense and thin in homes, dates far and near.\n" +
				"Bookings moved between hosts, moved in time, or truly added by a better match.\n" +
				"Pairs of like regions with little shared demand, or weeks switched by chance; the price in precision.\n" +
				"A range believed today; no launch on this test; fair treatment of hosts who lost.",
		},
	},
	{
		ID:           "stop-the-test-on-day-four",
		Prompt:       "On day four of a 21-day test your director sees a clear win and wants to stop and launch. How do you respond?",
		Type:         Strategy,
		Principles:   []Principle{HaveBackbone, AreRightALot, BiasForAction},
		Stages:       []Stage{PhoneScreen, OnsiteLoop},
		Interviewers: []Interviewer{HiringManager, SeniorPM},
		Difficulty:   4,
		Track:        BothTracks,
		Primers:      "one-way-and-two-way-doors",
		Points: "Explained why early looks make false wins more likely\n" +
			"Asked what waiting the other seventeen days would cost\n" +
			"Noted what four days cannot show, such as a full week or a pay day\n" +
			"Recommended to stop or go on, in one plain sentence\n" +
			"Offered a middle way, such as a planned early look with a stricter bar\n" +
			"Gave the case in which stopping early is right, such as clear harm\n" +
			"Described how to carry on if the director still decides to launch",
		Tips: "Do not win by lecturing on statistics. One example of an early lead that vanished persuades a busy person.\n" +
			"If the change is easy to undo and waiting is dear, launching may be right. Let the facts of the case decide.\n" +
			"Both halves of the principle are being tested. Show the objection and, if overruled, the wholehearted launch.\n" +
			"A win big enough to be clear on day four is usually bigger than it will stay. The director will be held to that figure.",
		Probes: "You have three minutes in the corridor with the director. What do you say, word for word?\n" +
			"Under what conditions would you weigh it the other way and agree to stop today?\n" +
			"How much does looking every day raise the chance of a false win? A rough figure and its direction will do.\n" +
			"What would you change in the test plan, so that nobody argues on day four again?",
		Flags: "Gives in because of rank, with no objection on record\n" +
			"Holds to twenty-one days as a ritual and cannot say why\n" +
			"Sulks or delays once the decision has gone the other way",
		Skeleton: Skeleton{
			Framework: DiagnosisFramework,
			Lines: "The planned length and why; how many looks so far; the range round the early win.\n" +
				"Days seen and missed, such as weekends; new and regular users; harm as a separate line.\n" +
				"Luck in an early look, novelty, a lopsided first group, or a true gain.\n" +
				"One more look at a fixed day with a stricter threshold, written down before it.\n" +
				"The recommendation in a sentence, the cost of delay beside it, and full effort whichever way it goes.",
		},
	},
	{
		ID:           "same-day-which-cities-first",
		Prompt:       "You can open same-day delivery in three cities this year out of a list of twenty. How do you choose?",
		Type:         Strategy,
		Principles:   []Principle{DeliverResults, Frugality, CustomerObsession},
		Stages:       []Stage{PhoneScreen, OnsiteLoop},
		Interviewers: []Interviewer{HiringManager, SeniorPM, CrossFunctional},
		Difficulty:   3,
		Track:        BothTracks,
		Primers:      "one-way-and-two-way-doors",
		Points: "Said what same-day changes for the customer in that city\n" +
			"Named criteria that set the cities apart, such as density or a depot nearby\n" +
			"Defended which criterion comes first\n" +
			"Sized one city roughly with the assumptions stated\n" +
			"Included the volume at which cost per parcel falls\n" +
			"Arrived at three cities, by name or by kind\n" +
			"Tied a pause to an early input, such as wanted items in stock close by",
		Tips: "The largest city need not win. A dense, smaller one with a depot nearby may prove more for less money.\n" +
			"Think about what the first three should teach. Three alike teach less than three that differ on purpose.\n" +
			"Remember the drivers and pickers, because a promise kept at their expense will not last.",
		Probes: "The list of twenty reaches you with fifty columns of data. What do you do in your first hour with it?\n" +
			"Why does your first criterion stand above your second? If you swapped them, which cities would drop out?\n" +
			"Take your first city. How many same-day orders a day make it worth having, and how did you get there?\n" +
			"After six months one city lags. What would you look at again before you close, wait or repair?",
		Flags: "Lists the three biggest cities and defends them afterwards\n" +
			"Scores twenty cities on ten criteria and lets the total decide\n" +
			"Leaves out what a parcel costs until the van is full",
		Skeleton: Skeleton{
			Framework: BusinessFramework,
			Lines: "The order that is worth nothing tomorrow; what these three cities should prove for the other seventeen.\n" +
				"One city worked through, from households to same-day orders, each assumption aloud.\n" +
				"Criteria in order, the three they give, and the one you were tempted by.\n" +
				"Cost per parcel by stops per hour; the volume at which it pays.\n" +
				"Strain on drivers, promises missed; the two-way door kept open, and the reading that pauses a city.",
		},
	},
	{
		ID:           "rival-drops-delivery-fee",
		Prompt:       "Our members pay a yearly fee for free delivery. A strong rival has just made delivery free for everybody; how should we respond?",
		Type:         Strategy,
		Principles:   []Principle{CustomerObsession, ThinkBig, AreRightALot},
		Stages:       []Stage{PhoneScreen, OnsiteLoop},
		Interviewers: []Interviewer{HiringManager, SeniorPM, CrossFunctional},
		Difficulty:   5,
		Track:        BothTracks,
		Primers: "flywheel\n" +
			"one-way-and-two-way-doors",
		Points: "Separated customers who would leave from those who would hardly notice\n" +
			"Asked how long the rival could afford it\n" +
			"Laid out several responses, with doing nothing among them\n" +
			"Worked through what matching would cost on a small order\n" +
			"Linked the answer to a strength we can grow, such as speed or selection\n" +
			"Sorted the moves into easy or hard to take back\n" +
			"Put a date on the one response recommended",
		Tips: "Copying is one choice among several. Explain what it would teach our paying members.\n" +
			"Free to the customer is paid by someone. Follow the money to the basket, the seller or the carrier.\n" +
			"Leave the interviewer with one recommendation and its date. A list of options is where the work starts.",
		Probes: "You have until Friday to recommend. Which piece of work would you do with your own hands?\n" +
			"What is the strongest argument for an option that you rejected, and why did it lose?\n" +
			"Which customer numbers would you read in the first two weeks, and how large a move would alarm you?\n" +
			"A year on, the rival has given up. How would you judge whether our response was right or only lucky?",
		Flags: "Matches the offer out of fear, with no sum of what it costs\n" +
			"Talks of the rival throughout and of customers hardly at all\n" +
			"Ends on “it depends” with the week already gone",
		Skeleton: Skeleton{
			Framework: BusinessFramework,
			Lines: "The customers most likely to try the rival, and what they value besides the fee.\n" +
				"How many are in play and what each is worth a year, with the share that may go.\n" +
				"Nothing, match, match in part, add elsewhere; the pick, and the best argument against it.\n" +
				"A small order line by line under free delivery, at the rival and here.\n" +
				"Members who feel cheated, sellers who pay; moves that cannot be withdrawn; the signal and its date.",
		},
	},
	{
		ID:           "one-team-three-bets",
		Prompt:       "You have one small team for a year and three bets: pharmacy refills that never run late, an AI gift finder, or instant refunds. Which one?",
		Type:         Strategy,
		Principles:   []Principle{ThinkBig, Frugality, DeliverResults},
		Stages:       []Stage{PhoneScreen, OnsiteLoop},
		Interviewers: []Interviewer{HiringManager, SeniorPM, CrossFunctional},
		Difficulty:   4,
		Track:        BothTracks,
		Primers: "two-pizza-teams\n" +
			"flywheel",
		Points: "Stated the rule of choice before naming a winner\n" +
			"Told the three customers apart by what hurts each of them\n" +
			"Compared the three prizes with rough figures\n" +
			"Judged which bet one small team can finish without waiting for others\n" +
			"Explained what the winner sets going beyond itself, as in a flywheel\n" +
			"Named the cheapest proof to get in the first weeks\n" +
			"Chose a date by which the bet is dropped unless it has proof",
		Tips: "Choose one. Splitting the team three ways is the answer that worries an interviewer most.\n" +
			"Ask what must be true for each bet, then look for the assumption that is cheapest to test.\n" +
			"Say what becomes of the two you turn down, and what news would bring one of them back.",
		Probes: "It is your name on this choice. Who do you tell first that their bet was not picked, and what do you say?\n" +
			"Which of your assumptions does most of the work? What happens to the ranking if it is half as good?\n" +
			"What number at the end of the first quarter would show that you had picked well?\n" +
			"If you were given three times the people, would you choose the same bet? What does that say about your rule?",
		Flags: "Picks the bet with the newest technology and reasons backwards\n" +
			"Gives every bet a little of the team\n" +
			"Compares a sure small gain with a dream and uses no common unit",
		Skeleton: Skeleton{
			Framework: BusinessFramework,
			Lines: "Three customers and the worst moment of each; the rule by which you will choose.\n" +
				"A rough yearly value per bet, with the weakest assumption marked.\n" +
				"One bet; why the others wait; how it could be ten times larger in five years.\n" +
				"What ten people can finish unaided; the cost of a refill, a search or a refund.\n" +
				"Health rules, wrong advice or fraud, by bet; the first cheap proof, and when you would stop.",
		},
	},
	{
		ID:           "airline-hotel-rooms",
		Prompt:       "A regional airline wants to sell hotel rooms with its flights. Should it build this, buy a small company, or work with a partner?",
		Type:         Strategy,
		Principles:   []Principle{Frugality, AreRightALot},
		Stages:       []Stage{PhoneScreen, OnsiteLoop},
		Interviewers: []Interviewer{HiringManager, SeniorPM, CrossFunctional},
		Difficulty:   2,
		Track:        TrackPM,
		Primers:      "one-way-and-two-way-doors",
		Points: "Asked what a traveler gains by getting both from the airline\n" +
			"Identified the hard part of selling rooms, such as contracts or support at night\n" +
			"Judged which part the airline has to be best at itself\n" +
			"Estimated commission per booking under a partner\n" +
			"Compared how soon each way would be live\n" +
			"Considered who answers when the hotel has lost the booking\n" +
			"Gave the number of bookings at which owning it would pay",
		Tips: "Partner first, own later is a common answer. Make it yours by saying what the contract must allow.\n" +
			"An airline knows when and where somebody lands. Ask whether a partner would receive that knowledge for nothing.\n" +
			"Buying a firm is the hardest of the three to undo. Let that weigh in how much proof you want.",
		Probes: "You negotiate the partner contract yourself. Which clause would you refuse to give up?\n" +
			"If the commission were twice as high, would you still reject the other two ways? Why?\n" +
			"After six months with a partner, which figure would show that travelers never wanted a room from an airline?\n" +
			"In three years the partner sells flights too. What would you wish to have done differently at the start?",
		Flags: "Chooses to build because owning things feels safer\n" +
			"Gives the partner the customer’s data without noticing the price",
		Skeleton: Skeleton{
			Framework: BusinessFramework,
			Lines: "A traveler who lands late and wants one booking; what the airline can do that a hotel site cannot.\n" +
				"Passengers, share who need a room, share who would book here, commission on each.\n" +
				"Partner, build or buy; what is worth owning; the way that lost and by how little.\n" +
				"Fixed cost of each way against commission given away; months until live.\n" +
				"Complaints at the desk, data handed over, exit from the contract; the volume at which to look again.",
		},
	},
	{
		ID:           "membership-fee-sixty-to-seventy",
		Prompt:       "Two million members pay our warehouse club 60 dollars a year, and nine in ten renew. Finance proposes 70; do you agree?",
		Type:         Strategy,
		Principles:   []Principle{AreRightALot, CustomerObsession, DeliverResults},
		Stages:       []Stage{PhoneScreen, OnsiteLoop},
		Interviewers: []Interviewer{HiringManager, SeniorPM, CrossFunctional},
		Difficulty:   4,
		Track:        TrackPM,
		Primers:      "flywheel",
		Points: "Asked how much a typical member saves against the fee\n" +
			"Worked out the gain if nobody left, about twenty million\n" +
			"Added shopping margin to the cost of a lost member\n" +
			"Calculated how many members could go before the rise stops paying\n" +
			"Treated members who come rarely as the ones at risk\n" +
			"Brought in an alternative, such as a dearer tier with more in it\n" +
			"Took a side on 70 without leaving it open",
		Tips: "The model has four lines, members, renewal, fee and margin. Write them down and do the sum aloud.\n" +
			"A fee is also a signal. Members will ask what became better, and you want a true answer before you raise it.\n" +
			"Members who stay but come less often are the loss that a count of renewals will hide.",
		Probes: "You sign the letter to members. What is its first sentence?\n" +
			"Why not raise it for new members only? Tell me what you would gain and give up.\n" +
			"Which past change or test would tell you how renewal moves with the fee, and how far would you trust it?\n" +
			"Renewal holds for a year, then slips. What would you have put in place to see it coming?",
		Flags: "Multiplies ten by two million and stops there\n" +
			"Ignores what members buy once they are inside\n" +
			"Justifies the rise by the club’s costs and by nothing members get",
		Skeleton: Skeleton{
			Framework: BusinessFramework,
			Lines: "What a member saves against the fee today; why the rise should serve members, too.\n" +
				"Extra fees if all stay; the same with one, three and five members in a hundred gone.\n" +
				"Yes, no, later, or a second tier; the group you would spare.\n" +
				"Fee plus shopping margin lost per member gone; the break-even renewal rate.\n" +
				"Visits falling before renewal does; a rise is hard to take back; the trial region and its stop sign.",
		},
	},
	{
		ID:           "cold-chain-open-to-rivals",
		Prompt:       "We built a chilled delivery network for our own groceries. Should we open it to other companies, rivals included?",
		Type:         Strategy,
		Principles:   []Principle{ThinkBig, Ownership, HaveBackbone},
		Stages:       []Stage{OnsiteLoop},
		Interviewers: []Interviewer{HiringManager, SeniorPM, CrossFunctional},
		Difficulty:   5,
		Track:        BothTracks,
		Primers: "flywheel\n" +
			"amazons-businesses",
		Points: "Named a first outside customer with a need, such as a clinic’s vaccines\n" +
			"Estimated the saving per drop from fuller vans\n" +
			"Decided who goes first when capacity runs short at a holiday\n" +
			"Dealt with a rival’s fear that we read its sales\n" +
			"Described the boldest form of the business in ten years\n" +
			"Started with a step that leaves our own promise untouched\n" +
			"Answered on rivals with yes, no or a condition",
		Tips: "What was built for one user is rarely fit for many. Consider billing, support and a promise in writing.\n" +
			"A rival on our vans lowers our cost and strengthens theirs. Work out which effect is larger before you judge.\n" +
			"Open at once to all and open to three guests are different doors. Choose one of them explicitly.",
		Probes: "You lead this with eight people. What do you do in your first month, and what do you refuse to do?\n" +
			"What made you decide for or against rivals? Give the argument of someone who disagrees with you.\n" +
			"How many extra drops per van would pay for the outside service? Talk me through the figures you assume.\n" +
			"Five years on, outside volume exceeds our own. Whose network is it now, and what would you do differently?",
		Flags: "Speaks of “earning from our assets” and names no outside customer\n" +
			"Promises outsiders equal service while groceries still come first\n" +
			"Turns rivals away on instinct without weighing what they would pay for",
		Skeleton: Skeleton{
			Framework: BusinessFramework,
			Lines: "The first outside customer and the load that must stay cold; what they do today.\n" +
				"Idle hours and empty shelf space in vans; the market beyond groceries, roughly.\n" +
				"Closed, a few guests, or open to all; where rivals stand, with your reason.\n" +
				"Cost of a drop now and with fuller vans; the added cost of serving strangers.\n" +
				"Holiday peaks, mistrust over data, our promise weakened; the small first step, the way back.",
		},
	},
	{
		ID:           "when-the-assistant-should-decline",
		Prompt:       "Our AI shopping assistant can reply to almost anything a customer types. Where should it decline to answer, and how would you decide?",
		Type:         Strategy,
		Principles:   []Principle{BroadResponsibility, CustomerObsession, InsistOnTheHighestStandards},
		Stages:       []Stage{PhoneScreen, OnsiteLoop},
		Interviewers: []Interviewer{HiringManager, SeniorPM, CrossFunctional, EngineeringManager},
		Difficulty:   4,
		Track:        BothTracks,
		Points: "Ranked topics by the harm of a wrong answer, from medicine to color\n" +
			"Counted a needless refusal as a cost to the customer\n" +
			"Drew a line with examples on both sides of it\n" +
			"Gave the customer a next step, such as a pharmacist or the leaflet\n" +
			"Provided for a customer in distress or a child at the keyboard\n" +
			"Named the role that may move the line\n" +
			"Monitored answers given wrongly beside refusals made wrongly",
		Tips: "Decline everything doubtful and the assistant is useless. Say how much error you would bear, and where.\n" +
			"Take three real questions and decide each aloud. Principles without cases are easy to agree with.\n" +
			"People unlike the test team will use it in other languages and moods. Mention how the line holds there.",
		Probes: "Tomorrow a newspaper quotes a harmful answer. What do you do in the first hour, before any meeting?\n" +
			"Why draw the line there? Bring me a case just beyond it and say what you trade away by refusing it.\n" +
			"How would you measure refusals that should not have happened, given that customers just leave?\n" +
			"In two years the model is far better. Which refusals would you lift, and which would you keep?",
		Flags: "Leaves the line to the lawyers or to the model’s maker\n" +
			"Thinks of wrong answers only and of no one turned away\n" +
			"Talks in principles and decides not one example",
		Skeleton: Skeleton{
			Framework: BusinessFramework,
			Lines: "The customer who acts on the answer, and others touched by it; what the assistant is for.\n" +
				"Questions by kind and frequency; what a good answer is worth, what a bad one can do.\n" +
				"Three classes, answer, answer with a source, decline with a next step; a borderline case for each.\n" +
				"Cost of human help, of review, of customers who leave after a refusal.\n" +
				"Distress, children, attack by clever wording; owner of the line; a switch by topic.",
		},
	},
	{
		ID:           "e-reader-sold-at-cost",
		Prompt:       "An e-reader maker wants to sell its new device at what it costs to make. Under what conditions is that a good plan?",
		Type:         Strategy,
		Principles:   []Principle{Frugality, Ownership, ThinkBig},
		Stages:       []Stage{PhoneScreen, OnsiteLoop},
		Interviewers: []Interviewer{HiringManager, SeniorPM, CrossFunctional},
		Difficulty:   3,
		Track:        BothTracks,
		Points: "Named where the money comes from after the sale\n" +
			"Estimated margin per owner per year from books\n" +
			"Gave the months until an owner pays back support costs\n" +
			"Left out books that the owner would have bought anyway\n" +
			"Asked what share of devices end up unused in a drawer\n" +
			"Tied the maker’s gain to reading, not to replacing the device\n" +
			"Put a limit on the loss per unit from warranty or shipping",
		Tips: "At cost rarely means at no loss. Repairs, shipping, updates and the shop’s share come on top.\n" +
			"The plan suits people who read. Wonder aloud what a lower price does to the mix of buyers.\n" +
			"Keep the model to one owner over four years, then multiply. A table for the whole firm hides the logic.",
		Probes: "You set the launch price. Which figure would you insist on seeing before you name it?\n" +
			"Why not a small profit on each device? Explain what you believe it would cost in readers.\n" +
			"Two years after launch, which cohort figures would prove that owners pay back?\n" +
			"Suppose half the owners stop reading within a year. What would you change first, price or product?",
		Flags: "Assumes that every owner becomes a steady buyer of books\n" +
			"Says the device “pays for itself later” with no month attached",
		Skeleton: Skeleton{
			Framework: BusinessFramework,
			Lines: "The reader who hesitates at today’s price; why a low price and a long use go together.\n" +
				"Owners added at the lower price, share still reading after each year.\n" +
				"At cost, small profit, or a subscription with the device inside; the conditions for each.\n" +
				"One owner over four years, from warranty and shipping to margin on books not bought otherwise.\n" +
				"Drawer devices, a rival’s gift, content partners who raise prices; the cohort reading that ends it.",
		},
	},
	{
		ID:           "price-shown-an-hour-late",
		Prompt:       "A price was lowered an hour ago, yet some customers still see the old one. Explain to a colleague in retail what may be happening.",
		Type:         Technical,
		Principles:   []Principle{DiveDeep, EarnTrust},
		Stages:       []Stage{PhoneScreen, OnsiteLoop},
		Interviewers: []Interviewer{EngineeringManager, HiringManager},
		Difficulty:   2,
		Track:        BothTracks,
		Points: "Explained a cache as a kept copy that saves a slower look-up\n" +
			"Told what lets such a copy fall behind the true price\n" +
			"Located the old price in two possible places, such as the phone and a regional server\n" +
			"Stated which price the customer pays at checkout\n" +
			"Weighed fresher prices against speed, load or cost\n" +
			"Proposed a way to end old copies, such as an age limit",
		Tips: "One everyday picture is enough, such as a printed price list on a shelf. Drop it once it has done its work.\n" +
			"Different data may be stale for different lengths of time. A photo can wait, a price or a stock count hardly can.\n" +
			"Finish with what you would tell customers and what you would watch tomorrow, as a PM would.",
		Probes: "You are in the room when this comes in. What do you check yourself before you call an engineer?\n" +
			"Why not switch the cache off for prices? Take me through what would break and who would notice.\n" +
			"How many customers saw the old price, for how long, and how would you find that out?\n" +
			"What rule would you write so that the next team knows in advance how old its data may be?",
		Flags: "Says “it is the cache” and stops there, as if the word explained it\n" +
			"Calls it solved once the new price shows, with the orders at the old one left open\n" +
			"Would have every customer clear the browser and calls that a fix",
		Skeleton: Skeleton{
			Framework: TechnicalFramework,
			Lines: "What the colleague has to decide today, such as whether to honor the old price or halt the offer.\n" +
				"Share of views that show the wrong price, age of the oldest copy, orders placed within the hour.\n" +
				"From the price list to the shop system, on to the kept copies, then the screen; one picture from a shop floor for the copy.\n" +
				"A copy nobody cleared, so that two customers see two prices; what the till charges meanwhile.\n" +
				"Fresh against fast, with a shorter age limit for prices than for photos.",
		},
	},
	{
		ID:           "web-address-to-page",
		Prompt:       "A colleague who trains call-center staff asks: what happens between a tap on a link to our rail timetable and the page on the screen? Explain it to him.",
		Type:         Technical,
		Principles:   []Principle{LearnAndBeCurious, CustomerObsession},
		Stages:       []Stage{PhoneScreen, OnsiteLoop},
		Interviewers: []Interviewer{HiringManager, SeniorPM, EngineeringManager},
		Difficulty:   1,
		Track:        BothTracks,
		Points: "Explained the look-up that turns a web name into a machine’s address\n" +
			"Told what the browser asks for once it has that address\n" +
			"Separated parts that are alike for everybody from today’s train times\n" +
			"Placed a copy of the heavy files close to the traveler\n" +
			"Picked the step a traveler on a weak signal waits for most\n" +
			"Translated one failed step into the words a caller would use",
		Tips: "The interviewer listens for order, and for a stop at the right depth. Five steps will do where twelve lose the trainer.\n" +
			"The answer rises when a step is tied to a real complaint, such as “it spins and spins”.\n" +
			"Admit the step you know least about and say where you would look it up. Bluffing here is easy to hear.",
		Probes: "You have ten minutes with this trainer. Which step would you show him yourself, and which would you leave out?\n" +
			"Why keep a copy near the traveler rather than make the timetable server faster?\n" +
			"A caller says the page is slow. What would you measure to tell a slow phone from a slow server?\n" +
			"What would you leave behind so that call-center staff can sort such complaints without you next time?",
		Flags: "Recites initials of protocols and never says what each does for the traveler\n" +
			"Treats the page as one thing that is either up or down\n" +
			"Answers each complaint of slowness with the traveler’s bad connection",
		Skeleton: Skeleton{
			Framework: TechnicalFramework,
			Lines: "What the trainer’s staff must be able to tell a caller; the one journey you will follow.\n" +
				"Rough time of each step in thousandths of a second, size of the page, share of it that never changes.\n" +
				"Name to address, secure connection, request, reply from a nearby copy or from the timetable system, drawing on the screen.\n" +
				"For two of the steps, what breaks and how it looks in the caller’s hand.\n" +
				"Nearby copies buy speed and cost freshness; on which side live train times belong.",
		},
	},
	{
		ID:           "api-promised-by-friday",
		Prompt:       "A sales director has promised a customer “an API by Friday”. Explain to her what an API is, and what she has just promised.",
		Type:         Technical,
		Principles:   []Principle{EarnTrust, CustomerObsession},
		Stages:       []Stage{PhoneScreen, OnsiteLoop},
		Interviewers: []Interviewer{HiringManager, CrossFunctional, EngineeringManager},
		Difficulty:   1,
		Track:        BothTracks,
		Points: "Described an API through something outside computing, such as a counter with a set form\n" +
			"Told her that the promise lasts for as long as the customer’s system calls it\n" +
			"Asked for the one task the customer wants to get done with it\n" +
			"Mentioned work that Friday leaves out, such as access keys or instructions\n" +
			"Gave an example of a later change that would break the customer’s side\n" +
			"Offered her a sentence she can say to the customer today",
		Tips: "Respect for the director is part of the test. She is a partner with a customer to keep, and scolding her ends the lesson.\n" +
			"Most candidates define the term well and forget the second half of the question, the promise.\n" +
			"Showing what a request and its reply would hold, in words, makes the idea concrete without any code.",
		Probes: "What would you do before noon today, and what would you ask her not to do until you have done it?\n" +
			"Why not send the customer a file each night instead? When would that be the better promise?\n" +
			"How would you know after a month whether the customer calls it at all, and for what?\n" +
			"Sales will promise such things again. What would you put in their hands so that the next promise is a safe one?",
		Flags: "Answers with a textbook definition the director could not repeat\n" +
			"Says no on behalf of the engineers without having asked them\n" +
			"Sets about designing the API while the director waits for an explanation",
		Skeleton: Skeleton{
			Framework: TechnicalFramework,
			Lines: "The customer’s task behind the word API; what the director must be able to say this afternoon.\n" +
				"How many customers want the same, calls a day, days of work that stand against Friday.\n" +
				"The customer’s system asks in a fixed form, ours checks the right to ask, looks up, replies in a fixed form.\n" +
				"A form changed without notice, so that the customer’s own screens stop working.\n" +
				"A narrow promise by Friday against a fuller one later; why the narrow one is easier to keep.",
		},
	},
	{
		ID:           "prescription-sent-not-accepted",
		Prompt:       "Prescriptions reach our pharmacies through a queue. Explain to a head pharmacist why a doctor sees “sent” at once and “accepted” only later.",
		Type:         Technical,
		Principles:   []Principle{CustomerObsession, EarnTrust},
		Stages:       []Stage{PhoneScreen, OnsiteLoop},
		Interviewers: []Interviewer{HiringManager, SeniorPM, EngineeringManager},
		Difficulty:   2,
		Track:        BothTracks,
		Points: "Contrasted handing a message over with waiting on the line for its reply\n" +
			"Told what becomes of prescriptions while one pharmacy’s system is down\n" +
			"Said what the word “sent” guarantees to the doctor\n" +
			"Named the longest wait for “accepted” that is safe for a patient\n" +
			"Explained what keeps a prescription that arrives twice from being dispensed twice\n" +
			"Dealt with a cancellation written while its prescription still waits in line",
		Tips: "The pharmacist cares about the patient at the counter. Begin there and work back to the queue.\n" +
			"Cancellations are the hard case. Let one jump the queue and it may overtake the very prescription it should stop.\n" +
			"Spell out the two words on the doctor’s screen, because a status that misleads is the real danger here.",
		Probes: "Where in this path would you stand for a day yourself before you wrote a requirement?\n" +
			"Why not have the doctor’s system wait on the line until the pharmacy says yes?\n" +
			"How long do prescriptions sit unaccepted at the worst hour, and which number would tell you first?\n" +
			"After a night with the queue stuck, what would you change in what the doctor is shown?",
		Flags: "Presents the queue as free of cost, with no word about delay\n" +
			"Lets the doctor believe that “sent” means a pharmacist has seen it\n" +
			"Tells the pharmacist that messages in a queue cannot get lost",
		Skeleton: Skeleton{
			Framework: TechnicalFramework,
			Lines: "What the doctor, the pharmacist and the patient must each be sure of, and how soon.\n" +
				"Prescriptions an hour at the peak, usual wait until accepted, the wait at which someone is alerted.\n" +
				"Doctor’s screen to tray, tray to pharmacy, acceptance back to the doctor; a number on each prescription to spot a repeat.\n" +
				"One pharmacy offline for an evening; where its prescriptions rest and who is told.\n" +
				"The doctor need not wait, yet is less certain; whether anything should still go by a direct call.",
		},
	},
	{
		ID:           "one-in-a-hundred-is-slow",
		Prompt:       "Pages load in 0.8 seconds on average, yet engineers want money to fix “the 99th percentile”. Explain that to the finance director.",
		Type:         Technical,
		Principles:   []Principle{InsistOnTheHighestStandards, Frugality},
		Stages:       []Stage{PhoneScreen, OnsiteLoop},
		Interviewers: []Interviewer{HiringManager, SeniorPM, EngineeringManager},
		Difficulty:   3,
		Track:        BothTracks,
		Points: "Explained the 99th percentile as the time that one load in a hundred exceeds\n" +
			"Showed how an average can hide a long tail\n" +
			"Turned one load in a hundred into a count of people or orders a day\n" +
			"Pointed out that a visit of many pages meets a slow one far more often than that\n" +
			"Asked who sits in the tail, such as large accounts or old phones\n" +
			"Set the price of the repair beside the sales or contacts at stake\n" +
			"Drew the line past which a faster tail is not worth paying for",
		Tips: "A finance director knows averages that mislead, such as a mean salary. Borrow from that world.\n" +
			"The trap is to argue that slow is bad. She has to choose between this and other uses of the money.\n" +
			"Large accounts with long lists often are the slow ones. Whoever raises that turns a small share into a large sum.",
		Probes: "Before you ask for the money, what would you look at yourself, and with whom?\n" +
			"Why the 99th and not the 95th or the very slowest? What made you draw the line there?\n" +
			"How would you prove that the slow loads cost us orders, and not that unlucky people simply buy less?\n" +
			"The tail is halved and sales do not move. What would you do with the rest of the budget, and what did you learn?",
		Flags: "Claims that each tenth of a second is worth a fixed share of revenue, with no source\n" +
			"Cannot say what the percentile means without the word percentile\n" +
			"Takes it for granted that every page deserves the same target",
		Skeleton: Skeleton{
			Framework: TechnicalFramework,
			Lines: "The spending decision in front of the director; which task of the customer is slow.\n" +
				"Loads a day, one hundredth of them, loads in a usual visit, time at the middle and at the tail.\n" +
				"Where a slow load spends its time, such as a large account’s list or a server that waits for another.\n" +
				"The customer who gives up, calls or leaves, and why the average never shows it.\n" +
				"The cost of the repair against the loss in the tail; the point where you stop paying.",
		},
	},
	{
		ID:           "closed-room-sold-anyway",
		Prompt:       "A hotel owner closed a room on our screen, and a partner site sold it three minutes later. Explain to her why, and say what we should do.",
		Type:         Technical,
		Principles:   []Principle{CustomerObsession, DiveDeep},
		Stages:       []Stage{PhoneScreen, OnsiteLoop},
		Interviewers: []Interviewer{SeniorPM, EngineeringManager},
		Difficulty:   3,
		Track:        BothTracks,
		Points: "Opened with the guest who has paid for a room that is not there\n" +
			"Told her that her room list reaches the partner sites at different moments\n" +
			"Distinguished a delay that is normal from one that is a fault\n" +
			"Said what it would cost to have all sites agree at every moment\n" +
			"Proposed a guard for the gap, such as a check at the source or a room held back\n" +
			"Decided who pays for the guest’s other room",
		Tips: "She does not want a lecture on distributed data. She wants to know whether it will happen again on Saturday.\n" +
			"An honest answer admits that some delay stays, and then says how small it can be made and where it is caught.\n" +
			"Rising answers change what her screen says, for example “closing, two sites still to confirm”.",
		Probes: "She is on the phone and angry. What do you do for her yourself in the next ten minutes?\n" +
			"Why accept any delay at all? Tell me what you would have to give up to reach zero.\n" +
			"How often does a closed room get sold, and at what rate would you treat it as an incident?\n" +
			"If the number of partner sites doubles, would you still rely on the same guard, or change the design?",
		Flags: "Blames the partner site and considers the matter closed\n" +
			"Promises the owner that it cannot happen again\n" +
			"Advises her to close her rooms earlier, as if the fault were hers",
		Skeleton: Skeleton{
			Framework: TechnicalFramework,
			Lines: "What the owner means by closed; the guest’s room as the promise that must hold.\n" +
				"Usual seconds until all sites agree, the slowest site, double sales per thousand bookings.\n" +
				"Her screen to our record, our record to each site in turn; the partner’s sale back to us.\n" +
				"A sale inside the gap; who finds out first, what guest and owner are told, who pays.\n" +
				"A check at each sale slows partners a little and ends most double sales; a room held back costs a night’s income.",
		},
	},
	{
		ID:           "which-records-a-nurse-may-open",
		Prompt:       "Explain to a hospital director the difference between knowing who a nurse is and knowing which records she may open. What goes wrong if the two are mixed up?",
		Type:         Technical,
		Principles:   []Principle{BroadResponsibility, EarnTrust},
		Stages:       []Stage{PhoneScreen, OnsiteLoop},
		Interviewers: []Interviewer{HiringManager, CrossFunctional, EngineeringManager},
		Difficulty:   2,
		Track:        BothTracks,
		Points: "Separated proof of identity from permission by an example on the ward\n" +
			"Described a harm to a patient when any login opens any record\n" +
			"Based permission on something that changes, such as the ward or the shift\n" +
			"Allowed for the emergency in which nobody can grant access in time\n" +
			"Kept a trail of every record opened\n" +
			"Planned what happens to the login on the day a nurse leaves",
		Tips: "Badge and key ring is the picture most people grasp at once. The badge says who you are, the keys where you may go.\n" +
			"A rule so strict that staff share one login is less safe than a milder one. Interviewers wait for that thought.\n" +
			"Naming the patient as the person to whom the hospital answers makes this more than an office matter.",
		Probes: "What would you watch on a ward yourself before you wrote the first rule of access?\n" +
			"Why let anyone break the rule in an emergency, rather than give more people access from the start?\n" +
			"How would you find out that a login is being shared, and how many cases would worry you?\n" +
			"A year on, access lists have grown and nobody removes names. What mechanism would you put in place?",
		Flags: "Uses the two long technical terms as though they were one\n" +
			"Sets rules that would stop a nurse in the middle of the night\n" +
			"Trusts that staff will behave and sees no need to look afterwards",
		Skeleton: Skeleton{
			Framework: TechnicalFramework,
			Lines: "Care must not be held up; a record is opened only by those who treat the patient.\n" +
				"Staff, logins a shift, records opened a day, emergencies in which the rule was set aside.\n" +
				"Badge proves the person, the shift plan gives the ward, the rule compares, the record opens, a line is written down.\n" +
				"A login alive after its owner has gone, or a doctor locked out at night; what each does to a patient.\n" +
				"Tighter rules against minutes lost at the bedside; emergency access that is reviewed afterwards.",
		},
	},
	{
		ID:           "encrypted-is-not-the-same-as-safe",
		Prompt:       "A town council reads in our offer that residents’ data are “encrypted”. Explain to its members what that protects, and what it does not.",
		Type:         Technical,
		Principles:   []Principle{EarnTrust, BroadResponsibility},
		Stages:       []Stage{PhoneScreen, OnsiteLoop},
		Interviewers: []Interviewer{HiringManager, SeniorPM, EngineeringManager},
		Difficulty:   3,
		Track:        BothTracks,
		Points: "Explained encryption as a lock that is only as safe as the holder of its key\n" +
			"Distinguished data on the move from data at rest\n" +
			"Named a danger it does not stop, such as a clerk misusing a valid login\n" +
			"Suggested leaving a field uncollected as the strongest protection\n" +
			"Said what a lost key would mean for residents\n" +
			"Replaced the claim in the offer by one the council can hold us to",
		Tips: "Council members answer to voters. Give them the two questions they should put to every supplier, including us.\n" +
			"Promising too much is the usual slip. The listener should leave with less blind faith and more reasoned trust.\n" +
			"Hiding part of a number on the clerk’s screen is worth a mention, since most eyes meet the data there.",
		Probes: "Which sentence of our offer would you rewrite yourself, and who has to agree before it goes out?\n" +
			"Why should we hold the key and not the council? Give me the case for the other choice.\n" +
			"How would you show a council without experts of its own that the claim is true?\n" +
			"In five years the lock we use today may be weak. What would you put in the contract now?",
		Flags: "Assures the council that encrypted data cannot be stolen\n" +
			"Names a key length in place of an explanation\n" +
			"Passes the question on to “the cloud”, which sees to all that",
		Skeleton: Skeleton{
			Framework: TechnicalFramework,
			Lines: "What residents fear might happen to their data; the decision the members take tonight.\n" +
				"Fields held, people able to read them, years kept, time to tell residents after a leak.\n" +
				"From the form at home, along a sealed line, into a locked store, opened on a clerk’s screen; where the key lies.\n" +
				"A misused login, a stolen key, a lost key; what the resident notices in each case.\n" +
				"The more stays locked while in use, the harder search and recovery become; holding fewer fields costs least.",
		},
	},
	{
		ID:           "double-the-servers-no-faster",
		Prompt:       "A ticket seller doubled its servers, and on sale mornings the site is no faster. Explain to an investor why, and what would help.",
		Type:         Technical,
		Principles:   []Principle{DiveDeep, AreRightALot},
		Stages:       []Stage{PhoneScreen, OnsiteLoop},
		Interviewers: []Interviewer{SeniorPM, EngineeringManager},
		Difficulty:   4,
		Track:        TrackPMT,
		Points: "Described load balancing as sharing visits among machines that are alike\n" +
			"Found the part that all servers wait for, such as one database\n" +
			"Separated looking at seats from paying for them, since they strain different parts\n" +
			"Picked a key by which the data could be split, such as the event or the buyer\n" +
			"Warned that one famous concert can overload a single piece\n" +
			"Suggested a cheaper relief than splitting, such as read copies or a waiting page",
		Tips: "More tills do not help a shop with one storeroom door. A picture like this saves the investor two minutes of theory.\n" +
			"Much of the rush is people who reload the page. A waiting line that shows a place in it takes that load off before any data are moved.\n" +
			"The choice of split key is where a PM-T can shine, because it depends on how people buy and not on the machines.",
		Probes: "Which two facts would you fetch yourself before you let anybody redesign the data?\n" +
			"Event or buyer as the key to split by? Tell me why, and which sale morning would prove you wrong.\n" +
			"What would you measure on the next sale morning to prove where the waiting happens?\n" +
			"Once the data are split, which reports and features become harder, and would you still do it next time?",
		Flags: "Recommends yet more servers, or a larger one, without finding the bottleneck\n" +
			"Reaches for a split of the data as the first remedy and not the last\n" +
			"Loses the investor in terms and forgets the buyer who stares at a spinning wheel",
		Skeleton: Skeleton{
			Framework: TechnicalFramework,
			Lines: "What a buyer must be able to do within seconds on a sale morning; what the investor is asked to fund.\n" +
				"Visitors in the first five minutes, reads for each purchase, what one database can take.\n" +
				"Visitors shared out to many servers, all of them to one store; arrows get narrow where all must pass.\n" +
				"The narrow place fills, waiting grows for everyone; the star concert after a split.\n" +
				"A waiting page tomorrow, read copies next month, splitting next season; what each costs and leaves unsolved.",
		},
	},
	{
		ID:           "baskets-here-invoices-there",
		Prompt:       "An analyst asks why our baskets sit in a key-value store and our invoices in a relational database. Explain both to her, and say when this choice would be wrong.",
		Type:         Technical,
		Principles:   []Principle{LearnAndBeCurious, DiveDeep},
		Stages:       []Stage{PhoneScreen, OnsiteLoop},
		Interviewers: []Interviewer{SeniorPM, EngineeringManager},
		Difficulty:   3,
		Track:        TrackPMT,
		Points: "Explained a key-value store as one quick look-up by a known name\n" +
			"Explained relational tables through a question that joins two of them\n" +
			"Tied baskets to a need such as speed at peak or easy spreading over machines\n" +
			"Tied invoices to a need such as sums that must always agree\n" +
			"Told her how she gets at baskets all the same, such as by a nightly copy\n" +
			"Described a new demand that would make the basket store the wrong one",
		Tips: "She thinks in tables already, so start from what she knows and show where a table becomes a burden.\n" +
			"“It scales better” convinces nobody. Tell what would be slow, at which size, and for whom.\n" +
			"Her own question about all baskets that hold a certain item is a good test case for both stores.",
		Probes: "She brings you three questions that the basket store cannot answer. What do you do about them this week?\n" +
			"Why not keep everything in one kind of store and save the upkeep of two?\n" +
			"At what number of baskets, or what read time, would you say that tables no longer serve?\n" +
			"Business buyers now keep a basket open for months and pay on account. What would you change, and what would last?",
		Flags: "Calls one kind modern and the other old\n" +
			"Chooses by fashion or by brand and never by the question asked of the data\n" +
			"Tells an analyst that her questions are not what the database is there for",
		Skeleton: Skeleton{
			Framework: TechnicalFramework,
			Lines: "The questions each store must answer, who asks them and how fast they expect a reply.\n" +
				"Reads and writes a second for baskets at peak, invoices a month, years they are kept.\n" +
				"Shopper to basket by one name; purchase to invoice lines, customers and taxes that refer to each other; nightly copy for analysts.\n" +
				"A basket lost is an annoyance, a wrong invoice is a debt; what either customer sees.\n" +
				"Quick and simple against flexible and exact; the demand that would tip the scales.",
		},
	},
	{
		ID:           "too-many-requests",
		Prompt:       "The owner of a small accounting tool complains: at month end our service answers her “too many requests”. Explain why, and say what you offer her.",
		Type:         Technical,
		Principles:   []Principle{CustomerObsession, InventAndSimplify},
		Stages:       []Stage{PhoneScreen, OnsiteLoop},
		Interviewers: []Interviewer{HiringManager, EngineeringManager},
		Difficulty:   2,
		Track:        BothTracks,
		Points: "Explained the limit as a guard for everyone who shares the service\n" +
			"Connected month end with many tools calling in the same few hours\n" +
			"Told her how the tool should behave when refused, such as pausing longer each time\n" +
			"Spotted wasteful calls, such as asking again for data that have not changed\n" +
			"Offered a way round the peak, such as one large export overnight\n" +
			"Questioned whether the present limit suits a firm of her size",
		Tips: "Treat her as a customer who pays. The limit is our choice and needs a defense, it is no law of nature.\n" +
			"A refusal can be kind or rude. What the message tells her tool to do next is part of the design.\n" +
			"Thinking of her own customers, who cannot close their books tonight, raises the answer.",
		Probes: "You reply to her today. What do you look up yourself about her traffic before you write?\n" +
			"Why a limit for each customer instead of more capacity for all? Weigh the two for me.\n" +
			"How would you tell a greedy tool from one that has simply grown? Which figures do you need?\n" +
			"What would you change so that the next owner learns of the limit before month end and not during it?",
		Flags: "Raises her limit on the spot and leaves the cause as it was\n" +
			"Sends her the documentation and thinks the case is done\n" +
			"Assumes that whoever hits a limit must be doing harm",
		Skeleton: Skeleton{
			Framework: TechnicalFramework,
			Lines: "Her customers must close their books on the last day; our service must stay up for the others.\n" +
				"Her calls an hour then and on a usual day, the limit, the share of calls that bring nothing new.\n" +
				"Her tool asks, a counter checks, we answer or refuse with a time to try again.\n" +
				"Refused tools that try again at once and make the crowd worse; how her clients notice.\n" +
				"A higher limit costs us capacity, a bulk export costs her some work; which comes first and why.",
		},
	},
	{
		ID:           "engineers-say-six-months",
		Prompt:       "You need a feature for the spring. Engineering says it takes six months, and you had expected two. What do you do next?",
		Type:         Technical,
		Principles:   []Principle{EarnTrust, DiveDeep, InsistOnTheHighestStandards},
		Stages:       []Stage{PhoneScreen, OnsiteLoop},
		Interviewers: []Interviewer{EngineeringManager, HiringManager},
		Difficulty:   2,
		Track:        BothTracks,
		Points: "Asked first what the six months are made of\n" +
			"Restated the customer need apart from the requested solution\n" +
			"Looked for the single requirement that eats most of the time\n" +
			"Offered a smaller first release that still helps by spring\n" +
			"Separated debt that is safe to take from debt that is not\n" +
			"Left the estimate with the engineers who own it\n" +
			"Told those who wait for the feature which date now holds",
		Tips: "Do not bargain over the number. Change the question that produced it, or learn why it is right.\n" +
			"Two or three good questions about data, dependencies, migration and testing show fluency better than any vocabulary.\n" +
			"If debt is taken on, give the date and the owner for paying it back.",
		Probes: "What would you do in that first hour with the engineers, and what would you leave to them?\n" +
			"They offer three months if the monitoring is dropped. Do you take it? Tell me what decides it.\n" +
			"How would you know after three weeks whether the new plan is on track, beyond someone saying so?\n" +
			"Why was your two-month guess so far out, and what would you change in how you plan with that team?",
		Flags: "Appeals to a director to have the date enforced\n" +
			"Adds people to the plan as if that divided the months\n" +
			"Accepts six months at once and only moves the launch",
		Skeleton: Skeleton{
			Framework: TechnicalFramework,
			Lines: "What the customer needs by spring, parted from the feature as it was written down.\n" +
				"Months for each piece of the work, cost of missing spring, size of the smallest useful release.\n" +
				"Where the feature touches other systems, data to be moved, teams that have to act first.\n" +
				"What customers would meet if testing or monitoring were the piece given up.\n" +
				"Scope, date and debt side by side; your choice, and what you tell those who wait.",
		},
	},
	{
		ID:           "retire-an-api-partners-use",
		Prompt:       "Two thousand partners use an old version of our order API. It is costly and unsafe to keep. How would you retire it?",
		Type:         Technical,
		Principles:   []Principle{EarnTrust, InsistOnTheHighestStandards, DiveDeep},
		Stages:       []Stage{OnsiteLoop},
		Interviewers: []Interviewer{EngineeringManager},
		Difficulty:   3,
		Track:        BothTracks,
		Points: "Described the API as a contract that others have built on\n" +
			"Divided partners by volume, effort to move or harm if cut off\n" +
			"Set an end date for the time in which both versions run\n" +
			"Gave partners a place to test their move before that date\n" +
			"Tracked calls left on the old version as the main measure\n" +
			"Decided who may grant a partner an extension\n" +
			"Planned for the partner who never replies",
		Tips: "The long tail is the hard part. Say something about the small partner whose developer left years ago.\n" +
			"Short planned outages announced beforehand find the silent users. Mention what they may cost.\n" +
			"A hole in security can tear up the calendar, so make clear which dates are yours to move.",
		Probes: "Which partners would you ring yourself, and what do you need to hear from them before fixing a date?\n" +
			"Why not keep it behind a translating layer for ever? Give me the cost of both paths.\n" +
			"Which counts would you read each week, and at what figure would you call the switch-off safe?\n" +
			"When the next version is designed, what would you put in the contract from day one to spare everyone this?",
		Flags: "Plans one e-mail to all two thousand and a single switch-off day\n" +
			"Speaks only of our saving and never of the partner’s effort\n" +
			"Has no answer for orders lost in the week after the end",
		Skeleton: Skeleton{
			Framework: TechnicalFramework,
			Lines: "No order lost by a partner or a shopper; the risk of the old version gone by a set day.\n" +
				"Partners by calls a day, yearly cost of keeping it, days of work for a usual partner to move.\n" +
				"Announce, open the new version, test place, both run, short warned outages, end; owners for each step.\n" +
				"A silent partner’s orders stop one morning; how we notice first and what is turned back on.\n" +
				"A longer overlap costs money and keeps the risk; a shorter one breaks small firms.",
		},
	},
	{
		ID:           "payments-fail-at-peak",
		Prompt:       "You are the PM on duty. In the busiest hour of a travel firm’s year one payment in five fails, and nobody knows why. What do you do in the first hour?",
		Type:         Technical,
		Principles:   []Principle{Ownership, BiasForAction},
		Stages:       []Stage{PhoneScreen, OnsiteLoop},
		Interviewers: []Interviewer{HiringManager, SeniorPM, EngineeringManager},
		Difficulty:   3,
		Track:        BothTracks,
		Points: "Put one person in charge of the technical search\n" +
			"Sized the harm in failed bookings or money a minute\n" +
			"Asked what was changed shortly before the failures began\n" +
			"Put stopping the harm, such as by undoing a change, ahead of finding the cause\n" +
			"Worded what the traveler reads at the failing step\n" +
			"Fixed the times of the next updates to support and leaders\n" +
			"Dealt with travelers who were charged without getting a ticket",
		Tips: "A PM helps most by clearing the room for the engineers. Before you speak, ask whether the sentence will slow them down.\n" +
			"One in five is a clue. Asking which bank, country or device the failing fifth shares is worth more than any plan.\n" +
			"Minutes count, so give the order of your steps with rough times beside them.",
		Probes: "Ten people are on the call and all talk. What do you say, and what do you take on yourself?\n" +
			"Why not close the shop until it works? What would make you choose that after all?\n" +
			"Failures drop to one in twenty. How do you know that it is fixed, and not that travelers gave up?\n" +
			"What goes into the review next week, and which habit of the team would you change before next year’s peak?",
		Flags: "Turns detective in the logs and lets customers wait for news\n" +
			"Asks the engineers every five minutes when it will be over\n" +
			"Calls it over when the graph recovers, with charged travelers unattended",
		Skeleton: Skeleton{
			Framework: TechnicalFramework,
			Lines: "Travelers who pay get a ticket or their money; say which comes first when both cannot be had.\n" +
				"Bookings a minute, share failing, value of one, minutes since it began.\n" +
				"From the pay button to the bank and back; where the failing fifth differs from the rest.\n" +
				"Charged without a ticket, tried three times, gone to a rival; a message for each.\n" +
				"Undo quickly and lose a new feature, switch to a dearer bank, or search and lose bookings; who decides and by when.",
		},
	},
	{
		ID:           "copy-the-old-claims-code",
		Prompt:       "A regulator’s date is ten weeks away. An insurer’s team can meet it only by copying code from the old claims system. Do you take that debt, or ask for more time?",
		Type:         Technical,
		Principles:   []Principle{AreRightALot, Ownership},
		Stages:       []Stage{PhoneScreen, OnsiteLoop},
		Interviewers: []Interviewer{HiringManager, EngineeringManager},
		Difficulty:   3,
		Track:        BothTracks,
		Primers:      "one-way-and-two-way-doors",
		Points: "Asked what the regulator does when the date is missed\n" +
			"Estimated what two copies of the same rules cost each month afterwards\n" +
			"Named a fault that debt invites, such as a correction made in one copy only\n" +
			"Searched for a third way, such as settling the rarest claims by hand\n" +
			"Gave one clear answer, be it debt, delay or a stated split\n" +
			"Put a date and an owner to the removal of the copy",
		Tips: "Debt is a loan. Talk about its interest and its term, and the engineering manager will listen differently.\n" +
			"Saying “never” and saying “ship it” are equally easy. What counts is the condition under which you would switch.\n" +
			"Find out whether the rule could be met for most customers early, since regulators may accept a staged plan.",
		Probes: "Who would you call yourself this week, and what do you want to have in writing from each?\n" +
			"The lead engineer refuses on principle. What is the best reason on her side, and what weighs more?\n" +
			"How would you measure the interest on this debt, so that it shows up before someone has to plead for it?\n" +
			"A year later the copy still stands. What went wrong in your plan, and what would you do again?",
		Flags: "Decides on the engineers’ or the regulator’s word alone, with no figures\n" +
			"Promises to tidy up “after launch” without time set aside\n" +
			"Overlooks the customer whose claim would be worked out wrongly",
		Skeleton: Skeleton{
			Framework: TechnicalFramework,
			Lines: "What the rule asks for, to the letter, and which claims it touches on the first day.\n" +
				"Fine or harm of being late, weeks saved by copying, monthly cost of two copies, claims done by hand at most.\n" +
				"A claim’s way through the old rules and the copied ones; where the two could drift apart.\n" +
				"One copy corrected, the other not, and an insured family paid too little.\n" +
				"Debt with a date to repay, delay with a letter to the regulator, or a split; your pick and its limit.",
		},
	},
	{
		ID:           "new-fares-for-nine-million",
		Prompt:       "How would you release a new fare calculation to nine million travelers of a city’s transport network, so that a mistake hurts few people, and not for long?",
		Type:         Technical,
		Principles:   []Principle{BiasForAction, InsistOnTheHighestStandards},
		Stages:       []Stage{PhoneScreen, OnsiteLoop},
		Interviewers: []Interviewer{HiringManager, SeniorPM, EngineeringManager},
		Difficulty:   3,
		Track:        BothTracks,
		Primers:      "one-way-and-two-way-doors",
		Points: "Ran the new sum beside the old one before anybody was charged by it\n" +
			"Started with a small yet varied group, such as one card in a hundred\n" +
			"Put the new rule behind a switch that works without another release\n" +
			"Wrote down beforehand the reading at which the switch is thrown\n" +
			"Explained how wrongly charged journeys would be found\n" +
			"Singled out what switching off cannot undo, such as printed fare tables",
		Tips: "Speed and safety are not opposites here. Small first steps let you begin sooner, which is what Bias for Action rewards.\n" +
			"Travelers on passes, children and visitors behave differently, so a test on staff alone proves little.\n" +
			"Mention the person at the ticket desk, who has to explain two fares during the change.",
		Probes: "On release morning, which decision do you keep for yourself and which do you hand to the engineer on duty?\n" +
			"Why widen in those steps? Argue for going from one percent straight to everyone.\n" +
			"How many journeys must run through the comparison before you trust it, and what gap would stop you?\n" +
			"The switch stayed in the system for two years. What would you change so that old switches are cleared?",
		Flags: "Relies on testing to be complete and has no plan for being wrong\n" +
			"Counts complaints as the only alarm\n" +
			"Treats money already taken from travelers as undone by a roll-back",
		Skeleton: Skeleton{
			Framework: TechnicalFramework,
			Lines: "The right fare for each traveler; how large a mistake, for how many and how long, is bearable.\n" +
				"Journeys a day, size of the first group, allowed gap in fares, minutes to switch back.\n" +
				"Gate reading to both sums, comparison, charge by one; the switch that picks which.\n" +
				"A rare pass priced wrongly; who sees it, how money goes back, what desks are told.\n" +
				"Slower steps find more and delay the benefit; the point at which you let everyone in.",
		},
	},
	{
		ID:           "sales-by-the-minute",
		Prompt:       "Store managers of a clothing chain get yesterday’s sales each morning and now want them by the minute. Would you build it? Explain your choice to them.",
		Type:         Technical,
		Principles:   []Principle{Frugality, CustomerObsession},
		Stages:       []Stage{PhoneScreen, OnsiteLoop},
		Interviewers: []Interviewer{SeniorPM, HiringManager, CrossFunctional, EngineeringManager},
		Difficulty:   2,
		Track:        BothTracks,
		Points: "Asked what a manager would do differently with fresher figures\n" +
			"Explained batch as one run at night, stream as a steady trickle\n" +
			"Compared the running costs of the two\n" +
			"Offered a middle way, such as a count every quarter of an hour for ten products\n" +
			"Warned that early figures still move, for instance with returns\n" +
			"Named a finding that would turn the choice, such as shelves refilled by noon",
		Tips: "Listen for the decision behind the wish. Staffing the tills and reordering coats need different freshness.\n" +
			"Cheap does not mean slow. Frugality here is paying for freshness only where somebody acts on it.\n" +
			"End with what the managers get on Monday, or the talk will sound like a refusal.",
		Probes: "Which shop would you spend a day in, and what would you write down there yourself?\n" +
			"Why not simply run the nightly job more often? Where does that idea stop working?\n" +
			"How would you test whether minute-by-minute sales lead to a single better decision?\n" +
			"Half a year in, hardly anyone opens the live screen. What would you do with it, and what did you misjudge?",
		Flags: "Says yes because the users asked\n" +
			"Praises real time as better in itself\n" +
			"Gives the managers reasons that only a data engineer would accept",
		Skeleton: Skeleton{
			Framework: TechnicalFramework,
			Lines: "The decisions managers take within a day, with the age of figure each can stand.\n" +
				"Tills, sales a minute on a Saturday, monthly cost of either way, decisions that would change.\n" +
				"Till to nightly file to report; or till to stream to screen; where returns come in.\n" +
				"A till offline for an hour makes a good day look poor; how the screen says so.\n" +
				"Freshness against money and upkeep; the middle way, and what would make you go further.",
		},
	},
	{
		ID:           "how-many-nines",
		Prompt:       "Engineers ask you for the availability target of a video service for visits to the doctor, 99.9 or 99.99 percent. How do you decide?",
		Type:         Technical,
		Principles:   []Principle{AreRightALot, CustomerObsession, Frugality},
		Stages:       []Stage{PhoneScreen, OnsiteLoop},
		Interviewers: []Interviewer{SeniorPM, EngineeringManager},
		Difficulty:   4,
		Track:        TrackPMT,
		Points: "Turned both targets into minutes of outage a month\n" +
			"Defined “available” by a visit that took place, not by a server that replied\n" +
			"Separated the part that needs more, such as joining, from parts that need less\n" +
			"Checked the targets of the services a visit depends on\n" +
			"Named the price of the fourth nine, such as a second region or rarer releases\n" +
			"Treated the allowed outage as a budget for change\n" +
			"Provided a way to finish the visit without video, such as a call",
		Tips: "About 43 minutes against about 4 a month is the sum to have ready. Then ask at what hour those minutes fall.\n" +
			"The PM owns the target; the engineers own how it is met. Making that division clear earns respect.\n" +
			"Higher is not the safe answer. A number nobody can meet teaches a team to ignore it.",
		Probes: "The doctors ask for one hundred percent. How do you lead that conversation?\n" +
			"What made you stop where you did? Tell me what would justify ten times the effort.\n" +
			"Our graphs say 99.95 and doctors say it fails daily. What would you measure to find out who is right?\n" +
			"The budget is used up by the tenth of the month. What changes in the team’s work until the next one?",
		Flags: "Picks the higher figure since health is at stake, with no thought of price\n" +
			"Measures the machines and cannot say what a failed visit looks like\n" +
			"Takes the figure from a rival’s web page",
		Skeleton: Skeleton{
			Framework: TechnicalFramework,
			Lines: "What a patient loses when the picture fails; which visits cannot be moved to another day.\n" +
				"Minutes a month at either target, visits in an hour of clinic, cost of the extra nine.\n" +
				"Booking, joining, sound and picture, notes; the outside services each rests on.\n" +
				"Picture lost midway; fallback to a call, who starts it and within how many seconds.\n" +
				"Reliability against pace of change; separate targets for separate parts, reviewed on a date.",
		},
	},
	{
		ID:           "appointment-reminders",
		Prompt:       "Design text-message reminders for three million hospital appointments a month. Missed visits have to fall, and nobody may be woken at night.",
		Type:         Technical,
		Principles:   []Principle{DeliverResults, CustomerObsession},
		Stages:       []Stage{PhoneScreen, OnsiteLoop},
		Interviewers: []Interviewer{HiringManager, SeniorPM, EngineeringManager},
		Difficulty:   3,
		Track:        BothTracks,
		Points: "Made missed visits the aim, ahead of messages sent\n" +
			"Worked out messages a minute in the busiest sending hour\n" +
			"Traced one reminder from the appointment book to the patient’s phone\n" +
			"Held each message until daytime where the patient is\n" +
			"Stopped the reminder for a visit that was moved or canceled\n" +
			"Kept the reason for the visit off the locked screen\n" +
			"Planned for a text supplier that accepts messages without delivering them",
		Tips: "Sending is the easy half. The stale appointment book and the wrong number are where these services fail.\n" +
			"Let the patient answer. A reply that frees the slot for someone else is worth more than a third reminder.\n" +
			"Three million a month sounds large until you divide it. Doing the division aloud calms the whole design.",
		Probes: "Clinics guard their appointment books. How do you win the first one over, and what do you bring to that talk?\n" +
			"Why text and not a phone call, a letter or an app? Which patients would you choose otherwise for?\n" +
			"Missed visits fell. How would you show that the reminders did it, and not a mild winter?\n" +
			"Patients begin to ignore the messages. What would you change first, and what would you look at again?",
		Flags: "Reports the delivery rate as the success of the service\n" +
			"Thinks of patients as people with one phone, one number and good eyes\n" +
			"Adds a further reminder as the cure for each difficulty",
		Skeleton: Skeleton{
			Framework: TechnicalFramework,
			Lines: "Fewer missed visits, no harm to privacy or sleep; which patients it must not miss.\n" +
				"Three million spread over days and hours, peak a minute, share of wrong numbers, cost a message.\n" +
				"Appointment book, daily pick, last check that the visit stands, queue, text supplier, reply back into the book.\n" +
				"Supplier silent or book out of date; what the patient gets, who at the clinic is told.\n" +
				"An earlier message gives time to rebook and is forgotten sooner; your two moments and why.",
		},
	},
	{
		ID:           "furniture-delivery-slots",
		Prompt:       "Design the booking of two-hour delivery slots for a furniture chain with two hundred vans of its own.",
		Type:         Technical,
		Principles:   []Principle{CustomerObsession, DeliverResults},
		Stages:       []Stage{PhoneScreen, OnsiteLoop},
		Interviewers: []Interviewer{HiringManager, EngineeringManager},
		Difficulty:   4,
		Track:        BothTracks,
		Points: "Ranked choice, width and reliability of slots by what a buyer needs most\n" +
			"Estimated slots a day from vans, crews and minutes a stop\n" +
			"Made capacity depend on the item, since a wardrobe takes longer than a lamp\n" +
			"Showed who gets the last slot when two buyers press at once\n" +
			"Followed a van that breaks down after its slots are sold\n" +
			"Left some capacity unsold for the day’s surprises\n" +
			"Measured the share of visits that began inside their two hours",
		Tips: "Roads are part of the system. Slots offered without a thought for who lives next door waste half a van.\n" +
			"A fixed table of slots is a fair first version. Say when you would replace it and what would tell you.\n" +
			"The buyer took a day off for this. Picture the hour in which she learns that nobody is coming.",
		Probes: "What would you learn by riding in a van yourself, and what would you ask the planner of the depot?\n" +
			"Why promise two hours and not four? Who gains and who pays for the choice?\n" +
			"How do you know that a stop takes the minutes you assume? Where would you get data for a sofa on the fifth floor?\n" +
			"The chain lets a partner deliver in small towns. Which part of your design would change, and which would last?",
		Flags: "Treats each slot as a seat in a theater, with no roads or stairs\n" +
			"Sells every minute of the vans and calls it efficient\n" +
			"Tells the buyer about a broken promise only when she rings",
		Skeleton: Skeleton{
			Framework: TechnicalFramework,
			Lines: "A slot the buyer can plan her day by; which of choice, width and reliability matters most.\n" +
				"Vans, stops in a shift, minutes by kind of item, share of days on which a van drops out.\n" +
				"Basket with sizes, offer of slots that fit, short hold, payment, route at night, messages on the day.\n" +
				"Van out at nine in the morning; whose slots move, what each buyer reads and by when.\n" +
				"Narrow slots sell better and waste road; some room kept free costs sales and saves promises.",
		},
	},
	{
		ID:           "suggestions-for-spare-parts",
		Prompt:       "Design the suggestions that appear while a mechanic types, for a seller of eight million spare parts.",
		Type:         Technical,
		Principles:   []Principle{InventAndSimplify, CustomerObsession, Frugality},
		Stages:       []Stage{PhoneScreen, OnsiteLoop},
		Interviewers: []Interviewer{SeniorPM, EngineeringManager},
		Difficulty:   4,
		Track:        TrackPMT,
		Points: "Set the time within which suggestions must appear\n" +
			"Estimated look-ups a second from key presses, not from searches\n" +
			"Built likely suggestions ahead of time, apart from the live path\n" +
			"Coped with the way part numbers are typed, such as without their dashes\n" +
			"Ranked by fit to the machine ahead of popularity\n" +
			"Left plain search working when suggestions fail\n" +
			"Counted parts found within a few key presses as success",
		Tips: "Greasy hands on a tablet in a workshop shape this more than any algorithm does. Ask where the typing happens.\n" +
			"Eight million looks like a scale problem. The names alone fit into one machine’s memory, and saying so simplifies the whole design.\n" +
			"A wrong part that nearly fits is worse than none, so let the cost of a return enter the ranking.",
		Probes: "What would you watch five mechanics type yourself, and what would you note down?\n" +
			"Why prepare suggestions in advance rather than search afresh with each key? What do you lose by it?\n" +
			"How would you tell a helpful suggestion from one that is merely clicked since it stands on top?\n" +
			"A new maker adds a million parts next month. What would break first, and what would you do differently?",
		Flags: "Copies how a general search engine does it, as if mechanics typed sentences\n" +
			"Sends a full search to the database with each letter\n" +
			"Shows parts that are out of production at the top",
		Skeleton: Skeleton{
			Framework: TechnicalFramework,
			Lines: "The right part for this machine in few key presses, on a poor connection in a workshop.\n" +
				"Mechanics at work at ten o’clock, key presses a search, allowed milliseconds, share of parts that sell.\n" +
				"Sales and catalog to a nightly list of beginnings, list near the user; key press to list to ranked few.\n" +
				"List out of date or out of reach; search still works, a missing part is admitted.\n" +
				"Smaller lists are quick and leave out rare parts; where rare parts are then found.",
		},
	},
	{
		ID:           "hotel-reviews-hard-to-fake",
		Prompt:       "Design hotel reviews for a travel site that are hard to fake, and fair to a small hotel with forty guests a month.",
		Type:         Technical,
		Principles:   []Principle{BroadResponsibility, EarnTrust},
		Stages:       []Stage{OnsiteLoop},
		Interviewers: []Interviewer{HiringManager, CrossFunctional, EngineeringManager},
		Difficulty:   4,
		Track:        BothTracks,
		Points: "Named who gains from a fake, such as a rival or the hotel itself\n" +
			"Tied the right to review to a stay that was paid for\n" +
			"Chose a signal of fraud, such as a burst of reviews from one device\n" +
			"Estimated how many doubtful reviews a day people would have to read\n" +
			"Gave a guest who was blocked by mistake a way to appeal\n" +
			"Compared the harm of a fake let through with that of a true one held back\n" +
			"Showed how a score is formed from only a handful of reviews",
		Tips: "Think as the forger would after your first release. An answer that stops at version one is half an answer.\n" +
			"Fairness is in the prompt for a reason. One false review can sink a hotel with few guests, and cannot hurt a large one.\n" +
			"Keep secret signals secret from hotels, yet tell honest people enough to trust the result.",
		Probes: "A hotel owner rings you and swears that a bad review is a lie. What do you do with that call?\n" +
			"Why let a person judge the doubtful ones when a machine is cheaper? Where is your limit?\n" +
			"How would you measure fakes you did not catch? Give me one honest way to estimate the rate.\n" +
			"Forgers now book the cheapest room to be allowed to write. What would you change in the design?",
		Flags: "Trusts a model to find fakes and never asks what its mistakes do\n" +
			"Forgets that a hotel may buy praise for itself\n" +
			"Lets reviews vanish without telling their writer",
		Skeleton: Skeleton{
			Framework: TechnicalFramework,
			Lines: "Travelers choose by true accounts; small hotels are neither drowned nor sunk by one voice.\n" +
				"Reviews a day, share doubtful, minutes a person needs for one, reviews before a score is shown.\n" +
				"Paid stay, invitation, text, checks, publish or hold, person, appeal; the hotel’s reply beside it.\n" +
				"A true review held back in the week it matters; a wave of fakes overnight; what each side sees.\n" +
				"Stricter checks silence honest guests; looser ones reward forgers; which you accept more of.",
		},
	},
	{
		ID:           "rental-bikes-reporting",
		Prompt:       "Fifty thousand rental bikes report place and battery over a mobile network that charges by the message. Design the path of these data.",
		Type:         Technical,
		Principles:   []Principle{Frugality, InventAndSimplify},
		Stages:       []Stage{PhoneScreen, OnsiteLoop},
		Interviewers: []Interviewer{SeniorPM, EngineeringManager},
		Difficulty:   3,
		Track:        TrackPMT,
		Points: "Listed the users of the data, from the rider to the repair crew\n" +
			"Computed messages a day for two different reporting intervals\n" +
			"Varied the interval by state, such as parked, moving or low on battery\n" +
			"Stored readings on the bike while it has no signal\n" +
			"Found a way to tell a silent bike from a stolen one\n" +
			"Showed the rider how old a bike’s position is\n" +
			"Limited how long a trip can be traced to a person",
		Tips: "Multiply early. Once a minute for fifty thousand bikes makes 72 million messages a day, and the design turns on that.\n" +
			"Let the need set the rhythm. A rider looking for a bike and a planner looking at a season want different data.\n" +
			"A battery spent on reporting is a bike nobody can ride, so energy counts beside money.",
		Probes: "The maker of the bike’s radio wants one reporting interval from you by tonight. What do you answer?\n" +
			"Why should the bike decide when to speak, rather than the server ask it?\n" +
			"How many riders walk to a bike that is not there? Where would that number come from?\n" +
			"The network halves its price. Would you report more often, or is there something you would do first?",
		Flags: "Reports every second because the hardware can\n" +
			"Designs the map first and asks what a message costs last\n" +
			"Keeps every trip for ever in case it may be useful",
		Skeleton: Skeleton{
			Framework: TechnicalFramework,
			Lines: "A rider finds a bike that is there and charged; a crew finds one that is not.\n" +
				"Bikes, messages a day at each interval, price of one, drain on the battery, wasted walks.\n" +
				"Bike to network to intake; last known state for the map, full history for planners, alarms for crews.\n" +
				"No signal for hours; readings kept and sent later, out of order; how the map shows doubt.\n" +
				"Fewer messages save money and age the map; a faster rhythm only for moving bikes.",
		},
	},
	{
		ID:           "flood-warning-service",
		Prompt:       "Design a flood-warning service for a river region. It has to work when a data center, the power or the mobile network fails.",
		Type:         Technical,
		Principles:   []Principle{InsistOnTheHighestStandards, BroadResponsibility},
		Stages:       []Stage{OnsiteLoop},
		Interviewers: []Interviewer{EngineeringManager},
		Difficulty:   5,
		Track:        TrackPMT,
		Points: "Set how many minutes may pass between gauge reading and warning\n" +
			"Counted the residents to be reached, including those without a mobile phone\n" +
			"Ended the path in two independent channels, such as sirens and text messages\n" +
			"Traced one reading to a warning with the main data center gone\n" +
			"Weighed a false alarm against a missed flood\n" +
			"Settled who or what decides to warn when the person on duty gives no answer\n" +
			"Scheduled drills in which a part is really switched off",
		Tips: "Two channels that hang on the same power line are one channel. Look for what your parts share.\n" +
			"Disaster recovery has two clocks, how long you may be down and how much data you may lose. Use both here.\n" +
			"A text to each phone in a valley can take far too long. Cell broadcast goes to all phones near a mast at once, so ask which is meant.",
		Probes: "The mayors want a say before any siren sounds. What do you put to them, and what do you not give away?\n" +
			"Why should a person have to approve a warning, or why not? What would make you change your mind?\n" +
			"No flood has come for three years. How would you prove in the meantime that the service works?\n" +
			"It warned in time and still a street was missed. What would you look at first, and what would last from that review?",
		Flags: "Lists back-ups without asking what they have in common\n" +
			"Designs for the resident with a charged phone and leaves out the rest\n" +
			"Relies on someone watching a screen through the night",
		Skeleton: Skeleton{
			Framework: TechnicalFramework,
			Lines: "Time for the last resident to leave; who must be reached, at night and without power.\n" +
				"Gauges, minutes from rise to flood, residents by channel, false alarms a year that people bear.\n" +
				"Gauge by two routes to two sites, forecast, approval with a time limit, sirens, texts, wardens.\n" +
				"Main site gone, masts down, sensor stuck; for each, what still sounds and who checks.\n" +
				"An earlier warning is wrong more often; the threshold, who owns it, when it is reviewed.",
		},
	},
	{
		ID:           "stock-count-in-a-flash-sale",
		Prompt:       "Ten thousand units go on sale at noon and half a million people press buy. How should the stock count work, and what may go wrong?",
		Type:         Technical,
		Principles:   []Principle{DiveDeep, InsistOnTheHighestStandards},
		Stages:       []Stage{OnsiteLoop},
		Interviewers: []Interviewer{EngineeringManager},
		Difficulty:   5,
		Track:        TrackPMT,
		Points: "Asked whether selling too many or turning buyers away is worse\n" +
			"Estimated requests a second in the first minute\n" +
			"Worked out whether one counter can bear that rate, or where it would jam\n" +
			"Offered a way to tame the rush, such as a queue, part counts or holds that expire\n" +
			"Stated where an exact count is needed\n" +
			"Followed a failure, such as a payment that dies while an item is held\n" +
			"Described the screen of a buyer whose hold has run out",
		Tips: "Open with the promise to the customer, since consistency and availability are choices that follow from it.\n" +
			"Ninety-eight presses in a hundred end with nothing. Telling those people quickly and cheaply is most of the work.\n" +
			"Add fairness. Bots and faster connections may take it all, and that is a product question as much as a technical one.",
		Probes: "The engineers split over strict and loose counting. What do you bring to that meeting, and who decides?\n" +
			"Why a hold of your length? Tell me what goes wrong at a tenth of it and at ten times it.\n" +
			"Which three graphs do you watch at noon, and at what number would you stop the sale?\n" +
			"We sold two hundred units too many. What do you tell those buyers, and what changes before the next sale?",
		Flags: "Believes that a faster database settles the matter\n" +
			"Lets units sit in baskets for ever while others are told it is over\n" +
			"Knows the theory of consistency and cannot say what a buyer sees",
		Skeleton: Skeleton{
			Framework: TechnicalFramework,
			Lines: "The promise at the press of buy; whether too many sold or too many refused hurts more.\n" +
				"Presses a second in the first minute, seconds a unit is held, share of holds that end unpaid.\n" +
				"Press to queue, queue to one of several part counts, hold, payment, confirmed or given back.\n" +
				"Payment dies under a hold; one part count empties early; the words shown at either.\n" +
				"A strict count is slow and just, a loose one quick with apologies to pay for.",
		},
	},
	{
		ID:           "renewal-charged-twice",
		Prompt:       "A subscription renewal times out, the system tries again, and the customer pays twice. How would you design renewals so that this cannot happen?",
		Type:         Technical,
		Principles:   []Principle{InsistOnTheHighestStandards, EarnTrust, DiveDeep},
		Stages:       []Stage{OnsiteLoop},
		Interviewers: []Interviewer{EngineeringManager},
		Difficulty:   4,
		Track:        TrackPMT,
		Points: "Explained that a timeout does not tell whether the charge went through\n" +
			"Gave each renewal one key, so that a repeat has no second effect\n" +
			"Limited retries in number or spread them out in time\n" +
			"Separated a declined card from an outage\n" +
			"Compared our records with the bank’s at a stated rhythm\n" +
			"Named another road to a double charge, such as two runs of the same job\n" +
			"Decided what customers keep while a charge is unsettled",
		Tips: "Draw the path in four boxes at most and put the failure on an arrow. Most of the trouble lives between systems.\n" +
			"The wrong charge found by us and refunded the same day is a different product from the one the customer finds.\n" +
			"Retrying hard in an outage can make it worse for all, so mention back-off and why.",
		Probes: "Which of these rules would you write into the requirement, and which would you leave to the engineers?\n" +
			"One key for the renewal or one for each attempt? Tell me what each choice gets wrong.\n" +
			"How would you prove that double charges are at zero, and not merely unreported?\n" +
			"How would you find and repay everyone affected in the past year, and what would you then keep as a routine check?",
		Flags: "Turns retries off and accepts the lost renewals without a word\n" +
			"Thinks a refund on request is the cure\n" +
			"Assumes that no reply from the bank means no charge",
		Skeleton: Skeleton{
			Framework: TechnicalFramework,
			Lines: "Each renewal charged once or not at all; what the subscriber keeps while it is open.\n" +
				"Renewals a day, share timing out, tries allowed, hours until records are matched with the bank.\n" +
				"Due date, one key, charge, answer or silence, question to the bank, next try, settled.\n" +
				"Silence after a charge that went through; a card declined; the message in each case.\n" +
				"More tries save renewals and strain a sick system; how many, how far apart, who may alter it.",
		},
	},
	{
		ID:           "order-tracking-from-events",
		Prompt:       "Design order tracking that tells customers where a parcel is, with data from our warehouses and from forty outside carriers.",
		Type:         Technical,
		Principles:   []Principle{DiveDeep, LearnAndBeCurious, InsistOnTheHighestStandards},
		Stages:       []Stage{OnsiteLoop},
		Interviewers: []Interviewer{EngineeringManager},
		Difficulty:   4,
		Track:        TrackPMT,
		Points: "Began with the questions a waiting customer asks\n" +
			"Estimated events at the peak, not only on average\n" +
			"Traced one scan from the carrier’s hand scanner to the customer’s screen\n" +
			"Dealt with events that come late, twice or out of order\n" +
			"Chose push or pull at the border with a carrier\n" +
			"Set a service target, such as how old a status may be at the 99th percentile\n" +
			"Showed what the customer reads when a carrier goes silent",
		Tips: "Name kinds of managed service, such as a queue, a stream or a key-value store, and say what each is there for.\n" +
			"Forty carriers mean forty vocabularies. Where the translation lives, and who owns it, is the heart of the design.\n" +
			"A status is only worth having if it spares the customer a phone call, so bring contacts per order into the answer.",
		Probes: "Which carrier would you connect first, and what would you ask of its team in the first call?\n" +
			"Between a carrier and us, why did you choose a queue or a direct call? What does that choice cost?\n" +
			"How late do carriers’ scans reach us? Tell me which percentile you would watch and what figure you expect.\n" +
			"Volume grows tenfold in one peak week. Which part fails first, and what would you have done a year earlier?",
		Flags: "Shows customers the carriers’ raw scan messages\n" +
			"Designs for forty carriers that are all punctual and exact\n" +
			"Starts at the stream and reaches the customer last, if at all",
		Skeleton: Skeleton{
			Framework: TechnicalFramework,
			Lines: "The two or three questions of somebody waiting at home, and how fresh each answer must be.\n" +
				"Parcels a day, scans for each, peak factor, age of a status at the tail, contacts per order.\n" +
				"Scan, carrier’s feed, translation into our own words, queue, store by parcel, status, screen or message.\n" +
				"Feed silent for a day, scans in the wrong order; a status that owns up to not knowing.\n" +
				"More detail brings more errors and more worry; the few states you show, and why those.",
		},
	},
	{
		ID:           "assistant-that-makes-things-up",
		Prompt:       "Our shopping assistant, built on a language model, sometimes states product facts that are false. How would you put that right?",
		Type:         Technical,
		Principles:   []Principle{InsistOnTheHighestStandards, DiveDeep, EarnTrust},
		Stages:       []Stage{OnsiteLoop},
		Interviewers: []Interviewer{EngineeringManager},
		Difficulty:   4,
		Track:        BothTracks,
		Points: "Explained why such a model can sound sure while being wrong\n" +
			"Ranked errors by the harm they do, from allergens to color names\n" +
			"Tied answers to a source, such as the listing or the manual\n" +
			"Defined when the assistant should say that it does not know\n" +
			"Measured errors on a fixed test set before release\n" +
			"Sampled live answers after release\n" +
			"Named the price of the cure in delay, cost or questions left unanswered",
		Tips: "Zero errors is not a goal you can hold. Give a tolerable rate for each class of harm and be ready to defend it.\n" +
			"Keep apart what a test on stored questions tells you and what only live traffic can tell.\n" +
			"Spell out the fallback as the customer meets it, with the words on the screen.",
		Probes: "Which hundred answers would you read yourself this week, and how would you choose them?\n" +
			"Why ground answers in listings when listings are wrong too? What do you gain and what remains?\n" +
			"You report one percent false. Of what, judged by whom, and how far off might that figure be?\n" +
			"Refusals rise and customers leave the assistant. Where would you loosen first, and what would you never loosen?",
		Flags: "Waits for the next version of the model to solve it\n" +
			"Puts a disclaimer under each answer and moves on\n" +
			"Gives one error rate for peanuts and paint colors alike",
		Skeleton: Skeleton{
			Framework: TechnicalFramework,
			Lines: "Which false facts can hurt a buyer, and what rate of each could be borne.\n" +
				"Questions a day, share false by kind of harm, size of the test set, cost of an answer.\n" +
				"Question, passages fetched from listing or manual, answer bound to them, check, reply or a refusal.\n" +
				"Source wrong, source missing, model strays from it; what the shopper reads each time.\n" +
				"More refusals and a slower reply against fewer false facts; stricter for allergens than for colors.",
		},
	},
	{
		ID:           "bakery-forecast-gone-wrong",
		Prompt:       "A model forecasts bread for six hundred bakery shops. It was good last year and has been poor since spring. Explain to the head of shops what may have happened.",
		Type:         Technical,
		Principles:   []Principle{DiveDeep, Ownership},
		Stages:       []Stage{PhoneScreen, OnsiteLoop},
		Interviewers: []Interviewer{HiringManager, SeniorPM, EngineeringManager},
		Difficulty:   3,
		Track:        BothTracks,
		Points: "Explained that the model repeats patterns it found in past sales\n" +
			"Separated what the model once learned from what it is fed each day\n" +
			"Suggested a change in spring that could matter, such as prices or opening hours\n" +
			"Suspected broken input, such as tills that stopped reporting\n" +
			"Pointed out that a shop that sells out records sales, not demand\n" +
			"Gave shops a rule to bake by until the model is fixed\n" +
			"Asked for an alarm on forecast error",
		Tips: "The head of shops has bins full of bread. Bring relief for tomorrow before the theory.\n" +
			"Cut by shop, product and weekday before you guess. If forty shops make up the whole error, the story is another one.\n" +
			"“Train it again” is the reflex to resist, since new data with an old fault teach the fault.",
		Probes: "You have one afternoon and the till data. Where do you look first, and whom do you ring?\n" +
			"Why train again, and why not? What would you rule out before spending the week on it?\n" +
			"How large is the error in loaves thrown away and in empty shelves, and against which simple rule do you compare it?\n" +
			"In April somebody had the figures on the desk. Why did nobody speak, and what would you change about that?",
		Flags: "Talks about the model as if it were a person who had become lazy\n" +
			"Blames data science and asks for a new model\n" +
			"Looks at the average over all shops and nowhere else",
		Skeleton: Skeleton{
			Framework: TechnicalFramework,
			Lines: "Enough bread and little waste in each shop; what the head of shops needs by tomorrow’s bake.\n" +
				"Loaves wasted, hours of empty shelf, error by shop and weekday, date on which it began to rise.\n" +
				"Till sales to learning, learned pattern plus today’s inputs to forecast, forecast to oven.\n" +
				"The world changed, an input broke, or the model was fed its own results; a sign for each.\n" +
				"A plain rule now against a better model later; learning more often costs upkeep and can learn noise.",
		},
	},
	{
		ID:           "better-in-tests-flat-in-life",
		Prompt:       "A new model that ranks job adverts is six percent better on stored data. In the live test nothing moves. What do you check, and what do you decide?",
		Type:         Technical,
		Principles:   []Principle{AreRightALot, DiveDeep},
		Stages:       []Stage{OnsiteLoop},
		Interviewers: []Interviewer{SeniorPM, EngineeringManager},
		Difficulty:   5,
		Track:        TrackPMT,
		Points: "Explained that stored clicks were shaped by the old ranking\n" +
			"Compared the inputs of the live model with those used in the stored test\n" +
			"Asked whether the live test was large enough to see the expected gain\n" +
			"Questioned whether the stored score stands for anything an applicant feels\n" +
			"Looked at response time, since a slower page can eat the gain\n" +
			"Split the flat result by group, such as rare professions\n" +
			"Decided for or against shipping on one named finding",
		Tips: "Go from cheap checks to costly ones and say so. Order is half of what the engineering manager grades.\n" +
			"Two true gains can cancel each other, one side of the market winning what the other loses. Employers are customers too.\n" +
			"Pride in six percent is the trap. Be as ready to drop the model as to run the test again.",
		Probes: "The team has worked on this for five months. What do you look at yourself before you speak to them?\n" +
			"Why would you not ship it anyway, as it harms nobody? Weigh what a neutral model costs to keep.\n" +
			"How many applicants would a live test need to see a gain of one percent, roughly, and how do you get there?\n" +
			"What would you change in the stored test, so that next year its score tells more about the live one?",
		Flags: "Runs the live test longer until it shows something\n" +
			"Doubts the live result first because the stored one is nicer\n" +
			"Knows the names of scores and not what any of them rewards",
		Skeleton: Skeleton{
			Framework: TechnicalFramework,
			Lines: "What a better ranking should bring, such as applications that lead to interviews.\n" +
				"Gain expected live, sample it needs, response time of both models, size of each group.\n" +
				"Past clicks to learning to stored score; live request, inputs, ranking, page, application; where the two part.\n" +
				"Inputs missing live, test too small, score beside the point; the sign of each.\n" +
				"Ship neutral and pay its upkeep, dig further, or stop; your decision and what would overturn it.",
		},
	},
	{
		ID:           "call-summaries-at-half-the-cost",
		Prompt:       "A language model summarizes each of our twelve million support calls a year, at four cents a call. Halve the cost in such a way that nobody notices.",
		Type:         Technical,
		Principles:   []Principle{Frugality, InventAndSimplify},
		Stages:       []Stage{PhoneScreen, OnsiteLoop},
		Interviewers: []Interviewer{SeniorPM, EngineeringManager},
		Difficulty:   3,
		Track:        TrackPMT,
		Points: "Put the yearly bill at roughly half a million\n" +
			"Asked how many of the summaries anyone ever reads\n" +
			"Broke the price of a summary into parts, such as words in and words out\n" +
			"Chose a technical lever, such as a smaller model for simple calls\n" +
			"Left out calls that need no summary, such as wrong numbers\n" +
			"Defined “nobody notices” by a blind test with agents\n" +
			"Shielded calls where a slip is costly, such as complaints, from the saving",
		Tips: "Ask what the summary is for. The cheapest one is the one nobody needed.\n" +
			"Bargaining with the supplier is allowed, yet an answer that consists of it shows no technical depth.\n" +
			"What nobody reads before tomorrow can run in a batch overnight, which suppliers often sell for less.\n" +
			"Put the human cost beside the machine’s. A poor summary that costs an agent one minute eats the whole saving.",
		Probes: "What would you sit down and read or listen to yourself before touching the model?\n" +
			"Why a smaller model rather than shorter summaries? In what order would you try your options?\n" +
			"How would you measure a worse summary, and how many calls do you need to compare?\n" +
			"Prices fall by half on their own next year. Which of your steps would you regret, and which would last?",
		Flags: "Changes the model first and asks about the use of it later\n" +
			"Trusts the model’s own opinion of its summaries\n" +
			"Saves cents a call and costs every agent a minute",
		Skeleton: Skeleton{
			Framework: TechnicalFramework,
			Lines: "Who uses a summary, for which next step, and what it must never leave out.\n" +
				"Twelve million times four cents, share read, words in and out, minutes of an agent’s time.\n" +
				"Recording, text, sorting into simple, ordinary and delicate, a model for each, the agent’s screen.\n" +
				"A call sorted as simple that was delicate after all; how the agent notices and gets a full one.\n" +
				"Each step’s saving against its risk; the order you try them in and where you stop.",
		},
	},
	{
		ID:           "podcasts-for-a-new-listener",
		Prompt:       "Design recommendations for a podcast service. Half of each month’s listeners are new, and we know nothing about them.",
		Type:         Technical,
		Principles:   []Principle{LearnAndBeCurious, CustomerObsession},
		Stages:       []Stage{OnsiteLoop},
		Interviewers: []Interviewer{SeniorPM, EngineeringManager},
		Difficulty:   4,
		Track:        TrackPMT,
		Points: "Said what a good pick brings the listener, such as an episode heard to the end\n" +
			"Served the listener without a history by a question or by what is popular\n" +
			"Separated lists made overnight from choices made when the app opens\n" +
			"Recorded telling events, such as a skip in the first minute\n" +
			"Reserved some places for shows with few listeners so far\n" +
			"Fell back on a plain list when the service is late\n" +
			"Judged success over weeks, since first clicks mislead",
		Tips: "Start simple and say what would earn the next step. A hand-made list is a respectable rival to beat.\n" +
			"Whatever you show shapes what you learn. Explain how the system finds out about shows it never displays.\n" +
			"A new listener judges within minutes, so spend most of your eight on that half.",
		Probes: "It is your first week on this. What do you do before anyone trains a model?\n" +
			"Why ask newcomers a question at all? Weigh the answers you get against the listeners you lose.\n" +
			"Listening time rises with your picks. How would you tell better taste from shows that simply play on?\n" +
			"In a year the same forty shows get all the listening. What would you change, and how early would you look?",
		Flags: "Leans on history that half the listeners do not have\n" +
			"Names an algorithm before saying what a listener gains\n" +
			"Makes newcomers fill in a page of tastes before the first sound",
		Skeleton: Skeleton{
			Framework: TechnicalFramework,
			Lines: "A newcomer finds one show to return to in the first week; what makers of small shows may expect.\n" +
				"New listeners a month, picks on a screen, milliseconds allowed, weeks until success shows.\n" +
				"Events to store, learning at night, short lists, choice at opening, screen; the newcomer’s side path.\n" +
				"Late answer, empty history, a child on a parent’s phone; the list each one gets.\n" +
				"Safe picks please today, untried ones teach; the share you give to learning and its price.",
		},
	},
	{
		ID:           "think-big-larger-than-asked",
		Prompt:       "What is the largest thing you have ever proposed when you had been asked for something small?",
		Type:         Behavioral,
		Principles:   []Principle{ThinkBig, BiasForAction},
		Stages:       []Stage{RecruiterScreen, PhoneScreen, OnsiteLoop},
		Interviewers: []Interviewer{Recruiter, HiringManager, SeniorPM},
		Difficulty:   1,
		Track:        BothTracks,
		Outcome:      Success,
		Points: "Made clear how small the original request was\n" +
			"Stated the proposal in a single sentence\n" +
			"Said whose life or work it would improve\n" +
			"Put a size on the difference, in people, money or time\n" +
			"Told what became of the small request meanwhile\n" +
			"Said what was decided about the larger proposal",
		Tips: "Scale is relative. A clerk’s idea for a whole hospital is bigger than a director’s idea for one more region.\n" +
			"I want to hear the idea within thirty seconds, and then how it began.\n" +
			"Whoever asked for the small thing had a need, so show that it was met.",
		Probes: "Where did the larger idea come from, and who else had thought of it before you?\n" +
			"Why propose it then, instead of doing the small thing first and well?\n" +
			"How did you arrive at the size of it, and which number were you least sure of?\n" +
			"With what you know now, was it too large, or still not large enough?",
		Flags: "More of the same at a higher budget is presented as a bold idea\n" +
			"Ignored what had been asked for\n" +
			"Stretched the request to fit a plan that had been wanted for years",
		Skeleton: Skeleton{
			Framework: StoryFramework,
			Lines: "The request as it came (a leaflet, a report, one more screen), from whom, and why it was small.\n" +
				"What was expected of you and by when; what you saw behind it.\n" +
				"The larger proposal in one sentence; whom it would serve and how you sized it; how you put it forward without letting the request drop; the first step you could take alone.\n" +
				"What was decided and what came of it, by number; how much of the large idea is alive at present.",
		},
	},
	{
		ID:           "think-big-backing-for-the-unproven",
		Prompt:       "How did you win people or money for an idea that had no proof yet? Take one case.",
		Type:         Behavioral,
		Principles:   []Principle{ThinkBig, EarnTrust},
		Stages:       []Stage{RecruiterScreen, PhoneScreen, OnsiteLoop},
		Interviewers: []Interviewer{Recruiter, HiringManager, SeniorPM, CrossFunctional},
		Difficulty:   2,
		Track:        BothTracks,
		Outcome:      Success,
		Primers: "six-pager\n" +
			"working-backwards",
		Points: "Named the person whose yes was needed most\n" +
			"Quantified what was asked for, such as budget or head count\n" +
			"Separated what was known from what was guessed\n" +
			"Described the document, model or demonstration that made the case\n" +
			"Repeated the hardest question asked of it\n" +
			"Offered a point at which the money could be withdrawn\n" +
			"Said what the backers got from the first stage",
		Tips: "Tell me what you wrote or showed. “I presented a vision” hides the work.\n" +
			"Candor about the guesses is what wins sensible backers, so let me hear it.\n" +
			"One skeptic convinced is a better sign than a room that applauded.",
		Probes: "Which part of the case did you write or build with your own hands?\n" +
			"Why did you ask for that amount and not for half or double?\n" +
			"What could you show them at that stage, and how far did it really prove the idea?\n" +
			"How would you make the case differently now that you know what happened?",
		Flags: "Won by persistence alone, with the case unchanged\n" +
			"Passed guesses off as forecasts\n" +
			"The backing came from a sponsor who wanted it anyway",
		Skeleton: Skeleton{
			Framework: StoryFramework,
			Lines: "The idea in one line, for whom, and why no evidence could exist yet.\n" +
				"What you needed, from whom, and what they would have to refuse somebody else.\n" +
				"The form of the case, perhaps a press release, a cardboard model or two pages; facts and guesses set apart; the toughest doubt and your answer; the exit you built in.\n" +
				"What was granted against what you asked; the finding of the first stage; how the skeptic speaks of it today.",
		},
	},
	{
		ID:           "think-big-local-success-spread",
		Prompt:       "Take something that worked in one place and that you brought to many. How did you do it?",
		Type:         Behavioral,
		Principles:   []Principle{ThinkBig, BroadResponsibility},
		Stages:       []Stage{RecruiterScreen, PhoneScreen, OnsiteLoop},
		Interviewers: []Interviewer{Recruiter, HiringManager, SeniorPM, CrossFunctional, EngineeringManager},
		Difficulty:   2,
		Track:        BothTracks,
		Outcome:      Success,
		Primers:      "flywheel",
		Points: "Gave the result that the first place achieved\n" +
			"Separated the cause of the success from local luck\n" +
			"Chose the second place for what it would teach\n" +
			"Described something that broke at the larger scale\n" +
			"Let local people alter a part of it\n" +
			"Compared results across the places\n" +
			"Said where it should not be taken",
		Tips: "Copying is not scaling; I want to know what you had to make general and what you left to each place.\n" +
			"Include one place where it failed, with the reason.\n" +
			"Side effects grow with size too, and few candidates mention them unasked.",
		Probes: "The first success may have been someone else’s. What was your part in the spread?\n" +
			"Why those places in that order, and which did you leave out?\n" +
			"How many places reached the level of the first, and how long did each take?\n" +
			"Today, what would you fix centrally that you then left open, or the other way round?",
		Flags: "Forced one pattern on places that differ\n" +
			"Reports the number of launches and not what they achieved\n" +
			"Hides the weakest place inside an average",
		Skeleton: Skeleton{
			Framework: StoryFramework,
			Lines: "The first place (one clinic, one depot, one school district) and its result in a figure.\n" +
				"The aim for the whole, who wanted it, and who feared it.\n" +
				"What you judged to be the cause, and how you tested that in an unlike second place; what broke; what was made common and what stayed free; the order in which you went.\n" +
				"Places reached, the spread between best and worst, total effect; a harm or strain that growth brought and what you did about it.",
		},
	},
	{
		ID:           "think-big-bet-dropped",
		Prompt:       "Have you had to give up one bold effort so that another could live? How did you choose, and how did you tell those who believed in it?",
		Type:         Leadership,
		Principles:   []Principle{ThinkBig, AreRightALot},
		Stages:       []Stage{PhoneScreen, OnsiteLoop},
		Interviewers: []Interviewer{HiringManager, EngineeringManager, CrossFunctional, BarRaiser},
		Difficulty:   3,
		Track:        BothTracks,
		Outcome:      Success,
		Points: "Gave the reason why the dropped bet had deserved to be started\n" +
			"Named the yardstick by which all the bets were judged\n" +
			"Named the condition that the dropped bet could no longer meet\n" +
			"Gave the amount already spent on it\n" +
			"Told its supporters in person before anything was announced\n" +
			"Saved something from it for use elsewhere\n" +
			"Said what the surviving bet did with the people released",
		Tips: "The money already spent should appear once and then play no part in the reasoning.\n" +
			"The one you dropped must have been good. Stopping a poor idea shows little.\n" +
			"Say what would bring it back; a bold idea can be early rather than wrong.",
		Probes: "How far was the choice yours, and which was your favorite before you compared them?\n" +
			"What would have had to be true for you to keep that one and drop the other instead?\n" +
			"Which figures did you set side by side, and how sure were you of them?\n" +
			"Given what has happened since, did you drop the right one?",
		Flags: "Cut every bet a little so as not to choose\n" +
			"Let the effort fade away without an announcement\n" +
			"Let the most powerful sponsor pick the survivor",
		Skeleton: Skeleton{
			Framework: StoryFramework,
			Lines: "The bets, one line each, with what they were using up; the event that forced a choice.\n" +
				"Your authority over them, and how long you could put it off.\n" +
				"The common yardstick; how each one stood by it; the talk with those who had given it a year; what was kept, such as a data set, a license or a design.\n" +
				"What the remaining effort achieved with the added strength, in numbers; where the people went; whether later events proved you right.",
		},
	},
	{
		ID:           "think-big-thought-too-small",
		Prompt:       "Recall an occasion when you thought too small, and somebody else did the bigger thing. What had kept you from it?",
		Type:         Behavioral,
		Principles:   []Principle{ThinkBig, LearnAndBeCurious},
		Stages:       []Stage{PhoneScreen, OnsiteLoop},
		Interviewers: []Interviewer{HiringManager, SeniorPM, BarRaiser},
		Difficulty:   3,
		Track:        BothTracks,
		Outcome:      Failure,
		Points: "Described the modest thing that was done at the time\n" +
			"Described the bigger thing that somebody else did\n" +
			"Showed that the same facts had been within reach\n" +
			"Identified the limit that was taken for granted\n" +
			"Estimated what the small aim had cost\n" +
			"Said when it became clear that the aim had been too small\n" +
			"Gave a later plan that was made larger because of this",
		Tips: "It may be a rival, a colleague or a customer who built it themselves; the last is the most telling.\n" +
			"Lack of budget is rarely the true limit. Say what you did not dare to ask, or never thought to.\n" +
			"Avoid “we were not allowed” unless you asked and were refused.",
		Probes: "Did the larger version ever cross your mind, and what did you do with the thought?\n" +
			"Which limit did you assume to be fixed, and why did it look so firm?\n" +
			"How big was the gap between your version and theirs, in a measure that both would accept?\n" +
			"What do you now ask at the start of a plan that you did not ask then?",
		Flags: "Says the other side simply had more money\n" +
			"Chooses a case that no one could have foreseen\n" +
			"Belittles the bigger thing, for instance as luck",
		Skeleton: Skeleton{
			Framework: LessonFramework,
			Lines: "The need you both saw, and what you built for it (a report, a route, a local service).\n" +
				"The freedom you had in setting the aim, and what you set.\n" +
				"The considerations that kept it small, one by one; the remark or idea you let go by; how you learned what the other had done; what you tried then to catch up.\n" +
				"Both outcomes in a common measure; what the difference meant for customers.\n" +
				"The limit you had drawn yourself; how you test such limits now, with one plan that grew by it.",
		},
	},
	{
		ID:           "think-big-funded-bet-that-failed",
		Prompt:       "Which big bet of yours was believed in, paid for, and then failed? Tell it from the day the money was granted.",
		Type:         Behavioral,
		Principles:   []Principle{ThinkBig, Frugality},
		Stages:       []Stage{PhoneScreen, OnsiteLoop},
		Interviewers: []Interviewer{HiringManager, EngineeringManager, CrossFunctional, BarRaiser},
		Difficulty:   3,
		Track:        BothTracks,
		Outcome:      Failure,
		Primers:      "one-way-and-two-way-doors",
		Points: "Gave the sum and the people committed\n" +
			"Named the assumption on which everything rested\n" +
			"Said how early that assumption could have been tested\n" +
			"Recalled the first result that ought to have caused a halt\n" +
			"Described how the end was decided\n" +
			"Repeated what the sponsors were told, in roughly those words\n" +
			"Admitted the effect of the closure on its early users",
		Tips: "A failed bet is no disgrace. One that ran for a year after the evidence was in needs explaining.\n" +
			"Keep the ambition in the story; I do not want to hear that you now only do safe things.\n" +
			"Know what a cheap early test would have cost. Set beside the sum spent, it says more than any regret.",
		Probes: "From month to month, what did you report to the people who had funded it?\n" +
			"Why was it done in one large piece rather than in stages?\n" +
			"What did the early figures show, and how did you read them at the time?\n" +
			"What is the first thing you would test, should someone hand you the same idea again?",
		Flags: "Calls it a success because the team learned a lot\n" +
			"Kept good news for the sponsors and bad news for later\n" +
			"Concludes that big ideas do not work in such a company",
		Skeleton: Skeleton{
			Framework: LessonFramework,
			Lines: "The bet in a sentence, its prize, the sum granted, and who had put their name to it.\n" +
				"What you had promised, and by what date it should have shown.\n" +
				"The order in which you spent; the assumption left until late; the first bad reading and your explanation for it; who called the end, and how.\n" +
				"Spent against saved; what customers were left with; what was of use afterwards.\n" +
				"How you now cut a bold plan into stages without making it small, and the next plan you did so with.",
		},
	},
	{
		ID:           "think-big-platform-in-a-project",
		Prompt:       "When did you see a platform that many teams could build on where others saw one project? Convince me that it was a platform.",
		Type:         Behavioral,
		Principles:   []Principle{ThinkBig, InventAndSimplify},
		Stages:       []Stage{PhoneScreen, OnsiteLoop},
		Interviewers: []Interviewer{HiringManager, SeniorPM, EngineeringManager, BarRaiser},
		Difficulty:   4,
		Track:        TrackPMT,
		Outcome:      Success,
		Primers:      "two-pizza-teams",
		Points: "Named the single project that it began as\n" +
			"Listed at least two further teams with the same need\n" +
			"Said what the common service left to each team\n" +
			"Explained one interface decision that is hard to reverse\n" +
			"Said what the first project lost in time by being made general\n" +
			"Named a team that joined of its own accord\n" +
			"Compared the effort of joining it with that of building alone",
		Tips: "Platforms announced before a second user exists worry me; tell me when the second one signed up.\n" +
			"Speak about the interface, its limits and what you refused to include. That is where the judgement shows.\n" +
			"Mention who runs it at night, as shared services need an owner.",
		Probes: "What did you write, sketch or settle in the design, apart from making the case for it?\n" +
			"What was the narrower build, and why did you reject it?\n" +
			"How many teams use it, for how much traffic, and how long does it take to join?\n" +
			"Which early choice in the interface do you regret, and what would it take to change it?",
		Flags: "Calls something a platform that has one user\n" +
			"Teams were ordered to move to it\n" +
			"Counts the teams that signed up and not those that still use it",
		Skeleton: Skeleton{
			Framework: StoryFramework,
			Lines: "The project as ordered (one checkout, one notice, one device link), its date and its sponsor.\n" +
				"What you saw that it shared with others, and why it was not your job to build for them.\n" +
				"The talks with the later users; the common core and the edge you drew; the interface choice that could not easily be undone; how you paid the first project back for its delay.\n" +
				"Teams on it and days to join, against building alone; load or failures as it grew; who owns it and what they would change.",
		},
	},
	{
		ID:           "think-big-feature-into-direction",
		Prompt:       "Tell me about taking a modest feature request and turning it into a direction for several years.",
		Type:         Leadership,
		Principles:   []Principle{ThinkBig, CustomerObsession},
		Stages:       []Stage{PhoneScreen, OnsiteLoop},
		Interviewers: []Interviewer{HiringManager, SeniorPM, BarRaiser},
		Difficulty:   4,
		Track:        BothTracks,
		Outcome:      Success,
		Primers:      "working-backwards",
		Points: "Described the small request as it first arrived\n" +
			"Explained the wider pattern seen behind that request\n" +
			"Described the customer’s day as it would be years from now\n" +
			"Sized the prize with at least one stated assumption\n" +
			"Listed what had to be true for it to work\n" +
			"Said what the first step proved\n" +
			"Named a leader or team that committed resources to it",
		Tips: "Keep the vision to one sentence that a customer would repeat, then spend your time on the first proof.\n" +
			"Show the smaller version you could have built and why it would have been a dead end.\n" +
			"Say clearly where the idea stands today, even when it is only a tenth of the way.",
		Probes: "Others must have seen the same request. What did you bring that made it bigger?\n" +
			"Why was the bigger direction worth the risk when the small feature would have pleased everyone?\n" +
			"Which figure from the first step would have made you stop, and how far off were you?\n" +
			"Suppose you leave next week. How much of the direction would survive without you, and on what does that rest?",
		Flags: "Draws a roadmap of features and calls it a direction\n" +
			"The years ahead are described, but nothing has been done yet\n" +
			"Skips the people who had to give up their own plans for it",
		Skeleton: Skeleton{
			Framework: StoryFramework,
			Lines: "The request (an export button, a longer opening hour, a reminder), who made it and how often you had heard its like.\n" +
				"What you were expected to deliver, and what you thought it pointed to.\n" +
				"The end of the road in a customer’s words; the conditions it depended on; the first stretch, chosen to prove the most doubtful one; whom you had to move, and how.\n" +
				"What that stretch showed against your forecast; the resources that followed; how far along it is.",
		},
	},
	{
		ID:           "think-big-vision-that-did-not-land",
		Prompt:       "Tell me about a big idea of yours that was too early, too large or badly told, and did not win support.",
		Type:         Leadership,
		Principles:   []Principle{ThinkBig, HaveBackbone},
		Stages:       []Stage{OnsiteLoop},
		Interviewers: []Interviewer{HiringManager, SeniorPM, CrossFunctional, BarRaiser},
		Difficulty:   5,
		Track:        BothTracks,
		Outcome:      Failure,
		Points: "Summed up the idea in a sentence with the customer in it\n" +
			"Said how much backing was asked for\n" +
			"Gave the strongest reason of those who turned it down\n" +
			"Judged which was at fault, the timing, the size or the telling\n" +
			"Told what was tried to rescue or reshape it\n" +
			"Told what became of those who had believed in it\n" +
			"Drew a lesson that shaped a later proposal",
		Tips: "Do not argue the case again here; the panel wants to see whether you understood the refusal.\n" +
			"Sketch a first step a tenth of the size, and say why you did not offer it.\n" +
			"Being proved right years later is a good ending only if you also own why nobody followed at the time.",
		Probes: "Who stood beside you when you made the case, and whom had you failed to bring in?\n" +
			"Why did you ask for as much as you did, and which smaller request did you consider?\n" +
			"Which numbers in your proposal held up, and which fell apart when questioned?\n" +
			"What did your next big proposal look like, and did it fare better for that?",
		Flags: "Says the leaders lacked the courage to follow\n" +
			"Went on with it in secret after the refusal\n" +
			"Cannot give the opponents’ case so that they would agree with it",
		Skeleton: Skeleton{
			Framework: LessonFramework,
			Lines: "The idea with its customer, the moment you chose, and what the organization was busy with then.\n" +
				"What you asked for, of whom, and the standing you had with them.\n" +
				"How you told it, and to whom first; the objection that decided the matter; the attempt to reshape it; what you said to your supporters.\n" +
				"The refusal in its own words; what it cost you and them; what has become of the need.\n" +
				"Which of timing, size and telling was at fault, and how the next proposal differed for it.",
		},
	},
}

// PrincipleInfos are the sixteen principles, in order.
var PrincipleInfos = [PrincipleCount]PrincipleInfo{
	{
		Principle: CustomerObsession,
		Guide:     []string{"G4.1"},
		Short:     "Start with a real customer and work backwards to the product",
		Text:      "Name one customer, the moment that told you what they needed, and what you changed because of it. Interviewers listen for a trade-off: revenue, time or a target given up to keep faith with that person. “The customer” should not turn out to be your director. Close with a measure the customer would recognize, and the habit that keeps you listening.",
		Rubric: Rubric{
			Anchors: [4]Lines{
				0: "The customer turns out to be a boss, a target or a technology\n" +
					"Customers were made worse off for the firm’s convenience, and nobody in the story minded\n" +
					"Success is told in launches or praise, with nothing a customer would feel",
				1: "Names a group of customers, known only from reports or colleagues\n" +
					"Served the need where it cost nothing and upset no plan\n" +
					"Gives a business number and leaves the customer’s gain to be inferred",
				2: "Names who the customer was, how many like them, and what was seen or heard at first hand\n" +
					"Gave up time, income or scope for the need, and says how much\n" +
					"Gives a before and after that the customer would have felt",
				3: "Saw a need in behavior that no customer had voiced, and tested it on more than one\n" +
					"Paid a price that others opposed, and can argue their side fairly\n" +
					"Shows that the gain held, and that a listening habit left behind has changed later decisions",
			},
			ListenFor: "A person and a moment, with the words or the gesture that gave the need away\n" +
				"What was dropped or delayed for the customer, and who objected\n" +
				"How one anecdote was checked against the data before it was trusted",
			RedFlags: "The story starts from a rival or a technology, and the customer arrives at the end\n" +
				"Only a rescue after a complaint, with the cause left in place\n" +
				"Speaks of users as numbers to be moved and cannot describe one of them",
			BarRaiser: "What did putting that customer first cost the company in that quarter, and what do customers get from it today that they would otherwise not have?",
		},
	},
	{
		Principle: Ownership,
		Guide:     []string{"G4.2"},
		Short:     "Act for the whole company and the long term, beyond your own job",
		Text:      "Tell of a problem that sat between teams, or of a result you answered for although others had a hand in it. Say “I decided”, then what you carried when it went wrong. Show that you weighed next year against this quarter, left the rightful owner respected, and came back months later to see whether the fix had held.",
		Rubric: Rubric{
			Anchors: [4]Lines{
				0: "Calls the problem someone else’s job, or blames the miss on another team\n" +
					"Speaks only of “we” and “they”, so that no decision can be tied to the candidate\n" +
					"Lost interest on launch day and cannot say what became of the work",
				1: "Stepped past the job description, though only where the team’s own metric gained\n" +
					"Names a decision, but not what followed from it for the candidate\n" +
					"Believes that the fix held, without having gone back to look",
				2: "Took on a gap nobody held, or a cost that fell on others, for a stated reason\n" +
					"Says “I decided” and names the consequences carried\n" +
					"Gives the state of things some months after the work ended",
				3: "Gave up a near-term goal of the candidate’s own for a gain to the whole company\n" +
					"Carried the consequence in public and left the rightful owner stronger\n" +
					"Knows how it stands a year on, and who or what has kept it so",
			},
			ListenFor: "What the candidate dropped in order to take this on\n" +
				"How the person whose ground it was heard of it, and when\n" +
				"A reading taken long after anyone was asking for one",
			RedFlags: "A share of the fault is admitted only after a probe\n" +
				"The quarter’s win pushed its cost on to another department\n" +
				"Escalated, was told to wait, and considers the duty done",
			BarRaiser: "Nobody would have blamed you for leaving it alone. What did you lose by taking it on, and how does it stand now that you are no longer there to watch?",
		},
	},
	{
		Principle: InventAndSimplify,
		Guide:     []string{"G4.3"},
		Short:     "Find a new way, or take away until the hard thing is easy",
		Text:      "Bring one story of something new and one of something complex made simple. In both, explain the insight: why the old way had survived, what you saw that others had not, and what you threw away. Count the gain in steps, minutes or tickets, and say where the idea came from if you borrowed it. A routine improvement will not carry this principle.",
		Rubric: Rubric{
			Anchors: [4]Lines{
				0: "Describes a feature, with no reason why it had not been done before\n" +
					"Added parts, or moved the complexity on to another team or the user\n" +
					"Novelty is the result, and no user gained anything",
				1: "Improved a known way by routine means and calls it invention\n" +
					"Took something out without knowing what it had been there for\n" +
					"Reports that it felt faster or easier, without a count",
				2: "Explains why the old way had lasted and the insight that broke it\n" +
					"Names what was thrown away, and what now covers its purpose\n" +
					"Counts the gain in steps, minutes, tickets or errors",
				3: "Held to an insight that others doubted, and says what in their doubt was fair\n" +
					"Made it simpler for users and operators alike, and can state its limits\n" +
					"Shows the gain lasting, with other teams copying or building on the idea",
			},
			ListenFor: "The reason the old way had survived, told with respect\n" +
				"Where the idea came from, with the source credited\n" +
				"A test of whether simpler was better, or only smaller",
			RedFlags: "Credit claimed for a tool that was bought or a common practice\n" +
				"The answer to every difficulty is a larger system\n" +
				"Steps vanished from one team’s chart and reappeared in another’s",
			BarRaiser: "Clever people had lived with the old way for years. What did you see that they had not, and who uses your way today without having been told to?",
		},
	},
	{
		Principle: AreRightALot,
		Guide:     []string{"G4.4"},
		Short:     "Judge well on thin evidence, and look for what proves you wrong",
		Text:      "What is tested is the judgement and instinct behind a call, not the luck of how it came out. Say what you believed at the time, how sure you were, and which assumption carried most weight. Then show whose differing view you sought and what evidence you looked for against yourself. Have one call ready that you got wrong.",
		Rubric: Rubric{
			Anchors: [4]Lines{
				0: "Tells the call backwards from its outcome, as if it had been plain from the start\n" +
					"Waved away those who disagreed, or asked nobody\n" +
					"Takes a good outcome as proof, or a bad one as mere misfortune",
				1: "Gives sound reasons, but neither a key assumption nor a degree of confidence\n" +
					"Consulted people who already agreed, or one kind of source\n" +
					"Knows how it came out, without comparing that with what was expected",
				2: "States the belief, the odds and the key assumption as they stood on the day\n" +
					"Sought a view that differed, and says what it changed\n" +
					"Sets forecast beside outcome and explains the gap",
				3: "Said beforehand what would prove the call wrong, and went to look for it\n" +
					"Drew out a voice others had passed over, and turned or held course for stated reasons\n" +
					"Separates judgement from luck, and knows how often such calls go wrong",
			},
			ListenFor: "Confidence put as odds, and the one assumption that mattered most\n" +
				"A step taken to find contrary evidence before the decision, not after\n" +
				"A wrong call told as readily as a right one",
			RedFlags: "Stubbornness offered as courage\n" +
				"Everyone who disagreed turns out to be mistaken\n" +
				"Cannot recall a recent occasion of changing an opinion",
			BarRaiser: "Leave the outcome aside. On the day you decided, what would have shown you to be wrong, where did you look for it, and whose view came closest to turning you?",
		},
	},
	{
		Principle: LearnAndBeCurious,
		Guide:     []string{"G4.5"},
		Short:     "Never stop learning, and put it to use the week after",
		Text:      "Curiosity is easy to claim, so give the path: whom you asked, what you read, what you tried, and what you had believed before. The story must end in use, a decision or design that came out differently because you had learned something. Recent beats distant, and unprompted beats assigned. Include an assumption that you held for too long.",
		Rubric: Rubric{
			Anchors: [4]Lines{
				0: "Learned only when ordered to, or dismissed feedback that would have taught something\n" +
					"Names no source beyond “online” or “a course”\n" +
					"Nothing at work went differently for having learned",
				1: "Was curious, but only once a task or a problem forced the matter\n" +
					"Lists books and courses, with no person asked and nothing tried by hand\n" +
					"Says the learning helped, without a decision that shows where",
				2: "Went looking unasked, and says which question set it off\n" +
					"Names people, sources and trials in order, with the belief that each one corrected\n" +
					"Points to one decision that came out differently, with its effect",
				3: "Asked what nobody around had thought to ask, against the comfort of a settled plan\n" +
					"Went to first-hand sources, put a proud belief to the test, and says what is still unknown\n" +
					"Turned a team’s direction with it, passed the lesson on, and shows others using it",
			},
			ListenFor: "The exact belief held before, and the moment it gave way\n" +
				"A foolish question admitted without shame\n" +
				"The gap in days between learning something and acting on it",
			RedFlags: "Certificates and reading lists stand where a changed decision should\n" +
				"The newest example is many years old\n" +
				"Calls something learned and then describes doing the same as before",
			BarRaiser: "Tell me what you believed before, what you believe now, and what would have happened to the work if you had never looked into it.",
		},
	},
	{
		Principle: HireAndDevelopTheBest,
		Guide:     []string{"G4.6"},
		Short:     "See exceptional talent, hold the hiring bar and help people grow",
		Text:      "You need no direct reports: coaching a peer, giving away work you liked or mending an interview process all count. Say what you saw in the person that others had missed, the exact gap, the plan, and where they are now. Have one sad outcome ready, such as a hire that went wrong. Candidates for roles that manage people should expect this one.",
		Rubric: Rubric{
			Anchors: [4]Lines{
				0: "Sorts people into likeable and difficult, with no strength or gap described\n" +
					"Lowered the bar to fill a seat, or left someone to fail without a word\n" +
					"Cannot say what became of the person, or blames them for how it ended",
				1: "Speaks warmly of somebody’s talent, in words that would fit anyone\n" +
					"Gave time and encouragement as they came, with no plan and no price\n" +
					"Says the person “really grew”, and cannot name what they can do now",
				2: "Describes the person’s strength or gap as behavior that others could see\n" +
					"Acted on a plan with dates, and spoke plainly when it was uncomfortable\n" +
					"Shows work the person could not have done before, as noticed by a third party",
				3: "Saw ability or a warning sign that experienced colleagues had overlooked\n" +
					"Gave up comfort, credit or speed to hold the bar or to let someone grow\n" +
					"Knows where the people are today, and left a way to find or grow others that still runs",
			},
			ListenFor: "A gap told with respect and in detail, so that it could be tested\n" +
				"The price paid for another person’s growth, in hours, credit or a lost colleague\n" +
				"Present whereabouts of the people in the story, known without hesitation",
			RedFlags: "Uses “mentored” for occasional chats\n" +
				"Everyone ever hired or coached has turned out well\n" +
				"Takes the success of a talented person as the speaker’s own work",
			BarRaiser: "What did you see in this person that others had missed, what did it cost you to act on it, and where are they today?",
		},
	},
	{
		Principle: InsistOnTheHighestStandards,
		Guide:     []string{"G4.7"},
		Short:     "Keep raising the bar, and fix the cause so that it stays fixed",
		Text:      "Talk about a standard, not about being a perfectionist. Say how “good enough” was defined, who thought it was fine, and what going further cost you: a date, a budget, some goodwill. Trace one defect to its root and say how you know it has not come back. Be ready to name a standard you lowered, and why that was right.",
		Rubric: Rubric{
			Anchors: [4]Lines{
				0: "Has no stated standard, or chases perfection that no customer would notice\n" +
					"Let known poor quality go out, and explains it with the deadline\n" +
					"The same defect came back, or nobody looked whether it did",
				1: "Wanted it better, but “better” stayed a feeling or a matter of taste\n" +
					"Lifted quality by personal effort or by checking at the end\n" +
					"Reports an improvement, with nothing to hold it once the candidate looks away",
				2: "Sets a measurable level above the accepted one, for a reason a customer would give\n" +
					"Went to the cause and changed how the work is done\n" +
					"Gives the defect figure before and after, over a period long enough to trust",
				3: "Saw that a level everyone was content with was too low, and proved it\n" +
					"Held to it at a price that is named, and won over those who had to pay it\n" +
					"The higher level now holds in several teams without the candidate, and has been raised again",
			},
			ListenFor: "How “good enough” was defined, and who had the right to define it\n" +
				"The quality let go on purpose so that another could be held\n" +
				"How others came to want the standard as their own",
			RedFlags: "Tells of late nights and personal rescue where a better process should be\n" +
				"Describes colleagues as people with low standards\n" +
				"Inspection was added after the fact, while the source of the fault stayed",
			BarRaiser: "Who thought it was good enough as it was, what did going further cost, and how would you know this morning if it had slipped?",
		},
	},
	{
		Principle: ThinkBig,
		Guide:     []string{"G4.8"},
		Short:     "Set a bold direction, then prove the first step of it",
		Text:      "Bring a direction larger than the task you were given: what it would be worth, for whom, and what had to be true. Then make it believable with the first step that proved it and the people you moved to back it. Know the smaller, safer version and why you turned it down. A vision that failed also works if you tell it honestly.",
		Rubric: Rubric{
			Anchors: [4]Lines{
				0: "Offers slogans or a large figure, with no customer who would gain\n" +
					"Stayed at the idea, and no step was taken to try it\n" +
					"Moved nobody, or carried out a vision that belonged to somebody else",
				1: "The aim is larger than the task, but only by adding more of the same\n" +
					"Set a first step in motion, though it would not have proved the doubtful part\n" +
					"Gained polite interest, with no money, people or time behind it",
				2: "States a bold aim, the customer it serves and its size, with the assumptions\n" +
					"Took a first step that tested the riskiest assumption, and gives its result\n" +
					"Names who had to be won, their objection and what they then put in",
				3: "Saw in an ordinary task a direction of several years that others had not considered\n" +
					"Staged the bet, with conditions for stopping that were set down beforehand\n" +
					"Others now fund and carry it on as their own, and can say what it is for",
			},
			ListenFor: "The smaller, safer version, and the reason for turning it down\n" +
				"What had to be true, and which of those things was tried first\n" +
				"One sentence about the aim that a customer could repeat",
			RedFlags: "Size is claimed in money alone, and nobody’s life gets better\n" +
				"The bold part was somebody else’s idea, and the candidate ran the project\n" +
				"Ambition grows in the telling, while the first proof is still to come",
			BarRaiser: "Who put their own people or money into this because of you, and which result would have made you stop?",
		},
	},
	{
		Principle: BiasForAction,
		Guide:     []string{"G4.9"},
		Short:     "Speed matters, so move in time and hold the risk down",
		Text:      "Delay has a price, so state it: what would a week of waiting have cost? Say which facts you lacked, how you told a one-way door from a two-way door, and how you bounded the risk with a pilot, a flag or a number at which you would stop. Finish with the check you made afterwards. A story of waiting on purpose shows judgement too.",
		Rubric: Rubric{
			Anchors: [4]Lines{
				0: "Gives no cost of waiting, or lets the matter rest until everybody agreed\n" +
					"Tells recklessness as speed, with no thought of how the step could be undone\n" +
					"Ends at the act and never looked at what it did",
				1: "Says that time mattered, without a figure for a week’s delay\n" +
					"Mentions that the step could be reversed, but had no plan or limit ready for doing so\n" +
					"Checked the outcome once, by impression or much later",
				2: "States the missing facts and what each week of waiting would have cost\n" +
					"Judged the door before acting, and bounded the risk with a pilot, a flag or a small group\n" +
					"Gives the outcome in numbers, and the day on which it was checked",
				3: "Found the price of a delay that others had accepted, and moved because of it\n" +
					"Fixed a stop number and a way back in advance, and went slowly only where the door was one-way\n" +
					"Corrected course within days from what the check showed, and left others able to decide faster",
			},
			ListenFor: "A price for waiting, in customers, money or days\n" +
				"How the candidate knew beforehand whether the step could be undone\n" +
				"The first check after acting, and what was changed because of it",
			RedFlags: "Haste that put customers, data or safety at risk, told with pride\n" +
				"A decision that waited for everyone’s agreement and is called careful\n" +
				"More hours worked, offered as proof of speed",
			BarRaiser: "At what point did you know enough to act, what were you still missing, and which number would have made you turn round the same day?",
		},
	},
	{
		Principle: Frugality,
		Guide:     []string{"G4.10"},
		Short:     "Do more with less, and let the limit improve the idea",
		Text:      "Put money or hours on every option, then say what you refused to cut. The strongest stories are those in which the constraint produced a better idea, such as a manual prototype before any code or another team’s asset reused. Overtime is not frugality, and neither is a saving that the customer paid for. Say whether you would do the same with a larger budget.",
		Rubric: Rubric{
			Anchors: [4]Lines{
				0: "Puts no price on any option, or counts a saving that was never measured\n" +
					"Cut without looking for another way, or covered the gap with unpaid hours\n" +
					"Let customers or another team pay for the saving, and tells it as a success",
				1: "Quotes the sum saved, but not what the other options would have cost\n" +
					"Made do with less in ways that anyone short of money would have found\n" +
					"Says that customers were not harmed, with nothing to show for it",
				2: "Compares two or more options in money, people or weeks, the cost of change included\n" +
					"Names one idea or reuse that replaced spending\n" +
					"Names what was protected from the cut, and a figure showing that it held",
				3: "Knows the cost per unit before and after, and that it stayed down as volume grew\n" +
					"Shows that the limit led to a better answer, which would be chosen again with full money\n" +
					"Customers got more for less, and other teams took over the method",
			},
			ListenFor: "Two prices side by side, for the road taken and the road refused\n" +
				"The idea that plenty of money would have prevented\n" +
				"Something the candidate would not cut, and for whose sake",
			RedFlags: "Long hours of the team offered as thrift\n" +
				"Cheapness that customers could feel\n" +
				"A cost moved to another budget and called a saving",
			BarRaiser: "If I gave you the full budget today, what would you still do the cheap way, and what did the cheap way cost somebody else?",
		},
	},
	{
		Principle: EarnTrust,
		Guide:     []string{"G4.11"},
		Short:     "Listen, be candid, treat people with respect, own your mistakes",
		Text:      "Trust may have been lost, won or put to the test; say early what was at fault in you or hard to tell. What did you say, in which words? How did the other person see you at first, and what did they do differently in the months after? Describe their side fairly. A villain counts against you, and so does a weakness that is a boast.",
		Rubric: Rubric{
			Anchors: [4]Lines{
				0: "Hides the hard part, or offers a boast or another’s fault where an own one was asked for\n" +
					"Spoke about people rather than to them, or let a promise lapse in silence\n" +
					"Needs a villain, and cannot give the other side’s view",
				1: "Admits a fault or bad news in words so general that they could be anyone’s\n" +
					"Had one honest talk, with little of what was said\n" +
					"Mentions the other side’s reasons, and claims the relation is good without a sign of it",
				2: "States the fault, doubt or bad news exactly, with what it meant for the other person\n" +
					"Quotes what was said, and lists acts over weeks that matched the words\n" +
					"Tells the other side’s view fairly, and shows what they did differently later",
				3: "Brought it up before anyone could find it, at real cost to the candidate’s own standing\n" +
					"Quotes the words, and kept to them where it cost most, until others relied on it\n" +
					"A former skeptic brought bad news or a mistake to the candidate without being asked",
			},
			ListenFor: "An own fault or a hard truth within the first minute, in one plain sentence\n" +
				"The actual words spoken in the hard talk\n" +
				"What the other person did months later",
			RedFlags: "A weakness that is praise in disguise\n" +
				"Trust claimed by title, or by how friendly the meetings were\n" +
				"Colleagues described with contempt",
			BarRaiser: "Suppose I phoned the other person this evening. What would they say was your fault, and what have they done since that shows they trust you?",
		},
	},
	{
		Principle: DiveDeep,
		Guide:     []string{"G4.12"},
		Short:     "Know the detail yourself, and dig when figure and story differ",
		Text:      "Choose a story in which you opened the data, the logs or the call recordings yourself. Carry the figures with units and denominators, because a probe will ask for them. Include the hypothesis that turned out wrong and the point at which you stopped digging. The detail has to end in something: a decision reversed, a roadmap changed, a process audited from then on.",
		Rubric: Rubric{
			Anchors: [4]Lines{
				0: "Retells what an analyst or a dashboard said, and opened nothing in person\n" +
					"Gives averages or figures that fall apart at the first follow-up\n" +
					"Ends with the finding, and nothing was decided differently",
				1: "Looked at one layer, then took the first explanation that fitted\n" +
					"Gives real figures, but loses units or denominators once the questions go on\n" +
					"Names a change that the detail only loosely supports",
				2: "Opened records, logs or cases personally, and went two or more layers down\n" +
					"Recalls the figures with units and denominators, a wrong hypothesis among them\n" +
					"Names the decision that the finding changed and what followed",
				3: "Dug where all looked well, and reached a cause that others had passed over\n" +
					"Explains how each hypothesis was tested, how sure the result was, and why digging stopped there\n" +
					"Left behind an audit or measure that still runs and has caught something since",
			},
			ListenFor: "What was opened, read or counted personally, by name\n" +
				"Units and denominators from memory\n" +
				"The point at which the candidate decided that it was enough",
			RedFlags: "“The analyst told me”, with no sample checked\n" +
				"One average for everything, and no segment beneath it\n" +
				"A great deal of detail that led to no decision",
			BarRaiser: "Take me one level below that figure. What did you expect to find there, what did you find, and who decided differently because of it?",
		},
	},
	{
		Principle: HaveBackbone,
		Guide:     []string{"G4.13"},
		Short:     "Challenge with respect and facts, then commit wholly",
		Text:      "Pick a dispute with stakes: a date, a price, a launch, a policy line. Show your homework, put the other view at its strongest, and say how you raised it with the person who decides. Then spend as long on the day after. If you lost, prove your commitment by what you did to make their plan work; losing well is as good a story as winning.",
		Rubric: Rubric{
			Anchors: [4]Lines{
				0: "Picks a dispute in which nothing material hung on the outcome\n" +
					"Went round the person who decides, or complained only to others\n" +
					"Resisted quietly once the matter was settled",
				1: "Names a material matter but cannot size what hung on it\n" +
					"Objected aloud, with opinion and little data\n" +
					"Promised support for the decision but shows no act of it",
				2: "Sizes what was at stake for customers or the business\n" +
					"Put evidence to the decider directly and with respect\n" +
					"Names work done for the final decision, whoever had won",
				3: "Sizes the stakes, and spoke up where silence would have been the safer course\n" +
					"States the other view so well that its holders would agree, then shows what would have changed their own mind\n" +
					"Made the chosen plan succeed by a sacrifice of their own, and names what the others saw better",
			},
			ListenFor: "The other view in fair words, before the counter-argument\n" +
				"Where, when and to whom the objection was made\n" +
				"What happened on the first days after the decision",
			RedFlags: "The conflict is over taste, tools or wording\n" +
				"Won by going to a higher leader without telling the other side\n" +
				"Still argues the case today, as if the decision were open",
			BarRaiser: "Leave aside who was right. What did you give up, in people, time or standing, to make their decision work?",
		},
	},
	{
		Principle: DeliverResults,
		Guide:     []string{"G4.14"},
		Short:     "Pull the key inputs to reach the goal: right quality, on time",
		Text:      "Give the target, the baseline and the date as they stood on day one, then the result against them. In between, name the setback, the input you moved first and why, and what you let slip to get there. Activity is not a result. Have a missed commitment ready as well: expect to be asked how early you knew and whom you told.",
		Rubric: Rubric{
			Anchors: [4]Lines{
				0: "States no target, or one that was moved after the event\n" +
					"Lists activity of the team, with no lever of their own\n" +
					"Hid a shortfall in outcome or quality until others found it",
				1: "States a target but leaves out its baseline or its date\n" +
					"Pushed harder on everything when trouble came, without choosing\n" +
					"Reports that it shipped, and little of what followed",
				2: "States target, baseline and date as set at the beginning\n" +
					"Moved a named input first to get past a real setback, and says why\n" +
					"Gives the outcome beside the target, with a measure of its quality",
				3: "Gives target, baseline and date, and why people who knew the field thought it out of reach\n" +
					"Chose among levers across teams without authority, and gave up something of value for it\n" +
					"Shows that the outcome held months later, and volunteers what it cost",
			},
			ListenFor: "The day-one target, before any story of effort\n" +
				"Which input was touched first, and the reason\n" +
				"What was deliberately left undone",
			RedFlags: "Launch named as the result\n" +
				"Long hours as the only lever\n" +
				"A target first mentioned after the outcome is known",
			BarRaiser: "You hit the number. Which other thing that mattered did you let slide for it, and did you know it at the time?",
		},
	},
	{
		Principle: EarthsBestEmployer,
		Guide:     []string{"G4.15"},
		Short:     "Make work safer, fairer and better for those who do it",
		Text:      "PMs meet this one through the people who build and run the product: engineers on call, drivers, warehouse and support staff. Tell how you learned that something was wrong, what you traded to change it, and what those people say now. Measure it in their terms, such as pages a night, injuries or resignations. Perks and team lunches will not carry an answer.",
		Rubric: Rubric{
			Anchors: [4]Lines{
				0: "Assumed what people felt, or dismissed what they said\n" +
					"Wore people down and defends it, or answered harm with a perk\n" +
					"Speaks of people as a cost line, with no effect on them known",
				1: "Noticed the trouble late, when someone else pointed to it\n" +
					"Was kind and meant well, but left the cause in place\n" +
					"Says that people were happier, without asking or counting",
				2: "Asked those concerned first and reports what they said\n" +
					"Removed a cause of harm, waste or unfairness in the work itself\n" +
					"Gives a measure that matters to those people, before and after",
				3: "Saw it before a complaint, by spending time where the work is done\n" +
					"Paid for the change with scope or time of their own, standards intact\n" +
					"Shows that people confirm the gain, and that other teams took up the practice",
			},
			ListenFor: "The words of the people concerned, not a summary of their mood\n" +
				"A trade made on their behalf, and who had to be persuaded\n" +
				"Standards that stayed high while the work became better",
			RedFlags: "Gifts, lunches or thanks offered as the remedy\n" +
				"No act of their own, only support for a company program\n" +
				"Kindness that quietly lowered what was expected of people",
			BarRaiser: "If I asked the people in your story what has changed in their working day, what would they say, and would they mention you?",
		},
	},
	{
		Principle: BroadResponsibility,
		Guide:     []string{"G4.16"},
		Short:     "Foresee who else is affected at scale, and act before the harm",
		Text:      "Success and scale reach people who never chose your product: neighbors of a depot, small sellers, those a model misreads. Say which side effect you saw, how early, and what it would become at a hundred times the size. Then name the guardrail, its owner and its cost. “Legal approved it” is no answer, and charity unrelated to the product misses the question.",
		Rubric: Rubric{
			Anchors: [4]Lines{
				0: "Sees nobody beyond customers and shareholders\n" +
					"Left a foreseeable harm to lawyers, or until outsiders complained\n" +
					"Gave up nothing, and leaves the product as it was",
				1: "Mentions others affected, in general terms and without a count\n" +
					"Raised the side effect, then relied on others to follow it up\n" +
					"Says that the safeguard was worth it, but not what it cost or who paid",
				2: "Names who was affected beyond the customer, and how\n" +
					"Built a concrete guardrail into the product and gave it an owner\n" +
					"States what the guardrail cost, and that the cost was accepted",
				3: "Worked out the effect at far greater scale, before anyone was harmed\n" +
					"Made the guardrail a gate that can stop other teams’ launches too\n" +
					"Slowed or dropped something profitable, and measures the harm avoided",
			},
			ListenFor: "A person outside the customer base, described so that one can picture them\n" +
				"The sum done for ten or a hundred times the volume\n" +
				"The moment when responsibility cost money or time",
			RedFlags: "“It was legal” used as the end of the argument\n" +
				"Giving or volunteering that has nothing to do with the product\n" +
				"Harm first learned from the press, a regulator or a protest",
			BarRaiser: "Suppose your product were a hundred times as large. Who would suffer first, and which of your safeguards would still hold?",
		},
	},
}

// CaseRubrics are the rubrics of the types that are cases, by dimension.
var CaseRubrics = []CaseRubric{
	{
		Type:  ProductSense,
		Intro: "Grade each dimension on its own, from what was said aloud. One fine idea does not lift the other four.",
		Dimensions: []Dimension{
			{
				ID:    "customer-and-segment",
				Name:  "Customer and segment",
				Short: "One person chosen, with their need in their own words",
				Rubric: Rubric{
					Anchors: [4]Lines{
						0: "Speaks of “users” in general and designs for all of them\n" +
							"Begins with a feature or a technology, and adds a person with no situation afterwards\n" +
							"States the benefit in the company’s terms, such as engagement or growth",
						1: "Lists several groups, yet does not say which one comes first\n" +
							"Gives the person a label such as age or income, without a situation\n" +
							"Names a benefit that would fit many other products equally well",
						2: "Picks one group and gives the reason it comes before the rest\n" +
							"Places that person in one concrete moment, with what they do today\n" +
							"Says the benefit in a sentence that this person would understand",
						3: "Picks one group, and says whom that leaves out and what it costs them\n" +
							"Finds within the moment a need that the person would not have voiced\n" +
							"Writes a headline so exact that it rules out half of the possible features",
					},
					ListenFor: "The word “first”, followed by one kind of person and a reason\n" +
						"What this person does now, without us, to get by\n" +
						"Others who are touched, such as a seller, driver or neighbor",
					RedFlags: "The chosen person changes halfway through to suit the idea\n" +
						"A persona with a name and a hobby, but no problem\n" +
						"The paying side is taken for the customer without a thought",
					BarRaiser: "Whom did the candidate decide not to serve, and did the design later show that the choice was real?",
				},
			},
			{
				ID:    "evidence-of-the-problem",
				Name:  "Evidence of the problem",
				Short: "How we know that it hurts, where, and how often",
				Rubric: Rubric{
					Anchors: [4]Lines{
						0: "Takes the prompt’s complaint as the cause and starts to solve it\n" +
							"Offers no figure, and no way to get one\n" +
							"States guesses about the customer as if they were known",
						1: "Mentions several causes, and does not weigh them\n" +
							"Promises “user research” with no question that it should answer\n" +
							"Marks some guesses as such, though not the one that carries the idea",
						2: "Breaks the problem into steps or causes and places the pain in one of them\n" +
							"Says which number or observation would confirm it\n" +
							"Tells what is assumed apart from what is known",
						3: "Finds, or rules out with a reason, a cause that lies elsewhere than the complaint points\n" +
							"Gives the quickest honest check, with the result that would prove it wrong\n" +
							"Names the assumption on which the whole idea stands, and tests it before the rest",
					},
					ListenFor: "Questions about frequency and about who is affected most\n" +
						"Watching or asking real people, named by where and when\n" +
						"A rough size with its assumptions said aloud",
					RedFlags: "Invents precise statistics and quotes them as facts\n" +
						"Asks ten questions to clarify and uses none of the answers\n" +
						"Calls a preference of their own “what customers want”",
					BarRaiser: "If the problem were half as common as the candidate thinks, would they have noticed before building?",
				},
			},
			{
				ID:    "options-and-choice",
				Name:  "Options and choice",
				Short: "Real alternatives, one rule, one idea turned down",
				Rubric: Rubric{
					Anchors: [4]Lines{
						0: "Lists feature after feature, or settles on the only idea mentioned\n" +
							"Chooses by taste, or lets the interviewer choose\n" +
							"Leaves the idea as a slogan that nobody could build",
						1: "Gives three ideas that are versions of the same one\n" +
							"Uses a matrix or score whose values come from nowhere\n" +
							"Describes the screens and skips what happens before and behind them",
						2: "Compares at least two ways that differ in kind\n" +
							"States the rule of choice before applying it, and rejects one idea by it\n" +
							"Follows the chosen idea step by step through the customer’s moment",
						3: "Compares ways that differ in kind, one with little technology, each made as good as it can be\n" +
							"Gives the rejected idea its best case, and what would bring it back\n" +
							"Takes steps away from the design until only what carries the benefit is left",
					},
					ListenFor: "A reason for “no” that is tied to the chosen customer\n" +
						"An idea that removes work in place of adding a screen\n" +
						"What the first release leaves out, said without being asked",
					RedFlags: "Adds AI, points or a social feed without a need for them\n" +
						"Defends every idea when asked to cut one\n" +
						"Changes the choice at the first sign of doubt from the interviewer",
					BarRaiser: "Did the rule decide, or was the favorite there from the start and the rule built around it?",
				},
			},
			{
				ID:    "measures-of-success",
				Name:  "Measures",
				Short: "Input, output and a guardrail, tied to the benefit",
				Rubric: Rubric{
					Anchors: [4]Lines{
						0: "Names only revenue, clicks or “satisfaction”\n" +
							"Has no number that would say stop\n" +
							"Does not say what the figures are today or how to find out",
						1: "Lists many metrics without one that decides\n" +
							"Mentions a guardrail in general, such as “quality”\n" +
							"Gives a target, and cannot say from where it starts",
						2: "Ties one input measure and one output measure to the promised benefit\n" +
							"Sets a guardrail on the harm that this very idea could do\n" +
							"States the comparison, such as before and after or with and without",
						3: "Ties input and output to the benefit, and tells how both could rise with the customer worse off\n" +
							"Gives the value at which the guardrail ends the trial, and who watches it\n" +
							"Thinks of the season, the novelty or the moved harm that could fake the result",
					},
					ListenFor: "Denominators, so per order, per member or per thousand\n" +
						"A measure of the slowest or worst served, beside the average\n" +
						"What would be done on the day the figure disappoints",
					RedFlags: "Counts use of the feature as proof that it helped\n" +
						"A survey score as the only sign of success\n" +
						"Metrics recited from a list, the same for any product",
					BarRaiser: "Suppose every number named had gone up. Would we know that this customer’s life is better?",
				},
			},
			{
				ID:    "risks-operation-and-unit-cost",
				Name:  "Risks, operation and unit cost",
				Short: "Who does the work, what one unit costs, what may go wrong",
				Rubric: Rubric{
					Anchors: [4]Lines{
						0: "Treats the product as screens that need nobody to run them\n" +
							"Says nothing of money\n" +
							"Sees no risk, or only that people might not use it",
						1: "Mentions “operations” without a person or a step\n" +
							"Says that it will be cheap or costly, with no unit\n" +
							"Lists common risks such as privacy and fraud in passing",
						2: "Names the people whose work changes, and how\n" +
							"Works out a rough cost for one order, visit, ride or device\n" +
							"Takes the most serious risk and designs for it, with a first step that can be undone",
						3: "Has the people at the counter, desk or wheel gain from the change, too\n" +
							"Says which cost falls with volume, and at what volume the idea pays\n" +
							"Tells two-way doors from one-way doors and spends caution only on the latter",
					},
					ListenFor: "The driver, clerk, nurse or picker in the story of the design\n" +
						"A sum done aloud with round figures\n" +
						"Harm to someone who is not the customer",
					RedFlags: "“Operations will handle that”\n" +
						"A launch in every country at once\n" +
						"Abuse by a minority used as a reason to burden all",
					BarRaiser: "Who pays when this goes wrong on a busy Saturday, and had the candidate thought of that before I asked?",
				},
			},
		},
	},
	{
		Type:  Strategy,
		Intro: "Grade the dimensions that the case touched, and leave the others at no signal. A sizing case rests mostly on the second, a metrics case on the third, a diagnosis or an experiment on the fourth.",
		Dimensions: []Dimension{
			{
				ID:    "strategy-customer-and-aim",
				Name:  "Customer and aim",
				Short: "Who gains, and what the answer is trying to decide",
				Rubric: Rubric{
					Anchors: [4]Lines{
						0: "Starts from the company’s revenue or technology, and no customer is named\n" +
							"Answers the question as worded without asking what it should decide\n" +
							"Ends on a list, so that nobody could say what was recommended",
						1: "Names “users” or “sellers” as one group, with no difference between them\n" +
							"States an aim early, then measures or argues for a different one\n" +
							"Gives a recommendation when pressed, with no condition attached",
						2: "Picks one customer group, and says what changes in a day of theirs\n" +
							"Words the aim in a sentence before the analysis, and keeps to it\n" +
							"Closes with one recommendation that follows from the aim",
						3: "Sets two groups with opposed interests side by side, and ranks them with a reason\n" +
							"Restates the question so that the real decision comes into view\n" +
							"Recommends in a sentence, and names whom it disappoints",
					},
					ListenFor: "A customer described by situation, such as a grower at six in the morning\n" +
						"The decision that the numbers are meant to serve\n" +
						"A clear last sentence with a verb in it",
					RedFlags: "The rival or the chart is discussed throughout, the customer never\n" +
						"The aim moves whenever a probe makes it awkward\n" +
						"Every option is praised and none is chosen",
					BarRaiser: "Tell me who is worse off under your recommendation, and why you would still sign it.",
				},
			},
			{
				ID:    "strategy-prize-and-unit-economics",
				Name:  "Prize and unit economics",
				Short: "A rough size from stated assumptions, and what one unit costs",
				Rubric: Rubric{
					Anchors: [4]Lines{
						0: "Speaks of a huge market, and gives no sum\n" +
							"Takes whatever figure comes out, however odd it looks\n" +
							"Never asks what one order, member or parcel costs",
						1: "Multiplies several shares, with some of them unspoken\n" +
							"Reaches a result, and does not compare it with anything\n" +
							"Mentions cost in general, such as “logistics are expensive”",
						2: "Says each assumption aloud, and rounds sensibly\n" +
							"Checks the result against a second route or a familiar size\n" +
							"Works one unit through, from income to what is left",
						3: "Marks the assumption that moves the result most, and gives it a range\n" +
							"Uses the check to correct a step, or to say how far the result can be trusted\n" +
							"Finds the volume or rate at which the unit turns from loss to gain",
					},
					ListenFor: "Units kept beside each figure\n" +
						"“If this is half as large, the answer becomes …”\n" +
						"The cost that comes after the sale, such as returns or support",
					RedFlags: "Precision to the last digit on top of guesses\n" +
						"A share of a giant market taken as the forecast\n" +
						"All revenue counted as new, with nothing taken from elsewhere",
					BarRaiser: "Which single assumption, if wrong by half, would turn your answer round? How would you learn its value by Friday?",
				},
			},
			{
				ID:    "strategy-inputs-outputs-guardrails",
				Name:  "Inputs, outputs and guardrails",
				Short: "What the team can move, what should follow, what must not break",
				Rubric: Rubric{
					Anchors: [4]Lines{
						0: "Lists whatever can be counted, such as clicks and page views\n" +
							"Sets revenue as the goal, with no lever named that leads there\n" +
							"Sees no harm that a better main number could do",
						1: "Names a main measure, but not who is counted in it or over which time\n" +
							"Names a lever, with an unclear link to the result\n" +
							"Adds “satisfaction” as a guardrail, without limit or source",
						2: "Defines the main measure so that two people would count alike\n" +
							"Names inputs a team can change this week, and what they should move\n" +
							"Sets one guardrail with a limit, and says whom it protects",
						3: "Rejects a popular measure by showing where it misleads\n" +
							"Tests the link from input to output, and would replace an input that fails\n" +
							"Predicts how each measure could be gamed, and builds the counter-check in",
					},
					ListenFor: "Numerator, denominator and time window of the main measure\n" +
						"The action that follows from a bad Monday reading\n" +
						"Segments that an average would hide",
					RedFlags: "A dozen measures and no first among them\n" +
						"A measure that rises when customers have trouble, taken as success\n" +
						"Guardrails added at the end as a courtesy",
					BarRaiser: "Suppose a team hits every input you set and customers are no better off. Which one would you drop, and what replaces it?",
				},
			},
			{
				ID:    "strategy-diagnosis-and-experiment",
				Name:  "Diagnosis and experiment",
				Short: "From a moving number to a cause that could have been refuted",
				Rubric: Rubric{
					Anchors: [4]Lines{
						0: "Names a cause at once, and looks for what fits it\n" +
							"Takes the metric on trust, and any gap between two groups as cause and effect\n" +
							"Suggests no check, or one that every result would pass",
						1: "Lists many causes, in no order\n" +
							"Splits the data, and does not say what the split would show\n" +
							"Proposes a test without length, group or deciding result",
						2: "Orders the possible causes by likelihood and by the cost of a check\n" +
							"Rules out a data fault, then splits where the causes would look different\n" +
							"Designs a test with a group to compare, a duration and a decision rule",
						3: "States for the leading cause the finding that would kill it\n" +
							"Sees that the groups differ beforehand or affect one another\n" +
							"Weighs the price of waiting, and acts on partial proof when the step can be undone",
					},
					ListenFor: "What moved, the top or the bottom of the ratio\n" +
						"The cheap check placed ahead of the thorough one\n" +
						"Novelty, season or mix named where they really apply",
					RedFlags: "“I would run a test” as the answer to everything\n" +
						"An early win announced as the lasting effect\n" +
						"No thought for the customers hit while the search goes on",
					BarRaiser: "What would you have to see to believe that your favorite cause is innocent, and did you plan to look for it?",
				},
			},
			{
				ID:    "strategy-risks-doors-exit",
				Name:  "Risks, doors and exit",
				Short: "What could go wrong, what can be undone, when to stop",
				Rubric: Rubric{
					Anchors: [4]Lines{
						0: "Sees nothing that could go wrong, or recites general risks such as competition\n" +
							"Treats a lasting commitment as lightly as a trial\n" +
							"Has no reading at which the plan would end",
						1: "Names a real risk, and leaves it without owner or answer\n" +
							"Says that a step is reversible, without what reversing would cost\n" +
							"Would “review after some months”, with no figure set",
						2: "Names the risk most likely to sink this plan, and a way to see it early\n" +
							"Sorts the steps into those easy and those hard to take back\n" +
							"Sets a number and a date at which to stop or change",
						3: "Looks past the customer to sellers, drivers or the public, and takes on a cost for them\n" +
							"Reshapes a hard-to-undo step into a smaller one that teaches the same\n" +
							"Argues the opposite side well, and names the fact that would make this plan stop",
					},
					ListenFor: "The first small step and what it should teach\n" +
						"A promise to customers or partners that cannot be withdrawn\n" +
						"How people would be treated if the plan were stopped",
					RedFlags: "A pilot that no result could end\n" +
						"Speed praised where the step cannot be undone\n" +
						"Harm to outsiders met with “legal will look at it”",
					BarRaiser: "It is a year later and this has failed. Tell me the story of how, and which warning you chose to ignore.",
				},
			},
		},
	},
	{
		Type:  Technical,
		Intro: "Grade line by line what the answer did, and leave out a line for which the case gave no room. A candidate for PM may stay a step further from the machinery than one for PM-T, but has to reach failure and the customer all the same.",
		Dimensions: []Dimension{
			{
				ID:    "requirement-and-scale",
				Name:  "Requirement and scale",
				Short: "Says what must hold for whom, and how large it gets",
				Rubric: Rubric{
					Anchors: [4]Lines{
						0: "Starts to build or explain before asking what it is for\n" +
							"Uses “large” and “a lot” in place of any quantity\n" +
							"Treats every requirement as equally strict",
						1: "States the need in general words, with the user left vague\n" +
							"Gives one quantity, which then plays no part\n" +
							"Says that some needs matter more, and does not rank them",
						2: "Names the user and what must hold true for that person\n" +
							"Works out a rough load or volume, peak included\n" +
							"Tells the strict requirement from those that may give way",
						3: "Finds the requirement the prompt left out, and shows its effect\n" +
							"Lets a quantity settle a choice, with its error in mind\n" +
							"Sets a target for the strict one that can be checked afterwards",
					},
					ListenFor: "A question about purpose or user within the first minute\n" +
						"Sums done aloud, rounded, with the assumption stated\n" +
						"A sentence of the kind “this must be exact, that may be late”",
					RedFlags: "Millions of users appear with no idea of how many act at once\n" +
						"Asks for everything to be instant, exact and always up\n" +
						"Takes the proposed solution for the requirement",
					BarRaiser: "Which of your figures, if it were ten times larger, would change the design, and where exactly?",
				},
			},
			{
				ID:    "flow-of-the-data",
				Name:  "Data flow",
				Short: "Follows one request or record from start to end, in order",
				Rubric: Rubric{
					Anchors: [4]Lines{
						0: "Names parts with no path between them\n" +
							"Cannot say where a piece of data is kept\n" +
							"Drops in product names in place of an explanation",
						1: "Gives a path with a jump that a listener has to fill\n" +
							"Says where data rest, yet not which copy is the true one\n" +
							"Gives the purpose of some parts and only the name of others",
						2: "Follows one request step by step to its end\n" +
							"Points to the one true record and its copies\n" +
							"Gives each part a purpose in plain words",
						3: "Walks the same path for a second, awkward case without being asked\n" +
							"Says how old each copy may be, and what depends on it\n" +
							"Removes a part and shows that the need is still met",
					},
					ListenFor: "Verbs such as asks, stores, checks, sends, in the right order\n" +
						"Who owns each border between two systems\n" +
						"A stop at the depth that the question needs",
					RedFlags: "The picture grows by a box each time a doubt is raised\n" +
						"Data arrive on the customer’s screen with no way there\n" +
						"A term is used that falls apart when its meaning is asked",
					BarRaiser: "Take one record and tell me each place it exists at this moment. Which one wins if two disagree?",
				},
			},
			{
				ID:    "failure-as-customers-meet-it",
				Name:  "Failure and what customers see",
				Short: "Expects parts to break, and says what people meet when they do",
				Rubric: Rubric{
					Anchors: [4]Lines{
						0: "Describes a world in which nothing breaks\n" +
							"Never mentions a screen, message or person affected\n" +
							"Leaves the finding of faults to complaints",
						1: "Mentions that things can fail, with no particular one followed\n" +
							"Says that customers are affected, and not in which way\n" +
							"Wants an alarm, with no reading at which it sounds",
						2: "Follows one likely failure from cause to effect\n" +
							"Describes what the customer sees and can do meanwhile\n" +
							"Names the signal that shows it, with a threshold",
						3: "Picks the quiet failure that others would miss, and bounds it\n" +
							"Plans the repair for people already harmed\n" +
							"Shows how the team would find it before the first customer does",
					},
					ListenFor: "A step that is late, lost, repeated or half done\n" +
						"The very words the customer would read\n" +
						"A way back, and what it cannot undo",
					RedFlags: "Answers every failure with “we retry”\n" +
						"Counts the service as healthy while its users are stuck\n" +
						"Hands all failure to the engineers as their affair",
					BarRaiser: "Which failure in your design would nobody notice for a week, and who would be paying for it?",
				},
			},
			{
				ID:    "trade-offs-and-cost",
				Name:  "Trade-offs and cost",
				Short: "Chooses between two goods, and knows the price",
				Rubric: Rubric{
					Anchors: [4]Lines{
						0: "Presents one way as if there were no other\n" +
							"Treats money, time and upkeep as free\n" +
							"Changes the choice at the first objection",
						1: "Lists two ways and leaves the choice open\n" +
							"Says that something is costly, with no size to it\n" +
							"Keeps the choice, and repeats it when challenged",
						2: "Chooses between two ways for a reason tied to the need\n" +
							"Sizes the cost of building it or of keeping it\n" +
							"Names what would make the other way better",
						3: "Argues the rejected way at its strongest, then still chooses\n" +
							"Compares the cost of acting with that of leaving things alone\n" +
							"Sets the sign and the date on which the choice is looked at again",
					},
					ListenFor: "“We give up this in order to get that”\n" +
						"A cheaper first version that teaches something\n" +
						"Whether the step can be taken back",
					RedFlags: "Newer technology is better since it is newer\n" +
						"Debt is either a sin or of no account\n" +
						"The customer’s loss is missing from the scales",
					BarRaiser: "Your engineers have half the time. What goes, what stays, and what does the customer lose by it?",
				},
			},
			{
				ID:    "explaining-and-working-with-engineers",
				Name:  "Explaining, and working with engineers",
				Short: "Clear to the listener, and a partner whom engineers would want",
				Rubric: Rubric{
					Anchors: [4]Lines{
						0: "Loses the named listener in terms, or talks down to them\n" +
							"Hides a gap in knowledge behind confident words\n" +
							"Dictates the solution or the date to the engineers",
						1: "Is clear in part, with terms left unexplained\n" +
							"Admits a gap when pressed, and stops there\n" +
							"Leaves all technical matters to the engineers",
						2: "Uses words the named listener could repeat to a colleague\n" +
							"Says openly what is not known, and whom to ask\n" +
							"Brings need and limits, and leaves the estimate where it belongs",
						3: "Makes one hard idea plain with a picture that holds under questions\n" +
							"Reasons soundly from first facts through the unknown part\n" +
							"Asks engineers the question that changes the plan for the better",
					},
					ListenFor: "A check of whether the listener is still following\n" +
						"Questions about effort, dependencies and testing\n" +
						"Credit given to the people who would build it",
					RedFlags: "Speaks of engineers as a resource to be ordered\n" +
						"Starts a picture, such as a kitchen, and never comes back to the system\n" +
						"Guesses a technical fact and defends it",
					BarRaiser: "Explain the hardest part again to someone who must pay for it, in three sentences and without one term of the trade.",
				},
			},
		},
	},
}

// ScopeNote says what Scopes rest on.
const ScopeNote = "These lines are ours and not Amazon’s, drawn from public accounts of its levels and of what Bar Raisers weigh."

// Scopes are what stories of the levels are about, lowest first.
var Scopes = [3]Scope{
	{Level: "L5", Line: "A project of your own that other teams had to join, with a clear aim and a way to it that you found.", Scope: "You led one project from start to end, and at least one other team changed its work for it.", Ambiguity: "The goal was given to you, and you worked out how to reach it.", Impact: "A number of your product moved, with its value before and after."},
	{Level: "L6", Line: "A problem across an organization, where you set the aim and several teams followed it.", Scope: "You moved several teams that did not report to you, and you decided what the product would be.", Ambiguity: "The problem was unclear or disputed, and you defined it before anyone solved it.", Impact: "A result that leaders of the whole organization followed, and a mechanism that others took over."},
	{Level: "L7", Line: "A direction for a company or an industry, chosen where nobody had asked, that changed how others work.", Scope: "Your decision bound several organizations, or partners and customers outside the company.", Ambiguity: "Nobody had posed the question, and facts were few when you took a position.", Impact: "The company or its industry does something differently, and it would not have come by itself."},
}

// Primers are the pages that explain what a candidate has to know.
var Primers = []Primer{
	{
		ID:    "working-backwards",
		Title: "Working Backwards and the PR/FAQ",
		Short: "Write the launch announcement first, and build only what it promises",
		Guide: []string{"G9.2", "G10.4"},
		Blocks: []Block{
			{
				Kind:  Paragraph,
				Lines: "Most teams start from what they can build and look for a buyer later. Working Backwards turns that round: you write the press release of launch day while nothing exists yet, then ask whether anyone would care. If the page is dull, you have lost an afternoon instead of a year. In an interview, the same order decides how a product answer sounds in its first minute.",
			},
			{
				Kind:  Heading,
				Lines: "The press release",
			},
			{
				Kind:  Paragraph,
				Lines: "It stays under one page and is written for customers, not for colleagues. These are its parts:",
			},
			{
				Kind: Steps,
				Lines: "\x03Heading\x01: a name for the product that a customer would understand.\n" +
					"\x03Subheading\x01: who it is for and what they gain, in a single sentence.\n" +
					"\x03Summary\x01: place, date, product and benefit.\n" +
					"\x03Problem\x01: what goes wrong today, as the customer would tell it.\n" +
					"\x03Solution\x01: how the product removes that problem.\n" +
					"\x03Two quotes and a start\x01: one from a spokesperson, one from an imagined customer, and how to begin using it.",
			},
			{
				Kind:  Paragraph,
				Lines: "Bill Carr, who helped to write the book on this method, finds the problem paragraph the hardest. He also reads a long headline as a warning that the idea is not clear yet. Both are quick checks you can make on your own page.",
			},
			{
				Kind:  Quote,
				Lines: "\x03Northern Light Rail books your next train before you miss this one.\x01 \x04Travelers with a tight change get a confirmed seat on the following service, with no queue and no extra fare.\x01 Central Station, 3 March. When a train runs late, the traveler is usually the last to know. From today, Northern Light watches each connection and offers a new seat while you are still on board.",
			},
			{
				Kind:  Heading,
				Lines: "The FAQ",
			},
			{
				Kind:  Paragraph,
				Lines: "Five pages or fewer come behind the release, in two halves. The \x03external\x01 half holds what a customer or a journalist would ask: price, availability, what happens when it fails. The \x03internal\x01 half holds what your own finance, legal and engineering colleagues would ask: is it feasible, what does one order cost us, which third parties do we depend on, what do we risk before the first sale.",
			},
			{
				Kind:  Paragraph,
				Lines: "The best internal answers include \x04reasons not to do it\x01. A document that has none reads like a sales pitch. Nor is it ever finished: it changes each time somebody learns something.",
			},
			{
				Kind:  Heading,
				Lines: "How to use it in an answer",
			},
			{
				Kind:  Paragraph,
				Lines: "You are unlikely to have to write a release during a one-hour round. You can still open a design question as if you had one in your hand:",
			},
			{
				Kind: Bullets,
				Lines: "\x03One sentence of subheading\x01 before any feature: “For parents who order school meals, so that nobody goes without lunch on the first day of term.”\n" +
					"\x03The problem in their words\x01, with what they do about it today.\n" +
					"\x03One reason not to build it\x01, offered before you are asked.\n" +
					"\x03The cheapest proof\x01 that the promise can be kept.",
			},
			{
				Kind:  Paragraph,
				Lines: "The trap is a false reverse: choosing the feature in your head, then inventing a customer who happens to want it. A listener notices, because the problem fits the solution too neatly and no alternative was ever in play. \x05Customer Obsession\x02/principle/customer-obsession/\x01 is the principle behind all this, and \x05Think Big\x02/principle/think-big/\x01 is never far away.",
			},
			{
				Kind:  Paragraph,
				Lines: "If you tell a story from the past, you need not have used the method by name. Say at which moment you started again from the customer, and what you threw away as a result. Cut scope is the best evidence that the document did some work.",
			},
			{
				Kind:  Heading,
				Lines: "Five minutes on your own product",
			},
			{
				Kind:  Paragraph,
				Lines: "Take the last thing you launched. Write its heading and subheading in at most 30 words, without the words platform, solution or experience. Then write one honest reason not to build it. Read all three aloud to someone outside your trade and ask what the product does. If they hesitate, shorten the heading.",
			},
		},
	},
	{
		ID:    "six-pager",
		Title: "The six-pager",
		Short: "Why prose replaces slides, and how it trains you for the interview",
		Guide: []string{"G7.10"},
		Blocks: []Block{
			{
				Kind:  Paragraph,
				Lines: "At Amazon, a proposal is usually not presented. It is written out as a narrative of up to six pages, and the people who have to decide sit down and read it. You may never be asked to write one on the day. Knowing what it demands still helps, because someone used to reading such pages may listen to you in the same way.",
			},
			{
				Kind:  Heading,
				Lines: "What happens in the meeting",
			},
			{
				Kind: Bullets,
				Lines: "Everyone reads in silence first. Accounts put this at 15 to 30 minutes, most often about 20.\n" +
					"The rest of roughly an hour is for questions, with the author answering.\n" +
					"The hour ends with a decision, so the author has to ask for one.",
			},
			{
				Kind:  Paragraph,
				Lines: "There are no slides. The 2017 shareholder letter compares the opening to a study hall. Two things follow for the author: charm cannot rescue a weak page, and nobody can pretend to have read it.",
			},
			{
				Kind:  Paragraph,
				Lines: "The advice to readers is to take each sentence as wrong until it is shown to be right. That sounds harsh, but prepare your stories for such a listener too. “Adoption was strong” invites a question in a document, and it invites one in a round.",
			},
			{
				Kind:  Heading,
				Lines: "What prose shows",
			},
			{
				Kind:  Paragraph,
				Lines: "Bullet points let you place two facts side by side and leave the link between them to the reader. Sentences force you to write “because”, “although” or “so”, and that is where reasoning fails in public. Four gaps become visible at once:",
			},
			{
				Kind: Bullets,
				Lines: "a customer who is never more exact than “users”\n" +
					"a claim without a number, or a number without a period\n" +
					"an option that was dropped with no reason given\n" +
					"a risk that belongs to nobody",
			},
			{
				Kind:  Paragraph,
				Lines: "None of these is a matter of style. Each of them is also a probe you should expect.",
			},
			{
				Kind:  Heading,
				Lines: "A practice outline",
			},
			{
				Kind:  Paragraph,
				Lines: "No fixed list of sections holds for every team, so the following order is ours. It suits an evening of practice and maps well onto a strategy case:",
			},
			{
				Kind: Steps,
				Lines: "The customer and their problem, with its size.\n" +
					"What has been tried, and what came of it.\n" +
					"The proposal, and two alternatives you reject.\n" +
					"The numbers: inputs you would move, outputs you expect.\n" +
					"Risks, each with an owner and an early sign.\n" +
					"What you ask the readers to decide today.",
			},
			{
				Kind:  Paragraph,
				Lines: "Finish with a question that good reviewers use: \x04what is the strongest argument against this?\x01 Answer it in the document itself. In a loop, the same move earns credit in a case: state the best objection to your own plan, and say what evidence would make you give way.",
			},
			{
				Kind:  Paragraph,
				Lines: "Some roles, more often senior ones, do include a short essay before the \x05loop\x02/stage/onsite-loop/\x01. Two pages, sent at least two days before, are the usual advice there. What you learn here applies: a question answered in the first paragraph, one story instead of three, and every figure with its source.",
			},
			{
				Kind:  Heading,
				Lines: "From document to spoken answer",
			},
			{
				Kind:  Paragraph,
				Lines: "Speak in whole sentences with their reasons, and keep to one line of thought. If you hear yourself listing, stop and say which item matters most. When asked about a document you once wrote, tell what a reader changed in it. An unchanged draft suggests that nobody read it closely, which does little for \x05Are Right, A Lot\x02/principle/are-right-a-lot/\x01.",
			},
			{
				Kind:  Heading,
				Lines: "Turn one slide into a paragraph",
			},
			{
				Kind:  Paragraph,
				Lines: "Set a clock for five minutes and open any slide you made this year. Rewrite it as one paragraph of about 100 words with no list in it. Underline each place where you needed a connecting word and did not know which. Those are the weak joints of the argument. Repair one, then say the paragraph aloud as an answer to “Why did you choose that?”",
			},
		},
	},
	{
		ID:    "one-way-and-two-way-doors",
		Title: "One-way and two-way doors",
		Short: "Sort decisions by whether you can go back, then choose the speed",
		Blocks: []Block{
			{
				Kind:  Paragraph,
				Lines: "Some decisions can be undone on Friday if they look wrong. Others cannot be undone at all, or only at a price nobody wants to pay. Amazon sorts its decisions by this single question, and a candidate who does so aloud gives the interviewer a reason to trust both the quick calls and the slow ones.",
			},
			{
				Kind:  Heading,
				Lines: "The two types, the right way round",
			},
			{
				Kind: Bullets,
				Lines: "\x03Type 1 is a one-way door.\x01 Once through, you cannot come back. It deserves time, wide consultation and care.\n" +
					"\x03Type 2 is a two-way door.\x01 You can look, dislike it and return. A small group, or one person with good judgement, should take it fast.",
			},
			{
				Kind:  Paragraph,
				Lines: "The terms come from the shareholder letter for 2015. You will find pages that date them to 1997, and at least one quotation that swaps the numbers. Should you be unsure on the day, leave out the numbers and speak of doors; no one will miss them.",
			},
			{
				Kind:  Heading,
				Lines: "Two ways to get it wrong",
			},
			{
				Kind:  Paragraph,
				Lines: "The letter’s main worry is large companies that use the heavy process for everything. Picture twelve people reviewing the wording of an e-mail that could be changed in a minute. The result is slowness, little experimenting and less invention.",
			},
			{
				Kind:  Paragraph,
				Lines: "The opposite mistake is rarer and worse. A footnote warns of those who treat irreversible matters lightly: they tend not to survive. So “I move fast” is not yet a virtue. Which door it was decides whether speed was wise, and a good story for \x05Bias for Action\x02/principle/bias-for-action/\x01 says so before it is asked.",
			},
			{
				Kind:  Heading,
				Lines: "How much information is enough",
			},
			{
				Kind:  Paragraph,
				Lines: "The letter for 2016 gives a rule of thumb: decide most things with about \x0370%\x01 of the information you would like to have. Waiting for 90% usually means being slow. The rule has a second half which candidates forget, namely that you must notice a bad decision and correct it quickly. Without that half, deciding early is only gambling.",
			},
			{
				Kind:  Quote,
				Lines: "\x03A worked sort.\x01 A chain of pharmacies wants to accept repeat orders by text message. \x04Which reminder wording to use\x01: two-way, one person, today. \x04Which ten shops go first\x01: two-way, a week at most. \x04A five-year exclusive contract with one message provider\x01: one-way as drafted. Ask for a break clause after twelve months, and it becomes a door that opens both ways, at a known price.",
			},
			{
				Kind:  Paragraph,
				Lines: "The last line of the example is the most useful idea on this page. Doors can be rebuilt. A pilot in one region, a flag that switches a feature off, a price promised only to new customers: each turns something final into something you can leave. In your story, say who built the way back, what it cost and whether it was ever used.",
			},
			{
				Kind:  Heading,
				Lines: "What to say in the room",
			},
			{
				Kind: Steps,
				Lines: "Name the door, and what convinced you it was that kind.\n" +
					"State what you knew, and the one fact you did without.\n" +
					"Put a price on waiting: per day, per week, per missed season.\n" +
					"Give the sign that would have sent you back, chosen before you went in.\n" +
					"Tell whether the sign came.",
			},
			{
				Kind:  Paragraph,
				Lines: "Be ready for the probe “Was it really reversible?” Code can be rolled back, but a customer’s trust, a public price or a colleague’s reputation may not be. Admitting that a door was less two-way than you had believed makes a fine answer to a question about a mistake.",
			},
			{
				Kind:  Heading,
				Lines: "Sort your own week",
			},
			{
				Kind:  Paragraph,
				Lines: "List five decisions you took in the past ten days, however small. Mark each with a 1 or a 2. Next to every 1, write the cheapest change that would have made it a 2. Beside the 2s, note how many people were involved and strike out those you did not need. The most surprising line may be a story worth keeping.",
			},
		},
	},
	{
		ID:    "input-and-output-metrics",
		Title: "Input and output metrics",
		Short: "Manage what a team can move, and watch what follows from it",
		Guide: []string{"G9.7"},
		Blocks: []Block{
			{
				Kind:  Paragraph,
				Lines: "Revenue is a fine thing to want and a poor thing to manage. No one can walk into the office on Monday and do revenue. They can shorten a delivery, fill a gap on the shelf or remove a step from a form. Amazon’s managers keep the two apart, and metric questions in interviews test whether you do so too.",
			},
			{
				Kind:  Heading,
				Lines: "Two kinds of number",
			},
			{
				Kind: Bullets,
				Lines: "\x03Output metrics\x01 tell what happened: orders, revenue, profit. They cannot be pushed directly for long. You can force one for a quarter with discounts, and pay for it later.\n" +
					"\x03Input metrics\x01 are what a team controls and customers feel: selection, price, convenience, how often an item is in stock, how fast it arrives.",
			},
			{
				Kind:  Paragraph,
				Lines: "The claim behind it is plain. Move the right inputs and the outputs follow, with a delay. Say aloud how long you expect the delay to be, because that is what makes the claim testable.",
			},
			{
				Kind:  Heading,
				Lines: "Finding the right input",
			},
			{
				Kind:  Paragraph,
				Lines: "Good inputs are found by trial, and the first guess is often wrong. A well-known example is Amazon’s own: to measure selection, it once counted the items on offer. The count was easy to raise by listing more things, whether or not anybody wanted them. It was a bad input and had to be replaced.",
			},
			{
				Kind:  Paragraph,
				Lines: "Three questions help you to test a candidate before you defend it:",
			},
			{
				Kind: Steps,
				Lines: "Can one team change it within weeks by its own work?\n" +
					"Would a customer notice if it got better?\n" +
					"How could someone raise it while making things worse?",
			},
			{
				Kind:  Paragraph,
				Lines: "Answer the third before anyone puts it to you. Whatever you say there becomes your \x03guardrail\x01: a number you do not try to improve, but refuse to let fall below a level.",
			},
			{
				Kind:  Quote,
				Lines: "\x03A public library that lends e-books.\x01 \x04Output\x01: readers who borrow in three months out of four. \x04Inputs\x01: share of searches that end in a title available today; median wait for a reserved one; steps from opening to first page. \x04How it could be gamed\x01: buy many copies of one bestseller and the wait shrinks. \x04Guardrail\x01: number of different titles borrowed per 100 readers.",
			},
			{
				Kind:  Heading,
				Lines: "How the numbers are used",
			},
			{
				Kind:  Paragraph,
				Lines: "Accounts of Amazon’s weekly business review describe an hour on Wednesdays, longer in the peak season, in which several hundred metrics go by and each owner explains their own. What matters to you is the last part. An owner is expected to know why a line moved, or to say that they do not know yet and when they will. Try the same with every figure in your stories: source, period, and the reason it changed.",
			},
			{
				Kind:  Paragraph,
				Lines: "Numbers and anecdotes belong together. If the dashboard is calm and three customers complain, ask what the measure leaves out. That is \x05Dive Deep\x02/principle/dive-deep/\x01 in its simplest form, and \x05Deliver Results\x02/principle/deliver-results/\x01 speaks of key inputs for the same reason.",
			},
			{
				Kind:  Heading,
				Lines: "In a metrics case",
			},
			{
				Kind:  Paragraph,
				Lines: "Choose one output and say why it stands for the customer’s benefit. Give two or three inputs, each with the team that could move it. Add one guardrail. Then tell what decision the set would change next month. Eight metrics in a row with no decision behind them score less than three that would stop a launch. If you are asked about a drop, first check that the number itself is sound, then split it before you name causes.",
			},
			{
				Kind:  Heading,
				Lines: "Take apart one number",
			},
			{
				Kind:  Paragraph,
				Lines: "Pick the figure your team reports most. Write down whether it is an output or an input; be strict. Under it write two things you personally could change this month that should move it, the delay you expect, and one way to cheat. If no input comes to mind within five minutes, you have found out why the figure has been flat.",
			},
		},
	},
	{
		ID:    "flywheel",
		Title: "The flywheel",
		Short: "How one improvement feeds the next, and how to use that in a case",
		Guide: []string{"G9.5"},
		Blocks: []Block{
			{
				Kind:  Paragraph,
				Lines: "A flywheel is heavy. The first push hardly moves it, nor does the second, but each adds to the last until the wheel runs on its own weight. Amazon sketched its business in this shape in 2001, with an idea borrowed from a management author. Reciting it proves little. Use it to check whether your proposals push something that turns, or only make a noise once.",
			},
			{
				Kind:  Heading,
				Lines: "The loop to know",
			},
			{
				Kind:  Paragraph,
				Lines: "Start anywhere and follow it round:",
			},
			{
				Kind: Steps,
				Lines: "A better \x03experience\x01 for customers brings more \x03traffic\x01.\n" +
					"More traffic attracts more \x03sellers\x01.\n" +
					"With more sellers comes a wider \x03selection\x01.\n" +
					"Wider selection makes the experience better, and the circle closes.",
			},
			{
				Kind:  Paragraph,
				Lines: "A second loop is attached. \x03Growth\x01 spreads fixed costs and gives a lower \x03cost structure\x01. Lower costs allow lower \x03prices\x01, and those improve the experience again. Put both in one breath and you have said what most people need three slides for.",
			},
			{
				Kind:  Paragraph,
				Lines: "Note what is missing. Profit is not a spoke. It comes out of a wheel that turns, so a proposal that begins with margin should say which spoke the margin pays for.",
			},
			{
				Kind:  Heading,
				Lines: "Businesses that feed each other",
			},
			{
				Kind:  Paragraph,
				Lines: "The same logic works between businesses and inside them. Take Prime as it could be drawn in a metrics question: members pay, their fees help to fund benefits, better benefits make membership worth more, and worth attracts members. When you prepare a business from \x05the page about them\x02/primer/amazons-businesses/\x01, draw one arrow to a neighbor and one arrow back. An arrow in one direction alone is a gift; two make a wheel.",
			},
			{
				Kind:  Quote,
				Lines: "\x03A wheel for an invented firm.\x01 A start-up lends power tools by the day. \x04More tools near home\x01 → \x04more rentals per household\x01 → \x04better data on which tools are wanted where\x01 → \x04fewer idle tools\x01 → \x04lower price per day\x01 → \x04money and reason to place more tools near home\x01. The weakest arrow is the second: rentals tell what was on the shelf, and only searches that found nothing tell what else was wanted.",
			},
			{
				Kind:  Heading,
				Lines: "Testing a wheel before you defend it",
			},
			{
				Kind:  Paragraph,
				Lines: "Anybody can draw four words in a circle. A strong candidate attacks their own drawing:",
			},
			{
				Kind: Bullets,
				Lines: "\x03Which arrow is weakest?\x01 Say what evidence you have that one thing really leads to the next.\n" +
					"\x03Where would you push first?\x01 Choose the spoke with the largest effect for the effort, and name the input metric that shows it moved.\n" +
					"\x03What slows it?\x01 More sellers can bring poor goods, and those damage the experience. Friction belongs in the picture.\n" +
					"\x03Does it run backwards?\x01 Every such circle can. Falling traffic drives out sellers just as surely.",
			},
			{
				Kind:  Paragraph,
				Lines: "The last point makes a good answer to “What worries you about your plan?” It shows that you see the mechanism and not a slogan. \x05Think Big\x02/principle/think-big/\x01 needs that as much as courage.",
			},
			{
				Kind:  Heading,
				Lines: "Saying it in an interview",
			},
			{
				Kind:  Paragraph,
				Lines: "Use the word once, if at all. In a strategy case, describe the loop in one sentence, choose a spoke, give the input and the guardrail, and estimate how many turns it takes before anyone outside the team would notice. In a story, tell which part you pushed and what turned afterwards without you. An effect that went on after you left the project is rare evidence, and worth a minute of your time.",
			},
			{
				Kind:  Heading,
				Lines: "Draw yours on an envelope",
			},
			{
				Kind:  Paragraph,
				Lines: "Take the product you know best. Write four or five nouns in a circle, with arrows, and keep to things that can be measured. Beside each arrow put \x04proven\x01, \x04likely\x01 or \x04hoped\x01. Choose one that is only hoped, and write the smallest test that would settle it within a month. You now have the middle part of a strategy answer.",
			},
		},
	},
	{
		ID:    "two-pizza-teams",
		Title: "Two-pizza teams and single-threaded leaders",
		Short: "Small teams, one goal, and what a PM owns in them",
		Guide: []string{"G9.6"},
		Blocks: []Block{
			{
				Kind:  Paragraph,
				Lines: "The picture is easy to remember: a team should be small enough that two pizzas feed it, so ten people at most. Size was never the whole point, though. What Amazon wanted was a group that could decide and release without waiting for anyone. Amazon wants PMs with great autonomy, so prepare to say how you work when nobody above you arranges things.",
			},
			{
				Kind:  Heading,
				Lines: "What made the team different",
			},
			{
				Kind: Bullets,
				Lines: "\x03Small\x01: few enough people that everyone knows what the others do.\n" +
					"\x03Autonomous\x01: its own goal, and as few dependencies as possible.\n" +
					"\x03Measured in its own terms\x01: such teams were judged by a \x04fitness function\x01, a handful of metrics weighted into one score and agreed beforehand.",
			},
			{
				Kind:  Paragraph,
				Lines: "There is a simple test of autonomy: \x04can you deploy without others?\x01 If every change needs three other groups, the team is small only on paper. Put it to yourself before you claim to have led something independently.",
			},
			{
				Kind:  Heading,
				Lines: "The later lesson: one person, one job",
			},
			{
				Kind:  Paragraph,
				Lines: "With time, another feature turned out to predict success better than head count. It was the \x03single-threaded leader\x01: someone whose only job is this one product or goal. The reasoning is familiar to all of us who have held four projects at once. The one that matters most for the future gets Friday afternoon, because the others have customers calling today.",
			},
			{
				Kind:  Paragraph,
				Lines: "So if an interviewer asks how you would organize a new effort, do not stop at the number of engineers. Say who would wake up thinking of it and nothing else, what you would take off that person’s desk, and which dependencies you would pay to remove first.",
			},
			{
				Kind:  Heading,
				Lines: "What a PM owns here",
			},
			{
				Kind:  Paragraph,
				Lines: "Ownership in such a team means the outcome and not a list of tickets. Describe yours in four parts:",
			},
			{
				Kind: Steps,
				Lines: "\x03The customer problem\x01, and the right to say it is the wrong one.\n" +
					"\x03The metric\x01 you answer for, with the inputs you chose.\n" +
					"\x03The decisions\x01 you take alone, and those you take to others.\n" +
					"\x03The gaps\x01 that belong to nobody until you pick them up.",
			},
			{
				Kind:  Paragraph,
				Lines: "People from large organizations often describe meetings, steering groups and approvals. That is honest, but it hides the person. For each story, find the moment at which you acted without a mandate and say how you kept the rightful owner informed. This is where \x05Ownership\x02/principle/ownership/\x01 and \x05Earn Trust\x02/principle/earn-trust/\x01 meet.",
			},
			{
				Kind:  Quote,
				Lines: "\x03A dependency, before and after.\x01 An insurer’s claims team could not change a letter without the print department, which took six weeks. The PM did not ask for priority. She agreed a set of text blocks that Print had approved once and for all, and the team then edited within them by itself. \x04Before\x01: 6 weeks, two sign-offs. \x04After\x01: one day, none. \x04Price\x01: no new layouts without Print.",
			},
			{
				Kind:  Paragraph,
				Lines: "Notice the price in the last line. Autonomy is always bought with something: duplicate work, a narrower standard, a cost another department carries. Candidates who name it are believed.",
			},
			{
				Kind:  Heading,
				Lines: "Two traps",
			},
			{
				Kind:  Paragraph,
				Lines: "The first is to praise small teams as such. Ten people with no clear goal are merely a small crowd. The second is to tell a story of heroic co-ordination, in which you chased twelve groups every day for half a year. It may all be true, and the natural question is why you did not remove one of those groups from the path. Have an answer.",
			},
			{
				Kind:  Heading,
				Lines: "Count your dependencies",
			},
			{
				Kind:  Paragraph,
				Lines: "Think of the last release you were responsible for. On one side of a sheet, write all those who had to say yes or deliver something before it could go out. On the other, write how many days each of them added. Circle the largest figure, and note what you did, or could have done, to be free of it for good. Say it aloud in two sentences.",
			},
		},
	},
	{
		ID:    "bar-raiser-and-debrief",
		Title: "The Bar Raiser and the debrief",
		Short: "Who keeps the standard, and what happens once you have left",
		Guide: []string{"G9.3", "G2.4"},
		Blocks: []Block{
			{
				Kind:  Paragraph,
				Lines: "The decision about you is taken in a room you never enter, by people who rely on what they wrote down. One of them does not work with the rest. If you understand how that meeting runs, you will answer differently: less to please the person in front of you, more to give them sentences they can carry into it.",
			},
			{
				Kind:  Heading,
				Lines: "Who the Bar Raiser is",
			},
			{
				Kind: Bullets,
				Lines: "Comes from \x03outside the hiring team\x01, and is never its manager or the recruiter.\n" +
					"Is trained for the task, looks after the \x05Leadership Principles\x02/guide/must-know/\x01 and guards against bias.\n" +
					"Coaches the other interviewers, and asks in the meeting for what lies behind their words.\n" +
					"\x03Can veto\x01 a hire, against the hiring manager too. By most accounts this is almost never used, because the effort goes into agreement; at least one source speaks of a majority instead.",
			},
			{
				Kind:  Paragraph,
				Lines: "You may not be told which round is theirs. It lasts about as long as the others, and it may feel narrower: people describe Bar Raisers who stayed on one story and wanted every detail of it. Take that as interest. It is better to have one example that holds for forty minutes than four that end after five.",
			},
			{
				Kind:  Heading,
				Lines: "What the bar is",
			},
			{
				Kind:  Paragraph,
				Lines: "Those who have done the job put it like this: the person hired should be better than at least half of those now in that role at that level. So meeting the requirements counts as average. What lifts an example above it is said to be three things.",
			},
			{
				Kind: Steps,
				Lines: "\x03Scope\x01: how far did the effect reach, beyond your own team?\n" +
					"\x03Ambiguity\x01: how much was undefined when you began?\n" +
					"\x03Impact\x01: what changed, by how much, for whom?",
			},
			{
				Kind:  Paragraph,
				Lines: "If a story scores low on all three, telling it beautifully will not help. One former Bar Raiser adds a warning: doubt about trust is a serious risk. An exaggerated number, once found, colors everything else you said.",
			},
			{
				Kind:  Heading,
				Lines: "How the meeting goes",
			},
			{
				Kind:  Paragraph,
				Lines: "The clearest public account comes from Bill Carr, who was a Bar Raiser himself. Filled in from other sources, it runs like this:",
			},
			{
				Kind: Steps,
				Lines: "\x03Before\x01: each interviewer writes an assessment of the principles they were given, with evidence, and casts a vote. Others’ votes stay hidden until one’s own is in.\n" +
					"\x03Reading\x01: everyone reads all the notes in silence, for five to ten minutes.\n" +
					"\x03Second vote\x01: everybody votes again. To change one’s mind is normal.\n" +
					"\x03Discussion\x01: principle by principle, with level and fit to the team.\n" +
					"\x03Decision\x01: hire or no hire.",
			},
			{
				Kind:  Paragraph,
				Lines: "Sources describe the rating form differently. This app grades from Concern through Mixed and Meets to Raises, with No signal where an answer showed nothing.",
			},
			{
				Kind:  Heading,
				Lines: "What this means for your answers",
			},
			{
				Kind: Bullets,
				Lines: "\x03Give evidence worth quoting.\x01 One clear sentence with a number survives in notes better than five minutes of mood.\n" +
					"\x03Spread your stories.\x01 Interviewers compare what they heard. The same example in each room looks like a short career.\n" +
					"\x03Leave no principle empty.\x01 Candidates are also turned down for lack of data. If a question about one principle ran out of time, let a later answer touch on it.\n" +
					"\x03Recover calmly.\x01 A poor round is one set of notes among five, and others may change the picture.\n" +
					"\x03Say what you learned.\x01 For a failure, cause and lesson are the evidence, not the damage.",
			},
			{
				Kind:  Paragraph,
				Lines: "The page on the \x05debrief\x02/stage/debrief/\x01 has more on each step. Read your own practice answers with that panel’s eyes.",
			},
			{
				Kind:  Heading,
				Lines: "Write the note about yourself",
			},
			{
				Kind:  Paragraph,
				Lines: "Choose your best story and set a timer. In five minutes write what an interviewer could put on paper after hearing it: three pieces of evidence for one principle, each with a fact nobody could dispute, and one open doubt. Strike out every adjective. If fewer than three lines are left, the story needs more substance or a different principle.",
			},
		},
	},
	{
		ID:    "star",
		Title: "STAR and its timing",
		Short: "Four parts, two and a half minutes, and depth beneath each",
		Guide: []string{"G10.2", "G10.8"},
		Blocks: []Block{
			{
				Kind:  Paragraph,
				Lines: "Amazon asks for real events in the order Situation, Task, Action, Result. You probably know the letters already. What most people lack is a sense of proportion: they spend two minutes on the background, hurry through what they did and forget the result. This page is mainly about where your seconds should go.",
			},
			{
				Kind:  Heading,
				Lines: "The four parts, with a clock",
			},
			{
				Kind:  Paragraph,
				Lines: "Aim for \x032:30\x01 in all. In this app the clock is green from 2:00 to 3:00 and counts as over from 3:30; a case has more time. Advice elsewhere runs from two minutes to five, so take ours as a middle course, or choose your own in the \x05settings\x02/settings/\x01.",
			},
			{
				Kind: Steps,
				Lines: "\x03Situation, 20 seconds.\x01 Where, when, who the customer was, and the size of what was at stake.\n" +
					"\x03Task, 10 seconds.\x01 What fell to you in person, and by what date.\n" +
					"\x03Action, 90 seconds.\x01 Three steps at most, in the first person. For at least one of them, the option you refused.\n" +
					"\x03Result, 30 seconds.\x01 A number before, a number after, how it was measured, and what you took from it.",
			},
			{
				Kind:  Paragraph,
				Lines: "The action takes about 60% of the time, because only there can anybody see \x04you\x01. Some coaches put a headline in front: one sentence that says what happened and how it ended. It helps a listener who has heard four people today, and costs five seconds.",
			},
			{
				Kind:  Heading,
				Lines: "“I” and “we”",
			},
			{
				Kind:  Paragraph,
				Lines: "Interviewers look for two kinds of information: what you contributed yourself, and how you arrived at it. “We decided” answers neither. Name the others by role, give them what is theirs, and keep your own verbs: I called, I rewrote, I refused, I was wrong. If your part was small, choose another story. A large project seen from a distance cannot stand the first probe.",
			},
			{
				Kind:  Quote,
				Lines: "\x03Too long, then right.\x01 “So at the time there was a reorganization, and our department, which had been formed out of two others…” becomes: \x04In May a third of new patients at our clinics gave up while booking online. I had eight weeks to halve that.\x01 It took ten seconds, and the task is already in it.",
			},
			{
				Kind:  Heading,
				Lines: "After the answer: probes",
			},
			{
				Kind:  Paragraph,
				Lines: "When you stop, the real interview begins. Here each probe has \x031:30\x01, and the ladder has four rungs:",
			},
			{
				Kind: Bullets,
				Lines: "\x03Your part\x01: which piece was yours alone?\n" +
					"\x03Why so\x01: which options did you turn down, and on what grounds?\n" +
					"\x03How do you know\x01: what was the figure, and where did it come from?\n" +
					"\x03What lasted\x01: what would you change, and what still works without you?",
			},
			{
				Kind:  Paragraph,
				Lines: "Prepare the four for every story; it is what three to four levels deep means in practice. Answer only what was asked, then be quiet. A precise forty seconds followed by silence shows more command than a second telling of the whole. If you do not know a number, give the range you are sure of and say how you would find it.",
			},
			{
				Kind:  Heading,
				Lines: "Stories of failure",
			},
			{
				Kind:  Paragraph,
				Lines: "When you are asked about a mistake, add a fifth part: what you learned, and the habit or mechanism that came of it. A poor result is no obstacle as long as you explain why it happened. Pick one that was your own doing, cost something, and was followed by a similar situation handled better. A weakness dressed up as a strength is noticed at once, and hurts under \x05Earn Trust\x02/principle/earn-trust/\x01.",
			},
			{
				Kind:  Paragraph,
				Lines: "How many stories you need is disputed: figures from eight to thirty are in print, and the guide behind this app says 15 to 20. Start with twelve good ones that serve two or three principles each, at least three of them failures, and add from there.",
			},
			{
				Kind:  Heading,
				Lines: "Halve your opening",
			},
			{
				Kind:  Paragraph,
				Lines: "Record the beginning of one story, up to the words where your own action starts. Note the time. If it is longer than thirty seconds, write those lines again in two sentences: what was wrong for whom, and what you had to do by when. Record them once more. Repeat until it takes less than twenty-five.",
			},
		},
	},
	{
		ID:    "amazons-businesses",
		Title: "Amazon’s businesses",
		Short: "Six businesses and three priorities to have an opinion about",
		Guide: []string{"G9.4", "G9.8"},
		Blocks: []Block{
			{
				Kind:  Paragraph,
				Lines: "You do not need to know the company as an analyst would. You do need to show that you have thought about the business you want to join, who pays for it and what it does for the others. Half an hour with this page and the company’s own latest report gives you more to say than that you like shopping there.",
			},
			{
				Kind:  Heading,
				Lines: "Six to place on a map",
			},
			{
				Kind:  Paragraph,
				Lines: "Leave the details to your reading and fill in the same three things for each: \x04the customer\x01, \x04what they pay for\x01, \x04what it gives to the other five\x01.",
			},
			{
				Kind: Bullets,
				Lines: "\x03E-commerce.\x01 Shoppers on one side, sellers on the other. What is good for one can annoy the other, and that tension is a rich source of product questions.\n" +
					"\x03AWS.\x01 Its customers are organizations that run software. A PM here has developers among the users, and buyers who may never touch the product.\n" +
					"\x03Advertising.\x01 Someone pays to be seen, and someone else has to look. Ask yourself which guardrail keeps the second person content.\n" +
					"\x03Prime.\x01 A membership with many benefits: delivery, video, music and more. Speak of it as an ecosystem; whoever sees only free delivery has missed most of it.\n" +
					"\x03Alexa.\x01 An assistant you talk to. Where there is no screen to browse, a wrong answer costs more and discovery is hard.\n" +
					"\x03Devices.\x01 Things people buy, keep for years and use as a way into services. A mistake in hardware is close to a \x05one-way door\x02/primer/one-way-and-two-way-doors/\x01.",
			},
			{
				Kind:  Heading,
				Lines: "Three priorities to read about",
			},
			{
				Kind:  Paragraph,
				Lines: "The guide this app is built on names three fields as recent: \x03AI and machine learning\x01, \x03healthcare\x01, and \x03same-day delivery\x01. News ages faster than an app without a server can follow, so this page prints none. Find one for each that is less than six months old, and write four lines about it: whose problem, which promise, the input metric that would show it works, and your strongest doubt.",
			},
			{
				Kind:  Paragraph,
				Lines: "The doubt is the part you will use. An interviewer who works on the product hears praise every day. “I would worry that faster delivery trains people to place smaller orders; how do you watch for that?” begins a conversation between colleagues.",
			},
			{
				Kind:  Heading,
				Lines: "Where this comes up",
			},
			{
				Kind: Steps,
				Lines: "\x03“Why Amazon?”\x01 Name one business and one problem in it that you want to work on, then the experience that qualifies you. Admiration for the founder is not a reason.\n" +
					"\x03Strategy cases.\x01 A new benefit, market or price should say which neighboring business gains and which one might lose.\n" +
					"\x03Your questions at the end.\x01 Ask how the team’s work shows up in another business. You learn where its neighbors are, and show that you look past one team.",
			},
			{
				Kind:  Paragraph,
				Lines: "In your stories, on the other hand, Amazon need not appear. They are about what you did elsewhere, and forced parallels (“a bit like your Prime”) sound coached.",
			},
			{
				Kind:  Heading,
				Lines: "Be careful with what you claim",
			},
			{
				Kind:  Paragraph,
				Lines: "Figures from the press are often estimates. When you use one, say where you read it and for which year. Never guess at internal numbers, and do not tell a team how its product works when three people in the building know better. “From outside it looks as if …, is that right?” costs nothing and shows \x05Learn and Be Curious\x02/principle/learn-and-be-curious/\x01. If you are wrong, thank them, adjust the assumption and carry on with the case; how you take a correction is observed too.",
			},
			{
				Kind:  Paragraph,
				Lines: "A \x05flywheel\x02/primer/flywheel/\x01 is the quickest way to keep the whole picture in mind: place the six names on a sheet and join those that help each other.",
			},
			{
				Kind:  Heading,
				Lines: "Two arrows and a doubt",
			},
			{
				Kind:  Paragraph,
				Lines: "Take the business you applied to, or the nearest one. Write who pays and what for, without looking anything up. Draw one arrow to another of the six and one back, each labeled with what flows along it. Then finish this sentence: “My largest doubt about its next year is …” Look up only what you could not fill in.",
			},
		},
	},
	{
		ID:    "pm-and-pm-t",
		Title: "PM and PM-T are two roles",
		Short: "Which one you applied for, and what changes in your preparation",
		Guide: []string{"G1.4", "G5.1", "G5.2"},
		Blocks: []Block{
			{
				Kind:  Paragraph,
				Lines: "Many pages use PM and PM-T as if one were short for the other. They are two roles. PM-T, which you will also see written as PMT, stands for Product Manager - Technical. Before you plan another evening of practice, look at the exact title in your advertisement, and if it leaves room for doubt, ask the recruiter today.",
			},
			{
				Kind:  Heading,
				Lines: "What both have in common",
			},
			{
				Kind:  Paragraph,
				Lines: "Either role calls for obsession with customers, decisions drawn from data, and the ability to work with great autonomy. Stories about past behavior carry most of the weight in both loops. The 16 principles are the same, and a Bar Raiser sits in either loop. If you have time for one thing only, it is therefore the same thing: \x05stories in good order\x02/primer/star/\x01 with depth beneath them.",
			},
			{
				Kind:  Paragraph,
				Lines: "The official description of the technical role also lists work any PM would know: writing requirements, dividing customers into segments, building business models, analyzing measures of success. Technical depth comes in addition to product work and does not replace it.",
			},
			{
				Kind:  Heading,
				Lines: "What a PM-T must show",
			},
			{
				Kind: Bullets,
				Lines: "Comfort with \x03system design\x01 at the height of boxes, flows and failures.\n" +
					"The main ideas of \x03distributed systems\x01: what happens when a message arrives twice, late or never.\n" +
					"AWS services \x03at a high level\x01, enough to say which kind you would pick and why.\n" +
					"Talk about \x03architecture\x01 with engineers in which you both ask and object.",
			},
			{
				Kind:  Paragraph,
				Lines: "There may be one technical phone screen, or even two. Programming is rarely asked for; explaining a technology or sketching a system is. Sources differ on how far it goes, and some expect fluency with interfaces and data flows. Prepare for the fuller version, since it cannot hurt.",
			},
			{
				Kind:  Heading,
				Lines: "What a PM must show",
			},
			{
				Kind:  Paragraph,
				Lines: "A lower technical bar is still a bar. You should be able to explain how your product does its work, what made the last large estimate large, and which trade-off the engineers made on your behalf. Saying “that was up to Engineering” closes a subject the interviewer wanted to open.",
			},
			{
				Kind:  Quote,
				Lines: "\x03One question, two answers.\x01 “Why did the page get slow in December?” \x04A PM might say\x01: each visit asked for live stock from every shop; we agreed to show a figure up to five minutes old, and told customers so. \x04A PM-T goes on\x01: reads outgrew the database, so we put a cache before it; we let its entries expire and did not clear them one by one, which is simpler, and checked again at payment so that nothing gone was sold.",
			},
			{
				Kind:  Paragraph,
				Lines: "Look at what both have. The customer, the decision and its price are there in either version, and the second only adds how it works.",
			},
			{
				Kind:  Heading,
				Lines: "Level and scope",
			},
			{
				Kind:  Paragraph,
				Lines: "Titles mislead across companies. By one former hiring manager’s account, PMs from outside usually enter at the senior level, and a level at Amazon sits about one below what the industry would call it. Whatever the label, the work in your stories should be that of a product \x04manager\x01. If it was mostly keeping a backlog in order for someone else’s plan, choose those moments in which you set the direction yourself.",
			},
			{
				Kind:  Paragraph,
				Lines: "A rough ladder from outside sources: first a project across teams, then an organization, then a company or an industry. Know which rung your best story stands on. Ask for the level at the \x05recruiter screen\x02/stage/recruiter-screen/\x01, and drop what falls clearly short.",
			},
			{
				Kind:  Heading,
				Lines: "Explain it to two people",
			},
			{
				Kind:  Paragraph,
				Lines: "Choose a technical decision from your present product. Explain it aloud in one minute to an imagined customer who lost something by it, without a term of the trade. Then in two minutes to an engineer who has just joined, with one number, one failure and one option refused. The version that went badly shows you what to practice this week; the \x05technical bar\x02/guide/technical-bar/\x01 has more.",
			},
		},
	},
	{
		ID:    "rules-of-the-day",
		Title: "Rules of the day",
		Short: "Notes, AI tools, punctuality, and how to speak of former employers",
		Blocks: []Block{
			{
				Kind:  Paragraph,
				Lines: "Few offers are won by manners, but some are lost through a rule nobody mentioned. This page collects what is known about the day itself. Where it is silent or your invitation says something else, the invitation counts; and one short message to the recruiter settles any doubt beforehand.",
			},
			{
				Kind:  Heading,
				Lines: "Notes: yes, but do not read",
			},
			{
				Kind:  Paragraph,
				Lines: "You may have notes with you, and Amazon does not expect you to memorize stories. At least one outside adviser warns against leaning on them, so ask the recruiter what holds for your calls. Reading aloud is another matter. Your eyes drop, your voice goes flat, and the interviewer wonders whose words they hear. A single sheet works best:",
			},
			{
				Kind: Bullets,
				Lines: "ten to fifteen story titles of three or four words\n" +
					"beneath each, the two figures you always forget\n" +
					"three questions for each interviewer\n" +
					"plenty of white space, for what they say",
			},
			{
				Kind:  Paragraph,
				Lines: "Looking at it between questions is natural. If you need it in the middle of an answer, say so: “Let me check the exact figure.” Honest precision is better than a smooth guess. Have paper and a pen at hand as well, for the facts of a case.",
			},
			{
				Kind:  Heading,
				Lines: "AI tools: no, unless you are told so",
			},
			{
				Kind:  Paragraph,
				Lines: "By press reports of 2025, generative AI is forbidden during interviews unless permission has been given, and its use may end your candidacy. Count among it every helper that listens to a call and suggests what to say. Close them \x04before\x01 you join, on your phone too. Closing a window in full view of the camera raises a question you do not want.",
			},
			{
				Kind:  Paragraph,
				Lines: "Before the day, a machine can help you to sort stories or to practice probes. Keep the sentences your own. Answers that were written for you fail at the second question, because the reasons are missing.",
			},
			{
				Kind:  Heading,
				Lines: "Time",
			},
			{
				Kind: Steps,
				Lines: "\x03Block the calendar\x01 for the whole call and half an hour on either side. Tell those around you.\n" +
					"\x03Be there early.\x01 Test camera, sound and link the evening before, and have a telephone number in case all of it fails.\n" +
					"\x03Watch your own length.\x01 An interviewer with two principles to cover has to cut you off at some point; spare them that.\n" +
					"\x03Keep energy for the last round.\x01 In a \x05loop\x02/stage/onsite-loop/\x01 the fifth conversation counts as much as the first. Eat, walk, and write down which stories you have used.",
			},
			{
				Kind:  Paragraph,
				Lines: "If you are late all the same, send one line at once, apologize in one sentence and begin.",
			},
			{
				Kind:  Heading,
				Lines: "What to say, and what to leave unsaid",
			},
			{
				Kind:  Paragraph,
				Lines: "Amazon’s own advice is not to talk badly of former employers. It is harder than it sounds, since a question about conflict or failure practically invites it. The way out is to describe the \x04decision\x01 and leave out the character.",
			},
			{
				Kind:  Quote,
				Lines: "\x03The same event, twice.\x01 “My director never listened and the project failed because of it.” \x04Better\x01: “My director put the date first, for a contract she had to keep. I thought the defect rate too high at 4 in 100 and showed her why. She went ahead. I then ran the support plan, and we shipped the repair in nine days.”",
			},
			{
				Kind:  Paragraph,
				Lines: "In the second version both people act sensibly, the disagreement is real and the commitment shows. That is what \x05Have Backbone; Disagree and Commit\x02/principle/have-backbone/\x01 sounds like. Take equal care with confidential matters: ranges, ratios and “a large bank” are accepted, and refusing to name a client speaks for you.",
			},
			{
				Kind:  Paragraph,
				Lines: "Puzzles, by the way, are nothing to fear: Amazon says that it avoids brain-teasers. You may have to size a market lightly within a case, and then the assumptions matter more than the sum. If you get stuck, say what you would need to know and make a guess that you label as one.",
			},
			{
				Kind:  Heading,
				Lines: "Write the sheet now",
			},
			{
				Kind:  Paragraph,
				Lines: "Fold a page in half. On the left put the titles of your six best stories, on the right two numbers for each, from memory. Mark those you had to guess. Then go through the stories and find the one person you would be tempted to blame; write a fair sentence on what they were trying to achieve.",
			},
		},
	},
}

// Cards are the recall cards, by file of content/cards and as they stand in it.
var Cards = []Card{
	{
		ID:     "card-door-restorers",
		Kind:   WhichDoor,
		Prompt: "To balance this year’s budget, a museum would close its workshop and dismiss the three people who repair its old clocks. Two would retire and one go abroad. Theirs is a craft of ten years’ learning, and no one else in the country has it.",
		Options: "One-way door\n" +
			"Two-way door",
		Right:  0,
		Why:    "A budget can be restored next year; knowledge that has left with three people cannot, and nobody else is there to pass it on. Shorter hours would save less and leave a return open.",
		Second: -1,
		Primer: "one-way-and-two-way-doors",
	},
	{
		ID:     "card-door-free-for-life",
		Kind:   WhichDoor,
		Prompt: "A young bank wants to write into its customer contracts that the basic account stays free for life. The clause binds the bank and any later owner, and only the customer may give it up.",
		Options: "One-way door\n" +
			"Two-way door",
		Right:  0,
		Why:    "It costs one line to write and cannot be taken back by those who wrote it. The clause gives the way back to the customer alone, so the sums for twenty years belong before it.",
		Second: -1,
		Primer: "one-way-and-two-way-doors",
	},
	{
		ID:     "card-door-gym-price-test",
		Kind:   WhichDoor,
		Prompt: "A firm that sells booking software to gyms could raise its price for new sign-ups in one small country, for six weeks. Present customers keep theirs, and contracts run monthly.",
		Options: "One-way door\n" +
			"Two-way door",
		Right:  1,
		Why:    "Nobody who pays today is touched, and the old price may return after six weeks. Raising it for all customers at once would be harder to undo, since customers remember a rise even after it is taken back.",
		Second: -1,
		Primer: "one-way-and-two-way-doors",
	},
	{
		ID:     "card-door-sealed-meter",
		Kind:   WhichDoor,
		Prompt: "A maker of water meters must fix the radio standard of its next model. The meters are sealed, have no means of update, and will lie under pavements for fifteen years.",
		Options: "One-way door\n" +
			"Two-way door",
		Right:  0,
		Why:    "After the first delivery, a change means digging up streets. A choice that could be reversed in software becomes final once it is sealed, so the slow and careful process is worth its price.",
		Second: -1,
		Primer: "one-way-and-two-way-doors",
	},
	{
		ID:     "card-door-second-processor",
		Kind:   WhichDoor,
		Prompt: "A ticket seller thinks of sending a tenth of its card payments through a second processor. The new contract has no minimum volume, and the share is a number in a settings file.",
		Options: "One-way door\n" +
			"Two-way door",
		Right:  1,
		Why:    "Payments sound grave, yet here the share can be set to zero on the same day and nothing is owed. What decides is the price of going back, and the contract puts it near nothing.",
		Second: -1,
		Primer: "one-way-and-two-way-doors",
	},
	{
		ID:     "card-door-reception-on-wheels",
		Kind:   WhichDoor,
		Prompt: "A doctors’ practice asks whether its reception desk should stand by the entrance. The desk is on wheels, cables reach both places, and the trial is to last a fortnight.",
		Options: "One-way door\n" +
			"Two-way door",
		Right:  1,
		Why:    "One person can roll the desk back before lunch. Two weeks of watching where patients queue will teach more than a survey, so whoever runs the desk should simply decide.",
		Second: -1,
		Primer: "one-way-and-two-way-doors",
	},
	{
		ID:     "card-door-country-by-post",
		Kind:   WhichDoor,
		Prompt: "A tea merchant would like to sell in a new country, shipped from its home warehouse. It needs no staff, lease or license there, and can stop once the open orders are delivered.",
		Options: "One-way door\n" +
			"Two-way door",
		Right:  1,
		Why:    "A new country sounds like a decision for the board. As planned, it ends with the last parcel. Size of the step is not the test; what remains after you withdraw is.",
		Second: -1,
		Primer: "one-way-and-two-way-doors",
	},
	{
		ID:     "card-door-hide-label-button",
		Kind:   WhichDoor,
		Prompt: "A maker of office software intends to hide its “print as label” button for four weeks. Code and settings stay, and customer service can show the button again to any customer who asks, at once.",
		Options: "One-way door\n" +
			"Two-way door",
		Right:  1,
		Why:    "Hiding is not removing. Whoever misses it gets it back in one call, and the calls themselves tell how many still need it. Deleting the code and settings would be another matter.",
		Second: -1,
		Primer: "one-way-and-two-way-doors",
	},
	{
		ID:     "card-door-refusal-letters",
		Kind:   WhichDoor,
		Prompt: "An insurer is about to refuse 9,000 storm claims by letter, although a court rules on the same clause in ten days. Hundreds of families have said that they will sell the damaged house at once if refused.",
		Options: "One-way door\n" +
			"Two-way door",
		Right:  0,
		Why:    "A second letter can be sent, but a sold house does not come back. What other people do because of a decision is part of it. Ten days of waiting is a low price beside that.",
		Second: -1,
		Primer: "one-way-and-two-way-doors",
	},
	{
		ID:     "card-door-monthly-database",
		Kind:   WhichDoor,
		Prompt: "A council’s web team has to pick a hosted database. It is billed by the month, the export is in an open format, and in a rehearsal the team moved to another host and back within two days.",
		Options: "One-way door\n" +
			"Two-way door",
		Right:  1,
		Why:    "Choosing a database often ties a team for years. Here the way back was not only planned but walked, and took two days. A rehearsal is better proof than a clause.",
		Second: -1,
		Primer: "one-way-and-two-way-doors",
	},
	{
		ID:     "card-door-fair-before-patent",
		Kind:   WhichDoor,
		Prompt: "A start-up plans to show the inside of its new pump at a trade fair next week. It has not filed for a patent, and where it sells, whatever was shown in public can no longer be patented.",
		Options: "One-way door\n" +
			"Two-way door",
		Right:  0,
		Why:    "A demonstration of ten minutes closes off protection for good. Filing first, or showing only the outside, would keep the choice open. The patent rule makes it final, not the size of the fair.",
		Second: -1,
		Primer: "one-way-and-two-way-doors",
	},
	{
		ID:     "card-door-checkout-flag",
		Kind:   WhichDoor,
		Prompt: "A shoe shop’s site plans to put delivery choice before payment. A flag shows the new order to one visitor in twenty, and anyone on the team can switch it off within a minute.",
		Options: "One-way door\n" +
			"Two-way door",
		Right:  1,
		Why:    "A minute and one switch restore the old page, and few visitors will have seen the new one. Holding a meeting about it would cost more than being wrong.",
		Second: -1,
		Primer: "one-way-and-two-way-doors",
	},
	{
		ID:     "card-door-scans-compressed",
		Kind:   WhichDoor,
		Prompt: "To save storage, a chain of eye clinics is about to keep small copies of its old retina scans and erase the originals. No other copy exists, and the lost detail cannot be computed again.",
		Options: "One-way door\n" +
			"Two-way door",
		Right:  0,
		Why:    "It looks like tidying up, but nothing brings the detail back. If a future check needs it, no money will help. Moving the originals to cheap, slow storage would have kept a way back.",
		Second: -1,
		Primer: "one-way-and-two-way-doors",
	},
	{
		ID:     "card-door-radio-licence",
		Kind:   WhichDoor,
		Prompt: "A hospital now calls its doctors by phone and could hand its radio frequency back to the regulator. It saves a small yearly fee. Frequencies handed back go to the next in line and are not returned.",
		Options: "One-way door\n" +
			"Two-way door",
		Right:  0,
		Why:    "The saving is small and the loss is final, because somebody else will own the frequency. Before a door like this, run through a winter on phones alone and pay the fee for it.",
		Second: -1,
		Primer: "one-way-and-two-way-doors",
	},
	{
		ID:     "card-door-open-trip-data",
		Kind:   WhichDoor,
		Prompt: "A city bus operator wants to put five years of single journeys on its open data page, one row per ticket. Anyone may copy and share the file, and no expert has checked whether riders can be recognized.",
		Options: "One-way door\n" +
			"Two-way door",
		Right:  0,
		Why:    "The page can be taken down, but copies made in the meantime cannot. If a rider can be recognized once, it stays so. A check by an expert first costs only days.",
		Second: -1,
		Primer: "one-way-and-two-way-doors",
	},
	{
		ID:     "card-door-api-in-lifts",
		Kind:   WhichDoor,
		Prompt: "A maker of lifts must name the fields of the message its lifts will accept from building systems. Other firms will burn the format into controllers that nobody can update after installation.",
		Options: "One-way door\n" +
			"Two-way door",
		Right:  0,
		Why:    "Names look like a detail for one engineer. But every controller sold will depend on them for its lifetime, in buildings the maker does not own. A week of review with two of those firms is cheap.",
		Second: -1,
		Primer: "one-way-and-two-way-doors",
	},
	{
		ID:     "card-door-port-warehouse",
		Kind:   WhichDoor,
		Prompt: "A fruit trader has an offer for its only warehouse beside the harbor. The buyer will pull it down for flats, and the port authority grants no further storage land.",
		Options: "One-way door\n" +
			"Two-way door",
		Right:  0,
		Why:    "Money comes in, but the place cannot be bought again, since the building goes and no land is given out. Other sales might be undone at a price; this one has no price at all.",
		Second: -1,
		Primer: "one-way-and-two-way-doors",
	},
	{
		ID:     "card-door-three-month-lease",
		Kind:   WhichDoor,
		Prompt: "Before the holidays, a toy retailer may take a second warehouse for three months. The shelves are rented too, the staff are on loan from an agency, and the rent is a known sum.",
		Options: "One-way door\n" +
			"Two-way door",
		Right:  1,
		Why:    "The retailer can lose three months’ rent and no more, and it knows the sum beforehand. Going back has a price, but it is small and agreed in advance, so the door swings both ways.",
		Second: -1,
		Primer: "one-way-and-two-way-doors",
	},
	{
		ID:     "card-door-courier-stop-order",
		Kind:   WhichDoor,
		Prompt: "At one depot, a courier firm would let new software set the order of stops. The former planner stays installed, and the shift lead may go back to it any morning.",
		Options: "One-way door\n" +
			"Two-way door",
		Right:  1,
		Why:    "The worst case is one slow day at a single depot. Because the old tool is still there and somebody named may choose it, the shift lead can decide without head office.",
		Second: -1,
		Primer: "one-way-and-two-way-doors",
	},
	{
		ID:     "card-door-crossword-month",
		Kind:   WhichDoor,
		Prompt: "A newspaper is to put its daily crossword outside its paid section throughout May. The page says that it is free until the end of the month, and nobody’s subscription changes.",
		Options: "One-way door\n" +
			"Two-way door",
		Right:  1,
		Why:    "The end is announced, so closing it again breaks no promise. Had the paper called it free without a date, readers would have had reason to feel robbed in June.",
		Second: -1,
		Primer: "one-way-and-two-way-doors",
	},
	{
		ID:     "card-metric-complaints-to-regulator",
		Kind:   InputOrOutput,
		Prompt: "Number of energy customers who complained to the regulator last year. The billing team checks readings before bills go out, and may correct a doubtful one itself.",
		Options: "Input metric\n" +
			"Output metric",
		Right:  1,
		Why:    "A formal complaint is the last step of a long quarrel and tells what has happened. Bills corrected before sending are the nearer number, and the team can move it each morning.",
		Second: -1,
		Primer: "input-and-output-metrics",
	},
	{
		ID:     "card-metric-renewal-of-contracts",
		Kind:   InputOrOutput,
		Prompt: "Share of hospitals that renew their yearly contract for a bed-planning tool. The customer team may train users, answer tickets and report faults to engineers.",
		Options: "Input metric\n" +
			"Output metric",
		Right:  1,
		Why:    "The signature comes once a year and belongs to the buyer. By the time it is missing, the causes lie months back, in wards that were never trained or faults left open.",
		Second: -1,
		Primer: "input-and-output-metrics",
	},
	{
		ID:     "card-metric-active-learners",
		Kind:   InputOrOutput,
		Prompt: "Number of people who finish at least one lesson a week in a language course. The team reports it first on every page and writes the lessons and the reminders.",
		Options: "Input metric\n" +
			"Output metric",
		Right:  1,
		Why:    "Finishing is up to the person at home. Being first on the page makes it important but not movable; length of a lesson and the hour of a reminder are what the writers can set.",
		Second: -1,
		Primer: "input-and-output-metrics",
	},
	{
		ID:     "card-metric-api-error-text",
		Kind:   InputOrOutput,
		Prompt: "Share of error codes in a payment interface that say which field is wrong and how to repair it. The interface team writes these texts.",
		Options: "Input metric\n" +
			"Output metric",
		Right:  0,
		Why:    "The writers of the texts can raise the share with each release, and developers at other firms notice on their first bad request. Fewer support calls would be the effect.",
		Second: -1,
		Primer: "input-and-output-metrics",
	},
	{
		ID:     "card-metric-market-share",
		Kind:   InputOrOutput,
		Prompt: "A ferry line’s share of all cars that cross the strait. Its manager can set sailing times, the booking page and how the crew greets drivers.",
		Options: "Input metric\n" +
			"Output metric",
		Right:  1,
		Why:    "Half of this figure is made by the rival. The line could improve every crossing and still lose share to a new bridge. Leaving on time is within its reach.",
		Second: -1,
		Primer: "input-and-output-metrics",
	},
	{
		ID:     "card-metric-recommend-score",
		Kind:   InputOrOutput,
		Prompt: "A software firm asks its customers twice a year how likely they are to recommend it, from 0 to 10. Each product team is set a target for the average.",
		Options: "Input metric\n" +
			"Output metric",
		Right:  1,
		Why:    "The score is a verdict on everything at once, and no team can write it. A target invites choosing whom to ask. Behind it stand things to work on, such as repair times.",
		Second: -1,
		Primer: "input-and-output-metrics",
	},
	{
		ID:     "card-metric-shelf-gaps",
		Kind:   InputOrOutput,
		Prompt: "Share of the hundred most wanted articles that stand on the shelf at 5 p.m. The shop team sets order times and refilling rounds itself.",
		Options: "Input metric\n" +
			"Output metric",
		Right:  0,
		Why:    "The team can change it this week by ordering earlier, and every shopper feels it. Sales should follow some weeks later; they are the effect you expect, with a delay.",
		Second: -1,
		Primer: "input-and-output-metrics",
	},
	{
		ID:     "card-metric-seller-photos",
		Kind:   InputOrOutput,
		Prompt: "Share of second-hand bicycles offered with at least four sharp photos. The listing team designs the upload page and may hold back any advert that falls short.",
		Options: "Input metric\n" +
			"Output metric",
		Right:  0,
		Why:    "Sellers take the pictures, but the team may let nothing else through, and a buyer far away decides by them. The claim to test is that bikes with four photos sell sooner.",
		Second: -1,
		Primer: "input-and-output-metrics",
	},
	{
		ID:     "card-metric-forecast-shared",
		Kind:   InputOrOutput,
		Prompt: "Days of notice that a toy maker gives its suppliers before a change of order. Its planners decide when the weekly plan is frozen.",
		Options: "Input metric\n" +
			"Output metric",
		Right:  0,
		Why:    "One rule of the planners moves it, and suppliers, the customers of that plan, feel each day. Parts that arrive complete ought to follow within a season.",
		Second: -1,
		Primer: "input-and-output-metrics",
	},
	{
		ID:     "card-metric-price-gap",
		Kind:   InputOrOutput,
		Prompt: "Share of a chemist’s two hundred common items that cost no more than at the three nearest rivals. The pricing team may reset any price overnight.",
		Options: "Input metric\n" +
			"Output metric",
		Right:  0,
		Why:    "Prices change by the team’s own decision, and low prices are a thing customers feel at once. Margin is the guardrail here, because cutting everything would also raise the share.",
		Second: -1,
		Primer: "input-and-output-metrics",
	},
	{
		ID:     "card-metric-refund-loss",
		Kind:   InputOrOutput,
		Prompt: "Yearly profit after refunds of an online furniture shop. Its packaging team is to answer for it, and may choose boxes, padding and the assembly leaflet.",
		Options: "Input metric\n" +
			"Output metric",
		Right:  1,
		Why:    "Profit after refunds mixes prices, returns, freight and taste. A team that chooses boxes should answer for furniture arriving damaged, which its own choices explain.",
		Second: -1,
		Primer: "input-and-output-metrics",
	},
	{
		ID:     "card-metric-scan-to-van",
		Kind:   InputOrOutput,
		Prompt: "Median minutes from the last scan in the parcel hall until the van leaves. The hall’s crew may rearrange lanes and loading order.",
		Options: "Input metric\n" +
			"Output metric",
		Right:  0,
		Why:    "Lanes can be moved tonight and the minutes read tomorrow. For the customer these minutes decide between today and the day after, which is why the crew should own them.",
		Second: -1,
		Primer: "input-and-output-metrics",
	},
	{
		ID:     "card-metric-orders-per-week",
		Kind:   InputOrOutput,
		Prompt: "Orders per week at a farm-box service. The growth team can lift them within days by sending vouchers, as it did twice last year.",
		Options: "Input metric\n" +
			"Output metric",
		Right:  1,
		Why:    "Vouchers pull orders forward and stop working when they stop. That a number can be forced for a month does not make it an input; box choice and delivery day are nearer the cause.",
		Second: -1,
		Primer: "input-and-output-metrics",
	},
	{
		ID:     "card-metric-members-stay",
		Kind:   InputOrOutput,
		Prompt: "Share of those who joined a music service in January and still pay in July. The team decides on the catalog, the search and the first week’s tour.",
		Options: "Input metric\n" +
			"Output metric",
		Right:  1,
		Why:    "It arrives six months late and holds every cause at once. The catalog, the search and the tour are where the team’s hands are; staying is the members’ answer to all of them.",
		Second: -1,
		Primer: "input-and-output-metrics",
	},
	{
		ID:     "card-metric-slot-within-two-days",
		Kind:   InputOrOutput,
		Prompt: "Share of days on which a chain of back-pain clinics offers a free appointment within 48 hours. Each clinic’s manager opens and closes slots.",
		Options: "Input metric\n" +
			"Output metric",
		Right:  0,
		Why:    "Opening slots needs nobody’s permission, and the wait is the first thing a patient in pain looks at. A guardrail is needed too, since very short sessions would also create slots.",
		Second: -1,
		Primer: "input-and-output-metrics",
	},
	{
		ID:     "card-metric-film-translations",
		Kind:   InputOrOutput,
		Prompt: "Share of new films that have a checked translation in all six languages on the day of release. The language desk plans the work and hires translators.",
		Options: "Input metric\n" +
			"Output metric",
		Right:  0,
		Why:    "Planning and hiring lie with one desk, and a viewer who cannot follow switches off. Hours watched would respond later and for many other reasons besides.",
		Second: -1,
		Primer: "input-and-output-metrics",
	},
	{
		ID:     "card-metric-quarter-revenue",
		Kind:   InputOrOutput,
		Prompt: "Revenue per quarter of a firm that rents out scaffolding. The product team has been told to raise it and may alter what it likes on the website.",
		Options: "Input metric\n" +
			"Output metric",
		Right:  1,
		Why:    "No one can do revenue on Monday. Being told to raise a number does not make it movable; the team still has to find the search, price or delivery step that it depends on.",
		Second: -1,
		Primer: "input-and-output-metrics",
	},
	{
		ID:     "card-metric-reply-first-night",
		Kind:   InputOrOutput,
		Prompt: "Share of guest messages that get a person’s reply within ten minutes between 6 p.m. and midnight. The hotel’s night team plans its own shifts.",
		Options: "Input metric\n" +
			"Output metric",
		Right:  0,
		Why:    "Shifts are in the team’s own hands, and a guest with a closed door in front of them notices ten minutes. Watch that the reply answers something, or speed alone is gained.",
		Second: -1,
		Primer: "input-and-output-metrics",
	},
	{
		ID:     "card-metric-form-questions",
		Kind:   InputOrOutput,
		Prompt: "Number of questions in the online form for a parking permit. The council’s web team may strike out any that no law requires.",
		Options: "Input metric\n" +
			"Output metric",
		Right:  0,
		Why:    "Each question struck out is the team’s own act and spares every resident a minute. Fewer abandoned forms should come of it, and that is the result to watch.",
		Second: -1,
		Primer: "input-and-output-metrics",
	},
	{
		ID:     "card-metric-company-valuation",
		Kind:   InputOrOutput,
		Prompt: "What investors would pay for a share of a robot maker. Its founders check it each morning and speak of it in every staff meeting.",
		Options: "Input metric\n" +
			"Output metric",
		Right:  1,
		Why:    "Frequent attention does not give control. Buyers outside set the price by what they believe; the founders can only build robots that work and deliver them when promised.",
		Second: -1,
		Primer: "input-and-output-metrics",
	},
	{
		ID:     "card-prfaq-heading-freezer",
		Kind:   NextInPRFAQ,
		Prompt: "A grocer plans to heat its frozen meals and bring them to hospital staff on night shift. Which line is the heading of the press release?",
		Options: "“Hot at Three brings a warm meal to the ward during your night break”\n" +
			"“City Grocers widens its frozen range by a night service for hospitals”\n" +
			"“Hot at Three is a platform that reinvents nutrition for modern professionals”",
		Right:  0,
		Why:    "The heading names the product so that a nurse would understand it and want to read on. A wider frozen range is the grocer’s own gain, and “nutrition for modern professionals” could be anything one eats.",
		Second: -1,
		Primer: "working-backwards",
	},
	{
		ID:     "card-prfaq-subheading-rail-bikes",
		Kind:   NextInPRFAQ,
		Prompt: "The heading reads “Saddle Seat reserves a place for your bicycle with your train ticket”. What comes next?",
		Options: "“Commuters who ride to the station no longer risk being left on the platform with their bike.”\n" +
			"“Central Station, 4 May. Eastern Rail today opened bicycle booking on each of its forty local trains.”\n" +
			"“We are proud of Saddle Seat, which our engineers built in nine months,” says the chief executive.",
		Right:  0,
		Why:    "After the heading comes the subheading, one sentence with the customer and the benefit. Place and date open the summary, and a spokesperson is heard only after the solution.",
		Second: -1,
		Primer: "working-backwards",
	},
	{
		ID:     "card-prfaq-summary-claims",
		Kind:   NextInPRFAQ,
		Prompt: "Heading and subheading of a release are written. The product lets tenants report a fault in their flat by photo. Which sentence opens the summary?",
		Options: "“Mold in the bathroom, three calls, nobody comes, and every time tenants have to begin again.”\n" +
			"“City Hall, 12 June. City Homes today started Snap & Fix, which turns a photo into a repair date.”\n" +
			"“Choose ‘Report’ in the tenants’ app, take one picture, and pick a time that suits your day.”\n" +
			"“Does Snap & Fix also work for tenants who do not own a phone with a camera in it?”",
		Right:  1,
		Why:    "Place, date, product and benefit stand in the summary. The others are sound lines elsewhere, in the problem paragraph, in how to start, and in the external FAQ.",
		Second: -1,
		Primer: "working-backwards",
	},
	{
		ID:     "card-prfaq-problem-invoices",
		Kind:   NextInPRFAQ,
		Prompt: "Which sentence belongs in the problem paragraph of a release for software that helps plumbers send invoices?",
		Options: "“Small trades lack an integrated invoicing tool with a mobile interface and automatic line items.”\n" +
			"“After ten hours under sinks, I write bills at the kitchen table and still forget half of the parts.”\n" +
			"“Our share among plumbers has stood at 4 percent for two years, well below that among builders.”",
		Right:  1,
		Why:    "The problem is told as the customer lives it. “Lack of a tool” is our solution turned inside out, and a low share is a problem of the seller, not of the plumber.",
		Second: -1,
		Primer: "working-backwards",
	},
	{
		ID:     "card-prfaq-problem-no-solution",
		Kind:   NextInPRFAQ,
		Prompt: "A colleague’s problem paragraph reads “Parents have no shared calendar that collects school dates.” What would improve it most?",
		Options: "Adding how many parents there are and what share of them we could win in three years\n" +
			"Explaining in one more line how the calendar will read the dates from each school’s page\n" +
			"Telling what goes wrong for a parent today, and what they do about it at present\n" +
			"Cutting it to a single phrase, because the solution paragraph will explain the rest",
		Right:  2,
		Why:    "A missing product is not a problem; a child standing before a closed school is. What parents do at present shows how much it hurts, and leaves room for answers other than a calendar.",
		Second: -1,
		Primer: "working-backwards",
	},
	{
		ID:     "card-prfaq-order-after-problem",
		Kind:   NextInPRFAQ,
		Prompt: "The problem paragraph ends “… so many patients simply stop taking the tablets.” Which paragraph follows?",
		Options: "How the new pill box removes that trouble, in words a patient would use\n" +
			"What the head of the pharmacy chain says about its duty towards patients\n" +
			"Which three facts made the team believe that the trouble is widespread\n" +
			"Why no competitor has so far come up with a pill box of this kind",
		Right:  0,
		Why:    "Solution follows problem. Quotes come later, evidence for the size of the need goes into the FAQ, and comparing rivals is rarely what a patient asks first.",
		Second: -1,
		Primer: "working-backwards",
	},
	{
		ID:     "card-prfaq-quote-not-advert",
		Kind:   NextInPRFAQ,
		Prompt: "Which quote serves best as the imagined customer’s in a release for a delivery service to building sites?",
		Options: "“Site Today is the best and most reliable partner on the market, and I recommend it to anybody.”\n" +
			"“Site Today’s routing engine joins live traffic with our stock list, and that truly impressed me.”\n" +
			"“I used to send a man for screws and lose him for an hour. On Tuesday he stayed on the roof.”\n" +
			"“With Site Today we open a new chapter in building, and we are grateful to the whole team.”",
		Right:  2,
		Why:    "It sounds like a person, names the loss before and the change after. Praise that fits any product tells nothing, and no site manager speaks of routing engines.",
		Second: -1,
		Primer: "working-backwards",
	},
	{
		ID:     "card-prfaq-how-to-start",
		Kind:   NextInPRFAQ,
		Prompt: "A release for a library’s new tool-lending shelf has its heading, subheading, summary, problem, solution and both quotes. What is still missing?",
		Options: "What one loan costs the library, counted with repairs, space and the staff’s time\n" +
			"Which risks the library’s lawyers see if somebody is hurt by a borrowed drill\n" +
			"How a reader gets started, such as which card to bring and where the shelf stands",
		Right:  2,
		Why:    "The release closes by telling the customer how to begin. Cost per loan and legal risk matter a great deal, and their place is in the internal FAQ.",
		Second: -1,
		Primer: "working-backwards",
	},
	{
		ID:     "card-prfaq-external-question",
		Kind:   NextInPRFAQ,
		Prompt: "A firm plans travel insurance that pays out by itself when a flight is late. Which question belongs in the external FAQ?",
		Options: "“What share of the premium is left after we pay for one bad winter with many late flights?”\n" +
			"“What happens to us if the supplier of the flight data doubles its price or closes?”\n" +
			"“What must the claims team stop doing so that four of its people can build this?”\n" +
			"“What do I get if the airline calls my flight punctual and I came two hours late?”",
		Right:  3,
		Why:    "A traveler or a journalist would ask it. Margin, dependence on a supplier and the use of staff are what colleagues would ask, so they stand in the internal half.",
		Second: -1,
		Primer: "working-backwards",
	},
	{
		ID:     "card-prfaq-internal-question",
		Kind:   NextInPRFAQ,
		Prompt: "A school-book publisher plans a reading pen that speaks each word aloud. Which question is for the internal FAQ?",
		Options: "“How long does the pen run before a pupil has to charge it, and with which cable?”\n" +
			"“What do we lose on each pen if only half of the schools buy a second set of books?”\n" +
			"“Does the pen store what my child reads, and who is able to see it afterwards?”\n" +
			"“Will the pen speak the words of books that we already have in our classroom?”",
		Right:  1,
		Why:    "Unit economics are for finance and the other readers inside. Battery, privacy and older books are what teachers, parents and reporters want to know, and go in the external half.",
		Second: -1,
		Primer: "working-backwards",
	},
	{
		ID:     "card-prfaq-reasons-not-to",
		Kind:   NextInPRFAQ,
		Prompt: "An internal FAQ about same-day laundry answers feasibility, unit cost, partners and legal questions, all well. Every answer favors the plan. What should be written next?",
		Options: "A second customer quote, so that the benefit is heard once more before the end\n" +
			"A page on how large the laundry market may grow if the first city goes as hoped\n" +
			"The strongest reasons not to do it, with what would have to be true for them to win\n" +
			"A summary for executives that repeats the favorable answers in one short list",
		Right:  2,
		Why:    "A document with no case against itself reads like a sales pitch. The other additions would only repeat the case for it, which the readers have already had in full.",
		Second: -1,
		Primer: "working-backwards",
	},
	{
		ID:     "card-prfaq-honest-cost-answer",
		Kind:   NextInPRFAQ,
		Prompt: "The internal FAQ asks “What does one repair visit cost us?” Nobody has measured it yet. Which answer would you write?",
		Options: "“Cost per visit will fall quickly with scale, as fixed costs are spread over many more homes.”\n" +
			"“Between 40 and 70 dollars by our estimate from twelve visits; 200 more by March will narrow it.”\n" +
			"“Exactly 52.40 dollars, which is the price the market leader charges, less the usual margin.”",
		Right:  1,
		Why:    "It gives a range, the thin evidence behind it and the date of a better one. The promise of scale talks past the question, and 52.40 claims a precision that nobody has measured.",
		Second: -1,
		Primer: "working-backwards",
	},
	{
		ID:     "card-prfaq-long-heading",
		Kind:   NextInPRFAQ,
		Prompt: "After four drafts the heading still needs 38 words, because the product “does a different thing for each of three groups”. What does this tell you first?",
		Options: "The product is rich, so move two of its groups into a longer subheading\n" +
			"The idea is not yet clear, so decide whose problem the product is really for\n" +
			"The writer lacks practice, so hand the heading to a marketing colleague",
		Right:  1,
		Why:    "A heading nobody can shorten is a warning about the idea. Polishing or moving the words hides that no choice of customer has been made, and the rest will be as blurred.",
		Second: -1,
		Primer: "working-backwards",
	},
	{
		ID:     "card-prfaq-changed-fact",
		Kind:   NextInPRFAQ,
		Prompt: "The PR/FAQ for a blood-test kit was approved in spring. In July, a trial shows that a third of the users cannot fill the tube alone. What happens to the document?",
		Options: "It stays as approved, and the finding is kept for the release of the next model\n" +
			"It stays as approved, and a note about the tube goes into the training papers\n" +
			"It is rewritten with what was learned, even if its promise has to become smaller\n" +
			"It gets a new external question, with the promise in the release left untouched",
		Right:  2,
		Why:    "The document lives as long as the idea does. A promise that a third of users cannot get must change on the page first, because the team builds what the page says.",
		Second: -1,
		Primer: "working-backwards",
	},
	{
		ID:     "card-prfaq-dull-release",
		Kind:   NextInPRFAQ,
		Prompt: "You read your finished draft to five shop owners. They understand all of it, and none would change how they work for it. Nothing has been built. What next?",
		Options: "Return to their problem, and drop the idea if no sharper need is found there\n" +
			"Build a small version, since people rarely know what they want from a page\n" +
			"Replace the plain words by livelier ones, and read it to five other owners\n" +
			"Keep the draft and strengthen the FAQ, where people in doubt can be convinced",
		Right:  0,
		Why:    "A dull page has done its work cheaply. They understood it, so wording and FAQ are not to blame, and building would spend months on a need that five owners do not feel.",
		Second: -1,
		Primer: "working-backwards",
	},
	{
		ID:     "card-prfaq-false-reverse",
		Kind:   NextInPRFAQ,
		Prompt: "Four teams tell how their release came about. Which one worked backwards?",
		Options: "“We had a strong chat engine, wrote the release around it, and found that drivers have questions.”\n" +
			"“Drivers sleep badly at depots. We wrote three releases, and the one with no app in it won.”\n" +
			"“The app was half built, so the release helped us to explain to drivers what it is good for.”\n" +
			"“Our rival’s app has a chat. We wrote a release for ours, and drivers’ comments shaped the icon.”",
		Right:  1,
		Why:    "It started at the driver’s trouble and kept several answers in play. The rest chose the feature first and looked for a driver to want it, whatever the release says afterwards.",
		Second: -1,
		Primer: "working-backwards",
	},
	{
		ID:     "card-hearing-aid-battery",
		Kind:   WhichPrinciple,
		Prompt: "A product lead at a hearing-aid maker watched seven people over 75 change the battery at home. None complained, yet five needed a pin or a daughter. She took a music feature, already announced to the press, out of the next model and had the little battery door redesigned.",
		Options: "Customer Obsession\n" +
			"Think Big\n" +
			"Bias for Action\n" +
			"Dive Deep",
		Right:      0,
		Why:        "She saw a need that no user had put into words and gave up an announced feature for it. What she watched at home outweighed what the press had been told.",
		Second:     3,
		WhySecond:  "She did look with her own eyes, which is how one gets to the bottom of things. But there was no figure to question and no cause to trace; the looking served to find out what people needed.",
		Principles: []Principle{CustomerObsession},
	},
	{
		ID:     "card-island-storm-fees",
		Kind:   WhichPrinciple,
		Prompt: "When a storm closes an island, a travel site may by its terms keep the booking fee. Its manager sends the fees back before anyone asks, and 210,000 dollars are missing from her quarter. “A family that lost its week,” she says, “should not also pay us for losing it.”",
		Options: "Customer Obsession\n" +
			"Frugality\n" +
			"Earn Trust\n" +
			"Deliver Results",
		Right:      0,
		Why:        "The family’s week decides, not the terms, and the price is paid out of her own quarter. A trade-off made for customers, unasked, is the heart of it.",
		Second:     2,
		WhySecond:  "Guests will rely on the site more after this. Yet the scene holds no mistake to admit, no hard talk and no listening to a colleague; goodwill is what follows from the act.",
		Principles: []Principle{CustomerObsession},
	},
	{
		ID:     "card-widow-bank-letter",
		Kind:   WhichPrinciple,
		Prompt: "A bank planned a chat assistant because a rival had one. Martin asked the team to put it aside. He wrote the letter that a widow would wish to receive in the week she reports a death, then listed what the bank must do to be able to send it. One form for all accounts came of it, and no assistant.",
		Options: "Customer Obsession\n" +
			"Invent and Simplify\n" +
			"Learn and Be Curious\n" +
			"Deliver Results",
		Right:      0,
		Why:        "He replaced a start from a rival by a start from one person in one hard week, and worked back from her letter to the bank’s tasks.",
		Second:     1,
		WhySecond:  "One form for everything is simpler, no doubt. But the scene spends its words on where the thinking began; nobody aimed at a form, it was simply what her week required.",
		Principles: []Principle{CustomerObsession},
	},
	{
		ID:     "card-customs-papers-gap",
		Kind:   WhichPrinciple,
		Prompt: "At a parcel firm customs papers failed whenever two systems disagreed, and each team pointed at the other. Iris’s own product was untouched. She had the loss counted, sat both leads at one table until the repair had a place in a plan, and came back after six months to see whether it held.",
		Options: "Ownership\n" +
			"Hire and Develop the Best\n" +
			"Frugality\n" +
			"Deliver Results",
		Right:      0,
		Why:        "Her own product was untouched, so nothing but the firm’s interest made it hers. Coming back after half a year is the other sign.",
		Second:     3,
		WhySecond:  "The repair was carried to its end, as a result should be. But the scene gives no target and no date that she had promised; what stands out is whose problem it was.",
		Principles: []Principle{Ownership},
	},
	{
		ID:     "card-hospital-rota-stopped",
		Kind:   WhichPrinciple,
		Prompt: "Peter leads a roster tool for a hospital group, three months from launch. He sees that the payroll team’s tool, slightly changed, would serve all hospitals for years. He proposes to end his own project, lends them two engineers and helps with their first rollout.",
		Options: "Ownership\n" +
			"Learn and Be Curious\n" +
			"Frugality\n" +
			"Deliver Results",
		Right:      0,
		Why:        "He ends his own project for the good of the whole group over years, then stays to help the team that takes over. Few acts show more plainly that the company comes before one’s patch.",
		Second:     2,
		WhySecond:  "Extending what exists surely costs less than a second tool. But no money is compared in the scene, and what he gave up was his own launch rather than a budget.",
		Principles: []Principle{Ownership},
	},
	{
		ID:     "card-fare-table-rebuild",
		Kind:   WhichPrinciple,
		Prompt: "A two-day patch to the fare table would have kept Lee’s yearly target safe, as it had for three managers before her. She took six weeks to rebuild the table and missed the target. To her director she wrote, “I chose this. Whoever has my job in four years would have paid otherwise.”",
		Options: "Customer Obsession\n" +
			"Ownership\n" +
			"Insist on the Highest Standards\n" +
			"Bias for Action",
		Right:      1,
		Why:        "She weighs her year against that of an unknown successor, decides for the later one and says “I chose this”. Long view and carrying the consequence are both there.",
		Second:     2,
		WhySecond:  "A cause removed for good, where others had patched, belongs to high standards too. However, the reason she gives is who would pay in later years, not what counts as good enough.",
		Principles: []Principle{Ownership},
	},
	{
		ID:     "card-donor-form-questions",
		Kind:   WhichPrinciple,
		Prompt: "Blood donors filled in 74 questions, and each had once had its reason. Colin asked of every single one which decision had ever used the answer. For 61 nobody could name any. Donors now answer thirteen, and in a year no doctor has missed the rest.",
		Options: "Invent and Simplify\n" +
			"Bias for Action\n" +
			"Dive Deep\n" +
			"Success and Scale Bring Broad Responsibility",
		Right:      0,
		Why:        "From 74 to thirteen with nothing missed is simplifying in its purest form. The insight was to ask what an answer is used for and not whether it might be useful.",
		Second:     2,
		WhySecond:  "Going through every question is patient detail work. It is the means here; no hidden cause comes to light, and the scene ends with what could be taken away.",
		Principles: []Principle{InventAndSimplify},
	},
	{
		ID:     "card-returns-kitchen-ticket",
		Kind:   WhichPrinciple,
		Prompt: "Half-finished returns kept vanishing at a furniture store, and all thought of it as a database problem. Violet remembered how a restaurant kitchen hangs a paper ticket that moves with the dish. A card now travels on each sofa, and nine lost in a hundred have become one.",
		Options: "Ownership\n" +
			"Invent and Simplify\n" +
			"Learn and Be Curious\n" +
			"Earn Trust",
		Right:      1,
		Why:        "Against the view that all held, she found a way that was new to the store and far simpler than a database. An idea carried over from elsewhere is invention as well.",
		Second:     2,
		WhySecond:  "Knowing how a kitchen works shows a curious mind. Still, nothing is learned in the scene; she uses what she knew long ago, and the new way is the point.",
		Principles: []Principle{InventAndSimplify},
	},
	{
		ID:     "card-seed-order-odds",
		Kind:   WhichPrinciple,
		Prompt: "A seed supplier fixes its spring range in August. Maria put the chance of a dry spring at 60 percent and noted two soil readings that would prove her wrong. Then she asked the plant expert who had opposed her last year to attack the plan, and changed a third of the order.",
		Options: "Are Right, A Lot\n" +
			"Learn and Be Curious\n" +
			"Hire and Develop the Best\n" +
			"Bias for Action",
		Right:      0,
		Why:        "Odds stated beforehand, signs that would refute her, and a known opponent asked to attack. She works against her own belief in order to judge well.",
		Second:     1,
		WhySecond:  "She hears something new from the plant expert and uses it. But she seeks it to test one judgement with a date, and not in order to understand a field.",
		Principles: []Principle{AreRightALot},
	},
	{
		ID:     "card-price-rise-luck",
		Kind:   WhichPrinciple,
		Prompt: "The board praised Robin because hardly anyone left after his price increase. He said that a rival had closed in that very month, so they had nowhere to go; his forecast had not contained it. “The number came true, my reasoning did not. For the next one I would say fifty-fifty, so let us test it first.”",
		Options: "Are Right, A Lot\n" +
			"Think Big\n" +
			"Earn Trust\n" +
			"Deliver Results",
		Right:      0,
		Why:        "He keeps the quality of his reasoning apart from the luck of the outcome and lowers his odds for the next call. Good judges of thin evidence do exactly that.",
		Second:     2,
		WhySecond:  "Turning down praise is candid and will be remembered. What he examines, though, is how well he forecast, and the use of it is a better next decision.",
		Principles: []Principle{AreRightALot},
	},
	{
		ID:     "card-robots-floor-dust",
		Kind:   WhichPrinciple,
		Prompt: "New to warehouse robots, Mira worked four mornings with the repair crew, unasked, and read their manuals on the train. She had believed that batteries slow the robots. The crew showed her that it was dust on the sensors, so her next plan bought a cleaning hour and no batteries.",
		Options: "Learn and Be Curious\n" +
			"Frugality\n" +
			"Dive Deep\n" +
			"Strive to be Earth’s Best Employer",
		Right:      0,
		Why:        "A strange field entered unasked, teachers and sources named, a belief given up, and a plan that came out differently. The path of learning is all there.",
		Second:     2,
		WhySecond:  "Four mornings on the floor are close to the detail. Yet she did not come to trace a known fault or check a figure; she wanted to understand the machines, and the dust was a find.",
		Principles: []Principle{LearnAndBeCurious},
	},
	{
		ID:     "card-library-reminder-hour",
		Kind:   WhichPrinciple,
		Prompt: "Every Friday Nick, who makes invoicing software, gives an hour to a trade far from his own. Last month it was how libraries get books back. He had been certain that reminders annoy; librarians told him that early ones are welcome. His invoices now send one three days before the date.",
		Options: "Customer Obsession\n" +
			"Invent and Simplify\n" +
			"Learn and Be Curious\n" +
			"Have Backbone; Disagree and Commit",
		Right:      2,
		Why:        "A standing habit, people from outside his bubble, a certainty given up, and the lesson put to use within weeks.",
		Second:     1,
		WhySecond:  "Taking an idea from libraries into invoices is a small invention. But he was not looking for an answer to a problem, and an early reminder is hardly a new way of doing things.",
		Principles: []Principle{LearnAndBeCurious},
	},
	{
		ID:     "card-empty-seat-pricing",
		Kind:   WhichPrinciple,
		Prompt: "A seat in pricing has been empty for five months and a launch is slipping. Four of five interviewers would take the candidate. Carol asks what shows that he would be better than half of the present team at analysis. The notes hold nothing, so she votes no, and the search goes on.",
		Options: "Hire and Develop the Best\n" +
			"Insist on the Highest Standards\n" +
			"Frugality\n" +
			"Deliver Results",
		Right:      0,
		Why:        "The bar for letting someone in is held while everything pushes to fill the seat, and her test is whether he would lift the team.",
		Second:     1,
		WhySecond:  "It is a bar, and she keeps it at a cost. But this bar concerns who joins; standards in the other sense are for products, processes and work, with defects that are put right.",
		Principles: []Principle{HireAndDevelopTheBest},
	},
	{
		ID:     "card-pricing-review-handed-over",
		Kind:   WhichPrinciple,
		Prompt: "The yearly review before the directors was the best part of Mark’s job. A colleague in support, not one of his people, explained churn more clearly than anyone he knew. He gave the review to her, told her after rehearsals where she lost her listeners, and today she leads pricing for a region.",
		Options: "Ownership\n" +
			"Learn and Be Curious\n" +
			"Hire and Develop the Best\n" +
			"Strive to be Earth’s Best Employer",
		Right:      2,
		Why:        "He saw a talent that her job did not show, gave away work he liked, and named the gap precisely. Where she is today proves it.",
		Second:     3,
		WhySecond:  "Helping somebody grow makes a workplace better. But one person’s rare ability is seen and raised here; the conditions under which people work stay as they were.",
		Principles: []Principle{HireAndDevelopTheBest},
	},
	{
		ID:     "card-smoke-alarm-solder",
		Kind:   WhichPrinciple,
		Prompt: "At a smoke-alarm maker one unit in 400 failed the last test and was swapped, which everyone found good. Ruby did not. She asked for no further inspectors, had the failures traced to one solder station, rebuilt it, and set one in 10,000 as the limit. It has held for three quarters.",
		Options: "Ownership\n" +
			"Insist on the Highest Standards\n" +
			"Bias for Action\n" +
			"Dive Deep",
		Right:      1,
		Why:        "What all found good was not good enough for her; she set a limit 25 times as strict and removed the cause where others would have inspected more.",
		Second:     3,
		WhySecond:  "The path back to one station is real digging. It was not the finding that drove her, though, but a level that she refused to accept, and the scene ends on that level.",
		Principles: []Principle{InsistOnTheHighestStandards},
	},
	{
		ID:     "card-release-notes-returned",
		Kind:   WhichPrinciple,
		Prompt: "A payroll product’s release notes held small errors that no client had mentioned. Mike wrote one page on what a good note is, with an example, and sent back each draft that fell short, his manager’s included. Two releases waited a day. Since June the drafts have arrived right.",
		Options: "Customer Obsession\n" +
			"Insist on the Highest Standards\n" +
			"Frugality\n" +
			"Have Backbone; Disagree and Commit",
		Right:      1,
		Why:        "He wrote down what good means although nobody had mentioned a fault, let two releases wait for it, and others now meet the bar without him.",
		Second:     3,
		WhySecond:  "Sending back a manager’s draft takes courage. There was no decision to dispute, however; the same page is applied to everybody, the manager as well.",
		Principles: []Principle{InsistOnTheHighestStandards},
	},
	{
		ID:     "card-farm-line-forty-languages",
		Kind:   WhichPrinciple,
		Prompt: "Grace was asked to add one language to a telephone line that advises farmers. She came back with a plan for forty, run by farmers’ unions, the worth of each harvest saved, and what had to be true for it. One village had already tried a first version for a month.",
		Options: "Invent and Simplify\n" +
			"Think Big\n" +
			"Deliver Results\n" +
			"Success and Scale Bring Broad Responsibility",
		Right:      1,
		Why:        "One was asked, forty proposed, with the size of the prize, its conditions and a village as the first step. A bold direction that can be believed.",
		Second:     0,
		WhySecond:  "Letting unions run the line is a new way. It only serves the reach, however; the scene sets the scale of the aim against the small task she was given.",
		Principles: []Principle{ThinkBig},
	},
	{
		ID:     "card-publisher-heard-first",
		Kind:   WhichPrinciple,
		Prompt: "A publisher treated audio as an extra. Harry’s memo described a house in which every book is heard first and printed later, how large that market could be in eight years, and what must hold by which year. Two editors had laughed; he won them with a first step of three titles.",
		Options: "Are Right, A Lot\n" +
			"Think Big\n" +
			"Frugality\n" +
			"Have Backbone; Disagree and Commit",
		Right:      1,
		Why:        "An aim that changes what the house is, a horizon of eight years, and a first step small enough to win the people who laughed.",
		Second:     3,
		WhySecond:  "To hold a view that is laughed at needs a spine. But no decision was being made that he opposed; he drew a future and brought others over to it.",
		Principles: []Principle{ThinkBig},
	},
	{
		ID:     "card-hospital-gloves-order",
		Kind:   WhichPrinciple,
		Prompt: "A maker of hospital gloves failed on a Thursday, and the head buyer was away. Ivy, the deputy, had two of the five facts she wanted. Each day put thirty operations at risk, so she ordered elsewhere for a week, with a right to cancel. On Monday she read the usage and cut the order by half.",
		Options: "Ownership\n" +
			"Bias for Action\n" +
			"Frugality\n" +
			"Success and Scale Bring Broad Responsibility",
		Right:      1,
		Why:        "Facts missing, the price of a day known, a step that could be undone, and a check on Monday. It is a calculated risk taken in time.",
		Second:     0,
		WhySecond:  "She acts for an absent head and comes back to check. But a deputy is there for just that; nothing lay outside her job, and the scene turns on deciding early at a bounded risk.",
		Principles: []Principle{BiasForAction},
	},
	{
		ID:     "card-newspaper-comments-switch",
		Kind:   WhichPrinciple,
		Prompt: "Two teams at a newspaper had argued for seven weeks about where readers’ comments belong. On Monday Holly put both versions before a twentieth of the readers, with a switch to turn them off and the number of abuse reports at which she would use it. By Thursday there was a decision.",
		Options: "Customer Obsession\n" +
			"Are Right, A Lot\n" +
			"Bias for Action\n" +
			"Earn Trust",
		Right:      2,
		Why:        "Weeks of debate ended with a small, reversible trial whose stopping point was fixed in advance. Speed, with the risk held down.",
		Second:     1,
		WhySecond:  "A trial is a fair way of finding out who is right. But she brings no judgement of her own and weighs none; she makes sure that something happens this week.",
		Principles: []Principle{BiasForAction},
	},
	{
		ID:     "card-heat-warning-by-hand",
		Kind:   WhichPrinciple,
		Prompt: "A city wanted heat warnings, and the system would be ready in autumn. The worst days come in June. Nine days after the idea Jack was sending warnings by hand, from a list, to 300 residents who had asked for them. He could end it any morning, and corrected the wording after the first alarm.",
		Options: "Insist on the Highest Standards\n" +
			"Bias for Action\n" +
			"Frugality\n" +
			"Success and Scale Bring Broad Responsibility",
		Right:      1,
		Why:        "Waiting meant missing June, so a small version that could end any morning went out in nine days and was corrected at once.",
		Second:     2,
		WhySecond:  "By hand and from a list is also the cheap way. But the system is still on its way and no money was short; what he saved was a summer.",
		Principles: []Principle{BiasForAction},
	},
	{
		ID:     "card-glossary-budget-back",
		Kind:   WhichPrinciple,
		Prompt: "Pearl was given 90,000 dollars for translation software. She priced three ways first. A glossary that the legal team already had, and a student for two days a week, came to 11,000. Readers found two errors in a thousand lines, as many as before. The remaining money went back.",
		Options: "Invent and Simplify\n" +
			"Insist on the Highest Standards\n" +
			"Frugality\n" +
			"Deliver Results",
		Right:      2,
		Why:        "Three options were priced, something already in the house was used again, readers lost nothing, and unspent money went back. More was done with less.",
		Second:     0,
		WhySecond:  "Doing without the software is the simpler way. But a borrowed glossary and a student are no new idea; the sums are what the scene is made of.",
		Principles: []Principle{Frugality},
	},
	{
		ID:     "card-museum-audio-limit",
		Kind:   WhichPrinciple,
		Prompt: "New audio guides for a museum would cost 240,000 dollars; there were 20,000. With so little, John looked at what visitors already carry. Codes beside the pictures now open the tour on their own phones. One thing was never up for cutting, the guide for blind visitors. Use has doubled.",
		Options: "Customer Obsession\n" +
			"Think Big\n" +
			"Bias for Action\n" +
			"Frugality",
		Right:      3,
		Why:        "It was the limit that led to the better answer, at a twelfth of the price, and he knew from the start what must not be cut.",
		Second:     0,
		WhySecond:  "Blind visitors were protected and people use it twice as much. But the search began with a sum of money, not with something a visitor had lacked.",
		Principles: []Principle{Frugality},
	},
	{
		ID:     "card-training-days-error",
		Kind:   WhichPrinciple,
		Prompt: "On Tuesday Miles finds that the date he gave a clinic rests on a slip of his own. Nobody has noticed it. The same afternoon he tells its director, “I left the training days out of my plan. My date is three weeks too early. I should have let your head nurse read it, and on Friday she will.”",
		Options: "Ownership\n" +
			"Earn Trust\n" +
			"Dive Deep\n" +
			"Deliver Results",
		Right:      1,
		Why:        "He tells an exact fault of his own, in plain words, before anybody could find it, to the person whom it hurts.",
		Second:     0,
		WhySecond:  "He answers for the error, as one should. Ownership would show in what he takes on beyond his part or for the long run; here it is the candor that counts.",
		Principles: []Principle{EarnTrust},
	},
	{
		ID:     "card-depot-three-points",
		Kind:   WhichPrinciple,
		Prompt: "The drivers’ speaker had walked out of two meetings with Sally. She went to the depot, asked what she had done wrong and read his three points back until he agreed with the wording. One was a promise that she had let lapse; it was kept that week. In spring he rang her first about a fault.",
		Options: "Customer Obsession\n" +
			"Earn Trust\n" +
			"Have Backbone; Disagree and Commit\n" +
			"Strive to be Earth’s Best Employer",
		Right:      1,
		Why:        "She listens until he agrees with the wording, keeps a lapsed promise, and months later he brings her bad news first.",
		Second:     3,
		WhySecond:  "It happens among the people who do the work, and somebody asked them. But the scene does not say that the work became safer or fairer; what changed is the relation.",
		Principles: []Principle{EarnTrust},
	},
	{
		ID:     "card-ticket-machine-test",
		Kind:   WhichPrinciple,
		Prompt: "Ticket machines failed on their first day, since a test had been skipped. Before the client Dean said, “My engineer warned me, and I asked her to leave it out.” In the team he asked what had made it hard to refuse him, and listened without replying. The test can no longer be skipped.",
		Options: "Learn and Be Curious\n" +
			"Insist on the Highest Standards\n" +
			"Earn Trust\n" +
			"Have Backbone; Disagree and Commit",
		Right:      2,
		Why:        "He takes the blame exactly where it belongs, before those it hurt, protects the engineer, and hears what is hard to hear.",
		Second:     1,
		WhySecond:  "A test that cannot be skipped raises the bar for good. It fills one sentence, though; the others are about a fault admitted and people listened to.",
		Principles: []Principle{EarnTrust},
	},
	{
		ID:     "card-parking-fine-records",
		Kind:   WhichPrinciple,
		Prompt: "A parking app’s report said that 98 of 100 payments succeed. Two drivers wrote that they had paid and were fined. Jim opened all 140 records of that street. Payments after 23:50 were stored under the next day, a failure that the 98 could not show. The report now counts by time of stay.",
		Options: "Customer Obsession\n" +
			"Ownership\n" +
			"Bias for Action\n" +
			"Dive Deep",
		Right:      3,
		Why:        "Story and figure differed, he opened the records himself, found the layer that the average hid, and the measure was changed.",
		Second:     0,
		WhySecond:  "Two letters were taken seriously, which is listening to customers. But there is no need to discover and nothing to give up; the work lies in finding out why a figure misled.",
		Principles: []Principle{DiveDeep},
	},
	{
		ID:     "card-fridge-sheets-ink",
		Kind:   WhichPrinciple,
		Prompt: "Each week the regional managers reported that all shop refrigerators had been checked. Sue drove to six shops and read the paper sheets. In four the temperatures had been filled in for days still to come, in one hand and one ink. Probes now record them, and each month she reads raw values from two shops.",
		Options: "Insist on the Highest Standards\n" +
			"Think Big\n" +
			"Dive Deep\n" +
			"Strive to be Earth’s Best Employer",
		Right:      2,
		Why:        "All looked well, yet she read the sheets herself, saw what a summary could not show, and left an audit that continues.",
		Second:     0,
		WhySecond:  "She did not accept a false check. But the level of the standard was never in question; the question was whether the report was true, and only the detail could tell.",
		Principles: []Principle{DiveDeep},
	},
	{
		ID:     "card-travel-cover-june",
		Kind:   WhichPrinciple,
		Prompt: "The director wants travel cover on sale in June. Amber shows him from last year’s claims that the call center would not cope, puts the case for June fairly, and asks for September. He stays with June. That evening she rewrites the staffing plan so that June can work, and calls it her plan.",
		Options: "Customer Obsession\n" +
			"Frugality\n" +
			"Have Backbone; Disagree and Commit\n" +
			"Deliver Results",
		Right:      2,
		Why:        "Homework, respect for the other side, an open no to the person who decides, and by evening full commitment to a choice that was not hers.",
		Second:     3,
		WhySecond:  "She does all she can for June. But nothing has been delivered yet; what the scene shows is how she opposed a decision and how she behaved once it was made.",
		Principles: []Principle{HaveBackbone},
	},
	{
		ID:     "card-closed-months-refused",
		Kind:   WhichPrinciple,
		Prompt: "The largest client of a bookkeeping tool wants to edit months already closed, and the sales head is about to agree. Basil says no to both in the same call, with three cases in which an auditor had relied on such a month. He grants that it would save them hours, and stands firm when they speak of leaving.",
		Options: "Invent and Simplify\n" +
			"Earn Trust\n" +
			"Have Backbone; Disagree and Commit\n" +
			"Deliver Results",
		Right:      2,
		Why:        "He goes against a large client and a sales head at once, openly, with facts and respect for their reason, and keeps to it under threat.",
		Second:     1,
		WhySecond:  "He is candid and treats their wish fairly. Still, what is tested is whether a conviction lasts under pressure; no fault is admitted and no relation is repaired.",
		Principles: []Principle{HaveBackbone},
	},
	{
		ID:     "card-school-books-august",
		Kind:   WhichPrinciple,
		Prompt: "A distributor promised schools that 95 of 100 orders would arrive by 20 August, up from 81. In July the packing line broke. Within two days Daisy dropped the gift range and put every free hand on picking before noon. It ended at 95.4 on the nineteenth, with no more wrong parcels than before.",
		Options: "Learn and Be Curious\n" +
			"Bias for Action\n" +
			"Deliver Results\n" +
			"Strive to be Earth’s Best Employer",
		Right:      2,
		Why:        "Start, target and date are known from day one; after the setback she chose one input, dropped something, and arrived in time with quality intact.",
		Second:     1,
		WhySecond:  "Two days from breakdown to decision is quick. Yet no facts were missing and no door was weighed; the speed matters because a promise had to be kept.",
		Principles: []Principle{DeliverResults},
	},
	{
		ID:     "card-tax-rule-seven-teams",
		Kind:   WhichPrinciple,
		Prompt: "Seven teams had to convert their records to a new tax rule by 1 January; none reported to Victor, who had been given the goal. He published one figure per team each Monday, sat with the slowest two and put off his own feature. On 30 December the last record passed, with errors under the agreed limit.",
		Options: "Ownership\n" +
			"Invent and Simplify\n" +
			"Hire and Develop the Best\n" +
			"Deliver Results",
		Right:      3,
		Why:        "A goal with its date, an input followed weekly, something given up for it, and the end reached in time and within the error limit.",
		Second:     0,
		WhySecond:  "He answers for work that others do. But the goal was assigned to him; nothing outside his job was picked up, and nobody looks beyond the first of January.",
		Principles: []Principle{DeliverResults},
	},
	{
		ID:     "card-flower-scanner-trigger",
		Kind:   WhichPrinciple,
		Prompt: "Packers in a flower warehouse called in sick with sore wrists, and nobody had asked why. Penny packed for two shifts and spoke with all nineteen of them. The scanner needed 4,000 presses a day. She delayed a feature for buyers by three weeks to get one that reads by itself. Sick days fell from 31 to 8 a quarter.",
		Options: "Customer Obsession\n" +
			"Dive Deep\n" +
			"Strive to be Earth’s Best Employer\n" +
			"Success and Scale Bring Broad Responsibility",
		Right:      2,
		Why:        "Those who do the work were asked, the cause of harm went out of the work itself, buyers’ plans paid for it, and the measure is theirs.",
		Second:     3,
		WhySecond:  "Harm to people who buy nothing is prevented here too. But they are the firm’s own staff at their daily work; broad responsibility looks to those outside whom its scale affects.",
		Principles: []Principle{EarthsBestEmployer},
	},
	{
		ID:     "card-night-pages-removed",
		Kind:   WhichPrinciple,
		Prompt: "Engineers at a payment firm were woken eleven times a week, and one had handed in her notice. Bob asked each of them which alarms had ever needed a person at night, gave two weeks of his roadmap to removing the others, and left the uptime goal where it was. Two a week remain, and she stayed.",
		Options: "Hire and Develop the Best\n" +
			"Dive Deep\n" +
			"Deliver Results\n" +
			"Strive to be Earth’s Best Employer",
		Right:      3,
		Why:        "He asked those concerned, paid with his roadmap and took the cause away, while the standard stayed. Waking at night is counted in their terms.",
		Second:     0,
		WhySecond:  "Keeping a good engineer is dear to whoever builds teams. But nobody is selected, coached or moved up; it is the conditions for all of them that improve.",
		Principles: []Principle{EarthsBestEmployer},
	},
	{
		ID:     "card-school-street-shortcut",
		Kind:   WhichPrinciple,
		Prompt: "A route service sent cars past a village school. Drivers liked the shortcut, and it was lawful. Before the release for the whole country Heather counted 1,900 such streets. In school hours the service now avoids them. Each trip takes 40 seconds longer, and no later release can switch the rule off.",
		Options: "Customer Obsession\n" +
			"Think Big\n" +
			"Bias for Action\n" +
			"Success and Scale Bring Broad Responsibility",
		Right:      3,
		Why:        "Children who never use the service are protected, the effect was counted for the whole country before it arose, and drivers’ seconds pay for it.",
		Second:     1,
		WhySecond:  "She reckons with a whole country where others saw one village. But a bold direction aims at what the product could become; hers sets a limit to what it may do.",
		Principles: []Principle{BroadResponsibility},
	},
	{
		ID:     "card-carers-model-gate",
		Kind:   WhichPrinciple,
		Prompt: "Software that sorts job applications was praised by the firms that buy it. Before it went to 800 more, Pat had 5,000 files compared by group. People back from years of caring for a relative fell behind for no reason in their work. He held the launch, lost a contract, and made the comparison a gate for every model.",
		Options: "Customer Obsession\n" +
			"Are Right, A Lot\n" +
			"Insist on the Highest Standards\n" +
			"Success and Scale Bring Broad Responsibility",
		Right:      3,
		Why:        "The applicants never chose this product, the buyers were content, and he stopped before scale made the harm large, at the price of a contract.",
		Second:     2,
		WhySecond:  "A gate before launch is what high standards leave behind. But what he guards is not the quality that buyers see; it is what happens to people outside.",
		Principles: []Principle{BroadResponsibility},
	},
	{
		ID:     "card-probe-we-cut-returns",
		Kind:   WhichProbe,
		Prompt: "“We saw that shoes came back because of the size. We rewrote the size tables, we tested them, and returns fell from 31 to 24 percent in three months by the finance report.”",
		Options: "Which of those three steps did you do yourself, and which did another?\n" +
			"By how much did returns of shoes fall, and over how many months was that?\n" +
			"Would you say that you were the person who really drove all of this?\n" +
			"If you were to start again, what would you do differently with the tables?",
		Right:      0,
		Why:        "Figure, period and source are given; the speaker’s own part is not. One probe asks for what was answered, one offers the flattering reply, and one leaps to lessons before we know who acted.",
		Second:     -1,
		Principles: []Principle{DeliverResults},
	},
	{
		ID:     "card-probe-i-called-patients",
		Kind:   WhichProbe,
		Prompt: "“Nobody asked me to, but I phoned eleven patients who had given up on our portal. Because of what they said, I dropped the login and had a code sent by post instead.”",
		Options: "What did you do yourself when you saw that patients were giving up on the portal?\n" +
			"Why a code by post, and what other ways round the login did you turn down?\n" +
			"Were the patients you phoned pleased that somebody finally took the time to listen?\n" +
			"Did you consider that your patients ought to come first in a decision like that?",
		Right:      1,
		Why:        "The own act is plain, the choice comes without a reason, and a letter is slow. Asking again who acted, or whether patients were pleased, invites what we know or a kind yes.",
		Second:     -1,
		Principles: []Principle{CustomerObsession},
	},
	{
		ID:     "card-probe-complaints-nearly-gone",
		Kind:   WhichProbe,
		Prompt: "“I proposed call-backs or longer hours and chose call-backs, because hours would have cost two posts. I planned the shifts myself. After that, complaints practically disappeared.”",
		Options: "Which other option did you have, and why did you decide against that?\n" +
			"Would you agree that the call-backs were what solved the problem?\n" +
			"What did you learn about complaints that you still use today?\n" +
			"How many were there a week before and after, and who counted them?",
		Right:      3,
		Why:        "Own part and rejected option are told. “Practically disappeared” is the soft spot, so the number and its source come first; a lesson drawn from an unproved result teaches little.",
		Second:     -1,
		Principles: []Principle{DiveDeep},
	},
	{
		ID:     "card-probe-gap-closed-and-left",
		Kind:   WhichProbe,
		Prompt: "“Lost crates cost us 4,000 a week by the stock count. No one owned them, so I gave up a launch, set up a nightly check with both shifts and got it to 300. Then I moved on.”",
		Options: "What were the lost crates costing you before you decided to step in?\n" +
			"Whose responsibility were those crates supposed to be at the time?\n" +
			"What was the weekly loss at the latest count, now that you are gone?\n" +
			"Do you feel that you showed the long-term view in what you did there?",
		Right:      2,
		Why:        "Cost, absent owner and sacrifice have been said. What is open is whether it outlived the speaker. Naming the virtue one is looking for lets anybody say yes.",
		Second:     -1,
		Principles: []Principle{Ownership},
	},
	{
		ID:     "card-probe-seat-maps",
		Kind:   WhichProbe,
		Prompt: "“The supplier of seat maps went bankrupt on a Friday. I switched our booking page to plain lists that evening without asking anyone, as there was no time to lose.”",
		Options: "What did you decide to do when you heard the supplier was bankrupt?\n" +
			"It must have been hard to act alone on a Friday evening, was it not?\n" +
			"What would it have cost you in bookings to wait until Monday morning?\n" +
			"Which habit of yours has changed since that evening with the lists?",
		Right:      2,
		Why:        "Speed alone is no virtue. “No time to lose” is a claim, and the price of a weekend would test it. The rest repeat the story, sympathize with it, or ask for its moral too soon.",
		Second:     -1,
		Principles: []Principle{BiasForAction},
	},
	{
		ID:     "card-probe-manager-overruled",
		Kind:   WhichProbe,
		Prompt: "“I showed my director two months of data against the early launch. She heard me out and decided to launch. I said that I would commit, and so we went ahead on the first of May.”",
		Options: "What did you show to your director before she made up her mind about the launch?\n" +
			"Did it not feel frustrating that she launched although the data were on your side?\n" +
			"In hindsight, do you think the two of you have a better relation because of it?\n" +
			"After you had said that you would commit, what did you do to make the launch work?",
		Right:      3,
		Why:        "Disagreeing has been shown; committing has only been announced. Deeds after the decision tell them apart. Feelings and the relation may come later, and the data were described.",
		Second:     -1,
		Principles: []Principle{HaveBackbone},
	},
	{
		ID:     "card-probe-apology",
		Kind:   WhichProbe,
		Prompt: "“I left out the last test myself and told the branch managers that the tool was ready. On the Monday 60 tills stood still for an hour. I wrote to all of them that evening that the fault was mine.”",
		Options: "Whose decision was it to leave out the last test before the branches got the tool?\n" +
			"You clearly took this very seriously, so would you describe yourself as an honest person?\n" +
			"What have the branch managers done since then that shows you they believe you?\n" +
			"How long did the tills stand still, and how many of them were hit on that day?",
		Right:      2,
		Why:        "Blame, damage and apology are on the table. Trust is what others do afterwards, and no act of theirs has been mentioned. Calling oneself honest gives an interviewer nothing to write.",
		Second:     -1,
		Principles: []Principle{EarnTrust},
	},
	{
		ID:     "card-probe-no-more-tickets",
		Kind:   WhichProbe,
		Prompt: "“Everyone wanted a better ticket machine. I wrote a four-page paper for a network where nobody needs a ticket, and rejected a cheaper card because it only moved the queue. The board loved it.”",
		Options: "Why did you not simply go for the cheaper card when you wrote the paper?\n" +
			"Would you say it was the boldest idea that anyone there had ever had?\n" +
			"What did the board put into it afterwards, in people or in money?\n" +
			"What would you write differently if you had to write the paper again?",
		Right:      2,
		Why:        "Love is free; staff and money are evidence that a direction moved somebody. The card’s rejection has been explained, and a second draft matters only if the first had an effect.",
		Second:     -1,
		Principles: []Principle{ThinkBig},
	},
	{
		ID:     "card-probe-simpler-form",
		Kind:   WhichProbe,
		Prompt: "“The loan form had 42 fields. I sat with two clerks, found that 17 fields were never read by anybody, and took them out. Time to fill it in went from 19 to 11 minutes in our timed test.”",
		Options: "How long did the form take to fill in before and after you took the fields out?\n" +
			"Who was it that found out that so many of the fields were never read by anybody?\n" +
			"What reason had there been for those 17 fields, and how did you check that it was gone?\n" +
			"Surely the clerks were happy to be rid of all those fields, or did any resist you?",
		Right:      2,
		Why:        "The act and the timing are clear. Old fields often have a hidden reason, and whether one was looked for tells simplifying from tidying. “Surely” answers itself before it asks.",
		Second:     -1,
		Principles: []Principle{InventAndSimplify},
	},
	{
		ID:     "card-probe-right-call-on-price",
		Kind:   WhichProbe,
		Prompt: "“Sales wanted to cut the price of our sensors. I had a feeling that price was not the reason for lost deals, so I held it. Six months later, wins were up from 22 to 30 percent in the sales system.”",
		Options: "Before the result was in, where did you look for evidence against your own feeling?\n" +
			"By how much did the share of won deals rise after you had held the price?\n" +
			"So your instinct was right in a matter where the whole sales team was wrong, was it not?\n" +
			"What did sales want you to do about the price of the sensors back then?",
		Right:      0,
		Why:        "A good outcome may be luck. Judgement shows in the search for facts against one’s own view before the decision. Two of the others were answered, and one congratulates.",
		Second:     -1,
		Principles: []Principle{AreRightALot},
	},
	{
		ID:     "card-probe-freight-contracts",
		Kind:   WhichProbe,
		Prompt: "“Nobody on my team understood freight contracts. I took an evening course for three months, passed the test and now read every contract that comes in. It has been really valuable.”",
		Options: "Which contract did you handle differently as a result, and in what respect?\n" +
			"How many months did the evening course take, and was there a test at the end?\n" +
			"Would you describe yourself as someone who is curious about almost anything?\n" +
			"Which other courses have you thought about taking in the next year or two?",
		Right:      0,
		Why:        "A certificate proves attendance. “Really valuable” wants at least one contract. Asking for length repeats the story, self-description is cheap, and plans say nothing of what was done.",
		Second:     -1,
		Principles: []Principle{LearnAndBeCurious},
	},
	{
		ID:     "card-probe-hired-the-outsider",
		Kind:   WhichProbe,
		Prompt: "“For the analyst’s post I argued for a former nurse whom the other three interviewers doubted. In the exercise she alone had found that our totals counted two wards twice. She got the job.”",
		Options: "What was it that she had done in the exercise that the others had not?\n" +
			"Did the other three admit in the end that you were a better judge of people?\n" +
			"What was your own part in the decision to give her the analyst’s post?\n" +
			"How has her work in the job compared with what you had predicted of her?",
		Right:      3,
		Why:        "We know what was seen and who argued. Only her work can show whether the judgement held. The question about the other three begs for applause.",
		Second:     -1,
		Principles: []Principle{HireAndDevelopTheBest},
	},
	{
		ID:     "card-probe-stopped-the-line",
		Kind:   WhichProbe,
		Prompt: "“Two kettles in a thousand leaked. The plant called that normal. I had shipping stopped for four days, at a cost of 90,000, until the seal was changed. The leak rate went to zero in the factory test.”",
		Options: "What did it cost the plant that shipping was stopped while the seal was changed?\n" +
			"Did you feel that two in a thousand was simply not acceptable for a customer?\n" +
			"How low did the leak rate fall in the test, once the seal had been changed?\n" +
			"If the leak came back this week, what would tell you so, and how soon?",
		Right:      3,
		Why:        "Cost, conflict and result have been given in numbers. A standard is raised only if it stays up, so the lasting check is what remains. Asking for the cost or the test again wastes a probe.",
		Second:     -1,
		Principles: []Principle{InsistOnTheHighestStandards},
	},
	{
		ID:     "card-probe-did-it-cheaply",
		Kind:   WhichProbe,
		Prompt: "“We were quoted 80,000 for a survey on how polite our drivers are. I had the drivers put the question at each door. It cost us 1,200 for printed cards, and we had 5,000 answers in two weeks.”",
		Options: "How much did you save by asking the drivers and not the survey firm?\n" +
			"Which alternative to the survey firm’s offer did you come up with?\n" +
			"Was it not clever to use people who stood at the door in any case?\n" +
			"How did you find out whether answers given to a driver were true?",
		Right:      3,
		Why:        "The saving is mere subtraction. Cheap is frugal only if the result can be used, and few people tell a driver to his face that he was rude. Nothing has been said of that.",
		Second:     -1,
		Principles: []Principle{Frugality},
	},
	{
		ID:     "card-probe-night-shift",
		Kind:   WhichProbe,
		Prompt: "“Pickers on nights hurt their backs more often. I worked two nights with them, then chose lifting tables over extra breaks, since the breaks had been tried. They are much better off now.”",
		Options: "Why did you choose lifting tables when extra breaks were also possible there?\n" +
			"It must have meant a lot to them that you came along at night, must it not?\n" +
			"How many back injuries were on record before and after the tables came?\n" +
			"What did you do first when you saw that the pickers were hurting their backs?",
		Right:      2,
		Why:        "“Much better off” is the speaker’s view of other people’s backs. Two figures would settle it. Reason and first step have been told, and the kind remark tests nothing.",
		Second:     -1,
		Principles: []Principle{EarthsBestEmployer},
	},
	{
		ID:     "card-probe-rent-tool-side-effect",
		Kind:   WhichProbe,
		Prompt: "“My pricing tool for holiday flats filled 12 percent more nights. Then a mayor told me that locals could no longer rent. I capped the number of nights in her town, and lost some revenue.”",
		Options: "What did the mayor tell you about the effect that your tool had on the people there?\n" +
			"Do you believe that a company ought to care about the towns in which it earns money?\n" +
			"How many more nights were filled in the flats that used the tool you had made?\n" +
			"What did you do about all the other towns, where no mayor had come to you?",
		Right:      3,
		Why:        "The harm came to light because one mayor spoke up. Whether the speaker then looked where nobody did is the open point. General beliefs cost nothing, and the rest was said.",
		Second:     -1,
		Principles: []Principle{BroadResponsibility},
	},
	{
		ID:     "card-probe-average-hid-it",
		Kind:   WhichProbe,
		Prompt: "“The dashboard said that parcels took two days on average. I pulled 200 single parcels, found 30 that took nine days, and saw that all 30 had passed one hub. I had the hub’s scanner replaced.”",
		Options: "How did you make sure that it was the scanner and not something else in there?\n" +
			"How many of the parcels that you pulled had taken much longer than the average?\n" +
			"Would you say that averages are dangerous and one should always look at detail?\n" +
			"What did you personally do when the dashboard seemed to say that all was well?",
		Right:      0,
		Why:        "From “all passed one hub” to “replace the scanner” a step is missing. A Bar Raiser goes exactly there. Counts and own acts are on record, and the maxim asks only to be agreed with.",
		Second:     -1,
		Principles: []Principle{DiveDeep},
	},
	{
		ID:     "card-probe-vague-failure",
		Kind:   WhichProbe,
		Prompt: "“My biggest failure was a loyalty card that nobody used. There were many reasons, timing above all. I learned that communication matters, and I communicate a lot more these days.”",
		Options: "What did you learn from the loyalty card, and how do you make use of it these days?\n" +
			"So if the timing had been right, would people have used the card after all, you think?\n" +
			"Which decision that you took yourself did the most to make the loyalty card a failure?\n" +
			"What would your next loyalty card look like if you were given a second chance at it?",
		Right:      2,
		Why:        "No act of the speaker has been named, so no lesson can be trusted. Begin with their own decision. Asking about lessons gets “communication” again, and the timing question hands over an excuse.",
		Second:     -1,
		Principles: []Principle{EarnTrust},
	},
	{
		ID:     "card-stronger-missed-result",
		Kind:   StrongerAnswer,
		Prompt: "“Tell me about a result you missed that was partly others’ doing.” Compare the two endings.",
		Options: "“The data came late from a partner team. My part is that I saw two warnings in May and kept quiet until July. Since then each date that hangs on others stands first in my weekly note, with the day on which I last checked it.”\n" +
			"“Our partner team sent the data late. We had fixed the date in writing in March, and I sent three reminders, each with their lead in copy. Since then I let their director sign the plan before my team writes a line.”",
		Right:      0,
		Why:        "Two warnings kept quiet are an own fault with its date, and the new habit can be seen by others. Three reminders are well documented, but there every fault is somebody else’s, and so is the cure.",
		Second:     -1,
		Principles: []Principle{Ownership},
	},
	{
		ID:     "card-stronger-night-labels",
		Kind:   StrongerAnswer,
		Prompt: "The interviewer asks for a plan that you changed because of a customer. Which core of the story carries more?",
		Options: "“Our survey of 6,000 nurses gave us 4.6 out of 5 and put larger print in third place. I added it to the release beside the refill offer, which lost no time by it, and the score went to 4.7, our best in eight years.”\n" +
			"“I watched four nurses give medicine at night, and all read the label by the light of a phone. Of the next 40 I asked, 31 did so too. I put larger print before the refill offer, which cost us 60,000 dollars that quarter.”",
		Right:      1,
		Why:        "A need seen at first hand, checked on more people, and paid for. The survey is larger, but nobody in it has a face, the plan was added to rather than changed, and a tenth of a point tells little.",
		Second:     -1,
		Principles: []Principle{CustomerObsession},
	},
	{
		ID:     "card-stronger-cancelled-trips",
		Kind:   StrongerAnswer,
		Prompt: "“Canceled taxi trips were rising. What did you look at yourself?” Both answers name figures.",
		Options: "“I had all 412 canceled trips broken down by six factors. Price came first with 44 percent and weather second, and another analyst checked the model before I used it.”\n" +
			"“I read 60 of the 412 canceled trips. In 44 of them the driver stood at the wrong gate, which our map had moved in March. My own first guess, the price, fitted three.”",
		Right:      1,
		Why:        "The question was what you looked at yourself. Reading 60 cases answers it, keeps the denominator and gives up a wrong guess. Six factors broken down by others tell what analysts found.",
		Second:     -1,
		Principles: []Principle{DiveDeep},
	},
	{
		ID:     "card-stronger-heating-switch",
		Kind:   StrongerAnswer,
		Prompt: "“When did you decide without the facts you wanted?” Judge the decisions, not how they came out.",
		Options: "“Each day left 300 flats cold, and the engineer’s report was missing. Twelve flats tried the new setting, which one call undoes; at two complaints I would have stopped. One came, so on day three we took forty more.”\n" +
			"“Every day cost 300 flats their heating, and I had no engineer’s report. After ten years in heating I was sure of my ground, so I switched all of them in one evening. Every flat was warm, and the town wrote to thank us.”",
		Right:      0,
		Why:        "A small group, a way back and a number at which to stop make the risk a calculated one. All flats at once on experience alone went well, but luck would have done the same.",
		Second:     -1,
		Principles: []Principle{BiasForAction},
	},
	{
		ID:     "card-stronger-office-move",
		Kind:   StrongerAnswer,
		Prompt: "An interviewer wants to hear of a judgement on thin evidence. Which of these shows better judgement?",
		Options: "“I was convinced of the move to the coast from the start, though the staff speaker doubted it. I defended it in four meetings, we moved, and it is the cheapest of our sites. I trust my instinct.”\n" +
			"“I gave the move to the coast a 70 percent chance, if half of the staff came along. The staff speaker doubted that, so I asked her to count. It was 31 percent, and I withdrew my proposal.”",
		Right:      1,
		Why:        "Odds, the belief on which they hung, and evidence asked of the person who doubted it. The convinced candidate lets the outcome prove the instinct, and there the same doubt counted for nothing.",
		Second:     -1,
		Principles: []Principle{AreRightALot},
	},
	{
		ID:     "card-stronger-price-lost",
		Kind:   StrongerAnswer,
		Prompt: "You disagreed with your director about a price and lost. “What did you do then?”",
		Options: "“I took it as a professional and did whatever my role asked of me. In May the renewals came in. They turned out as I had predicted, and he has sought my view before each change of price since.”\n" +
			"“Next morning I wrote the page with which our sales people defended his price, and told my team that the question was closed. In May we read the renewals together. On small clients he had been right.”",
		Right:      1,
		Why:        "Commitment shows in making his price work on the first day and in granting what he saw better. Whoever merely did as asked was waiting to be proved right.",
		Second:     -1,
		Principles: []Principle{HaveBackbone},
	},
	{
		ID:     "card-stronger-own-weakness",
		Kind:   StrongerAnswer,
		Prompt: "“What would your last team criticize in you?” Both candidates quote the same tester.",
		Options: "“I take on too much. Our tester told me that in five releases of six I had stepped in, because quality matters to me. I now share more of the work; in June she said the team misses having me in everything.”\n" +
			"“I answer for others. Our tester told me that in five meetings of six I had replied to a question put to her. I now wait until she has spoken; in June she said that I forget when I am in a hurry.”",
		Right:      1,
		Why:        "A fault that hurt somebody, what was changed, and that it is not yet cured. Taking on too much becomes praise within two sentences, and greater praise by the last.",
		Second:     -1,
		Principles: []Principle{EarnTrust},
	},
	{
		ID:     "card-stronger-lists-by-hand",
		Kind:   StrongerAnswer,
		Prompt: "Asked how you did more with less, two candidates speak of the same stock lists for shops.",
		Options: "“A tool cost 80,000, our own one 50,000, lists made by hand for a season 4,000. I took the lists, told the shops to expect a day’s wait, and learned that they use half of the columns. We built only that half, for 21,000.”\n" +
			"“A tool cost 80,000, and our budget was cut to 50,000. We stood together, made the lists ourselves in the evenings for a whole season, and gave the shops every column we had planned. That is 80,000 saved, and no day’s wait.”",
		Right:      0,
		Why:        "Options were priced, the cost to the shops was said aloud, and the limit taught what to leave out. Where evenings without pay fill the gap, nothing has been rethought.",
		Second:     -1,
		Principles: []Principle{Frugality},
	},
	{
		ID:     "card-stronger-wrong-doses",
		Kind:   StrongerAnswer,
		Prompt: "“How do you know that this fault stays away?” The setting is a ward that gave wrong doses.",
		Options: "“Some staff did not read the boxes with care. I brought in a second check by a senior nurse on every shift and a training day for all ninety. The ward has been most attentive: no mix-up in the first month.”\n" +
			"“Two medicines came in boxes of one color. I had the supplier change one of them, which took five weeks and cost us the autumn date. The ward has counted on every Friday: no mix-up in fourteen months.”",
		Right:      1,
		Why:        "A cause taken away, at a stated cost, and fourteen months of counting. A second check leaves the two boxes alike and depends on attention, which one month cannot test.",
		Second:     -1,
		Principles: []Principle{InsistOnTheHighestStandards},
	},
	{
		ID:     "card-stronger-bus-on-call",
		Kind:   StrongerAnswer,
		Prompt: "The question is about an idea far larger than you were asked for. Which candidate should be believed?",
		Options: "“Asked for one more bus line, I proposed that any village may call a ride: 40,000 trips a month if one home in six takes part. Two hired vans tried it in one village for six weeks. One in five did.”\n" +
			"“Asked for one more bus line, I proposed to make us the first name for travel in the region, a market of 900 million a year. I showed the vision to all twelve mayors, who rose and clapped at the end.”",
		Right:      0,
		Why:        "The size rests on an assumption that one can check, and a cheap trial has checked it. A market total and applause say nothing of who would ride.",
		Second:     -1,
		Principles: []Principle{ThinkBig},
	},
	{
		ID:     "card-stronger-quiet-writer",
		Kind:   StrongerAnswer,
		Prompt: "“Whom did you help to grow, and how?” Neither candidate managed the people in question.",
		Options: "“I meet four younger colleagues for an hour every second week. We speak about their aims, I share what twelve years have taught me, and they may ring at any time. All four say that these hours matter greatly to them.”\n" +
			"“She wrote well but was silent in meetings. I gave her my Monday review, took the notes myself, and told her each time which point had not come across. By autumn the directors turned to her. She runs that product today.”",
		Right:      1,
		Why:        "One gap, something of the helper’s own given away, exact comments, and where she stands now. The four hours are generous, but no skill is named and nobody is seen to change.",
		Second:     -1,
		Principles: []Principle{HireAndDevelopTheBest},
	},
	{
		ID:     "card-stronger-insurance-tariff",
		Kind:   StrongerAnswer,
		Prompt: "“Tell me how you learned a field that was new to you.” Listen for the use made of it.",
		Options: "“I believed that insurers price by risk. Two retired experts took me through one tariff line by line; it followed the rivals’ prices. A week later I took the risk score off our roadmap, although it was my idea.”\n" +
			"“I knew nothing of insurance. In my first month I finished two courses and the leading textbook, then sat the trade’s exam and came second out of ninety. I have read three of its papers every week since then.”",
		Right:      0,
		Why:        "A former belief, the people who taught, and a decision that came out differently within a week. Courses and marks show diligence, but nothing was decided otherwise because of them.",
		Second:     -1,
		Principles: []Principle{LearnAndBeCurious},
	},
	{
		ID:     "card-stronger-heavy-parcels",
		Kind:   StrongerAnswer,
		Prompt: "Two managers of one depot tell what they did for tired couriers. Whose answer goes further?",
		Options: "“They told me that the season had worn them out. I thanked each of them in person, paid for a dinner out of my budget and had gift cards sent home. The mood score rose from 3.1 to 4.4, the highest of all our depots.”\n" +
			"“They told me that the last hour hurts, since heavy parcels lie deepest in the van. I gave a week of my roadmap to a new loading order. Reports of back pain fell from 14 to 5 a month; two couriers still dislike it.”",
		Right:      1,
		Why:        "The cause was in the loading, it was removed at the speaker’s own cost, and pain is what was counted. After a kind dinner the parcels lie as deep as before.",
		Second:     -1,
		Principles: []Principle{EarthsBestEmployer},
	},
	{
		ID:     "card-stronger-game-at-night",
		Kind:   StrongerAnswer,
		Prompt: "“When did you act on harm that your product might do?” In both answers it is a game that sells extras.",
		Options: "“A tenth of our night income came from children. With the growth we planned, 90,000 of them a month would be spending at night. I closed the shop to under-16s from nine in the evening. It cost us 4 percent.”\n" +
			"“Children brought in a tenth of what we earned at night. I took it to our lawyers, who confirmed that the terms allow it. I had the terms set in larger print, and we gave 4 percent of that income to a children’s ward.”",
		Right:      0,
		Why:        "The effect was reckoned at the size to come and stopped in the product, at a price. Lawful terms and a gift leave the children where they were, buying at night.",
		Second:     -1,
		Principles: []Principle{BroadResponsibility},
	},
	{
		ID:     "card-stronger-nobody-home",
		Kind:   StrongerAnswer,
		Prompt: "Product sense: “Parcels arrive when nobody is at home. Design something better.” Compare how the two set out.",
		Options: "“I would take drivers of night buses. I assume they miss most and cannot answer calls, and would check both. The promise is ‘it comes when you are awake’. Lockers I leave aside: after a night, one more walk is no gift.”\n" +
			"“I see shift workers, students, families and older people, and for them lockers, neighbors, evening rounds, door codes and a shop nearby. I would begin with lockers, since they serve all four groups at a low cost per parcel.”",
		Right:      0,
		Why:        "One customer with a reason, an assumption to be checked, a benefit in her words and an option refused. Four groups and five ideas serve an average person who does not exist.",
		Second:     -1,
		Principles: []Principle{CustomerObsession},
	},
	{
		ID:     "card-stronger-shoe-returns-question",
		Kind:   StrongerAnswer,
		Prompt: "“Improve returns for an online shoe shop.” Each candidate begins by asking something back.",
		Options: "“How many returns are there, in which countries, and from which phones? What may it cost, by when is it due, and how many engineers and designers could I have for it, and for how long?”\n" +
			"“Should there be fewer returns, or returns that are less trouble? The one leads to how shoes fit, the other to the counter. I would go for fit, unless you know of a reason against it.”",
		Right:      1,
		Why:        "One question that parts two different products, with a proposal in case there is no answer. The list would not change the design, whatever the answers were.",
		Second:     -1,
		Principles: []Principle{CustomerObsession, AreRightALot},
	},
	{
		ID:     "card-stronger-reading-children",
		Kind:   StrongerAnswer,
		Prompt: "“How would you know that your reading game helps children?” Each candidate proposes measures.",
		Options: "“Minutes of play, books opened a week, and the share of parents who give five stars, each day and by country. All of them must rise by ten percent in half a year, or we rework the design.”\n" +
			"“The share who finish a second book within a month, against classes that do not have the game yet. And minutes after nine in the evening must not rise: a tired child would look like success.”",
		Right:      1,
		Why:        "A finished second book is close to what children gain, there is something to compare with, and the guardrail stops a false win. Minutes and opened books rise even if nobody reads.",
		Second:     -1,
		Principles: []Principle{CustomerObsession, InsistOnTheHighestStandards},
	},
	{
		ID:     "card-stronger-tablets-choice",
		Kind:   StrongerAnswer,
		Prompt: "On a product you ran, patients stopped taking their tablets. “Why did you build this idea first?”",
		Options: "“Reminders were quicker to build, but they help those who forget. Of the 20 patients I rang, 11 had stopped over the price. So we offered the cheaper pack first, and reminders waited a quarter.”\n" +
			"“My team and I gave all five ideas one to ten points for effect, effort and confidence. Reminders came to 24 points, the cheaper pack to 21, so we built reminders first, and the pack waited a quarter.”",
		Right:      0,
		Why:        "The choice follows from why patients stop, with its count and the price of choosing. Points look exact, but nothing in the world stands behind them.",
		Second:     -1,
		Principles: []Principle{AreRightALot, DiveDeep},
	},
	{
		ID:     "card-stronger-payment-timeout",
		Kind:   StrongerAnswer,
		Prompt: "Technical: “The call to the bank times out during a payment. What should the system do?”",
		Options: "“It should try again up to five times with longer and longer pauses, as most faults are short. With servers in three places and an alert to whoever is on call, 999 of 1,000 payments would go through.”\n" +
			"“It cannot know whether money has moved. So every order carries a key, and the bank pays once per key; then a retry is safe. Until we know, the customer reads ‘we are checking’, and not ‘failed’.”",
		Right:      1,
		Why:        "A timeout says nothing of the outcome, so a plain retry may charge twice. A key per order deals with that, and the customer reads the truth; five tries only raise that risk.",
		Second:     -1,
		Principles: []Principle{CustomerObsession, DiveDeep},
	},
	{
		ID:     "card-stronger-old-price-explained",
		Kind:   StrongerAnswer,
		Prompt: "“Explain to a shop manager why the website still shows the old price.” Both explanations are correct.",
		Options: "“The page comes from an edge cache with a lifetime of ten minutes, while the checkout reads from the primary store. Clearing it on each write is possible, but that adds load at the origin on busy days.”\n" +
			"“To be quick we keep copies of each price close to the customer, and a copy may be ten minutes old. The till always asks for the original. Younger copies are possible, but they slow the page on busy days.”",
		Right:      1,
		Why:        "Same facts, same trade-off; but a shop manager can follow only the one with the till in it. Fluency is shown by leaving the terms out, not by putting them in.",
		Second:     -1,
		Principles: []Principle{EarnTrust, InventAndSimplify},
	},
	{
		ID:     "card-stronger-six-month-estimate",
		Kind:   StrongerAnswer,
		Prompt: "Engineering says six months, and you had hoped for two. “What did you do?”",
		Options: "“I compared it with three similar projects, each done in two months, and took that to our director. He found six too many as well, and after a frank meeting engineering agreed to three and a half for the same scope.”\n" +
			"“I asked which part takes longest. Four months went into converting old invoices, which no client needed before autumn. We agreed on new ones only, and I told finance which reports would have gaps until then.”",
		Right:      1,
		Why:        "Asking goes into the estimate, removes work that nobody needs yet, and tells who pays for it. Bargaining through a director changes the number, while the work stays as long as it was.",
		Second:     -1,
		Principles: []Principle{InventAndSimplify, EarnTrust},
	},
	{
		ID:     "card-stronger-adverts-and-mood",
		Kind:   StrongerAnswer,
		Prompt: "Metrics: “Advert income rises and satisfaction falls. Are the two linked?” Which plan could tell?",
		Options: "“I would spare a random twentieth of shoppers the added adverts for six weeks, then compare satisfaction and orders. Before that I would fix the loss at which we go back.”\n" +
			"“I would draw both lines by week over two years in all nine countries. Where they part in at least seven of the nine, the link is shown, and there we would return to fewer adverts.”",
		Right:      0,
		Why:        "Only a random group that differs in nothing but the adverts can tell cause from coincidence, and the limit is set before the result. Lines may part for many reasons in nine countries at once.",
		Second:     -1,
		Principles: []Principle{AreRightALot, DiveDeep},
	},
	{
		ID:     "card-stronger-orders-per-visit",
		Kind:   StrongerAnswer,
		Prompt: "“Orders per visit fell by four percent in one country. Where do you begin?”",
		Options: "“With whether anything fell. If a campaign brought more visitors, orders may be as they were. I would check how visits are counted, then split new from returning ones, and only then speak of causes.”\n" +
			"“With the likely causes: price, a rival, a holiday, a slow page, the new checkout. I would rank these with the team, take the checkout, because it changed last, and have the repair out by Friday.”",
		Right:      0,
		Why:        "A ratio can fall because its lower half grew. Check the number, then find where it fell; to repair the checkout by Friday is to treat a suspect before anything points to it.",
		Second:     -1,
		Principles: []Principle{DiveDeep},
	},
	{
		ID:     "card-stronger-number-to-steer-by",
		Kind:   StrongerAnswer,
		Prompt: "“Your clothing orders are behind target. Which number would you steer by every week?”",
		Options: "“The share of clothes with a size table, as we can add 400 a week. Each month I would check that orders follow where tables are new. If they have not after two, I choose another number.”\n" +
			"“Orders per week, as that is what we promised. Each country and each team gets its own target, and on Monday whoever is behind explains the gap and says how it will be closed by month’s end.”",
		Right:      0,
		Why:        "Size tables are something a team can act on this week, and the link to orders is put to the test with a date. Orders reviewed on Mondays are still an output that nobody can push directly.",
		Second:     -1,
		Principles: []Principle{DeliverResults},
		Primer:     "input-and-output-metrics",
	},
}

// Asks are good questions for a candidate to ask, by interviewer.
var Asks = []Ask{
	{ID: "ask-raised-the-bar", Interviewer: BarRaiser, Text: "Without naming anyone, what has a recent hire done that raised the bar for those around them?", Why: "Tells you what stands out at work, and asks for no verdict on you or on other candidates."},
	{ID: "ask-principle-misread", Interviewer: BarRaiser, Text: "Which Leadership Principle do people from outside misread most often, and what do they miss in it?", Why: "Shows that you know the principles as more than names, and may correct your own reading of one."},
	{ID: "ask-how-teams-differ", Interviewer: BarRaiser, Text: "You work outside this team. What stays the same from team to team here, and what differs more than I would expect?", Why: "A Bar Raiser sits outside this team, so this is a view that nobody else in your loop can give."},
	{ID: "ask-principles-in-tension", Interviewer: BarRaiser, Text: "Tell me of a decision in your own work where two principles pulled apart. How did you settle it?", Why: "Moves the talk from slogans to practice, and lets you hear how reasoning sounds here."},
	{ID: "ask-what-you-learned-interviewing", Interviewer: BarRaiser, Text: "What has interviewing people for other teams changed in the way you do your own job?", Why: "People enjoy answering it, and you learn how high standards are kept between interviews."},
	{ID: "ask-what-pms-get-wrong", Interviewer: CrossFunctional, Text: "Seen from your function, what do product managers most often get wrong when they work with you?", Why: "A direct list of what not to do, and a sign that you treat partners as customers."},
	{ID: "ask-when-you-are-told", Interviewer: CrossFunctional, Text: "When do you usually hear of a product decision that affects your work, and when would you like to?", Why: "The distance between the two moments shows how well this team and its partners share plans."},
	{ID: "ask-goals-that-clash", Interviewer: CrossFunctional, Text: "Where do your goals and the product team’s pull in different directions, and who settles it?", Why: "Every pair of functions has such a place; the answer shows whether it is spoken about."},
	{ID: "ask-number-we-share", Interviewer: CrossFunctional, Text: "Which number, if any, do your function and the product team both answer for?", Why: "Shared goals make co-operation easy; without one you would be asking for favors."},
	{ID: "ask-signal-product-misses", Interviewer: CrossFunctional, Text: "What do you see about customers in your work that the product dashboards never show?", Why: "Often the most useful fact of the day, and it shows that you look beyond your own data."},
	{ID: "ask-hardest-dependency", Interviewer: EngineeringManager, Text: "Which dependency on another team slows yours most, and could you release without it?", Why: "Measures how autonomous the team truly is, and where a PM could help within a month."},
	{ID: "ask-pm-in-incidents", Interviewer: EngineeringManager, Text: "When something breaks at night, what do you expect of the PM, then and on the morning after?", Why: "Tells you whether PMs share in running the product, and shows that you expect to."},
	{ID: "ask-requirement-reviews", Interviewer: EngineeringManager, Text: "How does a requirement from the PM get reviewed before anyone builds it, and what gets sent back?", Why: "You learn what this team calls a good requirement, and how openly engineers say no."},
	{ID: "ask-share-of-upkeep", Interviewer: EngineeringManager, Text: "Roughly what share of your engineers’ time goes on keeping things running, and is it rising?", Why: "It sets how much new work is possible at all, whatever the roadmap promises."},
	{ID: "ask-engineer-changed-plan", Interviewer: EngineeringManager, Text: "When did an engineer last change what the product does, and not only how it is built?", Why: "Shows whether engineers are close to customers or are handed finished answers."},
	{ID: "ask-worst-input-metric", Interviewer: HiringManager, Text: "Which input metric would you most like to see move this year, and what has been tried on it so far?", Why: "Names the work you would be hired for, and shows that you think in things a team can move."},
	{ID: "ask-first-90-days", Interviewer: HiringManager, Text: "If I joined, what would have to be different for customers after my first 90 days?", Why: "A clear answer means the role is thought through; a vague one means you would define it yourself."},
	{ID: "ask-leader-time", Interviewer: HiringManager, Text: "Is there one leader who works on this product and nothing else, and how is that time protected?", Why: "Asks for a single-threaded leader without the jargon; you hear who gives the work full attention."},
	{ID: "ask-decisions-of-the-pm", Interviewer: HiringManager, Text: "Which decisions would be mine alone, which would I bring to you, and which are taken above us both?", Why: "Tells you how much autonomy the seat really has, before you find out in a review."},
	{ID: "ask-goal-given-up", Interviewer: HiringManager, Text: "What did the team decide not to do this year, and who would have liked it done?", Why: "A manager who can name it has a strategy; you also learn whose disappointment you inherit."},
	{ID: "ask-level-and-scope", Interviewer: Recruiter, Text: "At which level is this role opened, and what scope would someone at that level be expected to have held before?", Why: "Tells you how large your stories must be; a true story can still be too small for the level."},
	{ID: "ask-pm-or-pm-t", Interviewer: Recruiter, Text: "Is this opening a PM or a PM-T role, and does that add a technical call or change who interviews me?", Why: "They are two roles with two technical bars, so the answer decides how you spend your remaining evenings."},
	{ID: "ask-stages-and-essay", Interviewer: Recruiter, Text: "Which stages are still ahead for this role, and is a written exercise one of them?", Why: "Some roles ask for an essay before the loop; hearing it now saves you a weekend later."},
	{ID: "ask-rules-for-calls", Interviewer: Recruiter, Text: "What are the rules for my calls on notes and on AI tools, so that I keep to them?", Why: "Clears up the one thing that can end a good interview, and shows that you take it seriously."},
	{ID: "ask-date-of-answer", Interviewer: Recruiter, Text: "By what date should I hear about this step, and whom may I write to if that date passes?", Why: "You leave with a day in the calendar, and nobody has to guess whether silence means anything."},
	{ID: "ask-hearing-customers", Interviewer: SeniorPM, Text: "How did you last hear a customer first-hand, and what changed in the product because of it?", Why: "Tells you whether customers reach this team directly or only as a chart."},
	{ID: "ask-two-way-door-reversed", Interviewer: SeniorPM, Text: "Which decision did the team last reverse once it had seen the results, and how quickly did that go?", Why: "A recent, cheap reversal shows that two-way doors are used as such; none in a year tells you as much."},
	{ID: "ask-document-cycle", Interviewer: SeniorPM, Text: "What happened to your last six-pager or PR/FAQ between the first draft and the decision?", Why: "You learn how many drafts, readers and weeks an idea needs here, from someone who lived through it."},
	{ID: "ask-what-pms-find-hard", Interviewer: SeniorPM, Text: "You have seen PMs join from outside. What did the good ones have to unlearn first?", Why: "It asks for experience instead of opinion, and the answer is advice you can use in week one."},
	{ID: "ask-how-your-week-goes", Interviewer: SeniorPM, Text: "In your last ordinary week, how much time went on documents, on data and on other teams?", Why: "Shows the job as it is lived; compare it with the one in the advertisement."},
}

// StageInfos are the four stages, in order.
var StageInfos = [4]StageInfo{
	{
		Stage:   RecruiterScreen,
		Guide:   []string{"G2.1"},
		Minutes: 30,
		Length:  "30 minutes",
		Who:     []Interviewer{Recruiter},
		WhoText: "A technical recruiter",
		Text:    "In half an hour a technical recruiter finds out whether role, level and timing fit, and whether you know what the Leadership Principles are. Nobody goes deep. Short, concrete answers do well: one launch, its number, your part in it. Ask which stages lie ahead for this role and whether a writing task is among them.",
		Agenda: []Item{
			{
				ID:    "recruiter-opening",
				Title: "Introductions: 2 minutes",
				Text:  "Names, the role, the plan for the call. Have the job description open and one sentence on your scope ready: what you own, how many people work on it, and how many customers or how much revenue depend on it.",
			},
			{
				ID:    "recruiter-questions",
				Title: "Four questions: 4 to 5 minutes each",
				Text:  "Expect your background, why Amazon and why now, a launch you are proud of, and whether PM or PM-T suits you better. Two minutes of answer leave room for a follow-up. Pay and start date may come up; be factual and brief.",
			},
			{
				ID:    "recruiter-your-questions",
				Title: "Your questions: at least 5 minutes",
				Text:  "Ask who the team’s customers are, at which level the role is set, and who sits in the later rounds. Ask about the rules on notes too. Leave the call with a date by which you will hear.",
			},
		},
	},
	{
		Stage:   PhoneScreen,
		Guide:   []string{"G2.2"},
		Minutes: 60,
		Length:  "60 minutes",
		Who:     []Interviewer{HiringManager, SeniorPM},
		WhoText: "The hiring manager or a senior PM",
		Text:    "The hiring manager or a senior PM takes about two principles in depth and, in the form rehearsed here, one small case or metric. Accounts of the form differ: some candidates had 45 minutes, some had two calls, and PM-T candidates may get a technical call. With a manager, have your best Customer Obsession story ready.",
		Agenda: []Item{
			{
				ID:    "phone-opening",
				Title: "Introductions: 5 minutes",
				Text:  "The interviewer describes the team; you give a two-minute summary of yourself. End it on the work nearest to this role, so that the first question can start from your strongest ground.",
			},
			{
				ID:    "phone-principles",
				Title: "Two principles: 18 minutes each",
				Text:  "One story for each principle. Answer in 2 to 3 minutes without interruption, then take three or four probes: your part, your reasons, your evidence, what lasted. Most of the 18 minutes goes to the probes, so choose depth over drama.",
			},
			{
				ID:    "phone-case",
				Title: "A case or a metric: 12 minutes",
				Text:  "A small product, metric or technical question. Twelve minutes allow one customer, one recommendation and two measures. Say your assumptions aloud, reject an option with a reason, and stop while there is time for a follow-up.",
			},
			{
				ID:    "phone-your-questions",
				Title: "Your questions: at least 5 minutes",
				Text:  "Two good ones are enough: which input metric the team is worst at, and what the first 90 days should change. The answers also tell you which stories to bring to the loop.",
			},
		},
	},
	{
		Stage:   OnsiteLoop,
		Guide:   []string{"G2.3"},
		Minutes: 60,
		Length:  "5 to 6 hours, 5 rounds",
		Who:     []Interviewer{HiringManager, SeniorPM, EngineeringManager, CrossFunctional, BarRaiser},
		WhoText: "The hiring manager, an engineering manager, senior PMs, a cross-functional partner and the Bar Raiser",
		Text:    "Five rounds in 5 to 6 hours, virtual or in person. Principles are shared out among the interviewers so that rounds overlap little, and they compare notes, so the same story told in every room reads as a thin record. Four to seven rounds have been reported; five is most common. You may not be told which one is the Bar Raiser’s.",
		Agenda: []Item{
			{
				ID:    "loop-opening",
				Title: "Introductions, each round: 5 minutes",
				Text:  "Every round starts from nothing: a new person who may not know your CV. Use a shorter introduction than on the phone, and leave out the story you plan to tell next.",
			},
			{
				ID:    "loop-principles",
				Title: "Two principles: about 20 minutes each",
				Text:  "One story for each, the first 2 to 3 minutes yours, the rest probes. If a story runs dry, say so and offer a second one; stretching it costs more than changing it. Keep count of which stories the loop has already heard.",
			},
			{
				ID:    "loop-case",
				Title: "In some rounds a case: 25 minutes",
				Text:  "The round is then one principle of 20 minutes and one case of 25. Rehearsed here: product design, metrics or strategy with the senior PM, a system with the engineering manager. Begin with the customer and the goal before you draw or count anything.",
			},
			{
				ID:    "loop-your-questions",
				Title: "Your questions: at least 8 minutes",
				Text:  "Ask each interviewer something only that person can answer: the engineering manager about the hardest dependency, the partner about what PMs get wrong, the Bar Raiser about what raised the bar in a recent hire.",
			},
		},
	},
	{
		Stage:   Debrief,
		Guide:   []string{"G2.4"},
		Minutes: 0,
		Length:  "1 to 2 weeks",
		Who:     []Interviewer{HiringManager, SeniorPM, EngineeringManager, CrossFunctional, BarRaiser},
		WhoText: "Everyone who interviewed you, with the Bar Raiser and without you",
		Text:    "You wait while they meet. Each interviewer first writes down evidence and a vote, and sees no other vote until their own is in. The panel then reads everything in silence, votes again and talks; changing a vote is normal. By one insider’s account they meet on the day of the loop or the next, yet the stage as a whole takes 1 to 2 weeks.",
		Agenda: []Item{
			{
				ID:    "debrief-consensus",
				Guide: []string{"G2.4"},
				Title: "Consensus, principle by principle",
				Text:  "The panel goes through the principles one at a time and seeks agreement on what each interviewer heard. What carries weight is evidence on paper: what you did, how, and with what result. A principle on which nobody has evidence is a risk in itself.",
			},
			{
				ID:    "debrief-standards",
				Guide: []string{"G2.4"},
				Title: "The Bar Raiser checks the standard",
				Text:  "The Bar Raiser makes sure everyone measures by the same standard, asks what lies behind strong words and watches for bias. Being pleasant, or urgently needed, is no argument here. Impressions without an example tend to fall away.",
			},
			{
				ID:    "debrief-level",
				Guide: []string{"G2.4"},
				Title: "Level and team fit",
				Text:  "Your evidence is calibrated against the level of the role, and the fit with this team is weighed. Scope, ambiguity and impact speak loudest, so a true story of a project may still be too small for a role that spans an organization.",
			},
			{
				ID:    "debrief-decision",
				Guide: []string{"G2.4"},
				Title: "Hire or no hire",
				Text:  "The meeting ends with one decision, hire or no hire. The Bar Raiser may veto, though by most accounts this almost never happens because the effort goes into agreeing. Too little evidence can mean no hire, as weak evidence does.",
			},
		},
	},
}

// Sections are the pages of the guide to read.
var Sections = []Section{
	{
		ID:    "process",
		Title: "The process",
		Intro: "Amazon looks for evidence of past behavior and sorts it by principle. Here is who judges, what they judge by, how many weeks it takes, and which rules hold during the calls.",
		Items: []Item{
			{
				ID:    "process-who-for",
				Guide: []string{"G1.1"},
				Title: "Who this is for",
				Text:  "PM candidates of three kinds: those already in Amazon’s process, those preparing for the way Amazon thinks and works, and those still deciding whether to apply. If you are undecided, rehearse one phone screen first. It takes an hour and shows whether you would enjoy being questioned like this.",
			},
			{
				ID:    "process-principles",
				Guide: []string{"G1.2"},
				Title: "Everything is judged through 16 principles",
				Text:  "A story from your past, a product design, an architecture sketch: whatever you are asked, the answer is judged through the Leadership Principles. There have been 16 since July 2021, so a page that counts 14 is out of date. In cases, too, say the customer, the trade-off and the number aloud.",
			},
			{
				ID:    "process-bar-raiser",
				Guide: []string{"G1.3"},
				Title: "A Bar Raiser keeps the standard",
				Text:  "One interviewer comes from outside the hiring team, is neither its manager nor the recruiter, and gains nothing from filling the seat. That person keeps the standard. The bar is usually described as this: better than at least half of those now doing the same role at the same level.",
			},
			{
				ID:    "process-two-roles",
				Guide: []string{"G1.4"},
				Title: "PM and PM-T are two roles",
				Text:  "PM-T, also written PMT, stands for Product Manager - Technical: the role with technical depth, hired at a higher technical bar. It is not another name for PM. Both call for obsession with customers, decisions from data and comfort with great autonomy. Check the exact title with your recruiter and practice for that one.",
			},
			{
				ID:    "process-weight",
				Guide: []string{"G1.5"},
				Title: "The behavioral part weighs most",
				Text:  "It often makes up 60 to 70% of the whole judgement, and some accounts put it at 80% or more. Plan by it: of ten hours left, spend at least six on stories and the probes behind them, and share the rest between cases and technical ground.",
			},
			{
				ID:    "process-style",
				Guide: []string{"G1.6"},
				Title: "STAR stories, because the past predicts",
				Text:  "The interview is led by principles, with product and technical assessment added. Interviewers ask for real events because they take past behavior as the best predictor. Answer in STAR order (Situation, Task, Action, Result), say “I” where it was you, and give the action more than half the time.",
			},
			{
				ID:    "process-question-types",
				Guide: []string{"G1.7"},
				Title: "Five types of question",
				Text:  "Behavioral asks what you did; Leadership, how you moved people; Product sense, what you would build and for whom; Technical, how a system works; Strategy, which metric, market or bet. Light business sizing can come up inside a case. Amazon says it avoids brain-teasers, so leave the window-counting puzzles alone.",
			},
			{
				ID:    "process-difficulty",
				Guide: []string{"G1.8"},
				Title: "Difficulty: 4 of 5",
				Text:  "The guide behind this app rates it hard, 4 of 5. Single questions are plain enough. The difficulty lies in five rounds in one day, each wanting fresh evidence and pressing three or four levels down, against a bar where just meeting the requirement may count as average.",
			},
			{
				ID:    "process-length",
				Guide: []string{"G1.9"},
				Title: "Four stages in 4 to 6 weeks",
				Text:  "Recruiter screen, phone screen, onsite loop, debrief: from the recruiter’s first contact to the decision, count on 4 to 6 weeks. How urgent the opening is and who is available when can shorten or stretch it. If another offer is pressing, tell the recruiter early.",
			},
			{
				ID:    "process-written-exercise",
				Title: "Sometimes a written exercise",
				Text:  "Some roles, senior ones above all, ask for a short essay before the loop. Candidates report a choice of two prompts, such as an innovative idea or a recent judgement call, at best two pages and sent two days or more before. Ask the recruiter whether yours has one.",
			},
			{
				ID:    "process-notes",
				Title: "Notes are allowed, reading from them is not wise",
				Text:  "You may have notes beside you and need not memorize anything. Do not read from them: your eyes leave the conversation and the story turns into a script. One page will do, with story names and the figures you tend to forget. Where it is unclear, ask the recruiter.",
			},
			{
				ID:    "process-ai-tools",
				Title: "No AI tools unless you are told so",
				Text:  "Generative AI tools are forbidden during an interview unless you have been given permission, and using one may disqualify you. Before each call, close assistants of every kind, including meeting helpers that listen in and suggest what to say.",
			},
			{
				ID:    "process-scales",
				Title: "The scales in this app are ours",
				Text:  "Amazon publishes no rating scale, and people who have sat on panels describe it differently. The grades from Concern to Raises, the votes from Strongly inclined to Strongly not inclined, and the marks are Mockloop’s own. Use them to compare your answers over time, not to forecast an offer.",
			},
		},
	},
	{
		ID:    "competencies",
		Title: "Eight core competencies",
		Intro: "Half of the sixteen principles form the core of what a PM is judged on. Cover these eight with two stories each first. Then take Have Backbone; Disagree and Commit, which other sources count among the most asked.",
		Items: []Item{
			{
				ID:    "core-customer-obsession",
				Guide: []string{"G3.1"},
				Title: "Customer Obsession",
				Text:  "A deep commitment to understand customers and to serve them. Understanding shows in how you found out: visits, calls, returned parcels, support tickets read one by one. Serving shows in what you gave up. Bring both halves, and know how many customers shared the problem.",
			},
			{
				ID:    "core-ownership",
				Guide: []string{"G3.2"},
				Title: "Ownership",
				Text:  "You think in years, act for the whole company and never call anything “not my job”. Bring a story where the right fix cost your own team something, and one where you stayed with a thing after handing it over.",
			},
			{
				ID:    "core-bias-for-action",
				Guide: []string{"G3.3"},
				Title: "Bias for Action",
				Text:  "Progress through calculated risks, in place of analysis without end. The word to prove is “calculated”: say what could have gone wrong, how bad it would have been, how you would have noticed, and how long undoing it would have taken.",
			},
			{
				ID:    "core-dive-deep",
				Guide: []string{"G3.4"},
				Title: "Dive Deep",
				Text:  "You work at every level, stay close to the detail and audit often. Bring one metric you know from its definition to its raw records, a check you run regularly without being asked, and what that check once turned up.",
			},
			{
				ID:    "core-earn-trust",
				Guide: []string{"G3.5"},
				Title: "Earn Trust",
				Text:  "You listen closely, speak candidly and treat others with respect. A former Bar Raiser calls problems here a major warning sign. Bring a case where listening changed your mind, and one where the candor was about your own mistake.",
			},
			{
				ID:    "core-think-big",
				Guide: []string{"G3.6"},
				Title: "Think Big",
				Text:  "You set a bold direction and communicate it so that it inspires results. Half of this is telling it: name the document, the meeting and the person who changed sides. Then give the result it led to, even if only the first milestone.",
			},
			{
				ID:    "core-deliver-results",
				Guide: []string{"G3.7"},
				Title: "Deliver Results",
				Text:  "You find the key inputs, and deliver with the right quality and on time. For each of your launches write down three lines: the input you moved, the quality measure you held, the date promised against the date kept. A missing line is the probe you will get.",
			},
			{
				ID:    "core-invent-and-simplify",
				Guide: []string{"G3.8"},
				Title: "Invent and Simplify",
				Text:  "You expect invention from yourself and the team, and always look for the simpler way. If patents and new products are not your world, bring a form with half its fields gone, an approval removed, or something you chose not to build.",
			},
		},
	},
	{
		ID:    "technical-bar",
		Title: "The technical bar",
		Intro: "How technical you must be depends on the role you applied for. PM-T candidates are tested on systems; PM candidates have to be fluent enough that engineers would want to work with them.",
		Items: []Item{
			{
				ID:    "technical-pm-t",
				Guide: []string{"G5.1"},
				Title: "PM-T: at ease with systems",
				Text:  "Be comfortable with system design, the ideas of distributed systems, AWS services at a high level, and talking architecture with engineers. Expect it above all from the engineering manager: sketch a notification service, say where it breaks at ten times the load, and defend a trade-off.",
			},
			{
				ID:    "technical-pm",
				Guide: []string{"G5.2"},
				Title: "PM: a lower bar, still a bar",
				Text:  "For the PM role without the T the technical bar is lower, but fluency still has to show. You should be able to explain how your own product works, from a tap on the screen to the stored record, and why the last large engineering estimate was what it was.",
			},
			{
				ID:    "technical-question-form",
				Title: "Explain or sketch, rarely code",
				Text:  "The usual forms are to explain a technology in plain words or to sketch an architecture at PM depth. Programming is rarely asked. PM-T candidates may get one technical phone screen, perhaps two. Rehearse three systems you know well, and one you only use.",
			},
			{
				ID:    "technical-answer-shape",
				Title: "An order that works",
				Text:  "Requirement first, then rough scale in numbers, the flow of the data, what fails and how, what the customer sees when it does, and last the trade-off you chose. Service names come after reasons. An answer that never mentions failure or cost sounds like a brochure.",
			},
			{
				ID:    "technical-aws",
				Guide: []string{"G5.1"},
				Title: "AWS at a glance",
				Text:  "Know what kind of thing each is, not its settings: EC2 and Lambda run code, S3 stores objects, RDS is relational, DynamoDB is key-value, SQS queues messages, CloudFront caches near the user, Bedrock serves AI models. Be ready to say when you would pick one over its neighbor.",
			},
			{
				ID:    "technical-distributed",
				Guide: []string{"G5.1"},
				Title: "Distributed systems as a customer sees them",
				Text:  "Translate each idea into what a person notices. Eventual consistency: the basket shows an item that is already gone. A retry without idempotency: charged twice. A stale cache: yesterday’s price. A queue: the order is taken now and confirmed later. That translation is what a PM adds.",
			},
		},
	},
	{
		ID:    "dos",
		Title: "Do this",
		Intro: "Ten habits that interviewers notice. None needs talent, all need an evening or two, and most come down to having the evidence at hand when someone asks for it.",
		Items: []Item{
			{
				ID:    "do-know-principles",
				Guide: []string{"G7.1"},
				Title: "Know all 16 principles, by heart and in depth",
				Text:  "By heart: you can write the 16 names on blank paper. In depth: you can say in one breath what each asks of a PM, and where two pull apart, as Bias for Action and Insist on the Highest Standards do. Have a story that sits on such a line.",
			},
			{
				ID:    "do-tie-to-principle",
				Guide: []string{"G7.2"},
				Title: "Tie every answer to a principle",
				Text:  "Every answer, cases included, should land on at least one principle. Decide which before you start and let the evidence show it: the customer named, the risk bounded, the number checked. One closing clause may make the link; repeating the principle’s name proves nothing.",
			},
			{
				ID:    "do-distinct-stories",
				Guide: []string{"G7.3"},
				Title: "Have 15 to 20 different stories",
				Text:  "Five rounds use up stories fast, so build 15 to 20 distinct ones in STAR form. Other advice runs from 8 to 30. If tonight is all you have, take twelve strong ones, each good for two or three principles, and see that at least three are failures.",
			},
			{
				ID:    "do-numbers",
				Guide: []string{"G7.4"},
				Title: "Put a number on everything",
				Text:  "Revenue, users, efficiency, time: each story needs a figure before and a figure after, with unit and period. “Contacts per 100 orders fell from 4.1 to 2.6 in one quarter” says more than “contacts dropped a lot”. No exact figure? Give an honest range and how you got it.",
			},
			{
				ID:    "do-depth",
				Guide: []string{"G7.5"},
				Title: "Know each story 3 to 4 levels down",
				Text:  "They will probe. Prepare the layers: which part was yours alone, why that option and not another, how you know it worked, what you would change and what lasted. If the third layer is empty, use another story.",
			},
			{
				ID:    "do-work-backwards",
				Guide: []string{"G7.6"},
				Title: "Work backwards from the customer",
				Text:  "Begin with a person and a problem, and reach the solution from there. In a case, before drawing a feature or a system, say who is served, what hurts today, and the benefit in one sentence. A customer who first appears in the closing line came too late.",
			},
			{
				ID:    "do-expect-bar-raiser",
				Guide: []string{"G7.7"},
				Title: "Be ready for a tougher stranger",
				Text:  "The Bar Raiser comes from another team, may know nothing of your field and may press harder than the rest, sometimes on one story for the whole slot. Drop the jargon, give scale in plain terms, and answer the question asked before adding anything.",
			},
			{
				ID:    "do-own-outcomes",
				Guide: []string{"G7.8"},
				Title: "Own the outcome",
				Text:  "Say what you decided and what came of it, good or bad. Where another team let you down, tell what you did about it. “That was not my responsibility” ends the interest in your answer, even where the organization chart agrees with you.",
			},
			{
				ID:    "do-show-detail",
				Guide: []string{"G7.9"},
				Title: "Show the detail, not only the outline",
				Text:  "The high-level version is your headline. Within a minute be at the query you ran, the sentence you rewrote, the customer you rang. Exact detail is how a listener tells who did the work from who was in the room, so choose two or three for every story.",
			},
			{
				ID:    "do-six-pager",
				Guide: []string{"G7.10"},
				Title: "Practice a six-pager or a PR/FAQ",
				Text:  "Do it for the mindset, even if your loop never tests it. Prose shows what slides hide: an unclear customer, a missing number, a risk nobody wants to own. One evening on a one-page press release changes how you open product questions.",
			},
		},
	},
	{
		ID:    "red-flags",
		Title: "Avoid this: eight red flags",
		Intro: "Eight things that turn a good answer against you. After each practice answer, own up to those that were in it; the one that keeps coming back is what to work on next.",
		Items: RedFlags,
	},
	{
		ID:    "must-know",
		Title: "Know this before the day",
		Intro: "Eight pieces of background that interviewers take for granted. You will rarely be examined on them directly, but an answer that ignores them sounds like one meant for another company.",
		Items: []Item{
			{
				ID:    "know-principles",
				Guide: []string{"G9.1"},
				Title: "The 16 Leadership Principles",
				Text:  "Learn the names as Amazon writes them. Public accounts agree that PM loops ask most about Customer Obsession, then name Ownership, Invent and Simplify, Bias for Action, Have Backbone and Deliver Results; no official ranking exists. Fewer mention Frugality or the two newest, yet any of the 16 can come up.",
			},
			{
				ID:    "know-working-backwards",
				Guide: []string{"G9.2"},
				Title: "Working Backwards, from a press release",
				Text:  "A product starts as the press release of its launch day, under one page, before anything is built: headline, benefit, problem, solution, quotes, how to start. An FAQ of five pages or fewer follows, with reasons not to do it among the answers. The problem paragraph is the hardest to write.",
			},
			{
				ID:    "know-bar-raiser",
				Guide: []string{"G9.3"},
				Title: "The Bar Raiser process and why it matters",
				Text:  "A trained interviewer from elsewhere in Amazon coaches the panel, asks for evidence in the debrief, guards against bias and can override the hiring manager. So a manager in a hurry cannot wave you through. Your examples have to convince someone who does not need you.",
			},
			{
				ID:    "know-businesses",
				Guide: []string{"G9.4"},
				Title: "The big businesses",
				Text:  "E-commerce, with its own retail and outside sellers; AWS; advertising; Prime; Alexa; devices. For each, be able to say who the customer is, how it earns money and which of the others it feeds. Then learn the one you applied to properly, its rivals and prices included.",
			},
			{
				ID:    "know-flywheel",
				Guide: []string{"G9.5"},
				Title: "The flywheel",
				Text:  "Experience brings traffic, traffic brings sellers, sellers bring selection, and selection improves the experience. Growth lowers costs, which lowers prices, which helps again. Businesses feed each other as well: Prime brings repeat purchases, and shoppers draw advertisers. Say where on the wheel your idea pushes.",
			},
			{
				ID:    "know-two-pizza",
				Guide: []string{"G9.6"},
				Title: "Two-pizza teams and what a PM owns",
				Text:  "A team that two pizzas can feed, ten people at most, with its own goals and few dependencies; the test is whether it can release without asking others. The PM owns the outcome, not a backlog. Later, a single-threaded leader, who has only this one job, proved the better predictor of success.",
			},
			{
				ID:    "know-inputs-outputs",
				Guide: []string{"G9.7"},
				Title: "Input metrics and output metrics",
				Text:  "Outputs (orders, revenue, profit) cannot be pushed directly for long. Inputs can: selection, price, in-stock rate, speed. Good inputs are found by trial; merely counting listed items was once a poor one for selection. Give one output, two inputs and a guardrail, and say how each input could be gamed.",
			},
			{
				ID:    "know-recent",
				Guide: []string{"G9.8"},
				Title: "Recent innovation and priorities",
				Text:  "Read three current announcements, one of them near your team: AI and machine learning in shopping, Alexa and AWS; healthcare with One Medical and Amazon Pharmacy; same-day delivery. For each note the customer’s problem, one input metric and your strongest doubt. Check the dates before you quote anything.",
			},
		},
	},
	{
		ID:    "preparation",
		Title: "Prepare",
		Intro: "Eight tasks, best in this order if you have weeks. If you have one evening, do the matrix for the eight core competencies and take your six best stories down four levels. Tick what is done.",
		Items: []Item{
			{
				ID:    "prep-matrix",
				Guide: []string{"G10.1"},
				Title: "Fill a matrix: 2 to 3 stories for each principle",
				Text:  "Principles down the side, stories across, a mark where a story gives real evidence. All 16 rows need two or three marks. A story may serve two or three rows, so 12 to 20 stories can fill the sheet. Work on the emptiest rows first.",
			},
			{
				ID:    "prep-practise-stories",
				Guide: []string{"G10.2"},
				Title: "Practice STAR aloud until 2 to 3 minutes come naturally",
				Text:  "Use a clock: 30 seconds for situation and task, 90 for the action, 30 for result and lesson. That makes 2:30; Mockloop counts 3:30 as over. Advice differs (two minutes at most, or up to five), but a concise answer lets the interviewer choose where to dig.",
			},
			{
				ID:    "prep-read-book",
				Guide: []string{"G10.3"},
				Title: "Read “Working Backwards” by Colin Bryar and Bill Carr",
				Text:  "Two former Amazon executives explain hiring with Bar Raisers, narratives, the PR/FAQ and input metrics from the inside. Short of time, read those four chapters and skip the case histories. Write down three practices you could compare with your own work.",
			},
			{
				ID:    "prep-write-document",
				Guide: []string{"G10.4"},
				Title: "Write a mock six-pager or PR/FAQ",
				Text:  "Take a product you know. Write its press release in under a page, then the five hardest internal questions with honest answers. Have someone read it in silence, treating every sentence as wrong until shown right, and ask for the strongest argument against it.",
			},
			{
				ID:    "prep-letters",
				Guide: []string{"G10.5"},
				Title: "Study Jeff Bezos’s and Andy Jassy’s shareholder letters",
				Text:  "They are public. Begin with Bezos: 1997 on the long term, 2015 on one-way and two-way doors, 2016 on deciding with about 70% of the information, 2017 on high standards and six-page memos. Then take Jassy’s latest two. Find in each one idea that fits a story of yours.",
			},
			{
				ID:    "prep-product-questions",
				Guide: []string{"G10.6"},
				Title: "Drill product design with the customer first",
				Text:  "One design question a day, 20 minutes: a segment and the evidence of its pain, the benefit in a sentence, three options and why two lose, inputs and a guardrail, the first cheap test. Customer Obsession is what is judged, so sketch nothing until the segment is chosen.",
			},
			{
				ID:    "prep-mock-interviews",
				Guide: []string{"G10.7"},
				Title: "Run mock interviews with a partner who knows the style",
				Text:  "Someone who has interviewed at Amazon is best; a strict friend with this app’s probes will do. Let them ask four probes a story and write down what they would report under each principle. Do two full rounds by voice before the loop.",
			},
			{
				ID:    "prep-depth",
				Guide: []string{"G10.8"},
				Title: "Take every story 3 to 4 levels deep",
				Text:  "Under each story write four answers: your own part, why this way, the evidence in numbers, what you would change and what lasted. For what is missing, find the old document or ask a former colleague this week. Gaps filled with guesses crack under probing.",
			},
		},
	},
	{
		ID:    "faq",
		Title: "Questions candidates ask",
		Intro: "Seven questions that come up in almost every preparation, answered briefly. The longer story behind each is on the other pages of this guide.",
		Items: []Item{
			{
				ID:    "faq-how-hard",
				Guide: []string{"G11.1"},
				Title: "How hard is the Amazon PM interview?",
				Text:  "Hard: 4 on a scale of 5. You need no puzzles and rarely any code, but you do need fresh, exact evidence for many principles in one day, with someone asking why and how you know after every answer. Most of it can be prepared. A modest project remembered exactly serves you better than a famous launch told vaguely, though its scope must suit the level.",
			},
			{
				ID:    "faq-process",
				Guide: []string{"G11.2"},
				Title: "What are the stages?",
				Text:  "Four. A recruiter screen of 30 minutes, a phone screen of 60 with the hiring manager or a senior PM, an onsite loop of five rounds (video or on site) with one round by a Bar Raiser, and a debrief you do not attend, in which the panel compares evidence and decides. Some roles add a written exercise or a second call; your recruiter can tell you.",
			},
			{
				ID:    "faq-look-for",
				Guide: []string{"G11.3"},
				Title: "What does Amazon look for in a PM?",
				Text:  "Behavior that matches the 16 Leadership Principles, shown by what you have already done. For PMs that means obsession with customers, decisions drawn from data, and great autonomy used well. Eight principles form the core, from Customer Obsession to Invent and Simplify. A PM-T also needs depth in systems; a PM needs to follow and question the engineers.",
			},
			{
				ID:    "faq-question-types",
				Guide: []string{"G11.4"},
				Title: "Which types of question will I get?",
				Text:  "Mostly “tell me about a time”: Behavioral and Leadership questions, the part that often carries 60 to 70% of the judgement. The rest is Product sense (design or improve something), Strategy (metrics, pricing, a market to enter) and Technical (explain or sketch a system; more of it for PM-T). Behind each stands at least one principle, so listen for it before you answer.",
			},
			{
				ID:    "faq-prepare",
				Guide: []string{"G11.5"},
				Title: "How should I prepare, and for how long?",
				Text:  "Allow 4 to 6 weeks. First two: learn the principles, fill the story matrix, find your numbers. Next two: tell the stories aloud, probe them four levels deep, drill product, strategy and technical cases, write one PR/FAQ. Last ones: full mock rounds, the shareholder letters, gaps. With a few days only, prepare the eight core competencies and skip the reading.",
			},
			{
				ID:    "faq-mistakes",
				Guide: []string{"G11.6"},
				Title: "Which mistakes are most common?",
				Text:  "Stories that fit no principle, no numbers or dates, the team’s work told as one’s own, technology before the customer, nothing left at the second probe, “not my job”, disagreement avoided, and a delivery so rehearsed that no reflection shows. Two more from Amazon’s own advice: speaking badly of a former employer, and joining late.",
			},
			{
				ID:    "faq-how-long",
				Guide: []string{"G11.7"},
				Title: "How long does it all take?",
				Text:  "About 4 to 6 weeks from the first contact to the decision, with 1 to 2 weeks of that after the loop. Some hear sooner: one candidate reports two business days for the answer to a screen and five for a loop. Urgency and calendars change it, so ask for a date at the end of each stage and write to the recruiter once it passes.",
			},
		},
	},
}

// RedFlags are the eight red flags a candidate may own up to.
var RedFlags = []Item{
	{
		ID:    "flag-no-principle",
		Guide: []string{"G8.1"},
		Title: "No principle behind it",
		Text:  "The principles were unknown to you, or the story maps to none of them. The interviewer has principles to write evidence under, and your answer left those lines blank. Ask which one a stranger would name after hearing it; if none, drop the story.",
	},
	{
		ID:    "flag-no-numbers",
		Guide: []string{"G8.2"},
		Title: "No numbers",
		Text:  "The answer stayed vague: no metric, no timeline, no outcome. “Significant” and “soon” stood where a figure belonged. Say what it was before, what it became, by when, and how it was measured. A modest exact number is worth more than a large blurred one.",
	},
	{
		ID:    "flag-team-credit",
		Guide: []string{"G8.3"},
		Title: "Took the team’s credit",
		Text:  "Work of the team was told as your own, or “we” covered up how little of it was yours. Both fail at the same probe. Name what others did, then your own decision, document or conversation. Credit given away accurately makes the rest believable.",
	},
	{
		ID:    "flag-no-customer",
		Guide: []string{"G8.4"},
		Title: "No customer in it",
		Text:  "It began with a technology, a rival or a roadmap, and nobody who uses the product appeared. Rebuild it from the other end: one person, the problem in their words, what got better for them. If that cannot be done, pick another story.",
	},
	{
		ID:    "flag-out-of-depth",
		Guide: []string{"G8.5"},
		Title: "Ran out of depth",
		Text:  "The first answer was fine and the second probe found nothing beneath it: no reasons, no rejected option, no source for the figure. It sounds like work watched from a distance. Reopen the old documents and fill the layers, or retire the story.",
	},
	{
		ID:    "flag-not-my-job",
		Guide: []string{"G8.6"},
		Title: "“Not my job”",
		Text:  "You said, or let it be heard, that the problem was someone else’s. It may even have been true. What counts is what you did next: warned the owner, bridged the gap, came back to check. Tell that part, or choose a story that has it.",
	},
	{
		ID:    "flag-no-backbone",
		Guide: []string{"G8.7"},
		Title: "Dodged the disagreement",
		Text:  "You would not disagree, or gave way at once, and no conviction showed. Out of politeness people soften a real dispute until nothing is left of it. State what you believed, the evidence you brought and to whom, then how it ended.",
	},
	{
		ID:    "flag-rehearsed",
		Guide: []string{"G8.8"},
		Title: "Sounded rehearsed",
		Text:  "Smooth, word-perfect, and without real reflection. A script breaks at the first question it did not foresee, and its lesson sounds borrowed. Practice from five keywords rather than sentences, and end on something you still doubt or would do differently.",
	},
}

// Forty are the questions that are asked most.
var Forty = []MostAsked{}

// Terms are the terms of the trade, in the order of the glossary.
var Terms = []Term{}
