#include "tests/scenario/simulation/world/simulation.h"

#include <algorithm>

namespace jarvis::scenario {

/// The end of a life, and the beginning of the next.
void Simulation::die(bool isPowerLost)
{
    tell(isPowerLost ? "the power fails" : "the process dies");
    ++m_counts.crashes;
    m_node.reset();
    m_sent.clear();
    m_decisions.clear();
    m_reported.clear();
    if (isPowerLost)
        m_disk.losePower();
    m_disk.setFull(false);
    m_operatorAt = Timestamp::max();
    m_network.hangUp(m_now);
    m_isRotten = m_faults.strikes(Fault::SegmentRot, m_random);
    hurtSnapshots();
    liveThrough(std::chrono::milliseconds(m_random.between(100, 8'000)));
    boot();
}

/// It is only a short cut: without it everything is read, and the state is the same.
void Simulation::hurtSnapshots()
{
    const auto hurt = [this](const char* how, const std::optional<std::string>& where) {
        if (!where)
            return;
        tell(how + *where);
        ++m_counts.hurtSnapshots;
    };
    if (m_faults.strikes(Fault::SnapshotRot, m_random))
        hurt("a bit flips in ", m_disk.rotSnapshot(Node::kFolder));
    if (m_faults.strikes(Fault::SnapshotTorn, m_random))
        hurt("torn: ", m_disk.tearSnapshot(Node::kFolder));
}

/// It is asked to end: everything decided is kept.
void Simulation::stop()
{
    tell("the process is asked to end");
    const bool wasDown = m_node->isJournalDown();
    try {
        m_node->close();
    } catch (const PowerLoss&) {
        return die(true);
    }
    if (!wasDown && !m_node->isJournalDown() && m_history.acknowledged() < m_history.newest())
        fail("(22) a clean end loses nothing", "event " + std::to_string(m_history.newest()) + " was decided, the last durable one is "
                + std::to_string(m_history.acknowledged()));
    die(false);
}

void Simulation::boot()
{
    while (!m_node && !m_failure) {
        try {
            tryToBoot();
        } catch (const PowerLoss&) {
            tell("the power fails while the engine starts");
            ++m_counts.crashes;
            m_node.reset();
            m_disk.losePower();
        }
    }
    if (!m_node)
        return;
    m_line.reset(m_now);
    m_network.answer(m_now);
    m_lasting.clear();
    m_told.clear();
    m_clockOffset = {};
    m_heldBack.clear();
    m_skippedTurns = 0;
    m_outside.clear();
    m_newestSeen = m_node->kernel().state().orders().newest();
    for (const api::Command& command : m_traders.repeatUnanswered(m_history.books()))
        m_node->take(command);
}

void Simulation::tryToBoot()
{
    if (std::exchange(m_isRotten, false)) {
        if (const auto where = m_disk.rotClosedSegment(Node::kFolder)) {
            tell("a bit flips in " + *where);
            ++m_counts.rots;
            m_isRotten = true;
        }
    }
    const bool isRotten = std::exchange(m_isRotten, false);
    const std::uint64_t failedSyncs = m_faults.struck(Fault::FailingSync);
    auto started = Node::start({m_disk, m_clock, m_market, m_history, m_settings, m_segmentBytes, m_eventsPerSnapshot,
                                   [this](std::vector<VenueRequest>&& requests, bool isDurable) { released(std::move(requests), isDurable); }},
        [this](const kernel::Kernel& kernel) { checkRecovered(kernel); });
    if (isRotten) {
        m_disk.unrot();
        if (started)
            fail("(16) a flipped bit in a closed segment is found", "the engine started on it");
        else if (started.error().kind != local::StorageError::Kind::Damaged)
            fail("(16) a flipped bit in a closed segment is found", "refused for another reason: " + started.error().text);
        return; // a backup brings the bit back, and the engine starts again
    }
    if (started) {
        m_node = std::move(*started);
        tell("started at event " + std::to_string(m_node->kernel().sequence()));
        return;
    }
    if (started.error().kind == local::StorageError::Kind::Journal && m_faults.struck(Fault::FailingSync) > failedSyncs)
        return; // the operator tries again
    // What a disk that lied has lost may be found, and refused: a promise kept.
    fail(m_disk.hasLied() ? "" : "(1, 16) the journal opens after every crash", started.error().text);
}

void Simulation::checkRecovered(const kernel::Kernel& kernel)
{
    const std::uint64_t newest = kernel.sequence();
    m_engineClock.start(kernel.state().time(), wall());
    if (newest < m_history.acknowledged() && !m_disk.hasLied())
        return fail("(1) every acknowledged event survives a crash",
            "event " + std::to_string(m_history.acknowledged()) + " was acknowledged, the journal ends at " + std::to_string(newest));
    if (newest > m_history.newest())
        return fail("(4) nothing is recovered that was never decided", "the journal ends at " + std::to_string(newest));
    m_history.cutBehind(newest);
    m_history.forgive();
    m_checkedTo = newest;
    if (kernel.stateHash() != m_history.mirror().hash())
        return fail("(4, 16) snapshot and tail give the state of the events", "at event " + std::to_string(newest));
    for (const auto& [id, times] : m_network.truth().sentOrders()) {
        if (!m_history.books().orders.contains(id) && !m_disk.hasLied() && !m_wasJournalDown)
            return fail("(2) what left for the venue is in the journal", "order " + std::to_string(id.value) + " is not");
    }
}

/// The lid is closed: nothing runs here, everything goes on there, and the line does not survive it.
void Simulation::sleep()
{
    const bool isLong = m_random.chance(0.03);
    const Duration length = std::chrono::milliseconds(m_random.chance(0.7) ? m_random.between(1'000, 20'000) : m_random.between(20'000, 600'000));
    tell("the machine sleeps for " + std::to_string(length.count() / 1'000'000) + " ms");
    m_network.cut(m_now);
    if (isLong) {
        tell("for a day");
        moveTo(m_now + 24h);
        m_market.skipTo(m_now);
    }
    liveThrough(length);
    m_network.cut(m_now);
    m_network.connect(m_now);
    m_line.reset(m_now);
    m_lasting.clear();
}

} // namespace jarvis::scenario
