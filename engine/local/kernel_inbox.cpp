#include "engine/local/kernel_inbox.h"

#include <algorithm>
#include <iterator>

namespace jarvis::local {

bool KernelInbox::pushCommand(api::Command command)
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_isClosed)
            return false;
        if (std::holds_alternative<api::HaltTrading>(command.action)) {
            m_halts.push_back(std::move(command));
        } else {
            if (m_commands.size() >= kCommandsMax)
                return false;
            m_commands.push_back(std::move(command));
        }
    }
    m_filled.notify_one();
    return true;
}

bool KernelInbox::pushTask(KernelTask task)
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_isClosed || m_tasks.size() >= kTasksMax)
            return false;
        m_tasks.push_back(std::move(task));
    }
    m_filled.notify_one();
    return true;
}

void KernelInbox::pushReports(std::vector<VenueReport>& reports)
{
    if (reports.empty())
        return;
    {
        const std::lock_guard lock(m_mutex);
        const std::size_t room = kReportsMax - std::min(kReportsMax, m_reports.size());
        const auto taken = static_cast<std::ptrdiff_t>(std::min(room, reports.size()));
        m_reports.insert(m_reports.end(), std::make_move_iterator(reports.begin()), std::make_move_iterator(reports.begin() + taken));
        reports.erase(reports.begin(), reports.begin() + taken);
    }
    m_filled.notify_one();
}

void KernelInbox::pushNotice(kernel::Input notice)
{
    {
        const std::lock_guard lock(m_mutex);
        // Of each kind only the newest means anything.
        std::erase_if(m_notices, [&](const kernel::Input& waiting) { return waiting.index() == notice.index(); });
        m_notices.push_back(std::move(notice));
    }
    m_filled.notify_one();
}

KernelInbox::MarketSlot& KernelInbox::slotOf(InstrumentId instrument)
{
    MarketSlot& slot = m_market[instrument];
    if (!slot.isQueued) {
        slot.isQueued = true;
        m_changed.push_back(instrument);
    }
    return slot;
}

void KernelInbox::putTop(const kernel::TopInput& top)
{
    {
        const std::lock_guard lock(m_mutex);
        slotOf(top.top.instrument).top = top;
    }
    m_filled.notify_one();
}

void KernelInbox::putDepth(std::shared_ptr<const DepthView> depth)
{
    {
        const std::lock_guard lock(m_mutex);
        const InstrumentId instrument = depth->instrument;
        slotOf(instrument).depth = std::move(depth);
    }
    m_filled.notify_one();
}

void KernelInbox::putMark(const MarkTick& mark)
{
    {
        const std::lock_guard lock(m_mutex);
        slotOf(mark.instrument).mark = mark;
    }
    m_filled.notify_one();
}

void KernelInbox::putHeartbeat(const HeartbeatTick& heartbeat)
{
    {
        const std::lock_guard lock(m_mutex);
        slotOf(heartbeat.instrument).heartbeat = heartbeat;
    }
    m_filled.notify_one();
}

void KernelInbox::putStatus(const StatusNotice& status)
{
    {
        const std::lock_guard lock(m_mutex);
        keepNewest(slotOf(status.instrument).status, status);
    }
    m_filled.notify_one();
}

void KernelInbox::putCurve(const kernel::CurveInput& curve)
{
    {
        const std::lock_guard lock(m_mutex);
        slotOf(curve.instrument).curve = curve;
    }
    m_filled.notify_one();
}

void KernelInbox::putTraded(const kernel::TradedInput& traded)
{
    {
        const std::lock_guard lock(m_mutex);
        std::optional<kernel::TradedInput>& sum = slotOf(traded.instrument).traded;
        kernel::TradedInput next = traded;
        std::int64_t lots = 0;
        const bool doesFit = sum && !__builtin_add_overflow(sum->quantity.lots(), traded.quantity.lots(), &lots)
            && !__builtin_add_overflow(sum->tickLots, traded.tickLots, &next.tickLots);
        if (doesFit)
            next.quantity = Quantity::ofLots(lots);
        // How far prices went is told whole, whatever becomes of the sums.
        if (sum) {
            next.lowest = std::min(sum->lowest, traded.lowest);
            next.highest = std::max(sum->highest, traded.highest);
        }
        if (!doesFit)
            next.tickLots = traded.tickLots;
        sum = next;
    }
    m_filled.notify_one();
}

bool KernelInbox::isEmpty() const
{
    return m_halts.empty() && m_commands.empty() && m_reports.empty() && m_tasks.empty() && m_notices.empty() && m_changed.empty();
}

bool KernelInbox::take(Taken& out, Duration longest)
{
    std::unique_lock lock(m_mutex);
    m_filled.wait_for(lock, longest, [this] { return !isEmpty() || m_isClosed; });
    if (isEmpty())
        return !m_isClosed;
    moveAll(out);
    lock.unlock();
    m_emptied.notify_all();
    return true;
}

void KernelInbox::moveAll(Taken& out)
{
    const auto moveInto = [&out](auto& from) {
        for (auto& item : from)
            out.inputs.emplace_back(std::move(item));
        from.clear();
    };
    moveInto(m_halts);
    moveInto(m_notices);
    moveInto(m_reports);
    for (const InstrumentId instrument : m_changed) {
        MarketSlot& slot = m_market[instrument];
        if (slot.status)
            out.inputs.emplace_back(*slot.status);
        if (slot.heartbeat)
            out.inputs.emplace_back(*slot.heartbeat);
        if (slot.top)
            out.inputs.emplace_back(*slot.top);
        if (slot.depth)
            out.inputs.emplace_back(kernel::DepthInput{std::move(slot.depth)});
        if (slot.mark)
            out.inputs.emplace_back(*slot.mark);
        if (slot.curve)
            out.inputs.emplace_back(*slot.curve);
        if (slot.traded)
            out.inputs.emplace_back(*slot.traded);
        slot = MarketSlot{};
    }
    m_changed.clear();
    moveInto(m_commands);
    std::move(m_tasks.begin(), m_tasks.end(), std::back_inserter(out.tasks));
    m_tasks.clear();
}

void KernelInbox::close()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isClosed = true;
    }
    m_filled.notify_all();
    m_emptied.notify_all();
}

void KernelInbox::waitUntilTaken()
{
    std::unique_lock lock(m_mutex);
    m_emptied.wait(lock, [this] { return isEmpty() || m_isClosed; });
}

} // namespace jarvis::local
