#include "tests/gui/models/plain_table.h"
#include "tests/support/test_main.h"
#include "widgets/models/row_filter.h"

#include <QTest>

using namespace jarvis;
using namespace jarvis::test;
using namespace jarvis::widgets::models;

class RowFilterTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void words_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QList<quint64>>("left");
        const auto row = [](const char* name, const QString& typed, const QList<quint64>& left) { QTest::newRow(name) << typed << left; };
        row("nothing wants everything", QString(), {1, 2, 3});
        row("letters count without their case", QStringLiteral("btc"), {1, 3});
        row("every word must be found", QStringLiteral("btc long"), {1});
        row("in whichever column", QStringLiteral("long"), {1, 2});
        row("a column by its title", QStringLiteral("kind:long"), {1, 2});
        row("or by how it begins", QStringLiteral("ki:short"), {3});
        row("a title with a space in quotes", QStringLiteral("\"held for\":=7"), {2});
        row("or without the space", QStringLiteral("heldfor:7"), {2});
        row("quotes keep words together", QStringLiteral("\"BTC perp\""), {1});
        row("above", QStringLiteral("gain:>0"), {1});
        row("at least", QStringLiteral("gain:>=12.5"), {1});
        row("below, with a minus of ours", QStringLiteral("gain:<\u22122"), {3});
        row("at most", QStringLiteral("gain:<=-3"), {3});
        row("unknown is neither", QStringLiteral("gain:<999999"), {1, 3});
        row("equal", QStringLiteral("heldfor:=1"), {1});
        row("a time is no column", QStringLiteral("12:30"), {2});
        row("a half-typed column wants what it has so far", QStringLiteral("kind:"), {1, 2, 3});
        row("a full-width colon", QStringLiteral("kind：long"), {1, 2});
        row("full-width comparison and digits", QStringLiteral("gain：＞＝１２"), {1});
        row("a comparison as one sign", QStringLiteral("gain:≤-3"), {3});
        row("typographic quotes", QStringLiteral("“BTC perp”"), {1});
        row("German quotes", QStringLiteral("„held for“:=7"), {2});
        row("corner quotes", QStringLiteral("「BTC perp」"), {1});
        row("a full-width space between words", QStringLiteral("btc\u3000long"), {1});
        row("nothing has it", QStringLiteral("xrp"), {});
    }
    void words()
    {
        QFETCH(QString, typed);
        QFETCH(QList<quint64>, left);
        PlainTable table;
        table.append(3, {QStringLiteral("BTCUSDT"), QStringLiteral("Short"), Money::ofWhole(-3), 20});
        table.append(2, {QStringLiteral("ETH 12:30"), QStringLiteral("Long"), std::nullopt, 7});
        table.append(1, {QStringLiteral("BTC perp"), QStringLiteral("Long"), Money::ofCents(1'250), 1});
        const auto filter = RowFilter::parse(typed, table);
        QVERIFY2(filter, qPrintable(filter ? QString() : filter.error()));
        QList<quint64> found;
        for (const quint64 id : table.rows()) {
            if (filter->matches(table, id))
                found << id;
        }
        QCOMPARE(found, left);
    }

    void whatIsWrongIsToldWithWhatWouldBeRight_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("told");
        QTest::newRow("no such column") << QStringLiteral("pnl:>3") << QStringLiteral("There are: Name, Kind, Gain, Held for.");
        QTest::newRow("no number") << QStringLiteral("gain:>much") << QStringLiteral("as in gain:>10");
        QTest::newRow("no number at all") << QStringLiteral("gain:>") << QStringLiteral("a number is needed");
        QTest::newRow("a column of words") << QStringLiteral("kind:>3") << QStringLiteral("holds no numbers");
        QTest::newRow("ambiguous digits are refused") << QStringLiteral("gain:>1,5") << QStringLiteral("could mean two numbers");
    }
    void whatIsWrongIsToldWithWhatWouldBeRight()
    {
        QFETCH(QString, typed);
        QFETCH(QString, told);
        PlainTable table;
        const auto filter = RowFilter::parse(typed, table);
        QVERIFY(!filter);
        QVERIFY2(filter.error().contains(told), qPrintable(filter.error()));
    }
};

JARVIS_TEST(RowFilterTest)
#include "row_filter_test.moc"
