#pragma once

#include "engine/api/engine.h"
#include "engine/base/check.h"
#include "engine/model/instrument.h"

#include <optional>
#include <string>
#include <vector>

namespace jarvis::test {

// A small, fixed world for tests of the screen: two instruments, an account, builders for what an engine tells.

inline constexpr InstrumentId kBtc{1};
inline constexpr InstrumentId kEth{2};
/// 2026-11-21 12:00:00 UTC.
inline constexpr Timestamp kNoon = timestampFromMillis(1'795'262'400'000);

/// BTCUSDT: tick 0.10, lot 0.0001.
inline Instrument btc()
{
    Instrument::Spec spec;
    spec.id = kBtc;
    spec.symbol = "BTCUSDT";
    spec.base = "BTC";
    spec.quote = "USDT";
    spec.tickSize = Decimal{1, 1};
    spec.lotSize = Decimal{1, 4};
    spec.quantityMin = Quantity::ofLots(1);
    spec.quantityMax = Quantity::ofLots(1'000'000);
    spec.priceMax = Price::ofTicks(10'000'000);
    spec.notionalMin = Money::ofWhole(5);
    spec.makerFee = Ratio::ofBasisPoints(2);
    spec.takerFee = Ratio::ofBasisPoints(5);
    spec.maintenanceMargin = Ratio::ofBasisPoints(50);
    auto created = Instrument::create(spec);
    CHECK(created.hasValue());
    return *created;
}

/// ETHUSDT: tick 0.01, lot 0.001.
inline Instrument eth()
{
    Instrument::Spec spec = btc().spec();
    spec.id = kEth;
    spec.symbol = "ETHUSDT";
    spec.base = "ETH";
    spec.tickSize = Decimal{1, 2};
    spec.lotSize = Decimal{1, 3};
    auto created = Instrument::create(spec);
    CHECK(created.hasValue());
    return *created;
}

/// What an engine tells a new subscriber: a paper account of 10,000 with nothing open, and trading allowed.
inline std::vector<api::Event> openAccount(bool isLive = false, std::uint32_t account = 1)
{
    api::TradingState state;
    state.isVenueUp = true;
    return {api::AccountOpened{AccountId{account}, isLive ? "Main" : "Paper", isLive, Money::ofWhole(10'000)}, api::InstrumentListed::of(btc()),
        api::InstrumentListed::of(eth()), api::BalanceChanged{Balance{Money::ofWhole(10'000), {}, {}, {}}}, api::TradingStateChanged{state},
        api::DayRolled{utcDay(kNoon), Money::ofWhole(10'000), false}};
}

/// A live quote of BTCUSDT at 64,000.0 / 64,000.1, proven at `proof`.
inline api::Quote btcQuote(Timestamp proof, std::int64_t ticks = 640'000)
{
    api::Quote quote;
    quote.instrument = kBtc;
    quote.time = proof;
    quote.lastProof = proof;
    quote.isTradable = true;
    quote.bid = BookLevel{Price::ofTicks(ticks), Quantity::ofLots(5'000)};
    quote.ask = BookLevel{Price::ofTicks(ticks + 1), Quantity::ofLots(4'000)};
    quote.last = Price::ofTicks(ticks);
    quote.mark = Price::ofTicks(ticks);
    quote.open24h = Price::ofTicks(ticks - 6'400);
    return quote;
}

inline api::QuoteFrame frameOf(std::vector<api::Quote> quotes, Timestamp time)
{
    api::QuoteFrame frame;
    frame.time = time;
    frame.quotes = std::move(quotes);
    return frame;
}

/// A working limit buy of 0.0050 BTCUSDT at 64,000.0.
inline Order workingOrder(std::uint64_t id)
{
    Order order;
    order.id = OrderId{id};
    order.instrument = kBtc;
    order.side = Side::Buy;
    order.type = OrderType::Limit;
    order.state = OrderState::Working;
    order.quantity = Quantity::ofLots(50);
    order.limitPrice = Price::ofTicks(640'000);
    order.createdAt = kNoon;
    order.updatedAt = kNoon;
    return order;
}

/// Long 0.0050 BTCUSDT from 64,000.0 with both exits.
inline Position longPosition()
{
    Position position;
    position.instrument = kBtc;
    position.held = Quantity::ofLots(50);
    position.cost = btc().notional(Price::ofTicks(640'000), position.held);
    position.openedAt = kNoon;
    position.exits.stopLoss = Price::ofTicks(632'000);
    position.exits.takeProfit = Price::ofTicks(656'000);
    position.protection = Protection::Protected;
    return position;
}

inline Fill someFill(std::uint64_t tradeId, std::uint64_t order = 1)
{
    Fill fill;
    fill.venueTradeId = tradeId;
    fill.order = OrderId{order};
    fill.instrument = kBtc;
    fill.price = Price::ofTicks(640'000);
    fill.quantity = Quantity::ofLots(10);
    fill.fee = Money::ofCents(32);
    fill.time = kNoon;
    return fill;
}

} // namespace jarvis::test
