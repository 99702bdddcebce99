#include "engine/local/delivery.h"

#include "engine/base/logging.h"

#include <algorithm>

namespace jarvis::local {

Delivery::Delivery(const Clock& clock, QuoteBoard& board)
    : m_clock(clock), m_board(board), m_thread([this] { run(); })
{
}

Delivery::~Delivery()
{
    {
        const std::lock_guard lock(m_queueMutex);
        m_isStopping = true;
    }
    m_queueFilled.notify_all();
    m_thread.join();
}

Delivery::ReaderId Delivery::add(api::Interest interest, api::Listener& listener)
{
    ReaderId id = 0;
    {
        const std::lock_guard lock(m_readersMutex);
        id = ++m_lastReader;
        Reader& reader = m_readers[id];
        reader.listener = &listener;
        reader.interest = std::move(interest);
    }
    {
        const std::lock_guard lock(m_queueMutex);
        m_hasNewReader = true;
    }
    m_queueFilled.notify_all();
    return id;
}

void Delivery::remove(ReaderId reader)
{
    const std::lock_guard lock(m_readersMutex);
    m_readers.erase(reader);
}

void Delivery::setInterest(ReaderId reader, api::Interest interest)
{
    {
        const std::lock_guard lock(m_readersMutex);
        const auto found = m_readers.find(reader);
        if (found == m_readers.end())
            return;
        found->second.interest = std::move(interest);
        // Depth of an instrument that is new to this reader may be older than what it has seen.
        found->second.seen = {};
    }
    notifyBoard();
}

void Delivery::postEvents(std::shared_ptr<const api::Delta> delta)
{
    {
        const std::lock_guard lock(m_queueMutex);
        m_queue.emplace_back(std::move(delta));
    }
    m_queueFilled.notify_all();
}

void Delivery::postSnapshot(ReaderId reader, std::shared_ptr<const api::Snapshot> snapshot)
{
    {
        const std::lock_guard lock(m_queueMutex);
        m_queue.emplace_back(SnapshotItem{reader, std::move(snapshot)});
    }
    m_queueFilled.notify_all();
}

void Delivery::postCall(std::function<void()> call)
{
    {
        const std::lock_guard lock(m_queueMutex);
        m_queue.emplace_back(std::move(call));
    }
    m_queueFilled.notify_all();
}

void Delivery::notifyBoard()
{
    {
        const std::lock_guard lock(m_queueMutex);
        if (m_isBoardNew)
            return;
        m_isBoardNew = true;
    }
    m_queueFilled.notify_all();
}

void Delivery::run()
{
    logging::nameThread("delivery");
    std::deque<Item> items;
    std::unique_lock lock(m_queueMutex);
    while (true) {
        const auto hasWork = [this] { return !m_queue.empty() || m_isStopping || m_hasNewReader; };
        if (m_isBoardNew) {
            lock.unlock();
            const auto wake = nextWake();
            lock.lock();
            m_queueFilled.wait_until(lock, wake, hasWork);
        } else {
            m_queueFilled.wait(lock, [this, &hasWork] { return hasWork() || m_isBoardNew; });
        }
        const bool isLast = m_isStopping && m_queue.empty();
        m_isBoardNew = false;
        m_hasNewReader = false;
        items.swap(m_queue);
        lock.unlock();
        for (const Item& item : items)
            deliver(item);
        items.clear();
        deliverFrames();
        lock.lock();
        if (isLast)
            return;
    }
}

void Delivery::deliver(const Item& item)
{
    if (const auto* call = std::get_if<std::function<void()>>(&item)) {
        (*call)();
        return;
    }
    const std::lock_guard lock(m_readersMutex);
    if (const auto* snapshot = std::get_if<SnapshotItem>(&item)) {
        const auto found = m_readers.find(snapshot->reader);
        if (found == m_readers.end())
            return;
        Reader& reader = found->second;
        if (!reader.isLinkTold)
            reader.listener->onLink(api::Link::Live);
        reader.isLinkTold = true;
        reader.hasSnapshot = true;
        reader.cursor = snapshot->snapshot->at;
        reader.listener->onSnapshot(snapshot->snapshot);
        return;
    }
    const auto& delta = std::get<std::shared_ptr<const api::Delta>>(item);
    for (auto& [id, reader] : m_readers) {
        // What lies before its snapshot is in the snapshot.
        if (!reader.hasSnapshot || delta->to <= reader.cursor)
            continue;
        reader.cursor = delta->to;
        reader.listener->onDelta(delta);
    }
}

void Delivery::deliverFrames()
{
    const auto now = std::chrono::steady_clock::now();
    bool isLeftOver = false;
    {
        const std::lock_guard lock(m_readersMutex);
        for (auto& [id, reader] : m_readers) {
            if (!reader.isLinkTold) {
                reader.listener->onLink(api::Link::Live);
                reader.isLinkTold = true;
            }
            if (!reader.hasSnapshot)
                continue;
            if (now < reader.nextFrame) {
                isLeftOver = isLeftOver || m_board.version() != reader.seen.version;
                continue;
            }
            if (const auto frame = m_board.frameSince(reader.seen, reader.interest, m_clock.now())) {
                reader.nextFrame = now + std::max(reader.interest.frameInterval, Duration(std::chrono::milliseconds(16)));
                reader.listener->onQuotes(frame);
            }
        }
    }
    if (isLeftOver) {
        const std::lock_guard lock(m_queueMutex);
        m_isBoardNew = true;
    }
}

std::chrono::steady_clock::time_point Delivery::nextWake() const
{
    const std::lock_guard lock(m_readersMutex);
    auto wake = std::chrono::steady_clock::time_point::max();
    for (const auto& [id, reader] : m_readers) {
        if (reader.hasSnapshot)
            wake = std::min(wake, reader.nextFrame);
    }
    // Nobody to tell yet: the next reader wakes us.
    return wake == std::chrono::steady_clock::time_point::max() ? std::chrono::steady_clock::now() + std::chrono::hours(1) : wake;
}

} // namespace jarvis::local
