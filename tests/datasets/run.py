"""Makes small datasets of a world with the command line and reads them back with programs that are not ours.

  run.py PROGRAM OUT_FOLDER

Labels are held against world.json and the GLB of the world (geometry.py), COCO files against pycocotools (coco.py),
the specification against its schema; every sensor, everything that chance may change; a run that is killed and resumed, in shards, must give the bytes of one that was not.
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
import check_formats  # noqa: E402
import check_geometry  # noqa: E402
import jsonschema  # noqa: E402
import numpy as np  # noqa: E402
from world import Faults  # noqa: E402

LABELS = ["depth", "distance", "normals", "instances", "categories", "parts", "materials"]
SENSORS = [{"kind": "pinhole", "distortion": [-0.15, 0.03, 0.001, -0.001, 0.002]}, {"kind": "fisheye", "angle_deg": 190}, {"kind": "panorama"},
           {"kind": "stereo"}, {"kind": "depth"}, {"kind": "lidar", "rings": 24, "columns": 360, "elevation_deg": [-30, 15]}]
PROMPT = "a study with a desk, a chair, a bookshelf with books and a floor lamp"


def spec_of(world, **changes):
    spec = {
        "name": "tested", "seed": 11, "samples": 1, "views": 3, "worlds": {"folders": [str(world)]},
        "picture": {"width": 240, "height": 180, "samples": 1},
        "labels": LABELS,
    }
    spec.update(changes)
    schema = json.loads((HOME / "schema/dataset.schema.json").read_text())
    jsonschema.Draft202012Validator.check_schema(schema)
    jsonschema.validate(spec, schema)
    return spec


def check_readings(folder, kind, faults):
    """What depth cameras, pairs and lidars report lies around the truth."""
    for entry in json.loads((folder / "samples/000000/sample.json").read_text())["views"]:
        view = check_geometry.View(folder / "samples/000000", entry)
        if kind == "depth":
            read = check_geometry.read_png(view.folder / entry["files"]["measured_depth"]) / 1000
            both = (read > 0) & (view.depth > 0)
            # Smooth surfaces within a centimetre or two, up to 5 m.
            faults.expect(both.mean() > 0.5 and np.median(np.abs(read - view.depth / 1000)[both]) < 0.02, f"{kind}: off")
        elif kind == "stereo":
            told = np.load(view.folder / entry["files"]["disparity"])
            wanted = view.camera["fx"] * view.camera["baseline"] / np.maximum(view.depth / 1000, 1e-3)
            faults.near("disparity", told[view.depth > 500], wanted[view.depth > 500], 0.1)
            faults.expect("rgb_right" in entry["files"], "stereo: no right picture")
        elif kind == "lidar":
            ring, column, reach, incidence = np.load(view.folder / entry["files"]["returns"])[:, :4].T
            truth = view.distance[ring.astype(int), column.astype(int)]
            faults.expect(len(ring) > 100 and abs(np.mean(reach - truth)) < 0.01, f"lidar: {len(ring)} returns")
            faults.near("lidar deviation", np.std(reach - truth), view.camera["noise"], 0.25 * view.camera["noise"])
            faults.expect(np.all((incidence >= 0) & (incidence <= np.pi / 2)), "lidar: incidence")


def randomised(runner, world, faults):
    """Everything that chance may change: twice the same, on one thread and two jobs; and something did change."""
    everything = {"sun": {"hours": [8, 18]}, "lamps": {"off": 0.3, "gain": [0.5, 2], "kelvin": [2700, 6500]}, "materials": 0.4,
                  "tints": 0.4, "clutter": [1, 3], "distractors": [1, 2], "drops": [2, 3], "noise": [0.005, 0.02]}
    spec = spec_of(world, name="randomised", samples=2, views=1, randomise=everything,
                   picture={"width": 160, "height": 120, "quality": "quick"})
    one = runner.run("one", spec, faults, "--threads", "1")
    two = runner.run("two", spec, faults, "--jobs", "2")
    for name in differing(one, two):
        faults.expect(False, f"{name} differs between one job and two")
    changes = [json.loads((one / f"samples/00000{k}/sample.json").read_text()) for k in (0, 1)]
    faults.expect(changes[0]["changes"] != changes[1]["changes"], "two samples were changed alike")
    words = {line.split()[1] for sample in changes for line in sample["changes"]}
    faults.expect({"environment", "light", "restyle", "add"} <= words, f"only {words} happened")
    faults.expect(any(sample["dropped"] for sample in changes), "nothing was dropped")


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
    spec = spec_of(world, name="killed", samples=6, views=1, formats=["coco", "transforms", "bop", "webdataset"],
                   randomise={"sun": {"hours": [8, 18]}, "lamps": {"off": 0.5}})
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
    plain = runner.run("plain", spec_of(world, labels=[*LABELS, "flow"], formats=["coco", "transforms", "bop", "webdataset"]), faults)
    check_geometry.check(plain, world, faults)
    check_coco.check(plain, faults)
    check_formats.check(plain, faults)
    for sensor in SENSORS:
        name = sensor["kind"] + ("_bent" if "distortion" in sensor else "")
        seen = runner.run(name, spec_of(world, name=name, views=2, sensor=sensor, formats=[],
                                        picture={"width": 160, "height": 120, "quality": "quick"}), faults)
        check_geometry.check(seen, world, faults)
        check_readings(seen, sensor["kind"], faults)
    randomised(runner, world, faults)
    kill_and_resume(runner, world, faults)
    print(f"datasets: {faults.checks} checks, {len(faults.messages)} failed")
    for message in faults.messages[:30]:
        print("FAIL " + message)
    return 1 if faults.messages else 0


if __name__ == "__main__":
    sys.exit(main())
