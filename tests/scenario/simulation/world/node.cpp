#include "tests/scenario/simulation/world/node.h"

#include <algorithm>

namespace jarvis::scenario {
namespace {

std::size_t cancelsIn(const std::vector<VenueRequest>& requests)
{
    return static_cast<std::size_t>(std::count_if(requests.begin(), requests.end(), [](const VenueRequest& r) { return std::holds_alternative<CancelRequest>(r); }));
}

} // namespace

Expected<std::unique_ptr<Node>, local::StorageError> Node::start(Parts parts, const std::function<void(const kernel::Kernel&)>& recovered)
{
    auto back = local::recoverAccount(kFolder, parts.account, parts.clock, parts.disk, parts.segmentBytes);
    if (!back)
        return Unexpected(back.error());
    recovered(*back->kernel);
    const std::uint64_t tornBytes = back->tornBytes;
    std::unique_ptr<Node> node(new Node(std::move(parts), std::move(*back)));
    node->m_kernel->start({tornBytes, "simulation"}, node->m_parts.feed.instruments(), node->m_parts.clock.now(), node->m_out);
    node->queueDecided();
    return node;
}

Node::Node(Parts parts, local::Recovered recovered)
    : m_parts(std::move(parts))
    , m_kernel(std::move(recovered.kernel))
    , m_recent(std::move(recovered.recent))
    , m_desk(m_parts.feed)
    , m_snapshotSequence(m_kernel->sequence())
    , m_writer(std::make_unique<local::BatchWriter>(std::move(recovered.journal), m_parts.clock, m_parts.disk,
          local::BatchWriter::Ports{
              [this](std::vector<VenueRequest>&& requests) {
                  m_leaving += cancelsIn(requests);
                  m_parts.release(std::move(requests), m_isReleasing);
              },
              [this](std::vector<VenueReport>& rejections) {
                  for (const VenueReport& rejection : rejections)
                      take(rejection);
              },
              [this](const std::string&) { take(kernel::JournalNotice{false}); }}))
{
}

void Node::takeMarket(const std::vector<MarketEvent>& events)
{
    for (const MarketEvent& event : events)
        m_desk.apply(event, m_parts.clock.now());
    std::vector<kernel::Input> inputs;
    m_desk.publish(m_parts.clock.now(), inputs);
    for (kernel::Input& input : inputs)
        take(std::move(input));
}

void Node::runKernel(const std::function<void(const kernel::Input&)>& seen)
{
    take(kernel::ClockTick{});
    while (!m_inputs.empty()) {
        const kernel::Input input = std::move(m_inputs.front());
        m_inputs.pop_front();
        m_kernel->handle(input, m_parts.clock.now(), m_out);
        seen(input);
    }
    queueDecided();
    if (m_kernel->sequence() - m_snapshotSequence >= m_parts.eventsPerSnapshot)
        queueSnapshot();
}

void Node::queueDecided()
{
    if (m_out.events.empty() && m_out.requests.empty())
        return;
    for (const api::EventRecord& record : m_out.events) {
        m_recent.add(record);
        m_parts.history.append(record);
    }
    m_queue.emplace_back(local::DecidedBatch{std::move(m_out.events), std::move(m_out.requests), {}});
    m_out.clear();
}

void Node::queueSnapshot()
{
    local::DiskSnapshot snapshot;
    snapshot.sequence = m_snapshotSequence = m_kernel->sequence();
    local::encodeStoredState({m_kernel->snapshot(), m_recent.all()}, snapshot.bytes);
    m_queue.emplace_back(std::move(snapshot));
}

// As the journal's thread does it: append all, one commit, then let out.
void Node::runJournal()
{
    std::vector<Item> items;
    items.swap(m_queue);
    if (items.empty())
        return m_writer->prepare();
    std::uint64_t newest = 0;
    for (const Item& item : items) {
        if (const auto* batch = std::get_if<local::DecidedBatch>(&item)) {
            m_writer->append(*batch);
            newest = batch->events.empty() ? newest : batch->events.back().sequence;
        }
    }
    const bool isDurable = m_writer->commit();
    if (isDurable)
        m_parts.history.acknowledge(newest);
    m_isReleasing = isDurable;
    m_hasCommitted = m_hasCommitted || isDurable;
    for (Item& item : items) {
        if (auto* batch = std::get_if<local::DecidedBatch>(&item))
            release(*batch, isDurable);
        else if (isDurable)
            m_writer->write(std::get<local::DiskSnapshot>(item));
    }
}

/// Whatever became of the journal: a cancel leaves.
void Node::release(local::DecidedBatch& batch, bool isDurable)
{
    m_leaving = 0;
    const std::size_t expected = cancelsIn(batch.requests);
    m_writer->release(batch, isDurable, Duration::zero());
    m_withheld += expected - m_leaving;
}

void Node::close()
{
    runJournal();
    m_writer->close();
}

} // namespace jarvis::scenario
