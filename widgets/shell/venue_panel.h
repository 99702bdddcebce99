#pragma once

#include "widgets/session/engine_session.h"

#include <QFrame>
#include <QTimer>

class QGridLayout;
class QLabel;

namespace jarvis::widgets::shell {

/// The top bar's detail: how the connections to each venue are doing. Asks the engine each second while it is seen. Esc closes it.
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

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void ask();
    void show(const api::VenueHealth& health);
    void addVenue(const VenueStatus& venue, Timestamp now);
    void addRow(const QString& name, const QString& value, bool isWarning, const QString& why);
    void clear();
    void place();

    session::EngineSession& m_session;
    QGridLayout* m_rows;
    QLabel* m_note;
    QTimer m_refresh;
    QPoint m_corner;
    int m_row = 0;
};

} // namespace jarvis::widgets::shell
