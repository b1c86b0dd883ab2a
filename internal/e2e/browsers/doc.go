// Package browsers drives the product in the engines that internal/e2e does not
// know: Firefox, through WebDriver BiDi, and WebKit, which is the engine of every
// iPhone, through WebDriver and WebKitGTK. All of it is test files behind the build
// tag "browsers"; `make test-browsers` runs them. A browser that is not there fails
// its tests and is named: nothing is skipped.
package browsers
