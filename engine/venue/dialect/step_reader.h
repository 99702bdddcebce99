#pragma once

#include "engine/model/decimal.h"
#include "engine/model/market_data.h"
#include "engine/venue/dialect/level_list.h"

#include <bit>
#include <cstdint>
#include <vector>

namespace jarvis::venue::dialect {

/// Reads numbers of one column (prices, or quantities) in steps of its tick or lot, 16 characters at once.
///
/// A number becomes a whole one with a fixed count of decimals by one shuffle of its bytes, and is divided by the step with a
/// multiplication (exact division: Granlund and Montgomery 1994, section 9). What is longer than 15 characters, has other decimals than expected, lies off the
/// grid, or is no plain number, is left to stepsOf(), which then says what it is.
/// Threads: a plain value.
class StepReader {
public:
    /// `step` above zero.
    explicit StepReader(const Decimal& step);

    /// False for steps that are finer than 10^-10 and the like: nothing can be read then.
    bool isUsable() const { return m_decimals != 0; }
    int decimals() const { return m_decimals; }

    /// `value` has decimals() decimals and at most 16 digits. More than quotientMax() when it does not lie on the grid.
    std::uint64_t divide(std::uint64_t value) const { return std::rotr(value * m_inverse, m_turn); }
    std::uint64_t quotientMax() const { return m_quotientMax; }

private:
    int m_decimals = 0;
    int m_turn = 0;
    std::uint64_t m_divisor = 1;
    std::uint64_t m_inverse = 1;
    std::uint64_t m_quotientMax = 0;
};

/// All levels of one side; those beyond `priceMax` are left out, as they mean nothing. Replaces `out`. False when a number has to be
/// read one by one, and `out` is of no use then. Requires a quote in front of each number, and that 16 bytes in front of
/// its end can be read: as in a frame that UsualFrames has read.
bool readLevels(const LevelList& from, const StepReader& prices, const StepReader& quantities, Price priceMax,
    std::vector<BookLevel>& out);

/// One of them, as a trade has it.
bool readLevel(const LevelList::Level& from, const StepReader& prices, const StepReader& quantities, BookLevel& out);

} // namespace jarvis::venue::dialect
