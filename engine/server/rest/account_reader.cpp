#include "engine/server/rest/account_reader.h"

#include <spdlog/spdlog.h>

namespace jarvis::server::rest {
namespace {

/// Nobody looks at a screen here: twice a second is new enough for marks and totals.
constexpr Duration kFrameInterval = std::chrono::milliseconds(500);

api::Interest interest()
{
    api::Interest interest;
    interest.frameInterval = kFrameInterval;
    return interest;
}

} // namespace

AccountReader::AccountReader(api::Engine& engine, CommandLog commands, Watcher watcher, std::function<void()> wake)
    : m_engine(engine), m_watcher(std::move(watcher)), m_wake(std::move(wake))
{
    m_model.commands() = std::move(commands);
    m_subscription = m_engine.subscribe(interest(), *this);
}

AccountReader::~AccountReader() = default;

void AccountReader::tend()
{
    if (!m_isBroken.exchange(false))
        return;
    spdlog::error("What is answered over HTTP missed an event: it begins anew from a snapshot");
    m_subscription.reset();
    m_subscription = m_engine.subscribe(interest(), *this);
}

void AccountReader::onSnapshot(std::shared_ptr<const api::Snapshot> snapshot)
{
    {
        const std::lock_guard lock(m_mutex);
        m_model.reset(*snapshot);
    }
    m_wake();
}

void AccountReader::onDelta(std::shared_ptr<const api::Delta> delta)
{
    {
        const std::lock_guard lock(m_mutex);
        if (!m_model.apply(*delta)) {
            m_isBroken = true;
            return;
        }
        for (const api::EventRecord& record : delta->events)
            m_watcher(m_model, record);
    }
    m_wake();
}

void AccountReader::onQuotes(std::shared_ptr<const api::QuoteFrame> frame)
{
    const std::lock_guard lock(m_mutex);
    m_model.apply(*frame);
}

void AccountReader::onLink(api::Link link)
{
    const std::lock_guard lock(m_mutex);
    m_model.setLink(link);
}

} // namespace jarvis::server::rest
