#pragma once

#include "engine/api/query.h"
#include "engine/model/instrument.h"

#include <QWidget>

#include <vector>

class QGridLayout;
class QLabel;

namespace jarvis::widgets::base {
class MeterBar;
class NumberLabel;
} // namespace jarvis::widgets::base

namespace jarvis::widgets::trading {

/// What the prepared order costs, risks and changes, before anything is sent. What is not known is "—".
///
/// Threads: GUI.
class TicketNumbers final : public QWidget {
    Q_OBJECT

public:
    explicit TicketNumbers(QWidget* parent = nullptr);

    /// Null when there is no answer: everything is unknown.
    void show(const api::OrderPreview* preview, const Instrument* is);
    /// Where it would go, and what else there is; for the preview shown last.
    void showRoute(const QString& line, const QString& details);
    /// Which of the numbers that an order must not be sent without is unknown; empty when none is.
    static QString firstUnknown(const api::OrderPreview& preview);

private:
    struct LimitRow {
        QLabel* name = nullptr;
        base::MeterBar* meter = nullptr;
        base::NumberLabel* left = nullptr;
    };
    base::NumberLabel* add(QGridLayout* grid, int row, int column, const QString& name, const char* objectName);
    base::NumberLabel* addWide(QGridLayout* grid, int row, const QString& name, const char* objectName);
    void showLimits(const std::vector<api::LimitUse>& limits, const Instrument* is);
    LimitRow makeLimitRow(int row);

    base::NumberLabel* m_notional = nullptr;
    base::NumberLabel* m_margin = nullptr;
    base::NumberLabel* m_expected = nullptr;
    base::NumberLabel* m_slippage = nullptr;
    base::NumberLabel* m_fee = nullptr;
    base::NumberLabel* m_liquidation = nullptr;
    base::NumberLabel* m_worstLoss = nullptr;
    base::NumberLabel* m_bestGain = nullptr;
    base::NumberLabel* m_position = nullptr;
    base::NumberLabel* m_exposure = nullptr;
    base::NumberLabel* m_route = nullptr;
    base::NumberLabel* m_impact = nullptr;
    QGridLayout* m_limitGrid = nullptr;
    std::vector<LimitRow> m_limits;
};

} // namespace jarvis::widgets::trading
