#pragma once

#include "engine/venue/bybit/rest.h"
#include "engine/venue/live/public_session.h"

#include <map>
#include <memory>
#include <string>
#include <vector>

namespace jarvis::venue::bybit {

/// The public streams of Bybit v5 linear for some instruments.
///
/// Each book begins with a snapshot that comes by itself; its deltas count. A book that lost one is subscribed anew: one whose snapshot
/// does not come then is asked for again.
///
/// Threads: the network thread.
class MarketSession final : public live::PublicSession {
public:
    static constexpr Duration kSnapshotTime = std::chrono::seconds(5);

    /// All but the instruments outlive it.
    MarketSession(const net::Network& network, const Endpoints& endpoints, Rest& rest, live::StreamClock& clock,
        const std::vector<Instrument>& instruments, live::EventQueue& queue, const Patience& patience);

    live::LiveStatus status() const override;

private:
    void subscribeBooks() override;
    Reply replyIn(simdjson::dom::element json) override;
    void askBook(const std::string& symbol) override;
    void measureClock(std::function<void(bool)> done) override { m_rest.measureClock(std::move(done)); }
    void onSnapshotLate(const std::string& symbol);

    Rest& m_rest;
    net::Network m_network;
    std::map<std::string, std::unique_ptr<net::Timer>> m_asked; ///< books whose snapshots are waited for
};

} // namespace jarvis::venue::bybit
