#include "widgets/settings/engines_page.h"

#include "widgets/base/empty_state.h"
#include "widgets/base/metrics.h"
#include "widgets/base/row_delegate.h"
#include "widgets/base/style_sheet.h"
#include "widgets/settings/engine_dialog.h"

#include <QDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace jarvis::widgets::settings {
namespace {

QLabel* wordsLabel(QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    base::setRole(label, base::LabelRole::Secondary);
    return label;
}

} // namespace

EnginesPage::EnginesPage(Engines& engines, QWidget* parent)
    : SettingsPage(parent)
    , m_engines(engines)
    , m_model(new EnginesModel(engines, this))
    , m_table(new QTableView(this))
    , m_detail(new QWidget(this))
    , m_name(new QLabel(m_detail))
    , m_story(wordsLabel(m_detail))
    , m_result(wordsLabel(this))
{
    setObjectName(QStringLiteral("enginesPage"));
    setAccessibleName(tr("Engines elsewhere"));
    setFocusProxy(m_table);
    buildTable();
    buildLayout();
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        m_result->clear();
        showChosen();
    });
    connect(m_model, &QAbstractItemModel::dataChanged, this, &EnginesPage::showChosen);
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] { m_table->selectRow(0); });
    m_table->selectRow(0);
    showChosen();
}

void EnginesPage::buildTable()
{
    m_table->setModel(m_model);
    m_table->setObjectName(QStringLiteral("engines"));
    m_table->setAccessibleName(tr("Engines elsewhere"));
    base::setUpTable(m_table, base::kRowComfortable);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->horizontalHeader()->setSortIndicatorShown(false);
    m_table->horizontalHeader()->setSectionsClickable(false);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    const int widths[] = {140, 220, 150};
    for (int column = 0; column < static_cast<int>(std::size(widths)); ++column)
        m_table->setColumnWidth(column, widths[column]);
    base::fitHeadings(*m_table);
    auto* empty = new base::EmptyState(m_table, tr("No engine elsewhere yet. This desk has one of its own."), tr("Connect to an engine…"));
    connect(empty, &base::EmptyState::actionTriggered, this, &EnginesPage::connectTo);
}

QPushButton* EnginesPage::newAction(QHBoxLayout* row, const QString& text, const char* name, void (EnginesPage::*act)())
{
    auto* button = new QPushButton(text, this);
    button->setObjectName(QLatin1String(name));
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, act);
    row->addWidget(button);
    return button;
}

void EnginesPage::buildLayout()
{
    auto* title = new QLabel(tr("Engines"), this);
    base::setRole(title, base::LabelRole::Figure);
    auto* purpose = wordsLabel(this);
    purpose->setText(tr("An engine that runs on another machine trades on while this desk is closed. Tokens are kept in the system's keychain, or in a vault file under a pass "
                        "phrase; an engine is believed by its certificate, and a changed one is refused."));
    auto* head = new QHBoxLayout;
    head->addWidget(title);
    head->addStretch(1);
    m_add = newAction(head, tr("&Connect to an engine…"), "addEngine", &EnginesPage::connectTo);
    base::setRole(m_add, base::ButtonRole::Primary);

    base::setRole(m_name, base::LabelRole::Title);
    m_story->setObjectName(QStringLiteral("engineStory"));
    m_result->setObjectName(QStringLiteral("engineResult"));
    m_result->setAccessibleName(tr("What came of it"));
    auto* actions = new QHBoxLayout;
    actions->setSpacing(2 * base::kGrid);
    m_open = newAction(actions, tr("&Open"), "openEngine", &EnginesPage::openChosen);
    actions->addStretch(1);
    m_test = newAction(actions, tr("&Test"), "testEngine", &EnginesPage::testChosen);
    m_change = newAction(actions, tr("&Edit…"), "changeEngine", &EnginesPage::changeChosen);
    m_remove = newAction(actions, tr("Remo&ve…"), "removeEngine", &EnginesPage::removeChosen);
    auto* detail = new QVBoxLayout(m_detail);
    detail->setContentsMargins(0, 2 * base::kGrid, 0, 0);
    detail->setSpacing(2 * base::kGrid);
    detail->addWidget(m_name);
    detail->addWidget(m_story);
    detail->addLayout(actions);

    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(6 * base::kGrid, 4 * base::kGrid, 6 * base::kGrid, 5 * base::kGrid);
    whole->setSpacing(3 * base::kGrid);
    whole->addLayout(head);
    whole->addWidget(purpose);
    whole->addWidget(m_table, 1);
    whole->addWidget(m_detail);
    whole->addWidget(m_result);
}

void EnginesPage::onShown()
{
    m_model->refresh();
    showChosen();
}

const EngineView* EnginesPage::chosen() const { return m_model->at(m_table->currentIndex().row()); }

