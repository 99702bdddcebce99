#include "engine/server/rest/process_use.h"

#include <sys/resource.h>
#include <unistd.h>

#include <fstream>

namespace jarvis::server::rest {
namespace {

double cpuSecondsOf(const timeval& time)
{
    constexpr double kMicro = 1e-6;
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) * kMicro;
}

} // namespace

ProcessUse ProcessUse::now()
{
    ProcessUse use;
    rusage spent{};
    if (::getrusage(RUSAGE_SELF, &spent) == 0)
        use.cpuSeconds = cpuSecondsOf(spent.ru_utime) + cpuSecondsOf(spent.ru_stime);
    std::ifstream memory("/proc/self/statm");
    std::uint64_t whole = 0;
    std::uint64_t resident = 0;
    if (memory >> whole >> resident)
        use.residentBytes = resident * static_cast<std::uint64_t>(::sysconf(_SC_PAGESIZE));
    return use;
}

} // namespace jarvis::server::rest
