#pragma once

#include <QAbstractItemDelegate>

namespace jarvis::widgets::shell {

/// Paints one line of the palette: what it is, of what kind, and its key at the right edge; dim where it may not act now.
///
/// Threads: GUI.
class PaletteDelegate final : public QAbstractItemDelegate {
    Q_OBJECT

public:
    using QAbstractItemDelegate::QAbstractItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace jarvis::widgets::shell
