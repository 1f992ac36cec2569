#include <algorithm>
#include <cmath>

#include "kernel.h"
#include "ww/core/text.h"

namespace ww::assets {

namespace {

bool is_name(const std::string& s) {
  if (s.empty() || s[0] < 'a' || s[0] > 'z') return false;
  return std::all_of(s.begin(), s.end(), [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_';
  });
}

}  // namespace

int Kernel::find_slot(Args& a) {
  const std::string name = a.text("slot", "");
  if (name.empty()) {
    if (!frames_.empty() && frames_.back().slot >= 0) return frames_.back().slot;
    if (settings_.slots.size() == 1) return 0;
  }
  std::vector<std::string> names;
  for (std::size_t i = 0; i < settings_.slots.size(); ++i) {
    if (settings_.slots[i].name == name) return static_cast<int>(i);
    names.push_back(settings_.slots[i].name);
  }
  a.fail(name.empty() ? "slot is missing; this kind has " + join(names, ", ")
                      : "there is no slot '" + name + "'; this kind has " + join(names, ", "));
  return 0;
}

int Kernel::find_part_of(Args& a, std::string_view field) {
  const std::string name = a.text(field, "");
  if (name.empty()) return frames_.empty() ? 0 : frames_.back().part;
  for (std::size_t i = 0; i < parts_.size(); ++i) {
    if (parts_[i].name == name) return static_cast<int>(i);
  }
  a.fail("there is no part '" + name + "'; make it with k:part(\"" + name + "\") first");
  return 0;
}

std::string Kernel::joint(const LuaValue& table) {
  Args a("k:joint", table);
  Joint j;
  const std::string part = a.text("part", "");
  j.joint.part = find_part_of(a);
  if (part.empty() || part == "base") a.fail("part is missing: name the part that moves");
  j.joint.parent = a.has("parent") ? find_part_of(a, "parent") : 0;
  j.joint.name = a.text("name", part);
  if (!is_name(j.joint.name)) a.fail("name '" + j.joint.name + "' must be made of a-z, 0-9 and _");
  j.joint.type = a.choice("type", "slide", {"slide", "hinge"}) == "hinge" ? JointType::kHinge
                                                                          : JointType::kSlide;
  const Vec3 axis = a.triple("axis", std::nullopt);
  if (norm(axis) < 1e-9) a.fail("axis must not be zero");
  const double turn = here().linear.m[0][0] * (here().linear.m[1][1] * here().linear.m[2][2] -
                                               here().linear.m[1][2] * here().linear.m[2][1]) -
                      here().linear.m[0][1] * (here().linear.m[1][0] * here().linear.m[2][2] -
                                               here().linear.m[1][2] * here().linear.m[2][0]) +
                      here().linear.m[0][2] * (here().linear.m[1][0] * here().linear.m[2][1] -
                                               here().linear.m[1][1] * here().linear.m[2][0]);
  // In a mirrored frame a hinge turns the other way round about the mirrored axis.
  j.joint.axis = normalized(here().linear * axis) *
                 (j.joint.type == JointType::kHinge && turn < 0 ? -1.0 : 1.0);
  j.joint.origin =
      here() * a.triple("origin", j.joint.type == JointType::kSlide ? std::optional<Vec3>(Vec3{})
                                                                    : std::nullopt);
  const double unit = j.joint.type == JointType::kHinge ? kPi / 180 : 1;
  const LuaValue* range = a.raw("range");
  if (range != nullptr && range->is(LuaValue::Type::kString) && range->text == "endless") {
    if (j.joint.type == JointType::kSlide) a.fail("a slide can not be endless");
  } else {
    const Vec2 r = a.pair("range", std::nullopt);
    j.joint.range = Vec2{r.x * unit, r.y * unit};
    if (r.x > 0 || r.y < 0 || r.y - r.x < 1e-9)
      a.fail("range {low, high} must hold 0 and not be empty");
  }
  const LuaValue* hold = a.raw("hold");
  std::string kind = "friction";
  if (hold != nullptr && hold->is(LuaValue::Type::kString))
    kind = a.choice("hold", "friction", {"free", "friction", "latch", "spring"});
  if (hold != nullptr && hold->is(LuaValue::Type::kTable)) {
    Args h("k:joint: hold", *hold);
    kind = h.choice("kind", "friction", {"free", "friction", "latch", "spring"});
    j.automatic_hold = !h.has("friction");
    j.joint.hold.friction = h.number("friction", 0);
    j.joint.hold.damping = h.number("damping", -1);
    j.joint.hold.stiffness = h.number("stiffness", 0);
    j.joint.hold.spring_rest = h.number("rest", 0) * unit;
    if (const std::string e = h.error(); !e.empty()) a.fail(e);
  } else {
    j.joint.hold.damping = -1;
  }
  j.joint.hold.kind = kind == "free"     ? HoldKind::kFree
                      : kind == "latch"  ? HoldKind::kLatch
                      : kind == "spring" ? HoldKind::kSpring
                                         : HoldKind::kFriction;
  j.behind = a.texts("behind");
  if (const std::string e = a.error(); !e.empty()) return "WW-LUA-007 " + e;
  for (const Joint& other : joints_) {
    if (other.joint.part == j.joint.part)
      return "WW-LUA-010 k:joint: part '" + part + "' has a joint already";
    if (other.joint.name == j.joint.name)
      return "WW-LUA-013 k:joint: there is a joint '" + j.joint.name + "' already";
  }
  joints_.push_back(std::move(j));
  return {};
}

std::string Kernel::surface(const LuaValue& name, const LuaValue& table, SurfaceKind kind) {
  const std::string method = kind == SurfaceKind::kOn ? "k:surface" : "k:container";
  if (!name.is(LuaValue::Type::kString) || !is_name(name.text))
    return "WW-LUA-007 " + method + ": the first argument must be a name of a-z, 0-9 and _";
  Args a(method + " '" + name.text + "'", table);
  ModelSurface s;
  s.name = name.text;
  s.kind = kind;
  s.part = find_part_of(a);
  s.outline = a.choice("outline", "rectangle", {"rectangle", "ellipse"}) == "ellipse"
                  ? SurfaceOutline::kEllipse
                  : SurfaceOutline::kRectangle;
  s.center = here() * a.triple("center", std::nullopt);
  const Vec2 size = a.pair("size", std::nullopt);
  if (size.x <= 0 || size.y <= 0) a.fail("size must be greater than 0");
  const Vec3 x = here().linear * Vec3{size.x, 0, 0}, y = here().linear * Vec3{0, size.y, 0};
  s.size = {std::max(std::abs(x.x), std::abs(y.x)), std::max(std::abs(x.y), std::abs(y.y))};
  if (a.has("clearance")) s.clearance = a.positive("clearance", 0);
  if (kind == SurfaceKind::kInside && !s.clearance) a.fail("clearance (free height) is missing");
  if (const std::string e = a.error(); !e.empty()) return "WW-LUA-007 " + e;
  for (const ModelSurface& other : surfaces_) {
    if (other.name == s.name)
      return "WW-LUA-013 " + method + ": there is a surface '" + s.name + "' already";
  }
  surfaces_.push_back(s);
  return {};
}

std::string Kernel::light(const LuaValue& table) {
  Args a("k:light", table);
  ModelLight l;
  const std::string kind = a.choice("kind", "point", {"area", "point", "spot"});
  l.kind = kind == "area" ? LampKind::kArea : kind == "spot" ? LampKind::kSpot : LampKind::kPoint;
  l.part = find_part_of(a);
  l.position = here() * a.triple("at", std::nullopt);
  l.direction = normalized(here().linear * a.triple("dir", Vec3{0, 0, -1}));
  l.size = a.pair("size", l.kind == LampKind::kArea ? std::nullopt : std::optional<Vec2>(Vec2{}));
  l.cone = a.number("cone", 35) * kPi / 180;
  l.color = a.triple("color", l.color);
  l.lumens = a.positive("lumens", 0);
  l.radius = a.number("radius", 0.03);
  if (const std::string e = a.error(); !e.empty()) return "WW-LUA-007 " + e;
  lights_.push_back(l);
  return {};
}

std::string Kernel::lump(const LuaValue& table) {
  Args a("k:lump", table);
  const double mass = a.positive("mass", 0);
  const Vec3 at = here() * a.triple("at", std::nullopt);
  const Vec3 size = a.triple("size", Vec3{0.05, 0.05, 0.05});
  const int part = find_part_of(a);
  if (const std::string e = a.error(); !e.empty()) return "WW-LUA-007 " + e;
  const Mat3& m = here().linear;
  Vec3 turned;
  for (int i = 0; i < 3; ++i) {
    turned[i] = std::max({std::abs(m.m[i][0]) * size.x, std::abs(m.m[i][1]) * size.y,
                          std::abs(m.m[i][2]) * size.z, 0.002});
  }
  parts_[part].lumps = sum(parts_[part].lumps, box_mass(mass, at, turned));
  return {};
}

std::string Kernel::part_call(std::string_view name, const std::vector<LuaValue>& args,
                              LuaValue& result, bool& known) {
  known = true;
  const LuaValue none;
  const auto arg = [&](std::size_t i) -> const LuaValue& {
    return i < args.size() ? args[i] : none;
  };
  if (name == "part") {
    Args a("k:part '" + arg(0).text + "'", arg(1));
    Part part{arg(0).text, a.flag("soft"), {}};
    if (const std::string e = a.error(); !e.empty()) return "WW-LUA-007 " + e;
    if (!is_name(part.name)) return "WW-LUA-007 k:part: the name must be made of a-z, 0-9 and _";
    for (const Part& other : parts_) {
      if (other.name == part.name)
        return "WW-LUA-013 k:part: there is a part '" + part.name + "' already";
    }
    parts_.push_back(part);
    result = LuaValue(part.name);
    return {};
  }
  if (name == "push") {
    Args a("k:with", arg(0));
    Frame frame;
    Placement move = to_placement({a.rotation("rot"), a.triple("at", Vec3{})});
    const std::string mirror = a.choice("mirror", "none", {"none", "x", "y", "z"});
    if (mirror != "none") {
      Placement flip;
      const int i = mirror == "x" ? 0 : mirror == "y" ? 1 : 2;
      flip.linear.m[i][i] = -1;
      move = move * flip;
    }
    frame.X = here() * move;
    frame.part = find_part_of(a);
    frame.slot = a.has("slot") ? find_slot(a) : frames_.empty() ? -1 : frames_.back().slot;
    if (const std::string e = a.error(); !e.empty()) return "WW-LUA-007 " + e;
    if (frames_.size() > 40) return "WW-LUA-002 k:with: nested deeper than 40";
    frames_.push_back(frame);
    return {};
  }
  if (name == "pop") {
    if (!frames_.empty()) frames_.pop_back();
    return {};
  }
  if (name == "joint") return joint(arg(0));
  if (name == "surface") return surface(arg(0), arg(1), SurfaceKind::kOn);
  if (name == "container") return surface(arg(0), arg(1), SurfaceKind::kInside);
  if (name == "light") return light(arg(0));
  if (name == "lump") return lump(arg(0));
  if (name == "handle") {
    Args a("k:handle", arg(0));
    ModelHandle h{find_part_of(a), here() * a.triple("at", std::nullopt),
                  normalized(here().linear * a.triple("normal", Vec3{1, 0, 0}))};
    if (const std::string e = a.error(); !e.empty()) return "WW-LUA-007 " + e;
    handles_.push_back(h);
    return {};
  }
  if (name == "access") {
    Args a("k:access", arg(0));
    access_.push_back({a.choice("side", "+x", {"+x", "-x", "+y", "-y"}), a.positive("depth", 0)});
    if (const std::string e = a.error(); !e.empty()) return "WW-LUA-007 " + e;
    return {};
  }
  if (name == "rest_pose") {
    Args a("k:rest_pose '" + arg(0).text + "'", arg(1));
    if (!is_name(arg(0).text)) return "WW-LUA-007 k:rest_pose: the first argument must be a name";
    const RestPose pose{arg(0).text, a.rotation("rot").canonical()};
    if (const std::string e = a.error(); !e.empty()) return "WW-LUA-007 " + e;
    rest_poses_.push_back(pose);
    return {};
  }
  if (name == "tag") {
    if (!arg(0).is(LuaValue::Type::kString) || arg(0).text.empty())
      return "WW-LUA-007 k:tag takes a word";
    tags_.insert(arg(0).text);
    return {};
  }
  if (name == "fit") {
    fit_ = true;
    return {};
  }
  if (name == "keep_origin") {
    keep_origin_ = true;
    return {};
  }
  if (name == "recess") {
    if (!arg(0).is(LuaValue::Type::kNumber) || !(arg(0).number >= 0) || arg(0).number > 0.12)
      return "WW-LUA-007 k:recess takes metres from 0 to 0.12";
    recess_ = arg(0).number;
    return {};
  }
  known = false;
  return {};
}

namespace {

std::string draw(std::vector<Rng>& streams, const std::vector<LuaValue>& args, LuaValue& result) {
  if (args.size() != 4 || args[2].type != LuaValue::Type::kNumber ||
      args[3].type != LuaValue::Type::kNumber || !std::isfinite(args[2].number) ||
      !std::isfinite(args[3].number)) {
    return "WW-LUA-007 p.rng: takes two finite numbers";
  }
  if (!(args[0].number >= 0) || args[0].number >= static_cast<double>(streams.size()))
    return "WW-LUA-007 p.rng: no such stream";
  Rng& rng = streams[static_cast<std::size_t>(args[0].number)];
  const double low = args[2].number, high = args[3].number;
  if (args[1].text == "normal") {
    result = LuaValue(low + high * rng.normal());
  } else if (args[1].text == "int") {
    if (low > high || std::abs(low) > 1e9 || std::abs(high) > 1e9)
      return "WW-LUA-007 p.rng: int takes low <= high";
    result =
        LuaValue(static_cast<double>(rng.integer(static_cast<int>(low), static_cast<int>(high))));
  } else {
    result = LuaValue(rng.uniform(low, high));
  }
  return {};
}

}  // namespace

std::string Kernel::call(std::string_view name, const std::vector<LuaValue>& args,
                         LuaValue& result) {
  if (name == "draw") return draw(streams_, args, result);
  if (name == "rng") {
    if (streams_.size() > 1000) return "WW-LUA-002 p.rng: more than 1000 streams";
    streams_.push_back(Rng::stream(settings_.seed, args.empty() ? "" : args[0].text));
    result = LuaValue(static_cast<double>(streams_.size() - 1));
    return {};
  }
  bool known = false;
  std::string error = part_call(name, args, result, known);
  if (known) return error;
  error = edit_call(name, args, result, known);
  if (known) return error;
  const LuaValue none;
  if (shape_call(name, args.empty() ? none : args[0], result, error)) return error;
  return "WW-LUA-007 k has no method '" + std::string(name) + "'";
}

}  // namespace ww::assets
