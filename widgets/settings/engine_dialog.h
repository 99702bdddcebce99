#pragma once

#include "widgets/settings/engines.h"

#include <QDialog>

class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace jarvis::widgets::settings {

class CertificateBox;

/// Asks where an engine is and who we are there, connects on trial, and closes once it is stored. A certificate that nobody vouches for is
/// shown, and has to be compared and confirmed by hand. What is wrong is said here, and what was typed stays for the next try; nothing of
/// it stays behind the end.
///
/// Threads: GUI. The port must outlive it.
class EngineDialog final : public QDialog {
    Q_OBJECT

public:
    /// For a new engine; `address` may be filled in already.
    explicit EngineDialog(Engines& engines, const QString& address = {}, QWidget* parent = nullptr);
    /// For one that is stored.
    EngineDialog(Engines& engines, const EngineView& stored, QWidget* parent = nullptr);
    ~EngineDialog() override;

    const Engines::Outcome& outcome() const { return m_outcome; }
    /// Whether the desk is to be opened there now.
    bool isToOpen() const { return m_isToOpen; }

    void done(int result) override;

private:
    void build(const EngineView& stored);
    QLineEdit* addField(const QString& name, const QString& label, const QString& accessibleName, const QString& hint);
    QPushButton* addStart(const QString& text, const char* name, bool isToOpen);
    void judge();
    void start(bool isToOpen);
    void finish(const Engines::Outcome& outcome);
    void setBusy(bool isBusy);
    void fit();
    void say(const QString& text, base::Tone tone);

    Engines& m_engines;
    const quint32 m_id; ///< zero: a new one
    QFormLayout* m_form;
    QLineEdit* m_name = nullptr;
    QLineEdit* m_address = nullptr;
    QLineEdit* m_token = nullptr;
    CertificateBox* m_certificate;
    QLabel* m_note;
    QPushButton* m_store = nullptr;
    QPushButton* m_connect = nullptr;
    Engines::Outcome m_outcome;
    bool m_isBusy = false;
    bool m_isToOpen = false;
};

} // namespace jarvis::widgets::settings
