#include "app/daemon/record_call.h"

#include <algorithm>
#include <charconv>
#include <map>

namespace jarvis::daemon {
namespace {

using Error = Unexpected<std::string>;

std::vector<std::string> wordsOf(std::string_view list)
{
    std::vector<std::string> words;
    for (std::size_t at = 0; at <= list.size();) {
        const std::size_t end = std::min(list.find(',', at), list.size());
        words.emplace_back(list.substr(at, end - at));
        at = end + 1;
    }
    return words;
}

std::optional<std::uint64_t> numberOf(std::string_view text, std::uint64_t max)
{
    std::uint64_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    const bool isGood = error == std::errc() && end == text.data() + text.size() && number >= 1 && number <= max;
    return isGood ? std::optional(number) : std::nullopt;
}

/// The streams of a venue that is reached at another place are there too.
Expected<venue::LiveEndpoints, std::string> endpointsAt(const std::string& url)
{
    const bool isSafe = url.starts_with("https://");
    if (!isSafe && !url.starts_with("http://"))
        return Error("--url needs an address such as http://127.0.0.1:18001 or bybit=https://host, not \"" + url + "\".");
    const std::string place = url.substr(url.find("://"));
    return venue::LiveEndpoints{url, (isSafe ? "wss" : "ws") + place};
}

/// What was said, option by option; --url may be said once for each venue.
struct Said {
    std::map<std::string, std::string, std::less<>> values;
    std::map<std::string, std::string, std::less<>> urls; ///< by venue; "" for the only one

    std::optional<std::string> of(const char* option) const
    {
        const auto found = values.find(option);
        return found == values.end() ? std::nullopt : std::optional(found->second);
    }
};

Expected<Said, std::string> readOptions(const std::vector<std::string_view>& arguments)
{
    constexpr std::string_view kKnown[] = {"--venue", "--symbols", "--out", "--seconds", "--file-seconds", "--file-mb", "--url"};
    Said said;
    for (std::size_t i = 0; i < arguments.size(); ++i) {
        const std::string option(arguments[i]);
        if (std::ranges::find(kKnown, option) == std::end(kKnown))
            return Error("`record` does not know \"" + option + "\".");
        if (++i == arguments.size() || arguments[i].empty())
            return Error(option + " needs a value behind it.");
        const std::string_view value = arguments[i];
        if (option != "--url") {
            if (!said.values.emplace(option, value).second)
                return Error(option + " stands there twice.");
            continue;
        }
        const std::size_t equals = value.find('=');
        const bool isNamed = equals != std::string_view::npos && equals < value.find("://");
        said.urls[isNamed ? std::string(value.substr(0, equals)) : std::string()] = value.substr(isNamed ? equals + 1 : 0);
    }
    return said;
}

Expected<RecordCall::Source, std::string> sourceOf(const std::string& venue, const std::optional<std::string>& symbols, const Said& said, bool isOnly)
{
    RecordCall::Source source;
    source.name = venue;
    auto feed = venue::parseFeedSpec(symbols ? venue + ':' + *symbols : venue);
    if (!feed)
        return Error(feed.error().what);
    source.feed = std::move(*feed);
    if (source.feed.kind == venue::FeedSpec::Kind::Replay)
        return Error("--venue records markets as they happen; \"" + venue + "\" is a recording already.");
    auto url = said.urls.find(venue);
    if (url == said.urls.end() && isOnly)
        url = said.urls.find("");
    if (url == said.urls.end())
        return source;
    auto endpoints = endpointsAt(url->second);
    if (!endpoints)
        return Error(endpoints.error());
    source.instead = std::move(*endpoints);
    std::ranges::replace(source.name, ':', '-');
    return source;
}

} // namespace

Expected<RecordCall, std::string> parseRecordCall(const std::vector<std::string_view>& arguments)
{
    const auto said = readOptions(arguments);
    if (!said)
        return Error(said.error());
    RecordCall call;
    const auto venues = said->of("--venue");
    const auto folder = said->of("--out");
    if (!venues || !folder)
        return Error("`record` needs --venue binance and --out FOLDER.");
    call.folder = *folder;
    const std::vector<std::string> names = wordsOf(*venues);
    if (names.size() > 1 && said->urls.contains(""))
        return Error("--url must say of which venue it is when there are several: --url binance=http://127.0.0.1:18001.");
    for (const auto& [name, url] : said->urls) {
        if (!name.empty() && std::ranges::find(names, name) == names.end())
            return Error("--url names \"" + name + "\", which --venue does not.");
    }
    for (const std::string& name : names) {
        auto source = sourceOf(name, said->of("--symbols"), *said, names.size() == 1);
        if (!source)
            return Error(source.error());
        call.sources.push_back(std::move(*source));
    }
    if (const auto text = said->of("--seconds")) {
        const auto seconds = numberOf(*text, RecordCall::kSecondsMax);
        if (!seconds)
            return Error("--seconds needs a whole number from 1 on, not \"" + *text + "\".");
        call.length = std::chrono::seconds(*seconds);
    }
    if (const auto text = said->of("--file-seconds")) {
        const auto seconds = numberOf(*text, RecordCall::kSecondsMax);
        if (!seconds)
            return Error("--file-seconds needs a whole number from 1 on, not \"" + *text + "\".");
        call.fileLength = std::chrono::seconds(*seconds);
    }
    if (const auto text = said->of("--file-mb")) {
        constexpr std::uint64_t kMegabytesMax = 1'000'000;
        const auto megabytes = numberOf(*text, kMegabytesMax);
        if (!megabytes)
            return Error("--file-mb needs a whole number from 1 to 1000000, not \"" + *text + "\".");
        call.fileMegabytes = *megabytes;
    }
    return call;
}

} // namespace jarvis::daemon
