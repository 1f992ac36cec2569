"""usd/scene.usda through OpenUSD: its validators, its physics parser, and every pose, mass, joint and box."""

import math
import re
import subprocess
import sys
import warnings

import numpy as np
from pxr import Gf, Usd, UsdGeom, UsdPhysics, UsdShade, UsdValidation

from world import part_poses

# Prims are positioned by doubles; joint frames, masses and points are stored as floats.
FLOAT = 2e-6


def matrix(prim, cache):
    return np.array(cache.GetLocalToWorldTransform(prim)).T


def check_validators(path, faults):
    stage = Usd.Stage.Open(str(path))
    context = UsdValidation.ValidationContext(UsdValidation.ValidationRegistry().GetOrLoadAllValidators())
    for error in context.Validate(stage):
        sites = [str(s.GetPrim().GetPath()) for s in error.GetSites() if s.IsPrim()]
        faults.expect(False, f"usd validator {error.GetName()} {sites}: {error.GetMessage()}")
    # NVIDIA's own rules. Its exit code is 1 for mere warnings too, so its lines are read: the drawn shells of a wall
    # may touch themselves in a corner, all else is a fault.
    run = subprocess.run([sys.executable, "-m", "usd_validation_nvidia", str(path)], capture_output=True, text=True)
    text = run.stdout + run.stderr
    found = re.findall(r"\[(\w+)\] (.*)", text)
    faults.expect(run.returncode == 0 or "Summary per Severity" in text, "nvidia_usd_validate: " + text[-400:])
    for rule, message in found:
        faults.expect(rule == "ManifoldChecker" and "non-manifold" in message, f"nvidia {rule}: {message[:300]}")
    return stage


def check_stage(stage, faults):
    faults.expect(UsdGeom.GetStageUpAxis(stage) == "Z", "upAxis is not Z")
    faults.expect(UsdGeom.GetStageMetersPerUnit(stage) == 1, "metersPerUnit is not 1")
    faults.expect(UsdPhysics.GetStageKilogramsPerUnit(stage) == 1, "kilogramsPerUnit is not 1")
    faults.expect(str(stage.GetDefaultPrim().GetPath()) == "/World", "defaultPrim is not /World")


def check_counts(world, stage, faults):
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        found = {str(k).rsplit(".", 1)[-1]: len(v[0])
                 for k, v in UsdPhysics.LoadUsdPhysicsFromRange(stage, ["/"]).items()}
    joints = [j for o in world.objects for j in o["joints"]]
    wanted = {
        "Scene": 1,
        "RigidBody": sum(len(o["parts"]) if o["joints"] else 1 for o in world.objects),
        "Articulation": len(world.articulated),
        "RevoluteJoint": sum(j["type"] == "hinge" for j in joints),
        "PrismaticJoint": sum(j["type"] == "slide" for j in joints),
    }
    for name, count in wanted.items():
        faults.expect(found.get(name, 0) == count, f"{found.get(name, 0)} of {name}, {count} in world.json")


def check_body(world, obj, part, prim, wanted_pose, cache, faults):
    where = f"{obj['id']}/{part['name']}"
    faults.near(f"{where} pose", matrix(prim, cache), wanted_pose, 1e-9)
    faults.expect(prim.HasAPI(UsdPhysics.RigidBodyAPI), f"{where} is no rigid body")
    mass = UsdPhysics.MassAPI(prim)
    faults.near(f"{where} mass", mass.GetMassAttr().Get(), part["mass"], FLOAT * max(1, part["mass"]))
    inertia = sorted(mass.GetDiagonalInertiaAttr().Get())
    faults.expect(inertia[0] > 0 and inertia[2] <= (inertia[0] + inertia[1]) * (1 + 1e-5), f"{where} inertia {inertia}")
    parent = prim.GetParent()
    while parent:
        faults.expect(not parent.HasAPI(UsdPhysics.RigidBodyAPI), f"{where} is nested in another body")
        parent = parent.GetParent()
    colliders = [p for p in Usd.PrimRange(prim) if p.HasAPI(UsdPhysics.CollisionAPI)]
    if obj["covering"]:
        faults.expect(not colliders, f"{where} is a covering with colliders")
    for collider in colliders:
        faults.expect(UsdGeom.Imageable(collider).ComputePurpose() == "guide", f"{collider.GetPath()} would be drawn")
        material, _ = UsdShade.MaterialBindingAPI(collider).ComputeBoundMaterial("physics")
        name = collider.GetPath()
        faults.expect(material and material.GetPrim().HasAPI(UsdPhysics.MaterialAPI), f"{name} has no physics material")


def check_box(obj, prim, boxes, faults):
    box = boxes.ComputeUntransformedBound(prim).ComputeAlignedRange()
    low, high = np.array(box.GetMin()), np.array(box.GetMax())
    faults.near(f"{obj['id']} box size", high - low, obj["size"], 1e-3)
    faults.near(f"{obj['id']} box centre", (high + low) / 2, obj["box_center"], 1e-3)


