#include "app/desktop/link_watch.h"

#include "engine/base/check.h"

#include <spdlog/spdlog.h>

#include <QMetaObject>

#include <utility>

namespace jarvis::desktop {
namespace {

using Shown = widgets::base::LinkReport::Problem;

Shown certificateProblem(const remote::RemoteStatus& status)
{
    using Fault = net::PeerCertificate::Fault;
    switch (status.certificate ? status.certificate->fault : Fault::Unknown) {
    case Fault::None:
    case Fault::Unknown: return Shown::NotTrusted;
    case Fault::WrongHost: return Shown::WrongHost;
    case Fault::NotNow: return Shown::CertificateNotNow;
    case Fault::Changed: return Shown::CertificateChanged;
    case Fault::Broken: return Shown::CertificateBroken;
    }
    UNREACHABLE();
}

Shown problemOf(const remote::RemoteStatus& status)
{
    using Problem = remote::RemoteStatus::Problem;
    switch (status.problem) {
    case Problem::None: return Shown::None;
    case Problem::Unreachable: return Shown::Unreachable;
    case Problem::NotTrusted:
    case Problem::Changed: return certificateProblem(status);
    case Problem::BadToken: return Shown::BadToken;
    case Problem::Expired: return Shown::Expired;
    case Problem::Forbidden: return Shown::Forbidden;
    case Problem::VersionMismatch: return Shown::VersionMismatch;
    case Problem::TooMany: return Shown::TooMany;
    case Problem::Stopping: return Shown::Stopping;
    case Problem::TooSlow: return Shown::TooSlow;
    case Problem::Broken: return Shown::Broken;
    }
    UNREACHABLE();
}

} // namespace

void LinkWatch::put(const remote::RemoteStatus& status)
{
    const std::lock_guard lock(m_mutex);
    if (status.link != m_status.link || status.problem != m_status.problem)
        spdlog::info("The engine {} is {}{}{}", m_target.address.toStdString(), status.link == api::Link::Live ? "connected" : "not connected", status.detail.empty() ? "" : ": ",
            status.detail);
    m_status = status;
    if (!std::exchange(m_isQueued, true)) {
        QMetaObject::invokeMethod(
            this,
            [this] {
                {
                    const std::lock_guard taken(m_mutex);
                    m_isQueued = false;
                }
                Q_EMIT changed();
            },
            Qt::QueuedConnection);
    }
}

widgets::base::LinkReport LinkWatch::report() const
{
    const std::lock_guard lock(m_mutex);
    widgets::base::LinkReport report;
    report.isRemote = true;
    report.name = m_target.name.isEmpty() ? m_target.address : m_target.name;
    report.address = m_target.address;
    report.pinnedSha256 = m_target.pinnedSha256;
    report.node = QString::fromStdString(m_status.node);
    report.version = QString::fromStdString(m_status.version);
    report.user = QString::fromStdString(m_status.user);
    report.mayTrade = m_status.mayTrade;
    report.link = m_status.link;
    report.problem = problemOf(m_status);
    report.isOver = m_status.isOver;
    report.roundTrip = m_status.roundTrip;
    report.clockOffset = m_status.clockOffset;
    report.retryAfter = m_status.retryAfter;
    report.detail = QString::fromStdString(m_status.detail);
    if (m_status.certificate)
        report.shownSha256 = QString::fromStdString(m_status.certificate->sha256);
    return report;
}

std::optional<net::PeerCertificate> LinkWatch::refused() const
{
    const std::lock_guard lock(m_mutex);
    return m_status.certificate;
}

bool LinkWatch::isDecided() const
{
    const std::lock_guard lock(m_mutex);
    return m_status.link == api::Link::Live || m_status.isOver || m_status.certificate;
}

} // namespace jarvis::desktop
