// What does a View hold between looks?
#pragma once

#include "scene_stage.h"
#include "ww/render/view.h"

namespace ww::render {

/// What one mesh of one instance of the stage is called.
struct MeshIds {
  std::uint32_t instance = 0, category = 0, part = 0, material = 0;
};

struct View::Parts {
  Scene scene;
  Executor* executor = nullptr;
  SceneView staged;
  Names names;
  std::vector<std::vector<MeshIds>> ids;            // by instance of the stage and its mesh
  std::vector<std::vector<std::size_t>> staged_as;  // by object: its instances on the stage
  std::optional<Sensor> lens;                       // that `rays` are of
  std::vector<Vec3f> rays;                          // unit directions in C, 0 where there is none
  std::vector<Vec3f> colors;                        // [cd/m2] of the last shot

  const Stage& stage() const { return *staged.stage; }
  /// Makes `rays` those of the sensor.
  void look_through(const Sensor& sensor);
};

/// One row of the picture: its rays, what they meet (nothing where the lens has no ray), and what
/// shading and labels both need of that.
struct Row {
  std::vector<Ray> rays;
  std::vector<std::optional<Hit>> hits;
  std::vector<HitPoint> points;

  /// Keeps its memory from row to row.
  void meet(const View::Parts& parts, const Viewpoint& at, int row);
};

/// Fills rows of Labels from hits that are known already.
class RowLabeller {
 public:
  /// All references must outlive it.
  RowLabeller(const View::Parts& parts, const Viewpoint& at, const Motion* motion, Labels& out);
  void label(int number, const Row& row) const;

 private:
  void label_pixel(std::size_t k, const Ray& ray, const Hit& hit, const HitPoint& point) const;
  void flow(std::size_t k, Vec2 pixel, const Ray& ray, const Hit& hit) const;

  const View::Parts& parts_;
  const Viewpoint& at_;
  const Motion* motion_;
  Labels& out_;
  Quat R_CW_;
  std::vector<RigidTransform> moved_;
  RigidTransform X_CW_next_;
};
Labels empty_labels(PictureSize size, bool moving);

/// Objects that the instance picture shows.
std::vector<ObjectLabel> label_objects(const View::Parts& parts, const Viewpoint& at,
                                       const std::vector<std::uint32_t>& instance);

}  // namespace ww::render
