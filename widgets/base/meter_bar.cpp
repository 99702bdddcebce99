#include "widgets/base/meter_bar.h"

#include "widgets/base/row_delegate.h"
#include "widgets/base/theme_manager.h"

#include <QPainter>

#include <algorithm>

namespace jarvis::widgets::base {
namespace {

constexpr double kMeterWarn = 0.75;

Tone toneOfShare(double share)
{
    if (share >= 1)
        return Tone::Down;
    return share >= kMeterWarn ? Tone::Warn : Tone::Accent;
}

} // namespace

MeterBar::MeterBar(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&ThemeManager::instance(), &ThemeManager::changed, this, [this] { update(); });
}

void MeterBar::setShare(double share)
{
    if (share == m_share)
        return;
    m_share = share;
    setAccessibleDescription(share < 0 ? tr("unknown") : tr("%1 percent used").arg(static_cast<int>(share * 100)));
    update();
}

void MeterBar::setShareAfter(double share)
{
    if (share == m_shareAfter)
        return;
    m_shareAfter = share;
    update();
}

Tone MeterBar::tone() const
{
    return toneOfShare(m_share);
}

QSize MeterBar::sizeHint() const
{
    return {72, 6};
}

QSize MeterBar::minimumSizeHint() const
{
    return {24, 6};
}

void MeterBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const ThemeColors& colors = theme();
    const QRectF track(0, (height() - 6) / 2.0, width(), 6);
    painter.setBrush(colors.line);
    painter.drawRoundedRect(track, 3, 3);
    const auto fill = [&](double share, const QColor& color) {
        if (share <= 0)
            return;
        painter.setBrush(color);
        painter.drawRoundedRect(QRectF(track.left(), track.top(), track.width() * std::min(share, 1.0), track.height()), 3, 3);
    };
    if (m_shareAfter > m_share)
        fill(m_shareAfter, blended(colors.panel, toneFillColor(toneOfShare(m_shareAfter)), 0.5));
    fill(m_share, toneFillColor(tone()));
}

} // namespace jarvis::widgets::base
