#include "engine/base/clock.h"
#include "engine/local/local_engine.h"
#include "engine/venue/binance/open_account.h"
#include "engine/venue/paper/paper_venue.h"
#include "tests/contract/recorder.h"
#include "tests/e2e/venue/simulator_process.h"
#include "tests/support/test_main.h"

#include <QTemporaryDir>
#include <QTest>

#include <map>

using namespace jarvis;
using e2e::SimulatorProcess;

namespace {

constexpr std::chrono::seconds kPatience{30};

/// What the engine's events say, whenever one looks.
struct Seen {
    std::map<InstrumentId, api::InstrumentListed> instruments;
    std::map<InstrumentId, Position> positions;
    std::map<OrderId, Order> orders;
    std::vector<RouteDecision> routes;
    std::vector<api::AlertRaised> alerts;
    api::TradingState trading;

    explicit Seen(const test::Recorder::Record& record)
    {
        if (!record.snapshots.empty())
            std::ranges::for_each(record.snapshots.back()->state, [this](const api::EventRecord& each) { take(each); });
        std::ranges::for_each(record.events(), [this](const api::EventRecord& each) { take(each); });
    }
    void take(const api::EventRecord& record)
    {
        if (const auto* listed = std::get_if<api::InstrumentListed>(&record.event))
            instruments[listed->instrument] = *listed;
        else if (const auto* changed = std::get_if<api::PositionChanged>(&record.event))
            positions[changed->position.instrument] = changed->position;
        else if (const auto* order = std::get_if<api::OrderChanged>(&record.event))
            orders[order->order.id] = order->order;
        else if (const auto* routed = std::get_if<api::RouteDecided>(&record.event))
            routes.push_back(routed->decision);
        else if (const auto* alert = std::get_if<api::AlertRaised>(&record.event))
            alerts.push_back(*alert);
        else if (const auto* state = std::get_if<api::TradingStateChanged>(&record.event))
            trading = state->state;
    }
    InstrumentId bitcoin(VenueId venue) const
    {
        for (const auto& [id, listed] : instruments) {
            if (listed.venue == venue && listed.base.view() == "BTC" && listed.quote.view() == "USDT")
                return id;
        }
        return {};
    }
    Quantity held(InstrumentId instrument) const
    {
        const auto found = positions.find(instrument);
        return found == positions.end() ? Quantity::zero() : found->second.held;
    }
};

/// One account over several venues: whatever the feeds say, with Binance's own orders where it is among them.
class Account {
public:
    /// `life` numbers the commands: one that repeats the number of an earlier life would be answered as that one was.
    Account(const QString& folder, const char* feeds, SimulatorProcess* binance, std::uint64_t life = 1) : m_life(life)
    {
        local::LocalEngine::Options options;
        options.folder = folder.toStdString() + "/journal";
        options.feeds = *venue::parseFeedPlan(feeds);
        options.account.startBalance = Money::ofWhole(1'000'000);
        options.account.limits.set(LimitId::PositionNotional, Amount::of(Money::ofWhole(500'000)));
        options.account.faultsNeedReset = false;
        if (binance) {
            options.addresses.binance = {binance->rest(), binance->stream()};
            options.makeVenue = [binance](const std::vector<Instrument>& listed, const venue::OrderNames& names) -> std::unique_ptr<venue::Venue> {
                if (listed.front().spec().venue != VenueId::Binance)
                    return std::make_unique<venue::paper::PaperVenue>(venue::paper::Settings{}, listed);
                return venue::binance::openAccount({{binance->rest(), binance->stream()}, names, {}},
                    venue::Credentials::hmac("simulated-key", "simulated-secret"), listed);
            };
        }
        auto created = local::LocalEngine::create(options);
        if (!created)
            qFatal("%s", created.error().text.c_str());
        m_engine = std::move(created).value();
        m_subscription = m_engine->subscribe({}, m_recorder);
    }

    Seen seen() const { return Seen(m_recorder.record()); }
    template <typename Condition>
    bool waitFor(Condition isSo)
    {
        return m_recorder.waitFor([&](const test::Recorder::Record& record) { return !record.snapshots.empty() && isSo(Seen(record)); }, kPatience);
    }
    /// Both venues have told what is true, and all of these can be traded on.
    bool isReady(const std::vector<VenueId>& venues)
    {
        return waitFor([&](const Seen& seen) {
            return std::ranges::all_of(venues, [&](VenueId venue) { return seen.trading.isUpAt(venue) && !seen.trading.isReconcilingAt(venue); });
        }) && std::ranges::all_of(venues, [&](VenueId venue) { return quote(seen().bitcoin(venue)).has_value(); });
    }
    std::optional<api::Quote> quote(InstrumentId instrument)
    {
        std::optional<api::Quote> found;
        m_recorder.waitFor(
            [&](const test::Recorder::Record& record) {
                for (const auto& frame : record.frames) {
                    for (const api::Quote& each : frame->quotes) {
                        if (each.instrument == instrument && each.isTradable && each.mark)
                            found = each;
                    }
                }
                return found.has_value();
            },
            kPatience);
        return found;
    }
    api::CommandSettled send(api::Action action)
    {
        const CommandId id{m_life, ++m_commands};
        const api::CommandSettled unsettled{id, Refusal{ReasonCode::TimedOut, {}, {}, {}, {}}, {}, 0};
        if (!m_engine->send(api::Command{id, api::Origin{api::Origin::Kind::Desk, "trader"}, SystemClock().now() + std::chrono::minutes(1), std::move(action)}))
            return unsettled;
        m_recorder.waitFor([&](const test::Recorder::Record& record) { return !record.answersTo(id).empty(); });
        const auto answers = m_recorder.record().answersTo(id);
        return answers.empty() ? unsettled : answers.front();
    }
    /// A market buy with both exits.
    api::CommandSettled buy(InstrumentId instrument, std::int64_t lots, Routing routing)
    {
        const std::optional<api::Quote> at = quote(instrument);
        if (!at)
            return api::CommandSettled{{}, Refusal{ReasonCode::MarketDataStale, instrument, {}, {}, {}}, {}, 0};
        OrderDraft draft;
        draft.instrument = instrument;
        draft.type = OrderType::Market;
        draft.timeInForce = TimeInForce::Ioc;
        draft.isDuplicateConfirmed = true;
        draft.quantity = Quantity::ofLots(lots);
        draft.exits.takeProfit = Price::ofTicks(at->mark->ticks() * 104 / 100);
        draft.exits.stopLoss = Price::ofTicks(at->mark->ticks() * 98 / 100);
        draft.routing = routing;
        return send(api::SubmitOrder{draft});
    }
    /// In lots of both venues, which are the same.
    bool waitForHeld(std::int64_t lots)
    {
        return waitFor([&](const Seen& seen) {
            std::int64_t sum = 0;
            for (const auto& [id, position] : seen.positions)
                sum += position.held.lots();
            return sum == lots;
        });
    }

private:
    test::Recorder m_recorder;
    std::unique_ptr<local::LocalEngine> m_engine;
    std::unique_ptr<api::Subscription> m_subscription;
    const std::uint64_t m_life;
    std::uint64_t m_commands = 0;
};

std::string whyRefused(const api::CommandSettled& settled) { return "reason " + std::to_string(settled.refusal ? static_cast<int>(settled.refusal->code) : 0); }

} // namespace

/// One account on several venues at once, a whole engine each time.
class SeveralVenuesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anOrderIsRoutedOverSimulatedVenuesAndOutlivesARestart();
    void aVenueThatDiesDoesNotStopTheOther();
};

void SeveralVenuesTest::anOrderIsRoutedOverSimulatedVenuesAndOutlivesARestart()
{
    const QTemporaryDir folder;
    std::map<InstrumentId, Quantity> held;
    {
        Account account(folder.path(), "simulated:7+simulated:8", nullptr);
        QVERIFY(account.isReady({VenueId::Paper, VenueId::PaperB}));
        const InstrumentId asked = account.seen().bitcoin(VenueId::Paper);
        const api::CommandSettled settled = account.buy(asked, 100, Routing::Automatic);
        QVERIFY2(!settled.refusal, whyRefused(settled).c_str());
        QVERIFY(account.waitForHeld(100));
        const Seen seen = account.seen();
        QCOMPARE(seen.routes.size(), std::size_t(1));
        QCOMPARE(seen.routes.front().order, settled.order);
        QCOMPARE(seen.routes.front().count, 2);
        for (const auto& [id, position] : seen.positions)
            held[id] = position.held;
        // Exits stand at each venue that holds something.
        QVERIFY(account.waitFor([](const Seen& now) {
            return std::ranges::all_of(now.positions, [](const auto& entry) { return entry.second.isFlat() || entry.second.protection == Protection::Protected; });
        }));
    }
    Account again(folder.path(), "simulated:7+simulated:8", nullptr, 2);
    QVERIFY(again.isReady({VenueId::Paper, VenueId::PaperB}));
    const Seen seen = again.seen();
    for (const auto& [id, quantity] : held)
        QCOMPARE(seen.held(id), quantity);
    QCOMPARE(seen.routes.size(), std::size_t(1));
    const api::CommandSettled flat = again.send(api::Flatten{});
    QVERIFY2(!flat.refusal, whyRefused(flat).c_str());
    QVERIFY(again.waitForHeld(0));
}

void SeveralVenuesTest::aVenueThatDiesDoesNotStopTheOther()
{
    const QTemporaryDir folder;
    SimulatorProcess binance;
    {
        Account account(folder.path(), "binance:BTCUSDT+simulated:7", &binance);
        QVERIFY(account.isReady({VenueId::Binance, VenueId::Paper}));
        const InstrumentId there = account.seen().bitcoin(VenueId::Binance);
        const InstrumentId here = account.seen().bitcoin(VenueId::Paper);
        QVERIFY(there && here && there != here);
        const api::CommandSettled first = account.buy(there, 10, Routing::Named);
        QVERIFY2(!first.refusal, whyRefused(first).c_str());
        QVERIFY(account.waitFor([&](const Seen& seen) { return seen.held(there) == Quantity::ofLots(10); }));
        binance.die();
        QVERIFY(account.waitFor([](const Seen& seen) { return !seen.trading.isUpAt(VenueId::Binance); }));
        QVERIFY(account.seen().trading.isUpAt(VenueId::Paper));
        QCOMPARE(account.buy(there, 10, Routing::Named).refusal->code, ReasonCode::VenueDown);
        // Named there, and goes where it can.
        const api::CommandSettled routed = account.buy(there, 20, Routing::Automatic);
        QVERIFY2(!routed.refusal, whyRefused(routed).c_str());
        QVERIFY(account.waitFor([&](const Seen& seen) { return seen.held(here) == Quantity::ofLots(20); }));
        const RouteDecision decision = account.seen().routes.back();
        QCOMPARE(decision.reason, RouteReason::OnlyOne);
        QCOMPARE(decision.options[0].verdict, RouteVerdict::VenueDown);
        // The red button reaches the one that is there.
        QVERIFY(!account.send(api::HaltTrading{true, {}}).refusal);
        QVERIFY(account.waitFor([&](const Seen& seen) { return seen.held(here).isZero(); }));
        QCOMPARE(account.seen().held(there), Quantity::ofLots(10));
    }
    // And it starts without it.
    Account again(folder.path(), "binance:BTCUSDT+simulated:7", &binance, 2);
    QVERIFY(again.isReady({VenueId::Paper}));
    QVERIFY(!again.seen().trading.isUpAt(VenueId::Binance));
    QVERIFY(again.seen().trading.isKilled);
    QCOMPARE(again.seen().held(again.seen().bitcoin(VenueId::Binance)), Quantity::ofLots(10));
}

JARVIS_TEST(SeveralVenuesTest)

#include "several_venues_test.moc"
