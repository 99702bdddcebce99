#pragma once

#include <cstddef>
#include <string_view>
#include <utility>
#include <vector>

namespace jarvis::venue::dialect {

/// The levels of one side of a book as text. Keeps its room when it is emptied, and does not clear what is written over anyway.
///
/// Threads: a plain value.
class LevelList {
public:
    using Level = std::pair<std::string_view, std::string_view>; ///< price, quantity

    std::size_t size() const { return m_size; }
    bool empty() const { return m_size == 0; }
    const Level* begin() const { return m_room.data(); }
    const Level* end() const { return m_room.data() + m_size; }
    const Level& front() const { return m_room.front(); }
    const Level& operator[](std::size_t i) const { return m_room[i]; }

    void clear() { m_size = 0; }
    Level& emplace_back(std::string_view price = {}, std::string_view quantity = {})
    {
        Level& level = *roomFor(1);
        ++m_size;
        return level = {price, quantity};
    }
    /// Where that many more may be written; add() says how many there were.
    Level* roomFor(std::size_t more)
    {
        if (m_room.size() - m_size < more)
            m_room.resize((m_size + more) * 2);
        return m_room.data() + m_size;
    }
    void add(std::size_t count) { m_size += count; }

private:
    std::vector<Level> m_room;
    std::size_t m_size = 0;
};

} // namespace jarvis::venue::dialect
