#include "engine/base/random.h"
#include "engine/execution/router.h"
#include "tests/support/test_main.h"

#include <QTest>

#include <deque>

using namespace jarvis;
using namespace jarvis::execution;

namespace {

/// Venues that list the same coin: a lot at 10,000 ticks is worth one dollar on the first; others may have other grids.
class Fair {
public:
    struct Stall {
        VenueId venue = VenueId::Binance;
        int tickScale = 1;
        int lotScale = 3;
        std::int64_t feeBps = 5;
        std::int64_t quantityMin = 1;
        std::vector<std::pair<std::int64_t, std::int64_t>> asks; ///< ticks, lots
    };

    RouteVenue& add(const Stall& stall)
    {
        Instrument::Spec spec;
        spec.id = InstrumentId{static_cast<std::uint32_t>(m_instruments.size() + 1)};
        spec.venue = stall.venue;
        spec.symbol = "AAAUSDT";
        spec.base = "AAA";
        spec.quote = "USDT";
        spec.tickSize = Decimal{1, stall.tickScale};
        spec.lotSize = Decimal{1, stall.lotScale};
        spec.quantityMin = Quantity::ofLots(stall.quantityMin);
        spec.quantityMax = Quantity::ofLots(10'000'000);
        spec.priceMax = Price::ofTicks(100'000'000);
        spec.takerFee = Ratio::ofBasisPoints(stall.feeBps);
        m_instruments.push_back(*Instrument::create(spec));
        std::vector<BookLevel>& levels = m_levels.emplace_back();
        for (const auto& [ticks, lots] : stall.asks)
            levels.push_back({Price::ofTicks(ticks), Quantity::ofLots(lots)});
        RouteVenue venue;
        venue.instrument = &m_instruments.back();
        venue.levels = levels;
        venue.mid = stall.asks.empty() ? MidPrice{} : MidPrice::of(Price::ofTicks(stall.asks.front().first - 1));
        venue.free = Money::ofWhole(1'000'000);
        venue.marginRate = Ratio::ofPercent(100);
        m_venues.push_back(venue);
        return m_venues.back();
    }
    RouteDecision buy(std::int64_t lots, RouteSettings settings = {}, std::optional<Price> limit = {}) const
    {
        return route({Side::Buy, Quantity::ofLots(lots), limit}, m_venues, settings);
    }
    const std::vector<RouteVenue>& venues() const { return m_venues; }

private:
    std::deque<Instrument> m_instruments;
    std::deque<std::vector<BookLevel>> m_levels;
    std::vector<RouteVenue> m_venues;
};

RouteSettings freeSplits()
{
    RouteSettings settings;
    settings.splitCost = {};
    return settings;
}

/// Every way to give `lots` to the venues lot by lot, the best one: for small books only.
Money bestByTrying(const std::vector<RouteVenue>& venues, Side side, std::int64_t lots)
{
    const auto costOf = [&](const RouteVenue& venue, std::int64_t wanted) -> std::optional<Money> {
        Money value;
        for (const BookLevel& level : venue.levels) {
            const std::int64_t part = std::min(wanted, level.quantity.lots());
            value += venue.instrument->notional(level.price, Quantity::ofLots(part));
            wanted -= part;
        }
        if (wanted > 0)
            return std::nullopt;
        return value * signOf(side) + value.times(venue.instrument->spec().takerFee, Rounding::Up);
    };
    std::optional<Money> best;
    for (std::int64_t a = 0; a <= lots; ++a) {
        for (std::int64_t b = 0; a + b <= lots; ++b) {
            const auto first = costOf(venues[0], a);
            const auto second = costOf(venues[1], b);
            const auto third = costOf(venues[2], lots - a - b);
            if (first && second && third && (!best || *first + *second + *third < *best))
                best = *first + *second + *third;
        }
    }
    CHECK(best);
    return *best;
}

} // namespace

class RouterTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theCheapestVenueAfterFeesIsChosen();
    void aSplitMustPayForItself();
    void noWayOfSplittingIsCheaper();
    void whatIsNotUsableIsNamed_data();
    void whatIsNotUsableIsNamed();
    void pastSlippageAndRejectsCount();
    void anUncertainForecastIsWidenedAndSaid();
    void otherGridsAreComparedExactly();
    void tooSmallPartsAreNotSent();
    void balanceBoundsWhatAVenueIsGiven();
    void theLimitIsNeverPassed();
    void extremeBooksAreSurvived();
};

