#pragma once

#include "engine/base/random.h"
#include "engine/wire/stream.h"

#include <string>
#include <vector>

namespace jarvis::test {

/// A frame of any kind with every field that is on the wire set at random.
wire::DeskFrame randomDeskFrame(Random& random);
wire::EngineFrame randomEngineFrame(Random& random);
std::vector<api::EventRecord> randomRecords(Random& random, std::size_t count);

/// One frame of every kind, and of those that carry something chosen one for each choice (every command, question, answer and event), with
/// every optional field set.
std::vector<wire::DeskFrame> everyDeskFrame(Random& random);
std::vector<wire::EngineFrame> everyEngineFrame(Random& random);

/// What a frame says, in the order of the wire, a line for each field: its path, its value and how many bytes that takes.
std::vector<std::string> fieldsOf(const wire::DeskFrame& frame);
std::vector<std::string> fieldsOf(const wire::EngineFrame& frame);

} // namespace jarvis::test
