#!/usr/bin/env bash
# Runs the tests of a finished build: lints, then every test program. Called by `./ww test`.
set -euo pipefail
home="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)"
cd "$home"
python3 tools/generate_actions.py --check
ctest --test-dir build/release --output-on-failure --no-tests=error -j2
