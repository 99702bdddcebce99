#include "widgets/base/flash_tracker.h"

#include "widgets/base/metrics.h"
#include "widgets/base/roles.h"
#include "widgets/base/theme_manager.h"

#include <QAbstractItemModel>
#include <QAbstractItemView>

#include <algorithm>

namespace jarvis::widgets::base {
namespace {

constexpr qsizetype kLitMax = 512;
constexpr qsizetype kTextsMax = 8'192;
constexpr int kFadeStepMs = 50;

} // namespace

FlashTracker::FlashTracker(QAbstractItemView* view, std::function<bool(int)> columns)
    : QObject(view), m_view(view), m_columns(std::move(columns))
{
    m_clock.start();
    m_timer.setInterval(kFadeStepMs);
    connect(&m_timer, &QTimer::timeout, this, &FlashTracker::fade);
    connect(view->model(), &QAbstractItemModel::dataChanged, this, [this](const QModelIndex& first, const QModelIndex& last, const QList<int>& roles) {
        if (roles.isEmpty() || roles.contains(Qt::DisplayRole))
            onDataChanged(first, last);
    });
    connect(view->model(), &QAbstractItemModel::modelReset, this, [this] {
        m_texts.clear();
        m_lit.clear();
    });
}

FlashTracker::Cell FlashTracker::cellOf(const QModelIndex& index)
{
    return {index.data(RowIdRole).toULongLong(), index.column()};
}

void FlashTracker::onDataChanged(const QModelIndex& topLeft, const QModelIndex& bottomRight)
{
    if (ThemeManager::instance().isReducedMotion() || !m_view->isVisible())
        return;
    // Only what can be seen: a table has thousands of rows and shows thirty.
    const QRect visible = m_view->viewport()->rect();
    const QModelIndex top = m_view->indexAt(visible.topLeft());
    const QModelIndex bottom = m_view->indexAt(QPoint(visible.left(), visible.bottom()));
    const int firstRow = std::max(topLeft.row(), top.isValid() ? top.row() : 0);
    const int lastRow = std::min(bottomRight.row(), bottom.isValid() ? bottom.row() : bottomRight.row());
    if (m_texts.size() > kTextsMax)
        m_texts.clear();
    for (int row = firstRow; row <= lastRow; ++row) {
        for (int column = topLeft.column(); column <= bottomRight.column(); ++column) {
            if (m_columns && !m_columns(column))
                continue;
            const QModelIndex index = topLeft.siblingAtRow(row).siblingAtColumn(column);
            const Cell cell = cellOf(index);
            if (cell.row == 0)
                continue; // no row but a heading
            const QString text = index.data().toString();
            QString& known = m_texts[cell];
            if (!known.isEmpty() && known != text && m_lit.size() < kLitMax)
                m_lit.insert(cell, {m_clock.elapsed(), QPersistentModelIndex(index)});
            known = text;
        }
    }
    if (!m_lit.isEmpty() && !m_timer.isActive())
        m_timer.start();
}

double FlashTracker::intensity(const QModelIndex& index) const
{
    if (m_lit.isEmpty())
        return 0;
    const auto found = m_lit.constFind(cellOf(index));
    if (found == m_lit.constEnd())
        return 0;
    return std::clamp(1.0 - static_cast<double>(m_clock.elapsed() - found->since) / kFlashMs, 0.0, 1.0);
}

void FlashTracker::fade()
{
    const qint64 now = m_clock.elapsed();
    for (auto it = m_lit.begin(); it != m_lit.end();) {
        if (it->index.isValid())
            m_view->update(it->index);
        it = now - it->since >= kFlashMs ? m_lit.erase(it) : std::next(it);
    }
    if (m_lit.isEmpty())
        m_timer.stop();
}

} // namespace jarvis::widgets::base
