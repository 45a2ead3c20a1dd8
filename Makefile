# Every target works in a fresh clone, for any user: the first to run makes .venv from the lock.
PYTHON ?= python3
BIN := .venv/bin
READY := .venv/.ready

.PHONY: demo test lint bench site serve soak lock clean

demo: $(READY)
	$(BIN)/pgscribe demo

# Neighbours share what was made for them; who has no tests left takes some of the other's.
test: $(READY)
	$(BIN)/pytest -n 2 --dist worksteal

lint: $(READY)
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy
	$(BIN)/lint-imports

bench: $(READY)
	$(BIN)/python -m tests.benchmarks

site: $(READY)
	$(BIN)/pgscribe docs build

serve: $(READY)
	$(BIN)/pgscribe docs serve

# Those of tests/soak watch clocks and memory, so that nothing may run beside them.
soak: $(READY)
	$(BIN)/pytest -m soak -n 2 --dist loadfile --ignore tests/soak
	$(BIN)/pytest -m soak tests/soak

# Made with the oldest Python, whose needs are the most. `make lock ARGS=--upgrade` renews the pins.
lock: $(READY)
	CUSTOM_COMPILE_COMMAND="make lock" $(BIN)/pip-compile --quiet --all-extras --generate-hashes \
	  --allow-unsafe --strip-extras --no-emit-index-url --no-emit-trusted-host \
	  --no-emit-find-links --no-emit-options --output-file requirements.lock $(ARGS) pyproject.toml

# What git ignores, but for the environment.
clean:
	git clean -dfXq -e '!.venv/'

$(READY): requirements.lock pyproject.toml
	$(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --require-hashes -r requirements.lock
	$(BIN)/python -m pip install --quiet --no-deps --no-build-isolation -e .
	@touch $@
