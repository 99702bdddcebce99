#pragma once

#include <QString>
#include <QWidget>

class QAbstractItemView;
class QLabel;
class QPushButton;

namespace jarvis::widgets::base {

/// What an empty panel says instead of nothing: why it is empty, and the next thing to do. Lies over a view and shows
/// itself while the view's model has no rows.
///
/// Threads: GUI.
class EmptyState final : public QWidget {
    Q_OBJECT

public:
    /// Over `view`, which must have its model. `action` may be empty: no button.
    EmptyState(QAbstractItemView* view, const QString& text, const QString& action = QString());

    void setText(const QString& text);

Q_SIGNALS:
    void actionTriggered();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void follow();

    QAbstractItemView* m_view;
    QLabel* m_label;
    QPushButton* m_button = nullptr;
};

} // namespace jarvis::widgets::base
