// Dialogs of trading, risk and alerts, and those of the program itself: pass phrase, crash, log.

#include "app/desktop/pass_phrase_dialog.h"
#include "app/desktop/shot_scene.h"
#include "app/desktop/wait.h"
#include "app/desktop/workstation.h"
#include "widgets/base/roles.h"
#include "widgets/base/segmented_control.h"
#include "widgets/diagnostics/crash_dialog.h"
#include "widgets/diagnostics/log_window.h"
#include "widgets/performance/story_dialog.h"
#include "widgets/trading/adopt_dialog.h"
#include "widgets/trading/scale_out_dialog.h"

#include <QPushButton>
#include <QTableView>

namespace jarvis::desktop {
namespace {

constexpr int kDialogMs = 1'500;

ShotScene dialogScene(const QString& name, const std::function<void(Workstation&)>& stage)
{
    return {name, ShotMood::Busy, false, [stage](Workstation& desk) -> QWidget* {
                stage(desk);
                // Some open once the engine has answered.
                waitUntil([&desk] { return openDialog(desk) != nullptr; }, shotPatience(kDialogMs));
                return openDialog(desk);
            }};
}

/// One that the scene makes by itself; goes when it is closed.
ShotScene madeScene(const QString& name, const std::function<QDialog*(Workstation&)>& make)
{
    return {name, ShotMood::Busy, false, [make](Workstation& desk) -> QWidget* {
                QDialog* dialog = make(desk);
                if (!dialog)
                    return nullptr;
                dialog->setAttribute(Qt::WA_DeleteOnClose);
                dialog->setModal(false);
                dialog->show();
                return dialog;
            }};
}

void reviewTicket(Workstation& desk)
{
    if (auto* review = desk.window().findChild<QPushButton*>(QStringLiteral("ticketReview")); review && review->isEnabled())
        review->click();
}

void changeFirstLimit(Workstation& desk)
{
    desk.window().focusPanel(QStringLiteral("risk"));
    widgets::trading::TablePanel& limits = *desk.risk().limits();
    if (limits.view().rowCount() > 0)
        Q_EMIT limits.rowActivated(limits.view().index(0, 0).data(widgets::base::RowIdRole).toULongLong());
}

void haltInstrument(Workstation& desk)
{
    desk.window().focusPanel(QStringLiteral("risk"));
    desk.risk().views()->setCurrent(1);
    if (auto* halt = desk.window().findChild<QPushButton*>(QStringLiteral("haltInstrument")))
        halt->click();
    desk.risk().views()->setCurrent(0);
}

/// Of the position that is open, with some words on it.
void tellStory(Workstation& desk)
{
    const auto& positions = desk.session().model().positions();
    if (positions.empty())
        return;
    const Position position = positions.begin()->second;
    const PositionNote note{"Bought the retest of the breakout, half size.\nThe stop stands under the low of the morning.", "breakout,retest"};
    static_cast<void>(desk.session().annotate(position.instrument, position.openedAt, note));
    desk.context().tellStory(position.instrument, position.openedAt);
    waitUntil([&desk] {
        auto* story = qobject_cast<widgets::performance::StoryDialog*>(openDialog(desk));
        return story != nullptr && story->isWhole() && story->steps().model().rowCount() > 2;
    }, shotPatience(kDialogMs));
}

QDialog* adoptFirst(Workstation& desk)
{
    const auto& differences = desk.session().model().holdingDifferences();
    return differences.empty() ? nullptr : new widgets::trading::AdoptDialog(desk.session(), differences.begin()->first, &desk.window());
}

QDialog* scaleOutFirst(Workstation& desk)
{
    const auto& positions = desk.session().model().positions();
    if (positions.empty())
        return nullptr;
    auto* dialog = new widgets::trading::ScaleOutDialog(desk.session(), positions.begin()->first, &desk.window());
    dialog->findChild<QPushButton*>(QStringLiteral("scaleOutEven"))->click();
    return dialog;
}

QDialog* askPassPhrase(Workstation& desk, bool isNew, bool wasWrong)
{
    secrets::PassPhraseQuestion question;
    question.folder = "/home/ann/.local/share/jarvis/paper-simulated-1";
    question.isNew = isNew;
    question.wasWrong = wasWrong;
    return new PassPhraseDialog(question, &desk.window());
}

/// What a program that crashed would have left.
QVector<widgets::diagnostics::Crash> someCrash()
{
    return {{QDateTime(QDate(2026, 11, 21), QTime(12, 0), Qt::UTC), QStringLiteral("jarvis 1.0.0"), QStringLiteral("SIGSEGV"),
        QStringLiteral("jarvis 1.0.0\nsignal 11 (SIGSEGV) at 0x18\nthread gui\n\n#0 jarvis::desktop::Workstation::show()\n#1 main\n\nlast lines of the log\n"
                       "2026-11-21T11:59:59Z info engine: the journal is open\n")}};
}

/// Some lines of a log, and nothing behind it.
class StillLog final : public widgets::diagnostics::Diagnostics {
public:
    QVector<widgets::diagnostics::LogLine> logLines() const override
    {
        const auto line = [](const char* time, const char* level, const char* text) {
            return widgets::diagnostics::LogLine{QString::fromLatin1(time), QString::fromLatin1(level), QStringLiteral("engine"), QString::fromLatin1(text)};
        };
        return {line("2026-11-21T11:58:01Z", "info", "The journal is open: 1204 records"), line("2026-11-21T11:58:02Z", "warning", "The clock is 310 ms behind the venue's"),
            line("2026-11-21T11:59:40Z", "error", "The market stream ended: connection reset by peer"), line("2026-11-21T11:59:41Z", "info", "The market stream is there again after 0.8 s")};
    }
    QString logFolder() const override { return QStringLiteral("/home/ann/.local/share/jarvis"); }
    QVector<widgets::diagnostics::Crash> crashes() const override { return {}; }
    void noteCrashesSeen() override {}
    void saveBundle(const QString&, std::function<void(const QString&)>) override {}
};

QDialog* logWindow(Workstation& desk)
{
    auto* log = new StillLog;
    auto* window = new widgets::diagnostics::LogWindow(*log, &desk.window());
    QObject::connect(window, &QObject::destroyed, window, [log] { delete log; });
    return window;
}

} // namespace

ShotScenes dialogScenes()
{
    return {
        dialogScene(QStringLiteral("confirmation"), &reviewTicket),
        dialogScene(QStringLiteral("algorithm"), [](Workstation& desk) { desk.ticket().work(); }),
        dialogScene(QStringLiteral("alert"), [](Workstation& desk) { desk.context().wantAlert(desk.context().instrumentId()); }),
        dialogScene(QStringLiteral("story"), &tellStory),
        dialogScene(QStringLiteral("columns"), [](Workstation& desk) { desk.activity().orders()->tools().showColumns(); }),
        dialogScene(QStringLiteral("limit"), &changeFirstLimit),
        dialogScene(QStringLiteral("halt-instrument"), &haltInstrument),
        dialogScene(QStringLiteral("live-switch"),
            [](Workstation& desk) {
                if (desk.session().model().account().isLive)
                    desk.window().showLiveSwitch(true);
            }),
        madeScene(QStringLiteral("adopt"), &adoptFirst),
        madeScene(QStringLiteral("scale-out"), &scaleOutFirst),
        madeScene(QStringLiteral("pass-phrase"), [](Workstation& desk) { return askPassPhrase(desk, false, false); }),
        madeScene(QStringLiteral("pass-phrase-new"), [](Workstation& desk) { return askPassPhrase(desk, true, false); }),
        madeScene(QStringLiteral("pass-phrase-wrong"), [](Workstation& desk) { return askPassPhrase(desk, false, true); }),
        madeScene(QStringLiteral("crash"), [](Workstation& desk) { return new widgets::diagnostics::CrashDialog(someCrash(), &desk.window()); }),
        madeScene(QStringLiteral("program-log"), &logWindow),
    };
}

} // namespace jarvis::desktop
