#include "engine/server/memory_rate_limiter.h"

#include "engine/base/random.h"
#include "engine/server/rate_gate.h"
#include "tests/support/test_main.h"

#include <QTest>

#include <map>
#include <string>
#include <vector>

using namespace jarvis;
using server::MemoryRateLimiter;
using server::RateClass;
using server::RateGate;
using server::RateRule;
using server::RateVerdict;

namespace {

const Timestamp kStart = timestampFromMillis(1'795'262'400'000);

RateRule randomRule(Random& random)
{
    return {static_cast<std::uint32_t>(1 + random.below(300)), Duration(1 + random.below(120'000'000'000ULL)), static_cast<std::uint32_t>(1 + random.below(40))};
}

/// Whether within any time no more came than the burst and what the time brought.
bool isWithin(const RateRule& rule, const std::vector<Timestamp>& allowed)
{
    for (std::size_t first = 0; first < allowed.size(); ++first) {
        for (std::size_t last = first; last < allowed.size(); ++last) {
            const auto brought = static_cast<unsigned __int128>((allowed[last] - allowed[first]).count()) * rule.count / static_cast<unsigned __int128>(rule.per.count());
            if (last - first + 1 > rule.burst + brought)
                return false;
        }
    }
    return true;
}

} // namespace

class RateLimiterTest : public QObject {
Q_OBJECT

private Q_SLOTS:
    void noKeyIsEverAllowedMoreThanBurstAndRate()
    {
        for (std::uint64_t seed = 1; seed <= 60; ++seed) {
            Random random(seed);
            const RateRule rule = randomRule(random);
            MemoryRateLimiter limiter(64);
            std::map<std::string, std::vector<Timestamp>> allowed;
            Timestamp now = kStart;
            for (int step = 0; step < 3'000; ++step) {
                // Bursts, steady asking, and long silence.
                now += Duration(random.below(random.chance(0.02) ? 200'000'000'000ULL : 1 + static_cast<std::uint64_t>(rule.per.count()) / rule.count));
                const std::string key(1, static_cast<char>('a' + random.below(5)));
                if (limiter.take(key, rule, now).isAllowed)
                    allowed[key].push_back(now);
            }
            for (const auto& [key, times] : allowed)
                QVERIFY2(isWithin(rule, times), std::to_string(seed).c_str());
        }
    }

    void aRefusalTellsTheFirstMomentThatWouldDo()
    {
        for (std::uint64_t seed = 1; seed <= 200; ++seed) {
            Random random(seed);
            const RateRule rule = randomRule(random);
            MemoryRateLimiter limiter;
            RateVerdict verdict = limiter.take("a", rule, kStart);
            for (std::uint32_t taken = 1; verdict.isAllowed; ++taken) {
                QVERIFY(taken <= rule.burst);
                QCOMPARE(verdict.remaining, rule.burst - taken);
                verdict = limiter.take("a", rule, kStart);
            }
            QCOMPARE(verdict.remaining, 0U);
            QVERIFY(verdict.retryAfter > Duration::zero());
            QVERIFY(!limiter.take("a", rule, kStart + verdict.retryAfter - 1ns).isAllowed);
            QVERIFY(limiter.take("a", rule, kStart + verdict.retryAfter).isAllowed);
            const RateVerdict full = limiter.take("a", rule, kStart + verdict.retryAfter + limiter.take("a", rule, kStart + verdict.retryAfter).reset);
            QCOMPARE(full.remaining, rule.burst - 1);
        }
    }

    void whatOthersDoTakesNothingFromAKey()
    {
        Random random(7);
        const RateRule rule = RateRule::perMinute(10);
        MemoryRateLimiter busy;
        MemoryRateLimiter alone;
        Timestamp now = kStart;
        for (int step = 0; step < 20'000; ++step) {
            now += Duration(random.below(3'000'000'000ULL));
            for (int other = 0; other < 5; ++other)
                (void)busy.take("other" + std::to_string(random.below(10'000)), rule, now);
            if (step % 3 == 0)
                QCOMPARE(busy.take("mine", rule, now).isAllowed, alone.take("mine", rule, now).isAllowed);
        }
    }

    void aFloodOfKeysNeverGivesAnybodyAFullBucketAgain()
    {
        const RateRule rule = RateRule::perMinute(5);
        MemoryRateLimiter limiter(64);
        std::size_t allowed = 0;
        for (int i = 0; i < 5; ++i)
            QVERIFY(limiter.take("drained", rule, kStart).isAllowed);
        for (int i = 0; i < 100'000; ++i)
            allowed += limiter.take("flood" + std::to_string(i), rule, kStart).isAllowed ? 1U : 0U;
        QVERIFY(!limiter.take("drained", rule, kStart).isAllowed);
        // One each for those who had room, and one bucket for all the others.
        QVERIFY(allowed <= 63 + 5);
        // And when the flood is over there is room again.
        QVERIFY(limiter.take("new", rule, kStart + std::chrono::minutes(1)).remaining == 4);
    }

    void aClockThatJumpsBackLocksNobodyOut()
    {
        const RateRule rule = RateRule::perMinute(5);
        MemoryRateLimiter limiter;
        for (int i = 0; i < 6; ++i)
            (void)limiter.take("a", rule, kStart);
        const Timestamp before = kStart - std::chrono::hours(24);
        QVERIFY(limiter.take("a", rule, before).retryAfter <= std::chrono::seconds(12));
        QVERIFY(limiter.take("a", rule, before + std::chrono::seconds(12)).isAllowed);
    }

    void aRuleMayChangeWhileItIsUsed()
    {
        MemoryRateLimiter limiter;
        for (int i = 0; i < 5; ++i)
            QVERIFY(limiter.take("a", RateRule::perMinute(5), kStart).isAllowed);
        QVERIFY(!limiter.take("a", RateRule::perMinute(5), kStart).isAllowed);
        // Emptied in a minute's bucket: a second of the new one's is all it may owe.
        const RateRule wide{1'000, std::chrono::seconds(1), 1'000};
        const RateVerdict first = limiter.take("a", wide, kStart);
        QCOMPARE(first.retryAfter, Duration(1ms));
        QVERIFY(limiter.take("a", wide, kStart + first.retryAfter).isAllowed);
    }
};

class RateGateTest : public QObject {
Q_OBJECT

    static server::Identity user(const char* name, server::Tenant tenant) { return {FixedText<24>(name), {server::Scope::Read}, tenant}; }
    static std::size_t allowedOf(RateGate& gate, std::string_view address, const std::optional<server::Identity>& who, RateClass kind, std::size_t asked)
    {
        std::size_t allowed = 0;
        for (std::size_t i = 0; i < asked; ++i)
            allowed += gate.admit(address, who, kind, kStart).isAllowed ? 1U : 0U;
        return allowed;
    }

private Q_SLOTS:
    void publicClientsHaveTheDefaultsOfTheSpecification()
    {
        MemoryRateLimiter limiter;
        RateGate gate(limiter);
        QCOMPARE(allowedOf(gate, "192.0.2.1", {}, RateClass::User, 50), std::size_t{10});
        QCOMPARE(allowedOf(gate, "192.0.2.1", {}, RateClass::Trading, 50), std::size_t{5});
        QCOMPARE(allowedOf(gate, "192.0.2.1", {}, RateClass::Analytics, 50), std::size_t{20});
        QCOMPARE(allowedOf(gate, "192.0.2.1", {}, RateClass::Global, 200), std::size_t{65});
        QVERIFY(!gate.admit("192.0.2.1", {}, RateClass::Global, kStart).isAllowed);
        QVERIFY(gate.admit("192.0.2.2", {}, RateClass::Global, kStart).isAllowed);
    }

    void aUserIsOneClientWhereverTheyAskFromAndAStrangerIsAnother()
    {
        MemoryRateLimiter limiter;
        RateGate gate(limiter);
        const auto ada = user("ada", server::Tenant::Public);
        std::size_t allowed = 0;
        for (int i = 0; i < 50; ++i)
            allowed += gate.admit("192.0.2." + std::to_string(i), ada, RateClass::Trading, kStart).isAllowed ? 1U : 0U;
        QCOMPARE(allowed, std::size_t{5});
        QCOMPARE(allowedOf(gate, "192.0.2.1", {}, RateClass::Trading, 50), std::size_t{5});
        QCOMPARE(allowedOf(gate, "192.0.2.1", user("bob", server::Tenant::Public), RateClass::Trading, 50), std::size_t{5});
        QCOMPARE(allowedOf(gate, "192.0.2.1", user("cyd", server::Tenant::Standard), RateClass::Trading, 90), std::size_t{50});
        QCOMPARE(allowedOf(gate, "192.0.2.1", user("dan", server::Tenant::Professional), RateClass::Trading, 6'000), std::size_t{5'000});
    }

    void allAddressesOfOneNetworkAreOneClient()
    {
        MemoryRateLimiter limiter;
        RateGate gate(limiter);
        std::size_t allowed = 0;
        for (int i = 0; i < 50; ++i)
            allowed += gate.admit("2001:db8:1:2::" + std::to_string(i), {}, RateClass::Trading, kStart).isAllowed ? 1U : 0U;
        QCOMPARE(allowed, std::size_t{5});
        QVERIFY(gate.admit("2001:db8:1:3::1", {}, RateClass::Trading, kStart).isAllowed);
        // The same machine, as a socket for both protocols names it.
        QCOMPARE(allowedOf(gate, "192.0.2.9", {}, RateClass::Trading, 5), std::size_t{5});
        QVERIFY(!gate.admit("::ffff:192.0.2.9", {}, RateClass::Trading, kStart).isAllowed);
    }

    void thePolicyMayChangeWhileItIsUsed()
    {
        MemoryRateLimiter limiter;
        RateGate gate(limiter);
        QCOMPARE(allowedOf(gate, "192.0.2.1", {}, RateClass::Trading, 50), std::size_t{5});
        server::RatePolicy policy;
        policy.of(server::Tenant::Public, RateClass::Trading) = {60'000, std::chrono::minutes(1), 100};
        gate.setPolicy(policy);
        const RateVerdict first = gate.admit("192.0.2.1", {}, RateClass::Trading, kStart);
        QCOMPARE(first.retryAfter, Duration(1ms));
        QVERIFY(gate.admit("192.0.2.1", {}, RateClass::Trading, kStart + first.retryAfter).isAllowed);
    }
};

class ScopesTest : public QObject {
Q_OBJECT

private Q_SLOTS:
    void onlyWordsThatAreScopesAreRead()
    {
        using server::Scope;
        using server::Scopes;
        QVERIFY(Scopes::parse("read write admin") == (Scopes{Scope::Read, Scope::Write, Scope::Admin}));
        QVERIFY(Scopes::parse("write,read", ',') == (Scopes{Scope::Read, Scope::Write}));
        for (const char* text : {"", " ", "read ", " read", "read  write", "read read", "Read", "root", "read,write"})
            QVERIFY2(!Scopes::parse(text), text);
        QCOMPARE(QString::fromStdString(Scopes{Scope::Admin, Scope::Read}.text()), QStringLiteral("read admin"));
        QVERIFY((Scopes{Scope::Read}.isWithin({Scope::Read, Scope::Write})) && !(Scopes{Scope::Admin}.isWithin({Scope::Read, Scope::Write})));
    }
};

JARVIS_TEST(RateLimiterTest)
JARVIS_TEST(RateGateTest)
JARVIS_TEST(ScopesTest)
#include "rate_limiter_test.moc"
