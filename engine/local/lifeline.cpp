#include "engine/local/lifeline.h"

#include <spdlog/spdlog.h>

#include <algorithm>
#include <iterator>
#include <utility>
#include <variant>

namespace jarvis::local {

Lifeline::Lifeline(std::function<void(std::vector<VenueRequest>&&)> release) : m_release(std::move(release)) {}

void Lifeline::keep(const std::vector<VenueRequest>& requests, Moment now)
{
    ++m_kept;
    std::vector<VenueRequest> cancels;
    std::ranges::copy_if(requests, std::back_inserter(cancels), [](const VenueRequest& request) { return std::holds_alternative<CancelRequest>(request); });
    if (!cancels.empty())
        m_waiting.push_back({m_kept, now, std::move(cancels)});
}

void Lifeline::tend(Moment now)
{
    const std::uint64_t written = m_written;
    while (!m_waiting.empty() && m_waiting.front().batch <= written) {
        m_waiting.pop_front();
        m_isTold = false;
    }
    std::vector<VenueRequest> late;
    while (!m_waiting.empty() && now - m_waiting.front().since >= kPatience) {
        std::ranges::move(m_waiting.front().cancels, std::back_inserter(late));
        m_waiting.pop_front();
    }
    if (late.empty())
        return;
    if (!std::exchange(m_isTold, true))
        spdlog::critical("The disk does not answer: cancels leave before they are recorded, everything else waits for it");
    m_release(std::move(late));
}

} // namespace jarvis::local
