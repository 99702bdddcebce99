#pragma once

#include "widgets/session/engine_session.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <optional>

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
    /// How old the answer is, when it is older than a feed that is asked should be; empty: it is of now, or there is none.
    std::optional<Duration> age() const;

Q_SIGNALS:
    /// There is another answer, or age() is another.
    void changed();

private:
    session::EngineSession& m_session;
    std::function<bool()> m_isWatched;
    QTimer m_timer;
    api::RiskReport m_report;
    bool m_hasReport = false;
    Duration m_answeredAt{};
    bool m_isAsked = false;
};

} // namespace jarvis::widgets::risk
