#pragma once

#include "engine/api/engine.h"
#include "engine/base/check.h"

#include <algorithm>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <type_traits>
#include <utility>
#include <vector>

namespace jarvis::test {

/// An Engine that does nothing by itself: it records what is sent, and a test says what to deliver, from any thread.
///
/// Delivery happens within publish(), on the caller's thread, one call at a time, as Listener asks for. All in one header, so that
/// any test folder may use it.
class FakeEngine final : public api::Engine {
public:
    using Answer = Expected<api::Answer, api::FetchError>;

    ~FakeEngine() override { CHECK(m_tickets.empty()); }

    /// onLink, then the snapshot of setSnapshot() (an empty one by default).
    std::unique_ptr<api::Subscription> subscribe(api::Interest interest, api::Listener& listener) override
    {
        const std::lock_guard lock(m_mutex);
        auto ticket = std::make_unique<Ticket>(*this, listener);
        m_tickets.push_back(ticket.get());
        m_interest = std::move(interest);
        ++m_subscriptionCount;
        listener.onLink(m_link);
        if (m_sendsSnapshots)
            listener.onSnapshot(std::make_shared<api::Snapshot>(currentSnapshot()));
        return ticket;
    }
    Expected<void, api::SendError> send(api::Command command) override
    {
        std::function<void(const api::Command&)> react;
        {
            const std::lock_guard lock(m_mutex);
            if (m_sendError)
                return Unexpected(*m_sendError);
            m_commands.push_back(command);
            react = m_react;
        }
        if (react)
            react(command);
        return {};
    }
    void fetch(api::Query query, std::function<void(Expected<api::Answer, api::FetchError>)> done) override
    {
        const std::lock_guard lock(m_mutex);
        m_queries.push_back(query);
        auto answer = [done = std::move(done), value = m_answer ? m_answer(query) : Answer(Unexpected(api::FetchError::NoData))] { done(value); };
        if (m_holdsAnswers)
            m_heldAnswers.push_back(std::move(answer));
        else
            answer();
    }

    // -- what the desk did
    std::vector<api::Command> commands() const { return locked([this] { return m_commands; }); }
    std::vector<api::Query> queries() const { return locked([this] { return m_queries; }); }
    std::size_t subscriberCount() const { return locked([this] { return m_tickets.size(); }); }
    std::size_t subscriptionCount() const { return locked([this] { return m_subscriptionCount; }); } ///< of all times
    api::Interest interest() const { return locked([this] { return m_interest; }); }
    api::Cursor cursor() const { return locked([this] { return m_cursor; }); }

    // -- what the test decides
    void failSends(std::optional<api::SendError> error) { locked([&] { m_sendError = error; }); }
    /// Without one, every fetch is answered with NoData.
    void answerWith(std::function<Answer(const api::Query&)> answer) { locked([&] { m_answer = std::move(answer); }); }
    /// Keeps answers until releaseAnswers().
    void holdAnswers() { locked([&] { m_holdsAnswers = true; }); }
    void releaseAnswers()
    {
        for (const auto& answer : locked([this] { m_holdsAnswers = false; return std::exchange(m_heldAnswers, {}); }))
            answer();
    }
    /// Runs at each send, before it returns: a test can settle the command there.
    void onSend(std::function<void(const api::Command&)> react) { locked([&] { m_react = std::move(react); }); }
    /// A subscriber hears nothing until publishSnapshot().
    void withholdSnapshots() { locked([&] { m_sendsSnapshots = false; }); }

    /// The state that subscribers start from; also where the numbering goes on.
    void setSnapshot(std::vector<api::Event> state, Timestamp time, api::Cursor at = {1, 0}, std::string engineName = "fake")
    {
        locked([&] {
            m_snapshot = {at, time, std::move(engineName), {}};
            for (api::Event& event : state)
                m_snapshot.state.push_back({0, time, {}, {}, std::move(event)});
            m_cursor = at;
        });
    }
    void publishSnapshot()
    {
        deliver([this](api::Listener& listener) { listener.onSnapshot(std::make_shared<api::Snapshot>(currentSnapshot())); });
    }
    void publish(api::Link link)
    {
        locked([&] { m_link = link; });
        deliver([link](api::Listener& listener) { listener.onLink(link); });
    }
    void publish(const api::QuoteFrame& frame)
    {
        deliver([shared = std::make_shared<api::QuoteFrame>(frame)](api::Listener& listener) { listener.onQuotes(shared); });
    }
    /// One delta of these events, numbered on.
    void publish(const std::vector<api::Event>& events, Timestamp time, CommandId cause = {}, api::Origin origin = {})
    {
        const std::lock_guard lock(m_mutex);
        auto delta = std::make_shared<api::Delta>();
        delta->from = m_cursor;
        for (const api::Event& event : events)
            delta->events.push_back({++m_cursor.sequence, time, cause, origin, event});
        delta->to = m_cursor;
        deliver([&delta](api::Listener& listener) { listener.onDelta(delta); });
    }
    void settle(CommandId id, Timestamp time, std::optional<Refusal> refusal = {}, OrderId order = {})
    {
        publish({api::CommandSettled{id, refusal, order, refusal ? 0U : 1U, false}}, time, id);
    }
    /// Lets a number go missing: the next delta will not fit.
    void skipSequence() { locked([&] { ++m_cursor.sequence; }); }

private:
    class Ticket final : public api::Subscription {
    public:
        Ticket(FakeEngine& engine, api::Listener& listener) : m_engine(engine), m_listener(listener) {}
        ~Ticket() override
        {
            m_engine.locked([this] { std::erase(m_engine.m_tickets, this); });
        }
        void setInterest(api::Interest interest) override
        {
            m_engine.locked([&] { m_engine.m_interest = std::move(interest); });
        }
        api::Listener& listener() { return m_listener; }

    private:
        FakeEngine& m_engine;
        api::Listener& m_listener;
    };

    template <typename F>
    std::invoke_result_t<F> locked(F&& action) const
    {
        const std::lock_guard lock(m_mutex);
        return action();
    }
    api::Snapshot currentSnapshot() const
    {
        api::Snapshot snapshot = m_snapshot;
        snapshot.at = m_cursor;
        return snapshot;
    }
    /// Holds the lock while it calls: a subscription that ends waits for the call to return.
    void deliver(const std::function<void(api::Listener&)>& call)
    {
        const std::lock_guard lock(m_mutex);
        for (Ticket* ticket : m_tickets)
            call(ticket->listener());
    }

    mutable std::recursive_mutex m_mutex;
    std::vector<Ticket*> m_tickets;
    std::size_t m_subscriptionCount = 0;
    api::Interest m_interest;
    api::Snapshot m_snapshot{{1, 0}, Timestamp{}, "fake", {}};
    api::Link m_link = api::Link::Live;
    api::Cursor m_cursor{1, 0};
    std::vector<api::Command> m_commands;
    std::vector<api::Query> m_queries;
    std::optional<api::SendError> m_sendError;
    std::function<Answer(const api::Query&)> m_answer;
    std::function<void(const api::Command&)> m_react;
    bool m_holdsAnswers = false;
    bool m_sendsSnapshots = true;
    std::vector<std::function<void()>> m_heldAnswers;
};

} // namespace jarvis::test
