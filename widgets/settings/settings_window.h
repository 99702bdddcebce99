#pragma once

#include <QDialog>
#include <QVector>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QStackedWidget;

namespace jarvis::widgets::settings {

class SettingsPage;

/// Settings: the pages' names on the left, the chosen page on the right. A search over all pages and
/// fields shows those that match; Enter goes to the first field. Not modal: the red button stays within reach. Esc closes it.
///
/// Threads: GUI.
class SettingsWindow final : public QDialog {
    Q_OBJECT

public:
    explicit SettingsWindow(QWidget* parent = nullptr);

    /// Takes the page over. The first one is shown until another is chosen.
    void addPage(SettingsPage* page);
    const QVector<SettingsPage*>& pages() const { return m_all; }
    /// Brings the window up, at the page of that id if there is one.
    void open(const QString& id = {});

protected:
    void showEvent(QShowEvent* event) override;

private:
    void search(const QString& text);
    void goToMatch();
    void follow(int at);

    QLineEdit* m_search;
    QListWidget* m_names;
    QStackedWidget* m_pages;
    QLabel* m_nothing;
    QPushButton* m_defaults;
    QVector<SettingsPage*> m_all;
};

} // namespace jarvis::widgets::settings
