#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

namespace jarvis::server {

/// How much somebody may ask of us; see RatePolicy.
enum class Tenant : std::uint8_t { Public = 1, Standard, Professional };
inline constexpr std::array kAllTenants{Tenant::Public, Tenant::Standard, Tenant::Professional};

constexpr std::string_view wordOf(Tenant tenant)
{
    constexpr std::array<std::string_view, kAllTenants.size()> kWords{"public", "standard", "professional"};
    return kWords[static_cast<std::size_t>(tenant) - 1];
}
constexpr std::optional<Tenant> tenantOf(std::string_view word)
{
    for (const Tenant tenant : kAllTenants) {
        if (wordOf(tenant) == word)
            return tenant;
    }
    return std::nullopt;
}

} // namespace jarvis::server
