#pragma once

#include "engine/server/gatekeeper.h"

#include <cstdint>
#include <string>

namespace jarvis::server::auth {

/// Something that was done or refused at the door: who, when, from where, how. Holds no secret, and no name that we do not know: people
/// type their password into the wrong field.
struct AuditEntry {
    enum class What : std::uint8_t { LoggedIn = 1, Refreshed, Connected, Refused, Revoked, ReplayFound, KeyRotated, BooksRead, DeviceAllowed, DeviceDenied };
    enum class How : std::uint8_t { None = 0, Password = 1, ApiKey, RefreshToken, AccessToken, Stream, Rest, Service, Device };
    enum class Why : std::uint8_t { None = 0, BadCredentials = 1, Expired, Forbidden, TooMany, Busy, NotRecorded };

    Timestamp when{};
    What what = What::Refused;
    How how = How::None;
    Why why = Why::None;
    FixedText<24> user;    ///< empty: nobody we know
    FixedText<24> by;      ///< who revoked, where it was another
    FixedText<46> address;
    FixedText<16> session;
    FixedText<8> key;
    std::uint64_t count = 0; ///< of sessions that ended; of refusals before this one that were not written down
};

/// One line of JSON (RFC 8259), without its end.
std::string toJson(const AuditEntry& entry);

/// Where entries are kept.
///
/// Threads: one at a time, never one that serves: it may wait for the disk.
class AuditTrail {
public:
    virtual ~AuditTrail() = default;
    /// False when it could not be recorded.
    virtual bool record(const AuditEntry& entry) = 0;
};

} // namespace jarvis::server::auth
