#include "tests/support/faulty_venue.h"
#include "tests/support/test_main.h"
#include "tests/unit/venue/paper/paper_script.h"

#include "engine/sim/simulated_feed.h"
#include "engine/venue/paper/fees.h"

#include <QTest>

#include <set>

using namespace jarvis;
using test::PaperScript;

namespace {

template <typename Report>
std::vector<Report> allOf(const std::vector<VenueReport>& reports)
{
    std::vector<Report> found;
    for (const VenueReport& report : reports) {
        if (const auto* one = std::get_if<Report>(&report))
            found.push_back(*one);
    }
    return found;
}

Order journalled(const char* text, OrderState state, std::uint64_t venueOrderId)
{
    std::istringstream words(text);
    std::uint64_t id = 0;
    words >> id;
    Order order = PaperScript::orderOf(words, id, test::kScriptStart);
    order.state = state;
    order.venueOrderId = venueOrderId;
    return order;
}

BookUpdate bookOf(std::uint64_t sequence, Timestamp time)
{
    BookUpdate update;
    update.instrument = InstrumentId{1};
    update.time = time;
    update.sequence = sequence;
    update.isSnapshot = true;
    update.bids = {{Price::ofTicks(99), Quantity::ofLots(50)}};
    update.asks = {{Price::ofTicks(101), Quantity::ofLots(50)}};
    return update;
}

PlaceRequest marketBuy(std::uint64_t id, std::int64_t lots)
{
    Order order;
    order.id = OrderId{id};
    order.instrument = InstrumentId{1};
    order.type = OrderType::Market;
    order.quantity = Quantity::ofLots(lots);
    return PlaceRequest{order};
}

} // namespace

class PaperVenueTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void restoreAdoptsWhatWasAcknowledged_data();
    void restoreAdoptsWhatWasAcknowledged();
    void immediateOrdersAreOverAfterARestart_data();
    void immediateOrdersAreOverAfterARestart();
    void adoptedOrdersStandAtTheBackOfTheQueue();
    void exitsWithoutAPositionAreDroppedAtTheRestart();
    void whatIsHeldElsewhereStaysHeld();
    void numbersAreNewAfterARestart();
    void theLinkComesUpFirst();
    void latencyDelaysBothWays();
    void whatHappensOnTheWayCounts();
    void feesAreRoundedAgainstTheTrader_data();
    void feesAreRoundedAgainstTheTrader();
    void unknownInstrumentsAreRefused();
    void oldOrdersAreForgottenButLiveOnesKept();
    void faults_timeOutAfterAccept();
    void faults_exitsAreRejected();
    void faults_disconnect();
    void faults_forget();
    void faults_dropDuplicateDelay();
    void aDayOnTheSimulatedMarketAddsUp();
};

void PaperVenueTest::restoreAdoptsWhatWasAcknowledged_data()
{
    QTest::addColumn<int>("state");
    QTest::addColumn<quint64>("venueOrderId");
    QTest::addColumn<QString>("answer");
    QTest::newRow("working") << int(OrderState::Working) << quint64(7) << "status 4 working 0";
    QTest::newRow("in doubt, but once acknowledged") << int(OrderState::Unknown) << quint64(7) << "status 4 working 0";
    QTest::newRow("only decided") << int(OrderState::Pending) << quint64(0) << "status 4 not known";
    QTest::newRow("only sent") << int(OrderState::Sent) << quint64(0) << "status 4 not known";
    QTest::newRow("in doubt, never acknowledged") << int(OrderState::Unknown) << quint64(0) << "status 4 not known";
    QTest::newRow("ended") << int(OrderState::Cancelled) << quint64(7) << "status 4 not known";
}

void PaperVenueTest::restoreAdoptsWhatWasAcknowledged()
{
    QFETCH(int, state);
    QFETCH(quint64, venueOrderId);
    QFETCH(QString, answer);
    PaperScript paper;
    paper.restore(
        Quantity::ofLots(5), {journalled("4 sell limit 3@103", static_cast<OrderState>(state), venueOrderId)});
    // What is alive is told with the holdings as well.
    const QString alive = answer.contains(QStringLiteral("working")) ? QStringLiteral("; ") + answer : QString();
    QCOMPARE(QString::fromStdString(paper.run("query 4; reconcile")), answer + alive + QStringLiteral("; holds 5; end 7"));
}

