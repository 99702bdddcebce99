#include "widgets/shell/main_window.h"

#include "widgets/base/event_text.h"
#include "widgets/base/format.h"
#include "widgets/shell/hotkey_sheet.h"
#include "widgets/shell/live_switch_dialog.h"
#include "widgets/shell/on_screen.h"
#include "widgets/shell/release_dialog.h"

#include <QCloseEvent>
#include <QScreen>
#include <QToolButton>
#include <QVBoxLayout>

namespace jarvis::widgets::shell {
namespace {

/// A link that is back within it was no matter to speak of.
constexpr int kLinkPatienceMs = 3'000;

} // namespace

MainWindow::MainWindow(session::EngineSession& session, session::Arming& arming, LayoutPlace layouts, QWidget* parent)
    : QMainWindow(parent)
    , m_session(session)
    , m_arming(arming)
    , m_board(new DockBoard(*this, [this](const QString& id) { return newWindow(id); }))
    , m_keeper(new LayoutKeeper(*m_board, std::move(layouts), this))
    , m_topBar(new TopBar(session, arming, this))
    , m_workspaceBar(new WorkspaceBar(*m_keeper, *m_board, this))
    , m_alertBar(new AlertBar(this))
    , m_actions(new Actions(this))
    , m_hotkeys(new Hotkeys(*m_actions, this))
    , m_palette(new CommandPalette(this))
    , m_haltPanel(new HaltPanel(session, this))
    , m_venuePanel(new VenuePanel(session, this))
{
    setObjectName(QStringLiteral("mainWindow"));
    setDockOptions(AnimatedDocks | AllowNestedDocks | AllowTabbedDocks);
    setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
    setDocumentMode(true);

    auto* header = new QWidget(this);
    auto* column = new QVBoxLayout(header);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_topBar);
    column->addWidget(m_workspaceBar);
    column->addWidget(m_alertBar);
    setMenuWidget(header);

    connect(m_topBar, &TopBar::killClicked, this, &MainWindow::halt);
    connect(m_topBar, &TopBar::releaseClicked, this, &MainWindow::showReleaseDialog);
    connect(m_topBar, &TopBar::disarmClicked, this, [this] { m_arming.disarm(); });
    connect(m_topBar, &TopBar::detailWanted, this, &MainWindow::toggleVenuePanel);
    connect(m_haltPanel, &HaltPanel::failed, this, [this](const QString& why) { m_alertBar->show(QStringLiteral("haltFailed"), why); });
    connect(&m_session, &session::EngineSession::snapshotApplied, this, &MainWindow::showTradingState);
    connect(&m_session, &session::EngineSession::tradingStateChanged, this, &MainWindow::showTradingState);
    connect(&m_session, &session::EngineSession::alertRaised, this, &MainWindow::onAlert);

    showTitle();
    m_linkAlert.setSingleShot(true);
    m_linkAlert.setInterval(kLinkPatienceMs);
    connect(&m_linkAlert, &QTimer::timeout, this, &MainWindow::showLinkAlerts);
    connect(m_keeper, &LayoutKeeper::notice, this, &MainWindow::notice);
    connect(m_board, &DockBoard::windowCloses, this, &MainWindow::reclaimOverlays);
    connect(m_workspaceBar, &WorkspaceBar::paletteWanted, this, &MainWindow::openPalette);
    addActions();
    addDeskActions();
    resize(QSize(1440, 900).boundedTo(screen()->availableSize()));
}

MainWindow::~MainWindow()
{
    // Keeper and board know docks and windows, which must be there when they go.
    delete m_keeper;
    delete m_board;
}

void MainWindow::setLink(const base::LinkReport& link)
{
    using Problem = base::LinkReport::Problem;
    m_link = link;
    m_topBar->setLink(link);
    m_venuePanel->setLink(link);
    const bool isOurs = link.isOver || link.problem == Problem::CertificateChanged || link.problem == Problem::NotTrusted;
    if (link.problem == Problem::None || isOurs) {
        m_linkAlert.stop();
        showLinkAlerts();
    } else if (!m_linkAlert.isActive()) {
        m_linkAlert.start();
    }
}

void MainWindow::showLinkAlerts()
{
    const QString link = QStringLiteral("link");
    const QString clock = QStringLiteral("clock");
    // Each matter once: it is acknowledged, not nagged about at every try.
    if (m_link.problem == base::LinkReport::Problem::None)
        m_alertBar->clear(link);
    else if (m_link.problem != m_toldProblem)
        m_alertBar->show(link, base::problemText(m_link));
    m_toldProblem = m_link.problem;
    const QString off = base::clockText(m_link);
    if (off.isEmpty())
        m_alertBar->clear(clock);
    else if (!m_wasClockOff)
        m_alertBar->show(clock, off);
    m_wasClockOff = !off.isEmpty();
}

