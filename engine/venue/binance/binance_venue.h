#pragma once

#include "engine/net/network_thread.h"
#include "engine/venue/binance/account_session.h"
#include "engine/venue/venue.h"

#include <memory>

namespace jarvis::venue::binance {

/// Binance USDⓈ-M as a place where orders go: the account's session on a network thread of its own, and its reports.
///
/// Threads: one thread at a time. Requires a QCoreApplication.
class BinanceVenue final : public Venue {
public:
    struct Options {
        Endpoints endpoints;
        AccountId account{1};
        net::TlsTrust trust;
    };
    BinanceVenue(const Options& options, Credentials credentials, const std::vector<Instrument>& instruments);
    ~BinanceVenue() override;

    void restore(const std::vector<Order>& working, const std::vector<Position>& positions, Timestamp now) override;
    void submit(const VenueRequest& request, Timestamp now) override;
    void onMarket(const MarketEvent&, Timestamp) override {}
    void advance(Timestamp now, std::vector<VenueReport>& out) override;
    std::optional<Timestamp> nextDue() const override;
    void setWake(std::function<void()> wake) override { m_reports.setWake(std::move(wake)); }

private:
    Credentials m_credentials;
    ReportQueue m_reports;
    net::NetworkThread m_thread;
    std::unique_ptr<AccountSession> m_session; ///< on the network thread
};

} // namespace jarvis::venue::binance
