#pragma once

#include "app/desktop/workstation.h"
#include "engine/base/check.h"
#include "tests/support/bench_duel.h"

#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <string>
#include <unistd.h>
#include <vector>

namespace jarvis::bench {

inline double quantileOf(std::vector<double> values, double share)
{
    CHECK(!values.empty());
    const auto at = values.begin() + static_cast<std::ptrdiff_t>(static_cast<double>(values.size() - 1) * share);
    std::nth_element(values.begin(), at, values.end());
    return *at;
}

/// Prints a figure beside its target; the ratio is measured over target: above 1 is missed.
inline void printAgainst(const std::string& name, double value, const char* unit, double target, const std::string& more = {})
{
    printLine(name, value, unit, target, value / target, more + (value > target ? ",\"missed\":true" : ""));
}

/// CPU seconds of all threads of this process so far.
inline double processCpuSeconds()
{
    timespec now{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) * 1e-9;
}

/// What of this process lies in memory now, in units of 10^6 bytes.
inline double residentMegabytes()
{
    long pages = 0;
    long resident = 0;
    std::FILE* file = std::fopen("/proc/self/statm", "r");
    if (!file)
        return 0;
    const int read = std::fscanf(file, "%ld %ld", &pages, &resident);
    std::fclose(file);
    return read == 2 ? static_cast<double>(resident) * static_cast<double>(sysconf(_SC_PAGESIZE)) / 1e6 : 0;
}

inline desktop::Workstation::Settings benchSettings(const QTemporaryDir& folder)
{
    return {QStringLiteral("bench"), folder.filePath(QStringLiteral("layouts")), QStringLiteral("bench"), config::Config{}};
}

} // namespace jarvis::bench
