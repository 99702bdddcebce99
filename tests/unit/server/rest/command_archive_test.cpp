#include "engine/server/rest/command_archive.h"

#include "tests/support/fake_engine.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace jarvis;
using namespace std::chrono_literals;
using server::rest::CommandArchive;
using server::rest::CommandLog;
using Kind = api::Origin::Kind;

namespace {

const Timestamp kStart = timestampFromMillis(1'795'262'400'000);

api::CommandSettled outcome(std::uint64_t number, std::uint32_t affected = 1) { return {CommandId{1, number}, {}, {}, affected, false, false}; }

} // namespace

/// What is known of commands that people sent over streams.
class CommandArchiveTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void itIsToldFromWhenTheEngineMayHaveForgottenItUntilADayIsOver()
    {
        test::FakeEngine engine;
        const CommandArchive archive(engine, {});
        engine.publish({outcome(1)}, kStart, {}, {Kind::Desk, "ada"});
        QVERIFY(!archive.firstOutcome(CommandId{1, 1}, kStart));
        QVERIFY(archive.firstOutcome(CommandId{1, 1}, kStart + 1ns) == outcome(1));
        QVERIFY(!archive.firstOutcome(CommandId{1, 2}, kStart + 1h));
        engine.publish({outcome(2)}, kStart + CommandLog::kLife - 1s, {}, {Kind::Voice, "ada"});
        QVERIFY(archive.firstOutcome(CommandId{1, 1}, kStart + 24h));
        engine.publish({outcome(3)}, kStart + CommandLog::kLife + 1s, {}, {Kind::Telegram, "ada"});
        QVERIFY(!archive.firstOutcome(CommandId{1, 1}, kStart + 24h));
        QVERIFY(archive.firstOutcome(CommandId{1, 2}, kStart + 48h) && archive.firstOutcome(CommandId{1, 3}, kStart + 48h));
    }

    void theFirstOutcomeCountsAlsoWhenItIsFromBeforeTheStart()
    {
        CommandLog known;
        known.noteSettled(outcome(1), kStart);
        test::FakeEngine engine;
        const CommandArchive archive(engine, std::move(known));
        engine.publish({outcome(1, 99)}, kStart + 1min, {}, {Kind::Desk, "ada"});
        QVERIFY(archive.firstOutcome(CommandId{1, 1}, kStart + 1h) == outcome(1));
    }

    void whatOthersAskForTakesNoRoomHere()
    {
        test::FakeEngine engine;
        const CommandArchive archive(engine, {});
        for (const Kind kind : {Kind::Api, Kind::Strategy, Kind::Engine})
            engine.publish({outcome(static_cast<std::uint64_t>(kind))}, kStart, {}, {kind, "other"});
        for (const Kind kind : {Kind::Api, Kind::Strategy, Kind::Engine})
            QVERIFY(!archive.firstOutcome(CommandId{1, static_cast<std::uint64_t>(kind)}, kStart + 1h));
    }
};

JARVIS_TEST(CommandArchiveTest)
#include "command_archive_test.moc"
