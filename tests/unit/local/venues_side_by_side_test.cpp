#include "engine/venue/paper/paper_venue.h"
#include "engine/venue/venues_side_by_side.h"
#include "tests/support/kernel_world.h"
#include "tests/support/test_main.h"

#include <QTest>

namespace jarvis {
namespace {

constexpr Timestamp kNow = test::KernelWorld::kStart;

/// Remembers what it was asked, and says what it was given.
class ListeningVenue final : public venue::Venue {
public:
    void restore(const std::vector<Order>& working, const std::vector<Position>& positions, Timestamp) override
    {
        orders = working;
        held = positions;
    }
    void submit(const VenueRequest& request, Timestamp) override { asked.push_back(request); }
    void onMarket(const MarketEvent&, Timestamp) override { ++events; }
    void advance(Timestamp, std::vector<VenueReport>& out) override
    {
        out.insert(out.end(), says.begin(), says.end());
        says.clear();
    }
    std::optional<Timestamp> nextDue() const override { return due; }
    void setWake(std::function<void()> call) override { wake = std::move(call); }

    std::vector<Order> orders;
    std::vector<Position> held;
    std::vector<VenueRequest> asked;
    std::vector<VenueReport> says;
    std::optional<Timestamp> due;
    std::function<void()> wake;
    int events = 0;
};

Instrument at(std::uint32_t id, VenueId venue)
{
    Instrument::Spec spec = test::tokenInstrument(id).spec();
    spec.venue = venue;
    return *Instrument::create(spec);
}

struct Two {
    Two()
    {
        auto a = std::make_unique<ListeningVenue>();
        auto b = std::make_unique<ListeningVenue>();
        binance = a.get();
        bybit = b.get();
        std::vector<venue::VenuesSideBySide::Part> parts;
        parts.push_back({VenueId::Binance, std::move(a)});
        parts.push_back({VenueId::Bybit, std::move(b)});
        venues = std::make_unique<venue::VenuesSideBySide>(std::move(parts), std::vector{at(1, VenueId::Binance), at(2, VenueId::Bybit)});
    }
    std::vector<VenueReport> reports()
    {
        std::vector<VenueReport> out;
        venues->advance(kNow, out);
        return out;
    }
    ListeningVenue* binance;
    ListeningVenue* bybit;
    std::unique_ptr<venue::VenuesSideBySide> venues;
};

Order orderIn(std::uint32_t instrument, std::uint64_t id = 1)
{
    Order order;
    order.id = OrderId{id};
    order.instrument = InstrumentId{instrument};
    order.quantity = Quantity::ofLots(5);
    return order;
}

} // namespace

/// Several venues as one: each is asked what concerns it, and speaks in its own name.
class VenuesSideBySideTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eachRequestGoesToTheVenueOfItsInstrument();
    void aRoundGoesToTheVenueThatItNames();
    void theLinkIsToldInTheNameOfTheVenue();
    void whatNobodyCanTakeIsRefusedAndWhatNobodyKnowsStaysInDoubt();
    void eachGetsBackWhatRestedWithIt();
    void aHangingVenueIsNotWaitedFor();
    void paperVenuesFillOnTheirOwnBooksWithTheirOwnFees();
};

void VenuesSideBySideTest::eachRequestGoesToTheVenueOfItsInstrument()
{
    Two two;
    two.venues->submit(PlaceRequest{orderIn(2)}, kNow);
    two.venues->submit(AmendRequest{OrderId{1}, InstrumentId{2}, Quantity::ofLots(3), {}, {}}, kNow);
    two.venues->submit(QueryRequest{OrderId{1}, InstrumentId{1}}, kNow);
    two.venues->submit(CancelRequest{OrderId{1}, InstrumentId{1}}, kNow);
    QCOMPARE(two.bybit->asked.size(), 2U);
    QCOMPARE(two.binance->asked.size(), 2U);
    two.venues->onMarket(HeartbeatTick{InstrumentId{2}, kNow}, kNow);
    QCOMPARE(two.bybit->events, 1);
    QCOMPARE(two.binance->events, 0);
}

void VenuesSideBySideTest::aRoundGoesToTheVenueThatItNames()
{
    Two two;
    two.venues->submit(ReconcileRequest{7, VenueId::Bybit}, kNow);
    QCOMPARE(two.bybit->asked.size(), 1U);
    QVERIFY(two.binance->asked.empty());
    two.venues->submit(ReconcileRequest{8, VenueId::Okx}, kNow);
    QVERIFY(two.binance->asked.empty() && two.reports().empty());
}

