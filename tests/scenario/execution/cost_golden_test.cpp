#include "engine/execution/cost_meter.h"
#include "engine/execution/mid_history.h"
#include "engine/venue/replay/line_reader.h"
#include "tests/support/recorded_data.h"
#include "tests/support/test_main.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <vector>

namespace jarvis {
namespace {

constexpr const char* kStream = "l2/binance_usdm_btcusdt_20240808.jsonl.gz";
constexpr execution::MarkQueue::Delays kDelays{1s, 5s, 5s};

Instrument bitcoin()
{
    Instrument::Spec spec;
    spec.id = InstrumentId{1};
    spec.symbol = "BTCUSDT";
    spec.base = "BTC";
    spec.quote = "USDT";
    spec.tickSize = Decimal{1, 1};
    spec.lotSize = Decimal{1, 3};
    spec.quantityMin = Quantity::ofLots(1);
    spec.quantityMax = Quantity::ofLots(1'000'000);
    spec.priceMax = Price::ofTicks(10'000'000);
    return *Instrument::create(spec);
}

std::int64_t scaled(std::string_view text, int digits)
{
    return static_cast<std::int64_t>(Decimal::parse(text)->normalized().rescaled(digits).mantissa);
}
Price priceOf(const QJsonValue& value)
{
    return Price::ofTicks(value.isString() ? scaled(value.toString().toStdString(), 1) : std::llround(value.toDouble() * 10));
}
Quantity quantityOf(const QJsonValue& value)
{
    return Quantity::ofLots(value.isString() ? scaled(value.toString().toStdString(), 3) : std::llround(value.toDouble() * 1'000));
}

double bps(Money cost, Money value) { return *execution::inBps(cost, value); }

/// One market trade, measured as if it were an order of ours.
struct Trade {
    std::uint64_t id = 0;
    Timestamp time{};
    MidPrice before;
    std::uint32_t place = 0;
    Money quoted; ///< value × quoted spread
};

/// Plays the recording through the meter. Each trade is an order of its own, so that each row can be compared.
///
/// By the venue's time: its streams overtake one another, and a trade may come before the market that it met.
class Tape {
public:
    explicit Tape(const std::string& path) : m_meter(kDelays), m_reader(venue::replay::LineReader::open(path)) {}

    bool play()
    {
        if (!m_reader)
            return false;
        std::vector<Event> events;
        while (const auto line = m_reader->next())
            read(*line, events);
        std::stable_sort(events.begin(), events.end(), [](const Event& a, const Event& b) {
            return std::pair(a.time, a.isTop) < std::pair(b.time, b.isTop); // at the same time is not before
        });
        for (const Event& event : events) {
            m_last = event.time;
            m_meter.advance(event.time, [this](InstrumentId) { return MidPrice::of(m_bid, m_ask); });
            if (event.isTop)
                take(event.bid, event.ask, event.time);
            else
                take(event.fill);
        }
        return !m_reader->error();
    }

    execution::CostMeter& meter() { return m_meter; }
    const std::vector<Trade>& trades() const { return m_trades; }
    Timestamp last() const { return m_last; }
    int wrongHistories() const { return m_wrongHistories; }

private:
    struct Event {
        Timestamp time{};
        bool isTop = false;
        Price bid;
        Price ask;
        Fill fill;
    };

    void read(std::string_view line, std::vector<Event>& events)
    {
        const std::size_t brace = line.find('{');
        if (brace == std::string_view::npos || line.find("\"stream\"") == std::string_view::npos || line.find("@depth") != std::string_view::npos)
            return;
        const QJsonObject data = QJsonDocument::fromJson(QByteArray(line.data() + brace, static_cast<qsizetype>(line.size() - brace)))
                                     .object()[QStringLiteral("data")]
                                     .toObject();
        Event event;
        event.time = timestampFromMillis(data[QStringLiteral("T")].toInteger());
        event.isTop = data[QStringLiteral("e")].toString() == QStringLiteral("bookTicker");
        if (event.isTop) {
            event.bid = priceOf(data[QStringLiteral("b")]);
            event.ask = priceOf(data[QStringLiteral("a")]);
        } else if (data[QStringLiteral("X")].toString() != QStringLiteral("MARKET")) {
            return;
        } else {
            event.fill.order = OrderId{static_cast<std::uint64_t>(data[QStringLiteral("t")].toInteger())};
            event.fill.instrument = m_is.id();
            event.fill.side = data[QStringLiteral("m")].toBool() ? Side::Sell : Side::Buy;
            event.fill.price = priceOf(data[QStringLiteral("p")]);
            event.fill.quantity = quantityOf(data[QStringLiteral("q")]);
            event.fill.time = event.time;
        }
        events.push_back(event);
    }
    void take(Price bid, Price ask, Timestamp time)
    {
        m_mids.note(time, MidPrice::of(bid, ask));
        m_topTime = time;
        m_bid = bid;
        m_ask = ask;
    }
    void take(const Fill& fill)
    {
        // Trades sort before the tops of the same moment: the newest top is from before.
        if (m_topTime == Timestamp{})
            return;
        const MidPrice before = MidPrice::of(m_bid, m_ask);
        if (m_mids.before(fill.time) != before)
            ++m_wrongHistories;
        OrderCost cost;
        cost.order = fill.order;
        cost.instrument = fill.instrument;
        cost.side = fill.side;
        const std::uint32_t place = m_meter.openNew(cost);
        m_meter.book(place, m_is, fill, before, fill.time);
        const Money value = m_is.notional(fill.price, fill.quantity);
        m_trades.push_back({fill.order.value, fill.time, before, place,
            value.scaledBy(2 * (m_ask.ticks() - m_bid.ticks()), before.twiceTicks, Rounding::Nearest)});
    }

    const Instrument m_is = bitcoin();
    execution::CostMeter m_meter;
    Expected<venue::replay::LineReader, venue::FeedError> m_reader;
    execution::MidHistory m_mids;
    Price m_bid;
    Price m_ask;
    Timestamp m_topTime{};
    std::vector<Trade> m_trades;
    Timestamp m_last{};
    int m_wrongHistories = 0;
};

QJsonObject golden()
{
    QFile file(QString::fromStdString((test::recordedData() / ".." / "vectors" / "cex" / "tca_golden.json").string()));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

/// The golden figures have six decimals.
bool isSame(double ours, const QJsonValue& theirs) { return std::abs(ours - theirs.toDouble()) <= 1.0e-6; }

} // namespace

class CostGoldenTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (test::recordedData().empty() || golden().isEmpty())
            QSKIP("recorded market data or its golden figures are not there");
    }
    void everyTradeOfTheRecordingCostsWhatItShould();
    void aParentOrderFallsShortByWhatItShould();
};

void CostGoldenTest::everyTradeOfTheRecordingCostsWhatItShould()
{
    Tape tape((test::recordedData() / kStream).string());
    QVERIFY(tape.play());
    QCOMPARE(tape.wrongHistories(), 0);
    const QJsonObject expected = golden();
    const auto isWithin = [&](Timestamp time) { return time + 5s <= tape.last(); };

    const QJsonArray rows = expected[QStringLiteral("first_trades")].toArray();
    QVERIFY(!rows.isEmpty());
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const QJsonObject row = rows[i].toObject();
        const Trade& trade = tape.trades()[static_cast<std::size_t>(i)];
        const OrderCost& cost = tape.meter().at(trade.place).cost;
        QCOMPARE(trade.id, static_cast<std::uint64_t>(row[QStringLiteral("id")].toInteger()));
        QCOMPARE(trade.before.twiceTicks, std::llround(row[QStringLiteral("mid_before")].toDouble() * 20));
        const double effective = bps(cost.effective, cost.value);
        const double after1 = bps(cost.marks[0].realised, cost.value);
        const double after5 = bps(cost.marks[1].realised, cost.value);
        QVERIFY(isSame(effective, row[QStringLiteral("eff_bps")]));
        QVERIFY(isSame(after1, row[QStringLiteral("real1_bps")]));
        QVERIFY(isSame(effective - after1, row[QStringLiteral("imp1_bps")]));
        QVERIFY(isSame(after5, row[QStringLiteral("real5_bps")]));
        QVERIFY(isSame(effective - after5, row[QStringLiteral("imp5_bps")]));
        QVERIFY(isSame(bps(trade.quoted, cost.value), row[QStringLiteral("quoted_bps")]));
    }

