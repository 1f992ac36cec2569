"""urdf/*.urdf and sdf/world.sdf through Drake (and its sdformat), urdf also through check_urdf where installed."""

import logging
import math
import shutil
import subprocess

import numpy as np
from pydrake.multibody.parsing import Parser
from pydrake.multibody.tree import ModelInstanceIndex
from pydrake.planning import RobotDiagramBuilder

from world import part_poses

# Drake names every element that it has no use for (lights, looks, dry friction).
logging.getLogger("drake").setLevel(logging.ERROR)


def load(path):
    builder = RobotDiagramBuilder(time_step=0.002)
    parser = Parser(builder.plant())
    models = parser.AddModels(str(path))
    plant = builder.plant()
    plant.Finalize()
    return plant, models, plant.CreateDefaultContext()


def check_limits(plant, joint, wanted, shift, where, faults):
    low, high = plant.get_joint(joint).position_lower_limits(), plant.get_joint(joint).position_upper_limits()
    if wanted is None:
        faults.expect(low[0] == -math.inf and high[0] == math.inf, f"{where}: endless, yet {low[0]} to {high[0]}")
    else:
        faults.near(f"{where} limits", [low[0], high[0]], [v - shift for v in wanted], 1e-9)


def check_masses(plant, context, model, obj, faults):
    for part in obj["parts"]:
        body = plant.GetBodyByName(part["name"], model)
        mass = body.get_mass(context)
        faults.near(f"{obj['id']}/{part['name']} mass", mass, part["mass"], 1e-9 * max(1, mass))


def check_urdf(world, faults):
    tool = shutil.which("check_urdf")
    faults.expect(tool is not None, "check_urdf is missing: apt-get install liburdfdom-tools")
    files = sorted((world.folder / "urdf").glob("*.urdf"))
    wanted = sorted(o["id"] for o in world.articulated)
    faults.expect([f.stem for f in files] == wanted, f"files {[f.name for f in files]}, articulated {wanted}")
    for obj in world.articulated:
        path = world.folder / "urdf" / (obj["id"] + ".urdf")
        if tool:
            run = subprocess.run([tool, str(path)], capture_output=True, text=True)
            faults.expect(run.returncode == 0, f"check_urdf {path.name}: {run.stdout[:200]} {run.stderr[:200]}")
        plant, models, context = load(path)
        check_masses(plant, context, models[0], obj, faults)
        for joint in obj["joints"]:
            index = plant.GetJointByName(joint["name"], models[0])
            check_limits(plant, index.index(), joint["range"], 0, f"urdf {obj['id']}/{joint['name']}", faults)
            move = index.set_translation if joint["type"] == "slide" else index.set_angle
            move(context, joint["position"])
        # A link stands at its joint's origin with the axes of O: with the joints as written, where world.json says.
        base = plant.EvalBodyPoseInWorld(context, plant.GetBodyByName("base", models[0])).GetAsMatrix4()
        poses = part_poses(obj)
        for joint in obj["joints"]:
            body = plant.GetBodyByName(joint["part"], models[0])
            got = np.linalg.inv(base) @ plant.EvalBodyPoseInWorld(context, body).GetAsMatrix4()
            wanted_pose = np.linalg.inv(poses["base"]) @ poses[joint["part"]]
            origin = np.append(joint["origin"], 1)
            faults.near(f"urdf {obj['id']}/{joint['part']} turn", got[:3, :3], wanted_pose[:3, :3], 1e-6)
            faults.near(f"urdf {obj['id']}/{joint['part']} place", got[:3, 3], (wanted_pose @ origin)[:3], 1e-6)


def check_sdf(world, faults):
    plant, _, context = load(world.folder / "sdf" / "world.sdf")
    indices = [ModelInstanceIndex(i) for i in range(plant.num_model_instances())]
    names = {plant.GetModelInstanceName(i): i for i in indices}
    for obj in world.objects:
        matches = [n for n in names if n.split("::")[-1] == obj["id"]]
        faults.expect(len(matches) == 1, f"sdf: {len(matches)} models called {obj['id']}")
        if len(matches) != 1:
            continue
        model = names[matches[0]]
        check_masses(plant, context, model, obj, faults)
        for name, wanted in part_poses(obj).items():
            got = plant.EvalBodyPoseInWorld(context, plant.GetBodyByName(name, model)).GetAsMatrix4()
            faults.near(f"sdf {obj['id']}/{name} pose", got, wanted, 1e-6)
        for joint in obj["joints"]:
            index = plant.GetJointByName(joint["name"] + "_joint", model).index()
            check_limits(plant, index, joint["range"], joint["position"], f"sdf {obj['id']}/{joint['name']}", faults)
        base = plant.GetBodyByName("base", model)
        floating = base.is_floating_base_body() if hasattr(base, "is_floating_base_body") else base.is_floating()
        faults.expect(floating == obj["dynamic"], f"sdf {obj['id']}: floating {floating}")
        shapes = plant.GetCollisionGeometriesForBody(base)
        if obj["covering"]:
            faults.expect(not shapes, f"sdf {obj['id']}: a covering with colliders")
    walls = [n for n in names if n in {w["id"] for w in world.data["walls"]}]
    faults.expect(len(walls) == len(world.data["walls"]), f"sdf: walls {walls}")


def check(world, faults):
    check_urdf(world, faults)
    check_sdf(world, faults)