void PaperVenueTest::immediateOrdersAreOverAfterARestart_data()
{
    QTest::addColumn<QString>("order");
    QTest::newRow("market") << "4 buy market 3";
    QTest::newRow("immediate or cancel") << "4 buy limit 3@103 ioc";
    QTest::newRow("fill or kill") << "4 buy limit 3@103 fok";
}

void PaperVenueTest::immediateOrdersAreOverAfterARestart()
{
    QFETCH(QString, order);
    PaperScript paper;
    Order half = journalled(order.toUtf8().constData(), OrderState::PartiallyFilled, 7);
    half.filled = Quantity::ofLots(1);
    paper.restore(Quantity::ofLots(1), {half});
    QCOMPARE(paper.run("book 99:6 | 101:5; query 4; cancel 4; reconcile"),
        std::string("cancelled 4 because 505; status 4 cancelled 1; cancel rejected 4 because 401; holds 1; end 7"));
}

void PaperVenueTest::adoptedOrdersStandAtTheBackOfTheQueue()
{
    PaperScript paper;
    Order half = journalled("4 buy limit 3@99", OrderState::PartiallyFilled, 7);
    half.filled = Quantity::ofLots(1);
    paper.restore(Quantity::ofLots(1), {half});
    QCOMPARE(paper.run("book 99:6 | 101:5; trade sell 6@99; trade sell 9@99; query 4; reconcile"),
        std::string("fill 4 2@99 maker; fill 4 2@99 maker; status 4 filled 3; holds 3; end 7"));
    // A market that has gone through it meanwhile fills it at its price.
    PaperScript other;
    other.restore(Quantity::zero(), {journalled("4 buy limit 3@99", OrderState::Working, 7)});
    QCOMPARE(other.run("book 94:6 | 95:5"), std::string("fill 4 3@99 maker"));
}

void PaperVenueTest::exitsWithoutAPositionAreDroppedAtTheRestart()
{
    PaperScript paper;
    paper.restore(Quantity::zero(), {journalled("4 sell stop 3@95 sl", OrderState::Working, 7)});
    QCOMPARE(paper.run("mark 100"), std::string("cancelled 4 because 508"));
    PaperScript held;
    held.restore(Quantity::ofLots(3),
        {journalled("4 sell stop 3@95 sl", OrderState::Working, 7),
            journalled("5 sell limit 3@105 tp", OrderState::Working, 8)});
    QCOMPARE(
        held.run("book 93:9 | 95:9; mark 100; mark 94"), std::string("fill 4 3@93 taker; cancelled 5 because 508"));
}

void PaperVenueTest::whatIsHeldElsewhereStaysHeld()
{
    PaperScript paper;
    Order order = journalled("4 sell limit 3@103", OrderState::Working, 7);
    order.instrument = InstrumentId{77};
    Position position;
    position.instrument = InstrumentId{77};
    position.held = Quantity::ofLots(9);
    paper.venue().restore({order}, {position}, paper.now());
    QCOMPARE(paper.run("query 4; reconcile"), std::string("cancelled 4 because 101; status 4 not known; holds 9; end 7"));
}

