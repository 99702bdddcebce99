#pragma once

#include "app/config/config.h"
#include "app/desktop/engine_desk.h"
#include "app/desktop/guide_desk.h"
#include "app/desktop/link_watch.h"
#include "app/desktop/safe_exit.h"
#include "app/desktop/settings_desk.h"
#include "app/desktop/vault_desk.h"
#include "app/desktop/venue_desk.h"
#include "engine/api/engine.h"
#include "widgets/alerts/alert_notices.h"
#include "widgets/alerts/alerts_panel.h"
#include "widgets/alerts/notices_page.h"
#include "widgets/charts/crosshair_hub.h"
#include "widgets/charts/drawing_shelf.h"
#include "widgets/execution/execution_panel.h"
#include "widgets/performance/performance_panel.h"
#include "widgets/risk/risk_panel.h"
#include "widgets/session/arming.h"
#include "widgets/session/engine_session.h"
#include "widgets/settings/appearance_page.h"
#include "widgets/settings/data_page.h"
#include "widgets/settings/engines_page.h"
#include "widgets/settings/language_page.h"
#include "widgets/settings/settings_window.h"
#include "widgets/settings/venues_page.h"
#include "widgets/shell/key_store.h"
#include "widgets/shell/keys_page.h"
#include "widgets/shell/main_window.h"
#include "widgets/trading/activity.h"
#include "widgets/trading/audit_panel.h"
#include "widgets/trading/chart_panel.h"
#include "widgets/trading/holding_watch.h"
#include "widgets/trading/ladder_panel.h"
#include "widgets/trading/one_click.h"
#include "widgets/trading/order_toasts.h"
#include "widgets/trading/tape_panel.h"
#include "widgets/trading/ticket_panel.h"
#include "widgets/trading/toast_stack.h"
#include "widgets/trading/trade_context.h"
#include "widgets/trading/watchlist_panel.h"

#include <QCoreApplication>
#include <QString>

#include <functional>
#include <optional>

class QToolButton;

namespace jarvis::desktop {

/// The desk, wired: one engine, one session, one window with the panels of the trade workspace.
///
/// The one place that knows all panels; what each of them does it knows by itself.
/// Threads: GUI. The engine must outlive it.
class Workstation {
    Q_DECLARE_TR_FUNCTIONS(Workstation)

public:
    struct Settings {
        QString user;          ///< written into the journal with every command
        QString layoutFolder;
        QString profile;       ///< layouts are kept for each
        config::Config config;
        VenueDesk* accounts = nullptr; ///< null: there are no settings of venues, and no other account to choose
        EngineDesk* engines = nullptr; ///< null: there are no settings of engines
        LinkWatch* link = nullptr;     ///< to an engine elsewhere; null: it is this machine's
        QString keyFile = {};          ///< chosen keys, of all accounts alike; empty: they are not kept
        VaultDesk* vault = nullptr;    ///< null: the list of accounts cannot be read
        SettingsDesk* file = nullptr;  ///< null: what is set here is not kept
        std::optional<widgets::session::EngineSession::Clocks> clocks = {}; ///< where the desk reads time; nothing: the real ones
        widgets::settings::LanguagePage::Choose chooseLanguage = {}; ///< empty: it cannot be chosen
        widgets::base::LanguageChoice language = {};
        Duration pace = widgets::session::PacedTaker::kFrame; ///< of what the engine tells in a row; zero: nothing waits, for tests that look after each turn
    };

    Workstation(api::Engine& engine, const Settings& settings);
    ~Workstation();

