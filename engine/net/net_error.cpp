#include "engine/net/net_error.h"

#include "engine/base/check.h"

namespace jarvis::net {

const char* nameOf(NetError::Kind kind)
{
    switch (kind) {
    case NetError::Kind::BadRequest: return "bad request";
    case NetError::Kind::HostUnknown: return "host unknown";
    case NetError::Kind::Refused: return "connection refused";
    case NetError::Kind::TlsRefused: return "certificate refused";
    case NetError::Kind::TimedOut: return "timed out";
    case NetError::Kind::Cut: return "connection cut";
    case NetError::Kind::TooLarge: return "answer too large";
    case NetError::Kind::BadAnswer: return "answer not understood";
    case NetError::Kind::Overloaded: return "too many requests wait";
    }
    UNREACHABLE();
}

} // namespace jarvis::net
