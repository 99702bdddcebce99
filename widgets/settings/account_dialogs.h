#pragma once

#include "widgets/settings/venue_accounts.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace jarvis::widgets::settings {

/// Another name for an account; one that it may not have cannot be chosen.
///
/// Threads: GUI.
class RenameDialog final : public QDialog {
    Q_OBJECT

public:
    RenameDialog(const VenueAccounts& accounts, const VenueAccountView& account, QWidget* parent = nullptr);
    QString name() const;

private:
    QLineEdit* m_name;
};

/// Says what goes and what stays, and wants the account's name typed.
///
/// Threads: GUI.
class RemoveDialog final : public QDialog {
    Q_OBJECT

public:
    explicit RemoveDialog(const VenueAccountView& account, QWidget* parent = nullptr);
};

} // namespace jarvis::widgets::settings
