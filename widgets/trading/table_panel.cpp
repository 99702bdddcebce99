#include "widgets/trading/table_panel.h"

#include "widgets/base/elided_label.h"
#include "widgets/base/empty_state.h"
#include "widgets/base/metrics.h"
#include "widgets/base/roles.h"
#include "widgets/base/row_delegate.h"
#include "widgets/base/steady_room.h"
#include "widgets/base/style_sheet.h"
#include "widgets/trading/giving_bar.h"
#include "widgets/trading/table_footer.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace jarvis::widgets::trading {

TablePanel::TablePanel(std::unique_ptr<models::RowModel> model, const QString& name, const QString& emptyText, QWidget* parent)
    : QWidget(parent), m_model(std::move(model)), m_view(std::make_unique<models::RowView>(*m_model)), m_table(new QTableView(this)), m_emptyText(emptyText),
      m_barWidget(new GivingBar(this)), m_bar(new QHBoxLayout(m_barWidget)), m_summary(new base::ElidedLabel(this)), m_more(new QToolButton(m_barWidget))
{
    m_table->setModel(m_view.get());
    base::setUpTable(m_table, base::kRowCompact, [this](int column) { return !m_model->column(column).isClock; });
    m_table->setAccessibleName(name);
    m_table->horizontalHeader()->setAccessibleName(tr("Columns of %1").arg(name));
    m_table->installEventFilter(this);
    QHeaderView& header = *m_table->horizontalHeader();
    for (int column = 0; column < m_model->columnCount(); ++column)
        header.resizeSection(column, m_model->column(column).width);
    base::fitHeadings(*m_table);
    for (int column = 0; column < m_model->columnCount(); ++column)
        m_widths.push_back(header.sectionSize(column));
    stretchLastText();
    m_empty = new base::EmptyState(m_table, emptyText);
    m_tools = new TableTools(*m_table, *m_view, name, this);
    m_filter = new TableFilter(*m_view, name, this);

    base::setRole(m_summary, base::LabelRole::Secondary);
    m_more->setText(QStringLiteral("⋯"));
    m_more->setObjectName(QStringLiteral("tableMenuButton"));
    m_more->setAccessibleName(tr("More about %1").arg(name));
    m_more->setToolTip(tr("Filter, sort, group, columns, copy, export"));
    m_bar->setContentsMargins(2 * base::kGrid, 0, 2 * base::kGrid, 0);
    m_bar->setSpacing(base::kGrid);
    // The figures give way before the actions do.
    m_bar->addWidget(new base::SteadyRoom(m_summary, m_barWidget), 1);
    m_bar->addWidget(m_more);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_barWidget);
    layout->addWidget(m_filter);
    layout->addWidget(m_table, 1);
    layout->addWidget(new TableFooter(*m_table, *m_view, this));
    setFocusProxy(m_table);

    connect(m_more, &QToolButton::clicked, this, [this] { openMenu(m_more->mapToGlobal(QPoint(0, m_more->height())), -1); });
    connect(m_tools, &TableTools::filterWanted, m_filter, &TableFilter::open);
    connect(m_tools, &TableTools::told, this, &TablePanel::told);
    connect(m_filter, &TableFilter::left, m_table, [this] { m_table->setFocus(); });
    followView();
}

QWidget* TablePanel::bar() const { return m_barWidget; }

void TablePanel::followView()
{
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &TablePanel::enableActions);
    connect(m_view.get(), &QAbstractItemModel::modelAboutToBeReset, this, &TablePanel::keepSelection);
    connect(m_view.get(), &QAbstractItemModel::modelReset, this, [this] {
        restoreSelection();
        enableActions();
        m_empty->setText(m_view->filter().isEmpty() || m_model->rowCount() == 0 ? m_emptyText : tr("No row passes the filter. Esc in its line shows all rows again."));
        makeRoom(0, m_view->rowCount() - 1);
    });
    // A number that outgrows its column would read "…".
    m_outgrown.setSingleShot(true);
    m_outgrown.setInterval(base::kWordsMs);
    connect(&m_outgrown, &QTimer::timeout, this, [this] { makeRoom(std::max(0, m_table->rowAt(0)), m_view->rowCount() - 1); });
    connect(m_view.get(), &QAbstractItemModel::dataChanged, this, [this] {
        if (!m_outgrown.isActive())
            m_outgrown.start();
    });
    connect(m_view.get(), &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex&, int first, int last) { makeRoom(first, last); });
    connect(m_table->horizontalHeader(), &QHeaderView::sectionMoved, this, &TablePanel::stretchLastText);
    // A column that is shown or hidden tells it by widths alone, at times by those of its neighbours.
    connect(m_table->horizontalHeader(), &QHeaderView::sectionResized, this, &TablePanel::stretchLastText);
    connect(m_view.get(), &QAbstractItemModel::rowsRemoved, this, &TablePanel::enableActions);
    connect(m_table, &QTableView::doubleClicked, this, [this](const QModelIndex& index) {
        if (const quint64 row = m_view->rowId(index); row != 0)
            Q_EMIT rowActivated(row);
    });
    const auto menuAt = [this](const QWidget* over, const QPoint& at) {
        openMenu(over->mapToGlobal(at), m_table->horizontalHeader()->logicalIndexAt(at.x()));
    };
    // The table's own, for what its viewport is asked the table answers; in places of the viewport, though.
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_table, &QWidget::customContextMenuRequested, this, [this, menuAt](const QPoint& at) { menuAt(m_table->viewport(), at); });
    m_table->horizontalHeader()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_table->horizontalHeader(), &QWidget::customContextMenuRequested, this, [this, menuAt](const QPoint& at) { menuAt(m_table->horizontalHeader(), at); });
}

