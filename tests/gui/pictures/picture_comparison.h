#pragma once

#include <QImage>

namespace jarvis::test {

/// How a picture differs from the approved one.
///
/// Pictures are kept reduced: each kCell × kCell pixels as their mean colour. That is small, forgives the last bit of how an edge is smoothed,
/// and still sees a label in another colour or a widget two cells further.
struct PictureComparison {
    static constexpr int kCell = 4;
    /// Between the channels of two means, of 255. What another version of the font renderer moves stays below.
    static constexpr int kTolerance = 10;
    /// So many cells may be beyond it.
    static constexpr int kCellsMax = 3;

    bool hasOtherSize = false;
    int cells = 0; ///< beyond the tolerance
    int worst = 0; ///< the largest difference of a channel
    QImage picture; ///< approved, now, and where they differ, side by side

    bool isSame() const { return !hasOtherSize && cells <= kCellsMax; }

    /// Both reduced.
    static PictureComparison of(const QImage& approved, const QImage& now);
};

/// The mean colour of each cell; what is left over at the right and lower edge belongs to the last one.
QImage reducedPicture(const QImage& picture);

} // namespace jarvis::test
