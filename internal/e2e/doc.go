// Package e2e drives the whole product in a real browser: the real program in
// Chromium, served by the real server, and by hosts that know nothing of it.
//
// All of it is test files, so that no browser driver reaches the product. The
// harness_… files hold the hosts, the browsers and what a test may do to a page;
// every other file is a group of journeys. What can be shown without a browser is
// tested where it lives, not here.
//
// Starting a browser and installing the app in it cost more than most journeys. So
// a test borrows a browser (openBrowser), and most tests begin as somebody who has
// the app already and no history (atHome). A test that stops its host, makes it fail
// or publishes an update on it starts a host of its own (startServer, startFolder),
// which is a first visit.
//
// Tests wait for conditions, for as long as patience allows, and say what they
// waited for; only TestKills sleeps, because the moment of a crash is no condition.
// Before a test reloads a page or kills its browser it waits until what it did is
// kept (waitKept, waitCount, waitAllKept). The network is cut by stopping the host,
// because the emulation in the browser's tools does not reach a page that a service
// worker answers.
package e2e