void PaperVenueTest::numbersAreNewAfterARestart()
{
    std::set<std::uint64_t> numbers;
    std::uint64_t highest = 0;
    for (int run = 0; run < 3; ++run) {
        // The clock stands still over the restarts, as it may in a replay: then the journal's numbers are the floor.
        venue::paper::Settings settings = PaperScript::instant();
        settings.numberFloor = highest;
        PaperScript paper(settings);
        paper.restore(Quantity::zero(), {});
        paper.run("book 99:50 | 101:50; 1 buy market 1; 2 buy market 1; 3 buy limit 1@99");
        for (const OrderFilled& fill : allOf<OrderFilled>(paper.reports())) {
            QVERIFY(numbers.insert(fill.venueTradeId).second);
            highest = std::max(highest, fill.venueTradeId);
        }
        for (const OrderAcknowledged& ack : allOf<OrderAcknowledged>(paper.reports())) {
            QVERIFY(numbers.insert(ack.venueOrderId).second);
            highest = std::max(highest, ack.venueOrderId);
        }
    }
    QCOMPARE(numbers.size(), 15U);
    // Working orders of the journal raise the floor by themselves.
    PaperScript paper;
    paper.restore(
        Quantity::zero(), {journalled("4 buy limit 3@90", OrderState::Working, highest + 1'000'000'000'000'000)});
    paper.run("book 99:50 | 101:50; 1 buy market 1");
    QVERIFY(allOf<OrderFilled>(paper.reports()).front().venueTradeId > highest + 1'000'000'000'000'000);
}

void PaperVenueTest::theLinkComesUpFirst()
{
    PaperScript paper;
    paper.run("book 99:5 | 101:5; 1 buy market 1");
    QVERIFY(std::holds_alternative<LinkChanged>(paper.reports().front()));
    QVERIFY(std::get<LinkChanged>(paper.reports().front()).link == VenueLink::Up);
    QCOMPARE(allOf<LinkChanged>(paper.reports()).size(), 1U);
}

void PaperVenueTest::latencyDelaysBothWays()
{
    using std::chrono::milliseconds;
    venue::paper::PaperVenue venue({{milliseconds(10), {}}, {milliseconds(4), {}}, 1, 0}, {test::scriptInstrument()});
    const Timestamp start = test::kScriptStart;
    std::vector<VenueReport> reports;
    venue.onMarket(bookOf(1, start), start);
    venue.advance(start + milliseconds(4), reports);
    QCOMPARE(reports.size(), 1U); // the link
    reports.clear();
    venue.submit(marketBuy(1, 2), start + milliseconds(4));
    QVERIFY(venue.nextDue() == start + milliseconds(14));
    venue.advance(start + milliseconds(17), reports);
    QVERIFY(reports.empty());
    QVERIFY(venue.nextDue() == start + milliseconds(18));
    venue.advance(start + milliseconds(18), reports);
    QCOMPARE(reports.size(), 2U);
    QVERIFY(std::get<OrderFilled>(reports[1]).time == start + milliseconds(14));
    QVERIFY(!venue.nextDue());
}

void PaperVenueTest::whatHappensOnTheWayCounts()
{
    using std::chrono::milliseconds;
    venue::paper::PaperVenue venue({{milliseconds(10), {}}, {}, 1, 0}, {test::scriptInstrument()});
    const Timestamp start = test::kScriptStart;
    std::vector<VenueReport> reports;
    venue.onMarket(bookOf(1, start), start);
    venue.submit(marketBuy(1, 2), start);
    // Told in one go at the end; each acts at its own time: the first before the order arrives, the second after.
    BookUpdate before = bookOf(2, start + milliseconds(9));
    before.asks[0].price = Price::ofTicks(102);
    BookUpdate after = bookOf(3, start + milliseconds(11));
    after.asks[0].price = Price::ofTicks(103);
    venue.onMarket(before, start + milliseconds(30));
    venue.onMarket(after, start + milliseconds(30));
    venue.advance(start + milliseconds(30), reports);
    QCOMPARE(allOf<OrderFilled>(reports).front().price, Price::ofTicks(102));
}

void PaperVenueTest::feesAreRoundedAgainstTheTrader_data()
{
    QTest::addColumn<qint64>("rateE8");
    QTest::addColumn<qint64>("price");
    QTest::addColumn<qint64>("lots");
    QTest::addColumn<QString>("fee");
    // Tick 0.0001, lot 0.001: one tick of one lot is 1e-7 USD.
    QTest::newRow("0.05 % of 12.345 USD is exact") << qint64(50'000) << qint64(12'345) << qint64(10'000) << "0.0061725";
    QTest::newRow("0.05 % of 1e-7 USD is a whole step of 1e-8")
        << qint64(50'000) << qint64(1) << qint64(1) << "0.00000001";
    QTest::newRow("0.02 % of 0.12345 USD is rounded up")
        << qint64(20'000) << qint64(12'345) << qint64(100) << "0.00002469";
    QTest::newRow("0.03 % of 0.1234567 USD is rounded up")
        << qint64(30'000) << qint64(1'234'567) << qint64(1) << "0.00003704";
    QTest::newRow("a rebate becomes smaller") << qint64(-30'000) << qint64(1'234'567) << qint64(1) << "-0.00003703";
    QTest::newRow("no rate, no fee") << qint64(0) << qint64(1'234'567) << qint64(1) << "0";
}

void PaperVenueTest::feesAreRoundedAgainstTheTrader()
{
    QFETCH(qint64, rateE8);
    QFETCH(qint64, price);
    QFETCH(qint64, lots);
    QFETCH(QString, fee);
    Instrument::Spec spec = test::scriptInstrument().spec();
    spec.tickSize = Decimal{1, 4};
    spec.lotSize = Decimal{1, 3};
    spec.priceMax = Price::ofTicks(10'000'000);
    spec.makerFee = Ratio{rateE8};
    const Instrument instrument = Instrument::create(spec).value();
    const Money made = venue::paper::feeOf(instrument, Price::ofTicks(price), Quantity::ofLots(lots), Liquidity::Maker);
    QCOMPARE(QString::fromStdString(made.toDecimal().normalized().toString()), fee);
}

void PaperVenueTest::unknownInstrumentsAreRefused()
{
    venue::paper::PaperVenue venue(PaperScript::instant(), {test::scriptInstrument()});
    PlaceRequest request = marketBuy(1, 2);
    request.order.instrument = InstrumentId{99};
    std::vector<VenueReport> reports;
    venue.submit(request, test::kScriptStart);
    venue.onMarket(HeartbeatTick{InstrumentId{99}, test::kScriptStart}, test::kScriptStart);
    venue.advance(test::kScriptStart, reports);
    QVERIFY(allOf<OrderRejected>(reports).front().reason.code == ReasonCode::UnknownInstrument);
}

void PaperVenueTest::oldOrdersAreForgottenButLiveOnesKept()
{
    PaperScript paper;
    paper.run("book 99:9 | 101:9; 1 buy limit 1@90");
    std::vector<VenueReport> reports;
    Timestamp now = paper.now();
    for (std::uint64_t id = 2; id < venue::paper::OrderRegistry::kRecordsMax + 10; ++id) {
        paper.venue().submit(marketBuy(id, 0), now);
        paper.venue().advance(now, reports);
    }
    QCOMPARE(paper.run("query 1; query 2"), std::string("status 1 working 0; status 2 not known"));
    QCOMPARE(paper.run("query " + std::to_string(venue::paper::OrderRegistry::kRecordsMax)),
        "status " + std::to_string(venue::paper::OrderRegistry::kRecordsMax) + " rejected 0");
}

namespace {

/// A paper venue with a book behind a bad line, and its clock.
struct BadLine {
    test::FaultyVenue venue{
        std::make_unique<venue::paper::PaperVenue>(PaperScript::instant(), std::vector{test::scriptInstrument()}), 3};
    Timestamp now = test::kScriptStart;
    std::uint64_t sequence = 0;
    std::vector<VenueReport> reports;

    BadLine() { book(); }
    void book() { venue.onMarket(bookOf(++sequence, now), now); }
    std::vector<VenueReport> wait(Duration time = std::chrono::milliseconds(1))
    {
        reports.clear();
        now += time;
        venue.advance(now, reports);
        return reports;
    }
};

} // namespace

void PaperVenueTest::faults_timeOutAfterAccept()
{
    BadLine line;
    line.venue.timeOutNext(1);
    line.venue.submit(marketBuy(1, 2), line.now);
    const auto first = line.wait();
    QVERIFY(allOf<OrderAcknowledged>(first).empty());
    QCOMPARE(allOf<RequestTimedOut>(line.wait(std::chrono::seconds(1))).size(), 1U);
    line.venue.submit(QueryRequest{OrderId{1}, InstrumentId{1}}, line.now);
    const auto answer = line.wait();
    QVERIFY(allOf<OrderStatusReport>(answer).front().isKnown);
    QCOMPARE(allOf<OrderFilled>(answer).size(), 1U);
}

void PaperVenueTest::faults_exitsAreRejected()
{
    BadLine line;
    line.venue.submit(marketBuy(1, 2), line.now);
    line.wait();
    line.venue.rejectNextExits(1);
    for (std::uint64_t id = 2; id <= 3; ++id)
        line.venue.submit(
            PlaceRequest{journalled((std::to_string(id) + " sell stop 2@95 sl").c_str(), OrderState::Sent, 0)},
            line.now);
    const auto answer = line.wait();
    QCOMPARE(allOf<OrderRejected>(answer).front().order, OrderId{2});
    QCOMPARE(allOf<OrderAcknowledged>(answer).front().order, OrderId{3});
}

void PaperVenueTest::faults_disconnect()
{
    BadLine line;
    line.wait();
    line.venue.disconnect(line.now);
    line.venue.submit(marketBuy(1, 2), line.now);
    const auto down = line.wait(std::chrono::seconds(1));
    QVERIFY(allOf<LinkChanged>(down).front().link == VenueLink::Down);
    QCOMPARE(allOf<RequestTimedOut>(down).size(), 1U);
    line.venue.connect(line.now);
    line.venue.submit(QueryRequest{OrderId{1}, InstrumentId{1}}, line.now);
    const auto up = line.wait();
    QVERIFY(allOf<LinkChanged>(up).front().link == VenueLink::Up);
    QVERIFY(!allOf<OrderStatusReport>(up).front().isKnown);
}

void PaperVenueTest::faults_forget()
{
    BadLine line;
    line.venue.submit(PlaceRequest{journalled("1 buy limit 2@95", OrderState::Sent, 0)}, line.now);
    line.wait();
    line.venue.forget(OrderId{1}, InstrumentId{1}, line.now);
    QVERIFY(line.wait().empty());
    line.venue.submit(QueryRequest{OrderId{1}, InstrumentId{1}}, line.now);
    QVERIFY(!allOf<OrderStatusReport>(line.wait()).front().isKnown);
}

void PaperVenueTest::faults_dropDuplicateDelay()
{
    BadLine line;
    line.wait();
    const auto acksOf = [&line](test::FaultyVenue::Faults faults) {
        static std::uint64_t id = 100;
        line.venue.faults = faults;
        for (int i = 0; i < 100; ++i)
            line.venue.submit(
                PlaceRequest{journalled((std::to_string(++id) + " buy limit 2@95").c_str(), OrderState::Sent, 0)},
                line.now);
        return allOf<OrderAcknowledged>(line.wait(std::chrono::milliseconds(1))).size()
            + allOf<OrderAcknowledged>(line.wait(std::chrono::seconds(5))).size();
    };
    QCOMPARE(acksOf({}), 100U);
    const std::size_t dropped = acksOf({0.5, 0, 0, 500ms});
    QVERIFY(dropped > 25 && dropped < 75);
    QCOMPARE(acksOf({0, 1, 0, 500ms}), 200U);
    QCOMPARE(acksOf({0, 0, 1, 500ms}), 100U);
}

void PaperVenueTest::aDayOnTheSimulatedMarketAddsUp()
{
    sim::SimulatedFeed feed(11, test::kScriptStart);
    venue::paper::PaperVenue venue({}, feed.instruments());
    Random random(4);
    std::vector<MarketEvent> events;
    std::vector<VenueReport> reports;
    std::map<InstrumentId, Price> marks;
    Timestamp now = test::kScriptStart;
    std::uint64_t id = 0;
    for (int second = 0; second < 120; ++second) {
        now += std::chrono::seconds(1);
        events.clear();
        feed.pull(now, events);
        for (const MarketEvent& event : events) {
            if (const auto* mark = std::get_if<MarkTick>(&event))
                marks[mark->instrument] = mark->mark;
            venue.onMarket(event, now);
        }
        for (const auto& [instrument, mark] : marks) {
            Order order;
            order.id = OrderId{++id};
            order.instrument = instrument;
            order.side = random.chance(0.5) ? Side::Buy : Side::Sell;
            order.type = random.chance(0.5) ? OrderType::Market : OrderType::Limit;
            order.quantity = feed.instruments()[instrument.value - 1].quantityWorth(Money::ofWhole(200), mark);
            if (order.type == OrderType::Limit)
                order.limitPrice = mark;
            venue.submit(PlaceRequest{order}, now);
        }
        venue.advance(now, reports);
    }
    venue.submit(ReconcileRequest{1}, now);
    venue.advance(now + std::chrono::seconds(1), reports);
    std::map<InstrumentId, Quantity> sums;
    std::set<std::pair<InstrumentId, std::uint64_t>> trades;
    for (const OrderFilled& fill : allOf<OrderFilled>(reports)) {
        QVERIFY(trades.emplace(fill.instrument, fill.venueTradeId).second);
        QVERIFY(fill.fee > Money::zero());
    }
    QCOMPARE_GT(trades.size(), 500U);
    std::map<OrderId, Side> sides;
    Random again(4);
    id = 0;
    for (int second = 0; second < 120; ++second) {
        for (std::size_t i = 0; i < marks.size(); ++i) {
            sides[OrderId{++id}] = again.chance(0.5) ? Side::Buy : Side::Sell;
            again.chance(0.5);
        }
    }
    for (const OrderFilled& fill : allOf<OrderFilled>(reports))
        sums[fill.instrument] += sides.at(fill.order) == Side::Buy ? fill.quantity : -fill.quantity;
    for (const HoldingReport& holding : allOf<HoldingReport>(reports)) {
        QCOMPARE(holding.held, sums[holding.instrument]);
        sums.erase(holding.instrument);
    }
    for (const auto& [instrument, sum] : sums)
        QVERIFY(sum.isZero());
    QCOMPARE(allOf<ReconcileEnd>(reports).size(), 1U);
}

JARVIS_TEST(PaperVenueTest)
#include "paper_venue_test.moc"
