#include "stream_writer.h"

#include <unistd.h>

#include <filesystem>

namespace ww::dataset {

StreamWriter::StreamWriter(std::string path)
    : path_(std::move(path)), beside_(path_ + ".part" + std::to_string(::getpid())) {
  std::error_code ec;
  std::filesystem::create_directories(std::filesystem::path(path_).parent_path(), ec);
  file_.open(beside_, std::ios::binary | std::ios::trunc);
}

StreamWriter::~StreamWriter() {
  if (!file_.is_open()) return;
  file_.close();
  std::error_code ec;
  std::filesystem::remove(beside_, ec);
}

Status StreamWriter::close() {
  file_.flush();
  if (!file_) return Error{ErrorCode::kIo, "can't be written", path_};
  file_.close();
  std::error_code ec;
  std::filesystem::rename(beside_, path_, ec);
  if (ec) return Error{ErrorCode::kIo, "can't be put in place: " + ec.message(), path_};
  return {};
}

}  // namespace ww::dataset
