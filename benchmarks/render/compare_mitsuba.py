#!/usr/bin/env python3
"""Is our light right, and how fast do we get it? One of our rooms in Mitsuba 3, side by side.

  pip install -r tools/requirements-bench.txt
  benchmarks/render/compare_mitsuba.py FOLDER [--camera hero] [--size 150x100]

The scene is read by this script alone from world.json and the glTF export. Both programs get the same
meshes, the same spheres and rectangles as lamps, the same panorama as sky and sun, the same depth of paths,
no clamping and no denoising. Surfaces are matte with the mean colour of their material, because the two
programs' glossy models differ; clear glass is left out of both. Pixels that see a lamp are left out too: ours
shows the glowing body, Mitsuba the sphere that stands for it.

Printed: the mean radiance of each region with the error of its mean, in how many of them the two differ by
more than three errors, and the CPU time (all threads) that each needs for the same error.
"""
import argparse
import json
import math
import os
import pathlib
import resource
import shutil
import struct
import subprocess
import sys
import tempfile
import time

import numpy as np

ROOT = pathlib.Path(__file__).resolve().parents[2]
SPHERE_RADIUS = 0.03  # [m] of a lamp that belongs to no object
LUMINANCE = np.array([0.2126, 0.7152, 0.0722])


def run(home, *arguments):
    """CPU seconds of all threads: the machine may have other work."""
    binary = ROOT / "build/release/apps/cli/worldwright"
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run([binary, *map(str, arguments), "-q"], check=True, stdout=subprocess.DEVNULL,
                   env={**os.environ, "WW_HOME": str(home)})
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def matte_home(folder):
    """A home whose materials are matte: no highlights, no textures, no glass but that which is not there."""
    home = folder / "home"
    home.mkdir()
    for item in ROOT.iterdir():
        if item.name not in ("catalogue", "build") and not item.name.startswith("."):
            (home / item.name).symlink_to(item)
    shutil.copytree(ROOT / "catalogue", home / "catalogue")
    for path in (home / "catalogue/materials").glob("*.json"):
        materials = json.loads(path.read_text())
        for m in materials.values():
            if not isinstance(m, dict) or "color" not in m:
                continue
            clear = m.get("transmission", 0) >= 0.5 and m.get("roughness", 1) < 0.3
            for key in ("texture", "sheen", "clearcoat", "metalness", "transmission"):
                m.pop(key, None)
            m |= {"roughness": 1.0, "ior": 1.0}
            if clear:
                m |= {"color": "#ffffff", "roughness": 0.0, "transmission": 1.0}
        path.write_text(json.dumps(materials))
    return home


def loose_lamps(world):
    """Lamps that belong to no object are spheres of a known radius; spots become spheres, panels stay."""
    for light in world["lights"]:
        if light["unit"] != "lm":
            continue
        if light["kind"] == "area":
            light["on"] = False  # its axes are those of its object
            continue
        light |= {"object": None, "kind": "point", "cone": None}
    return world


