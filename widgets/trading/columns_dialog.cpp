#include "widgets/trading/columns_dialog.h"

#include "widgets/base/metrics.h"
#include "widgets/base/style_sheet.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QSpinBox>
#include <QVBoxLayout>

namespace jarvis::widgets::trading {

ColumnsDialog::ColumnsDialog(QHeaderView& header, const QString& name, QWidget* parent)
    : QDialog(parent), m_header(header), m_list(new QListWidget(this)), m_width(new QSpinBox(this))
{
    constexpr int kWidthMax = 1'200;
    setObjectName(QStringLiteral("columnsDialog"));
    setWindowTitle(tr("Columns of %1").arg(name));
    m_list->setAccessibleName(tr("Columns in their order; those that are ticked are shown"));
    m_width->setRange(header.minimumSectionSize(), kWidthMax);
    m_width->setSuffix(tr(" px"));
    m_width->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_width->setAccessibleName(tr("Width of the chosen column"));
    auto* earlier = new QPushButton(tr("Earlier"), this);
    earlier->setToolTip(tr("Move the chosen column to the left"));
    auto* later = new QPushButton(tr("Later"), this);
    later->setToolTip(tr("Move the chosen column to the right"));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto* reset = buttons->addButton(tr("As at first"), QDialogButtonBox::ResetRole);
    reset->setObjectName(QStringLiteral("resetColumns"));
    reset->setToolTip(tr("Every column, in its first place and width"));

    auto* row = new QHBoxLayout;
    auto* widthLabel = new QLabel(tr("Width"), this);
    widthLabel->setBuddy(m_width);
    row->addWidget(earlier);
    row->addWidget(later);
    row->addStretch(1);
    row->addWidget(widthLabel);
    row->addWidget(m_width);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(4 * base::kGrid, 4 * base::kGrid, 4 * base::kGrid, 4 * base::kGrid);
    layout->setSpacing(2 * base::kGrid);
    layout->addWidget(m_list, 1);
    layout->addLayout(row);
    layout->addWidget(buttons);
    resize(360, 440);

    connect(m_list, &QListWidget::itemChanged, this, &ColumnsDialog::followChecks);
    connect(m_list, &QListWidget::currentRowChanged, this, &ColumnsDialog::followChoice);
    connect(m_width, &QSpinBox::valueChanged, this, [this](int width) {
        if (!m_isFilling && chosenColumn() >= 0)
            m_header.resizeSection(chosenColumn(), width);
    });
    connect(earlier, &QPushButton::clicked, this, [this] { move(-1); });
    connect(later, &QPushButton::clicked, this, [this] { move(1); });
    connect(reset, &QPushButton::clicked, this, [this] {
        Q_EMIT resetWanted();
        fill(chosenColumn());
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    fill(header.logicalIndex(0));
}

void ColumnsDialog::fill(int chosen)
{
    {
        const QScopedValueRollback filling(m_isFilling, true);
        m_list->clear();
        for (int place = 0; place < m_header.count(); ++place) {
            const int column = m_header.logicalIndex(place);
            // The tool tip tells the column without the marks of its sorting, or all about it.
            auto* item = new QListWidgetItem(m_header.model()->headerData(column, Qt::Horizontal).toString(), m_list);
            item->setToolTip(m_header.model()->headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString());
            item->setData(Qt::UserRole, column);
            item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
            item->setCheckState(m_header.isSectionHidden(column) ? Qt::Unchecked : Qt::Checked);
        }
        m_list->setCurrentRow(m_header.visualIndex(chosen));
    }
    followChoice();
}

int ColumnsDialog::chosenColumn() const
{
    return m_list->currentItem() ? m_list->currentItem()->data(Qt::UserRole).toInt() : -1;
}

void ColumnsDialog::followChecks()
{
    if (m_isFilling)
        return;
    for (int i = 0; i < m_list->count(); ++i) {
        const QListWidgetItem& item = *m_list->item(i);
        const int column = item.data(Qt::UserRole).toInt();
        const bool isWanted = item.checkState() == Qt::Checked;
        const bool isLast = m_header.count() - m_header.hiddenSectionCount() <= 1;
        if (isWanted == m_header.isSectionHidden(column) && (isWanted || !isLast))
            m_header.setSectionHidden(column, !isWanted);
    }
    fill(chosenColumn());
}

void ColumnsDialog::followChoice()
{
    const int column = chosenColumn();
    if (m_isFilling || column < 0)
        return;
    const QScopedValueRollback filling(m_isFilling, true);
    m_width->setEnabled(!m_header.isSectionHidden(column));
    m_width->setValue(m_header.sectionSize(column));
}

void ColumnsDialog::move(int by)
{
    const int place = m_list->currentRow();
    if (place < 0 || place + by < 0 || place + by >= m_header.count())
        return;
    const int column = chosenColumn();
    m_header.moveSection(place, place + by);
    fill(column);
}

} // namespace jarvis::widgets::trading
