#include "tests/support/desk_world.h"
#include "tests/support/test_main.h"
#include "widgets/session/mailbox.h"

#include <QTest>

#include <thread>

using namespace jarvis;
using namespace jarvis::test;
using jarvis::widgets::session::Mailbox;

class MailboxTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aFloodOfQuotesWakesOnceAndMerges()
    {
        int wakes = 0;
        Mailbox box([&wakes] { ++wakes; });
        std::thread producer([&box] {
            for (int i = 1; i <= 100'000; ++i)
                box.onQuotes(std::make_shared<api::QuoteFrame>(frameOf({btcQuote(kNoon + Duration(i), 640'000 + i)}, kNoon + Duration(i))));
        });
        producer.join();
        QCOMPARE(wakes, 1);
        const Mailbox::Batch batch = box.take();
        QCOMPARE(batch.framesMerged, std::uint64_t{100'000});
        QCOMPARE(batch.frame->quotes.size(), std::size_t{1});
        QCOMPARE(batch.frame->quotes.front().last->ticks(), std::int64_t{740'000});
        QCOMPARE(batch.frame->time, kNoon + Duration(100'000));
        box.onQuotes(std::make_shared<api::QuoteFrame>(frameOf({btcQuote(kNoon)}, kNoon)));
        QCOMPARE(wakes, 2);
    }

    void aSingleFrameIsHandedOnAsItIs()
    {
        Mailbox box([] {});
        const auto frame = std::make_shared<const api::QuoteFrame>(frameOf({btcQuote(kNoon)}, kNoon));
        box.onQuotes(frame);
        QCOMPARE(box.take().frame.get(), frame.get());
        QVERIFY(!box.take().frame);
    }

    void framesOfATakerThatIsBehindMergeInTheirOrder_data()
    {
        QTest::addColumn<int>("count");
        QTest::newRow("two") << 2;
        QTest::newRow("as many as are kept") << int(Mailbox::kFramesMax);
        QTest::newRow("one more") << int(Mailbox::kFramesMax) + 1;
        QTest::newRow("many more") << 5 * int(Mailbox::kFramesMax) + 3;
    }
    void framesOfATakerThatIsBehindMergeInTheirOrder()
    {
        QFETCH(int, count);
        Mailbox box([] {});
        api::Quote first = btcQuote(kNoon);
        first.instrument = InstrumentId{77}; // told once, and kept
        box.onQuotes(std::make_shared<api::QuoteFrame>(frameOf({first}, kNoon)));
        for (int i = 1; i < count; ++i)
            box.onQuotes(std::make_shared<api::QuoteFrame>(frameOf({btcQuote(kNoon + Duration(i), 640'000 + i)}, kNoon + Duration(i))));
        Mailbox::Batch batch = box.take();
        QCOMPARE(batch.framesMerged, std::uint64_t(count));
        QCOMPARE(batch.frame->quotes.size(), std::size_t{2});
        for (const api::Quote& quote : batch.frame->quotes) {
            if (quote.instrument == kBtc)
                QCOMPARE(quote.last->ticks(), std::int64_t(640'000 + count - 1));
        }
        QCOMPARE(batch.frame->time, kNoon + Duration(count - 1));
        // Nothing of it comes again.
        box.onQuotes(std::make_shared<api::QuoteFrame>(frameOf({btcQuote(kNoon)}, kNoon)));
        box.onQuotes(std::make_shared<api::QuoteFrame>(frameOf({btcQuote(kNoon)}, kNoon)));
        batch = box.take();
        QCOMPARE(batch.frame->quotes.size(), std::size_t{1});
    }

    void tradesAndCandlesKeepTheNewest()
    {
        Mailbox box([] {});
        for (std::uint64_t i = 1; i <= 5'000; ++i) {
            api::QuoteFrame frame = frameOf({}, kNoon);
            frame.trades.push_back({kBtc, kNoon, i, Price::ofTicks(1), Quantity::ofLots(1), Side::Buy});
            Candle candle;
            candle.openTime = kNoon + std::chrono::minutes(i);
            frame.candles.push_back({kBtc, Timeframe::M1, candle});
            box.onQuotes(std::make_shared<api::QuoteFrame>(frame));
        }
        const Mailbox::Batch batch = box.take();
        QCOMPARE(batch.frame->trades.size(), Mailbox::kTradesMax);
        QCOMPARE(batch.frame->trades.back().tradeId, std::uint64_t{5'000});
        QCOMPARE(batch.frame->candles.size(), Mailbox::kCandlesMax);
        QCOMPARE(batch.frame->candles.back().candle.openTime, kNoon + std::chrono::minutes(5'000));
    }

    void theNewestValueOfACandleWins()
    {
        Mailbox box([] {});
        for (const std::int64_t close : {10, 20, 30}) {
            api::QuoteFrame frame = frameOf({}, kNoon);
            Candle candle;
            candle.openTime = kNoon;
            candle.close = Price::ofTicks(close);
            frame.candles.push_back({kBtc, Timeframe::M1, candle});
            box.onQuotes(std::make_shared<api::QuoteFrame>(frame));
        }
        const Mailbox::Batch batch = box.take();
        QCOMPARE(batch.frame->candles.size(), std::size_t{1});
        QCOMPARE(batch.frame->candles.front().candle.close.ticks(), std::int64_t{30});
    }

    void tooManyDeltasBecomeOneQuestion()
    {
        Mailbox box([] {});
        for (std::size_t i = 0; i <= Mailbox::kMessagesMax + 5; ++i)
            box.onDelta(std::make_shared<api::Delta>());
        const Mailbox::Batch batch = box.take();
        QVERIFY(batch.isOverrun);
        QVERIFY(batch.messages.size() <= 6);
        box.onDelta(std::make_shared<api::Delta>());
        QVERIFY(!box.take().isOverrun);
    }

    void messagesKeepTheirOrder()
    {
        Mailbox box([] {});
        box.onLink(api::Link::Live);
        box.onSnapshot(std::make_shared<api::Snapshot>());
        box.onDelta(std::make_shared<api::Delta>());
        const Mailbox::Batch batch = box.take();
        QCOMPARE(batch.messages.size(), std::size_t{3});
        QCOMPARE(batch.messages[0].index(), std::size_t{2});
        QCOMPARE(batch.messages[1].index(), std::size_t{0});
        QCOMPARE(batch.messages[2].index(), std::size_t{1});
        QVERIFY(!batch.frame);
    }

    void aClosedBoxNeitherWakesNorKeeps()
    {
        int wakes = 0;
        Mailbox box([&wakes] { ++wakes; });
        box.close();
        box.onLink(api::Link::Live);
        box.onQuotes(std::make_shared<api::QuoteFrame>(frameOf({btcQuote(kNoon)}, kNoon)));
        box.complete([] {});
        QCOMPARE(wakes, 0);
        const Mailbox::Batch batch = box.take();
        QVERIFY(batch.messages.empty() && batch.completions.empty() && !batch.frame);
    }
};

JARVIS_TEST(MailboxTest)
#include "mailbox_test.moc"
