package bank

// filler are words of questions that say nothing of what is asked for.
const filler = "a about an and any at did do for give had have how i in is it me my of on or tell that the this time to was were what when with you your describe example walk through biggest greatest"

// synonyms are beginnings of words that candidates and prompts use for the same thing, a
// group on each line.
const synonyms = `yourself introduce introduction background career
boss manager supervisor director
conflict disagree argue argument quarrel tension clash dispute pushback object
convince persuade influence buyin won talked
delay late slip deadline overdue behind
launch ship release rollout
fail failure mistake error wrong regret setback
weakness feedback criticism
strength proud achievement accomplish success
customer user client shopper buyer
metric number measure kpi data figure
engineer developer technical architecture
stakeholder partner
colleague coworker peer teammate
prioritize priority priorities roadmap backlog tradeoff
cost budget money cheap frugal expense spend
hire hiring recruit
mentor coach teach
leave leaving quit resign
motivation motivated why
idea invent innovate creative
simplify simple simpler complexity
risk bet gamble
fast speed quick urgent
quality standard defect
vision strategy strategic
ambiguous ambiguity unclear uncertain
crisis outage incident emergency
ethic integrity honest truth trust
tough hard difficult challenge
competitor competition rival
estimate size sizing forecast
experiment test pilot trial
scale grow growth
stop kill cancel sunset retire
escalate escalation
negotiate compromise agree
complaint complain upset angry
delegate delegation
learn learned curious study
commit committed promise
diverse diversity inclusion inclusive
`
