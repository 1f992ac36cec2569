// A page of samples with their labels drawn: samples.png and samples.html.
#include <fmt/format.h>

#include "finish.h"
#include "overview.h"
#include "ww/core/files.h"

namespace ww::dataset {
namespace {

std::string escaped(const std::string& text) {
  std::string out;
  for (const char c : text) {
    switch (c) {
      case '<':
        out += "&lt;";
        break;
      case '>':
        out += "&gt;";
        break;
      case '&':
        out += "&amp;";
        break;
      case '"':
        out += "&quot;";
        break;
      default:
        out += c;
    }
  }
  return out;
}

std::string hex(std::uint32_t number) {
  const auto c = color_of_number(number);
  return fmt::format("#{:02x}{:02x}{:02x}", c[0], c[1], c[2]);
}

std::string figure(int sample, const Json& view, const std::string& prompt) {
  const Json& camera = view["camera"];
  std::string svg = fmt::format(
      "<figure><svg viewBox=\"0 0 {0} {1}\"><image href=\"{2}/{3}\" width=\"{0}\" "
      "height=\"{1}\"/>\n",
      camera.at("width").get<int>(), camera.at("height").get<int>(), sample_folder(sample),
      view["files"].at("rgb").get<std::string>());
  for (const Json& o : view["objects"]) {
    const Json& box = o.at("box");
    const int x = box[0], y = box[1];
    const std::string color = hex(o.at("instance").get<std::uint32_t>());
    svg += fmt::format(
        "<g><title>{0}: {1} px, visible {2}, outside {3}</title><rect x=\"{4}\" y=\"{5}\" "
        "width=\"{6}\" height=\"{7}\" stroke=\"{8}\"/><text x=\"{4}\" y=\"{9}\" fill=\"{8}\">{0}"
        "</text></g>\n",
        escaped(o.at("id").get<std::string>()), o.at("pixels").get<int>(),
        o.at("visibility").get<double>(), o.at("truncation").get<double>(), x, y, box[2].get<int>(),
        box[3].get<int>(), color, std::max(y - 2, 9));
  }
  return svg + fmt::format("</svg><figcaption>{}: {}</figcaption></figure>\n",
                           sample_folder(sample), escaped(prompt));
}

/// Strips under each other, as wide as the widest.
Image stacked(const std::vector<Image>& strips) {
  Image page{1, 1, 3, {0, 0, 0}};
  for (const Image& s : strips) page.width = std::max(page.width, s.width);
  page.height = 0;
  page.pixels.clear();
  for (const Image& s : strips) {
    const auto row = static_cast<std::size_t>(page.width) * 3,
               own = static_cast<std::size_t>(s.width) * 3;
    for (int y = 0; y < s.height; ++y) {
      const auto first =
          s.pixels.begin() + static_cast<std::ptrdiff_t>(own * static_cast<std::size_t>(y));
      page.pixels.insert(page.pixels.end(), first, first + static_cast<std::ptrdiff_t>(own));
      page.pixels.resize(page.pixels.size() + row - own);
    }
    page.height += s.height;
  }
  return page;
}

constexpr const char* kHead = R"(<!doctype html><meta charset="utf-8"><title>Samples</title><style>
body{font:14px sans-serif;margin:1em;background:#222;color:#ddd}
figure{display:inline-block;width:46%;min-width:320px;margin:.5em}svg{width:100%}
rect{fill:none;stroke-width:1.5}text{font-size:9px;paint-order:stroke;stroke:#000;stroke-width:2px}
img{max-width:100%}</style>
<h1>)";

}  // namespace

Status write_sheet(const Dataset& dataset) {
  std::string html = kHead + escaped(dataset.spec.name) + "</h1>\n";
  std::vector<Image> strips;
  const auto status = for_each_sample(dataset, [&](int sample, const Json& json) -> Status {
    for (const Json& view : json["views"]) {
      if (!view["files"].contains("overview")) continue;
      const std::string folder = dataset.folder + "/" + sample_folder(sample) + "/";
      const auto bytes = read_file(folder + view["files"]["overview"].get<std::string>());
      if (!bytes) return bytes.error();
      auto strip = decode_png(*bytes);
      if (!strip) return strip.error();
      if (strip->channels != 3) return Error{ErrorCode::kParse, "is not in colour", folder};
      strips.push_back(std::move(*strip));
      if (view["files"].contains("rgb"))
        html += figure(sample, view, json.value("prompt", std::string()));
    }
    return {};
  });
  if (!status || strips.empty()) return status;
  html += "<p><img src=\"samples.png\" alt=\"boxes, instances, depth, normals\"></p>\n";
  if (auto done = write_file(dataset.folder + "/samples.png", encode_png(stacked(strips))); !done)
    return done;
  return write_file(dataset.folder + "/samples.html", html);
}

}  // namespace ww::dataset
