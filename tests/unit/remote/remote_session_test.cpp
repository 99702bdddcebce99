#include "engine/remote/remote_session.h"

#include "engine/crypto/encoding.h"
#include "tests/contract/recorder.h"
#include "tests/support/fake_network.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace jarvis;
using namespace std::chrono_literals;
using remote::RemoteSession;
using remote::RemoteStatus;
using test::Recorder;

namespace {

const Timestamp kStart = timestampFromMillis(1'795'262'400'000);

/// A session whose other side is the test.
class Far {
public:
    Far() : session(network.network(), {"ws://engine/api/v1/stream", "test", 1}, crypto::Secret::copyOf(crypto::bytesOf("secret-token")), readers,
        [this](const RemoteStatus& status) { statuses.push_back(status); })
    {
        readers.add({}, recorder);
        session.open();
    }

    net::WebSocketListener& socket() { return *network.opened.back()->listener; }
    void open() { socket().onOpen(); }
    void cut() { socket().onClosed({net::NetError::Kind::Cut, "on purpose"}); }
    void say(const wire::EngineFrame& frame) { socket().onBinary(wire::encodeFrame(frame)); }
    void welcome(bool isResumed = false)
    {
        wire::Welcome welcome;
        welcome.engineName = "far";
        welcome.user = "ada";
        welcome.mayTrade = true;
        welcome.isResumed = isResumed;
        welcome.time = network.now();
        say(welcome);
    }
    void snapshot(std::uint64_t sequence) { say(api::Snapshot{{1, sequence}, network.now(), "far", {}}); }
    void settled(const CommandId& id, std::uint64_t from)
    {
        api::EventRecord record;
        record.sequence = from + 1;
        record.event = api::CommandSettled{id, {}, {}, 0, false, false};
        say(api::Delta{{1, from}, {1, from + 1}, {record}});
    }
    void begin(std::uint64_t sequence = 10)
    {
        open();
        welcome();
        snapshot(sequence);
    }

    /// What was said on the newest connection.
    template <typename Frame> std::vector<Frame> heard() const
    {
        std::vector<Frame> frames;
        for (const std::string& text : network.opened.back()->sent) {
            const auto frame = wire::decodeDeskFrame(std::as_bytes(std::span(text)));
            if (frame && std::holds_alternative<Frame>(*frame))
                frames.push_back(std::get<Frame>(*frame));
        }
        return frames;
    }
    api::Command command(Duration life = 30s)
    {
        return {CommandId{7, ++m_commands}, {}, network.now() + life, api::CancelAll{}};
    }

    test::FakeNetwork network{kStart};
    remote::Readers readers;
    Recorder recorder;
    std::vector<RemoteStatus> statuses;
    RemoteSession session;

private:
    std::uint64_t m_commands = 0;
};

} // namespace

class RemoteSessionTest : public QObject {
Q_OBJECT

private Q_SLOTS:
    void quotesArePutTogetherFromWhatChangedOfThem()
    {
        Far far;
        far.begin();
        wire::QuoteChange change;
        change.quote.instrument = InstrumentId{3};
        change.fields = wire::QuoteChange::kWhole;
        change.quote.open24h = Price::ofTicks(90);
        change.quote.mark = Price::ofTicks(100);
        far.say(wire::QuoteChanges{{}, {change}});
        wire::QuoteChange moved;
        moved.quote.instrument = InstrumentId{3};
        moved.quote.time = kStart;
        moved.fields = 1 << 5;
        moved.quote.mark = Price::ofTicks(101);
        far.say(wire::QuoteChanges{{}, {moved}});
        const auto frames = far.recorder.record().frames;
        QCOMPARE(frames.size(), std::size_t{2});
        const api::Quote& quote = frames.back()->quotes.at(0);
        QCOMPARE(quote.mark, std::optional(Price::ofTicks(101)));
        QCOMPARE(quote.open24h, std::optional(Price::ofTicks(90)));
        QCOMPARE(quote.time, kStart);
        // The next connection tells them anew: what it says of one that it has not told is not believed.
        far.cut();
        far.network.pass(10s);
        far.open();
        far.welcome();
        far.snapshot(10);
        far.say(wire::QuoteChanges{{}, {moved}});
        QCOMPARE(far.recorder.record().frames.size(), std::size_t{2});
        QVERIFY(far.session.status().link != api::Link::Live);
    }

