#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace jarvis::bench {

/// What a process has used so far, as the system counts it.
struct ProcessUse {
    double cpuSeconds = 0;
    double residentMb = 0;
};
ProcessUse useOf(int process);

/// How busy the machine was over a while, and how much of that was not ours: figures taken beside other work are worth less, and say so.
class MachineWatch {
public:
    /// Ours are this process and `other`.
    explicit MachineWatch(int other);
    /// Cores that others kept busy since the beginning.
    double othersCores() const;
    double seconds() const;
    /// `,"others":…` and, when that is more than a quarter of a core, `,"noisy":true`: for the end of a line of figures.
    std::string words() const;

private:
    const int m_other;
    const double m_began;
    const double m_busyBefore;
    const double m_oursBefore;
};

/// Seconds of a clock that only goes forward.
double nowSeconds();
/// Nanoseconds of UTC, as engines tell them.
long long nowNanos();

/// The value below which this share lies; 0 of nothing. Sorts.
double shareOf(std::vector<double>& values, double share);

} // namespace jarvis::bench
