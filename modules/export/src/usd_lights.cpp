// USD lights. UsdLux intensities are luminances [nit]; with `normalize` they do not depend on the
// light's size.
#include "light_frames.h"
#include "usd_stage.h"

namespace ww::exporting {

namespace {

struct LuxShape {
  std::string_view type;
  double intensity = 0;  ///< [nit], or normalised
};

LuxShape shape_of(const PlacedLight& placed) {
  const Light& light = *placed.light;
  switch (light.kind) {
    // A Lambertian face of area A and luminance L sends pi L A lumens; normalised, L A is the
    // intensity.
    case LightKind::kArea:
      return {"RectLight", light.intensity / kPi};
    // A sphere of radius r shows the area pi r^2 of 4 pi r^2: a quarter of the normalised intensity
    // is its candela.
    case LightKind::kPoint:
    case LightKind::kSpot:
      return {"SphereLight", 4 * candela(light)};
    case LightKind::kSun:
      return {"DistantLight", light.intensity};
    // An even sky of luminance L gives pi L lux on the open ground.
    case LightKind::kSky:
      return {"DomeLight", light.intensity / kPi};
  }
  return {"SphereLight", 0};
}

void write_light(UsdLayer& layer, const PlacedLight& placed) {
  const Light& light = *placed.light;
  const LuxShape shape = shape_of(placed);
  const bool is_spot = light.kind == LightKind::kSpot;
  layer.begin("def " + std::string(shape.type), identifier(light.id),
              {is_spot ? api_schemas({"ShapingAPI"}) : std::string()});
  (layer.line() << "color3f inputs:color = ").tuple(light.color) << '\n';
  layer.line() << "float inputs:intensity = " << shape.intensity << '\n';
  if (light.kind != LightKind::kSky) layer.line() << "bool inputs:normalize = true\n";
  if (light.kind == LightKind::kArea) {
    layer.line() << "float inputs:width = " << placed.size.x << '\n';
    layer.line() << "float inputs:height = " << placed.size.y << '\n';
    TextWriter& w = layer.line() << "float3[] extent = [";
    w.tuple({-placed.size.x / 2, -placed.size.y / 2, 0}) << ", ";
    w.tuple({placed.size.x / 2, placed.size.y / 2, 0}) << "]\n";
  } else if (shape.type == "SphereLight") {
    const double r = placed.radius;
    layer.line() << "float inputs:radius = " << r << '\n';
    TextWriter& w = layer.line() << "float3[] extent = [";
    w.tuple({-r, -r, -r}) << ", ";
    w.tuple({r, r, r}) << "]\n";
  }
  if (is_spot) {
    layer.line() << "float inputs:shaping:cone:angle = " << light.cone.value_or(0.6) * 180 / kPi
                 << '\n';
    layer.line() << "float inputs:shaping:cone:softness = 0\n";
  }
  if (!light.on) layer.line() << "token visibility = \"invisible\"\n";
  if (light.kind != LightKind::kSky) layer.pose(placed.X_PL);
  layer.end();
}

}  // namespace

void write_usd_lights(UsdStage& stage, ObjectId object, int part) {
  for (const PlacedLight& placed : lights_on(stage.scene, object, part))
    write_light(stage.layer, placed);
}

}  // namespace ww::exporting
