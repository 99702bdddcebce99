#include "widgets/trading/ticket_size_row.h"

#include "engine/base/check.h"
#include "widgets/base/event_text.h"
#include "widgets/base/format.h"
#include "widgets/base/metrics.h"
#include "widgets/base/number_field.h"
#include "widgets/base/number_label.h"
#include "widgets/base/segmented_control.h"
#include "widgets/trading/kelly_words.h"
#include "widgets/trading/ticket_layout.h"

#include <QGridLayout>
#include <QLabel>
#include <QStringList>

#include <algorithm>
#include <cstddef>

namespace jarvis::widgets::trading {
namespace {

constexpr api::SizeMode kSizeModes[] = {api::SizeMode::Quantity, api::SizeMode::Notional, api::SizeMode::EquityShare, api::SizeMode::Risk, api::SizeMode::Kelly};
/// 0.0001 %: as fine as a converted share is written.
constexpr std::int64_t kShareStep = 100;

int indexOf(api::SizeMode mode)
{
    return static_cast<int>(std::find(std::begin(kSizeModes), std::end(kSizeModes), mode) - std::begin(kSizeModes));
}

/// Rounded up, so that the quantity it came from still fits into it.
Ratio shareUp(Int128 numerator, Int128 denominator)
{
    const Int128 e8 = divideRounded(numerator * Ratio::kOne, denominator, Rounding::Up);
    return Ratio{static_cast<std::int64_t>(divideRounded(e8, kShareStep, Rounding::Up) * kShareStep)};
}

std::optional<Ratio> riskOf(const api::OrderPreview& preview)
{
    for (const api::LimitUse& use : preview.limits) {
        if (use.limit == LimitId::RiskPerTrade && use.after.kind == Amount::Kind::Ratio)
            return use.after.asRatio();
    }
    return std::nullopt;
}

} // namespace

TicketSizeRow::TicketSizeRow(QWidget* parent)
    : QWidget(parent), m_modes(new base::SegmentedControl(this)), m_field(new base::NumberField(this)), m_share(new QLabel(this)), m_meaning(ticketHint(this)), m_record(ticketHint(this)), m_bound(ticketHint(this))
{
    m_modes->setObjectName(QStringLiteral("ticketSizeMode"));
    m_modes->setAccessibleName(tr("Size as"));
    m_modes->addSegment(tr("Qty"), base::Tone::Plain, tr("quantity"));
    m_modes->addSegment(tr("USD"), base::Tone::Plain, tr("value in USD"));
    m_modes->addSegment(tr("% eq."), base::Tone::Plain, tr("percent of equity"));
    m_modes->addSegment(tr("Risk"), base::Tone::Plain, tr("risk: what may be lost at the stop, in percent of the capital"));
    m_modes->addSegment(tr("Kelly"), base::Tone::Plain, tr("Kelly: the risk that the results of closed positions speak for"));
    m_modes->setToolTip(tr("As a quantity, in USD, in % of equity, from the risk: what may be lost at the stop, in % of the capital; or by Kelly: the risk that the results of "
                           "closed positions speak for."));
    m_field->setObjectName(QStringLiteral("ticketSize"));
    m_field->setAccessibleName(tr("Size"));
    m_share->setObjectName(QStringLiteral("ticketSizeShare"));
    m_share->setAccessibleName(tr("Size"));
    m_share->setFixedHeight(base::kInputHeight);
    m_share->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_share->hide();
    m_meaning->setObjectName(QStringLiteral("ticketSizeMeaning"));
    m_meaning->setAccessibleName(tr("Size means"));
    m_record->setObjectName(QStringLiteral("ticketSizeRecord"));
    m_record->setAccessibleName(tr("What Kelly's share comes from"));
    m_record->hide();
    m_bound->setObjectName(QStringLiteral("ticketSizeBound"));
    m_bound->setAccessibleName(tr("What decides the size"));
    m_bound->setTone(base::Tone::Warn);
    m_bound->hide();
    shrinkable(m_modes);

    auto* grid = ticketRowGrid(this, tr("Size"), tr("Size"), m_field);
    grid->addWidget(m_modes, 0, 1);
    grid->addItem(new QSpacerItem(0, base::kGrid), 1, 1);
    grid->addWidget(m_field, 2, 1);
    grid->addWidget(m_share, 2, 1);
    grid->addWidget(m_meaning, 3, 1);
    grid->addWidget(m_record, 4, 1);
    grid->addWidget(m_bound, 5, 1);

    connect(m_modes, &base::SegmentedControl::chosen, this, &TicketSizeRow::choose);
    connect(m_field, &base::NumberField::edited, this, &TicketSizeRow::edited);
    connect(m_field, &base::NumberField::valueChanged, this, &TicketSizeRow::showMeaning);
}

void TicketSizeRow::setInstrument(const Instrument& is)
{
    const bool isOther = m_instrument && m_instrument->id() != is.id();
    m_instrument = is;
    m_preview.reset();
    if (isOther && m_mode == api::SizeMode::Quantity)
        m_field->clear();
    ask();
}

void TicketSizeRow::setRiskLimit(Ratio limit)
{
    m_riskLimit = limit;
    ask();
}

void TicketSizeRow::showPreview(const api::OrderPreview* preview, std::optional<Money> equity)
{
    m_preview = preview ? std::optional(*preview) : std::nullopt;
    m_equity = equity;
    showMeaning();
}

Amount TicketSizeRow::size() const
{
    switch (m_mode) {
    case api::SizeMode::Quantity: return m_field->quantity() ? Amount::of(*m_field->quantity()) : Amount::none();
    case api::SizeMode::Notional: return m_field->money() ? Amount::of(*m_field->money()) : Amount::none();
    case api::SizeMode::EquityShare:
    case api::SizeMode::Risk: return m_field->ratio() ? Amount::of(*m_field->ratio()) : Amount::none();
    case api::SizeMode::Kelly: return Amount::none();
    }
    UNREACHABLE();
}

Quantity TicketSizeRow::quantity() const
{
    return m_mode == api::SizeMode::Quantity ? m_field->quantity().value_or(Quantity::zero()) : Quantity::zero();
}

QString TicketSizeRow::missing() const
{
    if (m_mode == api::SizeMode::Kelly)
        return QString();
    const Amount typed = size();
    if (typed.kind != Amount::Kind::None && typed.raw > 0)
        return QString();
    const bool isEmpty = m_field->text().trimmed().isEmpty();
    if (m_mode == api::SizeMode::Risk && isEmpty)
        return QString();
    return isEmpty ? tr("Type a size") : tr("The size is not a valid number");
}

void TicketSizeRow::setQuantity(Quantity quantity)
{
    setMode(api::SizeMode::Quantity);
    m_field->setQuantity(quantity);
}

void TicketSizeRow::setRefusal(const QString& text)
{
    m_field->setRefusal(text);
}

void TicketSizeRow::setMode(api::SizeMode mode)
{
    m_mode = mode;
    m_modes->setCurrent(indexOf(mode));
    m_field->clear();
    ask();
}

void TicketSizeRow::choose(int index)
{
    setMode(kSizeModes[index]);
    convert();
    Q_EMIT edited();
}

void TicketSizeRow::convert()
{
    if (!m_instrument || !m_preview || m_preview->draft.quantity <= Quantity::zero())
        return;
    const std::optional<Money>& worth = m_preview->notional;
    switch (m_mode) {
    case api::SizeMode::Quantity: m_field->setQuantity(m_preview->draft.quantity); return;
    case api::SizeMode::Notional:
        if (worth)
            m_field->setMoney(Money::ofCents(static_cast<std::int64_t>(divideRounded(worth->units(), Money::kOne / 100, Rounding::Up))));
        return;
    case api::SizeMode::EquityShare:
        if (worth && m_equity && *m_equity > Money::zero())
            m_field->setRatio(shareUp(worth->units(), m_equity->units()));
        return;
    case api::SizeMode::Risk:
        if (const auto risk = riskOf(*m_preview); risk && risk->e8 > 0)
            m_field->setRatio(shareUp(risk->e8, Ratio::kOne));
        return;
    case api::SizeMode::Kelly: return;
    }
}

void TicketSizeRow::ask()
{
    m_field->setPlaceholderText(QString());
    m_field->setVisible(m_mode != api::SizeMode::Kelly);
    m_share->setVisible(m_mode == api::SizeMode::Kelly);
    switch (m_mode) {
    case api::SizeMode::Quantity:
        if (m_instrument)
            m_field->askQuantity(*m_instrument);
        break;
    case api::SizeMode::Notional: m_field->askMoney(); break;
    case api::SizeMode::EquityShare: m_field->askPercent(Ratio::ofPercent(10'000)); break;
    case api::SizeMode::Risk:
        m_field->askPercent();
        if (m_riskLimit)
            m_field->setPlaceholderText(tr("up to the limit, %1").arg(base::formatPercent(*m_riskLimit)));
        break;
    case api::SizeMode::Kelly: m_field->askPercent(); break;
    }
    showMeaning();
}

void TicketSizeRow::showMeaning()
{
    QStringList parts;
    const bool isSized = m_instrument && m_preview && m_preview->draft.quantity > Quantity::zero();
    if (isSized && m_mode != api::SizeMode::Quantity)
        parts << QStringLiteral("= ") + base::formatQuantityWithUnit(*m_instrument, m_preview->draft.quantity);
    if (isSized && m_preview->notional && m_mode != api::SizeMode::Notional)
        parts << QStringLiteral("≈ %1 USD").arg(base::formatMoney(*m_preview->notional));
    m_meaning->setText(parts.join(QStringLiteral("  ·  ")));
    // Also when nothing is left of the size: then the bound is the reason.
    const bool isBound = m_preview && m_preview->bound != api::SizeBound::Asked;
    m_bound->setText(isBound ? base::text(m_preview->bound) : QString());
    m_bound->setVisible(isBound);
    showKelly();
}

void TicketSizeRow::showKelly()
{
    const bool isKelly = m_mode == api::SizeMode::Kelly;
    const KellyAdvice* advice = isKelly && m_preview && m_preview->kelly ? &*m_preview->kelly : nullptr;
    m_record->setVisible(advice != nullptr);
    m_record->setText(advice ? kellyRecord(*advice) : QString());
    m_record->setToolTip(advice ? kellyStory(*advice, m_riskLimit) : QString());
    if (!isKelly)
        return;
    m_share->setText(advice ? kellyShareText(*advice, m_riskLimit) : QStringLiteral("—"));
    m_share->setToolTip(m_record->toolTip());
    // Where there is no share it bounds nothing: the refusal says why.
    const bool isOlder = m_preview && isOlderThanKelly(*m_preview);
    if (isOlder)
        m_bound->setText(tr("The engine is of an earlier release: it cannot size by Kelly"));
    m_bound->setVisible(isOlder || (advice && !m_bound->text().isEmpty()));
}

} // namespace jarvis::widgets::trading
