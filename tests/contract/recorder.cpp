#include "tests/contract/recorder.h"

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
