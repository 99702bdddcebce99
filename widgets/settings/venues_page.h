#pragma once

#include "widgets/settings/settings_page.h"
#include "widgets/settings/venue_accounts_model.h"

class QDialog;
class QHBoxLayout;
class QLabel;
class QPushButton;
class QTableView;

namespace jarvis::widgets::settings {

/// Accounts at venues: the stored ones in a table, the chosen one below with what its key may do, and what can be done with it.
///
/// Decides nothing: everything goes to the port, and the switch of live trading to whoever hears liveSwitchWanted().
/// Threads: GUI. The port must outlive it.
class VenuesPage final : public SettingsPage {
    Q_OBJECT

public:
    explicit VenuesPage(VenueAccounts& accounts, QWidget* parent = nullptr);

    QString id() const override { return QStringLiteral("venues"); }
    QString title() const override { return tr("Venues"); }
    void onShown() override;

    QTableView& table() { return *m_table; }
    /// The chosen account; null when there is none.
    const VenueAccountView* chosen() const;

    void addKey();
    void testChosen();
    void renameChosen();
    void removeChosen();

Q_SIGNALS:
    void liveSwitchWanted(bool isOn);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QPushButton* newButton(QHBoxLayout* row, const QString& text, void (VenuesPage::*act)());
    void buildLayout();
    void openChosen();
    void switchChosen();
    void open(QDialog* dialog);
    void choose(quint32 id);
    void showChosen();
    void showMarks(const VenueAccountView& account);
    void tell(const VenueAccounts::Outcome& outcome);

    VenueAccounts& m_accounts;
    VenueAccountsModel* m_model;
    QTableView* m_table;
    QWidget* m_detail;
    QLabel* m_name;
    QLabel* m_story;
    QWidget* m_marks;
    QLabel* m_warnings;
    QLabel* m_result;
    QPushButton* m_add = nullptr;
    QPushButton* m_test = nullptr;
    QPushButton* m_rename = nullptr;
    QPushButton* m_remove = nullptr;
    QPushButton* m_live = nullptr;
    QPushButton* m_open = nullptr;
    bool m_isBusy = false;
};

} // namespace jarvis::widgets::settings
