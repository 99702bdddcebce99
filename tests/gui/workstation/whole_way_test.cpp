#include "app/desktop/demo_stage.h"
#include "app/desktop/hand.h"
#include "app/desktop/wait.h"
#include "tests/support/test_main.h"
#include "widgets/base/reason_text.h"

#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace jarvis;
using desktop::Hand;

namespace {

constexpr int kAnswerMs = 15'000;

/// The real desk on the real engine: simulated market, paper venue, a journal on disk.
struct WholeDesk {
    QTemporaryDir folder;
    desktop::DemoStage stage{optionsIn(folder.path())};
    QString error = stage.open();

    static desktop::Options optionsIn(const QString& path)
    {
        desktop::Options options;
        options.feed = QStringLiteral("simulated:7");
        options.outFolder = path + QStringLiteral("/demo");
        return options;
    }
    const widgets::session::ReadModel& model() { return stage.model(); }
    desktop::Workstation& desk() { return stage.desk(); }
    const Instrument& is() { return *desk().context().instrument(); }
    const api::Quote& quote() { return *model().market().quote(is().id()); }
    const Position* position() { return model().position(is().id()); }

    bool hasEnded(const widgets::session::EngineSession::Sent& sent)
    {
        return sent && desktop::waitUntil([&] { return model().outcome(*sent).has_value(); }, kAnswerMs);
    }
    OrderDraft draft(Side side, Quantity size, Price price)
    {
        OrderDraft draft;
        draft.instrument = is().id();
        draft.side = side;
        draft.quantity = size;
        draft.limitPrice = price;
        const std::int64_t away = std::max<std::int64_t>(50, price.ticks() / 50);
        draft.exits.takeProfit = Price::ofTicks(price.ticks() + signOf(side) * away);
        draft.exits.stopLoss = Price::ofTicks(price.ticks() - signOf(side) * away / 2);
        return draft;
    }
    Quantity sizeWorth(std::int64_t usd) { return is().quantityWorth(Money::ofWhole(usd), *quote().mark); }
    /// A busy test machine is no reason to call the market stale.
    bool beCalm() { return hasEnded(desk().session().setLimit(LimitId::StalenessMax, Amount::of(Duration(60s)))); }
    /// Long at market with both exits at the venue; asked again when the book was in no state for it.
    bool openLong(std::int64_t usd)
    {
        if (!beCalm())
            return false;
        std::optional<CommandId> asked;
        return desktop::waitUntil(
            [&] {
                if (position())
                    return position()->protection == Protection::Protected;
                const bool isAnswered = !asked || model().outcome(*asked);
                if (!isAnswered || !live(true).empty() || !quote().isTradable)
                    return false;
                OrderDraft order = draft(Side::Buy, sizeWorth(usd), quote().ask->price);
                order.type = OrderType::Market;
                order.limitPrice.reset();
                if (const auto sent = desk().session().submit(order))
                    asked = *sent;
                return false;
            },
            kAnswerMs);
    }
    std::vector<Order> live(bool areEntries)
    {
        std::vector<Order> found;
        for (const auto& [id, order] : model().orders()) {
            if (order.isLive() && (order.role == OrderRole::Entry) == areEntries)
                found.push_back(order);
        }
        return found;
    }
    bool exitsMatchPosition()
    {
        const auto exits = live(false);
        return position() && exits.size() == 2 && std::all_of(exits.begin(), exits.end(), [this](const Order& order) {
            return order.remaining() == position()->held.absolute();
        });
    }
};

} // namespace

