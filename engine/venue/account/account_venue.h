#pragma once

#include "engine/net/network_thread.h"
#include "engine/venue/account/account_session.h"
#include "engine/venue/account/report_queue.h"
#include "engine/venue/credentials.h"
#include "engine/venue/venue.h"

#include <functional>
#include <memory>

namespace jarvis::venue::account {

/// An account at a live venue as a place where orders go: its session on a network thread of its own, and its reports.
///
/// Threads: one thread at a time. Requires a QCoreApplication.
class AccountVenue final : public Venue {
public:
    /// Makes the session, on the network thread; all that it is given outlives it.
    using MakeSession
        = std::function<std::unique_ptr<AccountSession>(const net::Network& network, const Credentials& credentials, ReportQueue& reports)>;

    /// Whose account it is, for its status.
    struct Place {
        VenueId venue = VenueId::Paper;
        bool isTestnet = false;
    };
    AccountVenue(const Place& place, Credentials credentials, const net::TlsTrust& trust, const MakeSession& makeSession);
    ~AccountVenue() override;

    void restore(const std::vector<Order>& working, const std::vector<Position>& positions, Timestamp now) override;
    void submit(const VenueRequest& request, Timestamp now) override;
    void onMarket(const MarketEvent&, Timestamp) override {}
    void advance(Timestamp now, std::vector<VenueReport>& out) override;
    std::optional<Timestamp> nextDue() const override;
    void askStatus(std::function<void(const VenueStatus&)> tell) override;
    void setWake(std::function<void()> wake) override { m_reports.setWake(std::move(wake)); }

private:
    const Place m_place;
    Credentials m_credentials;
    ReportQueue m_reports;
    net::NetworkThread m_thread;
    std::unique_ptr<AccountSession> m_session; ///< on the network thread
};

} // namespace jarvis::venue::account
