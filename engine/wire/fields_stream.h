#pragma once

#include "engine/wire/archive.h"
#include "engine/wire/fields_quotes.h"
#include "engine/wire/stream.h"

/// The part of fields.h that is said over a network only, and never journalled.
namespace jarvis::wire {

constexpr bool isMember(Goodbye::Reason v) { return isBetween(v, Goodbye::Reason::BadToken, Goodbye::Reason::Stopping); }

template <> inline constexpr bool isWide<api::Interest> = true;
template <> inline constexpr bool isWide<Hello> = true;
template <> inline constexpr bool isWide<Watch> = true;
template <> inline constexpr bool isWide<Reply> = true;
template <> inline constexpr bool isWide<api::Snapshot> = true;
template <> inline constexpr bool isWide<api::Delta> = true;
template <> inline constexpr bool isWide<api::QuoteFrame> = true;
template <> inline constexpr bool isWide<QuoteChanges> = true;
template <> inline constexpr bool isWide<api::QueueView> = true;
template <> inline constexpr bool isWide<api::AccountValuation> = true;
template <> inline constexpr bool isWide<api::CandleHistory> = true;
template <> inline constexpr bool isWide<api::OrderPreview> = true;
template <> inline constexpr bool isWide<api::FillHistory> = true;
template <> inline constexpr bool isWide<api::StopHistory> = true;
template <> inline constexpr bool isWide<api::AuditHistory> = true;
template <> inline constexpr bool isWide<api::PositionHistory> = true;
template <> inline constexpr bool isWide<api::PositionStory> = true;
template <> inline constexpr bool isWide<api::RiskReport> = true;
template <> inline constexpr bool isWide<api::CorrelationMatrix> = true;
template <> inline constexpr bool isWide<api::CostReport> = true;
template <> inline constexpr bool isWide<api::VenueHealth> = true;

// -- market data --------------------------------------------------------------------------------------------------------------

template <typename A> void describe(A& a, BookLevel& v) { a("price", v.price); a("quantity", v.quantity); }
template <typename A> void describe(A& a, DepthView& v)
{
    a("instrument", v.instrument);
    a("time", v.time);
    a("sequence", v.sequence);
    a("bids", v.bids);
    a("asks", v.asks);
}
template <typename A> void describe(A& a, TradeTick& v)
{
    a("instrument", v.instrument);
    a("time", v.time);
    a("tradeId", v.tradeId);
    a("price", v.price);
    a("quantity", v.quantity);
    a("aggressor", v.aggressor);
}
template <typename A> void describe(A& a, api::TapeTrade& v)
{
    describe(a, static_cast<TradeTick&>(v));
    a("number", v.number);
    a("isAfterGap", v.isAfterGap);
}
template <typename A> void describe(A& a, api::QueuePosition& v)
{
    a("order", v.order);
    a("ahead", v.ahead);
    a("level", v.level);
}
template <typename A> void describe(A& a, api::QueueView& v)
{
    a("instrument", v.instrument);
    a("orders", v.orders);
}
template <typename A> void describe(A& a, Candle& v)
{
    a("openTime", v.openTime);
    a("open", v.open);
    a("high", v.high);
    a("low", v.low);
    a("close", v.close);
    a("volume", v.volume);
}
template <typename A> void describe(A& a, api::CandleUpdate& v)
{
    a("instrument", v.instrument);
    a("timeframe", v.timeframe);
    a("candle", v.candle);
}
template <typename A> void describe(A& a, api::Quote& v)
{
    a("instrument", v.instrument);
    a("time", v.time);
    a("lastProof", v.lastProof);
    a("isTradable", v.isTradable);
    a("bid", v.bid);
    a("ask", v.ask);
    a("last", v.last);
    a("mark", v.mark);
    a("open24h", v.open24h);
    a("high24h", v.high24h);
    a("low24h", v.low24h);
    a("volume24h", v.volume24h);
    a("fundingRate", v.fundingRate);
    a("nextFunding", v.nextFunding);
}
template <typename A> void describe(A& a, api::PositionValuation& v)
{
    a("instrument", v.instrument);
    a("mark", v.mark);
    a("markTime", v.markTime);
    a("value", v.value);
    a("unrealised", v.unrealised);
    a("net", v.net);
    a("netMilliR", v.netMilliR);
    a("riskToStop", v.riskToStop);
    a("liquidation", v.liquidation);
    a("margin", v.margin);
}
template <typename A> void describe(A& a, api::AccountValuation& v)
{
    a("sequence", v.sequence);
    a("time", v.time);
    a("isComplete", v.isComplete);
    a("equity", v.equity);
    a("dayPnl", v.dayPnl);
    a("dayLossLimit", v.dayLossLimit);
    a("exposure", v.exposure);
    a("marginUsed", v.marginUsed);
    a("free", v.free);
    a("riskToStops", v.riskToStops);
    a("positions", v.positions);
}
template <typename A> void describe(A& a, api::QuoteFrame& v)
{
    a("time", v.time);
    a("quotes", v.quotes);
    a("depth", v.depth);
    a("trades", v.trades);
    a("candles", v.candles);
    a("account", v.account);
    a("engineLatency", v.engineLatency);
    a("queues", v.queues);
}

// -- the story ----------------------------------------------------------------------------------------------------------------

template <typename A> void describe(A& a, api::Cursor& v) { a("epoch", v.epoch); a("sequence", v.sequence); }
/// Records come last: what stands in front of them is the head that stream.h speaks of.
template <typename A> void describe(A& a, api::Snapshot& v)
{
    a("at", v.at);
    a("time", v.time);
    a("engineName", v.engineName);
    a("state", v.state);
}
template <typename A> void describe(A& a, api::Delta& v)
{
    a("from", v.from);
    a("to", v.to);
    a("events", v.events);
}

// -- questions and answers ------------------------------------------------------------------------------------------------------

template <typename A> void describe(A& a, api::CandleQuery& v)
{
    a("instrument", v.instrument);
    a("timeframe", v.timeframe);
    a("before", v.before);
    a("countMax", v.countMax);
}
template <typename A> void describe(A& a, api::CandleHistory& v)
{
    a("instrument", v.instrument);
    a("timeframe", v.timeframe);
    a("candles", v.candles);
}
template <typename A> void describe(A& a, api::PreviewQuery& v)
{
    // An engine that does not know a mode ends the connection. One that is older than Kelly is asked about a value that nobody named: it has no size.
    bool isByKelly = v.mode == api::SizeMode::Kelly;
    api::SizeMode mode = isByKelly ? api::SizeMode::Notional : v.mode;
    Amount size = isByKelly ? Amount::none() : v.size;
    a("draft", v.draft);
    a("mode", mode);
    a("size", size);
    a("isByKelly", isByKelly);
    // Only what was read is new: what is written may be constant.
    if (isByKelly)
        mode = api::SizeMode::Kelly;
    if (v.mode != mode)
        v.mode = mode;
    if (!isByKelly && !(v.size == size))
        v.size = size;
}
template <typename A> void describe(A& a, api::LimitUse& v)
{
    a("limit", v.limit);
    a("before", v.before);
    a("after", v.after);
    a("allowed", v.allowed);
}
template <typename A> void describe(A& a, api::AlgorithmAdvice& v) { a("kind", v.kind); a("slices", v.slices); a("impact", v.impact); }
template <typename A> void describe(A& a, KellyAdvice& v)
{
    a("source", v.source);
    a("trades", v.trades);
    a("winProbability", v.winProbability);
    a("odds", v.odds);
    a("factor", v.factor);
    a("share", v.share);
}
template <typename A> void describe(A& a, api::OrderPreview& v)
{
    a("draft", v.draft);
    a("bound", v.bound);
    a("quoteTime", v.quoteTime);
    a("bid", v.bid);
    a("ask", v.ask);
    a("mark", v.mark);
    a("expectedPrice", v.expectedPrice);
    a("slippage", v.slippage);
    a("crossesSpread", v.crossesSpread);
    a("notional", v.notional);
    a("margin", v.margin);
    a("fee", v.fee);
    a("exitFee", v.exitFee);
    a("worstLoss", v.worstLoss);
    a("bestGain", v.bestGain);
    a("liquidation", v.liquidation);
    a("heldBefore", v.heldBefore);
    a("heldAfter", v.heldAfter);
    a("exposureBefore", v.exposureBefore);
    a("exposureAfter", v.exposureAfter);
    a("limits", v.limits);
    a("refusals", v.refusals);
    a("venue", v.venue);
    a("advice", v.advice);
    a("route", v.route);
    a("kelly", v.kelly);
}
template <typename A> void describe(A& a, api::FillQuery& v) { a("beforeSequence", v.beforeSequence); a("countMax", v.countMax); }
template <typename A> void describe(A& a, api::FillHistory& v) { a("fills", v.fills); a("olderBefore", v.olderBefore); }
template <typename A> void describe(A& a, api::StopQuery& v) { a("beforeSequence", v.beforeSequence); a("countMax", v.countMax); }
template <typename A> void describe(A& a, api::StopHistory& v) { a("stops", v.stops); }
template <typename A> void describe(A& a, api::PositionQuery& v) { a("beforeSequence", v.beforeSequence); a("countMax", v.countMax); }
template <typename A> void describe(A& a, api::PositionHistory& v)
{
    a("closed", v.closed);
    a("notes", v.notes);
    a("olderBefore", v.olderBefore);
}
template <typename A> void describe(A& a, api::PositionStoryQuery& v)
{
    a("instrument", v.instrument);
    a("openedAt", v.openedAt);
    a("afterSequence", v.afterSequence);
    a("countMax", v.countMax);
}
template <typename A> void describe(A& a, api::PositionStep& v)
{
    a("kind", v.kind);
    a("who", v.who);
    a("why", v.why);
    a("record", v.record);
    a("held", v.held);
    a("price", v.price);
    a("pnl", v.pnl);
    a("milliR", v.milliR);
}
template <typename A> void describe(A& a, api::PositionStory& v)
{
    a("position", v.position);
    a("steps", v.steps);
    a("isWhole", v.isWhole);
}
template <typename A> void describe(A& a, api::AuditQuery& v) { a("beforeSequence", v.beforeSequence); a("countMax", v.countMax); }
template <typename A> void describe(A& a, api::AuditEntry& v)
{
    a("kind", v.kind);
    a("who", v.who);
    a("why", v.why);
    a("record", v.record);
}
template <typename A> void describe(A& a, api::AuditHistory& v) { a("entries", v.entries); }
template <typename A> void describe(A&, api::RiskQuery&) {}
template <typename A> void describe(A& a, api::LimitState& v)
{
    a("limit", v.limit);
    a("used", v.used);
    a("allowed", v.allowed);
    a("isLargerWider", v.isLargerWider);
    a("scheduled", v.scheduled);
    a("scheduledAt", v.scheduledAt);
}
template <typename A> void describe(A& a, api::ValueAtRisk& v)
{
    a("historical", v.historical);
    a("historicalDays", v.historicalDays);
    a("parametric", v.parametric);
    a("parametricDays", v.parametricDays);
}
template <typename A> void describe(A& a, api::CorrelationMatrix& v)
{
    a("instruments", v.instruments);
    a("values", v.values);
    a("sampleSize", v.sampleSize);
    a("shrinkage", v.shrinkage);
}
template <typename A> void describe(A& a, api::ClusterMember& v) { a("instrument", v.instrument); a("cluster", v.cluster); }
template <typename A> void describe(A& a, api::RiskReport& v)
{
    a("time", v.time);
    a("equity", v.equity);
    a("portfolioRisk", v.portfolioRisk);
    a("limits", v.limits);
    a("valueAtRisk", v.valueAtRisk);
    a("correlation", v.correlation);
    a("statisticsTime", v.statisticsTime);
    a("clusters", v.clusters);
    a("breakers", v.breakers);
}
template <typename A> void describe(A& a, api::CostQuery& v) { a("ordersMax", v.ordersMax); }
template <typename A> void describe(A& a, CostGroup& v)
{
    a("by", v.by);
    a("key", v.key);
    a("totals", v.totals);
    a("latencyP50", v.latencyP50);
    a("latencyP95", v.latencyP95);
    a("latencyP99", v.latencyP99);
}
template <typename A> void describe(A& a, api::OrderCostStory& v)
{
    a("cost", v.cost);
    a("delay", v.delay);
    a("slippage", v.slippage);
    a("opportunity", v.opportunity);
    a("shortfall", v.shortfall);
    a("expected", v.expected);
    a("arrivalValue", v.arrivalValue);
    a("decisionValue", v.decisionValue);
}
template <typename A> void describe(A& a, api::CostReport& v)
{
    a("time", v.time);
    a("groups", v.groups);
    a("forecasts", v.forecasts);
    a("orders", v.orders);
    a("routes", v.routes);
}

template <typename A> void describe(A&, api::VenueQuery&) {}
template <typename A> void describe(A& a, VenueStatus::Public& v)
{
    a("lastMessage", v.lastMessage);
    a("booksWhole", v.booksWhole);
    a("booksGapped", v.booksGapped);
    a("connectionsLost", v.connectionsLost);
}
template <typename A> void describe(A& a, VenueStatus::Private& v)
{
    a("isUp", v.isUp);
    a("lastMessage", v.lastMessage);
    a("connectionsLost", v.connectionsLost);
}
template <typename A> void describe(A& a, VenueStatus& v)
{
    a("venue", v.venue);
    a("isTestnet", v.isTestnet);
    a("roundTrip", v.roundTrip);
    a("clockOffset", v.clockOffset);
    a("budgetUsed", v.budgetUsed);
    a("budgetLimit", v.budgetLimit);
    a("streams", v.streams);
    a("account", v.account);
}
template <typename A> void describe(A& a, api::VenueHealth& v) { a("time", v.time); a("venues", v.venues); }

// -- frames -------------------------------------------------------------------------------------------------------------------

template <typename A> void describe(A& a, api::Interest& v)
{
    std::vector<InstrumentId> depth(v.depth.begin(), v.depth.end());
    a("depth", depth);
    a("frameInterval", v.frameInterval);
    if constexpr (std::is_same_v<A, Reader>)
        v.depth = {depth.begin(), depth.end()};
}
template <typename A> void describe(A& a, Hello& v)
{
    a("version", v.version);
    a("versionMin", v.versionMin);
    a("program", v.program);
    a("token", v.token);
    a("known", v.known);
    a("interest", v.interest);
}
template <typename A> void describe(A& a, Watch& v) { a("interest", v.interest); }
template <typename A> void describe(A& a, Send& v) { a("command", v.command); }
template <typename A> void describe(A& a, Ask& v) { a("id", v.id); a("query", v.query); }
template <typename A> void describe(A& a, Ping& v) { a("id", v.id); }
template <typename A> void describe(A&, Renew&) {}
template <typename A> void describe(A& a, Welcome& v)
{
    a("version", v.version);
    a("engineName", v.engineName);
    a("engineVersion", v.engineVersion);
    a("user", v.user);
    a("mayTrade", v.mayTrade);
    a("isResumed", v.isResumed);
    a("time", v.time);
}
template <typename A> void describe(A& a, NotSent& v) { a("command", v.command); a("error", v.error); a("refusal", v.refusal); }
template <typename A> void describe(A& a, SettledBefore& v) { a("outcome", v.outcome); }
template <typename A> void describe(A& a, Reply& v) { a("id", v.id); a("answer", v.answer); a("error", v.error); }
template <typename A> void describe(A& a, LinkTold& v) { a("link", v.link); }
template <typename A> void describe(A& a, Pong& v) { a("id", v.id); a("time", v.time); }
template <typename A> void describe(A& a, Goodbye& v) { a("reason", v.reason); a("retryAfter", v.retryAfter); }

} // namespace jarvis::wire
