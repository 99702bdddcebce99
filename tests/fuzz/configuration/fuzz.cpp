// A text as a configuration file and as the name of a feed. What is read must be written so that it is read the same; what is refused
// must be explained.

#include "app/config/config_file.h"
#include "engine/base/check.h"
#include "engine/base/text.h"
#include "engine/venue/feed_spec.h"
#include "tests/fuzz/support/fuzz_input.h"

using namespace jarvis;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const test::FuzzInput input(data, size);
    const auto config = config::parseConfig(input.text(), "fuzz.conf");
    if (config) {
        const auto again = config::parseConfig(config::formatConfig(*config), "again.conf");
        CHECK(again && *again == *config);
    } else {
        const std::string words = config::describe(config.error());
        CHECK(words.starts_with("fuzz.conf") && words == printableText(words));
    }
    const auto feed = venue::parseFeedSpec(input.text());
    CHECK(feed ? feed->speed <= venue::FeedSpec::kSpeedMax : !feed.error().what.empty());
    return 0;
}
