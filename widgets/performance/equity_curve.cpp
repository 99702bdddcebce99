#include "widgets/performance/equity_curve.h"

#include "widgets/base/fonts.h"
#include "widgets/base/format.h"
#include "widgets/base/list_text.h"
#include "widgets/base/metrics.h"
#include "widgets/base/theme_manager.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace jarvis::widgets::performance {

EquityCurve::EquityCurve(QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("equityCurve"));
    setAccessibleName(tr("Summed results and drawdown"));
}

void EquityCurve::setLives(const QVector<Life>& lives)
{
    m_sums = {0.0};
    Money sum;
    for (const Life& life : lives) {
        sum += life.net;
        m_sums.push_back(sum.toDouble());
    }
    const Statistics all = statisticsOf(lives);
    m_last = tr("Net %1").arg(base::formatPnl(all.net));
    m_drawdown = tr("Largest drawdown %1").arg(base::formatMoney(all.drawdownMax));
    setAccessibleDescription(base::listText({m_last, m_drawdown}));
    update();
}

void EquityCurve::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const base::ThemeColors& colors = base::theme();
    painter.fillRect(rect(), colors.panel);
    const QRectF area = QRectF(rect()).adjusted(2 * base::kGrid, 10 * base::kGrid, -2 * base::kGrid, -2 * base::kGrid);
    painter.setFont(base::uiFont(base::FontRole::Caption));
    painter.setPen(colors.text2);
    // Below one another: beside one another they would meet in a narrow panel.
    painter.drawText(QRectF(area.left(), base::kGrid, area.width(), 4 * base::kGrid), Qt::AlignLeft | Qt::AlignVCenter, m_last);
    painter.drawText(QRectF(area.left(), 5 * base::kGrid, area.width(), 4 * base::kGrid), Qt::AlignLeft | Qt::AlignVCenter, m_drawdown);
    if (m_sums.size() < 2) {
        painter.drawText(area, Qt::AlignCenter | Qt::TextWordWrap, tr("The curve begins with the first closed position."));
        return;
    }
    const auto [low, high] = std::minmax_element(m_sums.begin(), m_sums.end());
    const double range = std::max(*high - *low, 1e-9);
    const auto at = [&](qsizetype i, double value) {
        return QPointF(area.left() + area.width() * static_cast<double>(i) / static_cast<double>(m_sums.size() - 1), area.bottom() - area.height() * (value - *low) / range);
    };
    painter.setPen(QPen(colors.line, 1, Qt::DashLine));
    painter.drawLine(at(0, 0.0), QPointF(area.right(), at(0, 0.0).y()));
    QPolygonF line;
    QPolygonF peaks;
    double peak = m_sums.front();
    for (qsizetype i = 0; i < m_sums.size(); ++i) {
        peak = std::max(peak, m_sums[i]);
        line << at(i, m_sums[i]);
        peaks << at(i, peak);
    }
    painter.setRenderHint(QPainter::Antialiasing);
    QPolygonF below = peaks;
    for (qsizetype i = line.size(); i > 0; --i)
        below << line[i - 1];
    QColor shade = colors.down;
    shade.setAlphaF(0.25F);
    painter.setPen(Qt::NoPen);
    painter.setBrush(shade);
    painter.drawPolygon(below);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colors.accent, 1.5));
    painter.drawPolyline(line);
}

} // namespace jarvis::widgets::performance
