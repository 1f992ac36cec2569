// Every action of a program, as typed structs. Generated from schema/actions.json by
// tools/generate_actions.py: edit the schema, not this file.
#pragma once

#include <array>
#include <concepts>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <variant>
#include <vector>

#include "ww/geometry/polygon.h"
#include "ww/model/model.h"
#include "ww/program/relation_term.h"

namespace ww::program {

/// States the request that the program answers.
struct AskAction {
  static constexpr std::string_view kOp = "ask";
  static constexpr bool kSolved = false;
  static constexpr bool kBulk = false;
  std::string text;
  std::string lang;
  std::optional<std::int64_t> seed;
  bool operator==(const AskAction&) const = default;
};

/// Sets time, place and compass.
struct EnvironmentAction {
  static constexpr std::string_view kOp = "environment";
  static constexpr bool kSolved = false;
  static constexpr bool kBulk = false;
  std::string time;  ///< local solar time, 2026-06-21T15:00
  std::optional<double> latitude;  ///< [deg]
  std::optional<Vec2> north;
  bool operator==(const EnvironmentAction&) const = default;
};

/// Makes a room with a wall along every edge of its floor that has none yet.
struct RoomAction {
  static constexpr std::string_view kOp = "room";
  static constexpr bool kSolved = false;
  static constexpr bool kBulk = false;
  std::string id;
  std::string type;
  Polygon2 floor;  ///< [m] counter-clockwise inner wall faces
  double z = 0;  ///< [m]
  double height = 2.7;  ///< [m]
  bool open_air = false;
  std::string floor_material;
  std::string walls_material;
  std::string ceiling_material;
  std::optional<Vec3> floor_tint;
  std::optional<Vec3> walls_tint;
  std::optional<Vec3> ceiling_tint;
  bool operator==(const RoomAction&) const = default;
};

/// Cuts a door, window or archway into a wall and sets its frame and leaf.
struct OpeningAction {
  static constexpr std::string_view kOp = "opening";
  static constexpr bool kSolved = false;
  static constexpr bool kBulk = false;
  std::string id;
  std::string wall;
  std::string kind;
  std::optional<double> offset;  ///< [m]
  std::optional<double> width;  ///< [m]
  std::optional<double> height;  ///< [m]
  double sill = 0;  ///< [m]
  std::string asset;  ///< kind of the frame and leaf, none for an archway
  Params params;
  std::string asked_as;
  bool operator==(const OpeningAction&) const = default;
};

/// Adds one object of a kind where its relations say; solved, its result is the pose in the frame of what carries it.
struct AddAction {
  static constexpr std::string_view kOp = "add";
  static constexpr bool kSolved = true;
  static constexpr bool kBulk = false;
  std::string id;
  std::string kind;
  std::string room;
  Params params;
  std::vector<RelationTerm> relations;
  std::string group;
  std::string name;
  std::string asked_as;
  std::string source = "catalogue";
  bool operator==(const AddAction&) const = default;
};

/// Puts several small things on or in a surface of an object; one result line a child.
struct FillAction {
  static constexpr std::string_view kOp = "fill";
  static constexpr bool kSolved = true;
  static constexpr bool kBulk = true;
  std::string id;
  std::string target;  ///< object or object.surface
  std::vector<std::string> kinds;  ///< catalogue keys to draw from
  std::optional<std::int64_t> count;
  std::optional<double> density;  ///< [1]
  Params params;
  std::string asked_as;
  bool operator==(const FillAction&) const = default;
};

/// Stacks things of one kind on a surface, each on the one before; one result line a child.
struct StackAction {
  static constexpr std::string_view kOp = "stack";
  static constexpr bool kSolved = true;
  static constexpr bool kBulk = true;
  std::string id;
  std::string kind;
  std::optional<std::int64_t> count;
  std::string target;
  Params params;
  std::string asked_as;
  bool operator==(const StackAction&) const = default;
};

/// Places an object anew; what it carries goes along.
struct MoveAction {
  static constexpr std::string_view kOp = "move";
  static constexpr bool kSolved = true;
  static constexpr bool kBulk = false;
  std::string target;
  std::vector<RelationTerm> relations;
  bool operator==(const MoveAction&) const = default;
};

/// Takes objects away, with what they carry.
struct RemoveAction {
  static constexpr std::string_view kOp = "remove";
  static constexpr bool kSolved = false;
  static constexpr bool kBulk = false;
  std::vector<std::string> targets;
  std::string why;
  bool operator==(const RemoveAction&) const = default;
};

/// Changes materials, tints or parameters of an object, or the surfaces of a room.
struct RestyleAction {
  static constexpr std::string_view kOp = "restyle";
  static constexpr bool kSolved = false;
  static constexpr bool kBulk = false;
  std::string target;
  Params params;
  bool operator==(const RestyleAction&) const = default;
};

/// Switches or dims a lamp, or sets sun and sky.
struct LightAction {
  static constexpr std::string_view kOp = "light";
  static constexpr bool kSolved = false;
  static constexpr bool kBulk = false;
  std::string target;  ///< object, or sun, or sky
  std::optional<bool> on;
  std::optional<double> intensity;  ///< [lm] or [lx]
  std::optional<Vec3> color;
  bool operator==(const LightAction&) const = default;
};

/// Sets a joint to a share of its range.
struct OpenAction {
  static constexpr std::string_view kOp = "open";
  static constexpr bool kSolved = false;
  static constexpr bool kBulk = false;
  std::string target;  ///< object/joint
  std::optional<double> share;  ///< [1] 0 closed, 1 fully open
  bool operator==(const OpenAction&) const = default;
};

/// Sets a named viewpoint.
struct CameraAction {
  static constexpr std::string_view kOp = "camera";
  static constexpr bool kSolved = false;
  static constexpr bool kBulk = false;
  std::string id;
  std::optional<Vec3> position;
  std::optional<Vec3> target;
  double fov_y = 0.9;  ///< [rad]
  bool operator==(const CameraAction&) const = default;
};

/// Admits a part of the request that the world does not meet.
struct UnmetAction {
  static constexpr std::string_view kOp = "unmet";
  static constexpr bool kSolved = false;
  static constexpr bool kBulk = false;
  std::string asked;
  std::string kind;
  std::string category;
  std::optional<std::int64_t> placed;
  std::string because;
  bool operator==(const UnmetAction&) const = default;
};

using Action = std::variant<AskAction, EnvironmentAction, RoomAction, OpeningAction, AddAction, FillAction, StackAction, MoveAction, RemoveAction, RestyleAction, LightAction, OpenAction, CameraAction, UnmetAction>;

inline constexpr std::array<std::string_view, 14> kOps{"ask", "environment", "room", "opening", "add", "fill", "stack", "move", "remove", "restyle", "light", "open", "camera", "unmet"};

/// What the schema says of one argument.
struct ArgInfo {
  std::string_view name;
  std::string_view type;
  int position = -1;  ///< of a positional argument, -1: name=value
};

// for_each_argument(action, visit) calls visit(ArgInfo, field) for each argument in order.
template <class A, class Visit>
  requires std::same_as<std::remove_const_t<A>, AskAction>
void for_each_argument(A& action, Visit&& visit) {
  visit(ArgInfo{"text", "text", 0}, action.text);
  visit(ArgInfo{"lang", "text", -1}, action.lang);
  visit(ArgInfo{"seed", "integer", -1}, action.seed);
}

template <class A, class Visit>
  requires std::same_as<std::remove_const_t<A>, EnvironmentAction>
void for_each_argument(A& action, Visit&& visit) {
  visit(ArgInfo{"time", "text", -1}, action.time);
  visit(ArgInfo{"latitude", "number", -1}, action.latitude);
  visit(ArgInfo{"north", "vec2", -1}, action.north);
}

template <class A, class Visit>
  requires std::same_as<std::remove_const_t<A>, RoomAction>
void for_each_argument(A& action, Visit&& visit) {
  visit(ArgInfo{"id", "id", 0}, action.id);
  visit(ArgInfo{"type", "text", 1}, action.type);
  visit(ArgInfo{"floor", "polygon", -1}, action.floor);
  visit(ArgInfo{"z", "number", -1}, action.z);
  visit(ArgInfo{"height", "number", -1}, action.height);
  visit(ArgInfo{"open_air", "bool", -1}, action.open_air);
  visit(ArgInfo{"floor_material", "text", -1}, action.floor_material);
  visit(ArgInfo{"walls_material", "text", -1}, action.walls_material);
  visit(ArgInfo{"ceiling_material", "text", -1}, action.ceiling_material);
  visit(ArgInfo{"floor_tint", "vec3", -1}, action.floor_tint);
  visit(ArgInfo{"walls_tint", "vec3", -1}, action.walls_tint);
  visit(ArgInfo{"ceiling_tint", "vec3", -1}, action.ceiling_tint);
}

template <class A, class Visit>
  requires std::same_as<std::remove_const_t<A>, OpeningAction>
void for_each_argument(A& action, Visit&& visit) {
  visit(ArgInfo{"id", "id", 0}, action.id);
  visit(ArgInfo{"wall", "ref", 1}, action.wall);
  visit(ArgInfo{"kind", "text", -1}, action.kind);
  visit(ArgInfo{"offset", "number", -1}, action.offset);
  visit(ArgInfo{"width", "number", -1}, action.width);
  visit(ArgInfo{"height", "number", -1}, action.height);
  visit(ArgInfo{"sill", "number", -1}, action.sill);
  visit(ArgInfo{"asset", "text", -1}, action.asset);
  visit(ArgInfo{"params", "params", -1}, action.params);
  visit(ArgInfo{"asked_as", "text", -1}, action.asked_as);
}

template <class A, class Visit>
  requires std::same_as<std::remove_const_t<A>, AddAction>
void for_each_argument(A& action, Visit&& visit) {
  visit(ArgInfo{"id", "id", 0}, action.id);
  visit(ArgInfo{"kind", "text", 1}, action.kind);
  visit(ArgInfo{"room", "ref", -1}, action.room);
  visit(ArgInfo{"params", "params", -1}, action.params);
  visit(ArgInfo{"relations", "relations", -1}, action.relations);
  visit(ArgInfo{"group", "text", -1}, action.group);
  visit(ArgInfo{"name", "text", -1}, action.name);
  visit(ArgInfo{"asked_as", "text", -1}, action.asked_as);
  visit(ArgInfo{"source", "text", -1}, action.source);
}

template <class A, class Visit>
  requires std::same_as<std::remove_const_t<A>, FillAction>
void for_each_argument(A& action, Visit&& visit) {
  visit(ArgInfo{"id", "id", 0}, action.id);
  visit(ArgInfo{"target", "ref", -1}, action.target);
  visit(ArgInfo{"kinds", "refs", -1}, action.kinds);
  visit(ArgInfo{"count", "integer", -1}, action.count);
  visit(ArgInfo{"density", "number", -1}, action.density);
  visit(ArgInfo{"params", "params", -1}, action.params);
  visit(ArgInfo{"asked_as", "text", -1}, action.asked_as);
}

template <class A, class Visit>
  requires std::same_as<std::remove_const_t<A>, StackAction>
void for_each_argument(A& action, Visit&& visit) {
  visit(ArgInfo{"id", "id", 0}, action.id);
  visit(ArgInfo{"kind", "text", -1}, action.kind);
  visit(ArgInfo{"count", "integer", -1}, action.count);
  visit(ArgInfo{"target", "ref", -1}, action.target);
  visit(ArgInfo{"params", "params", -1}, action.params);
  visit(ArgInfo{"asked_as", "text", -1}, action.asked_as);
}

template <class A, class Visit>
  requires std::same_as<std::remove_const_t<A>, MoveAction>
void for_each_argument(A& action, Visit&& visit) {
  visit(ArgInfo{"target", "ref", 0}, action.target);
  visit(ArgInfo{"relations", "relations", -1}, action.relations);
}

template <class A, class Visit>
  requires std::same_as<std::remove_const_t<A>, RemoveAction>
void for_each_argument(A& action, Visit&& visit) {
  visit(ArgInfo{"targets", "refs", 0}, action.targets);
  visit(ArgInfo{"why", "text", -1}, action.why);
}

template <class A, class Visit>
  requires std::same_as<std::remove_const_t<A>, RestyleAction>
void for_each_argument(A& action, Visit&& visit) {
  visit(ArgInfo{"target", "ref", 0}, action.target);
  visit(ArgInfo{"params", "params", -1}, action.params);
}

template <class A, class Visit>
  requires std::same_as<std::remove_const_t<A>, LightAction>
void for_each_argument(A& action, Visit&& visit) {
  visit(ArgInfo{"target", "ref", 0}, action.target);
  visit(ArgInfo{"on", "bool", -1}, action.on);
  visit(ArgInfo{"intensity", "number", -1}, action.intensity);
  visit(ArgInfo{"color", "vec3", -1}, action.color);
}

template <class A, class Visit>
  requires std::same_as<std::remove_const_t<A>, OpenAction>
void for_each_argument(A& action, Visit&& visit) {
  visit(ArgInfo{"target", "ref", 0}, action.target);
  visit(ArgInfo{"share", "number", 1}, action.share);
}

template <class A, class Visit>
  requires std::same_as<std::remove_const_t<A>, CameraAction>
void for_each_argument(A& action, Visit&& visit) {
  visit(ArgInfo{"id", "id", 0}, action.id);
  visit(ArgInfo{"position", "vec3", -1}, action.position);
  visit(ArgInfo{"target", "vec3", -1}, action.target);
  visit(ArgInfo{"fov_y", "number", -1}, action.fov_y);
}

template <class A, class Visit>
  requires std::same_as<std::remove_const_t<A>, UnmetAction>
void for_each_argument(A& action, Visit&& visit) {
  visit(ArgInfo{"asked", "text", 0}, action.asked);
  visit(ArgInfo{"kind", "text", -1}, action.kind);
  visit(ArgInfo{"category", "text", -1}, action.category);
  visit(ArgInfo{"placed", "integer", -1}, action.placed);
  visit(ArgInfo{"because", "text", -1}, action.because);
}

}  // namespace ww::program
