#pragma once

#include "engine/api/event.h"
#include "engine/base/expected.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace jarvis::wire {

using Bytes = std::vector<std::byte>;
using ByteView = std::span<const std::byte>;

/// The one encoding of api values, for the journal and (later) the network.
///
/// Little-endian. Every struct is a block: a 16-bit length, then its fields in a fixed order. New fields are appended at
/// the end of their struct and never removed, so each release reads what the release before and after it wrote:
/// missing fields keep their defaults, surplus ones are skipped. Variants are a 16-bit tag and a block; tags are fixed for
/// ever (fields.h). An unknown tag is reported as such, so that a reader can skip and count it.
///
/// Decoding survives any bytes: sizes are checked, enumerations validated, nothing is allocated from unchecked lengths.
/// Threads: plain functions.
inline constexpr std::uint16_t kSchemaVersion = 1;

enum class DecodeError : std::uint8_t {
    Truncated = 1,  ///< ends inside a value
    BadValue,       ///< a number outside of its enumeration, or a size that cannot be
    UnknownType,    ///< an event or action of a later release
    UnknownVersion, ///< written by a schema that is not readable any more
    TrailingBytes,  ///< more bytes than the value has
};
const char* toText(DecodeError error);

/// Appends the encoded value to `out`.
void encode(const api::EventRecord& record, Bytes& out);
void encode(const api::Command& command, Bytes& out);
void encode(const OrderDraft& draft, Bytes& out);

Expected<api::EventRecord, DecodeError> decodeEvent(ByteView bytes);
Expected<api::Command, DecodeError> decodeCommand(ByteView bytes);

/// A whole state as one block: the records of a snapshot, each with its length.
void encodeSnapshot(const std::vector<api::EventRecord>& records, Bytes& out);
Expected<std::vector<api::EventRecord>, DecodeError> decodeSnapshot(ByteView bytes);

/// One line of JSON, for people and tools: money as decimal text, times as ISO 8601, prices and quantities as ticks and lots.
std::string toJson(const api::EventRecord& record);

} // namespace jarvis::wire
