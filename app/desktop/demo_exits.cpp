#include "app/desktop/demo_story.h"

#include "app/desktop/wait.h"

// Positions that their exits close, dragged to the market.

namespace jarvis::desktop {

StepResult Demo::moveExit(bool isTakeProfit, std::int64_t ticksFromMark)
{
    const Position* held = position();
    if (!held)
        return Unexpected(QStringLiteral("there is no position"));
    const std::int64_t sign = held->held.lots() > 0 ? 1 : -1;
    ExitPlan exits = held->exits;
    const Price target = Price::ofTicks(quote().mark->ticks() + (isTakeProfit ? sign : -sign) * ticksFromMark);
    (isTakeProfit ? exits.takeProfit : exits.stopLoss) = target;
    // As a drag of the line on the chart asks for it, to the tick.
    const QString line = isTakeProfit ? QStringLiteral("take-profit") : QStringLiteral("stop-loss");
    Q_EMIT m_stage.desk().chart().chart().lineDropped(line, 0.0, is().toDouble(target));
    return price(target);
}

StepResult Demo::waitFlat(OrderRole role)
{
    const InstrumentId id = is().id();
    const bool isFlat = waitUntil([this, id] { return model().position(id) == nullptr; }, kMarketMs);
    const auto& fills = model().fills();
    const bool byRole = !fills.empty() && fills.back().fill.role == role;
    if (!isFlat || !byRole)
        return Unexpected(QStringLiteral("the position is %1").arg(isFlat ? QStringLiteral("flat by another order") : QStringLiteral("still open")));
    for (const auto& [orderId, order] : model().orders()) {
        if (order.isLive() && order.instrument == id && order.role != OrderRole::Entry
            && !waitUntil([this, key = orderId] { return !model().order(key)->isLive(); }, kAnswerMs))
            return Unexpected(QStringLiteral("exit %1 outlived its position").arg(orderId.value));
    }
    const Position& story = model().closedPositions().back().position;
    return QStringLiteral("filled at %1; realised %2, fees %3; the other exit is gone")
        .arg(price(fills.back().fill.price), widgets::base::formatPnl(story.realised), widgets::base::formatMoney(story.fees));
}

StepResult Demo::takeProfit()
{
    // The nearest price that is still a profit target; moved after the market until it is taken.
    for (int attempt = 0; attempt < 14 && position(); ++attempt) {
        if (const StepResult moved = moveExit(true, 1); !moved)
            return moved;
        if (waitUntil([this] { return position() == nullptr; }, 1'500))
            break;
    }
    return waitFlat(OrderRole::TakeProfit);
}

StepResult Demo::openSecond()
{
    enterOrder(Side::Sell, sizeWorth(15'000), Price::ofTicks(quote().bid->price.ticks() - 3));
    return sendFromTicket(
        "a short position with both exits", [this] { return position() && position()->protection == Protection::Protected; },
        [this] { return QStringLiteral("short %1 from %2").arg(quantity(position()->held), price(position()->averageEntry(is()))); });
}

StepResult Demo::stopLoss()
{
    for (int attempt = 0; attempt < 14 && position(); ++attempt) {
        if (const StepResult moved = moveExit(false, 1); !moved)
            return moved;
        if (waitUntil([this] { return position() == nullptr; }, 1'500))
            break;
    }
    return waitFlat(OrderRole::StopLoss);
}

StepResult Demo::openThird()
{
    enterOrder(Side::Buy, sizeWorth(10'000), Price::ofTicks(quote().ask->price.ticks() + 3));
    return sendFromTicket(
        "a position to keep over the restart", [this] { return position() && position()->protection == Protection::Protected; },
        [this] { return QStringLiteral("long %1, protected").arg(quantity(position()->held)); });
}

} // namespace jarvis::desktop
