#pragma once

#include "engine/kernel/input.h"
#include "engine/kernel/made.h"
#include "engine/kernel/state.h"

#include <utility>

namespace jarvis::kernel {

/// The only way in which the kernel changes its state: numbers a fact, stamps it, applies it, and puts it out.
///
/// Threads: the kernel's.
class Writer {
public:
    explicit Writer(State& state) : m_state(state) {}

    /// Names where the following facts go to and when they happen. Times never go back.
    void begin(Output& out, Timestamp now)
    {
        m_out = &out;
        m_first = out.events.size();
        m_now = std::max(now, m_state.time());
        m_cause = {};
        m_origin = &kOwn;
    }
    /// What follows is because of this command, which must live until then. It is not copied: every fact would wait for the copy.
    void setCause(const api::Command& command)
    {
        m_cause = command.id;
        m_origin = &command.origin;
    }
    void setCause(api::Command&&) = delete;
    void setCause(CommandId cause, const api::Origin& origin)
    {
        m_cause = cause;
        m_kept = origin;
        m_origin = &m_kept;
    }
    /// What was put out since begin().
    std::size_t decidedCount() const { return m_out->events.size() - m_first; }
    const api::EventRecord& decided(std::size_t number) const { return m_out->events[m_first + number]; }
    CommandId cause() const { return m_cause; }
    const api::Origin& origin() const { return *m_origin; }
    Timestamp now() const { return m_now; }

    template <typename Fact>
    void emit(Fact&& fact)
    {
        emitOf<std::remove_cvref_t<Fact>>(std::forward<Fact>(fact));
    }
    /// The same, of its parts.
    template <typename Fact, typename... Parts>
    void emitOf(Parts&&... parts)
    {
        const auto make = [&] { return Fact{std::forward<Parts>(parts)...}; };
        api::EventRecord& record = next<Fact>(make);
        m_state.apply(record, *std::get_if<Fact>(&record.event));
    }
    /// Puts out that an order changed: `change` turns its present value into the new one, where that will lie.
    template <typename Change>
    void emitOrder(const Order& order, Change&& change)
    {
        const auto make = [&] { return api::OrderChanged{order}; };
        api::EventRecord& record = next<api::OrderChanged>(make);
        auto& fact = *std::get_if<api::OrderChanged>(&record.event);
        change(fact.order);
        m_state.apply(record, fact);
    }
    /// Leaves when every fact put out so far is durable.
    template <typename Request>
    void request(const Request& request)
    {
        m_out->requests.emplace_back(std::in_place_type<Request>, request);
    }
    /// The same, of its parts.
    template <typename Request, typename... Parts>
    void requestOf(Parts&&... parts)
    {
        const auto make = [&] { return Request{std::forward<Parts>(parts)...}; };
        m_out->requests.emplace_back(std::in_place_type<Request>, madeBy<Request>(make));
    }

private:
    static constexpr api::Origin kOwn{api::Origin::Kind::Engine, "kernel"};

    /// The next record, with the fact that `make` makes in it.
    template <typename Fact, typename Make>
    api::EventRecord& next(const Make& make)
    {
        const auto record = [&] {
            return api::EventRecord{m_state.sequence() + 1, m_now, m_cause, *m_origin, api::Event(std::in_place_type<Fact>, madeBy<Fact>(make))};
        };
        return m_out->events.emplace_back(madeBy<api::EventRecord>(record));
    }

    State& m_state;
    Output* m_out = nullptr;
    std::size_t m_first = 0;
    Timestamp m_now{};
    CommandId m_cause;
    api::Origin m_kept;
    const api::Origin* m_origin = &kOwn;
};

} // namespace jarvis::kernel
