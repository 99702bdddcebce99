#pragma once

#include "widgets/trading/reverse_question.h"
#include "widgets/trading/scale_out_dialog.h"
#include "widgets/trading/table_panel.h"
#include "widgets/trading/trade_context.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

namespace jarvis::widgets::trading {

class AlgorithmDialog;

/// The tables under the chart, with what can be done to their rows. Everything goes through the same gate as the ticket.
///
/// Threads: GUI. The context must outlive it; the panels belong to their windows.
class Activity final : public QObject {
    Q_OBJECT

public:
    explicit Activity(TradeContext& context, QObject* parent = nullptr);

    TablePanel* positions() const { return m_positions; }
    TablePanel* orders() const { return m_orders; }
    TablePanel* algorithms() const { return m_algorithms; }
    TablePanel* fills() const { return m_fills; }
    TablePanel* closed() const { return m_closed; }
    TablePanel* log() const { return m_log; }

    void flattenAll();
    void cancelAllEntries();
    /// Opens the algorithm ticket with this plan.
    void work(const AlgorithmPlan& plan);

private:
    void buildPositions();
    void buildOrders();
    void buildAlgorithms();
    void buildRecords();
    void closeShare(quint64 row, int divisor);
    void reverse(quint64 row);
    void scaleOut(InstrumentId instrument);
    void workNew();
    void changeAlgorithm(quint64 row);
    void openAlgorithmDialog(AlgorithmDialog* dialog);
    void report(const session::EngineSession::Sent& sent, const QString& what);
    void onSettled(const CommandId& id, const api::CommandSettled& outcome);

    TradeContext& m_context;
    TablePanel* m_positions = nullptr;
    TablePanel* m_orders = nullptr;
    TablePanel* m_algorithms = nullptr;
    QPointer<AlgorithmDialog> m_algorithmDialog;
    TablePanel* m_fills = nullptr;
    TablePanel* m_closed = nullptr;
    TablePanel* m_log = nullptr;
    QPointer<ReverseQuestion> m_reverseQuestion;
    QPointer<ScaleOutDialog> m_scaleOutDialog;
    QTimer m_words; ///< until the age above the positions is told again
    QString m_dataAge;
    QHash<QString, QString> m_asked; ///< command id → what was asked, until it is settled
};

} // namespace jarvis::widgets::trading
