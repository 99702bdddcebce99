#include "tests/gui/trading/activity_tables.h"
#include "tests/gui/trading/ticket_screen.h"
#include "tests/support/test_main.h"
#include "widgets/models/orders_model.h"
#include "widgets/trading/confirmation_table.h"
#include "widgets/trading/watchlist_panel.h"

#include <QTableView>

namespace jarvis {
namespace {

using test::TicketScreen;
using widgets::base::SegmentedControl;

RouteDecision sixtyForty()
{
    RouteDecision route;
    route.asked = test::kBtc;
    route.quantity = Quantity::ofLots(50);
    route.reason = RouteReason::Split;
    route.cost = Money::ofWhole(100'000);
    route.alone = Money::ofWhole(100'007);
    route.count = 2;
    route.options[0] = {VenueId::Paper, test::kBtc, RouteVerdict::Chosen, Quantity::ofLots(20), Ratio::ofBasisPoints(1), Ratio::ofBasisPoints(5), {}, {}, {}, false};
    route.options[1] = {VenueId::Bybit, test::TicketDesk::kBtcAtBybit, RouteVerdict::Chosen, Quantity::ofLots(30), Ratio::ofBasisPoints(2), Ratio::ofBasisPoints(5), {}, {}, {}, false};
    return route;
}

} // namespace

/// The ticket's choice between the venue that is looked at and the cheapest way through all of them.
class RouteChoiceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isNotThereWhereThereIsNoChoice()
    {
        const TicketScreen ticket;
        QVERIFY(!ticket.part<SegmentedControl>("ticketRouting")->isVisible());
        QCOMPARE(ticket.desk.model().instrument(test::kBtc)->symbol(), std::string("BTCUSDT"));
    }

    void staysAtThisVenueUnlessChosen()
    {
        TicketScreen ticket(false, true);
        QVERIFY(ticket.part<SegmentedControl>("ticketRouting")->isVisible());
        ticket.typeOrder();
        QTRY_COMPARE(ticket.lastAsked().quantity, Quantity::ofLots(50));
        QCOMPARE(ticket.lastAsked().routing, Routing::Named);
        QTRY_COMPARE(ticket.number("ticketRoute"), QStringLiteral("Direct to Paper"));
    }

    void saysWhereItWouldGoAndWhatThatSaves()
    {
        TicketScreen ticket(false, true);
        ticket.route = sixtyForty();
        ticket.typeOrder();
        // With the keyboard alone.
        auto* routing = ticket.part<SegmentedControl>("ticketRouting");
        routing->setFocus();
        QTest::keyClick(routing, Qt::Key_Right);
        QTRY_COMPARE(ticket.lastAsked().routing, Routing::Automatic);
        QTRY_COMPARE(ticket.number("ticketRoute"), QStringLiteral("40 % Paper, 60 % Bybit (paper): saves 0.7 bp"));
        const QString details = ticket.part<widgets::base::NumberLabel>("ticketRoute")->toolTip();
        QVERIFY2(details.contains(QStringLiteral("Bybit: 7")), qPrintable(details));
        QTest::keyClick(routing, Qt::Key_Left);
        QTRY_COMPARE(ticket.number("ticketRoute"), QStringLiteral("Direct to Paper"));
    }

    void whatMayRestOrOnlyReducesCannotBeRouted()
    {
        TicketScreen ticket(false, true);
        auto* routing = ticket.part<SegmentedControl>("ticketRouting");
        ticket.choose("ticketRouting", 1);
        QVERIFY(routing->isEnabled());
        ticket.choose("ticketType", 2);
        QVERIFY(!routing->isEnabled());
        ticket.typeOrder();
        ticket.settleDown();
        QCOMPARE(ticket.lastAsked().routing, Routing::Named);
        ticket.choose("ticketType", 0);
        QVERIFY(routing->isEnabled());
    }

    void theConfirmationNamesTheVenues()
    {
        TicketScreen ticket(false, true);
        ticket.route = sixtyForty();
        ticket.choose("ticketRouting", 1);
        ticket.typeOrder();
        QTRY_VERIFY(ticket.button()->isEnabled());
        ticket.button()->click();
        QTRY_VERIFY(ticket.panel.confirmation());
        auto* table = ticket.panel.confirmation()->findChild<widgets::trading::ConfirmationTable*>();
        QVERIFY(table);
        QCOMPARE(table->valueOf(QStringLiteral("Route")), QStringLiteral("40 % Paper, 60 % Bybit (paper): saves 0.7 bp"));
    }

    void symbolsAreToldApartWhereSeveralVenuesListThem()
    {
        const TicketScreen ticket(false, true);
        QCOMPARE(ticket.desk.model().instrument(test::kBtc)->symbol(), std::string("BTCUSDT@Paper"));
        QCOMPARE(ticket.desk.model().instrument(test::TicketDesk::kBtcAtBybit)->symbol(), std::string("BTCUSDT@Bybit"));
        QCOMPARE(ticket.desk.model().instrument(test::kEth)->symbol(), std::string("ETHUSDT"));
        QCOMPARE(ticket.desk.model().instrument(std::string("BTCUSDT"))->id(), test::kBtc);
    }

    void aNarrowWatchlistShowsFewerColumnsRatherThanHalvesOfNames()
    {
        test::TicketDesk on(false, true);
        widgets::trading::WatchlistPanel watchlist(on.context);
        using Column = widgets::models::WatchlistModel::ColumnId;
        watchlist.resize(watchlist.minimumWidth(), 400);
        watchlist.show();
        QVERIFY(watchlist.table().isColumnHidden(Column::Change24h));
        const auto& table = watchlist.table();
        QVERIFY(table.columnWidth(Column::Symbol) + table.columnWidth(Column::Last) <= table.viewport()->width());
        watchlist.resize(600, 400);
        QVERIFY(!watchlist.table().isColumnHidden(Column::Change24h));
        QVERIFY(!watchlist.table().isColumnHidden(Column::Spark));
    }

    void theVenueBehindASymbolIsNeverCutOff()
    {
        test::TicketDesk on(false, true);
        const test::ActivityTables tables(on.context);
        widgets::trading::TablePanel* orders = tables.activity.orders();
        Order order;
        order.id = OrderId{1};
        order.instrument = test::TicketDesk::kBtcAtBybit;
        order.quantity = Quantity::ofLots(50);
        order.limitPrice = Price::ofTicks(640'000);
        order.state = OrderState::Working;
        on.desk.publish({api::OrderChanged{order}});
        QTRY_COMPARE(orders->model().rowCount(), 1);
        const QModelIndex name = orders->view().index(0, widgets::models::OrdersModel::InstrumentName);
        QCOMPARE(name.data().toString(), QStringLiteral("BTCUSDT@Bybit"));
        orders->show();
        QVERIFY(orders->table().visualRect(name).width() >= orders->table().sizeHintForIndex(name).width());
    }
};

JARVIS_TEST(RouteChoiceTest)

} // namespace jarvis

#include "route_choice_test.moc"
