#include "widgets/risk/risk_feed.h"

namespace jarvis::widgets::risk {
namespace {

constexpr int kAskEveryMs = 1'000;
/// Two answers that did not come.
constexpr Duration kOldFrom = std::chrono::seconds(3);

} // namespace

RiskFeed::RiskFeed(session::EngineSession& session, std::function<bool()> isWatched, QObject* parent)
    : QObject(parent), m_session(session), m_isWatched(std::move(isWatched))
{
    const auto ask = [this] {
        if (!m_isWatched())
            return;
        refresh();
        if (age())
            Q_EMIT changed();
    };
    connect(&m_timer, &QTimer::timeout, this, ask);
    connect(&m_session, &session::EngineSession::commandSettled, this, ask);
    connect(&m_session, &session::EngineSession::linkChanged, this, ask);
    m_timer.start(kAskEveryMs);
}

std::optional<Duration> RiskFeed::age() const
{
    const Duration age = m_session.clocks().steady() - m_answeredAt;
    return m_hasReport && (age >= kOldFrom || m_session.outOfTouch()) ? std::optional(age) : std::nullopt;
}

void RiskFeed::refresh()
{
    if (m_isAsked)
        return;
    m_isAsked = true;
    m_session.risk(this, [this](const Expected<api::RiskReport, api::FetchError>& answer) {
        m_isAsked = false;
        if (!answer)
            return; // What is shown stays, and grows old.
        m_answeredAt = m_session.clocks().steady();
        m_report = *answer;
        m_hasReport = true;
        Q_EMIT changed();
    });
}

} // namespace jarvis::widgets::risk
