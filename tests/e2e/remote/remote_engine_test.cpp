#include "engine/base/clock.h"
#include "tests/contract/recorder.h"
#include "tests/e2e/journal_story.h"
#include "tests/e2e/remote/served_engine.h"
#include "tests/support/faulty_proxy.h"
#include "tests/support/test_main.h"

#include <QTest>
#include <QWebSocket>

using namespace jarvis;
using e2e::FarDesk;
using e2e::ServedEngine;
using test::FaultyProxy;
using test::Recorder;

namespace {

bool hasSnapshot(const Recorder::Record& record) { return !record.snapshots.empty(); }

api::Command limit(std::int64_t positions)
{
    return {Uuid::random(), {api::Origin::Kind::Desk, "somebody else"}, SystemClock().now() + std::chrono::seconds(60),
        api::SetLimit{LimitId::OpenOrders, Amount::of(positions)}};
}

} // namespace

/// jarvisd in a process of its own, killed and misled, and a desk that must not notice but for a moment.
class RemoteEngineE2eTest : public QObject {
Q_OBJECT

private Q_SLOTS:
    void whoAsksIsWhoTheTokenSays()
    {
        ServedEngine served;
        FarDesk desk(served.port(), served.token());
        Recorder recorder;
        const auto subscription = desk.engine().subscribe({}, recorder);
        QVERIFY(recorder.waitFor(hasSnapshot));
        QCOMPARE(desk.status().user, std::string("ada"));
        const api::Command asked = limit(7);
        QVERIFY(desk.engine().send(asked).hasValue());
        QVERIFY(recorder.waitFor([&](const Recorder::Record& record) { return !record.answersTo(asked.id).empty(); }));
        for (const api::EventRecord& record : recorder.record().events()) {
            if (record.cause == asked.id)
                QCOMPARE(QString::fromUtf8(record.origin.actor.view().data()), QStringLiteral("ada"));
        }
    }

    void nobodyComesInWithoutAToken()
    {
        ServedEngine served;
        FarDesk desk(served.port(), "jarvis-00000000-" + std::string(64, '0'));
        Recorder recorder;
        const auto subscription = desk.engine().subscribe({}, recorder);
        QVERIFY(desk.waitFor([](const remote::RemoteStatus& status) { return status.isOver; }));
        QCOMPARE(desk.status().problem, remote::RemoteStatus::Problem::BadToken);
        QVERIFY(recorder.record().snapshots.empty());
        QVERIFY(!desk.engine().send(limit(3)).hasValue());
    }

