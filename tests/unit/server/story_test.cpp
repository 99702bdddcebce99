#include "engine/server/story.h"

#include "engine/base/random.h"
#include "tests/support/random_events.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace jarvis;
using server::FrameParts;
using server::Story;

namespace {

wire::EngineFrame frameOf(const FrameParts& parts)
{
    wire::Bytes bytes;
    for (const server::SharedBytes& part : parts)
        bytes.insert(bytes.end(), part->begin(), part->end());
    auto frame = wire::decodeEngineFrame(bytes);
    if (!frame)
        qFatal("a frame that cannot be read: %s", wire::toText(frame.error()));
    return std::move(frame).value();
}

/// An engine that tells random events, and what its readers should know by then.
class Teller {
public:
    explicit Teller(std::uint64_t seed) : m_random(seed) {}

    api::Snapshot snapshot() const { return {cursor(), {}, "teller", m_state}; }
    api::Delta tell()
    {
        api::Delta delta{cursor(), {}, {}};
        for (std::uint64_t i = 1 + m_random.below(4); i > 0; --i) {
            api::EventRecord record;
            record.sequence = ++m_sequence;
            record.event = test::randomEvent(m_random.below(std::variant_size_v<api::Event>), m_random);
            delta.events.push_back(record);
            m_state.push_back(record);
        }
        delta.to = cursor();
        return delta;
    }
    api::Cursor cursor() const { return {1, m_sequence}; }
    const std::vector<api::EventRecord>& state() const { return m_state; }
    Random& random() { return m_random; }

private:
    Random m_random;
    std::uint64_t m_sequence = 0;
    std::vector<api::EventRecord> m_state;
};

/// A desk that applies what it is sent, and minds gaps.
struct Desk {
    std::optional<api::Cursor> cursor;
    std::vector<api::EventRecord> state;
    std::uint64_t next = 0;

    void open(const Story& story)
    {
        const Story::Opening opening = story.open(cursor);
        next = opening.next;
        if (opening.isResumed)
            return;
        const auto snapshot = std::get<api::Snapshot>(frameOf(opening.frame));
        cursor = snapshot.at;
        state = snapshot.state;
    }
    bool read(const Story& story, std::size_t bytesMax)
    {
        const auto batch = story.read(next, bytesMax);
        if (!batch)
            return false;
        next = batch->next;
        if (batch->frame.empty())
            return true;
        const auto delta = std::get<api::Delta>(frameOf(batch->frame));
        if (delta.from != *cursor)
            qFatal("a gap");
        cursor = delta.to;
        state.insert(state.end(), delta.events.begin(), delta.events.end());
        return true;
    }
};

} // namespace

class StoryTest : public QObject {
Q_OBJECT

private Q_SLOTS:
    void everyDeskHearsTheSameStoryHoweverItReads()
    {
        for (std::uint64_t seed = 1; seed <= 40; ++seed) {
            Teller teller(seed);
            Story story({2'000, 20'000});
            story.begin(teller.snapshot());
            std::vector<Desk> desks;
            for (int step = 0; step < 200; ++step) {
                QVERIFY(story.add(teller.tell()));
                if (story.isFreshWanted())
                    story.refresh(teller.snapshot());
                if (step % 10 == 0)
                    desks.emplace_back().open(story);
                for (Desk& desk : desks) {
                    switch (teller.random().below(4)) {
                    case 0: break; // it is slow
                    case 1: desk.open(story); break; // it was cut off, and comes back
                    default:
                        if (!desk.read(story, 1 + teller.random().below(3'000))) {
                            desk.cursor.reset();
                            desk.open(story);
                        }
                    }
                }
            }
            for (Desk& desk : desks) {
                if (!desk.read(story, SIZE_MAX)) {
                    desk.cursor.reset();
                    desk.open(story);
                }
                QVERIFY(desk.cursor == teller.cursor());
                QVERIFY(desk.state == teller.state());
            }
        }
    }

    void whoComesBackIsGivenWhatWasMissed()
    {
        Teller teller(3);
        Story story({});
        story.begin(teller.snapshot());
        QVERIFY(story.add(teller.tell()));
        const api::Cursor known = teller.cursor();
        const api::Delta missed = teller.tell();
        QVERIFY(story.add(missed));
        const Story::Opening opening = story.open(known);
        QVERIFY(opening.isResumed);
        QVERIFY(std::get<api::Delta>(frameOf(story.read(opening.next, SIZE_MAX)->frame)).events == missed.events);
        QVERIFY(story.open(teller.cursor()).isResumed);
        // A place that never was.
        QVERIFY(!story.open(api::Cursor{1, 9'999}).isResumed);
        QVERIFY(!story.open(api::Cursor{2, known.sequence}).isResumed);
    }

    void aSlowDeskMustBeginAnewAndCostsNothing()
    {
        Teller teller(4);
        Story story({1'000, 5'000});
        story.begin(teller.snapshot());
        Desk slow;
        slow.open(story);
        while (story.read(slow.next, 1)) {
            QVERIFY(story.add(teller.tell()));
            if (story.isFreshWanted())
                story.refresh(teller.snapshot());
        }
        QVERIFY(!slow.read(story, SIZE_MAX));
        slow.cursor.reset();
        slow.open(story);
        QVERIFY(slow.state == teller.state());
    }

    void aDeltaThatDoesNotFollowIsRefused()
    {
        Teller teller(5);
        Story story({});
        QVERIFY(!story.add(teller.tell()));
        story.begin(teller.snapshot());
        teller.tell();
        QVERIFY(!story.add(teller.tell()));
        const std::uint64_t edition = story.edition();
        story.begin(teller.snapshot());
        QCOMPARE(story.edition(), edition + 1);
        QVERIFY(story.add(teller.tell()));
    }

    void aSnapshotFromWithinAChapterIsPassedOver()
    {
        Teller teller(6);
        Story story({});
        story.begin(teller.snapshot());
        api::Delta delta = teller.tell();
        while (delta.events.size() < 2) {
            QVERIFY(story.add(delta));
            delta = teller.tell();
        }
        api::Snapshot within = teller.snapshot();
        within.at.sequence -= 1;
        within.state.pop_back();
        QVERIFY(story.add(delta));
        story.refresh(within);
        Desk desk;
        desk.open(story);
        QVERIFY(desk.state == teller.state());
    }
};

JARVIS_TEST(StoryTest)
#include "story_test.moc"
