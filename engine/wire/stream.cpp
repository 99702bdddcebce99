#include "engine/wire/stream.h"

#include "engine/wire/fields_stream.h"

namespace jarvis::wire {
namespace {

template <typename Frame>
Bytes encodeAny(const Frame& frame)
{
    Bytes out;
    Writer(out).write(const_cast<Frame&>(frame));
    return out;
}

template <typename Frame>
Expected<Frame, DecodeError> decodeAny(ByteView bytes, std::uint32_t* skipped)
{
    Reader reader(bytes);
    Frame frame;
    reader.read(frame);
    if (reader.error())
        return Unexpected(*reader.error());
    if (!reader.isAtEnd())
        return Unexpected(DecodeError::TrailingBytes);
    if (skipped != nullptr)
        *skipped += reader.skipped();
    return frame;
}

/// Encodes the frame without its records, then says that `count` of `size` bytes follow.
template <typename Frame>
Bytes headOf(const Frame& empty, std::uint32_t count, std::size_t size)
{
    using Length = BlockLength<Frame>;
    Bytes head = encodeAny(EngineFrame(empty));
    const std::size_t block = head.size() - sizeof(std::uint16_t) - sizeof(Length) + size;
    CHECK(block <= std::numeric_limits<Length>::max());
    const auto length = static_cast<Length>(block);
    std::memcpy(head.data() + sizeof(std::uint16_t), &length, sizeof length);
    std::memcpy(head.data() + head.size() - sizeof count, &count, sizeof count);
    return head;
}

} // namespace

Bytes encodeFrame(const DeskFrame& frame) { return encodeAny(frame); }
Bytes encodeFrame(const EngineFrame& frame) { return encodeAny(frame); }
Expected<DeskFrame, DecodeError> decodeDeskFrame(ByteView bytes) { return decodeAny<DeskFrame>(bytes, nullptr); }
Expected<EngineFrame, DecodeError> decodeEngineFrame(ByteView bytes, std::uint32_t* skipped) { return decodeAny<EngineFrame>(bytes, skipped); }

std::optional<CommandId> unknownCommand(ByteView bytes)
{
    if (const auto frame = decodeDeskFrame(bytes); frame || frame.error() != DecodeError::UnknownType)
        return std::nullopt;
    const std::size_t sendTag = 1 + DeskFrame(Send{}).index();
    Reader reader(bytes);
    const auto tag = reader.raw<std::uint16_t>();
    reader.raw<BlockLength<Send>>();
    reader.raw<BlockLength<api::Command>>();
    CommandId id;
    reader.read(id);
    return tag == sendTag && !reader.error() ? std::optional(id) : std::nullopt;
}

void encodeRecords(std::span<const api::EventRecord> records, Bytes& out)
{
    Writer writer(out);
    for (const api::EventRecord& record : records)
        writer.write(const_cast<api::EventRecord&>(record));
}

Bytes snapshotHead(const api::Cursor& at, Timestamp time, const std::string& engineName, std::uint32_t count, std::size_t size)
{
    return headOf(api::Snapshot{at, time, engineName, {}}, count, size);
}

Bytes deltaHead(const api::Cursor& from, const api::Cursor& to, std::uint32_t count, std::size_t size)
{
    return headOf(api::Delta{from, to, {}}, count, size);
}

} // namespace jarvis::wire
