#include "engine/server/rest/command_archive.h"

#include <utility>
#include <variant>

namespace jarvis::server::rest {

bool CommandArchive::isForUs(const api::Origin& origin)
{
    using Kind = api::Origin::Kind;
    return origin.kind == Kind::Desk || origin.kind == Kind::Voice || origin.kind == Kind::Telegram;
}

CommandArchive::CommandArchive(api::Engine& engine, CommandLog known) : m_log(std::move(known))
{
    api::Interest interest;
    interest.frameInterval = std::chrono::seconds(60); // its quotes are of no use here
    m_subscription = engine.subscribe(interest, *this);
}

CommandArchive::~CommandArchive() { m_subscription.reset(); }

std::optional<api::CommandSettled> CommandArchive::firstOutcome(const CommandId& id, Timestamp settledBefore) const
{
    const std::lock_guard lock(m_mutex);
    const CommandLog::Entry* known = m_log.find(id);
    const bool isOld = known != nullptr && known->outcome && known->settledAt < settledBefore;
    return isOld ? known->outcome : std::nullopt;
}

void CommandArchive::onDelta(std::shared_ptr<const api::Delta> delta)
{
    const std::lock_guard lock(m_mutex);
    for (const api::EventRecord& record : delta->events) {
        const auto* settled = std::get_if<api::CommandSettled>(&record.event);
        if (settled != nullptr && isForUs(record.origin))
            m_log.noteSettled(*settled, record.time);
    }
}

} // namespace jarvis::server::rest
