#include "tests/scenario/simulation/world/simulation.h"

#include "tests/support/kernel_world.h"

#include <algorithm>

namespace jarvis::scenario {
namespace {

constexpr Duration kSettleMax = std::chrono::seconds(90);
/// So long everything must have been in order, one step like the other.
constexpr Duration kQuiet = std::chrono::seconds(2);

kernel::Kernel::Settings settingsFor(Random& random)
{
    kernel::Kernel::Settings settings = test::KernelWorld::defaults();
    settings.limits.dailyLoss = Money::ofWhole(random.chance(0.3) ? 300 : 100'000);
    settings.limits.openOrders = random.between(3, 30);
    settings.limits.duplicateWindow = Duration(0);
    return settings;
}

} // namespace

Counts& Counts::operator+=(const Counts& other)
{
    steps += other.steps;
    events += other.events;
    orders += other.orders;
    fills += other.fills;
    commands += other.commands;
    refusals += other.refusals;
    crashes += other.crashes;
    cuts += other.cuts;
    rots += other.rots;
    fullDisks += other.fullDisks;
    forgotten += other.forgotten;
    settledAfterMs = std::max(settledAfterMs, other.settledAfterMs);
    return *this;
}

Simulation::Simulation(std::uint64_t seed, Trace trace)
    : m_seed(seed)
    , m_trace(std::move(trace))
    , m_random(seed)
    , m_drawn(Faults::draw(m_random))
    , m_faults(m_drawn)
    , m_settings(settingsFor(m_random))
    , m_now(test::KernelWorld::kStart)
    , m_clock(m_now)
    , m_market(m_random.next(), m_now)
    , m_line(m_market, m_faults, m_random.next())
    , m_network(m_market.instruments(), m_faults, m_random.next())
    , m_disk(m_random.next())
    , m_history(m_market.instruments())
    , m_traders(m_market, m_random.next())
    , m_segmentBytes(static_cast<std::uint64_t>(m_random.between(4, 48)) * 1'024)
    , m_eventsPerSnapshot(static_cast<std::uint64_t>(m_random.between(60, 900)))
{
    tell("seed " + std::to_string(seed) + ", faults: " + m_faults.text());
    m_disk.setLies(m_faults.lyingSync);
    boot();
}

Simulation::~Simulation() = default;

std::optional<Failure> Simulation::run(std::uint64_t steps)
{
    while (m_counts.steps < steps && !m_failure)
        stepOnce(true);
    if (!m_failure)
        settle();
    m_counts.events = m_history.newest();
    m_counts.orders = m_history.books().orders.size();
    m_counts.fills = m_history.books().trades.size();
    m_counts.commands = m_history.books().taken.size();
    m_counts.forgotten = m_network.forgottenCount();
    for (const auto& [id, answers] : m_history.books().settled)
        m_counts.refusals += answers.front().refusal ? 1 : 0;
    return m_failure;
}

void Simulation::moveTo(Timestamp now)
{
    m_now = now;
    m_clock.set(m_now + m_skew);
}

void Simulation::stepOnce(bool isTrading)
{
    ++m_counts.steps;
    moveTo(m_now + std::chrono::milliseconds(m_random.between(20, 180)));
    m_sent.clear();
    m_decisions.clear();
    m_reported.clear();
    disturb();
    try {
        runEngine(isTrading);
    } catch (const PowerLoss&) {
        die(true);
    }
    if (m_node)
        check();
    // The process ends between two steps, with everything it wrote in the hands of the system.
    if (m_node && m_random.chance(m_faults.kill))
        die(false);
}

/// Time passes outside, and nobody is there.
void Simulation::liveThrough(Duration duration)
{
    for (const Timestamp end = m_now + duration; m_now < end;) {
        moveTo(std::min(end, m_now + std::max<Duration>(duration / 40, std::chrono::milliseconds(100))));
        std::vector<MarketEvent> events;
        m_market.pull(m_now, events);
        for (const MarketEvent& event : events)
            m_network.onMarket(event);
        std::vector<VenueReport> unheard;
        m_network.advance(m_now, unheard);
    }
}

void Simulation::disturb()
{
    if (m_network.isUp() && m_random.chance(m_faults.cut)) {
        tell("the line is cut");
        ++m_counts.cuts;
        m_network.cut(m_now);
    }
    if (m_network.isUp())
        m_connectAt = m_now + std::chrono::milliseconds(m_random.between(100, 6'000));
    else if (m_now >= m_connectAt)
        m_network.connect(m_now);
    if (m_random.chance(m_faults.clockJump)) {
        const Duration jump = std::chrono::milliseconds(m_random.chance(0.5) ? m_random.between(-3'000, 3'000) : m_random.between(-3'600'000, 3'600'000));
        m_skew = std::clamp<Duration>(m_skew + jump, -2h, 2h);
        tell("the clock jumps by " + std::to_string(jump.count() / 1'000'000) + " ms");
        moveTo(m_now);
    }
    if (m_random.chance(m_faults.powerLoss))
        m_disk.failPowerWithin(12);
    if (!m_disk.isFull() && m_random.chance(m_faults.diskFull)) {
        tell("the disk is full");
        ++m_counts.fullDisks;
        m_disk.setFull(true);
    }
    if (m_random.chance(m_faults.sleep))
        sleep();
}

void Simulation::runEngine(bool isTrading)
{
    std::vector<MarketEvent> events;
    m_market.pull(m_now, events);
    for (const MarketEvent& event : events)
        m_network.onMarket(event);
    std::vector<MarketEvent> arrived;
    m_line.pass(events, m_now, arrived);
    m_node->takeMarket(arrived);

    std::vector<VenueReport> reports;
    m_network.advance(m_now, reports);
    for (const VenueReport& report : reports)
        m_node->take(report);

    std::vector<api::Command> commands;
    if (isTrading)
        commands = m_traders.act(m_node->kernel().state(), wall());
    // The red button overtakes everything queued.
    std::stable_partition(commands.begin(), commands.end(), [](const api::Command& c) { return std::holds_alternative<api::HaltTrading>(c.action); });
    for (const api::Command& command : commands)
        m_node->take(command);

    m_node->runKernel([this](const kernel::Input& input) { onHandled(input); });
    if (!m_random.chance(m_faults.slowJournal))
        m_node->runJournal();

    if (m_node->isJournalDown() && m_operatorAt == Timestamp::max()) {
        tell("the journal is down");
        m_wasJournalDown = true;
        m_operatorAt = m_now + std::chrono::seconds(m_random.between(1, 20));
    }
    if (m_now >= m_operatorAt) {
        tell("the operator frees the disk and starts anew");
        die(false);
    }
}

/// All faults end, and everything must come to rest.
void Simulation::settle()
{
    m_faults = Faults::none();
    m_disk.setFull(false);
    m_disk.setLies(0);
    if (m_node->isJournalDown())
        die(false);
    m_connectAt = m_now;
    m_market.calm();
    const Timestamp begin = m_now;
    Timestamp quietSince = m_now;
    Complaint last;
    while (!m_failure && m_now - quietSince < kQuiet) {
        stepOnce(false);
        if (m_failure || m_disk.hasLied())
            return;
        last = whatIsUnsettled(view());
        if (last)
            quietSince = m_now;
        if (last && m_now - begin > kSettleMax)
            return fail("once all faults are over, everything comes to rest", *last);
    }
    m_counts.settledAfterMs = static_cast<std::uint64_t>((quietSince - begin).count() / 1'000'000);
    // A last life: what is at rest comes back as it was.
    if (!m_failure)
        die(false);
}

} // namespace jarvis::scenario
