#include "app/desktop/workstation.h"

#include "widgets/base/menu_text.h"
#include "widgets/risk/risk_page.h"
#include "widgets/trading/link_button.h"

#include <QApplication>
#include <QDir>
#include <QMenu>
#include <QStringList>
#include <QTableView>
#include <QToolButton>

#include <algorithm>
#include <optional>

namespace jarvis::desktop {
namespace {

using Place = widgets::shell::MainWindow::Place;
using widgets::shell::Action;

/// Beside the layouts; a desk that keeps no layout keeps no drawings either.
std::optional<widgets::charts::DrawingStore> drawingsOf(const Workstation::Settings& settings)
{
    if (settings.layoutFolder.isEmpty())
        return std::nullopt;
    return widgets::charts::DrawingStore(QDir(settings.layoutFolder).filePath(QStringLiteral("drawings")), settings.profile);
}

} // namespace

Workstation::Workstation(api::Engine& engine, const Settings& settings)
    : m_session(engine, settings.user, settings.clocks.value_or(widgets::session::EngineSession::realClocks()), settings.pace)
    , m_arming(m_session)
    , m_context(m_session, m_arming)
    , m_chartContext(m_context)
    , m_ladderContext(m_context)
    , m_ticketContext(m_context)
    , m_tapeContext(m_context)
    , m_watchContext(m_context)
    , m_oneClick(m_ladderContext)
    , m_activity(m_context)
    , m_holdings(m_context, *m_activity.positions())
    , m_drawings(drawingsOf(settings))
    , m_window(m_session, m_arming,
          widgets::shell::LayoutPlace{settings.layoutFolder, settings.profile})
    , m_watchlist(new widgets::trading::WatchlistPanel(m_watchContext))
    , m_chart(new widgets::trading::ChartPanel(m_chartContext, {&m_crosshair, &m_drawings, &m_oneClick}))
    , m_ladder(new widgets::trading::LadderPanel(m_ladderContext, m_oneClick))
    , m_tape(new widgets::trading::TapePanel(m_tapeContext))
    , m_ticket(new widgets::trading::TicketPanel(m_ticketContext))
    , m_risk(new widgets::risk::RiskPanel(m_context))
    , m_execution(new widgets::execution::ExecutionPanel(m_context))
    , m_performance(new widgets::performance::PerformancePanel(m_context))
    , m_toasts(new widgets::trading::ToastStack(&m_window))
    , m_orderToasts(new widgets::trading::OrderToasts(m_context, m_oneClick, *m_toasts, &m_window))
    , m_alerts(new widgets::alerts::AlertsPanel(m_context))
    , m_notices(new widgets::alerts::AlertNotices(m_context, *m_toasts, &m_window))
    , m_keyStore(settings.keyFile)
    , m_accounts(settings.accounts)
    , m_engines(settings.engines)
{
    m_arming.setIdleLimit(settings.config.oneClickIdle);
    m_toasts->setHome(m_chart);
    m_toasts->setAvoided({m_ladder, m_tape, m_ticket});
    m_window.board().addOverlay(m_toasts);
    m_ladder->keepSizesIn(QDir(settings.layoutFolder).filePath(QStringLiteral("sizes.json")));
    addPanels();
    addAlerts();
    addActions();
    addTradingKeys();
    m_guide = new GuideDesk(*this);
    addSettings();
    addKeys();
    if (settings.vault)
        m_settings->addPage(new widgets::settings::VaultPage(*settings.vault));
    if (settings.file)
        addLookAndNotices(*settings.file, settings.chooseLanguage);
    if (settings.chooseLanguage)
        m_settings->addPage(new widgets::settings::LanguagePage(settings.language, settings.chooseLanguage));
    addPaletteSources();
    guardExit(settings.link != nullptr);
    if (settings.link)
        followLink(*settings.link);
    QObject::connect(&m_drawings, &widgets::charts::DrawingShelf::noted, &m_context, &widgets::trading::TradeContext::note);
    QObject::connect(&m_window, &widgets::shell::MainWindow::notice, &m_context, &widgets::trading::TradeContext::note);
    QObject::connect(&m_window.hotkeys(), &widgets::shell::Hotkeys::refused, &m_context,
        [this](const QString& what, const QString& why) { m_context.note(tr("%1: nothing was sent. %2").arg(what, why)); });
    QObject::connect(&m_arming, &widgets::session::Arming::disarmed, &m_context, [this](widgets::session::DisarmReason reason) {
        if (reason != widgets::session::DisarmReason::ByTrader)
            m_context.note(widgets::session::text(reason));
    });
    QObject::connect(qApp, &QGuiApplication::applicationStateChanged, &m_arming, [this](Qt::ApplicationState state) {
        // Hidden by the system or suspended: whoever comes back must mean it anew.
        if (state == Qt::ApplicationSuspended || state == Qt::ApplicationHidden)
            m_arming.noteScreenLocked();
    });
}

Workstation::~Workstation() = default;

void Workstation::addPanels()
{
    m_chart->addHeaderWidget(new widgets::trading::LinkButton(m_chartContext));
    m_window.addPanel(QStringLiteral("chart"), tr("Chart"), m_chart, Place::Centre);
    m_window.addLayoutPart(
        QStringLiteral("look-chart"), [this] { return m_chart->saveLook(); }, [this](const QByteArray& look) { m_chart->restoreLook(look); });
    QObject::connect(&m_chart->chart(), &widgets::charts::PriceChart::lookChanged, &m_window.layouts(), &widgets::shell::LayoutKeeper::noteChange);
    m_window.addPanel(QStringLiteral("watchlist"), tr("Watchlist"), m_watchlist, Place::Left, {new widgets::trading::LinkButton(m_watchContext)});
    m_window.addPanel(QStringLiteral("ladder"), tr("Ladder"), m_ladder, Place::Right, {new widgets::trading::LinkButton(m_ladderContext)});
    m_window.addPanel(QStringLiteral("tape"), tr("Tape"), m_tape, Place::Right, {new widgets::trading::LinkButton(m_tapeContext)});
    m_window.addLayoutPart(
        QStringLiteral("rules-tape"), [this] { return m_tape->saveRules(); }, [this](const QByteArray& state) { m_tape->restoreRules(state); });
    m_window.addPanel(QStringLiteral("ticket"), tr("Ticket"), m_ticket, Place::FarRight, {new widgets::trading::LinkButton(m_ticketContext)});
    const auto keepColumns = [this](const QString& id, widgets::trading::TablePanel* table) {
        m_window.addLayoutPart(
            QStringLiteral("columns-") + id, [table] { return table->saveColumns(); }, [table](const QByteArray& state) { table->restoreColumns(state); });
    };
    const auto addTable = [this, keepColumns](const QString& id, const QString& title, widgets::trading::TablePanel* table) {
        m_window.addPanel(id, title, table, Place::Bottom, {table->bar()});
        keepColumns(id, table);
    };
    addTable(QStringLiteral("positions"), tr("Positions"), m_activity.positions());
    addTable(QStringLiteral("orders"), tr("Orders"), m_activity.orders());
    addTable(QStringLiteral("algorithms"), tr("Algorithms"), m_activity.algorithms());
    addTable(QStringLiteral("fills"), tr("Fills"), m_activity.fills());
    addTable(QStringLiteral("closed"), tr("Closed"), m_activity.closed());
    m_window.addPanel(QStringLiteral("execution"), tr("Execution"), m_execution, Place::Bottom, {m_execution->bar()});
    m_window.addPanel(QStringLiteral("performance"), tr("Performance"), m_performance, Place::Bottom, {m_performance->bar()});
    m_window.addPanel(QStringLiteral("risk"), tr("Risk"), m_risk, Place::Bottom);
    QObject::connect(m_risk, &widgets::risk::RiskPanel::releaseWanted, &m_window, &widgets::shell::MainWindow::showReleaseDialogOf);
    m_window.addPanel(QStringLiteral("alerts"), tr("Alerts"), m_alerts, Place::Bottom, {m_alerts->bar()});
    m_window.addLayoutPart(QStringLiteral("columns-alerts"), [this] { return m_alerts->rules().saveColumns(); },
        [this](const QByteArray& state) { m_alerts->rules().restoreColumns(state); });
    addTable(QStringLiteral("log"), tr("Log"), m_activity.log());
    auto* audit = new widgets::trading::AuditPanel(m_context);
    m_window.addPanel(QStringLiteral("audit"), tr("Audit"), audit, Place::Bottom, {audit->table().bar()});
    keepColumns(QStringLiteral("audit"), &audit->table());
    keepColumns(QStringLiteral("order-costs"), m_execution->orders());
    keepColumns(QStringLiteral("cost-groups"), m_execution->groups());
    keepColumns(QStringLiteral("results"), m_performance->positions());
    keepColumns(QStringLiteral("statistics"), m_performance->statistics());
    keepColumns(QStringLiteral("limits"), m_risk->limits());
    keepColumns(QStringLiteral("breakers"), m_risk->breakers());
    keepColumns(QStringLiteral("stops"), m_risk->stops());
    addPlans();
    addLinks();
    addPanelKinds();
}

void Workstation::addPlans()
{
    const auto words = [](std::initializer_list<const char*> ids) {
        QStringList list;
        for (const char* id : ids)
            list << QLatin1String(id);
        return list;
    };
    constexpr int kBelow = 280;
    m_window.addPlan({QStringLiteral("execution"), tr("Execution"), false,
        {{Qt::LeftDockWidgetArea, words({"execution"}), 0}, {Qt::BottomDockWidgetArea, words({"algorithms"}), kBelow}, {Qt::BottomDockWidgetArea, words({"orders", "fills", "log"}), kBelow}}});
    m_window.addPlan({QStringLiteral("risk"), tr("Risk"), false,
        {{Qt::LeftDockWidgetArea, words({"risk"}), 0}, {Qt::BottomDockWidgetArea, words({"positions", "orders"}), kBelow}, {Qt::BottomDockWidgetArea, words({"closed", "log"}), kBelow}}});
}

void Workstation::addSettings()
{
    QObject::connect(&m_window.topBar(), &widgets::shell::TopBar::accountMenuWanted, &m_window, [this](QToolButton* below) { showAccountMenu(below); });
    QObject::connect(&m_window.venuePanel(), &widgets::shell::VenuePanel::engineWanted, &m_window, [this] { connectElsewhere(); });
    m_settings = new widgets::settings::SettingsWindow(&m_window);
    if (m_accounts) {
        m_accounts->follow(m_session);
        m_venuesPage = new widgets::settings::VenuesPage(*m_accounts);
        m_settings->addPage(m_venuesPage);
        QObject::connect(m_venuesPage, &widgets::settings::VenuesPage::liveSwitchWanted, &m_window, &widgets::shell::MainWindow::showLiveSwitch);
    }
    if (m_engines) {
        m_enginesPage = new widgets::settings::EnginesPage(*m_engines);
        m_settings->addPage(m_enginesPage);
        m_window.actions().add({QStringLiteral("connect"), tr("Desk"), tr("Connect to an engine"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E), Action::Kind::Navigation,
            [this] { connectElsewhere(); }, {}});
    }
    m_settings->addPage(new widgets::risk::RiskPage(m_session));
    m_window.actions().add({QStringLiteral("settings"), tr("Desk"), tr("Settings"), QKeySequence(Qt::CTRL | Qt::Key_Comma), Action::Kind::Navigation,
        [this] { showSettings({}); }, {}});
}

void Workstation::followLink(LinkWatch& link)
{
    m_window.setLink(link.report());
    QObject::connect(&link, &LinkWatch::changed, &m_window, [this, &link] { m_window.setLink(link.report()); });
}

/// Straight to the question where there is nothing to choose from yet.
void Workstation::connectElsewhere()
{
    showSettings(QStringLiteral("engines"));
    if (m_enginesPage && m_engines->engines().isEmpty())
        m_enginesPage->connectTo();
}

void Workstation::showSettings(const QString& page)
{
    if (m_settings)
        m_settings->open(page);
}

void Workstation::showAccountMenu(QToolButton* below)
{
    auto* menu = new QMenu(below);
    menu->setObjectName(QStringLiteral("accountMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto addAccount = [&](const QString& text, quint32 id, bool isOpen, bool isAllowed) {
        QAction* action = menu->addAction(widgets::base::menuText(text), &m_window, [this, id] { m_accounts->open(id); });
        action->setCheckable(true);
        action->setChecked(isOpen);
        action->setEnabled(isAllowed && !isOpen);
    };
    if (m_accounts) {
        addAccount(tr("Paper"), 0, !m_accounts->openAccount(), true);
        const auto stored = m_accounts->accounts();
        for (const auto& account : stored)
            addAccount(tr("%1 · %2 %3").arg(account.name, account.venueName, account.isTestnet ? tr("testnet") : tr("live")), account.id, account.isOpen, account.openObstacle.isEmpty());
        menu->addSeparator();
    }
    if (m_session.model().account().isLive) {
        const bool isOff = m_session.model().tradingState().isLiveOff;
        menu->addAction(isOff ? tr("Switch live trading on…") : tr("Switch live trading off"), &m_window, [this, isOff] { m_window.showLiveSwitch(isOff); });
    }
    if (m_accounts)
        menu->addAction(tr("Accounts and keys…"), &m_window, [this] { showSettings(QStringLiteral("venues")); });
    if (menu->isEmpty())
        menu->addAction(tr("There is no other account"))->setEnabled(false);
    menu->popup(below->mapToGlobal(QPoint(0, below->height())));
}

QString Workstation::whatStaysOpen() const
{
    const auto& model = m_session.model();
    const auto& orders = model.orders();
    const auto working = std::count_if(orders.begin(), orders.end(), [](const auto& entry) { return entry.second.isLive(); });
    QStringList words;
    if (!model.positions().empty())
        words << tr("%n position(s)", nullptr, static_cast<int>(model.positions().size()));
    if (working > 0)
        words << tr("%n working order(s), exits among them", nullptr, static_cast<int>(working));
    return words.size() == 2 ? tr("%1 and %2").arg(words[0], words[1]) : words.value(0);
}

void Workstation::show()
{
    // Docks take their sizes only in a window that is there.
    m_window.show();
    m_window.restoreLayout();
    m_watchlist->table().setFocus();
}

} // namespace jarvis::desktop
