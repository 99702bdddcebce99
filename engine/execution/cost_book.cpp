#include "engine/execution/cost_book.h"

#include "engine/execution/cost_figures.h"
#include "engine/execution/cost_sums.h"

#include <algorithm>
#include <map>

namespace jarvis::execution {

Tactic tacticOf(const Order& order, std::optional<AlgorithmKind> kind)
{
    if (order.role == OrderRole::TakeProfit || order.role == OrderRole::StopLoss)
        return Tactic::Exit;
    if (kind) {
        switch (*kind) {
        case AlgorithmKind::Market: return Tactic::Market;
        case AlgorithmKind::Twap: return Tactic::Twap;
        case AlgorithmKind::Vwap: return Tactic::Vwap;
        case AlgorithmKind::Iceberg: return Tactic::Iceberg;
        case AlgorithmKind::Peg: return Tactic::Peg;
        case AlgorithmKind::Chase: return Tactic::Chase;
        }
        UNREACHABLE();
    }
    switch (order.type) {
    case OrderType::Market: return Tactic::Market;
    case OrderType::Limit: return Tactic::Limit;
    case OrderType::StopMarket: return Tactic::Stop;
    }
    UNREACHABLE();
}

std::uint8_t utcHour(Timestamp time)
{
    return static_cast<std::uint8_t>(std::chrono::floor<std::chrono::hours>(time - std::chrono::floor<std::chrono::days>(time)).count());
}

CostBook::Shelf& CostBook::shelfOf(InstrumentId instrument)
{
    if (instrument.value < m_places.size() && m_places[instrument.value] != 0)
        return m_shelves[m_places[instrument.value] - 1];
    const auto found = std::lower_bound(m_instruments.begin(), m_instruments.end(), instrument);
    const auto place = found - m_instruments.begin();
    if (found != m_instruments.end() && *found == instrument)
        return m_shelves[static_cast<std::size_t>(place)];
    m_instruments.insert(found, instrument);
    notePlaces();
    Shelf& shelf = *m_shelves.insert(m_shelves.begin() + place, Shelf{});
    shelf.instrument = shelf.forecast.instrument = instrument;
    return shelf;
}

void CostBook::notePlaces()
{
    constexpr std::uint32_t kSmallMax = 4'096;
    for (std::size_t place = 0; place < m_instruments.size() && m_instruments[place].value < kSmallMax; ++place) {
        const std::uint32_t number = m_instruments[place].value;
        if (number >= m_places.size())
            m_places.resize(number + 1);
        m_places[number] = static_cast<std::uint32_t>(place + 1);
    }
}

std::size_t CostBook::rowOf(const CostKey& key)
{
    CHECK(key.hour < 24);
    const std::size_t place = (static_cast<std::size_t>(key.tactic) - 1) * 24 + key.hour;
    std::uint32_t& row = shelfOf(key.instrument).rows[place];
    if (row == 0) {
        m_totals.push_back({});
        m_totals.back().key = key;
        m_latencies.push_back({});
        row = static_cast<std::uint32_t>(m_totals.size());
    }
    return row - 1;
}

void CostBook::noteEnd(const Order& order, Tactic tactic, const Instrument& is)
{
    CostTotals& totals = m_totals[rowOf({order.instrument, tactic, utcHour(order.createdAt)})];
    ++totals.orders;
    totals.rejected += order.state == OrderState::Rejected ? 1 : 0;
    const MidPrice at = order.arrival.isKnown() ? order.arrival : order.limitPrice ? MidPrice::of(*order.limitPrice) : MidPrice{};
    if (!at.isKnown())
        return;
    totals.asked += valueAt(is, at, order.quantity);
    totals.got += valueAt(is, at, order.filled);
}

void CostBook::noteAnswer(const Order& order, Tactic tactic, Duration latency)
{
    count(m_latencies[rowOf({order.instrument, tactic, utcHour(order.createdAt)})], latency);
}

void CostBook::measure(const OrderCost& cost, const OrderCost* before, const Instrument& is)
{
    CostTotals& totals = m_totals[rowOf({cost.instrument, cost.tactic, utcHour(cost.decidedAt)})];
    if (before)
        subtract(totals, shareOf(*before, is));
    else
        learn(shelfOf(cost.instrument).forecast, cost, is);
    add(totals, shareOf(cost, is));
}

void CostBook::put(const CostTotals& totals)
{
    if (totals.key.hour < 24)
        m_totals[rowOf(totals.key)] = totals;
}

void CostBook::put(const LatencyTotals& latency)
{
    if (latency.key.hour < 24)
        m_latencies[rowOf(latency.key)] = latency.counts;
}

void CostBook::put(const CostForecast& forecast) { shelfOf(forecast.instrument).forecast = forecast; }

template <typename Visit>
void CostBook::visitRows(Visit&& visit) const
{
    for (const Shelf& shelf : m_shelves) {
        for (const std::uint32_t row : shelf.rows) {
            if (row > 0)
                visit(row - 1);
        }
    }
}

std::vector<CostTotals> CostBook::totals() const
{
    std::vector<CostTotals> rows;
    visitRows([&](std::uint32_t row) { rows.push_back(m_totals[row]); });
    return rows;
}

std::vector<LatencyTotals> CostBook::latencies() const
{
    std::vector<LatencyTotals> rows;
    visitRows([&](std::uint32_t row) {
        if (m_latencies[row] != LatencyCounts{})
            rows.push_back({m_totals[row].key, m_latencies[row]});
    });
    return rows;
}

std::vector<CostForecast> CostBook::forecasts() const
{
    std::vector<CostForecast> known;
    for (const Shelf& shelf : m_shelves) {
        if (shelf.forecast.samples > 0)
            known.push_back(shelf.forecast);
    }
    return known;
}

CostForecast CostBook::forecast(InstrumentId instrument) const
{
    const auto found = std::find_if(m_shelves.begin(), m_shelves.end(), [&](const Shelf& shelf) { return shelf.instrument == instrument; });
    CostForecast nothing;
    nothing.instrument = instrument;
    return found == m_shelves.end() ? nothing : found->forecast;
}

CostBook::Answers CostBook::answers(InstrumentId instrument) const
{
    // A few orders say little: this many that went well are taken to have been there before.
    constexpr std::int64_t kOrdersBefore = 8;
    const auto found = std::find_if(m_shelves.begin(), m_shelves.end(), [&](const Shelf& shelf) { return shelf.instrument == instrument; });
    Answers answers;
    if (found == m_shelves.end())
        return answers;
    LatencyCounts latency;
    std::int64_t orders = 0;
    std::int64_t rejected = 0;
    for (const std::uint32_t row : found->rows) {
        if (row == 0)
            continue;
        add(latency, m_latencies[row - 1]);
        orders += m_totals[row - 1].orders;
        rejected += m_totals[row - 1].rejected;
    }
    answers.latency = quantile(latency, 50).value_or(Duration::zero());
    answers.rejectRate = Ratio{static_cast<std::int64_t>(Int128(rejected) * Ratio::kOne / (orders + kOrdersBefore))};
    return answers;
}

std::vector<CostGroup> CostBook::groups(const std::function<VenueId(InstrumentId)>& venueOf) const
{
    struct Sum {
        CostTotals totals;
        LatencyCounts latency;
    };
    std::map<std::pair<CostGrouping, std::uint32_t>, Sum> sums;
    for (std::size_t row = 0; row < m_totals.size(); ++row) {
        const CostKey& key = m_totals[row].key;
        const std::pair<CostGrouping, std::uint32_t> places[] = {{CostGrouping::Venue, static_cast<std::uint32_t>(venueOf(key.instrument))},
            {CostGrouping::Symbol, key.instrument.value}, {CostGrouping::Tactic, static_cast<std::uint32_t>(key.tactic)},
            {CostGrouping::Hour, key.hour}};
        for (const auto& place : places) {
            add(sums[place].totals, m_totals[row]);
            add(sums[place].latency, m_latencies[row]);
        }
    }
    std::vector<CostGroup> groups;
    for (const auto& [place, sum] : sums)
        groups.push_back({place.first, place.second, sum.totals, quantile(sum.latency, 50), quantile(sum.latency, 95), quantile(sum.latency, 99)});
    return groups;
}

} // namespace jarvis::execution
