#pragma once

#include "engine/server/web_service.h"

#include <string>
#include <string_view>

namespace jarvis::server {

/// An error as RFC 9457 tells it, "application/problem+json": what kind it is, in words for people what is wrong and what would be
/// right, and the request that it answers. What a program decides by is `type` and members of its own, never the words.
///
/// Threads: a plain value.
class Problem {
public:
    /// `kind` in kebab case: its type is "urn:jarvis:problem:KIND". `title` is the same for all of a kind, `detail` for this one alone.
    Problem(unsigned status, std::string_view kind, std::string_view title, std::string_view detail);

    /// A member more; `json` is JSON already.
    Problem& with(std::string_view name, std::string_view json);
    /// A field of the answer.
    Problem& withField(std::string name, std::string value);

    unsigned status() const { return m_status; }
    WebAnswer answer(std::string_view requestId) const;

private:
    unsigned m_status;
    std::string m_members;
    WebFields m_fields;
};

} // namespace jarvis::server
