#pragma once

#include "engine/api/query.h"
#include "widgets/trading/trade_context.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;
class QScrollArea;
class QScrollBar;

namespace jarvis::widgets::trading {

class ConfirmationDialog;
class TicketForm;
class TicketNumbers;
class TicketRefusals;

/// The ticket: what to trade, and everything that it would cost, risk and break, before anything is sent.
///
/// Each change asks the engine's own gate for a preview, at most every 80 ms, and every 500 ms while it is seen. Review, or
/// Enter anywhere in it, opens the confirmation; nothing else leads from here to an order.
/// Threads: GUI. The context must outlive it.
class TicketPanel final : public QWidget {
    Q_OBJECT

public:
    static constexpr int kDebounceMs = 80;
    static constexpr int kRefreshMs = 500;

    explicit TicketPanel(TradeContext& context, QWidget* parent = nullptr);

    /// Asks once more, and opens the confirmation when the answer lets it.
    void review();
    /// Hands what is typed over to the algorithm ticket.
    void work();
    /// Why it cannot be reviewed now, in words; empty when it can.
    QString obstacle() const;
    /// What is typed, to be put into a ticket that was built anew on the same instrument.
    QByteArray saveTyped() const;
    void restoreTyped(const QByteArray& typed);
    /// The one that is open; null when none is.
    ConfirmationDialog* confirmation() const;

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void onEdited();
    void ask();
    void take(const api::PreviewQuery& query, const Expected<api::OrderPreview, api::FetchError>& answer);
    void showAnswer();
    void showReason(const QString& reason);
    QScrollArea* buildRows();
    void showProblem();
    void showButton();
    void showMode();
    void openConfirmation(const api::PreviewQuery& query);
    std::vector<Refusal> refusalsToShow() const;

    TradeContext& m_context;
    base::AccountModeStrip* m_mode;
    TicketForm* m_form;
    TicketNumbers* m_numbers;
    TicketRefusals* m_refusals;
    QPushButton* m_review;
    QPushButton* m_work;
    QLabel* m_problem;
    QScrollBar* m_scrollBar = nullptr;
    QTimer m_debounce;
    QTimer m_refresh;
    quint64 m_question = 0;   ///< of the newest question; older answers are nobody's
    bool m_isFresh = false;   ///< m_preview answers what is typed now
    bool m_wantsReview = false;
    std::optional<api::OrderPreview> m_preview;
    std::optional<api::FetchError> m_error;
    QPointer<ConfirmationDialog> m_confirmation;
};

} // namespace jarvis::widgets::trading
