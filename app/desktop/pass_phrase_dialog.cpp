#include "app/desktop/pass_phrase_dialog.h"

#include "widgets/base/metrics.h"
#include "widgets/base/style_sheet.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace jarvis::desktop {

namespace base = widgets::base;

namespace {

QLineEdit* secretField(const QString& name, const QString& accessibleName, QWidget* parent)
{
    auto* field = new QLineEdit(parent);
    field->setObjectName(name);
    field->setAccessibleName(accessibleName);
    field->setEchoMode(QLineEdit::Password);
    field->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    field->setMaxLength(1'024);
    return field;
}

} // namespace

PassPhraseDialog::PassPhraseDialog(const secrets::PassPhraseQuestion& question, QWidget* parent)
    : QDialog(parent)
    , m_isNew(question.isNew)
    , m_phrase(secretField(QStringLiteral("passPhrase"), tr("Pass phrase"), this))
    , m_again(secretField(QStringLiteral("passPhraseAgain"), tr("Pass phrase, again"), this))
    , m_note(new QLabel(this))
{
    const bool isVault = question.of == secrets::PassPhraseQuestion::Of::Vault;
    if (isVault)
        setWindowTitle(m_isNew ? tr("Begin a vault for keys") : tr("Unlock the vault of keys"));
    else
        setWindowTitle(m_isNew ? tr("Encrypt the journal") : tr("Unlock the journal"));
    setObjectName(QStringLiteral("passPhraseDialog"));
    const QString folder = QDir::toNativeSeparators(QString::fromStdString(question.folder));
    auto* what = new QLabel(isVault ? m_isNew ? tr("The system's keychain does not answer, so keys go into the file %1, encrypted. Choose a pass phrase for it. Nobody can bring a "
                                               "forgotten one back: what is in it has to be made anew at the venue, or the engine, then.").arg(folder)
                                           : tr("Keys and tokens are in the vault %1.").arg(folder)
            : m_isNew
            ? tr("The journal that begins in %1 will be encrypted. Nobody can bring a forgotten pass phrase back: without it the journal is lost.").arg(folder)
            : tr("The journal in %1 is encrypted.").arg(folder),
        this);
    what->setWordWrap(true);
    m_phrase->setPlaceholderText(tr("Pass phrase"));
    m_again->setPlaceholderText(tr("The same again"));
    m_again->setVisible(m_isNew);
    base::setRole(m_note, base::LabelRole::Error);
    m_note->setObjectName(QStringLiteral("passPhraseNote"));
    m_note->setWordWrap(true);
    m_note->setText(question.wasWrong ? tr("This was not the pass phrase. Nothing was changed.") : QString());

    auto* buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("Leave it closed"), QDialogButtonBox::RejectRole);
    m_open = buttons->addButton(m_isNew ? tr("Begin") : tr("Unlock"), QDialogButtonBox::AcceptRole);
    m_open->setObjectName(QStringLiteral("passPhraseOpen"));
    m_open->setDefault(true);
    m_open->setEnabled(false);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(6 * base::kGrid, 5 * base::kGrid, 6 * base::kGrid, 4 * base::kGrid);
    layout->setSpacing(3 * base::kGrid);
    for (QWidget* part : {static_cast<QWidget*>(what), static_cast<QWidget*>(m_phrase), static_cast<QWidget*>(m_again),
             static_cast<QWidget*>(m_note), static_cast<QWidget*>(buttons)})
        layout->addWidget(part);
    setFixedWidth(460);

    connect(m_phrase, &QLineEdit::textChanged, this, &PassPhraseDialog::judge);
    connect(m_again, &QLineEdit::textChanged, this, &PassPhraseDialog::judge);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_phrase->setFocus();
}

void PassPhraseDialog::judge()
{
    const auto bytes = static_cast<std::size_t>(m_phrase->text().toUtf8().size());
    const bool isShort = m_isNew && bytes < secrets::kPassPhraseBytesMin;
    const bool isOther = m_isNew && m_phrase->text() != m_again->text();
    m_open->setEnabled(bytes > 0 && !isShort && !isOther);
    if (isShort)
        m_note->setText(tr("At least %1 characters.").arg(secrets::kPassPhraseBytesMin));
    else
        m_note->setText(isOther ? tr("The two are not the same yet.") : QString());
}

journal::Secret PassPhraseDialog::take()
{
    QByteArray bytes = m_phrase->text().toUtf8();
    auto secret = journal::Secret::copyOf(std::as_bytes(std::span(bytes.constData(), static_cast<std::size_t>(bytes.size()))));
    std::fill(bytes.begin(), bytes.end(), '\0');
    // What the fields themselves remember cannot be wiped, only let go.
    m_phrase->clear();
    m_again->clear();
    return secret;
}

std::optional<journal::Secret> PassPhraseDialogs::ask(const secrets::PassPhraseQuestion& question)
{
    PassPhraseDialog dialog(question);
    if (dialog.exec() != QDialog::Accepted)
        return std::nullopt;
    return dialog.take();
}

} // namespace jarvis::desktop
