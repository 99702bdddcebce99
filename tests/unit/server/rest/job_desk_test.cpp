#include "engine/server/rest/job_desk.h"

#include "tests/support/test_main.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <condition_variable>
#include <thread>

using namespace jarvis;
using namespace jarvis::server;
using namespace jarvis::server::rest;

namespace {

const Timestamp kJobsBegin = timestampFromMillis(1'795'262'400'000);
const Identity kAsker{"ada", {Scope::Read}};
const Identity kOther{"bob", {Scope::Read}};

/// A work that goes on until it is let go, or is not wanted any more.
class Held {
public:
    Expected<std::string, JobFailure> run(JobContext& context)
    {
        std::unique_lock lock(m_mutex);
        m_isRunning = true;
        m_changed.notify_all();
        while (!m_isLetGo) {
            m_changed.wait_for(lock, std::chrono::milliseconds(1));
            lock.unlock();
            const bool isCancelled = context.isCancelled();
            lock.lock();
            if (isCancelled)
                return Unexpected(JobFailure{"cancelled", "x"});
        }
        return std::string("\"rows\":1");
    }
    void awaitRunning()
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_isRunning; });
    }
    void letGo()
    {
        const std::lock_guard lock(m_mutex);
        m_isLetGo = true;
        m_changed.notify_all();
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_changed;
    bool m_isRunning = false;
    bool m_isLetGo = false;
};

