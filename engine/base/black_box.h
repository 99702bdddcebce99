#pragma once

#include <string_view>

namespace jarvis::blackbox {

// The last things that the program said of itself, in memory, for whoever looks after a crash: the log's file is a second behind.

/// Keeps the newest 200 lines, each cut at 400 bytes. The log puts each of its lines in, free of secrets. Threads: any.
void note(std::string_view line);

/// Writes what is kept to a file, oldest first. From a signal handler too: it takes no lock and no memory, and a line that is being
/// noted at that moment may come out torn.
void dump(int file);

} // namespace jarvis::blackbox
