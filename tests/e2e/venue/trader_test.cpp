#include "engine/local/local_engine.h"
#include "tests/contract/recorder.h"
#include "tests/e2e/venue/venue_desk.h"
#include "tests/support/test_main.h"

#include <QTemporaryDir>
#include <QTest>

#include <map>
#include <vector>

using namespace jarvis;
using e2e::SimulatorProcess;
using e2e::TestedVenue;

namespace {

constexpr std::chrono::seconds kLongest{30};

/// A whole engine on a simulated venue: live market, and an account there or on paper.
class Trader {
public:
    Trader(const TestedVenue& of, bool isOnPaper, Duration reconcileInterval = std::chrono::seconds(30))
        : m_simulator({QStringLiteral("--venue"), QString::fromLatin1(of.name), QStringLiteral("--simulated"), QStringLiteral("7")})
    {
        const venue::LiveEndpoints at{m_simulator.rest(), m_simulator.stream()};
        local::LocalEngine::Options options;
        options.folder = m_folder.path().toStdString() + "/journal";
        options.feeds = *venue::parseFeedPlan(std::string(of.name) + ':' + of.symbol);
        options.addresses.binance = options.addresses.bybit = options.addresses.okx = at;
        options.account.startBalance = Money::ofWhole(100'000);
        options.account.reconcileInterval = reconcileInterval;
        options.account.limits.set(LimitId::PositionNotional, Amount::of(Money::ofWhole(50'000)));
        options.account.limits.set(LimitId::OpenOrders, Amount::of(std::int64_t{300}));
        options.account.limits.set(LimitId::OrdersPerSecond, Amount::of(std::int64_t{300}));
        if (!isOnPaper) {
            options.makeVenue = [&of, at](const std::vector<Instrument>& instruments, const venue::OrderNames& names) {
                return of.openAccount(at, names, venue::Credentials::hmac(e2e::kKey, e2e::kSecret, e2e::kPassphrase), instruments);
            };
        }
        auto created = local::LocalEngine::create(options);
        if (!created)
            qFatal("%s", created.error().text.c_str());
        m_engine = std::move(created).value();
        m_subscription = m_engine->subscribe({}, m_recorder);
    }

    SimulatorProcess& simulator() { return m_simulator; }

    /// The newest quote that can be traded on. Empty when none comes.
    std::optional<api::Quote> quote(bool isTradable = true)
    {
        std::optional<api::Quote> found;
        m_recorder.waitFor(
            [&](const test::Recorder::Record& record) {
                if (record.frames.empty())
                    return false;
                for (const api::Quote& each : record.frames.back()->quotes) {
                    if (each.isTradable == isTradable && (!isTradable || (each.bid && each.ask && each.mark && each.bid->price.ticks() > 500'000)))
                        found = each;
                }
                return found.has_value();
            },
            kLongest);
        return found;
    }
    bool isReady()
    {
        return waitForEvents([](const std::vector<api::EventRecord>& events, const api::Snapshot& snapshot) {
            bool isReconciling = true;
            const auto look = [&](const api::EventRecord& record) {
                if (const auto* state = std::get_if<api::TradingStateChanged>(&record.event))
                    isReconciling = state->state.isReconciling || !state->state.isVenueUp;
            };
            std::ranges::for_each(snapshot.state, look);
            std::ranges::for_each(events, look);
            return !isReconciling;
        });
    }
    void send(api::Action action)
    {
        QVERIFY(m_engine->send(api::Command{CommandId{7, ++m_commands}, {}, SystemClock().now() + std::chrono::minutes(1), std::move(action)}));
    }
    /// A market buy with both exits.
    void buy(const api::Quote& at, std::int64_t lots)
    {
        OrderDraft draft;
        draft.instrument = at.instrument;
        draft.type = OrderType::Market;
        draft.timeInForce = TimeInForce::Ioc;
        draft.quantity = Quantity::ofLots(lots);
        draft.exits.takeProfit = Price::ofTicks(at.mark->ticks() * 103 / 100);
        draft.exits.stopLoss = Price::ofTicks(at.mark->ticks() * 98 / 100);
        const ReasonCode refused = answerTo(draft);
        QVERIFY2(refused == ReasonCode::None, std::to_string(int(refused)).c_str());
    }
    /// What is said to a small buy below the market.
    ReasonCode answerToEntry(const api::Quote& at) { return answerTo(resting(at, 0)); }
    /// A small buy below the market, which rests; each at a price of its own.
    void rest(const api::Quote& at, std::int64_t below) { send(api::SubmitOrder{resting(at, below)}); }
    template <typename Condition>
    bool waitForEvents(Condition isDone)
    {
        return m_recorder.waitFor(
            [&](const test::Recorder::Record& record) { return !record.snapshots.empty() && isDone(record.events(), *record.snapshots.back()); }, kLongest);
    }
    /// Waits until the last thing said of the position is this.
    bool waitForPosition(Quantity held, Protection protection)
    {
        return waitForEvents([=](const std::vector<api::EventRecord>& events, const api::Snapshot&) {
            std::optional<Position> last;
            for (const api::EventRecord& record : events) {
                if (const auto* changed = std::get_if<api::PositionChanged>(&record.event))
                    last = changed->position;
            }
            return last && last->held == held && last->protection == protection;
        });
    }
    /// Waits until what works of take-profits are orders of these lots, the oldest first.
    bool waitForTakeProfits(const std::vector<std::int64_t>& lots)
    {
        return waitForEvents([&](const std::vector<api::EventRecord>& events, const api::Snapshot&) {
            std::map<OrderId, Order> orders;
            for (const api::EventRecord& record : events) {
                if (const auto* changed = std::get_if<api::OrderChanged>(&record.event); changed && changed->order.role == OrderRole::TakeProfit)
                    orders.insert_or_assign(changed->order.id, changed->order);
            }
            std::vector<std::int64_t> working;
            for (const auto& [id, order] : orders) {
                if (order.isLive())
                    working.push_back(order.state == OrderState::Working && !order.pendingAmend && !order.isCancelRequested ? order.remaining().lots() : 0);
            }
            return working == lots;
        });
    }
    /// What the venue's own books say in the end: orders that could add risk, orders that still wait, positions.
    void expectAtVenue(int entries, int open, int positions)
    {
        QTRY_COMPARE_WITH_TIMEOUT(m_simulator.counted("open"), open, 10'000);
        QCOMPARE(m_simulator.counted("entries"), entries);
        QCOMPARE(m_simulator.counted("positions"), positions);
    }
    std::string refusals() const
    {
        std::string text;
        for (const api::EventRecord& record : m_recorder.record().events()) {
            if (const auto* order = std::get_if<api::OrderChanged>(&record.event))
                text += " order " + std::to_string(order->order.id.value) + " state " + std::to_string(int(order->order.state)) + " reason " + std::to_string(int(order->order.reason.code));
            if (const auto* settled = std::get_if<api::CommandSettled>(&record.event))
                text += " settled, reason " + std::to_string(settled->refusal ? int(settled->refusal->code) : 0);
        }
        return text;
    }

private:
    static OrderDraft resting(const api::Quote& at, std::int64_t below)
    {
        OrderDraft draft;
        draft.instrument = at.instrument;
        draft.type = OrderType::Limit;
        draft.quantity = Quantity::ofLots(1);
        draft.limitPrice = Price::ofTicks(at.mark->ticks() * 97 / 100 - below);
        draft.exits.takeProfit = Price::ofTicks(at.mark->ticks() * 103 / 100);
        draft.exits.stopLoss = Price::ofTicks(at.mark->ticks() * 95 / 100);
        return draft;
    }
    ReasonCode answerTo(const OrderDraft& draft)
    {
        // While the account is being compared with the venue's, entries wait; a wallet is looked at twice, ten seconds apart.
        ReasonCode answer = ReasonCode::Reconciling;
        for (int tries = 0; tries < 250 && answer == ReasonCode::Reconciling; ++tries) {
            send(api::SubmitOrder{draft});
            const CommandId id{7, m_commands};
            CHECK(m_recorder.waitFor([&](const test::Recorder::Record& record) { return !record.answersTo(id).empty(); }));
            const auto refusal = m_recorder.record().answersTo(id).front().refusal;
            answer = refusal ? refusal->code : ReasonCode::None;
            if (answer == ReasonCode::Reconciling)
                QTest::qWait(100);
        }
        return answer;
    }

    SimulatorProcess m_simulator;
    QTemporaryDir m_folder;
    test::Recorder m_recorder;
    std::unique_ptr<local::LocalEngine> m_engine;
    std::unique_ptr<api::Subscription> m_subscription;
    std::uint64_t m_commands = 0;
};

} // namespace

Q_DECLARE_METATYPE(const TestedVenue*)

/// The trader's path through a live market, on paper and on an account at the venue.
class TraderTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aPositionIsOpenedProtectedAndClosed_data();
    void aPositionIsOpenedProtectedAndClosed();
    void aScaleOutRestsBesideTheExitsAndComesOff_data();
    void aScaleOutRestsBesideTheExitsAndComesOff();
    void anOrderWhoseAnswerIsLostIsThereOnce_data();
    void anOrderWhoseAnswerIsLostIsThereOnce();
    void aStreamThatIsLostKeepsThePosition_data();
    void aStreamThatIsLostKeepsThePosition();
    void moneyThatNoTradeMovedIsBooked_data();
    void moneyThatNoTradeMovedIsBooked();
    void aClockThatIsFarOffKeepsEntriesOutUntilItIsRight_data();
    void aClockThatIsFarOffKeepsEntriesOutUntilItIsRight();
    void aKillTakesBackEveryEntryAndKeepsTheExits();
};

void TraderTest::aPositionIsOpenedProtectedAndClosed_data()
{
    QTest::addColumn<const TestedVenue*>("of");
    QTest::addColumn<bool>("isOnPaper");
    QTest::newRow("Binance, on paper at live prices") << &e2e::kBinance << true;
    QTest::newRow("Binance, on an account at the venue") << &e2e::kBinance << false;
    QTest::newRow("Bybit, on paper at live prices") << &e2e::kBybit << true;
    QTest::newRow("Bybit, on an account at the venue") << &e2e::kBybit << false;
    QTest::newRow("OKX, on paper at live prices") << &e2e::kOkx << true;
    QTest::newRow("OKX, on an account at the venue") << &e2e::kOkx << false;
}

void TraderTest::aPositionIsOpenedProtectedAndClosed()
{
    QFETCH(const TestedVenue*, of);
    QFETCH(bool, isOnPaper);
    Trader trader(*of, isOnPaper);
    QVERIFY(trader.isReady());
    const auto quote = trader.quote();
    QVERIFY(quote.has_value());
    trader.buy(*quote, 50);
    QVERIFY2(trader.waitForPosition(Quantity::ofLots(50), Protection::Protected), trader.refusals().c_str());
    trader.send(api::ClosePosition{quote->instrument, std::nullopt});
    QVERIFY2(trader.waitForPosition(Quantity::zero(), Protection::None), trader.refusals().c_str());
    if (!isOnPaper)
        trader.expectAtVenue(1, 0, 0);
}

void TraderTest::aScaleOutRestsBesideTheExitsAndComesOff_data() { aPositionIsOpenedProtectedAndClosed_data(); }

void TraderTest::aScaleOutRestsBesideTheExitsAndComesOff()
{
    QFETCH(const TestedVenue*, of);
    QFETCH(bool, isOnPaper);
    Trader trader(*of, isOnPaper);
    QVERIFY(trader.isReady());
    const auto quote = trader.quote();
    QVERIFY(quote.has_value());
    trader.buy(*quote, 50);
    QVERIFY2(trader.waitForPosition(Quantity::ofLots(50), Protection::Protected), trader.refusals().c_str());
    api::SetScaleOut action{quote->instrument, {}};
    action.plan.count = 2;
    action.plan.rungs[0] = {Price::ofTicks(quote->mark->ticks() * 101 / 100), Quantity::ofLots(15)};
    action.plan.rungs[1] = {Price::ofTicks(quote->mark->ticks() * 102 / 100), Quantity::ofLots(10)};
    trader.send(action);
    QVERIFY2(trader.waitForTakeProfits({25, 15, 10}), trader.refusals().c_str());
    QVERIFY2(trader.waitForPosition(Quantity::ofLots(50), Protection::Protected), trader.refusals().c_str());
    if (!isOnPaper)
        trader.expectAtVenue(1, 4, 1);
    trader.send(api::SetScaleOut{quote->instrument, {}});
    QVERIFY2(trader.waitForTakeProfits({50}), trader.refusals().c_str());
    QVERIFY2(trader.waitForPosition(Quantity::ofLots(50), Protection::Protected), trader.refusals().c_str());
    if (!isOnPaper)
        trader.expectAtVenue(1, 2, 1);
}

void TraderTest::anOrderWhoseAnswerIsLostIsThereOnce_data()
{
    QTest::addColumn<const TestedVenue*>("of");
    QTest::addColumn<QByteArray>("path");
    QTest::newRow("Binance") << &e2e::kBinance << QByteArray("POST /fapi/v1/order");
    QTest::newRow("Bybit") << &e2e::kBybit << QByteArray("POST /v5/order/create");
    QTest::newRow("OKX") << &e2e::kOkx << QByteArray("POST /api/v5/trade/order");
}

void TraderTest::anOrderWhoseAnswerIsLostIsThereOnce()
{
    QFETCH(const TestedVenue*, of);
    QFETCH(QByteArray, path);
    Trader trader(*of, false);
    QVERIFY(trader.isReady());
    const auto quote = trader.quote();
    QVERIFY(quote.has_value());
    trader.simulator().setFault(R"({"fault":"rest","cutAfter":true,"path":")" + path + R"("})");
    trader.buy(*quote, 50);
    QVERIFY2(trader.waitForPosition(Quantity::ofLots(50), Protection::Protected), trader.refusals().c_str());
    trader.expectAtVenue(1, 2, 1);
}

void TraderTest::aStreamThatIsLostKeepsThePosition_data()
{
    QTest::addColumn<const TestedVenue*>("of");
    QTest::newRow("Binance") << &e2e::kBinance;
    QTest::newRow("Bybit") << &e2e::kBybit;
    QTest::newRow("OKX") << &e2e::kOkx;
}

void TraderTest::aStreamThatIsLostKeepsThePosition()
{
    QFETCH(const TestedVenue*, of);
    Trader trader(*of, false);
    QVERIFY(trader.isReady());
    const auto quote = trader.quote();
    QVERIFY(quote.has_value());
    trader.buy(*quote, 50);
    QVERIFY2(trader.waitForPosition(Quantity::ofLots(50), Protection::Protected), trader.refusals().c_str());
    trader.simulator().setFault(R"({"fault":"cut"})");
    QVERIFY(trader.quote().has_value());
    trader.send(api::ClosePosition{quote->instrument, std::nullopt});
    QVERIFY2(trader.waitForPosition(Quantity::zero(), Protection::None), trader.refusals().c_str());
    trader.expectAtVenue(1, 0, 0);
}

void TraderTest::moneyThatNoTradeMovedIsBooked_data() { aStreamThatIsLostKeepsThePosition_data(); }

void TraderTest::moneyThatNoTradeMovedIsBooked()
{
    QFETCH(const TestedVenue*, of);
    Trader trader(*of, false, std::chrono::seconds(2));
    QVERIFY(trader.isReady());
    const auto quote = trader.quote();
    QVERIFY(quote.has_value());
    // What trades move is in the books already.
    trader.buy(*quote, 50);
    QVERIFY2(trader.waitForPosition(Quantity::ofLots(50), Protection::Protected), trader.refusals().c_str());
    trader.send(api::ClosePosition{quote->instrument, std::nullopt});
    QVERIFY2(trader.waitForPosition(Quantity::zero(), Protection::None), trader.refusals().c_str());
    trader.simulator().setFault(R"({"fault":"transfer","amount":"250.5"})");
    std::vector<Balance> balances;
    QVERIFY(trader.waitForEvents([&balances](const std::vector<api::EventRecord>& events, const api::Snapshot&) {
        balances.clear();
        bool isTold = false;
        for (const api::EventRecord& record : events) {
            if (const auto* changed = std::get_if<api::BalanceChanged>(&record.event))
                balances.push_back(changed->balance);
            const auto* alert = std::get_if<api::AlertRaised>(&record.event);
            isTold = isTold || (alert != nullptr && alert->code == api::AlertCode::WalletMoved);
        }
        return isTold;
    }));
    // Nothing else was found, to a cent.
    const Money found = balances.back().deposited - Money::ofWhole(100'000);
    const Money off = found - Money::fromDecimal(Decimal{2505, 1});
    QVERIFY2(off.absolute() <= Money::fromDecimal(Decimal{1, 2}), found.toDecimal().toString().c_str());
}

void TraderTest::aClockThatIsFarOffKeepsEntriesOutUntilItIsRight_data()
{
    aStreamThatIsLostKeepsThePosition_data();
}

/// Behaviour 30. Requests go through all the while: their times are the venue's.
void TraderTest::aClockThatIsFarOffKeepsEntriesOutUntilItIsRight()
{
    QFETCH(const TestedVenue*, of);
    Trader trader(*of, false);
    QVERIFY(trader.isReady());
    const auto quote = trader.quote();
    QVERIFY(quote.has_value());
    trader.buy(*quote, 50);
    QVERIFY2(trader.waitForPosition(Quantity::ofLots(50), Protection::Protected), trader.refusals().c_str());

    // A lost connection, as after a sleep, has the clock measured anew.
    const auto setClock = [&trader](int millis, api::Severity told) {
        trader.simulator().setFault(R"({"fault":"clock","value":)" + QByteArray::number(millis) + '}');
        trader.simulator().setFault(R"({"fault":"cut"})");
        return trader.waitForEvents([told](const std::vector<api::EventRecord>& events, const api::Snapshot&) {
            std::optional<api::Severity> last;
            for (const api::EventRecord& record : events) {
                const auto* alert = std::get_if<api::AlertRaised>(&record.event);
                last = alert && alert->code == api::AlertCode::VenueClock ? alert->severity : last;
            }
            return last == told;
        });
    };
    QVERIFY(setClock(-1'500, api::Severity::Critical));
    QCOMPARE(trader.answerToEntry(*quote), ReasonCode::VenueClockOff);
    trader.send(api::ClosePosition{quote->instrument, Quantity::ofLots(20)});
    QVERIFY2(trader.waitForPosition(Quantity::ofLots(30), Protection::Protected), trader.refusals().c_str());
    QVERIFY(setClock(0, api::Severity::Info));
    QCOMPARE(trader.answerToEntry(*quote), ReasonCode::None);
}

void TraderTest::aKillTakesBackEveryEntryAndKeepsTheExits()
{
    constexpr int kEntries = 198;
    Trader trader(e2e::kBinance, false);
    QVERIFY(trader.isReady());
    const auto quote = trader.quote();
    QVERIFY(quote.has_value());
    trader.buy(*quote, 50);
    QVERIFY2(trader.waitForPosition(Quantity::ofLots(50), Protection::Protected), trader.refusals().c_str());
    for (int i = 0; i < kEntries; ++i)
        trader.rest(*quote, i);
    QTRY_COMPARE_WITH_TIMEOUT(trader.simulator().counted("open"), kEntries + 2, 30'000);
    const int cancelsBefore = trader.simulator().counted("cancels");
    const Timestamp pressed = SystemClock().now();
    trader.send(api::HaltTrading{});
    QTRY_COMPARE_WITH_TIMEOUT(trader.simulator().counted("open"), 2, 10'000);
    const int cancels = trader.simulator().counted("cancels") - cancelsBefore;
    qInfo("%d entries taken back in %d requests; the last one was there %.1f ms after the kill", kEntries, cancels,
        static_cast<double>((trader.simulator().lastCancel() - pressed).count()) * 1e-6);
    QVERIFY2(cancels < kEntries / 2, QByteArray::number(cancels));
    QVERIFY2(trader.waitForPosition(Quantity::ofLots(50), Protection::Protected), trader.refusals().c_str());
    QVERIFY(trader.waitForEvents([](const std::vector<api::EventRecord>& events, const api::Snapshot&) {
        return std::ranges::count_if(events, [](const api::EventRecord& record) {
            const auto* changed = std::get_if<api::OrderChanged>(&record.event);
            return changed != nullptr && changed->order.state == OrderState::Cancelled && changed->order.role == OrderRole::Entry;
        }) >= kEntries;
    }));
    trader.expectAtVenue(kEntries + 1, 2, 1);
}

JARVIS_TEST(TraderTest)
#include "trader_test.moc"
