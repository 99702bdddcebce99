#include "tests/support/desk_world.h"
#include "tests/support/test_main.h"
#include "widgets/base/format.h"
#include "widgets/base/parse.h"

#include <QTest>

using namespace jarvis;
using namespace jarvis::widgets::base;
using jarvis::test::btc;

Q_DECLARE_METATYPE(jarvis::Rounding)
Q_DECLARE_METATYPE(jarvis::widgets::base::InputError::Kind)

/// Behaviour 11: values snap in the safe direction; commas and spaces are parsed or refused, never guessed.
class ParseTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void prices_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<Rounding>("rounding");
        QTest::addColumn<qint64>("ticks");
        QTest::addColumn<bool>("wasSnapped");
        const Rounding buy = Instrument::safeRounding(Side::Buy);
        const Rounding sell = Instrument::safeRounding(Side::Sell);
        QTest::newRow("on the grid") << QStringLiteral("64000.1") << buy << qint64{640'001} << false;
        QTest::newRow("a buy limit snaps down") << QStringLiteral("64000.19") << buy << qint64{640'001} << true;
        QTest::newRow("a sell limit snaps up") << QStringLiteral("64000.11") << sell << qint64{640'002} << true;
        QTest::newRow("trailing zeros are no snap") << QStringLiteral("64000.100") << sell << qint64{640'001} << false;
        QTest::newRow("spaces around") << QStringLiteral("  64000.1 ") << buy << qint64{640'001} << false;
        QTest::newRow("pasted thousands with a point") << QStringLiteral("64,000.1") << buy << qint64{640'001} << false;
        QTest::newRow("pasted narrow no-break spaces") << QStringLiteral("64\u202F000.1") << buy << qint64{640'001} << false;
        QTest::newRow("pasted no-break spaces") << QStringLiteral("64\u00A0000.1") << buy << qint64{640'001} << false;
    }
    void prices()
    {
        QFETCH(QString, text);
        QFETCH(Rounding, rounding);
        QFETCH(qint64, ticks);
        QFETCH(bool, wasSnapped);
        const auto parsed = parsePrice(text, btc(), rounding);
        QVERIFY(parsed.hasValue());
        QCOMPARE(parsed->value.ticks(), std::int64_t{ticks});
        QCOMPARE(parsed->wasSnapped, wasSnapped);
    }

    void wrongPrices_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<InputError::Kind>("kind");
        QTest::newRow("nothing") << QString() << InputError::Kind::Empty;
        QTest::newRow("only spaces") << QStringLiteral("   ") << InputError::Kind::Empty;
        QTest::newRow("a word") << QStringLiteral("cheap") << InputError::Kind::NotANumber;
        QTest::newRow("an exponent") << QStringLiteral("1e5") << InputError::Kind::NotANumber;
        QTest::newRow("two points") << QStringLiteral("1.2.3") << InputError::Kind::NotANumber;
        QTest::newRow("a decimal comma is not guessed") << QStringLiteral("64000,5") << InputError::Kind::Ambiguous;
        QTest::newRow("one comma and three digits is not guessed") << QStringLiteral("64,000") << InputError::Kind::Ambiguous;
        QTest::newRow("broken groups") << QStringLiteral("6,40,00.0") << InputError::Kind::Ambiguous;
        QTest::newRow("zero") << QStringLiteral("0") << InputError::Kind::OutOfBounds;
        QTest::newRow("below zero") << QStringLiteral("-1") << InputError::Kind::OutOfBounds;
        QTest::newRow("a real minus") << QStringLiteral("−1") << InputError::Kind::OutOfBounds;
        QTest::newRow("beyond the venue's bound") << QStringLiteral("1000000.1") << InputError::Kind::OutOfBounds;
        QTest::newRow("far beyond") << QStringLiteral("99999999999999999999999999999999") << InputError::Kind::OutOfBounds;
        QTest::newRow("more digits than anything has") << QStringLiteral("1.1234567890123456789") << InputError::Kind::TooManyDigits;
    }
    void wrongPrices()
    {
        QFETCH(QString, text);
        QFETCH(InputError::Kind, kind);
        const auto parsed = parsePrice(text, btc(), Rounding::Down);
        QVERIFY(!parsed);
        QCOMPARE(parsed.error().kind, kind);
        QVERIFY(parsed.error().text.size() > 10);
    }

    void quantitiesSnapDown()
    {
        const auto parsed = parseQuantity(QStringLiteral("0.00509"), btc());
        QVERIFY(parsed.hasValue());
        QCOMPARE(parsed->value, Quantity::ofLots(50));
        QVERIFY(parsed->wasSnapped);
    }

    void quantityBounds_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("zero") << QStringLiteral("0");
        QTest::newRow("snaps to zero") << QStringLiteral("0.00009");
        QTest::newRow("above the maximum") << QStringLiteral("100.0001");
        QTest::newRow("below zero") << QStringLiteral("-1");
    }
    void quantityBounds()
    {
        QFETCH(QString, text);
        const auto parsed = parseQuantity(text, btc());
        QVERIFY(!parsed);
        QCOMPARE(parsed.error().kind, InputError::Kind::OutOfBounds);
        QVERIFY(parsed.error().text.contains(QStringLiteral("0.0001")));
        QVERIFY(parsed.error().text.contains(QStringLiteral("100.0000 BTC")));
    }

    void moneyIsNeverMoreThanTyped()
    {
        QCOMPARE(*parseMoney(QStringLiteral("500")), Money::ofWhole(500));
        QCOMPARE(*parseMoney(QStringLiteral("1 234.56")), Money::ofCents(123'456));
        QCOMPARE(*parseMoney(QStringLiteral("0.1234567890129")), Money::ofUnits(123'456'789'012));
        QVERIFY(!parseMoney(QStringLiteral("-1")));
        QVERIFY(!parseMoney(QStringLiteral("1000000000000001")));
        QVERIFY(!parseMoney(QStringLiteral("99999999999999999999999999999999999")));
    }

    void percent()
    {
        QCOMPARE(*parsePercent(QStringLiteral("2.5")), Ratio::ofBasisPoints(250));
        QCOMPARE(*parsePercent(QStringLiteral("2.5 %")), Ratio::ofBasisPoints(250));
        QCOMPARE(*parsePercent(QStringLiteral("0.5"), Ratio::ofBasisPoints(50)), Ratio::ofBasisPoints(50));
        QVERIFY(!parsePercent(QStringLiteral("0.51"), Ratio::ofBasisPoints(50)));
        QVERIFY(!parsePercent(QStringLiteral("100.1")));
        QVERIFY(!parsePercent(QStringLiteral("%")));
    }

    void counts()
    {
        QCOMPARE(*parseCount(QStringLiteral("20"), 1, 50), std::int64_t{20});
        QVERIFY(!parseCount(QStringLiteral("2.5"), 1, 50));
        QVERIFY(!parseCount(QStringLiteral("51"), 1, 50));
    }

    void whatTheScreenShowsCanBePastedBack()
    {
        const Price price = Price::ofTicks(642'501);
        const auto parsed = parsePrice(formatPrice(btc(), price), btc(), Rounding::Down);
        QVERIFY(parsed.hasValue());
        QCOMPARE(parsed->value, price);
    }
};

JARVIS_TEST(ParseTest)
#include "parse_test.moc"
