#include "tests/bench/order_path/memory_day.h"

#include "engine/local/stepper.h"
#include "engine/sim/simulated_feed.h"
#include "engine/venue/paper/paper_venue.h"
#include "tests/support/bench_duel.h"

#include <unistd.h>

#include <cstdio>

namespace jarvis::bench {
namespace {

constexpr Timestamp kDayStart = timestampFromMillis(1'795'219'200'000); // 2026-11-21 00:00 UTC
constexpr Duration kActEvery = std::chrono::seconds(2);

double residentMegabytes()
{
    long pages = 0;
    long resident = 0;
    std::FILE* file = std::fopen("/proc/self/statm", "r");
    if (!file)
        return 0;
    const int read = std::fscanf(file, "%ld %ld", &pages, &resident);
    std::fclose(file);
    return read == 2 ? static_cast<double>(resident) * static_cast<double>(sysconf(_SC_PAGESIZE)) / 1e6 : 0;
}

/// Opens at market in turn over the instruments, rests an entry below, takes both back: everything that leaves records behind.
class DayTrader {
public:
    explicit DayTrader(const std::vector<Instrument>& instruments) : m_instruments(instruments) {}

    void act(local::Stepper& engine)
    {
        if (engine.now() < m_next)
            return;
        m_next = engine.now() + kActEvery;
        const std::uint64_t number = m_actions++;
        const Instrument& is = m_instruments[number / 4 % m_instruments.size()];
        switch (number % 4) {
        case 0: return submit(engine, is, OrderType::Market);
        case 1: return submit(engine, is, OrderType::Limit);
        case 2: return send(engine, api::CancelAll{is.id(), {}, false});
        default: return send(engine, api::ClosePosition{is.id(), {}});
        }
    }

private:
    void submit(local::Stepper& engine, const Instrument& is, OrderType type)
    {
        api::PreviewQuery query;
        query.draft.instrument = is.id();
        query.draft.type = OrderType::Market;
        query.draft.timeInForce = TimeInForce::Ioc;
        query.draft.quantity = is.spec().quantityMin;
        const api::OrderPreview preview = engine.kernel().preview(query, engine.now());
        if (!preview.mark || !preview.bid)
            return;
        OrderDraft draft = query.draft;
        const std::int64_t mark = preview.mark->ticks();
        draft.quantity = std::max(is.quantityWorth(Money::ofWhole(60), *preview.mark), is.spec().quantityMin);
        draft.exits.takeProfit = Price::ofTicks(mark + mark / 100 + 1);
        draft.exits.stopLoss = Price::ofTicks(mark - mark / 50 - 1);
        if (type == OrderType::Limit) {
            draft.type = OrderType::Limit;
            draft.timeInForce = TimeInForce::Gtc;
            draft.limitPrice = Price::ofTicks(preview.bid->ticks() - mark / 200);
        }
        send(engine, api::SubmitOrder{draft});
    }
    void send(local::Stepper& engine, const api::Action& action)
    {
        engine.send({CommandId{1, ++m_sent}, api::Origin{api::Origin::Kind::Desk, "bench"}, engine.now() + Duration(30s), action});
    }

    const std::vector<Instrument>& m_instruments;
    Timestamp m_next{};
    std::uint64_t m_actions = 0;
    std::uint64_t m_sent = 0;
};

} // namespace

void benchMemory(Duration length)
{
    local::Stepper::Parts parts;
    parts.feed = std::make_unique<sim::SimulatedFeed>(7, kDayStart);
    parts.venue = std::make_unique<venue::paper::PaperVenue>(venue::paper::Settings{}, parts.feed->instruments());
    parts.account.startBalance = Money::ofWhole(10'000'000); // fees and slippage of a day must not end it
    parts.account.limits.dailyLoss = Money::ofWhole(1'000'000);
    parts.account.limits.consecutiveLosses = 1'000;
    local::Stepper engine(std::move(parts));
    DayTrader trader(engine.feed().instruments());
    const Timestamp warm = kDayStart + length / 12;
    const Timestamp end = kDayStart + length;
    std::uint64_t events = 0;
    std::uint64_t fills = 0;
    double resident = 0;
    while (engine.now() < end && engine.step()) {
        trader.act(engine);
        for (const api::EventRecord& record : engine.takeEvents()) {
            ++events;
            fills += std::holds_alternative<api::FillBooked>(record.event) ? 1 : 0;
        }
        if (resident == 0 && engine.now() >= warm)
            resident = residentMegabytes();
    }
    const double atEnd = residentMegabytes();
    printLine("memory.day", atEnd, "MB", resident, atEnd / resident,
        ",\"hours\":" + std::to_string(std::chrono::duration_cast<std::chrono::hours>(length).count()) + ",\"events\":" + std::to_string(events)
            + ",\"fills\":" + std::to_string(fills));
}

} // namespace jarvis::bench
