"""gltf/scene.glb through the Khronos validator, and read again by hand: nodes, poses, boxes, masses, materials."""

import hashlib
import json
import math
import pathlib
import struct
import subprocess

import numpy as np

from world import part_poses, pose

HERE = pathlib.Path(__file__).resolve().parent

# Readers derive tangents themselves (MikkTSpace): the one remark that is left standing.
ACCEPTED = {"MESH_PRIMITIVE_GENERATED_TANGENT_SPACE"}


def read_glb(path):
    data = path.read_bytes()
    magic, version, length = struct.unpack_from("<4sII", data)
    assert magic == b"glTF" and version == 2 and length == len(data)
    size, kind = struct.unpack_from("<I4s", data, 12)
    assert kind == b"JSON"
    document = json.loads(data[20:20 + size])
    binary = data[20 + size + 8:] if len(data) > 20 + size else b""
    return document, binary


def check_validator(path, faults):
    run = subprocess.run(["node", str(HERE / "validate_gltf.js"), str(HERE.parent.parent / "tools"), str(path)],
                         capture_output=True, text=True)
    faults.expect(run.returncode == 0, "gltf-validator: " + run.stderr[:400])
    if run.returncode:
        return
    for issue in json.loads(run.stdout)["issues"]["messages"]:
        ok = issue["severity"] >= 2 or issue["code"] in ACCEPTED
        faults.expect(ok, f"gltf-validator: {issue['code']} {issue.get('pointer')}: {issue['message']}")


class Scene:
    def __init__(self, document, binary):
        self.d, self.binary = document, binary
        self.nodes = document["nodes"]
        self.parent = {c: i for i, n in enumerate(self.nodes) for c in n.get("children", [])}
        self.by_name = {n["name"]: i for i, n in enumerate(self.nodes)}

    def local(self, i):
        n = self.nodes[i]
        x, y, z, w = n.get("rotation", [0, 0, 0, 1])
        return pose(n.get("translation", [0, 0, 0]), [w, x, y, z])

    def in_world(self, i):
        out = self.local(i)
        while i in self.parent:
            i = self.parent[i]
            out = self.local(i) @ out
        return out

    def positions(self, mesh):
        for primitive in self.d["meshes"][mesh]["primitives"]:
            accessor = self.d["accessors"][primitive["attributes"]["POSITION"]]
            view = self.d["bufferViews"][accessor["bufferView"]]
            yield np.frombuffer(self.binary, "<f4", accessor["count"] * 3, view["byteOffset"]).reshape(-1, 3)

    def image_bytes(self, image):
        view = self.d["bufferViews"][image["bufferView"]]
        return self.binary[view["byteOffset"]:view["byteOffset"] + view["byteLength"]]


def check_object(scene, obj, turn, faults):
    index = scene.by_name.get(obj["id"])
    faults.expect(index is not None, f"{obj['id']}: no node")
    if index is None:
        return
    poses = part_poses(obj)
    faults.near(f"{obj['id']} pose", scene.in_world(index), turn @ poses["base"], 1e-6)
    told = scene.nodes[index].get("extras", {}).get("ww", {})
    faults.expect(told.get("id") == obj["id"] and told.get("category") == obj["category"], f"{obj['id']}: extras {told}")
    faults.near(f"{obj['id']} mass", told.get("mass", 0), obj["mass"], 1e-9 * max(1, obj["mass"]))
    low, high = np.full(3, np.inf), np.full(3, -np.inf)
    for part in obj["parts"]:
        child = scene.by_name.get(f"{obj['id']}/{part['name']}")
        faults.expect(child is not None and scene.parent.get(child) == index, f"{obj['id']}/{part['name']}: no child node")
        if child is None:
            continue
        faults.near(f"{obj['id']}/{part['name']} pose", scene.in_world(child), turn @ poses[part["name"]], 1e-6)
        if "mesh" not in scene.nodes[child]:
            continue
        local = scene.local(child)
        for points in scene.positions(scene.nodes[child]["mesh"]):
            placed = points @ local[:3, :3].T + local[:3, 3]
            low, high = np.minimum(low, placed.min(0)), np.maximum(high, placed.max(0))
    faults.near(f"{obj['id']} box size", high - low, obj["size"], 1e-3)
    faults.near(f"{obj['id']} box centre", (high + low) / 2, obj["box_center"], 1e-3)


def check(world, faults):
    path = world.folder / "gltf" / "scene.glb"
    check_validator(path, faults)
    scene = Scene(*read_glb(path))
    roots = scene.d["scenes"][0]["nodes"]
    faults.expect(len(roots) == 1, f"{len(roots)} root nodes")
    turn = pose([0, 0, 0], [math.sqrt(0.5), -math.sqrt(0.5), 0, 0])
    faults.near("root: +Z goes to", scene.in_world(roots[0])[:3, :3] @ [0, 0, 1], [0, 1, 0], 1e-12)
    for obj in world.objects:
        check_object(scene, obj, turn, faults)
    for wall in world.data["walls"]:
        faults.expect(wall["id"] in scene.by_name, f"{wall['id']}: no node")
    for camera in world.data["cameras"]:
        index = scene.by_name.get(camera["id"])
        faults.expect(index is not None, f"camera {camera['id']}: no node")
        if index is not None:
            ahead = scene.in_world(index)[:3, :3] @ [0, 0, -1]
            wanted = turn[:3, :3] @ (np.array(camera["target"]) - camera["position"])
            faults.near(f"camera {camera['id']} looks", ahead, wanted / np.linalg.norm(wanted), 1e-6)
    names = {m["extras"]["ww"]["material"] for m in scene.d["materials"]}
    faults.expect(world.used_materials() <= names, f"materials missing: {world.used_materials() - names}")
    pictures = [hashlib.sha256(scene.image_bytes(i)).digest() for i in scene.d.get("images", [])]
    faults.expect(len(set(pictures)) == len(pictures), "a picture is embedded twice")
    lights = scene.d.get("extensions", {}).get("KHR_lights_punctual", {}).get("lights", [])
    wanted = [light for light in world.data["lights"] if light["kind"] != "sky"]
    faults.expect(len(lights) == len(wanted), f"{len(lights)} lights, {len(wanted)} in world.json")