def check_joint(obj, joint, stage, cache, faults):
    where = f"{obj['id']}/{joint['name']}"
    prim = stage.GetPrimAtPath(f"/World/{obj['id']}/joints/{joint['name']}")
    faults.expect(bool(prim), f"{where}: no joint prim")
    if not prim:
        return
    hinge = joint["type"] == "hinge"
    typed = (UsdPhysics.RevoluteJoint if hinge else UsdPhysics.PrismaticJoint)(prim)
    faults.expect(bool(typed), f"{where} is a {prim.GetTypeName()}")
    unit = math.degrees(1) if hinge else 1
    limits = [typed.GetLowerLimitAttr().Get(), typed.GetUpperLimitAttr().Get()]
    if joint["range"] is None:
        faults.expect(limits[0] == -math.inf and limits[1] == math.inf, f"{where}: endless, yet limits {limits}")
    else:
        faults.near(f"{where} limits", limits, [v * unit for v in joint["range"]], 2e-5)
        faults.expect(limits[0] < limits[1], f"{where}: limits {limits}")
    frames = []
    for rel, pos, rot in ((typed.GetBody0Rel(), typed.GetLocalPos0Attr(), typed.GetLocalRot0Attr()),
                          (typed.GetBody1Rel(), typed.GetLocalPos1Attr(), typed.GetLocalRot1Attr())):
        body = stage.GetPrimAtPath(rel.GetTargets()[0])
        local = Gf.Matrix4d().SetRotate(Gf.Quatd(rot.Get()))
        local.SetTranslateOnly(Gf.Vec3d(pos.Get()))
        frames.append(matrix(body, cache) @ np.array(local).T)
    # The second frame, seen from the first, has moved along or about X by the written position, and not else.
    relative = np.linalg.inv(frames[0]) @ frames[1]
    wanted = np.eye(4)
    q = joint["position"]
    if hinge:
        wanted[1:3, 1:3] = [[math.cos(q), -math.sin(q)], [math.sin(q), math.cos(q)]]
    else:
        wanted[0, 3] = q
    faults.near(f"{where} frames", relative, wanted, 1e-5)


def check_objects(world, stage, faults):
    cache = UsdGeom.XformCache()
    boxes = UsdGeom.BBoxCache(Usd.TimeCode.Default(), [UsdGeom.Tokens.default_], False)
    for obj in world.objects:
        prim = stage.GetPrimAtPath(f"/World/{obj['id']}")
        faults.expect(bool(prim), f"{obj['id']}: no prim")
        if not prim:
            continue
        poses = part_poses(obj)
        faults.near(f"{obj['id']} pose", matrix(prim, cache), poses["base"], 1e-9)
        for part in obj["parts"]:
            body = prim.GetChild(part["name"]) if obj["joints"] else prim
            faults.expect(bool(body), f"{obj['id']}/{part['name']}: no prim")
            if body:
                check_body(world, obj, part, body, poses[part["name"]], cache, faults)
        kinematic = UsdPhysics.RigidBodyAPI(prim).GetKinematicEnabledAttr().Get() if not obj["joints"] else False
        fixed = not obj["dynamic"] and not obj["joints"] and world.moving_carrier(obj) is None
        faults.expect(bool(kinematic) == fixed, f"{obj['id']}: kinematic {kinematic}")
        check_box(obj, prim, boxes, faults)
        for joint in obj["joints"]:
            check_joint(obj, joint, stage, cache, faults)


def check_materials(world, stage, faults):
    for name in world.used_materials():
        prim = stage.GetPrimAtPath(f"/World/Materials/{name}")
        faults.expect(bool(prim), f"material {name} is missing")
        if not prim:
            continue
        wanted = world.data["materials"][name]
        physics = UsdPhysics.MaterialAPI(prim)
        faults.near(f"{name} friction", physics.GetDynamicFrictionAttr().Get(), wanted["friction"], FLOAT)
        faults.near(f"{name} restitution", physics.GetRestitutionAttr().Get(), wanted["restitution"], FLOAT)
        files = {str(s.GetAttribute("inputs:file").Get().resolvedPath) for s in prim.GetChildren()
                 if s.GetAttribute("inputs:file")}
        textures = wanted.get("textures") or {}
        wanted_files = {str((world.folder / textures[k]).resolve())
                        for k in ("base_color", "normal", "orm") if textures.get(k)}
        faults.expect(files == wanted_files, f"{name}: textures {files}, {wanted_files} in world.json")


def check_building(world, stage, faults):
    ids = [w["id"] for w in world.data["walls"]] + [r["id"] + "_floor" for r in world.data["rooms"]]
    for name in ids:
        prim = stage.GetPrimAtPath(f"/World/{name}")
        faults.expect(bool(prim), f"{name}: no prim")
        if prim:
            colliders = [p for p in Usd.PrimRange(prim) if p.HasAPI(UsdPhysics.CollisionAPI)]
            faults.expect(bool(colliders), f"{name}: no collider")
            faults.expect(not prim.HasAPI(UsdPhysics.RigidBodyAPI), f"{name} is not static")


def check(world, faults):
    path = world.folder / "usd" / "scene.usda"
    stage = check_validators(path, faults)
    check_stage(stage, faults)
    check_counts(world, stage, faults)
    check_objects(world, stage, faults)
    check_materials(world, stage, faults)
    check_building(world, stage, faults)
    lights = [p for p in stage.Traverse() if p.GetTypeName().endswith("Light")]
    faults.expect(len(lights) == len(world.data["lights"]), f"{len(lights)} lights")
