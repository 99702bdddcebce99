#include "engine/local/batch_writer.h"

#include "engine/base/check.h"
#include "engine/journal/snapshot.h"

#include <spdlog/spdlog.h>

#include <algorithm>

namespace jarvis::local {
namespace {

/// Market data of this age is stale by the limit as it is shipped (spec/risk.md).
constexpr Duration kWaitMax = std::chrono::seconds(2);

} // namespace

BatchWriter::BatchWriter(std::unique_ptr<journal::Journal> journal, const Clock& clock, journal::FileSystem& files, Ports ports)
    : m_journal(std::move(journal)), m_clock(clock), m_files(files), m_ports(std::move(ports))
{
}

void BatchWriter::append(const DecidedBatch& batch)
{
    for (const api::EventRecord& record : batch.events) {
        if (m_isDown)
            return;
        m_buffer.clear();
        wire::encode(record, m_buffer);
        if (appendBytes(m_buffer))
            CHECK(m_journal->appended() == record.sequence);
    }
}

bool BatchWriter::appendBytes(const wire::Bytes& bytes)
{
    auto appended = m_journal->append(bytes);
    if (!appended && appended.error() == journal::Journal::Refusal::BufferFull)
        appended = commitBuffered() ? m_journal->append(bytes) : appended;
    if (!appended && !m_isDown)
        goDown(m_journal->failure() ? journal::describe(*m_journal->failure()) : "a record does not fit");
    return appended.hasValue();
}

bool BatchWriter::commitBuffered()
{
    const auto committed = m_journal->commit();
    if (!committed)
        goDown(journal::describe(committed.error()));
    m_isRemembered = m_isRemembered || committed.hasValue();
    return committed.hasValue();
}

bool BatchWriter::commit()
{
    return !m_isDown && commitBuffered();
}

void BatchWriter::goDown(const std::string& why)
{
    if (m_isDown)
        return;
    m_isDown = true;
    spdlog::critical("The journal cannot be written; new risk stops until the program is started anew: {}", why);
    m_ports.wentDown(why);
}

void BatchWriter::release(DecidedBatch& batch, bool isDurable, Duration waited)
{
    if (!isDurable)
        refuseOrders(batch.requests, !m_isRemembered, {ReasonCode::JournalUnavailable, {}, {}, {}, {}});
    else if (waited > kWaitMax)
        refuseOrders(batch.requests, false, {ReasonCode::MarketDataStale, {}, Amount::of(kWaitMax), Amount::of(waited), {}});
    if (!batch.requests.empty())
        m_ports.release(std::move(batch.requests));
}

void BatchWriter::refuseOrders(std::vector<VenueRequest>& requests, bool isMemoryless, const Refusal& why)
{
    std::vector<VenueReport> rejections;
    const auto because = [&why](InstrumentId instrument) {
        Refusal reason = why;
        reason.instrument = instrument;
        return reason;
    };
    std::erase_if(requests, [&](const VenueRequest& request) {
        const Timestamp now = m_clock.now();
        if (const auto* place = std::get_if<PlaceRequest>(&request); place && (place->order.role == OrderRole::Entry || isMemoryless)) {
            rejections.emplace_back(OrderRejected{place->order.id, because(place->order.instrument), now});
            return true;
        }
        // A restart would not know of it, and take what fills then for more than was ever asked for.
        if (const auto* amend = std::get_if<AmendRequest>(&request); amend && amend->isOfEntry) {
            rejections.emplace_back(AmendRejected{amend->order, because(amend->instrument), now});
            return true;
        }
        return false;
    });
    if (!rejections.empty())
        m_ports.refuse(rejections);
}

void BatchWriter::write(const DiskSnapshot& snapshot)
{
    const auto written = journal::writeSnapshot(
        m_journal->folder(), {snapshot.sequence, m_clock.now(), m_journal->head()}, snapshot.bytes, m_files, m_journal->cipher().get());
    if (!written)
        spdlog::warn("No snapshot was written; the next start reads more of the journal: {}", journal::describe(written.error()));
}

void BatchWriter::prepare()
{
    if (m_isDown)
        return;
    if (const auto prepared = m_journal->prepareNextSegment(); !prepared && !m_isSpareMissing) {
        m_isSpareMissing = true;
        spdlog::warn("The next journal segment cannot be prepared: {}", journal::describe(prepared.error()));
    }
}

void BatchWriter::close()
{
    if (m_isDown)
        return;
    if (const auto closed = m_journal->close(); !closed)
        spdlog::error("The journal could not be closed: {}", journal::describe(closed.error()));
}

} // namespace jarvis::local
