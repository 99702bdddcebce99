#include "widgets/settings/settings_form.h"

#include "widgets/base/metrics.h"
#include "widgets/base/style_sheet.h"

#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace jarvis::widgets::settings {
namespace {

constexpr int kNameColumn = 176;

QLabel* describing(const QString& text, QWidget& page)
{
    auto* label = new QLabel(text, &page);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    base::setRole(label, base::LabelRole::Secondary);
    return label;
}

} // namespace

SettingsForm::SettingsForm(QWidget& page, const QString& title, const QString& introduction)
    : m_page(page), m_column(new QVBoxLayout(&page)), m_grid(new QGridLayout)
{
    m_column->setContentsMargins(6 * base::kGrid, 5 * base::kGrid, 6 * base::kGrid, 4 * base::kGrid);
    m_column->setSpacing(4 * base::kGrid);
    auto* heading = new QLabel(title, &page);
    base::setRole(heading, base::LabelRole::Figure);
    m_column->addWidget(heading);
    m_column->addWidget(describing(introduction, page));
    m_grid->setHorizontalSpacing(4 * base::kGrid);
    m_grid->setVerticalSpacing(base::kGrid);
    m_grid->setColumnMinimumWidth(0, kNameColumn);
    m_grid->setColumnStretch(1, 1);
    m_column->addLayout(m_grid);
}

void SettingsForm::add(const QString& name, const QString& description, QWidget* field)
{
    auto* label = new QLabel(name, &m_page);
    label->setBuddy(field);
    field->setAccessibleName(name);
    field->setAccessibleDescription(description);
    const int row = m_grid->rowCount();
    m_grid->addWidget(label, row, 0);
    // A text takes the whole width, or its lines would not find room; so does what asks for it.
    const bool isWide = qobject_cast<QLabel*>(field) != nullptr || field->sizePolicy().horizontalPolicy() == QSizePolicy::MinimumExpanding;
    m_grid->addWidget(field, row, 1, isWide ? Qt::Alignment() : Qt::AlignLeft | Qt::AlignVCenter);
    if (!description.isEmpty())
        m_grid->addWidget(describing(description, m_page), row + 1, 1);
    m_grid->setRowMinimumHeight(row + 2, 2 * base::kGrid);
}

void SettingsForm::addHeading(const QString& text)
{
    auto* heading = new QLabel(text, &m_page);
    base::setRole(heading, base::LabelRole::Caption);
    addNote(heading);
}

void SettingsForm::addNote(QWidget* note) { m_grid->addWidget(note, m_grid->rowCount(), 0, 1, 2); }

void SettingsForm::addWide(QWidget* widget) { m_column->addWidget(widget); }

void SettingsForm::end() { m_column->addStretch(1); }

} // namespace jarvis::widgets::settings
