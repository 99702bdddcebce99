#include "engine/kernel/meter.h"

namespace jarvis::kernel {

// What is not kept up to date but worked out when it is asked for: it takes every instrument that is held.

std::int64_t Meter::clusterUse(std::uint32_t cluster) const
{
    std::int64_t count = 0;
    for (std::uint32_t index = 0; index < m_context.markets.size(); ++index)
        count += m_context.slot(index).cluster == cluster && m_context.market(index).isInUse ? 1 : 0;
    return count;
}

risk::ValueAtRiskView Meter::valueAtRisk(std::uint32_t index, const Order* without, bool isClosed, bool isReported) const
{
    const Context& c = m_context;
    risk::ValueAtRiskView view;
    view.isLimited = c.state.limits().valueAtRisk < Limits::kValueAtRiskOff;
    if (!view.isLimited && !isReported)
        return view;
    if (!c.figures)
        return view;
    const risk::Figures& figures = *c.figures;
    const auto width = figures.daily.width();
    /// A column of the figures, and one standard deviation of what is held in it.
    struct Move {
        std::size_t column;
        Int128 size;
    };
    std::vector<Move> moves;
    const int own = index == IndexMap::kNone ? -1 : figures.dailyColumn(c.slot(index).id());
    for (std::uint32_t at = 0; at < c.markets.size(); ++at) {
        const MarketSlot& market = c.market(at);
        if (!market.isInUse)
            continue;
        const int column = figures.dailyColumn(c.slot(at).id());
        if (column < 0 || market.isUnvalued)
            return view;
        const Ratio volatility = figures.volatility[static_cast<std::size_t>(column)];
        Money open = market.openBuysValue + market.openSellsValue;
        if (without && without->isLive() && without->instrument == c.slot(at).id())
            open += -c.watches[c.state.orders().slotOf(without->id)].reserved.value;
        view.entries += risk::valueAtRisk(Ratio::kOne * risk::dayMove(open, volatility) * risk::dayMove(open, volatility));
        if (!(isClosed && at == index))
            moves.push_back({static_cast<std::size_t>(column), risk::dayMove(market.value, volatility)});
    }
    for (const Move& a : moves) {
        for (const Move& b : moves)
            view.variance += figures.dailyCorrelation[a.column * width + b.column] * a.size * b.size;
        if (own >= 0)
            view.covariance += figures.dailyCorrelation[static_cast<std::size_t>(own) * width + a.column] * a.size;
    }
    view.volatility = own >= 0 ? figures.volatility[static_cast<std::size_t>(own)] : Ratio{};
    view.isKnown = index == IndexMap::kNone || own >= 0;
    return view;
}

} // namespace jarvis::kernel