    widgets::session::EngineSession& session() { return m_session; }
    widgets::session::Arming& arming() { return m_arming; }
    widgets::trading::TradeContext& context() { return m_context; }
    widgets::trading::OneClick& oneClick() { return m_oneClick; }
    widgets::shell::MainWindow& window() { return m_window; }
    widgets::trading::WatchlistPanel& watchlist() { return *m_watchlist; }
    widgets::trading::ChartPanel& chart() { return *m_chart; }
    widgets::trading::LadderPanel& ladder() { return *m_ladder; }
    widgets::trading::TapePanel& tape() { return *m_tape; }
    widgets::trading::TicketPanel& ticket() { return *m_ticket; }
    widgets::trading::Activity& activity() { return m_activity; }
    widgets::trading::HoldingWatch& holdings() { return m_holdings; }
    widgets::risk::RiskPanel& risk() { return *m_risk; }
    widgets::execution::ExecutionPanel& execution() { return *m_execution; }
    widgets::alerts::AlertsPanel& alerts() { return *m_alerts; }
    widgets::alerts::AlertNotices& notices() { return *m_notices; }
    GuideDesk& guide() { return *m_guide; }
    widgets::performance::PerformancePanel& performance() { return *m_performance; }
    widgets::trading::ToastStack& toasts() { return *m_toasts; }
    widgets::settings::SettingsWindow* settings() { return m_settings; }
    /// Null without accounts.
    widgets::settings::VenuesPage* venuesPage() { return m_venuesPage; }
    /// Null without engines.
    widgets::settings::EnginesPage* enginesPage() { return m_enginesPage; }

    void showSettings(const QString& page);
    SafeExit& safeExit() { return *m_safeExit; }
    /// What the ticket is for; empty before the first snapshot.
    InstrumentId ticketInstrument() const { return m_ticketContext.instrumentId(); }
    /// The same of the first ladder.
    InstrumentId ladderInstrument() const { return m_ladderContext.instrumentId(); }
    /// What would stay open at the venue if the desk went away now, in words; empty: nothing.
    QString whatStaysOpen() const;

    /// Applies the stored layout and shows the window.
    void show();

private:
    void addPanels();
    void addPlans();
    void addLinks();
    void addPanelKinds();
    void addActions();
    void addAlerts();
    void addTradingKeys();
    widgets::trading::LadderPanel* ladderAtHand();
    void addPaletteSources();
    void openTicket(Side side);
    QString tradingObstacle() const;
    void placeAtTouch(Side side);
    void addSettings();
    void addLookAndNotices(SettingsDesk& file, const widgets::settings::LanguagePage::Choose& chooseLanguage);
    void addKeys();
    void guardExit(bool isFar);
    void followLink(LinkWatch& link);
    void connectElsewhere();
    void showAccountMenu(QToolButton* below);

    widgets::session::EngineSession m_session;
    widgets::session::Arming m_arming;
    widgets::trading::TradeContext m_context;
    // Of the panels that may be linked otherwise than the desk.
    widgets::trading::TradeContext m_chartContext;
    widgets::trading::TradeContext m_ladderContext;
    widgets::trading::TradeContext m_ticketContext;
    widgets::trading::TradeContext m_tapeContext;
    widgets::trading::TradeContext m_watchContext;
    QObject m_furtherContexts; ///< owns those of further charts and ladders
    widgets::trading::OneClick m_oneClick;
    widgets::trading::Activity m_activity;
    widgets::trading::HoldingWatch m_holdings;
    widgets::charts::CrosshairHub m_crosshair;
    widgets::charts::DrawingShelf m_drawings;
    widgets::shell::MainWindow m_window;
    // Owned by the window.
    widgets::trading::WatchlistPanel* m_watchlist;
    widgets::trading::ChartPanel* m_chart;
    widgets::trading::LadderPanel* m_ladder;
    widgets::trading::TapePanel* m_tape;
    widgets::trading::TicketPanel* m_ticket;
    widgets::risk::RiskPanel* m_risk;
    widgets::execution::ExecutionPanel* m_execution;
    widgets::performance::PerformancePanel* m_performance;
    widgets::trading::ToastStack* m_toasts;
    GuideDesk* m_guide = nullptr;
    widgets::trading::OrderToasts* m_orderToasts;
    widgets::alerts::AlertsPanel* m_alerts;
    widgets::alerts::AlertNotices* m_notices;
    widgets::shell::KeyStore m_keyStore;
    SafeExit* m_safeExit = nullptr;
    std::function<void(const widgets::settings::AppearancePage::Look&)> m_keepLook; ///< empty: what is changed lasts as long as the desk
    VenueDesk* m_accounts;
    EngineDesk* m_engines;
    widgets::settings::SettingsWindow* m_settings = nullptr;
    widgets::settings::VenuesPage* m_venuesPage = nullptr;
    widgets::settings::EnginesPage* m_enginesPage = nullptr;
};

} // namespace jarvis::desktop
