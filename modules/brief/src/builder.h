// How do noun phrases and relations, of either language, add up to a Brief? Items are made or found
// again, relations collected, and what is only implied decided at the end (finish.cpp).
#pragma once

#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "lexicon_data.h"

namespace ww::brief {

enum class Determiner { kNone, kIndefinite, kDefinite, kEach, kAnother, kNo, kAll };

/// One noun phrase before it is known whether it makes a new item or names an old one.
struct NounPhrase {
  Entry head{WordClass::kStop, -1, false, false};
  bool unknown_head = false;  ///< the head noun is not in the lexicon
  std::string words;          ///< of the whole phrase without determiner and number
  std::string noun;           ///< singular head with its noun modifiers: "coffee table"
  std::string last;           ///< last word of it: "table"
  std::vector<Attribute> attributes;
  std::vector<std::string> implied;  ///< relations that attributes carry: "on_wall"
  std::string
      qualifier;  ///< of a wall or corner: back | left | right | front | opposite | another | side
  std::string stray;  ///< unknown noun modifiers: the item only stands in
  std::optional<Count> count;
  std::optional<int> part_of;  ///< "two of the chairs" -> 2
  Determiner determiner = Determiner::kNone;
  bool plural = false;
  bool matching = false;  ///< "a matching chair"
  Span span;
};

/// What the grammar knows of an item beyond the Brief.
struct ItemNote {
  std::string noun;
  std::string last;
  int generic = -1;  ///< row of generics when the word names a family
  bool approximate = false;
  bool stray = false;
  bool plural = false;
  bool sided = false;  ///< count was already spread over two sides
  std::vector<std::string> implied;
};

struct RelationDraft {
  RelationItem item;
  bool implied = false;   ///< from "with", "holds": gives way to what is stated
  bool one_side = false;  ///< "on one side of": decided when the other side is named
};

struct LinkOptions {
  bool both_sides = false;
  bool each = false;
  bool implied = false;
  bool one_side = false;
  std::optional<int> subject_count;
  std::string modifier;
};

class Builder {
 public:
  Builder(std::string_view text, const Lexicon::Data& data) : data_(data) { brief_.text = text; }

  const Lexicon::Data& data() const { return data_; }
  Brief& brief() { return brief_; }
  const ItemNote& note(int item) const { return notes_[item]; }
  const Item& item(int index) const { return brief_.items[index]; }
  int item_count() const { return static_cast<int>(brief_.items.size()); }

  /// Makes a new item of the phrase; its room is the current one.
  int add_item(const NounPhrase& phrase);
  /// One more thing (or `count`) of the same kind as `like`.
  int add_like(int like, const Count& count, Span span);
  /// Earlier items that the phrase may name: the best match only, all of them for plurals.
  std::vector<int> find_again(const NounPhrase& phrase) const;
  void add_attributes(int item, const std::vector<Attribute>& attributes);
  void multiply(int item, int factor);
  void set_sided(int item);

  void link(Relation relation, const std::vector<int>& subjects, const std::vector<int>& targets,
            Span span, const LinkOptions& options = {});
  void link_building(Relation relation, const std::vector<int>& subjects, Architecture part,
                     Span span, const LinkOptions& options = {});
  /// The relation that "A with B", "A holds B" means for these two; B's side of it.
  Relation relation_of_having(int holder, int held, bool inside, bool carried) const;
  std::vector<RelationDraft>& relations() { return relations_; }
  bool related(int item) const;  ///< subject of a stated relation

  /// Names or finds a room and makes it current; `definite`: "the room" never makes a second one.
  int enter_room(const NounPhrase& phrase, bool definite);
  /// The rooms of a flat or house: those that it usually has, "two-bedroom" counted.
  void enter_dwelling(int row, Span span);
  /// Chinese 两室一厅: rooms by name.
  void add_room(const std::string& type, int count, Span span);
  int current_room() const { return room_; }
  void set_current_room(int room) { room_ = room; }
  bool has_room() const { return room_asked_; }
  RoomBrief& room() { return brief_.rooms[room_]; }
  void room_attribute(const std::vector<Attribute>& attributes, const std::string& slot);

  /// Applies a mood, time or density word, or a style of the room; false when the attribute is of a
  /// thing.
  bool scene_attribute(int row);

  void consume(Span span) { consumed_.push_back(span); }
  void scenery(Span span) { scenery_.push_back(span); }
  void misunderstood(Span span) { strange_.push_back(span); }

  Brief finish();

 private:
  void place_by_words();        ///< implied relations that attributes carry
  void drop_overruled();        ///< implied relations where the text states another
  void inherit_supports();      ///< what stands beside a thing on a desk stands on the desk
  void choose_generic_kinds();  ///< "lamp" on a table is a table lamp
  void choose_built_kinds();    ///< kinds that the catalogue builds
  void read_parameters();       ///< words that set parameters of the kind
  void infer_room();
  void read_people();        ///< "for eight people"
  void complete_dwelling();  ///< a flat has a kitchen and a bathroom
  std::optional<int> english_number(const std::string& word) const;
  void settle_spans();
  std::string place_of(int item) const;
  std::string generic_kind(int item) const;

  const Lexicon::Data& data_;
  Brief brief_;
  std::vector<ItemNote> notes_;
  std::vector<RelationDraft> relations_;
  std::vector<Span> consumed_, scenery_, strange_;
  int room_ = 0;
  bool room_asked_ = false;
  bool is_dwelling_ = false;
  std::set<std::string> usual_rooms_;  ///< types that a dwelling brought and nobody named yet
};

/// The attribute that a colour, material or attribute word makes; none for moods and the like.
std::optional<Attribute> attribute_of(const Entry& entry, std::string_view words, Span span,
                                      const Lexicon::Data& data);

}  // namespace ww::brief