    void whoLosesTheirTokenIsSentAwayAndOthersStay()
    {
        ServedEngine served;
        const std::string other = served.tool({QStringLiteral("token"), QStringLiteral("add"), QStringLiteral("bob")}).trimmed().toStdString();
        served.hangUp();
        FarDesk ada(served.port(), served.token());
        Recorder adaHears;
        const auto adaSubscribed = ada.engine().subscribe({}, adaHears);
        QVERIFY(adaHears.waitFor(hasSnapshot));
        // It may take a moment until the new book is read.
        std::unique_ptr<FarDesk> bob;
        Recorder bobHears;
        std::unique_ptr<api::Subscription> bobSubscribed;
        QVERIFY(QTest::qWaitFor([&] {
            bobSubscribed.reset();
            bob = std::make_unique<FarDesk>(served.port(), other);
            bobSubscribed = bob->engine().subscribe({}, bobHears);
            return bob->waitFor([](const remote::RemoteStatus& status) { return status.isOver || status.link == api::Link::Live; }) && !bob->status().isOver;
        }, 20'000));
        (void)served.tool({QStringLiteral("token"), QStringLiteral("revoke"), QString::fromStdString(other.substr(7, 8))});
        served.hangUp();
        QVERIFY(bob->waitFor([](const remote::RemoteStatus& status) { return status.isOver; }));
        QCOMPARE(bob->status().problem, remote::RemoteStatus::Problem::BadToken);
        QCOMPARE(ada.status().link, api::Link::Live);
        const QByteArray audit = served.file("logins.jsonl");
        QVERIFY(audit.contains("\"what\":\"connected\",\"how\":\"stream\",\"user\":\"bob\",\"from\":\"127.0.0.1\""));
        QVERIFY(!audit.contains(QByteArray::fromStdString(other.substr(16))));
    }

    void noCommandIsLostOrDoneTwiceWhenTheEngineIsKilled()
    {
        ServedEngine served;
        FarDesk desk(served.port(), served.token());
        Recorder recorder;
        const auto subscription = desk.engine().subscribe({}, recorder);
        QVERIFY(recorder.waitFor(hasSnapshot));
        std::vector<CommandId> taken; ///< by send()
        for (int life = 0; life < 5; ++life) {
            QVERIFY(desk.waitForLink(api::Link::Live));
            for (int i = 0; i < 60; ++i) {
                const api::Command asked = limit(1 + (life * 60 + i) % 50);
                if (desk.engine().send(asked))
                    taken.push_back(asked.id);
                if (i == 30 + life * 5)
                    served.kill();
            }
            served.start();
        }
        QVERIFY(taken.size() > 150);
        const auto isAnswered = [&](const Recorder::Record& record) {
            return std::ranges::all_of(taken, [&](const CommandId& id) { return !record.answersTo(id).empty(); });
        };
        QVERIFY(recorder.waitFor(isAnswered, std::chrono::seconds(60)));
        QCOMPARE(QString::fromStdString(recorder.record().gap()), QString());
        QCOMPARE(served.end(), 0);
        const e2e::JournalStory story = e2e::JournalStory::of((served.data() + QStringLiteral("/journal")).toStdString(), UINT64_MAX);
        QCOMPARE(QString::fromStdString(story.broken), QString());
        for (const CommandId& id : taken) {
            QCOMPARE(story.taken.at(id), 1);
            QCOMPARE(story.settled.at(id), 1);
        }
    }

    void theStoryStaysWholeOverALineThatCutsAndStammers()
    {
        ServedEngine served;
        FaultyProxy proxy(served.port(), 11);
        FarDesk desk(proxy.port(), served.token());
        Recorder recorder;
        const auto subscription = desk.engine().subscribe({}, recorder);
        std::vector<CommandId> taken;
        const auto isAllAnswered = [&] {
            const Recorder::Record record = recorder.record();
            return std::ranges::all_of(taken, [&](const CommandId& id) { return !record.answersTo(id).empty(); });
        };
        int number = 0;
        // As long as it takes to be cut a few times, a command whenever there is a link.
        const auto hasSuffered = [&] {
            const api::Command asked = limit(1 + ++number % 50);
            if (desk.engine().send(asked))
                taken.push_back(asked.id);
            return proxy.cuts() >= 4 && taken.size() >= 100;
        };
        QTRY_VERIFY_WITH_TIMEOUT(hasSuffered(), 60'000);
        proxy.behave();
        QTRY_VERIFY_WITH_TIMEOUT(isAllAnswered(), 60'000);
        QCOMPARE(QString::fromStdString(recorder.record().gap()), QString());
    }

    void nonsenseIsSentAwayAndOthersDoNotNotice()
    {
        ServedEngine served;
        FarDesk desk(served.port(), served.token());
        Recorder recorder;
        const auto subscription = desk.engine().subscribe({}, recorder);
        QVERIFY(recorder.waitFor(hasSnapshot));
        Random random(21);
        for (int round = 0; round < 200; ++round) {
            QWebSocket socket;
            bool isOver = false;
            QObject::connect(&socket, &QWebSocket::disconnected, &socket, [&] { isOver = true; });
            QObject::connect(&socket, &QWebSocket::connected, &socket, [&] {
                QByteArray bytes(static_cast<qsizetype>(random.below(300)), '\0');
                for (char& byte : bytes)
                    byte = static_cast<char>(random.next());
                if (round % 3 == 0)
                    bytes = QByteArray(200'000, 'x'); // more than a desk may say
                if (round % 3 == 1)
                    socket.sendTextMessage(QString::fromLatin1(bytes));
                else
                    socket.sendBinaryMessage(bytes);
            });
            socket.open(QUrl(QStringLiteral("ws://127.0.0.1:%1/api/v1/stream").arg(served.port())));
            QTRY_VERIFY_WITH_TIMEOUT(isOver, 20'000);
        }
        const api::Command asked = limit(9);
        QVERIFY(desk.engine().send(asked).hasValue());
        QVERIFY(recorder.waitFor([&](const Recorder::Record& record) { return !record.answersTo(asked.id).empty(); }));
        QCOMPARE(recorder.record().snapshots.size(), std::size_t{1});
    }

    void webPagesAreTurnedAway()
    {
        ServedEngine served;
        QWebSocket socket(QStringLiteral("https://somewhere.example"));
        bool isRefused = false;
        QObject::connect(&socket, qOverload<QAbstractSocket::SocketError>(&QWebSocket::error), &socket, [&] { isRefused = true; });
        socket.open(QUrl(QStringLiteral("ws://127.0.0.1:%1/api/v1/stream").arg(served.port())));
        QTRY_VERIFY_WITH_TIMEOUT(isRefused, 20'000);
    }

    void anEngineThatEndsSaysSo()
    {
        ServedEngine served;
        FarDesk desk(served.port(), served.token());
        Recorder recorder;
        const auto subscription = desk.engine().subscribe({}, recorder);
        QVERIFY(recorder.waitFor(hasSnapshot));
        QCOMPARE(served.end(), 0);
        QVERIFY(desk.waitFor([](const remote::RemoteStatus& status) { return status.problem == remote::RemoteStatus::Problem::Stopping; }));
        served.start();
        QVERIFY(desk.waitForLink(api::Link::Live));
        QVERIFY(recorder.waitFor([](const Recorder::Record& record) { return record.snapshots.size() == 2; }));
    }
};

JARVIS_TEST(RemoteEngineE2eTest)
#include "remote_engine_test.moc"
