#include "widgets/settings/certificate_box.h"

#include "widgets/base/link_text.h"
#include "widgets/base/metrics.h"
#include "widgets/base/style_sheet.h"

#include <QCheckBox>
#include <QFontDatabase>
#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace jarvis::widgets::settings {
namespace {

/// Two lines of sixteen bytes: as much as can be compared at a glance.
QString inTwoLines(const QString& sha256)
{
    constexpr qsizetype kHalf = 32;
    return base::formatFingerprint(sha256.left(kHalf)) + QLatin1Char('\n') + base::formatFingerprint(sha256.mid(kHalf));
}

} // namespace

CertificateBox::CertificateBox(QWidget* parent) : QFrame(parent), m_why(new QLabel(this)), m_compared(new QCheckBox(tr("I have compared the &fingerprint with the engine's own"), this))
{
    setObjectName(QStringLiteral("certificateBox"));
    setAccessibleName(tr("Certificate of the engine"));
    m_why->setWordWrap(true);
    m_why->setObjectName(QStringLiteral("certificateWhy"));
    base::setRole(m_why, base::LabelRole::Warning);
    m_compared->setObjectName(QStringLiteral("certificateCompared"));
    auto* lines = new QGridLayout;
    lines->setHorizontalSpacing(4 * base::kGrid);
    lines->setVerticalSpacing(base::kGrid);
    lines->setColumnStretch(1, 1);
    m_subject = addLine(lines, tr("For"), "certificateSubject");
    m_issuer = addLine(lines, tr("Signed by"), "certificateIssuer");
    m_valid = addLine(lines, tr("Valid"), "certificateValid");
    m_before = addLine(lines, tr("Trusted before"), "certificateBefore");
    m_beforeName = static_cast<QLabel*>(lines->itemAtPosition(lines->rowCount() - 1, 0)->widget());
    m_now = addLine(lines, tr("SHA-256"), "certificateNow");
    m_nowName = static_cast<QLabel*>(lines->itemAtPosition(lines->rowCount() - 1, 0)->widget());
    for (QLabel* fingerprint : {m_before, m_now})
        fingerprint->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, base::kGrid, 0, base::kGrid);
    column->setSpacing(2 * base::kGrid);
    column->addWidget(m_why);
    column->addLayout(lines);
    column->addWidget(m_compared);
    setFocusProxy(m_compared);
    connect(m_compared, &QCheckBox::toggled, this, &CertificateBox::comparedChanged);
    hide();
}

QLabel* CertificateBox::addLine(QGridLayout* lines, const QString& name, const char* objectName)
{
    const int row = lines->rowCount();
    auto* label = new QLabel(name, this);
    base::setRole(label, base::LabelRole::Secondary);
    auto* value = new QLabel(this);
    value->setObjectName(QLatin1String(objectName));
    value->setWordWrap(true);
    value->setTextFormat(Qt::PlainText);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    lines->addWidget(label, row, 0, Qt::AlignTop | Qt::AlignLeft);
    lines->addWidget(value, row, 1);
    return value;
}

void CertificateBox::show(const ShownCertificate& certificate)
{
    const bool isSame = m_sha256 == certificate.sha256 && !m_sha256.isEmpty();
    m_sha256 = certificate.sha256;
    m_why->setText(certificate.why);
    m_subject->setText(certificate.subject);
    m_issuer->setText(certificate.issuer == certificate.subject ? tr("itself") : certificate.issuer);
    m_valid->setText(certificate.valid);
    const bool isChanged = !certificate.beforeSha256.isEmpty();
    m_before->setVisible(isChanged);
    m_beforeName->setVisible(isChanged);
    m_before->setText(isChanged ? inTwoLines(certificate.beforeSha256) : QString());
    m_nowName->setText(isChanged ? tr("Shown now") : tr("SHA-256"));
    m_now->setText(inTwoLines(certificate.sha256));
    m_now->setAccessibleName(tr("SHA-256 fingerprint: %1").arg(base::formatFingerprint(certificate.sha256)));
    if (!isSame)
        m_compared->setChecked(false);
    QFrame::show();
}

void CertificateBox::clear()
{
    m_sha256.clear();
    m_compared->setChecked(false);
    hide();
}

bool CertificateBox::isCompared() const { return !m_sha256.isEmpty() && m_compared->isChecked(); }

QString CertificateBox::trustedSha256() const { return isCompared() ? m_sha256 : QString(); }

} // namespace jarvis::widgets::settings
