#pragma once

#include "engine/venue/dialect/stream_decoder.h"
#include "engine/venue/dialect/stream_message.h"

#include <cstddef>
#include <span>
#include <string_view>
#include <vector>

namespace jarvis::venue::dialect {

class FrameCursor;

/// Reads depth and trade messages that are worded as each venue words them every day, several times as fast as decode() does.
///
/// Knows the order of the members and takes nothing else: a text that differs in anything is left to a real parser, which then says
/// what it means or what is wrong with it. What it does read it reads exactly as decode() would.
///
/// Threads: one at a time.
class UsualFrames {
public:
    explicit UsualFrames(Dialect dialect) : m_dialect(dialect) {}

    /// False when the text has another shape: there are no messages then.
    bool read(std::string_view text);
    /// Of the last text that was read; views into it.
    std::span<const StreamMessage> messages() const { return {m_messages.data(), m_count}; }

private:
    StreamMessage& add();
    bool readBinance(std::string_view text);
    bool readBybit(std::string_view text);
    bool readBybitBook(FrameCursor& cursor);
    bool readBybitTrades(FrameCursor& cursor);
    bool readOkx(std::string_view text);
    bool readOkxBook(FrameCursor& cursor, std::string_view symbol, std::string_view action);
    bool readOkxTrades(FrameCursor& cursor, std::string_view symbol);

    Dialect m_dialect;
    std::vector<StreamMessage> m_messages; ///< kept, so that their lists keep their room
    std::size_t m_count = 0;
};

/// Trades of some venues are named by words: FNV-1a, 64 bits, is as good a name.
std::uint64_t tradeNameOf(std::string_view text);

} // namespace jarvis::venue::dialect
