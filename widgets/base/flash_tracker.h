#pragma once

#include <QElapsedTimer>
#include <QHash>
#include <QModelIndex>
#include <QObject>
#include <QPersistentModelIndex>
#include <QTimer>

#include <functional>

class QAbstractItemView;

namespace jarvis::widgets::base {

/// Remembers which cells of a view changed within the last 200 ms, so that the delegate can light their background, and
/// repaints them when the light goes out. Does nothing under reduced motion.
///
/// It watches the view's model for dataChanged() with the display role, and flashes a cell only when its text is another
/// one than before. Size: at most 512 cells are lit; more are not (a whole table flashing says nothing).
/// Threads: GUI.
class FlashTracker final : public QObject {
    Q_OBJECT

public:
    /// `columns` decide which columns may flash; empty: all. The view must have its model already.
    explicit FlashTracker(QAbstractItemView* view, std::function<bool(int column)> columns = {});

    /// 0 when not lit, else what is left of the light, up to 1.
    double intensity(const QModelIndex& index) const;
    int litCount() const { return static_cast<int>(m_lit.size()); }

private:
    struct Cell {
        quint64 row = 0;
        int column = 0;
        bool operator==(const Cell&) const = default;
        friend size_t qHash(const Cell& cell, size_t seed = 0) { return qHashMulti(seed, cell.row, cell.column); }
    };
    struct Light {
        qint64 since = 0;
        QPersistentModelIndex index;
    };
    void onDataChanged(const QModelIndex& topLeft, const QModelIndex& bottomRight);
    void fade();
    static Cell cellOf(const QModelIndex& index);

    QAbstractItemView* m_view;
    std::function<bool(int)> m_columns;
    QHash<Cell, QString> m_texts;
    QHash<Cell, Light> m_lit;
    QElapsedTimer m_clock;
    QTimer m_timer;
};

} // namespace jarvis::widgets::base
