#include "widgets/settings/vault_page.h"

#include "widgets/base/style_sheet.h"
#include "widgets/settings/settings_form.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>

namespace jarvis::widgets::settings {
namespace {

constexpr int kFollowMs = 1'000;

} // namespace

VaultPage::VaultPage(Vault& vault, QWidget* parent)
    : SettingsPage(parent)
    , m_vault(vault)
    , m_state(new QLabel(this))
    , m_lock(new QPushButton(tr("Lock now"), this))
    , m_change(new QPushButton(tr("Change pass phrase…"), this))
    , m_idle(new QSpinBox(this))
    , m_result(new QLabel(this))
{
    setObjectName(QStringLiteral("vaultPage"));
    setAccessibleName(title());
    m_state->setWordWrap(true);
    m_lock->setObjectName(QStringLiteral("lockVault"));
    m_change->setObjectName(QStringLiteral("changePassPhrase"));
    for (QPushButton* button : {m_lock, m_change})
        button->setAutoDefault(false);
    m_idle->setObjectName(QStringLiteral("vaultIdle"));
    m_idle->setRange(0, Vault::kIdleMinutesMax);
    m_idle->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_idle->setSuffix(tr(" min"));
    m_idle->setSpecialValueText(tr("Never"));
    SettingsForm form(*this, title(), tr("Keys of venues lie in the desktop's keychain. Where there is none they lie in a vault: a file that only your pass phrase opens."));
    form.add(tr("Vault"), tr("A locked vault is opened when a key is needed: you are asked for the pass phrase then. Accounts that are open go on trading."), m_state);
    form.add(tr("Lock"), tr("Forgets what opens the vault, at once."), m_lock);
    form.add(tr("Lock after"), tr("Without a hand on keyboard or mouse for so long, when the session is locked, and before the machine sleeps."), m_idle);
    form.add(tr("Pass phrase"), tr("At least 8 bytes. The old one is asked for first, and works until the new file stands in its place; a back-up is kept. Nobody can bring a forgotten one back."), m_change);
    m_result->setObjectName(QStringLiteral("vaultResult"));
    m_result->setWordWrap(true);
    m_result->setTextFormat(Qt::PlainText);
    m_result->setTextInteractionFlags(Qt::TextSelectableByMouse);
    form.addWide(m_result);
    form.end();
    connect(m_lock, &QPushButton::clicked, this, [this] {
        m_vault.lock();
        follow();
    });
    connect(m_change, &QPushButton::clicked, this, &VaultPage::changePassPhrase);
    connect(m_idle, &QSpinBox::valueChanged, this, [this](int minutes) {
        const QString error = m_vault.setIdleMinutes(minutes);
        say(error, true);
    });
    // It may be locked by time, or opened where a key was needed.
    m_timer.setInterval(kFollowMs);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        if (isVisible())
            follow();
    });
    m_timer.start();
    follow();
}

void VaultPage::follow()
{
    const Vault::State state = m_vault.state();
    switch (state) {
    case Vault::State::None: m_state->setText(tr("There is none: keys are in the keychain, or there are none yet.")); break;
    case Vault::State::Locked: m_state->setText(tr("Locked: %1").arg(m_vault.path())); break;
    case Vault::State::Open: m_state->setText(tr("Open: %1").arg(m_vault.path())); break;
    }
    m_lock->setEnabled(state == Vault::State::Open && !m_isChanging);
    m_change->setEnabled(state != Vault::State::None && !m_isChanging);
    const QSignalBlocker quiet(m_idle);
    m_idle->setValue(m_vault.idleMinutes());
}

void VaultPage::restoreDefaults()
{
    say(m_vault.setIdleMinutes(Vault::kIdleMinutesUsual), true);
    follow();
}

void VaultPage::changePassPhrase()
{
    m_isChanging = true;
    follow();
    const QString error = m_vault.changePassPhrase();
    m_isChanging = false;
    say(error.isEmpty() ? tr("The pass phrase was changed.") : error, !error.isEmpty());
    follow();
}

void VaultPage::say(const QString& text, bool isError)
{
    base::setRole(m_result, isError ? base::LabelRole::Error : base::LabelRole::Plain);
    m_result->setText(text);
}

} // namespace jarvis::widgets::settings
