#include "engine/local/open_feeds.h"

#include "engine/base/check.h"
#include "engine/sim/simulated_feed.h"
#include "engine/venue/feeds_side_by_side.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace jarvis::local {
namespace {

using Kind = venue::FeedSpec::Kind;

constexpr VenueId kSimulatedVenues[] = {VenueId::Paper, VenueId::PaperB, VenueId::PaperC, VenueId::PaperD};

/// One clock for recordings that begin at different times: the earliest of them.
EngineClock clockOf(const venue::FeedSpec& spec, Timestamp first)
{
    if (spec.kind != Kind::Replay)
        return EngineClock::machine();
    return spec.isUnpaced() ? EngineClock::driven(first) : EngineClock::paced(first, spec.speed);
}

} // namespace

Expected<OpenedFeeds, venue::FeedError> openFeeds(const venue::FeedPlan& plan, const venue::LiveAddresses& instead, std::optional<Timestamp> begin)
{
    CHECK(!plan.empty());
    OpenedFeeds opened;
    if (plan.size() == 1) {
        auto only = openFeed(plan.front(), instead.of(plan.front().venue));
        if (!only)
            return Unexpected(only.error());
        opened.all = std::move(only).value();
        return opened;
    }
    const auto firstSimulated = std::find_if(plan.begin(), plan.end(), [](const venue::FeedSpec& spec) { return spec.kind == Kind::Simulated; });
    const Timestamp now = begin ? *begin : EngineClock::machine().now();
    std::vector<std::unique_ptr<venue::Feed>> parts;
    std::optional<venue::FeedError> failure;
    std::size_t simulated = 0;
    for (const venue::FeedSpec& spec : plan) {
        if (spec.kind == Kind::Simulated) {
            parts.push_back(std::make_unique<sim::SimulatedFeed>(firstSimulated->seed, spec.seed, kSimulatedVenues[simulated++], now));
            continue;
        }
        auto part = openFeed(spec, instead.of(spec.venue));
        if (part) {
            parts.push_back(std::move(part->feed));
            continue;
        }
        if (spec.kind != Kind::Live)
            return Unexpected(part.error());
        opened.notes.push_back(part.error().what);
        failure = part.error();
    }
    if (parts.empty())
        return Unexpected(*failure);
    auto feed = venue::FeedsSideBySide::create(std::move(parts));
    if (!feed)
        return Unexpected(feed.error());
    opened.all.feed = std::move(feed).value();
    const Timestamp first = opened.all.feed->nextTime().value_or(now);
    opened.all.clock = std::make_unique<EngineClock>(clockOf(plan.front(), first));
    return opened;
}

} // namespace jarvis::local
