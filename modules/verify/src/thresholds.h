// Above which value does a line of the certificate fail? docs/world-format.md, "certificate.json".
#pragma once

namespace ww::verify {

inline constexpr double kDriftLimit = 0.01;           // [m]
inline constexpr double kTiltLimit = 0.1;             // [rad]
inline constexpr double kJointMovedLimit = 0.05;      // [1] of its range
inline constexpr double kContactLimit = 0.001;        // [m]
inline constexpr double kVisualOverlapLimit = 0.005;  // [m]
inline constexpr double kSweepDepth = 0.002;          // [m] and as much deeper than at the start
inline constexpr double kReachedLimit = 0.9;          // [1]
inline constexpr double kOutsideLimit = 0.01;         // [m]
inline constexpr double kReachableLimit = 0.9;        // [1]
inline constexpr double kBlockedLimit = 0.01;         // [1]
inline constexpr double kDensityMin = 0.05;           // [kg/m3]
inline constexpr double kDensityMax = 12000;          // [kg/m3]

/// Smaller values are noise of the measurement, and are not listed.
inline constexpr double kListedDepth = 0.0001;  // [m]

}  // namespace ww::verify
