#include "engine/local/recent_records.h"

#include <algorithm>

namespace jarvis::local {
namespace {

void keep(std::deque<api::EventRecord>& records, const api::EventRecord& record, std::size_t most)
{
    records.push_back(record);
    if (records.size() > most)
        records.pop_front();
}

} // namespace

void RecentRecords::add(const api::EventRecord& record)
{
    if (std::holds_alternative<api::FillBooked>(record.event)) {
        keep(m_fills, record, kFillsMax);
    } else if (const auto* order = std::get_if<api::OrderChanged>(&record.event)) {
        if (isFinal(order->order.state))
            keep(m_orders, record, kOrdersMax);
    } else if (const auto* position = std::get_if<api::PositionChanged>(&record.event)) {
        if (position->position.isFlat())
            keep(m_positions, record, kPositionsMax);
    } else if (std::holds_alternative<api::AlertRaised>(record.event)) {
        keep(m_alerts, record, kAlertsMax);
    } else if (std::holds_alternative<api::AlertFired>(record.event)) {
        keep(m_fired, record, kFiredMax);
    } else if (const auto* note = std::get_if<api::PositionAnnotated>(&record.event)) {
        std::erase_if(m_notes, [note](const api::EventRecord& kept) {
            const auto& one = std::get<api::PositionAnnotated>(kept.event);
            return one.instrument == note->instrument && one.openedAt == note->openedAt;
        });
        keep(m_notes, record, kNotesMax);
    } else if (const auto* settled = std::get_if<api::CommandSettled>(&record.event)) {
        if (settled->refusal)
            keep(m_alerts, record, kAlertsMax);
    }
}

std::vector<api::EventRecord> RecentRecords::all() const
{
    std::vector<api::EventRecord> records;
    for (const auto* part : {&m_fills, &m_orders, &m_positions, &m_alerts, &m_fired, &m_notes})
        records.insert(records.end(), part->begin(), part->end());
    std::stable_sort(records.begin(), records.end(), [](const auto& a, const auto& b) { return a.sequence < b.sequence; });
    return records;
}

} // namespace jarvis::local
