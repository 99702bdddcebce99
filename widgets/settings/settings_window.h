#pragma once

#include <QDialog>
#include <QVector>

class QListWidget;
class QStackedWidget;

namespace jarvis::widgets::settings {

class SettingsPage;

/// Settings: the pages' names on the left, the chosen page on the right. Not modal: the red button stays within reach. Esc closes it.
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
    QListWidget* m_names;
    QStackedWidget* m_pages;
    QVector<SettingsPage*> m_all;
};

} // namespace jarvis::widgets::settings
