#include "widgets/shell/kill_button.h"

#include "widgets/base/event_text.h"
#include "widgets/base/style_sheet.h"

namespace jarvis::widgets::shell {
namespace {

constexpr int kKillWidth = 112;

} // namespace

KillButton::KillButton(session::EngineSession& session, QWidget* parent) : QPushButton(parent), m_session(session)
{
    setObjectName(QStringLiteral("killButton"));
    base::setRole(this, base::ButtonRole::Kill);
    setMinimumWidth(kKillWidth);
    setFocusPolicy(Qt::TabFocus);
    connect(this, &QPushButton::clicked, this, [this] { isKilled() ? Q_EMIT releaseWanted() : Q_EMIT haltWanted(); });
    connect(&m_session, &session::EngineSession::snapshotApplied, this, &KillButton::showState);
    connect(&m_session, &session::EngineSession::tradingStateChanged, this, &KillButton::showState);
    showState();
}

bool KillButton::isKilled() const
{
    return m_session.model().tradingState().isKilled;
}

void KillButton::showState()
{
    setText(isKilled() ? tr("HALTED · release…") : tr("KILL"));
    setAccessibleName(isKilled() ? tr("Trading is halted. Press to release it.") : tr("Kill switch: stop all trading at once"));
    setToolTip(isKilled() ? base::blockText(m_session.model().tradingState())
                          : tr("Cancels every working entry and stops new risk at once. Exits stay. (%1)").arg(m_key.toString(QKeySequence::NativeText)));
}

void KillButton::setKey(const QKeySequence& key)
{
    m_key = key;
    showState();
}

} // namespace jarvis::widgets::shell
