#include "widgets/shell/desk_window.h"

#include "widgets/base/account_mode.h"
#include "widgets/base/badge.h"
#include "widgets/base/metrics.h"
#include "widgets/base/style_sheet.h"
#include "widgets/base/theme_manager.h"
#include "widgets/shell/alert_bar.h"
#include "widgets/shell/kill_button.h"
#include "widgets/shell/on_screen.h"

#include <QCloseEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>
#include <QWindow>

namespace jarvis::widgets::shell {
namespace {

constexpr int kStripHeight = 40;

/// The strip's ground, with the edge that live wears everywhere.
class Strip final : public QWidget {
public:
    Strip(const session::EngineSession& session, QWidget* parent) : QWidget(parent), m_session(session) { setFixedHeight(kStripHeight); }

    base::AccountMode mode() const
    {
        return base::accountMode(m_session.model().account().isLive, m_session.model().account().isTestnet, m_session.model().tradingState().isLiveOff);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        const base::ThemeColors& colors = base::theme();
        painter.fillRect(rect(), colors.panel);
        painter.fillRect(QRect(0, height() - 1, width(), 1), colors.line);
        painter.fillRect(QRect(0, 0, width(), base::lookOf(mode()).edge), mode() == base::AccountMode::Testnet ? colors.accent : colors.live);
    }

private:
    const session::EngineSession& m_session;
};

} // namespace

DeskWindow::DeskWindow(const QString& id, session::EngineSession& session, AlertBar& alerts, QWidget* parent)
    : QMainWindow(parent, Qt::Window)
    , m_number(id.section(QLatin1Char('-'), -1))
    , m_session(session)
    , m_strip(new Strip(session, this))
    , m_mode(new base::Badge(m_strip))
    , m_account(new QLabel(m_strip))
    , m_kill(new KillButton(session, m_strip))
{
    setDockOptions(AnimatedDocks | AllowNestedDocks | AllowTabbedDocks);
    setDocumentMode(true);
    m_kill->setObjectName(QStringLiteral("furtherKillButton"));
    m_strip->setAccessibleName(tr("Account and kill switch"));
    base::setRole(m_account, base::LabelRole::Secondary);
    auto* row = new QHBoxLayout(m_strip);
    row->setContentsMargins(3 * base::kGrid, 0, 2 * base::kGrid, 0);
    row->setSpacing(3 * base::kGrid);
    row->addWidget(m_mode);
    row->addWidget(m_account, 1);
    row->addWidget(m_kill);
    auto* critical = new AlertBar(this);
    critical->setObjectName(QStringLiteral("furtherAlertBar"));
    critical->mirror(alerts);
    auto* header = new QWidget(this);
    auto* column = new QVBoxLayout(header);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_strip);
    column->addWidget(critical);
    setMenuWidget(header);
    connect(&m_session, &session::EngineSession::snapshotApplied, this, &DeskWindow::showAccount);
    connect(&m_session, &session::EngineSession::tradingStateChanged, this, &DeskWindow::showAccount);
    connect(&base::ThemeManager::instance(), &base::ThemeManager::changed, m_strip, [this] { m_strip->update(); });
    showAccount();
}

void DeskWindow::showAccount()
{
    const session::AccountInfo& account = m_session.model().account();
    const QString name = QString::fromStdString(account.name);
    if (!account.id) {
        m_mode->set(tr("NO ACCOUNT"), base::Tone::Muted, false);
        m_account->clear();
        setWindowTitle(tr("Window %1 · Jarvis").arg(m_number));
        return;
    }
    const base::AccountModeLook look = base::lookOf(static_cast<const Strip*>(m_strip)->mode());
    m_mode->set(look.word, look.tone, look.isFilled);
    m_mode->setAccessibleName(look.sentence);
    m_mode->setToolTip(look.sentence);
    m_account->setText(name);
    setWindowTitle(tr("Window %1 · %2 · %3 · Jarvis").arg(m_number, look.word, name));
    m_strip->update();
}

void DeskWindow::showEvent(QShowEvent* event)
{
    QMainWindow::showEvent(event);
    // A window of its own, not one that must lie above the first.
    if (QWindow* handle = windowHandle())
        handle->setTransientParent(nullptr);
    if (!event->spontaneous())
        fitOnScreen(*this);
}

void DeskWindow::closeEvent(QCloseEvent* event)
{
    event->ignore();
    Q_EMIT closeWanted();
}

} // namespace jarvis::widgets::shell
