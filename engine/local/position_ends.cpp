#include "engine/local/position_ends.h"

#include <algorithm>

namespace jarvis::local {
namespace {

const Position& positionOf(const api::EventRecord& record) { return std::get<api::PositionChanged>(record.event).position; }

} // namespace

void PositionEnds::take(const api::EventRecord& record)
{
    if (const auto* note = std::get_if<api::PositionAnnotated>(&record.event)) {
        if (note->note.isEmpty())
            m_notes.erase({note->instrument, note->openedAt});
        else
            m_notes.insert_or_assign(Key{note->instrument, note->openedAt}, record);
    } else if (const auto* changed = std::get_if<api::PositionChanged>(&record.event); changed != nullptr) {
        take(record, changed->position);
    }
}

void PositionEnds::take(const api::EventRecord& record, const Position& position)
{
    if (!position.isFlat()) {
        m_sides.insert_or_assign(position.instrument, position.side());
        return;
    }
    if (position.openedAt == Timestamp{})
        return;
    // One story for one life: late fees and cancelled exits tell it again, with the same beginning. It closed when it was told first, on
    // whatever page that is.
    const auto told = std::find_if(m_closed.rbegin(), m_closed.rend(), [&](const api::EventRecord& one) {
        return positionOf(one).instrument == position.instrument && positionOf(one).openedAt == position.openedAt;
    });
    Position story = position;
    if (const auto side = m_sides.find(position.instrument); !story.openedSide && side != m_sides.end())
        story.openedSide = told != m_closed.rend() ? positionOf(*told).openedSide : side->second;
    if (told != m_closed.rend()) {
        told->event = api::PositionChanged{story};
        return;
    }
    const auto [last, isFirst] = m_told.try_emplace(position.instrument, position.openedAt);
    if (record.sequence >= m_before || (!isFirst && last->second == position.openedAt))
        return;
    last->second = position.openedAt;
    m_closed.push_back(record);
    m_closed.back().event = api::PositionChanged{story};
    if (m_closed.size() > m_most) {
        m_closed.pop_front();
        m_isMore = true;
    }
}

api::PositionHistory PositionEnds::tell() const
{
    api::PositionHistory history{{m_closed.rbegin(), m_closed.rend()}, {}, 0};
    if (m_isMore && !m_closed.empty())
        history.olderBefore = m_closed.front().sequence;
    for (const api::EventRecord& record : history.closed) {
        const auto note = m_notes.find({positionOf(record).instrument, positionOf(record).openedAt});
        if (note != m_notes.end())
            history.notes.push_back(note->second);
    }
    return history;
}

} // namespace jarvis::local
