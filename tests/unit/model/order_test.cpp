#include "engine/model/order.h"

#include "engine/model/position.h"
#include "tests/support/test_main.h"

#include <QObject>
#include <QTest>

#include <array>
#include <set>
#include <utility>

namespace jarvis::model_test {

class OrderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void stepsThroughItsLife();
    void staysWhereItIs();
    void endsForGood();
    void leavesUnknownByEvidenceOnly();
    void knowsWhatIsLeft();
    void needsBothExits();
};

namespace {

using S = OrderState;

constexpr std::array kStates{S::Pending, S::Sent, S::Working, S::PartiallyFilled, S::Filled, S::Cancelled, S::Rejected, S::Expired, S::Unknown};

} // namespace

/// The whole machine: every step that is not listed is forbidden.
void OrderTest::stepsThroughItsLife()
{
    const std::set<std::pair<S, S>> allowed{
        {S::Pending, S::Sent}, {S::Pending, S::Working}, {S::Pending, S::PartiallyFilled}, {S::Pending, S::Filled},
        {S::Pending, S::Cancelled}, {S::Pending, S::Rejected}, {S::Pending, S::Expired},
        {S::Sent, S::Working}, {S::Sent, S::PartiallyFilled}, {S::Sent, S::Filled}, {S::Sent, S::Cancelled}, {S::Sent, S::Rejected},
        {S::Sent, S::Expired}, {S::Sent, S::Unknown},
        {S::Working, S::PartiallyFilled}, {S::Working, S::Filled}, {S::Working, S::Cancelled}, {S::Working, S::Rejected},
        {S::Working, S::Expired}, {S::Working, S::Unknown},
        {S::PartiallyFilled, S::Filled}, {S::PartiallyFilled, S::Cancelled}, {S::PartiallyFilled, S::Rejected},
        {S::PartiallyFilled, S::Expired}, {S::PartiallyFilled, S::Unknown},
        {S::Unknown, S::Working}, {S::Unknown, S::PartiallyFilled}, {S::Unknown, S::Filled}, {S::Unknown, S::Cancelled},
        {S::Unknown, S::Rejected}, {S::Unknown, S::Expired},
        // A late fill tells what really happened.
        {S::Cancelled, S::Filled}, {S::Expired, S::Filled},
    };
    for (const S from : kStates) {
        for (const S to : kStates) {
            if (from != to)
                QVERIFY2(canFollow(from, to) == allowed.contains({from, to}),
                    QByteArray::number(static_cast<int>(from)) + " to " + QByteArray::number(static_cast<int>(to)));
        }
    }
}

void OrderTest::staysWhereItIs()
{
    for (const S state : kStates)
        QVERIFY(canFollow(state, state));
}

void OrderTest::endsForGood()
{
    for (const S state : kStates) {
        const bool isEnd = state == S::Filled || state == S::Cancelled || state == S::Rejected || state == S::Expired;
        QCOMPARE(isFinal(state), isEnd);
        Order order;
        order.state = state;
        QCOMPARE(order.isLive(), !isEnd);
    }
}

void OrderTest::leavesUnknownByEvidenceOnly()
{
    QVERIFY(!canFollow(S::Unknown, S::Sent));
    QVERIFY(!canFollow(S::Unknown, S::Pending));
    QVERIFY2(!canFollow(S::Pending, S::Unknown), "what never left cannot be in doubt");
}

void OrderTest::knowsWhatIsLeft()
{
    Order order;
    order.quantity = Quantity::ofLots(10);
    order.filled = Quantity::ofLots(4);
    QVERIFY(order.remaining() == Quantity::ofLots(6));
}

void OrderTest::needsBothExits()
{
    ExitPlan exits;
    QVERIFY(!exits.hasBoth());
    exits.stopLoss = Price::ofTicks(1);
    QVERIFY(!exits.hasBoth());
    exits.takeProfit = Price::ofTicks(2);
    QVERIFY(exits.hasBoth());
    exits.stopLoss.reset();
    QVERIFY(!exits.hasBoth());
}

JARVIS_TEST(OrderTest)

} // namespace jarvis::model_test

#include "order_test.moc"
