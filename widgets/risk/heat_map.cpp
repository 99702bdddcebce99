#include "widgets/risk/heat_map.h"

#include "widgets/base/fonts.h"
#include "widgets/base/format.h"
#include "widgets/base/metrics.h"
#include "widgets/base/theme_manager.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace jarvis::widgets::risk {
namespace {

constexpr int kNameWidth = 84;
constexpr double kCellMax = 44;
constexpr double kNumberFrom = 34; ///< a cell this wide holds its number

} // namespace

HeatMap::HeatMap(QWidget* parent) : QWidget(parent)
{
    setAccessibleName(tr("Correlations"));
    setFont(base::uiFont(base::FontRole::Caption));
    connect(&base::ThemeManager::instance(), &base::ThemeManager::changed, this, qOverload<>(&QWidget::update));
    describe();
}

void HeatMap::show(const api::CorrelationMatrix& matrix, const QStringList& names)
{
    const auto count = static_cast<std::size_t>(names.size());
    m_names = matrix.values.size() == count * count ? names : QStringList();
    m_values = m_names.isEmpty() ? std::vector<double>() : matrix.values;
    describe();
    update();
}

QRectF HeatMap::cellRect(int row, int column) const
{
    const double top = base::kRowCompact;
    const double width = std::min(kCellMax, (this->width() - kNameWidth - base::kGrid) / double(count()));
    const double height = std::min({kCellMax * 0.6, width, (this->height() - top) / double(count())});
    return {kNameWidth + column * width, top + row * height, width - 1, height - 1};
}

void HeatMap::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const base::ThemeColors& colors = base::theme();
    painter.fillRect(rect(), colors.panel);
    if (m_names.isEmpty()) {
        painter.setPen(colors.text2);
        painter.drawText(rect(), Qt::AlignCenter | Qt::TextWordWrap, tr("Not enough history yet to say how instruments move together."));
        return;
    }
    for (int row = 0; row < count(); ++row) {
        const QRectF first = cellRect(row, 0);
        painter.setPen(colors.text2);
        painter.drawText(QRectF(0, first.top(), kNameWidth - base::kGrid, first.height()), Qt::AlignRight | Qt::AlignVCenter,
            fontMetrics().elidedText(m_names[row], Qt::ElideRight, kNameWidth - base::kGrid));
        for (int column = 0; column < count(); ++column) {
            const QRectF cell = cellRect(row, column);
            const double v = value(row, column);
            const QColor fill = base::blended(colors.raised, v < 0 ? colors.down : colors.up, std::min(1.0, std::abs(v)) * 0.8);
            painter.fillRect(cell, row == column ? colors.raised : fill);
            if (row == column || cell.width() < kNumberFrom || cell.height() < fontMetrics().height())
                continue;
            painter.setPen(colors.textOn(fill));
            painter.drawText(cell, Qt::AlignCenter, base::formatReal(v, 2));
        }
    }
    painter.setPen(colors.text2);
    for (int column = 0; column < count(); ++column) {
        const QRectF cell = cellRect(0, column);
        painter.drawText(QRectF(cell.left(), 0, cell.width(), cell.top()), Qt::AlignCenter,
            fontMetrics().elidedText(m_names[column], Qt::ElideRight, static_cast<int>(cell.width())));
    }
}

QString HeatMap::pairText(int row, int column) const
{
    return tr("%1 and %2: %3").arg(m_names[row], m_names[column], base::formatReal(value(row, column), 2));
}

bool HeatMap::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    for (int row = 0; row < count(); ++row) {
        for (int column = 0; column < count(); ++column) {
            if (cellRect(row, column).contains(help->pos())) {
                QToolTip::showText(help->globalPos(), pairText(row, column), this);
                return true;
            }
        }
    }
    QToolTip::hideText();
    return true;
}

void HeatMap::describe()
{
    int row = 0;
    int column = 0;
    double strongest = -1;
    for (int a = 0; a < count(); ++a) {
        for (int b = a + 1; b < count(); ++b) {
            if (std::abs(value(a, b)) > strongest) {
                strongest = std::abs(value(a, b));
                row = a;
                column = b;
            }
        }
    }
    setAccessibleDescription(strongest < 0 ? tr("No correlations are known yet") : tr("The strongest: %1").arg(pairText(row, column)));
}

} // namespace jarvis::widgets::risk
