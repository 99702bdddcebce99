#include "widgets/charts/volume_profile.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace jarvis::widgets::charts {
namespace {

/// Adds volumes that are spread over many rows without touching each: what whole rows get begins and ends at
/// marks, and is summed up once.
class RowSums {
public:
    RowSums(double low, double high, std::size_t rows)
        : m_low(low), m_perRow((high - low) / static_cast<double>(rows)), m_rows(rows, 0.0), m_marks(rows + 1, 0.0)
    {
    }

    void add(double low, double high, double volume)
    {
        const auto most = static_cast<double>(m_rows.size());
        const double from = std::clamp((low - m_low) / m_perRow, 0.0, most);
        const double to = std::clamp((high - m_low) / m_perRow, 0.0, most);
        const std::size_t first = std::min(static_cast<std::size_t>(from), m_rows.size() - 1);
        const std::size_t last = std::min(static_cast<std::size_t>(to), m_rows.size() - 1);
        if (first == last) {
            m_rows[first] += volume;
            return;
        }
        const double perRow = volume / (to - from);
        m_rows[first] += perRow * (static_cast<double>(first + 1) - from);
        m_rows[last] += perRow * (to - static_cast<double>(last));
        m_marks[first + 1] += perRow;
        m_marks[last] -= perRow;
    }

    std::vector<double> rows()
    {
        double spread = 0;
        for (std::size_t row = 0; row < m_rows.size(); ++row) {
            spread += m_marks[row];
            m_rows[row] = std::max(0.0, m_rows[row] + spread);
        }
        return std::move(m_rows);
    }

private:
    double m_low;
    double m_perRow;
    std::vector<double> m_rows;
    std::vector<double> m_marks;
};

void findValueArea(VolumeProfile& profile)
{
    const std::vector<double>& rows = profile.rows;
    profile.control = static_cast<std::size_t>(std::max_element(rows.begin(), rows.end()) - rows.begin());
    profile.valueFirst = profile.valueLast = profile.control;
    const double wanted = VolumeProfile::kValueShare * std::accumulate(rows.begin(), rows.end(), 0.0);
    double held = rows[profile.control];
    while (held < wanted && (profile.valueFirst > 0 || profile.valueLast + 1 < rows.size())) {
        const double below = profile.valueFirst > 0 ? rows[profile.valueFirst - 1] : -1;
        const double above = profile.valueLast + 1 < rows.size() ? rows[profile.valueLast + 1] : -1;
        held += std::max(below, above);
        if (above >= below)
            ++profile.valueLast;
        else
            --profile.valueFirst;
    }
}

} // namespace

VolumeProfile volumeProfile(const CandleStore& store, std::size_t first, std::size_t last, std::size_t rows)
{
    VolumeProfile profile;
    const CandleStore::Range range = store.priceRange(first, last);
    profile.low = range.low;
    profile.high = range.high;
    if (!(range.high > range.low))
        return profile;
    const int level = store.levelFor(static_cast<double>(last - first + 1), VolumeProfile::kGroupsMax);
    const std::size_t perGroup = CandleStore::barsPerBucket(level);
    RowSums sums(range.low, range.high, rows);
    for (std::size_t group = first / perGroup; group <= last / perGroup; ++group) {
        const CandleStore::Bucket bars = store.bucket(level, group);
        sums.add(bars.low, bars.high, bars.volume);
    }
    profile.rows = sums.rows();
    if (std::accumulate(profile.rows.begin(), profile.rows.end(), 0.0) > 0)
        findValueArea(profile);
    else
        profile.rows.clear();
    return profile;
}

} // namespace jarvis::widgets::charts
