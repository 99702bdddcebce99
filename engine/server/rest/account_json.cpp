#include "engine/server/rest/account_json.h"

#include "engine/base/text.h"
#include "engine/server/rest/refusal_words.h"
#include "engine/server/rest/words.h"

namespace jarvis::server::rest {
namespace {

constexpr int kMillis = 3;
constexpr int kNanos = 9;

void writeTime(JsonWriter& out, std::string_view name, Timestamp time)
{
    if (toNanos(time) == 0)
        out.name(name).none();
    else
        out.member(name, isoTime(time, kMillis));
}

std::string textOf(Price price, const Instrument* is) { return is != nullptr ? is->toDecimal(price).toString() : std::to_string(price.ticks()); }
std::string textOf(Quantity quantity, const Instrument* is)
{
    return is != nullptr ? is->toDecimal(quantity).toString() : std::to_string(quantity.lots());
}

void writePrice(JsonWriter& out, std::string_view name, const std::optional<Price>& price, const Instrument* is)
{
    if (price)
        out.member(name, textOf(*price, is));
    else
        out.name(name).none();
}

void writeExits(JsonWriter& out, const ExitPlan& exits, const Instrument* is)
{
    out.name("exits").object();
    writePrice(out, "takeProfit", exits.takeProfit, is);
    writePrice(out, "stopLoss", exits.stopLoss, is);
    writePrice(out, "trailingDistance", exits.trailingDistance, is);
    out.name("timeStopSeconds");
    exits.timeStop ? out.number(std::chrono::floor<std::chrono::seconds>(*exits.timeStop).count()) : out.none();
    out.end();
}

const api::PositionValuation* valuationOf(InstrumentId id, const AccountModel& model)
{
    if (!model.valuation())
        return nullptr;
    for (const api::PositionValuation& one : model.valuation()->positions) {
        if (one.instrument == id)
            return &one;
    }
    return nullptr;
}

/// How far the position went, and what was written about it.
void writeJournal(JsonWriter& out, const Position& position, const api::PositionAnnotated* note)
{
    out.name("maxAdverse");
    position.excursion ? out.text(decimalText(position.excursion->worst)) : out.none();
    out.name("maxFavourable");
    position.excursion ? out.text(decimalText(position.excursion->best)) : out.none();
    out.name("note");
    if (note == nullptr) {
        out.none();
        return;
    }
    out.object().member("text", note->note.text.view()).name("tags").array();
    for (const std::string_view tag : tagsOf(note->note))
        out.text(tag);
    out.end();
    writeTime(out, "changedAt", note->changedAt);
    out.end();
}

} // namespace

std::string decimalText(Money money) { return money.toDecimal().normalized().toString(); }
std::string decimalText(Ratio ratio) { return Decimal{ratio.e8, 8}.normalized().toString(); }

void writeMoment(JsonWriter& out, std::string_view name, const std::optional<Timestamp>& time)
{
    out.name(name);
    time ? out.text(isoTime(*time, kMillis)) : out.none();
}

void writeAmount(JsonWriter& out, const Amount& amount, const Instrument* is)
{
    if (amount.kind == Amount::Kind::None) {
        out.none();
        return;
    }
    const bool isBare = is == nullptr && (amount.kind == Amount::Kind::Price || amount.kind == Amount::Kind::Quantity);
    out.object().member("kind", isBare ? (amount.kind == Amount::Kind::Price ? "ticks" : "lots") : wordOf(amount.kind)).name("value");
    switch (amount.kind) {
    case Amount::Kind::None: break;
    case Amount::Kind::Count: out.text(std::to_string(amount.asCount())); break;
    case Amount::Kind::Money: out.text(decimalText(amount.asMoney())); break;
    case Amount::Kind::Price: out.text(textOf(amount.asPrice(), is)); break;
    case Amount::Kind::Quantity: out.text(textOf(amount.asQuantity(), is)); break;
    case Amount::Kind::Ratio: out.text(decimalText(amount.asRatio())); break;
    case Amount::Kind::Period: out.text(Decimal{amount.asDuration().count(), kNanos}.normalized().toString()); break;
    case Amount::Kind::Time: out.text(isoTime(amount.asTime(), kMillis)); break;
    }
    out.end();
}

void writeNameOf(JsonWriter& out, InstrumentId id, const AccountModel& model)
{
    const Instrument* is = model.instrument(id);
    out.member("instrument", is != nullptr ? is->symbol() : std::to_string(id.value));
    out.name("venue");
    is != nullptr ? out.text(wordOf(is->spec().venue)) : out.none();
}

void writeOrder(JsonWriter& out, const Order& order, const AccountModel& model)
{
    const Instrument* is = model.instrument(order.instrument);
    out.object().member("id", std::to_string(order.id.value));
    writeNameOf(out, order.instrument, model);
    out.member("side", wordOf(order.side)).member("type", wordOf(order.type)).member("timeInForce", wordOf(order.timeInForce));
    out.member("role", wordOf(order.role)).member("state", wordOf(order.state));
    out.member("isPostOnly", order.isPostOnly).member("isReduceOnly", order.isReduceOnly).member("isCancelRequested", order.isCancelRequested);
    out.member("quantity", textOf(order.quantity, is)).member("filled", textOf(order.filled, is));
    out.member("filledValue", decimalText(order.filledValue));
    writePrice(out, "price", order.limitPrice, is);
    writePrice(out, "triggerPrice", order.triggerPrice, is);
    writeTime(out, "goodTill", order.goodTill.value_or(Timestamp{}));
    writeExits(out, order.exits, is);
    out.name("command");
    order.cause ? out.text(order.cause.toHex()) : out.none();
    writeTime(out, "createdAt", order.createdAt);
    writeTime(out, "updatedAt", order.updatedAt);
    out.name("reason");
    order.reason.code == ReasonCode::None ? out.none() : out.raw(refusalJson(order.reason, model));
    out.end();
}

void writeScaleOut(JsonWriter& out, const ScaleOut* scaleOut, const Instrument* is, const AccountModel& model)
{
    out.name("scaleOut").array();
    for (const ScaleOutRung& rung : scaleOut != nullptr ? scaleOut->kept() : std::span<const ScaleOutRung>()) {
        const Quantity left = leftToTake(rung, model.order(rung.order));
        if (left.isZero())
            continue;
        out.object().member("price", textOf(rung.price, is)).member("quantity", textOf(left, is)).name("order");
        rung.order ? out.text(std::to_string(rung.order.value)) : out.none();
        out.end();
    }
    out.end();
}

void writePosition(JsonWriter& out, const Position& position, const AccountModel& model)
{
    const Instrument* is = model.instrument(position.instrument);
    out.object();
    writeNameOf(out, position.instrument, model);
    out.member("side", position.side() == Side::Buy ? "long" : "short").member("quantity", textOf(position.held.absolute(), is));
    out.name("entry");
    is != nullptr ? out.text(textOf(position.averageEntry(*is), is)) : out.none();
    out.member("cost", decimalText(position.cost)).member("realised", decimalText(position.realised));
    out.member("fees", decimalText(position.fees)).member("funding", decimalText(position.funding));
    writeTime(out, "openedAt", position.openedAt);
    writeExits(out, position.exits, is);
    writeScaleOut(out, model.scaleOut(position), is, model);
    out.member("protection", wordOf(position.protection));
    const api::PositionValuation* worth = valuationOf(position.instrument, model);
    const bool isMarked = worth != nullptr && worth->mark;
    writePrice(out, "mark", isMarked ? worth->mark : std::nullopt, is);
    out.name("unrealised");
    isMarked ? out.text(decimalText(worth->unrealised)) : out.none();
    out.name("value");
    isMarked ? out.text(decimalText(worth->value)) : out.none();
    writeJournal(out, position, model.note(position));
    out.end();
}

void writeClosedPosition(JsonWriter& out, const Position& position, Timestamp closedAt, const api::PositionAnnotated* note, const AccountModel& model)
{
    out.object();
    writeNameOf(out, position.instrument, model);
    out.name("side");
    position.openedSide ? out.text(*position.openedSide == Side::Buy ? "long" : "short") : out.none();
    out.member("realised", decimalText(position.realised)).member("fees", decimalText(position.fees)).member("funding", decimalText(position.funding));
    out.member("net", decimalText(position.realised - position.fees + position.funding));
    writeTime(out, "openedAt", position.openedAt);
    writeTime(out, "closedAt", closedAt);
    writeJournal(out, position, note);
    out.end();
}

void writeFill(JsonWriter& out, const Fill& fill, const AccountModel& model)
{
    const Instrument* is = model.instrument(fill.instrument);
    out.object().member("trade", std::to_string(fill.venueTradeId)).member("order", std::to_string(fill.order.value));
    writeNameOf(out, fill.instrument, model);
    out.member("side", wordOf(fill.side)).member("role", wordOf(fill.role)).member("liquidity", wordOf(fill.liquidity));
    out.member("price", textOf(fill.price, is)).member("quantity", textOf(fill.quantity, is));
    out.member("fee", decimalText(fill.fee)).member("realised", decimalText(fill.realised));
    writeTime(out, "time", fill.time);
    out.end();
}

void writeInstrument(JsonWriter& out, const Instrument& is, const AccountModel& model)
{
    const Instrument::Spec& spec = is.spec();
    out.object();
    writeNameOf(out, is.id(), model);
    out.member("base", spec.base).member("quote", spec.quote).member("status", wordOf(spec.status));
    out.member("tickSize", spec.tickSize.toString()).member("lotSize", spec.lotSize.toString());
    out.member("quantityMin", textOf(spec.quantityMin, &is)).member("quantityMax", textOf(spec.quantityMax, &is));
    out.member("priceMax", textOf(spec.priceMax, &is)).member("notionalMin", decimalText(spec.notionalMin));
    out.member("leverageMax", spec.leverageMax).member("makerFee", decimalText(spec.makerFee)).member("takerFee", decimalText(spec.takerFee));
    const auto quote = model.quotes().find(is.id());
    const bool isQuoted = quote != model.quotes().end();
    out.member("isTradable", isQuoted && quote->second.isTradable);
    writePrice(out, "bid", isQuoted && quote->second.bid ? std::optional(quote->second.bid->price) : std::nullopt, &is);
    writePrice(out, "ask", isQuoted && quote->second.ask ? std::optional(quote->second.ask->price) : std::nullopt, &is);
    writePrice(out, "mark", isQuoted ? quote->second.mark : std::nullopt, &is);
    writeTime(out, "quoteTime", isQuoted ? quote->second.lastProof : Timestamp{});
    out.end();
}

} // namespace jarvis::server::rest
