#include <nlohmann/json.hpp>

#include "enum_text.h"
#include "ww/world/world_json.h"

namespace ww {
namespace {

using Json = nlohmann::ordered_json;

/// Whole numbers print without a fraction.
Json number(double v) {
  if (v == std::floor(v) && std::abs(v) < 1e15) return static_cast<std::int64_t>(v);
  return v;
}
Json json(Vec2 v) { return Json::array({number(v.x), number(v.y)}); }
Json json(Vec3 v) { return Json::array({number(v.x), number(v.y), number(v.z)}); }
Json json(const Quat& q) {
  return Json::array({number(q.w), number(q.x), number(q.y), number(q.z)});
}
Json or_null(const std::string& text) { return text.empty() ? Json() : Json(text); }

Json json(const Params& params) {
  Json out = Json::object();
  for (const auto& [key, value] : params) {
    std::visit(
        [&](const auto& v) {
          if constexpr (std::is_same_v<std::decay_t<decltype(v)>, double>) {
            out[key] = number(v);
          } else {
            out[key] = v;
          }
        },
        value);
  }
  return out;
}

class Writer {
 public:
  explicit Writer(const Scene& scene) : scene_(scene), world_(scene.world) {}

  Json write() const {
    Json out;
    out["format"] = "worldwright/world";
    out["version"] = 1;
    out["generator"] = {{"name", "worldwright"}, {"version", WW_VERSION}};
    out["name"] = world_.name;
    out["seed"] = world_.seed;
    out["prompt"] = {{"text", world_.prompt_text}, {"language", world_.prompt_language}};
    out["environment"] = {{"time", world_.environment.time},
                          {"latitude", number(world_.environment.latitude)},
                          {"north", json(world_.environment.north)}};
    out["rooms"] = list(world_.rooms, [&](const Room& r) { return room(r); });
    out["walls"] = list(world_.walls, [&](const Wall& w) { return wall(w); });
    out["openings"] = list(world_.openings, [&](const Opening& o) { return opening(o); });
    Json objects = Json::array();
    for (std::size_t i = 0; i < world_.objects.size(); ++i) objects.push_back(object(ObjectId(i)));
    out["objects"] = std::move(objects);
    out["lights"] = list(world_.lights, [&](const Light& l) { return light(l); });
    out["cameras"] = list(world_.cameras, [&](const Camera& c) {
      return Json{{"id", c.id},
                  {"position", json(c.position)},
                  {"target", json(c.target)},
                  {"fov_y", number(c.fov_y)}};
    });
    Json materials = Json::object();
    for (const Material& m : world_.materials) materials[m.name] = material(m);
    out["materials"] = std::move(materials);
    out["unmet"] = list(world_.unmet, [&](const Unmet& u) { return unmet(u); });
    return out;
  }

 private:
  template <class T, class Body>
  static Json list(const std::vector<T>& things, const Body& body) {
    Json out = Json::array();
    for (const T& thing : things) out.push_back(body(thing));
    return out;
  }

  Json room(const Room& r) const {
    Json floor = Json::array();
    for (const Vec2& p : r.floor) floor.push_back(json(p));
    Json out{{"id", r.id},
             {"type", r.type},
             {"open_air", r.open_air},
             {"floor", std::move(floor)},
             {"z", number(r.z)},
             {"height", number(r.height)}};
    out["materials"] = {
        {"floor", r.floor_material}, {"walls", r.walls_material}, {"ceiling", r.ceiling_material}};
    out["tints"] = {{"floor", json(r.floor_tint)},
                    {"walls", json(r.walls_tint)},
                    {"ceiling", json(r.ceiling_tint)}};
    return out;
  }

  Json room_id(RoomId id) const { return id.valid() ? Json(world_[id].id) : Json(); }

  Json wall(const Wall& w) const {
    return {{"id", w.id},
            {"from", json(w.from)},
            {"to", json(w.to)},
            {"thickness", number(w.thickness)},
            {"z", number(w.z)},
            {"height", number(w.height)},
            {"rooms", Json::array({room_id(w.left), room_id(w.right)})}};
  }

  Json opening(const Opening& o) const {
    return {{"id", o.id},
            {"kind", word(o.kind)},
            {"wall", world_[o.wall].id},
            {"offset", number(o.offset)},
            {"width", number(o.width)},
            {"height", number(o.height)},
            {"sill", number(o.sill)},
            {"object", o.object.valid() ? Json(world_[o.object].id) : Json()}};
  }

  Json support(const Support& s) const {
    Json out{{"kind", word(s.kind)}, {"object", nullptr}, {"surface", nullptr}};
    if (s.kind == SupportKind::kWall && s.wall.valid()) out["object"] = world_[s.wall].id;
    if (s.object.valid()) {
      out["object"] = world_[s.object].id;
      const Model& carrier = *world_[s.object].model;
      if (s.surface >= 0)
        out["surface"] = carrier.surfaces[static_cast<std::size_t>(s.surface)].name;
    }
    return out;
  }

