#include "widgets/session/venue_symbol.h"

#include "engine/base/check.h"

namespace jarvis::widgets::session {
namespace {

constexpr char kBetween = '@';

const char* venueName(VenueId venue)
{
    switch (venue) {
    case VenueId::Paper: return "Paper";
    case VenueId::Replay: return "Replay";
    case VenueId::Binance: return "Binance";
    case VenueId::Bybit: return "Bybit";
    case VenueId::Okx: return "OKX";
    case VenueId::PaperB: return "Paper B";
    case VenueId::PaperC: return "Paper C";
    case VenueId::PaperD: return "Paper D";
    }
    UNREACHABLE();
}

} // namespace

std::string symbolAtVenue(const std::string& symbol, VenueId venue)
{
    return symbol + kBetween + venueName(venue);
}

bool isListingOf(std::string_view shown, std::string_view symbol)
{
    return shown.starts_with(symbol) && (shown.size() == symbol.size() || shown[symbol.size()] == kBetween);
}

} // namespace jarvis::widgets::session
