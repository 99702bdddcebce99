#pragma once

#include <Qt>
#include <QMetaType>

#include <cstdint>

namespace jarvis::widgets::base {

/// What a cell's colour says. Models name it, delegates paint it.
enum class Tone : std::uint8_t { Plain = 0, Muted, Up, Down, Warn, Live, Accent, Critical };

/// Roles that all our item models share, besides Qt's display, tool tip, alignment and accessible text.
enum ItemRole : int {
    RowIdRole = Qt::UserRole + 1, ///< quint64: OrderId, InstrumentId or a row's own number; never changes while the row lives
    SortRole,                     ///< a number or text that sorts as the cell means
    ToneRole,                     ///< int(Tone)
    IsNumberRole,                 ///< bool: right-aligned and tabular
    RawTextRole,                  ///< QString: plain value for CSV: no separators, '-' for minus, empty for unknown
    SparkRole,                    ///< QVector<double>, oldest first
    IsStaleRole,                  ///< bool: old, to be dimmed
    InstrumentIdRole,             ///< quint32; 0 when the row has no instrument
    MarkerRole,                   ///< QString: a glyph before the text that tells the side without colour (▲ ▼)
    HeadingRole,                  ///< QString: what a row that heads others writes across those of its cells that have no text
};

} // namespace jarvis::widgets::base
