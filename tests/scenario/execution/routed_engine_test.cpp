#include "engine/local/stepper.h"
#include "engine/venue/feeds_side_by_side.h"
#include "engine/venue/paper/paper_venue.h"
#include "engine/venue/replay/recording.h"
#include "engine/venue/venues_side_by_side.h"
#include "tests/support/recorded_data.h"
#include "tests/support/test_main.h"

#include <QTest>

#include <cmath>
#include <map>

namespace jarvis {
namespace {

/// A recording that is played as another venue's, with fees of its own.
class PlayedAs final : public venue::Feed {
public:
    PlayedAs(std::unique_ptr<venue::Feed> inside, VenueId venue, std::int64_t feeBps) : m_inside(std::move(inside))
    {
        for (const Instrument& is : m_inside->instruments()) {
            Instrument::Spec spec = is.spec();
            spec.venue = venue;
            spec.base = "BTC";
            spec.quote = "USDT";
            spec.takerFee = Ratio::ofBasisPoints(feeBps);
            m_instruments.push_back(*Instrument::create(std::move(spec)));
        }
    }
    const std::vector<Instrument>& instruments() const override { return m_instruments; }
    std::optional<Timestamp> nextTime() const override { return m_inside->nextTime(); }
    const std::optional<venue::FeedError>& error() const override { return m_inside->error(); }
    void pull(Timestamp until, std::vector<MarketEvent>& out) override { m_inside->pull(until, out); }
    std::vector<Candle> history(InstrumentId instrument, Timeframe timeframe, std::size_t countMax) const override
    {
        return m_inside->history(instrument, timeframe, countMax);
    }

private:
    std::unique_ptr<venue::Feed> m_inside;
    std::vector<Instrument> m_instruments;
};

std::unique_ptr<venue::Feed> played(const char* file, VenueId venue, std::int64_t feeBps)
{
    auto recording = venue::replay::openRecording((test::recordedData() / file).string());
    return recording ? std::make_unique<PlayedAs>(std::move(recording).value(), venue, feeBps) : nullptr;
}

/// What a run of orders of one size came to.
struct RouteOutcome {
    int orders = 0;
    int split = 0;
    int refused = 0;
    double savedBps = 0;   ///< Σ of the decisions, against the best venue alone
    double missedBps = 0;  ///< Σ of what was paid beyond what the decision said
    int filled = 0;
    std::string broken;
};

/// One account, two recorded venues: buys at market wherever it is cheapest, closes, and again.
class Run {
public:
    Run(std::int64_t btc, std::int64_t secondFeeBps)
    {
        std::vector<std::unique_ptr<venue::Feed>> feeds;
        feeds.push_back(played("l2/binance_usdm_btcusdt_20240808.jsonl.gz", VenueId::Binance, 5));
        feeds.push_back(played("l2/binance_spot_btcusdt_20240808.jsonl.gz", VenueId::Okx, secondFeeBps));
        CHECK(feeds[0] && feeds[1]);
        std::vector<venue::VenuesSideBySide::Part> venues;
        std::vector<Instrument> all;
        for (const auto& feed : feeds) {
            venues.push_back({feed->instruments().front().spec().venue, std::make_unique<venue::paper::PaperVenue>(venue::paper::Settings{}, feed->instruments())});
            all.insert(all.end(), feed->instruments().begin(), feed->instruments().end());
        }
        kernel::Kernel::Settings account;
        account.startBalance = Money::ofWhole(100'000'000);
        account.limits.positionNotional = Money::ofWhole(50'000'000);
        account.limits.dailyLoss = Money::ofWhole(50'000'000);
        account.limits.stalenessMax = 10s;
        account.limits.consecutiveLosses = 1'000;
        account.faultsNeedReset = false;
        local::Stepper::Parts parts{venue::FeedsSideBySide::create(std::move(feeds)).value(), nullptr, account};
        parts.venue = std::make_unique<venue::VenuesSideBySide>(std::move(venues), all);
        m_engine = std::make_unique<local::Stepper>(std::move(parts));
        m_named = all.front().id();
        m_quantity = *all.front().snapQuantity(Decimal{btc, 0});
    }

