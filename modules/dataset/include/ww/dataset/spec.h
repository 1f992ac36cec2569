// Which labelled pictures are wanted? The specification of a dataset, read from YAML or JSON. Its
// keys for people: docs/dataset.md; for programs: schema/dataset.schema.json. What makes it:
// dataset.h.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "ww/core/diagnostics.h"
#include "ww/render/sensor.h"

namespace ww::dataset {

/// Drawn evenly from low to high, both included.
struct Range {
  double low = 0;   ///< [1] or the unit of what is drawn
  double high = 0;  ///< [1] or the unit of what is drawn
};

enum class Quality { kQuick, kTraced };

enum class Label {
  kDepth,
  kDistance,
  kNormals,
  kAlbedo,
  kInstances,
  kCategories,
  kParts,
  kMaterials,
  kFlow,
};

enum class Format { kCoco, kTransforms, kBop, kWebDataset };

struct WorldsSpec {
  std::vector<std::string> prompts;
  std::vector<std::string> folders;  ///< world folders that are there already
  int per_prompt = 1;                ///< worlds of each prompt, with seeds from 0
};

struct PictureSpec {
  int width = 640, height = 480;
  Quality quality = Quality::kTraced;
  int samples = 16;  ///< rays a pixel, traced ones
};

/// What is left to chance; what is not named stays as the world has it.
struct Randomisation {
  Range camera_height{1.0, 1.7};   ///< [m] above the floor
  Range camera_fov{0.8, 1.1};      ///< [rad] vertical, pinholes
  int least_objects = 3;           ///< that a view should show
  std::vector<Range> sun_hours;    ///< [h] of the day; none or one
  double lamp_off = 0;             ///< [1] chance of each lamp
  Range lamp_gain{1, 1};           ///< [1] times its lumens
  std::vector<Range> lamp_kelvin;  ///< [K] none or one
  double materials = 0;            ///< [1] share of surfaces in another material of their family
  double tints = 0;                ///< [1] share of paintable surfaces in another colour
  Range clutter;                   ///< [1] things more on the furniture
  Range distractors;               ///< [1] things that belong elsewhere, on the floor
  Range drops;                     ///< [1] things let fall in the room, until they rest
  Range noise;                     ///< [1] deviation of a middle grey, shot noise
};

struct Spec {
  std::string name = "dataset";
  std::uint64_t seed = 0;
  int samples = 1;  ///< worlds as chance changes them
  int views = 1;    ///< pictures of each sample
  WorldsSpec worlds;
  PictureSpec picture;
  /// Its size is the picture's and its focal length the drawn angle's, where it has them.
  render::Sensor sensor = render::Pinhole{};
  std::vector<Label> labels{Label::kDepth, Label::kNormals, Label::kInstances};  ///< sorted
  std::vector<Format> formats{Format::kCoco, Format::kTransforms};               ///< sorted
  Randomisation randomise;
};

struct SpecReading {
  Spec spec;
  Diagnostics diagnostics;  ///< WW-DATA-..., all faults at once
};
SpecReading read_spec(std::string_view text, std::string_view file_name);

/// "depth", "normals"...: as the file has them.
std::string_view to_text(Label label);
std::string_view to_text(Format format);

}  // namespace ww::dataset
