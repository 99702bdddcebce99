#include "app/daemon/bell.h"

#include "engine/base/check.h"

#include <poll.h>
#include <pthread.h>
#include <sys/eventfd.h>
#include <sys/signalfd.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cstdint>

namespace jarvis::daemon {
namespace {

sigset_t heardSignals()
{
    sigset_t heard;
    sigemptyset(&heard);
    for (const int signal : {SIGTERM, SIGINT, SIGHUP})
        sigaddset(&heard, signal);
    return heard;
}

} // namespace

Bell::Bell() : m_event(::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK))
{
    CHECK(m_event >= 0);
}

Bell::~Bell()
{
    if (m_signals >= 0) {
        takeSignals(); // what came meanwhile is not to end the program now
        ::pthread_sigmask(SIG_SETMASK, &m_before, nullptr);
        std::signal(SIGXFSZ, SIG_DFL);
        ::close(m_signals);
    }
    ::close(m_event);
}

void Bell::ring()
{
    const std::uint64_t one = 1;
    // It can only fail when it is rung already.
    [[maybe_unused]] const auto written = ::write(m_event, &one, sizeof one);
}

void Bell::wait(Duration longest)
{
    const auto millis = std::chrono::ceil<std::chrono::milliseconds>(std::clamp<Duration>(longest, Duration::zero(), std::chrono::hours(1)));
    std::array<pollfd, 2> wanted{{{m_event, POLLIN, 0}, {m_signals, POLLIN, 0}}}; // one below zero is left out
    ::poll(wanted.data(), wanted.size(), static_cast<int>(millis.count()));
    std::uint64_t rung = 0;
    [[maybe_unused]] const auto got = ::read(m_event, &rung, sizeof rung);
    if (m_signals >= 0)
        takeSignals();
}

void Bell::takeSignals()
{
    signalfd_siginfo signal{};
    while (::read(m_signals, &signal, sizeof signal) == static_cast<ssize_t>(sizeof signal)) {
        if (signal.ssi_signo == SIGHUP && m_hangup == Hangup::Rereads)
            m_isRereadAsked = true;
        else
            m_isAskedToEnd = true;
    }
}

void Bell::listen(Hangup hangup)
{
    CHECK(m_signals < 0);
    const sigset_t heard = heardSignals();
    m_hangup = hangup;
    ::pthread_sigmask(SIG_BLOCK, &heard, &m_before);
    m_signals = ::signalfd(-1, &heard, SFD_CLOEXEC | SFD_NONBLOCK);
    CHECK(m_signals >= 0);
    std::signal(SIGXFSZ, SIG_IGN);
}

} // namespace jarvis::daemon
