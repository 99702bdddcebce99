#pragma once

#include <QString>
#include <QStringList>
#include <QVector>
#include <Qt>

namespace jarvis::widgets::shell {

/// How a delivered workspace is laid out at first: which panels it shows, and where. All others are closed in it, and open when they are
/// gone to.
///
/// Threads: a plain value.
struct LayoutPlan {
    /// Panels as tabs of one another, beside the slot before it in the same area.
    struct Slot {
        Qt::DockWidgetArea area = Qt::BottomDockWidgetArea;
        QStringList panels; ///< ids, the first one in front; others that are not there are left out
        int size = 0;       ///< px across the area's edge; zero: as it comes
    };

    QString id;    ///< stays the same over releases
    QString title; ///< as its tab has it
    bool showsCentre = true; ///< without it the docks fill the window
    QVector<Slot> places;
};

} // namespace jarvis::widgets::shell
