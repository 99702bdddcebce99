#include "engine/wire/codec.h"

#include "engine/wire/archive.h"

namespace jarvis::wire {
namespace {

/// The archives take non-const references because reading and writing share one description; a writer changes nothing.
template <typename T>
void encodeVersioned(const T& value, Bytes& out)
{
    Writer writer(out);
    writer.raw(kSchemaVersion);
    writer.write(const_cast<T&>(value));
}

template <typename T>
Expected<T, DecodeError> decodeVersioned(ByteView bytes)
{
    Reader reader(bytes);
    const auto version = reader.raw<std::uint16_t>();
    if (!reader.error() && version == 0)
        reader.fail(DecodeError::UnknownVersion);
    T value{};
    if (!reader.error())
        reader.read(value);
    if (reader.error())
        return Unexpected(*reader.error());
    if (!reader.isAtEnd())
        return Unexpected(DecodeError::TrailingBytes);
    return value;
}

} // namespace

const char* toText(DecodeError error)
{
    switch (error) {
    case DecodeError::Truncated: return "it ends inside a value";
    case DecodeError::BadValue: return "a value is outside of its range";
    case DecodeError::UnknownType: return "its type is not known to this release";
    case DecodeError::UnknownVersion: return "its schema version is not readable";
    case DecodeError::TrailingBytes: return "it is longer than its contents";
    }
    UNREACHABLE();
}

void encode(const api::EventRecord& record, Bytes& out)
{
    encodeVersioned(record, out);
}

void encode(const api::Command& command, Bytes& out)
{
    encodeVersioned(command, out);
}

void encode(const OrderDraft& draft, Bytes& out)
{
    encodeVersioned(draft, out);
}

Expected<api::EventRecord, DecodeError> decodeEvent(ByteView bytes)
{
    return decodeVersioned<api::EventRecord>(bytes);
}

Expected<api::Command, DecodeError> decodeCommand(ByteView bytes)
{
    return decodeVersioned<api::Command>(bytes);
}

void encodeSnapshot(const std::vector<api::EventRecord>& records, Bytes& out)
{
    Writer writer(out);
    writer.raw(kSchemaVersion);
    writer.raw(static_cast<std::uint32_t>(records.size()));
    Bytes one;
    for (const api::EventRecord& record : records) {
        one.clear();
        encode(record, one);
        writer.raw(static_cast<std::uint32_t>(one.size()));
        out.insert(out.end(), one.begin(), one.end());
    }
}

Expected<std::vector<api::EventRecord>, DecodeError> decodeSnapshot(ByteView bytes)
{
    Reader header(bytes);
    const auto version = header.raw<std::uint16_t>();
    const auto count = header.raw<std::uint32_t>();
    if (header.error())
        return Unexpected(*header.error());
    if (version == 0)
        return Unexpected(DecodeError::UnknownVersion);
    std::vector<api::EventRecord> records;
    ByteView rest = bytes.subspan(sizeof version + sizeof count);
    for (std::uint32_t i = 0; i < count; ++i) {
        Reader sizeReader(rest);
        const auto size = sizeReader.raw<std::uint32_t>();
        if (sizeReader.error() || size > rest.size() - sizeof size)
            return Unexpected(DecodeError::Truncated);
        auto record = decodeEvent(rest.subspan(sizeof size, size));
        if (!record)
            return Unexpected(record.error());
        records.push_back(std::move(record).value());
        rest = rest.subspan(sizeof size + size);
    }
    if (!rest.empty())
        return Unexpected(DecodeError::TrailingBytes);
    return records;
}

} // namespace jarvis::wire
