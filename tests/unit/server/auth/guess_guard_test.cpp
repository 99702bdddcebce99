#include "engine/server/auth/guess_guard.h"

#include "tests/support/test_main.h"

#include <QTest>

#include <string>

using namespace jarvis;
using server::auth::GuessGuard;

namespace {

const Timestamp kFirstGuess = timestampFromMillis(1'795'262'400'000);

/// How many guesses are judged when somebody tries at every second for so long.
int judged(GuessGuard& guard, const char* user, const char* address, bool isKnown, std::chrono::seconds time)
{
    int count = 0;
    for (std::chrono::seconds at{0}; at < time; ++at)
        count += guard.begin(user, address, isKnown, kFirstGuess + at) ? 1 : 0;
    return count;
}

} // namespace

class GuessGuardTest : public QObject {
Q_OBJECT

private Q_SLOTS:
    void guessingGetsSlowerWithEachGuess()
    {
        GuessGuard guard;
        Timestamp now = kFirstGuess;
        Duration last = Duration::zero();
        for (int guess = 1; guess <= 30; ++guess) {
            QVERIFY(guard.begin("ada", "192.0.2.1", false, now).hasValue());
            const auto next = guard.begin("ada", "192.0.2.1", false, now);
            QCOMPARE(next.hasValue(), guess < 5);
            if (next) {
                ++guess; // that one counted as well
                continue;
            }
            QVERIFY(next.error() >= last && next.error() <= std::chrono::minutes(15));
            last = next.error();
            QVERIFY(!guard.begin("ada", "192.0.2.1", false, now + last - 1ns));
            now += last;
        }
        QCOMPARE(last, Duration(std::chrono::minutes(15)));
    }

    void aThousandGuessesFromOneAddressAreTwentyInAnHour()
    {
        GuessGuard guard;
        QVERIFY(judged(guard, "ada", "192.0.2.1", false, std::chrono::hours(1)) <= 20);
        // Another name is no way out.
        QVERIFY(!guard.begin("bob", "192.0.2.1", false, kFirstGuess + std::chrono::hours(1) - std::chrono::seconds(1)));
    }

    void manyAtOnceAreMany()
    {
        GuessGuard guard;
        int begun = 0;
        for (int i = 0; i < 1'000; ++i)
            begun += guard.begin("ada", "192.0.2.1", false, kFirstGuess) ? 1 : 0;
        QCOMPARE(begun, 5);
    }

    void manyAddressesDoNotMakeItFast()
    {
        GuessGuard guard;
        int begun = 0;
        for (int second = 0; second < 3'600; ++second) {
            for (int i = 0; i < 5; ++i)
                begun += guard.begin("ada", "10.0." + std::to_string(second % 250) + "." + std::to_string(i), false, kFirstGuess + std::chrono::seconds(second)) ? 1 : 0;
        }
        QVERIFY2(begun <= 45, std::to_string(begun).c_str());
    }

    void aStrangerCannotKeepTheOwnerOut()
    {
        GuessGuard guard;
        for (int second = 0; second < 3'600; ++second) {
            for (int i = 0; i < 3; ++i)
                (void)guard.begin("ada", "10.0." + std::to_string(second % 250) + "." + std::to_string(i), false, kFirstGuess + std::chrono::seconds(second));
        }
        const Timestamp now = kFirstGuess + std::chrono::hours(1);
        // Where she was before: at once. Elsewhere: after minutes, never for good.
        QVERIFY(guard.begin("ada", "192.0.2.1", true, now).hasValue());
        const auto elsewhere = guard.begin("ada", "192.0.2.99", false, now);
        QVERIFY(elsewhere || elsewhere.error() <= std::chrono::minutes(5));
        // And nobody else is any worse off.
        QVERIFY(guard.begin("bob", "192.0.2.99", false, now).hasValue());
    }

    void aSuccessTakesBackItsOwnGuessAndNoOther()
    {
        GuessGuard guard;
        // Somebody with a password of their own guesses at another's in between.
        int guesses = 0;
        for (int second = 0; second < 600; ++second) {
            const Timestamp now = kFirstGuess + std::chrono::seconds(second);
            if (const auto own = guard.begin("eve", "192.0.2.1", false, now))
                guard.takeBack(*own);
            guesses += guard.begin("ada", "192.0.2.1", false, now) ? 1 : 0;
        }
        QVERIFY2(guesses <= 16, std::to_string(guesses).c_str());
        GuessGuard other;
        for (int i = 0; i < 1'000; ++i) {
            const auto own = other.begin("ada", "192.0.2.1", false, kFirstGuess);
            QVERIFY(own.hasValue());
            other.takeBack(*own);
        }
    }

    void anHourOfQuietIsForgotten()
    {
        GuessGuard guard;
        for (int i = 0; i < 20; ++i)
            (void)guard.begin("ada", "192.0.2.1", false, kFirstGuess);
        const Timestamp later = kFirstGuess + std::chrono::hours(1);
        for (int i = 0; i < 5; ++i)
            QVERIFY(guard.begin("ada", "192.0.2.1", false, later).hasValue());
        QVERIFY(!guard.begin("ada", "192.0.2.1", false, later));
    }

    void aFloodOfAddressesMakesNobodyForgotten()
    {
        GuessGuard::Options options;
        options.keysMax = 64;
        GuessGuard guard(options);
        while (guard.begin({}, "192.0.2.1", false, kFirstGuess)) { }
        for (int i = 0; i < 20'000; ++i)
            (void)guard.begin({}, std::to_string(i), false, kFirstGuess);
        QVERIFY(!guard.begin({}, "192.0.2.1", false, kFirstGuess));
        // Those for whom there is no room wait for seconds.
        const auto crowd = guard.begin({}, "late", false, kFirstGuess + std::chrono::seconds(1));
        QVERIFY(crowd || crowd.error() <= std::chrono::seconds(5));
    }
};

JARVIS_TEST(GuessGuardTest)
#include "guess_guard_test.moc"
