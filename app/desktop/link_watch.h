#pragma once

#include "engine/remote/remote_status.h"
#include "widgets/base/link_text.h"

#include <QObject>
#include <QString>

#include <mutex>
#include <optional>
#include <string>

namespace jarvis::desktop {

/// Where an engine is, and how it is believed.
struct EngineTarget {
    QString name;         ///< as the trader calls it; empty: by its address
    QString address;      ///< wss://HOST:PORT, or ws:// on this machine
    QString pinnedSha256; ///< of its certificate; empty: authorities decide
    std::string authoritiesPem;
};

/// The newest word on the way to an engine, from its thread to the screen: of many that come at once the screen is told of the last.
///
/// Threads: put() any; everything else the GUI's.
class LinkWatch final : public QObject {
    Q_OBJECT

public:
    explicit LinkWatch(EngineTarget target) : m_target(std::move(target)) {}

    void put(const remote::RemoteStatus& status);
    widgets::base::LinkReport report() const;
    /// The certificate that it was last refused for, if that is the matter.
    std::optional<net::PeerCertificate> refused() const;
    /// What came of a try: let in, or something that another try alone would not mend.
    bool isDecided() const;

Q_SIGNALS:
    void changed();

private:
    const EngineTarget m_target;
    mutable std::mutex m_mutex;
    remote::RemoteStatus m_status;
    bool m_isQueued = false;
};

} // namespace jarvis::desktop
