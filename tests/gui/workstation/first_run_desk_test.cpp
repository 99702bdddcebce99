#include "app/desktop/first_run.h"
#include "app/desktop/hand.h"
#include "app/desktop/open_desk.h"
#include "app/desktop/pass_phrase_dialog.h"
#include "app/desktop/wait.h"
#include "tests/gui/workstation/desk_on_screen.h"
#include "tests/support/fake_keychain.h"
#include "tests/support/test_main.h"
#include "widgets/base/format.h"
#include "widgets/guide/first_run_dialog.h"
#include "widgets/guide/help_dialog.h"
#include "widgets/shell/hotkey_sheet.h"

#include <QFile>
#include <QLabel>
#include <QLineEdit>

#include <algorithm>

using namespace jarvis;
using namespace jarvis::test;
using desktop::Hand;

namespace {

constexpr int kAnswerMs = 20'000;

/// The real desk on the real engine, as somebody opens it who has never seen it.
struct Beginning {
    QTemporaryDir folder;
    FakeKeychain keychain;
    desktop::Options options;

    Beginning()
    {
        options.configPath = folder.filePath(QStringLiteral("jarvis.conf"));
        QFile file(options.configPath);
        CHECK(file.open(QIODevice::WriteOnly));
        file.write("# my own words\ndata.folder = " + folder.path().toUtf8() + "\nlimits.staleness_ms = 60000\n");
    }
    QByteArray config() const
    {
        QFile file(options.configPath);
        CHECK(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }
};

} // namespace

class FirstRunDeskTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fromNothingToAPositionOnPaper()
    {
        Beginning beginning;
        widgets::guide::FirstRunDialog dialog(widgets::guide::FirstChoice{});
        dialog.show();
        while (dialog.isVisible())
            QTest::keyClick(&dialog, Qt::Key_Return);
        QCOMPARE(dialog.result(), int(QDialog::Accepted));
        QVERIFY(desktop::keepChoice(beginning.options, dialog.choice()));

