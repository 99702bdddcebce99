#include "engine/base/clock.h"
#include "engine/base/random.h"
#include "engine/local/local_engine.h"
#include "tests/e2e/crash_trader/desk.h"

#include <spdlog/spdlog.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>

// crash_trader FOLDER LIFE [REPEAT-HIGH REPEAT-LOW]
// Trades on a simulated market until it is killed. LIFE seeds what it does and names its commands; REPEAT is a command of an
// earlier life that is sent again, with another content: it must not act twice.

namespace jarvis::e2e {
namespace {

constexpr std::size_t kInFlightMax = 4;
/// Every so many lives the red button is pressed, and stays pressed over the crash.
constexpr std::uint64_t kHaltEvery = 6;

class Trader {
public:
    Trader(api::Engine& engine, Desk& desk, std::uint64_t life) : m_engine(engine), m_desk(desk), m_life(life), m_random(life) {}

    void send(const api::Action& action) { sendAs(CommandId{m_life, ++m_sent}, action); }
    void sendAs(CommandId id, const api::Action& action)
    {
        const api::Command command{id, api::Origin{api::Origin::Kind::Desk, "crash"}, SystemClock().now() + Duration(30s), action};
        if (m_engine.send(command))
            m_waiting.push_back(id);
        if (m_random.chance(0.1)) // a nervous finger
            static_cast<void>(m_engine.send(command));
    }
    /// Until there is room for one more command.
    bool waitForRoom()
    {
        return m_desk.waitFor(
            [this](const Desk::View& view) {
                std::erase_if(m_waiting, [&](const CommandId& id) { return view.settled.contains(id); });
                return m_waiting.size() < kInFlightMax;
            },
            10s);
    }
    void sendSomething()
    {
        const Desk::View view = m_desk.view();
        if (view.trading.isKilled && m_sent > 20 && m_life % kHaltEvery != 0)
            return send(api::ResumeTrading{api::kReleaseText});
        if (m_life % kHaltEvery == 0 && m_sent == 40)
            return send(api::HaltTrading{});
        const auto quote = std::next(view.quotes.begin(), static_cast<std::ptrdiff_t>(m_random.below(std::min<std::size_t>(view.quotes.size(), 4))));
        if (!quote->second.bid || !quote->second.ask)
            return send(api::CancelAll{});
        const Instrument& is = view.instruments.at(quote->first);
        const auto position = view.positions.find(is.id());
        const bool isOpen = position != view.positions.end() && !position->second.isFlat();
        const std::optional<OrderId> entry = anyEntry(view);
        const std::uint64_t dice = m_random.below(100);
        if (dice < 15 && entry)
            return send(api::CancelOrder{*entry});
        if (dice < 30 && entry) {
            const Order& order = view.live.at(*entry);
            return send(api::AmendOrder{*entry, order.quantity + Quantity::ofLots(1), order.limitPrice, order.triggerPrice});
        }
        if (dice < 42 && isOpen)
            return send(api::SetExits{is.id(), exitsAround(quote->second, position->second.side())});
        if (dice < 50 && isOpen)
            return send(api::ClosePosition{is.id(), std::nullopt});
        send(api::SubmitOrder{draft(is, quote->second, dice < 70)});
    }

private:
    ExitPlan exitsAround(const api::Quote& quote, Side side)
    {
        const int sign = signOf(side);
        const std::int64_t at = quote.bid->price.ticks();
        const auto away = [&](int direction) {
            return Price::ofTicks(at + direction * (at * m_random.between(2, 20) / 1'000 + 2));
        };
        ExitPlan plan;
        plan.takeProfit = away(sign);
        plan.stopLoss = away(-sign);
        return plan;
    }
    OrderDraft draft(const Instrument& is, const api::Quote& quote, bool isMarket)
    {
        OrderDraft draft;
        draft.instrument = is.id();
        draft.side = m_random.chance(0.5) ? Side::Buy : Side::Sell;
        draft.quantity = std::max(is.quantityWorth(Money::ofWhole(m_random.between(50, 400)), quote.ask->price), is.spec().quantityMin);
        draft.exits = exitsAround(quote, draft.side);
        if (isMarket) {
            draft.type = OrderType::Market;
            draft.timeInForce = TimeInForce::Ioc;
        } else {
            const Price near = draft.side == Side::Buy ? quote.bid->price : quote.ask->price;
            draft.limitPrice = Price::ofTicks(near.ticks() - signOf(draft.side) * m_random.between(-1, 2));
        }
        return draft;
    }
    std::optional<OrderId> anyEntry(const Desk::View& view)
    {
        std::vector<OrderId> entries;
        for (const auto& [id, order] : view.live) {
            if (order.role == OrderRole::Entry)
                entries.push_back(id);
        }
        if (entries.empty())
            return std::nullopt;
        return entries[m_random.below(entries.size())];
    }

    api::Engine& m_engine;
    Desk& m_desk;
    const std::uint64_t m_life;
    Random m_random;
    std::uint64_t m_sent = 0;
    std::vector<CommandId> m_waiting;
};

local::LocalEngine::Options optionsFor(const char* folder)
{
    local::LocalEngine::Options options;
    options.folder = folder;
    Limits& limits = options.account.limits;
    limits.positionNotional = Money::ofWhole(3'000);
    limits.dailyLoss = Money::ofWhole(1'000'000);
    limits.ordersPerSecond = 1'000;
    limits.ordersPerMinute = 10'000;
    limits.duplicateWindow = Duration(0);
    limits.consecutiveLosses = limits.venueErrors = 1'000; // a trader at random loses often
    return options;
}

int run(int argc, char** argv)
{
    if (argc != 3 && argc != 5) {
        std::fprintf(stderr, "usage: crash_trader FOLDER LIFE [REPEAT-HIGH REPEAT-LOW]\n");
        return 2;
    }
    spdlog::set_level(spdlog::level::off); // standard output is for the reader
    auto engine = local::LocalEngine::create(optionsFor(argv[1]));
    if (!engine) {
        std::fprintf(stderr, "%s\n", engine.error().text.c_str());
        return 4;
    }
    Desk desk;
    const auto subscription = (*engine)->subscribe({}, desk);
    const auto isReady = [](const Desk::View& view) { return view.isInOrder() && view.quotes.size() >= 4; };
    if (!desk.waitFor(isReady, 20s)) {
        const Desk::View view = desk.view();
        std::fprintf(stderr, "the account is not in order 20 seconds after the start: snapshot %d, reconciling %d, venue up %d, quotes %zu\n",
            view.hasSnapshot, view.trading.isReconciling, view.trading.isVenueUp, view.quotes.size());
        for (const auto& [instrument, position] : view.positions) {
            std::fprintf(stderr, "instrument %u held %lld protection %d failures %d, take profit live %d, stop live %d\n", instrument.value,
                static_cast<long long>(position.held.lots()), static_cast<int>(position.protection), position.exitFailures,
                view.live.contains(position.takeProfitOrder), view.live.contains(position.stopLossOrder));
        }
        return 3;
    }
    std::printf("READY\n");
    std::fflush(stdout);
    Trader trader(**engine, desk, std::strtoull(argv[2], nullptr, 10));
    if (argc == 5)
        trader.sendAs(CommandId{std::strtoull(argv[3], nullptr, 10), std::strtoull(argv[4], nullptr, 10)}, api::CancelAll{});
    while (trader.waitForRoom())
        trader.sendSomething();
    std::fprintf(stderr, "a command was not settled within ten seconds\n");
    return 3;
}

} // namespace
} // namespace jarvis::e2e

int main(int argc, char** argv)
{
    return jarvis::e2e::run(argc, argv);
}
