#pragma once

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <string>
#include <vector>

namespace jarvis::bench {

/// Rounds of two that take turns; single rounds swing by a quarter on a shared disk, the median of ratios does not.
inline constexpr int kRounds = 15;

inline double secondsSince(std::chrono::steady_clock::time_point start)
{
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

inline double medianOf(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

/// One figure per round of us and of them.
struct Duel {
    std::vector<double> ours;
    std::vector<double> theirs;

    void add(double our, double their)
    {
        ours.push_back(our);
        theirs.push_back(their);
    }

    /// One JSON object a line. The ratio is ours / theirs, the median over the rounds.
    void print(const std::string& name, const char* unit) const
    {
        std::vector<double> ratios;
        for (std::size_t i = 0; i < ours.size(); ++i)
            ratios.push_back(ours[i] / theirs[i]);
        std::printf("{\"name\":\"%s\",\"value\":%.6g,\"unit\":\"%s\",\"baseline\":%.6g,\"ratio\":%.3f}\n", name.c_str(),
                    medianOf(ours), unit, medianOf(theirs), medianOf(ratios));
        std::fflush(stdout);
    }
};

} // namespace jarvis::bench
