// What a text asks for, thing by thing, on the shipped catalogue.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "carriers.h"
#include "things.h"
#include "ww/brief/parse.h"
#include "ww/policy/make.h"

namespace ww::policy {
namespace {

using testing::Contains;
using testing::Not;

const Workshop& workshop() {
  static const Workshop kShop = std::move(Workshop::open({WW_SOURCE_DIR, "", 1})).value();
  return kShop;
}

std::vector<Thing> asked(const std::string& text) {
  const brief::Brief brief = brief::parse_text(text, workshop().lexicon()).brief;
  Draft draft({}, {}, workshop().tools());
  PlannedRoom room;
  room.id = "room_1";
  room.brief_room = 0;
  return asked_things(draft, brief, {room}, {});
}

/// "on(desk_1)", "~facing(desk_1)" and so on.
std::vector<std::string> relations_of(const std::vector<Thing>& things, const std::string& id) {
  std::vector<std::string> out;
  for (const Thing& thing : things) {
    if (thing.action.id != id) continue;
    for (const program::RelationTerm& t : thing.action.relations)
      out.push_back((t.required ? "" : "~") + std::string(to_text(t.relation)) + "(" +
                    (t.targets.empty() ? "" : t.targets[0]) + ")");
  }
  return out;
}

ModelPtr built(const std::vector<Thing>& things, const std::string& id) {
  for (const Thing& thing : things) {
    if (thing.action.id == id)
      return workshop()
          .tools()
          .kinds
          .build(thing.action.kind, thing.action.params, craft::variant_of(0, thing.statement))
          .value();
  }
  return nullptr;
}

Thing thing(const std::string& id, const std::string& kind,
            std::vector<program::RelationTerm> relations) {
  Thing made;
  made.action.id = id;
  made.action.kind = kind;
  made.action.relations = std::move(relations);
  return made;
}

TEST(Asked, SmallThingsStandOnWhatCarriesTheirNeighbourAndFurnitureDoesNot) {
  const program::RelationTerm beside{Relation::kLeftOf, {"laptop_1"}, "", false, true};
  std::vector<Thing> things{
      thing("desk_1", "desk", {}),
      thing("laptop_1", "laptop", {{Relation::kOn, {"desk_1"}, "", false, true}}),
      thing("mug_1", "mug", {beside}), thing("armchair_1", "armchair", {beside})};
  share_carriers(things, workshop().tools().kinds);
  EXPECT_THAT(relations_of(things, "mug_1"), Contains("~on(desk_1)"));
  EXPECT_THAT(relations_of(things, "armchair_1"), Not(Contains("~on(desk_1)")));
}

TEST(Asked, OppositeSeveralIsOppositeEach) {
  const auto things = asked("A living room with two bookcases and a sofa opposite the bookcases.");
  EXPECT_THAT(relations_of(things, "sofa_1"), Contains("across_from(bookshelf_1)"));
  EXPECT_THAT(relations_of(things, "sofa_1"), Contains("across_from(bookshelf_2)"));
}

TEST(Asked, WhatIsFacedFacesBack) {
  const auto things = asked("A playroom. A wooden desk faces a small chair.");
  EXPECT_THAT(relations_of(things, "dining_chair_1"), Contains("~facing(desk_1)"));
}

TEST(Carriers, AreAsLargeAsTheirLoadNeeds) {
  const auto things = asked("A kitchen with a tray on a table and eight mugs on the tray.");
  const ModelPtr tray = built(things, "tray_1");
  ASSERT_TRUE(tray && !tray->surfaces.empty());
  double load = 0;
  for (int i = 1; i <= 8; ++i) {
    const ModelPtr mug = built(things, "mug_" + std::to_string(i));
    ASSERT_TRUE(mug);
    load += mug->box.size().x * mug->box.size().y;
  }
  EXPECT_GT(tray->surfaces[0].size.x * tray->surfaces[0].size.y, load);
}

TEST(Carriers, KeepASizeThatWasAsked) {
  const auto with =
      asked("A kitchen with a 30 cm wide tray on a table and eight mugs on the tray.");
  const ModelPtr tray = built(with, "tray_1");
  ASSERT_TRUE(tray);
  EXPECT_NEAR(tray->box.size().y, 0.30, 0.005);
}

}  // namespace
}  // namespace ww::policy
