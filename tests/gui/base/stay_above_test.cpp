#include "tests/support/test_main.h"
#include "widgets/base/stay_above.h"

#include <QDockWidget>
#include <QLabel>
#include <QMainWindow>
#include <QTabBar>
#include <QTest>

using jarvis::widgets::base::StayAbove;

namespace {

/// Two panels in tabs, a centre, and something that lies over all of them.
struct CoveredWindow {
    QMainWindow window;
    QDockWidget* first = dock("First");
    QDockWidget* second = dock("Second");
    QLabel* overlay = new QLabel(QStringLiteral("What must be seen"), &window);

    CoveredWindow()
    {
        window.setCentralWidget(new QLabel(QStringLiteral("Centre")));
        window.tabifyDockWidget(first, second);
        new StayAbove(*overlay);
        window.resize(600, 400);
        window.show();
        overlay->setGeometry(window.rect());
        overlay->show();
        overlay->raise();
    }
    QDockWidget* dock(const char* name)
    {
        auto* made = new QDockWidget(QString::fromLatin1(name), &window);
        made->setWidget(new QLabel(QString::fromLatin1(name)));
        window.addDockWidget(Qt::RightDockWidgetArea, made);
        return made;
    }
    bool isCovered(QMainWindow& at) const
    {
        for (int x = 10; x < at.width(); x += 20) {
            for (int y = 10; y < at.height(); y += 20) {
                if (at.childAt(x, y) != overlay)
                    return true;
            }
        }
        return false;
    }
};

} // namespace

/// What lies over a window, such as the choice after the red button, is not covered by a panel that comes to the front.
class StayAboveTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aPanelThatComesToTheFrontStaysBelow()
    {
        CoveredWindow covered;
        QVERIFY(!covered.isCovered(covered.window));
        for (QDockWidget* dock : {covered.first, covered.second, covered.first}) {
            dock->raise();
            QCoreApplication::processEvents();
            QVERIFY(!covered.isCovered(covered.window));
        }
        covered.window.centralWidget()->raise();
        QVERIFY(!covered.isCovered(covered.window));
    }
    void soDoesATabThatIsClicked()
    {
        CoveredWindow covered;
        auto* tabs = covered.window.findChild<QTabBar*>();
        QVERIFY(tabs && tabs->count() == 2);
        for (const int tab : {0, 1}) {
            tabs->setCurrentIndex(tab);
            QCoreApplication::processEvents();
            QVERIFY(!covered.isCovered(covered.window));
        }
    }
    void aPanelThatIsAddedLaterStaysBelowOnceItIsRaised()
    {
        CoveredWindow covered;
        QDockWidget* third = covered.dock("Third");
        third->show();
        third->raise();
        QCoreApplication::processEvents();
        QVERIFY(!covered.isCovered(covered.window));
    }
    void itHoldsInAnotherWindowToo()
    {
        CoveredWindow covered;
        QMainWindow other;
        auto* dock = new QDockWidget(QStringLiteral("Elsewhere"), &other);
        other.addDockWidget(Qt::LeftDockWidgetArea, dock);
        other.setCentralWidget(new QLabel(QStringLiteral("Centre")));
        other.resize(300, 200);
        other.show();
        covered.overlay->setParent(&other);
        covered.overlay->setGeometry(other.rect());
        covered.overlay->show();
        dock->raise();
        QVERIFY(!covered.isCovered(other));
        covered.first->raise(); // of a window that it has left: nothing to do with it
        QVERIFY(!covered.isCovered(other));
    }
};

JARVIS_TEST(StayAboveTest)

#include "stay_above_test.moc"
