#include "engine/server/desk_session.h"

#include "engine/server/memory_rate_limiter.h"
#include "tests/support/random_frames.h"
#include "tests/support/session_world.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace jarvis;
using namespace std::chrono_literals;
using server::DeskSession;
using test::SessionWorld;
using Reason = wire::Goodbye::Reason;

namespace {

api::Event largeEvent(Random& random)
{
    return test::randomRecords(random, 1).front().event;
}

/// The sequence that a desk is at by what it was sent; nothing after a gap.
std::optional<std::uint64_t> appliedBy(const SessionWorld& world)
{
    std::uint64_t at = 0;
    for (const wire::Bytes& bytes : world.transport->written) {
        const auto frame = wire::decodeEngineFrame(bytes);
        if (const auto* snapshot = std::get_if<api::Snapshot>(&*frame)) {
            at = snapshot->at.sequence;
        } else if (const auto* delta = std::get_if<api::Delta>(&*frame)) {
            if (delta->from.sequence != at)
                return std::nullopt;
            at = delta->to.sequence;
        }
    }
    return at;
}

/// Where a field's bytes begin.
std::size_t placeOf(const wire::DeskFrame& frame, const std::string& field)
{
    std::size_t at = 0;
    for (const std::string& line : test::fieldsOf(frame)) {
        if (line.starts_with(field))
            break;
        at += std::stoul(line.substr(line.rfind(':') + 1));
    }
    return at;
}

std::optional<Reason> goodbyeOf(const SessionWorld& world)
{
    const auto goodbyes = world.said<wire::Goodbye>();
    return goodbyes.empty() ? std::nullopt : std::optional(goodbyes.front().reason);
}

} // namespace

