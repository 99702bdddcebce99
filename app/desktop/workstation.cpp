#include "app/desktop/workstation.h"

#include "widgets/base/theme_manager.h"

#include <QApplication>
#include <QCoreApplication>
#include <QMenu>
#include <QStringList>
#include <QTableView>
#include <QToolButton>

#include <algorithm>

namespace jarvis::desktop {
namespace {

using Place = widgets::shell::MainWindow::Place;
using widgets::shell::Hotkey;

QString tr(const char* text)
{
    return QCoreApplication::translate("Workstation", text);
}

} // namespace

Workstation::Workstation(api::Engine& engine, const Settings& settings)
    : m_session(engine, settings.user)
    , m_arming(m_session)
    , m_context(m_session, m_arming)
    , m_oneClick(m_context)
    , m_activity(m_context)
    , m_holdings(m_context, *m_activity.positions())
    , m_window(m_session, m_arming,
          widgets::shell::LayoutStore(settings.layoutFolder, settings.profile, widgets::shell::LayoutStore::currentMonitors()))
    , m_watchlist(new widgets::trading::WatchlistPanel(m_context))
    , m_chart(new widgets::trading::ChartPanel(m_context))
    , m_ladder(new widgets::trading::LadderPanel(m_context, m_oneClick))
    , m_ticket(new widgets::trading::TicketPanel(m_context))
    , m_risk(new widgets::risk::RiskPanel(m_context))
    , m_execution(new widgets::execution::ExecutionPanel(m_context))
    , m_toasts(new widgets::trading::ToastStack(&m_window))
    , m_orderToasts(new widgets::trading::OrderToasts(m_context, m_oneClick, *m_toasts, &m_window))
    , m_accounts(settings.accounts)
    , m_engines(settings.engines)
{
    m_arming.setIdleLimit(settings.config.oneClickIdle);
    m_toasts->setAvoided(m_ladder);
    addPanels();
    addHotkeys();
    addTradingKeys();
    addSettings();
    if (settings.link)
        followLink(*settings.link);
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
    m_window.addPanel(QStringLiteral("chart"), tr("Chart"), m_chart, Place::Centre);
    m_window.addPanel(QStringLiteral("watchlist"), tr("Watchlist"), m_watchlist, Place::Left);
    m_window.addPanel(QStringLiteral("ladder"), tr("Ladder"), m_ladder, Place::Right);
    m_window.addPanel(QStringLiteral("ticket"), tr("Ticket"), m_ticket, Place::FarRight);
    const auto addTable = [this](const QString& id, const QString& title, widgets::trading::TablePanel* table) {
        m_window.addPanel(id, title, table, Place::Bottom, {table->bar()});
        m_window.addLayoutPart(
            QStringLiteral("columns-") + id, [table] { return table->saveColumns(); }, [table](const QByteArray& state) { table->restoreColumns(state); });
    };
    addTable(QStringLiteral("positions"), tr("Positions"), m_activity.positions());
    addTable(QStringLiteral("orders"), tr("Orders"), m_activity.orders());
    addTable(QStringLiteral("algorithms"), tr("Algorithms"), m_activity.algorithms());
    addTable(QStringLiteral("fills"), tr("Fills"), m_activity.fills());
    addTable(QStringLiteral("closed"), tr("Closed"), m_activity.closed());
    m_window.addPanel(QStringLiteral("execution"), tr("Execution"), m_execution, Place::Bottom, {m_execution->bar()});
    m_window.addPanel(QStringLiteral("risk"), tr("Risk"), m_risk, Place::Bottom);
    QObject::connect(m_risk, &widgets::risk::RiskPanel::releaseWanted, &m_window, &widgets::shell::MainWindow::showReleaseDialogOf);
    addTable(QStringLiteral("log"), tr("Log"), m_activity.log());
}

void Workstation::addHotkeys()
{
    widgets::shell::Hotkeys& keys = m_window.hotkeys();
    const auto goTo = [this, &keys](const QString& id, const QString& text, QKeyCombination key) {
        keys.add({QStringLiteral("go-") + id, tr("Panels"), text, QKeySequence(key), Hotkey::Kind::Navigation, [this, id] { m_window.focusPanel(id); }, {}});
    };
    goTo(QStringLiteral("watchlist"), tr("Search instruments"), Qt::CTRL | Qt::Key_F);
    goTo(QStringLiteral("chart"), tr("Chart"), Qt::ALT | Qt::Key_1);
    goTo(QStringLiteral("ladder"), tr("Ladder"), Qt::ALT | Qt::Key_2);
    goTo(QStringLiteral("ticket"), tr("Ticket"), Qt::ALT | Qt::Key_3);
    goTo(QStringLiteral("positions"), tr("Positions"), Qt::ALT | Qt::Key_4);
    goTo(QStringLiteral("orders"), tr("Orders"), Qt::ALT | Qt::Key_5);
    goTo(QStringLiteral("fills"), tr("Fills"), Qt::ALT | Qt::Key_6);
    goTo(QStringLiteral("closed"), tr("Closed positions"), Qt::ALT | Qt::Key_7);
    goTo(QStringLiteral("log"), tr("Log"), Qt::ALT | Qt::Key_8);
    goTo(QStringLiteral("algorithms"), tr("Algorithms"), Qt::ALT | Qt::Key_9);
    goTo(QStringLiteral("risk"), tr("Risk"), Qt::ALT | Qt::Key_0);
    goTo(QStringLiteral("execution"), tr("Execution"), Qt::ALT | Qt::Key_Minus);
    keys.add({QStringLiteral("theme"), tr("Desk"), tr("Dark or light"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D), Hotkey::Kind::Navigation,
        [] {
            auto& themes = widgets::base::ThemeManager::instance();
            const bool isDark = themes.name() == widgets::base::ThemeName::Dark;
            themes.set(isDark ? widgets::base::ThemeName::Light : widgets::base::ThemeName::Dark, themes.palette());
        },
        {}});
    keys.add({QStringLiteral("buy-ticket"), tr("Trading"), tr("Buy ticket"), QKeySequence(Qt::CTRL | Qt::Key_B), Hotkey::Kind::Navigation,
        [this] {
            m_context.fillTicket(Side::Buy, std::nullopt);
            m_window.focusPanel(QStringLiteral("ticket"));
        },
        {}});
    keys.add({QStringLiteral("sell-ticket"), tr("Trading"), tr("Sell ticket"), QKeySequence(Qt::CTRL | Qt::Key_S), Hotkey::Kind::Navigation,
        [this] {
            m_context.fillTicket(Side::Sell, std::nullopt);
            m_window.focusPanel(QStringLiteral("ticket"));
        },
        {}});
    keys.add({QStringLiteral("arm"), tr("Trading"), tr("Arm or disarm one-click"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A),
        Hotkey::Kind::Navigation, [this] { m_ladder->toggleArmed(); }, {}});
    keys.add({QStringLiteral("cancel-all"), tr("Trading"), tr("Cancel all entries"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C),
        Hotkey::Kind::Navigation, [this] { m_activity.cancelAllEntries(); }, {}});
}

void Workstation::addSettings()
{
    QObject::connect(&m_window.topBar(), &widgets::shell::TopBar::accountMenuWanted, &m_window, [this](QToolButton* below) { showAccountMenu(below); });
    QObject::connect(&m_window.venuePanel(), &widgets::shell::VenuePanel::engineWanted, &m_window, [this] { connectElsewhere(); });
    if (!m_accounts && !m_engines)
        return;
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
        m_window.hotkeys().add({QStringLiteral("connect"), tr("Desk"), tr("Connect to an engine"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E), Hotkey::Kind::Navigation,
            [this] { connectElsewhere(); }, {}});
    }
    m_window.hotkeys().add({QStringLiteral("settings"), tr("Desk"), tr("Settings"), QKeySequence(Qt::CTRL | Qt::Key_Comma), Hotkey::Kind::Navigation,
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
        QAction* action = menu->addAction(text, &m_window, [this, id] { m_accounts->open(id); });
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
        words << QCoreApplication::translate("Workstation", "%n position(s)", nullptr, static_cast<int>(model.positions().size()));
    if (working > 0)
        words << QCoreApplication::translate("Workstation", "%n working order(s), exits among them", nullptr, static_cast<int>(working));
    return words.join(tr(" and "));
}

QString Workstation::tradingObstacle() const
{
    if (!m_arming.isArmed())
        return widgets::session::text(m_arming.reason());
    return {};
}

void Workstation::placeAtTouch(Side side)
{
    const api::Quote* quote = m_session.model().market().quote(m_context.instrumentId());
    const auto& level = side == Side::Buy ? (quote ? quote->bid : std::nullopt) : (quote ? quote->ask : std::nullopt);
    if (level)
        m_oneClick.place(side, level->price);
    else
        m_context.note(tr("Nothing was sent: there is no price on that side of the book."));
}

void Workstation::addTradingKeys()
{
    widgets::shell::Hotkeys& keys = m_window.hotkeys();
    const auto add = [this, &keys](const QString& id, const QString& text, Qt::Key key, Side side) {
        keys.add({id, tr("Armed one-click"), text, QKeySequence(key), Hotkey::Kind::Trading, [this, side] { placeAtTouch(side); },
            [this] { return tradingObstacle(); }});
    };
    add(QStringLiteral("join-bid"), tr("Buy at the best bid"), Qt::Key_F5, Side::Buy);
    add(QStringLiteral("join-ask"), tr("Sell at the best ask"), Qt::Key_F6, Side::Sell);
}

void Workstation::show()
{
    // Docks take their sizes only in a window that is there.
    m_window.show();
    m_window.restoreLayout();
    m_watchlist->table().setFocus();
}

} // namespace jarvis::desktop
