#pragma once

#include <QWidget>

class QToolButton;

namespace jarvis::widgets::shell {

/// What the controls in a panel's title lie in: as wide as they need it where the screen has the room that the desk is made for, and with
/// arrows to move them by where it has less. What gets the keyboard is moved into view.
///
/// Threads: GUI.
class TitleRoom final : public QWidget {
    Q_OBJECT

public:
    /// Takes the controls over.
    explicit TitleRoom(QWidget* controls, QWidget* parent = nullptr);
    ~TitleRoom() override;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QToolButton* addArrow(const QString& sign, const QString& name, int direction);
    int need() const;
    void measure();
    void place();
    void bringIntoView(const QWidget& part);

    QWidget* m_view;
    QWidget* m_controls;
    QToolButton* m_back;
    QToolButton* m_forth;
    int m_offset = 0; ///< of what is hidden on the left
};

} // namespace jarvis::widgets::shell
