#include "engine/sim/matching_engine.h"

#include "engine/base/random.h"
#include "tests/support/test_main.h"
#include "tests/support/textbook_book.h"

#include <QObject>
#include <QTest>

#include <string>
#include <vector>

namespace jarvis::sim::test {

using Commands = std::vector<BookCommand>;
using Kind = BookOrderKind;
using Verb = BookCommand::Verb;

BookCommand add(std::uint64_t id, Side side, std::int64_t tick, std::int64_t lots, Kind kind = Kind::Limit)
{
    return {Verb::Add, kind, side, id, Price::ofTicks(tick), Quantity::ofLots(lots)};
}
BookCommand cancel(std::uint64_t id)
{
    return {Verb::Cancel, Kind::Limit, Side::Buy, id, {}, {}};
}
BookCommand modify(std::uint64_t id, std::int64_t tick, std::int64_t lots)
{
    return {Verb::Modify, Kind::Limit, Side::Buy, id, Price::ofTicks(tick), Quantity::ofLots(lots)};
}

/// A report in a few letters: "+1 5@100" accepted, "!1 Reason" refused, "1x2 3@100" 1 took 3 from 2, "-1 2" cancelled, "~1 3@99" modified.
std::string shortText(const BookReport& report)
{
    const std::string id = std::to_string(report.id);
    const std::string lots = std::to_string(report.quantity.lots());
    const std::string at = lots + "@" + std::to_string(report.price.ticks());
    switch (report.kind) {
    case BookReport::Kind::Accepted:
        return "+" + id + " " + at;
    case BookReport::Kind::Rejected:
        return "!" + id + " " + std::to_string(static_cast<int>(report.reason));
    case BookReport::Kind::Traded:
        return id + "x" + std::to_string(report.makerId) + " " + at;
    case BookReport::Kind::Cancelled:
        return "-" + id + " " + lots;
    case BookReport::Kind::Modified:
        return "~" + id + " " + at;
    }
    return {};
}

class MatchingEngineTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void matches_data();
    void matches();
    void showsItsBook();
    void emptyBookHasNothing();
    void agreesWithTheTextbook_data();
    void agreesWithTheTextbook();
    void batchesGiveTheSameReports();
};