struct JobWorld {
    std::vector<JobKind> kinds()
    {
        const auto held = [this](const JobRequest&, const JobFacts&, JobContext& context) { return hold.run(context); };
        const auto quick = [](const JobRequest&, const JobFacts&, JobContext& context) -> Expected<std::string, JobFailure> {
            (void)context.write("a,b\n1,2\n");
            return std::string("\"rows\":1");
        };
        const auto endless = [](const JobRequest&, const JobFacts&, JobContext& context) -> Expected<std::string, JobFailure> {
            while (context.write(std::string(1'000, 'x') + '\n')) {}
            return std::string("\"rows\":0");
        };
        return {{"held", "", Scope::Read, false, "text/csv", held}, {"quick", "", Scope::Read, false, "text/csv", quick}, {"endless", "", Scope::Read, false, "text/csv", endless}};
    }
    JobDesk& open(const JobDesk::Limits& limits = {})
    {
        desk = std::make_unique<JobDesk>(path(), kinds(), clock, JobDesk::Watcher{[this](const Job&) { ++over; }, [this] { ++lost; }}, limits);
        return *desk;
    }
    std::string path() const { return home.filePath(QStringLiteral("jobs")).toStdString(); }
    Job await(const CommandId& id)
    {
        (void)QTest::qWaitFor([&] { return !desk->find(id) || desk->find(id)->isOver(); }, 20'000);
        return desk->find(id).value_or(Job());
    }

    QTemporaryDir home;
    ManualClock clock{kJobsBegin};
    Held hold;
    std::atomic<int> over = 0;
    std::atomic<int> lost = 0;
    std::unique_ptr<JobDesk> desk;
};

CommandId idOf(const Expected<Job, JobDesk::Denied>& asked) { return asked ? asked->id : CommandId(); }

} // namespace

/// Jobs wait, run, are cancelled and end; what became of them outlives the process.
class JobDeskTest : public QObject {
Q_OBJECT

private Q_SLOTS:
    void whatIsAskedForIsDoneAndKept()
    {
        JobWorld world;
        JobDesk& desk = world.open();
        const auto asked = desk.ask(kAsker, "k", {"quick", {}, {}}, {});
        QVERIFY(asked.hasValue());
        const Job job = world.await(asked->id);
        QVERIFY(job.state == JobState::Done);
        QCOMPARE(job.result, std::string("\"rows\":1"));
        QCOMPARE(job.resultBytes, std::uint64_t{8});
        QCOMPARE(desk.part(job.id, 0).value_or("-"), std::string("a,b\n1,2\n"));
        QCOMPARE(desk.part(job.id, 4).value_or("-"), std::string("1,2\n"));
        QCOMPARE(desk.part(job.id, 8).value_or("-"), std::string());
        const QFileInfo file(QString::fromStdString(world.path() + '/' + job.id.toHex() + ".csv"));
        QVERIFY(file.exists() && !(file.permissions() & (QFile::ReadGroup | QFile::ReadOther)));
        // After a restart too; and the key is still known.
        world.open();
        QVERIFY(world.desk->find(job.id)->state == JobState::Done);
        QCOMPARE(world.desk->part(job.id, 0).value_or("-"), std::string("a,b\n1,2\n"));
        QCOMPARE(idOf(world.desk->ask(kAsker, "k", {"quick", {}, {}}, {})), job.id);
        QVERIFY(world.desk->ask(kAsker, "k", {"held", {}, {}}, {}).error() == JobDesk::Denied::KeyReused);
        QVERIFY(idOf(world.desk->ask(kOther, "k", {"quick", {}, {}}, {})) != job.id);
    }

    void soManyWaitAndNoMore()
    {
        JobWorld world;
        JobDesk& desk = world.open({3, 2, 64, kDay, 1U << 20});
        const CommandId running = idOf(desk.ask(kAsker, "1", {"held", {}, {}}, {}));
        world.hold.awaitRunning();
        QVERIFY(desk.ask(kAsker, "2", {"quick", {}, {}}, {}).hasValue());
        QVERIFY(desk.ask(kAsker, "3", {"quick", {}, {}}, {}).error() == JobDesk::Denied::TooManyOfUser);
        QVERIFY(desk.ask(kOther, "1", {"quick", {}, {}}, {}).hasValue());
        QVERIFY(desk.ask(kOther, "2", {"quick", {}, {}}, {}).hasValue());
        QVERIFY(desk.ask({"eve", {Scope::Read}}, "1", {"quick", {}, {}}, {}).error() == JobDesk::Denied::TooMany);
        QCOMPARE(desk.waiting(), std::size_t{4});
        // The same again is no further one.
        QCOMPARE(idOf(desk.ask(kAsker, "1", {"held", {}, {}}, {})), running);
        world.hold.letGo();
        QVERIFY(QTest::qWaitFor([&] { return desk.waiting() == 0; }, 20'000));
        QVERIFY(desk.ask(kAsker, "3", {"quick", {}, {}}, {}).hasValue());
    }

    void whoDoesNotWantItAnyMoreIsHeard()
    {
        JobWorld world;
        JobDesk& desk = world.open();
        const CommandId running = idOf(desk.ask(kAsker, "1", {"held", {}, {}}, {}));
        world.hold.awaitRunning();
        const CommandId waiting = idOf(desk.ask(kAsker, "2", {"quick", {}, {}}, {}));
        QVERIFY(desk.drop(waiting)->state == JobState::Cancelled);
        QVERIFY(desk.drop(running)->isCancelRequested);
        QVERIFY(world.await(running).state == JobState::Cancelled);
        QVERIFY(desk.find(waiting)->state == JobState::Cancelled);
        QVERIFY(desk.drop(running)->state == JobState::Cancelled);
        QVERIFY(!desk.find(running));
        QVERIFY(!desk.drop(running));
        QVERIFY(QTest::qWaitFor([&] { return world.over == 2; }, 20'000));
    }

    void theEndTellsWhatBecameOfEach()
    {
        JobWorld world;
        JobDesk& desk = world.open();
        const CommandId done = idOf(desk.ask(kAsker, "0", {"quick", {}, {}}, {}));
        world.await(done);
        const CommandId running = idOf(desk.ask(kAsker, "1", {"held", {}, {}}, {}));
        world.hold.awaitRunning();
        const CommandId waiting = idOf(desk.ask(kAsker, "2", {"quick", {}, {}}, {}));
        desk.end();
        QVERIFY(desk.ask(kAsker, "3", {"quick", {}, {}}, {}).error() == JobDesk::Denied::Ending);
        world.open();
        QVERIFY(world.desk->find(done)->state == JobState::Done);
        for (const CommandId& id : {running, waiting}) {
            const Job job = world.desk->find(id).value();
            QVERIFY(job.state == JobState::Failed);
            QCOMPARE(job.failure->kind, std::string("interrupted"));
            QVERIFY(job.endedAt.has_value());
        }
    }

    void aKillTellsItTooAndLeavesNoFiles()
    {
        JobWorld world;
        QDir().mkpath(QString::fromStdString(world.path()));
        const std::string id(32, 'a');
        const std::string gone(32, 'b');
        QFile book(QString::fromStdString(world.path() + "/book.jsonl"));
        QVERIFY(book.open(QIODevice::WriteOnly));
        book.write(("{\"id\":\"" + id + "\",\"user\":\"ada\",\"kind\":\"quick\",\"state\":\"running\",\"createdAt\":1,\"startedAt\":2,\"result\":\"\",\"resultBytes\":0}\n"
                    "this is no line of a book\n{\"id\":\"" + id.substr(1) + "\",\"user\":\"ada\"}\n{\"id\":")
                       .c_str());
        book.close();
        for (const std::string& name : {id, gone}) {
            QFile half(QString::fromStdString(world.path() + '/' + name + ".csv"));
            QVERIFY(half.open(QIODevice::WriteOnly) && half.write("half") == 4);
        }
        JobDesk& desk = world.open();
        QCOMPARE(desk.all().size(), std::size_t{1});
        QVERIFY(desk.all().front().state == JobState::Failed);
        QCOMPARE(QDir(QString::fromStdString(world.path())).entryList({QStringLiteral("*.csv")}), QStringList());
    }

    void whatIsKeptHasAnEnd()
    {
        JobWorld world;
        JobDesk& desk = world.open({16, 4, 3, std::chrono::hours(1), 1U << 20});
        std::vector<CommandId> ids;
        for (int i = 0; i < 5; ++i) {
            ids.push_back(idOf(desk.ask(kAsker, std::to_string(i), {"quick", {}, {}}, {})));
            world.await(ids.back());
        }
        QCOMPARE(desk.all().size(), std::size_t{3});
        QVERIFY(!desk.find(ids[0]) && desk.find(ids[4]));
        QVERIFY(!desk.part(ids[0], 0));
        world.clock.advance(std::chrono::hours(1));
        (void)desk.ask(kAsker, "new", {"quick", {}, {}}, {});
        QCOMPARE(desk.all().size(), std::size_t{1});
    }

    void aResultHasAnEnd()
    {
        JobWorld world;
        JobDesk& desk = world.open({16, 4, 64, kDay, 1U << 20});
        const Job job = world.await(idOf(desk.ask(kAsker, "1", {"endless", {}, {}}, {})));
        QVERIFY(job.state == JobState::Failed);
        QCOMPARE(job.failure->kind, std::string("result-too-large"));
        QVERIFY(!desk.part(job.id, 0));
        QCOMPARE(world.lost.load(), 0);
    }

    void aDiskThatTakesNothingIsToldOf()
    {
        JobWorld world;
        JobDesk& desk = world.open();
        QVERIFY(QDir(QString::fromStdString(world.path())).removeRecursively());
        const auto asked = desk.ask(kAsker, "1", {"quick", {}, {}}, {});
        const Job job = world.await(idOf(asked));
        QVERIFY(job.state == JobState::Failed);
        QCOMPARE(job.failure->kind, std::string("result-not-written"));
        QVERIFY(world.lost > 0);
    }
};

JARVIS_TEST(JobDeskTest)
#include "job_desk_test.moc"
