// USD materials: UsdPreviewSurface with textures of ../assets/tex at real scale, and physics
// (friction, restitution) on the same prim.
#include <algorithm>

#include "textures.h"
#include "usd_stage.h"

namespace ww::exporting {

namespace {

void write_texture(UsdLayer& layer, const std::string& material, std::string_view name,
                   const std::shared_ptr<const Image>& image, bool is_color, Vec3 scale) {
  layer.begin("def Shader", name);
  layer.line() << "uniform token info:id = \"UsdUVTexture\"\n";
  layer.line() << "asset inputs:file = @../" << shared_texture_path(image) << "@\n";
  layer.line() << "token inputs:sourceColorSpace = \"" << (is_color ? "sRGB" : "raw") << "\"\n";
  layer.line() << "token inputs:wrapS = \"repeat\"\n";
  layer.line() << "token inputs:wrapT = \"repeat\"\n";
  layer.line() << "float2 inputs:st.connect = <" << material << "/tile.outputs:result>\n";
  if (name == "normal") {
    layer.line() << "float4 inputs:scale = (2, 2, 2, 1)\n";
    layer.line() << "float4 inputs:bias = (-1, -1, -1, 0)\n";
  } else if (is_color) {
    (layer.line() << "float4 inputs:scale = (").vec(scale) << ", 1)\n";
  }
  if (name == "orm") {
    for (const char* channel : {"r", "g", "b"}) layer.line() << "float outputs:" << channel << '\n';
  } else {
    layer.line() << "float3 outputs:rgb\n";
  }
  layer.end();
}

/// Texture coordinates are in metres; one tile of the material is the unit of its pictures.
void write_tile(UsdLayer& layer, const std::string& material, Vec2 tile) {
  layer.begin("def Shader", "st");
  layer.line() << "uniform token info:id = \"UsdPrimvarReader_float2\"\n";
  layer.line() << "string inputs:varname = \"st\"\n";
  layer.line() << "float2 outputs:result\n";
  layer.end();
  layer.begin("def Shader", "tile");
  layer.line() << "uniform token info:id = \"UsdTransform2d\"\n";
  layer.line() << "float2 inputs:in.connect = <" << material << "/st.outputs:result>\n";
  layer.line() << "float2 inputs:scale = (" << 1 / tile.x << ", " << 1 / tile.y << ")\n";
  layer.line() << "float2 outputs:result\n";
  layer.end();
}

void write_surface(UsdLayer& layer, const Paint& paint, const std::string& prim) {
  const Material& m = *paint.material;
  const TextureSet* textures = m.textures.get();
  layer.begin("def Shader", "surface");
  layer.line() << "uniform token info:id = \"UsdPreviewSurface\"\n";
  if (textures && textures->base_color) {
    layer.line() << "color3f inputs:diffuseColor.connect = <" << prim
                 << "/base_color.outputs:rgb>\n";
  } else {
    (layer.line() << "color3f inputs:diffuseColor = ").tuple(paint.color()) << '\n';
  }
  if (textures && textures->orm) {
    layer.line() << "float inputs:occlusion.connect = <" << prim << "/orm.outputs:r>\n";
    layer.line() << "float inputs:roughness.connect = <" << prim << "/orm.outputs:g>\n";
    layer.line() << "float inputs:metallic.connect = <" << prim << "/orm.outputs:b>\n";
  } else {
    layer.line() << "float inputs:roughness = " << m.roughness << '\n';
    layer.line() << "float inputs:metallic = " << m.metalness << '\n';
  }
  if (textures && textures->normal) {
    layer.line() << "normal3f inputs:normal.connect = <" << prim << "/normal.outputs:rgb>\n";
  }
  if (m.emission != Vec3{})
    (layer.line() << "color3f inputs:emissiveColor = ").tuple(m.emission) << '\n';
  if (m.clearcoat > 0) layer.line() << "float inputs:clearcoat = " << m.clearcoat << '\n';
  if (m.transmission > 0) {
    // The preview surface has opacity alone: a clear pane keeps a tenth of itself, else it can't be
    // seen.
    layer.line() << "float inputs:opacity = " << std::max(0.1, 1 - m.transmission) << '\n';
  }
  layer.line() << "float inputs:ior = " << m.ior << '\n';
  layer.line() << "token outputs:surface\n";
  layer.end();
}

void write_material(UsdLayer& layer, const Paint& paint, const std::string& prim) {
  const Material& m = *paint.material;
  layer.begin("def Material", paint.name, {api_schemas({"PhysicsMaterialAPI"})});
  layer.line() << "float physics:staticFriction = " << m.friction << '\n';
  layer.line() << "float physics:dynamicFriction = " << m.friction << '\n';
  layer.line() << "float physics:restitution = " << m.restitution << '\n';
  layer.line() << "float physics:density = " << m.density << '\n';
  layer.line() << "token outputs:surface.connect = <" << prim << "/surface.outputs:surface>\n";
  write_surface(layer, paint, prim);
  if (const TextureSet* textures = m.textures.get()) {
    if (textures->base_color || textures->normal || textures->orm)
      write_tile(layer, prim, textures->tile);
    if (textures->base_color)
      write_texture(layer, prim, "base_color", textures->base_color, true, paint.color());
    if (textures->normal) write_texture(layer, prim, "normal", textures->normal, false, {});
    if (textures->orm) write_texture(layer, prim, "orm", textures->orm, false, {});
  }
  layer.end();
}

}  // namespace

void write_usd_materials(UsdStage& stage) {
  stage.layer.begin("def Scope", "Materials");
  for (std::size_t i = 0; i < stage.paints.all().size(); ++i) {
    write_material(stage.layer, stage.paints.all()[i],
                   material_prim(stage.paints, static_cast<int>(i)));
  }
  stage.layer.end();
}

}  // namespace ww::exporting
