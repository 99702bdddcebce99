#include "engine/kernel/wallet_keeper.h"
#include "tests/support/kernel_world.h"
#include "tests/support/test_main.h"

#include <QTest>

#include <random>

namespace jarvis {

using test::KernelWorld;

/// Money that no trade moves, as the venue's wallet shows it.
class WalletTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aWalletThatAgreesChangesNothing();
    void aCentIsRounding();
    void aDepositIsBookedAfterTheSecondLookAndIsNoProfit();
    void aWithdrawalWhileNothingIsHeldIsNoLoss();
    void whatIsMissingWhileSomethingIsHeldCountsAsALossOfTheDay();
    void whatIsMissingAfterATradeThatNeverAgreedCountsAsALoss();
    void aRoundTripThatCostNothingIsATradeToo();
    void aLossThatTheVenueAloneKnewLocksTheDay();
    void aFillOnItsWayIsNoDeposit();
    void aVenueThatDoesNotSayIsNotBelieved();
    void whatWasBookedSurvivesARestart();
    void aJournalCutInTheMiddleNeverShowsAProfit();
    void randomMoneyEndsAtWhatTheVenueHas();

private:
    static Money usd(std::int64_t whole) { return Money::ofWhole(whole); }
    static Balance balance(const KernelWorld& world) { return world.kernel->state().balance(); }
    static Money dayPnl(const KernelWorld& world) { return world.kernel->valuation(world.now).dayPnl; }
    static std::size_t moves(const KernelWorld& world) { return world.alerts(api::AlertCode::WalletMoved); }

