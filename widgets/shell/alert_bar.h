#pragma once

#include <QString>
#include <QVector>
#include <QWidget>

class QLabel;
class QPushButton;

namespace jarvis::widgets::shell {

/// Critical alerts, in a bar under the top bar that stays until each is acknowledged: never a dialog that hides the red button.
///
/// Shows the newest, with how many wait behind it. The same key replaces its text instead of stacking up.
/// Threads: GUI.
class AlertBar final : public QWidget {
    Q_OBJECT

public:
    explicit AlertBar(QWidget* parent = nullptr);

    /// `key` names what it is about, such as "killed" or "unprotected 3".
    void show(const QString& key, const QString& text);
    /// The matter has ended by itself.
    void clear(const QString& key);
    int count() const { return static_cast<int>(m_alerts.size()); }
    QString text() const;
    /// Shows what that one shows, in another window; acknowledged here is acknowledged there.
    void mirror(AlertBar& other);

Q_SIGNALS:
    void changed();
    void acknowledged(const QString& key);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Alert {
        QString key;
        QString text;
    };
    void acknowledge();
    void refresh();

    QVector<Alert> m_alerts;
    QLabel* m_text;
    QLabel* m_more;
    QPushButton* m_acknowledge;
};

} // namespace jarvis::widgets::shell