void RouterTest::theCheapestVenueAfterFeesIsChosen()
{
    Fair fair;
    fair.add({VenueId::Binance, 1, 3, 10, 1, {{10'000, 1'000}}});
    fair.add({VenueId::Bybit, 1, 3, 5, 1, {{10'002, 1'000}}}); // two basis points dearer, five cheaper
    const RouteDecision decision = fair.buy(100);
    QCOMPARE(decision.reason, RouteReason::Cheapest);
    QCOMPARE(decision.options[0].verdict, RouteVerdict::Dearer);
    QCOMPARE(decision.options[1].verdict, RouteVerdict::Chosen);
    QCOMPARE(decision.options[1].given, Quantity::ofLots(100));
    QCOMPARE(decision.options[0].fee, Ratio::ofBasisPoints(10));
    QCOMPARE(decision.saving(), Money::zero());
    QVERIFY(decision.options[0].total() > decision.options[1].total());
}

void RouterTest::aSplitMustPayForItself()
{
    Fair fair;
    fair.add({VenueId::Binance, 1, 3, 5, 1, {{10'000, 60}, {10'010, 1'000}}});
    fair.add({VenueId::Bybit, 1, 3, 5, 1, {{10'001, 60}, {10'010, 1'000}}});
    const RouteDecision split = fair.buy(100);
    QCOMPARE(split.reason, RouteReason::Split);
    QCOMPARE(split.options[0].given, Quantity::ofLots(60));
    QCOMPARE(split.options[1].given, Quantity::ofLots(40));
    QVERIFY(split.saving() > Money::zero());
    RouteSettings dear;
    dear.splitCost = Ratio::ofBasisPoints(50);
    const RouteDecision whole = fair.buy(100, dear);
    QCOMPARE(whole.reason, RouteReason::Cheapest);
    QCOMPARE(whole.options[0].given, Quantity::ofLots(100));
    QCOMPARE(whole.options[1].given, Quantity::zero());
}

void RouterTest::noWayOfSplittingIsCheaper()
{
    Random random(7);
    for (int round = 0; round < 300; ++round) {
        Fair fair;
        for (int venue = 0; venue < 3; ++venue) {
            Fair::Stall stall;
            stall.venue = static_cast<VenueId>(3 + venue);
            stall.feeBps = random.between(0, 12);
            std::int64_t ticks = random.between(10'000, 10'010);
            for (int level = 0; level < 4; ++level)
                stall.asks.push_back({ticks += random.between(1, 6), random.between(1, 20)});
            stall.asks.push_back({ticks + 50, 100});
            fair.add(stall);
        }
        const std::int64_t lots = random.between(1, 40);
        const RouteDecision decision = fair.buy(lots, freeSplits());
        const Money best = bestByTrying(fair.venues(), Side::Buy, lots);
        // Fees are rounded up for each venue: that much a tie may differ by.
        QVERIFY((decision.cost - best).absolute() <= Money::ofUnits(3));
        std::int64_t given = 0;
        for (const RouteOption& option : decision.options)
            given += option.given.lots();
        QCOMPARE(given, lots);
    }
}

void RouterTest::whatIsNotUsableIsNamed_data()
{
    QTest::addColumn<int>("what");
    QTest::addColumn<int>("verdict");
    QTest::newRow("its link is down") << 0 << int(RouteVerdict::VenueDown);
    QTest::newRow("no requests are left in its budget") << 1 << int(RouteVerdict::VenueDown);
    QTest::newRow("its breaker is open") << 2 << int(RouteVerdict::BreakerOpen);
    QTest::newRow("its book has a gap") << 3 << int(RouteVerdict::StaleBook);
    QTest::newRow("its book is old") << 4 << int(RouteVerdict::StaleBook);
    QTest::newRow("nothing is free there") << 5 << int(RouteVerdict::NoBalance);
    QTest::newRow("too little is free there") << 6 << int(RouteVerdict::NoBalance);
    QTest::newRow("its book is empty") << 7 << int(RouteVerdict::StaleBook);
    QTest::newRow("its book is thin") << 8 << int(RouteVerdict::TooThin);
}

void RouterTest::whatIsNotUsableIsNamed()
{
    QFETCH(int, what);
    QFETCH(int, verdict);
    Fair fair;
    RouteVenue& first = fair.add({VenueId::Binance, 1, 3, 1, 1, {{10'000, what == 8 ? 5 : 1'000}}});
    switch (what) {
    case 0: first.isUp = false; break;
    case 1: first.isReachable = false; break;
    case 2: first.isBreakerClosed = false; break;
    case 3: first.mid = {}; break;
    case 4: first.age = 1h; break;
    case 5: first.free = Money::zero(); break;
    case 6: first.free = Money::ofCents(50); break;
    case 7: first.levels = {}; break;
    default: break;
    }
    // Alone there is nowhere to go; with another the flow moves on, however dear it is. Splitting is made too dear.
    RouteSettings settings;
    settings.splitCost = Ratio::ofPercent(50);
    QCOMPARE(fair.buy(100, settings).reason, RouteReason::Nowhere);
    QCOMPARE(int(fair.buy(100, settings).options[0].verdict), verdict);
    fair.add({VenueId::Okx, 1, 3, 10, 1, {{10'100, 1'000}}});
    const RouteDecision decision = fair.buy(100, settings);
    QCOMPARE(int(decision.options[0].verdict), verdict);
    QCOMPARE(decision.options[1].verdict, RouteVerdict::Chosen);
    QCOMPARE(decision.reason, RouteReason::OnlyOne);
}

void RouterTest::pastSlippageAndRejectsCount()
{
    Fair fair;
    RouteVenue& first = fair.add({VenueId::Binance, 1, 3, 5, 1, {{10'000, 1'000}}});
    first.forecast.bias = Ratio::ofBasisPoints(3); // costs more than its book says
    fair.add({VenueId::Bybit, 1, 3, 5, 1, {{10'001, 1'000}}});
    QCOMPARE(fair.buy(100).options[1].verdict, RouteVerdict::Chosen);

    Fair slow;
    RouteVenue& late = slow.add({VenueId::Binance, 1, 3, 5, 1, {{10'000, 1'000}}});
    late.latency = 1s;
    slow.add({VenueId::Bybit, 1, 3, 5, 1, {{10'001, 1'000}}});
    QCOMPARE(slow.buy(100).options[1].verdict, RouteVerdict::Chosen);
    QCOMPARE(slow.buy(100).options[0].penalty, Ratio::ofBasisPoints(2));

    Fair picky;
    RouteVenue& refuser = picky.add({VenueId::Binance, 1, 3, 5, 1, {{10'000, 1'000}}});
    refuser.rejectRate = Ratio::ofPercent(40);
    picky.add({VenueId::Bybit, 1, 3, 5, 1, {{10'001, 1'000}}});
    QCOMPARE(picky.buy(100).options[1].verdict, RouteVerdict::Chosen);
}

void RouterTest::anUncertainForecastIsWidenedAndSaid()
{
    Fair fair;
    RouteVenue& first = fair.add({VenueId::Binance, 1, 3, 5, 1, {{10'000, 1'000}}});
    first.forecast.samples = 20;
    first.forecast.cost = Ratio::ofBasisPoints(10);
    first.forecast.deviation = Ratio::ofBasisPoints(2); // right to 80 %
    fair.add({VenueId::Bybit, 1, 3, 5, 1, {{10'003, 1'000}}}); // dearer by three, but known
    const RouteDecision decision = fair.buy(100);
    QVERIFY(decision.options[0].isUncertain);
    QCOMPARE(decision.options[0].uncertainty, Ratio::ofBasisPoints(6));
    QCOMPARE(decision.options[1].verdict, RouteVerdict::Chosen);
}

void RouterTest::otherGridsAreComparedExactly()
{
    Fair fair;
    fair.add({VenueId::Binance, 1, 3, 5, 1, {{10'000, 1'000}}});   // 1,000.0
    fair.add({VenueId::Okx, 2, 2, 5, 1, {{99'999, 3}, {100'100, 100}}}); // 999.99 for 0.03, then 1,001.00
    const RouteDecision decision = fair.buy(105, freeSplits()); // 0.105
    QCOMPARE(decision.reason, RouteReason::Split);
    QCOMPARE(decision.options[1].given, Quantity::ofLots(3));  // its lots are ten times as large
    QCOMPARE(decision.options[0].given, Quantity::ofLots(75));
    QCOMPARE(decision.reference, Money::ofUnits(9'999 * Money::kOne / 10));
}

void RouterTest::tooSmallPartsAreNotSent()
{
    Fair fair;
    fair.add({VenueId::Binance, 1, 3, 5, 1, {{10'000, 95}, {10'001, 1'000}}});
    fair.add({VenueId::Bybit, 1, 3, 5, 20, {{10'000, 10}, {10'500, 1'000}}}); // takes no less than 20
    const RouteDecision decision = fair.buy(100, freeSplits());
    QCOMPARE(decision.options[0].given, Quantity::ofLots(100));
    QCOMPARE(decision.options[1].given, Quantity::zero());
    Fair small;
    small.add({VenueId::Bybit, 1, 3, 5, 200, {{10'000, 1'000}}});
    QCOMPARE(small.buy(100).options[0].verdict, RouteVerdict::BelowMinimum);
}

void RouterTest::balanceBoundsWhatAVenueIsGiven()
{
    Fair fair;
    RouteVenue& first = fair.add({VenueId::Binance, 1, 3, 5, 1, {{10'000, 1'000}}});
    first.free = Money::ofWhole(40);
    fair.add({VenueId::Bybit, 1, 3, 5, 1, {{10'010, 1'000}}});
    const RouteDecision decision = fair.buy(100, freeSplits());
    QCOMPARE(decision.reason, RouteReason::Split);
    QCOMPARE(decision.options[0].given, Quantity::ofLots(39)); // the fee comes out of it, too
    QCOMPARE(decision.options[1].given, Quantity::ofLots(61));
}

void RouterTest::theLimitIsNeverPassed()
{
    Fair fair;
    fair.add({VenueId::Binance, 1, 3, 5, 1, {{10'000, 50}, {10'010, 1'000}}});
    fair.add({VenueId::Okx, 2, 3, 5, 1, {{100'050, 40}, {100'060, 1'000}}});
    QCOMPARE(fair.buy(100, freeSplits(), Price::ofTicks(10'005)).reason, RouteReason::Nowhere);
    const RouteDecision decision = fair.buy(90, freeSplits(), Price::ofTicks(10'005));
    QCOMPARE(decision.options[0].given, Quantity::ofLots(50));
    QCOMPARE(decision.options[1].given, Quantity::ofLots(40));
}

void RouterTest::extremeBooksAreSurvived()
{
    Random random(11);
    for (int round = 0; round < 2'000; ++round) {
        Fair fair;
        for (int venue = 0; venue < 4; ++venue) {
            Fair::Stall stall;
            stall.tickScale = static_cast<int>(random.between(0, 4));
            stall.lotScale = static_cast<int>(random.between(0, 4));
            stall.quantityMin = random.between(1, 50);
            for (std::uint64_t level = random.below(6); level > 0; --level)
                stall.asks.push_back({random.chance(0.1) ? random.between(INT64_MIN / 4, INT64_MAX / 4) : random.between(1, 100'000'000),
                    random.chance(0.1) ? random.between(INT64_MIN / 4, INT64_MAX / 4) : random.between(0, 10'000'000)});
            RouteVenue& made = fair.add(stall);
            if (random.chance(0.2))
                made.mid = MidPrice{random.between(1, 200'000'000)};
            made.free = random.chance(0.1) ? Money::ofUnits(random.between(-5, 5)) : Money::ofWhole(random.between(0, 1'000'000));
            made.marginRate = Ratio{random.between(0, Ratio::kOne)};
            made.forecast.bias = Ratio{random.between(-Ratio::kOne, Ratio::kOne)};
            made.forecast.deviation = Ratio{random.between(0, Ratio::kOne)};
            made.latency = Duration(random.between(INT64_MIN, INT64_MAX));
            made.rejectRate = Ratio{random.between(INT64_MIN, INT64_MAX)};
        }
        const std::int64_t lots = random.between(1, 10'000'000);
        const RouteDecision decision = fair.buy(lots);
        Int128 given = 0;
        for (std::size_t i = 0; i < decision.count; ++i) {
            const RouteOption& option = decision.options[i];
            QVERIFY((option.verdict == RouteVerdict::Chosen) == (option.given > Quantity::zero()));
            given += fair.venues()[i].instrument->spec().lotSize.rescaled(12).mantissa * option.given.lots();
        }
        QVERIFY(given <= fair.venues()[0].instrument->spec().lotSize.rescaled(12).mantissa * lots);
        QCOMPARE(decision.reason == RouteReason::Nowhere, given == 0);
    }
}

JARVIS_TEST(RouterTest)
#include "router_test.moc"
