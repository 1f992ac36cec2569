#include <algorithm>
#include <cmath>

#include "kernel.h"
#include "ww/core/text.h"

namespace ww::assets {

namespace {

/// Rotation that takes a shape's +Z to another axis. Prisms keep their polygon readable: {y, z} for
/// axis "x", {x, z} for axis "y", which is a mirror image and so not a rotation.
Placement axis_placement(const std::string& axis, bool polygon) {
  Placement p;
  if (axis == "x") p.linear = {{{0, 0, 1}, {1, 0, 0}, {0, 1, 0}}};
  if (axis == "y")
    p.linear =
        polygon ? Mat3{{{1, 0, 0}, {0, 0, 1}, {0, 1, 0}}} : Mat3{{{0, 1, 0}, {0, 0, 1}, {1, 0, 0}}};
  return p;
}

std::optional<Axis> axis_named(const std::string& name) {
  if (name == "x") return Axis::kX;
  if (name == "y") return Axis::kY;
  if (name == "z") return Axis::kZ;
  return std::nullopt;
}

Solid make_box(Args& a, double radius, int segments) {
  BoxSettings s;
  if (a.has("low") || a.has("high")) {
    const Vec3 low = a.triple("low", std::nullopt), high = a.triple("high", std::nullopt);
    s.size = high - low;
  } else {
    s.size = a.triple("size", std::nullopt);
  }
  for (int i = 0; i < 3; ++i) {
    if (!(s.size[i] > 1e-5))
      a.fail("size[" + std::to_string(i + 1) + "] = " + format_number(s.size[i]) +
             " must be greater than 0");
    s.size[i] = std::max(s.size[i], 1e-4);
  }
  s.full_round = a.has("radius");
  s.radius = a.number("radius", a.number("bevel", radius));
  s.segments = a.integer("segments", segments, 1, 12);
  s.grain = axis_named(a.choice("grain", "auto", {"auto", "x", "y", "z"}));
  Solid solid = box(s);
  if (a.has("low")) {
    Placement move;
    move.translation = (a.triple("low", Vec3{}) + a.triple("high", Vec3{})) * 0.5;
    solid = placed(move, solid);
  }
  return solid;
}

Solid make_cylinder(Args& a, bool cone) {
  CylinderSettings s;
  s.radius = cone ? a.number("radius", 0) : a.positive("radius", 0);
  s.radius_top = a.number("radius_top", cone ? 0 : -1);
  if (s.radius < 0 || (s.radius <= 0 && s.radius_top <= 0)) a.fail("radius must be greater than 0");
  s.height = a.positive("height", 0);
  s.bevel = a.number("bevel", 0.002);
  s.segments = a.integer("segments", 24, 4, 128);
  return cylinder(s);
}

Solid make_lathe(Args& a) {
  LatheSettings s;
  s.profile = a.pairs("profile", 2);
  for (const Vec2 p : s.profile) {
    if (p.x < 0) a.fail("profile: a radius of " + format_number(p.x) + " is negative");
  }
  s.wall = a.number("wall", 0);
  s.base = a.number("base", 0);
  s.segments = a.integer("segments", 24, 4, 128);
  s.pieces = a.integer("pieces", 8, 3, 24);
  s.levels = a.integer("levels", 1, 1, 6);
  s.smooth = a.flag("smooth");
  s.steps = a.integer("steps", 2, 1, 16);
  s.crease = a.number("crease", 40) * kPi / 180;
  return lathe(s);
}

Solid make_sweep(Args& a) {
  SweepSettings s;
  s.path = a.triples("path", 2);
  s.radii = a.numbers("radius");
  if (s.radii.empty()) s.rectangle = a.pair("rect", std::nullopt);
  for (const double r : s.radii) {
    if (!(r > 0)) a.fail("radius must be greater than 0");
  }
  s.up = a.triple("up", Vec3{0, 0, 1});
  s.smooth = a.flag("smooth");
  s.closed = a.flag("closed");
  s.round_ends = a.flag("round_ends");
  s.segments = a.integer("segments", 10, 4, 64);
  s.steps = a.integer("steps", 6, 1, 32);
  return sweep(s);
}

Solid make_loft(Args& a) {
  LoftSettings s;
  s.segments = a.integer("segments", 3, 1, 12);
  s.crease = a.number("crease", 40) * kPi / 180;
  const LuaValue* sections = a.raw("sections");
  if (sections == nullptr || sections->list.size() < 2) {
    a.fail("sections needs at least two {at = {x, y, z}, size = {x, y}, radius = r}");
    return {};
  }
  for (const LuaValue& item : sections->list) {
    Args b("loft section", item);
    LoftSection section;
    section.center = b.triple("at", std::nullopt);
    section.size = b.pair("size", std::nullopt);
    section.radius = b.number("radius", 0);
    if (section.size.x <= 0 || section.size.y <= 0) b.fail("size must be greater than 0");
    if (const std::string e = b.error(); !e.empty()) a.fail(e);
    if (!s.sections.empty() && section.center.z <= s.sections.back().center.z)
      a.fail("sections must rise in z");
    s.sections.push_back(section);
  }
  return loft(s);
}

Solid make_prism(Args& a) {
  PrismSettings s;
  s.polygon = a.pairs("polygon", 3);
  s.height = a.positive("height", 0);
  s.bevel = a.number("bevel", 0.002);
  s.crease = a.number("crease", 35) * kPi / 180;
  s.grain = axis_named(a.choice("grain", "x", {"x", "y", "z"})).value_or(Axis::kX);
  Solid solid = prism(s);
  if (solid.mesh.empty()) a.fail("polygon crosses itself or has no area");
  Placement centre;
  centre.translation.z = -0.5 * s.height;
  return placed(centre, solid);
}

Solid make_round(std::string_view name, Args& a) {
  if (name == "tube") {
    TubeSettings s;
    s.radius = a.positive("radius", 0);
    s.wall = a.positive("wall", 0);
    s.height = a.positive("height", 0);
    s.segments = a.integer("segments", 24, 4, 128);
    s.pieces = a.integer("pieces", 8, 3, 24);
    s.plug = a.flag("plug");
    if (s.wall >= s.radius) a.fail("wall must be less than radius");
    return s.wall < s.radius ? tube(s) : Solid{};
  }
  if (name == "capsule") {
    CapsuleSettings s;
    s.radius = a.positive("radius", 0);
    s.height = a.positive("height", 0);
    s.segments = a.integer("segments", 16, 4, 64);
    if (s.height <= 2 * s.radius) a.fail("height must be more than twice the radius");
    return capsule(s);
  }
  if (name == "torus") {
    TorusSettings s;
    s.radius = a.positive("radius", 0);
    s.tube = a.positive("tube", 0);
    s.segments = a.integer("segments", 32, 4, 128);
    s.tube_segments = a.integer("tube_segments", 8, 4, 64);
    s.pieces = a.integer("pieces", 8, 3, 24);
    return torus(s);
  }
  EllipsoidSettings s;
  if (name == "sphere") {
    const double r = a.positive("radius", 0);
    s.radii = {r, r, r};
  } else {
    const Vec3 size = a.triple("size", std::nullopt);
    if (size.x <= 0 || size.y <= 0 || size.z <= 0) a.fail("size must be greater than 0");
    s.radii = max(size * 0.5, {1e-4, 1e-4, 1e-4});
  }
  s.segments = a.integer("segments", 20, 4, 128);
  return ellipsoid(s);
}

Solid make_soft(std::string_view name, Args& a) {
  if (name == "leaf") {
    LeafSettings s;
    s.length = a.positive("length", 0);
    s.width = a.positive("width", 0);
    s.droop = a.number("droop", 30) * kPi / 180;
    s.fold = a.number("fold", 15) * kPi / 180;
    s.widest = std::clamp(a.number("widest", 0.45), 0.05, 0.95);
    s.thickness = a.positive("thickness", 0.0008);
    s.segments = a.integer("segments", 4, 2, 16);
    return leaf(s);
  }
  CushionSettings s;
  s.size = a.triple("size", std::nullopt);
  for (int i = 0; i < 3; ++i) {
    if (!(s.size[i] > 1e-4)) a.fail("size must be greater than 0");
    s.size[i] = std::max(s.size[i], 1e-3);
  }
  s.puff = a.number("puff", 0.4);
  s.segments = a.integer("segments", 6, 2, 24);
  return cushion(s);
}

}  // namespace

bool Kernel::shape_call(std::string_view name, const LuaValue& table, LuaValue& result,
                        std::string& error) {
  Args a("k:" + std::string(name), table);
  Solid solid;
  Placement axis;
  const auto along = [&](bool polygon) {
    axis = axis_placement(a.choice("axis", "z", {"x", "y", "z"}), polygon);
  };
  if (name == "box") {
    solid = make_box(a, 0.003, 1);
  } else if (name == "rounded_box") {
    solid = make_box(a, 0.02, 4);
  } else if (name == "sheet") {
    solid = make_box(a, 0, 1);
  } else if (name == "cylinder" || name == "cone") {
    along(false);
    solid = make_cylinder(a, name == "cone");
  } else if (name == "tube" || name == "capsule" || name == "torus") {
    along(false);
    solid = make_round(name, a);
  } else if (name == "sphere" || name == "ellipsoid") {
    solid = make_round(name, a);
  } else if (name == "cushion" || name == "leaf") {
    solid = make_soft(name, a);
  } else if (name == "prism") {
    along(true);
    solid = make_prism(a);
  } else if (name == "lathe") {
    along(false);
    solid = make_lathe(a);
  } else if (name == "sweep") {
    solid = make_sweep(a);
  } else if (name == "loft") {
    solid = make_loft(a);
  } else if (name == "hull") {
    solid = hull(a.triples("points", 4));
  } else {
    return false;
  }
  error = add_shape(std::string(name), a, placed(axis, solid), result);
  return true;
}

std::string Kernel::add_shape(const std::string& name, Args& a, Solid solid, LuaValue& result) {
  Shape shape;
  const Vec3 at = a.triple("at", Vec3{});
  const Quat rot = a.rotation("rot");
  Vec3 pivot;
  if (const LuaValue* anchor = a.raw("anchor")) {
    static const std::map<std::string, Vec3, std::less<>> kNamed{
        {"center", {0, 0, 0}}, {"bottom", {0, 0, -1}}, {"top", {0, 0, 1}},  {"back", {-1, 0, 0}},
        {"front", {1, 0, 0}},  {"left", {0, -1, 0}},   {"right", {0, 1, 0}}};
    Vec3 where;
    if (anchor->is(LuaValue::Type::kString)) {
      const auto it = kNamed.find(anchor->text);
      if (it == kNamed.end()) {
        a.fail(
            "anchor must be center, bottom, top, back, front, left, right or {x, y, z} in [-1, 1]");
      } else {
        where = it->second;
      }
    } else {
      where = a.triple("anchor", Vec3{});
    }
    const Aabb box = bounds(solid.mesh);
    pivot = box.center() + scaled(where, box.size() * 0.5);
  }
  shape.part = find_part_of(a);
  shape.slot = find_slot(a);
  const bool visual_only = a.flag("visual_only"), collider_only = a.flag("collider_only");
  shape.drawn = !collider_only;
  shape.collides = !visual_only && !a.flag("no_collider") && name != "leaf";
  shape.weighs = !visual_only && !collider_only;
  shape.fill = a.number("fill", 1);
  if (!(shape.fill > 0) || shape.fill > 1) a.fail("fill must be above 0 and at most 1");
  if (a.flag("no_mass")) shape.fill = 0;
  shape.soft = a.flag("soft");
  if (name == "leaf") shape.soft = true;
  shape.fine = shape.soft;
  if (const std::string e = a.error(); !e.empty()) return "WW-LUA-007 " + e;
  if (solid.mesh.empty()) return "WW-LUA-011 k:" + name + ": the shape is empty";
  const Placement X = here() * to_placement({rot, at - rot * pivot});
  // Neighbouring boards show other pieces of the same wood.
  const double n = static_cast<double>(shapes_.size());
  const Vec2 shift{n * 0.618034 - std::floor(n * 0.618034),
                   n * 0.754878 - std::floor(n * 0.754878)};
  for (Vec2& uv : solid.mesh.uvs) uv = uv + shift;
  shape.solid = placed(X, solid);
  triangles_ += shape.drawn ? shape.solid.mesh.triangle_count() : 0;
  if (static_cast<int>(shapes_.size()) >= settings_.limits.shapes)
    return "WW-LUA-002 more than " + std::to_string(settings_.limits.shapes) + " shapes";
  if (triangles_ > settings_.limits.triangles)
    return "WW-LUA-002 more than " + std::to_string(settings_.limits.triangles) + " triangles";
  shapes_.push_back(std::move(shape));
  result = handle_of(shapes_.size() - 1);
  return {};
}

LuaValue Kernel::handle_of(std::size_t index) const {
  LuaValue handle;
  handle.type = LuaValue::Type::kTable;
  handle.fields["shape"] = LuaValue(static_cast<double>(index));
  return handle;
}

Kernel::Shape* Kernel::shape_of(const LuaValue& handle) {
  const LuaValue* index = handle.find("shape");
  if (index == nullptr || !index->is(LuaValue::Type::kNumber)) return nullptr;
  const double i = index->number;
  if (!(i >= 0) || i >= static_cast<double>(shapes_.size())) return nullptr;
  Shape& shape = shapes_[static_cast<std::size_t>(i)];
  return shape.alive ? &shape : nullptr;
}

namespace {

Placement inverse_rigid(const Placement& p) {
  Placement inverse;
  inverse.linear = transposed(p.linear);
  inverse.translation = -(inverse.linear * p.translation);
  return inverse;
}

}  // namespace

std::string Kernel::edit_call(std::string_view name, const std::vector<LuaValue>& args,
                              LuaValue& result, bool& known) {
  known = true;
  const LuaValue none;
  const auto arg = [&](std::size_t i) -> const LuaValue& {
    return i < args.size() ? args[i] : none;
  };
  const std::string method = "k:" + std::string(name);
  const auto no_shape = [&](std::size_t i) {
    return "WW-LUA-007 " + method + ": argument " + std::to_string(i + 1) +
           " must be a shape that still exists, is " + std::string(type_name(arg(i)));
  };
  if (name == "copy" || name == "mirror") {
    Shape* source = shape_of(arg(0));
    if (source == nullptr) return no_shape(0);
    Placement move;
    Shape copy = *source;
    if (name == "mirror") {
      const std::string axis = arg(1).text;
      const int i = axis == "x" ? 0 : axis == "y" ? 1 : axis == "z" ? 2 : -1;
      if (i < 0) return "WW-LUA-007 k:mirror: the second argument must be \"x\", \"y\" or \"z\"";
      move.linear.m[i][i] = -1;
    } else {
      Args a(method, arg(1));
      const Vec3 at = a.triple("at", Vec3{});
      const Quat rot = a.rotation("rot");
      if (a.has("part")) copy.part = find_part_of(a);
      if (a.has("slot")) copy.slot = find_slot(a);
      if (const std::string e = a.error(); !e.empty()) return "WW-LUA-007 " + e;
      move = to_placement({rot, at});
    }
    copy.solid = placed(here() * move * inverse_rigid(here()), copy.solid);
    triangles_ += copy.drawn ? copy.solid.mesh.triangle_count() : 0;
    if (static_cast<int>(shapes_.size()) >= settings_.limits.shapes ||
        triangles_ > settings_.limits.triangles)
      return "WW-LUA-002 too many shapes or triangles";
    shapes_.push_back(std::move(copy));
    result = handle_of(shapes_.size() - 1);
    return {};
  }
  if (name == "cut") {
    Shape* body = shape_of(arg(0));
    if (body == nullptr) return no_shape(0);
    std::vector<Solid> tools;
    for (std::size_t i = 1; i < args.size(); ++i) {
      Shape* tool = shape_of(args[i]);
      if (tool == nullptr || tool == body) return no_shape(i);
      round_coordinates(tool->solid.mesh);
      tools.push_back(tool->solid);
      tool->alive = false;
      triangles_ -= std::min(triangles_, tool->solid.mesh.triangle_count());
    }
    round_coordinates(body->solid.mesh);
    Solid rest = cut(body->solid, tools);
    if (rest.mesh.empty()) return "WW-LUA-011 k:cut: nothing is left, or a shape is not closed";
    triangles_ += rest.mesh.triangle_count();
    body->solid = std::move(rest);
    result = args[0];
    return {};
  }
  if (name == "remove") {
    Shape* shape = shape_of(arg(0));
    if (shape == nullptr) return no_shape(0);
    shape->alive = false;
    return {};
  }
  if (name == "bounds") {
    Aabb box;
    if (arg(0).is_nil()) {
      for (const Shape& s : shapes_) {
        if (s.alive && s.drawn) box.include(bounds(s.solid.mesh));
      }
    } else {
      Shape* shape = shape_of(arg(0));
      if (shape == nullptr) return no_shape(0);
      box = bounds(shape->solid.mesh);
    }
    if (box.empty()) return "WW-LUA-011 k:bounds: there is no shape yet";
    result.type = LuaValue::Type::kTable;
    for (const auto& [field, p] : {std::pair{"low", box.low}, std::pair{"high", box.high}}) {
      LuaValue& v = result.fields[field];
      v.type = LuaValue::Type::kTable;
      for (int i = 0; i < 3; ++i) v.list.push_back(LuaValue(p[i]));
    }
    return {};
  }
  known = false;
  return {};
}

}  // namespace ww::assets
