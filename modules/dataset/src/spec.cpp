#include "ww/dataset/spec.h"

#include <fmt/core.h>
#include <yaml-cpp/yaml.h>

#include <algorithm>
#include <array>
#include <set>

#include "ww/core/text.h"

namespace ww::dataset {
namespace {

template <class Enum>
using Words = std::vector<std::pair<std::string_view, Enum>>;

const Words<Label>& label_words() {
  static const Words<Label> words{{"depth", Label::kDepth},
                                  {"distance", Label::kDistance},
                                  {"normals", Label::kNormals},
                                  {"albedo", Label::kAlbedo},
                                  {"instances", Label::kInstances},
                                  {"categories", Label::kCategories},
                                  {"parts", Label::kParts},
                                  {"materials", Label::kMaterials},
                                  {"flow", Label::kFlow}};
  return words;
}

const Words<Format>& format_words() {
  static const Words<Format> words{{"coco", Format::kCoco},
                                   {"transforms", Format::kTransforms},
                                   {"bop", Format::kBop},
                                   {"webdataset", Format::kWebDataset}};
  return words;
}

const Words<Quality>& quality_words() {
  static const Words<Quality> words{{"quick", Quality::kQuick}, {"traced", Quality::kTraced}};
  return words;
}

enum class Kind { kPinhole, kFisheye, kPanorama, kStereo, kDepth, kLidar };
const Words<Kind>& kind_words() {
  static const Words<Kind> words{{"pinhole", Kind::kPinhole},   {"fisheye", Kind::kFisheye},
                                 {"panorama", Kind::kPanorama}, {"stereo", Kind::kStereo},
                                 {"depth", Kind::kDepth},       {"lidar", Kind::kLidar}};
  return words;
}

template <class Enum>
std::vector<std::string> all_words(const Words<Enum>& words) {
  std::vector<std::string> out;
  for (const auto& [word, value] : words) out.emplace_back(word);
  return out;
}

struct Limits {
  double low = 0, high = 0;
};

/// One mapping of the file. Reads keys that are there, reports those that nobody asked for.
class Fields {
 public:
  Fields(YAML::Node node, std::string path, const std::string& file, Diagnostics& out)
      : node_(std::move(node)), path_(std::move(path)), file_(file), out_(out) {
    if (node_.IsDefined() && !node_.IsNull() && !node_.IsMap())
      fault(node_, path_ + ": a mapping of keys is needed");
  }
  ~Fields() {
    if (!node_.IsMap()) return;
    for (const auto& entry : node_) {
      const std::string key = entry.first.Scalar();
      if (asked_.count(key)) continue;
      const std::string near = nearest_word(key, {asked_.begin(), asked_.end()});
      out_.error("WW-DATA-002", place(entry.first), "'" + name(key) + "' is not a key here",
                 near.empty() ? "keys are " + join({asked_.begin(), asked_.end()}, ", ")
                              : "did you mean '" + near + "'?");
    }
  }
  Fields(const Fields&) = delete;
  Fields& operator=(const Fields&) = delete;

  bool has(const char* key) { return child(key).IsDefined(); }
  Fields below(const char* key) { return {child(key), name(key), file_, out_}; }

  void number(const char* key, double& value, Limits limits) {
    const YAML::Node n = child(key);
    if (n.IsDefined()) as_number(n, name(key), value, limits);
  }
  void integer(const char* key, int& value, Limits limits) {
    double v = value;
    const YAML::Node n = child(key);
    if (!n.IsDefined() || !as_number(n, name(key), v, limits)) return;
    if (v != std::floor(v)) return fault(n, name(key) + ": a whole number is needed");
    value = static_cast<int>(v);
  }
  /// A pair, or one number for both. `scale` brings it to the spec's unit.
  bool range(const char* key, Range& value, Limits limits, double scale = 1) {
    const YAML::Node n = child(key);
    if (!n.IsDefined()) return false;
    Range r;
    if (n.IsSequence() && n.size() == 2) {
      if (!as_number(n[0], name(key), r.low, limits) || !as_number(n[1], name(key), r.high, limits))
        return false;
    } else {
      if (!as_number(n, name(key), r.low, limits)) return false;
      r.high = r.low;
    }
    if (r.low > r.high) {
      fault(n, fmt::format("{}: {} is above {}", name(key), r.low, r.high));
      return false;
    }
    value = {r.low * scale, r.high * scale};
    return true;
  }
  void text(const char* key, std::string& value) {
    const YAML::Node n = child(key);
    if (!n.IsDefined()) return;
    if (!n.IsScalar() || n.Scalar().empty()) return fault(n, name(key) + ": a text is needed");
    value = n.Scalar();
  }
  void texts(const char* key, std::vector<std::string>& values) {
    const YAML::Node n = child(key);
    if (!n.IsDefined()) return;
    if (!n.IsSequence()) return fault(n, name(key) + ": a list of texts is needed");
    for (const auto& item : n) {
      if (!item.IsScalar() || item.Scalar().empty()) {
        fault(item, name(key) + ": a list of texts is needed");
      } else {
        values.push_back(item.Scalar());
      }
    }
  }
  template <class Enum>
  void word(const char* key, const Words<Enum>& words, Enum& value) {
    const YAML::Node n = child(key);
    if (n.IsDefined()) as_word(n, name(key), words, value);
  }
  template <class Enum>
  void words(const char* key, const Words<Enum>& all, std::vector<Enum>& values) {
    const YAML::Node n = child(key);
    if (!n.IsDefined()) return;
    if (!n.IsSequence()) return fault(n, name(key) + ": a list is needed");
    std::set<Enum> sorted;
    for (const auto& item : n) {
      Enum value{};
      if (as_word(item, name(key), all, value)) sorted.insert(value);
    }
    values.assign(sorted.begin(), sorted.end());
  }
  void numbers(const char* key, std::vector<double>& values, Limits limits, std::size_t most) {
    const YAML::Node n = child(key);
    if (!n.IsDefined()) return;
    if (!n.IsSequence() || n.size() == 0 || n.size() > most)
      return fault(n, fmt::format("{}: a list of 1 to {} numbers is needed", name(key), most));
    values.clear();
    for (const auto& item : n) {
      double v = 0;
      if (as_number(item, name(key), v, limits)) values.push_back(v);
    }
  }

