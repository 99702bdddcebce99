#pragma once

#include "engine/api/engine.h"

#include <functional>
#include <map>
#include <mutex>
#include <vector>

namespace jarvis::test {

/// An Engine that does nothing by itself: it records what is sent, and a test tells it what to deliver, from any thread.
class FakeEngine final : public api::Engine {
public:
    FakeEngine();
    ~FakeEngine() override;

    std::unique_ptr<api::Subscription> subscribe(api::Interest interest, api::Listener& listener) override;
    Expected<void, api::SendError> send(api::Command command) override;
    void fetch(api::Query query, std::function<void(Expected<api::Answer, api::FetchError>)> done) override;

    // What the desk did.
    std::vector<api::Command> commands() const;
    std::size_t subscriberCount() const;
    /// Of all times.
    std::size_t subscriptionCount() const;
    api::Interest interest() const;
    std::vector<api::Query> queries() const;

    // What the test decides.
    void failSends(std::optional<api::SendError> error);
    /// Answers previews and histories; runs within fetch(). Without one every fetch answers NoData.
    void answerWith(std::function<Expected<api::Answer, api::FetchError>(const api::Query&)> answer);
    /// Keeps answers until releaseAnswers().
    void holdAnswers(bool hold);
    void releaseAnswers();
    /// Runs at each send, before it returns: a test can settle the command there.
    void onSend(std::function<void(const api::Command&)> react);

    // What the engine tells, at once, to every subscriber. events() and commit() number the records.
    void setSnapshot(api::Snapshot snapshot);
    void publishSnapshot();
    void publish(api::Link link);
    void publish(api::QuoteFrame frame);
    void publish(api::Delta delta);
    /// One delta of these events, numbered from the last one on.
    void publish(std::vector<api::Event> events, Timestamp time = timestampFromNanos(0), CommandId cause = {}, api::Origin origin = {});
    /// CommandSettled for the newest command of that id: done, or refused.
    void settle(CommandId id, std::optional<Refusal> refusal = {}, OrderId order = {});
    /// Lets a number go missing: the next delta will not fit.
    void skipSequence();
    api::Cursor cursor() const;

private:
    class Ticket;
    void deliver(const std::function<void(api::Listener&)>& call);

    mutable std::recursive_mutex m_mutex;
    std::vector<Ticket*> m_tickets;
    std::size_t m_subscriptionCount = 0;
    api::Interest m_interest;
    api::Snapshot m_snapshot;
    api::Link m_link = api::Link::Live;
    api::Cursor m_cursor{1, 0};
    std::vector<api::Command> m_commands;
    std::vector<api::Query> m_queries;
    std::optional<api::SendError> m_sendError;
    std::function<Expected<api::Answer, api::FetchError>(const api::Query&)> m_answer;
    std::function<void(const api::Command&)> m_react;
    bool m_holdsAnswers = false;
    std::vector<std::function<void()>> m_heldAnswers;
};

} // namespace jarvis::test
