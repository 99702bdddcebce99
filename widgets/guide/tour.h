#pragma once

#include <QFrame>
#include <QPointer>
#include <QString>
#include <QVector>
#include <QWidget>

#include <functional>

class QLabel;
class QPushButton;

namespace jarvis::widgets::guide {

/// One thing that a tour points at.
struct TourStep {
    QString title;
    QString text;
    /// The control itself, brought to the front where it must be; null: it is not there now, and the step is left out.
    std::function<QWidget*()> show;
};

/// A short way around the desk: a frame around the real control and a note beside it. The desk goes on and can be used meanwhile.
///
/// Keys, while the note has the focus: Enter or Right goes on, Left back, Escape ends it. Clicks go through the frame to the control.
/// Threads: GUI. Deletes itself at its end; goes with the window.
class Tour final : public QWidget {
    Q_OBJECT

public:
    Tour(QVector<TourStep> steps, QWidget& window);

    void start();
    int step() const { return m_step; }
    QWidget& note() { return *m_note; }

Q_SIGNALS:
    /// `isWhole`: the last step was reached.
    void ended(bool isWhole);

protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void go(int direction);
    void end(bool isWhole);
    void showStep();
    void place();

    QVector<TourStep> m_steps;
    QWidget& m_window;
    QPointer<QWidget> m_target;
    QRect m_framed;
    QFrame* m_note;
    QLabel* m_title;
    QLabel* m_text;
    QLabel* m_count;
    QPushButton* m_back;
    QPushButton* m_next;
    int m_step = -1;
};

} // namespace jarvis::widgets::guide
