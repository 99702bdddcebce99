#pragma once

#include "app/daemon/exit_code.h"
#include "engine/journal/chain.h"
#include "engine/journal/error.h"

#include <ostream>
#include <string>
#include <vector>

namespace jarvis::daemon {

// What the journal's tools say in common.

/// Tells the error, and returns the code that it means.
ExitCode fail(const journal::JournalError& error, std::ostream& err);
ExitCode noJournal(const std::string& folder, std::ostream& err);

std::string headJson(const journal::Head& head);

template <typename T, typename Describe> std::string arrayOf(const std::vector<T>& items, Describe describe)
{
    std::string out = "[";
    for (const T& item : items) {
        if (out.size() > 1)
            out += ',';
        out += describe(item);
    }
    return out + "]";
}

} // namespace jarvis::daemon
