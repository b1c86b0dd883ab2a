# What one does with Mockloop. Go, make and git are enough for `make run`.

GO   ?= go
ADDR ?= :8080
# The path the app lives under, such as BASE=/mockloop; nothing for the root.
BASE ?=

tool := build/mockloop

.PHONY: help run build site size content gen test unit browser wasm e2e torture test-browsers bench lint clean $(tool)

help:
	@echo 'make run      build and serve at http://localhost$(ADDR)$(BASE)'
	@echo 'make test     every test; needs Chrome or Chromium, installs it as root'
	@echo 'make test-browsers  the storage and a journey in Firefox and WebKit'
	@echo 'make torture  a hundred kills of the browser, and every file of an update going wrong'
	@echo 'make bench    what a search, a key and a start cost in the browser'
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

browser:
	@.ci/browser >/dev/null

# Storage and device code inside a real browser. The environment is all but
# empty because Go's wasm start has little room for it.
wasm: browser
	@$(GO) build -o build/wasmbrowsertest github.com/agnivade/wasmbrowsertest
	env -i PATH="$$PATH" HOME="$$HOME" WASM_HEADLESS=on GOOS=js GOARCH=wasm \
		GOCACHE="$$($(GO) env GOCACHE)" GOMODCACHE="$$($(GO) env GOMODCACHE)" \
		GOPROXY="$$($(GO) env GOPROXY)" GOFLAGS="$$($(GO) env GOFLAGS)" GO="$(GO)" \
		.ci/tell -exec "$(CURDIR)/build/wasmbrowsertest" ./internal/journal/... ./internal/device/...

# The product, driven in a browser.
e2e: browser $(tool)
	@$(tool) build
	@GO="$(GO)" .ci/tell -timeout 40m ./internal/e2e/...

# The storage and a journey in the other engines. One that cannot be had fails.
test-browsers: $(tool)
	@.ci/browsers
	@$(tool) build
	$(GO) test -tags browsers -count=1 -timeout 20m -v ./internal/e2e/browsers

# The long forms of what e2e does in short: the browser killed a hundred times in
# a round (MOCKLOOP_TORTURE_SEED repeats one), and everything that an update is
# made of going wrong in each of five ways.
torture: browser $(tool)
	@$(tool) build
	MOCKLOOP_TORTURE=1 $(GO) test -count=1 -v -timeout 60m -run '^(TestFaults|TestKills)$$' ./internal/e2e

# Figures, not tests: what a search costs in the browser, and a key in its field.
bench: browser $(tool)
	@$(tool) build
	@$(GO) build -o build/wasmbrowsertest github.com/agnivade/wasmbrowsertest
	env -i PATH="$$PATH" HOME="$$HOME" WASM_HEADLESS=on GOOS=js GOARCH=wasm \
		GOCACHE="$$($(GO) env GOCACHE)" GOMODCACHE="$$($(GO) env GOMODCACHE)" \
		GOPROXY="$$($(GO) env GOPROXY)" GOFLAGS="$$($(GO) env GOFLAGS)" \
		$(GO) test -exec "$(CURDIR)/build/wasmbrowsertest" -run '^$$' -bench . ./internal/bank
	$(GO) test -count=1 -v -run 'TestKeystroke|TestLongHistory' -bench Start -benchtime 15x -timeout 20m ./internal/e2e

# ---- checks

lint:
	@GO="$(GO)" .ci/lint

clean:
	rm -rf build dist web/app.wasm web/app.wasm.br web/app.wasm.gz
