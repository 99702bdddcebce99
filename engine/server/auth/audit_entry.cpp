#include "engine/server/auth/audit_entry.h"

#include "engine/base/check.h"
#include "engine/base/text.h"

namespace jarvis::server::auth {
namespace {

const char* wordOf(AuditEntry::What what)
{
    using What = AuditEntry::What;
    switch (what) {
    case What::LoggedIn: return "logged-in";
    case What::Refreshed: return "refreshed";
    case What::Connected: return "connected";
    case What::Refused: return "refused";
    case What::Revoked: return "revoked";
    case What::ReplayFound: return "replay-found";
    case What::KeyRotated: return "key-rotated";
    case What::BooksRead: return "books-read";
    case What::DeviceAllowed: return "device-allowed";
    case What::DeviceDenied: return "device-denied";
    }
    UNREACHABLE();
}

const char* wordOf(AuditEntry::How how)
{
    using How = AuditEntry::How;
    switch (how) {
    case How::None: return "";
    case How::Password: return "password";
    case How::ApiKey: return "api-key";
    case How::RefreshToken: return "refresh-token";
    case How::AccessToken: return "access-token";
    case How::Stream: return "stream";
    case How::Rest: return "rest";
    case How::Service: return "service";
    case How::Device: return "device";
    }
    UNREACHABLE();
}

const char* wordOf(AuditEntry::Why why)
{
    using Why = AuditEntry::Why;
    switch (why) {
    case Why::None: return "";
    case Why::BadCredentials: return "bad-credentials";
    case Why::Expired: return "expired";
    case Why::Forbidden: return "forbidden";
    case Why::TooMany: return "too-many-attempts";
    case Why::Busy: return "busy";
    case Why::NotRecorded: return "not-recorded";
    }
    UNREACHABLE();
}

} // namespace

std::string toJson(const AuditEntry& entry)
{
    std::string json = "{\"at\":\"" + isoTime(entry.when, 3) + "\",\"what\":\"" + wordOf(entry.what) + '"';
    const auto add = [&json](const char* name, std::string_view text) {
        if (!text.empty())
            json.append(",\"").append(name).append("\":").append(jsonText(text));
    };
    add("how", wordOf(entry.how));
    add("why", wordOf(entry.why));
    add("user", entry.user.view());
    add("by", entry.by.view());
    add("from", entry.address.view());
    add("session", entry.session.view());
    add("key", entry.key.view());
    if (entry.count > 0)
        json += ",\"count\":" + std::to_string(entry.count);
    return json + '}';
}

} // namespace jarvis::server::auth
