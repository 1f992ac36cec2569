// report.html: one page for a person that needs nothing beside itself. Every text of a prompt, a
// name or a certificate passes through escape_xml, and the page's policy forbids scripts and
// anything from outside.
#include <fmt/format.h>

#include <algorithm>

#include "plan.h"
#include "report_certificate.h"
#include "text_writer.h"
#include "ww/export/export.h"

namespace ww::exporting {

namespace {

constexpr std::string_view kHead =
    "<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, "
    "initial-scale=1\">\n"
    "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; img-src data:; "
    "style-src "
    "'unsafe-inline'\">\n"
    "<style>body{font:16px/1.5 system-ui,'Noto Sans','Noto Sans CJK SC','Microsoft "
    "YaHei',sans-serif;color:#223;"
    "background:#f6f5f1;margin:0}main{max-width:1100px;margin:0 auto;padding:24px}h1{margin:0 0 "
    "4px}"
    "h2{margin:32px 0 8px}.prompt{font-size:20px;color:#445;border-left:4px solid "
    "#c9b78f;padding-left:12px;"
    "white-space:pre-wrap;overflow-wrap:anywhere}.card{background:#fff;border:1px solid "
    "#e2ded2;border-radius:8px;"
    "padding:16px;overflow-x:auto}img{max-width:100%;border-radius:6px;display:block}"
    ".pictures{display:grid;grid-template-columns:repeat(auto-fit,minmax(320px,1fr));gap:16px}"
    "figure{margin:0}figcaption{color:#667;font-size:14px}svg{max-width:100%;height:auto}"
    "table{border-collapse:collapse;width:100%;font-size:14px}th,td{text-align:left;padding:5px "
    "10px;"
    "border-bottom:1px solid #eee;vertical-align:top}td.n{text-align:right;white-space:nowrap}"
    ".badge{display:inline-block;padding:2px 12px;border-radius:12px;color:#fff;font-weight:600}"
    ".good{background:#2c7a4b}.bad{background:#b23b2e}.none{background:#777}code{font-size:13px;"
    "color:#556}"
    "</style>\n";

std::string base64(std::string_view bytes) {
  static constexpr char kDigits[] =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  std::string out;
  out.reserve((bytes.size() + 2) / 3 * 4);
  for (std::size_t i = 0; i < bytes.size(); i += 3) {
    std::uint32_t group = 0;
    const std::size_t count = std::min<std::size_t>(3, bytes.size() - i);
    for (std::size_t k = 0; k < 3; ++k) {
      group = group << 8 | (k < count ? static_cast<unsigned char>(bytes[i + k]) : 0u);
    }
    for (std::size_t k = 0; k < 4; ++k) {
      out += k <= count ? kDigits[(group >> (18 - 6 * k)) & 63] : '=';
    }
  }
  return out;
}

std::string readable(std::string_view key) {
  std::string words(key);
  std::replace(words.begin(), words.end(), '_', ' ');
  return words;
}

void write_pictures(TextWriter& w, const ReportInput& input) {
  if (input.pictures.empty()) return;
  w << "<h2>Pictures</h2>\n<div class=\"pictures\">\n";
  for (const auto& [name, png] : input.pictures) {
    const std::string safe = escape_xml(name);
    w << "<figure><img alt=\"" << safe << "\" src=\"data:image/png;base64," << base64(png)
      << "\"><figcaption>" << safe << "</figcaption></figure>\n";
  }
  w << "</div>\n";
}

void write_certificate(TextWriter& w, const ReportInput& input) {
  const CertificateWords words = explain_certificate(input.certificate_json);
  w << "<h2>Physical certificate</h2>\n<div class=\"card\">\n";
  if (!words.is_readable) {
    w << "<p><span class=\"badge none\">not measured</span></p></div>\n";
    return;
  }
  w << "<p><span class=\"badge " << (words.passed ? "good\">passed" : "bad\">faults stated below")
    << "</span> measured in MuJoCo on the exported model</p>\n<table>\n";
  for (const CertificateLine& line : words.lines) {
    w << "<tr><td>" << (line.passes ? "✓" : "✗") << "</td><th scope=\"row\">"
      << escape_xml(line.what) << "</th><td>" << escape_xml(line.says) << "</td></tr>\n";
  }
  w << "</table>\n<p><code>" << escape_xml(words.hash) << "</code></p></div>\n";
}

void write_unmet(TextWriter& w, const World& world) {
  w << "<h2>Asked for but not done</h2>\n<div class=\"card\">\n";
  if (world.unmet.empty()) {
    w << "<p>Nothing: everything that was asked is there.</p></div>\n";
    return;
  }
  w << "<table><tr><th>asked</th><th>placed</th><th>why</th></tr>\n";
  for (const Unmet& unmet : world.unmet) {
    w << "<tr><td>" << escape_xml(unmet.asked) << "</td><td class=\"n\">"
      << (unmet.placed ? std::to_string(*unmet.placed) : std::string()) << "</td><td>"
      << escape_xml(unmet.why) << "</td></tr>\n";
  }
  w << "</table></div>\n";
}

std::string joints_text(const Model& model) {
  std::string out;
  for (const ModelJoint& joint : model.joints) {
    if (!out.empty()) out += ", ";
    const bool is_hinge = joint.type == JointType::kHinge;
    out += joint.name + (is_hinge ? " turns" : " slides");
    if (!joint.range) {
      out += " freely";
    } else if (is_hinge) {
      out += fmt::format(" {:.0f}°", (joint.range->y - joint.range->x) * 180 / kPi);
    } else {
      out += fmt::format(" {:.2f} m", joint.range->y - joint.range->x);
    }
  }
  return out;
}

std::string materials_text(const Model& model) {
  std::vector<std::string> seen;
  for (const ModelSlot& slot : model.slots) {
    if (std::find(seen.begin(), seen.end(), slot.material) == seen.end())
      seen.push_back(slot.material);
  }
  std::string out;
  for (const std::string& name : seen) out += (out.empty() ? "" : ", ") + readable(name);
  return out;
}

void write_objects(TextWriter& w, const Scene& scene) {
  const World& world = scene.world;
  double total = 0;
  for (const Object& object : world.objects) total += total_mass(*object.model).mass;
  w << "<h2>" << world.objects.size() << " objects, " << fmt::format("{:.0f} kg", total)
    << "</h2>\n<div class=\"card\"><table>\n<tr><th>id</th><th>name</th><th>room</th><th>mass "
       "[kg]</th>"
       "<th>width × depth × height [m]</th><th>moves</th><th>joints</th><th>materials</th></tr>\n";
  for (std::size_t i = 0; i < world.objects.size(); ++i) {
    const Object& object = world.objects[i];
    const Vec3 size = drawn_bounds(*object.model, scene.state.joints[i]).size();
    w << "<tr><td><code>" << escape_xml(object.id) << "</code></td><td>" << escape_xml(object.name);
    if (object.asked_as)
      w << "<br><small>asked as “" << escape_xml(*object.asked_as) << "”</small>";
    w << "</td><td>" << (object.room.valid() ? escape_xml(world[object.room].id) : std::string())
      << "</td><td class=\"n\">" << fmt::format("{:.3g}", total_mass(*object.model).mass)
      << "</td><td class=\"n\">" << fmt::format("{:.2f} × {:.2f} × {:.2f}", size.y, size.x, size.z)
      << "</td><td>" << (object.dynamic ? "free" : "fixed") << "</td><td>"
      << escape_xml(joints_text(*object.model)) << "</td><td>"
      << escape_xml(materials_text(*object.model)) << "</td></tr>\n";
  }
  w << "</table></div>\n";
}

}  // namespace

std::string write_report(const Scene& scene, const ReportInput& input) {
  const World& world = scene.world;
  TextWriter w;
  w << "<!DOCTYPE html>\n<html lang=\"" << (world.prompt_language == "zh" ? "zh" : "en")
    << "\">\n<head>\n"
    << kHead << "<title>" << escape_xml(readable(world.name))
    << "</title>\n</head>\n<body><main>\n<h1>" << escape_xml(readable(world.name)) << "</h1>\n";
  if (!world.prompt_text.empty())
    w << "<p class=\"prompt\">" << escape_xml(world.prompt_text) << "</p>\n";
  w << "<p>seed " << std::to_string(world.seed) << "</p>\n";
  write_pictures(w, input);
  write_certificate(w, input);
  write_unmet(w, world);
  w << "<h2>Plan</h2>\n<div class=\"card\">" << plan_svg(scene, make_plan(scene)) << "</div>\n";
  write_objects(w, scene);
  w << "</main></body>\n</html>\n";
  return std::move(w.text);
}

}  // namespace ww::exporting
