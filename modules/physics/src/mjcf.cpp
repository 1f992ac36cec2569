#include "ww/physics/mjcf.h"

#include <cmath>
#include <set>

#include "mjcf_assets.h"
#include "mjcf_bodies.h"
#include "ww/core/text.h"
#include "xml.h"

namespace ww::physics {
namespace {

/// Numbers measured in docs/decisions/0003-contact-settings.md.
void write_options(Xml& xml, const MjcfSettings& settings) {
  xml.open("compiler").attribute("angle", "radian").attribute("autolimits", "true");
  xml.attribute("inertiafromgeom", "false").attribute("meshdir", settings.asset_folder);
  xml.attribute("texturedir", settings.texture_folder).close();
  xml.open("option").attribute("timestep", numbers({settings.timestep}));
  xml.attribute("integrator", "implicitfast").attribute("solver", "Newton");
  xml.attribute("cone", settings.cone).close();
}

void write_defaults(Xml& xml) {
  xml.open("default");
  xml.open("geom").attribute("solref", "0.004 1").attribute("solimp", "0.99 0.9999 0.0005").close();
  // Limits as stiff as contacts: a lid would creep past its stop otherwise. Dry friction has no
  // depth, so the first number alone counts: at 0.99 the arm of a light desk lamp on its own foot
  // sinks 0.16 rad in 5 s, at 0.9999 it sinks 0.001.
  xml.open("joint");
  xml.attribute("solreflimit", "0.004 1").attribute("solimplimit", "0.99 0.9999 0.0005");
  xml.attribute("solreffriction", "0.004 1").attribute("solimpfriction", "0.9999 0.99999 0.0005");
  xml.close();
  xml.open("default").attribute("class", "visual");
  xml.open("geom").attribute("type", "mesh").attribute("group", "2").attribute("contype", "0");
  xml.attribute("conaffinity", "0").attribute("mass", "0").close().close();
  xml.open("default").attribute("class", "collider");
  xml.open("geom").attribute("group", "3").attribute("mass", "0").close().close();
  xml.close();
}

void write_view(Xml& xml, const World& world) {
  xml.open("visual");
  xml.open("headlight")
      .attribute("ambient", "0.35 0.35 0.35")
      .attribute("diffuse", "0.45 0.45 0.45");
  xml.attribute("specular", "0.1 0.1 0.1").close();
  xml.open("global").attribute("offwidth", "1280").attribute("offheight", "960").close();
  xml.close();
  (void)world;
}

void write_camera(Xml& xml, const Camera& camera) {
  const Vec3 back = normalized(camera.position - camera.target);
  Vec3 right = cross({0, 0, 1}, back);
  right = norm(right) > 1e-9 ? normalized(right) : Vec3{1, 0, 0};
  const Vec3 up = cross(back, right);
  const auto r = [](double v) { return round_to(v, 9); };
  xml.open("camera").attribute("name", camera.id).attribute("pos", numbers(camera.position));
  xml.attribute("xyaxes", numbers({r(right.x), r(right.y), r(right.z), r(up.x), r(up.y), r(up.z)}));
  xml.attribute("fovy", numbers({round_to(camera.fov_y * 180.0 / kPi, 6)}))
      .close();  // degrees in every MJCF
}

}  // namespace

MjcfFiles write_mjcf(const Scene& scene, const MjcfSettings& settings) {
  AssetTable assets(scene.world, settings);
  Xml bodies(1);
  bodies.open("worldbody");
  for (const Camera& camera : scene.world.cameras) write_camera(bodies, camera);
  BodyWriter writer(scene, settings, assets, bodies);
  writer.write_building();
  writer.write_objects();
  bodies.close();

  Xml xml;
  xml.open("mujoco").attribute("model", scene.world.name.empty() ? "world" : scene.world.name);
  write_options(xml, settings);
  write_view(xml, scene.world);
  write_defaults(xml);
  assets.write(xml);
  xml.raw(bodies.take());
  writer.write_excludes(xml);
  xml.close();
  return {xml.take(), assets.take_files()};
}

}  // namespace ww::physics
