#include "app/desktop/demo.h"

#include "app/desktop/demo_story.h"
#include "widgets/base/theme_manager.h"

#include <QElapsedTimer>
#include <QTextStream>

namespace jarvis::desktop {

int Demo::run()
{
    QTextStream out(stdout);
    QElapsedTimer sinceStart;
    sinceStart.start();
    if (const QString error = m_stage.open(); !error.isEmpty()) {
        QTextStream(stderr) << error << "\n";
        return 4;
    }
    m_stage.step(QStringLiteral("Search an instrument"), [this] { return searchInstrument(); });
    m_stage.step(QStringLiteral("Fill the ticket"), [this] { return fillTicket(); });
    m_stage.step(QStringLiteral("Review and confirm"), [this] { return reviewAndConfirm(); });
    m_stage.step(QStringLiteral("A partial fill"), [this] { return partialFill(); });
    m_stage.step(QStringLiteral("Cancel the rest"), [this] { return cancelRest(); });
    m_stage.step(QStringLiteral("Refused in the ticket"), [this] { return refusedInTheTicket(); });
    m_stage.step(QStringLiteral("Refused by the kernel"), [this] { return refusedByTheKernel(); });
    m_stage.step(QStringLiteral("Take profit"), [this] { return takeProfit(); });
    m_stage.step(QStringLiteral("Open a short"), [this] { return openSecond(); });
    m_stage.step(QStringLiteral("Stop loss"), [this] { return stopLoss(); });
    m_stage.step(QStringLiteral("Open another position"), [this] { return openThird(); });
    m_stage.step(QStringLiteral("Arm one-click"), [this] { return armOneClick(); });
    m_stage.step(QStringLiteral("Click on the ladder"), [this] { return ladderOrder(); });
    m_stage.step(QStringLiteral("Kill switch"), [this] { return kill(); });
    m_stage.step(QStringLiteral("Restart"), [this] { return restart(); });
    m_stage.step(QStringLiteral("Release"), [this] { return release(); });
    if (const QString error = m_stage.writeReport(); !error.isEmpty()) {
        QTextStream(stderr) << error << "\n";
        return 1;
    }
    out << (m_stage.hasHeld() ? "All steps held" : "Some steps did not hold") << " in " << sinceStart.elapsed() / 1'000 << " s.\n";
    return m_stage.hasHeld() ? 0 : 1;
}

int runDemo(const Options& options)
{
    widgets::base::ThemeManager::instance().set(widgets::base::ThemeName::Dark);
    return Demo(options).run();
}

} // namespace jarvis::desktop
