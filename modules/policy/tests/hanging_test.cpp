#include <gtest/gtest.h>

#include "../src/things.h"
#include "ww/brief/parse.h"
#include "ww/policy/make.h"

namespace ww::policy {
namespace {

TEST(Hanging, WhatIsToldToHangTakesTheFormThatHangs) {
  const auto workshop = Workshop::open({WW_SOURCE_DIR, "", 1});
  ASSERT_TRUE(workshop);
  const craft::Toolbox& tools = workshop->tools();
  for (const auto& [text, hangs] : {std::pair{"a bedroom with a television on the wall", true},
                                    std::pair{"a bedroom with a television on a desk", false}}) {
    const brief::Brief brief = brief::parse_text(text, workshop->lexicon()).brief;
    const program::Program program;
    const Scene scene;
    Draft draft(program, scene, tools);
    PlannedRoom room;
    room.id = "bedroom_1";
    const std::vector<Thing> things = asked_things(draft, brief, {room}, {});
    ASSERT_FALSE(things.empty());
    const auto model = tools.kinds.build("tv", things[0].action.params, 1);
    ASSERT_TRUE(model);
    EXPECT_EQ((*model)->mount == Mount::kWall, hangs) << text;
  }
}

}  // namespace
}  // namespace ww::policy
