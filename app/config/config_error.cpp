#include "app/config/config_error.h"

#include "engine/base/check.h"
#include "engine/base/text.h"

namespace jarvis::config {
namespace {

std::string whatIsWrong(const ConfigError& error)
{
    const std::string entry = error.key + " = " + error.value;
    switch (error.kind) {
    case ConfigError::Kind::CannotRead:
        return "cannot be read: " + error.detail;
    case ConfigError::Kind::CannotWrite:
        return "cannot be written: " + error.detail;
    case ConfigError::Kind::TooLarge:
        return "is no configuration: it is larger than " + error.detail;
    case ConfigError::Kind::NoAssignment:
        return "\"" + error.value + "\" is neither `key = value` nor a comment that begins with #";
    case ConfigError::Kind::UnknownKey:
        return "there is no key \"" + error.key + "\""
            + (error.detail.empty() ? std::string() : "; did you mean \"" + error.detail + "\"?");
    case ConfigError::Kind::Twice:
        return "\"" + error.key + "\" was already set in line " + error.detail;
    case ConfigError::Kind::WrongValue:
        return "\"" + entry + "\" is not allowed: it must be " + error.detail;
    case ConfigError::Kind::NewerVersion:
        return "\"" + entry + "\" was written by a newer Jarvis; this one knows versions up to " + error.detail;
    }
    UNREACHABLE();
}

} // namespace

std::string describe(const ConfigError& error)
{
    std::string where = error.file;
    if (error.line > 0)
        where += ":" + std::to_string(error.line);
    // Key and value are whatever stands in the file; a terminal must not obey it.
    return printableText(where + ": " + whatIsWrong(error));
}

} // namespace jarvis::config
