#pragma once

#include "engine/net/network.h"
#include "engine/net/tls_trust.h"

#include <functional>
#include <memory>

namespace jarvis::net {

/// A thread with an event loop and the real network on it.
///
/// Requires a QCoreApplication for as long as it lives. What lives on the thread is made and destroyed there, by run().
/// Threads: post() and run() from any other thread; what network() returns only on this one.
class NetworkThread {
public:
    /// `name`: at most 15 characters.
    explicit NetworkThread(const char* name, const TlsTrust& trust = {});
    ~NetworkThread();

    /// Calls `action` on the thread, soon.
    void post(std::function<void()> action);
    /// The same, and waits until it is done.
    void run(const std::function<void()>& action);
    Network network();

private:
    class Loop;
    std::unique_ptr<Loop> m_loop;
};

} // namespace jarvis::net
