#include "widgets/settings/engine_dialog.h"

#include "widgets/base/metrics.h"
#include "widgets/base/style_sheet.h"
#include "widgets/settings/certificate_box.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace jarvis::widgets::settings {
namespace {

constexpr int kDialogWidth = 560;

} // namespace

EngineDialog::EngineDialog(Engines& engines, const QString& address, QWidget* parent)
    : QDialog(parent), m_engines(engines), m_id(0), m_form(new QFormLayout), m_certificate(new CertificateBox(this)), m_note(new QLabel(this))
{
    setWindowTitle(tr("Connect to an engine"));
    EngineView stored;
    stored.address = address;
    build(stored);
}

EngineDialog::EngineDialog(Engines& engines, const EngineView& stored, QWidget* parent)
    : QDialog(parent), m_engines(engines), m_id(stored.id), m_form(new QFormLayout), m_certificate(new CertificateBox(this)), m_note(new QLabel(this))
{
    setWindowTitle(tr("Change %1").arg(stored.name));
    build(stored);
}

EngineDialog::~EngineDialog() = default;

void EngineDialog::build(const EngineView& stored)
{
    setObjectName(QStringLiteral("engineDialog"));
    setFixedWidth(kDialogWidth);
    auto* advice = new QLabel(this);
    advice->setWordWrap(true);
    base::setRole(advice, base::LabelRole::Secondary);
    advice->setText(m_id == 0 ? tr("An engine elsewhere is a jarvisd on another machine. A token says who you are there: whoever runs it makes one with "
                                   "jarvisd token add NAME --trade. It is kept in the system's keychain, never in clear.")
                              : tr("The token stays as it is where none is typed. With another address it has to be typed anew: it is not shown to an engine that it was not made for."));
    m_form->setHorizontalSpacing(4 * base::kGrid);
    m_form->setVerticalSpacing(2 * base::kGrid);
    m_form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    m_name = addField(QStringLiteral("engineName"), tr("&Name"), tr("Name of the engine"), tr("As you call it, such as Tokyo"));
    m_address = addField(QStringLiteral("engineAddress"), tr("&Address"), tr("Address of the engine"), QStringLiteral("wss://host:8443"));
    m_token = addField(QStringLiteral("engineToken"), tr("&Token"), tr("Token for the engine"), m_id == 0 ? QStringLiteral("jarvis-…") : tr("kept in %1").arg(stored.tokenIn));
    m_token->setEchoMode(QLineEdit::Password);
    m_token->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    m_name->setText(stored.name);
    m_address->setText(stored.address);
    m_note->setWordWrap(true);
    m_note->setObjectName(QStringLiteral("engineNote"));
    m_note->setAccessibleName(tr("What is wrong"));

    auto* buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole)->setAutoDefault(false);
    m_store = addStart(tr("&Store only"), "storeEngine", false);
    m_connect = addStart(tr("&Connect"), "connectEngine", true);
    buttons->addButton(m_store, QDialogButtonBox::ActionRole);
    buttons->addButton(m_connect, QDialogButtonBox::ActionRole);
    m_connect->setDefault(true);
    base::setRole(m_connect, base::ButtonRole::Primary);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(6 * base::kGrid, 5 * base::kGrid, 6 * base::kGrid, 4 * base::kGrid);
    layout->setSpacing(3 * base::kGrid);
    layout->addWidget(advice);
    layout->addLayout(m_form);
    layout->addWidget(m_certificate);
    layout->addWidget(m_note);
    layout->addWidget(buttons);

    connect(m_address, &QLineEdit::textChanged, this, [this] {
        m_certificate->clear();
        judge();
        fit();
    });
    connect(m_name, &QLineEdit::textChanged, this, &EngineDialog::judge);
    connect(m_token, &QLineEdit::textChanged, this, &EngineDialog::judge);
    connect(m_certificate, &CertificateBox::comparedChanged, this, &EngineDialog::judge);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    judge();
    (m_name->text().isEmpty() ? m_name : m_token)->setFocus();
}

