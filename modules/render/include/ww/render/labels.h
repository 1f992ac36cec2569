// What is true of every pixel that a sensor sees, and of every object in the picture? Exact labels
// from the same surfaces that pictures show; what a real sensor would have measured of them. Who
// makes them: View (view.h).
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <vector>

#include "ww/render/sensor.h"
#include "ww/world/world.h"

namespace ww::render {

/// What the numbers in label pictures stand for; 0 is nothing in all of them.
struct Names {
  struct Instance {
    std::string id;        ///< of the object, or of the BuildingMesh
    std::string category;  ///< catalogue key, or "wall", "floor", "ceiling"
    ObjectId object;       ///< invalid: the building
    std::uint32_t category_index = 0;
  };
  std::vector<Instance> instances;      ///< objects in the World's order, then the building
  std::vector<std::string> categories;  ///< sorted
  std::vector<std::string> parts;       ///< "desk_1/drawer_1"; the building's are its meshes
  std::vector<std::string> materials;   ///< sorted
};

/// A rectangle of pixels.
struct PixelBox {
  int x = 0, y = 0, width = 0, height = 0;
  bool operator==(const PixelBox&) const = default;
};

/// One object that at least one pixel shows.
struct ObjectLabel {
  std::uint32_t instance = 0;
  PixelBox box;                ///< tight around its pixels
  std::size_t pixels = 0;      ///< that show it
  std::size_t silhouette = 0;  ///< that would show it if nothing were in the way
  double visibility = 1;       ///< [1] pixels / silhouette
  double truncation = 0;       ///< [1] share of its outline, seen from here, that lies outside
  RigidTransform X_WO, X_CO;
  Aabb box_O;  ///< [m] of all that is drawn, along the object's own axes
};

/// Row by row from the top. Where `distance` is 0 nothing was met and all else is 0.
struct Labels {
  int width = 0, height = 0;
  std::vector<float> distance;  ///< [m] along the ray
  std::vector<float> depth;     ///< [m] along the optical axis; negative behind a panorama
  std::vector<std::array<float, 3>> normal_W, normal_C;  ///< [1] smooth, towards the viewer
  std::vector<std::array<float, 3>> albedo;              ///< [1] linear, of the base colour
  std::vector<std::uint32_t> instance, category, part, material;
  /// With a Motion: where each pixel's point goes to.
  std::vector<std::array<float, 2>> flow;        ///< [px] NaN where the second view can't map it
  std::vector<std::array<float, 3>> scene_flow;  ///< [m] motion in the world
  std::vector<ObjectLabel> objects;              ///< in the order of instances
};

/// The second moment of a flow: where things and the camera are then.
struct Motion {
  const State* next = nullptr;
  RigidTransform X_WC;
};

/// What a depth camera reports. Axial and lateral deviations by distance and incidence of Nguyen,
/// Izadi and Lovell 2012 ("Modeling Kinect Sensor Noise for Improved 3D Reconstruction and
/// Tracking", Kinect for Windows); 0 out of range and beyond 80 degrees of incidence, where they
/// found no returns. [m] along the axis, one a pixel. `labels` must be that camera's.
std::vector<float> measured_depth(const DepthCamera& camera, const Labels& labels,
                                  std::uint64_t seed);

/// Disparity of the left eye. [px] 0 where nothing was met
std::vector<float> disparity(const Stereo& stereo, const Labels& left);

struct LidarReturn {
  int ring = 0, column = 0;
  double range = 0;      ///< [m]
  double incidence = 0;  ///< [rad] between ray and normal
  double intensity = 0;  ///< [1] of a white wall faced at 1 m
  Vec3 p_C;              ///< [m]
  std::uint32_t instance = 0;
};
/// Returns ring by ring. Intensity is that of a Lambertian surface, luminous albedo times cos of
/// incidence over the square of the range (Wagner et al. 2006); under Lidar::floor none is heard.
std::vector<LidarReturn> lidar_returns(const Lidar& lidar, const Labels& labels,
                                       std::uint64_t seed);

}  // namespace ww::render
