#include "engine/venue/account/order_reporter.h"

#include "engine/base/check.h"

#include <spdlog/spdlog.h>

namespace jarvis::venue::account {
namespace {

bool isStop(const Order& order) { return order.type == OrderType::StopMarket; }

/// Whether the order stands as it was asked to be. Where an amend is only taken, and not answered, that is the answer.
bool isAnswerTo(const std::optional<AmendRequest>& asked, const OrderSaid& said)
{
    return asked && said.quantity == asked->quantity && (!asked->limitPrice || said.limitPrice == asked->limitPrice)
        && (!asked->triggerPrice || said.triggerPrice == asked->triggerPrice);
}

} // namespace

void OrderReporter::tell(const OrderSaid& said)
{
    if (const auto name = m_parts.names.read(said.clientId))
        return tellOurs(said, name->order, *name);
    // A triggered stop's order in the book may bear a name of the venue's.
    if (const auto parent = said.isConditional ? std::nullopt : m_parts.known.parentOf(said.venueId))
        return tellOurs(said, *parent, OrderName{*parent, m_parts.known.find(*parent)->revision});
    // Not ours: a hand at the venue, a liquidation. What it did to the position is found by comparing.
    if (said.fill || said.event == OrderSaid::Event::Forced)
        askForComparison("An order that is not ours was filled in " + said.symbol);
}

void OrderReporter::tellOurs(const OrderSaid& said, OrderId id, const OrderName& name)
{
    KnownOrder* known = m_parts.known.find(id);
    const bool waitsForTrigger = known != nullptr && isStop(known->order);
    if (known != nullptr && said.isConditional && said.childId != 0)
        known->childId = said.childId;
    // A stop that was replaced: its end is ours, not the order's.
    if (waitsForTrigger && name.revision < known->revision && !said.fill)
        return;
    const Timestamp time = local(said.time);
    switch (said.event) {
    case OrderSaid::Event::New:
        if (known != nullptr && isAnswerTo(known->amendAsked, said)) {
            const AmendRequest asked = *std::exchange(known->amendAsked, std::nullopt);
            m_parts.reports.put(OrderAmended{id, asked.quantity, asked.limitPrice, asked.triggerPrice, time});
            return;
        }
        // What a triggered stop puts into the book was acknowledged as the stop.
        if (!waitsForTrigger || said.isConditional)
            m_parts.reports.put(OrderAcknowledged{id, said.venueId, time});
        return;
    case OrderSaid::Event::Trade:
    case OrderSaid::Event::Forced:
        if (const Instrument* is = m_parts.instruments.find(said.symbol); said.fill && is != nullptr)
            tellFill(id, is->id(), *said.fill);
        break;
    case OrderSaid::Event::Cancelled:
    case OrderSaid::Event::Expired:
    case OrderSaid::Event::Rejected:
        return tellEnd(said, id);
    case OrderSaid::Event::Amended:
        if (known != nullptr)
            known->amendAsked.reset();
        m_parts.reports.put(OrderAmended{id, said.quantity, said.limitPrice, said.triggerPrice, time});
        return;
    case OrderSaid::Event::None: break;
    }
    if (said.state == OrderState::Filled)
        m_parts.known.ended(id);
}

void OrderReporter::tellEnd(const OrderSaid& said, OrderId id)
{
    const Timestamp time = local(said.time);
    // Of a stop that waits apart from the book it is not said what its order there has filled.
    const std::optional<Quantity> filled = said.isConditional ? std::nullopt : std::optional(said.filled);
    const KnownOrder* known = m_parts.known.find(id);
    const bool isOverdue = known != nullptr && known->order.timeInForce == TimeInForce::Gtd && known->order.goodTill && *known->order.goodTill <= now();
    const auto because = [](ReasonCode code) { return Refusal{code, {}, {}, {}, {}}; };
    if (said.event == OrderSaid::Event::Cancelled && said.reason == ReasonCode::None && isOverdue)
        m_parts.reports.put(OrderExpired{id, time, filled});
    else if (said.event == OrderSaid::Event::Cancelled)
        m_parts.reports.put(OrderCancelled{id, because(said.reason), time, filled});
    else if (said.event == OrderSaid::Event::Rejected && said.reason != ReasonCode::None)
        m_parts.reports.put(OrderRejected{id, because(said.reason), time});
    else if (said.event == OrderSaid::Event::Rejected)
        m_parts.reports.put(OrderCancelled{id, because(ReasonCode::VenueRejected), time, filled});
    else if (said.timeInForce == TimeInForce::Gtd)
        m_parts.reports.put(OrderExpired{id, time, filled});
    else
        m_parts.reports.put(OrderCancelled{id, because(said.reason == ReasonCode::None ? ReasonCode::UnfilledImmediate : said.reason), time, filled});
    m_parts.known.ended(id);
}

void OrderReporter::tellFill(OrderId id, InstrumentId instrument, const FillSaid& fill)
{
    if (!fill.isFeeKnown)
        complain("A fee was paid in another currency", "it is booked as zero; order " + std::to_string(id.value));
    m_parts.reports.put(
        OrderFilled{id, instrument, fill.tradeId, fill.price, fill.quantity, fill.fee, fill.isMaker ? Liquidity::Maker : Liquidity::Taker, local(fill.time)});
}

void OrderReporter::tellStatus(OrderId id, InstrumentId instrument, const OrderSaid& said, Timestamp asked)
{
    OrderStatusReport status;
    status.order = id;
    status.isKnown = true;
    status.state = said.state;
    status.filled = said.filled;
    status.venueOrderId = said.venueId;
    status.time = asked;
    status.quantity = said.quantity;
    status.limitPrice = said.limitPrice;
    status.triggerPrice = said.triggerPrice;
    status.instrument = instrument;
    m_parts.reports.put(status);
}

void OrderReporter::tellUnknown(OrderId id, Timestamp asked)
{
    OrderStatusReport status;
    status.order = id;
    status.time = asked;
    m_parts.reports.put(status);
}

void OrderReporter::tellClock()
{
    m_parts.reports.put(ClockMeasured{m_parts.clock.offset(), now()});
}

void OrderReporter::askForComparison(const std::string& what)
{
    complain(what, "the account is compared");
    m_parts.reports.put(LinkChanged{VenueLink::Up, now()});
}

namespace {

/// What a code that the venue's table does not name, or names no more than "refused", is told as.
ReasonCode reasonOf(ErrorMeaning meaning)
{
    switch (meaning) {
    case ErrorMeaning::Refused: return ReasonCode::VenueRejected;
    case ErrorMeaning::OutcomeUnknown: return ReasonCode::TimedOut;
    case ErrorMeaning::OrderUnknown: return ReasonCode::UnknownOrder;
    case ErrorMeaning::Busy: return ReasonCode::VenueBusy;
    case ErrorMeaning::TooFast:
    case ErrorMeaning::Banned: return ReasonCode::OrderRatePerMinute;
    case ErrorMeaning::ClockWrong: return ReasonCode::VenueClock;
    case ErrorMeaning::KeyWrong: return ReasonCode::VenueKeyRefused;
    case ErrorMeaning::NotPermitted: return ReasonCode::VenueNotPermitted;
    case ErrorMeaning::AccountSetup: return ReasonCode::VenueAccountMode;
    case ErrorMeaning::OurMistake: return ReasonCode::VenueRequestWrong;
    }
    UNREACHABLE();
}

/// Where the reason does not say it all, the venue's number helps to look it up. Beside a limit it would be taken for an amount.
bool hasVenueCode(ReasonCode code)
{
    return code == ReasonCode::VenueRejected || (code >= ReasonCode::VenueKeyRefused && code <= ReasonCode::VenueRequestWrong);
}

} // namespace

Refusal OrderReporter::refusalOf(const live::RestError& error, InstrumentId instrument) const
{
    Refusal refusal{ReasonCode::VenueDown, instrument, {}, {}, {}};
    if (error.kind == live::RestError::Kind::Venue) {
        const bool isNamed = error.error.reason != ReasonCode::None && error.error.reason != ReasonCode::VenueRejected;
        refusal.code = isNamed ? error.error.reason : reasonOf(error.meaning);
        if (hasVenueCode(refusal.code))
            refusal.value = Amount::of(std::int64_t{error.error.code});
    } else if (error.meaning == ErrorMeaning::TooFast) {
        refusal.code = ReasonCode::OrderRatePerMinute;
    }
    return refusal;
}

void OrderReporter::complain(const std::string& what, const std::string& why) const
{
    spdlog::warn("{}: {} ({})", m_parts.venue, what, why);
}

} // namespace jarvis::venue::account
