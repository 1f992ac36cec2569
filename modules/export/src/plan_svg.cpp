// The drawn plan: walls with thickness, doors with their swing, windows, furniture outlines with
// names, dimensions.
#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "plan.h"
#include "text_writer.h"

namespace ww::exporting {

namespace {

constexpr double kScale = 100;   // units of the drawing a metre
constexpr double kMargin = 0.9;  // [m] around the walls, for dimensions

constexpr std::string_view kStyle =
    "text{font-family:'Noto Sans','Noto Sans CJK SC','Microsoft YaHei',sans-serif;fill:#223}"
    ".wall{fill:#3b4250}.room{fill:#fbfaf7}.gap{fill:#fff}.leaf{stroke:#8a4b1f;stroke-width:3;fill:"
    "none}"
    ".swing{stroke:#8a4b1f;stroke-width:1;stroke-dasharray:4 "
    "3;fill:none}.glass{stroke:#4a90c2;stroke-width:2}"
    ".floor{fill:#e9dfcb;stroke:#7a6a4d;stroke-width:1.4}.small{fill:#fff;stroke:#9a8f7a;stroke-"
    "width:.8}"
    ".covering{fill:#dfe7ef;stroke:#8fa3b8;stroke-width:1;stroke-dasharray:3 3}"
    ".high{fill:none;stroke:#6b7d99;stroke-width:1;stroke-dasharray:6 4}"
    ".dim{stroke:#667;stroke-width:1}.halo{paint-order:stroke;stroke:#fff;stroke-width:4;stroke-"
    "linejoin:round}";

class PlanDrawing {
 public:
  PlanDrawing(const Scene& scene, const Plan& plan)
      : scene_(scene), world_(scene.world), plan_(plan) {}

  std::string draw() {
    const Vec2 size =
        (plan_.drawn_high - plan_.drawn_low + Vec2{2 * kMargin, 2 * kMargin}) * kScale;
    w_ << "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 ";
    number(size.x) << ' ';
    number(size.y) << "\" width=\"";
    number(size.x) << "\" height=\"";
    number(size.y) << "\">\n<style>" << kStyle
                   << "</style>\n<rect width=\"100%\" height=\"100%\" fill=\"#fff\"/>\n";
    for (const Polygon2& wall : plan_.walls) polygon(wall, "wall");
    for (const Room& room : world_.rooms) polygon(room.floor, "room");
    for (const PlanOpening& opening : plan_.openings) draw_opening(opening);
    for (const bool covering : {true, false}) {
      for (const PlanObject& object : plan_.objects) draw_object(object, covering);
    }
    for (const PlanObject& object : plan_.objects) draw_name(object);
    for (const Room& room : world_.rooms) draw_room_name(room);
    for (const Room& room : world_.rooms) draw_room_size(room);
    if (!world_.rooms.empty()) draw_scale_bar();
    w_ << "</svg>\n";
    return std::move(w_.text);
  }

 private:
  TextWriter& number(double value) { return w_.fixed(value, 2); }
  Vec2 paper(Vec2 p) const {
    return {(p.x - plan_.drawn_low.x + kMargin) * kScale,
            (plan_.drawn_high.y - p.y + kMargin) * kScale};
  }
  TextWriter& point(Vec2 p) {
    const Vec2 q = paper(p);
    number(q.x) << ',';
    return number(q.y);
  }

  void polygon(const Polygon2& points, std::string_view style) {
    w_ << "<polygon class=\"" << style << "\" points=\"";
    for (const Vec2& p : points) point(p) << ' ';
    w_ << "\"/>\n";
  }
  void line(Vec2 a, Vec2 b, std::string_view style) {
    const Vec2 p = paper(a), q = paper(b);
    w_ << "<line class=\"" << style << "\" x1=\"";
    number(p.x) << "\" y1=\"";
    number(p.y) << "\" x2=\"";
    number(q.x) << "\" y2=\"";
    number(q.y) << "\"/>\n";
  }
  void text(Vec2 at, double size, std::string_view words, double turn_degrees = 0,
            bool bold = false) {
    const Vec2 p = paper(at);
    w_ << "<text class=\"halo\" text-anchor=\"middle\" dominant-baseline=\"middle\" font-size=\"";
    number(size) << '"' << (bold ? " font-weight=\"bold\"" : "") << " transform=\"translate(";
    number(p.x) << ' ';
    number(p.y) << ')';
    if (turn_degrees != 0) {
      w_ << " rotate(";
      number(turn_degrees) << ')';
    }
    w_ << "\">" << escape_xml(words) << "</text>\n";
  }

