#include "ww/verify/certificate.h"

#include <gmock/gmock.h>

#include <fstream>

#include "verify_kit.h"

namespace ww::verify {
namespace {

using testing::Contains;
using testing::HasSubstr;
using testing::IsEmpty;

/// A bedroom in which nothing is wrong.
Scene good_room() {
  Scene scene = kit::room(4, 3.5);
  kit::hang_door(scene);
  kit::place(scene, "bed_1", kit::block("bed", {2, 1.6, 0.5}, 60), Vec3{1.0, 2.7, 0});
  const ObjectId stand = kit::place(scene, "nightstand_1", kit::nightstand(), Vec3{0.2, 1.65, 0});
  kit::place(scene, "mug_1", kit::block("mug", {0.08, 0.08, 0.1}, 0.3), Vec3{0.2, 1.65, 0.55}, true,
             kit::on(stand, 0));
  return scene;
}

Result<Certificate> certified(const Scene& scene, const std::string& name, int threads = 2,
                              const Settings& settings = {}) {
  const kit::TemporaryFolder folder(name);
  folder.write(scene);
  Progress progress;
  return certify(scene, folder.path(), {}, settings, *make_executor(threads), progress);
}

TEST(Certify, GoodRoomPasses) {
  const Result<Certificate> c = certified(good_room(), "good");
  ASSERT_TRUE(c.ok()) << c.error().str();
  EXPECT_THAT(failures(*c), IsEmpty());
  EXPECT_TRUE(c->passed);
  EXPECT_EQ(c->settle.objects.size(), 3u);
  EXPECT_EQ(c->joints.size(), 2u);
}

TEST(Certify, FaultsAreStatedWithValueAndLimit) {
  Scene scene = good_room();
  kit::place(scene, "box_1", kit::block("box", {0.3, 0.3, 0.3}, 3), Vec3{2.5, 1.0, 0.2});
  const Result<Certificate> c = certified(scene, "faulty");
  ASSERT_TRUE(c.ok()) << c.error().str();
  EXPECT_FALSE(c->passed);
  EXPECT_THAT(failures(*c), Contains(HasSubstr("box_1 drifts 0.2 m (limit 0.01 m)")));
}

TEST(Certify, OneThreadAndTwoGiveTheSameBytes) {
  const Result<Certificate> one = certified(good_room(), "one", 1),
                            two = certified(good_room(), "two", 2);
  ASSERT_TRUE(one.ok() && two.ok());
  EXPECT_EQ(to_json(*one), to_json(*two));
}

TEST(Certify, MeasuresTheFileAsItIsOnDisk) {
  const kit::TemporaryFolder folder("moved");
  Scene scene = good_room();
  folder.write(scene);
  const std::string path = folder.path() + "/scene.xml";
  std::string xml = read_file(path).value();
  const std::string before = "\"mug_1\" pos=\"0.2 1.65 0.55\"";
  const std::size_t at = xml.find(before);
  ASSERT_NE(at, std::string::npos);
  xml.replace(at, before.size(), "\"mug_1\" pos=\"0.2 1.65 0.75\"");
  ASSERT_TRUE(write_file(path, xml).ok());
  Progress progress;
  const Result<Certificate> c = certify(scene, folder.path(), {}, {}, *make_executor(2), progress);
  ASSERT_TRUE(c.ok());
  EXPECT_THAT(failures(*c), Contains(HasSubstr("mug_1 drifts")));
}

TEST(Certify, GeometryOnlySkipsSettling) {
  Settings settings;
  settings.geometry_only = true;
  const Result<Certificate> c = certified(good_room(), "geometry", 2, settings);
  ASSERT_TRUE(c.ok());
  EXPECT_THAT(c->settle.objects, IsEmpty());
  EXPECT_EQ(c->joints.size(), 2u);
}

TEST(Certify, MissingFileIsAnError) {
  const kit::TemporaryFolder folder("missing");
  Progress progress;
  const Result<Certificate> c =
      certify(good_room(), folder.path(), {}, {}, *make_executor(1), progress);
  ASSERT_FALSE(c.ok());
  EXPECT_EQ(c.error().code, ErrorCode::kIo);
}

/// One of everything, so that a field that is not written or not read shows.
Certificate full() {
  Certificate c;
  c.hash = {0x0123456789abcdefULL, 0xfedcba9876543210ULL};
  c.settle = {5, 0.5, 0.001, 0.0003, {{"mug_1", 0.0003, 0.001, true}}, {{"a_1/door", 0.2}}};
  c.contacts = {{"chair_1", "desk_1", 0.0021}};
  c.visual_overlaps = {{"a_1", "b_1", 0.011}};
  c.joints = {{"a_1/door", 1, std::nullopt}, {"a_1/drawer", 0.5, "bed_1"}};
  c.bounds = {{"a_1", 0.03}};
  c.navigation = {0.99, {"sofa_1+x"}, "act_1"};
  c.openings = {{"door_1", 0.25, {"box_1", "box_2"}, std::nullopt}};
  c.sanity = {{"a_1", "mass", 0, 0.1}};
  return c;
}

TEST(CertificateJson, ReadsBackWhatItWrote) {
  const std::string json = to_json(full());
  const Result<Certificate> read = certificate_from_json(json);
  ASSERT_TRUE(read.ok()) << read.error().str();
  EXPECT_EQ(to_json(*read), json);
  EXPECT_EQ(read->joints[1].blocked_by, "bed_1");
  EXPECT_EQ(read->navigation.asked, "act_1");
}

TEST(CertificateJson, FaultyInputIsAnError) {
  EXPECT_FALSE(certificate_from_json("{").ok());
  EXPECT_FALSE(certificate_from_json("{}").ok());
  EXPECT_FALSE(certificate_from_json(R"({"format": "worldwright/world", "version": 1})").ok());
  std::string json = to_json(full());
  json.replace(json.find("0123456789abcdef"), 4, "zzzz");
  EXPECT_FALSE(certificate_from_json(json).ok());
}

TEST(Failures, EveryKindOfFaultHasALine) {
  EXPECT_EQ(failures(full()).size(), 7u)
      << "joint moved, contact, overlap, blocked, bounds, opening, sanity";
  EXPECT_THAT(failures(Certificate{}), IsEmpty());
}

}  // namespace
}  // namespace ww::verify
