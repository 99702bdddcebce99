#include "widgets/trading/table_tools.h"

#include "widgets/base/menu_text.h"
#include "widgets/models/csv.h"
#include "widgets/models/csv_export.h"
#include "widgets/trading/columns_dialog.h"

#include <QApplication>
#include <QClipboard>
#include <QDataStream>
#include <QDateTime>
#include <QFileDialog>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QMessageBox>
#include <QProgressDialog>
#include <QTableView>

#include <algorithm>

namespace jarvis::widgets::trading {
namespace {

constexpr quint32 kStateMark = 0x4A54424C; // "JTBL": what older releases stored begins otherwise
constexpr qint32 kSortColumnsMax = 4;

} // namespace

TableTools::TableTools(QTableView& table, models::RowView& view, const QString& name, QObject* parent)
    : QObject(parent), m_table(table), m_view(view), m_name(name), m_first(table.horizontalHeader()->saveState())
{
    QHeaderView& header = *table.horizontalHeader();
    // Qt's own arrow knows one column; ours stand in the titles.
    header.setSortIndicatorShown(false);
    disconnect(&header, &QHeaderView::sortIndicatorChanged, &table, nullptr);
    connect(&header, &QHeaderView::sectionClicked, this, &TableTools::sortByTitle);
    connect(&table, &QTableView::doubleClicked, this, &TableTools::toggleGroup);
}

void TableTools::sortByTitle(int column)
{
    using SortBy = models::RowView::SortBy;
    QVector<SortBy> columns = m_view.sorting();
    const bool isAdded = QApplication::keyboardModifiers().testFlag(Qt::ShiftModifier);
    const auto found = std::find_if(columns.begin(), columns.end(), [column](const SortBy& by) { return by.column == column; });
    if (!isAdded && (found == columns.end() || columns.size() > 1))
        return m_view.sortBy({{column, Qt::AscendingOrder}});
    if (found == columns.end()) {
        if (columns.size() < kSortColumnsMax)
            columns.push_back({column, Qt::AscendingOrder});
    } else if (found->order == Qt::AscendingOrder) {
        found->order = Qt::DescendingOrder;
    } else {
        columns.erase(found);
    }
    m_view.sortBy(columns);
}

void TableTools::toggleGroup(const QModelIndex& heading)
{
    if (m_view.isHeading(heading))
        m_view.setCollapsed(heading, !m_view.isCollapsed(heading));
}

bool TableTools::runKey(const QKeyEvent& key)
{
    if (key.matches(QKeySequence::Copy)) {
        copySelection();
        return true;
    }
    if (key.key() == Qt::Key_Slash && !key.isAutoRepeat()) {
        Q_EMIT filterWanted();
        return true;
    }
    const QModelIndex current = m_table.currentIndex();
    if (!m_view.isHeading(current))
        return false;
    switch (key.key()) {
    case Qt::Key_Left: m_view.setCollapsed(current, true); return true;
    case Qt::Key_Right: m_view.setCollapsed(current, false); return true;
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter: toggleGroup(current); return true;
    default: return false;
    }
}

QVector<int> TableTools::shownColumns() const
{
    QVector<int> columns;
    const QHeaderView& header = *m_table.horizontalHeader();
    for (int place = 0; place < header.count(); ++place) {
        if (!header.isSectionHidden(header.logicalIndex(place)))
            columns.push_back(header.logicalIndex(place));
    }
    return columns;
}

void TableTools::copySelection()
{
    QModelIndexList selected = m_table.selectionModel()->selectedRows();
    // As they stand, not as they were clicked.
    std::sort(selected.begin(), selected.end(), [](const QModelIndex& a, const QModelIndex& b) { return a.row() < b.row(); });
    QVector<quint64> rows;
    for (const QModelIndex& index : std::as_const(selected)) {
        if (const quint64 row = m_view.rowId(index); row != 0)
            rows.push_back(row);
    }
    if (rows.isEmpty())
        return;
    QApplication::clipboard()->setText(models::tsvOf(m_view.source(), rows, shownColumns()));
    Q_EMIT told(tr("%n row(s) copied.", nullptr, static_cast<int>(rows.size())));
}

Expected<void, QString> TableTools::exportTo(const QString& path, bool isAll)
{
    QVector<int> columns = shownColumns();
    if (isAll) {
        columns.clear();
        for (int column = 0; column < m_view.columnCount(); ++column)
            columns.push_back(column);
    }
    const QVector<quint64> rows = isAll ? m_view.source().rows() : m_view.passedRows();
    if (m_export)
        return Unexpected(tr("Rows of %1 are being written already. Wait until they are, or cancel that.").arg(m_name));
    auto* writing = new models::CsvExport(m_view.source(), rows, columns, path, this);
    const bool isLong = rows.size() > models::RowView::kAtOnceMax;
    QString problem;
    QString* const atOnce = isLong ? nullptr : &problem; // gone when a long one ends
    connect(writing, &models::CsvExport::ended, this, [this, writing, path, atOnce](const QString& error) {
        m_export = nullptr;
        writing->deleteLater();
        const QString failure = error.isEmpty() ? QString() : tr("%1 was not written: %2. What was there before is still there.").arg(path, error);
        if (failure.isEmpty())
            Q_EMIT told(tr("%n row(s) written to %1.", nullptr, writing->written()).arg(path));
        else if (atOnce)
            *atOnce = failure;
        else
            showFailure(failure);
    });
    if (isLong) {
        showProgress(*writing, path);
        writing->start();
        return {};
    }
    writing->runWhole();
    return problem.isEmpty() ? Expected<void, QString>() : Unexpected(problem);
}

void TableTools::showProgress(models::CsvExport& running, const QString& path)
{
    m_export = &running;
    auto* progress = new QProgressDialog(tr("Writing %1…").arg(path), tr("Cancel"), 0, running.total(), m_table.window());
    progress->setObjectName(QStringLiteral("exportProgress"));
    progress->setWindowTitle(tr("Export"));
    progress->setAttribute(Qt::WA_DeleteOnClose);
    progress->setModal(false); // The red button stays within reach.
    connect(&running, &models::CsvExport::progressed, progress, &QProgressDialog::setValue);
    progress->setAutoReset(false);
    connect(&running, &models::CsvExport::ended, progress, [progress] {
        disconnect(progress, &QProgressDialog::canceled, nullptr, nullptr); // which closing tells, too
        progress->close();
    });
    connect(progress, &QProgressDialog::canceled, &running, [this, &running] {
        running.cancel();
        m_export = nullptr;
        running.deleteLater();
        Q_EMIT told(tr("The export was cancelled. Nothing was written."));
    });
    progress->show();
}

void TableTools::showFailure(const QString& text)
{
    auto* box = new QMessageBox(QMessageBox::NoIcon, tr("Not exported"), text, QMessageBox::Close, m_table.window());
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setModal(false);
    box->show();
}

void TableTools::askForFile(bool isAll)
{
    auto* dialog = new QFileDialog(m_table.window(), isAll ? tr("Export all rows of %1").arg(m_name) : tr("Export the shown rows of %1").arg(m_name));
    dialog->setObjectName(QStringLiteral("exportDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("Comma-separated values (*.csv)"));
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    dialog->selectFile(m_name.toLower().replace(QLatin1Char(' '), QLatin1Char('-')) + QDateTime::currentDateTimeUtc().toString(QStringLiteral("-yyyy-MM-dd'.csv'")));
    dialog->setModal(false); // The red button stays within reach.
    connect(dialog, &QFileDialog::fileSelected, this, [this, isAll](const QString& path) {
        if (const auto written = exportTo(path, isAll); !written)
            showFailure(written.error());
    });
    dialog->show();
}

ColumnsDialog* TableTools::showColumns()
{
    if (!m_columns) {
        m_columns = new ColumnsDialog(*m_table.horizontalHeader(), m_name, m_table.window());
        m_columns->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_columns, &ColumnsDialog::resetWanted, this, &TableTools::reset);
    }
    m_columns->show();
    m_columns->raise();
    m_columns->activateWindow();
    return m_columns;
}

void TableTools::fillMenu(QMenu& menu, int column)
{
    menu.addAction(tr("Filter…"), this, &TableTools::filterWanted)->setShortcut(QKeySequence(Qt::Key_Slash));
    fillSortMenu(*menu.addMenu(tr("Sort by")));
    if (!m_view.groupings().isEmpty())
        fillGroupMenu(*menu.addMenu(tr("Group by")));
    menu.addSeparator();
    if (column >= 0 && shownColumns().size() > 1)
        menu.addAction(tr("Hide column \"%1\"").arg(base::menuText(m_view.source().column(column).title)), this, [this, column] { m_table.setColumnHidden(column, true); });
    menu.addAction(tr("Columns…"), this, &TableTools::showColumns);
    menu.addAction(tr("Columns as at first"), this, &TableTools::reset);
    menu.addSeparator();
    QAction* copy = menu.addAction(tr("Copy rows"), this, &TableTools::copySelection);
    copy->setShortcut(QKeySequence::Copy);
    copy->setEnabled(m_table.selectionModel()->hasSelection());
    menu.addAction(tr("Export all rows…"), this, [this] { askForFile(true); })->setEnabled(m_view.source().rowCount() > 0);
    menu.addAction(tr("Export shown rows…"), this, [this] { askForFile(false); })->setEnabled(m_view.passedCount() > 0);
}

void TableTools::fillSortMenu(QMenu& menu)
{
    const QVector<models::RowView::SortBy> sorting = m_view.sorting();
    for (const int column : shownColumns()) {
        QMenu* each = menu.addMenu(base::menuText(m_view.source().column(column).title));
        const auto add = [&](const QString& text, Qt::SortOrder order) {
            QAction* action = each->addAction(text, this, [this, column, order] { m_view.sortBy({{column, order}}); });
            action->setCheckable(true);
            action->setChecked(sorting.contains({column, order}));
        };
        add(tr("Ascending"), Qt::AscendingOrder);
        add(tr("Descending"), Qt::DescendingOrder);
        const bool isSorted = std::any_of(sorting.begin(), sorting.end(), [column](const auto& by) { return by.column == column; });
        if (sorting.isEmpty() || isSorted || sorting.size() >= kSortColumnsMax)
            continue;
        const auto addBehind = [&](const QString& text, Qt::SortOrder order) {
            each->addAction(text, this, [this, column, order] {
                QVector<models::RowView::SortBy> all = m_view.sorting();
                all.push_back({column, order});
                m_view.sortBy(all);
            });
        };
        addBehind(tr("Then ascending"), Qt::AscendingOrder);
        addBehind(tr("Then descending"), Qt::DescendingOrder);
    }
    menu.addSeparator();
    menu.addAction(tr("As they came"), this, [this] { m_view.sortBy({}); })->setEnabled(!sorting.isEmpty());
}

void TableTools::fillGroupMenu(QMenu& menu)
{
    const auto add = [&](const QString& text, int grouping) {
        QAction* action = menu.addAction(base::menuText(text), this, [this, grouping] { m_view.groupBy(grouping); });
        action->setCheckable(true);
        action->setChecked(m_view.grouping() == grouping);
    };
    add(tr("No groups"), -1);
    const auto groupings = m_view.groupings();
    for (qsizetype i = 0; i < groupings.size(); ++i)
        add(groupings[i].name, static_cast<int>(i));
}

QByteArray TableTools::save() const
{
    QByteArray state;
    QDataStream out(&state, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_4);
    out << kStateMark << qint32(m_view.columnCount()) << m_table.horizontalHeader()->saveState() << qint32(m_view.grouping()) << qint32(m_view.sorting().size());
    for (const models::RowView::SortBy& by : m_view.sorting())
        out << qint32(by.column) << qint32(by.order);
    return state;
}

void TableTools::restore(const QByteArray& state)
{
    QDataStream in(state);
    in.setVersion(QDataStream::Qt_6_4);
    quint32 mark = 0;
    qint32 columns = 0;
    qint32 grouping = -1;
    qint32 sortColumns = 0;
    QByteArray header;
    in >> mark;
    if (mark != kStateMark) {
        m_table.horizontalHeader()->restoreState(state);
        m_table.horizontalHeader()->setSortIndicatorShown(false);
        return;
    }
    in >> columns >> header >> grouping >> sortColumns;
    if (in.status() != QDataStream::Ok || columns != m_view.columnCount() || sortColumns < 0 || sortColumns > kSortColumnsMax)
        return;
    QVector<models::RowView::SortBy> sorting;
    for (qint32 i = 0; i < sortColumns; ++i) {
        qint32 column = -1;
        qint32 order = 0;
        in >> column >> order;
        sorting.push_back({column, order == Qt::DescendingOrder ? Qt::DescendingOrder : Qt::AscendingOrder});
    }
    if (in.status() != QDataStream::Ok)
        return;
    m_table.horizontalHeader()->restoreState(header);
    m_view.groupBy(grouping);
    m_view.sortBy(sorting);
}

void TableTools::reset()
{
    QHeaderView& header = *m_table.horizontalHeader();
    for (int column = 0; column < header.count(); ++column)
        header.setSectionHidden(column, false);
    header.restoreState(m_first);
    header.setSortIndicatorShown(false);
    m_view.groupBy(-1);
    m_view.sortBy({});
}

} // namespace jarvis::widgets::trading
