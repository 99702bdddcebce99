#include "engine/wire/quote_change.h"

namespace jarvis::wire {

std::uint16_t changedFields(const api::Quote& before, const api::Quote& now)
{
    std::uint16_t fields = 0;
    QuoteChange::visitFields([&](std::uint16_t bit, const char*, auto member) {
        if (before.*member != now.*member)
            fields = static_cast<std::uint16_t>(fields | bit);
    });
    return fields;
}

void apply(const QuoteChange& change, api::Quote& quote)
{
    quote.instrument = change.quote.instrument;
    quote.time = change.quote.time;
    QuoteChange::visitFields([&](std::uint16_t bit, const char*, auto member) {
        if (change.has(bit))
            quote.*member = change.quote.*member;
    });
}

} // namespace jarvis::wire
