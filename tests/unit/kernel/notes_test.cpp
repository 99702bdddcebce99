#include "tests/support/kernel_world.h"
#include "tests/support/test_main.h"

#include <QTest>

namespace jarvis {
namespace {

using test::KernelWorld;

api::AnnotatePosition noteOn(Timestamp openedAt, const char* text, const char* tags = "")
{
    return {KernelWorld::kAaa, openedAt, {text, tags}};
}

void closeAll(KernelWorld& world)
{
    world.pass(2s);
    world.send(api::ClosePosition{KernelWorld::kAaa, std::nullopt});
    for (const PlaceRequest& request : world.requestsOf<PlaceRequest>()) {
        if (request.order.role != OrderRole::Close)
            continue;
        world.ack(request.order.id);
        world.fill(request.order.id, request.order.quantity.lots(), 10'000);
    }
    world.agree();
    world.pass(2s);
}

const std::optional<api::PositionAnnotated>& keptBy(const kernel::Kernel& kernel) { return kernel.state().findSlot(KernelWorld::kAaa)->note; }

} // namespace

/// What a trader writes about positions: decided, journalled and kept like everything else, and without a say in trading.
class KernelNotesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aNoteIsKeptOverARestartFromLogAndSnapshot()
    {
        KernelWorld world;
        world.hold(20);
        const Timestamp opened = world.position().openedAt;
        world.pass(1s);
        const api::CommandSettled settled = world.send(noteOn(opened, "calm", "breakout,news"));
        QVERIFY(!settled.refusal);
        QCOMPARE(settled.affected, 1U);
        const auto told = world.eventsOf<api::PositionAnnotated>();
        QCOMPARE(told.size(), std::size_t{1});
        QVERIFY(told[0] == (api::PositionAnnotated{KernelWorld::kAaa, opened, {"calm", "breakout,news"}, world.now}));
        world.restart(); // compares the hashes of both ways back
        QVERIFY(keptBy(*world.kernel) == told[0]);
        QVERIFY(keptBy(*world.restored(world.kernel->snapshot())) == told[0]);
    }

    void theSameNoteAgainIsNoNews()
    {
        KernelWorld world;
        world.hold(20);
        const api::AnnotatePosition note = noteOn(world.position().openedAt, "calm");
        const CommandId id{7, 7};
        QCOMPARE(world.sendAs(id, note).affected, 1U);
        QVERIFY(world.sendAs(id, note).isRepeat);
        QCOMPARE(world.send(note).affected, 0U);
        QCOMPARE(world.eventsOf<api::PositionAnnotated>().size(), std::size_t{1});
        QCOMPARE(world.send(noteOn(note.openedAt, "")).affected, 1U);
        QVERIFY(!keptBy(*world.kernel));
    }

    void aPositionThatEndedTakesNotesAndSoDoOlderOnes()
    {
        KernelWorld world;
        world.hold(20);
        const Timestamp first = world.position().openedAt;
        QVERIFY(!world.send(noteOn(first, "open")).refusal);
        closeAll(world);
        QVERIFY(keptBy(*world.kernel));
        QVERIFY(!world.send(noteOn(first, "ended")).refusal);
        world.hold(-20);
        QVERIFY(!keptBy(*world.kernel)); // of the new one nothing was written
        const Timestamp second = world.position().openedAt;
        QVERIFY(second > first);
        QVERIFY(!world.send(noteOn(first, "long ago")).refusal);
        QVERIFY(!keptBy(*world.kernel));
        world.restart();
        QVERIFY(!keptBy(*world.kernel));
    }

    void whatWasNeverOpenedIsRefusedWithWhatWouldPass()
    {
        KernelWorld world;
        QCOMPARE(world.send(noteOn(world.now, "none yet")).refusal->code, ReasonCode::UnknownPosition);
        QCOMPARE(world.send(api::AnnotatePosition{InstrumentId{77}, world.now, {"no such", ""}}).refusal->code, ReasonCode::UnknownInstrument);
        world.hold(20);
        const Timestamp opened = world.position().openedAt;
        for (const Timestamp when : {opened + 1ns, Timestamp{}, Timestamp::min(), Timestamp::max()}) {
            const auto refusal = world.send(noteOn(when, "when?")).refusal;
            QCOMPARE(refusal->code, ReasonCode::UnknownPosition);
            QCOMPARE(refusal->wouldPass, Amount::of(opened));
            QCOMPARE(refusal->value, Amount::of(when));
        }
        QCOMPARE(world.send(noteOn(opened, "fine", "a,a")).refusal->code, ReasonCode::TagText);
        QVERIFY(world.eventsOf<api::PositionAnnotated>().empty());
    }

    void notesAreWrittenWhileTradingIsHaltedAndMoveNothing()
    {
        KernelWorld world;
        world.hold(20);
        world.send(api::HaltTrading{});
        world.agree();
        world.requests.clear();
        const Position before = world.position();
        QVERIFY(!world.send(noteOn(before.openedAt, "in the storm")).refusal);
        QVERIFY(world.requests.empty());
        QVERIFY(world.position() == before && world.trading().isKilled);
    }

    void aCommandThatWasCutOffBeforeItsAnswerIsSettledByItsNote()
    {
        KernelWorld world;
        world.hold(20);
        const CommandId id{9, 9};
        world.sendAs(id, noteOn(world.position().openedAt, "calm"));
        QVERIFY(std::holds_alternative<api::CommandSettled>(world.log.back().event));
        world.restart(1);
        const auto settled = world.eventsOf<api::CommandSettled>();
        const auto ours = std::find_if(settled.begin(), settled.end(), [&](const auto& one) { return one.id == id; });
        QVERIFY(ours != settled.end() && !ours->refusal && ours->affected == 1);
    }
};

JARVIS_TEST(KernelNotesTest)

} // namespace jarvis

#include "notes_test.moc"
