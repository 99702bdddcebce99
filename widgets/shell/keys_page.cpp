#include "widgets/shell/keys_page.h"

#include "widgets/base/empty_state.h"
#include "widgets/base/metrics.h"
#include "widgets/base/row_delegate.h"
#include "widgets/base/style_sheet.h"
#include "widgets/shell/key_field.h"
#include "widgets/shell/keys_model.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace jarvis::widgets::shell {

KeysPage::KeysPage(Actions& actions, QWidget* parent)
    : SettingsPage(parent)
    , m_actions(actions)
    , m_model(new KeysModel(actions, this))
    , m_search(new QLineEdit(this))
    , m_table(new QTableView(this))
    , m_name(new QLabel(this))
    , m_field(new KeyField(this))
    , m_take(newButton(tr("&Use it"), "keyTake"))
    , m_clear(newButton(tr("&No key"), "keyClear"))
    , m_restore(newButton(tr("As &delivered"), "keyRestore"))
    , m_restoreAll(newButton(tr("All as delivered"), "keyRestoreAll"))
    , m_verdict(new QLabel(this))
{
    setObjectName(QStringLiteral("keysPage"));
    setAccessibleName(tr("Keys"));
    setFocusProxy(m_search);
    buildTable();
    buildLayout();
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_filter.setFilterFixedString(text);
        if (!m_table->currentIndex().isValid())
            m_table->selectRow(0);
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &KeysPage::showChosen);
    connect(m_table, &QTableView::activated, this, [this] { m_field->setFocus(); });
    connect(m_field, &KeyField::pressed, this, &KeysPage::judge);
    connect(m_take, &QPushButton::clicked, this, &KeysPage::take);
    connect(m_clear, &QPushButton::clicked, this, [this] { m_actions.setKey(chosen()->id, {}); });
    connect(m_restore, &QPushButton::clicked, this, [this] { m_actions.restoreKey(chosen()->id); });
    connect(m_restoreAll, &QPushButton::clicked, this, [this] { m_actions.restoreAll(); });
    connect(&m_actions, &Actions::changed, this, &KeysPage::showChosen);
    m_table->selectRow(0);
    showChosen();
}

QPushButton* KeysPage::newButton(const QString& text, const char* name)
{
    auto* button = new QPushButton(text, this);
    button->setObjectName(QLatin1String(name));
    button->setAutoDefault(false);
    return button;
}

void KeysPage::buildTable()
{
    m_filter.setSourceModel(m_model);
    m_filter.setFilterKeyColumn(-1);
    m_filter.setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_table->setModel(&m_filter);
    m_table->setObjectName(QStringLiteral("keys"));
    m_table->setAccessibleName(tr("Actions and their keys"));
    base::setUpTable(m_table, base::kRowComfortable);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->horizontalHeader()->setSortIndicatorShown(false);
    m_table->horizontalHeader()->setSectionsClickable(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    const int widths[] = {300, 150, 130, 130};
    for (int column = 0; column < KeysModel::ColumnCount; ++column)
        m_table->setColumnWidth(column, widths[column]);
    base::fitHeadings(*m_table);
    m_table->horizontalHeader()->setStretchLastSection(true);
    new base::EmptyState(m_table, tr("Nothing is called like this. Clear the search to see all."));
}

void KeysPage::buildLayout()
{
    auto* heading = new QLabel(title(), this);
    base::setRole(heading, base::LabelRole::Figure);
    auto* head = new QHBoxLayout;
    head->addWidget(heading);
    head->addStretch(1);
    head->addWidget(m_restoreAll);
    m_search->setObjectName(QStringLiteral("keySearch"));
    m_search->setPlaceholderText(tr("Search by name, group or key"));
    m_search->setAccessibleName(tr("Search keys"));
    m_search->setClearButtonEnabled(true);
    base::setRole(m_name, base::LabelRole::Title);
    m_field->setObjectName(QStringLiteral("keyField"));
    m_field->setAccessibleName(tr("New key"));
    m_field->setToolTip(tr("Press the key, together with Ctrl, Alt or Shift. Tab leaves the field."));
    m_verdict->setObjectName(QStringLiteral("keyVerdict"));
    m_verdict->setWordWrap(true);
    m_verdict->setTextFormat(Qt::PlainText);
    m_verdict->setMinimumHeight(2 * m_verdict->fontMetrics().lineSpacing());
    m_verdict->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    auto* row = new QHBoxLayout;
    row->setSpacing(2 * base::kGrid);
    row->addWidget(m_field, 1);
    for (QPushButton* button : {m_take, m_clear, m_restore})
        row->addWidget(button);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(6 * base::kGrid, 5 * base::kGrid, 6 * base::kGrid, 4 * base::kGrid);
    column->setSpacing(2 * base::kGrid);
    column->addLayout(head);
    column->addWidget(m_search);
    column->addWidget(m_table, 1);
    column->addWidget(m_name);
    column->addLayout(row);
    column->addWidget(m_verdict);
}

const Action* KeysPage::chosen() const
{
    return m_model->at(m_filter.mapToSource(m_table->currentIndex()).row());
}

void KeysPage::choose(const QString& action)
{
    m_search->clear();
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->at(row)->id == action)
            m_table->selectRow(m_filter.mapFromSource(m_model->index(row, 0)).row());
    }
    m_field->setFocus();
}

void KeysPage::showChosen()
{
    const Action* action = chosen();
    m_name->setText(action ? action->text : QString());
    m_field->setEnabled(action != nullptr);
    m_field->setKey(action ? m_actions.keyOf(action->id) : QKeySequence());
    m_clear->setEnabled(action && !m_actions.keyOf(action->id).isEmpty() && m_actions.keyObstacle(action->id, {}).isEmpty());
    m_clear->setToolTip(action ? m_actions.keyObstacle(action->id, {}) : QString());
    m_restore->setEnabled(action && m_actions.isChanged(action->id));
    m_restoreAll->setEnabled(!m_actions.chosen().isEmpty());
    judge();
}

/// Before anything is taken: what stands against it, or who has it.
void KeysPage::judge()
{
    const Action* action = chosen();
    const QKeySequence key = m_field->key();
    const bool isNew = action && !key.isEmpty() && key != m_actions.keyOf(action->id);
    const QString obstacle = isNew ? m_actions.keyObstacle(action->id, key) : QString();
    const Action* holder = isNew && obstacle.isEmpty() ? m_actions.byKey(key) : nullptr;
    m_take->setEnabled(isNew && obstacle.isEmpty());
    m_take->setText(holder ? tr("&Take it") : tr("&Use it"));
    base::setInvalid(m_field, !obstacle.isEmpty());
    base::setRole(m_verdict, !obstacle.isEmpty() ? base::LabelRole::Error : holder ? base::LabelRole::Warning : base::LabelRole::Secondary);
    if (!obstacle.isEmpty())
        m_verdict->setText(obstacle);
    else if (holder)
        m_verdict->setText(tr("%1 belongs to “%2”, which would have no key then.").arg(key.toString(QKeySequence::NativeText), holder->text));
    else if (isNew)
        m_verdict->setText(tr("%1 is free.").arg(key.toString(QKeySequence::NativeText)));
    else
        m_verdict->setText(tr("Choose an action, then press the key that it shall have. Changes act at once."));
}

void KeysPage::take()
{
    const QKeySequence key = m_field->key();
    const QString id = chosen()->id;
    m_actions.setKey(id, key);
    m_table->setFocus();
}

} // namespace jarvis::widgets::shell
