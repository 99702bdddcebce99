// Makes the golden frames of a release: run once for it, the bytes are committed and never made again.
//
//   golden_stream_maker FILE      (tests/golden/stream/<release>.txt)
//
// A frame of every kind, command, question, answer and event with random values: who says it and its bytes in hexadecimal, then a line
// for each field in the order of the wire (path, value, bytes that it takes), indented.

#include "tests/support/random_frames.h"

#include <cstdio>
#include <filesystem>
#include <fstream>
#include <string_view>

namespace jarvis::test {
namespace {

template <typename Frame> void write(std::ofstream& out, const char* speaker, const std::vector<Frame>& frames)
{
    constexpr std::string_view kDigits = "0123456789abcdef";
    for (const Frame& frame : frames) {
        out << speaker << ' ';
        for (const std::byte byte : wire::encodeFrame(frame))
            out << kDigits[std::to_integer<unsigned>(byte) >> 4] << kDigits[std::to_integer<unsigned>(byte) & 15];
        out << '\n';
        for (const std::string& line : fieldsOf(frame))
            out << ' ' << line << '\n';
    }
}

} // namespace
} // namespace jarvis::test

int main(int argc, char** argv)
{
    if (argc != 2 || std::filesystem::exists(argv[1])) {
        std::fprintf(stderr, "usage: golden_stream_maker FILE, which must not exist yet\n");
        return 2;
    }
    std::ofstream out(argv[1]);
    jarvis::Random random(1);
    jarvis::test::write(out, "desk", jarvis::test::everyDeskFrame(random));
    jarvis::test::write(out, "engine", jarvis::test::everyEngineFrame(random));
    return out.flush().good() ? 0 : 1;
}
