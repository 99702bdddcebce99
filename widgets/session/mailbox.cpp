#include "widgets/session/mailbox.h"

#include <algorithm>
#include <utility>

namespace jarvis::widgets::session {
namespace {

/// Somebody awaits it, or may trade no longer because of it.
bool mustNotWait(const api::EventRecord& record)
{
    if (std::holds_alternative<api::CommandSettled>(record.event))
        return record.origin.kind == api::Origin::Kind::Desk;
    if (const auto* changed = std::get_if<api::OrderChanged>(&record.event))
        return changed->order.state == OrderState::Unknown;
    return std::holds_alternative<api::TradingStateChanged>(record.event);
}

} // namespace

void Mailbox::onSnapshot(std::shared_ptr<const api::Snapshot> snapshot)
{
    put(std::move(snapshot), false);
}

void Mailbox::onDelta(std::shared_ptr<const api::Delta> delta)
{
    const bool mayWait = std::none_of(delta->events.begin(), delta->events.end(), mustNotWait);
    put(std::move(delta), mayWait);
}

void Mailbox::onLink(api::Link link)
{
    put(link, false);
}

void Mailbox::onQuotes(std::shared_ptr<const api::QuoteFrame> frame)
{
    const std::lock_guard lock(m_mutex);
    if (!m_wake)
        return;
    if (m_frames.size() == kFramesMax) {
        for (const auto& each : m_frames)
            m_older.add(*each);
        m_frames.clear();
    }
    ++m_framesMerged;
    m_frames.push_back(std::move(frame));
    wakeLocked(true);
}

void Mailbox::complete(Completion completion)
{
    const std::lock_guard lock(m_mutex);
    if (!m_wake)
        return;
    m_completions.push_back(std::move(completion));
    wakeLocked(false);
}

void Mailbox::put(Message message, bool mayWait)
{
    const std::lock_guard lock(m_mutex);
    if (!m_wake)
        return;
    if (m_messages.size() >= kMessagesMax) {
        // The taker is far behind. What it missed comes as one snapshot; the newest link still counts.
        m_messages.clear();
        m_isOverrun = true;
    }
    m_messages.push_back(std::move(message));
    wakeLocked(mayWait && m_messages.size() < kWaitingMax);
}

void Mailbox::wakeLocked(bool mayWait)
{
    if (m_isWakeQueued || (mayWait && m_isTakerExpected))
        return;
    m_isWakeQueued = true;
    m_wake();
}

Mailbox::Batch Mailbox::take()
{
    return takeAs(Next::Wake);
}

Mailbox::Batch Mailbox::takePaced(bool mayEnd)
{
    return takeAs(mayEnd ? Next::ComeUnlessEmpty : Next::Come);
}

Mailbox::Batch Mailbox::takeAs(Next next)
{
    Batch batch;
    FrameMerger older;
    std::vector<std::shared_ptr<const api::QuoteFrame>> frames;
    {
        // Whoever puts waits for no more than this.
        const std::lock_guard lock(m_mutex);
        m_isWakeQueued = false;
        batch.messages = std::exchange(m_messages, {});
        batch.completions = std::exchange(m_completions, {});
        batch.isOverrun = std::exchange(m_isOverrun, false);
        batch.framesMerged = std::exchange(m_framesMerged, 0);
        if (batch.framesMerged > m_frames.size())
            older = std::exchange(m_older, {});
        frames = std::exchange(m_frames, {});
        m_isTakerExpected = next == Next::Come || (next == Next::ComeUnlessEmpty && !batch.isEmpty());
    }
    if (batch.framesMerged == 1) {
        batch.frame = std::move(frames.front());
    } else if (batch.framesMerged > 1) {
        for (const auto& frame : frames)
            older.add(*frame);
        batch.frame = std::make_shared<const api::QuoteFrame>(older.take());
    }
    return batch;
}

void Mailbox::clearStream()
{
    const std::lock_guard lock(m_mutex);
    m_messages.clear();
    m_isOverrun = false;
}

void Mailbox::close()
{
    const std::lock_guard lock(m_mutex);
    m_wake = nullptr;
    m_messages.clear();
    m_completions.clear();
}

} // namespace jarvis::widgets::session