/// One desk: slow, silent, from another release, or talking nonsense. It costs itself only, and is told why.
class DeskSessionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whoSaysNothingIsCutAfterFiveSeconds()
    {
        SessionWorld world;
        const auto session = world.connect();
        world.clock.advance(DeskSession::kHelloTimeout);
        session->tend();
        QVERIFY(!world.transport->closed);
        world.clock.advance(1ms);
        session->tend();
        QCOMPARE(QString::fromStdString(world.transport->closed.value_or("")), QStringLiteral("no hello in time"));
        QVERIFY(world.transport->written.empty());
    }

    void whoSaidHelloIsNotCutForSilence()
    {
        SessionWorld world;
        const auto session = world.connect();
        world.transport->hear(SessionWorld::hello());
        world.clock.advance(1h);
        session->tend();
        QVERIFY(!world.transport->closed);
    }

    void releasesAgreeOnAVersionOrPart_data()
    {
        QTest::addColumn<int>("min");
        QTest::addColumn<int>("max");
        QTest::addColumn<int>("agreed"); // 0: they part
        const int ours = wire::kStreamVersion;
        QTest::newRow("the same") << ours << ours << ours;
        QTest::newRow("a desk of a later release that still speaks ours") << int(wire::kStreamVersionMin) << ours + 3 << ours;
        QTest::newRow("a desk that has forgotten ours") << ours + 1 << ours + 3 << 0;
        QTest::newRow("a desk from before the oldest that is spoken") << 0 << int(wire::kStreamVersionMin) - 1 << 0;
        QTest::newRow("a desk whose versions make no sense") << 65'535 << 0 << 0;
    }

    void releasesAgreeOnAVersionOrPart()
    {
        QFETCH(int, min);
        QFETCH(int, max);
        QFETCH(int, agreed);
        SessionWorld world;
        const auto session = world.connect();
        wire::Hello hello = SessionWorld::hello();
        hello.versionMin = static_cast<std::uint16_t>(min);
        hello.version = static_cast<std::uint16_t>(max);
        world.transport->hear(hello);
        world.readAll();
        if (agreed != 0) {
            QCOMPARE(int(world.said<wire::Welcome>().at(0).version), agreed);
            return;
        }
        QCOMPARE(goodbyeOf(world), Reason::VersionMismatch);
        QCOMPARE(world.said<wire::Goodbye>().at(0).retryAfter, Duration::max());
        QVERIFY(world.transport->closed);
    }

    void aCommandOfALaterReleaseIsRefusedAndNothingIsDone()
    {
        SessionWorld world;
        const auto session = world.connect();
        world.transport->hear(SessionWorld::hello());
        world.readAll();
        const wire::DeskFrame frame = wire::Send{{CommandId{1, 2}, {}, world.now() + 10s, api::CancelAll{}}};
        wire::Bytes bytes = wire::encodeFrame(frame);
        const std::size_t tag = placeOf(frame, ".command.action=");
        QCOMPARE(int(std::to_integer<std::uint8_t>(bytes[tag])), int(api::Action(api::CancelAll{}).index() + 1));
        bytes[tag] = std::byte{0xEF};
        bytes[tag + 1] = std::byte{0x7F};
        world.transport->hear(bytes);
        world.readAll();
        QVERIFY(world.engine.commands().empty());
        QCOMPARE(world.said<wire::NotSent>().at(0).command, (CommandId{1, 2}));
        QCOMPARE(world.said<wire::NotSent>().at(0).error, api::SendError::NotPermitted);
        // It goes on: its other commands are understood.
        world.transport->hear(frame);
        QCOMPARE(world.engine.commands().size(), std::size_t{1});
        QVERIFY(!world.transport->closed);
    }

    void aFrameOfALaterReleaseIsNotUnderstood()
    {
        SessionWorld world;
        const auto session = world.connect();
        world.transport->hear(SessionWorld::hello());
        world.transport->hear(wire::Bytes{std::byte{0x77}, std::byte{0}, std::byte{0}, std::byte{0}});
        world.readAll();
        QCOMPARE(goodbyeOf(world), Reason::BadFrame);
    }

    void nothingIsHeardBeforeHelloNorTwice()
    {
        for (const bool isSecondHello : {false, true}) {
            SessionWorld world;
            const auto session = world.connect();
            if (isSecondHello) {
                world.transport->hear(SessionWorld::hello());
                world.transport->hear(SessionWorld::hello());
            } else {
                world.transport->hear(wire::Send{{CommandId{1, 2}, {}, world.now() + 10s, api::CancelAll{}}});
            }
            world.readAll();
            QCOMPARE(goodbyeOf(world), Reason::BadFrame);
            QVERIFY(world.engine.commands().empty());
        }
    }

    void aSlowReaderSkipsQuotesButNoEvent()
    {
        SessionWorld world;
        const auto session = world.connect();
        world.transport->hear(SessionWorld::hello());
        world.readAll();
        const std::size_t quotesBefore = world.said<wire::QuoteChanges>().size();
        Random random(5);
        // Something hangs on its way while the market moves a thousand times, and the account now and then.
        world.transport->hear(wire::Ping{1});
        for (std::int64_t i = 1; i <= 1'000; ++i) {
            api::Quote quote;
            quote.instrument = InstrumentId{1};
            quote.last = Price::ofTicks(i);
            world.engine.publish(api::QuoteFrame{world.now(), {quote}, {}, {}, {}, {}, {}, {}});
            if (i % 100 == 0)
                world.engine.publish({largeEvent(random)}, world.now());
            world.clock.advance(20ms);
            session->pumpQuotes();
        }
        QVERIFY(world.transport->isWriting());
        world.readAll();
        QCOMPARE(appliedBy(world), std::optional(world.engine.cursor().sequence));
        const auto quotes = world.said<wire::QuoteChanges>();
        QCOMPARE(quotes.size(), quotesBefore + 1);
        QCOMPARE(quotes.back().quotes.at(0).quote.last, std::optional(Price::ofTicks(1'000)));
    }

    void aCommandThatTheEngineHasForgottenIsNotGivenToItAgain_data()
    {
        QTest::addColumn<int>("version");
        QTest::addColumn<bool>("isRefused");
        QTest::newRow("it was done") << 2 << false;
        QTest::newRow("it was refused") << 2 << true;
        QTest::newRow("a desk that has no word for it, and it was done") << 1 << false;
        QTest::newRow("a desk that has no word for it, and it was refused") << 1 << true;
    }
    void aCommandThatTheEngineHasForgottenIsNotGivenToItAgain()
    {
        QFETCH(int, version);
        QFETCH(bool, isRefused);
        struct Known final : server::FirstOutcomes {
            api::CommandSettled settled;
            Timestamp at{};
            std::optional<api::CommandSettled> firstOutcome(const CommandId& id, Timestamp before) const override
            {
                return id == settled.id && at < before ? std::optional(settled) : std::nullopt;
            }
        } known;
        SessionWorld world;
        world.first = &known;
        known.settled = {CommandId{7, 7}, isRefused ? std::optional(Refusal{ReasonCode::NothingToCancel, {}, {}, {}, {}}) : std::nullopt, OrderId{9}, 1, false, false};
        known.at = world.now();
        const auto session = world.connect();
        world.transport->isQuick = true;
        wire::Hello hello = SessionWorld::hello();
        hello.version = static_cast<std::uint16_t>(version);
        world.transport->hear(hello);
        // As long as the engine remembers, it is the one to answer.
        const auto say = [&] { world.transport->hear(wire::Send{{known.settled.id, {}, world.now() + 30s, api::CancelAll{}}}); };
        say();
        QCOMPARE(world.engine.commands().size(), std::size_t{1});
        world.clock.advance(api::kCommandLifeMax + 1ms);
        say();
        QCOMPARE(world.engine.commands().size(), std::size_t{1});
        const auto told = world.said<wire::SettledBefore>();
        const auto notSent = world.said<wire::NotSent>();
        if (version == 1) {
            QVERIFY(told.empty());
            QCOMPARE(notSent.size(), std::size_t{1});
            QCOMPARE(notSent[0].refusal->code, isRefused ? ReasonCode::NothingToCancel : ReasonCode::CommandExpired);
            return;
        }
        QVERIFY(notSent.empty());
        QCOMPARE(told.size(), std::size_t{1});
        api::CommandSettled again = known.settled;
        again.isRepeat = true;
        QVERIFY(told[0].outcome == again);
        // Another one is not known, however late.
        world.transport->hear(wire::Send{{CommandId{7, 8}, {}, world.now() + 30s, api::CancelAll{}}});
        QCOMPARE(world.engine.commands().size(), std::size_t{2});
    }

    void aDeskOfTheFirstVersionIsToldWholeQuotes()
    {
        SessionWorld world;
        const auto session = world.connect();
        world.transport->isQuick = true;
        wire::Hello hello = SessionWorld::hello();
        hello.version = 1;
        world.transport->hear(hello);
        api::Quote quote;
        quote.instrument = InstrumentId{1};
        quote.open24h = Price::ofTicks(7);
        for (std::int64_t i = 1; i <= 3; ++i) {
            quote.last = Price::ofTicks(i);
            world.engine.publish(api::QuoteFrame{world.now(), {quote}, {}, {}, {}, {}, {}, {}});
            session->pumpQuotes();
        }
        QVERIFY(world.said<wire::QuoteChanges>().empty());
        const auto frames = world.said<api::QuoteFrame>();
        QCOMPARE(frames.size(), std::size_t{3});
        QCOMPARE(frames.back().quotes.at(0).last, std::optional(Price::ofTicks(3)));
        QCOMPARE(frames.back().quotes.at(0).open24h, std::optional(Price::ofTicks(7)));
    }

    void whereThereIsRoomEverythingGoesOutInOneGo()
    {
        SessionWorld world;
        const auto session = world.connect();
        world.transport->isQuick = true;
        world.transport->hear(SessionWorld::hello());
        Random random(5);
        for (int i = 0; i < 10; ++i)
            world.engine.publish({largeEvent(random)}, world.now());
        for (std::uint64_t i = 0; i < 10; ++i)
            world.transport->hear(wire::Ping{i});
        QVERIFY(!world.transport->isWriting());
        QCOMPARE(world.said<wire::Pong>().size(), std::size_t{10});
        QCOMPARE(appliedBy(world), std::optional(world.engine.cursor().sequence));
        // Its farewell too, and then nothing more.
        session->sayGoodbye(Reason::Stopping, 0s);
        QCOMPARE(goodbyeOf(world), Reason::Stopping);
        QVERIFY(world.transport->closed);
        session->pump();
    }

    void aReaderWhoseEventsAreNotKeptAnyMoreIsSentAwayWithTheReason()
    {
        SessionWorld world({4'096, 8'192});
        const auto session = world.connect();
        world.transport->hear(SessionWorld::hello());
        world.readAll();
        world.transport->hear(wire::Ping{1});
        QVERIFY(world.transport->isWriting());
        Random random(6);
        const std::uint64_t before = world.engine.cursor().sequence;
        for (int i = 0; i < 2'000; ++i) {
            world.engine.publish({largeEvent(random)}, world.now());
            session->pump();
            if (i % 100 == 0) // as the server does: a fresh snapshot lets what lies before it go
                world.reader().tend();
        }
        world.readAll();
        QCOMPARE(goodbyeOf(world), Reason::TooSlow);
        QCOMPARE(world.said<wire::Goodbye>().at(0).retryAfter, Duration::zero());
        QVERIFY(world.transport->closed);
        // It comes back with what it has applied, and is told the story anew: nothing is missing in what it knows then.
        const auto again = world.connect();
        wire::Hello back = SessionWorld::hello();
        back.known = api::Cursor{1, before};
        world.transport->hear(back);
        world.readAll();
        QVERIFY(!world.said<wire::Welcome>().at(0).isResumed);
        QCOMPARE(appliedBy(world), std::optional(world.engine.cursor().sequence));
    }

    void aDeskThatWasCutGoesOnWhereItWas()
    {
        SessionWorld world;
        Random random(7);
        auto session = world.connect();
        world.transport->hear(SessionWorld::hello());
        world.readAll();
        const std::uint64_t known = *appliedBy(world);
        session.reset();
        for (int i = 0; i < 50; ++i)
            world.engine.publish({largeEvent(random)}, world.now());
        session = world.connect();
        wire::Hello back = SessionWorld::hello();
        back.known = api::Cursor{1, known};
        world.transport->hear(back);
        world.readAll();
        QVERIFY(world.said<wire::Welcome>().at(0).isResumed);
        QVERIFY(world.said<api::Snapshot>().empty());
        std::uint64_t next = known;
        for (const api::Delta& delta : world.said<api::Delta>()) {
            for (const api::EventRecord& record : delta.events)
                QCOMPARE(record.sequence, ++next);
        }
        QCOMPARE(next, world.engine.cursor().sequence);
    }

    void whoAsksAndDoesNotReadIsSentAwayBeforeItFillsTheMemory()
    {
        SessionWorld world;
        const auto session = world.connect();
        world.transport->hear(SessionWorld::hello());
        for (std::uint64_t i = 0; i < 10'000; ++i)
            world.transport->hear(wire::Ping{i});
        world.readAll();
        QCOMPARE(goodbyeOf(world), Reason::TooSlow);
        QVERIFY(world.transport->written.size() < DeskSession::kAnswersMax);
    }

    void whoSendsTooOftenIsRefusedWithTheTimeToWaitAndMayStillStop()
    {
        SessionWorld world;
        server::MemoryRateLimiter limiter;
        server::RateGate gate(limiter); // of a public client: five a minute
        world.gate = &gate;
        const auto session = world.connect();
        world.transport->hear(SessionWorld::hello());
        for (std::uint64_t i = 1; i <= 7; ++i)
            world.transport->hear(wire::Send{{CommandId{1, i}, {}, world.now() + 10s, api::CancelAll{}}});
        world.readAll();
        QCOMPARE(world.engine.commands().size(), std::size_t{5});
        const auto refused = world.said<wire::NotSent>();
        QCOMPARE(refused.size(), std::size_t{2});
        QCOMPARE(refused[0].command, (CommandId{1, 6}));
        QCOMPARE(refused[0].refusal, std::optional(Refusal{ReasonCode::CommandRate, {}, Amount::of(5), {}, Amount::of(Duration(12s))}));
        world.transport->hear(wire::Send{{CommandId{2, 1}, {}, world.now() + 10s, api::HaltTrading{}}});
        QCOMPARE(world.engine.commands().size(), std::size_t{6});
        // Another connection of the same user is no way around it; waiting is.
        const auto other = world.connect();
        world.transport->hear(SessionWorld::hello());
        world.transport->hear(wire::Send{{CommandId{3, 1}, {}, world.now() + 10s, api::CancelAll{}}});
        QCOMPARE(world.engine.commands().size(), std::size_t{6});
        world.clock.advance(12s);
        world.transport->hear(wire::Send{{CommandId{3, 2}, {}, world.now() + 10s, api::CancelAll{}}});
        QCOMPARE(world.engine.commands().size(), std::size_t{7});
    }

    void questionsThatWaitAreBounded()
    {
        SessionWorld world;
        world.engine.holdAnswers();
        const auto session = world.connect();
        world.transport->hear(SessionWorld::hello());
        for (std::uint64_t i = 0; i < 100; ++i)
            world.transport->hear(wire::Ask{i, api::RiskQuery{}});
        QCOMPARE(world.engine.queries().size(), DeskSession::kAsksMax);
        world.readAll();
        const auto replies = world.said<wire::Reply>();
        QCOMPARE(replies.size(), 100 - DeskSession::kAsksMax);
        for (const wire::Reply& reply : replies)
            QCOMPARE(reply.error, api::FetchError::QueueFull);
    }

    void answersThatComeAfterADeskLeftAreDropped()
    {
        SessionWorld world;
        world.engine.holdAnswers();
        auto session = world.connect();
        world.transport->hear(SessionWorld::hello());
        world.transport->hear(wire::Ask{1, api::RiskQuery{}});
        session.reset();
        world.engine.releaseAnswers();
    }

    void moreInstrumentsThanADeskMayWatchAreLeftOut()
    {
        SessionWorld world;
        const auto session = world.connect();
        wire::Hello hello = SessionWorld::hello();
        for (std::uint32_t i = 1; i <= 5'000; ++i)
            hello.interest.depth.insert(InstrumentId{i});
        world.transport->hear(hello);
        QCOMPARE(session->depth().size(), DeskSession::kInstrumentsMax);
    }
};

JARVIS_TEST(DeskSessionTest)
#include "desk_session_test.moc"
