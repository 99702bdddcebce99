#include "engine/local/fill_index.h"

#include <algorithm>

namespace jarvis::local {

void FillIndex::note(std::uint64_t sequence, bool isFill)
{
    m_seenTo = sequence;
    if (!isFill)
        return;
    if (m_fills++ % m_stride != 0)
        return;
    m_marks.push_back(sequence);
    if (m_marks.size() <= m_marksMax)
        return;
    for (std::size_t i = 0; 2 * i < m_marks.size(); ++i)
        m_marks[i] = m_marks[2 * i];
    m_marks.resize((m_marks.size() + 1) / 2);
    m_stride *= 2;
}

std::uint64_t FillIndex::placeFor(std::uint64_t beforeSequence, std::size_t count) const
{
    const auto next = std::ranges::lower_bound(m_marks, beforeSequence);
    // From a mark to the next there are m_stride fills; from the last before `beforeSequence` to there at least one.
    const auto back = static_cast<std::ptrdiff_t>((std::max<std::size_t>(count, 1) - 1 + m_stride - 1) / m_stride + 1);
    return next - m_marks.begin() >= back ? *(next - back) : 1;
}

} // namespace jarvis::local
