#pragma once

#include "widgets/charts/price_chart.h"

#include <QToolBar>

class QMenu;
class QToolButton;

namespace jarvis::widgets::trading {

/// The tools of a chart, in one row: how bars and prices are drawn, which indicators, what is drawn and compared, and
/// pictures of it. What has no room goes behind an arrow at the end.
///
/// One tab stop; Left and Right go from tool to tool, Space or Down opens its menu.
/// Threads: GUI. The chart must outlive it.
class ChartBar final : public QToolBar {
    Q_OBJECT

public:
    explicit ChartBar(charts::PriceChart& chart, QWidget* parent = nullptr);

    /// Whether there is something to stop comparing with.
    void setCompared(bool isCompared);

    /// The same choices, for a context menu.
    void addTo(QMenu& menu);

Q_SIGNALS:
    void studiesWanted();
    void drawingsWanted();
    void compareWanted();
    void compareEnded();
    void pictureWanted();
    void pictureCopyWanted();
    /// Style or scale were changed here.
    void changed();

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    /// The arrow behind which Qt puts what has no room: its own one is drawn for light windows.
    void paintArrow();
    void addTool(QToolButton* button);
    void openMore();
    void goToTool(int step);
    QToolButton* menuButton(const QString& id, const QString& name, QMenu* menu);
    void buildStyles();
    void buildScales();
    void buildDrawing();
    void buildComparison();
    void buildPicture();
    void showDrawings();
    void showLook();

    charts::PriceChart& m_chart;
    QList<QToolButton*> m_tools;
    QMenu* m_styles;
    QMenu* m_scales;
    QMenu* m_drawing;
    QMenu* m_comparison;
    QMenu* m_picture;
    QToolButton* m_more = nullptr; ///< Qt's arrow
    QToolButton* m_style = nullptr;
    QToolButton* m_scale = nullptr;
    QToolButton* m_draw = nullptr;
    QAction* m_magnet = nullptr;
    QAction* m_undo = nullptr;
    QAction* m_redo = nullptr;
    QAction* m_endComparison = nullptr;
};

} // namespace jarvis::widgets::trading