  void draw_opening(const PlanOpening& item) {
    const Opening& opening = world_.openings[item.opening];
    polygon(item.gap, "gap");
    if (opening.kind == OpeningKind::kWindow) {
      for (const double share : {0.0, 0.5, 1.0}) {
        line(item.gap[0] + (item.gap[3] - item.gap[0]) * share,
             item.gap[1] + (item.gap[2] - item.gap[1]) * share, "glass");
      }
    }
    for (const PlanSwing& swing : item.swings) {
      const Vec2 arm = swing.closed - swing.hinge;
      const double c = std::cos(swing.angle), s = std::sin(swing.angle), radius = norm(arm);
      const Vec2 open = swing.hinge + Vec2{c * arm.x - s * arm.y, s * arm.x + c * arm.y};
      line(swing.hinge, open, "leaf");
      w_ << "<path class=\"swing\" d=\"M ";
      point(swing.closed) << " A ";
      number(radius * kScale) << ' ';
      // Counter-clockwise in the world runs against SVG's sweep, whose y points down.
      number(radius * kScale) << " 0 " << (std::abs(swing.angle) > kPi ? 1 : 0) << ' '
                              << (swing.angle > 0 ? 0 : 1) << ' ';
      point(open) << "\"/>\n";
    }
  }

  bool is_on_floor(const Object& object) const {
    return object.support.kind == SupportKind::kFloor;
  }

  std::string_view style_of(const Object& object) const {
    if (object.model->covering) return "covering";
    switch (object.support.kind) {
      case SupportKind::kFloor:
        return "floor";
      case SupportKind::kOn:
      case SupportKind::kInside:
        return "small";
      case SupportKind::kHanging:
      case SupportKind::kWall:
      case SupportKind::kCeiling:
        return "high";
    }
    return "small";
  }

  void draw_object(const PlanObject& item, bool covering) {
    const Object& object = world_.objects[item.object];
    if (object.model->covering != covering) return;
    w_ << "<g id=\"" << escape_xml(object.id) << "\"><title>" << escape_xml(object.name)
       << "</title>";
    polygon(item.outline, style_of(object));
    if (object.model->has_front && is_on_floor(object)) {
      const RigidTransform& X = scene_.state.X_WO[item.object];
      const Vec3 front = X.rotation * Vec3{1, 0, 0};
      const Vec2 tip = item.center + Vec2{front.x, front.y} * (0.5 * item.size.x);
      line(item.center + (tip - item.center) * 0.75, tip, "dim");
    }
    w_ << "</g>\n";
  }

  /// Names of what stands on the floor, as large as its outline allows; the smallest are in the
  /// tooltip alone.
  void draw_name(const PlanObject& item) {
    const Object& object = world_.objects[item.object];
    if (!is_on_floor(object) || object.model->covering) return;
    Aabb box;
    for (const Vec2& p : item.outline) box.include(Vec3{p.x, p.y, 0});
    const double width = box.size().x * kScale, height = box.size().y * kScale;
    std::string words = object.category;
    std::replace(words.begin(), words.end(), '_', ' ');
    const bool is_turned = height > 1.4 * width;
    const double room = is_turned ? height : width, across = is_turned ? width : height;
    const double size =
        std::min({13.0, 0.8 * across, room / (0.58 * static_cast<double>(words.size()))});
    if (size < 4.5) return;
    text(box.center().xy(), size, words, is_turned ? -90 : 0);
  }

  void draw_room_name(const Room& room) {
    std::string words = room.type;
    std::replace(words.begin(), words.end(), '_', ' ');
    const Vec2 at = centroid(room.floor);
    text(at + Vec2{0, 0.12}, 17, words, 0, true);
    text(at - Vec2{0, 0.1}, 13, fmt::format("{:.1f} m²", signed_area(room.floor)));
  }

  /// Width above and depth to the left of each room's bounding box, outside the walls where the
  /// room is outermost.
  void draw_room_size(const Room& room) {
    Aabb box;
    for (const Vec2& p : room.floor) box.include(Vec3{p.x, p.y, 0});
    const double y = plan_.drawn_low.y - 0.3, x = plan_.drawn_low.x - 0.3;
    const auto label = [](double metres) { return fmt::format("{:.2f} m", metres); };
    const bool is_lowest = box.low.y < plan_.low.y + 0.5,
               is_leftmost = box.low.x < plan_.low.x + 0.5;
    if (is_lowest) {
      line({box.low.x, y}, {box.high.x, y}, "dim");
      for (const double end : {box.low.x, box.high.x})
        line({end, y - 0.06}, {end, y + 0.06}, "dim");
      text({box.center().x, y - 0.15}, 14, label(box.size().x));
    }
    if (is_leftmost) {
      line({x, box.low.y}, {x, box.high.y}, "dim");
      for (const double end : {box.low.y, box.high.y})
        line({x - 0.06, end}, {x + 0.06, end}, "dim");
      text({x - 0.15, box.center().y}, 14, label(box.size().y), -90);
    }
  }

  void draw_scale_bar() {
    const Vec2 at{plan_.drawn_low.x, plan_.drawn_high.y + 0.35};
    line(at, at + Vec2{1, 0}, "dim");
    for (const double end : {0.0, 1.0}) line(at + Vec2{end, -0.05}, at + Vec2{end, 0.05}, "dim");
    text(at + Vec2{0.5, 0.15}, 12, "1 m");
  }

  const Scene& scene_;
  const World& world_;
  const Plan& plan_;
  TextWriter w_;
};

}  // namespace

std::string plan_svg(const Scene& scene, const Plan& plan) {
  return PlanDrawing(scene, plan).draw();
}

}  // namespace ww::exporting
