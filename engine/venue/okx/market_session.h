#pragma once

#include "engine/venue/live/public_session.h"
#include "engine/venue/okx/contracts.h"
#include "engine/venue/okx/endpoints.h"
#include "engine/venue/okx/rest.h"

#include <string>
#include <vector>

namespace jarvis::venue::okx {

/// The public streams of OKX v5 for some swaps: books, trades, marks and funding, all over one connection.
///
/// A book begins with a snapshot in its stream; one that is lost is subscribed anew. Where the venue is about to close the
/// connection for an upgrade (notice 64008) another one is opened first, and its snapshots replace the books without a gap.
/// Threads: the network thread.
class MarketSession final : public live::PublicSession {
public:
    /// `rest` and `clock` outlive it, as the queue does.
    MarketSession(const net::Network& network, const Endpoints& endpoints, Rest& rest, live::StreamClock& clock, const std::vector<Instrument>& instruments,
        const Contracts& contracts, live::EventQueue& queue, const Patience& patience);

    /// Of this venue: an idle book is told once a minute, an unchanged mark once in ten seconds.
    static Patience usualPatience();

private:
    void subscribeBooks() override;
    Reply replyIn(simdjson::dom::element json) override;
    void askBook(const std::string& symbol) override;
    void measureClock(std::function<void(bool)> done) override { m_rest.measureClock(std::move(done)); }

    Rest& m_rest;
};

} // namespace jarvis::venue::okx
