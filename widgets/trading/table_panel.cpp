#include "widgets/trading/table_panel.h"

#include "widgets/base/elided_label.h"
#include "widgets/base/empty_state.h"
#include "widgets/base/metrics.h"
#include "widgets/base/roles.h"
#include "widgets/base/row_delegate.h"
#include "widgets/base/style_sheet.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace jarvis::widgets::trading {

TablePanel::TablePanel(std::unique_ptr<models::RowModel> model, const QString& name, const QString& emptyText, QWidget* parent)
    : QWidget(parent), m_model(std::move(model)), m_table(new QTableView(this)), m_barWidget(new QWidget(this)), m_bar(new QHBoxLayout(m_barWidget)), m_summary(new base::ElidedLabel(this))
{
    m_table->setModel(m_model.get());
    base::setUpTable(m_table, base::kRowCompact);
    m_table->setAccessibleName(name);
    m_table->horizontalHeader()->setAccessibleName(tr("Columns of %1").arg(name));
    m_table->installEventFilter(this);
    for (int column = 0; column < m_model->columnCount(); ++column)
        m_table->horizontalHeader()->resizeSection(column, m_model->column(column).width);
    m_table->horizontalHeader()->setStretchLastSection(true);
    new base::EmptyState(m_table, emptyText);

    base::setRole(m_summary, base::LabelRole::Secondary);
    // The figures give way before the actions do.
    m_summary->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_bar->setContentsMargins(2 * base::kGrid, 0, 2 * base::kGrid, 0);
    m_bar->setSpacing(base::kGrid);
    m_bar->addWidget(m_summary, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_barWidget);
    layout->addWidget(m_table, 1);
    setFocusProxy(m_table);

    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &TablePanel::enableActions);
    connect(m_model.get(), &QAbstractItemModel::modelReset, this, &TablePanel::enableActions);
    connect(m_model.get(), &QAbstractItemModel::modelReset, this, [this] { makeRoomForNames(0, m_model->rowCount() - 1); });
    connect(m_model.get(), &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex&, int first, int last) { makeRoomForNames(first, last); });
    connect(m_model.get(), &QAbstractItemModel::rowsRemoved, this, &TablePanel::enableActions);
    connect(m_table, &QTableView::doubleClicked, this,
        [this](const QModelIndex& index) { Q_EMIT rowActivated(index.data(base::RowIdRole).toULongLong()); });
}

TablePanel::~TablePanel()
{
    // The view must not outlive its model.
    m_table->setModel(nullptr);
}

quint64 TablePanel::selectedRow() const
{
    const auto rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? 0 : rows.front().data(base::RowIdRole).toULongLong();
}

bool TablePanel::selectRow(quint64 row)
{
    const int at = m_model->rowOf(row);
    if (at < 0)
        return false;
    m_table->selectionModel()->setCurrentIndex(m_model->index(at, 0), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    return true;
}

QPushButton* TablePanel::addRowAction(const QString& text, const QString& toolTip, const QKeySequence& keys, std::function<void(quint64)> act)
{
    auto* button = new QPushButton(text, m_barWidget);
    base::setRole(button, base::ButtonRole::Flat);
    button->setToolTip(keys.isEmpty() ? toolTip : tr("%1 (%2)").arg(toolTip, keys.toString(QKeySequence::NativeText)));
    button->setAccessibleName(toolTip);
    button->setFocusPolicy(Qt::TabFocus);
    m_bar->addWidget(button);
    connect(button, &QPushButton::pressed, this, [this] { m_pressedRow = selectedRow(); });
    connect(button, &QPushButton::clicked, this, [this, act] {
        const quint64 row = m_pressedRow != 0 ? m_pressedRow : selectedRow();
        m_pressedRow = 0;
        if (row != 0 && m_model->rowOf(row) >= 0)
            act(row);
    });
    m_actions.push_back({button, keys, std::move(act)});
    enableActions();
    return button;
}

QPushButton* TablePanel::addAction(const QString& text, const QString& toolTip, std::function<void()> act)
{
    auto* button = new QPushButton(text, m_barWidget);
    base::setRole(button, base::ButtonRole::Flat);
    button->setToolTip(toolTip);
    button->setAccessibleName(toolTip);
    button->setFocusPolicy(Qt::TabFocus);
    m_bar->addWidget(button);
    connect(button, &QPushButton::clicked, this, [act = std::move(act)] { act(); });
    return button;
}

void TablePanel::setSummary(const QString& text)
{
    m_summary->setText(text);
}

QByteArray TablePanel::saveColumns() const
{
    return m_table->horizontalHeader()->saveState();
}

void TablePanel::restoreColumns(const QByteArray& state)
{
    m_table->horizontalHeader()->restoreState(state);
}

void TablePanel::makeRoomForNames(int first, int last)
{
    constexpr int kNameWidthMax = 200;
    constexpr int kRowsMax = 200;
    QHeaderView& header = *m_table->horizontalHeader();
    for (int column = 0; column < m_model->columnCount(); ++column) {
        if (!m_model->column(column).isName)
            continue;
        int width = header.sectionSize(column);
        for (int row = first; row <= std::min(last, first + kRowsMax); ++row)
            width = std::max(width, m_table->sizeHintForIndex(m_model->index(row, column)).width());
        if (width = std::min(width, kNameWidthMax); width > header.sectionSize(column))
            header.resizeSection(column, width);
    }
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

void TablePanel::copySelection()
{
    const auto selected = m_table->selectionModel()->selectedRows();
    QStringList lines;
    for (const QModelIndex& row : selected) {
        QStringList cells;
        for (int column = 0; column < m_model->columnCount(); ++column)
            cells << m_model->index(row.row(), column).data().toString();
        lines << cells.join(QLatin1Char('\t'));
    }
    QApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
}

bool TablePanel::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_table || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    if (key->matches(QKeySequence::Copy)) {
        copySelection();
        return true;
    }
    if (key->isAutoRepeat())
        return false;
    const bool isArrow = key->key() == Qt::Key_Down || key->key() == Qt::Key_Up;
    if (isArrow && selectedRow() == 0 && m_model->rowCount() > 0) {
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
