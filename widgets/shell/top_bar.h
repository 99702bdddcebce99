#pragma once

#include "widgets/base/account_mode.h"
#include "widgets/base/link_text.h"
#include "widgets/session/arming.h"
#include "widgets/session/engine_session.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QTimer;
class QToolButton;

namespace jarvis::widgets::base {
class Badge;
class MeterBar;
class NumberLabel;
}

namespace jarvis::widgets::shell {

class KillButton;

/// What must be on screen always: paper or live, account, equity, day P&L against its limit, exposure, data age, engine (this machine's or
/// which other, its state and latency), one-click, and the red button.
///
/// Threads: GUI. Session and arming must outlive it.
class TopBar final : public QWidget {
    Q_OBJECT

public:
    TopBar(session::EngineSession& session, session::Arming& arming, QWidget* parent = nullptr);

    /// The red button, for placing what opens from it.
    KillButton* killButton() const { return m_kill; }
    QToolButton* accountButton() const { return m_account; }
    QToolButton* engineButton() const { return m_engine; }
    base::AccountMode mode() const;
    /// Without the figures beside the rest: in a narrow window they lie below it.
    QSize minimumSizeHint() const override;
    /// How the way to the engine is, from now on; without a word it is in this program.
    void setLink(const base::LinkReport& link);

Q_SIGNALS:
    void killClicked();
    /// The button of a halted desk.
    void releaseClicked();
    void disarmClicked();
    /// Whoever knows of other accounts opens a menu below the button.
    void accountMenuWanted(QToolButton* below);
    /// How the connections are doing.
    void detailWanted(QToolButton* below);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    base::NumberLabel* addFigure(QHBoxLayout& row, const QString& caption, const QString& widest, const QString& toolTip);
    void buildLayout();
    void buildFigures();
    /// Of the first row.
    int widthOf(bool hasFigures, int spacing) const;
    void fold();
    void showAccount();
    void showValuation();
    void showAge();
    void showEngine();
    void showFarEngine();
    void showArming();

    session::EngineSession& m_session;
    session::Arming& m_arming;
    base::Badge* m_mode;
    QToolButton* m_account;
    base::NumberLabel* m_equity = nullptr;
    base::NumberLabel* m_dayPnl = nullptr;
    base::MeterBar* m_dayMeter;
    QLabel* m_dayLimit;
    base::NumberLabel* m_exposure = nullptr;
    base::NumberLabel* m_free = nullptr;
    base::NumberLabel* m_age = nullptr;
    QToolButton* m_engine;
    QPushButton* m_oneClick;
    KillButton* m_kill;
    QTimer* m_ageTimer;
    base::LinkReport m_link;
    QWidget* m_figures;
    QHBoxLayout* m_row = nullptr;      ///< all of it, or without the figures
    QHBoxLayout* m_figureRow = nullptr; ///< the second row, of a narrow window
    bool m_isFolded = false;
};

} // namespace jarvis::widgets::shell
