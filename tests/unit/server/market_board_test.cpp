#include "engine/server/market_board.h"

#include "tests/support/test_main.h"

#include <QTest>

using namespace jarvis;
using server::MarketBoard;

namespace {

constexpr InstrumentId kAaa{1};
constexpr InstrumentId kBbb{2};

api::QuoteFrame quotes(InstrumentId instrument, std::int64_t last)
{
    api::QuoteFrame frame;
    api::Quote quote;
    quote.instrument = instrument;
    quote.last = Price::ofTicks(last);
    frame.quotes.push_back(quote);
    frame.depth.push_back(std::make_shared<const DepthView>(DepthView{instrument, {}, static_cast<std::uint64_t>(last), {}, {}}));
    frame.trades.push_back({instrument, {}, static_cast<std::uint64_t>(last), Price::ofTicks(last), Quantity::ofLots(1), Side::Buy});
    return frame;
}

api::QuoteFrame read(const server::SharedBytes& bytes)
{
    if (!bytes)
        qFatal("nothing new");
    return std::get<api::QuoteFrame>(*wire::decodeEngineFrame(*bytes));
}

} // namespace

class MarketBoardTest : public QObject {
Q_OBJECT

private Q_SLOTS:
    void aDeskIsSentTheNewestOfWhatChangedSince()
    {
        MarketBoard board;
        board.merge(quotes(kAaa, 100));
        board.merge(quotes(kBbb, 200));
        const std::uint64_t seen = board.version();
        board.merge(quotes(kAaa, 101));
        board.merge(quotes(kAaa, 102));
        const api::QuoteFrame frame = read(board.since(seen, {}));
        QCOMPARE(frame.quotes.size(), std::size_t{1});
        QCOMPARE(*frame.quotes.front().last, Price::ofTicks(102));
        QVERIFY(frame.depth.empty() && frame.trades.empty());
        QCOMPARE(read(board.since(0, {})).quotes.size(), std::size_t{2});
        QVERIFY(!board.since(board.version(), {}));
    }

    void depthAndTradesAreOnlyForThoseWhoAsk()
    {
        MarketBoard board;
        board.merge(quotes(kAaa, 100));
        board.merge(quotes(kBbb, 200));
        board.merge(quotes(kAaa, 101));
        const api::QuoteFrame frame = read(board.since(0, {kAaa}));
        QCOMPARE(frame.depth.size(), std::size_t{1});
        QCOMPARE(frame.depth.front()->sequence, std::uint64_t{101});
        QCOMPARE(frame.trades.size(), std::size_t{2});
        QCOMPARE(frame.trades.front().tradeId, std::uint64_t{100});
    }

    void aTapeThatIsToldAgainIsToldOnceAndInOrder()
    {
        MarketBoard board;
        const auto tape = [](std::initializer_list<std::uint64_t> numbers) {
            api::QuoteFrame frame;
            for (const std::uint64_t number : numbers) {
                api::TapeTrade trade;
                trade.instrument = kAaa;
                trade.number = number;
                frame.trades.push_back(trade);
            }
            return frame;
        };
        const auto numbers = [&board] {
            std::vector<std::uint64_t> all;
            for (const api::TapeTrade& trade : read(board.since(0, {kAaa})).trades)
                all.push_back(trade.number);
            return all;
        };
        board.merge(tape({1, 2, 3}));
        board.merge(tape({2, 3, 4}));
        QCOMPARE(numbers(), (std::vector<std::uint64_t>{1, 2, 3, 4}));
        board.beginTape();
        board.merge(tape({1}));
        QCOMPARE(numbers(), std::vector<std::uint64_t>{1});
    }

    void desksThatWantTheSameShareTheBytes()
    {
        MarketBoard board;
        board.merge(quotes(kAaa, 100));
        QCOMPARE(board.since(0, {kAaa}), board.since(0, {kAaa}));
        QVERIFY(board.since(0, {kAaa}) != board.since(0, {}));
        const auto before = board.since(0, {});
        board.merge(quotes(kAaa, 101));
        QVERIFY(board.since(0, {}) != before);
    }

    void tradesThatNobodyFetchedInTimeAreDropped()
    {
        MarketBoard board;
        for (int i = 0; i < 3'000; ++i)
            board.merge(quotes(kAaa, 100 + i));
        const api::QuoteFrame frame = read(board.since(0, {kAaa}));
        QCOMPARE(frame.trades.size(), std::size_t{256});
        QCOMPARE(frame.trades.back().tradeId, std::uint64_t{3'099});
    }

    void aLoudMarketsTradesDoNotPushOutAQuietOnes()
    {
        MarketBoard board;
        board.merge(quotes(kBbb, 7));
        for (int i = 0; i < 3'000; ++i)
            board.merge(quotes(kAaa, 100 + i));
        QCOMPARE(read(board.since(0, {kBbb})).trades.front().tradeId, std::uint64_t{7});
    }

    void placesInTheQueueAreToldToThoseWhoLookAtTheInstrument()
    {
        MarketBoard board;
        api::QuoteFrame queued;
        queued.queues.push_back(std::make_shared<const api::QueueView>(api::QueueView{kAaa, {{OrderId{4}, Quantity::ofLots(3), Quantity::ofLots(9)}}}));
        board.merge(queued);
        QCOMPARE(read(board.since(0, {kAaa})).queues.front()->orders.front().ahead, std::optional(Quantity::ofLots(3)));
        QVERIFY(!board.since(0, {kBbb}));
    }
};

JARVIS_TEST(MarketBoardTest)
#include "market_board_test.moc"
