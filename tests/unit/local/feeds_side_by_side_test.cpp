#include "engine/local/open_feeds.h"
#include "engine/venue/feeds_side_by_side.h"
#include "tests/support/kernel_world.h"
#include "tests/support/test_main.h"
#include "tests/unit/local/scripted_feed.h"

#include <QTest>

#include <map>
#include <set>

namespace jarvis {
namespace {

constexpr Timestamp kBegin = test::KernelWorld::kStart;

struct Pair {
    Pair()
    {
        auto a = std::make_unique<test::ScriptedFeed>(std::vector{test::tokenInstrument(1)});
        auto b = std::make_unique<test::ScriptedFeed>(std::vector{test::tokenInstrument(2)});
        first = a.get();
        second = b.get();
        std::vector<std::unique_ptr<venue::Feed>> parts;
        parts.push_back(std::move(a));
        parts.push_back(std::move(b));
        feed = venue::FeedsSideBySide::create(std::move(parts)).value();
    }
    std::vector<MarketEvent> pull(Duration after)
    {
        std::vector<MarketEvent> events;
        feed->pull(kBegin + after, events);
        return events;
    }
    test::ScriptedFeed* first;
    test::ScriptedFeed* second;
    std::unique_ptr<venue::Feed> feed;
};

MarketEvent beat(std::uint32_t instrument, Duration after) { return HeartbeatTick{InstrumentId{instrument}, kBegin + after}; }
InstrumentId idOf(const MarketEvent& event) { return std::visit([](const auto& value) { return value.instrument; }, event); }

} // namespace

/// Several feeds as one: what they say is merged, and the end of one is not the end of the others.
class FeedsSideBySideTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatTheySayIsMergedOldestFirst();
    void eachKeepsItsOwnOrder();
    void aSilentOneKeepsNobodyWaiting();
    void oneThatEndsLeavesAGapInItsBooks();
    void allOfItIsOverWhenEveryPartIs();
    void twoOfTheSameInstrumentAreRefused();
    void historyComesFromTheFeedOfTheInstrument();
    void simulatedVenuesAreOneWorld();
    void oneAloneIsAsItAlwaysWas();
    void aBadRecordingAmongThemIsTold();
};

void FeedsSideBySideTest::whatTheySayIsMergedOldestFirst()
{
    Pair pair;
    pair.first->say(beat(1, 1s));
    pair.first->say(beat(1, 4s));
    pair.second->say(beat(2, 2s));
    pair.second->say(beat(2, 9s));
    QCOMPARE(*pair.feed->nextTime(), kBegin + 1s);
    const auto events = pair.pull(5s);
    QCOMPARE(events.size(), 3U);
    QCOMPARE(idOf(events[1]), InstrumentId{2});
    QCOMPARE(*pair.feed->nextTime(), kBegin + 9s);
    QCOMPARE(pair.feed->instruments().size(), 2U);
}

void FeedsSideBySideTest::eachKeepsItsOwnOrder()
{
    Pair pair;
    // A live venue's clock may go back; its messages come as they came.
    pair.first->say(beat(1, 1s));
    pair.first->say(GapNotice{InstrumentId{1}, kBegin + 500ms});
    pair.second->say(beat(2, 700ms));
    const auto events = pair.pull(5s);
    QCOMPARE(events.size(), 3U);
    QCOMPARE(idOf(events[0]), InstrumentId{2});
    QVERIFY(std::holds_alternative<HeartbeatTick>(events[1]) && std::holds_alternative<GapNotice>(events[2]));
}

void FeedsSideBySideTest::aSilentOneKeepsNobodyWaiting()
{
    Pair pair;
    pair.second->say(beat(2, 2s));
    QCOMPARE(*pair.feed->nextTime(), kBegin + 2s);
    QCOMPARE(pair.pull(3s).size(), 1U);
    pair.feed->skipTo(kBegin + 60s);
    QCOMPARE(pair.first->skips + pair.second->skips, 2);
}

void FeedsSideBySideTest::oneThatEndsLeavesAGapInItsBooks()
{
    Pair pair;
    pair.first->say(beat(1, 1s));
    pair.first->end(venue::FeedError{venue::FeedError::Kind::FileCorrupt, "line 7 is torn", 7});
    pair.second->say(beat(2, 9s));
    const auto events = pair.pull(2s);
    QCOMPARE(events.size(), 2U);
    QVERIFY(std::holds_alternative<GapNotice>(events[1]));
    QCOMPARE(idOf(events[1]), InstrumentId{1});
    QVERIFY(pair.pull(3s).empty()); // told once
    QVERIFY(pair.feed->nextTime());
    QCOMPARE(pair.feed->error()->line, 7U);
}

