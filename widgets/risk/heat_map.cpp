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

/// Without the money that all of them are quoted in: it tells nothing, and leaves no room for what differs.
QStringList shortened(const QStringList& names)
{
    for (const QString& money : {QStringLiteral("USDT"), QStringLiteral("USDC"), QStringLiteral("USD")}) {
        if (!std::all_of(names.begin(), names.end(), [&money](const QString& name) { return name.size() > money.size() && name.endsWith(money); }))
            continue;
        QStringList less;
        for (const QString& name : names)
            less << name.chopped(money.size());
        return less;
    }
    return names;
}

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
    const QStringList names = shortened(m_names);
    // In a flat panel every second row has its name, or fewer: the pointer tells the others.
    const double rowHeight = cellRect(0, 0).height() + 1;
    const int each = std::max(1, static_cast<int>(std::ceil((fontMetrics().ascent() + fontMetrics().descent()) * 0.9 / std::max(1.0, rowHeight))));
    for (int row = 0; row < count(); ++row) {
        const QRectF first = cellRect(row, 0);
        painter.setPen(colors.text2);
        if (row % each == 0) {
            const double line = fontMetrics().height();
            painter.drawText(QRectF(0, first.center().y() - line / 2, kNameWidth - base::kGrid, line), Qt::AlignRight | Qt::AlignVCenter,
                fontMetrics().elidedText(names[row], Qt::ElideRight, kNameWidth - base::kGrid));
        }
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
            fontMetrics().elidedText(names[column], Qt::ElideRight, static_cast<int>(cell.width())));
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
