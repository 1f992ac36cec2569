#!/usr/bin/env bash
# Runs the tests of a finished build; `./ww test` builds first and calls this. Without arguments: generated files,
# lints, test programs, every kind of the catalogue once, a dozen worlds whose exports other programs read back, a
# dataset of labelled pictures, the Python module. --full runs what takes longer, in parts that may be named: --full=sanitizers|threads|fuzz|catalogue|prompts.
set -euo pipefail
home="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)"
cd "$home"
export WW_HOME="$home" CCACHE_DIR="${CCACHE_DIR:-$home/.cache/ccache}"
python="$home/.venv/bin/python"
program="$home/build/release/apps/cli/worldwright"
out="$home/build/test"

step() { printf 'test: %s\n' "$*" >&2; }

fast() {
  step "generated files and lints"
  "$python" tools/generate_actions.py --check
  "$python" tools/generate_diagnostics.py --check
  "$python" tools/lint.py
  step "test programs"
  ctest --test-dir build/release --output-on-failure --no-tests=error -j"$(nproc)"
  step "every kind of the catalogue once"
  "$program" asset --check --seeds 1 >"$out/catalogue.txt" || { grep -B1 '^    ' "$out/catalogue.txt"; return 1; }
  tail -1 "$out/catalogue.txt"
  step "worlds"
  "$python" tests/worlds.py "$program" "$out/worlds"
  step "datasets"
  "$python" tests/datasets/run.py "$program" "$out/datasets"
  step "Python"
  PYTHONPATH="$home/build/release/python" "$python" python/tests/test_readme.py >/dev/null
}

# Builds the test programs with a sanitizer and runs them.
sanitized() {
  cmake -S . --preset "$1" >"$out/$1.log"
  ninja -C "build/$1" ww_tests >>"$out/$1.log" || { tail -20 "$out/$1.log"; return 1; }
  ctest --test-dir "build/$1" --output-on-failure --no-tests=error -j"$(nproc)"
}

fuzz() {
  cmake -S . --preset asan -DWW_FUZZ=ON >"$out/fuzz.log"
  ninja -C build/asan ww_fuzz >>"$out/fuzz.log" || { tail -20 "$out/fuzz.log"; return 1; }
  local target
  for target in build/asan/fuzz/ww_fuzz_*; do
    [ -x "$target" ] && [ -f "$target" ] && "$target" --seconds 60
  done
}

# The development rows are not part of the repository: WW_SCENEEVAL names the file.
prompts() {
  local rows="${WW_SCENEEVAL:-}"
  if [ -z "$rows" ]; then
    step "prompts: left out, WW_SCENEEVAL does not name a file of rows"
    return 0
  fi
  "$program" eval --sceneeval "$rows" -o "$out/sceneeval" --jobs "$(nproc)"
}

part() {
  step "part $1"
  case "$1" in
    sanitizers) sanitized asan ;;
    threads) sanitized tsan ;;
    fuzz) fuzz ;;
    catalogue) "$program" asset --check --seeds 10 | grep -v '^[a-z_0-9]* *[0-9]' ;;
    prompts) prompts ;;
    *) step "there is no part '$1': sanitizers, threads, fuzz, catalogue, prompts"; return 2 ;;
  esac
}

mkdir -p "$out"
case "${1:-}" in
  "") fast ;;
  --full) for p in sanitizers threads fuzz catalogue prompts; do part "$p"; done ;;
  --full=*) part "${1#--full=}" ;;
  *) step "usage: ./ww test [--full[=PART]]"; exit 2 ;;
esac