void EnginesPage::choose(quint32 id)
{
    if (const int row = m_model->rowOf(id); row >= 0)
        m_table->selectRow(row);
}

void EnginesPage::showChosen()
{
    const EngineView* engine = chosen();
    const QString obstacle = m_engines.obstacle();
    if (!obstacle.isEmpty())
        tell({false, obstacle, base::Tone::Critical, {}, 0});
    m_add->setEnabled(!m_isBusy && obstacle.isEmpty());
    m_detail->setVisible(engine != nullptr);
    if (!engine)
        return;
    m_name->setText(engine->name);
    const bool isBad = engine->stateTone == base::Tone::Critical || engine->stateTone == base::Tone::Warn;
    base::setRole(m_story, isBad ? base::LabelRole::Warning : base::LabelRole::Secondary);
    m_story->setText(tr("%1 The token is kept in %2.").arg(engine->state, engine->tokenIn));
    for (QPushButton* button : {m_test, m_change, m_remove})
        button->setEnabled(!m_isBusy);
    m_open->setText(engine->isOpen ? tr("Back to this &machine") : tr("&Open"));
    m_open->setEnabled(!m_isBusy);
    m_open->setToolTip(engine->isOpen ? tr("Closes this desk and opens it anew on this machine's own engine. The other one trades on.")
                                      : tr("Closes this desk and opens it anew at this engine."));
}

void EnginesPage::tell(const Engines::Outcome& outcome)
{
    const bool isBad = outcome.tone == base::Tone::Critical || outcome.tone == base::Tone::Warn;
    base::setRole(m_result, outcome.tone == base::Tone::Critical ? base::LabelRole::Error : isBad ? base::LabelRole::Warning : base::LabelRole::Secondary);
    m_result->setText(outcome.text);
}

void EnginesPage::connectTo()
{
    if (m_isBusy || !m_engines.obstacle().isEmpty())
        return;
    openDialog(new EngineDialog(m_engines, QString(), this));
}

void EnginesPage::changeChosen()
{
    const EngineView* engine = chosen();
    if (engine && !m_isBusy)
        openDialog(new EngineDialog(m_engines, *engine, this));
}

void EnginesPage::testChosen()
{
    const EngineView* engine = chosen();
    if (!engine || m_isBusy)
        return;
    m_isBusy = true;
    tell({false, tr("Connecting to %1…").arg(engine->address), base::Tone::Muted, {}, 0});
    m_engines.test(engine->id, [this, id = engine->id](const Engines::Outcome& outcome) {
        m_isBusy = false;
        m_model->refresh();
        choose(id);
        showChosen();
        tell(outcome);
        m_test->setFocus();
    });
    showChosen();
}

void EnginesPage::removeChosen()
{
    const EngineView* engine = chosen();
    if (!engine || m_isBusy)
        return;
    if (engine->isOpen)
        return tell({false, tr("This desk is at %1. Go back to this machine first, then remove it.").arg(engine->name), base::Tone::Warn, {}, 0});
    auto* question = new QMessageBox(QMessageBox::NoIcon, tr("Remove %1").arg(engine->name), tr("Remove %1?").arg(engine->name), QMessageBox::NoButton, this);
    question->setObjectName(QStringLiteral("removeEngineQuestion"));
    question->setInformativeText(tr("Its token is removed from %1, and its certificate is not trusted any more. The engine trades on, and the token stays valid there until it is revoked.").arg(engine->tokenIn));
    question->setModal(false);
    auto* keep = question->addButton(tr("Keep it"), QMessageBox::RejectRole);
    auto* remove = question->addButton(tr("Remove"), QMessageBox::AcceptRole);
    remove->setObjectName(QStringLiteral("removeEngineNow"));
    question->setDefaultButton(keep);
    connect(remove, &QPushButton::clicked, this, [this, id = engine->id] {
        const auto outcome = m_engines.remove(id);
        m_model->refresh();
        showChosen();
        tell(outcome);
    });
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->show();
    question->activateWindow();
}

/// One at a time, and not modal: the red button takes clicks whatever is open.
void EnginesPage::openDialog(EngineDialog* dialog)
{
    for (QDialog* other : findChildren<QDialog*>()) {
        if (other != dialog)
            other->close();
    }
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const Engines::Outcome outcome = dialog->outcome();
        m_model->refresh();
        choose(outcome.id);
        showChosen();
        tell(outcome);
        if (dialog->isToOpen())
            m_engines.open(outcome.id);
    });
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->show();
    dialog->activateWindow();
}

void EnginesPage::openChosen()
{
    if (const EngineView* engine = chosen())
        m_engines.open(engine->isOpen ? 0 : engine->id);
}

void EnginesPage::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Insert: return connectTo();
    case Qt::Key_F2: return changeChosen();
    case Qt::Key_Delete: return removeChosen();
    default: SettingsPage::keyPressEvent(event);
    }
}

} // namespace jarvis::widgets::settings
