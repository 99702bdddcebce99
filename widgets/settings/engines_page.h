#pragma once

#include "widgets/settings/engines_model.h"
#include "widgets/settings/settings_page.h"

class QHBoxLayout;
class QLabel;
class QPushButton;
class QTableView;

namespace jarvis::widgets::settings {

class EngineDialog;

/// Engines elsewhere: the stored ones in a table, the chosen one below with what is known of it, and what can be done with it.
///
/// Decides nothing: everything goes to the port.
/// Threads: GUI. The port must outlive it.
class EnginesPage final : public SettingsPage {
    Q_OBJECT

public:
    explicit EnginesPage(Engines& engines, QWidget* parent = nullptr);

    QString id() const override { return QStringLiteral("engines"); }
    QString title() const override { return tr("Engines"); }
    void onShown() override;

    QTableView& table() { return *m_table; }
    /// The chosen engine; null when there is none.
    const EngineView* chosen() const;

    /// The dialog for a new one.
    void connectTo();
    void testChosen();
    void changeChosen();
    void removeChosen();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QPushButton* newAction(QHBoxLayout* row, const QString& text, const char* name, void (EnginesPage::*act)());
    void buildTable();
    void buildLayout();
    void openChosen();
    void openDialog(EngineDialog* dialog);
    void choose(quint32 id);
    void showChosen();
    void tell(const Engines::Outcome& outcome);

    Engines& m_engines;
    EnginesModel* m_model;
    QTableView* m_table;
    QWidget* m_detail;
    QLabel* m_name;
    QLabel* m_story;
    QLabel* m_result;
    QPushButton* m_add = nullptr;
    QPushButton* m_open = nullptr;
    QPushButton* m_test = nullptr;
    QPushButton* m_change = nullptr;
    QPushButton* m_remove = nullptr;
    bool m_isBusy = false;
};

} // namespace jarvis::widgets::settings
