#pragma once

#include "engine/api/event.h"
#include "engine/base/time.h"
#include "engine/model/algorithm.h"
#include "engine/model/market_data.h"
#include "engine/model/venue_messages.h"
#include "engine/risk/figures.h"

#include <memory>
#include <variant>
#include <vector>

namespace jarvis::kernel {

/// Best prices of an instrument changed. `isWhole` is false while the book has a gap: then nothing may be opened on it.
struct TopInput {
    BookTop top;
    bool isWhole = true;
};
/// The nearest levels, for book walks; sent less often than tops.
struct DepthInput {
    std::shared_ptr<const DepthView> depth;
};
/// What was traded in an instrument since the last one: sums, so that several can be added up.
struct TradedInput {
    InstrumentId instrument;
    Quantity quantity;   ///< > 0
    Int128 tickLots = 0; ///< Σ price in ticks × quantity in lots
    Price lowest{};      ///< of the trades; zero: not told
    Price highest{};
    Price last{};
};
/// How an instrument's volume spread over the hours of a day, as far as its history tells.
struct CurveInput {
    InstrumentId instrument;
    VolumeCurve curve;
};
/// The newest closed bars of an instrument, oldest first, each time that another one closed.
struct BarsInput {
    InstrumentId instrument;
    Timeframe timeframe = Timeframe::M1;
    std::shared_ptr<const std::vector<Candle>> closed;
};
/// Time passed. At least every 100 ms while anything is open.
struct ClockTick {};
/// The journal can (again) or can no longer be written.
struct JournalNotice {
    bool isWritable = true;
};

/// The feed has nothing more to say: a recording is over, or cannot be read on.
struct FeedNotice {
    bool isBroken = false;
    std::uint64_t line = 0; ///< where it broke
};
/// What the past says about how instruments move, worked out anew.
struct RiskInput {
    std::shared_ptr<const risk::Figures> figures;
};

/// Everything that can happen to an account. Each comes with its time.
using Input = std::variant<api::Command, TopInput, DepthInput, MarkTick, HeartbeatTick, StatusNotice, VenueReport, ClockTick, JournalNotice, FeedNotice,
    TradedInput, CurveInput, RiskInput, BarsInput>;

/// What the kernel answers: facts to make durable, then requests to release once they are.
struct Output {
    std::vector<api::EventRecord> events;
    std::vector<VenueRequest> requests;
    void clear()
    {
        events.clear();
        requests.clear();
    }
};

} // namespace jarvis::kernel
