"""Reads the exports of world folders back with programs that are not ours: run.py FOLDER [FOLDER ...]

Needs tools/requirements-test.txt, `npm install --prefix tools` and Debian's liburdfdom-tools.
Options: --only usd,gltf,robots,schema,pages
"""

import argparse
import importlib
import pathlib
import sys
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent))
from world import Faults, World  # noqa: E402

CHECKS = ("schema", "pages", "usd", "gltf", "robots")


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folders", nargs="+")
    parser.add_argument("--only", default=",".join(CHECKS))
    options = parser.parse_args()
    passed = failed = 0
    for folder in options.folders:
        world = World(folder)
        for name in options.only.split(","):
            start = time.monotonic()
            faults = Faults()
            try:
                importlib.import_module("check_" + name).check(world, faults)
            except ImportError as missing:
                faults.expect(False, f"{missing}: pip install --no-deps -r tools/requirements-test.txt")
            except Exception as error:  # a reader that throws has refused the file
                faults.expect(False, f"{type(error).__name__}: {error}")
            ok = not faults.messages
            passed, failed = passed + ok, failed + (not ok)
            print(f"{'ok  ' if ok else 'FAIL'} {name:7} {folder}: {faults.checks} checks, "
                  f"{time.monotonic() - start:.1f} s", flush=True)
            for message in faults.messages[:20]:
                print("     " + message)
    print(f"exports: {passed} passed, {failed} failed")
    return 1 if failed or not passed else 0


if __name__ == "__main__":
    sys.exit(main())
