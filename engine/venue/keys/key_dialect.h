#pragma once

#include "engine/base/expected.h"
#include "engine/model/instrument.h"
#include "engine/net/http_client.h"
#include "engine/venue/credentials.h"
#include "engine/venue/keys/key_fault.h"
#include "engine/venue/keys/key_permissions.h"
#include "engine/venue/live_endpoints.h"

#include <memory>
#include <optional>
#include <string>

namespace jarvis::venue::keys {

/// How one venue is asked about a key: its time, and then each question, one signed GET each. Pure: makes requests, reads answers.
class KeyDialect {
public:
    virtual ~KeyDialect() = default;

    virtual std::string timeUrl() const = 0;
    virtual std::optional<Timestamp> readTime(const std::string& body) const = 0;
    /// How many questions there are, in the order in which they are asked.
    virtual int questions() const = 0;
    /// `now` is the venue's time.
    virtual net::HttpRequest ask(int question, Timestamp now) const = 0;
    /// Whether the key cannot be judged without an answer to it.
    virtual bool isNeeded(int /*question*/) const { return true; }
    /// Adds what the answer says.
    virtual Expected<void, KeyFault> read(int question, const net::HttpResponse& answer, KeyReport& into) const = 0;
};

/// `credentials` outlives it. `instead`: where the venue is reached; see LiveEndpoints. Requires a venue with keys.
std::unique_ptr<KeyDialect> dialectOf(VenueId venue, bool isTestnet, const LiveEndpoints& instead, const Credentials& credentials);
/// Whether there is a dialect for it: Binance, Bybit and OKX.
bool hasKeys(VenueId venue);
/// OKX's keys have a pass phrase of their own.
bool wantsPassphrase(VenueId venue);
/// Where an Ed25519 private key can stand for the secret.
bool takesEd25519(VenueId venue);

// Binance: GET /sapi/v1/account/apiRestrictions and /fapi/v3/balance; its test network has no /sapi: there /fapi/v2/account tells
// whether the account trades. Then /fapi/v3/positionRisk, and, where the venue answers, /fapi/v1/positionSide/dual and /fapi/v1/feeBurn
// (fees in BNB). https://developers.binance.com/docs/wallet/account/api-key-permission
std::unique_ptr<KeyDialect> binanceDialect(bool isTestnet, const LiveEndpoints& instead, const Credentials& credentials);
// Bybit: GET /v5/user/query-api, /v5/account/wallet-balance and /v5/position/list. https://bybit-exchange.github.io/docs/v5/user/apikey-info
std::unique_ptr<KeyDialect> bybitDialect(bool isTestnet, const LiveEndpoints& instead, const Credentials& credentials);
// OKX: GET /api/v5/account/config, /api/v5/account/balance and /api/v5/account/positions; the test network is the same place with a header of its own.
// https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-account-configuration
std::unique_ptr<KeyDialect> okxDialect(bool isTestnet, const LiveEndpoints& instead, const Credentials& credentials);

} // namespace jarvis::venue::keys
