// Package house holds the rules of this repository, as tests: who may import
// whom, where the browser may be touched, what the domain may not call, what
// stands where. There is nothing in it to import.
//
// A rule is a function from files to sentences about what breaks it. Each is
// tried on samples that break it before it is trusted with the repository.
//
// What does not live here: what a package promises (its own tests say that),
// formatting and vetting (the lint script does), and what the browser program is
// made of to the last package (internal/wasmbuild knows).
package house