TablePanel::~TablePanel()
{
    // The view must not outlive its model.
    m_table->setModel(nullptr);
}

quint64 TablePanel::selectedRow() const
{
    const auto rows = m_table->selectionModel()->selectedRows();
    return rows.size() == 1 ? m_view->rowId(rows.front()) : 0;
}

bool TablePanel::selectRow(quint64 row)
{
    const int at = m_view->rowOf(row);
    if (at < 0)
        return false;
    m_table->selectionModel()->setCurrentIndex(m_view->index(at, 0), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    return true;
}

QVector<quint64> TablePanel::selectedRows() const
{
    QVector<quint64> ids;
    const auto rows = m_table->selectionModel()->selectedRows();
    for (const QModelIndex& row : rows)
        ids.push_back(m_view->rowId(row));
    return ids;
}

void TablePanel::selectRows(const QVector<quint64>& rows)
{
    m_table->clearSelection();
    m_keptRows = rows;
    restoreSelection();
}

void TablePanel::keepSelection()
{
    // A half-typed filter may hide all of them: they are still meant when they come back.
    if (const QVector<quint64> rows = selectedRows(); !rows.isEmpty())
        m_keptRows = rows;
}

/// The same rows, wherever they are after a filter, a grouping or a new snapshot.
void TablePanel::restoreSelection()
{
    QItemSelection selection;
    QModelIndex current;
    for (const quint64 row : std::as_const(m_keptRows)) {
        const int at = row != 0 ? m_view->rowOf(row) : -1;
        if (at < 0)
            continue;
        current = m_view->index(at, 0);
        selection.select(current, current);
    }
    if (m_view->filter().isEmpty())
        m_keptRows.clear();
    if (!current.isValid())
        return;
    m_table->selectionModel()->setCurrentIndex(current, QItemSelectionModel::NoUpdate);
    m_table->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    m_table->scrollTo(current);
}

QPushButton* TablePanel::addButton(const QString& text, const QString& toolTip)
{
    auto* button = new QPushButton(text, m_barWidget);
    base::setRole(button, base::ButtonRole::Flat);
    button->setToolTip(toolTip);
    button->setAccessibleName(toolTip);
    button->setFocusPolicy(Qt::TabFocus);
    m_bar->insertWidget(m_bar->count() - 1, button);
    setTabOrder(button, m_more); // the keyboard goes the way the eye goes
    return button;
}

QPushButton* TablePanel::addRowAction(const QString& text, const QString& toolTip, const QKeySequence& keys, std::function<void(quint64)> act)
{
    QPushButton* button = addButton(text, toolTip);
    if (!keys.isEmpty())
        button->setToolTip(tr("%1 (%2)").arg(toolTip, keys.toString(QKeySequence::NativeText)));
    connect(button, &QPushButton::pressed, this, [this] { m_pressedRow = selectedRow(); });
    connect(button, &QPushButton::clicked, this, [this, act] {
        const quint64 row = m_pressedRow != 0 ? m_pressedRow : selectedRow();
        m_pressedRow = 0;
        if (row != 0 && m_model->rowOf(row) >= 0)
            act(row);
    });
    m_actions.push_back({button, text, keys, std::move(act)});
    m_barWidget->mayGo(button); // the menu has it as well
    enableActions();
    return button;
}

QPushButton* TablePanel::addAction(const QString& text, const QString& toolTip, std::function<void()> act)
{
    QPushButton* button = addButton(text, toolTip);
    connect(button, &QPushButton::clicked, this, [act = std::move(act)] { act(); });
    return button;
}

/// Actions act on the row that was selected when the menu opened.
void TablePanel::openMenu(const QPoint& at, int column)
{
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("tableMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const quint64 row = selectedRow();
    for (const RowAction& action : m_actions) {
        QAction* entry = menu->addAction(action.text, this, [this, row, act = action.act] {
            if (m_model->rowOf(row) >= 0)
                act(row);
        });
        entry->setShortcut(action.keys);
        entry->setEnabled(row != 0 && action.button->isEnabled());
    }
    if (!m_actions.empty())
        menu->addSeparator();
    m_tools->fillMenu(*menu, column);
    menu->popup(at);
}

void TablePanel::setSummary(const QString& text, const QStringList& shorter)
{
    m_summary->setText(text);
    m_summary->setShorter(shorter);
}

QByteArray TablePanel::saveColumns() const
{
    return m_tools->save();
}

void TablePanel::restoreColumns(const QByteArray& state)
{
    m_tools->restore(state);
    stretchLastText();
}

/// Words of another language and large numbers get the room that they need, names more than others. Who has chosen a width keeps it.
void TablePanel::makeRoom(int first, int last)
{
    constexpr int kNameWidthMax = 200;
    constexpr int kCellWidthMax = 168;
    constexpr int kRowsMax = 200;
    constexpr int kCellRowsMax = 20;
    QHeaderView& header = *m_table->horizontalHeader();
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const bool isName = m_model->column(column).isName;
        int& given = m_widths[static_cast<std::size_t>(column)];
        if (header.isSectionHidden(column) || (!isName && header.sectionSize(column) != given))
            continue;
        int width = header.sectionSize(column);
        for (int row = first; row <= std::min(last, first + (isName ? kRowsMax : kCellRowsMax)); ++row)
            width = std::max(width, m_table->sizeHintForIndex(m_view->index(row, column)).width());
        width = std::max(header.sectionSize(column), std::min(width, isName ? kNameWidthMax : kCellWidthMax));
        if (width == header.sectionSize(column))
            continue;
        header.resizeSection(column, width);
        given = width;
    }
}

/// A text may have all that is left; a number far from its neighbours is hard to read.
void TablePanel::stretchLastText()
{
    QHeaderView& header = *m_table->horizontalHeader();
    int last = -1;
    for (int place = 0; place < header.count(); ++place) {
        // One that is being hidden tells its new width, zero, before it says that it is hidden.
        const int column = header.logicalIndex(place);
        if (!header.isSectionHidden(column) && header.sectionSize(column) > 0)
            last = column;
    }
    const bool isText = last >= 0 && !m_model->column(last).isNumber;
    if (header.stretchLastSection() != isText)
        header.setStretchLastSection(isText);
}

void TablePanel::enableActions()
{
    const bool hasRow = selectedRow() != 0;
    for (const RowAction& action : m_actions)
        action.button->setEnabled(hasRow);
}

bool TablePanel::runKey(int keyAndModifiers)
{
    const quint64 row = selectedRow();
    for (const RowAction& action : m_actions) {
        if (row != 0 && !action.keys.isEmpty() && action.keys[0].toCombined() == keyAndModifiers) {
            action.act(row);
            return true;
        }
    }
    return false;
}

bool TablePanel::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_table || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    if (m_tools->runKey(*key))
        return true;
    if (key->key() == Qt::Key_Menu || (key->key() == Qt::Key_F10 && key->modifiers() == Qt::ShiftModifier)) {
        openMenu(m_table->viewport()->mapToGlobal(m_table->visualRect(m_table->currentIndex()).bottomLeft()), -1);
        return true;
    }
    if (key->isAutoRepeat())
        return false;
    const bool isArrow = key->key() == Qt::Key_Down || key->key() == Qt::Key_Up;
    if (isArrow && !m_table->selectionModel()->hasSelection() && m_view->rowCount() > 0) {
        // A view that just got the focus has a current row that is not selected: an arrow would leave a single row for good.
        m_table->selectRow(std::max(0, m_table->currentIndex().row()));
        return true;
    }
    if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
        if (const quint64 row = selectedRow(); row != 0)
            Q_EMIT rowActivated(row);
        return true;
    }
    return runKey(QKeyCombination(key->modifiers(), static_cast<Qt::Key>(key->key())).toCombined());
}

} // namespace jarvis::widgets::trading