        desktop::NoPassPhrases nobody;
        desktop::OpenDesk open(beginning.options, desktop::KeyPorts{beginning.keychain, nobody}, QStringLiteral("ada"));
        const auto opened = open.open();
        QVERIFY2(opened, opened ? "" : qPrintable(opened.error().text));
        desktop::Workstation& desk = open.desk();
        desk.window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&desk.window()));
        const auto quote = [&desk] { return desk.session().model().market().quote(desk.context().instrumentId()); };
        QVERIFY(desktop::waitUntil([&] { return quote() && quote()->mark && quote()->isTradable && !desk.session().model().tradingState().isReconciling; }, kAnswerMs));

        // The tour points at the real controls, one after the other, by keyboard.
        desk.guide().startTour();
        QPointer<widgets::guide::Tour> tour = desk.guide().tour();
        QVERIFY(tour);
        for (int step = 0; step < 6; ++step) {
            QCOMPARE(tour->step(), step);
            QTest::keyClick(tour->note().findChild<QPushButton*>(QStringLiteral("tourNext")), Qt::Key_Return);
        }
        QTRY_VERIFY(!tour);

        auto* search = desk.window().findChild<QLineEdit*>(QStringLiteral("instrumentSearch"));
        Hand::type(*search, QStringLiteral("ETH"));
        Hand::press(*search, Qt::Key_Return);
        const Instrument* is = desk.context().instrument();
        QVERIFY(is && QString::fromStdString(is->symbol()).contains(QStringLiteral("ETH")));
        QVERIFY(desktop::waitUntil([&] { return quote() && quote()->mark && quote()->ask && quote()->isTradable; }, kAnswerMs));
        const std::int64_t mark = quote()->mark->ticks();
        const auto field = [&desk](const char* name) { return desk.window().findChild<widgets::base::NumberField*>(QLatin1String(name)); };
        const auto plain = [is](std::int64_t ticks) { return widgets::base::formatPrice(*is, Price::ofTicks(ticks), widgets::base::Grouping::None); };
        desk.context().fillTicket(Side::Buy, std::nullopt);
        Hand::type(*field("ticketSize"), widgets::base::formatQuantity(*is, is->quantityWorth(Money::ofWhole(200), *quote()->mark), widgets::base::Sign::WhenNegative,
                                             widgets::base::Grouping::None));
        // A limit a little through the market: it fills now, and at no worse price than that.
        Hand::type(*field("ticketPrice"), plain(mark + mark / 200));
        Hand::type(*field("ticketTakeProfit"), plain(mark + mark / 25));
        Hand::type(*field("ticketStopLoss"), plain(mark - mark / 50));
        auto* review = desk.window().findChild<QPushButton*>(QStringLiteral("ticketReview"));
        const bool isReviewable = desktop::waitUntil([review] { return review->isEnabled(); }, kAnswerMs);
        QVERIFY2(isReviewable, qPrintable(desk.ticket().obstacle()));
        Hand::click(*review);
        QVERIFY(desktop::waitUntil([&desk] { return desk.ticket().confirmation() != nullptr; }, kAnswerMs));
        const bool isSent = desktop::waitUntil(
            [&desk] {
                auto* confirmation = desk.ticket().confirmation();
                auto* send = confirmation ? confirmation->findChild<QPushButton*>(QStringLiteral("confirmSend")) : nullptr;
                if (send && send->isEnabled())
                    Hand::click(*send);
                return desk.ticket().confirmation() == nullptr;
            },
            kAnswerMs);
        QVERIFY(isSent);
        QVERIFY(desktop::waitUntil([&] { return desk.session().model().position(is->id()) != nullptr; }, kAnswerMs));
        QVERIFY(!desk.session().model().account().isLive);
    }
    void whatWasChosenStandsInTheConfigurationBesideTheUsersWords()
    {
        Beginning beginning;
        widgets::guide::FirstChoice choice;
        choice.isDark = false;
        choice.feed = QStringLiteral("okx");
        choice.balance = Money::ofWhole(25'000);
        QVERIFY(desktop::keepChoice(beginning.options, choice));
        const QByteArray text = beginning.config();
        QVERIFY(text.startsWith("# my own words\ndata.folder = "));
        for (const char* line : {"appearance.theme = light\n", "feed = okx\n", "account.start_balance_usd = 25000\n", "limits.staleness_ms = 60000\n"})
            QVERIFY2(text.contains(line), text.constData());
    }
    void itIsNotMetUnlessSomebodyBegins()
    {
        desktop::Options options;
        options.isFirstRunWanted = true;
        QVERIFY(desktop::isFirstRun(options, true));
        options.account = QStringLiteral("main");
        QVERIFY(!desktop::isFirstRun(options, false));
        desktop::Options plain;
        QVERIFY(!desktop::isFirstRun(plain, true));
        plain.feed = QStringLiteral("simulated:3");
        QVERIFY(!desktop::isFirstRun(plain, false));
    }
    void theTourStaysAwayFromRealMoney()
    {
        std::vector<api::Event> state = openAccount();
        for (api::Event& event : state) {
            if (auto* account = std::get_if<api::AccountOpened>(&event))
                account->isLive = true;
        }
        DeskOnScreen desk(std::move(state));
        desk.desk->guide().startTour();
        QVERIFY(!desk.desk->guide().tour());
        QVERIFY2(desk.tells(QStringLiteral("paper account only")), qPrintable(desk.told()));
    }
    void f1SpeaksOfThePanelThatHasTheFocus()
    {
        DeskOnScreen desk;
        desk.view().setFocus();
        typeKey(Qt::Key_F1);
        auto* help = desk.desk->window().findChild<widgets::guide::HelpDialog*>();
        QVERIFY(help);
        QCOMPARE(help->windowTitle(), QStringLiteral("Help: Ladder"));
        // The sheet of all keys is one step away.
        QTest::mouseClick(help->findChild<QPushButton*>(QStringLiteral("helpKeys")), Qt::LeftButton);
        QVERIFY(desk.desk->window().findChild<widgets::shell::HotkeySheet*>());
    }
};

JARVIS_TEST(FirstRunDeskTest)
#include "first_run_desk_test.moc"
