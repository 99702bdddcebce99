#pragma once

#include "engine/risk/covariance.h"

#include <cstdint>
#include <span>
#include <vector>

namespace jarvis::risk {

/// Which instruments move together: single linkage, so two are of one cluster when a chain of pairs with |ρ| ≥ threshold, or of
/// members of a configured group, leads from one to the other. A hedge moves together too, hence |ρ|.
///
/// `correlation` has a row for each of `instruments`. The answer has their clusters in the same order: the smallest id of the
/// members names a cluster, so that it does not depend on the order and stays when others come and go; zero is alone.
/// An instrument of a group that has no row is left out. A threshold that is no number links nothing.
std::vector<std::uint32_t> clustersOf(std::span<const InstrumentId> instruments, const SquareMatrix& correlation, double threshold,
    std::span<const std::vector<InstrumentId>> groups = {});

} // namespace jarvis::risk
