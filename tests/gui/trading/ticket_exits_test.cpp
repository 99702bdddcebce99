#include "tests/support/test_main.h"
#include "widgets/trading/ticket_exits.h"

#include <QTest>

using namespace jarvis;
using namespace jarvis::widgets::trading;

class TicketExitsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shareBecomesAPrice_data()
    {
        QTest::addColumn<bool>("isStop");
        QTest::addColumn<bool>("isSell");
        QTest::addColumn<qint64>("entry");
        QTest::addColumn<qint64>("shareE8");
        QTest::addColumn<qint64>("exit"); // 0: none
        QTest::newRow("take profit of a buy lies above") << false << false << qint64{640'000} << qint64{2'000'000} << qint64{652'800};
        QTest::newRow("stop of a buy lies below") << true << false << qint64{640'000} << qint64{1'000'000} << qint64{633'600};
        QTest::newRow("take profit of a sale lies below") << false << true << qint64{640'000} << qint64{2'000'000} << qint64{627'200};
        QTest::newRow("stop of a sale lies above") << true << true << qint64{640'000} << qint64{1'000'000} << qint64{646'400};
        QTest::newRow("take profit is rounded away") << false << false << qint64{1'001} << qint64{1'000'000} << qint64{1'012};
        QTest::newRow("stop is rounded closer") << true << false << qint64{1'099} << qint64{1'000'000} << qint64{1'089};
        QTest::newRow("never less than a tick") << true << false << qint64{50} << qint64{1'000'000} << qint64{49};
        QTest::newRow("not below zero") << false << true << qint64{640'000} << qint64{100'000'000} << qint64{0};
    }
    void shareBecomesAPrice()
    {
        QFETCH(bool, isStop);
        QFETCH(bool, isSell);
        QFETCH(qint64, entry);
        QFETCH(qint64, shareE8);
        QFETCH(qint64, exit);
        const auto found = exitAtShare(isStop ? ExitLeg::StopLoss : ExitLeg::TakeProfit, isSell ? Side::Sell : Side::Buy, Price::ofTicks(entry), Ratio{shareE8});
        QCOMPARE(found ? found->ticks() : 0, exit);
    }

    void everyPriceComesBackFromItsShare()
    {
        for (const ExitLeg leg : {ExitLeg::TakeProfit, ExitLeg::StopLoss}) {
            for (const Side side : {Side::Buy, Side::Sell}) {
                const int direction = (leg == ExitLeg::TakeProfit) == (side == Side::Buy) ? 1 : -1;
                for (std::int64_t distance = 1; distance < 60'000; distance += 997) {
                    const Price entry = Price::ofTicks(640'123);
                    const Price exit = Price::ofTicks(entry.ticks() + direction * distance);
                    const auto share = shareOfExit(leg, side, entry, exit);
                    QVERIFY(share);
                    QCOMPARE(exitAtShare(leg, side, entry, *share)->ticks(), exit.ticks());
                }
            }
        }
    }

    void shareIsAsShortAsItCanBe()
    {
        const auto share = shareOfExit(ExitLeg::TakeProfit, Side::Buy, Price::ofTicks(640'000), Price::ofTicks(652'800));
        QCOMPARE(share->e8, 2'000'000);
        QVERIFY(!shareOfExit(ExitLeg::TakeProfit, Side::Buy, Price::ofTicks(640'000), Price::ofTicks(630'000)));
        QVERIFY(!shareOfExit(ExitLeg::StopLoss, Side::Buy, Price::ofTicks(640'000), Price::ofTicks(640'000)));
    }

    void multipleBecomesAPrice_data()
    {
        QTest::addColumn<bool>("isStop");
        QTest::addColumn<qint64>("other");
        QTest::addColumn<qint64>("tenths");
        QTest::addColumn<qint64>("exit");
        QTest::newRow("take profit two stops away") << false << qint64{633'600} << qint64{20} << qint64{652'800};
        QTest::newRow("one and a half") << false << qint64{639'999} << qint64{15} << qint64{640'002};
        QTest::newRow("stop at half the way to the take profit") << true << qint64{652'800} << qint64{20} << qint64{633'600};
        QTest::newRow("stop is rounded closer") << true << qint64{640'010} << qint64{30} << qint64{639'997};
        QTest::newRow("zero is no multiple") << false << qint64{633'600} << qint64{0} << qint64{0};
        QTest::newRow("a stop on the wrong side gives no R") << false << qint64{641'000} << qint64{20} << qint64{0};
        QTest::newRow("absurdly many") << false << qint64{633'600} << qint64{1'000'000'000'000} << qint64{0};
    }
    void multipleBecomesAPrice()
    {
        QFETCH(bool, isStop);
        QFETCH(qint64, other);
        QFETCH(qint64, tenths);
        QFETCH(qint64, exit);
        const ExitMultiple in{Side::Buy, Price::ofTicks(640'000), Price::ofTicks(other)};
        const auto found = exitAtMultiple(isStop ? ExitLeg::StopLoss : ExitLeg::TakeProfit, in, Decimal{tenths, 1});
        QCOMPARE(found ? found->ticks() : 0, exit);
    }

    void multipleComesBack()
    {
        const ExitMultiple in{Side::Sell, Price::ofTicks(640'000), Price::ofTicks(646'400)};
        QVERIFY(*multipleOfExit(ExitLeg::TakeProfit, in, Price::ofTicks(627'200)) == (Decimal{2, 0}));
        QVERIFY(*multipleOfExit(ExitLeg::TakeProfit, in, Price::ofTicks(630'400)) == (Decimal{15, 1}));
        QVERIFY(!multipleOfExit(ExitLeg::TakeProfit, in, Price::ofTicks(650'000)));
    }
};

JARVIS_TEST(TicketExitsTest)
#include "ticket_exits_test.moc"
