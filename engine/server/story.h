#pragma once

#include "engine/api/engine.h"
#include "engine/wire/stream.h"

#include <cstdint>
#include <deque>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace jarvis::server {

/// Bytes that several readers are sent; encoded once.
using SharedBytes = std::shared_ptr<const wire::Bytes>;
/// One frame as its parts, in order.
using FrameParts = std::vector<SharedBytes>;

/// The account's story as it is sent to desks: a snapshot, and the chapters (deltas) since, in the bytes of their frames.
///
/// A desk that comes is given the snapshot and every chapter since as one frame: records can be applied one by one, so that this is a
/// snapshot of now. One that comes back, and whose place is still kept, is given what it missed. Where a desk is in the story is a number;
/// nothing is kept for it, so that a slow one costs no memory: when its place is no longer kept it must begin anew.
///
/// Threads: one thread at a time.
class Story {
public:
    struct Limits {
        std::size_t tailBytesMax = 4U << 20;  ///< behind the snapshot: then a fresh one is wanted
        std::size_t keptBytesMax = 32U << 20; ///< of all chapters, those before the snapshot too
    };
    explicit Story(Limits limits) : m_limits(limits) {}

    /// Begins anew: whoever was in the middle of the old story must be opened again.
    void begin(const api::Snapshot& snapshot);
    /// The same moment told in fewer bytes; ignored unless a chapter ends just there.
    void refresh(const api::Snapshot& snapshot);
    /// False when it does not follow: a snapshot is wanted.
    [[nodiscard]] bool add(const api::Delta& delta);

    bool isBegun() const { return m_base != nullptr; }
    bool isFreshWanted() const { return m_tailBytes > m_limits.tailBytesMax; }
    /// Grows with each begin().
    std::uint64_t edition() const { return m_edition; }
    api::Cursor cursor() const { return m_cursor; }

    struct Opening {
        FrameParts frame;        ///< empty: resumed, and nothing was missed
        std::uint64_t next = 0;  ///< the chapter to go on with
        bool isResumed = false;
    };
    /// Requires isBegun().
    Opening open(const std::optional<api::Cursor>& known) const;
    struct Batch {
        FrameParts frame;
        std::uint64_t next = 0;
    };
    /// Chapters from `next` on as one frame of about `bytesMax`; its frame is empty when there is nothing new. Empty when they are not
    /// kept any more.
    /// Who reads the same shares the bytes.
    std::optional<Batch> read(std::uint64_t next, std::size_t bytesMax) const;

private:
    struct Chapter {
        api::Cursor from;
        api::Cursor to;
        std::uint32_t count = 0;
        SharedBytes records;
    };
    std::uint64_t end() const { return m_first + m_chapters.size(); }
    const Chapter& chapter(std::uint64_t number) const { return m_chapters[static_cast<std::size_t>(number - m_first)]; }
    /// The chapter that goes on from there.
    std::optional<std::uint64_t> beginningAt(const api::Cursor& cursor) const;
    void setBase(const api::Snapshot& snapshot, std::uint64_t next);
    void trim();

    const Limits m_limits;
    SharedBytes m_base;        ///< records of the snapshot
    std::uint32_t m_baseCount = 0;
    std::uint64_t m_baseNext = 0; ///< the first chapter behind it
    std::string m_engineName;
    Timestamp m_time{};
    api::Cursor m_cursor;
    std::deque<Chapter> m_chapters;
    std::uint64_t m_first = 0; ///< number of the oldest one that is kept
    std::size_t m_keptBytes = 0;
    std::size_t m_tailBytes = 0;
    std::uint64_t m_edition = 0;
    /// What was read last, and from where: nearly every desk reads the same. Of the present end only.
    struct Read {
        std::uint64_t from = 0;
        std::uint64_t end = 0;
        std::size_t bytesMax = 0;
        Batch batch;
    };
    mutable std::optional<Read> m_lastRead;
};

} // namespace jarvis::server
