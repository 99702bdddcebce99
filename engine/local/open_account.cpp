#include "engine/local/open_account.h"

#include "engine/base/check.h"
#include "engine/venue/binance/open_account.h"

#include <utility>

namespace jarvis::local {

bool canTradeAt(VenueId venue)
{
    return venue == VenueId::Binance;
}

MakeAccount accountAt(VenueAccountSpec spec, venue::Credentials credentials)
{
    CHECK(canTradeAt(spec.venue));
    auto held = std::make_shared<venue::Credentials>(std::move(credentials));
    return [spec = std::move(spec), held](const std::vector<Instrument>& instruments, const venue::OrderNames& names) {
        venue::binance::AccountOptions options{venue::binance::Endpoints::of(spec.isTestnet, spec.instead), names, {}, spec.isTestnet};
        return venue::binance::openAccount(options, std::move(*held), instruments);
    };
}

} // namespace jarvis::local
