#include "engine/risk/covariance.h"

#include "engine/base/check.h"

#include <algorithm>
#include <cmath>

namespace jarvis::risk {
namespace {

/// The returns less their means: a column's sum is zero.
Returns centred(const Returns& returns)
{
    Returns result = returns;
    for (std::size_t column = 0; column < returns.width(); ++column) {
        double sum = 0.0;
        for (std::size_t row = 0; row < returns.count; ++row)
            sum += returns.at(row, column);
        for (std::size_t row = 0; row < returns.count; ++row)
            result.values[row * returns.width() + column] -= sum / static_cast<double>(returns.count);
    }
    return result;
}

double meanProduct(const Returns& y, std::size_t i, std::size_t j)
{
    double sum = 0.0;
    for (std::size_t row = 0; row < y.count; ++row)
        sum += y.at(row, i) * y.at(row, j);
    return y.count == 0 ? 0.0 : sum / static_cast<double>(y.count);
}

SquareMatrix productsOf(const Returns& y)
{
    SquareMatrix s(y.width());
    for (std::size_t i = 0; i < y.width(); ++i) {
        for (std::size_t j = i; j < y.width(); ++j)
            s.at(i, j) = s.at(j, i) = meanProduct(y, i, j);
    }
    return s;
}

double meanCorrelation(const SquareMatrix& s)
{
    if (s.size < 2)
        return 0.0;
    const SquareMatrix r = correlationOf(s);
    double sum = 0.0;
    for (std::size_t i = 0; i < s.size; ++i) {
        for (std::size_t j = i + 1; j < s.size; ++j)
            sum += r.at(i, j);
    }
    return 2.0 * sum / static_cast<double>(s.size * (s.size - 1));
}

SquareMatrix targetOf(const SquareMatrix& s, double correlation)
{
    SquareMatrix f(s.size);
    for (std::size_t i = 0; i < s.size; ++i) {
        for (std::size_t j = 0; j < s.size; ++j)
            f.at(i, j) = i == j ? s.at(i, i) : correlation * std::sqrt(s.at(i, i) * s.at(j, j));
    }
    return f;
}

/// How noisy s_ij is, and how much of that noise the target shares.
struct Noise {
    double pi = 0.0;
    double rho = 0.0;
};

/// `own` is ϑ_ii,ij: how the errors of a variance and of a covariance go together.
double theta(const Returns& y, const SquareMatrix& s, std::size_t i, std::size_t j)
{
    double sum = 0.0;
    for (std::size_t row = 0; row < y.count; ++row) {
        const double square = y.at(row, i) * y.at(row, i) - s.at(i, i);
        const double product = y.at(row, i) * y.at(row, j) - s.at(i, j);
        sum += square * product;
    }
    return sum / static_cast<double>(y.count);
}

Noise noiseOf(const Returns& y, const SquareMatrix& s, double correlation)
{
    Noise noise;
    for (std::size_t i = 0; i < y.width(); ++i) {
        for (std::size_t j = 0; j < y.width(); ++j) {
            double pi = 0.0;
            for (std::size_t row = 0; row < y.count; ++row) {
                const double error = y.at(row, i) * y.at(row, j) - s.at(i, j);
                pi += error * error;
            }
            pi /= static_cast<double>(y.count);
            noise.pi += pi;
            if (i == j)
                noise.rho += pi;
            else if (s.at(i, i) > 0.0 && s.at(j, j) > 0.0)
                noise.rho += correlation * std::sqrt(s.at(j, j) / s.at(i, i)) * theta(y, s, i, j);
        }
    }
    return noise;
}

} // namespace

SquareMatrix sampleCovariance(const Returns& returns)
{
    return productsOf(centred(returns));
}

ShrunkCovariance shrunkCovariance(const Returns& returns)
{
    const Returns y = centred(returns);
    const SquareMatrix s = productsOf(y);
    if (y.count == 0 || y.width() < 2)
        return {s, 0.0};
    const double correlation = meanCorrelation(s);
    const SquareMatrix f = targetOf(s, correlation);
    double gamma = 0.0;
    for (std::size_t k = 0; k < s.values.size(); ++k)
        gamma += (f.values[k] - s.values[k]) * (f.values[k] - s.values[k]);
    const Noise noise = noiseOf(y, s, correlation);
    // A sample that is its own target has nothing to be pulled to.
    const double kappa = gamma > 0.0 ? (noise.pi - noise.rho) / gamma : 0.0;
    ShrunkCovariance result{s, std::clamp(kappa / static_cast<double>(y.count), 0.0, 1.0)};
    for (std::size_t k = 0; k < s.values.size(); ++k)
        result.covariance.values[k] = result.intensity * f.values[k] + (1.0 - result.intensity) * s.values[k];
    return result;
}

SquareMatrix ewmaCovariance(const Returns& returns, double lambda)
{
    CHECK(lambda > 0.0 && lambda < 1.0);
    SquareMatrix sum(returns.width());
    double weights = 0.0;
    for (std::size_t row = 0; row < returns.count; ++row) {
        weights = weights * lambda + 1.0;
        for (std::size_t i = 0; i < returns.width(); ++i) {
            for (std::size_t j = 0; j < returns.width(); ++j)
                sum.at(i, j) = sum.at(i, j) * lambda + returns.at(row, i) * returns.at(row, j);
        }
    }
    for (double& value : sum.values)
        value = weights > 0.0 ? value / weights : 0.0;
    return sum;
}

SquareMatrix correlationOf(const SquareMatrix& covariance)
{
    SquareMatrix r(covariance.size);
    for (std::size_t i = 0; i < r.size; ++i) {
        for (std::size_t j = 0; j < r.size; ++j) {
            const double scale = std::sqrt(covariance.at(i, i)) * std::sqrt(covariance.at(j, j));
            r.at(i, j) = i == j ? 1.0 : scale > 0.0 ? std::clamp(covariance.at(i, j) / scale, -1.0, 1.0) : 0.0;
        }
    }
    return r;
}

} // namespace jarvis::risk