/// The whole way: click, session, kernel, journal, paper venue and back to the screen.
class WholeWayTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void b17_theSameOrderTwiceWithinTheWindowIsHeldBack()
    {
        WholeDesk whole;
        QCOMPARE(whole.error, QString());
        QVERIFY(whole.beCalm());
        const OrderDraft draft = whole.draft(
            Side::Buy, whole.sizeWorth(500), Price::ofTicks(whole.quote().bid->price.ticks() - 200));
        const auto first = whole.desk().session().submit(draft);
        const auto twin = whole.desk().session().submit(draft);
        QVERIFY(whole.hasEnded(first) && whole.hasEnded(twin));
        QVERIFY(!whole.model().outcome(*first)->refusal);
        QVERIFY(whole.model().outcome(*twin)->refusal);
        QCOMPARE(whole.model().outcome(*twin)->refusal->code, ReasonCode::DuplicateOrder);
        OrderDraft meant = draft;
        meant.isDuplicateConfirmed = true;
        const auto again = whole.desk().session().submit(meant);
        QVERIFY(whole.hasEnded(again));
        QVERIFY(!whole.model().outcome(*again)->refusal);
    }
    void b19_b20_exitsFollowThePositionAfterEveryFill()
    {
        WholeDesk whole;
        QCOMPARE(whole.error, QString());
        QVERIFY(whole.openLong(4'000));
        QTRY_VERIFY_WITH_TIMEOUT(whole.exitsMatchPosition(), kAnswerMs);
        for (const Order& exit : whole.live(false))
            QVERIFY(exit.isReduceOnly);
        // Half of it, by the button of the table.
        const Quantity before = whole.position()->held;
        auto& positions = *whole.desk().activity().positions();
        whole.desk().window().focusPanel(QStringLiteral("positions"));
        QVERIFY(positions.selectRow(whole.is().id().value));
        Hand::press(positions.table(), Qt::Key_H);
        QTRY_VERIFY_WITH_TIMEOUT(whole.position() && whole.position()->held < before, kAnswerMs);
        QTRY_VERIFY_WITH_TIMEOUT(whole.exitsMatchPosition(), kAnswerMs);
        // All of it: no exit outlives its position.
        QVERIFY(positions.selectRow(whole.is().id().value));
        Hand::press(positions.table(), Qt::Key_Delete);
        QTRY_VERIFY_WITH_TIMEOUT(!whole.position(), kAnswerMs);
        QTRY_VERIFY_WITH_TIMEOUT(whole.live(false).empty(), kAnswerMs);
    }
    void b22_flattenEndsFlatWithNothingLeft()
    {
        WholeDesk whole;
        QCOMPARE(whole.error, QString());
        QVERIFY(whole.openLong(3'000));
        QVERIFY(whole.hasEnded(whole.desk().session().submit(
            whole.draft(Side::Buy, whole.sizeWorth(500), Price::ofTicks(whole.quote().bid->price.ticks() - 300)))));
        QTRY_COMPARE_WITH_TIMEOUT(whole.live(true).size(), std::size_t{1}, kAnswerMs);
        whole.desk().window().focusPanel(QStringLiteral("positions"));
        QTest::mouseClick(&whole.stage.find<QPushButton>("flattenAll"), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(!whole.position() && whole.live(true).empty() && whole.live(false).empty(), kAnswerMs);
        // Never through zero: nothing but the one position was ever there.
        QCOMPARE(whole.model().closedPositions().size(), std::size_t{1});
    }
    void b23_b24_killAsksEveryCancelKeepsExitsAndOutlivesARestart()
    {
        WholeDesk whole;
        QCOMPARE(whole.error, QString());
        QVERIFY(whole.openLong(2'000));
        constexpr int kOrders = 40;
        QVERIFY(
            whole.hasEnded(whole.desk().session().setLimit(LimitId::OrdersPerSecond, Amount::of(std::int64_t{1'000}))));
        // One price each, whatever the market does meanwhile: none is a twin of another.
        const std::int64_t highest = whole.quote().bid->price.ticks() - 300;
        for (int i = 0; i < kOrders; ++i) {
            const auto sent = whole.desk().session().submit(
                whole.draft(Side::Buy, whole.sizeWorth(500), Price::ofTicks(highest - i)));
            QVERIFY(whole.hasEnded(sent));
            const auto refusal = whole.model().outcome(*sent)->refusal;
            QVERIFY2(!refusal, qPrintable(refusal ? widgets::base::reasonCode(refusal->code) : QString()));
        }
        QTRY_COMPARE_WITH_TIMEOUT(whole.live(true).size(), std::size_t{kOrders}, kAnswerMs);
        QTest::mouseClick(&whole.stage.find<QPushButton>("killButton"), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(whole.model().tradingState().isKilled, kAnswerMs);
        const auto allAsked = [&whole] {
            const auto open = whole.live(true);
            return std::all_of(open.begin(), open.end(), [](const Order& order) { return order.isCancelRequested; });
        };
        QTRY_VERIFY_WITH_TIMEOUT(allAsked(), kAnswerMs);
        QTRY_VERIFY_WITH_TIMEOUT(whole.live(true).empty(), kAnswerMs);
        QVERIFY(whole.exitsMatchPosition());

        const Timestamp since = whole.model().tradingState().killedAt;
        QCOMPARE(whole.stage.reopen(), QString());
        QVERIFY(whole.model().tradingState().isKilled);
        QCOMPARE(whole.model().tradingState().killedAt, since);
        QVERIFY(whole.desk().window().alertBar().text().contains(QStringLiteral("demo")));
        const auto refused = whole.desk().session().submit(
            whole.draft(Side::Buy, whole.sizeWorth(500), Price::ofTicks(whole.quote().bid->price.ticks() - 200)));
        QVERIFY(whole.hasEnded(refused));
        QVERIFY(whole.model().outcome(*refused)->refusal);
        QCOMPARE(whole.model().outcome(*refused)->refusal->code, ReasonCode::Killed);
    }
};

JARVIS_TEST(WholeWayTest)
#include "whole_way_test.moc"
