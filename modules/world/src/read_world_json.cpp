#include "enum_text.h"
#include "json_reader.h"
#include "ww/world/world_json.h"

namespace ww {
namespace {

using Json = nlohmann::ordered_json;

Params read_params(const Json& value) {
  Params params;
  if (!value.is_object()) return params;
  for (const auto& [key, v] : value.items()) {
    if (v.is_boolean()) params[key] = v.get<bool>();
    if (v.is_number()) params[key] = v.get<double>();
    if (v.is_string()) params[key] = v.get<std::string>();
  }
  return params;
}

class Reading {
 public:
  Reading(const KindSource& kinds, const MaterialLibrary& library)
      : kinds_(kinds), library_(library) {}

  WorldReading read(const Json& document) {
    const JsonReader root(document, "world", out_.diagnostics);
    if (root.text("format") != "worldwright/world")
      root.fault("004", "format", "is not 'worldwright/world'");
    if (root.number("version") != 1) root.fault("004", "version", "is not 1");
    World& world = out_.scene.world;
    world.name = root.text("name", "world");
    if (root.has("seed") && root.raw()["seed"].is_number_unsigned())
      world.seed = root.raw()["seed"].get<std::uint64_t>();
    const JsonReader prompt = root.object("prompt");
    world.prompt_text = prompt.text("text", "");
    world.prompt_language = prompt.text("language", "en");
    const JsonReader environment = root.object("environment");
    world.environment = {environment.text("time"), environment.number("latitude"),
                         environment.vec2("north")};
    root.each("rooms", [&](const JsonReader& r, std::size_t) { room(r); });
    root.each("walls", [&](const JsonReader& r, std::size_t) { wall(r); });
    root.each("objects", [&](const JsonReader& r, std::size_t) { object(r); });
    root.each("openings", [&](const JsonReader& r, std::size_t) { opening(r); });
    std::size_t index = 0;
    root.each("objects", [&](const JsonReader& r, std::size_t) {
      if (index < world.objects.size()) support(r.object("support"), world.objects[index++]);
    });
    root.each("lights", [&](const JsonReader& r, std::size_t) { light(r); });
    root.each("cameras", [&](const JsonReader& r, std::size_t) {
      world.cameras.push_back(
          {r.text("id"), r.vec3("position"), r.vec3("target"), r.number("fov_y")});
    });
    materials(root.object("materials"));
    root.each("unmet", [&](const JsonReader& r, std::size_t) { unmet(r); }, true);
    if (!out_.diagnostics.has_errors()) out_.diagnostics.append(validate(out_.scene));
    return std::move(out_);
  }

 private:
  World& world() { return out_.scene.world; }

  template <class E>
  E choice(const JsonReader& r, const char* key) {
    const std::string text = r.text(key);
    if (const auto value = enum_from_word<E>(text)) return *value;
    r.fault("003", key, "has the unknown value '" + text + "'");
    return E{};
  }

  void room(const JsonReader& r) {
    Room room;
    room.id = r.text("id");
    room.type = r.text("type");
    room.open_air = r.boolean("open_air", false);
    room.z = r.number("z");
    room.height = r.number("height");
    if (r.has("floor") && r.raw()["floor"].is_array()) {
      for (const Json& p : r.raw()["floor"]) {
        if (p.is_array() && p.size() == 2 && p[0].is_number() && p[1].is_number()) {
          room.floor.push_back({p[0].get<double>(), p[1].get<double>()});
        } else {
          r.fault("003", "floor", "holds something that is not a point");
        }
      }
    }
    if (room.floor.size() < 3) r.fault("003", "floor", "has fewer than three points");
    const JsonReader materials = r.object("materials");
    room.floor_material = materials.text("floor");
    room.walls_material = materials.text("walls");
    room.ceiling_material = materials.text("ceiling");
    if (r.has("tints")) {
      const JsonReader tints = r.object("tints");
      room.floor_tint = tints.vec3("floor", {1, 1, 1}, true);
      room.walls_tint = tints.vec3("walls", {1, 1, 1}, true);
      room.ceiling_tint = tints.vec3("ceiling", {1, 1, 1}, true);
    }
    world().rooms.push_back(std::move(room));
  }

  RoomId room_named(const JsonReader& r, const Json& name) {
    if (!name.is_string()) return {};
    const RoomId id = world().find_room(name.get<std::string>());
    if (!id.valid()) r.fault("005", "", "names the unknown room '" + name.get<std::string>() + "'");
    return id;
  }

  void wall(const JsonReader& r) {
    Wall wall{r.text("id"),  r.vec2("from"),     r.vec2("to"), r.number("thickness"),
              r.number("z"), r.number("height"), {},           {}};
    if (r.has("rooms") && r.raw()["rooms"].is_array() && r.raw()["rooms"].size() == 2) {
      wall.left = room_named(r, r.raw()["rooms"][0]);
      wall.right = room_named(r, r.raw()["rooms"][1]);
    } else {
      r.fault("003", "rooms", "is not an array of two rooms");
    }
    world().walls.push_back(std::move(wall));
  }

