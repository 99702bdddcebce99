#pragma once

#include "engine/net/network_thread.h"
#include "engine/venue/feed.h"
#include "engine/venue/live/event_queue.h"
#include "engine/venue/live/market_session.h"

#include <functional>
#include <map>
#include <memory>
#include <utility>
#include <vector>

namespace jarvis::venue::live {

/// A feed that comes over the network, as it happens. It never ends: what breaks is told by gap notices and mended.
///
/// Threads: one thread at a time; the session's work is done on the network thread, which belongs to the feed.
class LiveFeed final : public Feed {
public:
    using History = std::map<std::pair<InstrumentId, Timeframe>, std::vector<Candle>>;
    struct Parts {
        std::unique_ptr<net::NetworkThread> thread;
        std::vector<Instrument> instruments;
        History history;
        Timestamp opened{};
    };
    /// Makes the session, on the network thread, for `queue`.
    using MakeSession = std::function<std::unique_ptr<MarketSession>(EventQueue& queue)>;

    LiveFeed(Parts parts, const MakeSession& makeSession);
    ~LiveFeed() override;

    const std::vector<Instrument>& instruments() const override { return m_parts.instruments; }
    /// When something waits: long ago. Otherwise a second after the last pull.
    std::optional<Timestamp> nextTime() const override;
    /// Everything that arrived, whatever time is written on it: it is here.
    void pull(Timestamp until, std::vector<MarketEvent>& out) override;
    void skipTo(Timestamp time) override;
    std::vector<Candle> history(InstrumentId instrument, Timeframe timeframe, std::size_t countMax) const override;
    void setWake(std::function<void()> wake) override { m_queue.setWake(std::move(wake)); }

    /// For its status. Before anybody asks.
    void setTestnet(bool isTestnet) { m_isTestnet = isTestnet; }
    void askStatus(std::function<void(const VenueStatus&)> tell) override;
    LiveStatus status() const;

private:
    Parts m_parts;
    EventQueue m_queue;
    std::unique_ptr<MarketSession> m_session; ///< on the network thread
    Timestamp m_lastPull{};
    bool m_isTestnet = false;
};

} // namespace jarvis::venue::live
