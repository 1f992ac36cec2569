// Runs a fuzz target without libFuzzer: on the files named, or else on mutations of its seeds for a
// while.
//   ww_fuzz_program [--seconds 60] [--runs N] [--seed 1] [--crash FILE] [FILE...]
// The input that ends the program (sanitizer, abort, over ten seconds) is written to the crash
// file.
#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <csignal>

#include "fuzz.h"
#include "ww/core/rng.h"

extern "C" void __sanitizer_set_death_callback(void (*callback)()) __attribute__((weak));

namespace {

constexpr unsigned kSecondsAnInput = 10;
constexpr std::size_t kMaxBytes = 50'000;

std::string current;
std::string crash_file = "crash.bin";

/// Async-signal-safe.
void write_current() {
  const int file = ::open(crash_file.c_str(), O_CREAT | O_WRONLY | O_TRUNC, 0644);
  if (file < 0) return;
  if (::write(file, current.data(), current.size()) < 0) ::_exit(3);
  ::close(file);
}
void on_signal(int signal) {
  write_current();
  ::signal(signal, SIG_DFL);
  ::raise(signal);
}

void run(const std::string& input) {
  current = input;
  ::alarm(kSecondsAnInput);
  // On the heap and of exact size, so that a read behind the end is seen.
  const std::vector<std::uint8_t> bytes(input.begin(), input.end());
  LLVMFuzzerTestOneInput(bytes.data(), bytes.size());
  ::alarm(0);
}

/// Pieces that parsers stumble over.
const std::vector<std::string>& pieces() {
  static const std::vector<std::string> kPieces{"0",
                                                "-1",
                                                "1e308",
                                                "-1e308",
                                                "1e999",
                                                "99999999999",
                                                "9223372036854775808",
                                                "4294967296",
                                                "2147483648",
                                                "0.1",
                                                "-0",
                                                "nan",
                                                "inf",
                                                "null",
                                                "true",
                                                "\"\"",
                                                "[]",
                                                "{}",
                                                "[[[[[[[[",
                                                "{\"a\":",
                                                "\\u0000",
                                                "\\",
                                                "\"",
                                                "'",
                                                "\n",
                                                "\r\n",
                                                "\t",
                                                std::string(1, '\0'),
                                                "\xff",
                                                "\xc3",
                                                "\xe5\xba\x8a",
                                                "\xf0\x9f\x98\x80",
                                                "(",
                                                ")",
                                                "[",
                                                "]",
                                                "{",
                                                "}",
                                                ",",
                                                ";",
                                                ":",
                                                "=",
                                                "=>",
                                                "..",
                                                "/",
                                                ".",
                                                "~",
                                                "!",
                                                "#",
                                                "--",
                                                "%s",
                                                "x_1"};
  return kPieces;
}

class Mutator {
 public:
  Mutator(std::vector<std::string> seeds, std::uint64_t seed)
      : seeds_(std::move(seeds)), rng_(seed) {}

  std::string next() {
    std::string text = seeds_[rng_.index(seeds_.size())];
    for (int k = rng_.integer(1, 6); k > 0; --k) mutate(text);
    if (text.size() > kMaxBytes) text.resize(kMaxBytes);
    return text;
  }

 private:
  void mutate(std::string& text) {
    const std::size_t at = rng_.index(text.size() + 1);
    const std::size_t length =
        std::min(text.size() - at, rng_.index(rng_.chance(0.2) ? 400 : 12) + 1);
    switch (rng_.integer(0, 7)) {
      case 0:
        if (at < text.size()) text[at] = static_cast<char>(rng_.integer(0, 255));
        return;
      case 1:
        text.erase(at, length);
        return;
      case 2:
        text.insert(at, pieces()[rng_.index(pieces().size())]);
        return;
      case 3:
        text.insert(at, text.substr(at, length));
        return;
      case 4:
        replace_number(text, at);
        return;
      case 5:
        splice(text, at);
        return;
      case 6:
        replace_word(text, at);
        return;
      default:
        if (rng_.chance(0.2)) text.resize(at);
    }
  }

  void replace_number(std::string& text, std::size_t at) {
    const std::size_t begin = text.find_first_of("0123456789", at);
    if (begin == std::string::npos) return;
    const std::size_t end = text.find_first_not_of("0123456789.e-", begin);
    text.replace(begin, (end == std::string::npos ? text.size() : end) - begin,
                 pieces()[rng_.index(10)]);
  }

  /// A word of the text by another word of a seed: keeps the grammar, changes the meaning.
  void replace_word(std::string& text, std::size_t at) {
    const std::string& other = seeds_[rng_.index(seeds_.size())];
    const auto word = [](const std::string& from, std::size_t start) {
      static const char* kLetters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_";
      const std::size_t begin = std::min(from.find_first_of(kLetters, start), from.size());
      return std::pair(begin,
                       std::min(from.find_first_not_of(kLetters, begin), from.size()) - begin);
    };
    const auto [begin, length] = word(text, at);
    const auto [from, count] = word(other, rng_.index(other.size() + 1));
    if (length > 0 && count > 0) text.replace(begin, length, other.substr(from, count));
  }

  void splice(std::string& text, std::size_t at) {
    const std::string& other = seeds_[rng_.index(seeds_.size())];
    const std::size_t from = rng_.index(other.size() + 1);
    text.insert(at, other.substr(from, rng_.index(200) + 1));
  }

  std::vector<std::string> seeds_;
  ww::Rng rng_;
};

}  // namespace

int main(int argc, char** argv) {
  double seconds = 60;
  long runs = -1;
  std::uint64_t seed = 1;
  std::vector<std::string> files;
  for (int i = 1; i < argc; ++i) {
    const std::string word = argv[i];
    const bool has_value = word.starts_with("--") && i + 1 < argc;
    if (word.starts_with("--") && !has_value)
      return std::fprintf(stderr, "%s needs a value\n", argv[i]), 2;
    if (word == "--seconds") {
      seconds = std::strtod(argv[++i], nullptr);
    } else if (word == "--runs") {
      runs = std::strtol(argv[++i], nullptr, 10);
    } else if (word == "--seed") {
      seed = std::strtoull(argv[++i], nullptr, 10);
    } else if (word == "--crash") {
      crash_file = argv[++i];
    } else {
      files.push_back(word);
    }
  }
  if (__sanitizer_set_death_callback) __sanitizer_set_death_callback(write_current);
  for (const int signal : {SIGABRT, SIGALRM}) ::signal(signal, on_signal);
  for (const std::string& file : files) {
    const auto text = ww::read_file(file);
    if (!text) return std::fprintf(stderr, "%s\n", text.error().str().c_str()), 2;
    run(*text);
  }
  if (!files.empty()) return 0;
  const std::vector<std::string> seeds = ww::fuzz::seeds();
  for (const std::string& good : seeds) run(good);
  Mutator mutator(seeds, seed);
  const auto start = std::chrono::steady_clock::now();
  const auto spent = [&] {
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
  };
  long count = 0;
  for (; runs >= 0 ? count < runs : spent() < seconds; ++count) run(mutator.next());
  std::printf("%s: %zu seeds, %ld mutations in %.0f s, none failed\n", argv[0], seeds.size(), count,
              spent());
  return 0;
}
