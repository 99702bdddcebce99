#include "engine/base/clock.h"
#include "tests/contract/recorder.h"
#include "tests/e2e/journal_story.h"
#include "tests/e2e/remote/served_engine.h"
#include "tests/support/test_main.h"

#include <QTest>

#include <atomic>
#include <map>
#include <thread>

using namespace jarvis;
using e2e::FarDesk;
using e2e::ServedEngine;
using test::Recorder;

namespace {

/// A desk that never stops sending, on a thread of its own, and remembers what it was told.
class BusyDesk {
public:
    BusyDesk(const ServedEngine& served, int number) : m_number(number), m_desk(served.port(), served.token()) { m_subscription = m_desk.engine().subscribe({}, m_recorder); }
    ~BusyDesk() { stop(); }

    bool isThere()
    {
        return m_recorder.waitFor([](const Recorder::Record& record) { return !record.snapshots.empty(); });
    }
    void begin()
    {
        m_thread = std::thread([this] {
            for (std::int64_t i = 0; !m_isOver; ++i) {
                const api::Command asked{Uuid::random(), {}, SystemClock().now() + std::chrono::seconds(60),
                    api::SetLimit{LimitId::OpenOrders, Amount::of(1 + (m_number * 7 + i) % 50)}};
                if (m_desk.engine().send(asked))
                    m_taken.push_back(asked.id);
                std::this_thread::sleep_for(std::chrono::milliseconds(2)); // the load: about 500 a second of each
            }
        });
    }
    void stop()
    {
        m_isOver = true;
        if (m_thread.joinable())
            m_thread.join();
    }
    FarDesk& desk() { return m_desk; }
    const std::vector<CommandId>& taken() const { return m_taken; } ///< once it has stopped
    bool waitForAnswers()
    {
        return m_recorder.waitFor([&](const Recorder::Record& record) { return answered(record).size() == m_taken.size(); }, std::chrono::seconds(60));
    }
    /// As a screen would show it, by what it was told.
    struct View {
        api::Cursor at;
        std::map<LimitId, Amount> limits;
        QString gap;
    };
    View view() const
    {
        View view;
        const Recorder::Record record = m_recorder.record();
        std::size_t nextSnapshot = 0;
        const auto apply = [&view](const api::EventRecord& event) {
            if (const auto* changed = std::get_if<api::LimitChanged>(&event.event))
                view.limits[changed->limit] = changed->value;
        };
        const auto beginAnew = [&](const api::Snapshot& snapshot) {
            view.at = snapshot.at;
            view.limits.clear();
            std::ranges::for_each(snapshot.state, apply);
        };
        for (const auto& delta : record.deltas) {
            while (view.at != delta->from && nextSnapshot < record.snapshots.size())
                beginAnew(*record.snapshots[nextSnapshot++]);
            if (view.at != delta->from)
                view.gap = QStringLiteral("a gap before event %1").arg(delta->to.sequence);
            view.at = delta->to;
            std::ranges::for_each(delta->events, apply);
        }
        while (nextSnapshot < record.snapshots.size())
            beginAnew(*record.snapshots[nextSnapshot++]);
        return view;
    }

private:
    std::set<CommandId> answered(const Recorder::Record& record) const
    {
        std::set<CommandId> told;
        const std::set<CommandId> mine(m_taken.begin(), m_taken.end());
        for (const auto& delta : record.deltas) {
            for (const api::EventRecord& event : delta->events) {
                const auto* settled = std::get_if<api::CommandSettled>(&event.event);
                if (settled != nullptr && mine.contains(settled->id))
                    told.insert(settled->id);
            }
        }
        return told;
    }

    const int m_number;
    FarDesk m_desk;
    Recorder m_recorder;
    std::unique_ptr<api::Subscription> m_subscription;
    std::vector<CommandId> m_taken;
    std::atomic<bool> m_isOver = false;
    std::thread m_thread;
};

} // namespace

/// jarvisd is killed while several desks send as fast as they can: what was acknowledged is there once, and every desk comes back by
/// itself and shows the same.
class KillUnderLoadTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyDeskComesBackAndNothingIsLostOrDoneTwice()
    {
        constexpr int kDesks = 8;
        ServedEngine served;
        std::vector<std::unique_ptr<BusyDesk>> desks;
        for (int i = 0; i < kDesks; ++i)
            desks.push_back(std::make_unique<BusyDesk>(served, i));
        for (const auto& desk : desks)
            QVERIFY(desk->isThere());
        for (const auto& desk : desks)
            desk->begin();
        for (int life = 0; life < 3; ++life) {
            QTest::qWait(400); // under load, at no particular moment
            served.kill();
            const auto killed = std::chrono::steady_clock::now();
            served.start();
            const auto serving = std::chrono::steady_clock::now();
            for (const auto& desk : desks)
                QVERIFY(desk->desk().waitForLink(api::Link::Live));
            const auto back = std::chrono::steady_clock::now();
            using Seconds = std::chrono::duration<double>;
            qInfo("%d desks are back %.2f s after the kill, %.2f s of which the engine took to start", kDesks, Seconds(back - killed).count(),
                Seconds(serving - killed).count());
        }
        for (const auto& desk : desks)
            desk->stop();
        for (const auto& desk : desks)
            QVERIFY(desk->waitForAnswers());
        checkSame(desks);
        QCOMPARE(served.end(), 0);
        checkJournal(served, desks);
    }

private:
    static void checkSame(const std::vector<std::unique_ptr<BusyDesk>>& desks)
    {
        // All of them are told the last event before they can be compared.
        QTRY_VERIFY_WITH_TIMEOUT(std::ranges::all_of(desks, [&](const auto& desk) { return desk->view().at == desks.front()->view().at; }), 20'000);
        const BusyDesk::View first = desks.front()->view();
        QVERIFY(!first.limits.empty());
        for (const auto& desk : desks) {
            const BusyDesk::View view = desk->view();
            QCOMPARE(view.gap, QString());
            QVERIFY(view.limits == first.limits);
        }
    }

    static void checkJournal(const ServedEngine& served, const std::vector<std::unique_ptr<BusyDesk>>& desks)
    {
        const e2e::JournalStory story = e2e::JournalStory::of((served.data() + QStringLiteral("/journal")).toStdString(), UINT64_MAX);
        QCOMPARE(QString::fromStdString(story.broken), QString());
        std::size_t count = 0;
        for (const auto& desk : desks) {
            for (const CommandId& id : desk->taken()) {
                QCOMPARE(story.taken.at(id), 1);
                QCOMPARE(story.settled.at(id), 1);
            }
            count += desk->taken().size();
        }
        qInfo("%zu commands, each in the journal once", count);
        QVERIFY(count > 100);
    }
};

JARVIS_TEST(KillUnderLoadTest)
#include "kill_under_load_test.moc"