  void opening(const JsonReader& r) {
    Opening o;
    o.id = r.text("id");
    o.kind = choice<OpeningKind>(r, "kind");
    o.wall = world().find_wall(r.text("wall"));
    if (!o.wall.valid()) r.fault("005", "wall", "is unknown");
    o.offset = r.number("offset");
    o.width = r.number("width");
    o.height = r.number("height");
    o.sill = r.number("sill");
    if (r.has("object")) {
      o.object = world().find_object(r.text("object"));
      if (!o.object.valid()) r.fault("005", "object", "is unknown");
    }
    world().openings.push_back(std::move(o));
  }

  void object(const JsonReader& r) {
    Object o;
    o.id = r.text("id");
    o.category = r.text("category");
    o.name = r.text("name");
    if (r.has("asked_as")) o.asked_as = r.text("asked_as");
    if (r.has("room")) o.room = room_named(r, r.raw()["room"]);
    o.dynamic = r.boolean("dynamic");
    const JsonReader asset = r.object("asset");
    o.source = asset.text("source");
    const double variant = asset.number("variant", 0.0);
    o.variant = variant >= 0 && variant < 9e15 ? static_cast<std::uint64_t>(variant) : 0;
    const std::string key = asset.text("key");
    auto model = kinds_.build(
        key, read_params(asset.raw().contains("params") ? asset.raw()["params"] : Json()),
        o.variant);
    if (!model) {
      asset.fault("006", "key", "can't be built: " + model.error().str());
      return;
    }
    o.model = *model;
    if (o.model->hash.hex() != asset.text("hash")) {
      asset.fault("007", "hash",
                  "of '" + key + "' is " + asset.text("hash") + ", this catalogue builds " +
                      o.model->hash.hex() + "; the shape would not be the one written");
    }
    out_.scene.state.X_WO.push_back({r.quat("rotation"), r.vec3("position")});
    std::vector<double> positions(o.model->joints.size(), 0.0);
    r.each("joints", [&](const JsonReader& j, std::size_t) {
      const int index = find_joint(*o.model, j.text("name"));
      if (index < 0) {
        j.fault("005", "name", "is not a joint of '" + key + "'");
      } else {
        positions[static_cast<std::size_t>(index)] = j.number("position");
      }
    });
    out_.scene.state.joints.push_back(std::move(positions));
    if (r.has("colors") && r.raw()["colors"].is_array()) {
      for (const Json& c : r.raw()["colors"]) {
        if (c.is_string()) o.colors.push_back(c.get<std::string>());
      }
    }
    world().objects.push_back(std::move(o));
  }

  void support(const JsonReader& r, Object& o) {
    o.support.kind = choice<SupportKind>(r, "kind");
    if (!r.has("object")) return;
    const std::string name = r.text("object");
    if (o.support.kind == SupportKind::kWall) {
      o.support.wall = world().find_wall(name);
    } else {
      o.support.object = world().find_object(name);
      if (o.support.object.valid() && r.has("surface")) {
        o.support.surface = find_surface(*world()[o.support.object].model, r.text("surface"));
        if (o.support.surface < 0) r.fault("005", "surface", "is unknown");
      }
    }
    if (!o.support.wall.valid() && !o.support.object.valid())
      r.fault("005", "object", "is unknown");
  }

  void light(const JsonReader& r) {
    Light l;
    l.id = r.text("id");
    l.kind = choice<LightKind>(r, "kind");
    l.position = r.vec3("position");
    l.direction = r.vec3("direction");
    l.size = r.vec2("size", {}, true);
    if (r.has("cone")) l.cone = r.number("cone");
    l.color = r.vec3("color");
    l.intensity = r.number("intensity");
    l.unit = choice<LightUnit>(r, "unit");
    l.on = r.boolean("on");
    if (r.has("object")) {
      l.object = world().find_object(r.text("object"));
      if (!l.object.valid()) {
        r.fault("005", "object", "is unknown");
      } else {
        int earlier = 0;  // lights of one object are written in the order of its model
        for (const Light& other : world().lights) earlier += other.object == l.object;
        const int count = static_cast<int>(world()[l.object].model->lights.size());
        l.model_light = earlier < count ? earlier : -1;
      }
    }
    world().lights.push_back(std::move(l));
  }

  void materials(const JsonReader& r) {
    if (!r.raw().is_object()) return;
    for (const auto& [name, value] : r.raw().items()) {
      const Material* known = library_.find(name);
      if (!known) {
        r.fault("006", name, "is not a material of this library");
        continue;
      }
      world().materials.push_back(*known);
    }
  }

  void unmet(const JsonReader& r) {
    Unmet u{
        r.text("asked"), choice<UnmetKind>(r, "kind"), r.text("category", ""), {}, r.text("why")};
    if (r.has("placed")) u.placed = static_cast<int>(r.number("placed"));
    world().unmet.push_back(std::move(u));
  }

  const KindSource& kinds_;
  const MaterialLibrary& library_;
  WorldReading out_;
};

}  // namespace

WorldReading world_from_json(std::string_view json, const KindSource& kinds,
                             const MaterialLibrary& materials) {
  const Json document = Json::parse(json, nullptr, /*allow_exceptions=*/false);
  if (document.is_discarded()) {
    WorldReading out;
    out.diagnostics.error("WW-WORLD-001", {"world.json", 0, 0}, "is not JSON");
    return out;
  }
  return Reading(kinds, materials).read(document);
}

}  // namespace ww
