#pragma once

#include "engine/api/event.h"
#include "engine/journal/reader.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <set>
#include <string>

namespace jarvis::daemon {

/// One fact that an auditor asks for. Who and from where stand in record.origin (of a command: the sender's), when in record.time,
/// what led to it in record.cause.
struct AuditEntry {
    enum class Kind : std::uint8_t {
        Command,       ///< exactly as it came
        Refusal,       ///< why a command was not done: code, limit, value, what would pass
        Kill,          ///< trading was halted: all of it, or that of one scope
        Release,       ///< a halt was ended
        Limit,         ///< a limit has a new value
        LimitWaiting,  ///< a wider limit was asked for, and when it will hold
        DayReset,      ///< the daily loss counts anew
        Breaker,       ///< a circuit breaker moved
        CriticalAlert,
        LiveOn,        ///< an account with real money may take risk
        LiveOff,
    };
    Kind kind = Kind::Command;
    api::Origin who;
    std::optional<Refusal> why;
    api::EventRecord record;
};
const char* toText(AuditEntry::Kind kind);

/// The auditor's view of a journal: each event that says who did, or was refused, what.
///
/// Reads beside the engine and changes nothing. The chain is journal::verify()'s to check; its head is what to keep elsewhere.
/// Threads: one at a time.
class AuditTrail {
public:
    /// `cipher` as journal::JournalReader::open() takes it.
    static journal::JournalResult<AuditTrail> open(const std::string& folder, journal::JournalReader::Range range,
        std::shared_ptr<const journal::Cipher> cipher = nullptr);

    /// The next entry; nothing at the end. A record that cannot be decoded is an error.
    journal::JournalResult<std::optional<AuditEntry>> next();

    /// Events of a later release, passed over so far.
    std::uint64_t unknownSkipped() const { return m_unknownSkipped; }

private:
    AuditTrail(journal::JournalReader reader, std::uint64_t from) : m_reader(std::move(reader)), m_from(from) {}

    std::optional<AuditEntry> judge(api::EventRecord record);
    /// A halt of one scope is a breaker that only a person releases.
    AuditEntry::Kind kindOf(const Breaker& breaker);

    journal::JournalReader m_reader;
    std::uint64_t m_from;
    bool m_isKilled = false;
    Timestamp m_liveSwitchedAt{};
    std::set<BreakerScope> m_killedScopes;
    std::uint64_t m_unknownSkipped = 0;
};

/// One line of JSON: when, who, from where, what, why, and the record itself.
std::string toJson(const AuditEntry& entry);

} // namespace jarvis::daemon
