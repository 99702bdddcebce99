#pragma once

#include "engine/model/order.h"

#include <cstdint>
#include <functional>
#include <list>
#include <map>
#include <unordered_map>

namespace jarvis::bench {

/// The order book of every textbook: a map of price levels, a list of orders in each, an index by id. The yardstick.
class TextbookBook {
public:
    struct Entry {
        std::uint64_t id;
        std::int64_t quantity;
    };

    void place(std::uint64_t id, std::int64_t price, std::int64_t quantity)
    {
        std::list<Entry>& level = m_levels[price];
        level.push_back({id, quantity});
        m_index[id] = {price, std::prev(level.end())};
    }
    void amend(std::uint64_t id, std::int64_t price, std::int64_t quantity)
    {
        cancel(id);
        place(id, price, quantity);
    }
    void cancel(std::uint64_t id)
    {
        const auto found = m_index.find(id);
        if (found == m_index.end())
            return;
        const auto level = m_levels.find(found->second.first);
        level->second.erase(found->second.second);
        if (level->second.empty())
            m_levels.erase(level);
        m_index.erase(found);
    }

private:
    std::map<std::int64_t, std::list<Entry>, std::greater<>> m_levels;
    std::unordered_map<std::uint64_t, std::pair<std::int64_t, std::list<Entry>::iterator>> m_index;
};

} // namespace jarvis::bench
