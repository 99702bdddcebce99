#include "tests/support/test_main.h"
#include "widgets/diagnostics/crash_dialog.h"
#include "widgets/diagnostics/log_lines_model.h"
#include "widgets/diagnostics/log_window.h"
#include "widgets/trading/table_panel.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <utility>

namespace jarvis {

using namespace widgets::diagnostics;

/// The program's log and crashes on screen, by the keyboard alone.
class DiagnosticsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theNewestLineIsFirstAndGravityAndWordsChoose()
    {
        Told told;
        LogWindow window(told);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        const auto& rows = window.findChild<widgets::trading::TablePanel*>()->model();
        QCOMPARE(rows.rowCount(), 4);
        QCOMPARE(text(rows, 0), QStringLiteral("the disk is full"));
        auto* search = window.findChild<QLineEdit*>(QStringLiteral("logSearch"));
        QVERIFY(search->hasFocus());
        QTest::keyClicks(search, QStringLiteral("DISK the"));
        QCOMPARE(rows.rowCount(), 1);
        search->clear();
        QTest::keyClick(search, Qt::Key_Tab);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right); // warnings and worse
        QCOMPARE(rows.rowCount(), 2);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right); // errors
        QCOMPARE(rows.rowCount(), 1);
        QVERIFY(window.findChild<QLabel*>(QStringLiteral("logTold"))->text().startsWith(QLatin1Char('1')));
        told.lines.push_back({QStringLiteral("2026-11-22T01:00:05.000Z"), QStringLiteral("critical"), QStringLiteral("io"), QStringLiteral("later")});
        window.refresh();
        QCOMPARE(rows.rowCount(), 2);
        QCOMPARE(text(rows, 0), QStringLiteral("later"));
    }
    void aBundleThatFailsSaysWhyAndCanBeTriedAgain()
    {
        Told told;
        LogWindow window(told);
        told.problem = QStringLiteral("The file cannot be written: no space.");
        auto* save = window.findChild<QPushButton*>(QStringLiteral("saveDiagnostics"));
        auto* said = window.findChild<QLabel*>(QStringLiteral("logTold"));
        window.saveTo(QStringLiteral("/tmp/x.tar.gz"));
        QVERIFY(!save->isEnabled()); // one at a time
        told.finish();
        QCOMPARE(said->text(), told.problem);
        QVERIFY(save->isEnabled());
        told.problem.clear();
        window.saveTo(QStringLiteral("/tmp/x.tar.gz"));
        told.finish();
        QVERIFY(said->text().contains(QStringLiteral("/tmp/x.tar.gz")));
    }
    void anAnswerForAWindowThatIsGoneHarmsNothing()
    {
        Told told;
        {
            LogWindow window(told);
            window.saveTo(QStringLiteral("/tmp/x.tar.gz"));
        }
        told.finish();
        QVERIFY(told.waiting == nullptr);
    }
    void aCrashTellsWhatIsKnownAndLeadsToTheLog()
    {
        const Crash newest{QDateTime::fromSecsSinceEpoch(1'700'000'000), QStringLiteral("jarvis 0.1.0"), QStringLiteral("SIGSEGV"), QStringLiteral("stack:\nhere")};
        CrashDialog dialog({newest, newest, newest});
        QVERIFY(!dialog.isModal());
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        QCOMPARE(dialog.findChild<QPlainTextEdit*>(QStringLiteral("crashReport"))->toPlainText(), newest.report);
        const auto labels = dialog.findChildren<QLabel*>();
        const auto says = [&labels](const QString& words) {
            return std::any_of(labels.begin(), labels.end(), [&](const QLabel* label) { return label->isVisible() && label->text().contains(words); });
        };
        QVERIFY(says(QStringLiteral("jarvis 0.1.0")) && says(QStringLiteral("SIGSEGV")) && says(QStringLiteral("2 older")));
        QSignalSpy wanted(&dialog, &CrashDialog::detailsWanted);
        dialog.findChild<QPushButton*>(QStringLiteral("crashDetails"))->setFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QCOMPARE(wanted.count(), 1);
        QVERIFY(!dialog.isVisible());
    }

private:
    struct Told final : Diagnostics {
        QVector<LogLine> lines{{QStringLiteral("2026-11-22T01:00:00.000Z"), QStringLiteral("info"), QStringLiteral("gui"), QStringLiteral("began")},
            {QStringLiteral("2026-11-22T01:00:01.000Z"), QStringLiteral("warning"), QStringLiteral("io"), QStringLiteral("slow")},
            {{}, {}, {}, QStringLiteral("half a line")},
            {QStringLiteral("2026-11-22T01:00:02.000Z"), QStringLiteral("error"), QStringLiteral("journal"), QStringLiteral("the disk is full")}};
        QString problem;
        std::function<void(const QString&)> waiting;

        QVector<LogLine> logLines() const override { return lines; }
        QString logFolder() const override { return QStringLiteral("/tmp"); }
        QVector<Crash> crashes() const override { return {}; }
        void noteCrashesSeen() override {}
        void saveBundle(const QString&, std::function<void(const QString&)> report) override { waiting = std::move(report); }
        void finish() { std::exchange(waiting, nullptr)(problem); }
    };
    static QString text(const QAbstractItemModel& rows, int row) { return rows.index(row, LogLinesModel::Text).data().toString(); }
};

JARVIS_TEST(DiagnosticsTest)

} // namespace jarvis

#include "diagnostics_test.moc"
