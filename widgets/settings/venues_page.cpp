#include "widgets/settings/venues_page.h"

#include "widgets/base/badge.h"
#include "widgets/base/empty_state.h"
#include "widgets/base/metrics.h"
#include "widgets/base/row_delegate.h"
#include "widgets/base/style_sheet.h"
#include "widgets/settings/add_key_dialog.h"
#include "widgets/settings/account_dialogs.h"

#include <QDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QStringList>
#include <QTableView>
#include <QVBoxLayout>

namespace jarvis::widgets::settings {
namespace {

QLabel* wrappedLabel(QWidget* parent, base::LabelRole role)
{
    auto* label = new QLabel(parent);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    base::setRole(label, role);
    return label;
}

base::LabelRole roleOf(base::Tone tone)
{
    switch (tone) {
    case base::Tone::Warn: return base::LabelRole::Warning;
    case base::Tone::Critical:
    case base::Tone::Down: return base::LabelRole::Error;
    default: return base::LabelRole::Secondary;
    }
}

} // namespace

VenuesPage::VenuesPage(VenueAccounts& accounts, QWidget* parent)
    : SettingsPage(parent)
    , m_accounts(accounts)
    , m_model(new VenueAccountsModel(accounts, this))
    , m_table(new QTableView(this))
    , m_detail(new QWidget(this))
    , m_name(new QLabel(m_detail))
    , m_story(wrappedLabel(m_detail, base::LabelRole::Secondary))
    , m_marks(new QWidget(m_detail))
    , m_warnings(wrappedLabel(m_detail, base::LabelRole::Warning))
    , m_result(wrappedLabel(this, base::LabelRole::Secondary))
{
    setObjectName(QStringLiteral("venuesPage"));
    setAccessibleName(tr("Accounts at venues"));
    setFocusProxy(m_table);
    m_table->setModel(m_model);
    m_table->setObjectName(QStringLiteral("venueAccounts"));
    m_table->setAccessibleName(tr("Accounts at venues"));
    base::setUpTable(m_table, base::kRowComfortable);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->horizontalHeader()->setSortIndicatorShown(false);
    m_table->horizontalHeader()->setSectionsClickable(false);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    const int widths[] = {140, 76, 76, 76, 264};
    for (int column = 0; column < static_cast<int>(std::size(widths)); ++column)
        m_table->setColumnWidth(column, widths[column]);
    base::fitHeadings(*m_table);
    auto* empty = new base::EmptyState(m_table, tr("No account at a venue yet. Paper trading needs none."), tr("Add a key…"));
    connect(empty, &base::EmptyState::actionTriggered, this, &VenuesPage::addKey);
    buildLayout();

    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        m_result->clear();
        showChosen();
    });
    connect(m_model, &QAbstractItemModel::dataChanged, this, &VenuesPage::showChosen);
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] { m_table->selectRow(0); });
    m_table->selectRow(0);
    showChosen();
}

QPushButton* VenuesPage::newButton(QHBoxLayout* row, const QString& text, void (VenuesPage::*act)())
{
    auto* button = new QPushButton(text, this);
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, act);
    row->addWidget(button);
    return button;
}

