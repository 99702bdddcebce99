#include "tests/support/test_main.h"
#include "widgets/shell/arrangement.h"
#include "widgets/shell/layout_history.h"
#include "widgets/shell/on_screen.h"
#include "widgets/shell/workspaces.h"

#include <QRect>
#include <QTest>

using namespace jarvis::widgets::shell;

namespace {

Arrangement arrangementOf(int number)
{
    Arrangement arrangement;
    arrangement.windows.append({mainWindowId(), QByteArray::number(number), QByteArray("docks\0with zero", 15), {QStringLiteral("ticket"), QStringLiteral("chart-2")}});
    arrangement.windows.append({QStringLiteral("window-2"), QByteArray("there"), {}, {QStringLiteral("ladder")}});
    arrangement.showsCentre = number % 2 == 0;
    return arrangement;
}

QStringList idsOf(const Workspaces& workspaces)
{
    QStringList ids;
    for (const auto& each : workspaces.all())
        ids << each.id;
    return ids;
}

const QStringList kPlans{QStringLiteral("trade"), QStringLiteral("risk")};

} // namespace

/// What a layout is made of, without a screen.
class LayoutValuesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anArrangementIsReadAsItWasWritten()
    {
        const auto read = Arrangement::decode(arrangementOf(3).encode());
        QVERIFY(read);
        QVERIFY(*read == arrangementOf(3));
        QCOMPARE(read->panels(), (QStringList{QStringLiteral("ticket"), QStringLiteral("chart-2"), QStringLiteral("ladder")}));
    }
    void whatIsNoArrangementIsRefused()
    {
        for (const char* bytes : {"", "{", "[]", "{\"windows\":[]}", "{\"windows\":[{\"id\":\"window-2\"}]}", "{\"windows\":7}"})
            QVERIFY2(!Arrangement::decode(bytes), bytes);
    }
    void undoGoesBackAndRedoForth()
    {
        LayoutHistory history;
        for (int number = 1; number <= 3; ++number)
            history.note(arrangementOf(number));
        QVERIFY(*history.undo() == arrangementOf(2));
        QVERIFY(*history.undo() == arrangementOf(1));
        QVERIFY(!history.undo());
        QVERIFY(*history.redo() == arrangementOf(2));
        history.note(arrangementOf(9));
        QVERIFY(!history.canRedo());
        QVERIFY(*history.undo() == arrangementOf(2));
    }
    void theSameAgainIsNoStep()
    {
        LayoutHistory history;
        history.note(arrangementOf(1));
        history.note(arrangementOf(1));
        QVERIFY(!history.canUndo());
    }
    void onlySoManyStepsAreKept()
    {
        LayoutHistory history;
        for (int number = 0; number < 200; ++number)
            history.note(arrangementOf(number));
        qsizetype steps = 1;
        while (history.undo())
            ++steps;
        QCOMPARE(steps, LayoutHistory::kStepsMax);
    }
    void workspacesAreAddedMovedAndRemoved()
    {
        Workspaces workspaces(kPlans);
        const QString own = workspaces.add(QStringLiteral("Scalping"), QStringLiteral("trade"));
        QCOMPARE(workspaces.current().id, own);
        workspaces.move(2, 0);
        QCOMPARE(idsOf(workspaces), (QStringList{own, QStringLiteral("trade"), QStringLiteral("risk")}));
        QCOMPARE(workspaces.current().id, own);
        QVERIFY(workspaces.remove(0));
        QCOMPARE(workspaces.current().id, QStringLiteral("trade"));
        // An id is never used twice: what is stored for the first must not come back for the second.
        QVERIFY(workspaces.add(QStringLiteral("Again"), QStringLiteral("trade")) != own);
        while (workspaces.all().size() > 1)
            QVERIFY(workspaces.remove(0));
        QVERIFY(!workspaces.remove(0));
    }
    void thereIsAnEndToWorkspaces()
    {
        Workspaces workspaces(kPlans);
        while (!workspaces.add(QStringLiteral("More"), QStringLiteral("trade")).isEmpty()) { }
        QCOMPARE(workspaces.all().size(), Workspaces::kMax);
    }
    void workspacesAreReadAsTheyWereWritten()
    {
        Workspaces workspaces(kPlans);
        workspaces.add(QStringLiteral("Scalping"), QStringLiteral("of another release"));
        workspaces.rename(0, QStringLiteral("  Perps & spot "));
        workspaces.rename(1, QStringLiteral("  "));
        Workspaces read(kPlans);
        read.decode(workspaces.encode(), kPlans);
        QCOMPARE(idsOf(read), idsOf(workspaces));
        QCOMPARE(read.currentIndex(), qsizetype{2});
        QCOMPARE(read.all()[0].name, QStringLiteral("Perps & spot"));
        QCOMPARE(read.all()[1].name, QString());
        QCOMPARE(read.current().plan, QStringLiteral("trade"));
    }
    void wrongBytesLeaveTheDeliveredWorkspaces()
    {
        for (const char* bytes : {"", "{", "{\"workspaces\":[{\"name\":\"no id\"}]}", "{\"workspaces\":\"x\"}"}) {
            Workspaces workspaces(kPlans);
            workspaces.decode(bytes, kPlans);
            QCOMPARE(idsOf(workspaces), kPlans);
        }
    }
    void aWindowIsBroughtBackWhenItsMonitorIsGone_data()
    {
        QTest::addColumn<QRect>("frame");
        QTest::addColumn<QRect>("wanted");
        QTest::newRow("on the first screen it stays") << QRect(100, 50, 800, 600) << QRect(100, 50, 800, 600);
        QTest::newRow("on the second it stays") << QRect(2000, 50, 800, 600) << QRect(2000, 50, 800, 600);
        QTest::newRow("half over an edge it stays") << QRect(-500, 50, 800, 600) << QRect(-500, 50, 800, 600);
        QTest::newRow("right of all screens it comes back") << QRect(9000, 50, 800, 600) << QRect(1120, 50, 800, 600);
        QTest::newRow("left of all screens it comes back") << QRect(-2000, 50, 800, 600) << QRect(0, 50, 800, 600);
        QTest::newRow("its title above the screen it comes down") << QRect(100, -400, 800, 600) << QRect(100, 0, 800, 600);
        QTest::newRow("below the screen it comes up") << QRect(100, 5000, 800, 600) << QRect(100, 480, 800, 600);
        QTest::newRow("larger than the screen it shrinks") << QRect(9000, 0, 4000, 3000) << QRect(0, 0, 1920, 1080);
    }
    void aWindowIsBroughtBackWhenItsMonitorIsGone()
    {
        QFETCH(QRect, frame);
        QFETCH(QRect, wanted);
        QCOMPARE(broughtOnScreen(frame, {QRect(0, 0, 1920, 1080), QRect(1920, 0, 1280, 800)}), wanted);
        QCOMPARE(broughtOnScreen(frame, {}), frame);
    }
};

JARVIS_TEST(LayoutValuesTest)
#include "layout_values_test.moc"
