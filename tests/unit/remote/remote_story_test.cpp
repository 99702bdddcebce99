#include "engine/remote/remote_session.h"

#include "engine/base/random.h"
#include "engine/crypto/encoding.h"
#include "tests/support/fake_network.h"
#include "tests/support/test_main.h"
#include "widgets/session/read_model.h"

#include <QTest>

#include <deque>
#include <map>
#include <set>

using namespace jarvis;
using namespace std::chrono_literals;
using remote::RemoteSession;
using widgets::session::ReadModel;

namespace {

const Timestamp kBegin = timestampFromMillis(1'795'262'400'000);

/// An engine as a desk may count on it: it acts once on each command, tells everything in order, and goes on where a desk was as long as
/// it keeps that part of its story.
class ModelEngine {
public:
    /// What was said to a desk and is still on its way; empty while none is connected.
    std::deque<wire::Bytes> toDesk;
    std::map<CommandId, int> acted;

    void connect() { leave(); }
    void leave()
    {
        toDesk.clear();
        m_isWelcome = false;
        m_isTelling = false;
    }
    /// Another engine's life: the events before it are kept by nobody.
    void restart()
    {
        leave();
        ++m_epoch;
        forget();
    }
    void forget()
    {
        m_story.clear();
        m_keptFrom = m_sequence;
    }
    void change(std::int64_t openOrders)
    {
        m_openOrders = openOrders;
        append(api::LimitChanged{LimitId::OpenOrders, Amount::of(openOrders)}, {});
    }
    void hear(wire::ByteView bytes, Timestamp now, bool isQueueFull)
    {
        const auto frame = wire::decodeDeskFrame(bytes);
        CHECK(frame.hasValue());
        if (const auto* hello = std::get_if<wire::Hello>(&*frame))
            welcome(*hello, now);
        CHECK(m_isWelcome);
        if (const auto* send = std::get_if<wire::Send>(&*frame))
            take(send->command, now, isQueueFull);
        if (std::holds_alternative<wire::Renew>(*frame))
            tellSnapshot(now);
        if (const auto* ping = std::get_if<wire::Ping>(&*frame))
            say(wire::Pong{ping->id, now});
    }
    api::Cursor cursor() const { return {m_epoch, m_sequence}; }
    api::Snapshot snapshot(Timestamp now) const
    {
        api::Snapshot snapshot{cursor(), now, "far", {}};
        const auto add = [&](api::Event event) {
            api::EventRecord record;
            record.sequence = m_sequence;
            record.event = std::move(event);
            snapshot.state.push_back(std::move(record));
        };
        add(api::LimitChanged{LimitId::OpenOrders, Amount::of(m_openOrders)});
        for (const auto& [id, outcome] : m_outcomes)
            add(outcome);
        return snapshot;
    }

private:
    void say(const wire::EngineFrame& frame) { toDesk.push_back(wire::encodeFrame(frame)); }
    void welcome(const wire::Hello& hello, Timestamp now)
    {
        m_isWelcome = true;
        wire::Welcome welcome;
        welcome.engineName = "far";
        welcome.mayTrade = true;
        welcome.time = now;
        welcome.isResumed = hello.known && hello.known->epoch == m_epoch && hello.known->sequence >= m_keptFrom;
        say(welcome);
        m_isTelling = true;
        if (!welcome.isResumed)
            return tellSnapshot(now);
        const std::size_t from = hello.known->sequence - m_keptFrom;
        if (from < m_story.size())
            say(api::Delta{*hello.known, cursor(), {m_story.begin() + static_cast<std::ptrdiff_t>(from), m_story.end()}});
    }
    void tellSnapshot(Timestamp now) { say(snapshot(now)); }
    void take(const api::Command& command, Timestamp now, bool isQueueFull)
    {
        if (isQueueFull)
            return say(wire::NotSent{command.id, api::SendError::QueueFull});
        if (const auto first = m_outcomes.find(command.id); first != m_outcomes.end()) {
            api::CommandSettled again = first->second;
            again.isRepeat = true;
            return append(again, command.id);
        }
        api::CommandSettled outcome{command.id, {}, {}, 0, false, false};
        if (now > command.expiresAt) {
            outcome.refusal = Refusal{ReasonCode::CommandExpired, {}, {}, {}, {}};
        } else {
            ++acted[command.id];
            change(std::get<api::SetLimit>(command.action).value.asCount());
        }
        m_outcomes.emplace(command.id, outcome);
        append(outcome, command.id);
    }
    void append(api::Event event, CommandId cause)
    {
        api::EventRecord record;
        record.sequence = ++m_sequence;
        record.cause = cause;
        record.event = std::move(event);
        m_story.push_back(record);
        if (m_isTelling)
            say(api::Delta{{m_epoch, m_sequence - 1}, cursor(), {record}});
    }

