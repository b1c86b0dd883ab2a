// Package archtest holds the rules of this repository as tests: which package may
// import which, where the browser may be touched, what domain packages may not
// call, and what stands at the root. It exports nothing.
//
// A rule is a function from files to one sentence per violation. Every rule is
// tried on samples that break it before it is applied to the repository.
//
// Not here: what a package promises (its own tests say that), formatting and
// vetting (the lint script does that), and the exact list of packages the browser
// program is made of (internal/wasmbuild knows).
package archtest
