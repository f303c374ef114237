# Two commands are enough on a fresh machine: `make demo` and `make test`. Every target first makes the machine ready.

PYTHON ?= python3
BIN := .venv/bin

# What the user's shell may hold must not change what runs here.
unexport PYTHONPATH PYTHONHOME PYTHONSTARTUP PYTHONWARNINGS PYTHONOPTIMIZE PYTEST_ADDOPTS PYTEST_PLUGINS MYPYPATH VIRTUAL_ENV
# Qt and Python both want to know that text is UTF-8; this locale is on every Debian.
export LC_ALL := C.UTF-8
# Tests mostly wait for programs and devices, each in its own real time: two at once halve the wait, more would come too late.
TEST_WORKERS ?= 2
export HOME := $(if $(HOME),$(HOME),$(CURDIR)/.setup/home)

.DEFAULT_GOAL := help
.PHONY: help demo test lint bench reliability screens clean

help:
	@echo "make demo         a whole morning at the city hall, with simulated devices and people"
	@echo "make test         every check and every test"
	@echo "make lint         the checks alone"
	@echo "make bench        the benchmarks; results in bench-output/"
	@echo "make reliability  the long kill, race, fuzz, fault and soak runs; results in reliability-output/"
	@echo "make screens      every page of every program as a picture; in screens-output/"

ready-for-%:
	@$(PYTHON) -E -s -m setup $*

demo: ready-for-demo
	$(BIN)/python -m balie.demo

test: lint ready-for-test
	$(BIN)/pytest -n $(TEST_WORKERS) --dist loadfile --no-loadscope-reorder --durations=40 --durations-min=5

lint: ready-for-lint
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/python -m tests.architecture.qml_lint
	$(BIN)/python -m tests.architecture.texts_lint

bench: ready-for-bench
	$(BIN)/python -m bench

reliability: ready-for-reliability
	$(BIN)/python -m reliability

screens: ready-for-screens
	$(BIN)/python -m balie.screens

clean:
	rm -rf .setup .venv build demo-output bench-output reliability-output screens-output .mypy_cache .ruff_cache .pytest_cache .import_linter_cache