    /// The next answer to "what do you hold?", in time and as we believe it, with this wallet.
    static void answer(KernelWorld& world, std::optional<Money> wallet)
    {
        for (int i = 0; i < 400 && world.requestsOf<ReconcileRequest>().empty(); ++i)
            world.pass(100ms);
        const std::uint64_t round = world.requestsOf<ReconcileRequest>().back().round;
        world.requests.clear();
        world.mentionAll();
        for (const kernel::InstrumentSlot& slot : world.kernel->state().slots())
            world.report(HoldingReport{slot.id(), slot.position.held, world.now, round});
        world.report(ReconcileEnd{round, world.now, wallet});
    }
    static void answerTwice(KernelWorld& world, Money wallet)
    {
        answer(world, wallet);
        answer(world, wallet);
    }
    /// A long that is closed again at its entry's price, with a fee of so much; flat afterwards.
    static void trade(KernelWorld& world, Money fee)
    {
        world.hold(10);
        const auto closed = world.send(api::ClosePosition{KernelWorld::kAaa, world.position().held.absolute()});
        CHECK(!closed.refusal);
        for (int i = 0; i < 20 && !world.position().isFlat(); ++i) {
            for (const CancelRequest& cancel : world.requestsOf<CancelRequest>())
                world.cancelled(cancel.order);
            const auto places = world.requestsOf<PlaceRequest>();
            world.requests.clear();
            for (const PlaceRequest& place : places) {
                world.ack(place.order.id);
                world.fill(place.order.id, 10, 9'990, 0, fee);
            }
            world.pass(100ms);
        }
        CHECK(world.position().isFlat());
        world.agree();
    }
};

void WalletTest::aWalletThatAgreesChangesNothing()
{
    KernelWorld world;
    const Balance before = balance(world);
    answerTwice(world, before.wallet());
    QVERIFY(balance(world) == before);
    QCOMPARE(moves(world), 0U);
}

void WalletTest::aCentIsRounding()
{
    KernelWorld world;
    const Balance before = balance(world);
    const Money cent = Money::fromDecimal(Decimal{1, 2});
    answerTwice(world, before.wallet() + cent);
    answerTwice(world, before.wallet() - cent);
    QVERIFY(balance(world) == before);
    answerTwice(world, before.wallet() + cent + cent);
    QCOMPARE(moves(world), 1U);
}

void WalletTest::aDepositIsBookedAfterTheSecondLookAndIsNoProfit()
{
    KernelWorld world;
    const Balance before = balance(world);
    answer(world, before.wallet() + usd(500));
    QVERIFY(balance(world) == before);
    const Timestamp first = world.now;
    answer(world, before.wallet() + usd(500));
    QVERIFY(world.now - first >= kernel::WalletKeeper::kLookAgain);
    QCOMPARE(balance(world).deposited, before.deposited + usd(500));
    QCOMPARE(balance(world).realised, before.realised);
    QCOMPARE(dayPnl(world), Money::zero());
    const auto alerts = world.eventsOf<api::AlertRaised>();
    QVERIFY(alerts.back().code == api::AlertCode::WalletMoved);
    QCOMPARE(alerts.back().value.asMoney(), usd(500));
    QCOMPARE(alerts.back().limit.asMoney(), before.wallet() + usd(500));
}

void WalletTest::aWithdrawalWhileNothingIsHeldIsNoLoss()
{
    KernelWorld world;
    const Balance before = balance(world);
    answer(world, before.wallet());
    answerTwice(world, before.wallet() - usd(2'000));
    QCOMPARE(balance(world).deposited, before.deposited - usd(2'000));
    QCOMPARE(dayPnl(world), Money::zero());
    QVERIFY(!world.trading().isDayLocked);
}

void WalletTest::whatIsMissingWhileSomethingIsHeldCountsAsALossOfTheDay()
{
    KernelWorld world;
    world.hold(10);
    const Money pnl = dayPnl(world);
    const Money wallet = balance(world).wallet();
    answer(world, wallet);
    answerTwice(world, wallet - usd(3));
    QCOMPARE(balance(world).wallet(), wallet - usd(3));
    QCOMPARE(dayPnl(world), pnl - usd(3));
}

void WalletTest::whatIsMissingAfterATradeThatNeverAgreedCountsAsALoss()
{
    KernelWorld world;
    answer(world, balance(world).wallet());
    trade(world, usd(1));
    const Money wallet = balance(world).wallet();
    const Money pnl = dayPnl(world);
    // A fee in another coin, say, or one that its report did not name.
    answerTwice(world, wallet - usd(7));
    QCOMPARE(dayPnl(world), pnl - usd(7));
    // From here on the books agree again.
    answer(world, wallet - usd(7));
    answerTwice(world, wallet - usd(107));
    QCOMPARE(dayPnl(world), pnl - usd(7));
}

void WalletTest::aRoundTripThatCostNothingIsATradeToo()
{
    KernelWorld world;
    const Balance before = balance(world);
    answer(world, before.wallet());
    trade(world, Money::zero());
    QVERIFY(balance(world) == before);
    answerTwice(world, before.wallet() - usd(40));
    QCOMPARE(dayPnl(world), -usd(40));
}

void WalletTest::aLossThatTheVenueAloneKnewLocksTheDay()
{
    KernelWorld world;
    world.hold(10);
    const Money limit = world.kernel->state().limits().dailyLoss;
    const Money wallet = balance(world).wallet();
    answerTwice(world, wallet - limit - limit);
    QVERIFY(world.trading().isDayLocked);
}

void WalletTest::aFillOnItsWayIsNoDeposit()
{
    KernelWorld world;
    const Balance before = balance(world);
    // Another difference each time: something is going on.
    for (int i = 1; i <= 6; ++i)
        answer(world, before.wallet() - usd(i));
    QVERIFY(balance(world) == before);
    answer(world, before.wallet());
    answer(world, before.wallet() - usd(6));
    QVERIFY(balance(world) == before);
}

void WalletTest::aVenueThatDoesNotSayIsNotBelieved()
{
    KernelWorld world;
    const Balance before = balance(world);
    answer(world, before.wallet() + usd(100));
    answer(world, std::nullopt);
    answer(world, std::nullopt);
    QVERIFY(balance(world) == before);
}

void WalletTest::whatWasBookedSurvivesARestart()
{
    KernelWorld world;
    answerTwice(world, balance(world).wallet() + usd(250));
    const Balance booked = balance(world);
    world.restart();
    QVERIFY(balance(world) == booked);
    QCOMPARE(dayPnl(world), Money::zero());
    world.reconcile();
    answerTwice(world, booked.wallet());
    QCOMPARE(moves(world), 1U);
}

void WalletTest::aJournalCutInTheMiddleNeverShowsAProfit()
{
    for (const std::int64_t moved : {std::int64_t{400}, std::int64_t{-400}}) {
        for (std::size_t lost = 1; lost <= 3; ++lost) {
            KernelWorld world;
            const Money wallet = balance(world).wallet() + usd(moved);
            answer(world, wallet);
            answer(world, wallet);
            QCOMPARE(moves(world), 1U);
            world.restart(lost);
            QVERIFY(dayPnl(world) <= Money::zero());
        }
    }
}

void WalletTest::randomMoneyEndsAtWhatTheVenueHas()
{
    std::mt19937_64 random(7);
    for (int run = 0; run < 20; ++run) {
        KernelWorld world;
        Money theirs = balance(world).wallet();
        Money moved;
        answer(world, theirs);
        for (int step = 0; step < 20; ++step) {
            const Money amount = usd(static_cast<std::int64_t>(random() % 401) - 200);
            theirs = theirs + amount, moved = moved + amount;
            answerTwice(world, theirs);
            QCOMPARE(balance(world).wallet(), theirs);
            QCOMPARE(dayPnl(world), Money::zero());
        }
        QCOMPARE(balance(world).deposited, world.kernel->state().account().deposited + moved);
    }
}

JARVIS_TEST(WalletTest)

} // namespace jarvis

#include "wallet_test.moc"
