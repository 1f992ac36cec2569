"""coco/instances.json and panoptic.json as pycocotools reads them, against the label pictures."""

import contextlib
import io
import json

import numpy as np
from pictures import read_png
from pycocotools import mask as masks
from pycocotools.coco import COCO


def check_instances(folder, faults):
    with contextlib.redirect_stdout(io.StringIO()):
        coco = COCO(str(folder / "coco/instances.json"))
    faults.expect(len(coco.imgs) > 0 and len(coco.anns) > 0, "COCO: no pictures or no annotations")
    for number, image in coco.imgs.items():
        rgb = read_png(folder / image["file_name"])
        faults.expect(rgb.shape[:2] == (image["height"], image["width"]), f"{image['file_name']}: size")
        view = (folder / image["file_name"]).parent
        instances = read_png(view / "instances.png")
        names = json.loads((view.parent / "sample.json").read_text())["views"][int(view.name[5:])]["instances"]
        by_name = {entry["id"]: int(k) for k, entry in names.items()}
        for annotation in coco.loadAnns(coco.getAnnIds(imgIds=[number])):
            what = f"{image['file_name']} {annotation['attributes']['object']}"
            mask = coco.annToMask(annotation).astype(bool)
            wanted = instances == by_name[annotation["attributes"]["object"]]
            faults.expect(np.array_equal(mask, wanted), f"{what}: mask is not that of instances.png")
            faults.expect(annotation["area"] == mask.sum(), f"{what}: area")
            box = masks.toBbox(coco.annToRLE(annotation))
            faults.near(f"{what} box", box, annotation["bbox"], 0)
            category = coco.cats[annotation["category_id"]]["name"]
            faults.expect(annotation["attributes"]["object"].startswith(category) or category == "other", f"{what}: is a {category}")


def check_panoptic(folder, faults):
    data = json.loads((folder / "coco/panoptic.json").read_text())
    categories = {c["id"] for c in data["categories"]}
    for annotation in data["annotations"]:
        rgb = read_png(folder / annotation["file_name"]).astype(int)
        ids = rgb[..., 0] + 256 * rgb[..., 1] + 65536 * rgb[..., 2]
        told = {s["id"]: s for s in annotation["segments_info"]}
        faults.expect(set(np.unique(ids)) - {0} == set(told), f"{annotation['file_name']}: segments")
        for number, segment in told.items():
            rows, columns = np.nonzero(ids == number)
            box = [columns.min(), rows.min(), np.ptp(columns) + 1, np.ptp(rows) + 1]
            faults.near(f"{annotation['file_name']} segment {number}", [segment["area"], *segment["bbox"]], [len(rows), *box], 0)
            faults.expect(segment["category_id"] in categories, f"segment {number}: category")


def check(folder, faults):
    check_instances(folder, faults)
    check_panoptic(folder, faults)
