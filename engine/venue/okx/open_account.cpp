#include "engine/venue/okx/open_account.h"

#include "engine/venue/account/account_venue.h"
#include "engine/venue/okx/account_session.h"

namespace jarvis::venue::okx {

std::unique_ptr<Venue> openAccount(const AccountOptions& options, Credentials credentials, const std::vector<Instrument>& instruments)
{
    const auto makeSession = [&](const net::Network& network, const Credentials& key, account::ReportQueue& reports) {
        return std::make_unique<AccountSession>(network, options.endpoints, key, options.names, instruments, reports);
    };
    return std::make_unique<account::AccountVenue>(account::AccountVenue::Place{VenueId::Okx, options.isTestnet}, std::move(credentials), options.trust, makeSession);
}

} // namespace jarvis::venue::okx
