#pragma once

#include "engine/model/decimal.h"
#include "engine/model/market_data.h"
#include "engine/venue/dialect/stream_message.h"

#include <cstdint>
#include <vector>

namespace jarvis::venue::dialect {

/// Reads numbers of one column (prices, or quantities) in steps of its tick or lot, 16 characters at once.
///
/// A number becomes a whole one with a fixed count of decimals by one shuffle of its bytes, and is divided by the step with a
/// multiplication (Granlund and Montgomery 1994). What is longer than 16 characters, has other decimals than expected, lies off the
/// grid, or is no plain number, is left to stepsOf(), which then says what it is.
/// Threads: a plain value.
class StepReader {
public:
    /// `step` above zero.
    explicit StepReader(const Decimal& step);

    /// False for steps that are finer than 10^-10 and the like: nothing can be read then.
    bool isUsable() const { return m_decimals != 0; }
    int decimals() const { return m_decimals; }
    std::uint64_t divisor() const { return m_divisor; }

    /// `value` has decimals() decimals and at most 16 digits. What is left is zero when it lies on the grid.
    std::uint64_t divide(std::uint64_t value, std::uint64_t& left) const
    {
        __extension__ typedef unsigned __int128 Wide;
        const Wide product = Wide(value) * m_magic;
        const auto quotient = static_cast<std::uint64_t>(product >> 63) >> m_shift;
        left = value - quotient * m_divisor;
        return quotient;
    }

private:
    int m_decimals = 0;
    std::uint64_t m_divisor = 1;
    std::uint64_t m_magic = 0;
    unsigned m_shift = 0;
};

/// All levels of one side; those beyond `priceMax` are left out, as they mean nothing. Replaces `out`. False when a number has to be
/// read one by one, and `out` is of no use then. Requires that in front of the end of each number 16 bytes can be read, as in a frame
/// that UsualFrames has read.
bool readLevels(const std::vector<StreamMessage::Level>& from, const StepReader& prices, const StepReader& quantities, Price priceMax,
    std::vector<BookLevel>& out);

} // namespace jarvis::venue::dialect
