#pragma once

#include "engine/kernel/alert_desk.h"
#include "engine/kernel/meter.h"
#include "engine/kernel/move_window.h"
#include "engine/kernel/risk_desk.h"

#include <array>
#include <memory>
#include <optional>
#include <vector>

namespace jarvis::kernel {

/// Looks at every input with the eyes of the rules that it concerns: those of its instrument, never all of them. No allocation but where
/// a rule came, went or fired.
///
/// Threads: the kernel's.
class AlertWatch {
public:
    AlertWatch(Context& context, AlertDesk& desk, const Meter& meter, const RiskDesk& risks);

    void look(const TopInput& input);
    void look(const MarkTick& tick);
    void look(const TradedInput& input);
    void look(const BarsInput& input);
    /// What is a matter of time: the age of data, venues that are away, limits, the end of rules.
    void sweep();
    /// After every input: what it did to orders, and to the day.
    void finish();
    /// A rule was set: where its value is now, so that the next change of it is a crossing.
    void begin(CommandId cause);

private:
    /// What a rule needs beside its durable part.
    struct Watched {
        AlertRuleId id;
        CommandId cause;
        std::unique_ptr<MoveWindow> window; ///< of Move
    };
    /// One look at a price: what it is, and how far it went since the look before.
    struct Seen {
        Price lowest;
        Price highest;
        Price newest;
    };

    void index();
    const AlertRule& ruleAt(std::uint16_t at) const { return m_context.state.alerts().rules()[at]; }
    const std::vector<std::uint16_t>& ofInstrument(InstrumentId instrument);
    void judge(const AlertRule& rule, const Seen& seen);
    void lookAt(InstrumentId instrument, AlertSubject subject, const Seen& seen);
    void lookAtMove(std::uint16_t at, const MarkTick& tick);
    void lookAtMoney(const AlertRule& rule, Money value, InstrumentId instrument);
    void lookAtPosition(const AlertRule& rule);
    void lookAtLimit(const AlertRule& rule, bool isSlowDue);
    void lookAtAge(const AlertRule& rule);
    void lookAtConnection(const AlertRule& rule);
    void noteVenues();
    void lookAtOrder(const Order& order);
    void tellOrder(AlertSubject subject, InstrumentId instrument, OrderId order);

    Context& m_context;
    AlertDesk& m_desk;
    const Meter& m_meter;
    const RiskDesk& m_risks;
    std::uint64_t m_layout = 0;
    std::vector<std::vector<std::uint16_t>> m_byInstrument; ///< parallel to the state's slots
    std::vector<std::uint16_t> m_ofDay;
    std::vector<std::uint16_t> m_ofTime;                    ///< limits, ages, connections
    std::vector<std::uint16_t> m_ofOrders;
    std::vector<Watched> m_watched;                         ///< parallel to the store's rules
    std::vector<Price> m_lasts;                             ///< of trades, parallel to the state's slots; zero: none yet
    std::optional<Money> m_dayPnl;
    std::array<Timestamp, 16> m_downSince{};                ///< by venue
    Timestamp m_startedAt{};
    Timestamp m_nextSlow{};
};

} // namespace jarvis::kernel
