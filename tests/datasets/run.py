"""Makes small datasets of a world with the command line and reads them back with programs that are not ours.

  run.py PROGRAM OUT_FOLDER

Labels are held against world.json and the GLB of the world (geometry.py), COCO files against pycocotools (coco.py),
the specification against its schema; a run that is killed and resumed, in shards, must give the bytes of one that was not.
"""

import argparse
import filecmp
import json
import pathlib
import shutil
import signal
import subprocess
import sys
import time

HOME = pathlib.Path(__file__).resolve().parent.parent.parent
sys.path[:0] = [str(HOME / "tests/exports"), str(pathlib.Path(__file__).resolve().parent)]
import check_coco  # noqa: E402
import check_geometry  # noqa: E402
import jsonschema  # noqa: E402
from world import Faults  # noqa: E402

PROMPT = "a study with a desk, a chair, a bookshelf with books and a floor lamp"


def spec_of(world, **changes):
    spec = {
        "name": "tested", "seed": 11, "samples": 1, "views": 3, "worlds": {"folders": [str(world)]},
        "picture": {"width": 240, "height": 180, "samples": 1},
        "labels": ["depth", "distance", "normals", "instances", "categories", "parts", "materials"],
    }
    spec.update(changes)
    schema = json.loads((HOME / "schema/dataset.schema.json").read_text())
    jsonschema.Draft202012Validator.check_schema(schema)
    jsonschema.validate(spec, schema)
    return spec


class Runner:
    def __init__(self, program, out):
        self.program, self.out = program, out

    def start(self, name, spec, *options):
        path = self.out / f"{spec['name']}.json"
        path.write_text(json.dumps(spec))
        command = [self.program, "--quiet", "dataset", str(path), "-o", str(self.out / name), *options]
        return subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)

    def run(self, name, spec, faults, *options):
        process = self.start(name, spec, *options)
        error = process.communicate(timeout=600)[1]
        faults.expect(process.returncode == 0, f"{name}: exit code {process.returncode}: {error[-300:]}")
        return self.out / name


def differing(a, b):
    names = {p.relative_to(a) for p in a.rglob("*") if p.is_file()} | {p.relative_to(b) for p in b.rglob("*") if p.is_file()}
    return sorted(str(n) for n in names
                  if not (a / n).exists() or not (b / n).exists() or not filecmp.cmp(a / n, b / n, shallow=False))


def kill_and_resume(runner, world, faults):
    """Killed three times as soon as another sample is there, then resumed in two shards."""
    spec = spec_of(world, name="killed", samples=6, views=1, randomise={"sun": {"hours": [8, 18]}, "lamps": {"off": 0.5}})
    whole = runner.run("whole", spec, faults, "--threads", "2")
    folder = runner.out / "killed/samples"
    for made in (1, 2, 3):
        process = runner.start("killed", spec)
        while process.poll() is None and len(list(folder.glob("0*"))) < made:
            time.sleep(0.02)
        process.send_signal(signal.SIGKILL)
        process.communicate()
    # What a kill in the middle of a sample leaves behind, whatever the moments above were.
    left = folder / ".000005.part1"
    faults.expect(not (folder / "000005").exists(), "the runs were killed too late to prove anything")
    left.mkdir(parents=True, exist_ok=True)
    (left / "half.png").write_bytes(b"half")
    runner.run("killed", spec, faults, "--shard", "2/2", "--threads", "1")
    resumed = runner.run("killed", spec, faults, "--shard", "1/2", "--jobs", "2")
    for name in differing(whole, resumed):
        faults.expect(False, f"{name} differs between a run that was killed and one that was not")


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("program")
    parser.add_argument("out", type=pathlib.Path)
    options = parser.parse_args()
    shutil.rmtree(options.out, ignore_errors=True)
    options.out.mkdir(parents=True)
    faults, world = Faults(), options.out / "world"
    made = subprocess.run([options.program, "--quiet", "make", PROMPT, "-o", str(world), "--no-preview"], capture_output=True, text=True)
    faults.expect(made.returncode in (0, 1), f"make: {made.stderr[-300:]}")
    runner = Runner(options.program, options.out)
    plain = runner.run("plain", spec_of(world), faults)
    check_geometry.check(plain, world, faults)
    check_coco.check(plain, faults)
    kill_and_resume(runner, world, faults)
    print(f"datasets: {faults.checks} checks, {len(faults.messages)} failed")
    for message in faults.messages[:30]:
        print("FAIL " + message)
    return 1 if faults.messages else 0


if __name__ == "__main__":
    sys.exit(main())
