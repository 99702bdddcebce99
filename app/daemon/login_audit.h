#pragma once

#include "engine/server/auth/audit_entry.h"

#include <cstddef>
#include <cstdint>
#include <string>

namespace jarvis::daemon {

/// The audit of logins as a file, one JSON object a line, that is only ever added to. When it has grown large it is renamed to
/// `NAME-TIME.jsonl`, and the oldest of those go when there are many. What somebody was given is on the disk before they have it;
/// refusals are left to the system to write.
///
/// Apart from the journal of the account: strangers decide how much is written here.
/// Threads: one at a time.
class LoginAudit final : public server::auth::AuditTrail {
public:
    struct Limits {
        std::uint64_t fileBytesMax = 16U << 20;
        std::size_t oldFilesMax = 16;
    };

    /// `path` ends in .jsonl. The file is opened when there is something to write, and again after a failure.
    LoginAudit(std::string path, const Limits& limits) : m_path(std::move(path)), m_limits(limits) {}
    explicit LoginAudit(std::string path) : LoginAudit(std::move(path), Limits()) {}
    ~LoginAudit();
    LoginAudit(const LoginAudit&) = delete;
    LoginAudit& operator=(const LoginAudit&) = delete;

    bool record(const server::auth::AuditEntry& entry) override;

private:
    bool open();
    void close();
    void turnOver(Timestamp now);

    const std::string m_path;
    const Limits m_limits;
    int m_file = -1;
    std::uint64_t m_bytes = 0;
};

} // namespace jarvis::daemon
