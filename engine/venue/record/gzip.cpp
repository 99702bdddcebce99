#include "engine/venue/record/gzip.h"

#include "engine/base/check.h"

#include <zlib.h>

namespace jarvis::venue::record {

std::vector<std::byte> gzipMember(std::string_view text)
{
    constexpr int kWindow = 15;
    constexpr int kGzip = 16;
    constexpr int kMemoryLevel = 8;
    z_stream stream{};
    // It fails only for want of memory, or of this very library.
    CHECK(deflateInit2(&stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, kWindow + kGzip, kMemoryLevel, Z_DEFAULT_STRATEGY) == Z_OK);
    std::vector<std::byte> made(deflateBound(&stream, text.size()));
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(text.data()));
    stream.avail_in = static_cast<uInt>(text.size());
    stream.next_out = reinterpret_cast<Bytef*>(made.data());
    stream.avail_out = static_cast<uInt>(made.size());
    const int code = deflate(&stream, Z_FINISH);
    made.resize(stream.total_out);
    deflateEnd(&stream);
    CHECK(code == Z_STREAM_END);
    return made;
}

} // namespace jarvis::venue::record
