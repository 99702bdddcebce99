#pragma once

#include "widgets/trading/trade_context.h"

#include <QToolButton>

namespace jarvis::widgets::trading {

/// In a panel's title: the letter and the colour of its link, and a menu of the others.
///
/// Threads: GUI. The context must outlive it.
class LinkButton final : public QToolButton {
    Q_OBJECT

public:
    explicit LinkButton(TradeContext& context, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void openMenu();
    void showLink();

    TradeContext& m_context;
};

/// "A"; "–" for none.
QString letterOf(PanelLink link);

} // namespace jarvis::widgets::trading
