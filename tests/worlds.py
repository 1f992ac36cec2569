"""Makes the worlds of worlds/prompts.txt with the command line and reads them back with programs that are not ours.

  worlds.py PROGRAM OUT_FOLDER [--limit N]

Each must give exit code 0 or 1, a folder whose files are all there and satisfy their schemas, and exports that other
readers accept. The first ones are made twice, on one thread and on two: the bytes must be equal. One is replayed.
"""

import argparse
import filecmp
import json
import pathlib
import subprocess
import sys
import time

HOME = pathlib.Path(__file__).resolve().parent.parent
EXPECTED = ["world.json", "program.ww", "brief.json", "trace.jsonl", "certificate.json", "mjcf/scene.xml", "usd/scene.usda",
            "gltf/scene.glb", "sdf/world.sdf", "floorplan.svg", "floorplan.json", "report.html"]


def run(program, *arguments):
    return subprocess.run([program, *arguments], capture_output=True, text=True, timeout=600)


def differing(a, b):
    """Relative paths of files that are missing on one side or differ in their bytes."""
    names = {p.relative_to(a) for p in a.rglob("*") if p.is_file()} | {p.relative_to(b) for p in b.rglob("*") if p.is_file()}
    return sorted(str(n) for n in names
                  if not (a / n).exists() or not (b / n).exists() or not filecmp.cmp(a / n, b / n, shallow=False))


def make(program, prompt, folder, faults, *options):
    start = time.monotonic()
    done = run(program, "--json", *options, "make", prompt, "-o", str(folder), "--no-preview")
    if done.returncode not in (0, 1):
        faults.append(f"'{prompt[:60]}': exit code {done.returncode}: {done.stderr.strip()[-300:]}")
        return None
    result = json.loads(done.stdout)
    missing = [name for name in EXPECTED if not (folder / name).is_file()]
    if missing:
        faults.append(f"'{prompt[:60]}': {', '.join(missing)} missing")
    print(f"{'passed' if result['passed'] else 'FAILED'} {result['objects']:4} objects {time.monotonic() - start:5.1f} s  {prompt[:70]}", flush=True)
    return result


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("program")
    parser.add_argument("out", type=pathlib.Path)
    parser.add_argument("--limit", type=int, default=1000)
    parser.add_argument("--twice", type=int, default=2, help="how many are made again on another number of threads")
    options = parser.parse_args()
    prompts = [line for line in (HOME / "worlds/prompts.txt").read_text().splitlines() if line and not line.startswith("#")]
    faults, folders, passed = [], [], 0
    for index, prompt in enumerate(prompts[:options.limit]):
        folder = options.out / f"world_{index + 1}"
        result = make(options.program, prompt, folder, faults, "--threads", "2")
        if result is None:
            continue
        passed += result["passed"]
        folders.append(folder)
        if index < options.twice:
            again = options.out / f"world_{index + 1}_again"
            if make(options.program, prompt, again, faults, "--threads", "1") is not None:
                for name in differing(folder, again):
                    faults.append(f"'{prompt[:60]}': {name} differs between one thread and two")
    if folders:
        replayed = run(options.program, "replay", str(folders[0]))
        if replayed.returncode != 0:
            faults.append(f"replay of {folders[0]}: {replayed.stderr.strip()[-300:]}")
        check = subprocess.run([HOME / ".venv/bin/python", HOME / "tests/exports/run.py", *map(str, folders)])
        if check.returncode != 0:
            faults.append("an export was refused, see above")
    print(f"worlds: {len(folders)} made, {passed} certificates passed")
    for fault in faults:
        print("FAIL " + fault)
    return 1 if faults or not folders else 0


if __name__ == "__main__":
    sys.exit(main())
