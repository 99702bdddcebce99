#include "widgets/trading/ticket_form.h"

#include "widgets/base/event_text.h"
#include "widgets/base/format.h"
#include "widgets/base/metrics.h"
#include "widgets/base/number_field.h"
#include "widgets/base/segmented_control.h"
#include "widgets/trading/route_words.h"
#include "widgets/trading/ticket_exit_row.h"
#include "widgets/trading/ticket_size_row.h"

#include <QCheckBox>
#include <QDateTimeEdit>
#include <QLabel>
#include <QPushButton>

#include <algorithm>
#include <chrono>
#include <iterator>

namespace jarvis::widgets::trading {
namespace {

constexpr OrderType kTicketTypes[] = {OrderType::Limit, OrderType::Market, OrderType::StopMarket};

int segmentOf(TimeInForce force)
{
    return static_cast<int>(force) - static_cast<int>(TimeInForce::Gtc);
}

} // namespace

TicketForm::TicketForm(TradeContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_sides(new base::SegmentedControl(this))
    , m_types(new base::SegmentedControl(this))
    , m_forces(new base::SegmentedControl(this))
    , m_goodTill(new QDateTimeEdit(this))
    , m_postOnly(new QCheckBox(tr("Post-only"), this))
    , m_reduceOnly(new QCheckBox(tr("Reduce-only"), this))
    , m_size(new TicketSizeRow(this))
    , m_price(new base::NumberField(this))
    , m_trigger(new base::NumberField(this))
    , m_takeBid(new QPushButton(tr("Bid"), this))
    , m_takeAsk(new QPushButton(tr("Ask"), this))
    , m_routing(new base::SegmentedControl(this))
    , m_takeProfit(new TicketExitRow(ExitLeg::TakeProfit, this))
    , m_stopLoss(new TicketExitRow(ExitLeg::StopLoss, this))
    , m_trailing(new base::NumberField(this))
    , m_timeStop(new base::NumberField(this))
{
    build();
    connectInputs();
    onInstrument();
    applyOptions();
}

// -- what it asks --------------------------------------------------------------------------------------------------------

api::PreviewQuery TicketForm::query() const
{
    api::PreviewQuery query;
    OrderDraft& draft = query.draft;
    draft.instrument = m_context.instrumentId();
    draft.side = m_side;
    draft.type = m_type;
    draft.timeInForce = timeInForce();
    draft.isPostOnly = isPostOnly();
    draft.isReduceOnly = isReduceOnly();
    draft.quantity = m_size->quantity();
    draft.routing = isRouted() ? Routing::Automatic : Routing::Named;
    if (m_type == OrderType::Limit)
        draft.limitPrice = m_price->price();
    if (m_type == OrderType::StopMarket)
        draft.triggerPrice = m_trigger->price();
    if (draft.timeInForce == TimeInForce::Gtd)
        draft.goodTill = timestampFromMillis(m_goodTill->dateTime().toMSecsSinceEpoch());
    if (!draft.isReduceOnly) {
        draft.exits.takeProfit = m_takeProfit->price();
        draft.exits.stopLoss = m_stopLoss->price();
        draft.exits.trailingDistance = m_trailing->price();
        if (m_timeStop->count())
            draft.exits.timeStop = std::chrono::minutes(*m_timeStop->count());
    }
    query.mode = m_size->mode();
    query.size = m_size->size();
    return query;
}

QString TicketForm::missing() const
{
    QString missing = m_size->missing();
    if (missing.isEmpty())
        missing = missingPrice();
    if (isReduceOnly())
        return missing;
    if (missing.isEmpty())
        missing = missingExit(*m_takeProfit);
    if (missing.isEmpty())
        missing = missingExit(*m_stopLoss);
    if (missing.isEmpty() && !m_trailing->errorText().isEmpty())
        missing = tr("The trailing distance is not a price");
    if (missing.isEmpty() && !m_timeStop->errorText().isEmpty())
        missing = tr("The time stop is not a whole number");
    return missing;
}

QString TicketForm::problem() const
{
    for (const auto* field : findChildren<base::NumberField*>()) {
        if (field->isVisibleTo(this) && !field->hasValue() && !field->text().trimmed().isEmpty())
            return field->errorText();
    }
    return QString();
}

QString TicketForm::missingPrice() const
{
    if (m_type == OrderType::Market)
        return QString();
    const bool isLimit = m_type == OrderType::Limit;
    const base::NumberField* field = isLimit ? m_price : m_trigger;
    if (field->price())
        return QString();
    if (!field->text().trimmed().isEmpty())
        return isLimit ? tr("The price is not valid") : tr("The stop price is not valid");
    return isLimit ? tr("Type a price") : tr("Type a stop price");
}

QString TicketForm::missingExit(const TicketExitRow& row) const
{
    const bool isStop = &row == m_stopLoss;
    if (row.isEmpty())
        return isStop ? tr("Give a stop loss") : tr("Give a take profit");
    const QString error = row.errorText();
    if (error.isEmpty())
        return QString();
    if (row.field()->hasValue())
        return error; // short already: what it still waits for
    return isStop ? tr("The stop loss is not valid") : tr("The take profit is not valid");
}

TimeInForce TicketForm::timeInForce() const
{
    // A market order never rests: what the book does not give at once is not wanted.
    return m_type == OrderType::Market ? TimeInForce::Ioc : m_force;
}

bool TicketForm::isPostOnly() const
{
    return m_postOnly->isEnabled() && m_postOnly->isChecked();
}

bool TicketForm::isReduceOnly() const
{
    return m_reduceOnly->isChecked();
}

bool TicketForm::isRouted() const
{
    return !m_routingRow->isHidden() && m_routing->isEnabled() && m_routing->current() == 1;
}

// -- what it follows -----------------------------------------------------------------------------------------------------

std::optional<Price> TicketForm::best(Side side) const
{
    const api::Quote* quote = m_context.model().market().quote(m_context.instrumentId());
    if (!quote)
        return std::nullopt;
    const std::optional<BookLevel>& level = side == Side::Buy ? quote->bid : quote->ask;
    return level ? std::optional(level->price) : std::nullopt;
}

std::optional<Price> TicketForm::entry() const
{
    switch (m_type) {
    case OrderType::Limit: return m_price->price();
    case OrderType::StopMarket: return m_trigger->price();
    case OrderType::Market: return m_expected ? m_expected : best(opposite(m_side));
    }
    return std::nullopt;
}

void TicketForm::refreshBasis()
{
    const std::optional<Price> at = entry();
    // The exit in R hangs on the other one, so the other one is settled first.
    const bool isStopInR = m_stopLoss->mode() == ExitMode::Multiple;
    const bool isTargetInR = m_takeProfit->mode() == ExitMode::Multiple;
    m_takeProfit->setMultipleAllowed(!isStopInR);
    m_stopLoss->setMultipleAllowed(!isTargetInR);
    TicketExitRow* first = isStopInR ? m_takeProfit : m_stopLoss;
    TicketExitRow* second = isStopInR ? m_stopLoss : m_takeProfit;
    first->setBasis(m_side, at, second->price());
    second->setBasis(m_side, at, first->price());
    first->setBasis(m_side, at, second->price());
}

void TicketForm::showPreview(const api::OrderPreview* preview)
{
    const auto& valuation = m_context.model().market().valuation();
    m_size->showPreview(preview, valuation ? std::optional(valuation->equity) : std::nullopt);
    m_expected = preview && preview->draft.type == OrderType::Market ? preview->expectedPrice : std::nullopt;
    if (m_type == OrderType::Market)
        refreshBasis();
}

void TicketForm::onInstrument()
{
    const Instrument* is = m_context.instrument();
    setEnabled(is != nullptr);
    if (!is)
        return;
    const bool isOther = m_shown != is->id();
    m_shown = is->id();
    m_expected.reset();
    m_routingRow->setVisible(hasOtherVenues(m_context.model(), *is));
    if (isOther) {
        for (base::NumberField* field : {m_price, m_trigger, m_trailing})
            field->clear();
    }
    m_size->setInstrument(*is);
    m_size->setRiskLimit(m_context.model().limits().riskPerTrade);
    m_takeProfit->setInstrument(*is);
    m_stopLoss->setInstrument(*is);
    m_trailing->askPrice(*is, Rounding::Down);
    m_timeStop->askCount(1, 60 * 24 * 30);
    setSide(m_side);
    onQuote();
}

void TicketForm::onQuote()
{
    const Instrument* is = m_context.instrument();
    const std::optional<Price> bid = best(Side::Buy);
    const std::optional<Price> ask = best(Side::Sell);
    m_takeBid->setEnabled(bid.has_value());
    m_takeAsk->setEnabled(ask.has_value());
    m_price->setStepBase(m_side == Side::Buy ? bid : ask);
    m_trigger->setStepBase(m_side == Side::Buy ? ask : bid);
    if (is) {
        m_takeBid->setToolTip(tr("Best bid: %1").arg(base::formatPrice(*is, bid)));
        m_takeAsk->setToolTip(tr("Best ask: %1").arg(base::formatPrice(*is, ask)));
    }
    if (m_type == OrderType::Market && !m_expected)
        refreshBasis();
}

void TicketForm::setSide(Side side)
{
    const bool isTurned = side != m_side;
    m_side = side;
    m_sides->setCurrent(side == Side::Buy ? 0 : 1);
    if (const Instrument* is = m_context.instrument()) {
        m_price->askPrice(*is, Instrument::safeRounding(side));
        // A stop goes off no sooner than asked.
        m_trigger->askPrice(*is, side == Side::Buy ? Rounding::Up : Rounding::Down);
    }
    m_expected.reset();
    const bool areLevels = m_takeProfit->mode() == ExitMode::Price && m_stopLoss->mode() == ExitMode::Price;
    const std::optional<Price> target = m_takeProfit->price();
    const std::optional<Price> stop = m_stopLoss->price();
    refreshBasis();
    // Two levels around the entry stay two levels around the entry; only their meaning turns.
    if (isTurned && areLevels && target && stop) {
        m_takeProfit->setPrice(*stop);
        m_stopLoss->setPrice(*target);
        refreshBasis();
    }
}

void TicketForm::setType(OrderType type)
{
    m_type = type;
    m_types->setCurrent(static_cast<int>(std::find(std::begin(kTicketTypes), std::end(kTicketTypes), type) - std::begin(kTicketTypes)));
    m_expected.reset();
    applyOptions();
    onChange();
}

void TicketForm::applyOptions()
{
    const bool isMarket = m_type == OrderType::Market;
    const bool isLimit = m_type == OrderType::Limit;
    // Only what the order type can keep may be chosen.
    m_forces->setEnabled(!isMarket);
    for (const TimeInForce force : {TimeInForce::Ioc, TimeInForce::Fok})
        m_forces->setSegmentEnabled(segmentOf(force), isLimit);
    if (m_type == OrderType::StopMarket && (m_force == TimeInForce::Ioc || m_force == TimeInForce::Fok))
        m_force = TimeInForce::Gtc;
    m_forces->setCurrent(segmentOf(timeInForce()));
    const TimeInForce force = timeInForce();
    m_postOnly->setEnabled(isLimit && (force == TimeInForce::Gtc || force == TimeInForce::Gtd));
    // What may rest, or must fill whole, stays at one venue; what reduces goes where the position is.
    m_routing->setEnabled(m_type != OrderType::StopMarket && force != TimeInForce::Fok && !isPostOnly() && !isReduceOnly());
    const bool isTimed = force == TimeInForce::Gtd;
    if (isTimed && !m_goodTill->isVisibleTo(this)) {
        const QDateTime now = QDateTime::fromMSecsSinceEpoch(toMillis(m_context.session().engineNow()));
        m_goodTill->setDateTime(now.addSecs(3'600));
    }
    m_goodTill->setVisible(isTimed);
    m_priceWord->setText(m_type == OrderType::StopMarket ? tr("Stop") : tr("Price"));
    m_price->setVisible(isLimit);
    m_trigger->setVisible(m_type == OrderType::StopMarket);
    m_takeBid->setVisible(isLimit);
    m_takeAsk->setVisible(isLimit);
    m_priceRow->findChild<QLabel*>(QStringLiteral("ticketAtMarket"))->setVisible(isMarket);
    // An order that only reduces has no exits of its own.
    for (QWidget* part : {static_cast<QWidget*>(m_takeProfit), static_cast<QWidget*>(m_stopLoss), m_more})
        part->setEnabled(!isReduceOnly());
}

void TicketForm::fill(Side side, std::optional<Price> limitPrice)
{
    setSide(side);
    if (limitPrice && m_type == OrderType::Market)
        setType(OrderType::Limit);
    if (limitPrice)
        (m_type == OrderType::StopMarket ? m_trigger : m_price)->setPrice(*limitPrice);
    onChange();
}

void TicketForm::onChange()
{
    refreshBasis();
    Q_EMIT edited();
}

// -- what the engine has against it --------------------------------------------------------------------------------------

bool TicketForm::isAboutMissingInput(ReasonCode code)
{
    return code == ReasonCode::QuantityZero || code == ReasonCode::PriceMissing || code == ReasonCode::TriggerMissing
        || code == ReasonCode::ExitsMissing || code == ReasonCode::GoodTillMissing;
}

bool TicketForm::canApply(const Refusal& refusal)
{
    if (refusal.wouldPass.raw <= 0)
        return false;
    if (refusal.wouldPass.kind == Amount::Kind::Quantity)
        return true;
    switch (refusal.code) {
    case ReasonCode::PriceCollar: case ReasonCode::PostOnlyWouldTake: case ReasonCode::TriggerWrongSide:
    case ReasonCode::TakeProfitWrongSide: case ReasonCode::StopLossWrongSide: case ReasonCode::StopBeyondLiquidation:
        return refusal.wouldPass.kind == Amount::Kind::Price;
    default: return false;
    }
}

void TicketForm::apply(const Refusal& refusal)
{
    if (refusal.wouldPass.kind == Amount::Kind::Quantity)
        m_size->setQuantity(refusal.wouldPass.asQuantity());
    else if (refusal.code == ReasonCode::TakeProfitWrongSide)
        m_takeProfit->setPrice(refusal.wouldPass.asPrice());
    else if (refusal.code == ReasonCode::StopLossWrongSide || refusal.code == ReasonCode::StopBeyondLiquidation)
        m_stopLoss->setPrice(refusal.wouldPass.asPrice());
    else if (refusal.code == ReasonCode::TriggerWrongSide)
        m_trigger->setPrice(refusal.wouldPass.asPrice());
    else
        m_price->setPrice(refusal.wouldPass.asPrice());
    onChange();
}

void TicketForm::showRefusals(const std::vector<Refusal>& refusals)
{
    QString texts[static_cast<int>(Place::StopLoss) + 1];
    for (const Refusal& refusal : refusals) {
        // The first of each input stays: the gate's order is by weight.
        QString& text = texts[static_cast<int>(placeOf(refusal.code))];
        if (text.isEmpty() && !isAboutMissingInput(refusal.code))
            text = base::refusalText(refusal, m_context.instrument()).sentence();
    }
    const auto at = [&texts](Place place) { return texts[static_cast<int>(place)]; };
    m_size->setRefusal(at(Place::Size));
    m_price->setRefusal(at(Place::Price));
    m_trigger->setRefusal(at(Place::Trigger));
    m_takeProfit->setRefusal(at(Place::TakeProfit));
    m_stopLoss->setRefusal(at(Place::StopLoss));
}

TicketForm::Place TicketForm::placeOf(ReasonCode code)
{
    switch (code) {
    case ReasonCode::QuantityOffGrid: case ReasonCode::QuantityTooSmall: case ReasonCode::QuantityTooLarge: case ReasonCode::NotionalTooSmall:
    case ReasonCode::BookTooThin: case ReasonCode::PositionNotional: case ReasonCode::RiskPerTrade: case ReasonCode::FreeBalance:
    case ReasonCode::Leverage: case ReasonCode::ReduceOnlyIncreases:
        return Place::Size;
    case ReasonCode::PriceOffGrid: case ReasonCode::PriceCollar: case ReasonCode::PostOnlyWouldTake: case ReasonCode::PriceOutOfBounds:
        return Place::Price;
    case ReasonCode::TriggerWrongSide: return Place::Trigger;
    case ReasonCode::TakeProfitWrongSide: return Place::TakeProfit;
    case ReasonCode::StopLossWrongSide: case ReasonCode::StopBeyondLiquidation: return Place::StopLoss;
    default: return Place::None; // no input of the ticket is to blame: the list tells it
    }
}

} // namespace jarvis::widgets::trading
