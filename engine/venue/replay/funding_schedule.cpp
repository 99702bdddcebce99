#include "engine/venue/replay/funding_schedule.h"

#include "engine/venue/replay/csv.h"
#include "engine/venue/exact_number.h"
#include "engine/venue/replay/file_name.h"
#include "engine/venue/replay/line_reader.h"

#include <algorithm>
#include <filesystem>
#include <map>

namespace jarvis::venue::replay {
namespace {

std::optional<Ratio> ratioOf(std::string_view text)
{
    const auto number = exactNumber(text);
    if (!number)
        return std::nullopt;
    if (number->scale <= 8)
        return Ratio{static_cast<std::int64_t>(number->rescaled(8).mantissa)};
    return Ratio{
        static_cast<std::int64_t>(divideRounded(number->mantissa, powerOfTen(number->scale - 8), Rounding::Nearest))};
}

Expected<std::map<Timestamp, Decimal>, FeedError> loadMarks(const std::string& path)
{
    auto reader = LineReader::open(path);
    if (!reader)
        return Unexpected(reader.error());
    std::map<Timestamp, Decimal> marks;
    std::vector<std::string_view> fields;
    while (const auto line = reader->next()) {
        splitFields(*line, fields);
        if (reader->number() == 1 || line->empty())
            continue;
        const auto time = recordedTime(fields[0]);
        const auto open = fields.size() > 1 ? exactNumber(fields[1]) : std::nullopt;
        if (!time || !open || open->mantissa <= 0)
            return Unexpected(reader->corrupt("must be ts_ms,open,high,low,close,volume in numbers"));
        marks.emplace(*time, *open);
    }
    if (reader->error())
        return Unexpected(*reader->error());
    return marks;
}

} // namespace

Expected<FundingSchedule, FeedError> FundingSchedule::load(const std::string& fundingPath, const std::string& markPath)
{
    const auto marks = loadMarks(markPath);
    if (!marks)
        return Unexpected(marks.error());
    auto reader = LineReader::open(fundingPath);
    if (!reader)
        return Unexpected(reader.error());
    FundingSchedule schedule;
    std::vector<std::string_view> fields;
    while (const auto line = reader->next()) {
        splitFields(*line, fields);
        if (reader->number() == 1 || line->empty())
            continue;
        const auto time = recordedTime(fields[0]);
        const auto rate = fields.size() == 2 ? ratioOf(fields[1]) : std::nullopt;
        if (!time || !rate)
            return Unexpected(reader->corrupt("must be ts_ms,funding_rate in numbers"));
        const auto mark = marks->find(*time);
        if (mark == marks->end())
            continue;
        schedule.settlements.push_back({*time, *rate, mark->second});
        schedule.markDecimals = std::max(schedule.markDecimals, mark->second.scale);
    }
    if (reader->error())
        return Unexpected(*reader->error());
    std::ranges::stable_sort(schedule.settlements, {}, &Settlement::time);
    return schedule;
}

std::string FundingSchedule::markPathFor(const std::string& fundingPath)
{
    const std::string name = std::filesystem::path(fundingPath).filename().string();
    const std::size_t at = name.find("_funding");
    if (at == std::string::npos)
        return {};
    const auto found = filesBeside(fundingPath, {name.substr(0, at) + "_mark"});
    return found.empty() ? std::string() : found.front();
}

FundingSchedule FundingSchedule::beside(const std::string& path, const std::string& market, const std::string& symbol)
{
    const std::filesystem::path folder = std::filesystem::path(path).parent_path();
    for (const auto& place : {folder, folder / ".." / "funding"}) {
        for (const std::string& funding : filesBeside((place / "x").string(), {market + '_' + symbol + "_funding"})) {
            const std::string mark = markPathFor(funding);
            if (mark.empty())
                continue;
            if (auto schedule = load(funding, mark))
                return std::move(schedule).value();
        }
    }
    return {};
}

} // namespace jarvis::venue::replay
