#include "engine/venue/keys/key_dialect.h"

#include "engine/base/check.h"

namespace jarvis::venue::keys {

std::unique_ptr<KeyDialect> dialectOf(VenueId venue, bool isTestnet, const LiveEndpoints& instead, const Credentials& credentials)
{
    switch (venue) {
    case VenueId::Binance: return binanceDialect(isTestnet, instead, credentials);
    case VenueId::Bybit: return bybitDialect(isTestnet, instead, credentials);
    case VenueId::Okx: return okxDialect(isTestnet, instead, credentials);
    case VenueId::Paper:
    case VenueId::Replay:
    case VenueId::PaperB:
    case VenueId::PaperC:
    case VenueId::PaperD: break;
    }
    UNREACHABLE();
}

bool hasKeys(VenueId venue)
{
    return venue == VenueId::Binance || venue == VenueId::Bybit || venue == VenueId::Okx;
}

bool wantsPassphrase(VenueId venue)
{
    return venue == VenueId::Okx;
}

bool takesEd25519(VenueId venue)
{
    return venue == VenueId::Binance;
}

} // namespace jarvis::venue::keys
