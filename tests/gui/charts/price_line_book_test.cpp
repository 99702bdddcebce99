#include "widgets/charts/price_line_book.h"

#include "tests/support/test_main.h"
#include "widgets/charts/price_line_layout.h"

#include <QObject>
#include <QTest>

using namespace jarvis::widgets::charts;

namespace {

PriceLine lineAt(const char* id, double price, bool isDraggable = true)
{
    PriceLine line;
    line.id = QLatin1String(id);
    line.price = price;
    line.draggable = isDraggable;
    return line;
}

} // namespace

class PriceLineBookTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theLineStaysUntilTheOwnerMovesIt();
    void aRefusedMoveDisappearsAndSaysWhy();
    void otherChangesLeaveTheWishAlone();
    void aLineThatGoesAwayTakesItsWishAlong();
    void aLineThatGoesAwayEndsItsDrag();
    void onlyDraggableLinesWithoutAnOpenMoveCanBeDragged();
    void aDropAtTheOldPriceIsNoMove();
    void everyLineTellsItsSideInWords_data();
    void everyLineTellsItsSideInWords();
    void boxesAreSpreadOut_data();
    void boxesAreSpreadOut();
};

void PriceLineBookTest::theLineStaysUntilTheOwnerMovesIt()
{
    PriceLineBook book;
    book.setLines({lineAt("a", 100)});
    QVERIFY(book.beginDrag(QStringLiteral("a")));
    QVERIFY(book.dragTo(105));
    QVERIFY(!book.dragTo(105));
    const auto move = book.drop();
    QVERIFY(move);
    QCOMPARE(move->oldPrice, 100.0);
    QCOMPARE(move->newPrice, 105.0);
    QCOMPARE(book.find(QStringLiteral("a"))->price, 100.0);
    QVERIFY(book.hasAmendment(QStringLiteral("a")));
    book.setLines({lineAt("a", 105)});
    QVERIFY(book.amendments().empty());
}

void PriceLineBookTest::aRefusedMoveDisappearsAndSaysWhy()
{
    PriceLineBook book;
    book.setLines({lineAt("a", 100)});
    book.beginDrag(QStringLiteral("a"));
    book.dragTo(105);
    book.drop();
    book.reject(QStringLiteral("a"), QStringLiteral("outside the collar"));
    QVERIFY(book.amendments().empty());
    QCOMPARE(book.find(QStringLiteral("a"))->price, 100.0);
    QCOMPARE(book.noteOf(QStringLiteral("a")), QStringLiteral("outside the collar"));
    QVERIFY(book.beginDrag(QStringLiteral("a")));
    QVERIFY(book.noteOf(QStringLiteral("a")).isEmpty());
}

void PriceLineBookTest::otherChangesLeaveTheWishAlone()
{
    PriceLineBook book;
    book.setLines({lineAt("a", 100)});
    book.beginDrag(QStringLiteral("a"));
    book.dragTo(105);
    book.drop();
    book.setLines({lineAt("a", 100), lineAt("b", 90)});
    QCOMPARE(book.amendments().size(), std::size_t{1});
    QCOMPARE(book.amendments()[0].newPrice, 105.0);
}

void PriceLineBookTest::aLineThatGoesAwayTakesItsWishAlong()
{
    PriceLineBook book;
    book.setLines({lineAt("a", 100)});
    book.beginDrag(QStringLiteral("a"));
    book.dragTo(105);
    book.drop();
    book.setLines({});
    QVERIFY(book.amendments().empty());
}

void PriceLineBookTest::aLineThatGoesAwayEndsItsDrag()
{
    PriceLineBook book;
    book.setLines({lineAt("a", 100), lineAt("b", 90)});
    book.beginDrag(QStringLiteral("a"));
    QVERIFY(!book.setLines({lineAt("a", 101)}));
    QCOMPARE(book.drag()->oldPrice, 101.0);
    QCOMPARE(book.setLines({lineAt("b", 90)}), std::optional(QStringLiteral("a")));
    QVERIFY(!book.drag());
}

void PriceLineBookTest::onlyDraggableLinesWithoutAnOpenMoveCanBeDragged()
{
    PriceLineBook book;
    book.setLines({lineAt("a", 100), lineAt("fixed", 90, false)});
    QVERIFY(!book.beginDrag(QStringLiteral("fixed")));
    QVERIFY(!book.beginDrag(QStringLiteral("nobody")));
    book.beginDrag(QStringLiteral("a"));
    book.dragTo(105);
    book.drop();
    QVERIFY(!book.beginDrag(QStringLiteral("a")));
}

void PriceLineBookTest::aDropAtTheOldPriceIsNoMove()
{
    PriceLineBook book;
    book.setLines({lineAt("a", 100)});
    book.beginDrag(QStringLiteral("a"));
    book.dragTo(105);
    book.dragTo(100);
    QVERIFY(!book.drop());
    QVERIFY(book.amendments().empty());
}

void PriceLineBookTest::everyLineTellsItsSideInWords_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<bool>("isBuy");
    QTest::addColumn<QString>("text");
    const auto row = [](const char* name, PriceLine::Kind kind, bool isBuy, const char16_t* text) {
        QTest::newRow(name) << static_cast<int>(kind) << isBuy << QString::fromUtf16(text);
    };
    row("a buy order", PriceLine::Kind::Order, true, u"\u25b2 Buy 0.5");
    row("a sell order", PriceLine::Kind::Order, false, u"\u25bc Sell 0.5");
    row("a target of a long position sells", PriceLine::Kind::TakeProfit, false, u"\u25bc TP 0.5");
    row("a stop of a short position buys", PriceLine::Kind::StopLoss, true, u"\u25b2 SL 0.5");
    row("a long position", PriceLine::Kind::Entry, true, u"\u25b2 Long 0.5");
    row("a short position", PriceLine::Kind::Entry, false, u"\u25bc Short 0.5");
    row("an alert has no side", PriceLine::Kind::Alert, true, u"Alert 0.5");
}

void PriceLineBookTest::everyLineTellsItsSideInWords()
{
    QFETCH(int, kind);
    QFETCH(bool, isBuy);
    QFETCH(QString, text);
    PriceLine line;
    line.kind = static_cast<PriceLine::Kind>(kind);
    line.side = isBuy ? Side::Buy : Side::Sell;
    line.label = QStringLiteral("0.5");
    QCOMPARE(describePriceLine(line), text);
}

void PriceLineBookTest::boxesAreSpreadOut_data()
{
    QTest::addColumn<QList<double>>("centers");
    QTest::addColumn<QList<double>>("expected");
    QTest::newRow("apart stay where they are") << QList<double>{20, 50, 80} << QList<double>{20, 50, 80};
    QTest::newRow("together are pushed down") << QList<double>{50, 50, 51} << QList<double>{50, 60, 70};
    QTest::newRow("the lowest stay inside") << QList<double>{90, 99} << QList<double>{85, 95};
    QTest::newRow("the highest stay inside") << QList<double>{-30, 2} << QList<double>{5, 15};
}

void PriceLineBookTest::boxesAreSpreadOut()
{
    QFETCH(QList<double>, centers);
    QFETCH(QList<double>, expected);
    std::vector<double> actual(centers.begin(), centers.end());
    spreadOut(actual, 10, 0, 100);
    QCOMPARE(QList<double>(actual.begin(), actual.end()), expected);
}

JARVIS_TEST(PriceLineBookTest)
#include "price_line_book_test.moc"
