#include "engine/server/rest/telemetry_desk.h"

#include "engine/base/logging.h"

#include <utility>

namespace jarvis::server::rest {

TelemetryDesk::TelemetryDesk(TelemetryStore& store)
    : m_store(store), m_thread([this] {
          logging::nameThread("telemetry");
          work();
      })
{
}

TelemetryDesk::~TelemetryDesk() { end(); }

void TelemetryDesk::end()
{
    m_queue.close();
    if (m_thread.joinable())
        m_thread.join();
}

void TelemetryDesk::work()
{
    std::vector<Batch> batches;
    while (m_queue.popBatch(batches, 1)) {
        for (Batch& batch : batches) {
            bool isKept = true;
            for (std::string& line : batch.lines)
                isKept = m_store.keep(std::move(line), batch.receivedAt) && isKept;
            batch.done(isKept);
        }
        batches.clear();
    }
}

} // namespace jarvis::server::rest
