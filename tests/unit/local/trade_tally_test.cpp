#include "engine/local/trade_tally.h"

#include "tests/support/test_main.h"

#include <QTest>

namespace jarvis::local {

/// What positions brought, added up as they ended.
class TradeTallyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyLifeCountsOnItsSideAndForTheAccount()
    {
        TradeTally tally;
        end(tally, kBtc, 1, Side::Buy, 1'000);
        end(tally, kBtc, 2, Side::Buy, -300);
        end(tally, kBtc, 3, Side::Sell, -200);
        end(tally, kEth, 1, Side::Buy, 50);
        end(tally, kEth, 2, Side::Buy, 0); // neither won nor lost
        QCOMPARE(tally.of(kBtc, Side::Buy), record(1, 1, 1'000, 300));
        QCOMPARE(tally.of(kBtc, Side::Sell), record(0, 1, 0, 200));
        QCOMPARE(tally.of(kEth, Side::Buy), record(1, 0, 50, 0));
        QCOMPARE(tally.of(kEth, Side::Sell), TradeRecord());
        QCOMPARE(tally.all(), record(2, 2, 1'050, 500));
    }

    void feesAndFundingBelongToTheResult()
    {
        TradeTally tally;
        Position position = flat(kBtc, 1, Side::Buy, 100);
        position.fees = Money::ofCents(80);
        position.funding = Money::ofCents(-21);
        take(tally, position);
        QCOMPARE(tally.all(), record(0, 1, 0, 1));
    }

    void whatIsToldAgainCountsAsItBecame()
    {
        TradeTally tally;
        end(tally, kBtc, 1, Side::Buy, 100);
        end(tally, kBtc, 2, Side::Buy, 100);
        end(tally, kBtc, 2, Side::Buy, -30); // a fee came late
        QCOMPARE(tally.of(kBtc, Side::Buy), record(1, 1, 100, 30));
        QCOMPARE(tally.all(), record(1, 1, 100, 30));
        end(tally, kBtc, 2, Side::Buy, 0);
        QCOMPARE(tally.all(), record(1, 0, 100, 0));
        end(tally, kBtc, 2, Side::Buy, 7);
        QCOMPARE(tally.all(), record(2, 0, 107, 0));
    }

    void aRecordThatWasSeenChangesNothing()
    {
        TradeTally tally;
        const api::EventRecord told{5, Timestamp{}, {}, {}, api::PositionChanged{flat(kBtc, 1, Side::Buy, 100)}};
        tally.take(told);
        api::EventRecord again = told;
        again.event = api::PositionChanged{flat(kBtc, 2, Side::Buy, 100)};
        tally.take(again);
        again.sequence = 4;
        tally.take(again);
        QCOMPARE(tally.all().count(), std::int64_t{1});
        QCOMPARE(tally.seenTo(), std::uint64_t{5});
    }

    void anOldJournalKnowsTheSideByWhatWasHeld()
    {
        TradeTally tally;
        Position held = flat(kBtc, 1, std::nullopt, 0);
        held.held = Quantity::ofLots(-3);
        take(tally, held);
        take(tally, flat(kBtc, 1, std::nullopt, 100));
        QCOMPARE(tally.of(kBtc, Side::Sell), record(1, 0, 100, 0));
        // Of one whose side nobody knows, only the account learns.
        take(tally, flat(kEth, 1, std::nullopt, 100));
        QCOMPARE(tally.of(kEth, Side::Buy).count() + tally.of(kEth, Side::Sell).count(), std::int64_t{0});
        QCOMPARE(tally.all().count(), std::int64_t{2});
    }

    void aPositionThatNeverWasIsNone()
    {
        TradeTally tally;
        Position never;
        never.instrument = kBtc;
        take(tally, never);
        QCOMPARE(tally.all(), TradeRecord());
        tally.take({99, Timestamp{}, {}, {}, api::BalanceChanged{}});
        QCOMPARE(tally.seenTo(), std::uint64_t{99});
    }

private:
    static constexpr InstrumentId kBtc{1};
    static constexpr InstrumentId kEth{2};

    static TradeRecord record(std::int64_t wins, std::int64_t losses, std::int64_t gained, std::int64_t lost)
    {
        return {wins, losses, Money::ofCents(gained), Money::ofCents(lost)};
    }
    static Position flat(InstrumentId instrument, int life, std::optional<Side> side, std::int64_t cents)
    {
        Position position;
        position.instrument = instrument;
        position.openedAt = timestampFromMillis(life * 1'000);
        position.openedSide = side;
        position.realised = Money::ofCents(cents);
        return position;
    }
    static void take(TradeTally& tally, const Position& position)
    {
        tally.take({tally.seenTo() + 1, position.openedAt, {}, {}, api::PositionChanged{position}});
    }
    static void end(TradeTally& tally, InstrumentId instrument, int life, Side side, std::int64_t cents) { take(tally, flat(instrument, life, side, cents)); }
};

JARVIS_TEST(TradeTallyTest)

} // namespace jarvis::local

#include "trade_tally_test.moc"
