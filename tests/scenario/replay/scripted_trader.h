#pragma once

#include "engine/local/stepper.h"

#include <optional>
#include <vector>

namespace jarvis::test {

/// A trader who does the same things in the same order: one action each `interval` of the recording's time.
///
/// Uses what the screen uses: previews for prices, commands for the rest. Once in its life it presses the red button,
/// tries to trade all the same, and releases it.
class ScriptedTrader {
public:
    ScriptedTrader(Duration interval, const std::vector<Instrument>& instruments);

    /// Sends what is due.
    void act(local::Stepper& engine);

    std::size_t actions() const { return m_actions; }
    /// Commands that the gate must refuse, and the ones it let through all the same.
    std::size_t forbidden() const { return m_forbidden; }
    std::size_t wronglyPassed() const { return m_wronglyPassed; }

private:
    struct Prices {
        Price bid, ask, mark;
    };

    void perform(local::Stepper& engine, const Instrument& is, std::size_t number);
    void performForbidden(local::Stepper& engine, const api::Action& action);
    std::optional<Prices> pricesOf(const local::Stepper& engine, const Instrument& is) const;
    OrderDraft draft(const Instrument& is, Side side, Price reference, std::int64_t dollars) const;
    OrderDraft limitDraft(const Instrument& is, Side side, Price price, std::int64_t dollars) const;
    std::optional<OrderId> newestEntry(const local::Stepper& engine, InstrumentId instrument) const;
    void send(local::Stepper& engine, const api::Action& action);

    const Duration m_interval;
    std::vector<Instrument> m_instruments; ///< those that trade
    std::optional<Timestamp> m_next;
    std::size_t m_actions = 0;
    std::size_t m_forbidden = 0;
    std::size_t m_wronglyPassed = 0;
    std::uint64_t m_commands = 0;
    std::optional<api::Command> m_last;
};

} // namespace jarvis::test
