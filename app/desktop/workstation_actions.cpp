#include "app/desktop/workstation.h"

#include "app/desktop/spoken_language.h"
#include "widgets/base/number_field.h"
#include "widgets/base/zoom.h"
#include "widgets/settings/settings_page.h"
#include "widgets/settings/settings_search.h"

#include <QApplication>
#include <QPointer>
#include <QTimer>

namespace jarvis::desktop {
namespace {

using widgets::shell::Action;
using widgets::shell::PaletteEntry;

} // namespace

void Workstation::addActions()
{
    widgets::shell::Actions& actions = m_window.actions();
    const auto goTo = [this, &actions](const QString& id, const QString& text, QKeyCombination key) {
        actions.add({QStringLiteral("go-") + id, tr("Panels"), text, QKeySequence(key), Action::Kind::Navigation, [this, id] { m_window.focusPanel(id); }});
    };
    goTo(QStringLiteral("watchlist"), tr("Search instruments"), Qt::CTRL | Qt::Key_F);
    goTo(QStringLiteral("chart"), tr("Chart"), Qt::ALT | Qt::Key_1);
    goTo(QStringLiteral("ladder"), tr("Ladder"), Qt::ALT | Qt::Key_2);
    goTo(QStringLiteral("tape"), tr("Tape"), Qt::ALT | Qt::Key_T);
    goTo(QStringLiteral("ticket"), tr("Ticket"), Qt::ALT | Qt::Key_3);
    goTo(QStringLiteral("positions"), tr("Positions"), Qt::ALT | Qt::Key_4);
    goTo(QStringLiteral("orders"), tr("Orders"), Qt::ALT | Qt::Key_5);
    goTo(QStringLiteral("fills"), tr("Fills"), Qt::ALT | Qt::Key_6);
    goTo(QStringLiteral("closed"), tr("Closed positions"), Qt::ALT | Qt::Key_7);
    goTo(QStringLiteral("log"), tr("Log"), Qt::ALT | Qt::Key_8);
    goTo(QStringLiteral("algorithms"), tr("Algorithms"), Qt::ALT | Qt::Key_9);
    goTo(QStringLiteral("risk"), tr("Risk"), Qt::ALT | Qt::Key_0);
    goTo(QStringLiteral("alerts"), tr("Alerts"), Qt::ALT | Qt::Key_A);
    goTo(QStringLiteral("execution"), tr("Execution"), Qt::ALT | Qt::Key_Minus);
    goTo(QStringLiteral("performance"), tr("Performance"), Qt::ALT | Qt::Key_Equal);
    const auto add = [&actions](const QString& id, const QString& group, const QString& text, QKeyCombination key, std::function<void()> act, bool changesOrders = false) {
        actions.add({id, group, text, QKeySequence(key), Action::Kind::Navigation, std::move(act), {}, {}, changesOrders});
    };
    const auto changeLook = [this](const std::function<void(widgets::settings::AppearancePage::Look&)>& how) {
        auto look = widgets::settings::AppearancePage::present();
        how(look);
        widgets::settings::AppearancePage::apply(look);
        if (m_keepLook)
            m_keepLook(look);
    };
    add(QStringLiteral("theme"), tr("Desk"), tr("Dark or light"), Qt::CTRL | Qt::SHIFT | Qt::Key_D, [changeLook] { changeLook([](auto& look) { look.isLight = !look.isLight; }); });
    add(QStringLiteral("zoom-in"), tr("Desk"), tr("Everything larger"), Qt::CTRL | Qt::Key_Plus, [changeLook] { changeLook([](auto& look) { look.zoom = widgets::base::nextZoom(look.zoom, true); }); });
    add(QStringLiteral("zoom-out"), tr("Desk"), tr("Everything smaller"), Qt::CTRL | Qt::Key_Minus, [changeLook] { changeLook([](auto& look) { look.zoom = widgets::base::nextZoom(look.zoom, false); }); });
    add(QStringLiteral("zoom-none"), tr("Desk"), tr("Everything at its usual size"), Qt::CTRL | Qt::Key_0, [changeLook] { changeLook([](auto& look) { look.zoom = widgets::base::kZoomMin; }); });
    add(QStringLiteral("density"), tr("Desk"), tr("Rows close together or apart"), Qt::CTRL | Qt::ALT | Qt::Key_D, [changeLook] { changeLook([](auto& look) { look.isComfortable = !look.isComfortable; }); });
    add(QStringLiteral("buy-ticket"), tr("Trading"), tr("Buy ticket"), Qt::CTRL | Qt::Key_B, [this] { openTicket(Side::Buy); });
    add(QStringLiteral("sell-ticket"), tr("Trading"), tr("Sell ticket"), Qt::CTRL | Qt::Key_S, [this] { openTicket(Side::Sell); });
    add(QStringLiteral("arm"), tr("Trading"), tr("Arm or disarm one-click"), Qt::CTRL | Qt::SHIFT | Qt::Key_A, [this] { m_ladder->toggleArmed(); }, true);
    add(QStringLiteral("cancel-all"), tr("Trading"), tr("Cancel all entries"), Qt::CTRL | Qt::SHIFT | Qt::Key_C, [this] { m_activity.cancelAllEntries(); }, true);
}

void Workstation::addAlerts()
{
    QObject::connect(m_notices, &widgets::alerts::AlertNotices::barWanted, &m_window.alertBar(), &widgets::shell::AlertBar::show);
    QObject::connect(m_notices, &widgets::alerts::AlertNotices::deskWanted, &m_window, [this] {
        m_window.show();
        m_window.raise();
        m_window.activateWindow();
    });
    m_window.actions().add({QStringLiteral("new-alert"), tr("Desk"), tr("New alert"), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_A), Action::Kind::Navigation,
        [this] { m_context.wantAlert(m_context.instrumentId()); }, {}, tr("notify watch price")});
}

