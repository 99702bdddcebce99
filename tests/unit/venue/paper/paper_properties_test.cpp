#include "tests/support/test_main.h"
#include "tests/unit/venue/paper/random_market.h"

#include <QTest>

#include <map>
#include <set>
#include <string>

using namespace jarvis;
using test::RandomMarket;

namespace {

/// Follows a venue's reports and its market, and says what should never happen.
class Auditor {
public:
    explicit Auditor(const RandomMarket& market) : m_market(market) {}

    std::string complaint;
    Quantity held;
    std::size_t fills = 0;
    std::size_t makers = 0;

    void onRequest(const VenueRequest& request)
    {
        if (const auto* place = std::get_if<PlaceRequest>(&request))
            m_orders.try_emplace(place->order.id, place->order);
    }
    void onEvent(const MarketEvent& event)
    {
        m_makersBefore = m_makerLots;
        m_makerBound = 0;
        if (const auto* update = std::get_if<BookUpdate>(&event)) {
            if (update->isSnapshot)
                m_taken.clear();
            for (const BookLevel& level : update->bids)
                m_taken.erase({Side::Buy, level.price.ticks()});
            for (const BookLevel& level : update->asks)
                m_taken.erase({Side::Sell, level.price.ticks()});
            for (const Side side : {Side::Buy, Side::Sell}) {
                for (const auto& [price, lots] : m_market.shown(side))
                    m_makerBound += lots;
            }
        } else if (const auto* trade = std::get_if<TradeTick>(&event)) {
            m_makerBound = trade->quantity.lots();
        }
    }
    void onReport(const VenueReport& report)
    {
        if (const auto* fill = std::get_if<OrderFilled>(&report))
            onFill(*fill);
        else if (const auto* amended = std::get_if<OrderAmended>(&report))
            onAmended(*amended);
        else if (const auto* cancelled = std::get_if<OrderCancelled>(&report))
            m_ended.insert(cancelled->order);
        else if (const auto* holding = std::get_if<HoldingReport>(&report))
            check(holding->held == held, "the venue holds something else than the sum of its fills");
        else if (const auto* end = std::get_if<ReconcileEnd>(&report); end && held.isZero())
            check(!m_sawHolding, "the venue holds something though its fills cancel out");
        m_sawHolding = std::holds_alternative<HoldingReport>(report);
    }
    /// Call when the reports of one event or request are through.
    void endOfStep(bool wasEvent)
    {
        check(m_makerLots - m_makersBefore <= (wasEvent ? m_makerBound : 0),
            "makers were filled beyond what was traded or shown");
        m_makersBefore = m_makerLots;
    }

private:
    void check(bool isTrue, const char* what)
    {
        if (!isTrue && complaint.empty())
            complaint = what;
    }

    void onAmended(const OrderAmended& amended)
    {
        Order& order = m_orders.at(amended.order);
        order.quantity = amended.quantity;
        order.limitPrice = amended.limitPrice;
    }

    void onFill(const OrderFilled& fill)
    {
        if (!m_seen.insert(fill.venueTradeId).second)
            return; // told again by a query
        ++fills;
        Order& order = m_orders.at(fill.order);
        order.filled += fill.quantity;
        check(fill.quantity > Quantity::zero(), "a fill of nothing");
        check(order.filled <= order.quantity, "more was filled than ordered");
        check(!m_ended.contains(fill.order), "a fill after the end");
        if (order.type == OrderType::Limit)
            check(order.side == Side::Buy ? fill.price <= *order.limitPrice : fill.price >= *order.limitPrice,
                "worse than the limit");
        const Quantity before = held;
        held += order.side == Side::Buy ? fill.quantity : -fill.quantity;
        if (order.isReduceOnly || order.role != OrderRole::Entry) {
            const bool isSmaller = held.absolute() < before.absolute();
            const bool isSameSide = held.isZero() || (held < Quantity::zero()) == (before < Quantity::zero());
            check(isSmaller && isSameSide, "reduce-only went through zero");
        }
        if (fill.liquidity == Liquidity::Taker)
            onTaken(order, fill);
        else {
            ++makers;
            m_makerLots += fill.quantity.lots();
            check(fill.price == *order.limitPrice, "a maker is filled at its own price");
        }
        checkFee(fill);
    }

