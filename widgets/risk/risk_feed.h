#pragma once

#include "widgets/session/engine_session.h"

#include <QObject>
#include <QTimer>

#include <functional>

namespace jarvis::widgets::risk {

/// The newest answer to "how much risk is taken?": asked once a second while somebody looks, and at once when a command was settled.
///
/// Threads: GUI.
class RiskFeed final : public QObject {
    Q_OBJECT

public:
    /// `isWatched`: whether somebody looks now.
    RiskFeed(session::EngineSession& session, std::function<bool()> isWatched, QObject* parent = nullptr);

    /// Empty (default) until the first answer.
    const api::RiskReport& report() const { return m_report; }
    /// Null when the account does not know it.
    const Instrument* instrument(InstrumentId id) const { return m_session.model().instrument(id); }
    bool hasReport() const { return m_hasReport; }
    void refresh();

Q_SIGNALS:
    void changed();

private:
    session::EngineSession& m_session;
    std::function<bool()> m_isWatched;
    QTimer m_timer;
    api::RiskReport m_report;
    bool m_hasReport = false;
    bool m_isAsked = false;
};

} // namespace jarvis::widgets::risk
