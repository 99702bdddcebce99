#include "engine/sim/simulated_feed.h"

#include "engine/market/depth_book.h"
#include "engine/sim/instruments.h"
#include "tests/support/test_main.h"
#include "tests/unit/sim/sim_events.h"

#include <QObject>
#include <QTest>

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <string>
#include <vector>

namespace jarvis::sim::test {

class SimulatedFeedTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void listsTwentyInstruments();
    void isTheSameInAnySteps_data();
    void isTheSameInAnySteps();
    void anotherSeedIsAnotherMarket();
    void eventsComeInOrder();
    void beginsWithSnapshots();
    void booksStayWholeAndDeep();
    void tradesHappenInsideTheBook();
    void provesToBeAlive();
    void marksEachSecondNearTheBook();
    void settlesFundingOnTheHour();
    void looksLikeAMarket();
    void aRestartGoesOnNearby();
    void goesOnAfterASleep();
};

void SimulatedFeedTest::listsTwentyInstruments()
{
    const SimulatedFeed feed(1, kStart);
    QCOMPARE(feed.instruments().size(), std::size_t(20));
    std::set<std::string> symbols;
    for (const Instrument& instrument : feed.instruments()) {
        const Instrument::Spec& spec = instrument.spec();
        symbols.insert(spec.symbol);
        QCOMPARE(spec.id.value, symbols.size());
        QCOMPARE(spec.notionalMin, Money::ofWhole(5));
        QCOMPARE(spec.makerFee, Ratio::ofBasisPoints(2));
        QCOMPARE(spec.takerFee, Ratio::ofBasisPoints(5));
        QCOMPARE(spec.maintenanceMargin.e8, 500'000);
        QVERIFY(spec.leverageMax >= 20);
        // A trader with little money can trade it, and one with much can too.
        const Price usual = Price::ofTicks(spec.priceMax.ticks() / 20);
        QVERIFY(instrument.notional(usual, spec.quantityMin) <= Money::ofWhole(200));
        QVERIFY(instrument.notional(usual, spec.quantityMax) >= Money::ofWhole(1'000'000));
    }
    QCOMPARE(symbols.size(), std::size_t(20));
    for (const char* symbol : {"BTCUSDT", "MATICUSDT", "SUIUSDT"})
        QVERIFY2(symbols.contains(symbol), symbol);
}

void SimulatedFeedTest::isTheSameInAnySteps_data()
{
    QTest::addColumn<Duration>("step");
    QTest::newRow("a millisecond") << Duration(1ms);
    QTest::newRow("a frame of the screen") << Duration(16'666'667ns);
    QTest::newRow("seconds") << Duration(7s);
}

void SimulatedFeedTest::isTheSameInAnySteps()
{
    QFETCH(Duration, step);
    const Duration length = 20s;
    SimulatedFeed feed(42, kStart);
    Events events;
    for (Timestamp at = kStart - 1s; at < kStart + length; at += step)
        feed.pull(at, events);
    feed.pull(kStart + length, events);
    QVERIFY(events.size() > 2'000);
    QVERIFY(textsOf(events) == textsOf(eventsOf(42, kStart, length)));
}

void SimulatedFeedTest::anotherSeedIsAnotherMarket()
{
    const auto first = textsOf(eventsOf(1, kStart, 1s));
    QVERIFY(first == textsOf(eventsOf(1, kStart, 1s)));
    QVERIFY(first != textsOf(eventsOf(2, kStart, 1s)));
    QVERIFY(first != textsOf(eventsOf(1, kStart + 1s, 1s)));
}

void SimulatedFeedTest::eventsComeInOrder()
{
    SimulatedFeed feed(3, kStart);
    QCOMPARE(feed.nextTime(), kStart);
    Events events;
    feed.pull(kStart - 1ns, events);
    QVERIFY(events.empty());
    feed.pull(kStart + 10s, events);
    QVERIFY(std::ranges::is_sorted(events, {}, timeOf));
    QVERIFY(timeOf(events.back()) <= kStart + 10s);
    QVERIFY(feed.nextTime() > kStart + 10s);
}

void SimulatedFeedTest::beginsWithSnapshots()
{
    std::set<InstrumentId> seen;
    for (const MarketEvent& event : fiveMinutes()) {
        if (!seen.insert(instrumentOf(event)).second)
            continue;
        const auto* book = std::get_if<BookUpdate>(&event);
        QVERIFY(book && book->isSnapshot && book->time == kStart);
        QVERIFY(book->bids.size() >= 50 && book->asks.size() >= 50);
        QVERIFY(book->bids.front().price < book->asks.front().price);
    }
    QCOMPARE(seen.size(), std::size_t(20));
}

void SimulatedFeedTest::booksStayWholeAndDeep()
{
    std::map<InstrumentId, market::DepthBook> books;
    for (const MarketEvent& event : fiveMinutes()) {
        const auto* update = std::get_if<BookUpdate>(&event);
        if (!update)
            continue;
        auto& book = books.try_emplace(update->instrument, update->instrument).first->second;
        QCOMPARE(book.apply(*update), market::DepthBook::Applied::Updated);
        QVERIFY(book.isTradable());
    }
    for (const auto& [instrument, book] : books) {
        QVERIFY2(book.levelCount(Side::Buy) >= 50 && book.levelCount(Side::Sell) >= 50,
            qPrintable(QString::number(instrument.value)));
        QVERIFY(book.levelCount(Side::Buy) <= 400 && book.levelCount(Side::Sell) <= 400);
    }
}

void SimulatedFeedTest::tradesHappenInsideTheBook()
{
    std::map<InstrumentId, market::DepthBook> books;
    std::map<InstrumentId, std::uint64_t> ids;
    std::size_t count = 0;
    for (const MarketEvent& event : fiveMinutes()) {
        if (const auto* update = std::get_if<BookUpdate>(&event))
            books.try_emplace(update->instrument, update->instrument).first->second.apply(*update);
        const auto* trade = std::get_if<TradeTick>(&event);
        if (!trade)
            continue;
        ++count;
        QVERIFY(trade->quantity > Quantity::zero());
        QVERIFY(trade->tradeId > ids[trade->instrument]);
        ids[trade->instrument] = trade->tradeId;
        // A buyer never gets a better price than the best ask that was shown.
        const market::DepthBook& book = books.at(trade->instrument);
        if (trade->aggressor == Side::Buy)
            QVERIFY(trade->price >= book.best(Side::Sell)->price);
        else
            QVERIFY(trade->price <= book.best(Side::Buy)->price);
    }
    QVERIFY(count > 1'000);
}

void SimulatedFeedTest::provesToBeAlive()
{
    std::map<InstrumentId, Timestamp> last;
    for (const MarketEvent& event : fiveMinutes()) {
        if (!std::holds_alternative<HeartbeatTick>(event))
            continue;
        const auto found = last.try_emplace(instrumentOf(event), kStart).first;
        QVERIFY(timeOf(event) - found->second <= 500ms);
        found->second = timeOf(event);
    }
    QCOMPARE(last.size(), std::size_t(20));
    for (const auto& [instrument, time] : last)
        QVERIFY(kStart + 5min - time <= 500ms);
}

void SimulatedFeedTest::marksEachSecondNearTheBook()
{
    std::map<InstrumentId, market::DepthBook> books;
    std::map<InstrumentId, Timestamp> last;
    for (const MarketEvent& event : fiveMinutes()) {
        if (const auto* update = std::get_if<BookUpdate>(&event))
            books.try_emplace(update->instrument, update->instrument).first->second.apply(*update);
        const auto* mark = std::get_if<MarkTick>(&event);
        if (!mark)
            continue;
        const auto known = last.find(mark->instrument);
        QVERIFY(known == last.end() || mark->time - known->second <= 1s);
        last[mark->instrument] = mark->time;
        const std::int64_t bid = books.at(mark->instrument).best(Side::Buy)->price.ticks();
        QVERIFY(std::abs(mark->mark.ticks() - bid) <= std::max<std::int64_t>(10, bid / 200)); // 0.5 %
        QVERIFY(mark->nextFunding > mark->time && mark->nextFunding - mark->time <= 8h);
        QVERIFY(std::abs(mark->fundingRate.e8) <= 50'000);
    }
    QCOMPARE(last.size(), std::size_t(20));
}

void SimulatedFeedTest::settlesFundingOnTheHour()
{
    std::map<InstrumentId, Ratio> announced;
    std::set<InstrumentId> settled;
    for (const MarketEvent& event : fiveMinutes()) {
        if (const auto* mark = std::get_if<MarkTick>(&event); mark && mark->time < kStart + 10s)
            announced[mark->instrument] = mark->fundingRate;
        if (const auto* funding = std::get_if<FundingTick>(&event)) {
            QCOMPARE(funding->time, kStart + 10s);
            QVERIFY(settled.insert(funding->instrument).second);
            QVERIFY(funding->mark.ticks() > 0);
        }
    }
    QCOMPARE(settled.size(), std::size_t(20));
    QCOMPARE(announced.size(), std::size_t(20));
    // Three a day, at 00, 08 and 16.
    SimulatedFeed feed(1, timestampFromMillis(1'763'683'200'000 + 1'000)); // 00:00:01
    const auto mark = [&] {
        Events events;
        feed.pull(timestampFromMillis(1'763'683'200'000 + 1'000), events);
        for (const MarketEvent& event : events) {
            if (const auto* tick = std::get_if<MarkTick>(&event))
                return *tick;
        }
        return MarkTick{};
    }();
    QCOMPARE(toMillis(mark.nextFunding), 1'763'683'200'000 + 8 * 3'600'000);
}

void SimulatedFeedTest::looksLikeAMarket()
{
    const auto& instruments = makeInstruments();
    std::map<InstrumentId, market::DepthBook> books;
    std::map<InstrumentId, std::array<int, 2>> spreads; // narrow, all
    std::map<InstrumentId, std::size_t> counts;
    for (const MarketEvent& event : fiveMinutes()) {
        ++counts[instrumentOf(event)];
        const auto* update = std::get_if<BookUpdate>(&event);
        if (!update)
            continue;
        auto& book = books.try_emplace(update->instrument, update->instrument).first->second;
        book.apply(*update);
        const BookTop top = book.top();
        spreads[update->instrument][0] += top.ask->price.ticks() - top.bid->price.ticks() <= 2;
        spreads[update->instrument][1] += 1;
    }
    for (const auto& [instrument, seen] : spreads)
        QVERIFY2(seen[0] * 10 >= seen[1] * 8,
            qPrintable(QStringLiteral("instrument %1: %2 of %3").arg(instrument.value).arg(seen[0]).arg(seen[1])));
    const double btcPerSecond = static_cast<double>(counts[InstrumentId{1}]) / 300.0;
    QVERIFY2(btcPerSecond > 20 && btcPerSecond < 200, qPrintable(QString::number(btcPerSecond)));
    for (const Side side : {Side::Buy, Side::Sell}) {
        Money visible;
        books.at(InstrumentId{1}).forEachLevel(side, [&](const BookLevel& level) {
            visible += instruments[0].notional(level.price, level.quantity);
            return true;
        });
        QVERIFY(visible > Money::ofWhole(1'000'000) && visible < Money::ofWhole(15'000'000));
    }
}

/// The fair price is a function of the time alone: who comes back after a minute finds the market where it would be.
void SimulatedFeedTest::aRestartGoesOnNearby()
{
    const auto lastMark = [](const Events& events) {
        std::map<InstrumentId, MarkTick> marks;
        for (const MarketEvent& event : events) {
            if (const auto* mark = std::get_if<MarkTick>(&event))
                marks[mark->instrument] = *mark;
        }
        return marks;
    };
    const auto before = lastMark(fiveMinutes());
    const auto after = lastMark(eventsOf(1, kStart + 5min, 1ms));
    for (const auto& [instrument, mark] : before) {
        const double apart = static_cast<double>(std::abs(mark.mark.ticks() - after.at(instrument).mark.ticks()));
        QVERIFY(apart <= std::max(4.0, 0.003 * static_cast<double>(mark.mark.ticks())));
    }
}

void SimulatedFeedTest::goesOnAfterASleep()
{
    SimulatedFeed feed(8, kStart);
    Events events;
    feed.pull(kStart + 1s, events);
    std::map<InstrumentId, market::DepthBook> books;
    const auto apply = [&](const MarketEvent& event) {
        const auto* update = std::get_if<BookUpdate>(&event);
        return update ? books.try_emplace(update->instrument, update->instrument).first->second.apply(*update)
                      : market::DepthBook::Applied::Updated;
    };
    for (const MarketEvent& event : events)
        apply(event);
    feed.skipTo(kStart + 9h);
    feed.skipTo(kStart + 5h); // never back
    events.clear();
    feed.pull(kStart + 9h + 2s, events);
    QVERIFY(events.size() < 5'000); // and not nine hours of them
    QVERIFY(std::holds_alternative<GapNotice>(events[0]));
    QCOMPARE(timeOf(events[0]), kStart + 9h);
    std::set<InstrumentId> gapped;
    for (const MarketEvent& event : events) {
        if (std::holds_alternative<GapNotice>(event)) {
            gapped.insert(instrumentOf(event));
            books.at(instrumentOf(event)).markGapped();
        }
        QCOMPARE(apply(event), market::DepthBook::Applied::Updated);
    }
    QCOMPARE(gapped.size(), std::size_t(20));
    for (const auto& [instrument, book] : books)
        QVERIFY(book.isTradable());
}

JARVIS_TEST(SimulatedFeedTest)

} // namespace jarvis::sim::test

#include "simulated_feed_test.moc"
