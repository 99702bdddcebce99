#include "engine/market/liveness.h"

#include "tests/support/test_main.h"

#include <QObject>
#include <QTest>

#include <vector>

namespace jarvis::market::test {

using State = Liveness::State;
using Events = std::vector<MarketEvent>;

constexpr InstrumentId kHeard{1};
const Timestamp kNoon = timestampFromMillis(1'763'985'600'000);

MarketEvent bookUpdate(bool isSnapshot)
{
    BookUpdate update;
    update.instrument = kHeard;
    update.isSnapshot = isSnapshot;
    return update;
}

class LivenessTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void knowsWhoIsAlive_data()
    {
        QTest::addColumn<Events>("events"); // one a second from noon
        QTest::addColumn<Duration>("now");
        QTest::addColumn<State>("state");
        const MarketEvent gap = GapNotice{kHeard, {}};
        const MarketEvent heartbeat = HeartbeatTick{kHeard, {}};
        QTest::newRow("never heard of") << Events{} << Duration(0s) << State::Unknown;
        QTest::newRow("another's events prove nothing")
            << Events{HeartbeatTick{InstrumentId{2}, {}}} << Duration(0s) << State::Unknown;
        QTest::newRow("a gap alone proves nothing") << Events{gap} << Duration(0s) << State::Unknown;
        QTest::newRow("a heartbeat is proof enough") << Events{heartbeat} << Duration(3s) << State::Live;
        QTest::newRow("so is a trade") << Events{TradeTick{kHeard, {}, 1, {}, {}, Side::Buy}} << Duration(1s)
                                       << State::Live;
        QTest::newRow("exactly the allowed silence is live") << Events{heartbeat} << Duration(5s) << State::Live;
        QTest::newRow("longer silence is stale") << Events{heartbeat} << Duration(5s + 1ns) << State::Stale;
        QTest::newRow("the last proof counts")
            << Events{heartbeat, heartbeat, heartbeat} << Duration(7s) << State::Live;
        QTest::newRow("a gap outweighs heartbeats")
            << Events{heartbeat, gap, heartbeat} << Duration(3s) << State::Gapped;
        QTest::newRow("a delta does not heal a gap")
            << Events{heartbeat, gap, bookUpdate(false)} << Duration(3s) << State::Gapped;
        QTest::newRow("a snapshot does") << Events{heartbeat, gap, bookUpdate(true)} << Duration(3s) << State::Live;
        QTest::newRow("a gap is told even when silent") << Events{heartbeat, gap} << Duration(60s) << State::Gapped;
    }
    void knowsWhoIsAlive()
    {
        QFETCH(Events, events);
        QFETCH(Duration, now);
        QFETCH(State, state);
        Liveness liveness(5s);
        Timestamp at = kNoon;
        for (const MarketEvent& event : events) {
            liveness.onEvent(event, at);
            at += 1s;
        }
        QCOMPARE(liveness.state(kHeard, kNoon + now), state);
        QCOMPARE(liveness.lastProof(kHeard).has_value(), state != State::Unknown);
    }

    void proofsNeverGoBackwards()
    {
        Liveness liveness(5s);
        liveness.onEvent(HeartbeatTick{kHeard, {}}, kNoon);
        liveness.onEvent(HeartbeatTick{kHeard, {}}, kNoon - 1h);
        QCOMPARE(liveness.lastProof(kHeard), kNoon);
    }

    void theBookMayFindAGapItself()
    {
        Liveness liveness(5s);
        liveness.onEvent(HeartbeatTick{kHeard, {}}, kNoon);
        liveness.setGapped(kHeard, true);
        QCOMPARE(liveness.state(kHeard, kNoon), State::Gapped);
        liveness.setGapped(kHeard, false);
        QCOMPARE(liveness.state(kHeard, kNoon), State::Live);
    }
};

JARVIS_TEST(LivenessTest)

} // namespace jarvis::market::test

#include "liveness_test.moc"
