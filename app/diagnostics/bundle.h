#pragma once

#include "engine/base/expected.h"

#include <string>
#include <vector>

namespace jarvis::diagnostics {

/// A file of a diagnostics bundle.
struct BundlePart {
    std::string name;
    std::string bytes;
};

/// Where a bundle's parts come from.
struct BundleSources {
    std::string logFolder;
    std::string crashFolder;
    std::string configFile;
    std::string facts;  ///< program, system, screens: whatever the program knows of where it runs
    std::string audit;  ///< the newest commands and refusals, a line each
};

/// What somebody needs to see who shall find out what went wrong: facts, logs, crash reports, configuration, the newest commands. What
/// looks like a secret is taken out of every line of it. A source that cannot be read is left out, and named in "missing.txt".
std::vector<BundlePart> diagnosticParts(const BundleSources& sources);

/// Writes them as a tar archive (POSIX.1-1988 ustar) packed by gzip, readable by its owner alone, whole or not at all. The error is a
/// sentence. Threads: any.
Expected<void, std::string> writeBundle(const std::string& path, const std::vector<BundlePart>& parts);

} // namespace jarvis::diagnostics
