#include "widgets/settings/add_key_dialog.h"

#include "widgets/base/metrics.h"
#include "widgets/base/segmented_control.h"
#include "widgets/base/style_sheet.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace jarvis::widgets::settings {
namespace {

constexpr int kTestnet = 1;

} // namespace

AddKeyDialog::AddKeyDialog(VenueAccounts& accounts, QWidget* parent)
    : QDialog(parent)
    , m_accounts(accounts)
    , m_venues(accounts.venues())
    , m_form(new QFormLayout)
    , m_venue(new QComboBox(this))
    , m_network(new base::SegmentedControl(this))
    , m_advice(new QLabel(this))
    , m_note(new QLabel(this))
{
    setObjectName(QStringLiteral("addKeyDialog"));
    setWindowTitle(tr("Add a key"));
    setFixedWidth(520);
    m_form->setHorizontalSpacing(4 * base::kGrid);
    m_form->setVerticalSpacing(2 * base::kGrid);
    m_form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);

    for (const VenueChoice& choice : m_venues)
        m_venue->addItem(choice.name);
    m_venue->setObjectName(QStringLiteral("keyVenue"));
    m_venue->setAccessibleName(tr("Venue"));
    m_form->addRow(tr("&Venue"), m_venue);
    m_network->addSegment(tr("Mainnet"), base::Tone::Live, tr("Mainnet: real money"));
    m_network->addSegment(tr("Testnet"), base::Tone::Accent, tr("Testnet: play money"));
    m_network->setCurrent(0);
    m_network->setObjectName(QStringLiteral("keyNetwork"));
    m_network->setAccessibleName(tr("Network"));
    m_form->addRow(tr("Network"), m_network);
    m_name = addField(QStringLiteral("keyName"), tr("&Name"), tr("Name of the account"), false);
    m_name->setPlaceholderText(tr("As you call it, such as Main"));
    m_key = addField(QStringLiteral("keyText"), tr("API &key"), tr("API key"), false);
    m_secret = addField(QStringLiteral("keySecret"), tr("&Secret"), tr("Secret of the key"), true);
    m_passphrase = addField(QStringLiteral("keyPassphrase"), tr("&Pass phrase"), tr("Pass phrase of the key"), true);
    for (QLabel* label : {m_advice, m_note})
        label->setWordWrap(true);
    base::setRole(m_advice, base::LabelRole::Secondary);
    m_note->setObjectName(QStringLiteral("keyNote"));
    m_note->setAccessibleName(tr("What is wrong"));

    auto* buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole)->setAutoDefault(false);
    m_store = buttons->addButton(tr("Test and store"), QDialogButtonBox::AcceptRole);
    m_store->setObjectName(QStringLiteral("storeKey"));
    m_store->setDefault(true);
    base::setRole(m_store, base::ButtonRole::Primary);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(6 * base::kGrid, 5 * base::kGrid, 6 * base::kGrid, 4 * base::kGrid);
    layout->setSpacing(3 * base::kGrid);
    layout->addWidget(m_advice);
    layout->addLayout(m_form);
    layout->addWidget(m_note);
    layout->addWidget(buttons);

    connect(m_venue, &QComboBox::currentIndexChanged, this, &AddKeyDialog::showVenue);
    connect(buttons, &QDialogButtonBox::accepted, this, &AddKeyDialog::store);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    showVenue();
    m_name->setFocus();
}

AddKeyDialog::~AddKeyDialog() = default;

QLineEdit* AddKeyDialog::addField(const QString& name, const QString& label, const QString& accessibleName, bool isSecret)
{
    auto* field = new QLineEdit(this);
    field->setObjectName(name);
    field->setAccessibleName(accessibleName);
    field->setMaxLength(4'096);
    if (isSecret) {
        field->setEchoMode(QLineEdit::Password);
        field->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    }
    m_form->addRow(label, field);
    connect(field, &QLineEdit::textChanged, this, &AddKeyDialog::judge);
    return field;
}

void AddKeyDialog::showVenue()
{
    const VenueChoice& choice = m_venues[m_venue->currentIndex()];
    m_advice->setText(choice.advice);
    m_passphrase->setVisible(choice.wantsPassphrase);
    m_form->labelForField(m_passphrase)->setVisible(choice.wantsPassphrase);
    if (!choice.wantsPassphrase)
        m_passphrase->clear();
    judge();
}

void AddKeyDialog::judge()
{
    const QString obstacle = m_name->text().isEmpty() ? QString() : m_accounts.nameObstacle(m_name->text().trimmed(), 0);
    base::setInvalid(m_name, !obstacle.isEmpty());
    base::setRole(m_note, base::LabelRole::Error);
    m_note->setText(obstacle);
    const bool isWhole = !m_name->text().trimmed().isEmpty() && !m_key->text().isEmpty() && !m_secret->text().isEmpty()
        && (!m_passphrase->isVisibleTo(this) || !m_passphrase->text().isEmpty());
    m_store->setEnabled(!m_isBusy && isWhole && obstacle.isEmpty());
}

NewVenueKey AddKeyDialog::typed() const
{
    return {m_name->text().trimmed(), m_venues[m_venue->currentIndex()].venue, m_network->current() == kTestnet, m_key->text(), m_secret->text(),
        m_passphrase->text()};
}

void AddKeyDialog::setBusy(bool isBusy)
{
    m_isBusy = isBusy;
    for (QWidget* field : {static_cast<QWidget*>(m_venue), static_cast<QWidget*>(m_network), static_cast<QWidget*>(m_name), static_cast<QWidget*>(m_key),
             static_cast<QWidget*>(m_secret), static_cast<QWidget*>(m_passphrase)})
        field->setEnabled(!isBusy);
    judge();
}

void AddKeyDialog::store()
{
    if (m_isBusy || !m_store->isEnabled())
        return;
    setBusy(true);
    base::setRole(m_note, base::LabelRole::Secondary);
    m_note->setText(tr("Asking %1 what the key may do…").arg(m_venue->currentText()));
    m_accounts.add(typed(), [this](const VenueAccounts::Outcome& outcome) { finish(outcome); });
}

void AddKeyDialog::finish(const VenueAccounts::Outcome& outcome)
{
    m_outcome = outcome;
    setBusy(false);
    if (outcome.isDone)
        return accept();
    base::setRole(m_note, outcome.tone == base::Tone::Warn ? base::LabelRole::Warning : base::LabelRole::Error);
    m_note->setText(outcome.text);
    m_secret->setFocus();
    adjustSize();
}

void AddKeyDialog::done(int result)
{
    if (m_isBusy)
        m_accounts.cancel();
    m_isBusy = false;
    // What the fields themselves remember cannot be wiped, only let go.
    for (QLineEdit* field : {m_key, m_secret, m_passphrase})
        field->clear();
    QDialog::done(result);
}

} // namespace jarvis::widgets::settings
