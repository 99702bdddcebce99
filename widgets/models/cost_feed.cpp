#include "widgets/models/cost_feed.h"

#include <algorithm>

namespace jarvis::widgets::models {
namespace {

constexpr int kAskEveryMs = 500;

} // namespace

CostFeed::CostFeed(session::EngineSession& session, std::function<bool()> isWatched, QObject* parent)
    : QObject(parent), m_session(session), m_isWatched(std::move(isWatched))
{
    connect(&m_session, &session::EngineSession::costsChanged, this, [this] { m_isOld = true; });
    connect(&m_session, &session::EngineSession::snapshotApplied, this, [this] { m_isOld = true; });
    connect(&m_timer, &QTimer::timeout, this, [this] {
        if (m_isOld && m_isWatched())
            refresh();
    });
    m_timer.start(kAskEveryMs);
}

void CostFeed::refresh()
{
    if (m_isAsked)
        return;
    m_isAsked = true;
    m_isOld = false;
    m_session.costs({}, this, [this](const Expected<api::CostReport, api::FetchError>& answer) {
        m_isAsked = false;
        if (!answer) {
            m_isOld = true; // What is shown stays; the top bar tells of the link.
            return;
        }
        m_report = *answer;
        m_hasReport = true;
        Q_EMIT changed();
    });
}

const api::OrderCostStory* CostFeed::story(OrderId order) const
{
    const auto found = std::find_if(m_report.orders.begin(), m_report.orders.end(), [order](const auto& story) { return story.cost.order == order; });
    return found == m_report.orders.end() ? nullptr : &*found;
}

const RouteDecision* CostFeed::route(OrderId order) const
{
    const auto found = std::find_if(m_report.routes.begin(), m_report.routes.end(), [order](const RouteDecision& route) { return route.order == order || route.ledTo(order); });
    return found == m_report.routes.end() ? nullptr : &*found;
}

std::optional<double> costBps(const std::optional<Money>& cost, const std::optional<Money>& of)
{
    if (!cost || !of || *of <= Money::zero())
        return std::nullopt;
    return cost->toDouble() / of->toDouble() * 10'000.0;
}

} // namespace jarvis::widgets::models
