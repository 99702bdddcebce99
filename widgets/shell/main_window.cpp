#include "widgets/shell/main_window.h"

#include "widgets/base/event_text.h"
#include "widgets/base/format.h"
#include "widgets/shell/hotkey_sheet.h"
#include "widgets/shell/live_switch_dialog.h"
#include "widgets/shell/panel_dock.h"
#include "widgets/shell/release_dialog.h"

#include <QApplication>
#include <QCloseEvent>
#include <QPushButton>
#include <QScreen>
#include <QTabBar>
#include <QVBoxLayout>

#include <algorithm>

namespace jarvis::widgets::shell {
namespace {

constexpr int kSaveSoonMs = 1'000;
constexpr int kSaveAtLatestMs = 5'000;
/// A link that is back within it was no matter to speak of.
constexpr int kLinkPatienceMs = 3'000;

} // namespace

MainWindow::MainWindow(session::EngineSession& session, session::Arming& arming, LayoutStore layouts, QWidget* parent)
    : QMainWindow(parent)
    , m_session(session)
    , m_arming(arming)
    , m_layouts(std::move(layouts))
    , m_topBar(new TopBar(session, arming, this))
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
    m_saveSoon.setSingleShot(true);
    m_saveAtLatest.setSingleShot(true);
    connect(&m_saveSoon, &QTimer::timeout, this, &MainWindow::saveLayout);
    connect(&m_saveAtLatest, &QTimer::timeout, this, &MainWindow::saveLayout);
    installEventFilter(this);
    addActions();
    resize(QSize(1440, 900).boundedTo(screen()->availableSize()));
}

