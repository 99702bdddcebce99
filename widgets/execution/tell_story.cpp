#include "widgets/base/event_text.h"
#include "widgets/base/format.h"
#include "widgets/base/list_text.h"
#include "widgets/execution/order_story.h"
#include "widgets/models/cost_feed.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace jarvis::widgets::execution {
namespace {

struct StoryWords {
    Q_DECLARE_TR_FUNCTIONS(OrderStory)
};

QString bps(const std::optional<Money>& cost, const std::optional<Money>& of)
{
    const auto value = models::costBps(cost, of);
    if (!value)
        return base::unknownText();
    return base::formatDecimal(Decimal{std::llround(std::clamp(*value, -1.0e6, 1.0e6) * 100), 2}, 2, base::Sign::Always);
}

/// Of one tick, so that middles between two ticks can be told.
double priceAt(const Instrument& is, std::int64_t twiceTicks) { return is.toDouble(Price::ofTicks(1)) * static_cast<double>(twiceTicks) / 2; }

std::optional<double> priceAt(const Instrument& is, MidPrice mid)
{
    return mid.isKnown() ? std::optional(priceAt(is, mid.twiceTicks)) : std::nullopt;
}

/// How far the market has gone, in basis points.
QString movedText(double from, double to)
{
    const double moved = std::clamp((to / from - 1) * 10'000, -1.0e6, 1.0e6);
    return base::formatDecimal(Decimal{std::llround(moved * 10), 1}, 1, base::Sign::Always) + QStringLiteral(" bp");
}

QString after(const OrderCost& cost, Timestamp time)
{
    return time > cost.decidedAt ? QStringLiteral("+") + base::formatDuration(time - cost.decidedAt) : QString();
}

void addFills(Story& story, const OrderCost& cost, const Instrument& is, const std::vector<Fill>& fills)
{
    // More than these would not be told apart; the average is drawn in any case.
    constexpr std::size_t kFillsMax = 12;
    if (fills.empty() || fills.size() > kFillsMax) {
        story.stages.push_back({StoryWords::tr("Filled"), after(cost, cost.lastFillAt), story.average, true, 1});
        return;
    }
    for (std::size_t i = 0; i < fills.size(); ++i) {
        const double share = static_cast<double>(fills[i].quantity.lots()) / static_cast<double>(std::max<std::int64_t>(1, cost.filled.lots()));
        const bool isNamed = i == 0 || i + 1 == fills.size();
        const QString name = fills.size() == 1 ? StoryWords::tr("Filled") : i == 0 ? StoryWords::tr("First fill") : StoryWords::tr("Last fill");
        story.stages.push_back({isNamed ? name : QString(), isNamed ? after(cost, fills[i].time) : QString(), is.toDouble(fills[i].price), true, share});
    }
}

QString routeText(const RouteDecision& route)
{
    QStringList venues;
    for (std::size_t i = 0; i < std::min<std::size_t>(route.count, RouteDecision::kOptionsMax); ++i) {
        const RouteOption& option = route.options[i];
        const bool hasTotal = route.count > 1 && (option.verdict == RouteVerdict::Chosen || option.verdict == RouteVerdict::Dearer);
        venues << (hasTotal ? QStringLiteral("%1 %2").arg(base::text(option.venue), base::formatBasisPoints(option.total()))
                            : QStringLiteral("%1: %2").arg(base::text(option.venue), base::text(option.verdict)));
    }
    const QString moved = route.parent ? StoryWords::tr("Moved on from order %1 · ").arg(route.parent.value) : QString();
    return moved + base::text(route.reason) + QStringLiteral(" · ") + base::listText(venues);
}

} // namespace

Story tellStory(const api::OrderCostStory& order, const Instrument& is, const std::vector<Fill>& fills, const RouteDecision* route)
{
    const OrderCost& cost = order.cost;
    Story story;
    story.isBuy = cost.side == Side::Buy;
    story.decimals = is.priceDecimals();
    story.title = StoryWords::tr("%1 %2 of %3, %4", "side, quantity, symbol, how it was worked")
                      .arg(base::text(cost.side), base::formatQuantity(is, cost.filled), QString::fromStdString(is.symbol()), base::text(cost.tactic));
    story.sum = StoryWords::tr("Shortfall %1 bp: slippage %2, fee %3, delay %4, not filled %5")
                    .arg(bps(order.shortfall, order.decisionValue), bps(order.slippage, order.arrivalValue), bps(cost.fee, cost.value),
                        bps(order.delay, order.decisionValue), bps(order.opportunity, order.decisionValue));
    if (route)
        story.route = routeText(*route);
    story.arrival = priceAt(is, cost.arrival);
    if (is.isPrice(cost.expected))
        story.expected = is.toDouble(cost.expected);
    story.average = cost.filled.isZero() ? 0 : cost.value.toDouble() / static_cast<double>(cost.filled.lots()) / is.toDouble(Quantity::ofLots(1));

    story.stages.push_back({StoryWords::tr("Decision"), {}, priceAt(is, cost.decision)});
    story.stages.push_back({StoryWords::tr("Sent"), {}, priceAt(is, cost.arrival)});
    // An order that is filled at once is answered by its fill.
    if (cost.acknowledgedAt > Timestamp{} && cost.acknowledgedAt < cost.firstFillAt)
        story.stages.push_back({StoryWords::tr("Answer"), after(cost, cost.acknowledgedAt), std::nullopt});
    addFills(story, cost, is, fills);
    for (std::size_t i = 0; i < kMarkCount; ++i) {
        const CostMark& mark = cost.marks[i];
        std::optional<double> price;
        if (mark.quantity > Quantity::zero())
            price = is.toDouble(Price::ofTicks(1)) * static_cast<double>(mark.twiceTickLots) / 2 / static_cast<double>(mark.quantity.lots());
        story.stages.push_back({StoryWords::tr("+%1 s").arg(std::chrono::duration_cast<std::chrono::seconds>(kMarkDelays[i]).count()),
            price && story.arrival ? movedText(*story.arrival, *price) : base::unknownText(), price});
    }
    return story;
}

} // namespace jarvis::widgets::execution
