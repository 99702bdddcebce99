#include "engine/venue/feed_spec.h"

#include <algorithm>
#include <charconv>
#include <iterator>
#include <optional>

namespace jarvis::venue {
namespace {

/// A live venue that can be asked for.
struct LiveFeedKind {
    std::string_view name;
    VenueId venue;
    bool isTestnet;
    std::string_view example; ///< of symbols
};
constexpr LiveFeedKind kLive[] = {
    {"binance", VenueId::Binance, false, "BTCUSDT,ETHUSDT"},
    {"binance-testnet", VenueId::Binance, true, "BTCUSDT,ETHUSDT"},
    {"bybit", VenueId::Bybit, false, "BTCUSDT,ETHUSDT"},
    {"bybit-testnet", VenueId::Bybit, true, "BTCUSDT,ETHUSDT"},
    {"okx", VenueId::Okx, false, "BTC-USDT-SWAP,ETH-USDT-SWAP"},
    {"okx-demo", VenueId::Okx, true, "BTC-USDT-SWAP,ETH-USDT-SWAP"},
};
constexpr std::size_t kSymbolLengthMax = 30;

std::optional<std::uint64_t> wholeNumberOf(std::string_view text)
{
    std::uint64_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (text.empty() || error != std::errc() || end != text.data() + text.size())
        return std::nullopt;
    return number;
}

Unexpected<FeedError> wrong(FeedError::Kind kind, std::string what)
{
    return Unexpected(FeedError{kind, std::move(what), 0});
}

Expected<FeedSpec, FeedError> parseSimulated(std::string_view seed)
{
    FeedSpec spec;
    const auto number = wholeNumberOf(seed);
    if (!number)
        return wrong(FeedError::Kind::BadArgument,
            "feed \"simulated:" + std::string(seed)
                + "\": the seed must be a whole number from 0 to 18446744073709551615, such as simulated:42");
    spec.seed = *number;
    return spec;
}

Expected<FeedSpec, FeedError> parseReplay(std::string_view rest)
{
    FeedSpec spec;
    spec.kind = FeedSpec::Kind::Replay;
    std::size_t at = rest.rfind('@');
    // One in the name of a folder is part of the path.
    if (at != std::string_view::npos && rest.find('/', at) != std::string_view::npos)
        at = std::string_view::npos;
    spec.path = rest.substr(0, at);
    if (spec.path.empty())
        return wrong(FeedError::Kind::BadArgument,
            "feed \"replay:" + std::string(rest)
                + "\": a recording is missing: replay:PATH, such as replay:data/l2/btcusdt.jsonl.gz@10");
    if (at == std::string_view::npos)
        return spec;
    const std::string_view speed = rest.substr(at + 1);
    const auto number = wholeNumberOf(speed);
    if (speed == "max")
        spec.speed = 0;
    else if (number && *number >= 1 && *number <= FeedSpec::kSpeedMax)
        spec.speed = static_cast<std::uint32_t>(*number);
    else
        return wrong(FeedError::Kind::BadArgument,
            "feed \"replay:" + std::string(rest) + "\": the speed \"" + std::string(speed)
                + "\" must be a whole number from 1 to " + std::to_string(FeedSpec::kSpeedMax) + ", or max");
    return spec;
}

bool isSymbol(std::string_view text)
{
    const auto isAllowed = [](char c) { return (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-'; };
    return !text.empty() && text.size() <= kSymbolLengthMax && text.front() != '-' && std::all_of(text.begin(), text.end(), isAllowed);
}

Expected<FeedSpec, FeedError> parseLive(const LiveFeedKind& kind, std::optional<std::string_view> names)
{
    FeedSpec spec;
    spec.kind = FeedSpec::Kind::Live;
    spec.venue = kind.venue;
    spec.isTestnet = kind.isTestnet;
    for (std::size_t at = 0; names && at <= names->size();) {
        const std::size_t end = std::min(names->find(',', at), names->size());
        const std::string_view symbol = names->substr(at, end - at);
        if (!isSymbol(symbol) || spec.symbols.size() == FeedSpec::kSymbolsMax || std::find(spec.symbols.begin(), spec.symbols.end(), symbol) != spec.symbols.end()) {
            return wrong(FeedError::Kind::BadArgument,
                "the symbol \"" + std::string(symbol) + "\" of the feed must be 1 to " + std::to_string(kSymbolLengthMax) + " of A-Z, 0-9 and -, named once, such as "
                    + std::string(kind.name) + ':' + std::string(kind.example) + "; at most " + std::to_string(FeedSpec::kSymbolsMax));
        }
        spec.symbols.emplace_back(symbol);
        at = end + 1;
    }
    return spec;
}

} // namespace

Expected<FeedSpec, FeedError> parseFeedSpec(std::string_view text)
{
    constexpr std::string_view kSimulated = "simulated";
    constexpr std::string_view kReplay = "replay:";
    if (text == kSimulated)
        return FeedSpec{};
    if (text.starts_with(kSimulated) && text.substr(kSimulated.size()).starts_with(':'))
        return parseSimulated(text.substr(kSimulated.size() + 1));
    if (text.starts_with(kReplay))
        return parseReplay(text.substr(kReplay.size()));
    for (const LiveFeedKind& kind : kLive) {
        if (text == kind.name)
            return parseLive(kind, std::nullopt);
        if (text.starts_with(kind.name) && text.substr(kind.name.size()).starts_with(':'))
            return parseLive(kind, text.substr(kind.name.size() + 1));
    }
    return wrong(FeedError::Kind::UnknownFeed,
        "feed \"" + std::string(text) + "\" is unknown: it must be simulated, simulated:SEED, replay:PATH[@SPEED], or VENUE[:SYMBOL,...] with VENUE " + liveFeedNames());
}

std::string liveFeedName(const FeedSpec& spec)
{
    const auto found = std::find_if(std::begin(kLive), std::end(kLive), [&](const LiveFeedKind& kind) { return kind.venue == spec.venue && kind.isTestnet == spec.isTestnet; });
    CHECK(spec.kind == FeedSpec::Kind::Live && found != std::end(kLive));
    return std::string(found->name);
}

std::string liveFeedNames()
{
    std::string names;
    for (const LiveFeedKind& kind : kLive)
        names += (names.empty() ? "" : &kind == std::end(kLive) - 1 ? " or " : ", ") + std::string(kind.name);
    return names;
}

} // namespace jarvis::venue
