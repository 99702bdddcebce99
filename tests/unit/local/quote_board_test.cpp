#include "engine/local/quote_board.h"
#include "tests/support/test_main.h"

#include <QTest>

namespace jarvis::local {
namespace {

constexpr InstrumentId kLoud{1};
constexpr InstrumentId kQuiet{2};

TradeTick tickOf(InstrumentId instrument, std::uint64_t id)
{
    return {instrument, timestampFromNanos(static_cast<std::int64_t>(id)), id, Price::ofTicks(5), Quantity::ofLots(1), Side::Buy};
}

} // namespace

/// Trades on their way to readers of any speed.
class QuoteBoardTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aReaderInTimeSeesEachTradeOnce()
    {
        QuoteBoard board;
        QuoteBoard::Seen seen;
        std::uint64_t last = 0;
        for (std::uint64_t i = 1; i <= 2'000; ++i) {
            board.putTrade(tickOf(kLoud, i), false);
            if (i % 200 != 0)
                continue;
            const auto frame = board.frameSince(seen, {{kLoud}}, {});
            QVERIFY(frame);
            for (const api::TapeTrade& trade : frame->trades)
                QCOMPARE(trade.number, ++last);
        }
        QCOMPARE(last, std::uint64_t{2'000});
        QVERIFY(!board.frameSince(seen, {{kLoud}}, {}));
    }
    void aLateReaderSeesTheNewestAndTheNumbersTellWhatItMissed()
    {
        QuoteBoard board;
        QuoteBoard::Seen seen;
        for (std::uint64_t i = 1; i <= 1'000; ++i)
            board.putTrade(tickOf(kLoud, i), i == 900);
        const auto frame = board.frameSince(seen, {{kLoud}}, {});
        QCOMPARE(frame->trades.size(), api::QuoteFrame::kTradesMax);
        QCOMPARE(frame->trades.front().number, std::uint64_t{745});
        QCOMPARE(frame->trades.back().number, std::uint64_t{1'000});
        QVERIFY(frame->trades[155].isAfterGap);
    }
    void aLoudMarketDoesNotPushOutAQuietOne()
    {
        QuoteBoard board;
        QuoteBoard::Seen seen;
        board.putTrade(tickOf(kQuiet, 1), false);
        for (std::uint64_t i = 1; i <= 5'000; ++i)
            board.putTrade(tickOf(kLoud, i), false);
        const auto frame = board.frameSince(seen, {{kQuiet}}, {});
        QCOMPARE(frame->trades.size(), std::size_t{1});
        QCOMPARE(frame->trades.front().number, std::uint64_t{1});
    }
    void whoDoesNotAskIsToldNoTrades()
    {
        QuoteBoard board;
        QuoteBoard::Seen seen;
        board.putTrade(tickOf(kLoud, 1), false);
        board.putQueues(std::make_shared<api::QueueView>(api::QueueView{kLoud, {}}));
        const auto frame = board.frameSince(seen, {}, {});
        QVERIFY(frame->trades.empty() && frame->queues.empty());
    }
};

JARVIS_TEST(QuoteBoardTest)

} // namespace jarvis::local

#include "quote_board_test.moc"
