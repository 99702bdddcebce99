#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <ctime>
#include <functional>
#include <string>
#include <utility>
#include <vector>

namespace jarvis::bench {

/// CPU seconds of this thread so far.
inline double cpuSeconds()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) * 1e-9;
}

inline double medianOf(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

/// Prints one line in the shape of all benches, for figures that were measured otherwise.
inline void printLine(const std::string& name, double value, const std::string& unit, double baseline, double ratio,
    const std::string& more = {})
{
    std::printf("{\"name\":\"%s\",\"value\":%.6g,\"unit\":\"%s\",\"baseline\":%.6g,\"ratio\":%.3f%s}\n", name.c_str(),
        value, unit.c_str(), baseline, ratio, more.c_str());
    std::fflush(stdout);
}

/// Two programs for the same work, taking turns on a machine that others use too.
///
/// Each round runs both, in CPU time of this thread, between two calibrations (a chain of multiply-adds; a pointer chase
/// through 16 MB). Rounds in which a calibration is more than 15 % off its best are left out; when most are, the line says
/// "noisy":true, over all rounds. The ratio is the median of the per-round ratios.
class Duel {
public:
    static constexpr int kRounds = 11;

    /// `amount` of `unit`s of work is done by one call of either; `isRate`: print units per second, else nanoseconds each.
    Duel(std::string name, std::string unit, double amount, bool isRate);

    /// Runs the rounds and prints {"name","value","unit","baseline","ratio","rounds"}; a ratio above 1 means ours is faster.
    void run(const std::function<void()>& ours, const std::function<void()>& theirs) const;

private:
    std::string m_name;
    std::string m_unit;
    double m_amount;
    bool m_isRate;
};

namespace detail {

inline constexpr double kCalibrationSlack = 1.15;

struct Round {
    double ours = 0;
    double theirs = 0;
    double arithmetic = 0; ///< seconds that the calibrations took
    double memory = 0;
};

inline double timed(const std::function<void()>& work)
{
    const double start = cpuSeconds();
    work();
    return cpuSeconds() - start;
}

inline double g_sink = 0; ///< keeps the calibrations from being optimised away

inline void chainMultiplyAdds()
{
    double x = 1.0;
    for (int i = 0; i < 2'000'000; ++i)
        x = x * 0.9999999 + 1e-7;
    g_sink += x;
}

/// One cycle through 16 MB in an order that no prefetcher guesses.
inline void chasePointers()
{
    constexpr std::uint32_t kLinks = 1u << 22;
    static const std::vector<std::uint32_t> next = [] {
        std::vector<std::uint32_t> links(kLinks);
        for (std::uint32_t i = 0; i < kLinks; ++i)
            links[i] = (i * 1'664'525u + 1'013'904'223u) % kLinks; // full period: Hull and Dobell 1962
        return links;
    }();
    std::uint32_t at = 0;
    for (int i = 0; i < 100'000; ++i)
        at = next[at];
    g_sink += at;
}

inline std::vector<Round> quietOf(const std::vector<Round>& rounds)
{
    double arithmetic = rounds[0].arithmetic;
    double memory = rounds[0].memory;
    for (const Round& round : rounds) {
        arithmetic = std::min(arithmetic, round.arithmetic);
        memory = std::min(memory, round.memory);
    }
    std::vector<Round> quiet;
    for (const Round& round : rounds) {
        if (round.arithmetic <= arithmetic * kCalibrationSlack && round.memory <= memory * kCalibrationSlack)
            quiet.push_back(round);
    }
    return quiet;
}

} // namespace detail

inline Duel::Duel(std::string name, std::string unit, double amount, bool isRate)
    : m_name(std::move(name)), m_unit(std::move(unit)), m_amount(amount), m_isRate(isRate)
{}

inline void Duel::run(const std::function<void()>& ours, const std::function<void()>& theirs) const
{
    ours(); // warm
    theirs();
    std::vector<detail::Round> rounds;
    for (int i = 0; i < kRounds; ++i) {
        detail::Round round;
        round.arithmetic = detail::timed(detail::chainMultiplyAdds);
        round.memory = detail::timed(detail::chasePointers);
        round.ours = detail::timed(ours);
        round.theirs = detail::timed(theirs);
        rounds.push_back(round);
    }
    const std::vector<detail::Round> quiet = detail::quietOf(rounds);
    const bool isNoisy = quiet.size() * 2 < rounds.size();
    std::vector<double> ratios;
    std::vector<double> our;
    std::vector<double> their;
    for (const detail::Round& round : isNoisy ? rounds : quiet) {
        ratios.push_back(round.theirs / round.ours);
        our.push_back(round.ours);
        their.push_back(round.theirs);
    }
    const auto figure = [this](double seconds) { return m_isRate ? m_amount / seconds : seconds * 1e9 / m_amount; };
    const std::string more = ",\"rounds\":" + std::to_string(ratios.size()) + (isNoisy ? ",\"noisy\":true" : "");
    printLine(m_name, figure(medianOf(our)), m_unit, figure(medianOf(their)), medianOf(ratios), more);
}

} // namespace jarvis::bench
