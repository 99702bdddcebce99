#include "engine/server/market_board.h"

#include "engine/base/random.h"
#include "tests/support/test_main.h"

#include <QTest>

#include <array>
#include <map>

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

wire::QuoteChanges readChanges(const server::SharedBytes& bytes)
{
    if (!bytes)
        qFatal("nothing new");
    return std::get<wire::QuoteChanges>(*wire::decodeEngineFrame(*bytes));
}

constexpr auto kWhole = MarketBoard::Quotes::Whole;

/// Some of it moves each time, and the day's figures seldom.
api::Quote movedQuote(Random& random, InstrumentId instrument, int round)
{
    api::Quote quote;
    quote.instrument = instrument;
    quote.time = timestampFromMillis(1'795'262'400'000 + round);
    quote.lastProof = quote.time + std::chrono::microseconds(random.below(900));
    quote.isTradable = random.below(10) != 0;
    if (random.below(20) != 0)
        quote.bid = BookLevel{Price::ofTicks(640'000 + static_cast<std::int64_t>(random.below(50))), Quantity::ofLots(1 + static_cast<std::int64_t>(random.below(500)))};
    quote.mark = Price::ofTicks(640'000);
    quote.open24h = Price::ofTicks(630'000 + round / 500);
    quote.volume24h = Quantity::ofLots(1'000'000 + round / 100);
    quote.fundingRate = Ratio::ofBasisPoints(1);
    quote.nextFunding = timestampFromMillis(1'795'276'800'000);
    return quote;
}

bool isSame(const api::Quote& left, const api::Quote& right)
{
    return left.instrument == right.instrument && left.time == right.time && wire::changedFields(left, right) == 0;
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
        const api::QuoteFrame frame = read(board.since(seen, {}, kWhole));
        QCOMPARE(frame.quotes.size(), std::size_t{1});
        QCOMPARE(*frame.quotes.front().last, Price::ofTicks(102));
        QVERIFY(frame.depth.empty() && frame.trades.empty());
        QCOMPARE(read(board.since(0, {}, kWhole)).quotes.size(), std::size_t{2});
        QVERIFY(!board.since(board.version(), {}));
    }

    void whatADeskPutsTogetherFromChangesIsWhatTheMarketSays()
    {
        Random random(21);
        MarketBoard board;
        struct Desk {
            std::uint64_t at = 0;
            std::map<InstrumentId, api::Quote> quotes;
        };
        std::array<Desk, 4> desks;
        std::size_t changed = 0;
        std::size_t whole = 0;
        for (int round = 0; round < 2'000; ++round) {
            api::QuoteFrame frame;
            frame.quotes.push_back(movedQuote(random, InstrumentId{static_cast<std::uint32_t>(1 + random.below(3))}, round));
            board.merge(frame);
            Desk& desk = desks[random.below(desks.size())];
            const auto bytes = board.since(desk.at, {});
            desk.at = board.version();
            for (const wire::QuoteChange& change : bytes ? readChanges(bytes).quotes : std::vector<wire::QuoteChange>()) {
                QVERIFY(desk.quotes.contains(change.quote.instrument) || change.isWhole());
                wire::apply(change, desk.quotes[change.quote.instrument]);
            }
            changed += bytes ? bytes->size() : 0;
            const auto all = board.since(0, {}, kWhole);
            whole += all->size();
            for (const api::Quote& quote : read(all).quotes)
                QVERIFY(isSame(quote, desk.quotes.at(quote.instrument)));
        }
        QVERIFY2(changed * 2 < whole, qPrintable(QStringLiteral("%1 bytes as changes, %2 whole").arg(changed).arg(whole)));
    }

    void whatStandsStillIsNotToldAgain()
    {
        MarketBoard board;
        Random random(22);
        api::QuoteFrame frame;
        frame.quotes.push_back(movedQuote(random, kAaa, 1));
        board.merge(frame);
        const std::uint64_t seen = board.version();
        frame.quotes.front().bid->quantity += Quantity::ofLots(1);
        board.merge(frame);
        const auto changes = readChanges(board.since(seen, {})).quotes;
        QCOMPARE(changes.size(), std::size_t{1});
        QCOMPARE(changes.front().fields, std::uint16_t{1 << 2});
        QCOMPARE(changes.front().quote.bid, frame.quotes.front().bid);
        QVERIFY(!changes.front().quote.open24h);
        QVERIFY(readChanges(board.since(0, {})).quotes.front().isWhole());
    }

    void depthAndTradesAreOnlyForThoseWhoAsk()
    {
        MarketBoard board;
        board.merge(quotes(kAaa, 100));
        board.merge(quotes(kBbb, 200));
        board.merge(quotes(kAaa, 101));
        const api::QuoteFrame frame = read(board.since(0, {kAaa}, kWhole));
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
            for (const api::TapeTrade& trade : read(board.since(0, {kAaa}, kWhole)).trades)
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
        const api::QuoteFrame frame = read(board.since(0, {kAaa}, kWhole));
        QCOMPARE(frame.trades.size(), std::size_t{256});
        QCOMPARE(frame.trades.back().tradeId, std::uint64_t{3'099});
    }

    void aLoudMarketsTradesDoNotPushOutAQuietOnes()
    {
        MarketBoard board;
        board.merge(quotes(kBbb, 7));
        for (int i = 0; i < 3'000; ++i)
            board.merge(quotes(kAaa, 100 + i));
        QCOMPARE(read(board.since(0, {kBbb}, kWhole)).trades.front().tradeId, std::uint64_t{7});
    }

    void placesInTheQueueAreToldToThoseWhoLookAtTheInstrument()
    {
        MarketBoard board;
        api::QuoteFrame queued;
        queued.queues.push_back(std::make_shared<const api::QueueView>(api::QueueView{kAaa, {{OrderId{4}, Quantity::ofLots(3), Quantity::ofLots(9)}}}));
        board.merge(queued);
        QCOMPARE(read(board.since(0, {kAaa}, kWhole)).queues.front()->orders.front().ahead, std::optional(Quantity::ofLots(3)));
        QVERIFY(!board.since(0, {kBbb}));
    }
};

JARVIS_TEST(MarketBoardTest)
#include "market_board_test.moc"
