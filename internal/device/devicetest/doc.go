// Package devicetest helps the tests that run in a browser: scripts in the page, and
// other values in the place of what the browser offers.
package devicetest
