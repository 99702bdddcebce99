#pragma once

#include "widgets/settings/engines.h"

#include <QFrame>

class QCheckBox;
class QGridLayout;
class QLabel;

namespace jarvis::widgets::settings {

/// A certificate for a person to compare with what the engine's machine shows, and the box that says that it was compared. Where one was
/// trusted before, both stand under one another.
///
/// Threads: GUI.
class CertificateBox final : public QFrame {
    Q_OBJECT

public:
    explicit CertificateBox(QWidget* parent = nullptr);

    /// Another one has to be compared anew.
    void show(const ShownCertificate& certificate);
    void clear();
    bool isCompared() const;
    /// Of the certificate that was compared; empty: none was.
    QString trustedSha256() const;

Q_SIGNALS:
    void comparedChanged();

private:
    QLabel* addLine(QGridLayout* lines, const QString& name, const char* objectName);

    QLabel* m_why;
    QLabel* m_subject = nullptr;
    QLabel* m_issuer = nullptr;
    QLabel* m_valid = nullptr;
    QLabel* m_before = nullptr;
    QLabel* m_beforeName = nullptr;
    QLabel* m_now = nullptr;
    QLabel* m_nowName = nullptr;
    QCheckBox* m_compared;
    QString m_sha256;
};

} // namespace jarvis::widgets::settings
