// How does a function report one expected failure? With Result<T>. Many faults of one untrusted
// input are collected in diagnostics.h instead; a broken invariant of ours is WW_CHECK (check.h).
#pragma once

#include <optional>
#include <string>
#include <utility>
#include <variant>

#include "ww/core/check.h"

namespace ww {

enum class ErrorCode {
  kInvalidArgument,  ///< the caller or the user asked for something that can't be
  kNotFound,         ///< a name, key or file does not exist
  kParse,            ///< text or bytes that can't be read
  kLimit,            ///< a stated limit (size, steps, memory, count) was exceeded
  kIo,               ///< the file system or the network refused
  kUnsupported,      ///< valid, but not something this build does
  kCancelled,        ///< the user stopped the work
  kInternal,         ///< our own fault, caught at a module border
};

/// One failure: what happened (object, value, limit, unit) and in what context.
struct Error {
  ErrorCode code = ErrorCode::kInternal;
  std::string message;
  std::string context;

  std::string str() const { return context.empty() ? message : context + ": " + message; }
};

/// Either a value or an Error. Asking for the value of a failed result ends the program with the
/// error's text, so test ok() first.
template <class T>
class [[nodiscard]] Result {
 public:
  Result(T value) : state_(std::move(value)) {}      // NOLINT(google-explicit-constructor)
  Result(Error error) : state_(std::move(error)) {}  // NOLINT(google-explicit-constructor)

  bool ok() const { return state_.index() == 0; }
  explicit operator bool() const { return ok(); }
  const T& value() const& {
    WW_CHECK(ok(), error().str());
    return std::get<0>(state_);
  }
  T& value() & {
    WW_CHECK(ok(), error().str());
    return std::get<0>(state_);
  }
  T&& value() && {
    WW_CHECK(ok(), error().str());
    return std::get<0>(std::move(state_));
  }
  const T& operator*() const& { return value(); }
  T& operator*() & { return value(); }
  const T* operator->() const { return &value(); }
  T* operator->() { return &value(); }
  const Error& error() const { return std::get<1>(state_); }

 private:
  std::variant<T, Error> state_;
};

template <>
class [[nodiscard]] Result<void> {
 public:
  Result() = default;
  Result(Error error) : error_(std::move(error)) {}  // NOLINT(google-explicit-constructor)
  bool ok() const { return !error_; }
  explicit operator bool() const { return ok(); }
  const Error& error() const { return *error_; }

 private:
  std::optional<Error> error_;
};

using Status = Result<void>;

}  // namespace ww
