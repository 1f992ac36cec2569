"""BOP by projecting its models, WebDataset by tarfile, transforms.json by its own words."""

import json
import tarfile

import numpy as np
from pictures import read_png


def read_ply(path):
    data = path.read_bytes()
    end = data.index(b"end_header\n") + len(b"end_header\n")
    count = next(int(line.split()[-1]) for line in data[:end].decode().splitlines() if line.startswith("element vertex"))
    return np.frombuffer(data, "<f4", count * 6, end).reshape(-1, 6)[:, :3].astype(float)


def check_bop(folder, faults):
    models = folder / "bop/models"
    info = json.loads((models / "models_info.json").read_text())
    points = {int(k): read_ply(models / f"obj_{int(k):06}.ply") for k in info}
    for k, told in info.items():
        low = [told["min_x"], told["min_y"], told["min_z"]]
        faults.near(f"obj_{k} box", [points[int(k)].min(0), np.ptp(points[int(k)], 0)],
                    [low, [told["size_x"], told["size_y"], told["size_z"]]], 2e-3)
    seen = 0
    for scene in sorted((folder / "bop/train_pbr").iterdir()):
        truth, about, cameras = (json.loads((scene / f"scene_{n}.json").read_text()) for n in ("gt", "gt_info", "camera"))
        for image, objects in truth.items():
            k = np.array(cameras[image]["cam_K"]).reshape(3, 3)
            depth = read_png(scene / f"depth/{int(image):06}.png") * cameras[image]["depth_scale"]
            for i, (pose, told) in enumerate(zip(objects, about[image], strict=True)):
                what = f"bop {scene.name} {image} {i}"
                p = points[pose["obj_id"]] @ np.array(pose["cam_R_m2c"]).reshape(3, 3).T + pose["cam_t_m2c"]
                whole, visible = (read_png(scene / f"{m}/{int(image):06}_{i:06}.png") > 0 for m in ("mask", "mask_visib"))
                faults.expect(not (visible & ~whole).any(), f"{what}: more is seen than there is")
                faults.expect(visible.sum() == told["px_count_visib"], f"{what}: px_count_visib")
                faults.expect(0 <= told["visib_fract"] <= 1, f"{what}: visib_fract")
                # What is seen of it lies between its nearest and its farthest point.
                z = depth[visible & (depth > 0)]
                faults.expect(z.min() > p[:, 2].min() - 2 and z.max() < p[:, 2].max() + 2, f"{what}: depth")
                seen += 1
                if p[:, 2].min() <= 10:
                    continue
                q = (p @ k.T)[:, :2] / p[:, 2:]
                x, y, w, h = told["bbox_obj"]
                faults.near(f"{what} bbox_obj", [x, y, x + w, y + h], [*q.min(0), *q.max(0)], 2)
                rows, columns = np.nonzero(whole)
                faults.expect(columns.min() >= q[:, 0].min() - 1 and columns.max() <= q[:, 0].max() + 1
                              and rows.min() >= q[:, 1].min() - 1 and rows.max() <= q[:, 1].max() + 1, f"{what}: mask outside its model")
    faults.expect(seen > 0, "bop: no object")


def check_webdataset(folder, faults):
    examples = {}
    for path in sorted((folder / "webdataset").glob("*.tar")):
        with tarfile.open(path) as tar:
            for member in tar:
                stem, _, what = member.name.partition(".")
                examples.setdefault(stem, {})[what] = tar.extractfile(member).read()
    faults.expect(len(examples) > 0, "webdataset: no example")
    for stem, files in examples.items():
        sample, view = stem.split("_")
        told = json.loads(files["json"])
        faults.expect("rgb.png" in files, f"webdataset {stem}: no picture")
        for what, name in told["files"].items():
            if what != "overview":
                kept = (folder / "samples" / sample / name).read_bytes()
                faults.expect(files[f"{what}.{name.rsplit('.', 1)[1]}"] == kept, f"webdataset {stem}: {what}")
        faults.expect(told["files"]["rgb"].startswith(f"view_{int(view)}/"), f"webdataset {stem}: view")


def check_transforms(folder, faults):
    for sample in sorted((folder / "samples").iterdir()):
        told = json.loads((sample / "transforms.json").read_text())
        views = json.loads((sample / "sample.json").read_text())["views"]
        faults.expect(len(told["frames"]) == len(views) > 0, f"{sample.name}: frames")
        for frame in told["frames"]:
            rgb, m = read_png(sample / frame["file_path"]), np.array(frame["transform_matrix"])
            faults.expect(rgb.shape[:2] == (frame["h"], frame["w"]), f"{frame['file_path']}: size")
            faults.near("transform_matrix", m[:3, :3] @ m[:3, :3].T, np.eye(3), 1e-6)


def check(folder, faults):
    check_bop(folder, faults)
    check_webdataset(folder, faults)
    check_transforms(folder, faults)