def read_glb(path):
    """(vertices, triangles, base colour, material) of each primitive, in the world's frame."""
    data = path.read_bytes()
    size = struct.unpack_from("<I", data, 12)[0]
    gltf = json.loads(data[20:20 + size])
    binary = data[28 + size:]

    def accessor(index):
        a = gltf["accessors"][index]
        view = gltf["bufferViews"][a["bufferView"]]
        kind = {5126: np.float32, 5125: np.uint32, 5123: np.uint16, 5121: np.uint8}[a["componentType"]]
        width = {"SCALAR": 1, "VEC2": 2, "VEC3": 3, "VEC4": 4}[a["type"]]
        offset = view.get("byteOffset", 0) + a.get("byteOffset", 0)
        return np.frombuffer(binary, kind, a["count"] * width, offset).reshape(a["count"], width)

    def local(node):
        m = np.eye(4)
        if "matrix" in node:
            return np.array(node["matrix"]).reshape(4, 4).T
        x, y, z, w = node.get("rotation", (0, 0, 0, 1))
        m[:3, :3] = [[1 - 2 * (y * y + z * z), 2 * (x * y - z * w), 2 * (x * z + y * w)],
                     [2 * (x * y + z * w), 1 - 2 * (x * x + z * z), 2 * (y * z - x * w)],
                     [2 * (x * z - y * w), 2 * (y * z + x * w), 1 - 2 * (x * x + y * y)]]
        m[:3, :3] *= np.array(node.get("scale", (1, 1, 1)))
        m[:3, 3] = node.get("translation", (0, 0, 0))
        return m

    # glTF is Y up: bring it back.
    upright = np.array([[1, 0, 0, 0], [0, 0, -1, 0], [0, 1, 0, 0], [0, 0, 0, 1.0]])

    def walk(index, parent):
        node = gltf["nodes"][index]
        pose = parent @ local(node)
        if "mesh" in node:
            for primitive in gltf["meshes"][node["mesh"]]["primitives"]:
                p = accessor(primitive["attributes"]["POSITION"]) @ pose[:3, :3].T + pose[:3, 3]
                triangles = accessor(primitive["indices"]).reshape(-1, 3)
                yield p, triangles, gltf["materials"][primitive["material"]]
        for child in node.get("children", ()):
            yield from walk(child, pose)

    for scene_root in gltf["scenes"][0]["nodes"]:
        yield from walk(scene_root, upright)


def mitsuba_scene(mi, world, glb, camera, size, panorama, bounces):
    scene = {"type": "scene", "integrator": {"type": "path", "max_depth": bounces + 2, "rr_depth": 64},
             "sensor": {"type": "perspective", "fov": math.degrees(camera["fov_y"]), "fov_axis": "y",
                        "to_world": mi.ScalarTransform4f().look_at(camera["position"], camera["target"], [0, 0, 1]),
                        "near_clip": 0.001, "far_clip": 1000.0,
                        "film": {"type": "hdrfilm", "width": size[0], "height": size[1], "rfilter": {"type": "box"},
                                 "pixel_format": "rgb", "component_format": "float32"}}}
    for k, (vertices, triangles, material) in enumerate(read_glb(glb)):
        extensions = material.get("extensions", {})
        if "KHR_materials_transmission" in extensions or max(material.get("emissiveFactor", [0])) > 0:
            continue
        color = material["pbrMetallicRoughness"].get("baseColorFactor", [1, 1, 1, 1])[:3]
        mesh = mi.Mesh(f"mesh_{k}", len(vertices), len(triangles),
                       props=mesh_properties(mi, color))
        parameters = mi.traverse(mesh)
        parameters["vertex_positions"] = vertices.astype(np.float32).ravel()
        parameters["faces"] = triangles.astype(np.uint32).ravel()
        parameters.update()
        scene[f"mesh_{k}"] = mesh
    for k, light in enumerate(world["lights"]):
        if not light["on"] or light["unit"] != "lm" or light["intensity"] <= 0:
            continue
        color = np.array(light["color"]) / (LUMINANCE @ np.array(light["color"]))
        radiance = color * light["intensity"] / (4 * math.pi) / (math.pi * SPHERE_RADIUS**2)
        scene[f"lamp_{k}"] = {"type": "sphere", "center": light["position"], "radius": SPHERE_RADIUS,
                              "emitter": {"type": "area", "radiance": rgb(radiance)}}
    if panorama is not None:
        scene["sky"] = {"type": "envmap", "bitmap": mi.Bitmap(panorama.astype(np.float32)), "scale": 1.0,
                        # Mitsuba's panoramas are Y up.
                        "to_world": mi.ScalarTransform4f().rotate([1, 0, 0], 90)}
    sun = next((light for light in world["lights"] if light["kind"] == "sun" and light["on"]), None)
    if sun:
        color = np.array(sun["color"]) / (LUMINANCE @ np.array(sun["color"]))
        scene["sun"] = {"type": "directional", "direction": sun["direction"],
                        "irradiance": rgb(color * sun["intensity"])}
    return mi.load_dict(scene)


def rgb(values):
    return {"type": "rgb", "value": [float(v) for v in values]}