  Json object(ObjectId id) const {
    const Object& o = world_[id];
    const Model& m = *o.model;
    const RigidTransform& X_WO = scene_.state.X_WO[id.index];
    const std::vector<double>& positions = scene_.state.joints[id.index];
    const Aabb box = drawn_bounds(m, positions);
    Json out{{"id", o.id},
             {"category", o.category},
             {"name", o.name},
             {"asked_as", o.asked_as ? Json(*o.asked_as) : Json()},
             {"room", room_id(o.room)},
             {"position", json(X_WO.translation)},
             {"rotation", json(X_WO.rotation)},
             {"size", json(box.size())},
             {"box_center", json(box.center())},
             {"front", m.has_front ? Json("+x") : Json()},
             {"support", support(o.support)},
             {"dynamic", o.dynamic},
             {"covering", m.covering},
             {"mass", number(total_mass(m).mass)},
             {"colors", o.colors}};
    std::vector<std::string> used;
    for (const ModelSlot& slot : m.slots) {
      if (std::find(used.begin(), used.end(), slot.material) == used.end())
        used.push_back(slot.material);
    }
    out["materials"] = used;
    out["tags"] = m.tags;
    Json slots = Json::object();
    for (const ModelSlot& slot : m.slots)
      slots[slot.name] = {{"material", slot.material}, {"tint", json(slot.tint)}};
    out["slots"] = std::move(slots);
    out["asset"] = {{"source", o.source},
                    {"key", m.kind},
                    {"params", json(m.params)},
                    {"hash", m.hash.hex()},
                    {"variant", o.variant}};
    out["parts"] = list(m.parts, [](const ModelPart& p) {
      return Json{{"name", p.name}, {"mass", number(p.mass.mass)}, {"soft", p.soft}};
    });
    Json joints = Json::array();
    for (std::size_t j = 0; j < m.joints.size(); ++j)
      joints.push_back(joint(m, m.joints[j], positions[j]));
    out["joints"] = std::move(joints);
    out["surfaces"] = list(m.surfaces, [&](const ModelSurface& s) {
      return Json{{"name", s.name},
                  {"kind", s.kind == SurfaceKind::kOn ? "on" : "inside"},
                  {"part", m.parts[static_cast<std::size_t>(s.part)].name},
                  {"center", json(s.center)},
                  {"size", json(s.size)},
                  {"clearance", s.clearance ? number(*s.clearance) : Json()},
                  {"outline", s.outline == SurfaceOutline::kRectangle ? "rectangle" : "ellipse"}};
    });
    out["handles"] = list(m.handles, [&](const ModelHandle& h) {
      return Json{{"part", m.parts[static_cast<std::size_t>(h.part)].name},
                  {"position", json(h.position)},
                  {"normal", json(h.normal)}};
    });
    out["access"] = list(m.access, [](const Access& a) {
      return Json{{"side", a.side}, {"depth", number(a.depth)}};
    });
    return out;
  }

  Json joint(const Model& m, const ModelJoint& j, double position) const {
    Json behind = Json::array();
    for (int b : j.behind) behind.push_back(m.joints[static_cast<std::size_t>(b)].name);
    return {{"name", j.name},
            {"type", j.type == JointType::kHinge ? "hinge" : "slide"},
            {"parent", m.parts[static_cast<std::size_t>(j.parent)].name},
            {"part", m.parts[static_cast<std::size_t>(j.part)].name},
            {"axis", json(j.axis)},
            {"origin", json(j.origin)},
            {"range", j.range ? json(*j.range) : Json()},
            {"position", number(position)},
            {"behind", std::move(behind)}};
  }

  Json light(const Light& l) const {
    return {{"id", l.id},
            {"kind", word(l.kind)},
            {"object", l.object.valid() ? Json(world_[l.object].id) : Json()},
            {"position", json(l.position)},
            {"direction", json(l.direction)},
            {"size", json(l.size)},
            {"cone", l.cone ? number(*l.cone) : Json()},
            {"color", json(l.color)},
            {"intensity", number(l.intensity)},
            {"unit", word(l.unit)},
            {"on", l.on}};
  }

  static std::string texture_path(const std::shared_ptr<const Image>& image) {
    return image ? "assets/tex/" + image_hash(*image).hex() + ".png" : "";
  }

  Json material(const Material& m) const {
    Json out{{"base_color", json(m.base_color)},     {"roughness", number(m.roughness)},
             {"metalness", number(m.metalness)},     {"transmission", number(m.transmission)},
             {"density", number(m.density)},         {"friction", number(m.friction)},
             {"restitution", number(m.restitution)}, {"textures", nullptr}};
    if (m.textures) {
      const TextureSet& t = *m.textures;
      out["textures"] = {{"base_color", or_null(texture_path(t.base_color))},
                         {"normal", or_null(texture_path(t.normal))},
                         {"orm", or_null(texture_path(t.orm))},
                         {"tile", json(t.tile)}};
    }
    return out;
  }

  Json unmet(const Unmet& u) const {
    return {{"asked", u.asked},
            {"kind", word(u.kind)},
            {"category", or_null(u.category)},
            {"placed", u.placed ? Json(*u.placed) : Json()},
            {"why", u.why}};
  }

  const Scene& scene_;
  const World& world_;
};

}  // namespace

std::string world_to_json(const Scene& scene) {
  return Writer(scene).write().dump(1, ' ', false, Json::error_handler_t::replace) + "\n";
}

}  // namespace ww
