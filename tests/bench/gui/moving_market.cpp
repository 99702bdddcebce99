#include "tests/bench/gui/moving_market.h"

#include "engine/base/clock.h"
#include "engine/sim/instruments.h"

#include <chrono>

namespace jarvis::bench {
namespace {

constexpr Duration kUpdateEvery = std::chrono::milliseconds(1);
constexpr Duration kOrderEvery = std::chrono::milliseconds(50);
constexpr std::uint64_t kLiveOrders = 10;
constexpr int kDepthLevels = 50;

Timestamp wallNow()
{
    return SystemClock().now();
}

} // namespace

MovingMarket::MovingMarket(test::FakeEngine& engine, std::function<Timestamp()> clock)
    : m_engine(engine), m_instruments(sim::makeInstruments()), m_clock(clock ? std::move(clock) : &wallNow)
{
    const Timestamp now = m_clock();
    api::TradingState trading;
    trading.isVenueUp = true;
    std::vector<api::Event> state{api::AccountOpened{AccountId{1}, "Paper", false, Money::ofWhole(10'000)}};
    for (std::size_t i = 0; i < m_instruments.size(); ++i) {
        const Instrument& is = m_instruments[i];
        state.push_back(api::InstrumentListed::of(is));
        const double tick = is.toDouble(Price::ofTicks(1));
        const auto ticks = static_cast<std::int64_t>(sim::marketTraits()[i].price / tick);
        m_touches[is.id()] = {ticks, ticks - ticks / 100, ticks};
    }
    state.push_back(api::BalanceChanged{Balance{Money::ofWhole(10'000), {}, {}, {}}});
    state.push_back(api::TradingStateChanged{trading});
    state.push_back(api::DayRolled{utcDay(now), Money::ofWhole(10'000), false});
    Position position;
    position.instrument = shown();
    position.held = m_instruments.front().spec().quantityMin;
    position.cost = m_instruments.front().notional(Price::ofTicks(m_touches[shown()].open), position.held);
    position.openedAt = now;
    position.exits.takeProfit = Price::ofTicks(m_touches[shown()].ticks * 11 / 10);
    position.exits.stopLoss = Price::ofTicks(m_touches[shown()].ticks * 9 / 10);
    position.protection = Protection::Protected;
    state.push_back(api::PositionChanged{position});
    engine.setSnapshot(std::move(state), now);
    engine.answerWith([this](const api::Query& query) { return historyOf(query); });
}

MovingMarket::~MovingMarket()
{
    stop();
    m_engine.answerWith({});
}

void MovingMarket::start()
{
    m_isRunning = true;
    m_thread = std::thread([this] { run(); });
}

void MovingMarket::stop()
{
    m_isRunning = false;
    if (m_thread.joinable())
        m_thread.join();
}

void MovingMarket::passSecond(int frames, int orderEvents)
{
    constexpr int kUpdatesInSecond = 1'000;
    const Timestamp now = m_clock();
    for (int frame = 0; frame < frames; ++frame) {
        for (int update = 0; update < kUpdatesInSecond / frames; ++update)
            moveOne();
        publishFrame(now);
    }
    for (int event = 0; event < orderEvents; ++event)
        publishOrder(now);
}

void MovingMarket::publishOnce()
{
    for (const Instrument& is : m_instruments)
        m_changed[is.id()] = true;
    publishFrame(m_clock());
}

void MovingMarket::run()
{
    using Steady = std::chrono::steady_clock;
    Steady::time_point update = Steady::now();
    Steady::time_point frame = update;
    Steady::time_point order = update;
    while (m_isRunning) {
        // By the clock, not by the sleep: a late wake-up makes up for what it missed.
        for (const auto now = Steady::now(); update <= now; update += kUpdateEvery)
            moveOne();
        if (Steady::now() >= frame) {
            publishFrame(m_clock());
            frame += m_engine.interest().frameInterval;
        }
        if (Steady::now() >= order) {
            publishOrder(m_clock());
            order += kOrderEvery;
        }
        std::this_thread::sleep_until(update);
    }
}

void MovingMarket::moveOne()
{
    const Instrument& is = m_instruments[m_random.below(m_instruments.size())];
    m_touches[is.id()].ticks += m_random.between(-2, 2);
    m_changed[is.id()] = true;
    ++m_updates;
}

void MovingMarket::publishFrame(Timestamp now)
{
    api::QuoteFrame frame;
    frame.time = now;
    for (const Instrument& is : m_instruments) {
        if (std::exchange(m_changed[is.id()], false))
            frame.quotes.push_back(quoteOf(is, now));
    }
    for (const InstrumentId id : m_engine.interest().depth) {
        frame.depth.push_back(depthOf(id, now));
        const Price last = Price::ofTicks(m_touches[id].ticks);
        // A thousand a second, at 33 ms a frame.
        constexpr int kTradesInFrame = 33;
        for (int i = 0; i < kTradesInFrame; ++i) {
            ++m_trades;
            frame.trades.push_back({{id, now, m_trades, Price::ofTicks(last.ticks() + i % 5), Quantity::ofLots(m_random.between(1, 50)),
                                        m_random.chance(0.5) ? Side::Buy : Side::Sell}, m_trades, false});
        }
        for (const Timeframe timeframe : kAllTimeframes) {
            frame.candles.push_back({id, timeframe,
                {barOpen(timeframe, now), Price::ofTicks(last.ticks() - 5), Price::ofTicks(last.ticks() + 9), Price::ofTicks(last.ticks() - 9), last,
                    Quantity::ofLots(1'000)}});
        }
    }
    frame.account = valuationAt(now);
    frame.engineLatency = std::chrono::microseconds(200);
    m_engine.publish(frame);
}

api::Quote MovingMarket::quoteOf(const Instrument& is, Timestamp now)
{
    const Touch& touch = m_touches[is.id()];
    api::Quote quote;
    quote.instrument = is.id();
    quote.time = now;
    quote.lastProof = now;
    quote.isTradable = true;
    quote.bid = BookLevel{Price::ofTicks(touch.ticks), Quantity::ofLots(m_random.between(100, 9'000))};
    quote.ask = BookLevel{Price::ofTicks(touch.ticks + 1), Quantity::ofLots(m_random.between(100, 9'000))};
    quote.last = Price::ofTicks(touch.ticks + m_random.between(0, 1));
    quote.mark = Price::ofTicks(touch.ticks);
    quote.open24h = Price::ofTicks(touch.open);
    quote.high24h = Price::ofTicks(touch.ticks + touch.ticks / 50);
    quote.low24h = Price::ofTicks(touch.open - touch.open / 50);
    quote.volume24h = Quantity::ofLots(1'000'000);
    quote.nextFunding = now + std::chrono::hours(4);
    return quote;
}

std::shared_ptr<const DepthView> MovingMarket::depthOf(InstrumentId id, Timestamp now)
{
    auto depth = std::make_shared<DepthView>();
    depth->instrument = id;
    depth->time = now;
    depth->sequence = m_updates.load();
    const std::int64_t bid = m_touches[id].ticks;
    for (int level = 0; level < kDepthLevels; ++level) {
        depth->bids.push_back({Price::ofTicks(bid - level), Quantity::ofLots(m_random.between(100, 9'000))});
        depth->asks.push_back({Price::ofTicks(bid + 1 + level), Quantity::ofLots(m_random.between(100, 9'000))});
    }
    return depth;
}

std::shared_ptr<const api::AccountValuation> MovingMarket::valuationAt(Timestamp now) const
{
    auto account = std::make_shared<api::AccountValuation>();
    const Touch& touch = m_touches.at(shown());
    const Money profit = Money::ofCents(touch.ticks % 1'000);
    api::PositionValuation position;
    position.instrument = shown();
    position.mark = Price::ofTicks(touch.ticks);
    position.markTime = now;
    position.value = m_instruments.front().notional(*position.mark, m_instruments.front().spec().quantityMin);
    position.unrealised = profit;
    position.net = profit;
    account->sequence = m_engine.cursor().sequence;
    account->time = now;
    account->isComplete = true;
    account->equity = Money::ofWhole(10'000) + profit;
    account->dayPnl = profit;
    account->dayLossLimit = Money::ofWhole(1'000);
    account->exposure = position.value;
    account->free = Money::ofWhole(9'000);
    account->positions.push_back(position);
    return account;
}

/// A small limit order near the touch, in one of the first four markets.
Order MovingMarket::orderNumbered(std::uint64_t number, Timestamp now) const
{
    const Instrument& is = m_instruments[number % 4];
    const Touch& touch = m_touches.at(is.id());
    Order order;
    order.id = OrderId{1 + number};
    order.instrument = is.id();
    order.side = number % 2 == 0 ? Side::Buy : Side::Sell;
    order.state = OrderState::Working;
    order.quantity = is.spec().quantityMin;
    order.limitPrice = Price::ofTicks(touch.ticks - signOf(order.side) * static_cast<std::int64_t>(5 + number % 10));
    order.createdAt = now;
    order.updatedAt = now;
    return order;
}

/// In turn: a new order; the end of the one that came kLiveOrders before it, one in five of them by a fill.
void MovingMarket::publishOrder(Timestamp now)
{
    const std::uint64_t event = m_orderEvents++;
    const std::uint64_t number = event / 2;
    if (event % 2 == 0 || number < kLiveOrders)
        return m_engine.publish({api::OrderChanged{orderNumbered(number, now)}}, now);
    Order ended = orderNumbered(number - kLiveOrders, now);
    if (number % 5 != 0) {
        ended.state = OrderState::Cancelled;
        return m_engine.publish({api::OrderChanged{ended}}, now);
    }
    ended.state = OrderState::Filled;
    ended.filled = ended.quantity;
    Fill fill;
    fill.venueTradeId = event;
    fill.order = ended.id;
    fill.instrument = ended.instrument;
    fill.side = ended.side;
    fill.price = *ended.limitPrice;
    fill.quantity = ended.quantity;
    fill.fee = Money::ofCents(3);
    fill.time = now;
    m_engine.publish({api::FillBooked{fill}, api::OrderChanged{ended}}, now);
}

test::FakeEngine::Answer MovingMarket::historyOf(const api::Query& query) const
{
    const auto* asked = std::get_if<api::CandleQuery>(&query);
    if (!asked || asked->before)
        return Unexpected(api::FetchError::NoData);
    api::CandleHistory history{asked->instrument, asked->timeframe, {}};
    const Timestamp last = barOpen(asked->timeframe, m_clock());
    const std::int64_t base = m_touches.at(asked->instrument).start;
    for (std::uint32_t i = asked->countMax; i > 0; --i) {
        const std::int64_t ticks = base + (i * 7'919U) % 97 - 48;
        history.candles.push_back({last - lengthOf(asked->timeframe) * i, Price::ofTicks(ticks), Price::ofTicks(ticks + 20), Price::ofTicks(ticks - 20),
            Price::ofTicks(ticks + 5), Quantity::ofLots(500 + i % 300)});
    }
    return api::Answer(history);
}

} // namespace jarvis::bench