void MainWindow::showReleaseDialog()
{
    openReleaseDialog(new ReleaseDialog(m_session, this));
}

void MainWindow::showReleaseDialogOf(const Breaker& halted)
{
    openReleaseDialog(new ReleaseDialog(m_session, halted, this));
}

void MainWindow::openReleaseDialog(ReleaseDialog* dialog)
{
    // One at a time, and the one that was asked for.
    for (ReleaseDialog* open : findChildren<ReleaseDialog*>()) {
        if (open != dialog)
            open->close();
    }
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    // Not modal, as no dialog of the desk is: the red button takes clicks whatever is open.
    dialog->show();
    dialog->activateWindow();
}

void MainWindow::showHotkeySheet()
{
    if (auto* open = findChild<HotkeySheet*>()) {
        open->activateWindow();
        return;
    }
    auto* sheet = new HotkeySheet(*m_actions,
        {{tr("Click a row's size"), tr("Armed: limit order at that price")}, {tr("Drag an own order"), tr("Move it to another price")},
            {tr("Right click an own order"), tr("Cancel it")}, {tr("Drag a line on the chart"), tr("Move the order or exit")},
            {tr("Wheel on the chart"), tr("Zoom at the cursor")}},
        this);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    connect(sheet, &HotkeySheet::changeWanted, this, &MainWindow::keyEditorWanted);
    sheet->show();
    sheet->activateWindow();
}

/// So that a list of windows tells them apart too.
void MainWindow::showTitle()
{
    const session::AccountInfo& account = m_session.model().account();
    setWindowTitle(account.id ? tr("%1 · %2 · Jarvis").arg(base::lookOf(m_topBar->mode()).word, QString::fromStdString(account.name)) : tr("Jarvis"));
}

void MainWindow::toggleVenuePanel()
{
    m_venuePanel->toggle(*m_topBar->engineButton());
}

void MainWindow::showLiveSwitch(bool isOn)
{
    if (!isOn) {
        if (const auto sent = m_session.switchLive(false); !sent)
            Q_EMIT notice(tr("Live trading could not be switched off: %1. The red button stops everything.").arg(base::text(sent.error())));
        return;
    }
    for (LiveSwitchDialog* open : findChildren<LiveSwitchDialog*>())
        open->close();
    auto* dialog = new LiveSwitchDialog(m_session, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->show();
    dialog->activateWindow();
}

void MainWindow::showTradingState()
{
    showTitle();
    const api::TradingState& state = m_session.model().tradingState();
    const auto follow = [this](const QString& key, bool isOn, const QString& text) {
        if (isOn)
            m_alertBar->show(key, text);
        else
            m_alertBar->clear(key);
    };
    const std::string_view actor = state.killedBy.actor.view();
    follow(QStringLiteral("killed"), state.isKilled,
        tr("Trading is halted since %1, by %2 (%3). Exits stay in place; release it with the red button.")
            .arg(base::formatDateTime(state.killedAt), QString::fromUtf8(actor.data(), static_cast<qsizetype>(actor.size())),
                base::text(state.killedBy.kind)));
    follow(QStringLiteral("dayLocked"), state.isDayLocked, tr("The daily loss limit is reached: only reducing orders are taken until the next UTC day or a reset."));
    follow(QStringLiteral("journal"), state.isJournalDown,
        tr("The journal cannot be written: no new risk is taken. Closing orders still go out. Free some disk space, then start Jarvis again."));
    if (m_wasKilled && !state.isKilled)
        m_haltPanel->hide();
    m_wasKilled = state.isKilled;
}

void MainWindow::onAlert(const api::AlertRaised& alert)
{
    if (alert.severity != api::Severity::Critical)
        return;
    const auto find = [this](InstrumentId id) { return m_session.model().instrument(id); };
    m_alertBar->show(QStringLiteral("alert-%1-%2").arg(static_cast<int>(alert.code)).arg(alert.instrument.value), base::alertText(alert, find));
}

void MainWindow::showEvent(QShowEvent* event)
{
    QMainWindow::showEvent(event);
    if (!event->spontaneous())
        fitOnScreen(*this);
}

void MainWindow::changeEvent(QEvent* event)
{
    QMainWindow::changeEvent(event);
    // What it was before it filled the screen may have been more than the screen has, its frame included.
    if (event->type() == QEvent::WindowStateChange && isVisible() && !isMaximized() && !isFullScreen() && !isMinimized())
        fitOnScreen(*this);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    saveLayout();
    if (m_mayClose && !m_mayClose()) {
        event->ignore();
        return;
    }
    // The desk is one: without its first window there is none.
    for (QMainWindow* window : m_board->furtherWindows())
        window->hide();
    QMainWindow::closeEvent(event);
}

} // namespace jarvis::widgets::shell
