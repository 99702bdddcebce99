#include "tests/support/kernel_world.h"
#include "tests/support/test_main.h"

#include <QTest>

namespace jarvis {

using test::exitsAt;
using test::KernelWorld;

namespace {

constexpr const char* kName = "Main account";

kernel::Kernel::Settings settingsOf(bool isLive)
{
    kernel::Kernel::Settings settings = KernelWorld::defaults();
    settings.accountName = kName;
    settings.isLive = isLive;
    return settings;
}

/// An account with real money, as it is found.
class LiveWorld : public KernelWorld {
public:
    explicit LiveWorld(bool isSwitchedOn = false) : KernelWorld(settingsOf(true))
    {
        if (isSwitchedOn)
            CHECK(!send(api::SwitchLive{true, kName}).refusal);
    }
};

} // namespace

/// The one switch between an account with real money that may only reduce, and one that trades.
class KernelLiveSwitchTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aLiveAccountBeginsWithItOff();
    void onNeedsTheAccountsName_data();
    void onNeedsTheAccountsName();
    void otherAccountsHaveNone();
    void itStaysAsItIsOverARestartAndSaysByWhom();
    void offTakesEntriesOffAndKeepsExits();
    void offStillLetsAPositionBeClosed();
    void offEndsAlgorithms();
    void switchedTwiceItIsBoring();
    void itIsNotSwitchedOnWhileNothingCanBeWrittenDown();
    void theKillSwitchAndItAreTwoThings();
};

void KernelLiveSwitchTest::aLiveAccountBeginsWithItOff()
{
    LiveWorld world;
    QVERIFY(world.kernel->state().account().isLive && world.trading().isLiveOff);
    QCOMPARE(world.trading().liveSwitchedAt, Timestamp{});
    QCOMPARE(world.send(api::SubmitOrder{KernelWorld::buy(10)}).refusal->code, ReasonCode::LiveOff);
    QVERIFY(world.requestsOf<PlaceRequest>().empty());
    const auto preview = world.kernel->preview(api::PreviewQuery{KernelWorld::buy(10), api::SizeMode::Quantity, Amount::of(Quantity::ofLots(10))}, world.now);
    QCOMPARE(preview.refusals.front().code, ReasonCode::LiveOff);
    QVERIFY(!world.send(api::SwitchLive{true, kName}).refusal);
    QVERIFY(!world.send(api::SubmitOrder{KernelWorld::buy(10)}).refusal);
}

void KernelLiveSwitchTest::onNeedsTheAccountsName_data()
{
    QTest::addColumn<QByteArray>("typed");
    QTest::addColumn<bool>("isOn");
    QTest::newRow("the name as it is") << QByteArray(kName) << true;
    QTest::newRow("nothing") << QByteArray() << false;
    QTest::newRow("another case") << QByteArray("MAIN ACCOUNT") << false;
    QTest::newRow("the word of the kill switch") << QByteArray(api::kReleaseText) << false;
    QTest::newRow("the beginning of it") << QByteArray("Main") << false;
    QTest::newRow("more than it") << QByteArray("Main account 2") << false;
}

void KernelLiveSwitchTest::onNeedsTheAccountsName()
{
    QFETCH(QByteArray, typed);
    QFETCH(bool, isOn);
    LiveWorld world;
    const auto settled = world.send(api::SwitchLive{true, std::string_view(typed.constData(), static_cast<std::size_t>(typed.size()))});
    QCOMPARE(!settled.refusal.has_value(), isOn);
    if (!isOn)
        QCOMPARE(settled.refusal->code, ReasonCode::LiveTextWrong);
    QCOMPARE(world.trading().isLiveOff, !isOn);
}

void KernelLiveSwitchTest::otherAccountsHaveNone()
{
    KernelWorld world(settingsOf(false));
    QVERIFY(!world.trading().isLiveOff);
    QCOMPARE(world.send(api::SwitchLive{true, kName}).refusal->code, ReasonCode::NotLive);
    QCOMPARE(world.send(api::SwitchLive{false, {}}).refusal->code, ReasonCode::NotLive);
    QVERIFY(!world.send(api::SubmitOrder{KernelWorld::buy(10)}).refusal);
}

