// How do the numbers of a dataset get into bytes?
#pragma once

#include <array>
#include <cstdint>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "ww/math/transform.h"
#include "ww/render/labels.h"

namespace ww::dataset {

using Json = nlohmann::ordered_json;

/// NumPy's .npy, version 1.0, little-endian floats of height x width (x channels).
std::string to_npy(int width, int height, const std::vector<float>& values);
template <std::size_t N>
std::string to_npy(int width, int height, const std::vector<std::array<float, N>>& values);

/// A row a return: ring, column, range, incidence, intensity, x, y, z (OpenGL axes), instance.
std::string to_npy(const std::vector<render::LidarReturn>& returns);

/// Clamped to 16 bits.
std::string to_png16(int width, int height, const std::vector<std::uint32_t>& ids);
/// Millimetres; 0 for nothing and beyond 65.535 m.
std::string to_depth_png(int width, int height, const std::vector<float>& metres);

/// COCO's run-length encoding of a mask: runs down the columns, from a run of 0s.
struct Rle {
  std::vector<std::uint32_t> runs;
  std::string text() const;  ///< as COCO's "counts" has them
};
Rle rle_of(const std::vector<std::uint32_t>& ids, int width, int height, std::uint32_t id,
           const render::PixelBox& box);
/// The inverse: runs of a text. Stops at damage.
Rle rle_from(std::string_view text);

/// Rounded, so that files are short and equal: rows of a 4x4 matrix, 1e-9.
Json to_json(const RigidTransform& pose);
Json to_json(Vec3 v, int decimals = 6);

/// "samples/000042".
std::string sample_folder(int sample);

}  // namespace ww::dataset
