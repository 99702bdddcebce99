#pragma once

#include "engine/market/depth_ladder.h"
#include "engine/model/market_data.h"
#include "engine/model/side.h"

#include <cstdint>
#include <optional>

namespace jarvis::market {

/// The L2 order book of one instrument, kept from its feed's snapshots and deltas.
///
/// A book is whole from a snapshot until an update is missing. A gapped book keeps its last content to look at, refuses
/// deltas and must not be traded on; the next snapshot makes it whole again.
/// Quantities may stand at any price: a crossed book is shown as such, not repaired.
///
/// Threads: a plain value. Errors: none; what is wrong with the stream shows in apply()'s answer and isWhole().
class DepthBook {
public:
    enum class Applied : std::uint8_t {
        Updated = 1,
        Repeated, ///< sequence not newer than ours: nothing changed
        Refused,  ///< a delta while the book is not whole: nothing changed
        Gapped,   ///< an update before this one is missing: the book is no longer whole
    };

    explicit DepthBook(InstrumentId instrument) : m_instrument(instrument) {}

    /// Requires an update of this instrument.
    Applied apply(const BookUpdate& update);
    /// The feed says that something was lost.
    void markGapped() { m_isWhole = false; }

    InstrumentId instrument() const { return m_instrument; }
    Timestamp time() const { return m_time; } ///< of the last applied update, venue time
    std::uint64_t sequence() const { return m_sequence; }
    bool isWhole() const { return m_isWhole; }
    bool isCrossed() const;
    /// Whole, not crossed, and someone on both sides.
    bool isTradable() const;

    std::optional<BookLevel> best(Side side) const { return ladder(side).best(); }
    BookTop top() const;
    /// The nearest `levels` of each side, at most DepthView::kLevelsMax.
    DepthView depthView(std::size_t levels = DepthView::kLevelsMax) const;
    std::size_t levelCount(Side side) const { return ladder(side).levelCount(); }

    /// What rests on `side` (Buy: bids) at exactly `price`; zero when nothing does.
    Quantity quantityAt(Side side, Price price) const { return ladder(side).quantityAt(price); }
    /// What rests on `side` from its best price through `worst`, both included.
    Quantity quantityThrough(Side side, Price worst) const;

    /// Calls `visit(BookLevel)` for the levels of `side`, best first, until it returns false: the walk of a taker.
    template <typename Visit>
    void forEachLevel(Side side, Visit&& visit) const
    {
        ladder(side).forEach(visit);
    }

private:
    const DepthLadder& ladder(Side side) const { return side == Side::Buy ? m_bids : m_asks; }

    InstrumentId m_instrument;
    Timestamp m_time{};
    std::uint64_t m_sequence = 0;
    bool m_isWhole = false;
    DepthLadder m_bids{Side::Buy};
    DepthLadder m_asks{Side::Sell};
};

} // namespace jarvis::market