void VenuesPage::buildLayout()
{
    auto* title = new QLabel(tr("Venues"), this);
    base::setRole(title, base::LabelRole::Figure);
    auto* purpose = wrappedLabel(this, base::LabelRole::Secondary);
    purpose->setText(tr("Keys that let this desk trade on your accounts. A key that may withdraw is never taken. Secrets are kept in the system's keychain, or in a "
                        "vault file under a pass phrase; never in clear."));
    auto* head = new QHBoxLayout;
    head->addWidget(title);
    head->addStretch(1);
    m_add = newButton(head, tr("&Add a key…"), &VenuesPage::addKey);
    m_add->setObjectName(QStringLiteral("addVenueKey"));
    base::setRole(m_add, base::ButtonRole::Primary);

    base::setRole(m_name, base::LabelRole::Title);
    auto* marks = new QHBoxLayout(m_marks);
    marks->setContentsMargins(0, 0, 0, 0);
    marks->setSpacing(2 * base::kGrid);
    m_warnings->setObjectName(QStringLiteral("venueWarnings"));
    m_result->setObjectName(QStringLiteral("venueResult"));
    m_result->setAccessibleName(tr("What came of it"));

    auto* actions = new QHBoxLayout;
    actions->setSpacing(2 * base::kGrid);
    m_open = newButton(actions, tr("T&rade on it"), &VenuesPage::openChosen);
    m_open->setObjectName(QStringLiteral("openVenueAccount"));
    m_live = newButton(actions, tr("&Live trading…"), &VenuesPage::switchChosen);
    m_live->setObjectName(QStringLiteral("switchVenueLive"));
    actions->addStretch(1);
    m_test = newButton(actions, tr("&Test"), &VenuesPage::testChosen);
    m_test->setObjectName(QStringLiteral("testVenueKey"));
    m_rename = newButton(actions, tr("Re&name…"), &VenuesPage::renameChosen);
    m_rename->setObjectName(QStringLiteral("renameVenueKey"));
    m_remove = newButton(actions, tr("Remo&ve…"), &VenuesPage::removeChosen);
    m_remove->setObjectName(QStringLiteral("removeVenueKey"));

    auto* detail = new QVBoxLayout(m_detail);
    detail->setContentsMargins(0, 2 * base::kGrid, 0, 0);
    detail->setSpacing(2 * base::kGrid);
    detail->addWidget(m_name);
    detail->addWidget(m_marks);
    detail->addWidget(m_story);
    detail->addWidget(m_warnings);
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

void VenuesPage::onShown()
{
    m_model->refresh();
    showChosen();
}

const VenueAccountView* VenuesPage::chosen() const
{
    return m_model->at(m_table->currentIndex().row());
}

void VenuesPage::choose(quint32 id)
{
    if (const int row = m_model->rowOf(id); row >= 0)
        m_table->selectRow(row);
}

void VenuesPage::showMarks(const VenueAccountView& account)
{
    auto* row = static_cast<QHBoxLayout*>(m_marks->layout());
    while (QLayoutItem* item = row->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const auto add = [&](const QString& text, base::Tone tone, bool isFilled, const QString& why) {
        auto* badge = new base::Badge(m_marks);
        badge->set(text, tone, isFilled);
        badge->setToolTip(why);
        badge->setAccessibleName(why.isEmpty() ? text : text + QStringLiteral(": ") + why);
        row->addWidget(badge);
    };
    add(account.isTestnet ? tr("TESTNET") : tr("MAINNET"), account.isTestnet ? base::Tone::Accent : base::Tone::Live, account.isTestnet,
        account.isTestnet ? tr("Play money at the venue's test network.") : tr("Real money."));
    for (const VenueAccountView::Mark& mark : account.marks)
        add(mark.text, mark.tone == base::Tone::Plain ? base::Tone::Muted : mark.tone, false, mark.why);
    row->addStretch(1);
}

void VenuesPage::showChosen()
{
    const VenueAccountView* account = chosen();
    const QString obstacle = m_accounts.obstacle();
    if (!obstacle.isEmpty())
        tell({false, obstacle, base::Tone::Critical});
    m_add->setEnabled(!m_isBusy && obstacle.isEmpty());
    m_detail->setVisible(account != nullptr);
    if (!account)
        return;
    m_name->setText(tr("%1 at %2").arg(account->name, account->venueName));
    showMarks(*account);
    m_story->setText(tr("Key %1, kept in %2. %3").arg(account->key, account->keptIn, account->state));
    QStringList warnings;
    for (const VenueAccountView::Mark& mark : account->marks) {
        if (!mark.why.isEmpty() && (mark.tone == base::Tone::Warn || mark.tone == base::Tone::Critical))
            warnings << mark.why;
    }
    if (!account->openObstacle.isEmpty())
        warnings << account->openObstacle;
    m_warnings->setText(warnings.join(QLatin1Char('\n')));
    m_warnings->setVisible(!warnings.isEmpty());
    for (QPushButton* button : {m_test, m_rename, m_remove})
        button->setEnabled(!m_isBusy);
    m_open->setText(account->isOpen ? tr("Back to pape&r") : tr("T&rade on it"));
    m_open->setEnabled(!m_isBusy && (account->isOpen || account->openObstacle.isEmpty()));
    m_open->setToolTip(account->isOpen ? tr("Closes this desk and opens the paper account. What rests at the venue stays there.")
                                       : tr("Closes this desk and opens it anew on this account."));
    m_live->setVisible(!account->isTestnet);
    m_live->setEnabled(account->isOpen && !m_isBusy);
    m_live->setText(account->isLiveOn ? tr("Switch &live trading off") : tr("Switch &live trading on…"));
    base::setRole(m_live, account->isOpen && !account->isLiveOn ? base::ButtonRole::Live : base::ButtonRole::Plain);
    m_live->setToolTip(account->isOpen ? QString() : tr("Open the account first: its switch is part of its journal."));
}

void VenuesPage::tell(const VenueAccounts::Outcome& outcome)
{
    base::setRole(m_result, roleOf(outcome.tone));
    m_result->setText(outcome.text);
}

void VenuesPage::addKey()
{
    if (m_isBusy || !m_accounts.obstacle().isEmpty())
        return;
    auto* dialog = new AddKeyDialog(m_accounts, this);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_model->refresh();
        m_table->selectRow(m_model->rowCount() - 1);
        showChosen();
        tell(dialog->outcome());
    });
    open(dialog);
}

