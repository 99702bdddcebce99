#pragma once

#include "widgets/base/link_text.h"
#include "widgets/session/engine_session.h"

#include <QFrame>
#include <QTimer>

class QGridLayout;
class QLabel;
class QPushButton;

namespace jarvis::widgets::shell {

/// The top bar's detail: how the connections to the engine and to each venue are doing. Asks the engine each second while it is seen. Esc closes it.
///
/// Threads: GUI. The session must outlive it.
class VenuePanel final : public QFrame {
    Q_OBJECT

public:
    /// Beyond these a value is shown as a warning; the second is where new orders are refused.
    static constexpr Duration kOffsetWarning = std::chrono::milliseconds(250);
    static constexpr Duration kOffsetMax = std::chrono::seconds(1);
    static constexpr Duration kPublicAgeWarning = std::chrono::seconds(2);

    VenuePanel(session::EngineSession& session, QWidget* parent);

    /// Opens below `anchor`, or closes.
    void toggle(const QWidget& anchor);
    void setLink(const base::LinkReport& link);

Q_SIGNALS:
    /// The trader wants to be at another engine.
    void engineWanted();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void ask();
    void show(const api::VenueHealth& health);
    void addHead(const QString& text);
    void addLink();
    void addVenue(const VenueStatus& venue, Timestamp now);
    void addRow(const QString& name, const QString& value, bool isWarning, const QString& why);
    void clear();
    void place();

    session::EngineSession& m_session;
    QGridLayout* m_rows;
    QLabel* m_note;
    QPushButton* m_connect;
    base::LinkReport m_link;
    QTimer m_refresh;
    QPoint m_corner;
    int m_row = 0;
};

} // namespace jarvis::widgets::shell
