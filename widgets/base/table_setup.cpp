#include "widgets/base/row_delegate.h"

#include "widgets/base/flash_tracker.h"
#include "widgets/base/fonts.h"
#include "widgets/base/metrics.h"
#include "widgets/base/theme_manager.h"

#include <QHeaderView>
#include <QTableView>

#include <utility>

namespace jarvis::widgets::base {
namespace {

void setHeights(QTableView& table, RowDelegate& delegate, int height)
{
    if (table.verticalHeader()->defaultSectionSize() == height)
        return;
    delegate.setRowHeight(height);
    table.verticalHeader()->setMinimumSectionSize(height);
    table.verticalHeader()->setDefaultSectionSize(height);
    table.horizontalHeader()->setFixedHeight(height);
}

} // namespace

RowDelegate* setUpTable(QTableView* table, int rowHeight, std::function<bool(int)> flashes)
{
    auto* delegate = new RowDelegate(table);
    delegate->setFlashTracker(new FlashTracker(table, std::move(flashes)));
    table->setItemDelegate(delegate);
    table->setFont(uiFont());
    table->setShowGrid(false);
    table->setFrameShape(QFrame::NoFrame);
    table->setWordWrap(false);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->setMouseTracking(true);
    delegate->followPointer(table);
    table->setTabKeyNavigation(false);
    table->setCornerButtonEnabled(false);

    QHeaderView* rows = table->verticalHeader();
    rows->hide();
    rows->setSectionResizeMode(QHeaderView::Fixed);

    QHeaderView* header = table->horizontalHeader();
    header->setFont(uiFont(FontRole::Caption));
    header->setHighlightSections(false);
    header->setTextElideMode(Qt::ElideRight);
    header->setSectionsMovable(true);
    header->setSectionResizeMode(QHeaderView::Interactive);
    header->setMinimumSectionSize(40);
    // setSortingEnabled() would sort by the first column at once; the order is the model's until the user asks.
    header->setSortIndicatorShown(true);
    header->setSortIndicator(-1, Qt::AscendingOrder);
    header->setSectionsClickable(true);
    QObject::connect(header, &QHeaderView::sortIndicatorChanged, table, [table](int column, Qt::SortOrder order) {
        if (column >= 0)
            table->model()->sort(column, order);
    });
    setHeights(*table, *delegate, base::rowHeight(rowHeight));
    QObject::connect(&ThemeManager::instance(), &ThemeManager::changed, table, [table, delegate, rowHeight] { setHeights(*table, *delegate, base::rowHeight(rowHeight)); });
    return delegate;
}

void fitHeadings(QTableView& table)
{
    QHeaderView& header = *table.horizontalHeader();
    for (int column = 0; column < header.count(); ++column) {
        const QString heading = table.model()->headerData(column, Qt::Horizontal).toString();
        const int width = header.fontMetrics().horizontalAdvance(heading) + 2 * kCellPadding;
        if (width > header.sectionSize(column))
            header.resizeSection(column, width);
    }
}

} // namespace jarvis::widgets::base
