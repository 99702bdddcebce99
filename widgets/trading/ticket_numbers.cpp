#include "widgets/trading/ticket_numbers.h"

#include "widgets/base/event_text.h"
#include "widgets/base/format.h"
#include "widgets/base/meter_bar.h"
#include "widgets/base/metrics.h"
#include "widgets/base/number_label.h"
#include "widgets/base/reason_text.h"
#include "widgets/base/style_sheet.h"
#include "widgets/trading/algorithm_kinds.h"
#include "widgets/trading/limit_words.h"

#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace jarvis::widgets::trading {
namespace {

constexpr int kNumberRow = 18;
constexpr int kLimitNameWidth = 92;
/// Between the two columns of numbers.
constexpr int kGutter = 3 * base::kGrid;

QString arrow(const QString& before, const QString& after)
{
    return QStringLiteral("%1 → %2").arg(before, after);
}

QString loss(const std::optional<Money>& worst)
{
    return worst ? base::formatPnl(-*worst) : base::unknownText();
}

} // namespace

TicketNumbers::TicketNumbers(QWidget* parent) : QWidget(parent)
{
    setAccessibleName(tr("What the order costs and risks"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(base::kGrid);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(base::kGrid);
    grid->setVerticalSpacing(0);
    m_worstLoss = add(grid, 0, 0, tr("Worst loss"), "ticketWorstLoss");
    m_bestGain = add(grid, 0, 1, tr("Best gain"), "ticketBestGain");
    m_notional = add(grid, 1, 0, tr("Value"), "ticketNotional");
    m_margin = add(grid, 1, 1, tr("Margin"), "ticketMargin");
    m_expected = add(grid, 2, 0, tr("Expected"), "ticketExpected");
    m_slippage = add(grid, 2, 1, tr("Slippage"), "ticketSlippage");
    m_liquidation = add(grid, 3, 0, tr("Liquidation"), "ticketLiquidation");
    m_fee = add(grid, 3, 1, tr("Fee"), "ticketFee");
    m_position = addWide(grid, 4, tr("Position"), "ticketPosition");
    m_exposure = addWide(grid, 5, tr("Exposure"), "ticketExposure");
    m_route = addWide(grid, 6, tr("Route"), "ticketRoute");
    m_impact = addWide(grid, 7, tr("Impact"), "ticketImpact");
    m_impact->setToolTip(tr("Its share of the visible book, and how an order of this size is best worked."));
    grid->setColumnStretch(1, 1);
    grid->setColumnMinimumWidth(2, kGutter);
    grid->setColumnStretch(4, 1);
    column->addLayout(grid);
    m_limitGrid = new QGridLayout;
    m_limitGrid->setHorizontalSpacing(2 * base::kGrid);
    m_limitGrid->setVerticalSpacing(0);
    m_limitGrid->setColumnMinimumWidth(0, kLimitNameWidth);
    m_limitGrid->setColumnStretch(1, 1);
    column->addLayout(m_limitGrid);
    m_worstLoss->setFontRole(base::FontRole::Ui, QFont::DemiBold);
    m_worstLoss->setToolTip(tr("At the stop loss, with both fees and the slippage of the book."));
    m_bestGain->setToolTip(tr("At the take profit, after fees."));
    show(nullptr, nullptr);
}

base::NumberLabel* TicketNumbers::add(QGridLayout* grid, int row, int column, const QString& name, const char* objectName)
{
    auto* caption = new QLabel(name, this);
    base::setRole(caption, base::LabelRole::Caption);
    caption->setFixedHeight(kNumberRow);
    auto* number = new base::NumberLabel(this);
    number->setObjectName(QLatin1String(objectName));
    number->setAccessibleName(name);
    number->setFixedHeight(kNumberRow);
    number->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed); // a long number never widens the ticket
    grid->addWidget(caption, row, column * 3);
    grid->addWidget(number, row, column * 3 + 1);
    return number;
}

base::NumberLabel* TicketNumbers::addWide(QGridLayout* grid, int row, const QString& name, const char* objectName)
{
    auto* number = add(grid, row, 0, name, objectName);
    grid->removeWidget(number);
    grid->addWidget(number, row, 1, 1, 4);
    return number;
}

QString TicketNumbers::firstUnknown(const api::OrderPreview& preview)
{
    if (!preview.expectedPrice)
        return tr("expected price");
    if (!preview.notional)
        return tr("value");
    if (!preview.margin)
        return tr("margin");
    if (!preview.fee)
        return tr("fee");
    return preview.worstLoss ? QString() : tr("worst loss");
}

void TicketNumbers::show(const api::OrderPreview* preview, const Instrument* is)
{
    static const api::OrderPreview kNothing;
    const api::OrderPreview& p = preview ? *preview : kNothing;
    const bool isKnown = preview && is;
    const auto price = [is](const std::optional<Price>& value) { return is ? base::formatPrice(*is, value) : base::unknownText(); };
    m_worstLoss->setText(loss(p.worstLoss));
    m_worstLoss->setTone(p.worstLoss && *p.worstLoss > Money::zero() ? base::Tone::Down : base::Tone::Plain);
    m_bestGain->setText(base::formatPnl(p.bestGain));
    m_bestGain->setTone(p.bestGain ? base::toneOf(*p.bestGain) : base::Tone::Plain);
    m_notional->setText(base::formatMoney(p.notional));
    m_margin->setText(base::formatMoney(p.margin));
    m_fee->setText(base::formatMoney(p.fee));
    m_expected->setText(price(p.expectedPrice));
    m_liquidation->setText(price(p.liquidation));
    // A maker waits for its price: it does not slip.
    const bool isMaker = p.expectedPrice && !p.slippage && !p.crossesSpread;
    m_slippage->setText(p.slippage ? base::formatBasisPoints(*p.slippage) : isMaker ? tr("none") : base::unknownText());
    const auto held = [is](Quantity quantity) { return base::formatQuantity(*is, quantity, base::Sign::Always); };
    const bool changes = p.heldBefore != p.heldAfter;
    m_position->setText(!isKnown ? base::unknownText() : changes ? arrow(held(p.heldBefore), held(p.heldAfter)) : held(p.heldBefore));
    m_exposure->setText(p.exposureBefore || p.exposureAfter ? arrow(base::formatMoney(p.exposureBefore), base::formatMoney(p.exposureAfter))
                                                            : base::unknownText());
    m_route->setText(preview ? tr("Direct to %1").arg(base::text(p.venue)) : base::unknownText());
    m_impact->setText(p.advice ? shortAdviceText(*p.advice) : base::unknownText());
    m_impact->setTone(p.advice && p.advice->kind != AlgorithmKind::Market ? base::Tone::Warn : base::Tone::Plain);
    showLimits(p.limits, is);
}

void TicketNumbers::showRoute(const QString& line, const QString& details)
{
    m_route->setText(line);
    m_route->setToolTip(details);
    m_route->setAccessibleDescription(details);
}

TicketNumbers::LimitRow TicketNumbers::makeLimitRow(int row)
{
    LimitRow made{new QLabel(this), new base::MeterBar(this), new base::NumberLabel(this)};
    base::setRole(made.name, base::LabelRole::Caption);
    made.name->setFixedHeight(kNumberRow);
    made.left->setFontRole(base::FontRole::Caption);
    m_limitGrid->addWidget(made.name, row, 0);
    m_limitGrid->addWidget(made.meter, row, 1);
    m_limitGrid->addWidget(made.left, row, 2);
    return made;
}

void TicketNumbers::showLimits(const std::vector<api::LimitUse>& limits, const Instrument* is)
{
    const std::vector<api::LimitUse> shown = limitsWorthShowing(limits);
    while (m_limits.size() < shown.size())
        m_limits.push_back(makeLimitRow(static_cast<int>(m_limits.size())));
    for (std::size_t i = 0; i < m_limits.size(); ++i) {
        const LimitRow& row = m_limits[i];
        const bool isUsed = i < shown.size();
        row.name->setVisible(isUsed);
        row.meter->setVisible(isUsed);
        row.left->setVisible(isUsed);
        if (!isUsed)
            continue;
        const api::LimitUse& use = shown[i];
        const QString name = base::limitName(use.limit);
        row.name->setText(name);
        row.meter->setAccessibleName(name);
        row.meter->setShare(shareOf(use.before, use.allowed));
        row.meter->setShareAfter(shareOf(use.after, use.allowed));
        row.left->setAccessibleName(tr("%1 after the order").arg(name));
        row.left->setText(limitLeftText(use, is));
        row.left->setTone(isBeyond(use) ? base::Tone::Down : base::Tone::Muted);
    }
}

} // namespace jarvis::widgets::trading
