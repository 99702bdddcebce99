#include "widgets/charts/drawing.h"

#include "widgets/charts/price_format.h"
#include "widgets/charts/ticks.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace jarvis::widgets::charts {
namespace {

struct DrawingNames {
    Q_DECLARE_TR_FUNCTIONS(jarvis::widgets::charts::Drawing)
};

} // namespace

std::size_t anchorsOf(DrawingKind kind)
{
    return kind == DrawingKind::Level || kind == DrawingKind::Text ? 1 : 2;
}

bool isSound(const Drawing& drawing)
{
    const bool isKnown = std::find(kAllDrawingKinds.begin(), kAllDrawingKinds.end(), drawing.kind) != kAllDrawingKinds.end();
    const bool hasColor = std::find(kAllStudyColors.begin(), kAllStudyColors.end(), drawing.color) != kAllStudyColors.end();
    const bool isFinite = std::all_of(drawing.anchors.begin(), drawing.anchors.end(), [](const DrawingAnchor& anchor) { return std::isfinite(anchor.price); });
    return isKnown && hasColor && isFinite && drawing.anchors.size() == anchorsOf(drawing.kind)
        && drawing.text.size() <= Drawing::kTextMax && (drawing.kind == DrawingKind::Text) == !drawing.text.isEmpty();
}

QString nameOf(DrawingKind kind)
{
    switch (kind) {
    case DrawingKind::TrendLine:
        return DrawingNames::tr("Trend line");
    case DrawingKind::Level:
        return DrawingNames::tr("Level");
    case DrawingKind::Rectangle:
        return DrawingNames::tr("Rectangle");
    case DrawingKind::Fibonacci:
        return DrawingNames::tr("Fibonacci retracement");
    case DrawingKind::Text:
        return DrawingNames::tr("Text");
    }
    return {};
}

QString describe(const Drawing& drawing, const PriceFormat& format)
{
    QStringList points;
    for (const DrawingAnchor& anchor : drawing.anchors) {
        const QDateTime time = QDateTime::fromMSecsSinceEpoch(anchor.timeMs, Qt::UTC);
        // A level lies at a price, whenever it was drawn.
        points << (drawing.kind == DrawingKind::Level
                ? format.price(anchor.price)
                : DrawingNames::tr("%1 at %2").arg(QLocale().toString(time, dayFormat(QLocale(), true) + QStringLiteral(" HH:mm")), format.price(anchor.price)));
    }
    const QString name = drawing.kind == DrawingKind::Text ? QStringLiteral("\u201c%1\u201d").arg(drawing.text) : nameOf(drawing.kind);
    const QString text = DrawingNames::tr("%1: %2").arg(name, points.join(QStringLiteral(", ")));
    return drawing.isLocked ? DrawingNames::tr("%1 (locked)").arg(text) : text;
}

} // namespace jarvis::widgets::charts