MainWindow::~MainWindow()
{
    // Docks tell of hiding while they are destroyed, when there is no window left to note it.
    for (QDockWidget* dock : std::as_const(m_docks))
        dock->disconnect(this);
    removeEventFilter(this);
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

void MainWindow::addPanel(const QString& id, const QString& title, QWidget* panel, Place place, const QList<QWidget*>& titleActions)
{
    m_panels.insert(id, panel);
    if (place == Place::Centre) {
        setCentralWidget(panel);
        return;
    }
    auto* dock = new PanelDock(id, title, panel, titleActions, this);
    m_docks.insert(id, dock);
    const auto earlier = std::find_if(m_order.cbegin(), m_order.cend(), [place](const auto& entry) { return entry.second == place; });
    QDockWidget* const neighbour = earlier == m_order.cend() ? nullptr : earlier->first;
    m_order.append({dock, place});
    connect(dock, &QDockWidget::dockLocationChanged, this, &MainWindow::noteLayoutChange);
    connect(dock, &QDockWidget::topLevelChanged, this, &MainWindow::noteLayoutChange);
    connect(dock, &QDockWidget::visibilityChanged, this, &MainWindow::noteLayoutChange);
    dock->installEventFilter(this);
    // Side by side, even for a moment, they would ask for more room than a small screen has, and the window would take it.
    if (neighbour)
        tabifyDockWidget(neighbour, dock);
    else
        addDockWidget(place == Place::Left ? Qt::LeftDockWidgetArea : place == Place::Bottom ? Qt::BottomDockWidgetArea : Qt::RightDockWidgetArea, dock);
}

void MainWindow::addLayoutPart(const QString& id, std::function<QByteArray()> save, std::function<void(const QByteArray&)> restore)
{
    m_parts.insert(id, {std::move(save), std::move(restore)});
}

void MainWindow::placeFirst()
{
    constexpr int kWatchlistWidth = 268;
    constexpr int kLadderWidth = 280;
    constexpr int kTicketWidth = 328;
    constexpr int kBottomHeight = 232;

    const QSize wanted = size();
    QDockWidget* right = nullptr;
    QDockWidget* bottom = nullptr;
    for (const auto& [dock, place] : std::as_const(m_order)) {
        dock->setFloating(false);
        dock->show();
        switch (place) {
        case Place::Left:
            addDockWidget(Qt::LeftDockWidgetArea, dock);
            break;
        case Place::Right:
        case Place::FarRight:
            addDockWidget(Qt::RightDockWidgetArea, dock);
            if (right)
                splitDockWidget(right, dock, Qt::Horizontal);
            right = dock;
            break;
        case Place::Bottom:
            if (bottom) {
                tabifyDockWidget(bottom, dock);
            } else {
                addDockWidget(Qt::BottomDockWidgetArea, dock);
                bottom = dock;
            }
            break;
        case Place::Centre: break;
        }
    }
    QList<QDockWidget*> sides;
    QList<int> widths;
    for (const auto& [dock, place] : std::as_const(m_order)) {
        if (place == Place::Bottom || place == Place::Centre)
            continue;
        sides << dock;
        widths << (place == Place::Left ? kWatchlistWidth : place == Place::Right ? kLadderWidth : kTicketWidth);
    }
    resizeDocks(sides, widths, Qt::Horizontal);
    if (bottom) {
        resizeDocks({bottom}, {kBottomHeight}, Qt::Vertical);
        bottom->raise();
    }
    // Giving docks their widths may take more than the window has; it has what the screen allows.
    layout()->activate();
    resize(wanted);
}

void MainWindow::restoreLayout()
{
    placeFirst();
    // A main window lays its tab bars out before it knows all of their tabs, and not again before its size changes.
    QTimer::singleShot(0, this, [this] {
        for (QTabBar* bar : findChildren<QTabBar*>(QString(), Qt::FindDirectChildrenOnly))
            bar->resize(std::min(bar->sizeHint().width(), width()), bar->height());
    });
    const LayoutStore::Loaded loaded = m_layouts.load();
    for (const QString& path : loaded.setAside)
        Q_EMIT notice(tr("A stored layout could not be read. It was set aside as %1; an older one is used.").arg(path));
    if (!loaded.layout)
        return;
    restoreGeometry(loaded.layout->value(QStringLiteral("geometry")));
    // Whatever was stored: a red button beyond the edge of the screen is none.
    if (!isMaximized() && !isFullScreen())
        resize(size().boundedTo(screen()->availableSize()));
    if (!restoreState(loaded.layout->value(QStringLiteral("docks"))))
        placeFirst();
    for (auto part = m_parts.begin(); part != m_parts.end(); ++part) {
        if (const QByteArray stored = loaded.layout->value(part.key()); !stored.isEmpty())
            part->restore(stored);
    }
}

void MainWindow::resetLayout()
{
    placeFirst();
    noteLayoutChange();
}

void MainWindow::saveLayout()
{
    m_saveSoon.stop();
    m_saveAtLatest.stop();
    Layout layout;
    layout.insert(QStringLiteral("geometry"), saveGeometry());
    layout.insert(QStringLiteral("docks"), saveState());
    for (auto part = m_parts.begin(); part != m_parts.end(); ++part)
        layout.insert(part.key(), part->save());
    if (const QString error = m_layouts.save(layout); !error.isEmpty())
        Q_EMIT notice(error);
}

void MainWindow::noteLayoutChange()
{
    if (!isVisible())
        return;
    m_saveSoon.start(kSaveSoonMs);
    if (!m_saveAtLatest.isActive())
        m_saveAtLatest.start(kSaveAtLatestMs);
}

bool MainWindow::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::Move)
        noteLayoutChange();
    return QMainWindow::eventFilter(watched, event);
}

void MainWindow::focusPanel(const QString& id)
{
    QWidget* panel = m_panels.value(id);
    if (!panel)
        return;
    if (QDockWidget* dock = m_docks.value(id)) {
        dock->show();
        dock->raise();
    }
    panel->setFocus(Qt::ShortcutFocusReason);
}

void MainWindow::halt()
{
    m_haltPanel->halt(*m_topBar->killButton());
    // What was to be confirmed is moot now, and must not cover the one question.
    const auto dialogs = findChildren<QDialog*>();
    for (QDialog* dialog : dialogs)
        dialog->close();
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

void MainWindow::closeEvent(QCloseEvent* event)
{
    saveLayout();
    QMainWindow::closeEvent(event);
}

} // namespace jarvis::widgets::shell