    OrderCost sum;
    Money quoted;
    int count = 0;
    for (std::size_t i = 0; i < tape.trades().size(); ++i) {
        if (!isWithin(tape.trades()[i].time))
            continue;
        const OrderCost& cost = tape.meter().at(tape.trades()[i].place).cost;
        QCOMPARE(cost.marks[1].value, cost.value);
        ++count;
        sum.value += cost.value;
        sum.filled += cost.filled;
        sum.effective += cost.effective;
        sum.marks[0].realised += cost.marks[0].realised;
        sum.marks[1].realised += cost.marks[1].realised;
        quoted += tape.trades()[i].quoted;
    }
    QCOMPARE(count, expected[QStringLiteral("n_trades")].toInt());
    QVERIFY(std::abs(sum.value.toDouble() - expected[QStringLiteral("notional")].toDouble()) < 1.0e-4);
    QVERIFY(isSame(sum.value.toDouble() / static_cast<double>(sum.filled.lots()) * 1'000, expected[QStringLiteral("vwap")]));
    QVERIFY(isSame(bps(quoted, sum.value), expected[QStringLiteral("quoted_spread_bps")]));
    QVERIFY(isSame(bps(sum.effective, sum.value), expected[QStringLiteral("effective_spread_bps")]));
    QVERIFY(isSame(bps(sum.marks[0].realised, sum.value), expected[QStringLiteral("realised_1s_bps")]));
    QVERIFY(isSame(bps(sum.effective - sum.marks[0].realised, sum.value), expected[QStringLiteral("impact_1s_bps")]));
    QVERIFY(isSame(bps(sum.marks[1].realised, sum.value), expected[QStringLiteral("realised_5s_bps")]));
    QVERIFY(isSame(bps(sum.effective - sum.marks[1].realised, sum.value), expected[QStringLiteral("impact_5s_bps")]));
}

void CostGoldenTest::aParentOrderFallsShortByWhatItShould()
{
    const QJsonObject expected = golden()[QStringLiteral("implementation_shortfall")].toObject();
    const Instrument is = bitcoin();
    execution::CostMeter meter;
    OrderCost parent;
    parent.instrument = is.id();
    parent.quantity = quantityOf(expected[QStringLiteral("qty")]);
    const std::uint32_t place = meter.open(parent);
    OrderCost& cost = meter.at(place).cost;
    for (const QJsonValue& value : expected[QStringLiteral("children")].toArray()) {
        const QJsonObject child = value.toObject();
        const MidPrice mid = MidPrice::of(priceOf(child[QStringLiteral("bid")]), priceOf(child[QStringLiteral("ask")]));
        if (!cost.arrival.isKnown())
            cost.decision = cost.arrival = mid;
        for (const QJsonValue& part : child[QStringLiteral("fills")].toArray()) {
            Fill fill;
            fill.instrument = is.id();
            fill.price = priceOf(part.toArray()[0]);
            fill.quantity = quantityOf(part.toArray()[1]);
            fill.fee = is.notional(fill.price, fill.quantity).times(Ratio::ofBasisPoints(5), Rounding::Up);
            meter.book(place, is, fill, mid, timestampFromMillis(child[QStringLiteral("T")].toInteger()));
        }
    }
    const execution::CostFigures figures = execution::figuresOf(cost, is);
    QCOMPARE(cost.filled, parent.quantity);
    QCOMPARE(cost.arrival.twiceTicks, std::llround(expected[QStringLiteral("arrival_mid")].toDouble() * 20));
    QVERIFY(std::abs(cost.value.toDouble() / 10 - expected[QStringLiteral("avg_fill")].toDouble()) < 1.0e-5);
    QVERIFY(isSame(bps(*figures.slippage, *figures.arrivalValue), expected[QStringLiteral("slippage_vs_arrival_bps")]));
    QVERIFY(isSame(figures.fee.toDouble(), expected[QStringLiteral("fee")]));
    QVERIFY(isSame(bps(*figures.shortfall(), *figures.decisionValue), expected[QStringLiteral("IS_bps_incl_fee")]));
}

JARVIS_TEST(CostGoldenTest)

} // namespace jarvis

#include "cost_golden_test.moc"
