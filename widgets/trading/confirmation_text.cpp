#include "widgets/trading/confirmation_text.h"

#include "engine/base/check.h"
#include "widgets/base/event_text.h"
#include "widgets/base/format.h"
#include "widgets/base/list_text.h"
#include "widgets/base/reason_text.h"
#include "widgets/trading/limit_words.h"
#include "widgets/trading/route_words.h"

#include <QCoreApplication>
#include <QStringList>

namespace jarvis::widgets::trading {
namespace {

struct ConfirmationWords {
    Q_DECLARE_TR_FUNCTIONS(ConfirmationWords)
};

QString usd(const std::optional<Money>& money)
{
    return money ? ConfirmationWords::tr("%1 USD").arg(base::formatMoney(*money)) : base::unknownText();
}

QString fromTo(const QString& before, const QString& after)
{
    return QStringLiteral("%1 → %2").arg(before, after);
}

QString priceText(const api::OrderPreview& preview, const Instrument& is)
{
    const OrderDraft& draft = preview.draft;
    const QString expected = base::formatPrice(is, preview.expectedPrice);
    switch (draft.type) {
    case OrderType::Limit: return base::formatPrice(is, draft.limitPrice);
    case OrderType::StopMarket: return ConfirmationWords::tr("at market from %1").arg(base::formatPrice(is, draft.triggerPrice));
    case OrderType::Market: return ConfirmationWords::tr("market, about %1").arg(expected);
    }
    UNREACHABLE();
}

QString lifeText(const OrderDraft& draft)
{
    QStringList parts{base::text(draft.timeInForce)};
    if (draft.goodTill)
        parts << ConfirmationWords::tr("until %1").arg(base::formatDateTime(*draft.goodTill));
    if (draft.isPostOnly)
        parts << ConfirmationWords::tr("post-only");
    if (draft.isReduceOnly)
        parts << ConfirmationWords::tr("reduce-only");
    return base::listText(parts);
}

/// Price, and how far from the entry that is.
QString exitText(const std::optional<Price>& exit, const std::optional<Price>& entry, const Instrument& is)
{
    if (!exit)
        return base::unknownText();
    QString text = base::formatPrice(is, *exit);
    if (entry)
        text = QStringLiteral("%1  (%2)").arg(text, base::formatPercent(base::changeRatio(*entry, *exit), 2, base::Sign::Always));
    return text;
}

void addOrder(std::vector<ConfirmationRow>& rows, const api::OrderPreview& p, const Instrument& is, const session::ReadModel& model, base::AccountMode mode)
{
    const OrderDraft& draft = p.draft;
    const base::AccountModeLook look = base::lookOf(mode);
    const base::Tone tone = mode == base::AccountMode::Paper ? base::Tone::Plain : look.tone;
    rows.push_back({ConfirmationWords::tr("Account"), QString::fromStdString(model.account().name), tone});
    const auto find = [&model](InstrumentId id) { return model.instrument(id); };
    rows.push_back({p.route ? ConfirmationWords::tr("Route") : ConfirmationWords::tr("Venue"), p.route ? routeLine(p, is, true, find) : base::text(p.venue)});
    rows.push_back({ConfirmationWords::tr("Money"), QStringLiteral("%1, %2").arg(look.word, look.money), tone});
    rows.push_back({ConfirmationWords::tr("Side"), QStringLiteral("%1 %2").arg(base::sideGlyph(draft.side), base::text(draft.side)), base::toneOf(draft.side)});
    rows.push_back({ConfirmationWords::tr("Size"), base::formatQuantityWithUnit(is, draft.quantity)});
    rows.push_back({ConfirmationWords::tr("Type"), base::text(draft.type)});
    rows.push_back({ConfirmationWords::tr("Price"), priceText(p, is)});
    rows.push_back({ConfirmationWords::tr("Time in force"), lifeText(draft)});
    rows.push_back({ConfirmationWords::tr("Value"), usd(p.notional)});
    if (p.bound != api::SizeBound::Asked)
        rows.push_back({ConfirmationWords::tr("Size is"), base::text(p.bound), base::Tone::Warn});
}

void addExits(std::vector<ConfirmationRow>& rows, const api::OrderPreview& p, const Instrument& is)
{
    const ExitPlan& exits = p.draft.exits;
    if (p.draft.isReduceOnly)
        return;
    rows.push_back({ConfirmationWords::tr("Take profit"), exitText(exits.takeProfit, p.expectedPrice, is), base::Tone::Plain, true});
    rows.push_back({ConfirmationWords::tr("Stop loss"), exitText(exits.stopLoss, p.expectedPrice, is)});
    if (exits.trailingDistance)
        rows.push_back({ConfirmationWords::tr("Trailing distance"), base::formatPrice(is, *exits.trailingDistance)});
    if (exits.timeStop)
        rows.push_back({ConfirmationWords::tr("Time stop"), ConfirmationWords::tr("after %1").arg(base::formatDuration(*exits.timeStop))});
}

void addCosts(std::vector<ConfirmationRow>& rows, const api::OrderPreview& p)
{
    const bool losesNothing = !p.worstLoss || p.worstLoss->isZero();
    rows.push_back({ConfirmationWords::tr("Worst loss"), p.worstLoss ? ConfirmationWords::tr("%1 USD").arg(base::formatPnl(-*p.worstLoss)) : base::unknownText(),
        losesNothing ? base::Tone::Plain : base::Tone::Down, true});
    if (!p.draft.isReduceOnly)
        rows.push_back({ConfirmationWords::tr("Best gain"), p.bestGain ? ConfirmationWords::tr("%1 USD").arg(base::formatPnl(*p.bestGain)) : base::unknownText(),
            p.bestGain ? base::toneOf(*p.bestGain) : base::Tone::Plain});
    rows.push_back({ConfirmationWords::tr("Fee"), usd(p.fee)});
    rows.push_back({ConfirmationWords::tr("Margin"), usd(p.margin)});
    if (p.slippage)
        rows.push_back({ConfirmationWords::tr("Slippage"), base::formatBasisPoints(*p.slippage)});
}

void addChanges(std::vector<ConfirmationRow>& rows, const api::OrderPreview& p, const Instrument& is)
{
    const auto held = [&is](Quantity quantity) { return base::formatQuantity(is, quantity, base::Sign::Always); };
    rows.push_back({ConfirmationWords::tr("Position"), fromTo(held(p.heldBefore), held(p.heldAfter)), base::Tone::Plain, true});
    rows.push_back({ConfirmationWords::tr("Exposure"), fromTo(base::formatMoney(p.exposureBefore), usd(p.exposureAfter))});
    for (const api::LimitUse& use : limitsWorthShowing(p.limits))
        rows.push_back({base::limitName(use.limit), limitLeftText(use, &is), isBeyond(use) ? base::Tone::Down : base::Tone::Plain});
}

} // namespace

QString confirmationSentence(const api::OrderPreview& preview, const Instrument& is, const session::ReadModel& model)
{
    const OrderDraft& draft = preview.draft;
    QString how;
    switch (draft.type) {
    case OrderType::Market: how = ConfirmationWords::tr("at market"); break;
    case OrderType::Limit: how = ConfirmationWords::tr("at %1 or better").arg(base::formatPrice(is, draft.limitPrice)); break;
    case OrderType::StopMarket: how = ConfirmationWords::tr("at market once the mark reaches %1").arg(base::formatPrice(is, draft.triggerPrice)); break;
    }
    const QString worth = preview.notional ? ConfirmationWords::tr("about %1").arg(usd(preview.notional)) : ConfirmationWords::tr("value unknown");
    const auto find = [&model](InstrumentId id) { return model.instrument(id); };
    // What is routed is the same thing at every venue.
    const QString shares = preview.route ? routeShares(*preview.route, !model.account().isLive, find) : QString();
    const QString venue = shares.isEmpty() ? base::text(preview.venue) : shares;
    const QString symbol = QString::fromStdString(is.symbol());
    return ConfirmationWords::tr("%1 %2 %3 on %4 %5, %6")
        .arg(base::text(draft.side), base::formatQuantity(is, draft.quantity), shares.isEmpty() ? symbol : symbol.section(QLatin1Char('@'), 0, 0), venue, how, worth);
}

std::vector<ConfirmationRow> confirmationRows(const api::OrderPreview& preview, const Instrument& is, const session::ReadModel& model,
    base::AccountMode mode)
{
    std::vector<ConfirmationRow> rows;
    addOrder(rows, preview, is, model, mode);
    addExits(rows, preview, is);
    addCosts(rows, preview);
    addChanges(rows, preview, is);
    return rows;
}

} // namespace jarvis::widgets::trading
