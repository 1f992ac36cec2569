#include "scene_text.h"

#include <fmt/format.h>

#include "ww/core/text.h"

namespace ww::policy {
namespace {

constexpr std::size_t kMaxReportLines = 60;

std::string metres(double value) { return format_fixed(value, 2); }
std::string place(const Vec3& p) { return metres(p.x) + " " + metres(p.y) + " " + metres(p.z); }

std::string support_text(const World& world, const Object& object) {
  const Support& s = object.support;
  const auto carrier = [&](const char* word) {
    if (!s.object.valid()) return std::string(word);
    const Object& by = world[s.object];
    std::string out = std::string(word) + " " + by.id;
    if (by.model && s.surface >= 0 &&
        static_cast<std::size_t>(s.surface) < by.model->surfaces.size()) {
      out += "." + by.model->surfaces[static_cast<std::size_t>(s.surface)].name;
    }
    return out;
  };
  switch (s.kind) {
    case SupportKind::kFloor:
      return "on the floor";
    case SupportKind::kOn:
      return carrier("on");
    case SupportKind::kInside:
      return carrier("in");
    case SupportKind::kHanging:
      return carrier("hangs from");
    case SupportKind::kWall:
      return s.wall.valid() ? "on " + world[s.wall].id : "on a wall";
    case SupportKind::kCeiling:
      return "on the ceiling";
  }
  return "";
}

std::string object_text(const Scene& scene, std::size_t i) {
  const Object& o = scene.world.objects[i];
  std::string out = o.id + " " + o.category;
  if (o.room.valid()) out += " in " + scene.world[o.room].id;
  out += ", " + support_text(scene.world, o);
  if (i < scene.state.X_WO.size()) out += ", at " + place(scene.state.X_WO[i].translation);
  if (!o.model) return out;
  std::vector<std::string> joints, surfaces;
  for (const ModelJoint& joint : o.model->joints) joints.push_back(joint.name);
  for (const auto& surface : o.model->surfaces) surfaces.push_back(surface.name);
  if (!joints.empty()) out += ", joints " + join(joints, " ");
  if (!surfaces.empty()) out += ", surfaces " + join(surfaces, " ");
  if (!o.colors.empty()) out += ", " + join(o.colors, " ");
  return out;
}

void list(std::string& out, const char* title, const std::vector<std::string>& lines) {
  if (lines.empty()) return;
  out += std::string(title) + ":\n";
  for (std::size_t i = 0; i < lines.size() && i < kMaxReportLines; ++i)
    out += "- " + lines[i] + "\n";
  if (lines.size() > kMaxReportLines)
    out += fmt::format("- ... and {} more\n", lines.size() - kMaxReportLines);
}

}  // namespace

std::string folded_program(const program::Program& program, std::size_t bytes) {
  std::vector<std::string> lines;
  int folded = 0;
  const auto unfold = [&] {
    if (folded > 0) lines.back() += fmt::format(" ({} things)", folded);
    folded = 0;
  };
  for (std::string& line : split(program::print(program), '\n')) {
    if (line.starts_with("  ")) {
      ++folded;
      continue;
    }
    unfold();
    if (!line.empty()) lines.push_back(std::move(line));
  }
  unfold();
  std::string head, tail;
  std::size_t first = 0, last = lines.size();
  // From both ends: the first lines hold request and rooms, the last what was tried just now.
  while (first < last && head.size() + tail.size() < bytes) {
    head += lines[first++] + "\n";
    if (first < last) tail = lines[--last] + "\n" + tail;
  }
  if (first < last) head += fmt::format("... ({} lines left out)\n", last - first);
  return head + tail;
}

std::string scene_text(const Scene& scene) {
  const World& world = scene.world;
  std::string out;
  for (const Room& room : world.rooms) {
    std::vector<std::string> corners;
    for (const Vec2 p : room.floor) corners.push_back(metres(p.x) + "," + metres(p.y));
    out += fmt::format("{} room {}, floor [{}], height {}\n", room.id, room.type,
                       join(corners, " "), metres(room.height));
  }
  for (const Wall& wall : world.walls) {
    out += fmt::format("{} wall from {},{} to {},{}", wall.id, metres(wall.from.x),
                       metres(wall.from.y), metres(wall.to.x), metres(wall.to.y));
    for (const RoomId side : {wall.left, wall.right}) {
      if (side.valid()) out += " of " + world[side].id;
    }
    out += "\n";
  }
  for (const Opening& o : world.openings) {
    const char* kind = o.kind == OpeningKind::kDoor     ? "door"
                       : o.kind == OpeningKind::kWindow ? "window"
                                                        : "archway";
    out += fmt::format("{} {} in {}, offset {}, {} x {}\n", o.id, kind,
                       o.wall.valid() ? world[o.wall].id : "no wall", metres(o.offset),
                       metres(o.width), metres(o.height));
  }
  for (std::size_t i = 0; i < world.objects.size(); ++i) out += object_text(scene, i) + "\n";
  for (const Light& light : world.lights) {
    out += fmt::format("{} light, {} {}{}\n", light.id, format_fixed(light.intensity, 0),
                       light.unit == LightUnit::kLux ? "lx" : "lm", light.on ? "" : ", off");
  }
  return out;
}

std::string report_text(const craft::Observation& seen) {
  std::string out;
  if (seen.certificate) {
    list(out, "Measured faults", verify::failures(*seen.certificate));
    if (seen.certificate->passed) out += "All that was measured is in order.\n";
  }
  std::vector<std::string> lines;
  for (const craft::Unplaced& u : seen.outcome.unplaced)
    lines.push_back(u.object + " (" + u.kind + ") found no place: " + u.why);
  for (const craft::BrokenRelation& b : seen.outcome.broken)
    lines.push_back(
        fmt::format("{}: relation {} could not be met: {}", b.object, b.relation + 1, b.why));
  for (const Diagnostic& d : seen.outcome.diagnostics.items()) lines.push_back(d.str());
  list(out, "Of the round before", lines);
  return out.empty() ? "Nothing has been measured yet.\n" : out;
}

}  // namespace ww::policy
