#pragma once

#include "engine/execution/mid_history.h"
#include "engine/kernel/kernel.h"
#include "engine/kernel/rate_meter.h"
#include "engine/kernel/state.h"
#include "engine/kernel/venue_clocks.h"
#include "engine/kernel/writer.h"
#include "engine/risk/figures.h"
#include "engine/risk/gate.h"
#include "engine/risk/margin.h"
#include "engine/risk/views.h"

#include <algorithm>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace jarvis::kernel {

inline constexpr Timestamp kNever = Timestamp::max();

/// The newest market of one instrument, what is held and open there in money, and what is due. Gone after a restart, and learned anew.
struct MarketSlot {
    risk::MarketView view;
    std::shared_ptr<const DepthView> depth; ///< keeps view.depth alive
    Ratio fundingRate;
    Timestamp nextFunding{};

    execution::MidHistory mids;
    VolumeCurve curve;        ///< of the hours of the day
    Quantity tradedVolume;    ///< by everybody, since the engine started
    Money tradedValue;

    Money value;       ///< of what is held, at mark; at cost until there is one
    Money unrealised;
    Money margin;      ///< initial
    Money maintenance;
    Money risk;        ///< lost from mark to stop; all of it without a stop
    bool isUnvalued = false; ///< held, and no mark yet
    bool isInUse = false;    ///< held, or an entry works: counts as an open position
    Money openBuysValue;     ///< worst case of live entries
    Money openSellsValue;
    Money openBuysRisk;      ///< lost from there to their stops
    Money openSellsRisk;

    Excursion reached;                    ///< of the position that was opened then, as marks showed it
    Timestamp reachedOf{};
    bool isReachedNew = false;            ///< and the journal does not know it yet
    Timestamp nextReachedTold{};          ///< not before then

    Timestamp nextTrail{};                ///< the trailing stop may move again
    Timestamp nextProtection = kNever;    ///< when missing exits count as failed
    Timestamp nextFlattenStep{};          ///< not before then
    Quantity flattenHeld;                 ///< at its last close
    bool isFlattenAsked = false;          ///< by a person; after a restart nobody knows
    std::optional<std::uint64_t> flatBehind; ///< the newest round of reconciliation when a flatten found it flat; a later one must say so too
    std::uint64_t agreedIn = 0;           ///< the newest round in which the venue held what we hold
    std::optional<Quantity> surplus;      ///< theirs − ours, as the venue's holding report of this round found it
    bool isStaleTold = false;             ///< an alert about this silence is out
    std::optional<Quantity> suspected;    ///< the surplus that the look before found
    int looks = 0;                        ///< in a row that found one
    std::size_t askedCount = 0;           ///< orders whose status was asked for and has not come
};

/// What is pending at the venue for one order. After a restart everything is asked anew.
struct OrderWatch {
    Timestamp deadline = kNever;   ///< no answer by then: the outcome is unknown
    Timestamp nextAsk = kNever;    ///< ask (again) then
    Timestamp nextOverdueAsk{};    ///< an order past its good-till is asked about this often
    Timestamp nextCancel{};        ///< a cancel that failed is not tried before then
    bool isAsked = false;
    Timestamp told{};              ///< venue time of the newest report that said how the order stands
    std::uint64_t mentionedIn = 0; ///< the newest round of reconciliation in which the venue told how it stands
    risk::ReservationTerms terms;  ///< what it counts for in the sums, and what that was worked out from
    risk::Reservation reserved;
};

/// Sums over the account at the newest marks.
struct Totals {
    Money value;       ///< Σ |value| of what is held
    Money unrealised;
    Money margin;
    Money maintenance;
    Money entriesValue;  ///< worst case of live entries
    Money entriesMargin;
    Money risk;          ///< Σ lost when every stop fills
    Money entriesRisk;   ///< likewise, of live entries as if they had filled
    std::int64_t inUse = 0;
    std::int64_t unvalued = 0;
};

/// What the deciding parts of the kernel share. It decides nothing itself.
struct Context {
    Context(const Kernel::Settings& s, State& st) : settings(s), state(st), writer(st) {}

    const Kernel::Settings& settings;
    State& state;
    Writer writer;
    std::vector<MarketSlot> markets; ///< parallel to state.slots()
    std::vector<OrderWatch> watches; ///< by OrderStore::slotOf
    Totals totals;
    std::shared_ptr<const risk::Figures> figures; ///< how instruments move; null until it was told
    Timestamp ordersDue{};           ///< not before then is time of any concern to an order: sweeps need not look at them
    RateMeter rate;
    VenueClocks clocks{settings.clockOffsetMax};
    std::vector<VenueId> venues;     ///< of every instrument, in the order in which they were listed
    std::vector<std::pair<OrderId, risk::OvertakenAmends>> overtaken; ///< of entries, until the venue has answered; hardly ever any
    Timestamp wallNow{};             ///< the clock as it was passed in, for what others stamped by theirs

    Timestamp now() const { return writer.now(); }
    const InstrumentSlot& slot(std::uint32_t index) const { return state.slots()[index]; }
    VenueId venueOf(std::uint32_t index) const { return state.slots()[index].instrument.spec().venue; }
    /// Whether an instrument's venue is reached, and so can do what it is asked.
    bool isUp(std::uint32_t index) const { return state.trading().isUpAt(venueOf(index)); }
    MarketSlot& market(std::uint32_t index) { return markets[index]; }
    const MarketSlot& market(std::uint32_t index) const { return markets[index]; }

    OrderWatch& watch(OrderId id) { return watchAt(state.orders().slotOf(id)); }
    /// By OrderStore::slotOf.
    OrderWatch& watchAt(std::uint32_t place)
    {
        if (place >= watches.size()) [[unlikely]]
            watches.resize(place + 1);
        return watches[place];
    }
    risk::OvertakenAmends* overtakenOf(OrderId id)
    {
        const auto found = std::find_if(overtaken.begin(), overtaken.end(), [id](const auto& each) { return each.first == id; });
        return found == overtaken.end() ? nullptr : &found->second;
    }
    void alert(api::AlertCode code, api::Severity severity, InstrumentId instrument = {}, OrderId order = {}, Amount value = {},
        Amount limit = {})
    {
        writer.emit(api::AlertRaised{code, severity, instrument, order, value, limit});
    }
};

} // namespace jarvis::kernel
