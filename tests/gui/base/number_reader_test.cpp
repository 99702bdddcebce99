#include "tests/support/test_main.h"
#include "widgets/base/format.h"
#include "widgets/base/number_field.h"
#include "widgets/base/number_reader.h"
#include "widgets/base/number_style.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QRegularExpression>
#include <QTest>

#include <optional>
#include <random>

using namespace jarvis;
using namespace jarvis::widgets::base;

Q_DECLARE_METATYPE(jarvis::widgets::base::NumberOrigin)

namespace {

const NumberStyle kGerman{u',', u'.', true, DateOrder::DayDots};
const NumberStyle kSpanish{u',', u'.', false, DateOrder::DaySlashes};
const NumberStyle kSwiss{u'.', u'\u2019', true, DateOrder::DayDots};
const NumberStyle kFrench{u',', u'\u202F', true, DateOrder::DaySlashes};
const NumberStyle kStyles[] = {NumberStyle::plain(), kGerman, kSpanish, kSwiss, kFrench};

/// What somebody who writes with these two signs means by a text; empty: they would not write it.
std::optional<Decimal> meantBy(const QString& text, QChar group, QChar decimal)
{
    static const QRegularExpression bare(QStringLiteral("^(\\d+d\\d*|\\d*d\\d+|\\d+)$"));
    static const QRegularExpression grouped(QStringLiteral("^\\d{1,3}(g\\d{3})+(d\\d*)?$"));
    const bool isZeroThousands = text.count(group) == 1 && !text.contains(decimal) && text.startsWith(QLatin1Char('0'));
    const QString shape = QString(text).replace(group, QLatin1Char('g')).replace(decimal, QLatin1Char('d'));
    if (!bare.match(shape).hasMatch() && (isZeroThousands || !grouped.match(shape).hasMatch()))
        return std::nullopt;
    const auto number = Decimal::parse(QString(text).remove(group).replace(decimal, QLatin1Char('.')).toStdString());
    return number ? std::optional(number->normalized()) : std::nullopt;
}

} // namespace

