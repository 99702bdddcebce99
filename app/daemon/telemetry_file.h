#pragma once

#include "app/daemon/line_file.h"
#include "engine/server/rest/telemetry_desk.h"

#include <string>
#include <utility>

namespace jarvis::daemon {

/// Telemetry as a file, one JSON object a line (LineFile): 72 MB at most, whoever sends.
class TelemetryFile final : public server::rest::TelemetryStore {
public:
    explicit TelemetryFile(std::string path) : m_file(std::move(path), {8U << 20, 8}) {}

    bool keep(std::string line, Timestamp now) override { return m_file.add(std::move(line), LineFile::Sync::Later, now); }

private:
    LineFile m_file;
};

} // namespace jarvis::daemon
