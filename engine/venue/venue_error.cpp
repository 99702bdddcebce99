#include "engine/venue/venue_error.h"

#include <algorithm>

namespace jarvis::venue {

VenueError lookUp(std::span<const VenueError> table, int code, const VenueError& other)
{
    const auto found = std::find_if(table.begin(), table.end(), [code](const VenueError& error) { return error.code == code; });
    VenueError made = found == table.end() ? other : *found;
    made.code = code;
    return made;
}

} // namespace jarvis::venue
