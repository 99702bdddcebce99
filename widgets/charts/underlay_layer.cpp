#include "widgets/charts/underlay_layer.h"

#include "widgets/charts/series_path.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace jarvis::widgets::charts {
namespace {

constexpr double kProfileShare = 0.22;
constexpr double kValueStrength = 0.34;
constexpr double kOutsideStrength = 0.16;
constexpr int kBandAlpha = 20;

} // namespace

void UnderlayLayer::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    const ChartFrame& f = frame();
    if (f.store.isEmpty())
        return;
    painter->save();
    painter->setClipRect(f.price.plot);
    for (const ProfileShape& shape : f.profiles)
        paintProfile(*painter, shape);
    for (const Study& study : f.studies.all()) {
        if (study.spec().kind == StudyKind::Bollinger)
            paintBand(*painter, study);
    }
    painter->restore();
}

void UnderlayLayer::paintBand(QPainter& painter, const Study& study) const
{
    QColor fill = frame().colors.of(study.spec().color);
    fill.setAlpha(kBandAlpha);
    painter.setPen(Qt::NoPen);
    painter.setBrush(fill);
    const std::vector<QPolygonF> upper = middlePath(study.output(1), frame().price);
    const std::vector<QPolygonF> lower = middlePath(study.output(2), frame().price);
    // Both begin with the same bar, so they are parted at the same places.
    for (std::size_t i = 0; i < std::min(upper.size(), lower.size()); ++i) {
        QPolygonF area = upper[i];
        area.append(QList<QPointF>(lower[i].crbegin(), lower[i].crend()));
        painter.drawPolygon(area);
    }
    painter.setBrush(Qt::NoBrush);
}

void UnderlayLayer::paintProfile(QPainter& painter, const ProfileShape& shape) const
{
    const ChartFrame& f = frame();
    const VolumeProfile& profile = shape.profile;
    const double most = profile.rows[profile.control];
    const double scale = f.price.plot.width() * kProfileShare / most;
    const int right = static_cast<int>(f.price.plot.right());
    const QColor color = f.colors.of(f.studies.all()[shape.study].spec().color);
    const QColor inside = ChartColors::mixed(color, f.colors.panel, kValueStrength);
    const QColor outside = ChartColors::mixed(color, f.colors.panel, kOutsideStrength);
    for (std::size_t row = 0; row < profile.rows.size(); ++row) {
        const double from = profile.low + static_cast<double>(row) * profile.rowHeight();
        const int bottom = f.price.yPixel(from);
        const int top = f.price.yPixel(from + profile.rowHeight());
        const int width = static_cast<int>(std::lround(profile.rows[row] * scale));
        const bool isValue = row >= profile.valueFirst && row <= profile.valueLast;
        // A gap between rows only where there is room for one.
        painter.fillRect(QRect(right - width, top, width, std::max(1, bottom - top - (bottom - top > 3 ? 1 : 0))), isValue ? inside : outside);
    }
    const int y = f.price.yPixel(profile.controlPrice());
    painter.setPen(QPen(color, 1, Qt::DashLine));
    painter.drawLine(static_cast<int>(f.price.plot.left()), y, right, y);
}

} // namespace jarvis::widgets::charts
