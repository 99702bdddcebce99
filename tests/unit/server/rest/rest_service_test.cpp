#include "engine/server/rest/rest_service.h"

#include "engine/server/rest/open_api.h"
#include "engine/server/rest/refusal_words.h"
#include "tests/support/fake_engine.h"
#include "tests/support/test_main.h"

#include <QTest>

#include <deque>

using namespace jarvis;
using namespace jarvis::server;
using namespace jarvis::server::rest;
using test::FakeEngine;

namespace {

const Timestamp kNow = timestampFromMillis(1'795'262'400'000);

/// Lets three people in, each by a token that is their name.
class Names final : public Gatekeeper {
public:
    Expected<Identity, Denial> recognise(std::string_view token, Timestamp) const override
    {
        if (token == "late")
            return Unexpected(Denial::Expired);
        if (token == "barred")
            return Unexpected(Denial::Forbidden);
        if (token == "bob")
            return Identity{"bob", {Scope::Read}};
        if (token != "ada" && token != "eve")
            return Unexpected(Denial::BadToken);
        return Identity{FixedText<24>(token), {Scope::Read, Scope::Write}};
    }
};

/// Lets so many through, and then nobody.
class Counter final : public RateLimiter {
public:
    explicit Counter(int left) : m_left(left) {}
    RateVerdict take(std::string_view, const RateRule& rule, Timestamp) override
    {
        const bool isAllowed = m_left-- > 0;
        return {isAllowed, isAllowed ? Duration() : Duration(std::chrono::milliseconds(1'500)), rule.burst, 0, std::chrono::seconds(6)};
    }

private:
    int m_left;
};

/// A service over an engine that does what the test says, on one thread and a clock that stands.
struct World {
    explicit World(RateGate* gate = nullptr, CommandLog known = {}) : service(engine, names, gate, metrics, clock)
    {
        service.remember(std::move(known));
        service.begin([this](std::function<void()> task) { tasks.push_back(std::move(task)); });
        settle();
    }
    void settle()
    {
        while (!tasks.empty()) {
            const auto task = std::move(tasks.front());
            tasks.pop_front();
            task();
        }
    }
    void ask(std::string method, std::string target, std::string token, std::string body = {}, std::string key = {})
    {
        WebRequest request{"r1", std::move(method), std::move(target), {}, std::move(body), "10.0.0.1"};
        if (!token.empty())
            request.fields.emplace_back("authorization", "Bearer " + token);
        if (!key.empty())
            request.fields.emplace_back("idempotency-key", key);
        if (!request.body.empty())
            request.fields.emplace_back("content-type", "application/json");
        service.answer(std::move(request), [this](WebAnswer answer) { answers.push_back(std::move(answer)); });
        settle();
    }
    unsigned statusOf(std::string method, std::string target, std::string token, std::string body = {}, std::string key = {})
    {
        answers.clear();
        ask(std::move(method), std::move(target), std::move(token), std::move(body), std::move(key));
        return answers.size() == 1 ? answers.front().status : 0;
    }
    bool says(std::string_view words) const { return answers.back().body.find(words) != std::string::npos; }

    ManualClock clock{kNow};
    FakeEngine engine;
    Names names;
    Metrics metrics;
    std::deque<std::function<void()>> tasks;
    std::vector<WebAnswer> answers;
    RestService service;
};

constexpr const char* kHalt = "/api/v1/halt";

} // namespace

/// Handlers without sockets: who is let in, what reaches the engine, and what is answered when.
class RestServiceTest : public QObject {
Q_OBJECT

private Q_SLOTS:
    void whoMayDoWhat()
    {
        World world;
        QCOMPARE(world.statusOf("GET", "/api/v1/positions", ""), 401U);
        QCOMPARE(world.statusOf("GET", "/api/v1/positions", "nobody"), 401U);
        QVERIFY(world.says("not known"));
        QCOMPARE(world.statusOf("GET", "/api/v1/positions", "late"), 401U);
        QVERIFY(world.says("expired"));
        QCOMPARE(world.statusOf("GET", "/api/v1/positions", "barred"), 403U);
        QCOMPARE(world.statusOf("GET", "/api/v1/positions", "bob"), 200U);
        QCOMPARE(world.statusOf("POST", kHalt, "bob", "{}", "k"), 403U);
        QVERIFY(world.engine.commands().empty());
        QCOMPARE(world.statusOf("GET", "/nowhere", "ada"), 404U);
        QCOMPARE(world.statusOf("PUT", "/health", "ada"), 405U);
    }

    void aCommandIsAnsweredWhenItIsSettled()
    {
        World world;
        QCOMPARE(world.statusOf("POST", kHalt, "ada", "{}", "k"), 0U);
        const auto commands = world.engine.commands();
        QCOMPARE(commands.size(), std::size_t{1});
        QVERIFY(std::holds_alternative<api::HaltTrading>(commands[0].action));
        QCOMPARE(commands[0].origin.kind, api::Origin::Kind::Api);
        QCOMPARE(commands[0].origin.actor, FixedText<24>("ada"));
        QVERIFY(commands[0].expiresAt > kNow && commands[0].expiresAt <= kNow + api::kCommandLifeMax);
        world.engine.settle(commands[0].id, kNow);
        world.settle();
        QCOMPARE(world.answers.size(), std::size_t{1});
        QCOMPARE(world.answers[0].status, 200U);
        QVERIFY(world.says(commands[0].id.toHex()));
    }

    void whatTakesTooLongIsAnsweredWithAPlaceToAskAgain()
    {
        World world;
        world.ask("POST", kHalt, "ada", "{}", "k");
        world.clock.advance(CommandRunner::kPatience - std::chrono::milliseconds(1));
        world.service.tend({});
        QVERIFY(world.answers.empty());
        world.clock.advance(std::chrono::milliseconds(1));
        world.service.tend({});
        QCOMPARE(world.answers.size(), std::size_t{1});
        QCOMPARE(world.answers[0].status, 202U);
        const auto id = world.engine.commands()[0].id;
        QCOMPARE(world.answers[0].fields[0], std::make_pair(std::string("Location"), "/api/v1/commands/" + id.toHex()));
        QCOMPARE(world.statusOf("GET", "/api/v1/commands/" + id.toHex(), "bob"), 200U);
        QVERIFY(world.says("\"pending\""));
        world.engine.settle(id, kNow);
        QCOMPARE(world.statusOf("GET", "/api/v1/commands/" + id.toHex(), "bob"), 200U);
        QVERIFY(world.says("\"done\""));
    }

    void aRepeatIsTheSameCommandAndGetsTheFirstOutcome()
    {
        World world;
        world.ask("POST", kHalt, "ada", "{}", "k");
        world.ask("POST", kHalt, "ada", "{}", "k"); // while the first is under way
        QCOMPARE(world.engine.commands().size(), std::size_t{1});
        const CommandId id = world.engine.commands()[0].id;
        world.engine.settle(id, kNow, Refusal{ReasonCode::JournalUnavailable, {}, {}, {}, {}});
        world.settle();
        QCOMPARE(world.answers.size(), std::size_t{2});
        QCOMPARE(world.answers[0].status, 503U);
        QCOMPARE(world.answers[1].status, 503U);
        QCOMPARE(world.statusOf("POST", kHalt, "ada", "{}", "k"), 503U);
        QVERIFY(world.says("\"isRepeat\":true"));
        QCOMPARE(world.engine.commands().size(), std::size_t{1});
        // Something else by the same name is nobody's command.
        QCOMPARE(world.statusOf("POST", kHalt, "ada", R"({"flattensToo":true})", "k"), 422U);
        QCOMPARE(world.engine.commands().size(), std::size_t{1});
        // Another user's key is another command.
        world.ask("POST", kHalt, "eve", "{}", "k");
        QCOMPARE(world.engine.commands().size(), std::size_t{2});
        QVERIFY(world.engine.commands()[1].id != id);
    }

    void outcomesAreKnownFromTheStoryOfAnEarlierLife()
    {
        const CommandId id = CommandLog::idOf("ada", "k");
        World world;
        const api::Origin origin{api::Origin::Kind::Api, "ada"};
        world.engine.publish({api::CommandTaken{{id, origin, kNow, api::HaltTrading{}}}, api::CommandSettled{id, {}, {}, 1, false}}, kNow, id, origin);
        QCOMPARE(world.statusOf("POST", kHalt, "ada", "{}", "k"), 200U);
        QVERIFY(world.says("\"isRepeat\":true"));
        QVERIFY(world.engine.commands().empty());
    }

    void outcomesOfBeforeTheStartAreGivenAgain()
    {
        CommandLog known;
        const CommandId id = CommandLog::idOf("ada", "k");
        known.noteAsked(id, CommandLog::fingerprintOf(api::HaltTrading{}), kNow - std::chrono::hours(20));
        known.noteSettled(api::CommandSettled{id, {}, {}, 7, false}, kNow - std::chrono::hours(20));
        World world(nullptr, std::move(known));
        QCOMPARE(world.statusOf("POST", kHalt, "ada", "{}", "k"), 200U);
        QVERIFY(world.says("\"isRepeat\":true") && world.says("\"affected\":7"));
        QCOMPARE(world.statusOf("POST", kHalt, "ada", R"({"flattensToo":true})", "k"), 422U);
        QVERIFY(world.engine.commands().empty());
    }

    void whatDesksAskForTakesNoRoom()
    {
        AccountModel model;
        model.reset({});
        const CommandId id = CommandLog::idOf("desk", "k");
        const api::Origin desk{api::Origin::Kind::Desk, "ada"};
        api::Delta delta{{}, {0, 2}, {}};
        delta.events.push_back({1, kNow, id, desk, api::CommandTaken{{id, desk, kNow, api::HaltTrading{}}}});
        delta.events.push_back({2, kNow, id, desk, api::CommandSettled{id, {}, {}, 1, false}});
        QVERIFY(model.apply(delta));
        QCOMPARE(model.commands().size(), std::size_t{0});
    }

    void outcomesAreForgottenAfterADayAndTheOldestFirst()
    {
        CommandLog log;
        for (std::uint64_t i = 1; i <= CommandLog::kMax + 10; ++i)
            log.noteAsked(CommandId{1, i}, i, kNow);
        QCOMPARE(log.size(), CommandLog::kMax);
        QVERIFY(log.find(CommandId{1, 10}) == nullptr);
        QVERIFY(log.find(CommandId{1, 11}) != nullptr);
        log.noteAsked(CommandId{2, 1}, 1, kNow + CommandLog::kLife + std::chrono::seconds(1));
        QCOMPARE(log.size(), std::size_t{1});
    }

    void aCommandThatCannotBeSentMayBeSentAgain()
    {
        World world;
        for (const auto& [error, status] : {std::pair(api::SendError::LinkDown, 503U), {api::SendError::QueueFull, 503U}, {api::SendError::NotPermitted, 403U}}) {
            world.engine.failSends(error);
            QCOMPARE(world.statusOf("POST", kHalt, "ada", "{}", "k"), status);
        }
        world.engine.failSends({});
        world.ask("POST", kHalt, "ada", "{}", "k");
        QCOMPARE(world.engine.commands().size(), std::size_t{1});
    }

    void withoutAKeyNothingIsSent()
    {
        World world;
        constexpr const char* kCancelAll = "/api/v1/cancel-all";
        QCOMPARE(world.statusOf("POST", kCancelAll, "ada", "{}"), 400U);
        QCOMPARE(world.statusOf("POST", kCancelAll, "ada", "{}", "a b"), 400U);
        QCOMPARE(world.statusOf("POST", kCancelAll, "ada", "{}", std::string(129, 'k')), 400U);
        QVERIFY(world.engine.commands().empty());
    }

    void whoStopsNeedsNoKeyAndStopsAnewEachTime()
    {
        World world;
        for (int i = 0; i < 2; ++i)
            world.ask("POST", kHalt, "ada", "{}");
        const auto commands = world.engine.commands();
        QCOMPARE(commands.size(), std::size_t{2});
        QVERIFY(commands[0].id != commands[1].id);
        QVERIFY(std::holds_alternative<api::HaltTrading>(commands[1].action));
    }

    void whoComesTooOftenIsToldWhen()
    {
        Counter counter(2); // one for the class, one for all together
        RateGate gate(counter);
        World world(&gate);
        QCOMPARE(world.statusOf("GET", "/api/v1/account", "ada"), 200U);
        QCOMPARE(world.statusOf("GET", "/api/v1/account", "ada"), 429U);
        QCOMPARE(world.answers[0].fields[0], std::make_pair(std::string("Retry-After"), std::string("2")));
        // Health is for load balancers, the kill switch for emergencies: neither is counted.
        QCOMPARE(world.statusOf("GET", "/health", ""), 503U); // nothing has fresh data here
        world.ask("POST", kHalt, "ada", "{}", "k");
        QCOMPARE(world.engine.commands().size(), std::size_t{1});
    }

    void nothingIsAnsweredAfterTheEnd()
    {
        World world;
        world.ask("POST", kHalt, "ada", "{}", "k");
        world.service.end();
        world.engine.settle(world.engine.commands()[0].id, kNow);
        world.settle();
        QVERIFY(world.answers.empty());
        QCOMPARE(world.engine.subscriberCount(), std::size_t{0});
    }

    void aGapInTheStoryBeginsItAnew()
    {
        World world;
        world.engine.skipSequence();
        world.engine.publish({api::DayRolled{}}, kNow);
        QCOMPARE(world.engine.subscriptionCount(), std::size_t{1});
        world.service.tend({});
        QCOMPARE(world.engine.subscriptionCount(), std::size_t{2});
        QCOMPARE(world.statusOf("GET", "/api/v1/positions", "ada"), 200U);
    }

    void everyReasonHasANameOfItsOwn()
    {
        std::set<std::string_view> names;
        for (int code = 0; code < 600; ++code) {
            const RefusalWords words = wordsOf(static_cast<ReasonCode>(code));
            if (words.name != "unknown-reason")
                QVERIFY2(names.insert(words.name).second, std::string(words.name).c_str());
            QVERIFY(words.status >= 400 && words.status < 600);
        }
        QCOMPARE(wordsOf(static_cast<ReasonCode>(9'999)).name, std::string_view("unknown-reason"));
    }
};

JARVIS_TEST(RestServiceTest)

#include "rest_service_test.moc"
