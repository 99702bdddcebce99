#pragma once

#include "widgets/settings/venue_accounts.h"

#include <QDialog>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace jarvis::widgets::base {
class SegmentedControl;
}

namespace jarvis::widgets::settings {

/// Asks for a key, has the venue asked what it may do, and closes once it is stored. What is wrong is said here, and what was typed
/// stays for the next try; nothing of it stays behind the end.
///
/// Threads: GUI. The port must outlive it.
class AddKeyDialog final : public QDialog {
    Q_OBJECT

public:
    explicit AddKeyDialog(VenueAccounts& accounts, QWidget* parent = nullptr);
    ~AddKeyDialog() override;

    const VenueAccounts::Outcome& outcome() const { return m_outcome; }

    void done(int result) override;

private:
    QLineEdit* addField(const QString& name, const QString& label, const QString& accessibleName, bool isSecret);
    void showVenue();
    void judge();
    void store();
    void finish(const VenueAccounts::Outcome& outcome);
    void setBusy(bool isBusy);
    NewVenueKey typed() const;

    VenueAccounts& m_accounts;
    const QVector<VenueChoice> m_venues;
    QFormLayout* m_form;
    QComboBox* m_venue;
    base::SegmentedControl* m_network;
    QLineEdit* m_name;
    QLineEdit* m_key;
    QLineEdit* m_secret;
    QLineEdit* m_passphrase;
    QLabel* m_advice;
    QLabel* m_note;
    QPushButton* m_store;
    VenueAccounts::Outcome m_outcome;
    bool m_isBusy = false;
};

} // namespace jarvis::widgets::settings