def mesh_properties(mi, color):
    properties = mi.Properties()
    properties["bsdf"] = mi.load_dict({"type": "twosided", "nested": {"type": "diffuse", "reflectance": rgb(color)}})
    return properties


def our_sky(home, folder, world):
    """The sky as our renderer has it: an empty world seen in six directions, as a panorama."""
    sky_world = world | {key: [] for key in ("rooms", "walls", "openings", "objects", "unmet")}
    sky_world["lights"] = [light for light in world["lights"] if light["unit"] == "lx"]
    axes = {"+x": (1, 0, 0), "-x": (-1, 0, 0), "+y": (0, 1, 0), "-y": (0, -1, 0), "+z": (0, 0, 1), "-z": (0, 0, -1)}
    sky_world["cameras"] = [{"id": name, "position": [0, 0, 1.5], "target": [d[0], d[1], 1.5 + d[2]],
                             "fov_y": math.pi / 2} for name, d in axes.items()]
    target = folder / "sky"
    target.mkdir()
    (target / "world.json").write_text(json.dumps(sky_world))
    (target / "program.ww").write_text("program 1\n")
    faces = {name: render_ours(home, target, name, (128, 128), 4, folder / "face.exr")[0] for name in axes}
    height, width = 128, 256
    theta, phi = np.meshgrid((np.arange(height) + 0.5) * math.pi / height,
                             (np.arange(width) + 0.5) * 2 * math.pi / width, indexing="ij")
    # Mitsuba: u = atan2(x, -z) / 2 pi, v = acos(y) / pi; to_world turns its y into our z.
    x, y, z = np.sin(phi) * np.sin(theta), np.cos(theta), -np.cos(phi) * np.sin(theta)
    directions = np.stack([x, -z, y], -1)
    panorama = np.zeros((height, width, 3))
    for name, axis in axes.items():
        forward = np.array(axis, float)
        up = np.array([0, 1, 0]) if abs(forward[2]) > 0.5 else np.array([0, 0, 1.0])
        right = np.cross(forward, up)
        up = np.cross(right, forward)
        depth = directions @ forward
        inside = depth > 0.999 * np.abs(directions).max(-1)
        depth = np.where(inside, depth, 1)
        column = np.clip(((directions @ right / depth + 1) * 64).astype(int), 0, 127)
        row = np.clip(((1 - directions @ up / depth) * 64).astype(int), 0, 127)
        panorama[inside] = faces[name][row[inside], column[inside]]
    return panorama


def render_ours(home, folder, camera, size, samples, out, bounces=2):
    import mitsuba as mi
    seconds = run(home, "render", folder, "--camera", camera, "--size", f"{size[0]}x{size[1]}", "--samples", samples,
                  "--bounces", bounces, "--reference", "--no-denoise", "--exr", "-o", out)
    channels = mi.Bitmap(str(out)).split()
    image = next(np.array(part) for name, part in channels if part.channel_count() == 3 and name in ("root", "<root>", ""))
    return image, seconds


def passes(draw, count):
    """Independent pictures: their mean, and the variance of the mean of each pixel."""
    pictures = np.stack([draw(k) for k in range(count)])
    return pictures.mean(0), pictures.var(0, ddof=1) / count


