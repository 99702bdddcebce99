#include "tests/support/test_main.h"
#include "widgets/base/number_field.h"
#include "widgets/base/theme_manager.h"
#include "widgets/guide/first_run_dialog.h"

#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace jarvis;
using namespace jarvis::widgets::guide;

namespace {

struct Newcomer {
    FirstRunDialog dialog{FirstChoice{}};

    Newcomer()
    {
        dialog.show();
        dialog.activateWindow();
        if (!QTest::qWaitForWindowActive(&dialog))
            qFatal("no window");
    }
    template <typename Widget> Widget* part(const char* name) const { return dialog.findChild<Widget*>(QLatin1String(name)); }
    void press(Qt::Key key) { QTest::keyClick(dialog.focusWidget(), key); }
    void type(const char* field, const QString& text) const
    {
        auto* input = part<widgets::base::NumberField>(field);
        input->selectAll();
        QTest::keyClicks(input, text);
    }
};

} // namespace

class FirstRunTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void enterAloneGivesAPaperAccountOnTheSimulatedMarket()
    {
        Newcomer newcomer;
        for (int page = 0; page < newcomer.dialog.pageCount(); ++page) {
            QCOMPARE(newcomer.dialog.page(), page);
            QTest::keyClick(&newcomer.dialog, Qt::Key_Return);
        }
        QCOMPARE(newcomer.dialog.result(), int(QDialog::Accepted));
        QVERIFY(newcomer.dialog.choice() == FirstChoice{});
    }
    void theLookIsShownAtOnce()
    {
        Newcomer newcomer;
        newcomer.press(Qt::Key_Right);
        auto& themes = widgets::base::ThemeManager::instance();
        QCOMPARE(themes.name(), widgets::base::ThemeName::Light);
        QVERIFY(!newcomer.dialog.choice().isDark);
        newcomer.press(Qt::Key_Left);
        QCOMPARE(themes.name(), widgets::base::ThemeName::Dark);
    }
    void livePricesNameAVenue()
    {
        Newcomer newcomer;
        QTest::mouseClick(newcomer.part<QPushButton>("firstNext"), Qt::LeftButton);
        QVERIFY(!newcomer.part<QWidget>("firstVenue")->isEnabled());
        newcomer.press(Qt::Key_Down);
        QVERIFY(newcomer.part<QWidget>("firstVenue")->isEnabled());
        QCOMPARE(newcomer.dialog.choice().feed, QStringLiteral("binance"));
    }
    void aDayCannotLoseMoreThanThereIs()
    {
        Newcomer newcomer;
        for (int page = 0; page < 2; ++page)
            QTest::mouseClick(newcomer.part<QPushButton>("firstNext"), Qt::LeftButton);
        newcomer.type("firstBalance", QStringLiteral("500"));
        QVERIFY(!newcomer.part<QPushButton>("firstNext")->isEnabled());
        QVERIFY(newcomer.part<QLabel>("firstProblem")->text().contains(QStringLiteral("cannot lose more")));
        newcomer.type("firstDayLoss", QStringLiteral("50"));
        QVERIFY(newcomer.part<QPushButton>("firstNext")->isEnabled());
        QCOMPARE(newcomer.dialog.choice().balance, Money::ofWhole(500));
        QCOMPARE(newcomer.dialog.choice().dayLoss, Money::ofWhole(50));
    }
    void whatIsWrongWhenTheWindowIsClosedIsNotTaken()
    {
        Newcomer newcomer;
        newcomer.type("firstBalance", QStringLiteral("1"));
        newcomer.press(Qt::Key_Escape);
        QCOMPARE(newcomer.dialog.result(), int(QDialog::Rejected));
        QCOMPARE(newcomer.dialog.choice().balance, FirstChoice{}.balance);
    }
    void backLeadsBack()
    {
        Newcomer newcomer;
        QVERIFY(!newcomer.part<QPushButton>("firstBack")->isEnabled());
        QTest::mouseClick(newcomer.part<QPushButton>("firstNext"), Qt::LeftButton);
        QTest::mouseClick(newcomer.part<QPushButton>("firstBack"), Qt::LeftButton);
        QCOMPARE(newcomer.dialog.page(), 0);
    }
};

JARVIS_TEST(FirstRunTest)
#include "first_run_test.moc"
