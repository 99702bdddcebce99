#pragma once

#include "engine/api/event.h"
#include "engine/base/random.h"

namespace jarvis::test {

/// An event of the given place in the variant with every field set at random: for encodings and read models.
api::Event randomEvent(std::size_t alternative, Random& random);
api::Command randomCommand(std::size_t alternative, Random& random);
OrderDraft randomDraft(Random& random);

} // namespace jarvis::test
