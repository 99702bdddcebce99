#include "tests/bench/server/machine.h"

#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <fstream>
#include <sstream>

namespace jarvis::bench {
namespace {

double ticksPerSecond() { return static_cast<double>(::sysconf(_SC_CLK_TCK)); }

/// Seconds that all cores together were busy since the machine started.
double busySeconds()
{
    std::ifstream stat("/proc/stat");
    std::string word;
    double user = 0, nice = 0, system = 0, idle = 0, wait = 0, irq = 0, softIrq = 0, steal = 0;
    stat >> word >> user >> nice >> system >> idle >> wait >> irq >> softIrq >> steal;
    return (user + nice + system + irq + softIrq + steal) / ticksPerSecond();
}

double oursSeconds(int other) { return useOf(static_cast<int>(::getpid())).cpuSeconds + useOf(other).cpuSeconds; }

} // namespace

ProcessUse useOf(int process)
{
    std::ifstream file("/proc/" + std::to_string(process) + "/stat");
    std::string line;
    std::getline(file, line);
    // The name stands in brackets and may hold anything: what is counted comes behind it.
    std::istringstream rest(line.substr(std::min(line.size(), line.rfind(')') + 1)));
    std::string word;
    std::vector<std::string> words;
    while (rest >> word)
        words.push_back(word);
    if (words.size() < 22)
        return {};
    ProcessUse use;
    use.cpuSeconds = (std::stod(words[11]) + std::stod(words[12])) / ticksPerSecond();
    use.residentMb = std::stod(words[21]) * static_cast<double>(::sysconf(_SC_PAGESIZE)) / 1e6;
    return use;
}

MachineWatch::MachineWatch(int other) : m_other(other), m_began(nowSeconds()), m_busyBefore(busySeconds()), m_oursBefore(oursSeconds(other)) {}

double MachineWatch::seconds() const { return nowSeconds() - m_began; }

double MachineWatch::othersCores() const
{
    const double others = busySeconds() - m_busyBefore - (oursSeconds(m_other) - m_oursBefore);
    return std::max(others, 0.0) / std::max(seconds(), 0.001);
}

std::string MachineWatch::words() const
{
    const double others = othersCores();
    char text[64];
    std::snprintf(text, sizeof text, ",\"others\":%.2f%s", others, others > 0.25 ? ",\"noisy\":true" : "");
    return text;
}

double nowSeconds()
{
    return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

long long nowNanos()
{
    return std::chrono::duration_cast<std::chrono::nanoseconds>(std::chrono::system_clock::now().time_since_epoch()).count();
}

double shareOf(std::vector<double>& values, double share)
{
    if (values.empty())
        return 0;
    const auto place = values.begin() + static_cast<std::ptrdiff_t>(static_cast<double>(values.size() - 1) * share);
    std::nth_element(values.begin(), place, values.end());
    return *place;
}

} // namespace jarvis::bench
