#pragma once

#include "engine/api/engine.h"

#include <atomic>
#include <cstdint>
#include <memory>

namespace jarvis::daemon {

/// Whether the engine behind jarvisd still works: a small question goes through the kernel's thread and the delivery's, and its answer is the
/// proof. A program whose main thread lives while its kernel hangs would otherwise be taken for a healthy one, and nobody would start it anew.
///
/// Threads: beats() on one; the engine may be destroyed before it.
class Pulse {
public:
    explicit Pulse(api::Engine& engine);

    /// True when the last question was answered; asks the next one then. True for the first call, which has nothing to go by. An engine that
    /// is too busy to take a question has not answered it.
    bool beats();

private:
    struct Asked {
        std::atomic<bool> isAnswered = false;
        std::atomic<bool> isOver = false; ///< answered, or not taken: the next one may be asked
    };
    void ask();

    api::Engine& m_engine;
    std::shared_ptr<Asked> m_asked; ///< shared with the question, which may be answered late
    std::uint32_t m_missed = 0;     ///< beats in a row
};

} // namespace jarvis::daemon
