#include "engine/base/clock.h"
#include "engine/local/local_engine.h"
#include "tests/contract/recorder.h"
#include "tests/support/hanging_disk.h"
#include "tests/support/memory_file_system.h"
#include "tests/support/test_main.h"

#include <QTest>

#include <cerrno>
#include <future>
#include <memory>

namespace jarvis {
namespace {

/// The newest event of a kind that `isWanted`, in snapshot or deltas.
template <typename E, typename Wanted>
std::optional<E> newest(const test::Recorder::Record& record, Wanted isWanted)
{
    std::optional<E> found;
    const auto look = [&](const api::EventRecord& entry) {
        const E* event = std::get_if<E>(&entry.event);
        if (event && isWanted(*event))
            found = *event;
    };
    for (const auto& snapshot : record.snapshots)
        std::for_each(snapshot->state.begin(), snapshot->state.end(), look);
    const std::vector<api::EventRecord> events = record.events();
    std::for_each(events.begin(), events.end(), look);
    return found;
}

constexpr auto kAny = [](const auto&) { return true; };
constexpr InstrumentId kTraded{1};

std::optional<api::TradingState> tradingOf(const test::Recorder::Record& record)
{
    const auto changed = newest<api::TradingStateChanged>(record, kAny);
    return changed ? std::optional(changed->state) : std::nullopt;
}

std::optional<Position> positionOf(const test::Recorder::Record& record)
{
    const auto changed = newest<api::PositionChanged>(record, [](const auto& event) { return event.position.instrument == kTraded; });
    return changed ? std::optional(changed->position) : std::nullopt;
}

std::optional<api::Quote> quoteOf(const test::Recorder::Record& record)
{
    for (auto frame = record.frames.rbegin(); frame != record.frames.rend(); ++frame) {
        for (const api::Quote& quote : (*frame)->quotes) {
            if (quote.instrument == kTraded && quote.isTradable && quote.bid && quote.ask && quote.mark)
                return quote;
        }
    }
    return std::nullopt;
}

/// Once the market is there and the venue is up.
std::optional<Instrument> tradedOnceReady(test::Recorder& recorder)
{
    const bool isReady = recorder.waitFor([](const auto& record) {
        const auto trading = tradingOf(record);
        return quoteOf(record) && trading && trading->isVenueUp && !trading->isReconciling;
    });
    const auto listed = newest<api::InstrumentListed>(recorder.record(), [](const auto& event) { return event.instrument == kTraded; });
    if (!isReady || !listed)
        return std::nullopt;
    const auto instrument = listed->toInstrument();
    return instrument ? std::optional(*instrument) : std::nullopt;
}

/// Of the open orders, as the kernel sees it now: its answer does not wait for the disk. Nothing while there is none.
std::optional<Amount> openOrders(api::Engine& engine)
{
    const auto report = std::make_shared<std::promise<std::optional<Amount>>>();
    auto answer = report->get_future();
    engine.fetch(api::RiskQuery{}, [report](const Expected<api::Answer, api::FetchError>& told) {
        std::optional<Amount> used;
        if (told) {
            for (const api::LimitState& state : std::get<api::RiskReport>(*told).limits) {
                if (state.limit == LimitId::OpenOrders)
                    used = state.used;
            }
        }
        report->set_value(used);
    });
    return answer.wait_for(std::chrono::seconds(20)) == std::future_status::ready ? answer.get() : std::nullopt;
}

} // namespace

/// The disk fails, or hangs, while a position and an order are open: no new risk, but everything that takes risk away still works.
class FullDiskTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aFullDiskStopsNewRiskAndNothingElse_data();
    void aFullDiskStopsNewRiskAndNothingElse();
    void aDiskThatHangsHoldsTheRedButtonsCancelsNotBack();

private:
    api::CommandSettled settle(api::Engine& engine, test::Recorder& recorder, const api::Action& action);
    OrderDraft draft(const Instrument& is, const api::Quote& quote, bool isMarket) const;

    std::uint64_t m_sent = 0;
};

api::CommandSettled FullDiskTest::settle(api::Engine& engine, test::Recorder& recorder, const api::Action& action)
{
    const api::Command command{CommandId{1, ++m_sent}, {}, SystemClock().now() + Duration(60s), action};
    api::CommandSettled answer;
    if (!engine.send(command) || !recorder.waitFor([&](const auto& record) {
            const auto answers = record.answersTo(command.id);
            if (!answers.empty())
                answer = answers.front();
            return !answers.empty();
        }))
        QTest::qFail("a command was not settled", __FILE__, __LINE__);
    return answer;
}

OrderDraft FullDiskTest::draft(const Instrument& is, const api::Quote& quote, bool isMarket) const
{
    OrderDraft draft;
    draft.instrument = is.id();
    draft.side = Side::Buy;
    draft.quantity = std::max(is.quantityWorth(Money::ofWhole(100), quote.ask->price), is.spec().quantityMin);
    const std::int64_t bid = quote.bid->price.ticks();
    draft.exits.takeProfit = Price::ofTicks(bid + bid / 10);
    draft.exits.stopLoss = Price::ofTicks(bid - bid / 10);
    if (isMarket) {
        draft.type = OrderType::Market;
        draft.timeInForce = TimeInForce::Ioc;
    } else {
        draft.limitPrice = Price::ofTicks(bid - bid / 50); // rests
    }
    return draft;
}

void FullDiskTest::aFullDiskStopsNewRiskAndNothingElse_data()
{
    QTest::addColumn<bool>("needsReset");
    QTest::newRow("the account's breaker trips, and takes entries off the market") << true;
    QTest::newRow("entries stay until somebody cancels them") << false;
}

