# What one does with Mockloop. Go, make and git are enough for `make run`.

GO   ?= go
ADDR ?= :8080
# The path the app lives under, such as BASE=/mockloop; nothing for the root.
BASE ?=

# The revision that make bench compares with.
BASE_REV ?= e2c9d84

tool := build/mockloop

.PHONY: help run build site size content gen test unit race browser wasm-driver wasm e2e torture test-browsers screenshots bench lint clean $(tool)

help:
	@echo 'make run      build and serve at http://localhost$(ADDR)$(BASE)'
	@echo 'make test     every test; needs Chrome or Chromium, installs it as root'
	@echo 'make race     the unit tests with the race detector; needs a C compiler'
	@echo 'make test-browsers  the storage and a journey in Firefox and WebKit'
	@echo 'make screenshots  a picture of every screen, to look at, in build/e2e'
	@echo 'make torture  a hundred kills of the browser, and every file of an update going wrong'
	@echo 'make bench    what a search, a key and a start cost in the browser, the start'
	@echo '              beside that of an earlier revision (BASE_REV=$(BASE_REV))'
	@echo 'make lint     format, vet, staticcheck, generated files'
	@echo 'make site     dist/ for any static host (BASE=/mockloop for a path of one)'
	@echo 'make size     what the program weighs; fails over the bound'
	@echo 'make content  check the bank and show what it holds'
	@echo 'make gen      content/ to Go'
	@echo 'make clean    remove what was built'

run: $(tool)
	@exec $(tool) serve -addr "$(ADDR)" -base "$(BASE)"

build: $(tool)
	@$(tool) build

site: $(tool)
	@$(tool) site -out dist -base "$(BASE)"

size: $(tool)
	@$(tool) size

content: $(tool)
	@$(tool) content

gen:
	$(GO) generate ./...

$(tool):
	@$(GO) build -o $(tool) ./cmd/mockloop

# ---- tests

test: unit wasm e2e

unit:
	@all=$$($(GO) list ./...) && GO="$(GO)" .ci/tell $$(echo "$$all" | grep -v /internal/e2e)

race:
	@GO="$(GO)" .ci/race

browser:
	@.ci/browser >/dev/null

wasm-driver:
	@$(GO) build -o build/wasmbrowsertest github.com/agnivade/wasmbrowsertest

# The environment in which Go's wasm runs in a browser: all but empty, because its
# start has little room for one.
wasm_env = env -i PATH="$$PATH" HOME="$$HOME" WASM_HEADLESS=on GOOS=js GOARCH=wasm GOROOT="$$($(GO) env GOROOT)" \
	GOCACHE="$$($(GO) env GOCACHE)" GOMODCACHE="$$($(GO) env GOMODCACHE)" \
	GOPROXY="$$($(GO) env GOPROXY)" GOFLAGS="$$($(GO) env GOFLAGS)" GO="$(GO)"

# Storage and device code inside a real browser. What has nothing of a browser in it
# is left to unit.
wasm: browser wasm-driver
	@$(wasm_env) .ci/tell -exec "$(CURDIR)/build/wasmbrowsertest" ./internal/journal ./internal/device/...

# The product, driven in a browser.
e2e: browser $(tool)
	@$(tool) build
	@GO="$(GO)" .ci/tell -timeout 40m ./internal/e2e/...

# The storage and a journey in the other engines. One that cannot be had fails.
test-browsers: $(tool)
	@.ci/browsers
	@$(tool) build
	$(GO) test -tags browsers -count=1 -timeout 20m -v ./internal/e2e/browsers

# Every screen in five sizes and two themes, for people to look at.
screenshots: browser $(tool)
	@$(tool) build
	$(GO) test -tags screenshots -count=1 -v -timeout 30m -run '^TestScreenshots$$' ./internal/e2e

# The long forms of what e2e does in short: the browser killed a hundred times in
# a round (MOCKLOOP_TORTURE_SEED repeats one), and everything that an update is
# made of going wrong in each of five ways.
torture: browser $(tool)
	@$(tool) build
	MOCKLOOP_TORTURE=1 $(GO) test -count=1 -v -timeout 60m -run '^(TestFaults|TestKills)$$' ./internal/e2e

# Figures, not tests: what a search costs in the browser, a key in its field, and a
# start, which is timed in turns with the start of BASE_REV.
bench: browser wasm-driver $(tool)
	@$(tool) build
	@$(wasm_env) $(GO) test -exec "$(CURDIR)/build/wasmbrowsertest" -run '^$$' -bench . ./internal/bank
	@$(GO) test -count=1 -run '^$$' -bench 'Keystroke|Visit' -benchtime 1x -timeout 20m ./internal/e2e
	@$(GO) test -count=1 -run '^$$' -bench LongHistory -benchtime 5x -timeout 20m ./internal/e2e
	@MOCKLOOP_BENCH_BASE="$(BASE_REV)" $(GO) test -count=1 -run '^$$' -bench Start -benchtime 15x -timeout 20m ./internal/e2e

# ---- checks

lint:
	@GO="$(GO)" .ci/lint

clean:
	rm -rf build dist web/app.wasm web/app.wasm.br web/app.wasm.gz
