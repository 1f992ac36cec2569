#include "../src/repair.h"

#include <gtest/gtest.h>

namespace ww::policy {
namespace {

/// Two things that were asked for, of which the second swings into the first.
struct Clash {
  brief::Brief brief;
  program::Program program;
  Scene scene;
  verify::Certificate certificate;

  explicit Clash(std::vector<program::RelationTerm> relations) {
    add("island_1", {1, 2, 1}, {});
    add("stool_1", {0.4, 0.4, 1}, std::move(relations));
    certificate.joints.push_back({"island_1/door_1", 0.4, "stool_1"});
  }

  void add(const std::string& id, Vec3 size, std::vector<program::RelationTerm> relations) {
    Model model;
    model.box = {{0, 0, 0}, size};
    Object object;
    object.id = id;
    object.asked_as = id;
    object.model = std::make_shared<const Model>(std::move(model));
    scene.world.objects.push_back(std::move(object));
    scene.state.X_WO.emplace_back();
    program::AddAction action;
    action.id = id;
    action.relations = std::move(relations);
    program::Statement statement;
    statement.action = std::move(action);
    program.statements.push_back(std::move(statement));
  }

  std::vector<program::Statement> mend() {
    Repairer repairer;
    return repairer.mend({brief, program, scene, &certificate, {}, {}, 1});
  }
};

TEST(Repair, WhatFailedAgainstAThingIsPlacedAnewWithAWishToKeepOffIt) {
  Clash clash({});
  const std::vector<program::Statement> statements = clash.mend();
  ASSERT_EQ(statements.size(), 1u);
  const auto* move = std::get_if<program::MoveAction>(&statements[0].action);
  ASSERT_TRUE(move);
  EXPECT_EQ(move->target, "stool_1");
  ASSERT_EQ(move->relations.size(), 1u);
  const program::RelationTerm expected{Relation::kNextTo, {"island_1"}, {}, true, false};
  EXPECT_EQ(move->relations[0], expected);
}

TEST(Repair, WhatWasAskedForAtAThingDoesNotKeepOffIt) {
  const program::RelationTerm at{Relation::kNextTo, {"island_1"}, {}, false, true};
  Clash clash({at});
  const std::vector<program::Statement> statements = clash.mend();
  ASSERT_EQ(statements.size(), 1u);
  EXPECT_EQ(std::get<program::MoveAction>(statements[0].action).relations,
            std::vector<program::RelationTerm>{at});
}

}  // namespace
}  // namespace ww::policy
