#pragma once

#include "engine/base/expected.h"
#include "engine/model/numbers.h"
#include "engine/venue/feed.h"

#include <string>
#include <vector>

namespace jarvis::venue::replay {

/// When funding was settled, at which rate and mark, as recorded in a `…_funding_…` and a `…_mark8h_…` file.
struct FundingSchedule {
    struct Settlement {
        Timestamp time{};
        Ratio rate;
        Decimal mark;
    };
    std::vector<Settlement> settlements; ///< oldest first; only those whose mark is known
    int markDecimals = 0;

    /// Reads the pair; the mark of a settlement is the open of the mark bar that begins then.
    static Expected<FundingSchedule, FeedError> load(const std::string& fundingPath, const std::string& markPath);
    /// The mark file that belongs to a funding file, by name; empty when there is none.
    static std::string markPathFor(const std::string& fundingPath);
    /// The schedule for a recording of `market` and `symbol`, from the recording's folder or the folder `funding` beside it.
    /// Empty when there is none that can be read.
    static FundingSchedule beside(const std::string& path, const std::string& market, const std::string& symbol);
};

} // namespace jarvis::venue::replay
