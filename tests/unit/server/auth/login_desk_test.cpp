#include "engine/server/auth/login_desk.h"

#include "tests/unit/server/auth/auth_world.h"
#include "tests/support/test_main.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>
#include <latch>

using namespace jarvis;
using namespace jarvis::server::auth;
using server::Denial;
using server::Identity;
using server::Scope;
using server::Scopes;
using test::AuthWorld;
using What = AuditEntry::What;
using Why = AuditEntry::Why;

namespace {

constexpr Scopes kTrader{Scope::Read, Scope::Write};

std::size_t countOf(AuthWorld& world, What what, Why why = Why::None)
{
    world.worker.stop();
    return static_cast<std::size_t>(std::ranges::count_if(world.trail.taken(), [&](const AuditEntry& entry) { return entry.what == what && entry.why == why; }));
}

/// Gives the world one API key; what it is is returned.
std::string addKey(AuthWorld& world, Scopes scopes)
{
    server::TokenBook book;
    const std::string key = AuthWorld::text(book.add("bot", scopes, server::Tenant::Standard, world.clock.now(), {}));
    world.roster.set(std::make_shared<const server::TokenBook>(std::move(book)));
    return key;
}

} // namespace

class LoginDeskTest : public QObject {
Q_OBJECT

private Q_SLOTS:
    void whoKnowsThePasswordIsLetIn()
    {
        AuthWorld world;
        const auto grant = world.logIn("ada", "correct horse");
        QVERIFY(grant.hasValue());
        QCOMPARE(grant->expiresIn, Duration(std::chrono::minutes(15)));
        const auto who = world.recognise(grant->accessToken);
        QVERIFY(who.hasValue());
        QVERIFY(who->user == FixedText<24>("ada") && who->scopes == kTrader && !who->session.isEmpty() && who->key.isEmpty());
        world.clock.advance(std::chrono::minutes(15));
        QCOMPARE(world.recognise(grant->accessToken).error(), Denial::Expired);
        QCOMPARE(countOf(world, What::LoggedIn), std::size_t{1});
    }

    void nobodyElseIsAndAllAreToldTheSame()
    {
        AuthWorld world;
        for (const auto& [name, password] : std::vector<std::pair<const char*, const char*>>{{"ada", "correct hors"}, {"ada", "Correct horse"}, {"nobody", "correct horse"}, {"ada", "battery staple"}}) {
            const auto grant = world.logIn(name, password);
            QVERIFY(!grant);
            QCOMPARE(grant.error().why, Why::BadCredentials);
        }
        QVERIFY(world.store.sessions.empty());
        QCOMPARE(countOf(world, What::Refused, Why::BadCredentials), std::size_t{4});
    }

    void anUnknownUserTakesAsLongAsAWrongPassword()
    {
        AuthWorld world;
        (void)world.logIn("nobody", "warm", "192.0.2.7"); // makes what later ones are held against
        const auto medianOf = [&world](const char* name) {
            std::vector<qint64> times;
            for (int i = 0; i < 7; ++i) {
                QElapsedTimer timer;
                timer.start();
                (void)world.logIn(name, "wrong password", "192.0.2." + std::to_string(100 + i));
                times.push_back(timer.nsecsElapsed());
            }
            std::ranges::nth_element(times, times.begin() + 3);
            return static_cast<double>(times[3]);
        };
        const double unknown = medianOf("nobody");
        const double known = medianOf("ada");
        // Without a hash to hold it against the one would be a thousand times faster.
        QVERIFY2(unknown > known / 4 && unknown < known * 4, std::to_string(unknown / known).c_str());
    }

    void aNameThatNobodyHasIsNotWrittenDown()
    {
        AuthWorld world;
        (void)world.logIn("hunter2-in-the-wrong-field", "x");
        (void)world.logIn("ada", "wrong");
        world.worker.stop();
        std::string audit;
        for (const AuditEntry& entry : world.trail.taken())
            audit += toJson(entry) + "\n";
        QVERIFY(audit.find("hunter2") == std::string::npos);
        QVERIFY(audit.find("\"user\":\"ada\"") != std::string::npos);
        QVERIFY(audit.find("\"from\":\"192.0.2.1\"") != std::string::npos);
    }

    void guessingIsSlowedAndTheOwnerIsNotLockedOut()
    {
        AuthWorld world;
        QVERIFY(world.logIn("ada", "correct horse").hasValue());
        int judged = 0;
        for (int i = 0; i < 1'000; ++i) {
            const auto grant = world.logIn("ada", "guess " + std::to_string(i), "203.0.113.5");
            QVERIFY(!grant);
            judged += grant.error().why == Why::BadCredentials ? 1 : 0;
            if (grant.error().why == Why::TooMany)
                QVERIFY(grant.error().retryAfter > Duration::zero());
            world.clock.advance(std::chrono::milliseconds(100));
        }
        QVERIFY2(judged <= 12, std::to_string(judged).c_str());
        QVERIFY(world.logIn("ada", "correct horse").hasValue());
    }

