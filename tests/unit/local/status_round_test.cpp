#include "engine/local/status_round.h"

#include "engine/base/clock.h"
#include "tests/support/test_main.h"

#include <QTest>

#include <atomic>
#include <functional>
#include <memory>
#include <thread>
#include <vector>

namespace jarvis::local {
namespace {

constexpr Timestamp kAsked = timestampFromMillis(1'795'262'400'000);

/// A round, and what came of it.
struct Round {
    ManualClock clock{kAsked};
    QuoteBoard board;
    std::atomic<int> answers = 0;
    api::VenueHealth health;
    Delivery delivery{clock, board};
    std::shared_ptr<StatusRound> round = std::make_shared<StatusRound>(delivery, kAsked, [this](const Expected<api::Answer, api::FetchError>& answer) {
        health = std::get<api::VenueHealth>(*answer);
        ++answers;
    });
};

VenueStatus publicOf(VenueId venue)
{
    VenueStatus status;
    status.venue = venue;
    status.roundTrip = std::chrono::milliseconds(30);
    status.budgetUsed = 10;
    status.budgetLimit = 2'400;
    status.streams = VenueStatus::Public{kAsked, 3, 1, 0};
    return status;
}

VenueStatus privateOf(VenueId venue)
{
    VenueStatus status;
    status.venue = venue;
    status.clockOffset = std::chrono::milliseconds(-5);
    status.budgetUsed = 25;
    status.budgetLimit = 2'400;
    status.account = VenueStatus::Private{true, kAsked, 2};
    return status;
}

} // namespace

/// The question to all connections how they are.
class StatusRoundTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void itIsAnsweredOnceWhenTheLastHasLetGo()
    {
        Round round;
        std::function<void()> feed = [held = round.round] { held->add(publicOf(VenueId::Binance)); };
        std::function<void()> account = [held = round.round] { held->add(privateOf(VenueId::Binance)); };
        round.round.reset();
        feed();
        feed = {};
        std::atomic<bool> isDelivered = false;
        round.delivery.postCall([&isDelivered] { isDelivered = true; });
        QTRY_VERIFY(isDelivered.load());
        QCOMPARE(round.answers.load(), 0); // the account has not said anything yet
        account();
        account = {};
        QTRY_COMPARE(round.answers.load(), 1);
        QCOMPARE(round.health.venues.size(), std::size_t{1});
        const VenueStatus& told = round.health.venues.front();
        QVERIFY(told.roundTrip && told.clockOffset && told.streams && told.account);
        QCOMPARE(told.budgetUsed, std::int64_t{25}); // both share it: the larger count is the truer
        QCOMPARE(told.account->connectionsLost, std::uint64_t{2});
    }

    void aConnectionThatEndsWithoutAWordDelaysNobody()
    {
        Round round;
        std::function<void()> dropped = [held = round.round] { held->add(privateOf(VenueId::Okx)); };
        round.round->add(publicOf(VenueId::Okx));
        round.round.reset();
        dropped = {};
        QTRY_COMPARE(round.answers.load(), 1);
        QVERIFY(!round.health.venues.front().account);
    }

    void venuesAndNetworksAreKeptApart()
    {
        Round round;
        VenueStatus testnet = publicOf(VenueId::Bybit);
        testnet.isTestnet = true;
        std::vector<std::thread> connections;
        for (const VenueStatus& each : {publicOf(VenueId::Bybit), testnet, publicOf(VenueId::Okx), privateOf(VenueId::Okx)})
            connections.emplace_back([each, held = round.round] { held->add(each); });
        for (std::thread& connection : connections)
            connection.join();
        connections.clear();
        round.round.reset();
        QTRY_COMPARE(round.answers.load(), 1);
        QCOMPARE(round.health.venues.size(), std::size_t{3});
        QCOMPARE(round.health.time, kAsked);
    }

    void withoutConnectionsTheAnswerIsEmpty()
    {
        Round round;
        round.round.reset();
        QTRY_COMPARE(round.answers.load(), 1);
        QVERIFY(round.health.venues.empty());
    }
};

JARVIS_TEST(StatusRoundTest)

} // namespace jarvis::local

#include "status_round_test.moc"
