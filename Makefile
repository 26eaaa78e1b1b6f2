# Care Compass: the two commands are `make serve` and `make test`.

SHELL := bash
.DEFAULT_GOAL := help
.PHONY: help setup build serve test proof privacy a11y engines bench bench-peers mutants

# Says what comes next, runs it, and stops with a plain message if it fails.
step = @printf '\n== %s\n' "$(1)"; $(2) || { printf '\nStopped: this step failed: %s\n' "$(1)" >&2; exit 1; }

help:
	@printf '%s\n' \
	  'make serve   install what is missing, build, and serve the demo site on this machine' \
	  'make test    install what is missing, and run everything that CI runs' \
	  'make build   install what is missing, and build dist/' \
	  'make proof   the test of every invariant of the model, with ten times the cases' \
	  'make engines whole runs, keyboard, accessibility, isolation and leaving in Firefox and WebKitGTK' \
	  'make privacy every claim about privacy, and that planted leaks are found' \
	  'make a11y    every screen in every combination before every judge, in three engines; about 40 minutes' \
	  'make bench   how fast the engine is' \
	  'make bench-peers how fast the page is beside other programs that ask questions; 40 minutes' \
	  'make mutants which faults put into the engine the tests would miss; takes an hour or two' \
	  'make setup   install what is missing'

# The one thing that cannot be installed from here, because the installer runs on it.
node:
	@command -v node >/dev/null && command -v npm >/dev/null || { \
	  printf 'Stopped: Node.js with npm is missing.\nWhat to do: install Node.js 20 or later, for example with the package manager of your system.\n' >&2; exit 1; }
.PHONY: node

setup: node
	@node src/embed/tools/setup.mjs

build: setup
	@node src/embed/tools/build.mjs

serve: build
	@node src/embed/tools/serve.mjs

test: node
	$(call step,Installing what is missing,node src/embed/tools/setup.mjs --test)
	$(call step,Formatting: cargo fmt,cargo fmt --check)
	$(call step,Lints: cargo clippy,cargo clippy --quiet --all-targets -- -D warnings)
	$(call step,The crates: cargo deny,PATH="$(CURDIR)/.tools/python/bin:$$PATH" cargo deny --log-level warn check bans licenses sources)
	$(call step,Native tests: cargo test,cargo test --quiet)
	$(call step,Building dist/,node src/embed/tools/build.mjs)
	$(call step,Browser tests,node --test --test-concurrency=1 --test-reporter=spec tests/browser/*.test.mjs tests/browser/a11y/names.test.mjs tests/browser/a11y/heard.test.mjs)
	$(call step,Firefox and WebKitGTK: keyboard and accessibility,node --test --test-concurrency=1 --test-reporter=spec tests/browser/engines/keyboard.test.mjs tests/browser/engines/accessibility.test.mjs)
	$(call step,Privacy proof in three engines,node src/embed/tools/privacy.mjs)
	@printf '\nAll tests passed.\n'

proof: setup
	@node src/embed/tools/proof.mjs

privacy: node
	$(call step,Installing what is missing,node src/embed/tools/setup.mjs --test)
	$(call step,Building dist/,node src/embed/tools/build.mjs)
	$(call step,A build in another folder,node --test --test-reporter=spec tests/browser/reproducible.test.mjs)
	$(call step,Privacy proof,node src/embed/tools/privacy.mjs)

a11y: node
	$(call step,Installing what is missing,node src/embed/tools/setup.mjs --test)
	$(call step,Building dist/,node src/embed/tools/build.mjs)
	$(call step,Accessibility,node src/embed/tools/a11y.mjs)

engines: node
	$(call step,Installing what is missing,node src/embed/tools/setup.mjs --test)
	$(call step,Building dist/,node src/embed/tools/build.mjs)
	$(call step,Firefox and WebKitGTK,node --test --test-concurrency=1 --test-reporter=spec tests/browser/engines/*.test.mjs)

bench:
	@cargo bench --quiet

bench-peers: build
	@node tests/bench/run.mjs

# The quick tests catch most mutants; the whole suite sees the rest.
SLOW := adaptive::pages adaptive::passing adaptive::settled adaptive::the_changes family::low family::the_proxys \
  flow::every_page flow::the_session instruments:: invariants::answering invariants::e \
  invariants::hidden invariants::the_level invariants::the_strict lattice::every lattice::no_single lattice::s1 \
  worse::a_worse

mutants: setup
	@command -v cargo-mutants >/dev/null || cargo install --quiet --locked cargo-mutants
	@cargo mutants -- -- $(SLOW:%=--skip %) || true
	@cargo mutants --iterate
