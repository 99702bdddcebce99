#include "engine/venue/feed_plan.h"
#include "tests/support/test_main.h"

#include <QTest>

namespace jarvis {

/// What may stand behind --feed when it names several.
class FeedPlanTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void understands_data();
    void understands();
    void refuses_data();
    void refuses();
};

void FeedPlanTest::understands_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("count");
    QTest::newRow("one alone") << "simulated:7" << 1;
    QTest::newRow("two simulated venues") << "simulated:7+simulated:8" << 2;
    QTest::newRow("a live one beside a simulated one") << "binance:BTCUSDT,ETHUSDT+simulated" << 2;
    QTest::newRow("a plus in the name of a recording") << "replay:/data/a+b.csv.gz@2" << 1;
    QTest::newRow("two recordings, one of them with a plus") << "replay:/data/a+b.csv@2+replay:c.csv@2" << 2;
}

void FeedPlanTest::understands()
{
    QFETCH(const QString, text);
    QFETCH(const int, count);
    const auto plan = venue::parseFeedPlan(text.toStdString());
    QVERIFY2(plan.hasValue(), plan ? "" : plan.error().what.c_str());
    QCOMPARE(static_cast<int>(plan->size()), count);
}

void FeedPlanTest::refuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("says");
    QTest::newRow("nothing") << "" << "unknown";
    QTest::newRow("nothing behind the plus") << "simulated+" << "unknown";
    QTest::newRow("what is unknown behind it") << "simulated+kraken" << "kraken";
    QTest::newRow("the same venue twice") << "binance:BTCUSDT+binance:ETHUSDT" << "once";
    QTest::newRow("the same simulation twice") << "simulated:7+simulated:7" << "once";
    QTest::newRow("a recording and the present") << "replay:a.csv+simulated" << "time";
    QTest::newRow("recordings at different speeds") << "replay:a.csv@2+replay:b.csv@3" << "speed";
    QTest::newRow("too many") << "simulated:1+simulated:2+simulated:3+simulated:4+simulated:5" << "at most 4";
}

void FeedPlanTest::refuses()
{
    QFETCH(const QString, text);
    QFETCH(const QString, says);
    const auto plan = venue::parseFeedPlan(text.toStdString());
    QVERIFY(!plan);
    QVERIFY2(QString::fromStdString(plan.error().what).contains(says), plan.error().what.c_str());
}

JARVIS_TEST(FeedPlanTest)

} // namespace jarvis

#include "feed_plan_test.moc"
