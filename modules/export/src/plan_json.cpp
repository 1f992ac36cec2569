// floorplan.json: the plan as data, in the form that `--plan` reads (docs/floorplan.md).
#include "plan.h"
#include "text_writer.h"

namespace ww::exporting {

namespace {

/// A tenth of a millimetre is finer than any plan.
constexpr int kDecimals = 4;

void write_point(TextWriter& w, Vec2 p) {
  w << '[';
  w.fixed(p.x, kDecimals) << ", ";
  w.fixed(p.y, kDecimals) << ']';
}

void write_polygon(TextWriter& w, const Polygon2& polygon) {
  w << '[';
  for (std::size_t i = 0; i < polygon.size(); ++i) {
    if (i > 0) w << ", ";
    write_point(w, polygon[i]);
  }
  w << ']';
}

std::string room_name(const World& world, RoomId room) {
  return room.valid() ? json_string(world[room].id) : "null";
}

/// `"key": [` entries, one a line, `]`.
template <class Items, class Write>
void write_list(TextWriter& w, std::string_view key, const Items& items, const Write& write) {
  w << ",\n  \"" << key << "\": [";
  bool is_first = true;
  for (const auto& item : items) {
    w << (is_first ? "\n    {" : ",\n    {");
    is_first = false;
    write(item);
    w << '}';
  }
  w << (is_first ? "]" : "\n  ]");
}

void write_room(TextWriter& w, const Room& room) {
  w << "\"id\": " << json_string(room.id) << ", \"type\": " << json_string(room.type)
    << ", \"floor\": ";
  write_polygon(w, room.floor);
  w << ", \"z\": " << room.z << ", \"height\": " << room.height
    << ", \"open_air\": " << (room.open_air ? "true" : "false") << ", \"area\": ";
  w.fixed(signed_area(room.floor), kDecimals);
}

void write_wall(TextWriter& w, const World& world, const Wall& wall) {
  w << "\"id\": " << json_string(wall.id) << ", \"from\": ";
  write_point(w, wall.from);
  w << ", \"to\": ";
  write_point(w, wall.to);
  w << ", \"thickness\": " << wall.thickness << ", \"z\": " << wall.z
    << ", \"height\": " << wall.height << ", \"rooms\": [" << room_name(world, wall.left) << ", "
    << room_name(world, wall.right) << ']';
}

void write_opening(TextWriter& w, const World& world, const Opening& opening) {
  w << "\"id\": " << json_string(opening.id);
  if (opening.kind != OpeningKind::kWindow) {
    w << ", \"kind\": \"" << (opening.kind == OpeningKind::kDoor ? "door" : "archway") << '"';
  }
  w << ", \"wall\": " << json_string(world[opening.wall].id) << ", \"offset\": " << opening.offset
    << ", \"width\": " << opening.width << ", \"height\": " << opening.height
    << ", \"sill\": " << opening.sill << ", \"category\": "
    << (opening.object.valid() ? json_string(world[opening.object].category) : "null");
}

void write_object(TextWriter& w, const World& world, const PlanObject& item) {
  const Object& object = world.objects[item.object];
  w << "\"id\": " << json_string(object.id) << ", \"category\": " << json_string(object.category)
    << ", \"name\": " << json_string(object.name) << ", \"room\": " << room_name(world, object.room)
    << ", \"center\": ";
  write_point(w, item.center);
  w << ", \"size\": ";
  write_point(w, item.size);
  w << ", \"yaw\": ";
  w.fixed(item.yaw, 6) << ", \"z\": ";
  w.fixed(item.bottom, kDecimals) << ", \"height\": ";
  w.fixed(item.top - item.bottom, kDecimals) << ", \"outline\": ";
  write_polygon(w, item.outline);
}

}  // namespace

std::string plan_json(const Scene& scene, const Plan& plan) {
  const World& world = scene.world;
  std::vector<Opening> doors, windows;
  for (const Opening& opening : world.openings) {
    (opening.kind == OpeningKind::kWindow ? windows : doors).push_back(opening);
  }
  TextWriter w;
  w << "{\n  \"format\": \"worldwright/floorplan\", \"version\": 1, \"name\": "
    << json_string(world.name) << ", \"north\": ";
  write_point(w, world.environment.north);
  write_list(w, "rooms", world.rooms, [&](const Room& room) { write_room(w, room); });
  write_list(w, "walls", world.walls, [&](const Wall& wall) { write_wall(w, world, wall); });
  write_list(w, "doors", doors, [&](const Opening& door) { write_opening(w, world, door); });
  write_list(w, "windows", windows,
             [&](const Opening& window) { write_opening(w, world, window); });
  write_list(w, "objects", plan.objects,
             [&](const PlanObject& object) { write_object(w, world, object); });
  w << "\n}\n";
  return std::move(w.text);
}

}  // namespace ww::exporting
