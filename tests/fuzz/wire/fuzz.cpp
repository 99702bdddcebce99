// Bytes as an event, a command, an order or a snapshot. What can be decoded must come out the same once more, and as valid JSON.

#include "engine/base/check.h"
#include "engine/wire/codec.h"
#include "tests/fuzz/support/fuzz_input.h"

#include <simdjson.h>

using namespace jarvis;

namespace {

template <typename T, typename Decode>
void checkRoundTrip(const T& value, Decode decode)
{
    wire::Bytes once;
    wire::encode(value, once);
    const auto back = decode(wire::ByteView(once));
    CHECK(back && *back == value);
    wire::Bytes twice;
    wire::encode(*back, twice);
    CHECK(once == twice);
}

void checkJson(const api::EventRecord& record)
{
    static simdjson::dom::parser parser;
    const std::string json = wire::toJson(record);
    CHECK(json.find('\n') == std::string::npos);
    CHECK(parser.parse(json).error() == simdjson::SUCCESS);
}

void checkSnapshot(wire::ByteView bytes)
{
    const auto records = wire::decodeSnapshot(bytes);
    if (!records)
        return;
    wire::Bytes once;
    wire::encodeSnapshot(*records, once);
    const auto back = wire::decodeSnapshot(once);
    CHECK(back && *back == *records);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    test::FuzzInput input(data, size);
    const std::uint8_t kind = input.byte() % 3;
    const wire::ByteView bytes = input.bytes();
    if (kind == 0) {
        if (const auto record = wire::decodeEvent(bytes)) {
            checkRoundTrip(*record, wire::decodeEvent);
            checkJson(*record);
        }
    } else if (kind == 1) {
        if (const auto command = wire::decodeCommand(bytes))
            checkRoundTrip(*command, wire::decodeCommand);
    } else {
        checkSnapshot(bytes);
    }
    return 0;
}
