// Bytes as what a desk or an engine says. What can be decoded must come out the same once more. What a desk says is also said to a
// session, frame by frame: it survives everything, does nothing before it knows who asks, and keeps a bounded number of answers.

#include "engine/base/check.h"
#include "tests/fuzz/support/fuzz_input.h"
#include "tests/support/session_world.h"

#include <spdlog/spdlog.h>

#include <algorithm>

using namespace jarvis;

namespace {

template <typename Decode> void checkSame(wire::ByteView bytes, Decode decode)
{
    const auto frame = decode(bytes);
    if (!frame)
        return;
    const wire::Bytes once = wire::encodeFrame(*frame);
    const auto back = decode(once);
    CHECK(back);
    CHECK(wire::encodeFrame(*back) == once);
}

/// Frames, each behind its length; a first byte of 0 leaves out Hello.
void talk(test::FuzzInput& input)
{
    test::SessionWorld world;
    const auto session = world.connect();
    const bool isKnown = input.byte() != 0;
    if (isKnown)
        world.transport->hear(test::SessionWorld::hello());
    while (!input.isEmpty()) {
        const std::size_t size = std::min<std::size_t>(input.word(), input.bytes().size());
        const wire::Bytes frame(input.bytes().begin(), input.bytes().begin() + static_cast<std::ptrdiff_t>(size));
        world.transport->hear(frame);
        // Every other frame the desk reads, so that answers pile up as well.
        if (size % 2 == 0)
            world.transport->deliver();
        for (std::size_t i = 0; i < size; ++i)
            input.byte();
    }
    const std::size_t before = world.transport->written.size();
    world.readAll();
    CHECK(world.transport->written.size() - before <= server::DeskSession::kAnswersMax + 3);
    if (!session->isWelcome())
        CHECK(world.engine.commands().empty() && world.engine.queries().empty());
    CHECK(session->depth().size() <= server::DeskSession::kInstrumentsMax);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    spdlog::set_level(spdlog::level::off);
    test::FuzzInput input(data, size);
    switch (input.byte() % 3) {
    case 0: checkSame(input.bytes(), [](wire::ByteView bytes) { return wire::decodeDeskFrame(bytes); }); break;
    case 1: checkSame(input.bytes(), [](wire::ByteView bytes) { return wire::decodeEngineFrame(bytes); }); break;
    default: talk(input); break;
    }
    return 0;
}
