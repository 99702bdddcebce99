#include "engine/local/open_account.h"

#include "engine/base/check.h"
#include "engine/venue/binance/open_account.h"
#include "engine/venue/bybit/open_account.h"
#include "engine/venue/okx/open_account.h"

#include <utility>

namespace jarvis::local {

bool canTradeAt(VenueId venue)
{
    return venue == VenueId::Binance || venue == VenueId::Bybit || venue == VenueId::Okx;
}

MakeAccount accountAt(VenueAccountSpec spec, venue::Credentials credentials)
{
    CHECK(canTradeAt(spec.venue));
    auto held = std::make_shared<venue::Credentials>(std::move(credentials));
    return [spec = std::move(spec), held](const std::vector<Instrument>& instruments, const venue::OrderNames& names) {
        switch (spec.venue) {
        case VenueId::Binance:
            return venue::binance::openAccount({venue::binance::Endpoints::of(spec.isTestnet, spec.instead), names, {}, spec.isTestnet}, std::move(*held), instruments);
        case VenueId::Bybit:
            return venue::bybit::openAccount({venue::bybit::Endpoints::of(spec.isTestnet, spec.instead), names, {}, spec.isTestnet}, std::move(*held), instruments);
        case VenueId::Okx:
            return venue::okx::openAccount({venue::okx::Endpoints::of(spec.isTestnet, spec.instead), names, {}, spec.isTestnet}, std::move(*held), instruments);
        case VenueId::Paper:
        case VenueId::PaperB:
        case VenueId::PaperC:
        case VenueId::PaperD:
        case VenueId::Replay: break;
        }
        UNREACHABLE();
    };
}

} // namespace jarvis::local
