#include "widgets/trading/confirmation_table.h"

#include "widgets/base/metrics.h"
#include "widgets/base/number_label.h"
#include "widgets/base/style_sheet.h"
#include "widgets/trading/ticket_layout.h"

#include <QGridLayout>
#include <QLabel>

namespace jarvis::widgets::trading {
namespace {

constexpr int kConfirmationRowHeight = 20;
constexpr int kSectionGap = 9; // 4 + line + 4

} // namespace

ConfirmationTable::ConfirmationTable(QWidget* parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    setAccessibleName(tr("The order in numbers"));
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(4 * base::kGrid);
    m_grid->setVerticalSpacing(0);
    m_grid->setColumnStretch(1, 1);
}

ConfirmationTable::Row ConfirmationTable::makeRow(int index)
{
    Row row{hairline(this, kSectionGap), new QLabel(this), new base::NumberLabel(this)};
    base::setRole(row.name, base::LabelRole::Secondary);
    row.name->setFixedHeight(kConfirmationRowHeight);
    row.value->setFixedHeight(kConfirmationRowHeight);
    row.value->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_grid->addWidget(row.line, 2 * index, 0, 1, 2);
    m_grid->addWidget(row.name, 2 * index + 1, 0);
    m_grid->addWidget(row.value, 2 * index + 1, 1);
    return row;
}

void ConfirmationTable::show(const std::vector<ConfirmationRow>& rows)
{
    while (m_rows.size() < rows.size())
        m_rows.push_back(makeRow(static_cast<int>(m_rows.size())));
    m_count = rows.size();
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const Row& row = m_rows[i];
        const bool isUsed = i < rows.size();
        row.line->setVisible(isUsed && rows[i].startsSection);
        row.name->setVisible(isUsed);
        row.value->setVisible(isUsed);
        if (!isUsed)
            continue;
        row.name->setText(rows[i].name);
        row.value->setAccessibleName(rows[i].name);
        row.value->setText(rows[i].value);
        row.value->setTone(rows[i].tone);
    }
}

QString ConfirmationTable::valueOf(const QString& name) const
{
    for (std::size_t i = 0; i < m_count; ++i) {
        if (m_rows[i].name->text() == name)
            return m_rows[i].value->text();
    }
    return QString();
}

} // namespace jarvis::widgets::trading
