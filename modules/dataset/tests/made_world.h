// A room with a table of the shipped catalogue, made by actions, for the tests of this module.
#pragma once

#include "ww/assets/catalogue.h"
#include "ww/craft/solve.h"
#include "ww/craft/world_folder.h"
#include "ww/world/world_json.h"

namespace ww::dataset::testing {

/// Everything that crafting needs, loaded once.
struct Shop {
  std::unique_ptr<FileSource> files = open_folder(WW_SOURCE_DIR);
  std::unique_ptr<Executor> executor = make_executor(1);
  MaterialLibrary materials = MaterialLibrary::load(*files).value();
  Catalogue catalogue = Catalogue::load(*files, materials).value();
  craft::Toolbox tools{catalogue, materials, *files, "", *executor};
};
inline Shop& shop() {
  static Shop shared;
  return shared;
}

inline craft::WorldFolder made_world() {
  craft::WorldFolder world;
  const auto act = [&](program::Statement s) {
    world.scene = craft::apply(std::move(world.scene), s, shop().tools).scene;
    world.program.statements.push_back(std::move(s));
  };
  const auto statement = [&](program::Action action) {
    program::Statement s;
    s.id = "a" + std::to_string(world.program.next_statement++);
    s.action = std::move(action);
    return s;
  };
  program::RoomAction room;
  room.id = "bedroom_1";
  room.type = "bedroom";
  room.floor = {{0, 0}, {4, 0}, {4, 3}, {0, 3}};
  act(statement(room));
  for (const char* kind : {"desk", "table_lamp"}) {
    program::AddAction add;
    add.id = std::string(kind) + "_1";
    add.kind = kind;
    add.room = "bedroom_1";
    if (add.kind == "table_lamp") add.relations = {{Relation::kOn, {"desk_1"}, "", false, true}};
    program::IdAllocator ids(world.program);
    for (program::Statement& s :
         craft::solve(world.scene, {statement(add)}, ids, shop().tools, {}).statements)
      act(std::move(s));
  }
  return world;
}

}  // namespace ww::dataset::testing