void Workstation::addLookAndNotices(SettingsDesk& file, const widgets::settings::LanguagePage::Choose& chooseLanguage)
{
    using widgets::alerts::NoticesPage;
    using widgets::settings::AppearancePage;
    const auto tell = [this](const QString& error) {
        if (!error.isEmpty())
            m_context.note(error);
    };
    m_notices->set(SettingsDesk::noticesOf(file.config()));
    auto* notices = new NoticesPage(m_notices->settings());
    auto* look = new AppearancePage;
    auto* data = new widgets::settings::DataPage(file);
    m_settings->addPage(notices);
    m_settings->addPage(look);
    m_settings->addPage(data);
    QObject::connect(notices, &NoticesPage::changed, &m_window, [this, &file, tell](const widgets::alerts::NoticeSettings& settings) {
        m_notices->set(settings);
        tell(file.keep(settings));
    });
    QObject::connect(notices, &NoticesPage::exampleWanted, m_notices, &widgets::alerts::AlertNotices::playExample);
    m_keepLook = [&file, tell](const AppearancePage::Look& chosen) { tell(file.keep(chosen)); };
    QObject::connect(look, &AppearancePage::chosen, &m_window, m_keepLook);
    file.onImport([this, &file, notices, tell, chooseLanguage] {
        AppearancePage::apply(SettingsDesk::lookOf(file.config()));
        m_notices->set(SettingsDesk::noticesOf(file.config()));
        notices->show(m_notices->settings());
        if (chooseLanguage)
            tell(chooseLanguage(languageOf(file.config())));
    });
}

void Workstation::openTicket(Side side)
{
    m_ticketContext.fillTicket(side, std::nullopt);
    m_window.focusPanel(QStringLiteral("ticket"));
    // The side is said; what is typed next is how much.
    if (auto* size = m_ticket->findChild<widgets::base::NumberField*>(QStringLiteral("ticketSize")))
        size->setFocus(Qt::ShortcutFocusReason);
}

QString Workstation::tradingObstacle() const
{
    if (!m_arming.isArmed())
        return widgets::session::text(m_arming.reason());
    return {};
}

void Workstation::placeAtTouch(Side side)
{
    // Of several ladders the armed one is meant.
    const InstrumentId instrument = m_arming.armed() ? m_arming.armed()->instrument : m_ladderContext.instrumentId();
    const api::Quote* quote = m_session.model().market().quote(instrument);
    const auto& level = side == Side::Buy ? (quote ? quote->bid : std::nullopt) : (quote ? quote->ask : std::nullopt);
    if (level)
        m_oneClick.placeAsArmed(instrument, side, level->price);
    else
        m_context.note(tr("Nothing was sent: there is no price on that side of the book."));
}

