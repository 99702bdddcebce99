#include "app/desktop/open_desk.h"

#include "app/desktop/desk_moment.h"

#include <QApplication>
#include <QDialog>
#include <QTimer>

namespace jarvis::desktop {

/// The title of a dialog with which something would be lost; empty: there is none.
QString OpenDesk::openQuestion() const
{
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (const QWidget* window : windows) {
        const auto* dialog = qobject_cast<const QDialog*>(window);
        if (dialog && dialog->isVisible() && dialog != m_desk->settings())
            return dialog->windowTitle();
    }
    return {};
}

QString OpenDesk::chooseLanguage(const widgets::base::LanguageChoice& choice)
{
    using namespace widgets::base;
    if (choice == m_translators->choice())
        return {};
    if (const QString obstacle = fontObstacle(choice.language.value_or(systemLanguage())); !obstacle.isEmpty())
        return obstacle;
    if (const QString question = openQuestion(); !question.isEmpty())
        return tr("A window is open that would be lost: %1. Finish or close it, then choose again.").arg(question);
    // Its answer would come to a desk that is gone.
    if (m_desk->session().pendingCount() > 0)
        return tr("An order is on its way to the engine. Choose again when it is answered.");
    if (const QString error = m_settings->keep(choice); !error.isEmpty())
        m_desk->context().note(error);
    // Not from within a widget of the desk that goes.
    QTimer::singleShot(0, this, [this, choice] { speak(choice); });
    return {};
}

void OpenDesk::speak(const widgets::base::LanguageChoice& choice)
{
    const DeskMoment moment = DeskMoment::of(*m_desk);
    const bool areSettingsOpen = m_desk->settings()->isVisible();
    const QRect settings = m_desk->settings()->geometry();
    const bool quits = QApplication::quitOnLastWindowClosed();
    QApplication::setQuitOnLastWindowClosed(false);
    m_desk->window().saveLayout();
    m_started->config = m_settings->config();
    takeDown();
    m_translators->speak(choice);
    build();
    QApplication::setQuitOnLastWindowClosed(quits);
    // Tables have their rows, and the ticket its instrument, with the first snapshot.
    connect(&m_desk->session(), &widgets::session::EngineSession::snapshotApplied, this, [this, moment] { moment.restoreTo(*m_desk); }, Qt::SingleShotConnection);
    if (areSettingsOpen) {
        m_desk->showSettings(QStringLiteral("language"));
        m_desk->settings()->setGeometry(settings);
    }
    Q_EMIT opened();
}

} // namespace jarvis::desktop
