#pragma once

#include "engine/journal/crc32c.h"
#include "engine/kernel/kernel.h"
#include "engine/kernel/state.h"

#include <cstring>
#include <memory>
#include <span>
#include <string>
#include <vector>

namespace jarvis::bench {

/// A kernel with 50 positions, all protected, and a venue that says yes to everything at once.
class Desk {
public:
    static constexpr std::uint32_t kInstruments = 50;
    static constexpr std::size_t kJournalBytes = 1 << 20;

    Desk() : m_journal(kJournalBytes)
    {
        kernel::Kernel::Settings settings;
        settings.startBalance = Money::ofWhole(10'000'000);
        settings.limits.positionNotional = Money::ofWhole(10'000);
        settings.limits.ordersPerSecond = 1'000;
        settings.limits.ordersPerMinute = 10'000;
        settings.limits.openPositions = 100;
        m_kernel = std::make_unique<kernel::Kernel>(settings);
        std::vector<Instrument> instruments;
        for (std::uint32_t id = 1; id <= kInstruments; ++id)
            instruments.push_back(instrument(id));
        m_kernel->start({0, "bench"}, instruments, m_now, m_out);
        answer();
        for (std::uint32_t id = 1; id <= kInstruments; ++id) {
            top(id, 9'999, 10'001);
            mark(id, 10'000);
        }
        for (std::uint32_t id = 1; id <= kInstruments; ++id)
            open(InstrumentId{id});
    }

    void top(std::uint32_t id, std::int64_t bid, std::int64_t ask)
    {
        kernel::Input in(std::in_place_type<kernel::TopInput>);
        BookTop& top = std::get_if<kernel::TopInput>(&in)->top;
        top.instrument = InstrumentId{id};
        top.time = m_now;
        top.bid.emplace(Price::ofTicks(bid), Quantity::ofLots(50'000));
        top.ask.emplace(Price::ofTicks(ask), Quantity::ofLots(50'000));
        input(in);
    }
    void mark(std::uint32_t id, std::int64_t ticks)
    {
        input(kernel::Input(std::in_place_type<MarkTick>, InstrumentId{id}, m_now, Price::ofTicks(ticks), Ratio{}, m_now));
    }

    /// One command; its events are written to the journal in memory. Returns the order that it made.
    template <typename Action>
    OrderId command(const Action& action)
    {
        input(kernel::Input(std::in_place_type<api::Command>, CommandId{1, ++m_commands}, api::Origin{}, m_now + Duration(10s), action));
        for (const api::EventRecord& record : m_out.events) {
            if (const auto* settled = std::get_if<api::CommandSettled>(&record.event)) {
                m_refusals += settled->refusal ? 1 : 0;
                return settled->order;
            }
        }
        return {};
    }
    template <typename Report>
    void report(const Report& r)
    {
        input(kernel::Input(std::in_place_type<VenueReport>, r));
    }
    void pass(Duration duration) { m_now += duration; }
    void tick() { input(kernel::ClockTick{}); }

    Timestamp now() const { return m_now; }
    std::uint64_t refusals() const { return m_refusals; }
    const kernel::Kernel& kernel() const { return *m_kernel; }
    static OrderDraft draft(std::uint32_t id, std::int64_t ticks)
    {
        OrderDraft draft;
        draft.instrument = InstrumentId{id};
        draft.quantity = Quantity::ofLots(10);
        draft.limitPrice = Price::ofTicks(ticks);
        draft.exits.takeProfit = Price::ofTicks(10'500);
        draft.exits.stopLoss = Price::ofTicks(9'700);
        return draft;
    }

private:
    static Instrument instrument(std::uint32_t id)
    {
        Instrument::Spec spec;
        spec.id = InstrumentId{id};
        spec.symbol = std::to_string(id).append("USDT");
        spec.tickSize = Decimal{1, 1};
        spec.lotSize = Decimal{1, 3};
        spec.quantityMin = Quantity::ofLots(1);
        spec.quantityMax = Quantity::ofLots(1'000'000);
        spec.priceMax = Price::ofTicks(1'000'000);
        spec.makerFee = Ratio::ofBasisPoints(2);
        spec.takerFee = Ratio::ofBasisPoints(5);
        spec.maintenanceMargin = Ratio::ofBasisPoints(50);
        return *Instrument::create(spec);
    }

    void input(const kernel::Input& in)
    {
        m_out.clear();
        m_kernel->handle(in, m_now, m_out);
        for (const api::EventRecord& record : m_out.events)
            write(record);
    }
    /// 64 bytes with their CRC32C: what a journal would keep of an event, into memory.
    void write(const api::EventRecord& record)
    {
        std::byte* const at = m_journal.data() + m_journalAt;
        const std::uint64_t kind = record.event.index();
        std::memcpy(at, &record.sequence, 8);
        std::memcpy(at + 8, &record.time, 8);
        std::memcpy(at + 16, &record.cause, 16);
        std::memcpy(at + 32, &kind, 8);
        std::memset(at + 40, 0, 20);
        const std::uint32_t crc = journal::crc32c(std::span(at, 60));
        std::memcpy(at + 60, &crc, 4);
        m_journalAt = (m_journalAt + 64) & (kJournalBytes - 1);
    }
    void answer()
    {
        const std::vector<VenueRequest> requests = m_out.requests;
        for (const VenueRequest& request : requests) {
            if (const auto* round = std::get_if<ReconcileRequest>(&request))
                report(ReconcileEnd{round->round, m_now});
            else if (const auto* place = std::get_if<PlaceRequest>(&request))
                report(OrderAcknowledged{place->order.id, place->order.id.value, m_now});
        }
    }
    void open(InstrumentId id)
    {
        OrderDraft entry = draft(id.value, 9'990);
        entry.quantity = Quantity::ofLots(100);
        m_now += 10ms;
        top(id.value, 9'999, 10'001);
        const OrderId order = command(api::SubmitOrder{entry});
        report(OrderFilled{order, id, ++m_trades, Price::ofTicks(9'990), Quantity::ofLots(100), Money::zero(), Liquidity::Maker, m_now});
        answer();
        CHECK(m_kernel->state().findSlot(id)->position.protection == Protection::Protected);
    }

    std::unique_ptr<kernel::Kernel> m_kernel;
    kernel::Output m_out;
    std::vector<std::byte> m_journal;
    std::size_t m_journalAt = 0;
    Timestamp m_now = timestampFromMillis(1'795'262'400'000);
    std::uint64_t m_commands = 0;
    std::uint64_t m_trades = 0;
    std::uint64_t m_refusals = 0;
};

} // namespace jarvis::bench
