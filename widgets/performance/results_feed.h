#pragma once

#include "widgets/performance/results.h"
#include "widgets/session/engine_session.h"

#include <QObject>
#include <QTimer>

#include <functional>

namespace jarvis::widgets::performance {

/// How every position of the account ended, and what was written about it, asked of the engine's journal: the same before and after a
/// restart, near and far. Asked anew when somebody looks and a position was closed since; what is written meanwhile is taken in as it
/// comes.
///
/// Threads: GUI.
class ResultsFeed final : public QObject {
    Q_OBJECT

public:
    /// `isWatched`: whether somebody looks now.
    ResultsFeed(session::EngineSession& session, std::function<bool()> isWatched, QObject* parent = nullptr);

    session::EngineSession& session() { return m_session; }
    /// Oldest first; with a tag chosen, only those that have it.
    const QVector<Life>& lives() const { return m_lives; }
    /// Every tag that a position has, by the locale.
    const QStringList& tags() const { return m_tags; }
    const QString& tag() const { return m_tag; }
    /// Empty: all positions.
    void setTag(const QString& tag);
    bool hasAnswer() const { return m_hasAnswer; }
    /// Why there are none, in words; empty: there is an answer, or it is on its way.
    QString obstacle() const { return m_obstacle; }
    void refresh();

Q_SIGNALS:
    void changed();

private:
    void noteChange();
    void takeNotes();
    void choose();

    session::EngineSession& m_session;
    std::function<bool()> m_isWatched;
    QTimer m_soon;
    QVector<Life> m_all;
    QVector<Life> m_lives; ///< those of m_all that have the tag
    QStringList m_tags;
    QString m_tag;
    QString m_obstacle;
    bool m_hasAnswer = false;
    bool m_isOld = true;
    bool m_isAsked = false;
};

} // namespace jarvis::widgets::performance
