#include "tests/bench/server/compression.h"

#include "tests/bench/server/machine.h"
#include "tests/support/bench_duel.h"

#include <zlib.h>

#include <vector>

namespace jarvis::bench {

void printCompression(const std::string& what, const std::string& bytes)
{
    for (const int level : {1, 6}) {
        std::vector<Bytef> out(compressBound(bytes.size()) + 64);
        std::size_t size = 0;
        const int rounds = bytes.size() > 100'000 ? 20 : 500;
        const double before = cpuSeconds();
        for (int i = 0; i < rounds; ++i) {
            z_stream stream{};
            deflateInit2(&stream, level, Z_DEFLATED, -15, 8, Z_DEFAULT_STRATEGY);
            stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(bytes.data()));
            stream.avail_in = static_cast<uInt>(bytes.size());
            stream.next_out = out.data();
            stream.avail_out = static_cast<uInt>(out.size());
            deflate(&stream, Z_SYNC_FLUSH);
            size = out.size() - stream.avail_out;
            deflateEnd(&stream);
        }
        const double micros = (cpuSeconds() - before) / rounds * 1e6;
        const std::string name = "server.deflate." + what + ".level" + std::to_string(level);
        printLine(name + ".bytes", static_cast<double>(size), "bytes", static_cast<double>(bytes.size()), static_cast<double>(size) / static_cast<double>(bytes.size()));
        printLine(name + ".cpu", micros, "us", 0, 0);
    }
}

} // namespace jarvis::bench