void VenuesPage::testChosen()
{
    const VenueAccountView* account = chosen();
    if (!account || m_isBusy)
        return;
    m_isBusy = true;
    tell({false, tr("Asking %1 what the key may do…").arg(account->venueName), base::Tone::Muted});
    m_accounts.test(account->id, [this, id = account->id](const VenueAccounts::Outcome& outcome) {
        m_isBusy = false;
        m_model->refresh();
        choose(id);
        showChosen();
        tell(outcome);
        m_test->setFocus();
    });
    showChosen();
}

void VenuesPage::renameChosen()
{
    const VenueAccountView* account = chosen();
    if (!account || m_isBusy)
        return;
    auto* dialog = new RenameDialog(m_accounts, *account, this);
    connect(dialog, &QDialog::accepted, this, [this, dialog, id = account->id] {
        const auto outcome = m_accounts.rename(id, dialog->name());
        m_model->refresh();
        choose(id);
        tell(outcome);
    });
    open(dialog);
}

void VenuesPage::removeChosen()
{
    const VenueAccountView* account = chosen();
    if (!account || m_isBusy)
        return;
    if (account->isOpen)
        return tell({false, tr("%1 is open on this desk. Go back to paper first, then remove it.").arg(account->name), base::Tone::Warn});
    auto* dialog = new RemoveDialog(*account, this);
    connect(dialog, &QDialog::accepted, this, [this, id = account->id] {
        const auto outcome = m_accounts.remove(id);
        m_model->refresh();
        showChosen();
        tell(outcome);
    });
    open(dialog);
}

/// One at a time, and not modal: the red button takes clicks whatever is open.
void VenuesPage::open(QDialog* dialog)
{
    for (QDialog* other : findChildren<QDialog*>()) {
        if (other != dialog)
            other->close();
    }
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->show();
    dialog->activateWindow();
}

void VenuesPage::openChosen()
{
    if (const VenueAccountView* account = chosen())
        m_accounts.open(account->isOpen ? 0 : account->id);
}

void VenuesPage::switchChosen()
{
    if (const VenueAccountView* account = chosen(); account && account->isOpen)
        Q_EMIT liveSwitchWanted(!account->isLiveOn);
}

void VenuesPage::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Insert: return addKey();
    case Qt::Key_F2: return renameChosen();
    case Qt::Key_Delete: return removeChosen();
    default: SettingsPage::keyPressEvent(event);
    }
}

} // namespace jarvis::widgets::settings
