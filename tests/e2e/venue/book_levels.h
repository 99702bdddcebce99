#pragma once

#include "engine/market/depth_book.h"

#include <string>

namespace jarvis::e2e {

/// The best levels of a book, as the simulator writes them (GET /control/book).
inline std::string levelsOf(const market::DepthBook& book)
{
    constexpr int kShown = 20;
    std::string made;
    for (const Side side : {Side::Buy, Side::Sell}) {
        int count = 0;
        book.forEachLevel(side, [&](const BookLevel& level) {
            made += std::to_string(level.price.ticks()) + ':' + std::to_string(level.quantity.lots()) + ' ';
            return ++count < kShown;
        });
        made += '|';
    }
    return made;
}

} // namespace jarvis::e2e
