#include "widgets/trading/table_footer.h"

#include "widgets/base/fonts.h"
#include "widgets/base/list_text.h"
#include "widgets/base/metrics.h"
#include "widgets/base/row_delegate.h"
#include "widgets/base/tabular_text.h"
#include "widgets/base/theme_manager.h"

#include <QHeaderView>
#include <QHelpEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

namespace jarvis::widgets::trading {

TableFooter::TableFooter(QTableView& table, models::RowView& view, QWidget* parent) : QWidget(parent), m_table(table), m_view(view)
{
    for (int column = 0; column < view.columnCount(); ++column)
        m_hasSums = m_hasSums || view.source().column(column).sum != models::RowModel::Sum::None;
    setObjectName(QStringLiteral("tableFooter"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(&view, &models::RowView::totalsChanged, this, &TableFooter::follow);
    const auto repaint = [this] { update(); };
    connect(table.horizontalHeader(), &QHeaderView::sectionResized, this, repaint);
    connect(table.horizontalHeader(), &QHeaderView::sectionMoved, this, repaint);
    connect(table.horizontalHeader(), &QHeaderView::geometriesChanged, this, repaint);
    connect(table.horizontalScrollBar(), &QScrollBar::valueChanged, this, repaint);
    connect(&base::ThemeManager::instance(), &base::ThemeManager::changed, this, &QWidget::updateGeometry);
    follow();
}

QSize TableFooter::sizeHint() const
{
    return {0, base::rowHeight(base::kRowCompact)};
}

void TableFooter::follow()
{
    setVisible(m_hasSums && m_view.passedCount() > 1);
    setAccessibleName(tr("Sums"));
    update();
}

QString TableFooter::spoken() const
{
    QStringList sums;
    for (int column = 0; column < m_view.columnCount(); ++column) {
        const models::Cell sum = m_view.totalCell(column);
        if (!sum.text.isEmpty() && !m_table.isColumnHidden(column))
            sums << tr("%1 %2").arg(m_view.source().column(column).title, sum.text);
    }
    return tr("Sum of %n row(s): %1", nullptr, m_view.passedCount()).arg(base::listText(sums));
}

bool TableFooter::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    QToolTip::showText(static_cast<QHelpEvent*>(event)->globalPos(), spoken(), this);
    return true;
}

void TableFooter::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), base::theme().raised);
    painter.fillRect(0, 0, width(), 1, base::theme().line);
    const QHeaderView& header = *m_table.horizontalHeader();
    const QFont font = base::uiFont(base::FontRole::Ui, QFont::DemiBold);
    bool isFirst = true;
    for (int place = 0; place < header.count(); ++place) {
        const int column = header.logicalIndex(place);
        if (header.isSectionHidden(column))
            continue;
        const QRect cell(header.sectionViewportPosition(column) + base::kCellPadding, 1, header.sectionSize(column) - 2 * base::kCellPadding, height() - 1);
        const models::Cell sum = m_view.totalCell(column);
        if (!sum.text.isEmpty()) {
            painter.setPen(base::toneTextColor(sum.tone));
            base::drawTabular(painter, cell, Qt::AlignRight, sum.text, font);
        } else if (isFirst) {
            painter.setPen(base::theme().text2);
            base::drawTabular(painter, cell, Qt::AlignLeft, QString(QChar(0x03A3)) + QLatin1Char(' ') + QString::number(m_view.passedCount()), font);
        }
        isFirst = false;
    }
}

} // namespace jarvis::widgets::trading