 private:
  YAML::Node child(const char* key) {
    asked_.insert(key);
    // A missing key's node throws when it is asked what it is: one that does not.
    const YAML::Node missing(YAML::NodeType::Undefined);
    if (!node_.IsMap()) return missing;
    const YAML::Node found = static_cast<const YAML::Node&>(node_)[key];
    return found.IsDefined() ? found : missing;
  }
  std::string name(const std::string& key) const { return path_.empty() ? key : path_ + "." + key; }
  Place place(const YAML::Node& at) const {
    return {file_, at.Mark().line + 1, at.Mark().column + 1};
  }
  void fault(const YAML::Node& at, const std::string& message) {
    out_.error("WW-DATA-003", place(at), message);
  }
  bool as_number(const YAML::Node& n, const std::string& what, double& value, Limits limits) {
    double v = 0;
    if (!n.IsScalar() || !YAML::convert<double>::decode(n, v)) {
      fault(n, what + ": a number is needed");
      return false;
    }
    if (!(v >= limits.low && v <= limits.high)) {
      fault(n, fmt::format("{}: {} is not within {} to {}", what, v, limits.low, limits.high));
      return false;
    }
    value = v;
    return true;
  }
  template <class Enum>
  bool as_word(const YAML::Node& n, const std::string& what, const Words<Enum>& words,
               Enum& value) {
    const std::string text = n.IsScalar() ? n.Scalar() : "";
    for (const auto& [word, meaning] : words) {
      if (word != text) continue;
      value = meaning;
      return true;
    }
    fault(n, what + ": '" + text + "' is not one of " + join(all_words(words), ", "));
    return false;
  }

