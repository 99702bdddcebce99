#pragma once

#include "widgets/base/roles.h"

#include <QAbstractItemDelegate>
#include <QColor>

#include <functional>

class QAbstractItemView;
class QTableView;

namespace jarvis::widgets::base {

class FlashTracker;

/// Paints table rows straight from the model's roles (see ItemRole): no style, no style sheet, a third of the cost of the
/// default delegate. Numbers are tabular and right-aligned; tone, marker, stale, spark line, hover and flash included.
///
/// Threads: GUI.
class RowDelegate : public QAbstractItemDelegate {
    Q_OBJECT

public:
    explicit RowDelegate(QObject* parent = nullptr);

    /// Row height: kRowCompact or kRowComfortable.
    void setRowHeight(int height) { m_rowHeight = height; }
    int rowHeight() const { return m_rowHeight; }
    void setFlashTracker(const FlashTracker* tracker) { m_flash = tracker; }
    /// Lights the whole row under the pointer instead of a cell. The table must track the mouse.
    void followPointer(QTableView* table);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option, const QModelIndex& index) override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    /// Background with selection, hover and flash; for delegates that paint a cell of their own.
    void paintBackground(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;

private:
    void setHoveredRow(int row);
    void paintText(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    void paintHeading(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index, const QString& heading) const;
    void paintSpark(QPainter& painter, const QRect& rect, const QModelIndex& index) const;

    int m_rowHeight = 22;
    const FlashTracker* m_flash = nullptr;
    QTableView* m_table = nullptr; ///< whose pointer is followed
    QWidget* m_viewport = nullptr; ///< of that table
    int m_hoveredRow = -1;
};

/// The colour that text of this tone has.
QColor toneTextColor(Tone tone);
/// The colour that an area of this tone is filled with.
QColor toneFillColor(Tone tone);

/// Sets up a table as all ours are: RowDelegate, rows of `rowHeight` px in a compact desk and of as many more in a comfortable one, no grid, whole rows, slim header, its own flash tracker,
/// tabular numbers, keyboard, sorting only when the header is clicked (and no automatic re-sorting after that).
/// Call after setModel(). `flashes`: whether a change in that column lights up; without it all do.
RowDelegate* setUpTable(QTableView* table, int rowHeight, std::function<bool(int)> flashes = {});
/// Widens the columns whose headings have no room: in another language they may be longer. Call after the widths were chosen.
void fitHeadings(QTableView& table);

} // namespace jarvis::widgets::base
