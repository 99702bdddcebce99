#pragma once

#include "engine/api/engine.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>

namespace jarvis::daemon {

/// What each UTC day brought and cost, from the events of a journal, oldest first. A day on which nothing was booked has no line.
///
/// Threads: a plain value.
class Statement {
public:
    struct Day {
        std::uint64_t fills = 0;
        Money volume;   ///< Σ |price × quantity| of fills whose instrument is known
        Money realised; ///< before fees
        Money fees;     ///< > 0 is paid
        Money funding;  ///< > 0 is received
        std::optional<Money> wallet; ///< at the day's last change of it
        Money net() const { return realised - fees + funding; }
    };

    /// Outlives the statement.
    explicit Statement(const std::map<InstrumentId, Instrument>& instruments) : m_instruments(instruments) {}

    void take(const api::EventRecord& record);
    /// By the number of the UTC day.
    const std::map<std::int64_t, Day>& days() const { return m_days; }

    static std::string csvHead();
    static std::string csvRow(std::int64_t utcDay, const Day& day);

private:
    Day& dayOf(const api::EventRecord& record) { return m_days[utcDay(record.time)]; }

    const std::map<InstrumentId, Instrument>& m_instruments;
    std::map<std::int64_t, Day> m_days;
};

} // namespace jarvis::daemon
