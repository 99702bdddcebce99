#include "engine/risk/margin.h"
#include "tests/support/kernel_world.h"
#include "tests/support/scripted_venue.h"
#include "tests/support/test_main.h"

#include <QTest>

#include <map>
#include <set>

namespace jarvis {
namespace {

using test::KernelWorld;

/// Says what does not hold, and where.
#define HOLDS(condition)                                                                                               \
    if (!(condition)) {                                                                                                \
        broken = QStringLiteral("%1 (line %2)").arg(QStringLiteral(#condition)).arg(__LINE__);                         \
        return;                                                                                                        \
    }

/// A trader who does anything, at a venue that does anything, with a process that dies now and then.
class RandomHistory {
public:
    explicit RandomHistory(std::uint64_t seed) : m_random(seed), m_venue(seed * 7 + 1)
    {
        m_settings = KernelWorld::defaults();
        m_settings.limits.dailyLoss = Money::ofWhole(100'000);
        for (const InstrumentId id : kBoth)
            setMark(id, 10'000, false);
        m_kernel = std::make_unique<kernel::Kernel>(m_settings);
        start();
    }

    void run(int steps)
    {
        for (int i = 0; i < steps && broken.isEmpty(); ++i) {
            step(true);
            if (m_random.chance(0.004))
                restart();
            if (i % 64 == 0)
                checkReplay();
        }
    }
    /// The faults stop: within a bounded time everything is in order again.
    void heal()
    {
        m_venue.isHealthy = true;
        for (int i = 0; i < 400 && broken.isEmpty(); ++i)
            step(false);
        if (broken.isEmpty())
            checkQuiet();
        if (broken.isEmpty())
            checkReplay();
    }

    QString broken;
    std::size_t fillCount() const { return m_fillCount; }

private:
    static constexpr InstrumentId kBoth[] = {KernelWorld::kAaa, KernelWorld::kBbb};

    // -- the process --------------------------------------------------------------------------------------------------

    void start()
    {
        kernel::Output out;
        m_kernel->start({0, "test"}, {test::tokenInstrument(1), test::tokenInstrument(2)}, m_now, out);
        absorb(out, true);
        for (const InstrumentId id : kBoth)
            setMark(id, m_marks[id], true);
    }

    void restart()
    {
        const std::uint64_t live = m_kernel->stateHash();
        m_venue.cutLine();
        m_kernel = restored(m_log);
        HOLDS(m_kernel->stateHash() == live);
        const bool wasKilled = m_kernel->state().trading().isKilled;
        start();
        HOLDS(m_kernel->state().trading().isKilled == wasKilled);
    }

    std::unique_ptr<kernel::Kernel> restored(const std::vector<api::EventRecord>& records) const
    {
        auto fresh = std::make_unique<kernel::Kernel>(m_settings);
        for (const api::EventRecord& record : records)
            fresh->restore(record);
        return fresh;
    }

    /// `isSent` false: the process died before the requests left; the events may be cut short as well.
    void absorb(kernel::Output& out, bool isSent)
    {
        for (const api::EventRecord& record : out.events) {
            HOLDS(record.sequence == (m_log.empty() ? 1 : m_log.back().sequence + 1));
            HOLDS(m_log.empty() || record.time >= m_log.back().time);
            m_log.push_back(record);
            note(record);
        }
        for (const VenueRequest& request : out.requests) {
            if (const auto* place = std::get_if<PlaceRequest>(&request)) {
                HOLDS(m_placed.insert(place->order.id).second);
                HOLDS(place->order.role != OrderRole::Entry || !m_kernel->state().trading().isKilled);
                HOLDS(place->order.role == OrderRole::Entry || place->order.isReduceOnly);
            }
            if (isSent)
                m_venue.submit(request, m_now);
        }
    }

    void input(const kernel::Input& in)
    {
        kernel::Output out;
        m_kernel->handle(in, m_now, out);
        const bool isCrash = !m_venue.isHealthy && !out.requests.empty() && m_random.chance(0.002);
        if (!isCrash)
            return absorb(out, true);
        // Power fails while these facts are written: some of them are on disk, no request has left.
        out.events.resize(m_random.below(out.events.size() + 1));
        out.requests.clear();
        absorb(out, false);
        m_venue.cutLine();
        m_kernel = restored(m_log);
        start();
    }

    // -- what happens ---------------------------------------------------------------------------------------------------

    void step(bool isTrading)
    {
        m_now += std::chrono::milliseconds(m_random.between(20, 200));
        for (const InstrumentId id : kBoth) {
            const std::int64_t next = m_marks[id] + (isTrading ? m_random.between(-25, 25) : 0);
            setMark(id, std::clamp<std::int64_t>(next, 9'000, 11'000), true);
        }
        for (const VenueReport& report : m_venue.advance(m_now))
            input(report);
        if (isTrading && m_random.chance(0.4))
            input(api::Command{CommandId{1, ++m_commandCount}, api::Origin{}, m_now + Duration(10s), anyAction()});
        if (isTrading && m_random.chance(0.02))
            input(FundingSettled{any(), Ratio{100}, Money::ofUnits(m_random.between(-1'000'000, 1'000'000)), ++m_settlements, m_now});
        input(kernel::ClockTick{});
        checkBooks();
    }

    void setMark(InstrumentId id, std::int64_t ticks, bool isTold)
    {
        m_marks[id] = ticks;
        m_venue.setMark(id, Price::ofTicks(ticks));
        if (!isTold)
            return;
        const BookLevel bid{Price::ofTicks(ticks - 1), Quantity::ofLots(10'000)};
        const BookLevel ask{Price::ofTicks(ticks + 1), Quantity::ofLots(10'000)};
        input(kernel::TopInput{BookTop{id, m_now, bid, ask}, true});
        input(MarkTick{id, m_now, Price::ofTicks(ticks), Ratio{}, m_now + 8h});
    }

    InstrumentId any() { return kBoth[m_random.below(2)]; }
    OrderId anyOrder()
    {
        const std::uint64_t newest = m_kernel->state().orders().newest().value;
        return OrderId{newest - m_random.below(std::min<std::uint64_t>(newest, 12) + 1)};
    }
    ExitPlan exitsAround(std::int64_t price, Side side)
    {
        const int sign = signOf(side);
        ExitPlan plan = test::exitsAt(price + sign * m_random.between(30, 200), price - sign * m_random.between(30, 200));
        if (m_random.chance(0.3))
            plan.trailingDistance = Price::ofTicks(m_random.between(20, 150));
        if (m_random.chance(0.05))
            plan.timeStop = std::chrono::seconds(m_random.between(1, 60));
        return plan;
    }
    OrderDraft anyDraft()
    {
        OrderDraft draft;
        draft.instrument = any();
        draft.side = m_random.chance(0.5) ? Side::Buy : Side::Sell;
        draft.quantity = Quantity::ofLots(m_random.between(5, 400));
        const std::int64_t mark = m_marks[draft.instrument];
        const std::int64_t price = mark - signOf(draft.side) * m_random.between(-2, 40);
        if (m_random.chance(0.3)) {
            draft.type = OrderType::Market;
            draft.timeInForce = TimeInForce::Ioc;
        } else {
            draft.limitPrice = Price::ofTicks(price);
        }
        draft.exits = exitsAround(draft.side == Side::Buy ? std::max(price, mark) : std::min(price, mark), draft.side);
        const Position& position = m_kernel->state().findSlot(draft.instrument)->position;
        if (!position.isFlat() && m_random.chance(0.2)) {
            draft.isReduceOnly = true;
            draft.exits = {};
            draft.side = opposite(position.side());
            draft.quantity = std::min(draft.quantity, position.held.absolute());
        }
        return draft;
    }
    api::SetScaleOut anyScaleOut(InstrumentId id, const Position& position)
    {
        api::SetScaleOut action{id, {}};
        action.plan.count = static_cast<std::uint8_t>(m_random.between(0, ScaleOutPlan::kRungsMax));
        std::int64_t price = m_marks[id];
        for (ScaleOutPlan::Rung& rung : std::span(action.plan.rungs).first(action.plan.count)) {
            price += signOf(position.side()) * m_random.between(1, 60);
            rung = {Price::ofTicks(price), Quantity::ofLots(m_random.between(0, position.held.absolute().lots() / 2))};
        }
        return action;
    }
    api::Action anyAction()
    {
        const InstrumentId id = any();
        const Position& position = m_kernel->state().findSlot(id)->position;
        switch (m_random.below(26)) {
        case 0: case 1: return api::CancelOrder{anyOrder()};
        case 2: case 3: case 4: return api::AmendOrder{anyOrder(), Quantity::ofLots(m_random.between(0, 400)), Price::ofTicks(m_marks[id] + m_random.between(-30, 30)), {}};
        case 5: return api::CancelAll{m_random.chance(0.5) ? std::optional(id) : std::nullopt, {}, m_random.chance(0.3)};
        case 6: case 7: return api::ClosePosition{id, m_random.chance(0.5) ? std::optional(Quantity::ofLots(m_random.between(1, 100))) : std::nullopt};
        case 8: return api::Flatten{m_random.chance(0.5) ? std::optional(id) : std::nullopt};
        case 9: case 10: return api::ReversePosition{id, exitsAround(m_marks[id], opposite(position.side()))};
        case 11: case 12: return api::SetExits{id, exitsAround(m_marks[id], position.side())};
        case 24: case 25: return anyScaleOut(id, position);
        case 13: return api::MoveStopToBreakEven{id};
        case 14: return m_random.chance(0.2) ? api::Action(api::HaltTrading{m_random.chance(0.3)}) : api::Action(api::CancelOrder{anyOrder()});
        case 15: case 16: return api::ResumeTrading{api::kReleaseText};
        case 17: return api::SetLimit{LimitId::PositionNotional, Amount::of(Money::ofWhole(m_random.between(1'000, 8'000)))};
        default: return api::SubmitOrder{anyDraft()};
        }
    }

    // -- what must hold ---------------------------------------------------------------------------------------------------

    /// Adds up the log by itself, so that the kernel's sums can be compared with it.
    void note(const api::EventRecord& record)
    {
        if (const auto* booked = std::get_if<api::FillBooked>(&record.event)) {
            const Fill& fill = booked->fill;
            HOLDS(m_trades.insert({fill.instrument, fill.venueTradeId}).second);
            ++m_fillCount;
            const Quantity moved = fill.side == Side::Buy ? fill.quantity : -fill.quantity;
            m_held[fill.instrument] += moved;
            m_cash += -m_kernel->state().findSlot(fill.instrument)->instrument.notional(fill.price, moved);
            m_fees += fill.fee;
            m_realised += fill.realised;
        } else if (const auto* funded = std::get_if<api::FundingBooked>(&record.event)) {
            m_funding += funded->amount;
        } else if (const auto* taken = std::get_if<api::CommandTaken>(&record.event)) {
            HOLDS(m_taken.insert(taken->command.id).second);
        } else if (const auto* settled = std::get_if<api::CommandSettled>(&record.event)) {
            HOLDS(settled->isRepeat || m_settled.insert(settled->id).second);
        }
    }

    void checkBooks()
    {
        const kernel::State& state = m_kernel->state();
        HOLDS(m_taken == m_settled);
        Money cost;
        for (const kernel::InstrumentSlot& slot : state.slots()) {
            HOLDS(slot.position.held == m_held[slot.id()]);
            cost += slot.position.cost;
            Quantity buys, sells;
            for (const OrderId id : slot.live) {
                const Order& order = state.order(id);
                HOLDS(order.isLive());
                HOLDS(order.filled <= order.quantity);
                if (order.role == OrderRole::Entry)
                    (order.side == Side::Buy ? buys : sells) += risk::mostRemaining(order);
            }
            HOLDS(buys == slot.openBuys && sells == slot.openSells);
        }
        // To the last digit: cash flow of all fills = realised − cost of what is open.
        HOLDS(state.balance().realised == m_realised);
        HOLDS(m_cash == m_realised - cost);
        HOLDS(state.balance().fees == m_fees);
        HOLDS(state.balance().funding == m_funding);
        HOLDS(state.balance().wallet() == m_settings.startBalance + m_realised - m_fees + m_funding);
    }

    void checkReplay()
    {
        const std::uint64_t live = m_kernel->stateHash();
        HOLDS(restored(m_log)->stateHash() == live);
        HOLDS(restored(m_kernel->snapshot())->stateHash() == live);
        // An older snapshot and the tail behind it.
        if (m_snapshot.empty() || m_random.chance(0.3)) {
            m_snapshot = m_kernel->snapshot();
            return;
        }
        std::vector<api::EventRecord> both = m_snapshot;
        for (std::size_t i = static_cast<std::size_t>(m_snapshot.back().sequence); i < m_log.size(); ++i)
            both.push_back(m_log[i]);
        HOLDS(restored(both)->stateHash() == live);
    }

    void checkQuiet()
    {
        const kernel::State& state = m_kernel->state();
        HOLDS(state.trading().isVenueUp && !state.trading().isReconciling);
        HOLDS(state.unknownCount() == 0);
        std::map<InstrumentId, std::vector<Order>> exits;
        for (const Order& order : m_venue.live()) {
            const Order* known = state.findOrder(order.id);
            HOLDS(known && known->isLive() && !known->isCancelRequested && !known->pendingAmend);
            HOLDS(known->quantity == order.quantity && known->filled == order.filled && known->limitPrice == order.limitPrice);
            HOLDS(order.role != OrderRole::Entry || !state.trading().isKilled);
            if (order.role == OrderRole::TakeProfit || order.role == OrderRole::StopLoss)
                exits[order.instrument].push_back(order);
        }
        for (const kernel::InstrumentSlot& slot : state.slots()) {
            HOLDS(slot.position.held == m_venue.held(slot.id()));
            HOLDS(!slot.flatten && !slot.difference);
            const std::size_t rungs = slot.scaleOut ? slot.scaleOut->count : 0U;
            HOLDS(exits[slot.id()].size() == (slot.position.isFlat() ? 0U : 2U + rungs));
            HOLDS(slot.position.isFlat() || slot.position.protection == Protection::Protected);
            Quantity targeted;
            for (const Order& exit : exits[slot.id()]) {
                HOLDS(exit.side == opposite(slot.position.side()));
                HOLDS(exit.role == OrderRole::TakeProfit || exit.remaining() == slot.position.held.absolute());
                targeted += exit.role == OrderRole::TakeProfit ? exit.remaining() : Quantity::zero();
            }
            HOLDS(targeted == slot.position.held.absolute());
        }
        HOLDS(m_venue.live().size() == state.orders().liveCount());
    }

    Random m_random;
    test::ScriptedVenue m_venue;
    kernel::Kernel::Settings m_settings;
    std::unique_ptr<kernel::Kernel> m_kernel;
    Timestamp m_now = KernelWorld::kStart;
    std::vector<api::EventRecord> m_log;
    std::vector<api::EventRecord> m_snapshot;
    std::map<InstrumentId, std::int64_t> m_marks;
    std::set<OrderId> m_placed;
    std::set<std::pair<InstrumentId, std::uint64_t>> m_trades;
    std::set<CommandId> m_taken, m_settled;
    std::map<InstrumentId, Quantity> m_held;
    Money m_cash, m_fees, m_realised, m_funding;
    std::size_t m_fillCount = 0;
    std::uint64_t m_commandCount = 0;
    std::uint64_t m_settlements = 0;
};

#undef HOLDS

} // namespace

/// Properties that hold over any history. `JARVIS_SEED=N` runs one seed, `JARVIS_SEEDS=N` that many.
class KernelRandomHistoryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyHistoryAddsUpAndHeals();
};

void KernelRandomHistoryTest::everyHistoryAddsUpAndHeals()
{
    const std::uint64_t only = qEnvironmentVariableIntValue("JARVIS_SEED");
    const int given = qEnvironmentVariableIntValue("JARVIS_SEEDS");
    const std::uint64_t count = only != 0 ? 1 : static_cast<std::uint64_t>(given > 0 ? given : 40);
    std::size_t fills = 0;
    for (std::uint64_t seed = only != 0 ? only : 1; seed < (only != 0 ? only : 1) + count; ++seed) {
        RandomHistory history(seed);
        history.run(1'500);
        history.heal();
        fills += history.fillCount();
        QVERIFY2(history.broken.isEmpty(), qPrintable(QStringLiteral("seed %1: %2").arg(seed).arg(history.broken)));
    }
    QVERIFY(fills > 100 * count); // else the histories prove nothing
}

JARVIS_TEST(KernelRandomHistoryTest)

} // namespace jarvis

#include "random_history_test.moc"
