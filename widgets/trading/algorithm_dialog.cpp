#include "widgets/trading/algorithm_dialog.h"

#include "widgets/base/event_text.h"
#include "widgets/base/format.h"
#include "widgets/base/number_field.h"
#include "widgets/base/reason_text.h"
#include "widgets/base/segmented_control.h"
#include "widgets/trading/algorithm_kinds.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>

namespace jarvis::widgets::trading {
namespace {

/// The first reason against it that is not about sending it all at once, which nobody means to do.
const Refusal* firstAgainst(const api::OrderPreview& preview)
{
    for (const Refusal& refusal : preview.refusals) {
        if (refusal.code != ReasonCode::BookTooThin && refusal.code != ReasonCode::SpreadTooWide && refusal.code != ReasonCode::DuplicateOrder)
            return &refusal;
    }
    return nullptr;
}

} // namespace

AlgorithmDialog::AlgorithmDialog(session::EngineSession& session, const AlgorithmPlan& plan, QWidget* parent)
    : AlgorithmDialog(session, plan, nullptr, parent)
{
}

AlgorithmDialog::AlgorithmDialog(session::EngineSession& session, const Algorithm& running, QWidget* parent)
    : AlgorithmDialog(session, running.plan, &running, parent)
{
}

AlgorithmDialog::AlgorithmDialog(session::EngineSession& session, const AlgorithmPlan& plan, const Algorithm* running, QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_instrument(*session.model().instrument(plan.instrument))
    , m_running(running ? std::optional(running->id) : std::nullopt)
    , m_filled(running ? running->filled : Quantity::zero())
    , m_side(new base::SegmentedControl(this))
    , m_kind(new QComboBox(this))
    , m_reduceOnly(new QCheckBox(tr("Reduce-only"), this))
    , m_routed(new QCheckBox(tr("Each slice to the cheapest venue"), this))
    , m_quantity(new base::NumberField(this))
    , m_limit(new base::NumberField(this))
    , m_takeProfit(new base::NumberField(this))
    , m_stopLoss(new base::NumberField(this))
    , m_minutes(new base::NumberField(this))
    , m_slices(new base::NumberField(this))
    , m_cap(new base::NumberField(this))
    , m_moves(new base::NumberField(this))
    , m_advice(new QLabel(this))
    , m_numbers(new QLabel(this))
    , m_warning(new QLabel(this))
    , m_error(new QLabel(this))
{
    build();
    fill(plan);
    if (running)
        m_kind->setCurrentIndex(indexOfKind(running->kind));
    connect(&m_session, &session::EngineSession::commandSettled, this, &AlgorithmDialog::onSettled);
    connect(&m_refresh, &QTimer::timeout, this, &AlgorithmDialog::askPreview);
    m_refresh.start(std::chrono::seconds(1));
    onChange();
}

void AlgorithmDialog::fill(const AlgorithmPlan& plan)
{
    m_side->setCurrent(plan.side == Side::Buy ? 0 : 1);
    m_kind->setCurrentIndex(plan.kind ? indexOfKind(*plan.kind) : 0);
    m_reduceOnly->setChecked(plan.isReduceOnly);
    m_routed->setChecked(plan.routing == Routing::Automatic);
    if (plan.quantity > Quantity::zero())
        m_quantity->setQuantity(plan.quantity);
    const auto put = [](base::NumberField* field, const std::optional<Price>& price) {
        if (price)
            field->setPrice(*price);
    };
    put(m_limit, plan.limitPrice);
    put(m_takeProfit, plan.exits.takeProfit);
    put(m_stopLoss, plan.exits.stopLoss);
    if (plan.duration > Duration::zero())
        m_minutes->setCount(std::max<std::int64_t>(1, std::chrono::duration_cast<std::chrono::minutes>(plan.duration).count()));
    if (plan.slices > 0)
        m_slices->setCount(plan.slices);
    if (plan.participationMax > Ratio{})
        m_cap->setRatio(plan.participationMax);
    if (plan.amendsMax > 0)
        m_moves->setCount(plan.amendsMax);
}

std::optional<AlgorithmKind> AlgorithmDialog::kind() const
{
    return kindAt(m_kind->currentIndex());
}

bool AlgorithmDialog::needsTime() const
{
    return !kind() || kind() == AlgorithmKind::Twap || kind() == AlgorithmKind::Vwap;
}

QString AlgorithmDialog::missing() const
{
    const auto isWrong = [](const base::NumberField* field) { return !field->text().trimmed().isEmpty() && !field->hasValue(); };
    if (!m_quantity->quantity())
        return tr("Type a quantity.");
    if (m_running && *m_quantity->quantity() < m_filled)
        return tr("%1 is filled already.").arg(base::formatQuantityWithUnit(m_instrument, m_filled));
    if (isWrong(m_limit))
        return tr("The limit is not a price of this instrument.");
    if (!m_reduceOnly->isChecked() && (!m_takeProfit->price() || !m_stopLoss->price()))
        return tr("Give a take profit and a stop loss: every position has both.");
    if (needsTime() && !m_minutes->count())
        return tr("Give it a time, in minutes.");
    for (const base::NumberField* field : {m_minutes, m_slices, m_cap, m_moves}) {
        if (isWrong(field))
            return tr("%1 is not valid.").arg(field->accessibleName());
    }
    return QString();
}

AlgorithmPlan AlgorithmDialog::plan() const
{
    AlgorithmPlan plan;
    plan.instrument = m_instrument.id();
    plan.side = m_side->current() == 0 ? Side::Buy : Side::Sell;
    plan.quantity = m_quantity->quantity().value_or(Quantity::zero());
    plan.kind = kind();
    plan.isReduceOnly = m_reduceOnly->isChecked();
    plan.routing = !m_routed->isHidden() && m_routed->isChecked() ? Routing::Automatic : Routing::Named;
    plan.limitPrice = m_limit->price();
    if (!plan.isReduceOnly) {
        plan.exits.takeProfit = m_takeProfit->price();
        plan.exits.stopLoss = m_stopLoss->price();
    }
    plan.duration = std::chrono::minutes(m_minutes->count().value_or(0));
    if (m_slices->isEnabled())
        plan.slices = static_cast<std::uint32_t>(m_slices->count().value_or(0));
    plan.participationMax = m_cap->ratio().value_or(Ratio{});
    if (m_moves->isEnabled())
        plan.amendsMax = static_cast<std::uint32_t>(m_moves->count().value_or(0));
    return plan;
}

void AlgorithmDialog::onChange()
{
    enableInputs();
    const QString what = missing();
    m_confirm->setEnabled(!m_command && what.isEmpty());
    m_confirm->setToolTip(what);
    askPreview();
}

void AlgorithmDialog::enableInputs()
{
    const bool isNew = !m_running;
    const bool isScheduled = needsTime();
    const bool isResting = kind() == AlgorithmKind::Peg || kind() == AlgorithmKind::Chase || kind() == AlgorithmKind::Iceberg;
    for (QWidget* choice : {static_cast<QWidget*>(m_side), static_cast<QWidget*>(m_kind), static_cast<QWidget*>(m_reduceOnly), static_cast<QWidget*>(m_routed), static_cast<QWidget*>(m_cap)})
        choice->setEnabled(isNew);
    for (base::NumberField* exit : {m_takeProfit, m_stopLoss})
        exit->setEnabled(isNew && !m_reduceOnly->isChecked());
    m_slices->setEnabled(isNew && (isScheduled || kind() == AlgorithmKind::Iceberg));
    m_moves->setEnabled(isNew && isResting);
}

// -- what it comes to ------------------------------------------------------------------------------------------------------

void AlgorithmDialog::askPreview()
{
    const AlgorithmPlan wanted = plan();
    const quint64 question = ++m_question;
    if (wanted.quantity <= m_filled)
        return showPreview(nullptr);
    api::PreviewQuery query;
    query.draft.instrument = wanted.instrument;
    query.draft.side = wanted.side;
    query.draft.isReduceOnly = wanted.isReduceOnly;
    query.draft.quantity = wanted.quantity - m_filled;
    // As if it were all sent at once: that is what working it avoids.
    query.draft.type = OrderType::Market;
    query.draft.timeInForce = TimeInForce::Ioc;
    query.draft.exits = wanted.exits;
    m_session.preview(query, this, [this, question](const auto& answer) {
        if (question == m_question)
            showPreview(answer ? &*answer : nullptr);
    });
}

void AlgorithmDialog::showPreview(const api::OrderPreview* preview)
{
    const Refusal* refusal = preview && missing().isEmpty() ? firstAgainst(*preview) : nullptr;
    m_warning->setVisible(refusal);
    if (refusal)
        m_warning->setText(tr("It would be refused now. %1").arg(base::refusalText(*refusal, &m_instrument).sentence()));
    if (!preview || !preview->advice) {
        m_advice->setText(tr("Its share of the visible book is unknown."));
        m_numbers->setText(QString());
        return;
    }
    const QString choice = adviceText(*preview->advice);
    m_advice->setText(kind() || m_running ? tr("%1 would be the choice by impact.").arg(choice) : tr("%1.").arg(choice));
    const QString slip = preview->slippage ? tr("%1 of slippage").arg(base::formatBasisPoints(*preview->slippage))
                                           : tr("more than the visible book holds");
    QString numbers = tr("Worth %1. Sent at once: %2.").arg(preview->notional ? base::formatAmount(Amount::of(*preview->notional), nullptr) : base::unknownText(), slip);
    if (preview->worstLoss && !preview->draft.isReduceOnly)
        numbers += QLatin1Char(' ') + tr("At the stop: %1.").arg(base::formatPnl(-*preview->worstLoss) + QStringLiteral(" USD"));
    m_numbers->setText(numbers);
}

// -- acting ----------------------------------------------------------------------------------------------------------------

void AlgorithmDialog::confirm()
{
    if (m_command || !missing().isEmpty())
        return;
    const AlgorithmPlan wanted = plan();
    const auto sent = m_running
        ? m_session.send(api::AmendAlgorithm{*m_running, wanted.quantity, wanted.limitPrice,
              wanted.duration > Duration::zero() ? std::optional(wanted.duration) : std::nullopt})
        : m_session.send(api::StartAlgorithm{wanted});
    if (!sent)
        return fail(tr("It could not be sent: %1.").arg(base::text(sent.error())));
    m_command = *sent;
    m_error->hide();
    onChange();
}

void AlgorithmDialog::onSettled(const CommandId& id, const api::CommandSettled& outcome)
{
    if (m_command != id)
        return;
    if (!outcome.refusal)
        return accept();
    m_command.reset();
    fail(base::refusalText(*outcome.refusal, &m_instrument).sentence());
}

void AlgorithmDialog::fail(const QString& text)
{
    m_error->setText(text);
    m_error->show();
    onChange();
}

} // namespace jarvis::widgets::trading
