#pragma once

#include "engine/api/event.h"
#include "engine/kernel/kernel.h"
#include "engine/local/bar_watch.h"
#include "engine/local/market_desk.h"
#include "engine/venue/feed.h"
#include "engine/venue/venue.h"

#include <memory>
#include <vector>

namespace jarvis::local {

/// The whole engine in one thread of virtual time: feed, venue, market desk and kernel, as fast as they can, without a disk.
///
/// For replays and tests. The same feed, venue and commands give the same events, byte for byte.
/// Threads: one thread at a time.
class Stepper {
public:
    struct Parts {
        std::unique_ptr<venue::Feed> feed;
        std::unique_ptr<venue::Venue> venue;
        kernel::Kernel::Settings account;
        Duration tick = std::chrono::milliseconds(100); ///< how often the kernel is told that time passed
    };
    /// Begins at the feed's first event. Requires a feed that has one.
    explicit Stepper(Parts parts);

    /// Moves to the next thing that happens: market, venue or clock tick. False when the feed has ended.
    bool step();
    /// Decides the command now.
    void send(const api::Command& command);

    Timestamp now() const { return m_now; }
    /// Everything decided since the last call.
    std::vector<api::EventRecord> takeEvents();
    const kernel::Kernel& kernel() const { return *m_kernel; }
    const venue::Feed& feed() const { return *m_parts.feed; }

private:
    void handle(const kernel::Input& input);
    void release();
    void wishForBars();

    Parts m_parts;
    std::unique_ptr<kernel::Kernel> m_kernel;
    MarketDesk m_desk;
    BarWatch m_bars{m_desk};
    std::uint64_t m_alertLayout = 0;
    Timestamp m_now;
    Timestamp m_nextTick;
    kernel::Output m_out;
    std::vector<api::EventRecord> m_events;
    std::vector<MarketEvent> m_marketEvents;
    std::vector<VenueReport> m_reports;
    std::vector<kernel::Input> m_inputs;
};

} // namespace jarvis::local
