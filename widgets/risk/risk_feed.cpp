#include "widgets/risk/risk_feed.h"

namespace jarvis::widgets::risk {
namespace {

constexpr int kAskEveryMs = 1'000;

} // namespace

RiskFeed::RiskFeed(session::EngineSession& session, std::function<bool()> isWatched, QObject* parent)
    : QObject(parent), m_session(session), m_isWatched(std::move(isWatched))
{
    const auto ask = [this] {
        if (m_isWatched())
            refresh();
    };
    connect(&m_timer, &QTimer::timeout, this, ask);
    connect(&m_session, &session::EngineSession::commandSettled, this, ask);
    m_timer.start(kAskEveryMs);
}

void RiskFeed::refresh()
{
    if (m_isAsked)
        return;
    m_isAsked = true;
    m_session.risk(this, [this](const Expected<api::RiskReport, api::FetchError>& answer) {
        m_isAsked = false;
        if (!answer)
            return; // What is shown stays; the top bar tells of the link.
        m_report = *answer;
        m_hasReport = true;
        Q_EMIT changed();
    });
}

} // namespace jarvis::widgets::risk
