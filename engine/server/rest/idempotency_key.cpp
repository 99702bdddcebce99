#include "engine/server/rest/idempotency_key.h"

#include <algorithm>

namespace jarvis::server::rest {
namespace {

constexpr std::size_t kKeyBytesMax = 128;

} // namespace

std::optional<std::string_view> idempotencyKeyOf(const WebRequest& request)
{
    const std::string_view key = request.field("idempotency-key");
    const bool isKey = !key.empty() && key.size() <= kKeyBytesMax && std::ranges::all_of(key, [](char c) { return c > ' ' && c < 0x7F; });
    return isKey ? std::optional(key) : std::nullopt;
}

Problem keyMissing()
{
    return Problem(400, "idempotency-key-missing", "Idempotency key missing",
        "Name what you ask for by an Idempotency-Key of 1 to 128 visible ASCII characters, such as a UUID: the same again is the same command.");
}

Problem keyReused() { return Problem(422, "idempotency-key-reused", "Idempotency key reused", "This key named another command before. Use a new one."); }

} // namespace jarvis::server::rest