QLineEdit* EngineDialog::addField(const QString& name, const QString& label, const QString& accessibleName, const QString& hint)
{
    auto* field = new QLineEdit(this);
    field->setObjectName(name);
    field->setAccessibleName(accessibleName);
    field->setPlaceholderText(hint);
    field->setMaxLength(4'096);
    m_form->addRow(label, field);
    return field;
}

QPushButton* EngineDialog::addStart(const QString& text, const char* name, bool isToOpen)
{
    auto* button = new QPushButton(text, this);
    button->setObjectName(QLatin1String(name));
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, [this, isToOpen] { start(isToOpen); });
    return button;
}

void EngineDialog::say(const QString& text, base::Tone tone)
{
    base::setRole(m_note, tone == base::Tone::Muted ? base::LabelRole::Secondary : tone == base::Tone::Warn ? base::LabelRole::Warning : base::LabelRole::Error);
    m_note->setText(text);
    m_note->setVisible(!text.isEmpty());
    fit();
}

/// As high as what is said in it: words come and go.
void EngineDialog::fit()
{
    if (!layout())
        return;
    layout()->activate();
    setFixedHeight(layout()->totalHeightForWidth(kDialogWidth));
}

void EngineDialog::judge()
{
    const QString name = m_name->text().trimmed();
    const QString address = m_address->text().trimmed();
    const QString wrongName = name.isEmpty() ? QString() : m_engines.nameObstacle(name, m_id);
    // Half an address is no mistake yet.
    const QString wrongAddress = address.isEmpty() || m_address->hasFocus() ? QString() : m_engines.addressObstacle(address);
    base::setInvalid(m_name, !wrongName.isEmpty());
    base::setInvalid(m_address, !wrongAddress.isEmpty());
    if (!m_isBusy)
        say(wrongName.isEmpty() ? wrongAddress : wrongName, base::Tone::Critical);
    const bool isWhole = !name.isEmpty() && m_engines.addressObstacle(address).isEmpty() && (m_id != 0 || !m_token->text().trimmed().isEmpty());
    const bool isVouchedFor = !m_certificate->isVisibleTo(this) || m_certificate->isCompared();
    for (QPushButton* button : {m_store, m_connect})
        button->setEnabled(!m_isBusy && isWhole && wrongName.isEmpty() && isVouchedFor);
}

void EngineDialog::setBusy(bool isBusy)
{
    m_isBusy = isBusy;
    for (QWidget* field : {static_cast<QWidget*>(m_name), static_cast<QWidget*>(m_address), static_cast<QWidget*>(m_token), static_cast<QWidget*>(m_certificate)})
        field->setEnabled(!isBusy);
    judge();
}

void EngineDialog::start(bool isToOpen)
{
    if (m_isBusy || !m_connect->isEnabled())
        return;
    m_isToOpen = isToOpen;
    setBusy(true);
    say(tr("Connecting to %1…").arg(m_address->text().trimmed()), base::Tone::Muted);
    m_engines.store({m_name->text().trimmed(), m_address->text().trimmed(), m_token->text(), m_certificate->trustedSha256()}, m_id,
        [this](const Engines::Outcome& outcome) { finish(outcome); });
}

void EngineDialog::finish(const Engines::Outcome& outcome)
{
    m_outcome = outcome;
    if (outcome.isDone) {
        setBusy(false);
        return accept();
    }
    if (outcome.certificate)
        m_certificate->show(*outcome.certificate);
    setBusy(false);
    if (outcome.certificate) {
        fit();
        return m_certificate->setFocus();
    }
    say(outcome.text, outcome.tone);
    m_token->setFocus();
}

void EngineDialog::done(int result)
{
    if (m_isBusy)
        m_engines.cancel();
    m_isBusy = false;
    // What the field itself remembers cannot be wiped, only let go.
    m_token->clear();
    QDialog::done(result);
}

} // namespace jarvis::widgets::settings
