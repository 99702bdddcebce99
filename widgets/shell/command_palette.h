#pragma once

#include "widgets/shell/palette_entry.h"

#include <QElapsedTimer>
#include <QFrame>
#include <QPointer>
#include <QStringList>

class QLabel;
class QLineEdit;
class QListView;

namespace jarvis::widgets::shell {

class PaletteModel;

/// Ctrl+K: type a few letters of what is wanted, choose, Enter. It finds everything that its sources bring.
///
/// It lies in the window that it was opened from, and goes when the focus goes elsewhere or on Esc. What changes orders is not done by one
/// press: it says what would be done, and a second Enter, pressed anew and not at once, does it. What may not act now says why.
/// Threads: GUI.
class CommandPalette final : public QFrame {
    Q_OBJECT

public:
    using Source = std::function<QVector<PaletteEntry>()>;
    /// Between the first Enter and the one that counts.
    static constexpr int kGuardMs = 300;
    static constexpr int kRecentMax = 12;

    explicit CommandPalette(QWidget* parent);

    /// Asked each time it opens.
    void addSource(Source source);
    /// Opens over that window.
    void open(QWidget& window);
    void close();

    /// Ids of what was used, newest first.
    const QStringList& recent() const { return m_recent; }
    void setRecent(const QStringList& recent);

    QLineEdit& input() { return *m_input; }
    const PaletteModel& model() const { return *m_model; }
    /// What stands below the list: how to go on, or why not.
    QString hint() const;

Q_SIGNALS:
    /// recent() is another.
    void recentChanged();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void build();
    void place();
    void find(const QString& typed);
    void choose();
    void showHint();
    bool moveChoice(int key);

    QVector<Source> m_sources;
    QStringList m_recent;
    PaletteModel* m_model;
    QLineEdit* m_input;
    QListView* m_list;
    QLabel* m_hint;
    QString m_asked; ///< id that the next Enter does
    QElapsedTimer m_askedAt;
    QPointer<QWidget> m_focusBefore;
};

} // namespace jarvis::widgets::shell
