#pragma once

#include "engine/net/tls_trust.h"
#include "engine/venue/credentials.h"
#include "engine/venue/okx/endpoints.h"
#include "engine/venue/order_names.h"
#include "engine/venue/venue.h"

#include <memory>
#include <vector>

namespace jarvis::venue::okx {

/// Where and as whom an account at OKX trades.
struct AccountOptions {
    Endpoints endpoints;
    OrderNames names;
    net::TlsTrust trust;
    bool isTestnet = false; ///< for its status
};
/// An account at OKX as a place where orders go; the key has a pass phrase. Requires a QCoreApplication.
std::unique_ptr<Venue> openAccount(const AccountOptions& options, Credentials credentials, const std::vector<Instrument>& instruments);

} // namespace jarvis::venue::okx
