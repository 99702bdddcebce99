#include "tests/scenario/simulation/world/simulation.h"

#include "tests/support/kernel_world.h"

#include <algorithm>

namespace jarvis::scenario {
namespace {

/// "Once faults stop, orders flow again": the figure of notes/reliability.md.
constexpr Duration kSettleMax = std::chrono::seconds(10);
/// And so long until the books have the venue's money: two looks ten seconds apart, and the rounds that they wait for.
constexpr Duration kMoneyMax = std::chrono::seconds(40);
/// So long everything must have been in order, one step like the other.
constexpr Duration kQuiet = std::chrono::seconds(2);
/// A slow journal comes to it in the end: about half a second later at most.
constexpr int kSkippedTurnsMax = 4;

/// In some runs both instruments are the same thing at two venues, and orders are routed. These seeds, so that none of those that
/// mutations.md names is another run.
bool isRouted(std::uint64_t seed)
{
    const std::uint64_t rest = seed % 16;
    return rest == 11 || rest == 12 || rest == 15;
}

kernel::Kernel::Settings settingsFor(Random& random)
{
    kernel::Kernel::Settings settings = test::KernelWorld::defaults();
    settings.limits.dailyLoss = Money::ofWhole(random.chance(0.3) ? 300 : 100'000);
    settings.limits.openOrders = random.between(3, 30);
    settings.limits.duplicateWindow = Duration(0);
    settings.limits.wideningDelay = std::chrono::seconds(random.chance(0.5) ? random.between(1, 5) : 0);
    settings.limits.breakerPause = std::chrono::seconds(random.between(1, 10));
    settings.limits.consecutiveLosses = random.chance(0.3) ? random.between(2, 4) : 1'000;
    settings.limits.venueErrors = random.chance(0.3) ? random.between(3, 8) : 1'000;
    settings.faultsNeedReset = random.chance(0.2);
    settings.reconcileInterval = Network::kReconcileInterval;
    return settings;
}

} // namespace

Simulation::Simulation(std::uint64_t seed, Trace trace)
    : m_seed(seed)
    , m_trace(std::move(trace))
    , m_random(seed)
    , m_drawn(Faults::draw(m_random))
    , m_faults(m_drawn)
    , m_settings(settingsFor(m_random))
    , m_now(test::KernelWorld::kStart)
    , m_clock(m_now)
    , m_market(m_random.next(), m_now, isRouted(seed))
    , m_line(m_market, m_faults, m_random.next())
    , m_network(m_market.instruments(), m_settings.startBalance, m_faults, m_random.next())
    , m_disk(m_faults, m_random.next())
    , m_history(m_market.instruments())
    , m_traders(m_market, m_random.next())
    , m_segmentBytes(static_cast<std::uint64_t>(m_random.between(4, 48)) * 1'024)
    , m_eventsPerSnapshot(static_cast<std::uint64_t>(m_random.between(60, 900)))
{
    tell("seed " + std::to_string(seed) + ", faults: " + m_faults.text());
    boot();
}

Simulation::~Simulation() = default;

std::optional<Failure> Simulation::run(std::uint64_t steps)
{
    while (m_counts.steps < steps && !m_failure)
        stepOnce(true);
    if (!m_failure)
        settle();
    count();
    return m_failure;
}

void Simulation::count()
{
    const Books& books = m_history.books();
    m_counts.events = m_history.newest();
    m_counts.orders = books.orders.size();
    m_counts.fills = books.trades.size();
    m_counts.commands = books.taken.size();
    m_counts.algorithms = books.algorithms.size();
    m_counts.trips = books.trips;
    m_counts.probes = books.probes;
    m_counts.adoptions = books.adoptions;
    m_counts.rungs = books.rungs.size();
    m_counts.kills = books.kills;
    m_counts.routes = books.routes.size();
    m_counts.moves = books.moves;
    m_counts.forgotten = m_network.forgottenCount();
    for (const auto& [id, answers] : books.settled)
        m_counts.refusals += answers.front().refusal ? 1 : 0;
    for (std::size_t i = 0; i < kFaultCount; ++i)
        m_counts.struck[i] = m_faults.struck(static_cast<Fault>(i));
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
    if (m_node && !m_failure && m_faults.strikes(Fault::Kill, m_random))
        die(false);
    if (m_node && !m_failure && m_faults.strikes(Fault::Stop, m_random))
        stop();
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
    if (m_network.isUp() && m_faults.strikes(Fault::Cut, m_random)) {
        tell("the line is cut");
        ++m_counts.cuts;
        m_network.cut(m_now);
    }
    if (m_network.isUp())
        m_connectAt = m_now + std::chrono::milliseconds(m_random.between(100, 6'000));
    else if (m_now >= m_connectAt)
        m_network.connect(m_now);
    disturbClock();
    if (m_faults.strikes(Fault::PowerLoss, m_random))
        m_disk.failPowerWithin(12);
    if (m_network.isUp() && m_faults.strikes(Fault::Stranger, m_random)) {
        tell("somebody trades elsewhere");
        m_network.tradeElsewhere(m_now);
    }
    if (!m_disk.isFull() && m_faults.strikes(Fault::DiskFull, m_random)) {
        tell("the disk is full");
        ++m_counts.fullDisks;
        m_disk.setFull(true);
    }
    if (m_faults.strikes(Fault::Sleep, m_random))
        sleep();
}

void Simulation::disturbClock()
{
    for (const Fault fault : {Fault::ClockAhead, Fault::ClockBack}) {
        if (!m_faults.strikes(fault, m_random))
            continue;
        const Duration jump = std::chrono::milliseconds(m_random.between(1, m_random.chance(0.5) ? 3'000 : 3'600'000));
        m_skew = std::clamp<Duration>(m_skew + (fault == Fault::ClockAhead ? jump : -jump), -2h, 2h);
        tell("the clock jumps to " + std::to_string(m_skew.count() / 1'000'000) + " ms beside the true one");
        moveTo(m_now);
    }
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
    const bool isSkipped = m_skippedTurns < kSkippedTurnsMax && m_faults.strikes(Fault::SlowJournal, m_random);
    m_skippedTurns = isSkipped ? m_skippedTurns + 1 : 0;
    if (!isSkipped)
        m_node->runJournal();
    if (m_node->withheld() > 0)
        m_reported.push_back("a cancel did not leave while the journal was down");

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
    m_faults.end();
    m_disk.setFull(false);
    m_disk.keepPower();
    if (m_node->isJournalDown())
        die(false);
    m_connectAt = m_now;
    m_market.calm();
    const Timestamp begin = m_now;
    Timestamp quietSince = m_now;
    Timestamp settled = m_now; ///< traders go on while the money is looked at
    Complaint last;
    while (!m_failure && m_now - quietSince < kQuiet) {
        stepOnce(false);
        if (m_failure || m_disk.hasLied())
            return;
        if (const std::optional<api::Command> end = m_traders.endAnything(m_node->kernel().state(), wall()))
            m_node->take(*end);
        last = whatIsUnsettled(view());
        const Complaint missed = last ? std::nullopt : whatMoneyIsMissed(view());
        if (last || missed)
            quietSince = m_now;
        if (!last)
            settled = m_now;
        if (last && (m_now - settled > kSettleMax || m_now - begin > kMoneyMax))
            return fail("once all faults are over, everything comes to rest", *last);
        if (missed && m_now - begin > kMoneyMax)
            return fail("once all faults are over, the books have the venue's money", *missed);
    }
    m_counts.settledAfterMs = static_cast<std::uint64_t>((quietSince - begin).count() / 1'000'000);
    // A last life: what is at rest comes back as it was.
    if (!m_failure)
        die(false);
}

} // namespace jarvis::scenario
