#include "engine/local/open_feed.h"

#include "engine/sim/simulated_feed.h"
#include "engine/venue/binance/open_feed.h"
#include "engine/venue/bybit/open_feed.h"
#include "engine/venue/okx/open_feed.h"
#include "engine/venue/replay/recording.h"

namespace jarvis::local {

namespace {

/// Bars of a candle recording that are shown as history before it begins to play.
constexpr std::size_t kHistoryRows = 300;

Expected<std::unique_ptr<venue::live::LiveFeed>, venue::FeedError> openLive(const venue::FeedSpec& spec, const venue::LiveEndpoints& instead)
{
    const auto opened = [&](auto options, auto endpoints) {
        options.endpoints = std::move(endpoints);
        options.symbols = spec.symbols;
        options.held = spec.held;
        return openFeed(options);
    };
    switch (spec.venue) {
    case VenueId::Binance: return opened(venue::binance::FeedOptions{}, venue::binance::Endpoints::of(spec.isTestnet, instead));
    case VenueId::Bybit: return opened(venue::bybit::FeedOptions{}, venue::bybit::Endpoints::of(spec.isTestnet, instead));
    case VenueId::Okx: return opened(venue::okx::FeedOptions{}, venue::okx::Endpoints::of(spec.isTestnet, instead));
    case VenueId::Paper:
    case VenueId::Replay:
    case VenueId::PaperB:
    case VenueId::PaperC:
    case VenueId::PaperD: break;
    }
    UNREACHABLE();
}

} // namespace

Expected<OpenedFeed, venue::FeedError> openFeed(const venue::FeedSpec& spec, const venue::LiveEndpoints& instead)
{
    if (spec.kind == venue::FeedSpec::Kind::Live) {
        auto feed = openLive(spec, instead);
        if (!feed)
            return Unexpected(feed.error());
        (*feed)->setTestnet(spec.isTestnet);
        return OpenedFeed{std::move(feed).value(), std::make_unique<EngineClock>(EngineClock::machine())};
    }
    if (spec.kind == venue::FeedSpec::Kind::Simulated) {
        auto clock = std::make_unique<EngineClock>(EngineClock::machine());
        const Timestamp now = clock->now();
        return OpenedFeed{std::make_unique<sim::SimulatedFeed>(spec.seed, now), std::move(clock)};
    }
    auto recording = venue::replay::openRecording(spec.path, {std::chrono::seconds(1), kHistoryRows});
    if (!recording)
        return Unexpected(recording.error());
    const auto first = (*recording)->nextTime();
    if (!first) {
        return Unexpected(venue::FeedError{venue::FeedError::Kind::FileCorrupt,
            "The recording " + spec.path + " holds no events. Choose another one.", 0});
    }
    const EngineClock clock = spec.isUnpaced() ? EngineClock::driven(*first) : EngineClock::paced(*first, spec.speed);
    return OpenedFeed{std::move(recording).value(), std::make_unique<EngineClock>(clock)};
}

} // namespace jarvis::local
