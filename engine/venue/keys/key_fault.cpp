#include "engine/venue/keys/key_fault.h"

#include "engine/base/check.h"

namespace jarvis::venue::keys {

using Kind = KeyFault::Kind;

KeyFault faultOf(const VenueError& error, std::string words)
{
    const auto made = [&](Kind kind, bool isWorthATry = false) { return KeyFault{kind, error.code, words, isWorthATry}; };
    switch (error.meaning) {
    case ErrorMeaning::KeyWrong: return made(Kind::KeyWrong);
    case ErrorMeaning::NotPermitted: return made(Kind::NotPermitted);
    case ErrorMeaning::ClockWrong: return made(Kind::ClockWrong, true);
    case ErrorMeaning::Busy:
    case ErrorMeaning::OutcomeUnknown: return made(Kind::Busy, true);
    case ErrorMeaning::TooFast:
    case ErrorMeaning::Banned: return made(Kind::Busy);
    case ErrorMeaning::Refused:
    case ErrorMeaning::OrderUnknown:
    case ErrorMeaning::AccountSetup:
    case ErrorMeaning::OurMistake: return made(Kind::Refused);
    }
    UNREACHABLE();
}

KeyFault faultOf(int status)
{
    const std::string words = "HTTP " + std::to_string(status);
    if (status == 401)
        return {Kind::KeyWrong, status, words, false};
    if (status == 418 || status == 429 || status == 403)
        return {Kind::Busy, status, words, false};
    return {status >= 500 || status == 408 ? Kind::Busy : Kind::BadAnswer, status, words, status >= 500 || status == 408};
}

KeyFault faultOf(const net::NetError& error)
{
    const auto made = [&](Kind kind, bool isWorthATry) { return KeyFault{kind, 0, std::string(nameOf(error.kind)) + ": " + error.text, isWorthATry}; };
    switch (error.kind) {
    case net::NetError::Kind::TlsRefused: return made(Kind::TlsRefused, false);
    case net::NetError::Kind::TimedOut: return made(Kind::TimedOut, true);
    case net::NetError::Kind::HostUnknown:
    case net::NetError::Kind::Refused:
    case net::NetError::Kind::Cut: return made(Kind::NoNetwork, true);
    case net::NetError::Kind::Overloaded: return made(Kind::Busy, true);
    case net::NetError::Kind::BadRequest:
    case net::NetError::Kind::TooLarge:
    case net::NetError::Kind::BadAnswer: return made(Kind::BadAnswer, false);
    }
    UNREACHABLE();
}

} // namespace jarvis::venue::keys
