#include "widgets/settings/account_dialogs.h"

#include "widgets/base/metrics.h"
#include "widgets/base/style_sheet.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace jarvis::widgets::settings {
namespace {

void arrange(QDialog* dialog, std::initializer_list<QWidget*> parts)
{
    auto* layout = new QVBoxLayout(dialog);
    layout->setContentsMargins(6 * base::kGrid, 5 * base::kGrid, 6 * base::kGrid, 4 * base::kGrid);
    layout->setSpacing(3 * base::kGrid);
    for (QWidget* part : parts)
        layout->addWidget(part);
    dialog->setFixedWidth(420);
}

} // namespace

RenameDialog::RenameDialog(const VenueAccounts& accounts, const VenueAccountView& account, QWidget* parent) : QDialog(parent), m_name(new QLineEdit(account.name, this))
{
    setObjectName(QStringLiteral("renameDialog"));
    setWindowTitle(tr("Rename %1").arg(account.name));
    m_name->setObjectName(QStringLiteral("newName"));
    m_name->setAccessibleName(tr("New name of the account"));
    m_name->setMaxLength(64);
    auto* ask = new QLabel(tr("New name; the account's journal keeps the one that it began with:"), this);
    ask->setWordWrap(true);
    ask->setBuddy(m_name);
    auto* note = new QLabel(this);
    note->setWordWrap(true);
    base::setRole(note, base::LabelRole::Error);
    auto* buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole)->setAutoDefault(false);
    auto* rename = buttons->addButton(tr("Rename"), QDialogButtonBox::AcceptRole);
    rename->setObjectName(QStringLiteral("renameKey"));
    rename->setDefault(true);
    rename->setEnabled(false);
    arrange(this, {ask, m_name, note, buttons});
    connect(m_name, &QLineEdit::textChanged, this, [this, &accounts, note, rename, id = account.id, old = account.name] {
        const QString wrong = accounts.nameObstacle(name(), id);
        note->setText(wrong);
        base::setInvalid(m_name, !wrong.isEmpty());
        rename->setEnabled(wrong.isEmpty() && name() != old);
    });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_name->selectAll();
    m_name->setFocus();
}

QString RenameDialog::name() const
{
    return m_name->text().trimmed();
}

RemoveDialog::RemoveDialog(const VenueAccountView& account, QWidget* parent) : QDialog(parent)
{
    setObjectName(QStringLiteral("removeDialog"));
    setWindowTitle(tr("Remove %1").arg(account.name));
    auto* what = new QLabel(tr("The key of %1 at %2 is removed from %3. The account's journal stays on this machine, orders and positions stay at the venue, and the "
                               "key stays valid there until you delete it there.")
                                .arg(account.name, account.venueName, account.keptIn),
        this);
    what->setWordWrap(true);
    auto* typed = new QLineEdit(this);
    typed->setObjectName(QStringLiteral("removeName"));
    typed->setAccessibleName(tr("The name of the account that is removed"));
    auto* ask = new QLabel(tr("Type %1 to remove it:").arg(account.name), this);
    ask->setBuddy(typed);
    auto* buttons = new QDialogButtonBox(this);
    auto* keep = buttons->addButton(tr("Keep it"), QDialogButtonBox::RejectRole);
    keep->setDefault(true);
    auto* remove = buttons->addButton(tr("Remove"), QDialogButtonBox::AcceptRole);
    remove->setObjectName(QStringLiteral("removeKey"));
    remove->setAutoDefault(false);
    remove->setEnabled(false);
    arrange(this, {what, ask, typed, buttons});
    connect(typed, &QLineEdit::textChanged, this, [remove, name = account.name](const QString& text) { remove->setEnabled(text == name); });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    typed->setFocus();
}

} // namespace jarvis::widgets::settings
