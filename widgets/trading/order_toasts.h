#pragma once

#include "widgets/trading/one_click.h"
#include "widgets/trading/toast_stack.h"
#include "widgets/trading/trade_context.h"

#include <QObject>
#include <QSet>

namespace jarvis::widgets::trading {

/// Tells the trader what became of each order: sending, working (with Cancel), filled, refused, cancelled, unknown.
///
/// One toast per order, rewritten as the order goes on, so that no marker disappears without a final state.
/// Threads: GUI. Context, one-click and stack must outlive it.
class OrderToasts final : public QObject {
    Q_OBJECT

public:
    OrderToasts(TradeContext& context, OneClick& oneClick, ToastStack& stack, QObject* parent = nullptr);

    /// Tells of those clicks too.
    void follow(OneClick& oneClick);

private:
    void onClick(int of, const OneClick::Click& click);
    void onOrders(const std::vector<OrderId>& orders);
    void onSent(const CommandId& id);
    void onSettled(const CommandId& id, const api::CommandSettled& outcome);
    void onAction(const QString& key);
    void show(const Order& order);
    static QString keyOf(const CommandId& id);
    static QString keyOf(const Order& order);

    TradeContext& m_context;
    ToastStack& m_stack;
    int m_followed = 0;    ///< sources of clicks, which count them each for itself
    QSet<QString> m_asked; ///< keys of orders that this desk sent, until they end
};

} // namespace jarvis::widgets::trading
