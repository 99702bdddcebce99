#include "widgets/charts/overlay_layer.h"

#include "widgets/charts/series_path.h"

#include <QPainter>

namespace jarvis::widgets::charts {

void OverlayLayer::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    const ChartFrame& f = frame();
    if (f.store.isEmpty())
        return;
    painter->save();
    painter->setClipRect(f.price.plot);
    // Where a pixel holds several bars, a line is a column of them: smooth edges would only cost.
    painter->setRenderHint(QPainter::Antialiasing, f.price.pixelsPerBar() >= 1);
    painter->setBrush(Qt::NoBrush);
    for (const Study& study : f.studies.all()) {
        if (hasPane(study.spec().kind) || !f.isShown(study))
            continue;
        const bool isDotted = study.spec().kind == StudyKind::Vwap;
        painter->setPen(QPen(f.colors.of(study.spec().color), 1, isDotted ? Qt::DotLine : Qt::SolidLine));
        for (std::size_t i = 0; i < study.outputCount(); ++i) {
            for (const QPolygonF& part : seriesPath(study.output(i), f.price))
                painter->drawPolyline(part);
        }
    }
    painter->restore();
}

} // namespace jarvis::widgets::charts
