#include "widgets/trading/ticket_exit_row.h"

#include "widgets/base/format.h"
#include "widgets/base/metrics.h"
#include "widgets/base/number_field.h"
#include "widgets/base/number_label.h"
#include "widgets/base/segmented_control.h"
#include "widgets/base/style_sheet.h"
#include "widgets/trading/exit_preset.h"
#include "widgets/trading/ticket_layout.h"

#include <QGridLayout>
#include <QLabel>
#include <QStringList>

namespace jarvis::widgets::trading {

TicketExitRow::TicketExitRow(ExitLeg leg, QWidget* parent)
    : QWidget(parent)
    , m_leg(leg)
    , m_field(new base::NumberField(this))
    , m_modes(new base::SegmentedControl(this))
    , m_meaning(ticketHint(this))
{
    const bool isStop = leg == ExitLeg::StopLoss;
    const QString name = isStop ? tr("Stop loss") : tr("Take profit");
    m_field->setObjectName(isStop ? QStringLiteral("ticketStopLoss") : QStringLiteral("ticketTakeProfit"));
    m_field->setAccessibleName(name);
    m_modes->setObjectName(isStop ? QStringLiteral("ticketStopLossMode") : QStringLiteral("ticketTakeProfitMode"));
    m_modes->setAccessibleName(isStop ? tr("Stop loss as") : tr("Take profit as"));
    m_modes->addSegment(tr("Price"));
    m_modes->addSegment(tr("%", "share of the entry price"), base::Tone::Plain, tr("percent of the entry price"));
    m_modes->addSegment(tr("R"), base::Tone::Plain, tr("multiples of R, the distance from entry to stop"));
    m_modes->setToolTip(isStop ? tr("As a price, in % of the entry, or so that the take profit is this many R away.")
                               : tr("As a price, in % of the entry, or in R: multiples of the distance from entry to stop."));
    m_modes->setFixedWidth(kTicketExitModesWidth);
    m_meaning->setAccessibleName(isStop ? tr("Stop loss means") : tr("Take profit means"));
    m_meaning->setObjectName(m_field->objectName() + QStringLiteral("Meaning"));

    auto* grid = ticketRowGrid(this, isStop ? tr("SL") : tr("TP"), name, m_field);
    grid->addWidget(m_field, 0, 1);
    grid->addWidget(m_modes, 0, 2);
    grid->addWidget(m_meaning, 1, 1, 1, 2);
    setTabOrder(m_field, m_modes);

    connect(m_modes, &base::SegmentedControl::chosen, this, &TicketExitRow::choose);
    connect(m_field, &base::NumberField::valueChanged, this, &TicketExitRow::showMeaning);
    connect(m_field, &base::NumberField::edited, this, &TicketExitRow::edited);
}

void TicketExitRow::setInstrument(const Instrument& is)
{
    const bool isOther = m_instrument && m_instrument->id() != is.id();
    m_instrument = is;
    m_entry.reset();
    m_other.reset();
    if (isOther && m_mode == ExitMode::Price)
        m_field->clear();
    ask();
}

void TicketExitRow::setBasis(Side side, std::optional<Price> entry, std::optional<Price> other)
{
    if (side == m_side && entry == m_entry && other == m_other)
        return;
    const bool isTurned = side != m_side;
    m_side = side;
    m_entry = entry;
    m_other = other;
    if (isTurned)
        ask();
    if (entry && m_instrument) {
        const ExitPlan usual = ExitPreset().around(*entry, side);
        m_field->setStepBase(m_leg == ExitLeg::StopLoss ? usual.stopLoss : usual.takeProfit);
    }
    showMeaning();
}

void TicketExitRow::setMultipleAllowed(bool allowed)
{
    m_modes->setSegmentEnabled(static_cast<int>(ExitMode::Multiple), allowed);
}

std::optional<Price> TicketExitRow::price() const
{
    if (!m_instrument)
        return std::nullopt;
    std::optional<Price> found;
    if (m_mode == ExitMode::Price)
        found = m_field->price();
    else if (m_mode == ExitMode::Percent && m_field->ratio() && m_field->ratio()->e8 > 0 && m_entry)
        found = exitAtShare(m_leg, m_side, *m_entry, *m_field->ratio());
    else if (m_mode == ExitMode::Multiple && m_field->multiple() && m_entry && m_other)
        found = exitAtMultiple(m_leg, multipleBasis(), *m_field->multiple());
    return found && m_instrument->isPrice(*found) ? found : std::nullopt;
}

bool TicketExitRow::isEmpty() const
{
    return m_field->text().trimmed().isEmpty();
}

QString TicketExitRow::errorText() const
{
    if (isEmpty() || price())
        return QString();
    if (!m_field->hasValue())
        return m_field->errorText();
    if (m_mode == ExitMode::Multiple && !m_other)
        return m_leg == ExitLeg::TakeProfit ? tr("R needs a stop loss") : tr("R needs a take profit");
    if (!m_entry)
        return tr("Needs an entry price");
    return m_leg == ExitLeg::TakeProfit ? tr("No such take profit") : tr("No such stop loss");
}

void TicketExitRow::setPrice(Price price)
{
    m_modes->setCurrent(static_cast<int>(ExitMode::Price));
    m_mode = ExitMode::Price;
    ask();
    m_field->setPrice(price);
}

void TicketExitRow::setShare(Ratio share)
{
    m_modes->setCurrent(static_cast<int>(ExitMode::Percent));
    m_mode = ExitMode::Percent;
    ask();
    m_field->setRatio(share);
}

void TicketExitRow::setRefusal(const QString& text)
{
    m_field->setRefusal(text);
}

void TicketExitRow::choose(int index)
{
    const std::optional<Price> at = price();
    m_mode = static_cast<ExitMode>(index);
    m_field->clear();
    ask();
    if (at && m_mode == ExitMode::Price) {
        m_field->setPrice(*at);
    } else if (at && m_mode == ExitMode::Percent && m_entry) {
        if (const auto share = shareOfExit(m_leg, m_side, *m_entry, *at))
            m_field->setRatio(*share);
    } else if (at && m_mode == ExitMode::Multiple && m_entry && m_other) {
        if (const auto multiple = multipleOfExit(m_leg, multipleBasis(), *at))
            m_field->setText(QString::fromStdString(multiple->toString()));
    }
    Q_EMIT edited();
}

void TicketExitRow::ask()
{
    switch (m_mode) {
    case ExitMode::Price:
        if (m_instrument)
            m_field->askPrice(*m_instrument, exitRounding(m_side));
        break;
    case ExitMode::Percent: m_field->askPercent(); break;
    case ExitMode::Multiple: m_field->askMultiple(); break;
    }
    showMeaning();
}

void TicketExitRow::showMeaning()
{
    const std::optional<Price> at = price();
    if (!at) {
        // What is wrong with the text shows at the field itself; here only what it still waits for.
        m_meaning->setTone(base::Tone::Warn);
        m_meaning->setText(m_field->hasValue() ? errorText() : QString());
        return;
    }
    QStringList parts;
    if (m_mode != ExitMode::Price)
        parts << base::formatPrice(*m_instrument, *at);
    if (m_entry && m_mode != ExitMode::Percent)
        parts << base::formatPercent(base::changeRatio(*m_entry, *at), 2, base::Sign::Always);
    if (m_entry && m_other && m_mode != ExitMode::Multiple && m_leg == ExitLeg::TakeProfit) {
        if (const auto multiple = multipleOfExit(m_leg, multipleBasis(), *at))
            parts << tr("%1 R").arg(base::formatDecimal(*multiple, 2));
    }
    m_meaning->setTone(base::Tone::Muted);
    m_meaning->setText(parts.join(QStringLiteral("  ·  ")));
}

} // namespace jarvis::widgets::trading
