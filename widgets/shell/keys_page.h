#pragma once

#include "widgets/settings/settings_page.h"
#include "widgets/shell/actions.h"

#include <QSortFilterProxyModel>

class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace jarvis::widgets::shell {

class KeyField;
class KeysModel;

/// The settings' page of keys: every action, its key, and a field in which a new one is pressed. It says who has a key before it is taken.
///
/// What is chosen acts at once and is stored at once.
/// Threads: GUI. The actions must outlive it.
class KeysPage final : public settings::SettingsPage {
    Q_OBJECT

public:
    explicit KeysPage(Actions& actions, QWidget* parent = nullptr);

    QString id() const override { return QStringLiteral("keys"); }
    QString title() const override { return tr("Keys"); }

    /// Goes to that action.
    void choose(const QString& action);

private:
    void buildTable();
    void buildLayout();
    QPushButton* newButton(const QString& text, const char* name);
    const Action* chosen() const;
    void showChosen();
    void judge();
    void take();

    Actions& m_actions;
    KeysModel* m_model;
    QSortFilterProxyModel m_filter;
    QLineEdit* m_search;
    QTableView* m_table;
    QLabel* m_name;
    KeyField* m_field;
    QPushButton* m_take;
    QPushButton* m_clear;
    QPushButton* m_restore;
    QPushButton* m_restoreAll;
    QLabel* m_verdict;
};

} // namespace jarvis::widgets::shell