    void whatBecameOfACommandLongAgoEndsTheDoubtAboutIt()
    {
        Far far;
        far.begin();
        const api::Command asked = far.command();
        far.session.send(asked);
        far.cut();
        far.network.pass(10s);
        far.open();
        far.welcome(true);
        const api::CommandSettled first{asked.id, {}, OrderId{9}, 2, true, false};
        far.say(wire::SettledBefore{first});
        far.say(wire::SettledBefore{first});
        const auto answers = far.recorder.record().answersTo(asked.id);
        QCOMPARE(answers.size(), std::size_t{1});
        QVERIFY(answers[0] == first);
        QVERIFY2(far.recorder.record().gap().empty(), far.recorder.record().gap().c_str());
        QCOMPARE(far.session.status().link, api::Link::Live);
    }

    void whatALaterReleaseSaysIsLeftOutAndCounted()
    {
        Far far;
        far.begin();
        wire::Bytes unknownFrame(6);
        unknownFrame[0] = std::byte{0x77};
        far.socket().onBinary(unknownFrame);
        api::EventRecord record;
        record.sequence = 11;
        record.event = api::CommandSettled{CommandId{7, 1}, {}, {}, 0, false, false};
        wire::Bytes bytes = wire::encodeFrame(wire::EngineFrame(api::Delta{{1, 10}, {1, 11}, {record}}));
        // The event's tag stands behind the frame's head, the record's length, sequence, time, cause and origin (without a name).
        const std::size_t tag = 2 + 4 + 2 * (2 + 16) + 4 + 2 + 8 + 8 + 16 + 2 + 1 + 1;
        QCOMPARE(int(std::to_integer<std::uint8_t>(bytes[tag])), int(record.event.index() + 1));
        bytes[tag + 1] = std::byte{0x7F};
        far.socket().onBinary(bytes);
        far.say(wire::Pong{});
        QCOMPARE(far.session.status().skipped, std::uint64_t{2});
        QCOMPARE(far.session.status().link, api::Link::Live);
        // It counts as heard: the story goes on behind it.
        far.settled(CommandId{7, 2}, 11);
        QCOMPARE(far.recorder.record().deltas.size(), std::size_t{2});
        QVERIFY(far.recorder.record().deltas.front()->events.empty());
    }

    void anEngineThatWantsAVersionThatWasNotOfferedIsNotBelieved()
    {
        for (const int version : {0, wire::kStreamVersion + 1}) {
            Far far;
            far.open();
            wire::Welcome welcome;
            welcome.version = static_cast<std::uint16_t>(version);
            far.say(welcome);
            QVERIFY(far.session.status().link != api::Link::Live);
            QVERIFY(far.recorder.record().snapshots.empty());
        }
    }

    void itSaysWhoItIsAndWhereItWas()
    {
        Far far;
        far.open();
        QCOMPARE(far.heard<wire::Hello>().size(), std::size_t{1});
        QCOMPARE(QString::fromStdString(far.heard<wire::Hello>().front().token), QStringLiteral("secret-token"));
        QVERIFY(!far.heard<wire::Hello>().front().known);
        far.welcome();
        far.snapshot(10);
        QCOMPARE(far.recorder.record().snapshots.size(), std::size_t{1});
        far.cut();
        QCOMPARE(far.recorder.record().links.back(), api::Link::Down);
        far.network.pass(10s);
        far.open();
        QVERIFY(far.heard<wire::Hello>().front().known == (api::Cursor{1, 10}));
        far.welcome(true);
        QCOMPARE(far.recorder.record().links.back(), api::Link::Live);
        far.settled({9, 9}, 10);
        QCOMPARE(far.recorder.record().snapshots.size(), std::size_t{1});
        QCOMPARE(far.recorder.record().deltas.size(), std::size_t{1});
    }

    void aCommandInDoubtIsSentAgainUntilItIsAnswered()
    {
        Far far;
        far.begin();
        const api::Command asked = far.command();
        far.session.send(asked);
        QCOMPARE(far.heard<wire::Send>().size(), std::size_t{1});
        for (int round = 0; round < 3; ++round) {
            far.cut();
            far.network.pass(10s);
            far.open();
            far.welcome(true);
            QCOMPARE(far.heard<wire::Send>().size(), std::size_t{1});
            QVERIFY(far.heard<wire::Send>().front().command == asked);
        }
        far.settled(asked.id, 10);
        far.cut();
        far.network.pass(10s);
        far.open();
        far.welcome(true);
        QVERIFY(far.heard<wire::Send>().empty());
    }

