#pragma once

#include "engine/api/query.h"
#include "widgets/trading/trade_context.h"

#include <QDialog>
#include <QTimer>

#include <optional>

class QCheckBox;
class QLabel;
class QPushButton;

namespace jarvis::widgets::base {
class Badge;
class NumberLabel;
} // namespace jarvis::widgets::base

namespace jarvis::widgets::trading {

class ConfirmationTable;

/// The last look: the exact order in words and numbers, and one button that sends exactly that.
///
/// The quote that the numbers come from grows old while it is read: after kQuoteAgeMax, or when the mark has moved beyond the
/// collar, the button asks for new numbers instead of sending. Cancel is the default; neither button hears Enter within
/// kGuard of opening or of new numbers. It stays until the engine has answered.
/// Threads: GUI. Use open(); the context must outlive it.
class ConfirmationDialog final : public QDialog {
    Q_OBJECT

public:
    static constexpr Duration kQuoteAgeMax = std::chrono::seconds(2);
    static constexpr Duration kGuard = std::chrono::milliseconds(300);

    /// `query` is asked again when the numbers are too old.
    ConfirmationDialog(TradeContext& context, const api::PreviewQuery& query, const api::OrderPreview& preview, QWidget* parent = nullptr);

    enum class Stage : std::uint8_t {
        Ready = 1,
        Outdated,  ///< old quote or moved market: the button reviews again
        Reviewing, ///< new numbers are on their way
        Blocked,   ///< the gate, or a missing number, forbids it now
        Sending,
        Refused,   ///< by the engine, or not sent at all
    };
    Stage stage() const { return m_stage; }
    /// Exactly what Send would send.
    OrderDraft draft() const;
    /// For a test's eyes.
    ConfirmationTable* table() const { return m_table; }

    void reject() override;

Q_SIGNALS:
    /// The engine took it.
    void sent(const jarvis::CommandId& id);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void build();
    QWidget* buildHead();
    void onConfirm();
    void onTick();
    void onSettled(const CommandId& id, const api::CommandSettled& outcome);
    void reviewAgain();
    void send();
    void take(const api::OrderPreview& preview);
    void refuse(const QString& text, bool isDuplicate);
    void setStage(Stage stage);
    void showPreview();
    void showStage();
    void startGuard();
    bool isGuarded() const;
    bool isOutdated() const;
    bool hasMovedBeyondCollar() const;
    /// Why these numbers must not be sent; empty when they may.
    QString blockText() const;
    Duration now() const;

    TradeContext& m_context;
    api::PreviewQuery m_query;
    api::OrderPreview m_preview;
    Stage m_stage = Stage::Ready;
    bool m_isDuplicate = false; ///< a twin was just sent: needs its own yes
    QString m_message;
    std::optional<CommandId> m_command;
    Duration m_guardedUntil{};
    Duration m_sentAt{};
    QTimer m_tick;
    base::Badge* m_badge;
    QLabel* m_account;
    QLabel* m_sentence;
    ConfirmationTable* m_table;
    base::NumberLabel* m_age;
    QLabel* m_note;
    QCheckBox* m_again;
    QPushButton* m_cancel;
    QPushButton* m_send;
};

} // namespace jarvis::widgets::trading
