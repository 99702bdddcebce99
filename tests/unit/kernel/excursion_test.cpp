#include "engine/base/random.h"
#include "engine/kernel/excursion_keeper.h"
#include "tests/support/kernel_world.h"
#include "tests/support/test_main.h"

#include <QTest>

#include <deque>

namespace jarvis {
namespace {

using test::KernelWorld;

/// Counts excursions in the plainest way: cash that went, and what the rest would bring, at every price that there was. In ticks × lots.
class Twin {
public:
    struct Life {
        Int128 cash = 0;
        std::int64_t held = 0;
        Int128 worst = 0;
        Int128 best = 0;
    };
    void price(std::int64_t ticks)
    {
        if (now.held == 0)
            return;
        look(ticks);
    }
    void fill(std::int64_t signedLots, std::int64_t ticks)
    {
        const bool isOpposite = now.held != 0 && (now.held > 0) != (signedLots > 0);
        const std::int64_t closed = isOpposite ? (signedLots > 0 ? std::min(signedLots, -now.held) : std::max(signedLots, -now.held)) : 0;
        if (closed != 0)
            trade(closed, ticks);
        if (signedLots != closed)
            trade(signedLots - closed, ticks);
    }

    Life now;
    std::deque<Life> ended;

private:
    void look(std::int64_t ticks)
    {
        const Int128 pnl = now.cash + Int128(now.held) * ticks;
        now.worst = std::min(now.worst, pnl);
        now.best = std::max(now.best, pnl);
    }
    void trade(std::int64_t lots, std::int64_t ticks)
    {
        now.cash -= Int128(lots) * ticks;
        now.held += lots;
        look(ticks);
        if (now.held == 0) {
            ended.push_back(now);
            now = {};
        }
    }
};

/// A random trader, the kernel and the twin.
class Pair {
public:
    explicit Pair(std::uint64_t seed) : random(seed) {}

    std::int64_t ticks() { return random.between(9'850, 10'150); }
    void mark(std::int64_t at)
    {
        world.now += 1ms; // positions are told apart by when they were opened
        world.mark(KernelWorld::kAaa, at);
        sync();
        twin.price(at);
    }
    /// Fills of the log that the twin does not know yet.
    void sync()
    {
        for (; m_seen < world.log.size(); ++m_seen) {
            if (const auto* booked = std::get_if<api::FillBooked>(&world.log[m_seen].event))
                twin.fill(signOf(booked->fill.side) * booked->fill.quantity.lots(), booked->fill.price.ticks());
        }
    }
    void enter()
    {
        OrderDraft draft = random.chance(0.5) ? KernelWorld::buy(random.between(5, 40)) : KernelWorld::sell(random.between(5, 40));
        draft.isDuplicateConfirmed = true;
        const api::CommandSettled settled = world.send(api::SubmitOrder{draft});
        if (settled.refusal)
            return;
        world.ack(settled.order);
        for (std::int64_t left = draft.quantity.lots(); left > 0 && random.chance(0.9);) {
            const std::int64_t part = random.between(1, left);
            world.now += 1ms;
            world.fill(settled.order, part, ticks());
            sync();
            left -= part;
            mark(ticks());
        }
        world.agree();
    }
    /// Sometimes more than was held: the position crosses zero.
    void leave()
    {
        if (world.position().isFlat())
            return;
        const std::int64_t held = world.position().held.absolute().lots();
        const bool isWhole = random.chance(0.6);
        world.requests.clear();
        world.send(api::ClosePosition{KernelWorld::kAaa, isWhole ? std::nullopt : std::optional(Quantity::ofLots(random.between(1, held)))});
        for (const PlaceRequest& request : world.requestsOf<PlaceRequest>()) {
            if (request.order.role != OrderRole::Close)
                continue;
            world.ack(request.order.id);
            world.fill(request.order.id, request.order.quantity.lots() + (isWhole && random.chance(0.3) ? 7 : 0), ticks());
        }
        world.agree();
        sync();
    }
    void dieAndComeBack()
    {
        world.pass(2s);
        world.restart();
        world.reconcile();
        world.agree();
        sync();
        for (const InstrumentId id : {KernelWorld::kAaa, KernelWorld::kBbb})
            world.market(id, 10'000);
        sync();
        twin.price(10'000);
    }
    Money money(Int128 tickLots) const { return Money::ofUnits(world.instruments[0].notional(Price::ofTicks(1), Quantity::ofLots(1)).units() * tickLots); }

    Random random;
    KernelWorld world;
    Twin twin;

private:
    std::size_t m_seen = 0;
};

} // namespace

/// How far results of positions went (MAE, MFE), against a count by hand over every price that there was.
class KernelExcursionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsToldIsWhatACountOverEveryPriceGives()
    {
        std::size_t lives = 0;
        for (std::uint64_t seed = 1; seed <= 40; ++seed) {
            Pair pair(seed);
            for (int step = 0; step < 60; ++step) {
                const std::uint64_t what = pair.random.below(10);
                if (what < 5)
                    pair.mark(pair.ticks());
                else if (what < 7)
                    pair.enter();
                else if (what < 9)
                    pair.leave();
                else
                    pair.dieAndComeBack();
                pair.sync();
                if (pair.world.position().isFlat() || !pair.random.chance(0.3))
                    continue;
                pair.world.pass(kernel::ExcursionKeeper::kInterval + 200ms);
                pair.sync();
                const std::optional<Excursion> told = pair.world.position().excursion;
                QVERIFY2(told && told->worst == pair.money(pair.twin.now.worst) && told->best == pair.money(pair.twin.now.best),
                    qPrintable(QStringLiteral("seed %1, step %2").arg(seed).arg(step)));
            }
            lives += endsAgree(pair, seed);
        }
        QVERIFY2(lives > 100, qPrintable(QString::number(lives)));
    }

