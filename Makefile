# orontes: two commands matter on a fresh machine with Go and Node:
#   make run    build, read the shipped sample into a fresh store, serve the map
#   make test   all tests
# make help lists the rest.

SHELL    := /bin/bash
BIN      := bin/orontes
SAMPLE   := var/sample.db
LISTEN   ?= 127.0.0.1:8470
GOLD     ?= ../shared/gold
DATA     ?= ../shared/data
PAGE     := web/page/dist/index.html
PAGESRC  := $(shell find web/page -path web/page/node_modules -prune -o -path web/page/dist -prune -o -type f -print 2>/dev/null)
GOSRC    := $(shell find . -path ./web/page/node_modules -prune -o -path ./sample -prune -o -name testdata -prune \
            -o \( -name '*.go' -o -name '*.lex' -o -name '*.lst' -o -name '*.tsv' -o -name '*.txt' -o -name '*.sql' -o -name '*.html' -o -name '*.bin' -o -name '*.gz' \) -print)

FUZZ     ?= 5s

.PHONY: help run build page test check fuzz attack bench eval earn data train clean

run: $(BIN) ## build, read the sample into a fresh store, serve the map
	@$(BIN) serve --store $(SAMPLE) --fresh sample --listen $(LISTEN)

build: $(BIN) ## build the program

$(BIN): $(PAGE) $(GOSRC) go.mod go.sum
	go build -trimpath -ldflags '-s -w' -o $@ ./cmd/orontes

page: $(PAGE) ## build the page

$(PAGE): $(PAGESRC)
	cd web/page && npm ci --no-audit --no-fund --loglevel=error && npm run --silent build

test: $(PAGE) ## all tests
	go test ./...

check: ## format, vet, staticcheck, import table
	@test -z "$$(gofmt -l $$(git ls-files '*.go'))" || { echo 'not gofmt-ed:'; gofmt -l $$(git ls-files '*.go'); exit 1; }
	go vet ./...
	go tool staticcheck ./...
	go test -run TestImportTable .

# FuzzSearch is left to make attack: to watch it, SQLite would have to be compiled anew, which takes minutes.
fuzz: ## every fuzzer but that of the store for FUZZ (5s unless given)
	go run ./cmd/attack -only fuzz -fuzz $(FUZZ) -skip FuzzSearch

attack: $(BIN) ## kill it, starve it, damage its store, feed it what is hostile; writes docs/reliability.md (about an hour; less with ATTACK="-kills 60 -fuzz 5s")
	go run ./cmd/attack -binary $(BIN) -out docs/reliability.md $(ATTACK)

bench: ## throughput per core and memory
	go test -run '^$$' -bench . -benchmem -cpu 1 ./language/... ./gazetteer/... ./reader/... ./fusion/... ./ledger/...

eval: ## score the reader on the gold in GOLD, write docs/accuracy.md (needs xz)
	go run ./eval/score -gold $(GOLD) -out docs/accuracy.md

earn: ## what each sort of features earns in each choice of the reader (a minute; needs xz)
	go run ./eval/earn -gold $(GOLD)

data: ## build the gazetteer and the basemap again from DATA (needs xz)
	go run ./gazetteer/build -in $(DATA) -out gazetteer/data/world.bin
	go run ./web/basemap -layers $(DATA)/basemap -places $(DATA)/gazetteer -out web/basemap/world.json.gz

train: ## train the language model and the weights of the score again from GOLD (needs xz; about ten minutes)
	go run ./language/train -ud $(GOLD)/ud -ner $(GOLD)/ner -out language/model
	go run ./eval/train -gold $(GOLD) -out reader

help: ## this list
	@grep -E '^[a-z]+:.*## ' $(firstword $(MAKEFILE_LIST)) | sed -E 's/^([a-z]+):.*## (.*)/  make \1\t\2/' | expand -t 16

clean: ## remove everything that is built
	rm -rf bin var web/page/dist/* web/page/node_modules
