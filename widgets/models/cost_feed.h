#pragma once

#include "widgets/session/engine_session.h"

#include <QObject>
#include <QTimer>

#include <functional>

namespace jarvis::widgets::models {

/// The newest answer to "what does trading cost?": asked when somebody looks and something new was measured, at most twice a second.
///
/// Threads: GUI.
class CostFeed final : public QObject {
    Q_OBJECT

public:
    /// `isWatched`: whether somebody looks now.
    CostFeed(session::EngineSession& session, std::function<bool()> isWatched, QObject* parent = nullptr);

    session::EngineSession& session() { return m_session; }
    /// Empty (default) until the first answer.
    const api::CostReport& report() const { return m_report; }
    bool hasReport() const { return m_hasReport; }
    /// Null when its cost was not measured, or is too old to be told.
    const api::OrderCostStory* story(OrderId order) const;
    /// Where the order was routed; null when there was nothing to choose.
    const RouteDecision* route(OrderId order) const;
    void refresh();

Q_SIGNALS:
    void changed();

private:
    session::EngineSession& m_session;
    std::function<bool()> m_isWatched;
    QTimer m_timer;
    api::CostReport m_report;
    bool m_hasReport = false;
    bool m_isOld = true; ///< something was measured since it was asked for
    bool m_isAsked = false;
};

/// A cost in basis points of `of`; empty where that is nothing.
std::optional<double> costBps(const std::optional<Money>& cost, const std::optional<Money>& of);

} // namespace jarvis::widgets::models
