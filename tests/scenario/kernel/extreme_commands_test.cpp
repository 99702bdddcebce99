#include "engine/wire/codec.h"
#include "tests/support/extreme_commands.h"
#include "tests/support/kernel_world.h"
#include "tests/support/test_main.h"

#include <QTest>

#include <set>

namespace jarvis {

using test::KernelWorld;

namespace {

constexpr std::uint64_t kSeeds = 4'000;
constexpr std::size_t kCommands = 40;
constexpr std::size_t kActions = std::variant_size_v<api::Action>;

QByteArray named(std::uint64_t seed, const api::Command& command)
{
    return "seed " + QByteArray::number(qulonglong(seed)) + ", action " + QByteArray::number(qulonglong(command.action.index()));
}

/// As it comes over the network: the bytes, decoded.
api::Command overTheWire(const api::Command& command)
{
    wire::Bytes bytes;
    wire::encode(command, bytes);
    auto decoded = wire::decodeCommand(bytes);
    CHECK(decoded && *decoded == command);
    return std::move(decoded).value();
}

/// What the kernel answered to one input: from `begin` on.
struct Answer {
    std::size_t taken = 0;
    std::vector<api::CommandSettled> settled;
    std::size_t between = 0; ///< events between the command and its outcome
};

Answer answerOf(const KernelWorld& world, std::size_t begin, CommandId id)
{
    Answer answer;
    for (std::size_t i = begin; i < world.log.size(); ++i) {
        const api::Event& event = world.log[i].event;
        const auto* taken = std::get_if<api::CommandTaken>(&event);
        const auto* settled = std::get_if<api::CommandSettled>(&event);
        if (taken && taken->command.id == id)
            ++answer.taken;
        else if (settled && settled->id == id)
            answer.settled.push_back(*settled);
        else if (answer.settled.empty())
            ++answer.between;
    }
    return answer;
}

/// What goes to the venue is something that it can take, whatever was asked.
bool isSane(const KernelWorld& world, const VenueRequest& request)
{
    const auto isPrice = [&](InstrumentId id, const std::optional<Price>& price) { return !price || world.kernel->state().findSlot(id)->instrument.isPrice(*price); };
    const auto isSize = [](Quantity quantity) { return quantity > Quantity::zero() && quantity <= Quantity::ofLots(1'000'000); };
    if (const auto* place = std::get_if<PlaceRequest>(&request))
        return isSize(place->order.quantity) && isPrice(place->order.instrument, place->order.limitPrice) && isPrice(place->order.instrument, place->order.triggerPrice);
    if (const auto* amend = std::get_if<AmendRequest>(&request))
        return isSize(amend->quantity) && isPrice(amend->instrument, amend->limitPrice) && isPrice(amend->instrument, amend->triggerPrice);
    return true;
}

/// Somewhere in the life of an account: flat, held, halted, differing from the venue.
void begin(KernelWorld& world, std::uint64_t seed)
{
    switch (seed % 5) {
    case 1: world.hold(100); break;
    case 2: world.hold(-100); break;
    case 3: world.place(KernelWorld::buy(50)); break;
    case 4:
        world.hold(100);
        world.pass(31s);
        for (int look = 0; look < 2; ++look) {
            const auto rounds = world.requestsOf<ReconcileRequest>();
            world.requests.clear();
            world.mentionAll();
            world.report(HoldingReport{KernelWorld::kAaa, Quantity::ofLots(140), world.now, rounds.back().round});
            world.report(ReconcileEnd{rounds.back().round, world.now});
            world.pass(300ms);
        }
        world.market(KernelWorld::kAaa, 10'000);
        world.market(KernelWorld::kBbb, 10'000);
        break;
    default: break;
    }
}

} // namespace

/// Commands with the numbers that break programs, over every action: one outcome each, with a reason where it is no; a no that changes
/// nothing; the same answer to a repeat; a state that its events rebuild.
class ExtremeCommandsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eachHasOneOutcome_data();
    void eachHasOneOutcome();
};

void ExtremeCommandsTest::eachHasOneOutcome_data()
{
    QTest::addColumn<bool>("isOverTheWire");
    QTest::newRow("straight into the kernel") << false;
    QTest::newRow("over the wire") << true;
}

void ExtremeCommandsTest::eachHasOneOutcome()
{
    QFETCH(bool, isOverTheWire);
    std::size_t accepted = 0;
    std::set<std::size_t> acceptedActions;
    std::set<ReasonCode> reasons;
    for (std::uint64_t seed = 1; seed <= kSeeds; ++seed) {
        Random random(seed);
        KernelWorld world;
        begin(world, seed);
        for (std::size_t i = 0; i < kCommands; ++i) {
            const std::size_t action = random.chance(0.3) ? 0 : random.below(kActions);
            api::Command command = test::extremeCommand(action, random, CommandId{9, seed * kCommands + i}, world.now, world.kernel->state().orders().newest());
            if (isOverTheWire)
                command = overTheWire(command);
            const std::size_t before = world.log.size();
            const std::size_t asked = world.requests.size();
            world.input(command);
            const Answer answer = answerOf(world, before, command.id);
            QVERIFY2(answer.taken == 1 && answer.settled.size() == 1 && !answer.settled[0].isRepeat, named(seed, command));
            const auto& refusal = answer.settled[0].refusal;
            if (refusal) {
                QVERIFY2(refusal->code != ReasonCode::None, named(seed, command));
                QVERIFY2(answer.between == 0, named(seed, command) + " was refused, and did something");
                reasons.insert(refusal->code);
            } else {
                ++accepted;
                acceptedActions.insert(action);
            }
            const bool isOver = command.expiresAt < world.now || command.expiresAt > world.now + api::kCommandLifeMax;
            if (isOver && !std::holds_alternative<api::HaltTrading>(command.action))
                QVERIFY2(refusal && refusal->code == ReasonCode::CommandExpired, named(seed, command));
            for (std::size_t r = asked; r < world.requests.size(); ++r)
                QVERIFY2(isSane(world, world.requests[r]), named(seed, command));

            // Once more, by the same name: the same answer, and nothing happens.
            const std::size_t again = world.log.size();
            world.input(command);
            const Answer repeat = answerOf(world, again, command.id);
            QVERIFY2(repeat.taken == 0 && repeat.settled.size() == 1 && repeat.settled[0].isRepeat, named(seed, command));
            QVERIFY2(repeat.settled[0].refusal == refusal && repeat.settled[0].order == answer.settled[0].order, named(seed, command));

            if (random.chance(0.5))
                world.agree();
            if (random.chance(0.2))
                world.pass(200ms);
            if (world.trading().isKilled)
                world.send(api::ResumeTrading{api::kReleaseText});
        }
        QVERIFY2(world.restored(world.log)->stateHash() == world.kernel->stateHash(), "seed " + QByteArray::number(qulonglong(seed)));
    }
    qInfo("%zu accepted, of %zu kinds; %zu reasons", accepted, acceptedActions.size(), reasons.size());
    QVERIFY(accepted > kSeeds);
    // An account on paper has no live switch, so that one is never accepted; chance does not meet the names of alerts, which are sequences;
    // three more need what it seldom gives.
    QByteArray never;
    for (std::size_t action = 0; action < kActions; ++action)
        never += acceptedActions.contains(action) ? QByteArray() : ' ' + QByteArray::number(qulonglong(action));
    QVERIFY2(acceptedActions.size() >= kActions - 6, "never accepted:" + never);
    QVERIFY(reasons.size() > 40);
}

JARVIS_TEST(ExtremeCommandsTest)

} // namespace jarvis

#include "extreme_commands_test.moc"
