#pragma once

#include "engine/base/expected.h"
#include "engine/venue/feed_spec.h"
#include "engine/venue/live_endpoints.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace jarvis::daemon {

/// What `jarvisd record` is asked for.
struct RecordCall {
    struct Source {
        std::string name; ///< as it was written, and what its files are called: binance
        venue::FeedSpec feed;
        venue::LiveEndpoints instead;
    };
    static constexpr std::uint64_t kSecondsMax = 10 * 365 * 86'400ULL;

    std::vector<Source> sources;
    std::string folder;
    std::optional<Duration> length;    ///< until it is stopped where empty
    Duration fileLength = std::chrono::hours(1);
    std::uint64_t fileMegabytes = 256;
};

/// Reads what stands behind `record`; or a sentence about what is wrong and what would be right.
Expected<RecordCall, std::string> parseRecordCall(const std::vector<std::string_view>& arguments);

} // namespace jarvis::daemon