// F6 goes from panel to panel, as it does elsewhere: no key beside it may send an order.
void Workstation::addTradingKeys()
{
    const auto add = [this](const QString& id, const QString& text, Qt::Key key, Side side) {
        m_window.actions().add({id, tr("Armed one-click"), text, QKeySequence(key), Action::Kind::Trading, [this, side] { placeAtTouch(side); },
            [this] { return tradingObstacle(); }});
    };
    add(QStringLiteral("join-bid"), tr("Buy at the best bid"), Qt::Key_F8, Side::Buy);
    add(QStringLiteral("join-ask"), tr("Sell at the best ask"), Qt::Key_F9, Side::Sell);
    for (int number = 1; number <= widgets::trading::SizePresets::kCount; ++number) {
        const auto ladder = [this] { return ladderAtHand(); };
        m_window.actions().add({QStringLiteral("size-%1").arg(number), tr("Ladder"), tr("Size %1 per click").arg(number), QKeySequence(Qt::Key_0 + number),
            Action::Kind::Panel, [ladder, number] { ladder()->choosePreset(number - 1); }, {}, {}, false,
            [] { return qobject_cast<widgets::trading::LadderView*>(QApplication::focusWidget()) != nullptr; }});
        m_window.actions().add({QStringLiteral("keep-size-%1").arg(number), tr("Ladder"), tr("Keep the present size as size %1").arg(number),
            QKeySequence(QKeyCombination(Qt::CTRL | Qt::ALT, static_cast<Qt::Key>(Qt::Key_0 + number))), Action::Kind::Navigation, [ladder, number] { ladder()->keepPreset(number - 1); }});
    }
}

/// The one with the focus, else the first.
widgets::trading::LadderPanel* Workstation::ladderAtHand()
{
    for (QWidget* at = QApplication::focusWidget(); at != nullptr; at = at->parentWidget()) {
        if (auto* ladder = qobject_cast<widgets::trading::LadderPanel*>(at))
            return ladder;
    }
    return m_ladder;
}

void Workstation::addKeys()
{
    widgets::shell::Actions& actions = m_window.actions();
    m_settings->addPage(new widgets::shell::KeysPage(actions));
    const auto edit = [this] { showSettings(QStringLiteral("keys")); };
    actions.add({QStringLiteral("edit-keys"), tr("Desk"), tr("Change keys"), {}, Action::Kind::Navigation, edit, {}, tr("hotkeys shortcuts")});
    QObject::connect(&m_window, &widgets::shell::MainWindow::keyEditorWanted, &m_window, edit);
    const auto loaded = m_keyStore.load();
    actions.setChosen(loaded.chosen);
    if (!loaded.setAside.isEmpty())
        QTimer::singleShot(0, &m_window, [this, aside = loaded.setAside] {
            m_context.note(tr("The chosen keys could not be read. The file was set aside as %1; the delivered keys are used.").arg(aside));
        });
    QObject::connect(&actions, &widgets::shell::Actions::chosenChanged, &m_window, [this, &actions] {
        if (const QString error = m_keyStore.save(actions.chosen()); !error.isEmpty())
            m_context.note(error);
    });
}

void Workstation::guardExit(bool isFar)
{
    m_safeExit = new SafeExit(m_session, isFar, m_window);
    m_window.setCloseGuard([this] { return m_safeExit->mayClose(); });
    QObject::connect(m_safeExit, &SafeExit::quit, &m_window, &QWidget::close);
    m_window.actions().add({QStringLiteral("quit"), tr("Desk"), tr("Quit Jarvis"), QKeySequence(Qt::CTRL | Qt::Key_Q), Action::Kind::Navigation, [this] { m_window.close(); }, {}, tr("exit close leave")});
    // The user's session ends, and the program with it: whoever asks holds up a logout that somebody else wants.
    QObject::connect(qApp, &QGuiApplication::commitDataRequest, &m_window, [this] {
        m_window.saveLayout();
        m_safeExit->letGo();
    });
}

void Workstation::addPaletteSources()
{
    m_window.palette().addSource([this] {
        QVector<PaletteEntry> entries;
        for (const auto& [id, instrument] : m_session.model().instruments()) {
            const QString symbol = QString::fromStdString(instrument.symbol());
            entries.append({QStringLiteral("instrument-") + symbol, tr("Instrument"), symbol, {}, {}, {}, false, [this, id] { m_context.setInstrument(id); }});
        }
        return entries;
    });
    m_window.palette().addSource([this] {
        QVector<PaletteEntry> entries;
        for (const auto* page : m_settings->pages()) {
            entries.append({QStringLiteral("settings-") + page->id(), tr("Settings"), page->title(), {}, {}, {}, false, [this, id = page->id()] { showSettings(id); }});
            for (const auto& field : widgets::settings::fieldsOf(*page)) {
                entries.append({QStringLiteral("settings-%1-%2").arg(page->id(), field.name), page->title(), field.name, field.description, {}, {}, false,
                    [this, id = page->id(), at = QPointer(field.widget)] {
                        showSettings(id);
                        if (at)
                            at->setFocus(Qt::ShortcutFocusReason);
                    }});
            }
        }
        return entries;
    });
}

} // namespace jarvis::desktop
