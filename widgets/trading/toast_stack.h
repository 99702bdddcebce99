#pragma once

#include "widgets/base/roles.h"

#include <QPointer>
#include <QString>
#include <QVector>
#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace jarvis::widgets::trading {

/// Short messages at the bottom right of a window, stacked, at most four, each with one action while that makes sense.
///
/// A toast with the same key is rewritten in place. It goes after some seconds, later while the pointer or the focus is on it, and not at
/// all while it is sticky. Never takes the focus by itself and never covers the top bar.
/// Threads: GUI.
class ToastStack final : public QWidget {
    Q_OBJECT

public:
    static constexpr int kToastsMax = 4;

    struct Toast {
        QString key;
        QString title;
        QString text;
        base::Tone tone = base::Tone::Plain;
        QString action; ///< a button's text; empty: none
        bool isSticky = false;
    };

    /// Lies over `window` and follows its size.
    explicit ToastStack(QWidget* window);

    void show(const Toast& toast);
    void remove(const QString& key);
    void clear();
    /// Toasts lie at the bottom of this widget while it is seen, and so not over what is below it.
    void setHome(QWidget* home) { m_home = home; }
    /// Toasts lie to the left of these widgets, as far as they are seen: never over what trades.
    void setAvoided(const QVector<QWidget*>& avoided);
    /// Newest last.
    QVector<Toast> toasts() const;

Q_SIGNALS:
    void actionTriggered(const QString& key);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    class Card;
    void place();
    int rightEdge(int width) const;

    QVBoxLayout* m_column;
    QVector<Card*> m_cards;
    QPointer<QWidget> m_home;
    QVector<QPointer<QWidget>> m_avoided;
};

} // namespace jarvis::widgets::trading