    std::uint64_t m_epoch = 1;
    std::uint64_t m_sequence = 100;
    std::uint64_t m_keptFrom = 100;
    std::vector<api::EventRecord> m_story;
    std::map<CommandId, api::CommandSettled> m_outcomes;
    std::int64_t m_openOrders = 50;
    bool m_isWelcome = false;
    bool m_isTelling = false;
};

/// A desk's memory, and every answer that it heard.
class Follower final : public api::Listener {
public:
    ReadModel model;
    std::map<CommandId, int> firstAnswers;
    std::set<CommandId> answered;
    bool hasGap = false;

    void onLink(api::Link) override {}
    void onQuotes(std::shared_ptr<const api::QuoteFrame>) override {}
    void onSnapshot(std::shared_ptr<const api::Snapshot> snapshot) override
    {
        model.reset(*snapshot);
        note(snapshot->state);
    }
    void onDelta(std::shared_ptr<const api::Delta> delta) override
    {
        hasGap = hasGap || !model.isNext(*delta);
        model.apply(*delta);
        note(delta->events);
        for (const api::EventRecord& record : delta->events) {
            const auto* settled = std::get_if<api::CommandSettled>(&record.event);
            if (settled && !settled->isRepeat)
                ++firstAnswers[settled->id];
        }
    }

private:
    void note(const std::vector<api::EventRecord>& records)
    {
        for (const api::EventRecord& record : records) {
            if (const auto* settled = std::get_if<api::CommandSettled>(&record.event))
                answered.insert(settled->id);
        }
    }
};

/// One desk, one engine, and a line between them on which everything happens that the seed says.
class Story {
public:
    explicit Story(std::uint64_t seed)
        : m_random(seed)
        , m_session(m_network.network(), {"ws://engine/api/v1/stream", "test", seed}, crypto::Secret::copyOf(crypto::bytesOf("token")), m_readers, [](const remote::RemoteStatus&) {})
    {
        m_readers.add({}, follower);
        m_session.open();
    }

