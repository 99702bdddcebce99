#pragma once

#include "app/daemon/line_file.h"
#include "engine/server/auth/audit_entry.h"

#include <functional>
#include <string>

namespace jarvis::daemon {

/// The audit of logins as a file, one JSON object a line (LineFile). What somebody was given is on the disk before they have it; refusals
/// are left to the system to write.
///
/// Apart from the journal of the account: strangers decide how much is written here.
/// Threads: one at a time.
class LoginAudit final : public server::auth::AuditTrail {
public:
    using Limits = LineFile::Limits;

    /// `onLoss` is told of each entry that could not be written.
    LoginAudit(std::string path, const Limits& limits, std::function<void()> onLoss = [] {}) : m_file(std::move(path), limits), m_onLoss(std::move(onLoss)) {}
    explicit LoginAudit(std::string path, std::function<void()> onLoss = [] {}) : LoginAudit(std::move(path), Limits(), std::move(onLoss)) {}

    bool record(const server::auth::AuditEntry& entry) override;

private:
    LineFile m_file;
    const std::function<void()> m_onLoss;
};

} // namespace jarvis::daemon
