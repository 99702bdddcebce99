#include "widgets/performance/results_feed.h"

#include "widgets/base/event_text.h"

namespace jarvis::widgets::performance {
namespace {

constexpr std::uint32_t kLivesMax = 20'000;
constexpr int kPauseMs = 500;
constexpr int kRetryMs = 5'000;

} // namespace

ResultsFeed::ResultsFeed(session::EngineSession& session, std::function<bool()> isWatched, QObject* parent)
    : QObject(parent), m_session(session), m_isWatched(std::move(isWatched))
{
    connect(&m_soon, &QTimer::timeout, this, &ResultsFeed::refresh);
    connect(&session, &session::EngineSession::snapshotApplied, this, &ResultsFeed::noteChange);
    connect(&session, &session::EngineSession::closedPositionsAdded, this, &ResultsFeed::noteChange);
    noteChange();
}

void ResultsFeed::noteChange()
{
    m_isOld = true;
    // What was just told becomes durable first, and only then can be read from the journal. After that: whether somebody looks now.
    m_soon.start(kPauseMs);
}

void ResultsFeed::refresh()
{
    if (!m_isOld || m_isAsked || !m_isWatched())
        return;
    m_isAsked = true;
    m_isOld = false;
    m_session.closed({UINT64_MAX, kLivesMax}, this, [this](const auto& answer) {
        m_isAsked = false;
        m_hasAnswer = m_hasAnswer || answer.hasValue();
        if (answer)
            m_lives = livesOf(*answer);
        m_obstacle = answer ? QString() : base::text(answer.error());
        m_isOld = m_isOld || !answer;
        if (!m_isOld)
            m_soon.stop(); // until another closes
        else if (!answer)
            m_soon.start(kRetryMs);
        Q_EMIT changed();
    });
}

} // namespace jarvis::widgets::performance