    void whatMayNotBeSentIsAnsweredHere()
    {
        Far far;
        far.begin();
        const api::Command asked = far.command();
        far.session.send(asked);
        far.say(wire::NotSent{asked.id, api::SendError::NotPermitted});
        const auto answers = far.recorder.record().answersTo(asked.id);
        QCOMPARE(answers.size(), std::size_t{1});
        QCOMPARE(answers.front().refusal->code, ReasonCode::NotPermitted);
        // The story goes on behind it without a gap.
        far.settled({9, 9}, 10);
        QCOMPARE(far.recorder.record().links.back(), api::Link::Live);
    }

    void whoSendsTooOftenIsToldSoWithTheTimeToWait()
    {
        Far far;
        far.begin();
        const api::Command asked = far.command();
        far.session.send(asked);
        const Refusal refusal{ReasonCode::CommandRate, {}, Amount::of(5), {}, Amount::of(Duration(12s))};
        far.say(wire::NotSent{asked.id, api::SendError::NotPermitted, refusal});
        const auto answers = far.recorder.record().answersTo(asked.id);
        QCOMPARE(answers.size(), std::size_t{1});
        QCOMPARE(answers.front().refusal, std::optional(refusal));
        far.network.pass(60s);
        QCOMPARE(far.heard<wire::Send>().size(), std::size_t{1});
    }

    void whatIsInDoubtAndComesTooOftenIsAskedAboutAgainAfterTheWait()
    {
        Far far;
        far.begin();
        const api::Command asked = far.command();
        far.session.send(asked);
        far.cut();
        far.network.pass(10s);
        far.open();
        far.welcome(true);
        const std::size_t before = far.heard<wire::Send>().size();
        far.say(wire::NotSent{asked.id, api::SendError::NotPermitted, Refusal{ReasonCode::CommandRate, {}, Amount::of(5), {}, Amount::of(Duration(3s))}});
        QVERIFY(far.recorder.record().answersTo(asked.id).empty());
        far.network.pass(2s);
        QCOMPARE(far.heard<wire::Send>().size(), before);
        far.network.pass(2s);
        QCOMPARE(far.heard<wire::Send>().size(), before + 1);
        far.settled(asked.id, 10);
        QVERIFY(!far.recorder.record().answersTo(asked.id).front().refusal);
    }

    void aFullQueueIsTriedAgainUntilTheEngineItselfAnswers()
    {
        Far far;
        far.begin();
        const api::Command asked = far.command(1s);
        far.session.send(asked);
        // Long after it has expired: it may have acted on an earlier connection, and only the engine knows.
        for (int round = 0; round < 20; ++round) {
            far.say(wire::NotSent{asked.id, api::SendError::QueueFull});
            far.network.pass(RemoteSession::kResend);
        }
        QVERIFY(far.network.now() > asked.expiresAt);
        QCOMPARE(far.heard<wire::Send>().size(), std::size_t{21});
        QVERIFY(far.recorder.record().answersTo(asked.id).empty());
        far.settled(asked.id, 10);
        far.network.pass(1s);
        QCOMPARE(far.heard<wire::Send>().size(), std::size_t{21});
    }

    void whatWasPermittedOnceWaitsForTheStory_data()
    {
        QTest::addColumn<bool>("hasActed");
        QTest::newRow("it acted before") << true;
        QTest::newRow("it never did") << false;
    }
    void whatWasPermittedOnceWaitsForTheStory()
    {
        QFETCH(bool, hasActed);
        Far far;
        far.begin();
        const api::Command asked = far.command();
        far.session.send(asked);
        far.cut();
        far.network.pass(10s);
        far.open();
        far.welcome(true);
        far.say(wire::NotSent{asked.id, api::SendError::NotPermitted});
        QVERIFY(far.recorder.record().answersTo(asked.id).empty());
        if (hasActed)
            far.settled(asked.id, 10);
        far.network.pass(RemoteSession::kStoryPatience);
        const auto answers = far.recorder.record().answersTo(asked.id);
        QCOMPARE(answers.size(), std::size_t{1});
        QCOMPARE(answers.front().refusal.has_value(), !hasActed);
    }

