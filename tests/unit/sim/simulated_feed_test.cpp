#include "engine/sim/simulated_feed.h"

#include "engine/market/depth_book.h"
#include "engine/sim/instruments.h"
#include "tests/support/test_main.h"

#include <QObject>
#include <QTest>

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <string>
#include <vector>

namespace jarvis::sim::test {

using Events = std::vector<MarketEvent>;

/// Some Friday, 15:59:50 UTC: funding is ten seconds away.
const Timestamp kStart = timestampFromMillis(1'763'740'790'000);

InstrumentId instrumentOf(const MarketEvent& event)
{
    return std::visit([](const auto& tick) { return tick.instrument; }, event);
}
Timestamp timeOf(const MarketEvent& event)
{
    return std::visit([](const auto& tick) { return tick.time; }, event);
}

/// Every field of an event, as text: two equal texts are two equal events.
std::string textOf(const MarketEvent& event)
{
    std::string text = std::to_string(event.index()) + ' ' + std::to_string(instrumentOf(event).value) + ' '
        + std::to_string(toNanos(timeOf(event)));
    const auto put = [&text](auto number) { text += ' ' + std::to_string(number); };
    if (const auto* book = std::get_if<BookUpdate>(&event)) {
        put(book->sequence);
        put(book->previousSequence);
        put(book->isSnapshot);
        for (const auto* side : {&book->bids, &book->asks}) {
            text += '|';
            for (const BookLevel& level : *side) {
                put(level.price.ticks());
                put(level.quantity.lots());
            }
        }
    } else if (const auto* trade = std::get_if<TradeTick>(&event)) {
        put(trade->tradeId);
        put(trade->price.ticks());
        put(trade->quantity.lots());
        put(static_cast<int>(trade->aggressor));
    } else if (const auto* mark = std::get_if<MarkTick>(&event)) {
        put(mark->mark.ticks());
        put(mark->fundingRate.e8);
        put(toNanos(mark->nextFunding));
    } else if (const auto* funding = std::get_if<FundingTick>(&event)) {
        put(funding->rate.e8);
        put(funding->mark.ticks());
    }
    return text;
}

Events eventsOf(std::uint64_t seed, Timestamp start, Duration length)
{
    SimulatedFeed feed(seed, start);
    Events events;
    feed.pull(start + length, events);
    return events;
}

std::vector<std::string> textsOf(const Events& events)
{
    std::vector<std::string> texts;
    for (const MarketEvent& event : events)
        texts.push_back(textOf(event));
    return texts;
}

/// The same five minutes for all who only look at them.
const Events& fiveMinutes()
{
    static const Events events = eventsOf(1, kStart, 5min);
    return events;
}

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
    void historyEndsWhereLifeBegins();
    void historyTellsOneStory_data();
    void historyTellsOneStory();
    void historyIsDeterministicAndBounded();
    void aRestartGoesOnNearby();
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

void SimulatedFeedTest::historyEndsWhereLifeBegins()
{
    SimulatedFeed feed(5, kStart + 333ms);
    Events events;
    feed.pull(kStart + 333ms, events);
    for (const MarketEvent& event : events) {
        const auto* book = std::get_if<BookUpdate>(&event);
        if (!book)
            continue;
        for (const Timeframe timeframe : kAllTimeframes) {
            const auto bars = feed.history(book->instrument, timeframe, 2);
            QCOMPARE(bars.size(), std::size_t(2));
            QCOMPARE(bars.back().openTime, barOpen(timeframe, kStart + 333ms));
            const std::int64_t close = bars.back().close.ticks();
            QVERIFY(close >= book->bids.front().price.ticks() - 2 && close <= book->asks.front().price.ticks() + 2);
        }
    }
}

void SimulatedFeedTest::historyTellsOneStory_data()
{
    QTest::addColumn<Timeframe>("fine");
    QTest::addColumn<Timeframe>("coarse");
    QTest::newRow("seconds make minutes") << Timeframe::S1 << Timeframe::M1;
    QTest::newRow("minutes make five") << Timeframe::M1 << Timeframe::M5;
    QTest::newRow("five make fifteen") << Timeframe::M5 << Timeframe::M15;
    QTest::newRow("fifteen make thirty") << Timeframe::M15 << Timeframe::M30;
    QTest::newRow("minutes make hours") << Timeframe::M1 << Timeframe::H1;
    QTest::newRow("hours make four") << Timeframe::H1 << Timeframe::H4;
    QTest::newRow("hours make days") << Timeframe::H1 << Timeframe::D1;
}

void SimulatedFeedTest::historyTellsOneStory()
{
    QFETCH(Timeframe, fine);
    QFETCH(Timeframe, coarse);
    const SimulatedFeed feed(5, kStart);
    std::map<Timestamp, Candle> sums;
    for (const Candle& bar : feed.history(InstrumentId{2}, fine, 100'000)) {
        const auto [at, isNew] = sums.try_emplace(barOpen(coarse, bar.openTime), bar);
        QVERIFY(bar.low <= bar.open && bar.open <= bar.high && bar.low <= bar.close && bar.close <= bar.high);
        if (isNew)
            continue;
        at->second.high = std::max(at->second.high, bar.high);
        at->second.low = std::min(at->second.low, bar.low);
        at->second.close = bar.close;
        at->second.volume += bar.volume;
    }
    const auto bars = feed.history(InstrumentId{2}, coarse, 100'000);
    std::size_t compared = 0;
    std::optional<Candle> previous;
    for (const Candle& bar : bars) {
        if (previous) {
            QCOMPARE(bar.openTime, previous->openTime + lengthOf(coarse)); // no holes
            QCOMPARE(bar.open, previous->close);
        }
        previous = bar;
        const auto sum = sums.find(bar.openTime);
        if (sum == sums.end() || sum == sums.begin())
            continue; // before the finer bars begin, or where they begin
        ++compared;
        QCOMPARE(sum->second.open, bar.open);
        QCOMPARE(sum->second.high, bar.high);
        QCOMPARE(sum->second.low, bar.low);
        QCOMPARE(sum->second.close, bar.close);
        QCOMPARE(sum->second.volume, bar.volume);
    }
    QVERIFY(compared >= 30);
}

void SimulatedFeedTest::historyIsDeterministicAndBounded()
{
    const SimulatedFeed feed(5, kStart);
    SimulatedFeed later(5, kStart);
    Events events;
    later.pull(kStart + 3s, events);
    const auto bars = feed.history(InstrumentId{1}, Timeframe::M15, 500);
    QVERIFY(bars == later.history(InstrumentId{1}, Timeframe::M15, 500));
    QCOMPARE(bars.size(), std::size_t(500));
    const auto all = feed.history(InstrumentId{1}, Timeframe::M15, 100'000);
    QVERIFY(std::vector<Candle>(all.end() - 500, all.end()) == bars);
    QVERIFY(feed.history(InstrumentId{1}, Timeframe::M1, 5'000).size() == 5'000);
    QVERIFY(feed.history(InstrumentId{1}, Timeframe::S1, 100'000).size() >= 5'000);
    QVERIFY(feed.history(InstrumentId{1}, Timeframe::H1, 100'000).size() >= 30 * 24);
    QVERIFY(feed.history(InstrumentId{1}, Timeframe::D1, 100'000).size() >= 30);
    QVERIFY(feed.history(InstrumentId{1}, Timeframe::H1, 0).empty());
    QVERIFY(feed.history(InstrumentId{99}, Timeframe::H1, 10).empty());
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

JARVIS_TEST(SimulatedFeedTest)

} // namespace jarvis::sim::test

#include "simulated_feed_test.moc"
