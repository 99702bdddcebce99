#pragma once

#include "engine/api/query.h"
#include "engine/journal/reader.h"
#include "engine/local/audit_filter.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>

namespace jarvis::daemon {

const char* toText(api::AuditEntry::Kind kind);

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
    journal::JournalResult<std::optional<api::AuditEntry>> next();

    /// Events of a later release, passed over so far.
    std::uint64_t unknownSkipped() const { return m_unknownSkipped; }

private:
    AuditTrail(journal::JournalReader reader, std::uint64_t from) : m_reader(std::move(reader)), m_from(from) {}

    journal::JournalReader m_reader;
    std::uint64_t m_from;
    local::AuditFilter m_filter;
    std::uint64_t m_unknownSkipped = 0;
};

/// One line of JSON: when, who, from where, what, why, and the record itself.
std::string toJson(const api::AuditEntry& entry);

} // namespace jarvis::daemon
