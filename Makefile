SWIFT ?= swift
HEARSAY := .build/release/hearsay
TRAIN := .build/release/hearsay-train
CORPORA ?= corpora
PACKAGES := libgraphviz-dev libxml2-dev libsqlite3-dev pkg-config
SUDO := $(shell [ "$$(id -u)" = 0 ] || echo sudo)

.PHONY: deps build demo test test-interop bench lint format graphs check-graphs train evaluate clean

deps: ## Installs the system packages that are missing.
	@missing=$$(for p in $(PACKAGES); do dpkg -s $$p >/dev/null 2>&1 || echo $$p; done); \
	if [ -n "$$missing" ]; then $(SUDO) apt-get update -q && $(SUDO) apt-get install -qy $$missing; fi

build: deps ## Builds the program.
	$(SWIFT) build -c release --product hearsay

demo: build ## Runs the main job on the story in graphs/.
	@.ci/demo

test: deps ## Runs all tests: unit tests, then programs and trained models in release mode.
	$(SWIFT) test --skip 'QualityTests|ProgramTests'
	$(SWIFT) build -c release --build-tests
	$(SWIFT) test -c release --skip-build --filter 'QualityTests|ProgramTests'
	$(MAKE) check-graphs

test-interop: ## Reads the exports back with foreign programs where these are installed.
	Tests/interop/run

bench: build ## Measures speed, start-up, memory and linear time; CORPUS=file.jsonl for other texts.
	@if command -v python3 >/dev/null; then \
	  python3 Tests/bench/bench.py $(HEARSAY) $(if $(CORPUS),--corpus $(CORPUS)); \
	else echo "bench: SKIPPED, NOTHING WAS MEASURED: python3 is missing (apt install python3)" >&2; fi

lint: ## Checks the formatting.
	$(SWIFT) format lint --strict -r Sources Tests Package.swift

format: ## Formats all Swift files.
	$(SWIFT) format -i -r Sources Tests Package.swift

graphs: build ## Rewrites the committed pictures, files and answers of the stories.
	@graphs/draw graphs

check-graphs: build ## Fails when a story no longer gives what is committed.
	@rm -rf .build/graphs && cp -R graphs .build/graphs && graphs/draw .build/graphs
	@diff -ru graphs .build/graphs

train: deps ## Trains the model on CORPORA=folder (some minutes).
	$(SWIFT) build -c release --product hearsay-train
	$(TRAIN) train --corpora $(CORPORA)
	$(TRAIN) pack -o Sources/Models/Resources/english.model

evaluate: deps ## Measures the model on the dev parts of CORPORA=folder.
	$(SWIFT) build -c release --product hearsay-train
	$(TRAIN) evaluate --corpora $(CORPORA) --model Sources/Models/Resources/english.model \
	  --report Sources/Models/Resources/MODELS.md --date $$(date +%F)
	@cat Sources/Models/Resources/MODELS.md

clean:
	rm -rf .build .build-models
