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
    """Name of each object, wall, floor -> its triangles in the world and the normals at their corners (n, 2, 3, 3)."""
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
            normals = accessor(scene, primitive["attributes"]["NORMAL"]).astype(float) @ placed[:3, :3].T
            corners = accessor(scene, primitive["indices"]).reshape(-1, 3)
            found.setdefault(name, []).append(np.stack([points[corners], normals[corners]], 1))
    return {name: np.concatenate(parts) for name, parts in found.items()}


def accessor(scene, index):
    a = scene.d["accessors"][index]
    view = scene.d["bufferViews"][a["bufferView"]]
    kind = {5126: "<f4", 5125: "<u4", 5123: "<u2", 5121: "u1"}[a["componentType"]]
    width = {"SCALAR": 1, "VEC3": 3}[a["type"]]
    start = view.get("byteOffset", 0) + a.get("byteOffset", 0)
    return np.frombuffer(scene.binary, kind, a["count"] * width, start).reshape(-1, width)


def cast(origin, direction, corners):
    """Nearest hit of one ray (Moeller and Trumbore 1997): distance, index of the triangle, shares of its corners."""
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
    return t[best], best, [1 - u[best] - v[best], u[best], v[best]]


def undistorted(p, distortion):
    """Fixed-point iteration, as OpenCV's undistortPoints."""
    k1, k2, p1, p2, k3 = distortion
    x, y = p
    for _ in range(100):
        r2 = x * x + y * y
        radial = 1 + r2 * (k1 + r2 * (k2 + r2 * k3))
        x, y = ((p[0] - 2 * p1 * x * y - p2 * (r2 + 2 * x * x)) / radial,
                (p[1] - p1 * (r2 + 2 * y * y) - 2 * p2 * x * y) / radial)
    return x, y


def direction(camera, x, y):
    """Through the centre of a pixel, in the camera's frame (OpenGL axes); None where the lens has nothing."""
    x, y = x + 0.5, y + 0.5
    model = camera["model"]
    if model == "fisheye_equidistant":
        dx, dy = x - camera["cx"], y - camera["cy"]
        r = np.hypot(dx, dy)
        angle = r / camera["focal"]
        if angle > camera["max_angle"]:
            return None
        return np.array([dx * np.sin(angle) / r, -dy * np.sin(angle) / r, -np.cos(angle)])
    if model in ("equirectangular", "lidar"):
        azimuth = 2 * np.pi * (x / camera["width"] - 0.5)
        elevation = camera["rings"][int(y)] if model == "lidar" else np.pi * (0.5 - y / camera["height"])
        return np.array([np.cos(elevation) * np.sin(azimuth), np.sin(elevation), -np.cos(elevation) * np.cos(azimuth)])
    px, py = undistorted(((x - camera["cx"]) / camera["fx"], (y - camera["cy"]) / camera["fy"]), camera["distortion"])
    d = np.array([px, -py, -1])
    return d / np.linalg.norm(d)


class View:
    def __init__(self, folder, view):
        self.folder, self.view, self.camera = folder, view, view["camera"]
        self.instances = read_png(folder / view["files"]["instances"])
        self.depth = read_png(folder / view["files"]["depth"])
        self.distance = np.load(folder / view["files"]["distance"])
        self.normals = np.load(folder / view["files"]["normals"])
        self.to_world = np.array(self.camera["camera_to_world_opengl"])
        self.to_camera = np.array(self.camera["world_to_camera_opencv"])

    def ray(self, x, y):
        d = direction(self.camera, x, y)
        return None if d is None else (self.to_world[:3, 3], self.to_world[:3, :3] @ d)

    def project(self, points):
        """Of a pinhole without distortion."""
        c, p = self.camera, points @ self.to_camera[:3, :3].T + self.to_camera[:3, 3]
        return np.stack([c["fx"] * p[:, 0] / p[:, 2] + c["cx"], c["fy"] * p[:, 1] / p[:, 2] + c["cy"]], 1)


