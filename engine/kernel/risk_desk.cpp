#include "engine/kernel/risk_desk.h"

#include "engine/risk/clusters.h"

namespace jarvis::kernel {

void RiskDesk::take(const RiskInput& input)
{
    m_context.figures = input.figures;
    cluster();
}

void RiskDesk::cluster()
{
    if (!m_context.figures)
        return;
    const risk::Figures& figures = *m_context.figures;
    // Of all instruments, so that a configured group holds those too whose past is unknown.
    const std::vector<InstrumentSlot>& slots = m_context.state.slots();
    std::vector<InstrumentId> ids;
    std::vector<int> rows;
    for (const InstrumentSlot& slot : slots) {
        const auto found = std::find(figures.instruments.begin(), figures.instruments.end(), slot.id());
        ids.push_back(slot.id());
        rows.push_back(found == figures.instruments.end() ? -1 : static_cast<int>(found - figures.instruments.begin()));
    }
    risk::SquareMatrix correlation(ids.size());
    for (std::size_t i = 0; i < ids.size(); ++i) {
        for (std::size_t j = 0; j < ids.size(); ++j) {
            if (rows[i] >= 0 && rows[j] >= 0)
                correlation.at(i, j) = figures.sampleCorrelation.at(static_cast<std::size_t>(rows[i]), static_cast<std::size_t>(rows[j]));
        }
    }
    const double threshold = static_cast<double>(m_context.state.limits().clusterCorrelation.e8) / static_cast<double>(Ratio::kOne);
    const std::vector<std::uint32_t> clusters = risk::clustersOf(ids, correlation, threshold, m_context.settings.clusterGroups);
    for (std::size_t i = 0; i < ids.size(); ++i) {
        if (slots[i].cluster != clusters[i])
            m_context.writer.emit(api::ClusterChanged{ids[i], clusters[i]});
    }
}

} // namespace jarvis::kernel
