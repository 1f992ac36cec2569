// What does a room of some type have? Sizes, finishes, furniture in groups and the small things on
// it, read from catalogue/rooms/*.json. How to write such a file: docs/room-knowledge.md.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "ww/brief/brief.h"
#include "ww/core/files.h"
#include "ww/core/rng.h"
#include "ww/material/material.h"
#include "ww/program/relation_term.h"

namespace ww::policy {

/// A material of a room's surface with an optional tint: "plaster #e8ddcc".
struct Finish {
  std::string material;
  std::optional<Vec3> tint;  ///< [1] linear
};
/// Finishes to draw from by style; the key "" holds for every other style.
using Finishes = std::map<std::string, std::vector<Finish>, std::less<>>;
/// The finishes of a style; null when there are none at all.
const std::vector<Finish>* finishes_of(const Finishes& finishes, std::string_view style);

/// A thing that such a room has. Targets of its relations are ids of other rules, kinds that the
/// request brought, or words for the building.
struct ThingRule {
  std::string id;
  std::vector<std::string> kinds;  ///< any of them fills the role; the first ones are the usual
  int min = 1, max = 1;            ///< [1] how many
  double per_person = 0;           ///< [1] how many for each of those the room is said to be for
  double chance = 1;               ///< [1] that the room has it at all
  brief::Density level = brief::Density::kMinimal;  ///< from which density on
  double min_area = 0;                              ///< [m2] rooms below do without
  std::vector<program::RelationTerm> where;
  std::string group;
  Params params;
  std::vector<std::string> styles;  ///< only in these; empty: any
};

/// Small things that people keep on or in a kind of furniture.
struct DressRule {
  std::string carrier;             ///< catalogue key
  bool inside = false;             ///< in its compartments instead of on its tops
  std::string surface;             ///< name of one surface; empty: all that fit
  std::vector<std::string> kinds;  ///< drawn from, repeats allowed
  int min = 0, max = 1;            ///< [1] for each surface
  double chance = 1;               ///< [1] that a surface has any
  brief::Density level = brief::Density::kNormal;
  std::vector<std::string> rooms;  ///< only in these; empty: any
};

struct RoomRule {
  std::string key;
  double area_min = 8, area_typical = 16, area_max = 60;  ///< [m2]
  double area_per_person = 0;                             ///< [m2] where people are counted
  double aspect = 1.25;                                   ///< [1] longer by shorter side
  double height = 2.7;                                    ///< [m]
  int windows = 1;                                        ///< [1] of the usual room
  double window_width = 1.4, window_height = 1.4, window_sill = 0.85;  ///< [m]
  Finishes floor, walls, ceiling;
  std::vector<ThingRule> things;  ///< in order of importance
};

class Knowledge {
 public:
  /// Errors: kParse with file and key, kNotFound when there is no file at all.
  static Result<Knowledge> load(const FileSource& files);

  /// Of a room type; one that nobody described is taken for a living room.
  const RoomRule& room(std::string_view type) const;
  bool knows(std::string_view type) const { return rooms_.contains(std::string(type)); }
  const std::vector<DressRule>& dressing() const { return dressing_; }
  std::vector<std::string> rooms() const;  ///< sorted keys

 private:
  std::map<std::string, RoomRule, std::less<>> rooms_;
  std::vector<DressRule> dressing_;
};

}  // namespace ww::policy
