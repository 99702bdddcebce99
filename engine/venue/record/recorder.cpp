#include "engine/venue/record/recorder.h"

#include "engine/base/text.h"
#include "engine/venue/record/gzip.h"
#include "engine/venue/replay/event_words.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <utility>

namespace jarvis::venue::record {
namespace {

BookUpdate wholeOf(const market::DepthBook& book)
{
    BookUpdate whole;
    whole.instrument = book.instrument();
    whole.time = book.time();
    whole.sequence = book.sequence();
    whole.isSnapshot = true;
    for (const Side side : {Side::Buy, Side::Sell}) {
        book.forEachLevel(side, [&](const BookLevel& level) {
            (side == Side::Buy ? whole.bids : whole.asks).push_back(level);
            return true;
        });
    }
    return whole;
}

std::string fileName(const std::string& name, Timestamp time, std::uint64_t number)
{
    std::string at = isoTime(time, 0);
    std::erase_if(at, [](char c) { return c == '-' || c == ':'; });
    const std::string digits = std::to_string(number);
    return name + '_' + at + '_' + std::string(digits.size() < 4 ? 4 - digits.size() : 0, '0') + digits + ".jsonl.gz";
}

} // namespace

std::string RecordError::text() const
{
    std::string made = path + " cannot be written (" + io.call + ": " + std::strerror(io.code) + "). ";
    if (io.code == ENOSPC || io.code == EDQUOT)
        return made + "Free some room, or record into another folder; what is in the folder can be played.";
    if (io.code == EFBIG)
        return made + "The system allows no larger file (ulimit -f).";
    return made + "Choose a folder that can be written.";
}

Recorder::Recorder(journal::FileSystem& files, RecorderOptions options, std::vector<Instrument> instruments)
    : m_files(&files)
    , m_options(std::move(options))
    , m_instruments(std::move(instruments))
{
    for (const Instrument& instrument : m_instruments)
        m_known.try_emplace(instrument.id(), instrument.id());
}

Expected<Recorder, RecordError> Recorder::create(
    journal::FileSystem& files, RecorderOptions options, std::vector<Instrument> instruments, Timestamp now)
{
    Recorder made(files, std::move(options), std::move(instruments));
    if (const auto folder = files.makeFolder(made.m_options.folder); !folder)
        return Unexpected(RecordError{made.m_options.folder, folder.error()});
    if (const Result begun = made.beginFile(now); !begun)
        return Unexpected(begun.error());
    return made;
}

Unexpected<RecordError> Recorder::fail(const journal::IoError& error)
{
    m_error = RecordError{m_path, error};
    return Unexpected(*m_error);
}

Expected<std::unique_ptr<journal::File>, RecordError> Recorder::createFile(Timestamp now)
{
    using Open = journal::FileSystem::Open;
    for (;;) {
        m_path = m_options.folder + '/' + fileName(m_options.name, now, ++m_number);
        const auto there = m_files->open(m_path, Open::Read);
        if (there)
            continue;
        if (there.error().code != ENOENT)
            return fail(there.error());
        auto file = m_files->open(m_path, Open::CreateEmpty);
        if (!file)
            return fail(file.error());
        if (const auto synced = m_files->syncFolder(m_options.folder); !synced)
            return fail(synced.error());
        return std::move(*file);
    }
}

Recorder::Result Recorder::beginFile(Timestamp now)
{
    auto file = createFile(now);
    if (!file)
        return Unexpected(file.error());
    m_file = std::move(*file);
    m_fileBytes = 0;
    m_begun = now;
    ++m_counts.files;
    replay::appendHeader(m_options.name, now, m_waiting);
    for (const Instrument& instrument : m_instruments)
        replay::appendLine(instrument, m_waiting);
    for (const auto& [id, known] : m_known) {
        if (known.mark)
            replay::appendLine(MarketEvent(*known.mark), m_waiting);
        if (known.book.isWhole())
            replay::appendLine(MarketEvent(wholeOf(known.book)), m_waiting);
    }
    return flush();
}

void Recorder::remember(const MarketEvent& event)
{
    const InstrumentId id = std::visit([](const auto& e) { return e.instrument; }, event);
    const auto found = m_known.find(id);
    if (found == m_known.end())
        return;
    Known& known = found->second;
    if (const auto* update = std::get_if<BookUpdate>(&event))
        known.book.apply(*update);
    else if (const auto* mark = std::get_if<MarkTick>(&event))
        known.mark = *mark;
    else if (std::holds_alternative<GapNotice>(event))
        known.book.markGapped();
    else if (const auto* status = std::get_if<StatusNotice>(&event))
        changeInstrument(*status);
    m_counts.gaps += std::holds_alternative<GapNotice>(event) ? 1 : 0;
}

/// The next file begins with what holds now.
void Recorder::changeInstrument(const StatusNotice& notice)
{
    for (Instrument& instrument : m_instruments) {
        if (instrument.id() != notice.instrument)
            continue;
        if (notice.listed)
            instrument = *notice.listed;
        instrument.setStatus(notice.status);
    }
}

Recorder::Result Recorder::write(std::span<const MarketEvent> events, Timestamp now)
{
    if (m_error)
        return Unexpected(*m_error);
    for (const MarketEvent& event : events) {
        replay::appendLine(event, m_waiting);
        remember(event);
        ++m_counts.events;
        if (m_waiting.size() < m_options.flushBytes)
            continue;
        if (const Result flushed = flush(); !flushed)
            return flushed;
    }
    // A clock that was set back must not keep it from ever being flushed.
    const bool isDue = now < m_flushed || now - m_flushed >= m_options.flushEvery;
    if (isDue) {
        m_flushed = now;
        if (const Result flushed = flush(); !flushed)
            return flushed;
    }
    const bool isFull = m_fileBytes >= m_options.fileBytesMax || now < m_begun || now - m_begun >= m_options.fileLengthMax;
    if (!isFull)
        return {};
    if (const Result flushed = flush(); !flushed)
        return flushed;
    return beginFile(now);
}

Recorder::Result Recorder::flush()
{
    if (m_error)
        return Unexpected(*m_error);
    if (m_waiting.empty())
        return {};
    const std::vector<std::byte> member = gzipMember(m_waiting);
    if (const auto written = m_file->write(m_fileBytes, member); !written)
        return fail(written.error());
    if (const auto synced = m_file->sync(); !synced)
        return fail(synced.error());
    m_waiting.clear();
    m_fileBytes += member.size();
    m_counts.bytes += member.size();
    return {};
}

} // namespace jarvis::venue::record