    RouteOutcome run()
    {
        Timestamp next = m_engine->now() + 5s;
        while (m_engine->step()) {
            for (const api::EventRecord& record : m_engine->takeEvents())
                take(record);
            const kernel::State& state = m_engine->kernel().state();
            if (m_engine->now() < next || state.trading().isReconciling)
                continue;
            next = m_engine->now() + 2s;
            if (state.openPositionCount() > 0)
                send(api::Flatten{});
            else if (state.orders().liveCount() == 0)
                buy();
        }
        return m_out;
    }

private:
    void send(const api::Action& action)
    {
        m_engine->send(api::Command{CommandId{1, ++m_commands}, api::Origin{api::Origin::Kind::Desk, "trader"}, m_engine->now() + 1s, action});
    }
    void buy()
    {
        judge();
        const auto preview = m_engine->kernel().preview({draft(Price::ofTicks(1), Price::ofTicks(1)), api::SizeMode::Quantity, {}}, m_engine->now());
        if (!preview.mark)
            return;
        send(api::SubmitOrder{draft(Price::ofTicks(preview.mark->ticks() * 104 / 100), Price::ofTicks(preview.mark->ticks() * 98 / 100))});
    }
    OrderDraft draft(Price takeProfit, Price stopLoss) const
    {
        OrderDraft draft;
        draft.instrument = m_named;
        draft.type = OrderType::Market;
        draft.timeInForce = TimeInForce::Ioc;
        draft.isDuplicateConfirmed = true;
        draft.quantity = m_quantity;
        draft.exits.takeProfit = takeProfit;
        draft.exits.stopLoss = stopLoss;
        draft.routing = Routing::Automatic;
        return draft;
    }
    void take(const api::EventRecord& record)
    {
        if (const auto* routed = std::get_if<api::RouteDecided>(&record.event)) {
            m_decision = routed->decision;
            m_paid = Money::zero();
            m_got = 0;
        } else if (const auto* booked = std::get_if<api::FillBooked>(&record.event); booked && m_decision && m_decision->ledTo(booked->fill.order)) {
            const Instrument& is = m_engine->kernel().state().findSlot(booked->fill.instrument)->instrument;
            m_paid += is.notional(booked->fill.price, booked->fill.quantity) + booked->fill.fee;
            m_got += is.toDouble(booked->fill.quantity);
        } else if (const auto* settled = std::get_if<api::CommandSettled>(&record.event)) {
            m_out.refused += settled->refusal && settled->refusal->code != ReasonCode::NoPosition ? 1 : 0;
        }
    }
    void judge()
    {
        if (!m_decision || m_decision->alone.isZero())
            return;
        const double asked = m_engine->kernel().state().findSlot(m_named)->instrument.toDouble(m_quantity);
        const double cost = m_decision->cost.toDouble();
        ++m_out.orders;
        m_out.split += m_decision->reason == RouteReason::Split ? 1 : 0;
        m_out.savedBps += m_decision->saving().toDouble() / cost * 10'000;
        if (m_got > asked * 1.000001)
            m_out.broken = "more was bought than asked";
        if (m_got > asked * 0.999999) {
            ++m_out.filled;
            m_out.missedBps += (m_paid.toDouble() / cost - 1) * 10'000;
        }
        m_decision.reset();
    }

    std::unique_ptr<local::Stepper> m_engine;
    InstrumentId m_named;
    Quantity m_quantity;
    std::uint64_t m_commands = 0;
    std::optional<RouteDecision> m_decision;
    Money m_paid;
    double m_got = 0;
    RouteOutcome m_out;
};

} // namespace

/// The whole engine on the recorded books of two venues: what routing saves there, and whether what is paid is what was decided.
class RoutedEngineTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void savingsThroughTheKernel();
};

void RoutedEngineTest::savingsThroughTheKernel()
{
    if (test::recordedData().empty())
        QSKIP("recorded market data is not there");
    for (const std::int64_t secondFee : {10, 5}) {
        for (const std::int64_t btc : {1, 5, 20}) {
            const RouteOutcome outcome = Run(btc, secondFee).run();
            QVERIFY2(outcome.broken.empty(), outcome.broken.c_str());
            QVERIFY(outcome.savedBps >= 0);
            const int orders = std::max(outcome.orders, 1);
            qInfo("fees 5 and %lld bp, %2lld BTC: %2d routed, %2d split, %2d refused; saved %.3f bp on average against the best venue alone; %d filled whole, paid %+.3f bp beyond the decision",
                static_cast<long long>(secondFee), static_cast<long long>(btc), outcome.orders, outcome.split, outcome.refused, outcome.savedBps / orders,
                outcome.filled, outcome.missedBps / std::max(outcome.filled, 1));
        }
    }
}

JARVIS_TEST(RoutedEngineTest)

} // namespace jarvis

#include "routed_engine_test.moc"
