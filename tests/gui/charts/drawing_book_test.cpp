#include "widgets/charts/drawing_book.h"

#include "tests/support/test_main.h"
#include "widgets/charts/drawing_shelf.h"
#include "widgets/charts/price_format.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QObject>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <limits>
#include <random>
#include <vector>

using namespace jarvis::widgets::charts;

namespace {

Drawing level(double price)
{
    return {0, DrawingKind::Level, {{1'000, price}}, {}, StudyColor::Accent, false};
}

std::vector<Drawing> oneOfEach()
{
    std::vector<Drawing> all;
    for (const DrawingKind kind : kAllDrawingKinds) {
        Drawing drawing{0, kind, {}, {}, StudyColor::Warn, kind == DrawingKind::Rectangle};
        for (std::size_t i = 0; i < anchorsOf(kind); ++i)
            drawing.anchors.push_back({1'750'723'200'000 + static_cast<qint64>(i) * 61'000, 0.1 + 67'890.123456789 * static_cast<double>(i)});
        if (kind == DrawingKind::Text)
            drawing.text = QStringLiteral("Größe \u2014 \"here\"\n二");
        all.push_back(drawing);
    }
    return all;
}

/// Without ids, which belong to a book.
std::vector<Drawing> plain(std::vector<Drawing> drawings)
{
    for (Drawing& drawing : drawings)
        drawing.id = 0;
    return drawings;
}

} // namespace

class DrawingBookTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyStepIsUndoneAndDoneAgain();
    void somethingNewEndsWhatCouldBeRedone();
    void lockedOnesStay();
    void unsoundOnesAreRefused_data();
    void unsoundOnesAreRefused();
    void choosingGoesRound();
    void limitsHold();
    void filesKeepEverything();
    void aFileThatCannotBeReadIsSetAside_data();
    void aFileThatCannotBeReadIsSetAside();
    void instrumentsAndProfilesAreKeptApart();
    void aFailedSaveSaysSoAndLosesNothing();
    void chartsOfOneInstrumentShareTheirDrawings();
};

void DrawingBookTest::everyStepIsUndoneAndDoneAgain()
{
    std::mt19937 random(4);
    DrawingBook book;
    std::vector<std::vector<Drawing>> states{book.drawings()};
    while (states.size() < 60) {
        const quint64 revision = book.revision();
        const std::size_t count = book.drawings().size();
        switch (random() % 4) {
        case 0:
            book.add(level(static_cast<double>(random() % 1'000)));
            break;
        case 1:
            if (count > 0) {
                Drawing moved = book.drawings()[random() % count];
                moved.anchors[0].price += 1;
                book.replace(moved);
            }
            break;
        case 2:
            if (count > 0)
                book.remove(book.drawings()[random() % count].id);
            break;
        default:
            if (count > 0)
                book.setLocked(book.drawings()[random() % count].id, random() % 2 == 0);
            break;
        }
        if (book.revision() != revision)
            states.push_back(book.drawings());
    }
    for (std::size_t i = states.size() - 1; i > 0; --i) {
        QVERIFY(book.undo());
        QVERIFY(book.drawings() == states[i - 1]);
    }
    QVERIFY(!book.undo());
    for (std::size_t i = 1; i < states.size(); ++i) {
        QVERIFY(book.redo());
        QVERIFY(book.drawings() == states[i]);
    }
    QVERIFY(!book.canRedo());
}

void DrawingBookTest::somethingNewEndsWhatCouldBeRedone()
{
    DrawingBook book;
    book.add(level(1));
    book.add(level(2));
    QVERIFY(book.undo());
    QVERIFY(book.canRedo());
    book.add(level(3));
    QVERIFY(!book.canRedo());
    QCOMPARE(book.drawings()[1].anchors[0].price, 3.0);
    book.reset({level(9)});
    QVERIFY(!book.canUndo());
}

void DrawingBookTest::lockedOnesStay()
{
    DrawingBook book;
    Drawing drawing = level(5);
    drawing.id = book.add(drawing);
    QVERIFY(book.setLocked(drawing.id, true));
    QVERIFY(!book.setLocked(drawing.id, true));
    drawing.anchors[0].price = 6;
    QVERIFY(!book.replace(drawing));
    QVERIFY(!book.remove(drawing.id));
    QCOMPARE(book.find(drawing.id)->anchors[0].price, 5.0);
    QVERIFY(book.setLocked(drawing.id, false));
    QVERIFY(book.remove(drawing.id));
    QVERIFY(book.chosen() == nullptr);
}

void DrawingBookTest::unsoundOnesAreRefused_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("anchors");
    QTest::addColumn<double>("price");
    QTest::addColumn<QString>("text");
    QTest::newRow("a line with one end") << int(DrawingKind::TrendLine) << 1 << 1.0 << QString();
    QTest::newRow("a level with two") << int(DrawingKind::Level) << 2 << 1.0 << QString();
    QTest::newRow("a price that is none") << int(DrawingKind::Level) << 1 << std::numeric_limits<double>::infinity() << QString();
    QTest::newRow("a text that says nothing") << int(DrawingKind::Text) << 1 << 1.0 << QString();
    QTest::newRow("a level that speaks") << int(DrawingKind::Level) << 1 << 1.0 << QStringLiteral("hello");
    QTest::newRow("a text without end") << int(DrawingKind::Text) << 1 << 1.0 << QString(Drawing::kTextMax + 1, QLatin1Char('a'));
    QTest::newRow("a kind of tomorrow") << 99 << 1 << 1.0 << QString();
}

void DrawingBookTest::unsoundOnesAreRefused()
{
    QFETCH(int, kind);
    QFETCH(int, anchors);
    QFETCH(double, price);
    QFETCH(QString, text);
    const Drawing drawing{0, static_cast<DrawingKind>(kind), std::vector<DrawingAnchor>(static_cast<std::size_t>(anchors), {0, price}), text, StudyColor::Up, false};
    DrawingBook book;
    QCOMPARE(book.add(drawing), quint64{0});
    book.reset({drawing, level(1)});
    QCOMPARE(book.drawings().size(), std::size_t{1});
}

void DrawingBookTest::choosingGoesRound()
{
    DrawingBook book;
    book.chooseNext(1);
    QVERIFY(book.chosen() == nullptr);
    const quint64 first = book.add(level(1));
    const quint64 second = book.add(level(2));
    book.choose(0);
    book.chooseNext(1);
    QCOMPARE(book.chosen()->id, first);
    book.chooseNext(1);
    QCOMPARE(book.chosen()->id, second);
    book.chooseNext(1);
    QCOMPARE(book.chosen()->id, first);
    book.chooseNext(-1);
    QCOMPARE(book.chosen()->id, second);
    book.choose(0);
    book.chooseNext(-1);
    QCOMPARE(book.chosen()->id, second);
}

void DrawingBookTest::limitsHold()
{
    DrawingBook book;
    for (std::size_t i = 0; i < DrawingBook::kDrawingsMax; ++i)
        QVERIFY(book.add(level(1)) != 0);
    QCOMPARE(book.add(level(1)), quint64{0});
    QCOMPARE(book.drawings().size(), DrawingBook::kDrawingsMax);
    std::size_t undone = 0;
    while (book.undo())
        ++undone;
    QCOMPARE(undone, DrawingBook::kUndoMax);
}

void DrawingBookTest::filesKeepEverything()
{
    QTemporaryDir folder;
    const DrawingStore store(folder.filePath(QStringLiteral("deep/er")), QStringLiteral("p"));
    QVERIFY(store.load(QStringLiteral("1/BTCUSDT")).drawings.empty());
    QCOMPARE(store.save(QStringLiteral("1/BTCUSDT"), oneOfEach()), QString());
    const DrawingStore::Loaded loaded = store.load(QStringLiteral("1/BTCUSDT"));
    QVERIFY(loaded.setAside.isEmpty());
    QVERIFY(loaded.drawings == oneOfEach());
    // A line for people: what is read aloud names the kind, its points and the lock.
    const QString words = describe(loaded.drawings[2], PriceFormat(QLocale::c(), 1));
    QVERIFY2(words.startsWith(QStringLiteral("Rectangle: ")) && words.contains(QStringLiteral("67,890.2")) && words.contains(QStringLiteral("locked")), qPrintable(words));
}

void DrawingBookTest::aFileThatCannotBeReadIsSetAside_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("nothing in it") << QByteArray();
    QTest::newRow("cut off") << QByteArray("{\"schema\":1,\"instrument\":\"X\",\"drawings\":[{\"kind\":2");
    QTest::newRow("of a later release") << QByteArray("{\"schema\":2,\"instrument\":\"X\",\"drawings\":[]}");
    QTest::newRow("of another instrument") << QByteArray("{\"schema\":1,\"instrument\":\"Y\",\"drawings\":[]}");
    QTest::newRow("no list of drawings") << QByteArray("{\"schema\":1,\"instrument\":\"X\",\"drawings\":7}");
    QTest::newRow("one of them unsound")
        << QByteArray("{\"schema\":1,\"instrument\":\"X\",\"drawings\":[{\"kind\":2,\"color\":1,\"anchors\":[{\"time\":1,\"price\":\"7\"}]}]}");
}

void DrawingBookTest::aFileThatCannotBeReadIsSetAside()
{
    QFETCH(QByteArray, content);
    QTemporaryDir folder;
    const DrawingStore store(folder.path(), {});
    QFile file(store.pathOf(QStringLiteral("X")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
    file.close();
    DrawingShelf shelf(store);
    QSignalSpy notes(&shelf, &DrawingShelf::noted);
    QVERIFY(shelf.of(QStringLiteral("X")).empty());
    QCOMPARE(notes.count(), 1);
    QVERIFY(!file.exists());
    const QStringList aside = QDir(folder.path()).entryList({QStringLiteral("*.unreadable-*")});
    QCOMPARE(aside.size(), 1);
    QVERIFY(notes.at(0).at(0).toString().contains(aside[0]));
    QFile kept(QDir(folder.path()).filePath(aside[0]));
    QVERIFY(kept.open(QIODevice::ReadOnly));
    QCOMPARE(kept.readAll(), content);
}

void DrawingBookTest::instrumentsAndProfilesAreKeptApart()
{
    QTemporaryDir folder;
    const DrawingStore mine(folder.path(), QStringLiteral("mine"));
    const DrawingStore yours(folder.path(), QStringLiteral("yours"));
    QCOMPARE(mine.save(QStringLiteral("../A/B"), {level(1)}), QString());
    QVERIFY(mine.load(QStringLiteral("A/B")).drawings.empty());
    QVERIFY(yours.load(QStringLiteral("../A/B")).drawings.empty());
    QCOMPARE(mine.load(QStringLiteral("../A/B")).drawings.size(), std::size_t{1});
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
}

void DrawingBookTest::aFailedSaveSaysSoAndLosesNothing()
{
    QTemporaryDir folder;
    QFile inTheWay(folder.filePath(QStringLiteral("file")));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    DrawingShelf shelf(DrawingStore(inTheWay.fileName() + QStringLiteral("/below"), {}));
    QSignalSpy notes(&shelf, &DrawingShelf::noted);
    shelf.put(QStringLiteral("X"), {level(1)}, nullptr);
    shelf.flush();
    QCOMPARE(notes.count(), 1);
    QVERIFY(notes.at(0).at(0).toString().contains(inTheWay.fileName()));
    QCOMPARE(shelf.of(QStringLiteral("X")).size(), std::size_t{1});
}

void DrawingBookTest::chartsOfOneInstrumentShareTheirDrawings()
{
    QTemporaryDir folder;
    {
        DrawingShelf shelf(DrawingStore(folder.path(), {}));
        QSignalSpy changes(&shelf, &DrawingShelf::changed);
        shelf.put(QStringLiteral("X"), oneOfEach(), this);
        QCOMPARE(changes.count(), 1);
        QVERIFY(plain(shelf.of(QStringLiteral("X"))) == oneOfEach());
        QVERIFY(shelf.of(QStringLiteral("Y")).empty());
        // Nobody waited: the end saves what is unsaved.
    }
    DrawingShelf next(DrawingStore(folder.path(), {}));
    QVERIFY(next.of(QStringLiteral("X")) == oneOfEach());
}

JARVIS_TEST(DrawingBookTest)
#include "drawing_book_test.moc"
