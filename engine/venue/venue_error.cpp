#include "engine/venue/venue_error.h"

#include <algorithm>

namespace jarvis::venue {
namespace {

constexpr VenueError kOther{0, ErrorMeaning::Refused, ReasonCode::VenueRejected, "refused by the venue",
    "Look the number up in the venue's list of error codes."};

} // namespace

VenueError lookUp(std::span<const VenueError> table, int code)
{
    const auto found = std::find_if(table.begin(), table.end(), [code](const VenueError& error) { return error.code == code; });
    VenueError made = found == table.end() ? kOther : *found;
    made.code = code;
    return made;
}

} // namespace jarvis::venue
