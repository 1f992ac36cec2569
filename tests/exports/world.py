"""A second reading of world.json: where every part stands, straight from docs/world-format.md."""

import json
import math
import pathlib

import numpy as np


def rotation(q):
    """3x3 matrix of a quaternion [w, x, y, z]."""
    w, x, y, z = q
    return np.array([
        [1 - 2 * (y * y + z * z), 2 * (x * y - w * z), 2 * (x * z + w * y)],
        [2 * (x * y + w * z), 1 - 2 * (x * x + z * z), 2 * (y * z - w * x)],
        [2 * (x * z - w * y), 2 * (y * z + w * x), 1 - 2 * (x * x + y * y)],
    ])


def pose(position, q=(1, 0, 0, 0)):
    out = np.eye(4)
    out[:3, :3] = rotation(q)
    out[:3, 3] = position
    return out


def joint_motion(joint, position=None):
    """How a joint at its written position moves its part's frame, in O at zero."""
    position = joint["position"] if position is None else position
    axis = np.array(joint["axis"])
    if joint["type"] == "slide":
        return pose(axis * position)
    half = position / 2
    turn = pose([0, 0, 0], [math.cos(half), *(axis * math.sin(half))])
    origin = np.array(joint["origin"])
    return pose(origin) @ turn @ pose(-origin)


def part_poses(obj):
    """Name of each part -> its frame in the world."""
    poses = {"base": pose(obj["position"], obj["rotation"])}
    waiting = list(obj["joints"])
    while waiting:
        joint = waiting.pop(0)
        if joint["parent"] in poses:
            poses[joint["part"]] = poses[joint["parent"]] @ joint_motion(joint)
        else:
            waiting.append(joint)
    return poses


class World:
    def __init__(self, folder):
        self.folder = pathlib.Path(folder)
        self.data = json.loads((self.folder / "world.json").read_text(encoding="utf-8"))
        self.objects = self.data["objects"]
        self.articulated = [o for o in self.objects if o["joints"]]
        self.by_id = {o["id"]: o for o in self.objects}

    def moving_carrier(self, obj):
        """The dynamic object that a fixed thing (a covering) is welded to, or None."""
        if obj["dynamic"]:
            return None
        carrier = obj["support"]["object"]
        while carrier in self.by_id:
            if self.by_id[carrier]["dynamic"]:
                return carrier
            carrier = self.by_id[carrier]["support"]["object"]
        return None

    def used_materials(self):
        names = {slot["material"] for o in self.objects for slot in o["slots"].values()}
        for room in self.data["rooms"]:
            names |= {room["materials"]["floor"], room["materials"]["walls"]}
        return names


class Faults:
    """What a check found: messages, none for a good export."""

    def __init__(self):
        self.messages = []
        self.checks = 0

    def expect(self, holds, message):
        self.checks += 1
        if not holds:
            self.messages.append(message)

    def near(self, what, value, wanted, tolerance):
        off = float(np.max(np.abs(np.asarray(value, float) - np.asarray(wanted, float))))
        self.expect(off <= tolerance, f"{what}: {value} instead of {wanted} (off by {off:.3g}, limit {tolerance:g})")
