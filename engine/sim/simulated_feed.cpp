#include "engine/sim/simulated_feed.h"

#include "engine/sim/instruments.h"
#include "engine/sim/market_desk.h"
#include "engine/sim/price_history.h"

#include <algorithm>

namespace jarvis::sim {

class SimulatedFeed::Market {
public:
    Market(MarketDesk::Seeds seeds, VenueId venue, Timestamp start) : m_seeds(seeds), m_start(start), m_instruments(makeInstruments(venue))
    {
        for (std::size_t i = 0; i < m_instruments.size(); ++i)
            m_desks.push_back(std::make_unique<MarketDesk>(seeds, marketTraits()[i], m_instruments[i], start));
    }

    const std::vector<Instrument>& instruments() const { return m_instruments; }

    /// The desk that acts next; the first of several at the same moment.
    MarketDesk& nextDesk() const
    {
        return **std::min_element(
            m_desks.begin(), m_desks.end(), [](const auto& a, const auto& b) { return a->nextTime() < b->nextTime(); });
    }

    void skipTo(Timestamp time)
    {
        if (time <= nextDesk().nextTime())
            return;
        for (std::size_t i = 0; i < m_instruments.size(); ++i) {
            m_desks[i] = std::make_unique<MarketDesk>(m_seeds, marketTraits()[i], m_instruments[i], time);
            m_desks[i]->announceGap();
        }
    }

    std::vector<Candle> history(InstrumentId instrument, Timeframe timeframe, std::size_t countMax) const
    {
        for (std::size_t i = 0; i < m_instruments.size(); ++i) {
            if (m_instruments[i].id() == instrument)
                return PriceHistory(m_seeds.prices, marketTraits()[i], m_instruments[i], m_start).bars(timeframe, countMax);
        }
        return {};
    }

private:
    const MarketDesk::Seeds m_seeds;
    const Timestamp m_start;
    const std::vector<Instrument> m_instruments;
    std::vector<std::unique_ptr<MarketDesk>> m_desks;
};

SimulatedFeed::SimulatedFeed(std::uint64_t seed, Timestamp start) : SimulatedFeed(seed, seed, VenueId::Paper, start) {}

SimulatedFeed::SimulatedFeed(std::uint64_t priceSeed, std::uint64_t seed, VenueId venue, Timestamp start)
    : m_market(std::make_unique<Market>(MarketDesk::Seeds{priceSeed, seed}, venue, start))
{
}

SimulatedFeed::~SimulatedFeed() = default;

const std::vector<Instrument>& SimulatedFeed::instruments() const
{
    return m_market->instruments();
}

std::optional<Timestamp> SimulatedFeed::nextTime() const
{
    return m_market->nextDesk().nextTime();
}

void SimulatedFeed::pull(Timestamp until, std::vector<MarketEvent>& out)
{
    while (true) {
        MarketDesk& desk = m_market->nextDesk();
        if (desk.nextTime() > until)
            return;
        desk.step(out);
    }
}

void SimulatedFeed::skipTo(Timestamp time)
{
    m_market->skipTo(time);
}

std::vector<Candle> SimulatedFeed::history(InstrumentId instrument, Timeframe timeframe, std::size_t countMax) const
{
    return m_market->history(instrument, timeframe, countMax);
}

} // namespace jarvis::sim
