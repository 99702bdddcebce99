#pragma once

#include "engine/base/time.h"
#include "engine/server/problem.h"
#include "engine/server/web_service.h"

#include <boost/beast/core/error.hpp>
#include <boost/beast/http/message.hpp>

#include <optional>
#include <string>
#include <string_view>

namespace jarvis::server {

/// What we ask of a request's head beyond its grammar (RFC 9110, 9112): one Host, no field twice that may stand once, no coding that two
/// parsers could read in two ways, not more fields than anybody needs. Empty: nothing is wrong with it.
std::optional<Problem> judgeHead(const boost::beast::http::request_header<>& head);
/// The same of its text, for what the parser smooths over: fields that go on in the next line (RFC 9112, 5.2).
std::optional<Problem> judgeHeadText(std::string_view head);

/// What we ask of a request to become a stream; `isAhead`: the peer spoke on before it was answered. Empty: nothing is wrong with it.
std::optional<Problem> judgeStreamRequest(const boost::beast::http::request_header<>& head, bool isAhead);

/// All of a head's fields, their names in lower case.
WebFields fieldsOf(const boost::beast::http::request_header<>& head);

/// What to answer to bytes that the parser gave up on; empty where nobody is there to read it.
std::optional<Problem> problemOf(const boost::beast::error_code& error);

/// Whether a client's own request id can stand in a log and a header.
bool isRequestId(std::string_view said);

/// The head of an answer, to be followed by its body. `isHead`: the body stays away, its length is told.
std::string headOf(const WebAnswer& answer, std::string_view requestId, unsigned version, bool isKept, Timestamp now);

} // namespace jarvis::server
