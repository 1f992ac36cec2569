// The C interface of Open Image Denoise 2.5 as far as denoise.cpp uses it; its wheel carries no
// header.
#pragma once

#include <cstddef>

extern "C" {
struct OIDNDeviceImpl;
struct OIDNFilterImpl;
using OIDNDevice = OIDNDeviceImpl*;
using OIDNFilter = OIDNFilterImpl*;
inline constexpr int kOidnDeviceCpu = 1;
inline constexpr int kOidnFloat3 = 3;
inline constexpr int kOidnQualityFast = 4;
inline constexpr int kOidnQualityBalanced = 5;
inline constexpr int kOidnQualityHigh = 6;

OIDNDevice oidnNewDevice(int type);
void oidnSetDeviceInt(OIDNDevice device, const char* name, int value);
void oidnSetDeviceBool(OIDNDevice device, const char* name, bool value);
void oidnCommitDevice(OIDNDevice device);
int oidnGetDeviceError(OIDNDevice device, const char** message);
void oidnReleaseDevice(OIDNDevice device);
OIDNFilter oidnNewFilter(OIDNDevice device, const char* type);
void oidnSetSharedFilterImage(OIDNFilter filter, const char* name, void* data, int format,
                              std::size_t width, std::size_t height, std::size_t byte_offset,
                              std::size_t pixel_stride, std::size_t row_stride);
void oidnSetFilterBool(OIDNFilter filter, const char* name, bool value);
void oidnSetFilterInt(OIDNFilter filter, const char* name, int value);
void oidnCommitFilter(OIDNFilter filter);
void oidnExecuteFilter(OIDNFilter filter);
void oidnReleaseFilter(OIDNFilter filter);
}