    void theResultLiesBetweenTheExcursions()
    {
        std::size_t ended = 0;
        for (std::uint64_t seed = 100; seed < 120; ++seed) {
            Pair pair(seed);
            for (int step = 0; step < 10; ++step) {
                pair.enter();
                pair.mark(pair.ticks());
                pair.leave();
                pair.world.pass(1s);
            }
            for (const auto& changed : pair.world.eventsOf<api::PositionChanged>()) {
                const auto& told = changed.position.excursion;
                if (!told)
                    continue;
                QVERIFY(told->worst <= Money::zero() && told->best >= Money::zero());
                QVERIFY(!changed.position.isFlat() || (told->worst <= changed.position.realised && told->best >= changed.position.realised));
            }
            ended += pair.twin.ended.size();
        }
        QVERIFY2(ended > 20, qPrintable(QString::number(ended)));
    }

    void aStormOfMarksIsTheJournalsNewsOnceASecond()
    {
        Pair pair(3);
        pair.world.hold(20);
        const std::size_t before = pair.world.log.size();
        for (int tick = 0; tick < 500; ++tick)
            pair.world.mark(KernelWorld::kAaa, 10'000 + tick % 100);
        QCOMPARE(pair.world.log.size(), before);
        const std::size_t told = pair.world.eventsOf<api::PositionChanged>().size();
        pair.world.pass(900ms);
        QCOMPARE(pair.world.eventsOf<api::PositionChanged>().size(), told + 1);
        pair.world.mark(KernelWorld::kAaa, 10'120);
        pair.world.pass(100ms);
        QCOMPARE(pair.world.eventsOf<api::PositionChanged>().size(), told + 1); // not yet
        pair.world.pass(200ms);
        QCOMPARE(pair.world.eventsOf<api::PositionChanged>().size(), told + 2);
        pair.world.mark(KernelWorld::kAaa, 10'100); // no further than before
        pair.world.pass(3s);
        QCOMPARE(pair.world.eventsOf<api::PositionChanged>().size(), told + 2);
        QCOMPARE(pair.world.position().excursion->best, pair.money(20 * (10'120 - 9'990)));
    }

    void aPositionOfAnEarlierReleaseHasNone()
    {
        KernelWorld world;
        world.hold(20);
        world.pass(2s);
        // As a release told it that did not look.
        api::EventRecord before{world.log.back().sequence + 1, world.now, {}, {}, api::PositionChanged{world.position()}};
        auto& position = std::get<api::PositionChanged>(before.event).position;
        position.excursion.reset();
        position.openedSide.reset();
        world.log.push_back(before);
        world.kernel->restore(before);
        world.mark(KernelWorld::kAaa, 10'090);
        world.pass(2s);
        QVERIFY(!world.position().excursion);
        QCOMPARE(world.log.size(), static_cast<std::size_t>(before.sequence));
        world.restart();
    }

private:
    /// Compares every position that ended; how many there were.
    static std::size_t endsAgree(Pair& pair, std::uint64_t seed)
    {
        std::size_t count = 0;
        Timestamp last{};
        for (const auto& changed : pair.world.eventsOf<api::PositionChanged>()) {
            const Position& position = changed.position;
            if (!position.isFlat() || position.openedAt == last || position.openedAt == Timestamp{} || position.instrument != KernelWorld::kAaa)
                continue;
            last = position.openedAt;
            const bool isThere = count < pair.twin.ended.size();
            const Twin::Life life = isThere ? pair.twin.ended[count] : Twin::Life{};
            const bool agrees = isThere && position.excursion && position.excursion->worst == pair.money(life.worst) && position.excursion->best == pair.money(life.best);
            if (!agrees)
                QTest::qFail(qPrintable(QStringLiteral("seed %1, life %2").arg(seed).arg(count)), __FILE__, __LINE__);
            ++count;
        }
        return count;
    }
};

JARVIS_TEST(KernelExcursionTest)

} // namespace jarvis

#include "excursion_test.moc"