void FullDiskTest::aFullDiskStopsNewRiskAndNothingElse()
{
    QFETCH(bool, needsReset);
    test::MemoryFileSystem disk;
    disk.failCall(150, ENOSPC); // set before the journal's thread runs: some seventy commits from now
    local::LocalEngine::Options options;
    options.folder = "/account/journal";
    options.files = &disk;
    options.account.limits.duplicateWindow = Duration(0);
    options.account.faultsNeedReset = needsReset;
    auto created = local::LocalEngine::create(options);
    QVERIFY2(created, created ? "" : created.error().text.c_str());
    api::Engine& engine = **created;
    test::Recorder recorder;
    const auto subscription = engine.subscribe({}, recorder);
    const auto instrument = tradedOnceReady(recorder);
    QVERIFY(instrument);

    const auto bought = settle(engine, recorder, api::SubmitOrder{draft(*instrument, *quoteOf(recorder.record()), true)});
    QVERIFY2(!bought.refusal, qPrintable(QString::number(bought.refusal ? static_cast<int>(bought.refusal->code) : 0)));
    const auto resting = settle(engine, recorder, api::SubmitOrder{draft(*instrument, *quoteOf(recorder.record()), false)});
    QVERIFY(!resting.refusal);
    const auto orderOf = [](const auto& record, OrderId id) {
        return newest<api::OrderChanged>(record, [id](const auto& event) { return event.order.id == id; });
    };
    QVERIFY(recorder.waitFor([&](const auto& record) {
        const auto position = positionOf(record);
        const auto order = orderOf(record, resting.order);
        return position && position->protection == Protection::Protected && order && order->order.state == OrderState::Working;
    }));
    QVERIFY(!tradingOf(recorder.record())->isJournalDown);

    // Harmless commands until the disk is full.
    const auto isDown = [](const auto& record) { return tradingOf(record)->isJournalDown; };
    for (int i = 0; i < 400 && !isDown(recorder.record()); ++i)
        settle(engine, recorder, api::MoveStopToBreakEven{InstrumentId{2}});
    QVERIFY(recorder.waitFor(isDown));

    const auto entry = settle(engine, recorder, api::SubmitOrder{draft(*instrument, *quoteOf(recorder.record()), false)});
    QVERIFY(entry.refusal);
    QCOMPARE(entry.refusal->code, ReasonCode::JournalUnavailable);
    if (!needsReset) {
        const auto cancelled = settle(engine, recorder, api::CancelOrder{resting.order});
        QVERIFY(!cancelled.refusal);
        QVERIFY2(cancelled.isUnrecorded && !bought.isUnrecorded && !resting.isUnrecorded && !entry.isUnrecorded, "only what is done, and not kept");
    }
    QVERIFY(recorder.waitFor([&](const auto& record) { return orderOf(record, resting.order)->order.state == OrderState::Cancelled; }));
    QVERIFY(!settle(engine, recorder, api::ClosePosition{kTraded, std::nullopt}).refusal);
    QVERIFY(recorder.waitFor([](const auto& record) { return positionOf(record)->isFlat(); }));
    QVERIFY(tradingOf(recorder.record())->isJournalDown);
}

void FullDiskTest::aDiskThatHangsHoldsTheRedButtonsCancelsNotBack()
{
    test::MemoryFileSystem memory;
    test::HangingDisk disk(memory);
    local::LocalEngine::Options options;
    options.folder = "/account/journal";
    options.files = &disk;
    options.account.limits.duplicateWindow = Duration(0);
    auto created = local::LocalEngine::create(options);
    QVERIFY2(created, created ? "" : created.error().text.c_str());
    api::Engine& engine = **created;
    test::Recorder recorder;
    auto subscription = engine.subscribe({}, recorder);
    const auto instrument = tradedOnceReady(recorder);
    QVERIFY(instrument);
    for (int i = 0; i < 5; ++i)
        QVERIFY(!settle(engine, recorder, api::SubmitOrder{draft(*instrument, *quoteOf(recorder.record()), false)}).refusal);
    QTRY_COMPARE_WITH_TIMEOUT(openOrders(engine), std::optional(Amount::of(std::int64_t{5})), 20'000);

    disk.hang();
    const Timestamp now = SystemClock().now();
    const api::Command halt{CommandId{2, 1}, {}, now + Duration(60s), api::HaltTrading{}};
    const api::Command entry{CommandId{2, 2}, {}, now + Duration(60s), api::SubmitOrder{draft(*instrument, *quoteOf(recorder.record()), false)}};
    QVERIFY(engine.send(halt) && engine.send(entry));
    // The venue took them all off, and said so, while the disk does not answer.
    QTRY_COMPARE_WITH_TIMEOUT(openOrders(engine), std::optional(Amount::of(std::int64_t{0})), 20'000);
    QVERIFY2(recorder.record().answersTo(halt.id).empty() && recorder.record().answersTo(entry.id).empty(), "nothing is promised that is not on the disk");

    disk.comeBack();
    QVERIFY(recorder.waitFor([&](const auto& record) { return !record.answersTo(entry.id).empty(); }));
    QVERIFY(!recorder.record().answersTo(halt.id).front().refusal);
    QVERIFY(recorder.record().answersTo(entry.id).front().refusal);
    QVERIFY(tradingOf(recorder.record())->isKilled);
    QVERIFY(!tradingOf(recorder.record())->isJournalDown);
    QCOMPARE(openOrders(engine), std::optional(Amount::of(std::int64_t{0})));
}

JARVIS_TEST(FullDiskTest)

} // namespace jarvis

#include "full_disk_test.moc"
