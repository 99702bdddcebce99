#include "app/diagnostics/crash_handler.h"

#include "app/diagnostics/crash_reports.h"
#include "engine/base/black_box.h"

#include <execinfo.h>
#include <fcntl.h>
#include <pthread.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <atomic>
#include <csignal>
#include <cstdint>
#include <cstring>
#include <ctime>
#include <exception>
#include <filesystem>
#include <string_view>

namespace jarvis::diagnostics {
namespace {

constexpr std::array kFatal{SIGSEGV, SIGBUS, SIGFPE, SIGILL, SIGABRT};
constexpr int kFramesMax = 64;
constexpr std::size_t kStackBytes = 64 * 1024;

// What a signal handler needs is made before it is needed: in a handler there is no memory to be had.
std::array<char, 3072> s_folder{};
std::array<char, 128> s_program{};
alignas(16) std::array<std::byte, kStackBytes> s_stack{};
std::atomic<bool> s_isReporting = false;

const char* nameOf(int signal)
{
    switch (signal) {
    case SIGSEGV: return "SIGSEGV, memory that is not ours";
    case SIGBUS: return "SIGBUS, memory that is not there";
    case SIGFPE: return "SIGFPE, arithmetic that has no result";
    case SIGILL: return "SIGILL, an instruction that does not exist";
    default: return "SIGABRT, a condition of its own did not hold";
    }
}

/// Text without allocation.
class Words {
public:
    Words& add(std::string_view text)
    {
        const std::size_t length = std::min(text.size(), m_bytes.size() - 1 - m_length);
        std::memcpy(m_bytes.data() + m_length, text.data(), length);
        m_length += length;
        m_bytes[m_length] = '\0';
        return *this;
    }
    Words& add(std::uint64_t number, unsigned base = 10)
    {
        std::array<char, 20> digits{};
        std::size_t at = digits.size();
        do {
            digits[--at] = "0123456789abcdef"[number % base];
            number /= base;
        } while (number > 0);
        return add({digits.data() + at, digits.size() - at});
    }
    const char* text() const { return m_bytes.data(); }
    void writeTo(int file) const
    {
        [[maybe_unused]] const auto written = ::write(file, m_bytes.data(), m_length);
    }

private:
    std::array<char, 4096> m_bytes{};
    std::size_t m_length = 0;
};

void writeReport(int file, int signal, const siginfo_t* info)
{
    std::array<char, 16> thread{};
    pthread_getname_np(pthread_self(), thread.data(), thread.size());
    Words head;
    head.add("program: ").add(s_program.data()).add("\ntime: ").add(static_cast<std::uint64_t>(::time(nullptr)));
    head.add("\nsignal: ").add(nameOf(signal));
    if (signal != SIGABRT)
        head.add("\naddress: 0x").add(reinterpret_cast<std::uintptr_t>(info->si_addr), 16);
    head.add("\nthread: ").add(thread.data()).add("\n\nstack:\n").writeTo(file);
    std::array<void*, kFramesMax> frames{};
    ::backtrace_symbols_fd(frames.data(), ::backtrace(frames.data(), kFramesMax), file);
    Words().add("\nlog:\n").writeTo(file);
    blackbox::dump(file);
}

void onCrash(int signal, siginfo_t* info, void*)
{
    // A second crash, of another thread or of this very function, must not overwrite the first.
    if (!s_isReporting.exchange(true)) {
        Words path;
        path.add(s_folder.data()).add("/crash-").add(static_cast<std::uint64_t>(::time(nullptr))).add("-").add(static_cast<std::uint64_t>(::getpid())).add(".txt");
        const int file = ::open(path.text(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
        if (file >= 0) {
            writeReport(file, signal, info);
            ::fsync(file);
            ::close(file);
        }
    }
    std::signal(signal, SIG_DFL);
    ::raise(signal);
}

void onTerminate()
{
    if (const std::exception_ptr thrown = std::current_exception()) {
        try {
            std::rethrow_exception(thrown);
        } catch (const std::exception& e) {
            blackbox::note(std::string("Nobody caught the exception: ") + e.what());
        } catch (...) {
            blackbox::note("Nobody caught an exception of an unknown kind");
        }
    }
    std::abort();
}

} // namespace

bool reportCrashesTo(const std::string& folder, const std::string& program)
{
    std::error_code error;
    std::filesystem::create_directories(folder, error);
    if (error || folder.size() >= s_folder.size())
        return false;
    std::filesystem::permissions(folder, std::filesystem::perms::owner_all, error);
    CrashReports(folder).forgetAllBut(kReportsKept);
    std::copy(folder.begin(), folder.end(), s_folder.begin());
    s_folder[folder.size()] = '\0';
    std::copy_n(program.begin(), std::min(program.size(), s_program.size() - 1), s_program.begin());
    // The first call loads a library, which a handler must not.
    std::array<void*, 1> frame{};
    ::backtrace(frame.data(), 1);
    std::set_terminate(onTerminate);
    stack_t stack{};
    stack.ss_sp = s_stack.data();
    stack.ss_size = s_stack.size();
    ::sigaltstack(&stack, nullptr);
    struct sigaction action {};
    action.sa_sigaction = onCrash;
    action.sa_flags = SA_SIGINFO | SA_ONSTACK;
    sigemptyset(&action.sa_mask);
    for (const int signal : kFatal)
        ::sigaction(signal, &action, nullptr);
    return true;
}

} // namespace jarvis::diagnostics