def check_rays(view, names, triangles, owner, faults, what):
    corners, normals = triangles[:, 0], triangles[:, 1]
    rng = np.random.default_rng(3)
    height, width = view.instances.shape
    rim = 0
    for _ in range(RAYS):
        x, y = int(rng.integers(width)), int(rng.integers(height))
        ray = view.ray(x, y)
        if ray is None:
            faults.expect(view.distance[y, x] == 0, f"{what} ({x}, {y}): something is seen where the lens has nothing")
            continue
        distance, triangle, shares = cast(*ray, corners)
        told = view.view["instances"].get(str(view.instances[y, x]), {}).get("id")
        # On an outline single and double precision may part; a handful of sixty at most.
        if told != names[owner[triangle]]:
            rim += 1
            continue
        faults.near(f"{what} ({x}, {y}) {told} distance", view.distance[y, x], distance, 1e-4 + 1e-4 * distance)
        along = max(0, distance * -(view.to_world[:3, :3].T @ ray[1])[2])
        faults.near(f"{what} ({x}, {y}) {told} depth", view.depth[y, x] / 1000, along, 6e-4 + 1e-4 * distance)
        normal = view.to_world[:3, :3] @ view.normals[y, x]
        smooth = shares @ normals[triangle]
        smooth /= np.linalg.norm(smooth)
        # Either side may be seen; where smooth normals look away from the viewer they are turned to where he is.
        if abs(smooth @ ray[1]) > 0.05:
            faults.expect(abs(normal @ smooth) > 0.999, f"{what} ({x}, {y}) {told}: normal {normal} instead of {smooth}")
        faults.near(f"{what} ({x}, {y}) normal length", np.linalg.norm(normal), 1, 1e-5)
    faults.expect(rim <= RAYS // 12, f"{what}: {rim} of {RAYS} rays met something else")


def check_boxes(view, by_name, faults, what):
    for o in view.view["objects"]:
        points = by_name[o["id"]][:, 0].reshape(-1, 3)
        x, y, w, h = o["box"]
        # The 3D box holds all vertices, tightly.
        pose_cv = np.array(o["box3d"]["pose_opencv"])
        inside = (points @ view.to_camera[:3, :3].T + view.to_camera[:3, 3] - pose_cv[:3, 3]) @ pose_cv[:3, :3]
        faults.near(f"{what} {o['id']} 3D box", np.abs(inside).max(0) * 2, o["box3d"]["size"], 2e-3)
        if o["visibility"] < 1 or o["truncation"] > 0 or view.camera["model"] != "pinhole" or any(view.camera["distortion"]):
            continue
        seen = view.project(points)
        # A pixel counts when its centre is covered: slim ends may be missed by up to a few of them.
        faults.near(f"{what} {o['id']} box", [x, y, x + w, y + h], [*seen.min(0), *seen.max(0)], 2.5)


def check_flow(view, faults, what):
    """Of things that stay: their points, seen by the next camera."""
    flow, scene_flow = (np.load(view.folder / view.view["files"][k]) for k in ("flow", "scene_flow"))
    moved = {joint.split("/")[0] for joint in view.view["next"]["joints"]}
    resting = [int(k) for k, i in view.view["instances"].items() if i["id"] not in moved]
    after = View(view.folder, {**view.view, "camera": view.view["next"]["camera"]})
    rng = np.random.default_rng(4)
    rows, columns = np.nonzero(np.isin(view.instances, resting))
    for k in rng.integers(len(rows), size=RAYS):
        x, y = int(columns[k]), int(rows[k])
        origin, ahead = view.ray(x, y)
        seen = after.project((origin + ahead * view.distance[y, x])[None])[0]
        faults.near(f"{what} ({x}, {y}) flow", flow[y, x], seen - [x + 0.5, y + 0.5], 1e-2)
        faults.near(f"{what} ({x}, {y}) scene flow", scene_flow[y, x], [0, 0, 0], 1e-6)
    for joint in view.view["next"]["joints"]:
        shown = [int(k) for k, i in view.view["instances"].items() if i["id"] == joint.split("/")[0]]
        if shown:
            faults.expect(np.isfinite(scene_flow[np.isin(view.instances, shown)]).all(), f"{what} {joint}: scene flow")


def check(folder, world, faults):
    by_name = triangles_of(world)
    names = sorted(by_name)
    triangles = np.concatenate([by_name[n] for n in names])
    owner = np.concatenate([np.full(len(by_name[n]), i) for i, n in enumerate(names)])
    for sample in sorted((folder / "samples").iterdir()):
        data = json.loads((sample / "sample.json").read_text())
        faults.expect(len(data["views"]) > 0, f"{sample.name}: no views")
        for number, entry in enumerate(data["views"]):
            view = View(sample, entry)
            check_rays(view, names, triangles, owner, faults, f"{sample.name}/{number}")
            check_boxes(view, by_name, faults, f"{sample.name}/{number}")
            if "flow" in entry["files"]:
                check_flow(view, faults, f"{sample.name}/{number}")