    void onTaken(const Order& order, const OrderFilled& fill)
    {
        const Side side = opposite(order.side);
        std::int64_t& taken = m_taken[{side, fill.price.ticks()}];
        taken += fill.quantity.lots();
        const auto& levels = m_market.shown(side);
        const auto level = levels.find(fill.price.ticks());
        check(level != levels.end() && taken <= level->second, "more was taken of a level than it showed");
        check(m_market.isWhole(), "a fill in a gap");
    }

    void checkFee(const OrderFilled& fill)
    {
        // notional × rate in units of 1e-8 USD, rounded up: price × lots × bps × 1e8 / 1e4.
        const std::int64_t bps = fill.liquidity == Liquidity::Maker ? 2 : 5;
        const Int128 expected = Int128(fill.price.ticks()) * fill.quantity.lots() * bps * 10'000;
        check(fill.fee == Money::ofUnits(expected * 10'000), "the fee is not exact");
    }

    const RandomMarket& m_market;
    std::map<OrderId, Order> m_orders;
    std::set<OrderId> m_ended;
    std::set<std::uint64_t> m_seen;
    std::map<std::pair<Side, std::int64_t>, std::int64_t> m_taken;
    std::int64_t m_makerLots = 0;
    std::int64_t m_makersBefore = 0;
    std::int64_t m_makerBound = 0;
    bool m_sawHolding = false;
};

/// One thing that happens, with its time.
struct Happening {
    Timestamp time;
    std::variant<MarketEvent, VenueRequest> what;
};

std::string lineOf(const VenueReport& report)
{
    std::string line = std::to_string(report.index());
    std::visit(
        [&line](const auto& r) {
            line += ' ' + std::to_string(toNanos(r.time));
            if constexpr (requires { r.order; })
                line += ' ' + std::to_string(r.order.value);
            if constexpr (requires { r.venueTradeId; })
                line += ' ' + std::to_string(r.venueTradeId) + ' ' + std::to_string(r.quantity.lots()) + ' '
                    + std::to_string(r.price.ticks());
            if constexpr (requires { r.venueOrderId; })
                line += ' ' + std::to_string(r.venueOrderId);
        },
        report);
    return line;
}

/// All reports of a history, when the clock moves in the given steps (zero: to each thing that is due).
std::string reportsInSteps(const std::vector<Happening>& history, Duration step)
{
    venue::paper::Settings settings;
    settings.seed = 5;
    venue::paper::PaperVenue venue(settings, {test::scriptInstrument()});
    std::vector<VenueReport> reports;
    Timestamp now = test::kScriptStart;
    venue.advance(now, reports);
    for (const Happening& happening : history) {
        while (now < happening.time) {
            Timestamp next = happening.time;
            if (step > Duration::zero())
                next = std::min(next, now + step);
            else if (const auto due = venue.nextDue())
                next = std::min(next, std::max(*due, now + std::chrono::nanoseconds(1)));
            now = next;
            venue.advance(now, reports);
        }
        if (const auto* event = std::get_if<MarketEvent>(&happening.what))
            venue.onMarket(*event, now);
        else
            venue.submit(std::get<VenueRequest>(happening.what), now);
    }
    venue.advance(now + std::chrono::seconds(1), reports);
    std::string all;
    for (const VenueReport& report : reports)
        all += lineOf(report) + '\n';
    return all;
}

} // namespace

class PaperPropertiesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void randomHistoriesKeepEveryRule_data();
    void randomHistoriesKeepEveryRule();
    void stepsOfTheClockDoNotMatter_data();
    void stepsOfTheClockDoNotMatter();
    void anotherSeedGivesOtherLatencies();
};

void PaperPropertiesTest::randomHistoriesKeepEveryRule_data()
{
    QTest::addColumn<quint64>("seed");
    for (quint64 seed = 1; seed <= 40; ++seed)
        QTest::newRow(qPrintable(QStringLiteral("seed %1").arg(seed))) << seed;
}

void PaperPropertiesTest::randomHistoriesKeepEveryRule()
{
    QFETCH(quint64, seed);
    RandomMarket market(seed);
    Auditor auditor(market);
    venue::paper::PaperVenue venue(test::PaperScript::instant(), {test::scriptInstrument()});
    Timestamp now = test::kScriptStart;
    std::vector<VenueReport> reports;
    for (int i = 0; i < 3'000 && auditor.complaint.empty(); ++i) {
        now += std::chrono::milliseconds(1);
        reports.clear();
        const bool isEvent = market.random().chance(0.6);
        if (isEvent) {
            const MarketEvent event = market.nextEvent(now);
            auditor.onEvent(event);
            venue.onMarket(event, now);
        } else {
            const VenueRequest request = market.nextRequest();
            auditor.onRequest(request);
            venue.submit(request, now);
        }
        venue.advance(now, reports);
        for (const VenueReport& report : reports)
            auditor.onReport(report);
        auditor.endOfStep(isEvent);
    }
    QVERIFY2(auditor.complaint.empty(), auditor.complaint.c_str());
    // The history must have been worth the name.
    QCOMPARE_GT(auditor.fills, 100U);
    QCOMPARE_GT(auditor.makers, 20U);
}

void PaperPropertiesTest::stepsOfTheClockDoNotMatter_data()
{
    QTest::addColumn<quint64>("seed");
    for (quint64 seed = 1; seed <= 10; ++seed)
        QTest::newRow(qPrintable(QStringLiteral("seed %1").arg(seed))) << seed;
}

void PaperPropertiesTest::stepsOfTheClockDoNotMatter()
{
    QFETCH(quint64, seed);
    RandomMarket market(seed);
    std::vector<Happening> history;
    Timestamp now = test::kScriptStart;
    for (int i = 0; i < 1'000; ++i) {
        now += std::chrono::microseconds(market.random().between(0, 3'000));
        if (market.random().chance(0.6))
            history.push_back({now, market.nextEvent(now)});
        else
            history.push_back({now, market.nextRequest()});
    }
    const std::string whole = reportsInSteps(history, std::chrono::hours(1));
    QVERIFY(whole == reportsInSteps(history, std::chrono::hours(1)));
    QVERIFY(whole == reportsInSteps(history, std::chrono::microseconds(70)));
    QVERIFY(whole == reportsInSteps(history, Duration::zero()));
    QCOMPARE_GT(whole.size(), 10'000U);
}

void PaperPropertiesTest::anotherSeedGivesOtherLatencies()
{
    const auto arrivals = [](std::uint64_t seed) {
        venue::paper::LatencyLine line({std::chrono::milliseconds(3), std::chrono::milliseconds(2)}, seed);
        std::vector<Timestamp> times;
        for (int i = 0; i < 50; ++i)
            times.push_back(line.arrivalOf(test::kScriptStart + std::chrono::microseconds(i * 10)));
        return times;
    };
    const auto times = arrivals(1);
    QVERIFY(times == arrivals(1));
    QVERIFY(times != arrivals(2));
    for (std::size_t i = 0; i < times.size(); ++i) {
        const Duration delay = times[i] - (test::kScriptStart + std::chrono::microseconds(i * 10));
        QVERIFY(delay >= std::chrono::milliseconds(3) && delay <= std::chrono::milliseconds(5));
        QVERIFY(i == 0 || times[i] >= times[i - 1]);
    }
}

JARVIS_TEST(PaperPropertiesTest)
#include "paper_properties_test.moc"
