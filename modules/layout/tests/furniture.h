// Hand-made models and rooms for the tests: boxes with colliders, surfaces, joints and access
// zones.
#pragma once

#include <string>
#include <vector>

#include "ww/layout/problem.h"

namespace ww::layout::testing {

/// A solid block, depth along x, width along y, front +x.
Model block(const std::string& kind, double depth, double width, double height);
Model table(double depth, double width, double height);  ///< top and four legs, "top" surface
Model desk(double depth, double width);  ///< table with back panel and access before it
Model chair();                           ///< seat, legs and back
Model sofa(double width);
Model bed(double width);
Model nightstand();                                        ///< a drawer and a top
Model wardrobe(double width);                              ///< two hinged doors
Model bookshelf(double width, double height, int boards);  ///< compartments
Model tv_stand();
Model coffee_table();
Model rug(double depth, double width);
Model floor_lamp();
Model plant();
Model table_lamp();
Model screen(double width);                   ///< stands on a surface
Model book(double thickness, double height);  ///< upright, spine +x, can lie
Model cup();
Model picture(double width, double height);
Model wall_shelf(double width);
Model ceiling_lamp();

RoomOutline rectangle_room(double width,
                           double depth);  ///< no openings; walls wall_1.. from the south
OpeningOutline door_in(const RoomOutline& room, int wall, double offset, double width = 0.9);
OpeningOutline window_in(const RoomOutline& room, int wall, double offset, double width = 1.4);

/// A problem in the making: adds items and constraints by name.
class Builder {
 public:
  explicit Builder(RoomOutline room, std::uint64_t seed = 1);
  int add(const std::string& id, Model model, bool back_to_wall = false, bool asked = true);
  int fixed(const std::string& id, Model model, RigidTransform X_WO);
  Constraint& relate(Relation relation, int subject, std::vector<int> targets = {});
  Constraint& wish(Relation relation, int subject, std::vector<int> targets = {});
  void group(const std::string& name, int anchor, const std::vector<int>& members);

  Problem problem;
};

Solution solve(const Problem& problem);
/// A plan of the solution as SVG, for eyes.
std::string to_svg(const Problem& problem, const Solution& solution);
/// Writes the plan to $WW_LAYOUT_SVG/<name>.svg where that is set.
void draw(const std::string& name, const Problem& problem, const Solution& solution);

Problem living_room(std::uint64_t seed);
Problem bedroom(std::uint64_t seed);
Problem dining_room(std::uint64_t seed);
Problem office(std::uint64_t seed);

}  // namespace ww::layout::testing
