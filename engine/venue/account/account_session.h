#pragma once

#include "engine/model/venue_messages.h"
#include "engine/model/venue_status.h"

#include <vector>

namespace jarvis::venue::account {

/// The part of an account at a venue that lives on the network thread: carries requests out, and reports.
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
