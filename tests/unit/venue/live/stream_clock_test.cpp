#include "engine/venue/live/stream_clock.h"

#include "tests/support/test_main.h"

#include <QTest>

using namespace std::chrono_literals;

namespace jarvis::venue::live {
namespace {

constexpr Timestamp kNoon = timestampFromMillis(1'795'262'400'000);

/// A venue whose clock is off by `offset`, asked over a line whose way there takes `there` and back `back`.
void measure(StreamClock& clock, Duration offset, Duration there, Duration back)
{
    const Timestamp received = kNoon + there + back;
    clock.onMeasured(kNoon + there + offset, received, there + back);
}

} // namespace

/// How far a venue's clock is from ours, measured over lines that are not even.
class StreamClockTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theRoundTripIsAllowedFor()
    {
        StreamClock clock;
        QVERIFY(!clock.isKnown());
        measure(clock, 700ms, 30ms, 30ms);
        QVERIFY(clock.isKnown());
        QCOMPARE(clock.offset(), Duration(700ms));
        QCOMPARE(clock.roundTrip(), Duration(60ms));
    }

    void theQuickestAnswerCounts()
    {
        StreamClock clock;
        measure(clock, 10ms, 20ms, 20ms);
        measure(clock, 10ms, 400ms, 20ms); // by itself it would say 200 ms
        QCOMPARE(clock.offset(), Duration(10ms));
        QCOMPARE(clock.roundTrip(), Duration(420ms));
    }

    void aSlowLineIsNoClockThatWasSet()
    {
        StreamClock clock;
        measure(clock, 0ms, 5ms, 5ms);
        for (int i = 0; i < 20; ++i) {
            measure(clock, 0ms, 3s, 10ms);
            measure(clock, 0ms, 10ms, 3s);
            measure(clock, 40ms, 5ms, 6ms); // what clocks drift
        }
        QVERIFY(clock.offset() >= Duration::zero() && clock.offset() <= Duration(40ms));
    }

    void aClockThatWasSetIsBelievedAtOnce()
    {
        StreamClock clock;
        for (int i = 0; i < 5; ++i)
            measure(clock, 0ms, 1ms, 1ms);
        measure(clock, -1'500ms, 200ms, 200ms); // slower than all before, and yet they contradict it
        QCOMPARE(clock.offset(), Duration(-1'500ms));
        measure(clock, -1'500ms, 2ms, 2ms);
        measure(clock, 0ms, 10ms, 10ms);
        QCOMPARE(clock.offset(), Duration(0ms));
    }

    void whatIsDistrustedNoLongerCounts()
    {
        StreamClock clock;
        measure(clock, 0ms, 1ms, 1ms);
        clock.distrust();
        QVERIFY(!clock.isKnown());
        measure(clock, 45ms, 300ms, 300ms);
        QCOMPARE(clock.offset(), Duration(45ms));
    }
};

JARVIS_TEST(StreamClockTest)

} // namespace jarvis::venue::live

#include "stream_clock_test.moc"
