# Everything here sets itself up: a fresh machine needs Python >= 3.11 and make.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready

.PHONY: help demo test browser check bench fuzz yaml-suite evaluatie generate schermbeelden uitgave clean

help:
	@echo "make demo      lint the example sets, calibrate one programme, and make its page"
	@echo "make test      run the tests"
	@echo "make browser   look at the pages in a real browser (Chromium)"
	@echo "make check     formatting, lint, types, import contracts, generated files"
	@echo "make bench     measure speed, against named peers"
	@echo "make fuzz MINUTEN=60   send what strangers may send to every reader"
	@echo "make yaml-suite SUITE=MAP   hold our reader against the YAML test suite"
	@echo "make evaluatie measure how well words, rules and matching do on labelled data"
	@echo "make generate  write the generated pages (docs/regels) anew"
	@echo "make schermbeelden  take the pictures of the handbook anew (Chromium)"
	@echo "make uitgave   build the wheel and the sdist into dist, and try them (some minutes)"

$(READY): pyproject.toml
	$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Python 3.11 or newer is needed")'
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[dev]'
	@touch $@

demo: $(READY)
	$(BIN)/leeruitkomsten lint sets
	$(BIN)/leeruitkomsten kalibreer sets/verpleegkunde --formaat terminal --formaat html=demo.html
	@echo
	@echo "The same as a page, to look through and to judge in: open $(CURDIR)/demo.html"

test: $(READY)
	$(BIN)/python -m pytest -n auto --ignore tests/browser

browser: $(READY)
	$(BIN)/python -m pytest -n auto tests/browser

check: $(READY)
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/python docs/generate.py --check

generate: $(READY)
	$(BIN)/python docs/generate.py

schermbeelden: $(READY)
	$(BIN)/python docs/screenshots.py

uitgave:
	PYTHON=$(PYTHON) release/run dist full

bench: $(READY)
	$(BIN)/python -m bench.speed
	$(BIN)/python bench/scale.py
	$(BIN)/python -m bench.pages
	$(BIN)/python bench/documents.py

MINUTEN ?= 5

# Coverage guides where atheris has a wheel for this Python; else inputs are mutations.
fuzz: $(READY)
	-$(BIN)/python -m pip install --quiet --disable-pip-version-check --only-binary :all: atheris
	$(BIN)/python -m fuzz --minuten $(MINUTEN) --vondsten build/fuzz

# A checkout of the branch `data` of github.com/yaml/yaml-test-suite.
yaml-suite: $(READY)
	$(BIN)/python bench/yaml_suite.py --suite $(SUITE)

# Real data is used where it lies beside the project, and left out where it is not.
DATA := $(wildcard ../shared/data)

evaluatie: $(READY)
	$(BIN)/python bench/evaluate_language.py
	$(BIN)/python -m bench.evaluate_levels $(if $(DATA),--data $(DATA))
	$(BIN)/python bench/evaluate_rules.py $(if $(DATA),--data $(DATA))
	$(BIN)/python bench/evaluate_matching.py $(if $(DATA),--data $(DATA))
	$(BIN)/python -m bench.evaluate_groups $(if $(DATA),--data $(DATA))
	$(BIN)/python -m bench.evaluate_changes $(if $(DATA),--data $(DATA))

clean:
	rm -rf $(VENV) .venv-bench demo.html dist build .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
