#pragma once

#include "engine/kernel/kernel.h"
#include "engine/kernel/state.h"

#include <algorithm>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace jarvis::test {

/// AAAUSDT: tick 0.1, lot 0.001. At 10,000 ticks (1,000.0) a lot is worth one dollar. Maker 2 bp, taker 5 bp.
inline Instrument tokenInstrument(std::uint32_t id)
{
    Instrument::Spec spec;
    spec.id = InstrumentId{id};
    spec.symbol = std::string(3, static_cast<char>('A' + (id - 1) % 26)) + "USDT";
    spec.base = spec.symbol.substr(0, 3);
    spec.quote = "USDT";
    spec.tickSize = Decimal{1, 1};
    spec.lotSize = Decimal{1, 3};
    spec.quantityMin = Quantity::ofLots(1);
    spec.quantityMax = Quantity::ofLots(1'000'000);
    spec.priceMax = Price::ofTicks(1'000'000);
    spec.notionalMin = Money::ofWhole(5);
    spec.makerFee = Ratio::ofBasisPoints(2);
    spec.takerFee = Ratio::ofBasisPoints(5);
    spec.maintenanceMargin = Ratio::ofBasisPoints(50);
    return *Instrument::create(spec);
}

inline ExitPlan exitsAt(std::int64_t takeProfit, std::int64_t stopLoss)
{
    ExitPlan plan;
    plan.takeProfit = Price::ofTicks(takeProfit);
    plan.stopLoss = Price::ofTicks(stopLoss);
    return plan;
}

/// A kernel with a journal in memory and a venue that does only what the test says.
///
/// Every record is kept, and restart() builds a new kernel from them.
class KernelWorld {
public:
    static constexpr InstrumentId kAaa{1};
    static constexpr InstrumentId kBbb{2};
    /// 2026-11-21 12:00 UTC.
    static constexpr Timestamp kStart = timestampFromMillis(1'795'262'400'000);

