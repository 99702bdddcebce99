#include "widgets/base/link_text.h"

#include "engine/base/check.h"
#include "widgets/base/format.h"

#include <QCoreApplication>
#include <QStringList>

namespace jarvis::widgets::base {
namespace {

using Problem = LinkReport::Problem;

/// The texts' place for translators.
struct LinkWords {
    Q_DECLARE_TR_FUNCTIONS(LinkText)
};

/// "Tokyo at wss://…", or the address alone where the engine has no name.
QString place(const LinkReport& link)
{
    return link.name.isEmpty() || link.name == link.address ? link.address : LinkWords::tr("%1 at %2").arg(link.name, link.address);
}

QString withDetail(const QString& text, const LinkReport& link)
{
    return link.detail.isEmpty() ? text : text + QLatin1Char(' ') + LinkWords::tr("(%1)").arg(link.detail);
}

QString changedText(const LinkReport& link)
{
    return LinkWords::tr("The certificate of %1 has changed, so nothing was said to it. Trusted: %2. Shown now: %3. If it was renewed there, compare the new one with what the "
                         "engine's machine shows, and trust it in Settings, Engines, Edit. If nobody renewed it, somebody else answers in its place: do not connect.")
        .arg(place(link), formatFingerprint(link.pinnedSha256), formatFingerprint(link.shownSha256));
}

QString stoppingText(const LinkReport& link)
{
    const bool isHinted = link.retryAfter && *link.retryAfter > Duration::zero();
    return isHinted ? LinkWords::tr("The engine %1 is going down and asks to be tried again in %2. This desk connects by itself and goes on where it was.").arg(place(link), formatDuration(*link.retryAfter))
                    : LinkWords::tr("The engine %1 is going down, or starting. This desk connects by itself and goes on where it was.").arg(place(link));
}

} // namespace

QString problemText(const LinkReport& link)
{
    switch (link.problem) {
    case Problem::None: return {};
    case Problem::Unreachable:
        return withDetail(LinkWords::tr("The engine %1 cannot be reached. Is jarvisd running there, and the port open?").arg(place(link)), link);
    case Problem::NotTrusted:
        return LinkWords::tr("No authority of this machine vouches for the certificate of %1, so nothing was said to it. Shown: %2. If it is your engine's, compare this with what the "
                             "engine's machine shows, and trust it in Settings, Engines; or name its authority with --engine-authority.")
            .arg(place(link), formatFingerprint(link.shownSha256));
    case Problem::WrongHost:
        return LinkWords::tr("The certificate of %1 belongs to another host, so nothing was said to it. Write the address as the certificate has it, or trust this certificate in Settings, Engines.")
            .arg(place(link));
    case Problem::CertificateNotNow:
        return LinkWords::tr("The certificate of %1 is not valid today. Renew it where the engine runs, and look at this machine's clock.").arg(place(link));
    case Problem::CertificateChanged: return changedText(link);
    case Problem::CertificateBroken: return withDetail(LinkWords::tr("The certificate of %1 is of no use, so nothing was said to it. Make a new one where the engine runs.").arg(place(link)), link);
    case Problem::BadToken:
        return LinkWords::tr("The engine %1 does not know this desk's token: it is mistyped or was revoked. Make one there with jarvisd token add, and type it in Settings, Engines.").arg(place(link));
    case Problem::Expired:
        return LinkWords::tr("This desk's token for %1 has expired. Make a new one there with jarvisd token add, and type it in Settings, Engines.").arg(place(link));
    case Problem::Forbidden: return LinkWords::tr("This desk's token does not allow looking at the engine %1. Ask whoever runs it for one that does.").arg(place(link));
    case Problem::VersionMismatch: return LinkWords::tr("The engine %1 is of a release that this one does not understand. Update the older of both.").arg(place(link));
    case Problem::TooMany:
        return LinkWords::tr("The engine %1 has as many connections as it takes, of all or from this address. Close a desk that is not needed; this one keeps trying.").arg(place(link));
    case Problem::Stopping: return stoppingText(link);
    case Problem::TooSlow:
        return LinkWords::tr("This desk fell behind the engine %1 and was sent away. It connects again and begins with what is now; if that happens often, the line is too slow.").arg(place(link));
    case Problem::Broken: return LinkWords::tr("What answers at %1 is no engine, or speaks what this release does not understand.").arg(place(link));
    }
    UNREACHABLE();
}

QString problemWord(LinkReport::Problem problem)
{
    switch (problem) {
    case Problem::None: return {};
    case Problem::Unreachable: return LinkWords::tr("unreachable");
    case Problem::NotTrusted: return LinkWords::tr("not trusted");
    case Problem::WrongHost: return LinkWords::tr("another host");
    case Problem::CertificateNotNow: return LinkWords::tr("certificate expired");
    case Problem::CertificateChanged: return LinkWords::tr("certificate changed");
    case Problem::CertificateBroken: return LinkWords::tr("bad certificate");
    case Problem::BadToken: return LinkWords::tr("token unknown");
    case Problem::Expired: return LinkWords::tr("token expired");
    case Problem::Forbidden: return LinkWords::tr("forbidden");
    case Problem::VersionMismatch: return LinkWords::tr("other release");
    case Problem::TooMany: return LinkWords::tr("too many desks");
    case Problem::Stopping: return LinkWords::tr("restarting");
    case Problem::TooSlow: return LinkWords::tr("fell behind");
    case Problem::Broken: return LinkWords::tr("no engine");
    }
    UNREACHABLE();
}

QString clockText(const LinkReport& link)
{
    if (!link.isRemote || !link.clockOffset || (*link.clockOffset <= kClockOffsetWarning && *link.clockOffset >= -kClockOffsetWarning))
        return {};
    const bool isAhead = *link.clockOffset > Duration::zero();
    const QString by = formatDuration(isAhead ? *link.clockOffset : -*link.clockOffset);
    return isAhead ? LinkWords::tr("The clock of the engine %1 is %2 ahead of this machine's. Set the one that is wrong: times and ages on this desk are off by as much.").arg(place(link), by)
                   : LinkWords::tr("The clock of the engine %1 is %2 behind this machine's. Set the one that is wrong: times and ages on this desk are off by as much.").arg(place(link), by);
}

QString formatRoundTrip(const std::optional<Duration>& roundTrip)
{
    if (!roundTrip)
        return unknownText();
    return *roundTrip < std::chrono::milliseconds(1) ? LinkWords::tr("< 1 ms") : formatDuration(*roundTrip);
}

QString formatFingerprint(const QString& sha256)
{
    QStringList pairs;
    for (qsizetype at = 0; at < sha256.size(); at += 2)
        pairs << sha256.mid(at, 2).toUpper();
    return pairs.isEmpty() ? unknownText() : pairs.join(QLatin1Char(':'));
}

} // namespace jarvis::widgets::base
