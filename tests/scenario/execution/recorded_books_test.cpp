#include "engine/execution/schedule.h"
#include "engine/kernel/state.h"
#include "engine/local/stepper.h"
#include "engine/venue/paper/paper_venue.h"
#include "engine/venue/replay/recording.h"
#include "tests/support/recorded_data.h"
#include "tests/support/test_main.h"

#include <QTest>

#include <algorithm>
#include <cmath>

namespace jarvis {
namespace {

constexpr const char* kRecording = "l2/binance_usdm_btcusdt_20240808.jsonl.gz";
constexpr Duration kWindow = 60s;
constexpr std::size_t kStepsMax = 60'000;

kernel::Kernel::Settings accountSettings()
{
    kernel::Kernel::Settings settings;
    settings.limits.positionNotional = Money::ofWhole(5'000);
    settings.limits.stalenessMax = 10s;
    return settings;
}

/// How well one algorithm did.
struct Outcome {
    Algorithm algorithm;
    std::string broken; ///< what must never be; empty when all was well
    std::size_t orders = 0;
    ReasonCode waited = ReasonCode::None; ///< for the last time
    double scheduleErrorMax = 0; ///< share of the quantity
    double scheduleErrorSum = 0;
    std::size_t samples = 0;
};

double bps(double price, double reference, Side side) { return reference > 0 ? (price / reference - 1) * 10'000 * signOf(side) : 0; }

/// A plan for about three thousand dollars of what is recorded.
std::optional<AlgorithmPlan> aPlan(const local::Stepper& engine, AlgorithmKind kind, Ratio cap)
{
    const kernel::InstrumentSlot& slot = engine.kernel().state().slots().front();
    api::PreviewQuery query;
    query.draft.instrument = slot.id();
    const api::OrderPreview preview = engine.kernel().preview(query, engine.now());
    if (!preview.bid || !preview.ask || !preview.mark)
        return std::nullopt;
    AlgorithmPlan plan;
    plan.instrument = slot.id();
    plan.kind = kind;
    plan.quantity = slot.instrument.quantityWorth(Money::ofWhole(3'000), *preview.ask);
    if (kind != AlgorithmKind::Iceberg) // that one follows the best bid
        plan.limitPrice = Price::ofTicks(preview.ask->ticks() + preview.ask->ticks() / 1'000); // ten basis points to spare
    plan.exits.takeProfit = Price::ofTicks(preview.mark->ticks() * 103 / 100);
    plan.exits.stopLoss = Price::ofTicks(preview.mark->ticks() * 98 / 100);
    plan.duration = kWindow;
    plan.slices = kind == AlgorithmKind::Twap || kind == AlgorithmKind::Vwap ? 12 : 0;
    plan.participationMax = cap;
    return plan;
}

class Observer {
public:
    explicit Observer(Outcome& out) : m_out(out) {}

    void take(const kernel::State& state, const api::EventRecord& record)
    {
        if (const auto* changed = std::get_if<api::AlgorithmChanged>(&record.event))
            take(state, changed->algorithm);
        else if (const auto* booked = std::get_if<api::FillBooked>(&record.event))
            take(booked->fill, state);
    }
    void sample(Timestamp now)
    {
        const Algorithm& algorithm = m_out.algorithm;
        const bool isScheduled = algorithm.kind == AlgorithmKind::Twap || algorithm.kind == AlgorithmKind::Vwap;
        if (!isScheduled || !algorithm.id || !algorithm.isLive())
            return;
        const execution::Schedule schedule(algorithm);
        Quantity target;
        for (std::uint32_t i = 0; i < schedule.count() && schedule.slice(i).at <= algorithm.elapsed(now); ++i)
            target = schedule.slice(i).target;
        const double error = std::abs(static_cast<double>((target - algorithm.filled).lots())) / static_cast<double>(algorithm.plan.quantity.lots());
        m_out.scheduleErrorMax = std::max(m_out.scheduleErrorMax, error);
        m_out.scheduleErrorSum += error;
        ++m_out.samples;
    }

private:
    void fail(const char* what)
    {
        if (m_out.broken.empty())
            m_out.broken = what;
    }
    void take(const kernel::State& state, const Algorithm& algorithm)
    {
        m_out.orders += algorithm.child && algorithm.child != m_out.algorithm.child ? 1 : 0;
        if (algorithm.reason.code != ReasonCode::None && algorithm.isLive())
            m_out.waited = algorithm.reason.code;
        m_out.algorithm = algorithm;
        if (algorithm.filled > algorithm.plan.quantity)
            fail("filled more than it was asked for");
        const Order* child = state.findOrder(algorithm.child);
        const Ratio cap = algorithm.plan.participationMax;
        const Quantity traded = algorithm.filled + (child && child->isLive() ? child->remaining() : Quantity::zero());
        if (cap.e8 > 0 && Int128(traded.lots()) * Ratio::kOne > Int128(algorithm.marketVolume.lots()) * cap.e8)
            fail("took a larger part of the market's volume than it may");
    }
    void take(const Fill& fill, const kernel::State& state)
    {
        const Order* order = state.findOrder(fill.order);
        const auto* entry = order ? state.algorithms().find(order->algorithm) : nullptr;
        if (!entry)
            return;
        const std::optional<Price>& limit = entry->algorithm.plan.limitPrice;
        if (limit && (fill.side == Side::Buy ? fill.price > *limit : fill.price < *limit))
            fail("traded beyond its limit");
    }

    Outcome& m_out;
};

Outcome work(const std::string& path, AlgorithmKind kind, Ratio cap)
{
    Outcome out;
    auto feed = venue::replay::openRecording(path);
    if (!feed) {
        out.broken = feed.error().what;
        return out;
    }
    auto paper = std::make_unique<venue::paper::PaperVenue>(venue::paper::Settings{}, (*feed)->instruments());
    local::Stepper engine({std::move(feed).value(), std::move(paper), accountSettings()});
    Observer observer(out);
    const Timestamp from = engine.now() + 10s;
    bool isSent = false;
    for (std::size_t step = 0; step < kStepsMax && engine.step(); ++step) {
        if (!isSent && engine.now() >= from && !engine.kernel().state().trading().isReconciling) {
            if (const auto plan = aPlan(engine, kind, cap)) {
                isSent = true;
                engine.send(api::Command{CommandId{1, 1}, {}, engine.now() + 1s, api::StartAlgorithm{*plan}});
            }
        }
        for (const api::EventRecord& record : engine.takeEvents()) {
            observer.take(engine.kernel().state(), record);
            if (const auto* settled = std::get_if<api::CommandSettled>(&record.event); settled && settled->refusal)
                out.broken = "refused with reason " + std::to_string(static_cast<int>(settled->refusal->code));
        }
        observer.sample(engine.now());
        if (out.algorithm.id && !out.algorithm.isLive())
            break;
    }
    const kernel::InstrumentSlot& slot = engine.kernel().state().slots().front();
    if (out.broken.empty() && slot.position.held != out.algorithm.filled)
        out.broken = "what is held is not what it filled";
    return out;
}

void print(const char* name, const Outcome& outcome)
{
    const Algorithm& a = outcome.algorithm;
    const double arrival = (static_cast<double>(a.arrivalBid.ticks()) + static_cast<double>(a.arrivalAsk.ticks())) / 2;
    // Prices in ticks: value ÷ quantity, over what one lot is worth at one tick.
    const double filled = static_cast<double>(a.filled.lots());
    const double volume = static_cast<double>(a.marketVolume.lots());
    const double tickLot = static_cast<double>(a.plan.quantity.lots()) > 0 ? 1e-4 : 0; // BTCUSDT: tick 0.1, lot 0.001
    const double average = filled > 0 ? a.filledValue.toDouble() / filled / tickLot : 0;
    const double vwap = volume > 0 ? a.marketValue.toDouble() / volume / tickLot : 0;
    const QString shortfall = filled > 0 ? QString::number(bps(average, arrival, a.plan.side), 'f', 2) : QStringLiteral("-");
    const QString toVwap = filled > 0 && volume > 0 ? QString::number(bps(average, vwap, a.plan.side), 'f', 2) : QStringLiteral("-");
    qInfo("%s: impact %.2f %%, filled %.1f %% in %.1f s with %zu orders and %u moves; shortfall %s bps, against VWAP %s bps; schedule error mean %.1f %%, largest %.1f %%; share of volume %.2f %%; ended with R%d, waited for R%d",
        name, static_cast<double>(a.impact.e8) / 1e6, filled * 100 / static_cast<double>(a.plan.quantity.lots()),
        std::chrono::duration<double>(a.elapsed(a.endedAt)).count(), outcome.orders, a.amends, qPrintable(shortfall), qPrintable(toVwap),
        outcome.samples ? outcome.scheduleErrorSum * 100 / static_cast<double>(outcome.samples) : 0.0, outcome.scheduleErrorMax * 100,
        volume > 0 ? filled * 100 / volume : 0.0, static_cast<int>(a.reason.code), static_cast<int>(outcome.waited));
}

} // namespace

/// Algorithms against books and trades as they were, filled by the paper venue.
class RecordedBooksTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void algorithmsKeepTheirPromises_data();
    void algorithmsKeepTheirPromises();
};

void RecordedBooksTest::algorithmsKeepTheirPromises_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("capBasisPoints");
    QTest::newRow("TWAP") << int(AlgorithmKind::Twap) << 0;
    QTest::newRow("TWAP under a cap of two basis points") << int(AlgorithmKind::Twap) << 2;
    QTest::newRow("VWAP") << int(AlgorithmKind::Vwap) << 0;
    QTest::newRow("iceberg") << int(AlgorithmKind::Iceberg) << 0;
    QTest::newRow("peg") << int(AlgorithmKind::Peg) << 0;
    QTest::newRow("chase") << int(AlgorithmKind::Chase) << 0;
}

void RecordedBooksTest::algorithmsKeepTheirPromises()
{
    const std::filesystem::path recording = test::recordedData() / kRecording;
    if (test::recordedData().empty() || !std::filesystem::exists(recording))
        QSKIP("no recorded books here: set JARVIS_DATA");
    QFETCH(int, kind);
    QFETCH(int, capBasisPoints);
    const Outcome outcome = work(recording.string(), static_cast<AlgorithmKind>(kind), Ratio::ofBasisPoints(capBasisPoints));
    print(QTest::currentDataTag(), outcome);
    QVERIFY2(outcome.broken.empty(), outcome.broken.c_str());
    QVERIFY(outcome.algorithm.id);
    QVERIFY(!outcome.algorithm.isLive());
    QVERIFY(outcome.algorithm.filled <= outcome.algorithm.plan.quantity);
    QVERIFY(outcome.algorithm.filled > Quantity::zero());
    // Ten basis points from the market there is always somebody to trade with, so what is due is traded.
    const bool isTaking = outcome.algorithm.kind == AlgorithmKind::Twap || outcome.algorithm.kind == AlgorithmKind::Vwap;
    if (isTaking && capBasisPoints == 0)
        QCOMPARE(outcome.algorithm.state, AlgorithmState::Done);
    // Nobody may be left with less than the plan and be told that it is done.
    QCOMPARE(outcome.algorithm.state == AlgorithmState::Done, outcome.algorithm.remaining().isZero());
}

JARVIS_TEST(RecordedBooksTest)

} // namespace jarvis

#include "recorded_books_test.moc"
