#pragma once

#include <QDialog>
#include <QStringList>

class QLabel;
class QPushButton;

namespace jarvis::widgets::shell {

/// What stays open when the program ends, and the choice: go back (which Enter and Esc mean), cancel the entries and quit, or quit.
///
/// Not modal, as no dialog of the desk is. It asks; whoever opened it acts.
/// Threads: GUI.
class ExitDialog final : public QDialog {
    Q_OBJECT

public:
    struct Story {
        QStringList open;         ///< a line for each thing
        QString afterwards;       ///< who looks after it then
        bool hasEntries = false;  ///< there is something to cancel
    };

    ExitDialog(const Story& story, QWidget* parent);

    /// Entries are being cancelled: how far that is. Quitting waits for it.
    void showProgress(const QString& text);
    /// It came to nothing, or not all of it: asks anew.
    void showFailure(const Story& story, const QString& why);

Q_SIGNALS:
    void quitWanted();
    void cancelWanted();

private:
    void show(const Story& story);

    QLabel* m_list;
    QLabel* m_afterwards;
    QLabel* m_result;
    QPushButton* m_back;
    QPushButton* m_cancel;
    QPushButton* m_quit;
};

} // namespace jarvis::widgets::shell
