#pragma once

#include "engine/risk/returns.h"

#include <cstddef>
#include <vector>

namespace jarvis::risk {

/// Symmetric. Statistics, not money: doubles.
struct SquareMatrix {
    std::size_t size = 0;
    std::vector<double> values; ///< row by row

    SquareMatrix() = default;
    explicit SquareMatrix(std::size_t n) : size(n), values(n * n, 0.0) {}
    double at(std::size_t row, std::size_t column) const { return values[row * size + column]; }
    double& at(std::size_t row, std::size_t column) { return values[row * size + column]; }
};

/// s_ij = 1/T Σ (r_ti − mean_i)(r_tj − mean_j). Zero without returns.
SquareMatrix sampleCovariance(const Returns& returns);

/// A covariance pulled towards a target that has less noise in it.
struct ShrunkCovariance {
    SquareMatrix covariance;
    double intensity = 0.0; ///< 0: the sample alone; 1: the target alone
};
/// The target has the sample's variances and one correlation for all pairs, the mean of the sample's:
///
///     Σ = δF + (1 − δ)S,   δ = max(0, min(1, (π − ρ) ÷ (γT)))
///     π = Σ_ij 1/T Σ_t [(y_it − ȳ_i)(y_jt − ȳ_j) − s_ij]²
///     ρ = Σ_i π_ii + Σ_i Σ_{j≠i} r̄/2 (√(s_jj/s_ii) ϑ_ii,ij + √(s_ii/s_jj) ϑ_jj,ij)
///     γ = Σ_ij (f_ij − s_ij)²
///
/// O. Ledoit, M. Wolf, "Honey, I Shrunk the Sample Covariance Matrix", Journal of Portfolio Management 30(4), 2004, appendix B.
/// An instrument that never moved correlates with nothing.
ShrunkCovariance shrunkCovariance(const Returns& returns);

/// Exponentially weighted with mean zero; the weight of a return is λ times that of the next one, and they add up to one.
/// J.P. Morgan, "RiskMetrics – Technical Document", 4th edition, 1996, chapter 5. Requires 0 < λ < 1.
SquareMatrix ewmaCovariance(const Returns& returns, double lambda);
inline constexpr double kEwmaLambda = 0.94;

/// Ones on the diagonal; all within −1 … 1. Zero with an instrument that never moved.
SquareMatrix correlationOf(const SquareMatrix& covariance);

} // namespace jarvis::risk
