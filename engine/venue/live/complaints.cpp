#include "engine/venue/live/complaints.h"

#include <spdlog/spdlog.h>

namespace jarvis::venue::live {
namespace {

constexpr Duration kInterval = std::chrono::seconds(1);

} // namespace

void Complaints::say(const std::string& text)
{
    const Timestamp now = m_scheduler.now();
    if (now >= m_last && now - m_last < kInterval) {
        ++m_keptQuiet;
        return;
    }
    m_last = now;
    spdlog::warn("{}: {}{}", m_venue, text, m_keptQuiet == 0 ? std::string() : " (and " + std::to_string(m_keptQuiet) + " more were not written)");
    m_keptQuiet = 0;
}

} // namespace jarvis::venue::live