    void eventsThatAreMissingLeadToANewSnapshot()
    {
        Far far;
        far.begin();
        far.settled({9, 9}, 17); // 11 to 17 never came
        QCOMPARE(far.recorder.record().links.back(), api::Link::Down);
        QVERIFY(far.recorder.record().deltas.empty());
        far.network.pass(10s);
        far.open();
        QVERIFY(!far.heard<wire::Hello>().front().known);
        far.welcome();
        far.snapshot(18);
        QCOMPARE(far.recorder.record().snapshots.size(), std::size_t{2});
    }

    void whoeverSpeaksNonsenseIsLeft()
    {
        Far far;
        far.open();
        far.snapshot(5); // before it has let us in
        QCOMPARE(far.statuses.back().problem, RemoteStatus::Problem::Broken);
        QVERIFY(far.recorder.record().snapshots.empty());
        far.network.pass(10s);
        far.begin();
        const std::array<std::byte, 6> broken{std::byte{2}, std::byte{0}, std::byte{0xFF}, std::byte{0xFF}, std::byte{0xFF}, std::byte{0x7F}};
        far.socket().onBinary(broken);
        QCOMPARE(far.statuses.back().problem, RemoteStatus::Problem::Broken);
        // A frame of a later release is passed over.
        far.network.pass(10s);
        far.begin();
        const std::array<std::byte, 4> later{std::byte{0x70}, std::byte{0}, std::byte{0}, std::byte{0}};
        far.socket().onBinary(later);
        QCOMPARE(far.recorder.record().links.back(), api::Link::Live);
    }

    void aTokenThatIsNotKnownIsNotTriedForEver()
    {
        Far far;
        far.open();
        far.say(wire::Goodbye{wire::Goodbye::Reason::BadToken, Duration::max()});
        far.cut();
        QCOMPARE(far.statuses.back().problem, RemoteStatus::Problem::BadToken);
        QVERIFY(far.statuses.back().isOver);
        const std::size_t tries = far.network.opened.size();
        far.network.pass(10min);
        QCOMPARE(far.network.opened.size(), tries);
    }

    void silenceIsStaleAndAWordMakesItLiveAgain()
    {
        Far far;
        far.begin();
        far.network.pass(4s);
        QCOMPARE(far.recorder.record().links.back(), api::Link::Live);
        far.network.pass(4s);
        QCOMPARE(far.recorder.record().links.back(), api::Link::Stale);
        const auto pings = far.heard<wire::Ping>();
        QVERIFY(pings.size() > 2);
        far.say(wire::Pong{pings.back().id, far.network.now()});
        QCOMPARE(far.recorder.record().links.back(), api::Link::Live);
    }

    void aQuestionIsAnsweredOnceWhateverHappens()
    {
        Far far;
        far.begin();
        int answered = 0;
        int failed = 0;
        const auto count = [&](const Expected<api::Answer, api::FetchError>& answer) { ++(answer ? answered : failed); };
        far.session.fetch(api::RiskQuery{}, count);
        wire::Reply reply;
        reply.id = far.heard<wire::Ask>().front().id;
        reply.answer = api::RiskReport{};
        far.say(reply);
        far.say(reply);
        QCOMPARE(answered, 1);
        far.session.fetch(api::RiskQuery{}, count);
        far.cut();
        QCOMPARE(failed, 1);
        far.session.fetch(api::RiskQuery{}, count); // there is no link
        QCOMPARE(failed, 2);
        far.network.pass(10s);
        far.open();
        far.welcome(true);
        far.session.fetch(api::RiskQuery{}, count); // and one that nobody answers
        for (int second = 0; second < 30; ++second) {
            far.network.pass(1s);
            far.say(wire::LinkTold{api::Link::Live});
        }
        QCOMPARE(failed, 3);
        QCOMPARE(answered, 1);
    }

    void aReaderThatComesLateBeginsWithNow()
    {
        Far far;
        far.begin();
        far.settled({9, 9}, 10);
        Recorder late;
        far.readers.add({}, late);
        far.session.readersChanged();
        QCOMPARE(late.record().snapshots.size(), std::size_t{1});
        QVERIFY(late.record().snapshots.front()->at == (api::Cursor{1, 11}));
        QCOMPARE(late.record().snapshots.front()->state.size(), std::size_t{1});
    }
};

JARVIS_TEST(RemoteSessionTest)
#include "remote_session_test.moc"