def blocks(image, columns=6, rows=4):
    height, width = image.shape[:2]
    for r in range(rows):
        for c in range(columns):
            yield (r, c), (slice(r * height // rows, (r + 1) * height // rows),
                           slice(c * width // columns, (c + 1) * width // columns))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=pathlib.Path)
    parser.add_argument("--camera", default="hero")
    parser.add_argument("--size", default="150x100")
    parser.add_argument("--samples", type=int, default=64, help="a pixel, of each of the passes")
    parser.add_argument("--passes", type=int, default=6)
    parser.add_argument("--bounces", type=int, default=2)
    parser.add_argument("--variant", default="scalar_rgb")
    arguments = parser.parse_args()
    import mitsuba as mi
    mi.set_variant(arguments.variant)
    size = tuple(map(int, arguments.size.split("x")))
    with tempfile.TemporaryDirectory() as name:
        compare(mi, arguments, size, pathlib.Path(name))


def compare(mi, arguments, size, work):
    home = matte_home(work)
    world = loose_lamps(json.loads((arguments.folder / "world.json").read_text()))
    folder = work / "world"
    folder.mkdir()
    (folder / "world.json").write_text(json.dumps(world))
    (folder / "program.ww").write_text("program 1\n")
    run(home, "export", folder, "--to", "gltf", "-o", work / "export")
    glb = next((work / "export").rglob("*.glb"))
    camera = next(c for c in world["cameras"] if c["id"] == arguments.camera)
    scene = mitsuba_scene(mi, world, glb, camera, size, our_sky(home, work, world), arguments.bounces)

    # Streams of different pixels are independent: our passes are the neighbours in a picture of more pixels.
    n, k = arguments.samples, arguments.passes
    started = time.process_time()
    theirs, their_variance = passes(lambda seed: np.array(mi.render(scene, spp=n, seed=seed))[..., :3], k)
    their_seconds = time.process_time() - started
    side = math.ceil(math.sqrt(k))
    big, our_seconds = render_ours(home, folder, arguments.camera, (size[0] * side, size[1] * side), n,
                                   work / "ours.exr", arguments.bounces)
    _, overhead = render_ours(home, folder, arguments.camera, (2, 2), 1, work / "tiny.exr", arguments.bounces)
    tiles = big.reshape(size[1], side, size[0], side, 3).transpose(1, 3, 0, 2, 4).reshape(side * side, size[1], size[0], 3)
    ours, our_variance = tiles.mean(0), tiles.var(0, ddof=1) / (side * side)

    mask = lamp_mask(ours, theirs)
    print(f"{arguments.folder.name}/{arguments.camera} {size[0]}x{size[1]}, {arguments.bounces} bounces; "
          f"{mask.mean():.0%} of the pixels compared")
    report_regions(ours, our_variance, theirs, their_variance, mask)
    ours_cost = report_cost("worldwright", our_variance, ours, mask, our_seconds - overhead)
    their_cost = report_cost("mitsuba " + arguments.variant, their_variance, theirs, mask, their_seconds)
    print(f"time to equal error: mitsuba / worldwright = {their_cost / ours_cost:.2f}")


def lamp_mask(ours, theirs):
    """Pixels that see no lamp, no screen and no sky in either picture, nor have such a neighbour."""
    lit = np.maximum(ours @ LUMINANCE, theirs @ LUMINANCE)
    bright = lit > 30 * np.median(lit)
    grown = bright.copy()
    for dy in (-1, 0, 1):
        for dx in (-1, 0, 1):
            grown |= np.roll(bright, (dy, dx), (0, 1))
    return ~grown


def report_regions(ours, our_variance, theirs, their_variance, mask):
    worst, beyond, total = 0, 0, 0
    print("region   ours      mitsuba   ratio   errors")
    for (row, column), where in blocks(ours):
        use = mask[where]
        if use.sum() < 20:
            continue
        a, b = (image[where][use].mean(0) @ LUMINANCE for image in (ours, theirs))
        # Channels of a pixel share their paths: their errors add up, not their variances.
        error = math.sqrt(sum((np.sqrt(v[where][use]) @ LUMINANCE)**2 @ np.ones(use.sum())
                              for v in (our_variance, their_variance))) / use.sum()
        off = (a - b) / error
        total += 1
        beyond += abs(off) > 3
        worst = max(worst, abs(a / b - 1))
        print(f"{row},{column}   {a:9.3f} {b:9.3f}   {a / b:.4f}  {off:+.1f}")
    print(f"{beyond} of {total} regions differ by more than three errors; largest difference {worst:.2%}")


def report_cost(name, variance, image, mask, seconds):
    """Variance of a pixel times the seconds spent: what halves when a renderer is twice as fast."""
    relative = (variance @ LUMINANCE**2)[mask].mean() / (image @ LUMINANCE)[mask].mean()**2
    print(f"{name}: {seconds:.1f} CPU s, relative error of a pixel {math.sqrt(relative):.4f}, "
          f"CPU seconds for 1 %: {seconds * relative / 1e-4:.0f}")
    return seconds * relative


if __name__ == "__main__":
    sys.exit(main())
