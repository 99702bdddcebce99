#include "widgets/trading/tape_rows.h"

#include <algorithm>

namespace jarvis::widgets::trading {
namespace {

/// A percentile of fewer says nothing.
constexpr std::size_t kSampleMin = 50;
/// After how many trades the percentile is taken anew.
constexpr std::size_t kSampleEach = 25;

} // namespace

void TapeRows::reset(const Instrument& is, Rules rules)
{
    *this = TapeRows();
    m_instrument = is;
    m_rules = rules;
    m_bigFrom = rules.bigPercentile ? std::nullopt : rules.bigFrom;
}

void TapeRows::add(const session::TradeTape::Entry& entry)
{
    if (!m_instrument)
        return;
    if (entry.isGap()) {
        m_open.reset();
        Row gap;
        gap.time = entry.trade.time;
        gap.missed = entry.missed;
        push(gap);
    }
    const api::TapeTrade& trade = entry.trade;
    sample(trade.quantity);
    const bool grows = m_open && m_rules.joinWithin > Duration::zero() && m_open->price == trade.price && m_open->aggressor == trade.aggressor
        && trade.time - m_openSince <= m_rules.joinWithin;
    if (!grows) {
        m_open = Row{trade.time, trade.price, {}, {}, trade.aggressor, 0, false, 0};
        m_openSince = trade.time;
        m_isOpenShown = false;
    }
    Row& row = *m_open;
    row.time = trade.time;
    row.quantity += trade.quantity;
    row.value += m_instrument->notional(trade.price, trade.quantity);
    ++row.trades;
    row.isBig = m_bigFrom && row.quantity >= *m_bigFrom;
    if (m_isOpenShown) {
        m_rows.front() = row;
    } else if (isShown(row)) {
        m_hidden -= row.trades - 1;
        m_isOpenShown = true;
        push(row);
    } else {
        ++m_hidden;
    }
}

bool TapeRows::isShown(const Row& row) const
{
    return (!m_rules.quantityMin || row.quantity >= *m_rules.quantityMin) && (!m_rules.valueMin || row.value >= *m_rules.valueMin);
}

void TapeRows::push(const Row& row)
{
    m_rows.push_front(row);
    ++m_added;
    if (m_rows.size() > kRowsMax)
        m_rows.pop_back();
}

void TapeRows::sample(Quantity quantity)
{
    if (!m_rules.bigPercentile)
        return;
    m_sample.push_back(quantity.lots());
    if (m_sample.size() > kSampleMax)
        m_sample.pop_front();
    if (m_sample.size() < kSampleMin || m_sinceSampled++ % kSampleEach != 0)
        return;
    m_sorted.assign(m_sample.begin(), m_sample.end());
    const std::size_t rank = std::min(m_sorted.size() - 1, m_sorted.size() * static_cast<std::size_t>(*m_rules.bigPercentile) / 100);
    std::nth_element(m_sorted.begin(), m_sorted.begin() + static_cast<std::ptrdiff_t>(rank), m_sorted.end());
    m_bigFrom = Quantity::ofLots(std::max<std::int64_t>(1, m_sorted[rank]));
}

} // namespace jarvis::widgets::trading
