#pragma once

#include "engine/venue/binance/rest.h"
#include "engine/venue/live/public_session.h"

#include <string>
#include <vector>

namespace jarvis::venue::binance {

/// The public streams of Binance USDⓈ-M for some instruments: books, trades, marks and funding.
///
/// A book begins with its deltas, which wait, and a REST snapshot that they join. Snapshots go out one at a time and never beyond
/// the rate budget. Marks come over a connection of their own.
/// Threads: the network thread.
class MarketSession final : public live::PublicSession {
public:
    /// All outlive it.
    MarketSession(const net::Network& network, const Endpoints& endpoints, Rest& rest, live::StreamClock& clock,
        const std::vector<Instrument>& instruments, live::EventQueue& queue, const Patience& patience);

    live::LiveStatus status() const override;

private:
    void subscribeBooks() override;
    void subscribeMarks() override;
    Reply replyIn(simdjson::dom::element json) override;
    void beginBooks() override;
    void askBook(const std::string& symbol) override;
    bool mayAskBook() const override { return !m_isAsking; }
    void measureClock(std::function<void(bool)> done) override { m_rest.measureClock(std::move(done)); }
    std::vector<std::string> subscriptions(const std::vector<const char*>& kinds);
    void onSnapshot(const std::string& symbol, const Expected<std::string, RestError>& body);

    Rest& m_rest;
    bool m_isAsking = false;
    int m_requestId = 0;
    std::vector<dialect::StreamMessage> m_snapshot;
};

} // namespace jarvis::venue::binance
