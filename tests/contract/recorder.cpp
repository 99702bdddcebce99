#include "tests/contract/recorder.h"

#include <algorithm>

namespace jarvis::test {

template <typename Change>
void Recorder::note(Change change)
{
    {
        const std::lock_guard lock(m_mutex);
        change(m_record);
    }
    m_changed.notify_all();
}

void Recorder::onSnapshot(std::shared_ptr<const api::Snapshot> snapshot)
{
    note([&](Record& record) { record.snapshots.push_back(std::move(snapshot)); });
}

void Recorder::onDelta(std::shared_ptr<const api::Delta> delta)
{
    note([&](Record& record) {
        record.hasEventBeforeSnapshot = record.hasEventBeforeSnapshot || record.snapshots.empty();
        record.deltas.push_back(std::move(delta));
    });
}

void Recorder::onQuotes(std::shared_ptr<const api::QuoteFrame> frame)
{
    note([&](Record& record) { record.frames.push_back(std::move(frame)); });
}

void Recorder::onLink(api::Link link)
{
    note([&](Record& record) { record.links.push_back(link); });
}

std::vector<api::EventRecord> Recorder::Record::events() const
{
    std::vector<api::EventRecord> all;
    for (const auto& delta : deltas)
        all.insert(all.end(), delta->events.begin(), delta->events.end());
    return all;
}

Position Recorder::Record::positionIn(InstrumentId instrument) const
{
    Position newest;
    for (const api::EventRecord& each : events()) {
        const auto* changed = std::get_if<api::PositionChanged>(&each.event);
        if (changed && changed->position.instrument == instrument)
            newest = changed->position;
    }
    return newest;
}

std::string Recorder::Record::gap() const
{
    if (hasEventBeforeSnapshot)
        return "events before the snapshot";
    for (std::size_t i = 0; i < deltas.size(); ++i) {
        const api::Delta& after = *deltas[i];
        const bool isNext = i > 0 && after.from == deltas[i - 1]->to;
        const bool isAnew = std::any_of(snapshots.begin(), snapshots.end(), [&](const auto& snapshot) { return snapshot->at == after.from; });
        if (!isNext && !isAnew)
            return "a gap in front of event " + std::to_string(after.from.sequence + 1);
        // An answer that never got to the engine stands between two events.
        std::uint64_t expected = after.from.sequence;
        for (const api::EventRecord& event : after.events) {
            if (after.to != after.from && event.sequence != ++expected)
                return "event " + std::to_string(event.sequence) + " in the place of " + std::to_string(expected);
        }
    }
    return {};
}

std::vector<api::CommandSettled> Recorder::Record::answersTo(const CommandId& id) const
{
    std::vector<api::CommandSettled> answers;
    for (const api::EventRecord& record : events()) {
        const auto* settled = std::get_if<api::CommandSettled>(&record.event);
        if (settled && settled->id == id)
            answers.push_back(*settled);
    }
    return answers;
}

} // namespace jarvis::test
