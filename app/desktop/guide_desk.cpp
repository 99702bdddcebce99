#include "app/desktop/guide_desk.h"

#include "app/desktop/workstation.h"
#include "widgets/guide/help_dialog.h"
#include "widgets/shell/kill_button.h"

#include <QPushButton>

namespace jarvis::desktop {

using widgets::guide::HelpDialog;
using widgets::shell::Action;

GuideDesk::GuideDesk(Workstation& desk) : QObject(&desk.window()), m_desk(desk)
{
    widgets::shell::Actions& actions = desk.window().actions();
    const auto add = [&actions](const QString& id, const QString& text, const QKeySequence& key, std::function<void()> act, const QString& words) {
        actions.add({id, tr("Help"), text, key, Action::Kind::Navigation, std::move(act), {}, words});
    };
    add(QStringLiteral("help"), tr("Help for this panel"), QKeySequence(Qt::Key_F1), [this] { showHelp(); }, tr("what is this manual"));
    add(QStringLiteral("glossary"), tr("Glossary"), {}, [this] { showGlossary(); }, tr("words terms meaning"));
    add(QStringLiteral("tour"), tr("Show me around"), {}, [this] { startTour(); }, tr("tour introduction first steps"));
}

void GuideDesk::showHelp()
{
    auto& window = m_desk.window();
    // A further chart is a chart: "chart-2".
    const QString panel = window.board().panelWithFocus().section(QLatin1Char('-'), 0, 0);
    delete window.findChild<HelpDialog*>();
    auto* help = new HelpDialog(widgets::guide::helpTopic(panel), &window);
    help->setAttribute(Qt::WA_DeleteOnClose);
    connect(help, &HelpDialog::allKeysWanted, &window, &widgets::shell::MainWindow::showHotkeySheet);
    connect(help, &HelpDialog::termWanted, this, &GuideDesk::showGlossary);
    connect(help, &HelpDialog::tourWanted, this, &GuideDesk::startTour);
    help->show();
    help->activateWindow();
}

void GuideDesk::showGlossary(const QString& termId)
{
    if (!m_glossary)
        m_glossary = new widgets::guide::GlossaryDialog(&m_desk.window());
    m_glossary->open(termId);
}

void GuideDesk::startTour()
{
    const auto& account = m_desk.session().model().account();
    if (account.isLive) {
        m_desk.context().note(tr("The tour runs over a paper account only: nothing shall lie over real money. Choose Paper in the account menu."));
        return;
    }
    delete m_tour;
    m_tour = new widgets::guide::Tour(steps(), m_desk.window());
    m_tour->start();
}

QVector<widgets::guide::TourStep> GuideDesk::steps()
{
    auto& window = m_desk.window();
    const auto part = [&window](const char* name) { return window.findChild<QWidget*>(QLatin1String(name)); };
    return {{tr("Choose what to trade"), tr("Type a few letters and press Enter. Chart, ladder and ticket follow. Ctrl+F comes back here."),
                [part, &window] {
                    window.focusPanel(QStringLiteral("watchlist"));
                    return part("instrumentSearch");
                }},
        {tr("Say what you want"), tr("Buy or sell, how much, and where to get out: with a gain (TP) and with a loss (SL). Below stands what it costs and what is lost at worst, before anything is sent."),
            [this, &window]() -> QWidget* {
                window.focusPanel(QStringLiteral("ticket"));
                return &m_desk.ticket();
            }},
        {tr("Look at it once more"), tr("“Review” tells the order in one sentence. Cancel is the default; only “Send” sends it."), [part] { return part("ticketReview"); }},
        {tr("Watch what you hold"), tr("Each position with its exits, what it has gained, and buttons to protect or close it."),
            [this, &window]() -> QWidget* {
                window.focusPanel(QStringLiteral("positions"));
                return m_desk.activity().positions();
            }},
        {tr("Know where you stand"), tr("Paper or live, equity, the day against its limit, how old the data is. If you must look at one line only, it is this one."),
            [&window]() -> QWidget* { return &window.topBar(); }},
        {tr("Stop everything"), tr("The red button ends all entries and algorithms at once, whatever is open. Ctrl+Shift+K does the same. Now trade: it is paper."),
            [&window]() -> QWidget* { return window.topBar().killButton(); }}};
}

} // namespace jarvis::desktop
