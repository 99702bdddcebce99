#include "widgets/performance/story_model.h"

#include "widgets/base/event_text.h"
#include "widgets/base/format.h"
#include "widgets/models/cells.h"

namespace jarvis::widgets::performance {
namespace {

using Kind = api::PositionStep::Kind;

const Fill* fillOf(const api::PositionStep& step)
{
    const auto* booked = std::get_if<api::FillBooked>(&step.record.event);
    return booked != nullptr ? &booked->fill : nullptr;
}

QString closedText(OrderRole role)
{
    switch (role) {
    case OrderRole::TakeProfit: return StoryModel::tr("Take profit hit");
    case OrderRole::StopLoss: return StoryModel::tr("Stop loss hit");
    case OrderRole::Entry:
    case OrderRole::Close: return StoryModel::tr("Closed");
    }
    return {};
}

base::Tone toneOfStep(const api::PositionStep& step)
{
    switch (step.kind) {
    case Kind::Opened:
    case Kind::Added:
    case Kind::Reduced:
    case Kind::Closed: return base::toneOf(fillOf(step) != nullptr ? fillOf(step)->side : Side::Buy);
    case Kind::Refused:
    case Kind::Alert:
    case Kind::AlertFired: return base::Tone::Warn;
    case Kind::ExitsChanged:
    case Kind::Funding:
    case Kind::Noted: return base::Tone::Plain;
    }
    return base::Tone::Plain;
}

QString textOf(std::string_view text) { return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())); }

} // namespace

QString stepText(const api::PositionStep& step)
{
    const Fill* fill = fillOf(step);
    const OrderRole role = fill != nullptr ? fill->role : OrderRole::Entry;
    switch (step.kind) {
    case Kind::Opened: return StoryModel::tr("Opened");
    case Kind::Added: return StoryModel::tr("Added");
    case Kind::Reduced: return role == OrderRole::TakeProfit || role == OrderRole::StopLoss ? closedText(role) : StoryModel::tr("Reduced");
    case Kind::Closed: return closedText(role);
    case Kind::ExitsChanged: return StoryModel::tr("Exits set");
    case Kind::Funding: return StoryModel::tr("Funding");
    case Kind::Refused: return StoryModel::tr("Refused");
    case Kind::Alert:
    case Kind::AlertFired: return StoryModel::tr("Alert");
    case Kind::Noted: return StoryModel::tr("Note written");
    }
    return {};
}

StoryModel::StoryModel(session::EngineSession& session, QObject* parent)
    : RowModel({{tr("Time"), QString(), false, 164}, {tr("What"), QString(), false, 112}, {tr("Price"), tr("Of the fill"), true, 84},
                   {tr("Held"), tr("Afterwards"), true, 84}, {tr("P&L"), tr("What the whole position came to at that price, after the fees and funding until then"), true, 92},
                   {tr("R"), tr("The same in units of the loss at the first stop"), true, 72}, {tr("Details"), QString(), false, 320}, {tr("Who"), tr("Who asked for it"), false, 96},
                   {tr("From"), tr("The desk, the interface, a strategy, or the engine itself"), false, 84}},
          parent)
    , m_session(session)
{
}

void StoryModel::show(InstrumentId instrument, const std::vector<api::PositionStep>& steps)
{
    m_instrument = instrument;
    m_steps.clear();
    for (const api::PositionStep& step : steps)
        m_steps.insert(step.record.sequence, step);
    resetRows(m_steps.keys());
}

QString StoryModel::details(const api::PositionStep& step) const
{
    const Instrument* is = m_session.model().instrument(m_instrument);
    const base::InstrumentLookup find = [this](InstrumentId id) { return m_session.model().instrument(id); };
    if (step.why)
        return base::refusalText(*step.why, is).sentence();
    if (const Fill* fill = fillOf(step); fill != nullptr && is != nullptr)
        return tr("%1 %2, fee %3").arg(base::text(fill->side), base::formatQuantity(*is, fill->quantity), base::formatMoney(fill->fee, 4));
    if (const auto* changed = std::get_if<api::PositionChanged>(&step.record.event); changed != nullptr && is != nullptr) {
        const ExitPlan& exits = changed->position.exits;
        const auto price = [is](const std::optional<Price>& at) { return at ? base::formatPrice(*is, *at) : base::unknownText(); };
        return tr("Take profit %1, stop loss %2").arg(price(exits.takeProfit), price(exits.stopLoss));
    }
    if (const auto* note = std::get_if<api::PositionAnnotated>(&step.record.event))
        return note->note.isEmpty() ? tr("Taken away") : textOf(note->note.text.view()).simplified();
    return base::logText(step.record, find).text;
}

models::Cell StoryModel::cell(quint64 row, int column) const
{
    const auto step = m_steps.constFind(row);
    if (step == m_steps.constEnd())
        return models::unknownCell();
    const Instrument* is = m_session.model().instrument(m_instrument);
    switch (column) {
    case Time: {
        models::Cell time = models::timeCell(step->record.time);
        time.text = base::formatDateTime(step->record.time);
        return time;
    }
    case What: return models::textCell(stepText(*step), toneOfStep(*step));
    case Details: return models::textCell(details(*step));
    case PriceAt: return models::priceCell(is, step->price);
    case Held: return models::quantityCell(is, step->held);
    case Net: return step->pnl ? models::pnlCell(*step->pnl) : models::unknownCell();
    case NetR:
        return step->milliR ? models::Cell{base::formatR(step->milliR), qlonglong(*step->milliR), models::rawText(Decimal{*step->milliR, 3}), QString(),
                                  step->pnl ? base::toneOf(*step->pnl) : base::Tone::Plain}
                            : models::unknownCell();
    case Who: return models::textCell(textOf(step->who.actor.view()));
    case From: return models::textCell(base::text(step->who.kind));
    default: return {};
    }
}

QString StoryModel::toolTip(quint64 row, int column) const
{
    const auto step = m_steps.constFind(row);
    if (step == m_steps.constEnd())
        return {};
    if (column == Time)
        return base::formatUtc(step->record.time);
    return column == Details ? details(*step) : QString();
}

} // namespace jarvis::widgets::performance
