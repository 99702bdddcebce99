#pragma once

#include "engine/base/expected.h"
#include "engine/venue/feed.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace jarvis::venue {

/// Which feed is wanted, as written on a command line or in a configuration: `simulated[:SEED]`, `replay:PATH[@SPEED]`, or
/// `VENUE[:SYMBOL,…]` with one of liveFeedNames().
struct FeedSpec {
    enum class Kind : std::uint8_t { Simulated = 1, Replay, Live };
    static constexpr std::uint64_t kSeedDefault = 1;
    static constexpr std::uint32_t kSpeedMax = 100'000;
    static constexpr std::size_t kSymbolsMax = 50;

    Kind kind = Kind::Simulated;
    std::uint64_t seed = kSeedDefault; ///< of a simulated market
    std::string path;                  ///< of a recording
    /// How many times faster than it was recorded; zero: as fast as the engine goes ("max").
    std::uint32_t speed = 1;
    VenueId venue = VenueId::Binance;  ///< of a live market
    bool isTestnet = false;
    std::vector<std::string> symbols;  ///< of a live market; empty: the ones that are traded most
    std::vector<std::string> held;     ///< of a live market, never written: besides those, where the venue lists them

    bool isUnpaced() const { return speed == 0; }
    bool operator==(const FeedSpec&) const = default;
};

/// Reads the text; what is wrong with it is said together with what would be right. A '@' in the path is part of it when a
/// '/' follows, or a speed of its own does.
Expected<FeedSpec, FeedError> parseFeedSpec(std::string_view text);

/// `binance` or `binance-testnet`: how a live feed is asked for, without its symbols. Requires a live one.
std::string liveFeedName(const FeedSpec& spec);
/// All of those, for texts: `binance or binance-testnet`.
std::string liveFeedNames();

} // namespace jarvis::venue