void VenuesSideBySideTest::theLinkIsToldInTheNameOfTheVenue()
{
    Two two;
    two.binance->says = {LinkChanged{VenueLink::Up, kNow}, ClockMeasured{Duration(5), kNow}};
    two.bybit->says = {LinkChanged{VenueLink::Down, kNow}};
    const auto reports = two.reports();
    QCOMPARE(reports.size(), 3U);
    QCOMPARE(*std::get<LinkChanged>(reports[0]).venue, VenueId::Binance);
    QCOMPARE(*std::get<ClockMeasured>(reports[1]).venue, VenueId::Binance);
    QCOMPARE(*std::get<LinkChanged>(reports[2]).venue, VenueId::Bybit);
}

void VenuesSideBySideTest::whatNobodyCanTakeIsRefusedAndWhatNobodyKnowsStaysInDoubt()
{
    Two two;
    two.venues->submit(PlaceRequest{orderIn(9)}, kNow);
    two.venues->submit(CancelRequest{OrderId{2}, InstrumentId{9}}, kNow);
    two.venues->submit(QueryRequest{OrderId{3}, InstrumentId{9}}, kNow);
    QVERIFY(two.venues->nextDue());
    const auto reports = two.reports();
    QCOMPARE(reports.size(), 2U);
    QCOMPARE(std::get<OrderRejected>(reports[0]).reason.code, ReasonCode::VenueDown);
    QVERIFY(std::holds_alternative<CancelRejected>(reports[1]));
    QVERIFY(!two.venues->nextDue());
}

void VenuesSideBySideTest::eachGetsBackWhatRestedWithIt()
{
    Two two;
    Position here;
    here.instrument = InstrumentId{2};
    Position gone;
    gone.instrument = InstrumentId{9};
    two.venues->restore({orderIn(1, 1), orderIn(2, 2), orderIn(9, 3)}, {here, gone}, kNow);
    QCOMPARE(two.binance->orders.size(), 2U); // its own, and the one of an instrument that is listed no more
    QCOMPARE(two.bybit->orders.size(), 1U);
    QCOMPARE(two.binance->held.size(), 1U);
    QCOMPARE(two.bybit->held.size(), 2U);
}

void VenuesSideBySideTest::aHangingVenueIsNotWaitedFor()
{
    Two two;
    two.bybit->due = kNow + 5s;
    two.binance->due = kNow + 1h;
    QCOMPARE(*two.venues->nextDue(), kNow + 5s);
    int calls = 0;
    two.venues->setWake([&calls] { ++calls; });
    two.binance->wake();
    two.bybit->wake();
    QCOMPARE(calls, 2);
}

void VenuesSideBySideTest::paperVenuesFillOnTheirOwnBooksWithTheirOwnFees()
{
    const auto priced = [](std::uint32_t id, VenueId venue, std::int64_t bps) {
        Instrument::Spec spec = at(id, venue).spec();
        spec.takerFee = Ratio::ofBasisPoints(bps);
        return *Instrument::create(spec);
    };
    const std::vector<Instrument> instruments{priced(1, VenueId::Paper, 5), priced(2, VenueId::PaperB, 10)};
    std::vector<venue::VenuesSideBySide::Part> parts;
    for (const Instrument& is : instruments)
        parts.push_back({is.spec().venue, std::make_unique<venue::paper::PaperVenue>(venue::paper::Settings{}, std::vector{is})});
    venue::VenuesSideBySide venues(std::move(parts), instruments);
    for (const std::uint32_t id : {1U, 2U}) {
        BookUpdate book;
        book.instrument = InstrumentId{id};
        book.time = kNow;
        book.isSnapshot = true;
        book.bids = {{Price::ofTicks(10'000 * id - 1), Quantity::ofLots(1'000)}};
        book.asks = {{Price::ofTicks(10'000 * id + 1), Quantity::ofLots(1'000)}};
        venues.onMarket(book, kNow);
        Order order = orderIn(id, id);
        order.type = OrderType::Market;
        order.timeInForce = TimeInForce::Ioc;
        venues.submit(PlaceRequest{order}, kNow);
    }
    std::vector<VenueReport> reports;
    venues.advance(kNow + 1s, reports);
    std::map<std::uint32_t, OrderFilled> fills;
    for (const VenueReport& report : reports) {
        if (const auto* fill = std::get_if<OrderFilled>(&report))
            fills[fill->instrument.value] = *fill;
    }
    QCOMPARE(fills.size(), 2U);
    QCOMPARE(fills[1].price, Price::ofTicks(10'001));
    QCOMPARE(fills[2].price, Price::ofTicks(20'001));
    QCOMPARE(fills[1].fee, instruments[0].notional(fills[1].price, fills[1].quantity).times(Ratio::ofBasisPoints(5), Rounding::Up));
    QCOMPARE(fills[2].fee, instruments[1].notional(fills[2].price, fills[2].quantity).times(Ratio::ofBasisPoints(10), Rounding::Up));
}

JARVIS_TEST(VenuesSideBySideTest)

} // namespace jarvis

#include "venues_side_by_side_test.moc"
