// Package e2e drives the whole product in a real browser: the real program in
// Chromium, served by the real server, and by hosts that know nothing of it.
//
// All of it is test files, so that nothing of a browser's driver reaches the
// product. The harness_… files hold the hosts, the browser and what a test may do
// to a page; every other file is one journey. What can be shown without a browser
// is tested where it lives, not here.
//
// No test sleeps: each waits for a condition, for as long as patience allows, and
// says what it waited for. The network is cut by stopping the host, because the
// emulation of a browser's tools does not reach a page that a service worker
// answers.
package e2e
