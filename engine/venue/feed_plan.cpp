#include "engine/venue/feed_plan.h"

#include <algorithm>
#include <string>

namespace jarvis::venue {
namespace {

using Kind = FeedSpec::Kind;

bool isFeedBegin(std::string_view text)
{
    constexpr std::string_view kNames[] = {"simulated", "replay:", "binance", "bybit", "okx"};
    return std::any_of(std::begin(kNames), std::end(kNames), [text](std::string_view name) { return text.starts_with(name); });
}

/// Where the next feed begins, or the end.
std::size_t partEnd(std::string_view text, std::size_t from)
{
    const bool isPath = text.substr(from).starts_with("replay:");
    std::size_t at = text.find('+', from);
    while (isPath && at != std::string_view::npos && !isFeedBegin(text.substr(at + 1)))
        at = text.find('+', at + 1);
    return std::min(at, text.size());
}

Unexpected<FeedError> wrong(std::string_view text, const std::string& why)
{
    return Unexpected(FeedError{FeedError::Kind::BadArgument, "feed \"" + std::string(text) + "\": " + why, 0});
}

bool isSameTime(const FeedSpec& first, const FeedSpec& other)
{
    const bool isReplay = first.kind == Kind::Replay;
    return isReplay == (other.kind == Kind::Replay) && (!isReplay || first.speed == other.speed);
}

} // namespace

Expected<FeedPlan, FeedError> parseFeedPlan(std::string_view text)
{
    FeedPlan plan;
    for (std::size_t at = 0; at <= text.size();) {
        const std::size_t end = partEnd(text, at);
        auto part = parseFeedSpec(text.substr(at, end - at));
        if (!part)
            return Unexpected(part.error());
        plan.push_back(std::move(part).value());
        at = end + 1;
    }
    if (plan.size() > kFeedsMax)
        return wrong(text, "at most " + std::to_string(kFeedsMax) + " feeds may be named, with a + between them");
    for (std::size_t i = 1; i < plan.size(); ++i) {
        if (!isSameTime(plan[0], plan[i]))
            return wrong(text, "recordings bring their own time: they go only with recordings, all at the same speed");
        for (std::size_t j = 0; j < i; ++j) {
            if (plan[i].kind == Kind::Live && plan[j].kind == Kind::Live && plan[i].venue == plan[j].venue)
                return wrong(text, "each venue may be named once, with all its symbols, such as binance:BTCUSDT,ETHUSDT");
            if (plan[i] == plan[j])
                return wrong(text, "each feed may be named once");
        }
    }
    return plan;
}

} // namespace jarvis::venue
