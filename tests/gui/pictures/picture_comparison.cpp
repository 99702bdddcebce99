#include "tests/gui/pictures/picture_comparison.h"

#include <QPainter>

#include <algorithm>
#include <cstdlib>

namespace jarvis::test {
namespace {

QRgb meanOf(const QImage& picture, const QRect& cell)
{
    int red = 0;
    int green = 0;
    int blue = 0;
    for (int y = cell.top(); y <= cell.bottom(); ++y) {
        const auto* line = reinterpret_cast<const QRgb*>(picture.constScanLine(y));
        for (int x = cell.left(); x <= cell.right(); ++x) {
            red += qRed(line[x]);
            green += qGreen(line[x]);
            blue += qBlue(line[x]);
        }
    }
    const int pixels = cell.width() * cell.height();
    return qRgb(red / pixels, green / pixels, blue / pixels);
}

int distance(QRgb a, QRgb b)
{
    return std::max({std::abs(qRed(a) - qRed(b)), std::abs(qGreen(a) - qGreen(b)), std::abs(qBlue(a) - qBlue(b))});
}

QImage sideBySide(const QList<QImage>& pictures)
{
    constexpr int kGap = 4;
    QSize size(-kGap, 0);
    for (const QImage& each : pictures)
        size = QSize(size.width() + each.width() + kGap, std::max(size.height(), each.height()));
    QImage all(size, QImage::Format_RGB32);
    all.fill(Qt::magenta);
    QPainter painter(&all);
    int x = 0;
    for (const QImage& each : pictures) {
        painter.drawImage(x, 0, each);
        x += each.width() + kGap;
    }
    return all;
}

} // namespace

QImage reducedPicture(const QImage& picture)
{
    constexpr int kCell = PictureComparison::kCell;
    const QImage source = picture.convertToFormat(QImage::Format_RGB32);
    QImage reduced(std::max(1, source.width() / kCell), std::max(1, source.height() / kCell), QImage::Format_RGB32);
    for (int y = 0; y < reduced.height(); ++y) {
        const int bottom = y + 1 == reduced.height() ? source.height() : (y + 1) * kCell;
        for (int x = 0; x < reduced.width(); ++x) {
            const int right = x + 1 == reduced.width() ? source.width() : (x + 1) * kCell;
            reduced.setPixel(x, y, meanOf(source, QRect(QPoint(x * kCell, y * kCell), QPoint(right - 1, bottom - 1))));
        }
    }
    return reduced;
}

PictureComparison PictureComparison::of(const QImage& approved, const QImage& now)
{
    PictureComparison found;
    if (approved.size() != now.size()) {
        found.hasOtherSize = true;
        found.picture = sideBySide({approved, now});
        return found;
    }
    QImage difference(now.size(), QImage::Format_RGB32);
    for (int y = 0; y < now.height(); ++y) {
        for (int x = 0; x < now.width(); ++x) {
            const int by = distance(approved.pixel(x, y), now.pixel(x, y));
            found.worst = std::max(found.worst, by);
            found.cells += by > kTolerance ? 1 : 0;
            difference.setPixel(x, y, by > kTolerance ? qRgb(255, 0, 0) : qRgb(by * 8, by * 8, by * 8));
        }
    }
    found.picture = sideBySide({approved, now, difference});
    return found;
}

} // namespace jarvis::test
