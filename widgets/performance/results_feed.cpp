#include "widgets/performance/results_feed.h"

#include "widgets/base/event_text.h"

#include <algorithm>

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
    connect(&session, &session::EngineSession::positionNotesChanged, this, [this] {
        takeNotes();
        choose();
        Q_EMIT changed();
    });
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
        if (answer) {
            m_all = livesOf(*answer);
            takeNotes();
            choose();
        }
        m_obstacle = answer ? QString() : base::text(answer.error());
        m_isOld = m_isOld || !answer;
        if (!m_isOld)
            m_soon.stop(); // until another closes
        else if (!answer)
            m_soon.start(kRetryMs);
        Q_EMIT changed();
    });
}

/// What was told since the journal was read is newer than what stood there.
void ResultsFeed::takeNotes()
{
    for (Life& life : m_all) {
        if (const api::PositionAnnotated* note = m_session.model().note(life.instrument, life.openedAt))
            setNote(life, note->note);
    }
}

void ResultsFeed::setTag(const QString& tag)
{
    if (tag == m_tag)
        return;
    m_tag = tag;
    choose();
    Q_EMIT changed();
}

void ResultsFeed::choose()
{
    m_tags.clear();
    for (const Life& life : std::as_const(m_all))
        m_tags += life.tags;
    m_tags.removeDuplicates();
    std::sort(m_tags.begin(), m_tags.end(), [](const QString& a, const QString& b) { return a.localeAwareCompare(b) < 0; });
    // The last position with the chosen tag may just have lost it.
    if (!m_tags.contains(m_tag))
        m_tag.clear();
    m_lives = m_all;
    if (!m_tag.isEmpty())
        m_lives.removeIf([this](const Life& life) { return !life.tags.contains(m_tag); });
}

} // namespace jarvis::widgets::performance
