#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace jarvis::venue::replay {

/// What the name of a recording tells: `binance_usdm_BTCUSDT_1m_2025-05-04_2025-06-24.csv.gz`.
struct FileNameParts {
    std::string market; ///< binance_usdm; the first two words, lower case
    std::string symbol; ///< BTCUSDT, upper case; empty when the name has none
    bool isSpot = false;
    bool isMark = false;
};
FileNameParts partsOfFileName(const std::string& path);

/// Files in the folder of `path` whose names contain all of `words`, sorted. Empty when the folder cannot be read.
std::vector<std::string> filesBeside(const std::string& path, const std::vector<std::string>& words);

/// The first run of eight digits in the file's name, a date; empty when there is none.
std::string dateOfFileName(const std::string& path);

} // namespace jarvis::venue::replay
