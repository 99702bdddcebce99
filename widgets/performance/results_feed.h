#pragma once

#include "widgets/performance/results.h"
#include "widgets/session/engine_session.h"

#include <QObject>
#include <QTimer>

#include <functional>

namespace jarvis::widgets::performance {

/// How every position of the account ended, asked of the engine's journal: the same before and after a restart, near and far. Asked anew
/// when somebody looks and a position was closed since.
///
/// Threads: GUI.
class ResultsFeed final : public QObject {
    Q_OBJECT

public:
    /// `isWatched`: whether somebody looks now.
    ResultsFeed(session::EngineSession& session, std::function<bool()> isWatched, QObject* parent = nullptr);

    session::EngineSession& session() { return m_session; }
    const QVector<Life>& lives() const { return m_lives; }
    bool hasAnswer() const { return m_hasAnswer; }
    /// Why there are none, in words; empty: there is an answer, or it is on its way.
    QString obstacle() const { return m_obstacle; }
    void refresh();

Q_SIGNALS:
    void changed();

private:
    void noteChange();

    session::EngineSession& m_session;
    std::function<bool()> m_isWatched;
    QTimer m_soon;
    QVector<Life> m_lives;
    QString m_obstacle;
    bool m_hasAnswer = false;
    bool m_isOld = true;
    bool m_isAsked = false;
};

} // namespace jarvis::widgets::performance