/// Behaviour 11 in every language: commas and points are read as they were meant, or refused, never guessed.
class NumberReaderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { setNumberStyle(NumberStyle::plain()); }

    void readsOrRefuses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isGerman");
        QTest::addColumn<NumberOrigin>("origin");
        QTest::addColumn<QString>("number"); // empty: refused
        const auto row = [](const char* name, const char* text, bool isGerman, NumberOrigin origin, const char* number) {
            QTest::newRow(name) << QString::fromUtf8(text) << isGerman << origin << QString::fromUtf8(number);
        };
        constexpr auto typed = NumberOrigin::Typed;
        constexpr auto pasted = NumberOrigin::Pasted;
        row("a German decimal comma", "64250,5", true, typed, "64250.5");
        row("a German quantity with three digits", "1,234", true, typed, "1.234");
        row("the same, pasted, may be an exchange's thousand", "1,234", true, pasted, "");
        row("a pasted German decimal that no thousand looks like", "0,125", true, pasted, "0.125");
        row("1.234 is a German thousand and an exchange's one and a bit", "1.234", true, typed, "");
        row("and is refused when it is pasted too", "1.234", true, pasted, "");
        row("an exchange's price, pasted", "64250.10", true, pasted, "64250.10");
        row("an exchange's small quantity, pasted", "0.125", true, pasted, "0.125");
        row("an exchange's grouped price, pasted", "64,250.10", true, pasted, "64250.10");
        row("a German grouped price", "64.250,10", true, typed, "64250.10");
        row("several German thousands", "1.234.567", true, typed, "1234567");
        row("several of an exchange's thousands", "1,234,567", true, pasted, "1234567");
        row("blanks between thousands", "1 234,5", true, typed, "1234.5");
        row("a real minus", "−1,5", true, typed, "-1.5");
        row("two decimal signs", "1,2,3", true, typed, "");
        row("a point behind a decimal comma", "1,5.000", true, typed, "");
        row("a plain decimal on a plain screen", "1.234", false, typed, "1.234");
        row("a decimal comma on a plain screen", "1,5", false, typed, "");
        row("a lone thousand on a plain screen", "1,234", false, typed, "");
        row("Swiss thousands", "1’234.5", false, pasted, "1234.5");
    }
    void readsOrRefuses()
    {
        QFETCH(QString, text);
        QFETCH(bool, isGerman);
        QFETCH(NumberOrigin, origin);
        QFETCH(QString, number);
        const auto read = readNumber(text, isGerman ? kGerman : NumberStyle::plain(), origin);
        QCOMPARE(read ? QString::fromStdString(read->toString()) : QString(), number);
    }

    void whatTheScreenWritesIsReadAsItWasMeantOrRefused()
    {
        std::mt19937_64 random(20'261'122);
        for (int i = 0; i < 4'000; ++i) {
            const int scale = static_cast<int>(random() % 9);
            const auto mantissa = static_cast<std::int64_t>(random() % (std::uint64_t{1} << (random() % 50 + 1)));
            const Decimal number{random() % 4 == 0 ? -mantissa : mantissa, scale};
            for (const NumberStyle& style : kStyles) {
                setNumberStyle(style);
                const QString field = formatDecimal(number, scale, Sign::WhenNegative, Grouping::None);
                const auto again = readNumber(field, style, NumberOrigin::Typed);
                QVERIFY2(again.hasValue() && again->normalized() == number.normalized(), qPrintable(field));
                const QString shown = formatDecimal(number, scale);
                for (const NumberOrigin origin : {NumberOrigin::Typed, NumberOrigin::Pasted}) {
                    const auto copied = readNumber(shown, style, origin);
                    QVERIFY2(!copied || copied->normalized() == number.normalized(), qPrintable(shown));
                }
                QCOMPARE(formatDecimal(number, scale, Sign::WhenNegative, Grouping::File), QString::fromStdString(number.toString()));
            }
        }
    }

    void noTextIsReadAsANumberThatItsWriterMayNotHaveMeant()
    {
        std::mt19937_64 random(11);
        const QString letters = QStringLiteral("0123456789012345.,.,,");
        int read = 0;
        for (int i = 0; i < 40'000; ++i) {
            QString text;
            for (std::uint64_t left = random() % 10 + 1; left > 0; --left)
                text += letters.at(static_cast<qsizetype>(random() % static_cast<std::uint64_t>(letters.size())));
            const auto german = meantBy(text, QLatin1Char('.'), QLatin1Char(','));
            const auto english = meantBy(text, QLatin1Char(','), QLatin1Char('.'));
            const bool areTwo = german && english && !(*german == *english);
            const auto pasted = readNumber(text, kGerman, NumberOrigin::Pasted);
            const auto typed = readNumber(text, kGerman, NumberOrigin::Typed);
            const auto isOneOf = [&](const Decimal& value) { return (german && value.normalized() == *german) || (english && value.normalized() == *english); };
            QVERIFY2(!pasted || (!areTwo && isOneOf(*pasted)), qPrintable(text));
            // A hand that types on a German desk types a decimal comma; whatever else could be two numbers is refused from it too.
            const bool isDecimalComma = text.count(QLatin1Char(',')) == 1 && !text.contains(QLatin1Char('.'));
            QVERIFY2(!typed || (areTwo ? isDecimalComma && typed->normalized() == *german : isOneOf(*typed)), qPrintable(text));
            // One meaning is understood.
            QVERIFY2(areTwo || !(german || english) || pasted, qPrintable(text));
            read += pasted ? 1 : 0;
        }
        QVERIFY(read > 2'000);
    }

    void aFieldReadsWhatIsPastedMoreStrictlyThanWhatIsTyped()
    {
        setNumberStyle(kGerman);
        NumberField field;
        field.askMoney();
        QTest::keyClicks(&field, QStringLiteral("1,234"));
        QCOMPARE(field.money(), std::optional(Money::ofUnits(1'234 * Money::kOne / 1'000)));
        QApplication::clipboard()->setText(QStringLiteral("1,234"));
        field.clear();
        field.paste();
        QVERIFY(!field.money());
        QVERIFY2(field.errorText().contains(QStringLiteral("1,234")), qPrintable(field.errorText()));
        // A digit more makes no other text of it; typed anew it is one.
        QTest::keyClick(&field, Qt::Key_Backspace);
        QTest::keyClicks(&field, QStringLiteral("4"));
        QVERIFY(!field.money());
        field.selectAll();
        QTest::keyClicks(&field, QStringLiteral("1,234"));
        QVERIFY(field.money().has_value());
    }

    void aFieldKeepsItsValueInAnotherLanguage()
    {
        setNumberStyle(kGerman);
        NumberField field;
        field.askMoney();
        QTest::keyClicks(&field, QStringLiteral("1234,5"));
        const QString kept = field.plainText();
        QCOMPARE(kept, QStringLiteral("1234.5"));
        setNumberStyle(NumberStyle::plain());
        NumberField anew;
        anew.askMoney();
        anew.setPlainText(kept);
        QCOMPARE(anew.text(), QStringLiteral("1234.5"));
        QCOMPARE(anew.money(), field.money());
        anew.setPlainText(QStringLiteral("1,5"));
        QCOMPARE(anew.text(), QStringLiteral("1,5"));
    }

    void aFieldStepsInItsLanguage()
    {
        setNumberStyle(kGerman);
        NumberField field;
        field.askPercent();
        QTest::keyClicks(&field, QStringLiteral("0,5"));
        QTest::keyClick(&field, Qt::Key_Up);
        QCOMPARE(field.text(), QStringLiteral("0,6"));
        QVERIFY(field.ratio().has_value());
    }

    void stylesAreThoseOfTheLanguages()
    {
        QCOMPARE(NumberStyle::of(QLocale(QLocale::German, QLocale::Germany)), kGerman);
        QCOMPARE(NumberStyle::of(QLocale(QLocale::German, QLocale::Switzerland)).decimal, u'.');
        QCOMPARE(NumberStyle::of(QLocale(QLocale::English, QLocale::UnitedStates)), NumberStyle::plain());
        QCOMPARE(NumberStyle::of(QLocale(QLocale::Chinese, QLocale::China)), NumberStyle::plain());
        QCOMPARE(NumberStyle::of(QLocale(QLocale::Spanish, QLocale::Spain)).decimal, u',');
        QCOMPARE(NumberStyle::of(QLocale::c()), NumberStyle::plain());
        // Other digits are not ours to read.
        QCOMPARE(NumberStyle::of(QLocale(QLocale::Arabic, QLocale::Egypt)).decimal, u'.');
    }

    void numbersAndDatesFollowTheStyle()
    {
        const Timestamp time = timestampFromMillis(1'795'269'731'031);
        setNumberStyle(kGerman);
        QCOMPARE(formatMoney(Money::ofCents(-123'450)), QStringLiteral("−1.234,50"));
        QCOMPARE(formatDuration(std::chrono::milliseconds(1'250)), QStringLiteral("1,2 s"));
        QCOMPARE(formatReal(-0.5, 2), QStringLiteral("−0,50"));
        QVERIFY(QRegularExpression(QStringLiteral("^\\d\\d\\.11\\.2026 \\d\\d:\\d\\d:11$")).match(formatDateTime(time)).hasMatch());
        QVERIFY(formatUtc(time).startsWith(QStringLiteral("2026-11-2")));
        setNumberStyle(kSpanish);
        QCOMPARE(formatMoney(Money::ofCents(123'450)), QStringLiteral("1234,50"));
        QCOMPARE(formatMoney(Money::ofCents(1'234'550)), QStringLiteral("12.345,50"));
        setNumberStyle(NumberStyle::plain());
        QCOMPARE(formatMoney(Money::ofCents(123'450)), QStringLiteral("1,234.50"));
        QCOMPARE(formatDateTime(time).left(7), QStringLiteral("2026-11"));
    }
};

JARVIS_TEST(NumberReaderTest)
#include "number_reader_test.moc"
