#include "tests/support/test_main.h"
#include "tests/unit/risk/gate_world.h"

#include <QObject>
#include <QTest>

namespace jarvis::risk::test {

/// Sanity of the order against its market and the account's other orders.
class GateMarketTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void judges_data();
    void judges();
};

namespace {

const Amount kCollar = Amount::of(Ratio::ofPercent(5));
const Amount kAge = Amount::of(Duration(2s));

void addTwin(World& w, Duration age)
{
    w.recent.push_back(RecentDraft::of(w.draft, w.account.now - age));
}

void collarRows()
{
    QTest::newRow("a buy at the lower edge of the collar") << Change([](World& w) {
        w.draft.limitPrice = ticks(9'500);
        w.draft.exits.stopLoss = ticks(9'000);
    }) << Expectation{};
    QTest::newRow("a buy one tick below the collar") << Change([](World& w) {
        w.draft.limitPrice = ticks(9'499);
        w.draft.exits.stopLoss = ticks(9'000);
    }) << Expectation{ReasonCode::PriceCollar, kCollar, Amount::of(Ratio{5'010'000}), Amount::of(ticks(9'500))};
    QTest::newRow("a sale at the upper edge") << Change([](World& w) { w.sellAt(10'500); }) << Expectation{};
    QTest::newRow("a sale one tick above") << Change([](World& w) { w.sellAt(10'501); })
                                           << Expectation{ReasonCode::PriceCollar, kCollar, Amount::of(Ratio{5'010'000}), Amount::of(ticks(10'500))};
    QTest::newRow("the edge is rounded to the mark's side") << Change([](World& w) {
        w.market.mark = ticks(10'001);
        w.sellAt(10'502);
    }) << Expectation{ReasonCode::PriceCollar, kCollar, Amount::of(Ratio{5'009'500}), Amount::of(ticks(10'501))};
    QTest::newRow("the collar binds a limit that closes, too") << Change([](World& w) {
        w.closeAll(100);
        w.draft.type = OrderType::Limit;
        w.draft.limitPrice = ticks(9'000);
    }) << Expectation{ReasonCode::PriceCollar, kCollar, Amount::of(Ratio::ofPercent(10)), Amount::of(ticks(9'500))};
    QTest::newRow("without a mark a limit may still close") << Change([](World& w) {
        w.closeAll(100);
        w.draft.type = OrderType::Limit;
        w.draft.limitPrice = ticks(9'000);
        w.market.mark.reset();
    }) << Expectation{};
    QTest::newRow("the highest price there is, against a mark of one tick") << Change([](World& w) {
        w.sellAt(10'000'000);
        w.market.mark = ticks(1);
    }) << Expectation{ReasonCode::PriceCollar, kCollar, Amount::of(Ratio{999'999'900'000'000}), Amount::of(ticks(1))};
}

void bookRows()
{
    QTest::newRow("a market order fits the book exactly") << Change([](World& w) {
        w.limits.positionNotional = usd(10'000);
        w.buyAtMarket(1'000);
    }) << Expectation{};
    QTest::newRow("one lot more than the book has") << Change([](World& w) { w.buyAtMarket(1'001); })
        << Expectation{ReasonCode::BookTooThin, Amount::of(lots(1'000)), Amount::of(lots(1'001)), Amount::of(lots(1'000))};
    QTest::newRow("a sale meets the bids") << Change([](World& w) {
        w.depth.asks.clear();
        w.depth.bids.resize(1);
        w.sellAtMarket(201);
    }) << Expectation{ReasonCode::BookTooThin, Amount::of(lots(200)), Amount::of(lots(201)), Amount::of(lots(200))};
    QTest::newRow("without depth the best level is all there is") << Change([](World& w) {
        w.market.depth = nullptr;
        w.buyAtMarket(201);
    }) << Expectation{ReasonCode::BookTooThin, Amount::of(lots(200)), Amount::of(lots(201)), Amount::of(lots(200))};
    QTest::newRow("nothing is offered at all") << Change([](World& w) {
        w.market.depth = nullptr;
        w.market.top.ask.reset();
        w.buyAtMarket(100);
    }) << Expectation{ReasonCode::BookTooThin, Amount::of(lots(0)), Amount::of(lots(100)), {}};
    QTest::newRow("a level with a price beyond the venue's bounds ends the book") << Change([](World& w) {
        w.depth.asks[1].price = ticks(INT64_MAX);
        w.buyAtMarket(300);
    }) << Expectation{ReasonCode::BookTooThin, Amount::of(lots(200)), Amount::of(lots(300)), Amount::of(lots(200))};
    QTest::newRow("a close goes out into a book that is too thin") << Change([](World& w) {
        w.closeAll(100);
        w.depth.bids.clear();
        w.market.top.bid.reset();
    }) << Expectation{};
    QTest::newRow("a spread of exactly the limit") << Change([](World& w) {
        w.market.top.bid = BookLevel{ticks(9'950), lots(200)};
        w.market.top.ask = BookLevel{ticks(10'050), lots(200)};
        w.buyAtMarket(100);
    }) << Expectation{};
    QTest::newRow("a spread one tick above the limit") << Change([](World& w) {
        w.market.top.bid = BookLevel{ticks(9'950), lots(200)};
        w.market.top.ask = BookLevel{ticks(10'051), lots(200)};
        w.buyAtMarket(100);
    }) << Expectation{ReasonCode::SpreadTooWide, Amount::of(Ratio::ofPercent(1)), Amount::of(Ratio{1'009'950}), {}};
    QTest::newRow("a limit order does not care about the spread") << Change([](World& w) { w.market.top.bid = BookLevel{ticks(5'000), lots(1)}; })
                                                                  << Expectation{};
    QTest::newRow("a close does not either") << Change([](World& w) {
        w.closeAll(100);
        w.market.top.bid = BookLevel{ticks(5'000), lots(1)};
    }) << Expectation{};
}

void livenessRows()
{
    const Expectation unknown{ReasonCode::MarketDataStale, kAge, {}, {}};
    QTest::newRow("data exactly as old as allowed") << Change([](World& w) { w.market.lastProof = w.account.now - 2s; }) << Expectation{};
    QTest::newRow("data one nanosecond too old") << Change([](World& w) { w.market.lastProof = w.account.now - 2s - 1ns; })
                                                 << Expectation{ReasonCode::MarketDataStale, kAge, Amount::of(Duration(2s + 1ns)), {}};
    QTest::newRow("data from a future that a jumped clock left behind") << Change([](World& w) { w.market.lastProof = w.account.now + 3s; })
        << Expectation{ReasonCode::MarketDataStale, kAge, Amount::of(Duration(3s)), {}};
    QTest::newRow("a stream that never showed life") << Change([](World& w) { w.market.lastProof = Timestamp{}; }) << unknown;
    QTest::newRow("a book with a gap") << Change([](World& w) { w.market.isWhole = false; }) << unknown;
    QTest::newRow("a locked book is a crossed one") << Change([](World& w) { w.market.top.bid = BookLevel{ticks(10'001), lots(5)}; }) << unknown;
    QTest::newRow("no mark yet") << Change([](World& w) { w.market.mark.reset(); }) << unknown;
    QTest::newRow("a mark that cannot be a price") << Change([](World& w) { w.market.mark = ticks(INT64_MAX); }) << unknown;
    QTest::newRow("a market order on a dead stream says so, not that the book is thin") << Change([](World& w) {
        w.buyAtMarket(5'000);
        w.market.lastProof = Timestamp{};
        w.depth.asks.clear();
    }) << unknown;
    QTest::newRow("another position has no mark: the account cannot be valued") << Change([](World& w) { w.account.isValued = false; }) << unknown;
    QTest::newRow("a close needs none of this") << Change([](World& w) {
        w.closeAll(100);
        w.market = {};
        w.account.isValued = false;
    }) << Expectation{};
}

void makerRows()
{
    QTest::newRow("post-only one tick below the ask") << Change([](World& w) {
        w.draft.isPostOnly = true;
        w.draft.limitPrice = ticks(10'000);
    }) << Expectation{};
    QTest::newRow("post-only at the ask would take") << Change([](World& w) {
        w.draft.isPostOnly = true;
        w.draft.limitPrice = ticks(10'001);
    }) << Expectation{ReasonCode::PostOnlyWouldTake, Amount::of(ticks(10'001)), Amount::of(ticks(10'001)), Amount::of(ticks(10'000))};
    QTest::newRow("post-only at the bid would take") << Change([](World& w) {
        w.sellAt(9'999);
        w.draft.isPostOnly = true;
    }) << Expectation{ReasonCode::PostOnlyWouldTake, Amount::of(ticks(9'999)), Amount::of(ticks(9'999)), Amount::of(ticks(10'000))};
    QTest::newRow("a limit that takes is a limit all the same") << Change([](World& w) { w.draft.limitPrice = ticks(10'050); }) << Expectation{};
    QTest::newRow("a buy stop one tick above the mark") << Change([](World& w) { w.stopBuyAt(10'001); }) << Expectation{};
    QTest::newRow("a buy stop at the mark would go off at once") << Change([](World& w) { w.stopBuyAt(10'000); })
        << Expectation{ReasonCode::TriggerWrongSide, Amount::of(ticks(10'000)), Amount::of(ticks(10'000)), Amount::of(ticks(10'001))};
    QTest::newRow("a sell stop that closes must lie below the mark") << Change([](World& w) {
        w.closeAll(100);
        w.draft.type = OrderType::StopMarket;
        w.draft.triggerPrice = ticks(10'000);
    }) << Expectation{ReasonCode::TriggerWrongSide, Amount::of(ticks(10'000)), Amount::of(ticks(10'000)), Amount::of(ticks(9'999))};
}

void twinRows()
{
    const Amount window = Amount::of(Duration(500ms));
    QTest::newRow("the same order a nanosecond before the window ends") << Change([](World& w) { addTwin(w, 500ms - 1ns); })
        << Expectation{ReasonCode::DuplicateOrder, window, Amount::of(Duration(500ms - 1ns)), {}};
    QTest::newRow("the same order when the window has ended") << Change([](World& w) { addTwin(w, 500ms); }) << Expectation{};
    QTest::newRow("of several twins the youngest is named") << Change([](World& w) {
        addTwin(w, 400ms);
        addTwin(w, 100ms);
        addTwin(w, 300ms);
    }) << Expectation{ReasonCode::DuplicateOrder, window, Amount::of(Duration(100ms)), {}};
    QTest::newRow("a confirmed twin may go") << Change([](World& w) {
        addTwin(w, 1ms);
        w.draft.isDuplicateConfirmed = true;
    }) << Expectation{};
    QTest::newRow("another price is another order") << Change([](World& w) {
        addTwin(w, 1ms);
        w.draft.limitPrice = ticks(9'901);
    }) << Expectation{};
    QTest::newRow("another quantity is another order") << Change([](World& w) {
        addTwin(w, 1ms);
        w.draft.quantity = lots(101);
    }) << Expectation{};
    QTest::newRow("the other side is another order") << Change([](World& w) {
        addTwin(w, 1ms);
        w.sellAt(9'900);
        w.draft.limitPrice = ticks(10'100);
    }) << Expectation{};
    QTest::newRow("another instrument is another order") << Change([](World& w) {
        addTwin(w, 1ms);
        w.recent[0].instrument = InstrumentId{9};
    }) << Expectation{};
    QTest::newRow("a close clicked twice asks, too") << Change([](World& w) {
        w.closeAll(100);
        w.draft.quantity = lots(50);
        addTwin(w, 1ms);
    }) << Expectation{ReasonCode::DuplicateOrder, window, Amount::of(Duration(1ms)), {}};
}

void rateRows()
{
    QTest::newRow("the tenth order in a second") << Change([](World& w) { w.account.ordersLastSecond = 9; }) << Expectation{};
    QTest::newRow("the eleventh") << Change([](World& w) { w.account.ordersLastSecond = 10; })
                                  << Expectation{ReasonCode::OrderRatePerSecond, Amount::of(std::int64_t{10}), Amount::of(std::int64_t{11}), {}};
    QTest::newRow("the 300th in a minute") << Change([](World& w) { w.account.ordersLastMinute = 299; }) << Expectation{};
    QTest::newRow("the 301st") << Change([](World& w) { w.account.ordersLastMinute = 300; })
                               << Expectation{ReasonCode::OrderRatePerMinute, Amount::of(std::int64_t{300}), Amount::of(std::int64_t{301}), {}};
    QTest::newRow("the 200th open order") << Change([](World& w) { w.account.openOrders = 199; }) << Expectation{};
    QTest::newRow("the 201st") << Change([](World& w) { w.account.openOrders = 200; })
                               << Expectation{ReasonCode::OpenOrders, Amount::of(std::int64_t{200}), Amount::of(std::int64_t{201}), {}};
    QTest::newRow("a count at its end") << Change([](World& w) { w.account.openOrders = INT64_MAX; })
                                        << Expectation{ReasonCode::OpenOrders, Amount::of(std::int64_t{200}), Amount::of(INT64_MAX), {}};
    QTest::newRow("counts never stop a close") << Change([](World& w) {
        w.closeAll(100);
        w.account.ordersLastSecond = w.account.ordersLastMinute = w.account.openOrders = 1'000;
    }) << Expectation{};
}

} // namespace

void GateMarketTest::judges_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<Expectation>("expected");
    collarRows();
    bookRows();
    livenessRows();
    makerRows();
    twinRows();
    rateRows();
}

void GateMarketTest::judges()
{
    QFETCH(Change, change);
    QFETCH(Expectation, expected);
    World world;
    change(world);
    verify(world, expected);
}

JARVIS_TEST(GateMarketTest)

} // namespace jarvis::risk::test

#include "gate_market_test.moc"