    static kernel::Kernel::Settings defaults()
    {
        kernel::Kernel::Settings settings;
        settings.limits.positionNotional = Money::ofWhole(5'000);
        settings.limits.ordersPerSecond = 1'000;
        settings.limits.ordersPerMinute = 10'000;
        settings.limits.wideningDelay = {}; // what is set holds at once
        settings.limits.venueErrors = 1'000;
        settings.limits.consecutiveLosses = 1'000;
        settings.faultsNeedReset = false;
        return settings;
    }

    /// Started, the venue is up and has nothing to tell, and both markets stand at 1,000.0.
    explicit KernelWorld(kernel::Kernel::Settings settings = defaults(), std::vector<Instrument> listed = {tokenInstrument(1), tokenInstrument(2)})
        : instruments(std::move(listed)), m_settings(settings)
    {
        kernel = std::make_unique<kernel::Kernel>(m_settings);
        start();
        reconcile();
        for (const Instrument& instrument : instruments)
            market(instrument.id(), 10'000);
    }

    // -- inputs -----------------------------------------------------------------------------------------------------

    void input(const kernel::Input& in)
    {
        kernel::Output out;
        kernel->handle(in, now, out);
        absorb(out);
    }
    void report(const VenueReport& r) { input(r); }

    /// The outcome of a new command.
    api::CommandSettled send(const api::Action& action, Duration life = std::chrono::seconds(10))
    {
        return sendAs(CommandId{1, ++m_commands}, action, life);
    }
    api::CommandSettled sendAs(CommandId id, const api::Action& action, Duration life = std::chrono::seconds(10))
    {
        input(api::Command{id, api::Origin{api::Origin::Kind::Desk, "trader"}, now + life, action});
        for (auto record = log.rbegin(); record != log.rend(); ++record) {
            if (const auto* settled = std::get_if<api::CommandSettled>(&record->event))
                return *settled;
        }
        UNREACHABLE();
    }

    /// Bid and ask one tick around, ten thousand lots deep; mark in the middle.
    void market(InstrumentId id, std::int64_t ticks)
    {
        top(id, ticks - 1, ticks + 1);
        mark(id, ticks);
    }
    void top(InstrumentId id, std::int64_t bid, std::int64_t ask)
    {
        BookTop top{id, now, BookLevel{Price::ofTicks(bid), Quantity::ofLots(10'000)}, BookLevel{Price::ofTicks(ask), Quantity::ofLots(10'000)}};
        input(kernel::TopInput{top, true});
    }
    void mark(InstrumentId id, std::int64_t ticks) { input(MarkTick{id, now, Price::ofTicks(ticks), Ratio{}, now + 8h}); }

    /// Time passes in steps of 100 ms; every stream stays alive unless `isSilent`.
    void pass(Duration duration, bool isSilent = false)
    {
        for (const Timestamp end = now + duration; now < end;) {
            now = std::min(end, now + Duration(100ms));
            for (const Instrument& instrument : instruments) {
                if (!isSilent)
                    input(HeartbeatTick{instrument.id(), now});
            }
            input(kernel::ClockTick{});
        }
    }

    // -- the venue ----------------------------------------------------------------------------------------------------

    void ack(OrderId id) { report(OrderAcknowledged{id, 1'000 + id.value, now}); }
    void reject(OrderId id, ReasonCode code = ReasonCode::VenueRejected) { report(OrderRejected{id, Refusal{code, {}, {}, {}, {}}, now}); }
    void fill(OrderId id, std::int64_t lots, std::int64_t ticks, std::uint64_t trade = 0, Money fee = Money::zero())
    {
        const Order* order = kernel->state().findOrder(id);
        const InstrumentId instrument = order ? order->instrument : kAaa;
        report(OrderFilled{id, instrument, trade != 0 ? trade : ++m_trades, Price::ofTicks(ticks), Quantity::ofLots(lots), fee, Liquidity::Taker, now});
    }
    /// The venue tells how every order that it has stands.
    void mentionAll()
    {
        for (const kernel::InstrumentSlot& slot : kernel->state().slots()) {
            const std::vector<OrderId> live = slot.live;
            for (const OrderId id : live) {
                const Order& known = order(id);
                if (known.venueOrderId != 0)
                    report(OrderStatusReport{id, true, known.filled.isZero() ? OrderState::Working : OrderState::PartiallyFilled, known.filled, known.venueOrderId, now});
            }
        }
    }
    void cancelled(OrderId id, ReasonCode code = ReasonCode::None) { report(OrderCancelled{id, Refusal{code, {}, {}, {}, {}}, now}); }
    /// Says yes to the pending amend.
    void amended(OrderId id)
    {
        const Order::Amend& amend = *order(id).pendingAmend;
        report(OrderAmended{id, amend.quantity, amend.limitPrice, amend.triggerPrice, now});
    }
    /// Acknowledges every placed, amended and cancelled order that waits for an answer, and holds what the kernel believes.
    void agree()
    {
        while (!requests.empty()) {
            const std::vector<VenueRequest> asked = std::move(requests);
            requests.clear();
            for (const VenueRequest& request : asked) {
                if (const auto* place = std::get_if<PlaceRequest>(&request))
                    ack(place->order.id);
                else if (const auto* amend = std::get_if<AmendRequest>(&request))
                    report(OrderAmended{amend->order, amend->quantity, amend->limitPrice, amend->triggerPrice, now});
                else if (const auto* cancel = std::get_if<CancelRequest>(&request))
                    cancelled(cancel->order);
                else if (const auto* round = std::get_if<ReconcileRequest>(&request))
                    tellHoldings(round->round);
            }
        }
    }
    void tellHoldings(std::uint64_t round)
    {
        for (const kernel::InstrumentSlot& slot : kernel->state().slots()) {
            if (!slot.position.isFlat())
                report(HoldingReport{slot.id(), slot.position.held, now, round});
        }
        report(ReconcileEnd{round, now});
    }
    /// Answers all queries and the reconcile round by what the kernel believes itself.
    void reconcile()
    {
        const std::vector<VenueRequest> asked = std::move(requests);
        requests.clear();
        for (const VenueRequest& request : asked) {
            if (const auto* query = std::get_if<QueryRequest>(&request)) {
                const Order& known = order(query->order);
                report(OrderStatusReport{query->order, known.venueOrderId != 0, known.filled.isZero() ? OrderState::Working : OrderState::PartiallyFilled, known.filled, known.venueOrderId, now});
            } else if (const auto* round = std::get_if<ReconcileRequest>(&request)) {
                tellHoldings(round->round);
            } else {
                requests.push_back(request);
            }
        }
    }

    // -- life -----------------------------------------------------------------------------------------------------------

    void start()
    {
        kernel::Output out;
        kernel->start({0, "test"}, instruments, now, out);
        absorb(out);
    }
    /// The process dies and comes back; what was on its way to the venue is lost or not, as the test says.
    void restart(std::size_t recordsLost = 0)
    {
        const std::uint64_t live = kernel->stateHash();
        const std::vector<api::EventRecord> snapshot = kernel->snapshot();
        log.resize(log.size() - recordsLost);
        requests.clear();
        kernel = restored(log);
        if (recordsLost == 0)
            CHECK(kernel->stateHash() == live && restored(snapshot)->stateHash() == live);
        start();
    }
    std::unique_ptr<kernel::Kernel> restored(const std::vector<api::EventRecord>& records) const
    {
        auto fresh = std::make_unique<kernel::Kernel>(m_settings);
        for (const api::EventRecord& record : records)
            fresh->restore(record);
        return fresh;
    }

    // -- what to look at --------------------------------------------------------------------------------------------------

    const Order& order(OrderId id) const { return kernel->state().order(id); }
    const Position& position(InstrumentId id = kAaa) const { return kernel->state().findSlot(id)->position; }
    const Order& takeProfit(InstrumentId id = kAaa) const { return order(position(id).takeProfitOrder); }
    const Order& stopLoss(InstrumentId id = kAaa) const { return order(position(id).stopLossOrder); }
    const api::TradingState& trading() const { return kernel->state().trading(); }

    template <typename E>
    std::vector<E> eventsOf() const
    {
        std::vector<E> found;
        for (const api::EventRecord& record : log) {
            if (const E* event = std::get_if<E>(&record.event))
                found.push_back(*event);
        }
        return found;
    }
    std::size_t alerts(api::AlertCode code) const
    {
        const auto all = eventsOf<api::AlertRaised>();
        return static_cast<std::size_t>(std::count_if(all.begin(), all.end(), [code](const auto& alert) { return alert.code == code; }));
    }
    template <typename R>
    std::vector<R> requestsOf() const
    {
        std::vector<R> found;
        for (const VenueRequest& request : requests) {
            if (const R* wanted = std::get_if<R>(&request))
                found.push_back(*wanted);
        }
        return found;
    }

    // -- what is done often -----------------------------------------------------------------------------------------------

    static OrderDraft draft(Side side, std::int64_t lots, std::int64_t ticks, ExitPlan exits)
    {
        OrderDraft draft;
        draft.instrument = kAaa;
        draft.side = side;
        draft.quantity = Quantity::ofLots(lots);
        draft.limitPrice = Price::ofTicks(ticks);
        draft.exits = exits;
        return draft;
    }
    static OrderDraft buy(std::int64_t lots, std::int64_t ticks = 9'990) { return draft(Side::Buy, lots, ticks, exitsAt(10'500, 9'800)); }
    static OrderDraft sell(std::int64_t lots, std::int64_t ticks = 10'010) { return draft(Side::Sell, lots, ticks, exitsAt(9'500, 10'200)); }
    OrderId place(const OrderDraft& d)
    {
        const api::CommandSettled settled = send(api::SubmitOrder{d});
        CHECK(!settled.refusal);
        return settled.order;
    }
    /// A long (or short) of so many lots at 9,990 (10,010), protected.
    OrderId hold(std::int64_t lots)
    {
        const OrderId id = place(lots > 0 ? buy(lots) : sell(-lots));
        ack(id);
        fill(id, std::abs(lots), lots > 0 ? 9'990 : 10'010);
        requests.clear();
        ack(position().stopLossOrder);
        ack(position().takeProfitOrder);
        return id;
    }

    const std::vector<Instrument> instruments;
    Timestamp now = kStart;
    std::unique_ptr<kernel::Kernel> kernel;
    std::vector<api::EventRecord> log;
    std::vector<VenueRequest> requests; ///< not answered yet

private:
    void absorb(kernel::Output& out)
    {
        for (api::EventRecord& record : out.events) {
            CHECK(record.sequence == (log.empty() ? 1 : log.back().sequence + 1));
            log.push_back(std::move(record));
        }
        requests.insert(requests.end(), out.requests.begin(), out.requests.end());
    }

    kernel::Kernel::Settings m_settings;
    std::uint64_t m_commands = 0;
    std::uint64_t m_trades = 0;
};

} // namespace jarvis::test
