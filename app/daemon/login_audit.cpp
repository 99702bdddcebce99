#include "app/daemon/login_audit.h"

namespace jarvis::daemon {
namespace {

bool isToBeOnDisk(server::auth::AuditEntry::What what)
{
    using What = server::auth::AuditEntry::What;
    return what != What::Refused && what != What::Connected;
}

} // namespace

bool LoginAudit::record(const server::auth::AuditEntry& entry)
{
    const bool isWritten = m_file.add(server::auth::toJson(entry), isToBeOnDisk(entry.what) ? LineFile::Sync::Now : LineFile::Sync::Later, entry.when);
    if (!isWritten)
        m_onLoss();
    return isWritten;
}

} // namespace jarvis::daemon