    void manyAtOnceFindTheDoorBusyAndTakeOneHashAtATime()
    {
        AuthWorld world;
        std::atomic<int> busy = 0;
        std::atomic<int> judged = 0;
        std::latch all(200);
        for (int i = 0; i < 200; ++i) {
            world.desk->logIn(PasswordLogin{"nobody" + std::to_string(i), AuthWorld::secret("guess"), "198.51.100." + std::to_string(i), {}}, [&](AuthWorld::Answer answer) {
                (answer.error().why == Why::Busy ? busy : judged)++;
                all.count_down();
            });
        }
        all.wait();
        QVERIFY(busy > 100 && judged >= 32);
        // The flood of one address leaves room for others.
        std::latch some(40);
        for (int i = 0; i < 40; ++i)
            world.desk->logIn(KeyLogin{AuthWorld::secret("jarvis-nonsense"), "198.51.100.1", {}}, [&](AuthWorld::Answer) { some.count_down(); });
        QVERIFY(world.logIn("ada", "correct horse").hasValue());
        some.wait();
    }

    void aFloodOfRefusalsDoesNotPushOutWhatIsInTheAudit()
    {
        AuthWorld world;
        QVERIFY(world.logIn("ada", "correct horse").hasValue());
        for (int i = 0; i < 20'000; ++i)
            world.keeper.note({server::Entry::Door::Rest, i % 2 == 0 ? "203.0.113.5" : "2001:db8::" + std::to_string(i % 9'000), Unexpected(Denial::BadToken)});
        world.clock.advance(std::chrono::hours(1));
        world.keeper.note({server::Entry::Door::Rest, "203.0.113.5", Unexpected(Denial::BadToken)});
        world.worker.stop();
        const auto entries = world.trail.taken();
        QVERIFY2(entries.size() <= 102, std::to_string(entries.size()).c_str());
        std::uint64_t told = entries.size() - 1;
        for (const AuditEntry& entry : entries)
            told += entry.what == What::Refused ? entry.count : 0;
        QCOMPARE(told, std::uint64_t{20'001});
    }

    void scopesAreNeverMoreThanTheUserHas()
    {
        AuthWorld world;
        const auto less = world.logIn("ada", "correct horse", AuthWorld::kHome, Scopes{Scope::Read});
        QVERIFY(less.hasValue());
        QVERIFY(world.recognise(less->accessToken)->scopes == Scopes{Scope::Read});
        QVERIFY(world.recognise(world.refresh(AuthWorld::text(less->refreshToken))->accessToken)->scopes == Scopes{Scope::Read});
        QCOMPARE(world.logIn("ada", "correct horse", AuthWorld::kHome, Scopes{Scope::Admin}).error().why, Why::Forbidden);
        // What is taken from the user is taken from tokens that are out.
        UserBook book;
        book.add(AuthWorld::user("ada", {Scope::Write}, "correct horse"));
        world.roster.set(std::make_shared<const UserBook>(std::move(book)));
        QVERIFY(world.recognise(less->accessToken)->scopes.isEmpty());
    }

    void anApiKeyOpensASessionThatEndsWithIt()
    {
        AuthWorld world;
        const std::string key = addKey(world, kTrader);
        const auto grant = world.logInWithKey(key);
        QVERIFY(grant.hasValue());
        const auto who = world.recognise(grant->accessToken);
        QVERIFY(who.hasValue() && who->user == FixedText<24>("bot") && who->tenant == server::Tenant::Standard && !who->key.isEmpty());
        QVERIFY(!world.logInWithKey(key.substr(0, key.size() - 1) + (key.back() == '0' ? '1' : '0')));
        server::TokenBook book = *world.roster.now().tokens;
        QVERIFY(book.revoke(book.tokens().front().id));
        const std::uint64_t before = world.keeper.edition();
        world.roster.set(std::make_shared<const server::TokenBook>(book));
        QVERIFY(world.keeper.edition() > before);
        QCOMPARE(world.recognise(grant->accessToken).error(), Denial::BadToken);
        QVERIFY(!world.keeper.review(*who, world.clock.now()));
        QVERIFY(!world.refresh(AuthWorld::text(grant->refreshToken)));
    }

    void aRefreshTokenIsGoodOnce()
    {
        AuthWorld world;
        const auto first = world.logIn("ada", "correct horse");
        const auto second = world.refresh(AuthWorld::text(first->refreshToken));
        QVERIFY(second.hasValue() && second->session == first->session);
        QVERIFY(world.recognise(second->accessToken).hasValue());
        const auto third = world.refresh(AuthWorld::text(second->refreshToken));
        QVERIFY(third.hasValue());
        // Somebody copied the first.
        QCOMPARE(world.refresh(AuthWorld::text(first->refreshToken)).error().why, Why::BadCredentials);
        QVERIFY(!world.refresh(AuthWorld::text(third->refreshToken)));
        for (const auto* grant : {&first, &second, &third})
            QCOMPARE(world.recognise((*grant)->accessToken).error(), Denial::BadToken);
        QCOMPARE(countOf(world, What::ReplayFound), std::size_t{1});
    }

    void aForgedRefreshTokenEndsNothing()
    {
        AuthWorld world;
        const auto grant = world.logIn("ada", "correct horse");
        const std::string good = AuthWorld::text(grant->refreshToken);
        for (std::size_t at = 0; at < good.size(); ++at) {
            std::string bad = good;
            bad[at] = bad[at] == '0' ? '1' : '0';
            QVERIFY2(!world.refresh(bad), bad.c_str());
        }
        for (const std::string& bad : {std::string("x"), good + "0", good.substr(1), std::string(5'000, '-'), good.substr(0, good.size() - 64), AuthWorld::text(grant->accessToken), "jarvis-refresh-" + good.substr(15, 16) + "-00-" + good.substr(good.size() - 64)})
            QVERIFY(!world.refresh(bad));
        QVERIFY(world.recognise(grant->accessToken).hasValue());
        QVERIFY(world.refresh(good).hasValue());
    }

    void aRefreshTokenIsNoAccessTokenAndTheOtherWayRound()
    {
        AuthWorld world;
        const auto grant = world.logIn("ada", "correct horse");
        QCOMPARE(world.recognise(grant->refreshToken).error(), Denial::BadToken);
        QVERIFY(!world.logInWithKey(AuthWorld::text(grant->accessToken)));
        QVERIFY(!world.logInWithKey(AuthWorld::text(grant->refreshToken)));
    }

    void sessionsSurviveARestartAndHoldNoSecret()
    {
        AuthWorld world;
        const auto grant = world.logIn("ada", "correct horse");
        const std::string refresh = AuthWorld::text(grant->refreshToken);
        QVERIFY(world.store.sessions.find(refresh.substr(refresh.size() - 64)) == std::string::npos);
        auto read = SessionBook::parse(world.store.sessions);
        QVERIFY(read.hasValue());
        world.roster.set(std::make_shared<const SessionBook>(std::move(*read)), false);
        QVERIFY(world.recognise(grant->accessToken).hasValue());
        QVERIFY(world.refresh(refresh).hasValue());
    }

    void withoutADiskNobodyIsLetInAndNothingIsLost()
    {
        AuthWorld world;
        const auto grant = world.logIn("ada", "correct horse");
        world.store.isBroken = true;
        QCOMPARE(world.logIn("ada", "correct horse").error().why, Why::NotRecorded);
        QCOMPARE(world.refresh(AuthWorld::text(grant->refreshToken)).error().why, Why::NotRecorded);
        world.store.isBroken = false;
        world.trail.isBroken = true;
        QCOMPARE(world.logIn("ada", "correct horse").error().why, Why::NotRecorded);
        world.trail.isBroken = false;
        // The token that was not answered is still the good one.
        QVERIFY(world.refresh(AuthWorld::text(grant->refreshToken)).hasValue());
    }

    void aNewPasswordEndsTheSessionsBeforeIt()
    {
        AuthWorld world;
        const auto grant = world.logIn("ada", "correct horse");
        world.clock.advance(std::chrono::seconds(1));
        UserBook book = *world.roster.now().users;
        QVERIFY(book.setPassword("ada", hashPassword(AuthWorld::secret("another one"), AuthWorld::kCheap), world.clock.now()));
        world.roster.set(std::make_shared<const UserBook>(book));
        QCOMPARE(world.recognise(grant->accessToken).error(), Denial::BadToken);
        QVERIFY(!world.refresh(AuthWorld::text(grant->refreshToken)));
        QVERIFY(!world.logIn("ada", "correct horse"));
        QVERIFY(world.logIn("ada", "another one").hasValue());
        QVERIFY(book.remove("ada"));
        world.roster.set(std::make_shared<const UserBook>(book));
        QVERIFY(!world.logIn("ada", "another one"));
    }

    void sessionsAreSentAwayByThoseWhoMay()
    {
        AuthWorld world;
        const auto ada = world.logIn("ada", "correct horse");
        const auto adaToo = world.logIn("ada", "correct horse");
        const auto root = world.logIn("root", "battery staple");
        const Identity adaIs = *world.recognise(ada->accessToken);
        const Identity rootIs = *world.recognise(root->accessToken);
        const std::uint64_t before = world.keeper.edition();
        // Not another's, and whether it is there is not told.
        const auto denied = [&](Revocation what) { return !what.by || world.revoke(std::move(what)).error().why == Why::Forbidden; };
        QVERIFY(denied({{}, std::string(root->session.view()), {}, {}, adaIs, AuthWorld::kHome}));
        QVERIFY(denied({{}, "0000000000000001", {}, {}, adaIs, AuthWorld::kHome}));
        QVERIFY(denied({{}, {}, "root", {}, adaIs, AuthWorld::kHome}));
        QVERIFY(denied({{}, {}, {}, "00000000", adaIs, AuthWorld::kHome}));
        QCOMPARE(world.keeper.edition(), before);
        QVERIFY(world.recognise(root->accessToken).hasValue());
        QCOMPARE(*world.revoke({{}, std::string(adaToo->session.view()), {}, {}, adaIs, AuthWorld::kHome}), std::size_t{1});
        QCOMPARE(world.recognise(adaToo->accessToken).error(), Denial::BadToken);
        QVERIFY(world.recognise(ada->accessToken).hasValue());
        QVERIFY(world.keeper.edition() > before);
        QCOMPARE(*world.revoke({{}, {}, "ada", {}, rootIs, AuthWorld::kHome}), std::size_t{1});
        QCOMPARE(world.recognise(ada->accessToken).error(), Denial::BadToken);
        // Whoever has the refresh token may end what it belongs to.
        QCOMPARE(*world.revoke({AuthWorld::secret(AuthWorld::text(root->refreshToken)), {}, {}, {}, {}, AuthWorld::kHome}), std::size_t{1});
        QCOMPARE(world.recognise(root->accessToken).error(), Denial::BadToken);
        QVERIFY(world.store.sessions.find("ada") == std::string::npos);
    }

    void aRevocationCountsEvenWhenItCannotBeWritten()
    {
        AuthWorld world;
        const auto ada = world.logIn("ada", "correct horse");
        const Identity who = *world.recognise(ada->accessToken);
        world.store.isBroken = true;
        QCOMPARE(world.revoke({{}, {}, "ada", {}, who, AuthWorld::kHome}).error().why, Why::NotRecorded);
        QCOMPARE(world.recognise(ada->accessToken).error(), Denial::BadToken);
    }

    void sessionsEndByThemselves()
    {
        AuthWorld world;
        auto grant = world.logIn("ada", "correct horse");
        for (int day = 0; day < 29; ++day) {
            world.clock.advance(kDay);
            grant = world.refresh(AuthWorld::text(grant->refreshToken));
            QVERIFY(grant.hasValue());
        }
        world.clock.advance(kDay);
        QCOMPARE(world.refresh(AuthWorld::text(grant->refreshToken)).error().why, Why::Expired);
        grant = world.logIn("ada", "correct horse");
        world.clock.advance(kDay * 7);
        QCOMPARE(world.refresh(AuthWorld::text(grant->refreshToken)).error().why, Why::Expired);
    }

    void aUserHasSoManySessionsAndTheQuietestGoes()
    {
        AuthWorld world;
        const std::string key = addKey(world, kTrader);
        const auto first = world.logInWithKey(key);
        for (std::size_t i = 0; i < SessionBook::kPerUserMax; ++i) {
            world.clock.advance(std::chrono::seconds(1));
            QVERIFY(world.logInWithKey(key).hasValue());
        }
        QCOMPARE(world.recognise(first->accessToken).error(), Denial::BadToken);
        QCOMPARE(world.roster.now().sessions->size(), SessionBook::kPerUserMax);
    }

    void theNextSigningKeyTakesOverWhenItsTimeHasCome()
    {
        AuthWorld world;
        const auto before = world.logIn("ada", "correct horse");
        const std::string first = world.roster.now().keys->currentId();
        world.desk->tendKeys();
        world.clock.advance(kDay * 30);
        const auto late = world.logIn("ada", "correct horse");
        QCOMPARE(world.roster.now().keys->currentId(), first);
        world.desk->tendKeys();
        const auto after = world.logIn("ada", "correct horse"); // waits for its turn behind it
        QVERIFY(world.roster.now().keys->currentId() != first);
        QCOMPARE(world.store.keyId, world.roster.now().keys->currentId());
        QVERIFY(world.recognise(late->accessToken).hasValue() && world.recognise(after->accessToken).hasValue());
        QVERIFY(world.refresh(AuthWorld::text(late->refreshToken)).hasValue());
    }
};

JARVIS_TEST(LoginDeskTest)
#include "login_desk_test.moc"
