#include "tests/support/desk_world.h"
#include "tests/support/test_main.h"
#include "widgets/base/format.h"

#include <QTest>

using namespace jarvis;
using namespace jarvis::widgets::base;
using jarvis::test::btc;

class FormatTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("TZ", "UTC");
        tzset();
    }

    void decimals_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("decimals");
        QTest::addColumn<bool>("isSigned");
        QTest::addColumn<QString>("shown");
        const auto row = [](const char* name, const char* text, int decimals, bool isSigned, const char* shown) {
            QTest::newRow(name) << QString::fromUtf8(text) << decimals << isSigned << QString::fromUtf8(shown);
        };
        row("thousands are separated", "1234567.5", 2, false, "1,234,567.50");
        row("three digits are not", "999", 0, false, "999");
        row("four digits are", "1000", 0, false, "1,000");
        row("minus is a minus, not a hyphen", "-1234.5", 1, false, "−1,234.5");
        row("a sign when asked for", "12", 2, true, "+12.00");
        row("zero has no sign", "0", 2, true, "0.00");
        row("halves away from zero", "0.005", 2, false, "0.01");
        row("below half goes down", "0.0049", 2, false, "0.00");
        row("a loss too small to show keeps its sign", "-0.001", 2, true, "−0.00");
        row("a gain too small to show keeps its sign", "0.001", 2, true, "+0.00");
        row("rounding carries through", "999.995", 2, false, "1,000.00");
        row("eighteen digits are exact", "0.123456789012345678", 18, false, "0.123456789012345678");
        row("beyond what a double can hold", "123456789012345678.99", 2, false, "123,456,789,012,345,678.99");
    }
    void decimals()
    {
        QFETCH(QString, text);
        QFETCH(int, decimals);
        QFETCH(bool, isSigned);
        QFETCH(QString, shown);
        const auto value = Decimal::parse(text.toStdString());
        QVERIFY(value.hasValue());
        QCOMPARE(formatDecimal(*value, decimals, isSigned ? Sign::Always : Sign::WhenNegative), shown);
    }

    void pricesHaveTheInstrumentsPrecision()
    {
        QCOMPARE(formatPrice(btc(), Price::ofTicks(642'501)), QStringLiteral("64,250.1"));
        QCOMPARE(formatPrice(btc(), Price::ofTicks(640'000)), QStringLiteral("64,000.0"));
        QCOMPARE(formatPrice(btc(), Price::ofTicks(640'000), Grouping::None), QStringLiteral("64000.0"));
        QCOMPARE(formatPrice(btc(), std::optional<Price>()), QStringLiteral("—"));
        QCOMPARE(formatQuantity(btc(), Quantity::ofLots(50)), QStringLiteral("0.0050"));
        QCOMPARE(formatQuantityWithUnit(btc(), Quantity::ofLots(12'345)), QStringLiteral("1.2345 BTC"));
    }

    void moneyAndShares()
    {
        QCOMPARE(formatMoney(Money::ofCents(1'234'567)), QStringLiteral("12,345.67"));
        QCOMPARE(formatMoney(std::optional<Money>()), QStringLiteral("—"));
        QCOMPARE(formatPnl(Money::ofCents(1'230)), QStringLiteral("+12.30"));
        QCOMPARE(formatPnl(Money::ofCents(-400)), QStringLiteral("−4.00"));
        QCOMPARE(formatPnl(Money::zero()), QStringLiteral("0.00"));
        QCOMPARE(formatPercent(Ratio::ofBasisPoints(125)), QStringLiteral("1.25 %"));
        QCOMPARE(formatPercent(Ratio{-12'345}, 4, Sign::Always), QStringLiteral("−0.0123 %"));
        QCOMPARE(formatBasisPoints(Ratio{125'000}), QStringLiteral("12.5 bp"));
        QCOMPARE(formatR(1'250), QStringLiteral("+1.25 R"));
        QCOMPARE(formatR(std::nullopt), QStringLiteral("—"));
        QCOMPARE(changeRatio(Price::ofTicks(100), Price::ofTicks(95)), Ratio::ofPercent(-5));
        QCOMPARE(changeRatio(Price::ofTicks(3), Price::ofTicks(4)).e8, std::int64_t{33'333'333});
    }

    void durations_data()
    {
        QTest::addColumn<qint64>("millis");
        QTest::addColumn<QString>("shown");
        QTest::newRow("below zero counts as zero") << qint64{-5} << QStringLiteral("0 ms");
        QTest::newRow("milliseconds") << qint64{350} << QStringLiteral("350 ms");
        QTest::newRow("tenths below ten seconds") << qint64{1'290} << QStringLiteral("1.2 s");
        QTest::newRow("whole seconds from ten") << qint64{42'900} << QStringLiteral("42 s");
        QTest::newRow("minutes") << qint64{200'000} << QStringLiteral("3 m");
        QTest::newRow("hours with minutes") << qint64{7'500'000} << QStringLiteral("2 h 05 m");
        QTest::newRow("days with hours") << qint64{4 * 86'400'000LL + 3 * 3'600'000} << QStringLiteral("4 d 3 h");
    }
    void durations()
    {
        QFETCH(qint64, millis);
        QFETCH(QString, shown);
        QCOMPARE(formatDuration(std::chrono::milliseconds(millis)), shown);
    }

    void times()
    {
        const Timestamp time = test::kNoon + 61s + 31ms;
        QCOMPARE(formatTime(time), QStringLiteral("12:01:01"));
        QCOMPARE(formatTimeMillis(time), QStringLiteral("12:01:01.031"));
        QCOMPARE(formatDateTime(time), QStringLiteral("2026-11-21 12:01:01"));
        QCOMPARE(formatUtc(time), QStringLiteral("2026-11-21T12:01:01.031Z"));
    }

    void amounts_data()
    {
        QTest::addColumn<int>("row");
        QTest::addColumn<QString>("shown");
        QTest::newRow("nothing is a dash") << 0 << QStringLiteral("—");
        QTest::newRow("a count") << 1 << QStringLiteral("200");
        QTest::newRow("money with its currency") << 2 << QStringLiteral("500.00 USD");
        QTest::newRow("a price on its grid") << 3 << QStringLiteral("64,000.0");
        QTest::newRow("a quantity with its unit") << 4 << QStringLiteral("0.0050 BTC");
        QTest::newRow("a share in percent") << 5 << QStringLiteral("5.00 %");
        QTest::newRow("a period") << 6 << QStringLiteral("500 ms");
        QTest::newRow("a time") << 7 << QStringLiteral("2026-11-21 12:00:00");
    }
    void amounts()
    {
        QFETCH(int, row);
        QFETCH(QString, shown);
        const Instrument is = btc();
        const Amount all[] = {Amount::none(), Amount::of(std::int64_t{200}), Amount::of(Money::ofWhole(500)), Amount::of(Price::ofTicks(640'000)),
            Amount::of(Quantity::ofLots(50)), Amount::of(Ratio::ofPercent(5)), Amount::of(Duration(500ms)), Amount::of(test::kNoon)};
        QCOMPARE(formatAmount(all[row], &is), shown);
    }

    void withoutItsInstrumentAPriceIsTicks()
    {
        QCOMPARE(formatAmount(Amount::of(Price::ofTicks(640'000)), nullptr), QStringLiteral("640,000 ticks"));
        QCOMPARE(formatAmount(Amount::of(Quantity::ofLots(50)), nullptr), QStringLiteral("50 lots"));
    }
};

JARVIS_TEST(FormatTest)
#include "format_test.moc"
