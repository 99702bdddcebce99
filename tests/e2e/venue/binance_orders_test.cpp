#include "tests/e2e/venue/binance_desk.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace jarvis;
using Desk = e2e::BinanceDesk;

/// What only orders at Binance have: a stream with a key that expires.
class BinanceOrdersTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anExpiredKeyIsReplaced();
};

void BinanceOrdersTest::anExpiredKeyIsReplaced()
{
    Desk desk;
    QVERIFY(desk.isUp());
    desk.simulator.setFault(R"({"fault":"expire-keys"})");
    QVERIFY(desk.driver->waitFor([&] { return desk.driver->count<LinkChanged>() >= 3; })); // up, down, up
    QVERIFY(desk.isUp());
    desk.driver->send(PlaceRequest{desk.order(1, Side::Buy, OrderType::Market, 50)});
    QVERIFY(desk.driver->waitFor([&] { return desk.driver->filled(OrderId{1}) == Quantity::ofLots(50); }));
}

JARVIS_TEST(BinanceOrdersTest)
#include "binance_orders_test.moc"
