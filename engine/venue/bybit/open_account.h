#pragma once

#include "engine/net/tls_trust.h"
#include "engine/venue/bybit/endpoints.h"
#include "engine/venue/credentials.h"
#include "engine/venue/order_names.h"
#include "engine/venue/venue.h"

#include <memory>
#include <vector>

namespace jarvis::venue::bybit {

/// Where and as whom an account at Bybit v5 linear trades.
struct AccountOptions {
    Endpoints endpoints;
    OrderNames names;
    net::TlsTrust trust;
    bool isTestnet = false; ///< for its status
};
/// An account at Bybit as a place where orders go. Requires a QCoreApplication.
std::unique_ptr<Venue> openAccount(const AccountOptions& options, Credentials credentials, const std::vector<Instrument>& instruments);

} // namespace jarvis::venue::bybit