  YAML::Node node_;
  std::string path_;
  const std::string& file_;
  Diagnostics& out_;
  std::set<std::string> asked_;
};

constexpr double kDegree = kPi / 180;
constexpr Limits kShare{0, 1}, kCount{0, 200}, kMetres{0.01, 1000};

void read_worlds(Fields f, WorldsSpec& worlds) {
  f.texts("prompts", worlds.prompts);
  f.texts("folders", worlds.folders);
  f.integer("per_prompt", worlds.per_prompt, {1, 1e6});
}

void read_picture(Fields f, PictureSpec& picture) {
  f.integer("width", picture.width, {16, 8192});
  f.integer("height", picture.height, {16, 8192});
  f.word("quality", quality_words(), picture.quality);
  f.integer("samples", picture.samples, {1, 4096});
}

render::Distortion read_distortion(Fields& f) {
  std::vector<double> d;  // in OpenCV's order
  f.numbers("distortion", d, {-10, 10}, 5);
  d.resize(5, 0.0);
  return {d[0], d[1], d[4], d[2], d[3]};
}

render::Lidar read_lidar(Fields& f) {
  render::Lidar lidar;
  int rings = 32;
  Range elevation{-25 * kDegree, 15 * kDegree};
  f.integer("rings", rings, {2, 256});
  f.range("elevation_deg", elevation, {-90, 90}, kDegree);
  f.integer("columns", lidar.columns, {8, 8192});
  f.number("near", lidar.near, kMetres);
  f.number("far", lidar.far, kMetres);
  f.number("noise", lidar.noise, kShare);
  for (int i = 0; i < rings; ++i)
    lidar.rings.push_back(elevation.high - (elevation.high - elevation.low) * i / (rings - 1));
  return lidar;
}

render::Sensor read_sensor(Fields f) {
  Kind kind = Kind::kPinhole;
  f.word("kind", kind_words(), kind);
  switch (kind) {
    case Kind::kFisheye: {
      render::Fisheye lens;
      double angle = 180;
      f.number("angle_deg", angle, {10, 360});
      lens.max_angle = 0.5 * angle * kDegree;
      return lens;
    }
    case Kind::kPanorama:
      return render::Panorama{};
    case Kind::kStereo: {
      render::Stereo stereo;
      stereo.eye.distortion = read_distortion(f);
      f.number("baseline", stereo.baseline, kMetres);
      return stereo;
    }
    case Kind::kDepth: {
      render::DepthCamera depth;
      depth.eye.distortion = read_distortion(f);
      f.number("near", depth.near, kMetres);
      f.number("far", depth.far, kMetres);
      f.number("noise", depth.noise, {0, 100});
      return depth;
    }
    case Kind::kLidar:
      return read_lidar(f);
    case Kind::kPinhole:
      break;
  }
  render::Pinhole lens;
  lens.distortion = read_distortion(f);
  return lens;
}

void read_randomisation(Fields f, Randomisation& r) {
  {
    Fields camera = f.below("camera");
    camera.range("height", r.camera_height, {0.05, 50});
    camera.range("fov_deg", r.camera_fov, {5, 150}, kDegree);
    camera.integer("least_objects", r.least_objects, kCount);
  }
  {
    Fields sun = f.below("sun");
    Range hours;
    if (sun.range("hours", hours, {0, 24})) r.sun_hours = {hours};
  }
  {
    Fields lamps = f.below("lamps");
    lamps.number("off", r.lamp_off, kShare);
    lamps.range("gain", r.lamp_gain, {0, 100});
    Range kelvin;
    if (lamps.range("kelvin", kelvin, {1000, 20000})) r.lamp_kelvin = {kelvin};
  }
  f.number("materials", r.materials, kShare);
  f.number("tints", r.tints, kShare);
  f.range("clutter", r.clutter, kCount);
  f.range("distractors", r.distractors, kCount);
  f.range("drops", r.drops, kCount);
  f.range("noise", r.noise, kShare);
}

/// Of everything, so that all keys are asked for before the unknown ones are reported.
void read_all(Fields f, Spec& spec) {
  int version = 1;
  f.integer("version", version, {1, 1});
  f.text("name", spec.name);
  double seed = 0;
  f.number("seed", seed, {0, 9007199254740992.0});
  spec.seed = static_cast<std::uint64_t>(seed);
  f.integer("samples", spec.samples, {1, 1e7});
  f.integer("views", spec.views, {1, 1000});
  read_worlds(f.below("worlds"), spec.worlds);
  read_picture(f.below("picture"), spec.picture);
  spec.sensor = read_sensor(f.below("sensor"));
  f.words("labels", label_words(), spec.labels);
  f.words("formats", format_words(), spec.formats);
  read_randomisation(f.below("randomise"), spec.randomise);
}

/// What can be written of one sensor only.
void check_whole(const Spec& spec, const std::string& file, Diagnostics& out) {
  if (spec.worlds.prompts.empty() && spec.worlds.folders.empty())
    out.error("WW-DATA-004", {file, 0, 0}, "worlds: neither prompts nor folders are given");
  const bool pinhole = std::holds_alternative<render::Pinhole>(spec.sensor) ||
                       std::holds_alternative<render::Stereo>(spec.sensor) ||
                       std::holds_alternative<render::DepthCamera>(spec.sensor);
  for (const Format format : spec.formats) {
    if (pinhole || (format != Format::kTransforms && format != Format::kBop)) continue;
    out.error("WW-DATA-004", {file, 0, 0},
              fmt::format("formats: {} has words for pinholes only", to_text(format)));
  }
  const auto has = [](const auto& list, auto value) {
    return std::find(list.begin(), list.end(), value) != list.end();
  };
  if (has(spec.formats, Format::kBop) && !has(spec.labels, Label::kDepth))
    out.error("WW-DATA-004", {file, 0, 0}, "formats: bop needs the label depth");
}

template <class Enum>
std::string_view text_of(const Words<Enum>& words, Enum value) {
  for (const auto& [word, meaning] : words) {
    if (meaning == value) return word;
  }
  return "";
}

}  // namespace

SpecReading read_spec(std::string_view text, std::string_view file_name) {
  SpecReading reading;
  const std::string file(file_name);
  try {
    const YAML::Node root = YAML::Load(std::string(text));
    if (!root.IsMap()) {
      reading.diagnostics.error("WW-DATA-001", {file, 0, 0}, "is not a mapping of keys");
      return reading;
    }
    read_all({root, "", file, reading.diagnostics}, reading.spec);
    check_whole(reading.spec, file, reading.diagnostics);
  } catch (const YAML::Exception& error) {
    reading.diagnostics.error("WW-DATA-001", {file, error.mark.line + 1, error.mark.column + 1},
                              "can't be read as YAML: " + error.msg);
  }
  return reading;
}

std::string_view to_text(Label label) { return text_of(label_words(), label); }
std::string_view to_text(Format format) { return text_of(format_words(), format); }

}  // namespace ww::dataset
