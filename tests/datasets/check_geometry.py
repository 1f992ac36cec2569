"""Labels against the geometry of the world: its GLB and world.json, through a camera written from docs/dataset.md alone.

Rays are cast by brute force over all triangles; boxes are those of projected vertices.
"""

import json

import numpy as np
from check_gltf import Scene, read_glb
from pictures import read_png
from world import pose

RAYS = 60  # cast for each view


def triangles_of(world):
    """Name of each object, wall, floor -> its triangles in the world (n, 3, 3)."""
    scene = Scene(*read_glb(world / "gltf/scene.glb"))
    upright = pose([0, 0, 0], [np.sqrt(0.5), np.sqrt(0.5), 0, 0])  # glTF's Y up to our Z up
    found = {}
    for index, node in enumerate(scene.nodes):
        if "mesh" not in node:
            continue
        placed = upright @ scene.in_world(index)
        name = node["name"].split("/")[0]
        for primitive in scene.d["meshes"][node["mesh"]]["primitives"]:
            points = accessor(scene, primitive["attributes"]["POSITION"]).astype(float)
            points = points @ placed[:3, :3].T + placed[:3, 3]
            corners = accessor(scene, primitive["indices"]).reshape(-1, 3)
            found.setdefault(name, []).append(points[corners])
    return {name: np.concatenate(parts) for name, parts in found.items()}


def accessor(scene, index):
    a = scene.d["accessors"][index]
    view = scene.d["bufferViews"][a["bufferView"]]
    kind = {5126: "<f4", 5125: "<u4", 5123: "<u2", 5121: "u1"}[a["componentType"]]
    width = {"SCALAR": 1, "VEC3": 3}[a["type"]]
    start = view.get("byteOffset", 0) + a.get("byteOffset", 0)
    return np.frombuffer(scene.binary, kind, a["count"] * width, start).reshape(-1, width)


def cast(origin, direction, corners):
    """Nearest hit of one ray (Moeller and Trumbore 1997): distance and index of the triangle."""
    a, e1, e2 = corners[:, 0], corners[:, 1] - corners[:, 0], corners[:, 2] - corners[:, 0]
    p = np.cross(direction, e2)
    det = np.einsum("ij,ij->i", e1, p)
    with np.errstate(divide="ignore", invalid="ignore"):
        s = (origin - a) / det[:, None]
        u = np.einsum("ij,ij->i", s, p)
        q = np.cross(s, e1)
        v = q @ direction
        t = np.einsum("ij,ij->i", e2, q)
    t[~((u >= -1e-9) & (v >= -1e-9) & (u + v <= 1 + 1e-9) & (t > 1e-6))] = np.inf
    best = int(np.argmin(t))
    return t[best], best


class View:
    def __init__(self, folder, view):
        self.view, self.camera = view, view["camera"]
        self.instances = read_png(folder / view["files"]["instances"])
        self.depth = read_png(folder / view["files"]["depth"])
        self.distance = np.load(folder / view["files"]["distance"])
        self.normals = np.load(folder / view["files"]["normals"])
        self.to_world = np.array(self.camera["camera_to_world_opengl"])
        self.to_camera = np.array(self.camera["world_to_camera_opencv"])

    def ray(self, x, y):
        c = self.camera
        d = np.array([(x + 0.5 - c["cx"]) / c["fx"], -(y + 0.5 - c["cy"]) / c["fy"], -1])
        return self.to_world[:3, 3], self.to_world[:3, :3] @ (d / np.linalg.norm(d))

    def project(self, points):
        c, p = self.camera, points @ self.to_camera[:3, :3].T + self.to_camera[:3, 3]
        return np.stack([c["fx"] * p[:, 0] / p[:, 2] + c["cx"], c["fy"] * p[:, 1] / p[:, 2] + c["cy"]], 1)


def check_rays(view, names, corners, owner, faults, what):
    rng = np.random.default_rng(3)
    height, width = view.instances.shape
    rim = 0
    for _ in range(RAYS):
        x, y = int(rng.integers(width)), int(rng.integers(height))
        origin, direction = view.ray(x, y)
        distance, triangle = cast(origin, direction, corners)
        told = view.view["instances"].get(str(view.instances[y, x]), {}).get("id")
        # On an outline single and double precision may part; a handful of sixty at most.
        if told != names[owner[triangle]]:
            rim += 1
            continue
        faults.near(f"{what} ({x}, {y}) {told} distance", view.distance[y, x], distance, 1e-4 + 1e-4 * distance)
        along = distance * -(view.to_world[:3, :3].T @ direction)[2]
        faults.near(f"{what} ({x}, {y}) {told} depth", view.depth[y, x] / 1000, along, 6e-4 + 1e-4 * distance)
        a, b, c = corners[triangle]
        flat = np.cross(b - a, c - a)
        normal = view.to_world[:3, :3] @ view.normals[y, x]
        # Smooth normals lean away from the triangle's own, never to its other side.
        faults.expect(abs(normal @ flat) / max(np.linalg.norm(flat), 1e-12) > 0.5, f"{what} ({x}, {y}) {told}: normal")
        faults.near(f"{what} ({x}, {y}) normal length", np.linalg.norm(normal), 1, 1e-5)
    faults.expect(rim <= RAYS // 12, f"{what}: {rim} of {RAYS} rays met something else")


def check_boxes(view, by_name, faults, what):
    for o in view.view["objects"]:
        points = by_name[o["id"]].reshape(-1, 3)
        x, y, w, h = o["box"]
        # The 3D box holds all vertices, tightly.
        pose_cv = np.array(o["box3d"]["pose_opencv"])
        inside = (points @ view.to_camera[:3, :3].T + view.to_camera[:3, 3] - pose_cv[:3, 3]) @ pose_cv[:3, :3]
        faults.near(f"{what} {o['id']} 3D box", np.abs(inside).max(0) * 2, o["box3d"]["size"], 2e-3)
        if o["visibility"] < 1 or o["truncation"] > 0:
            continue
        seen = view.project(points)
        # A pixel counts when its centre is covered: slim ends may be missed by up to a few of them.
        faults.near(f"{what} {o['id']} box", [x, y, x + w, y + h], [*seen.min(0), *seen.max(0)], 2.5)


def check(folder, world, faults):
    by_name = triangles_of(world)
    names = sorted(by_name)
    corners = np.concatenate([by_name[n] for n in names])
    owner = np.concatenate([np.full(len(by_name[n]), i) for i, n in enumerate(names)])
    for sample in sorted((folder / "samples").iterdir()):
        data = json.loads((sample / "sample.json").read_text())
        faults.expect(len(data["views"]) > 0, f"{sample.name}: no views")
        for number, entry in enumerate(data["views"]):
            view = View(sample, entry)
            check_rays(view, names, corners, owner, faults, f"{sample.name}/{number}")
            check_boxes(view, by_name, faults, f"{sample.name}/{number}")