void FeedsSideBySideTest::allOfItIsOverWhenEveryPartIs()
{
    Pair pair;
    pair.first->say(beat(1, 1s));
    pair.first->end();
    pair.second->say(beat(2, 1s));
    pair.second->end();
    QCOMPARE(pair.pull(2s).size(), 2U);
    QVERIFY(!pair.feed->nextTime());
    QVERIFY(!pair.feed->error());
}

void FeedsSideBySideTest::twoOfTheSameInstrumentAreRefused()
{
    std::vector<std::unique_ptr<venue::Feed>> parts;
    for (int i = 0; i < 2; ++i)
        parts.push_back(std::make_unique<test::ScriptedFeed>(std::vector{test::tokenInstrument(1)}));
    const auto feed = venue::FeedsSideBySide::create(std::move(parts));
    QVERIFY(!feed);
    QVERIFY(feed.error().what.find("AAAUSDT") != std::string::npos);
}

void FeedsSideBySideTest::historyComesFromTheFeedOfTheInstrument()
{
    const Pair pair;
    QCOMPARE(pair.feed->history(InstrumentId{2}, Timeframe::M1, 100).size(), 2U);
    QCOMPARE(pair.feed->history(InstrumentId{1}, Timeframe::M1, 100).size(), 1U);
    QVERIFY(pair.feed->history(InstrumentId{9}, Timeframe::M1, 100).empty());
}

void FeedsSideBySideTest::simulatedVenuesAreOneWorld()
{
    const auto plan = venue::parseFeedPlan("simulated:7+simulated:8");
    QVERIFY(plan);
    // At a moment of its own: in the storms of this world prices are further apart for a while, and it is the clock that says when they come.
    auto opened = local::openFeeds(*plan, {}, kBegin);
    QVERIFY(opened);
    venue::Feed& feed = *opened->all.feed;
    QCOMPARE(feed.instruments().size(), 40U);
    std::map<std::pair<std::string, VenueId>, Price> marks;
    std::map<InstrumentId, const Instrument*> known;
    for (const Instrument& is : feed.instruments())
        known.emplace(is.id(), &is);
    QCOMPARE(known.size(), 40U);
    std::vector<MarketEvent> events;
    feed.pull(*feed.nextTime() + 2s, events);
    for (const MarketEvent& event : events) {
        if (const auto* mark = std::get_if<MarkTick>(&event))
            marks[{known.at(mark->instrument)->symbol(), known.at(mark->instrument)->spec().venue}] = mark->mark;
    }
    QCOMPARE(marks.size(), 40U);
    // The same thing is worth nearly the same, and no two books are the same.
    int different = 0;
    for (const auto& [place, mark] : marks) {
        const Price other = marks.at({place.first, place.second == VenueId::Paper ? VenueId::PaperB : VenueId::Paper});
        const double away = static_cast<double>(mark.ticks()) / static_cast<double>(other.ticks()) - 1;
        QVERIFY2(std::abs(away) < 0.005, place.first.c_str());
        different += mark != other ? 1 : 0;
    }
    QVERIFY(different > 0);
}

void FeedsSideBySideTest::oneAloneIsAsItAlwaysWas()
{
    const auto opened = local::openFeeds(*venue::parseFeedPlan("simulated:7"), {});
    QVERIFY(opened);
    QCOMPARE(opened->all.feed->instruments().front().id(), InstrumentId{1});
    QCOMPARE(opened->all.feed->instruments().front().spec().venue, VenueId::Paper);
}

void FeedsSideBySideTest::aBadRecordingAmongThemIsTold()
{
    const auto opened = local::openFeeds(*venue::parseFeedPlan("replay:/nowhere/a.csv+replay:/nowhere/b.csv"), {});
    QVERIFY(!opened);
    QVERIFY(opened.error().what.find("/nowhere/a.csv") != std::string::npos);
}

JARVIS_TEST(FeedsSideBySideTest)

} // namespace jarvis

#include "feeds_side_by_side_test.moc"
