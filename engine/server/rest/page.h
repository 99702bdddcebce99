#pragma once

#include "engine/server/rest/json_writer.h"
#include "engine/server/rest/route.h"

#include <cstdint>
#include <string>
#include <vector>

namespace jarvis::server::rest {

/// A part of a list, newest first: so many rows, of those that are older than the last of the page before. Every list that may grow long
/// is told in such pages: `limit` and `cursor` ask for one, `next` and a Link (RFC 8288) lead to the one after it.
///
/// Threads: a plain value, and plain functions.
struct Page {
    static constexpr std::uint64_t kRowsMax = 500;
    static constexpr std::uint64_t kRowsUsual = 100;

    std::uint64_t rows = kRowsUsual;
    std::uint64_t before = UINT64_MAX; ///< the row that ended the page before; what it counts is the list's own affair

    /// What page is asked for; the error says what is wrong.
    static Expected<Page, Problem> of(const Call& call);
    /// What a route of a list takes, as OpenAPI describes it.
    static std::vector<Parameter> parameters();

    /// Ends the answer that `out` holds so far: where the next page of `address` begins, in the body and as a link; 0: there is none.
    WebAnswer end(JsonWriter& out, std::uint64_t next, const std::string& address) const;
};

} // namespace jarvis::server::rest