void KernelLiveSwitchTest::itStaysAsItIsOverARestartAndSaysByWhom()
{
    LiveWorld world;
    world.restart();
    QVERIFY(world.trading().isLiveOff);
    const Timestamp switchedAt = world.now;
    QVERIFY(!world.send(api::SwitchLive{true, kName}).refusal);
    world.pass(5s);
    world.restart();
    QVERIFY(!world.trading().isLiveOff);
    QCOMPARE(world.trading().liveSwitchedAt, switchedAt);
    QCOMPARE(world.trading().liveSwitchedBy.actor.view(), std::string_view("trader"));
}

void KernelLiveSwitchTest::offTakesEntriesOffAndKeepsExits()
{
    LiveWorld world(true);
    world.hold(10);
    world.pass(1s);
    const OrderId entry = world.place(KernelWorld::buy(8, 9'980));
    world.ack(entry);
    world.requests.clear();
    QCOMPARE(world.send(api::SwitchLive{}).affected, std::uint32_t{2}); // the switch and the entry
    QVERIFY(world.order(entry).isCancelRequested);
    QCOMPARE(world.order(entry).reason.code, ReasonCode::LiveOff);
    QVERIFY(!world.stopLoss().isCancelRequested && !world.takeProfit().isCancelRequested);
    world.pass(2s);
    QVERIFY(world.position().protection == Protection::Protected);
}

void KernelLiveSwitchTest::offStillLetsAPositionBeClosed()
{
    LiveWorld world(true);
    world.hold(10);
    QVERIFY(!world.send(api::SwitchLive{}).refusal);
    world.requests.clear();
    QVERIFY(!world.send(api::ClosePosition{KernelWorld::kAaa, std::nullopt}).refusal);
    const auto placed = world.requestsOf<PlaceRequest>();
    QCOMPARE(placed.size(), std::size_t{1});
    QVERIFY(placed.front().order.isReduceOnly);
    QCOMPARE(world.send(api::ReversePosition{KernelWorld::kAaa, exitsAt(9'500, 10'200)}).refusal.has_value(), true);
}

void KernelLiveSwitchTest::offEndsAlgorithms()
{
    LiveWorld world(true);
    AlgorithmPlan plan;
    plan.instrument = KernelWorld::kAaa;
    plan.quantity = Quantity::ofLots(100);
    plan.kind = AlgorithmKind::Twap;
    plan.exits = exitsAt(10'500, 9'800);
    plan.duration = std::chrono::minutes(5);
    QVERIFY(!world.send(api::StartAlgorithm{plan}).refusal);
    QVERIFY(!world.send(api::SwitchLive{}).refusal);
    world.agree();
    world.pass(2s);
    world.agree();
    world.pass(2s);
    QVERIFY(world.kernel->state().algorithms().live().empty());
    QCOMPARE(world.send(api::StartAlgorithm{plan}).refusal->code, ReasonCode::LiveOff);
}

void KernelLiveSwitchTest::switchedTwiceItIsBoring()
{
    LiveWorld world(true);
    const Timestamp first = world.trading().liveSwitchedAt;
    world.pass(1s);
    const auto again = world.send(api::SwitchLive{true, kName});
    QVERIFY(!again.refusal);
    QCOMPARE(again.affected, std::uint32_t{0});
    QCOMPARE(world.trading().liveSwitchedAt, first);
}

void KernelLiveSwitchTest::itIsNotSwitchedOnWhileNothingCanBeWrittenDown()
{
    LiveWorld world;
    world.input(kernel::JournalNotice{false});
    QCOMPARE(world.send(api::SwitchLive{true, kName}).refusal->code, ReasonCode::JournalUnavailable);
    LiveWorld on(true);
    on.input(kernel::JournalNotice{false});
    QVERIFY(!on.send(api::SwitchLive{}).refusal); // off is never refused
}

void KernelLiveSwitchTest::theKillSwitchAndItAreTwoThings()
{
    LiveWorld world(true);
    world.send(api::HaltTrading{});
    QVERIFY(!world.send(api::SwitchLive{}).refusal);
    QVERIFY(!world.send(api::ResumeTrading{api::kReleaseText}).refusal);
    QVERIFY(world.trading().isLiveOff && !world.trading().isKilled);
    QCOMPARE(world.send(api::SubmitOrder{KernelWorld::buy(10)}).refusal->code, ReasonCode::LiveOff);
}

JARVIS_TEST(KernelLiveSwitchTest)

} // namespace jarvis

#include "live_switch_test.moc"
