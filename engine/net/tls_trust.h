#pragma once

#include <string>

namespace jarvis::net {

/// Whom to believe besides the machine's own certificate authorities. A peer that cannot prove who it is, is always refused.
struct TlsTrust {
    std::string authoritiesPem; ///< further authorities, as PEM text; empty: none
};

} // namespace jarvis::net
