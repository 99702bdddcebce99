#pragma once

#include "widgets/charts/price_chart.h"

#include <QToolBar>

class QMenu;
class QToolButton;

namespace jarvis::widgets::trading {

/// The tools of a chart, in one row: how bars and prices are drawn, and which indicators. What has no room goes
/// behind an arrow at the end.
///
/// Threads: GUI. The chart must outlive it.
class ChartBar final : public QToolBar {
    Q_OBJECT

public:
    explicit ChartBar(charts::PriceChart& chart, QWidget* parent = nullptr);

    /// The same choices, for a context menu.
    void addTo(QMenu& menu);

Q_SIGNALS:
    void studiesWanted();
    /// Style or scale were changed here.
    void changed();

private:
    QToolButton* menuButton(const QString& id, const QString& name, QMenu* menu);
    void buildStyles();
    void buildScales();
    void showLook();

    charts::PriceChart& m_chart;
    QMenu* m_styles;
    QMenu* m_scales;
    QToolButton* m_style = nullptr;
    QToolButton* m_scale = nullptr;
};

} // namespace jarvis::widgets::trading
