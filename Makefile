# One .venv serves every target. Its stamp carries a checksum of this file and pyproject.toml:
# the first run installs, later ones do not, a change installs again.
PYTHON ?= $(shell for p in python3.11 python3.12 python3.13 python3 python; do \
	$$p -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && command -v $$p && break; done)
VENV ?= .venv
PY := $(VENV)/bin/python
SUM := $(shell cat pyproject.toml Makefile | cksum | cut -d' ' -f1)
STAMP := $(VENV)/.installed-$(SUM)
comma := ,
BENCH := $(VENV)/.installed-bench-$(SUM)
# uv installs in a tenth of pip's time; where it cannot be had or cannot connect, pip does it.
export PIP_DISABLE_PIP_VERSION_CHECK = 1
export UV_SYSTEM_CERTS = 1
define install
@{ $(PY) -m pip install -q uv && VIRTUAL_ENV=$(abspath $(VENV)) $(VENV)/bin/uv pip install -q -e '$(1)'; } \
	|| { echo "uv could not install; pip does, which takes longer"; $(PY) -m pip install -q -e '$(1)'; }
endef

.PHONY: help demo test test-long check bench js lab setup clean python
.DEFAULT_GOAL := help

help: ## show these lines
	@sed -n 's/^\([a-z-]*\):[^#]*## /\1\t/p' $(firstword $(MAKEFILE_LIST)) | expand -t 12

demo: $(STAMP) ## stream bundled data through a live session
	@$(VENV)/bin/scarcity demo $(ARGS)

test: $(STAMP) ## run every group of tests whose programs are present; REQUIRE_ALL=1: a missing one is a failure
	@$(PY) -m tests.groups $(if $(REQUIRE_ALL),--require-all) $(ARGS)

test-long: $(STAMP) ## the same with the tests that take minutes, and those of torch where it is installed
	@$(PY) -m tests.groups --long $(if $(REQUIRE_ALL),--require-all) $(ARGS)

check: ## everything that CI runs
	@$(MAKE) --no-print-directory test REQUIRE_ALL=1

bench: $(BENCH) ## print our figures beside those of the peers
	@$(PY) -m benchmarks.runtime $(ARGS)
	@$(PY) -m benchmarks.discovery $(ARGS)
	@$(PY) -m benchmarks.layout
	@$(PY) -m benchmarks.root_causes
	@$(PY) -m benchmarks.widgets

js: ## build what runs in the browser
	@npm ci --prefix js --silent --no-audit --no-fund
	@node js/build.mjs

lab: $(STAMP) ## open the notebooks in JupyterLab
	@$(VENV)/bin/jupyter lab --notebook-dir=notebooks $(ARGS)

setup: $(STAMP) ## install, and nothing else

clean: ## remove the environments
	rm -rf $(VENV) .venv-peers

python: # the interpreter that the environment is made with
	@echo $(PYTHON)

$(STAMP): | $(PY)
	@echo "Installing into $(VENV) (once)"
	$(call install,.[dev$(comma)app])
	@rm -f $(VENV)/.installed-* && touch $@

$(BENCH): $(STAMP)
	@echo "Installing the peers into $(VENV) and .venv-peers (once)"
	$(call install,.[dev$(comma)app$(comma)bench])
	@test -x .venv-peers/bin/python || $(PY) -m venv .venv-peers
	@.venv-peers/bin/python -m pip install -q -e '.[peers]'
	@touch $@

$(PY):
	@test -n "$(PYTHON)" || { echo "scarcity needs Python 3.11 or newer; none was found. Install it, or name one: make PYTHON=/path/to/python"; exit 1; }
	@$(PYTHON) -m venv $(VENV) || { rm -rf $(VENV); \
		echo "$(PYTHON) cannot make a virtual environment. On Debian and Ubuntu: sudo apt install python3-venv"; exit 1; }