    void step()
    {
        switch (m_random.below(20)) {
        case 0: return m_random.below(4) == 0 ? cut() : command();
        case 1: return m_random.below(8) == 0 ? restart() : engine.change(m_random.between(1, 90));
        case 2: return m_random.below(6) == 0 ? engine.forget() : engine.change(m_random.between(1, 90));
        case 3:
        case 4: return m_network.pass(std::chrono::milliseconds(m_random.between(1, m_random.below(30) == 0 ? 40'000 : 700)));
        case 5:
        case 6:
        case 7: return command();
        case 8:
        case 9: return openNext();
        case 10:
        case 11:
        case 12:
        case 13:
        case 14: return up(true);
        default: return down(true);
        }
    }
    /// The line is whole from now on. Whether everything came to rest.
    bool rest()
    {
        for (int round = 0; round < 300; ++round) {
            openNext();
            for (int i = 0; i < 200 && (hasUp() || !engine.toDesk.empty()); ++i) {
                up(false);
                down(false);
            }
            m_network.pass(500ms);
            if (!hasUp() && engine.toDesk.empty() && follower.model.cursor() == engine.cursor() && std::ranges::all_of(sent, [this](const CommandId& id) { return follower.answered.contains(id); }))
                return true;
        }
        return false;
    }

    ModelEngine engine;
    Follower follower;
    std::vector<CommandId> sent;
    int cuts = 0;

private:
    test::FakeNetwork::Opened& line() { return *m_network.opened.back(); }
    bool isUp() { return m_isOpen && m_openedAs == m_network.opened.size() && line().isAlive; }
    bool hasUp() { return isUp() && m_read < line().sent.size(); }

    void openNext()
    {
        if (isUp() || m_network.opened.empty() || !line().isAlive || m_openedAs == m_network.opened.size())
            return;
        engine.connect();
        m_isOpen = true;
        m_openedAs = m_network.opened.size();
        m_read = 0;
        line().listener->onOpen();
    }
    void cut()
    {
        if (!isUp())
            return;
        ++cuts;
        engine.leave();
        m_isOpen = false;
        line().listener->onClosed({net::NetError::Kind::Cut, "on purpose"});
    }
    void restart()
    {
        cut();
        engine.restart();
    }
    void command()
    {
        if (m_session.status().link != api::Link::Live)
            return;
        const api::Command asked{CommandId{7, sent.size() + 1}, {}, m_network.now() + 30s, api::SetLimit{LimitId::OpenOrders, Amount::of(m_random.between(1, 90))}};
        sent.push_back(asked.id);
        m_session.send(asked);
    }
    void up(bool isFaulty)
    {
        if (!hasUp())
            return;
        const std::string said = line().sent[m_read++];
        const wire::ByteView bytes = std::as_bytes(std::span(said));
        const bool isFirst = m_read == 1;
        engine.hear(bytes, m_network.now(), isFaulty && m_random.below(10) == 0);
        if (isFaulty && !isFirst && m_random.below(12) == 0)
            engine.hear(bytes, m_network.now(), false);
    }
    void down(bool isFaulty)
    {
        if (!isUp()) {
            // The desk has left by itself: what was on its way to it is gone.
            engine.leave();
            return;
        }
        if (engine.toDesk.empty())
            return;
        const wire::Bytes bytes = std::move(engine.toDesk.front());
        engine.toDesk.pop_front();
        const bool isTwice = isFaulty && m_random.below(40) == 0;
        line().listener->onBinary(bytes);
        if (isTwice && isUp())
            line().listener->onBinary(bytes);
    }

    Random m_random;
    test::FakeNetwork m_network{kBegin};
    remote::Readers m_readers;
    RemoteSession m_session;
    bool m_isOpen = false;
    std::size_t m_openedAs = 0;
    std::size_t m_read = 0;
};

} // namespace

/// Whatever the line does, in whatever order: no command is lost or done twice, and the desk knows what the engine knows.
class RemoteStoryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void noCommandIsLostOrDoneTwiceAndTheDeskKnowsWhatTheEngineKnows()
    {
        int cuts = 0;
        std::size_t sent = 0;
        std::size_t expired = 0;
        for (std::uint64_t seed = 1; seed <= 2'000; ++seed) {
            Story story(seed);
            for (int i = 0; i < 500; ++i)
                story.step();
            const std::string name = "seed " + std::to_string(seed);
            QVERIFY2(story.rest(), name.c_str());
            QVERIFY2(!story.follower.hasGap, name.c_str());
            for (const CommandId& id : story.sent) {
                const int acted = story.engine.acted[id];
                const auto outcome = story.follower.model.outcome(id);
                QVERIFY2(outcome.has_value(), name.c_str());
                QVERIFY2(acted == (outcome->refusal ? 0 : 1), name.c_str());
                QVERIFY2(story.follower.firstAnswers[id] <= 1, name.c_str());
                expired += outcome->refusal ? 1 : 0;
            }
            ReadModel there;
            there.reset(story.engine.snapshot(kBegin));
            QVERIFY2(story.follower.model.limits() == there.limits(), name.c_str());
            QVERIFY2(story.follower.model.cursor() == there.cursor(), name.c_str());
            cuts += story.cuts;
            sent += story.sent.size();
        }
        qInfo("%d cuts, %zu commands, %zu of them too late", cuts, sent, expired);
        // It happened, and often.
        QVERIFY(cuts > 5'000);
        QVERIFY(sent > 50'000);
        QVERIFY(expired > 10);
    }
};

JARVIS_TEST(RemoteStoryTest)
#include "remote_story_test.moc"
