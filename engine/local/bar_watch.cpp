#include "engine/local/bar_watch.h"

#include <algorithm>
#include <memory>

namespace jarvis::local {

void BarWishes::set(std::vector<Series> wanted)
{
    const std::lock_guard lock(m_mutex);
    if (wanted == m_wanted)
        return;
    m_wanted = std::move(wanted);
    ++m_version;
}

bool BarWishes::take(std::uint64_t& version, std::vector<Series>& out) const
{
    if (m_version.load() == version)
        return false;
    const std::lock_guard lock(m_mutex);
    version = m_version.load();
    out = m_wanted;
    return true;
}

void BarWatch::want(const std::vector<BarWishes::Series>& wanted)
{
    std::erase_if(m_watched, [&](const auto& entry) { return std::find(wanted.begin(), wanted.end(), entry.first) == wanted.end(); });
    for (const BarWishes::Series& series : wanted)
        m_watched.try_emplace(series);
}

void BarWatch::step(Timestamp now, std::vector<kernel::Input>& out)
{
    for (auto& [series, watched] : m_watched) {
        if (now < watched.next)
            continue;
        const auto& [instrument, timeframe] = series;
        // The bar that is open now is told when it closes.
        const Timestamp open = barOpen(timeframe, now - kGrace);
        watched.next = open + lengthOf(timeframe) + kGrace;
        const auto history = m_desk.candles({instrument, timeframe, open, kBarsMax});
        if (!history || history->candles.empty() || history->candles.back().openTime == watched.newest)
            return;
        watched.newest = history->candles.back().openTime;
        out.emplace_back(kernel::BarsInput{instrument, timeframe, std::make_shared<const std::vector<Candle>>(history->candles)});
        return;
    }
}

} // namespace jarvis::local