void MatchingEngineTest::matches_data()
{
    QTest::addColumn<Commands>("commands");
    QTest::addColumn<QString>("reports"); // of the last command
    const auto row = [](const char* name, Commands commands, const char* reports) {
        QTest::newRow(name) << commands << QString::fromLatin1(reports);
    };
    const Side buy = Side::Buy;
    const Side sell = Side::Sell;
    row("an order alone waits", {add(1, buy, 100, 5)}, "+1 5@100");
    row("a better price trades first", {add(1, sell, 102, 5), add(2, sell, 101, 5), add(3, buy, 102, 5)},
        "+3 5@102, 3x2 5@101");
    row("at one price the older trades first", {add(1, sell, 101, 2), add(2, sell, 101, 5), add(3, buy, 101, 4)},
        "+3 4@101, 3x1 2@101, 3x2 2@101");
    row("a taker trades at the maker's price", {add(1, buy, 105, 5), add(2, sell, 90, 3)}, "+2 3@90, 2x1 3@105");
    row("what is left of a limit order waits", {add(1, sell, 101, 2), add(2, buy, 101, 5), add(3, sell, 101, 9)},
        "+3 9@101, 3x2 3@101");
    row("a limit order stops at its price",
        {add(1, sell, 101, 2), add(2, sell, 103, 2), add(3, buy, 102, 5), cancel(3)}, "-3 3");
    row("IOC never waits", {add(1, sell, 101, 2), add(2, buy, 101, 5, Kind::Ioc)}, "+2 5@101, 2x1 2@101, -2 3");
    row("IOC without a counterpart is cancelled", {add(2, buy, 101, 5, Kind::Ioc)}, "+2 5@101, -2 5");
    row("FOK fills whole", {add(1, sell, 101, 2), add(2, sell, 102, 3), add(3, buy, 102, 5, Kind::Fok)},
        "+3 5@102, 3x1 2@101, 3x2 3@102");
    row("FOK is refused when a lot is missing",
        {add(1, sell, 101, 2), add(2, sell, 102, 2), add(3, buy, 102, 5, Kind::Fok)}, "!3 6");
    row("FOK counts only what it may reach",
        {add(1, sell, 101, 2), add(2, sell, 103, 9), add(3, buy, 102, 5, Kind::Fok)}, "!3 6");
    row("post-only waits beside the spread", {add(1, sell, 101, 2), add(2, buy, 100, 5, Kind::PostOnly)}, "+2 5@100");
    row("post-only is refused when it would trade", {add(1, sell, 101, 2), add(2, buy, 101, 5, Kind::PostOnly)},
        "!2 5");
    row("market takes any price", {add(1, sell, 101, 2), add(2, sell, 9'000'000, 2), add(3, buy, 1, 4, Kind::Market)},
        "+3 4@1, 3x1 2@101, 3x2 2@9000000");
    row("market never waits", {add(1, buy, 101, 2), add(2, sell, 0, 5, Kind::Market)}, "+2 5@0, 2x1 2@101, -2 3");
    row("no quantity is refused", {add(1, buy, 100, 0)}, "!1 2");
    row("a negative quantity is refused", {add(1, buy, 100, -3)}, "!1 2");
    row("no price is refused", {add(1, buy, 0, 3)}, "!1 1");
    row("an id that waits cannot be used again", {add(1, buy, 100, 5), add(1, buy, 99, 5)}, "!1 3");
    row("an id that is gone can", {add(1, buy, 100, 5), cancel(1), add(1, buy, 99, 5)}, "+1 5@99");
    row("a cancelled order is gone", {add(1, sell, 101, 5), cancel(1), add(2, buy, 101, 5, Kind::Ioc)},
        "+2 5@101, -2 5");
    row("a filled order cannot be cancelled", {add(1, sell, 101, 5), add(2, buy, 101, 5), cancel(1)}, "!1 4");
    row("an unknown order cannot be cancelled", {cancel(9)}, "!9 4");
    row("less quantity keeps the place in the queue",
        {add(1, sell, 101, 5), add(2, sell, 101, 5), modify(1, 101, 3), add(3, buy, 101, 4)},
        "+3 4@101, 3x1 3@101, 3x2 1@101");
    row("more quantity loses it", {add(1, sell, 101, 5), add(2, sell, 101, 5), modify(1, 101, 6), add(3, buy, 101, 6)},
        "+3 6@101, 3x2 5@101, 3x1 1@101");
    row("a new price loses it", {add(1, sell, 102, 5), add(2, sell, 101, 5), modify(1, 101, 5), add(3, buy, 101, 6)},
        "+3 6@101, 3x2 5@101, 3x1 1@101");
    row("a modified order may trade at once", {add(1, sell, 102, 5), add(2, buy, 100, 7), modify(1, 100, 5)},
        "~1 5@100, 1x2 5@100");
    row("an unknown order cannot be modified", {modify(9, 100, 1)}, "!9 4");
    row("nor to nothing", {add(1, buy, 100, 5), modify(1, 100, 0)}, "!1 2");
    row("prices far from all others work", {add(1, buy, 5, 1), add(2, buy, 4'000'000'000'000, 1), add(3, sell, 5, 2)},
        "+3 2@5, 3x2 1@4000000000000, 3x1 1@5");
}

