#pragma once

#include "engine/api/engine.h"
#include "engine/wire/codec.h"
#include "engine/wire/quote_change.h"

#include <optional>
#include <span>
#include <string>
#include <variant>
#include <vector>

namespace jarvis::wire {

/// What a desk and an engine say to each other over a network: each frame is one binary WebSocket message, a 16-bit tag and a block
/// (codec.h says what both are, and how releases understand each other).
///
/// The desk begins with Hello. The engine answers with Welcome and the story (a Snapshot, or Deltas from where the desk had been), or
/// with Goodbye. From then on Deltas follow one another without a gap; QuoteFrames may skip (to a desk of version 2 they come
/// as QuoteChanges, which build on those before); each Ask gets one Reply and each Ping one Pong. What became of a command is told by events (of one that was settled long before, by
/// SettledBefore from version 2 on); NotSent says that it never got as far.
inline constexpr std::uint16_t kStreamVersion = 2;
inline constexpr std::uint16_t kStreamVersionMin = 1; ///< the oldest that is still spoken
inline constexpr std::uint16_t kQuoteChangesSince = 2;  ///< the first that has them
inline constexpr std::uint16_t kSettledBeforeSince = 2; ///< likewise
/// Where it is found at an engine's address.
inline constexpr const char* kStreamPath = "/api/v1/stream";
/// Nothing that a desk says is larger. What an engine says may be: a snapshot is as large as the account.
inline constexpr std::size_t kDeskFrameMax = 64U << 10;

// -- desk to engine ---------------------------------------------------------------------------------------------------------

struct Hello {
    std::uint16_t version = kStreamVersion;
    std::uint16_t versionMin = kStreamVersionMin;
    FixedText<32> program;            ///< name and version, for logs
    std::string token;                ///< who asks: a secret, on an encrypted connection
    std::optional<api::Cursor> known; ///< of a desk that comes back: what it has applied
    api::Interest interest;
};
struct Watch {
    api::Interest interest;
};
struct Send {
    api::Command command;
};
struct Ask {
    std::uint64_t id = 0; ///< of the asker's choice
    api::Query query;
};
struct Ping {
    std::uint64_t id = 0;
};
/// Asks for a snapshot of now, in place of the events up to it.
struct Renew {};
using DeskFrame = std::variant<Hello, Watch, Send, Ask, Ping, Renew>;

// -- engine to desk ---------------------------------------------------------------------------------------------------------

struct Welcome {
    std::uint16_t version = kStreamVersion; ///< what both will speak
    std::string engineName;
    FixedText<16> engineVersion;
    FixedText<24> user;    ///< as whom the desk was recognised
    bool mayTrade = false; ///< false: looking only
    bool isResumed = false; ///< the story goes on where the desk had been
    Timestamp time{};      ///< the engine's clock
};
struct NotSent {
    CommandId command;
    api::SendError error = api::SendError::QueueFull;
    std::optional<Refusal> refusal{}; ///< the whole of why, where that is known; `error` is then for releases that do not
};
/// What became of a command that was sent again when it had long been settled: the story does not tell it a second time.
struct SettledBefore {
    api::CommandSettled outcome;
};
struct Reply {
    std::uint64_t id = 0;
    std::optional<api::Answer> answer;
    api::FetchError error = api::FetchError::NoData; ///< where there is no answer
};
struct LinkTold {
    api::Link link = api::Link::Live; ///< between the engine that serves and one behind it
};
struct Pong {
    std::uint64_t id = 0;
    Timestamp time{}; ///< the engine's clock
};
/// The last frame of a connection that ends on purpose.
struct Goodbye {
    enum class Reason : std::uint8_t {
        BadToken = 1,    ///< not known, or mistyped
        Expired,         ///< the token was good once
        Forbidden,       ///< known, and not allowed to look
        VersionMismatch, ///< no version that both speak
        BadFrame,        ///< what came is no frame, or not at this place
        TooSlow,         ///< events piled up: begin anew
        TooMany,         ///< too many connections, of all or of this address
        Stopping,        ///< the engine goes down, or over to another node
    };
    Reason reason = Reason::Stopping;
    Duration retryAfter{}; ///< zero: at once; largest: never, the same would happen again
};
/// A QuoteFrame whose quotes are told as what changed since the one before.
struct QuoteChanges {
    api::QuoteFrame rest; ///< all but the quotes
    std::vector<QuoteChange> quotes;
};
using EngineFrame = std::variant<Welcome, api::Snapshot, api::Delta, api::QuoteFrame, NotSent, Reply, LinkTold, Pong, Goodbye, QuoteChanges, SettledBefore>;

Bytes encodeFrame(const DeskFrame& frame);
Bytes encodeFrame(const EngineFrame& frame);
Expected<DeskFrame, DecodeError> decodeDeskFrame(ByteView bytes);
/// Of a Send that cannot be decoded since its command is one of a later release: the name by which to refuse it.
std::optional<CommandId> unknownCommand(ByteView bytes);
/// Events of a later release are left out; `skipped`, where given, counts them.
Expected<EngineFrame, DecodeError> decodeEngineFrame(ByteView bytes, std::uint32_t* skipped = nullptr);

// -- in parts: what many readers are told is encoded once ----------------------------------------------------------------------

/// Appends the records as they stand in a Snapshot or a Delta, behind its head.
void encodeRecords(std::span<const api::EventRecord> records, Bytes& out);
/// What stands in front of `count` encoded records of `size` bytes: both together are the frame.
Bytes snapshotHead(const api::Cursor& at, Timestamp time, const std::string& engineName, std::uint32_t count, std::size_t size);
Bytes deltaHead(const api::Cursor& from, const api::Cursor& to, std::uint32_t count, std::size_t size);

} // namespace jarvis::wire
