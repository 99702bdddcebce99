#pragma once

#include "engine/model/decimal.h"
#include "engine/venue/dialect/stream_decoder.h"

#include <string>
#include <string_view>
#include <vector>

namespace jarvis::bench {

/// Messages of one kind and one instrument, one behind the other as they come from a socket, with room behind the last one that
/// parsers may read.
class Frames {
public:
    static constexpr std::size_t kPadding = 64;

    Frames(std::string called, venue::dialect::Dialect of, const Decimal& tickSize, const Decimal& lotSize)
        : name(std::move(called))
        , dialect(of)
        , tick(tickSize)
        , lot(lotSize)
    {
    }

    void add(std::string_view text);
    void finish() { m_bytes.append(kPadding, ' '); }

    std::size_t size() const { return m_ends.size(); }
    std::string_view operator[](std::size_t i) const { return std::string_view(m_bytes).substr(m_starts[i], m_ends[i] - m_starts[i]); }

    std::string name;
    venue::dialect::Dialect dialect;
    Decimal tick;
    Decimal lot;

private:
    std::string m_bytes;
    std::vector<std::size_t> m_starts;
    std::vector<std::size_t> m_ends;
};

/// Depth messages with so many levels a side, worded as each venue does, around a price that wanders.
std::vector<Frames> depthFrames(int levels);
/// Trades worded as each venue does.
std::vector<Frames> tradeFrames();
/// Depth and trades of the recordings; empty where there are none.
std::vector<Frames> recordedFrames();

} // namespace jarvis::bench