void MatchingEngineTest::matches()
{
    QFETCH(Commands, commands);
    QFETCH(QString, reports);
    MatchingEngine engine(4'096);
    std::string text;
    for (const BookCommand& command : commands) {
        text.clear();
        engine.apply(
            command, [&](const BookReport& report) { text += (text.empty() ? "" : ", ") + shortText(report); });
    }
    QCOMPARE(QString::fromStdString(text), reports);
}

void MatchingEngineTest::showsItsBook()
{
    MatchingEngine engine(4'096);
    const auto ignore = [](const BookReport&) {};
    for (const BookCommand& command : {add(1, Side::Buy, 99, 5), add(2, Side::Buy, 99, 7), add(3, Side::Buy, 50, 1),
             add(4, Side::Sell, 101, 3), add(5, Side::Sell, 70'000, 2)})
        engine.apply(command, ignore);
    QCOMPARE(engine.orderCount(), std::size_t(5));
    QCOMPARE(engine.best(Side::Buy), (BookLevel{Price::ofTicks(99), Quantity::ofLots(12)}));
    QCOMPARE(engine.best(Side::Sell), (BookLevel{Price::ofTicks(101), Quantity::ofLots(3)}));
    QCOMPARE(engine.quantityAt(Side::Buy, Price::ofTicks(99)).lots(), 12);
    QCOMPARE(engine.quantityAt(Side::Sell, Price::ofTicks(99)).lots(), 0);
    QCOMPARE(engine.quantityThrough(Side::Sell, Price::ofTicks(69'999)).lots(), 3);
    QCOMPARE(engine.quantityThrough(Side::Sell, Price::ofTicks(70'000)).lots(), 5);
    std::vector<std::uint64_t> queue;
    engine.forEachOrder(Side::Buy, Price::ofTicks(99), [&](std::uint64_t id, Quantity) {
        queue.push_back(id);
        return true;
    });
    QCOMPARE(queue, (std::vector<std::uint64_t>{1, 2}));
}

void MatchingEngineTest::emptyBookHasNothing()
{
    const MatchingEngine engine;
    QVERIFY(!engine.best(Side::Buy));
    QVERIFY(!engine.best(Side::Sell));
    QCOMPARE(engine.quantityAt(Side::Sell, Price::ofTicks(1)).lots(), 0);
    QCOMPARE(engine.orderCount(), std::size_t(0));
}

namespace {

/// Random commands around a price that wanders by up to `drift` a step, over `width` ticks; ids come back.
Commands randomCommands(std::uint64_t seed, std::int64_t width, std::int64_t drift, std::size_t count)
{
    Random random(seed);
    Commands commands;
    std::int64_t middle = 50'000;
    for (std::size_t i = 0; i < count; ++i) {
        middle = std::max<std::int64_t>(width + 1, middle + random.between(-drift, drift));
        const std::int64_t tick = middle + random.between(-width, width);
        const std::uint64_t id = 1 + random.below(600);
        const double what = random.unit();
        if (what < 0.55) {
            const Kind kinds[] = {
                Kind::Limit, Kind::Limit, Kind::Limit, Kind::PostOnly, Kind::Ioc, Kind::Fok, Kind::Market};
            const Kind kind = kinds[random.below(std::size(kinds))];
            const Side side = random.chance(0.5) ? Side::Buy : Side::Sell;
            // Mostly on one's own side of the middle, so that a book builds up.
            const std::int64_t passive = side == Side::Buy ? std::min(tick, 2 * middle - tick)
                                                           : std::max(tick, 2 * middle - tick);
            commands.push_back(add(id, side, random.chance(0.7) ? passive : tick, random.between(0, 20), kind));
        } else if (what < 0.85) {
            commands.push_back(cancel(id));
        } else {
            commands.push_back(modify(id, tick, random.between(0, 20)));
        }
    }
    return commands;
}

} // namespace

void MatchingEngineTest::agreesWithTheTextbook_data()
{
    QTest::addColumn<qint64>("width");
    QTest::addColumn<qint64>("drift");
    QTest::newRow("a narrow book") << qint64(10) << qint64(0);
    QTest::newRow("a usual book that wanders") << qint64(200) << qint64(5);
    QTest::newRow("a book wider than the window") << qint64(20'000) << qint64(10);
    QTest::newRow("a market that leaves the window again and again") << qint64(500) << qint64(900);
    QTest::newRow("leaps") << qint64(30) << qint64(20'000);
}

void MatchingEngineTest::agreesWithTheTextbook()
{
    QFETCH(qint64, width);
    QFETCH(qint64, drift);
    for (std::uint64_t seed = 1; seed <= 4; ++seed) {
        MatchingEngine engine(4'096);
        jarvis::test::TextbookBook textbook;
        std::vector<BookReport> ours;
        std::vector<BookReport> theirs;
        std::size_t step = 0;
        for (const BookCommand& command : randomCommands(seed, width, drift, 12'000)) {
            ours.clear();
            theirs.clear();
            engine.apply(command, [&](const BookReport& report) { ours.push_back(report); });
            textbook.apply(command, [&](const BookReport& report) { theirs.push_back(report); });
            QVERIFY2(ours == theirs, qPrintable(QStringLiteral("seed %1, command %2").arg(seed).arg(step)));
            QCOMPARE(engine.orderCount(), textbook.orderCount());
            if (++step % 100 != 0)
                continue;
            for (const Side side : {Side::Buy, Side::Sell}) {
                std::vector<BookLevel> levels;
                std::vector<BookLevel> expected;
                engine.forEachLevel(side, [&](const BookLevel& level) {
                    levels.push_back(level);
                    return true;
                });
                textbook.forEachLevel(side, [&](std::int64_t tick, std::int64_t lots) {
                    expected.push_back({Price::ofTicks(tick), Quantity::ofLots(lots)});
                });
                QVERIFY(levels == expected);
            }
        }
    }
}

void MatchingEngineTest::batchesGiveTheSameReports()
{
    const Commands commands = randomCommands(9, 300, 3, 20'000);
    MatchingEngine single;
    MatchingEngine batched;
    std::vector<BookReport> ours;
    std::vector<BookReport> theirs;
    for (const BookCommand& command : commands)
        single.apply(command, [&](const BookReport& report) { theirs.push_back(report); });
    for (std::size_t at = 0; at < commands.size(); at += 256) {
        const std::size_t count = std::min<std::size_t>(256, commands.size() - at);
        batched.applyBatch({commands.data() + at, count}, [&](const BookReport& report) { ours.push_back(report); });
    }
    QVERIFY(ours == theirs);
}

JARVIS_TEST(MatchingEngineTest)

} // namespace jarvis::sim::test

#include "matching_engine_test.moc"
