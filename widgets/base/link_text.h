#pragma once

#include "engine/api/engine.h"
#include "engine/base/time.h"

#include <QString>

#include <cstdint>
#include <optional>

namespace jarvis::widgets::base {

/// The way from this desk to its engine: codes and figures, for which the functions below find the words.
struct LinkReport {
    enum class Problem : std::uint8_t {
        None = 0,
        Unreachable = 1,
        NotTrusted,         ///< no authority vouches for the certificate
        WrongHost,          ///< one does, under another host's name
        CertificateNotNow,  ///< expired, or not valid yet
        CertificateChanged, ///< not the one that is pinned
        CertificateBroken,
        BadToken,
        Expired,
        Forbidden,
        VersionMismatch,
        TooMany,
        Stopping,
        TooSlow,
        Broken,
    };
    bool isRemote = false;      ///< false: the engine is in this program, and nothing below counts
    QString name;               ///< of the engine, as the trader calls it
    QString address;
    QString node;               ///< as it calls itself; empty: it never said
    QString version;
    QString user;               ///< as whom it recognised us
    bool mayTrade = false;
    api::Link link = api::Link::Connecting;
    Problem problem = Problem::None;
    bool isOver = false;        ///< it is not tried again
    std::optional<Duration> roundTrip;
    std::optional<Duration> clockOffset; ///< its clock minus ours
    std::optional<Duration> retryAfter;  ///< as it asked us to wait
    QString shownSha256;        ///< of the certificate that was refused
    QString pinnedSha256;       ///< of the one that is believed; empty: authorities decide
    QString detail;             ///< English, of the system or a library; may be empty

    bool operator==(const LinkReport&) const = default;
};

/// A clock further off than this is told: what is fresh there looks old here, and the other way round.
inline constexpr Duration kClockOffsetWarning = std::chrono::seconds(1);

/// Why there is no link and what would help, in full sentences; empty while there is one.
QString problemText(const LinkReport& link);
/// The same in two or three words, for a button.
QString problemWord(LinkReport::Problem problem);
/// Which clock is off, by how much, and what that does; empty when both are near enough.
QString clockText(const LinkReport& link);
/// "12 ms", "< 1 ms"; what is not known is "—".
QString formatRoundTrip(const std::optional<Duration>& roundTrip);
/// AB:CD:…, as other programs write it, of 64 hexadecimal digits.
QString formatFingerprint(const QString& sha256);

} // namespace jarvis::widgets::base
