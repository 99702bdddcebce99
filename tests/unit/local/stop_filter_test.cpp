#include "engine/local/stop_filter.h"
#include "tests/support/test_main.h"

#include <QTest>

namespace jarvis::local {

/// Of a journal's many records, those that stopped trading or let it go on: each once.
class StopFilterTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aKillAndItsReleaseCountOnceEach()
    {
        StopFilter filter;
        api::TradingState state;
        QVERIFY(!filter.isStop(recordOf(api::TradingStateChanged{state}))); // nothing was stopped before either
        state.isKilled = true;
        QVERIFY(filter.isStop(recordOf(api::TradingStateChanged{state})));
        state.isVenueUp = true; // the same whole value again, with another field
        QVERIFY(!filter.isStop(recordOf(api::TradingStateChanged{state})));
        state.isKilled = false;
        QVERIFY(filter.isStop(recordOf(api::TradingStateChanged{state})));
        state.isDayLocked = true;
        QVERIFY(filter.isStop(recordOf(api::TradingStateChanged{state})));
    }
    void aBreakerThatCountsIsNoStop()
    {
        StopFilter filter;
        Breaker breaker;
        breaker.count = 2;
        QVERIFY(!filter.isStop(recordOf(api::BreakerChanged{breaker})));
        breaker.state = BreakerState::Open;
        QVERIFY(filter.isStop(recordOf(api::BreakerChanged{breaker})));
        QVERIFY(!filter.isStop(recordOf(api::BreakerChanged{breaker})));
        Breaker other = breaker;
        other.scope = {BreakerScope::Kind::Venue, 1};
        QVERIFY(filter.isStop(recordOf(api::BreakerChanged{other})));
        breaker.state = BreakerState::HalfOpen;
        QVERIFY(filter.isStop(recordOf(api::BreakerChanged{breaker})));
        breaker.state = BreakerState::Closed;
        QVERIFY(filter.isStop(recordOf(api::BreakerChanged{breaker})));
    }
    void nothingElseIsOne()
    {
        StopFilter filter;
        QVERIFY(!filter.isStop(recordOf(api::CommandTaken{})));
        QVERIFY(!filter.isStop(recordOf(api::OrderChanged{})));
    }

private:
    static api::EventRecord recordOf(api::Event event)
    {
        api::EventRecord record;
        record.event = std::move(event);
        return record;
    }
};

JARVIS_TEST(StopFilterTest)

} // namespace jarvis::local

#include "stop_filter_test.moc"
