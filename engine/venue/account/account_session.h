#pragma once

#include "engine/model/venue_messages.h"
#include "engine/model/venue_status.h"

#include <vector>

namespace jarvis::venue::account {

/// The part of an account at a venue that lives on the network thread: carries requests out, and reports.
///
/// No venue's dead-man switch is used. Binance's countdownCancelAll cancels all that rests in an instrument, take profits among it;
/// OKX's cancel-all-after all that is pending; Bybit's DCP is for institutions. Nobody has proved that protective exits survive the
/// firing of one, and a position without its stop is worse than an entry that rests.
///
/// Threads: the network thread.
class AccountSession {
public:
    virtual ~AccountSession() = default;
    virtual void start() = 0;
    /// What the journal knows to be at the venue.
    virtual void remember(const std::vector<Order>& working) = 0;
    virtual void submit(const VenueRequest& request) = 0;
    /// How its connections are doing; `venue` and `isTestnet` are not its to say.
    virtual VenueStatus status() const { return {}; }
};

} // namespace jarvis::venue::account
