#include "engine/model/decimal.h"

#include "engine/base/random.h"
#include "tests/support/test_main.h"

#include <QObject>
#include <QTest>

namespace jarvis::model_test {

class DecimalTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void parses_data();
    void parses();
    void refuses_data();
    void refuses();
    void writes_data();
    void writes();
    void survivesTheWayThroughText();
    void comparesByValue();
    void normalizes();
    void knowsPowersOfTen();
};

void DecimalTest::parses_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<qint64>("mantissa");
    QTest::addColumn<int>("scale");
    QTest::newRow("a whole number") << QByteArray("12") << qint64(12) << 0;
    QTest::newRow("a fraction") << QByteArray("0.50") << qint64(50) << 2;
    QTest::newRow("nothing before the point") << QByteArray(".5") << qint64(5) << 1;
    QTest::newRow("nothing after the point") << QByteArray("5.") << qint64(5) << 0;
    QTest::newRow("negative") << QByteArray("-0.5") << qint64(-5) << 1;
    QTest::newRow("a plus sign") << QByteArray("+7") << qint64(7) << 0;
    QTest::newRow("zero") << QByteArray("0") << qint64(0) << 0;
    QTest::newRow("leading zeros") << QByteArray("007.10") << qint64(710) << 2;
    QTest::newRow("spaces around it") << QByteArray("  1.5 ") << qint64(15) << 1;
    QTest::newRow("spaces between thousands") << QByteArray("1 234.5") << qint64(12345) << 1;
    QTest::newRow("commas between thousands, with a point") << QByteArray("1,234.50") << qint64(123450) << 2;
    QTest::newRow("two commas can only be thousands") << QByteArray("1,234,567") << qint64(1234567) << 0;
    QTest::newRow("apostrophes") << QByteArray("12'345") << qint64(12345) << 0;
    QTest::newRow("underscores") << QByteArray("123_456") << qint64(123456) << 0;
    QTest::newRow("eighteen digits after the point") << QByteArray("0.000000000000000001") << qint64(1) << 18;
}

void DecimalTest::parses()
{
    QFETCH(QByteArray, text);
    const auto decimal = Decimal::parse(std::string_view(text.constData(), static_cast<std::size_t>(text.size())));
    QVERIFY(decimal);
    QTEST(qint64(static_cast<std::int64_t>(decimal->mantissa)), "mantissa");
    QTEST(decimal->scale, "scale");
}

void DecimalTest::refuses_data()
{
    using Error = Decimal::ParseError;
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("error");
    const auto row = [](const char* name, const char* text, Error error) {
        QTest::newRow(name) << QByteArray(text) << static_cast<int>(error);
    };
    row("nothing", "", Error::Empty);
    row("only spaces", "   ", Error::Empty);
    row("only a sign", "-", Error::NotANumber);
    row("only a point", ".", Error::NotANumber);
    row("a word", "ten", Error::NotANumber);
    row("two points", "1.2.3", Error::NotANumber);
    row("two signs", "--1", Error::NotANumber);
    row("an exponent", "1e5", Error::NotANumber);
    row("a separator after the point", "1.234,5", Error::NotANumber);
    row("a comma that could be a point", "1,5", Error::AmbiguousSeparator);
    row("a comma with three digits could still be a point", "1,234", Error::AmbiguousSeparator);
    row("a group of two", "12 34.5", Error::AmbiguousSeparator);
    row("a first group of four", "1234 567", Error::AmbiguousSeparator);
    row("mixed separators", "1,234 567.0", Error::AmbiguousSeparator);
    row("a separator first", ",123.0", Error::AmbiguousSeparator);
    row("a separator last", "123,.5", Error::AmbiguousSeparator);
    row("nineteen digits after the point", "0.0000000000000000001", Error::TooManyDigits);
    row("more digits than fit", "1234567890123456789012345678901234567", Error::TooManyDigits);
}

void DecimalTest::refuses()
{
    QFETCH(QByteArray, text);
    const auto decimal = Decimal::parse(std::string_view(text.constData(), static_cast<std::size_t>(text.size())));
    QVERIFY(!decimal);
    QTEST(static_cast<int>(decimal.error()), "error");
}

void DecimalTest::writes_data()
{
    QTest::addColumn<qint64>("mantissa");
    QTest::addColumn<int>("scale");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("zero") << qint64(0) << 0 << QByteArray("0");
    QTest::newRow("zero with digits") << qint64(0) << 2 << QByteArray("0.00");
    QTest::newRow("smaller than one") << qint64(5) << 3 << QByteArray("0.005");
    QTest::newRow("negative, smaller than one") << qint64(-5) << 3 << QByteArray("-0.005");
    QTest::newRow("whole") << qint64(120) << 0 << QByteArray("120");
    QTest::newRow("the smallest 64-bit number") << qint64(INT64_MIN) << 0 << QByteArray("-9223372036854775808");
}

void DecimalTest::writes()
{
    QFETCH(qint64, mantissa);
    QFETCH(int, scale);
    QTEST(QByteArray::fromStdString(Decimal{mantissa, scale}.toString()), "text");
}

void DecimalTest::survivesTheWayThroughText()
{
    for (std::uint64_t seed = 1; seed <= 20'000; ++seed) {
        Random random(seed);
        const Int128 mantissa = static_cast<Int128>(static_cast<std::int64_t>(random.next())) * random.between(1, 1'000'000'000);
        const Decimal decimal{mantissa, static_cast<int>(random.between(0, 18))};
        const auto again = Decimal::parse(decimal.toString());
        QVERIFY(again);
        QVERIFY(again->mantissa == decimal.mantissa && again->scale == decimal.scale);
    }
}

void DecimalTest::comparesByValue()
{
    QVERIFY((Decimal{15, 1} == Decimal{1500, 3}));
    QVERIFY(!(Decimal{15, 1} == Decimal{15, 2}));
    QVERIFY((Decimal{0, 0} == Decimal{0, 9}));
}

void DecimalTest::normalizes()
{
    const Decimal normal = Decimal{15'000, 4}.normalized();
    QVERIFY(normal.mantissa == 15 && normal.scale == 1);
    QVERIFY((Decimal{100, 0}.normalized().mantissa == 100));
    QVERIFY((Decimal{15, 1}.rescaled(3).mantissa == 1'500));
}

void DecimalTest::knowsPowersOfTen()
{
    QVERIFY(powerOfTen(0) == 1);
    QVERIFY(powerOfTen(18) == Int128(1'000'000'000'000'000'000));
    QVERIFY(powerOfTen(37) == powerOfTen(18) * powerOfTen(19));
}

JARVIS_TEST(DecimalTest)

} // namespace jarvis::model_test

#include "decimal_test.moc"
