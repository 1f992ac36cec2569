#include "usd_stage.h"

namespace ww::exporting {

void UsdLayer::begin(std::string_view specifier, std::string_view name,
                     const std::vector<std::string>& metadata) {
  line() << specifier << " \"" << name << '"';
  bool is_open = false;
  for (const std::string& entry : metadata) {
    if (entry.empty()) continue;
    if (!is_open) w << " (\n";
    is_open = true;
    line() << "    " << entry << '\n';
  }
  if (is_open) {
    line() << ")\n";
  } else {
    w << '\n';
  }
  line() << "{\n";
  ++depth_;
}

void UsdLayer::end() {
  --depth_;
  line() << "}\n";
}

TextWriter& UsdLayer::line() {
  w.text.append(static_cast<std::size_t>(4 * depth_), ' ');
  return w;
}

void UsdLayer::pose(const RigidTransform& X) {
  (line() << "double3 xformOp:translate = ").tuple(X.translation) << '\n';
  (line() << "quatd xformOp:orient = ").quat(X.rotation.canonical()) << '\n';
  line() << "uniform token[] xformOpOrder = [\"xformOp:translate\", \"xformOp:orient\"]\n";
}

std::string api_schemas(const std::vector<std::string_view>& names) {
  if (names.empty()) return {};
  std::string out = "prepend apiSchemas = [";
  for (std::size_t i = 0; i < names.size(); ++i) {
    if (i > 0) out += ", ";
    out += '"';
    out += names[i];
    out += '"';
  }
  return out + "]";
}

std::string kind(std::string_view name) { return "kind = \"" + std::string(name) + "\""; }

std::string usd_string(std::string_view text) {
  std::string out = "\"";
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    if (c == '"' || c == '\\') {
      out += '\\';
      out += c;
    } else {
      // The grammar's strings end at a line; other control characters have no business in a name.
      out += byte < 0x20 || byte == 0x7f ? ' ' : c;
    }
  }
  return out += '"';
}

std::string material_prim(const PaintTable& paints, int paint) {
  return "/World/Materials/" + paints[paint].name;
}

std::string object_prim(const Object& object) { return "/World/" + identifier(object.id); }

std::string body_prim(const Object& object, int part) {
  if (object.model->joints.empty()) return object_prim(object);
  return object_prim(object) + "/" +
         identifier(object.model->parts[static_cast<std::size_t>(part)].name);
}

}  // namespace ww::exporting
