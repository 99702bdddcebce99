#include "engine/local/risk_watch.h"

#include <algorithm>

namespace jarvis::local {

RiskWatch::RiskWatch(MarketDesk& desk, const std::vector<Instrument>& instruments) : m_desk(desk)
{
    for (const Instrument& instrument : instruments)
        m_instruments.push_back(instrument.id());
}

risk::PriceHistory RiskWatch::read(InstrumentId instrument, Timeframe timeframe, std::size_t countMax, Timestamp now)
{
    risk::PriceHistory history{instrument, {}};
    const auto bars = m_desk.candles({instrument, timeframe, std::nullopt, static_cast<std::uint32_t>(countMax)});
    if (!bars)
        return history;
    for (const Candle& bar : bars->candles) {
        // The bar that is still open has no close. Ticks will do: a return has no unit.
        if (bar.openTime + lengthOf(timeframe) <= now)
            history.closes.push_back({bar.openTime, static_cast<double>(bar.close.ticks())});
    }
    return history;
}

std::optional<kernel::RiskInput> RiskWatch::step(Timestamp now)
{
    if (m_next == Timestamp{})
        m_next = now + kPause; // the desk's first picture comes first
    if (now < m_next || m_instruments.empty())
        return std::nullopt;
    m_next = now + kPause;
    // A return takes two closes, and the newest bar may be open.
    if (m_daily.size() == m_hourly.size()) {
        m_daily.push_back(read(m_instruments[m_daily.size()], Timeframe::D1, risk::Figures::kDaysMax + 2, now));
        return std::nullopt;
    }
    m_hourly.push_back(read(m_instruments[m_hourly.size()], Timeframe::H1, risk::Figures::kHoursMax + 2, now));
    if (m_hourly.size() < m_instruments.size())
        return std::nullopt;
    auto figures = std::make_shared<const risk::Figures>(risk::figuresOf(m_daily, m_hourly, now));
    m_daily.clear();
    m_hourly.clear();
    m_next = now + kInterval;
    return kernel::RiskInput{std::move(figures)};
}

} // namespace jarvis::local
