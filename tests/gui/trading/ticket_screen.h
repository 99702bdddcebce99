#pragma once

#include "tests/gui/trading/ticket_desk.h"
#include "widgets/base/number_field.h"
#include "widgets/base/number_label.h"
#include "widgets/trading/confirmation_dialog.h"
#include "widgets/trading/ticket_panel.h"

#include <QPushButton>

namespace jarvis::test {

/// A ticket on screen, and a hand that types into it.
struct TicketScreen : TicketDesk {
    widgets::trading::TicketPanel panel{context};

    explicit TicketScreen(bool isLive = false, bool hasBybit = false) : TicketDesk(isLive, hasBybit)
    {
        panel.resize(320, 720);
        panel.show();
        Desk::turn();
    }
    template <typename T>
    T* part(const char* name) const
    {
        auto* found = panel.findChild<T*>(QLatin1String(name));
        CHECK(found);
        return found;
    }
    widgets::base::NumberField* field(const char* name) const { return part<widgets::base::NumberField>(name); }
    QPushButton* button() const { return part<QPushButton>("ticketReview"); }
    QString number(const char* name) const { return part<widgets::base::NumberLabel>(name)->text(); }
    void type(const char* name, const QString& text)
    {
        auto* input = field(name);
        input->setFocus();
        input->selectAll();
        QTest::keyClick(input, Qt::Key_Delete);
        QTest::keyClicks(input, text);
    }
    void choose(const char* name, int index) { clickSegment(part<widgets::base::SegmentedControl>(name), index); }
    /// 0.0050 at 64,000.0 with both exits.
    void typeOrder()
    {
        type("ticketSize", QStringLiteral("0.0050"));
        type("ticketPrice", QStringLiteral("64000"));
        type("ticketTakeProfit", QStringLiteral("65280"));
        type("ticketStopLoss", QStringLiteral("63360"));
    }
    /// What the newest preview was asked for.
    OrderDraft lastAsked() const { return std::get<api::PreviewQuery>(desk.engine.queries().back()).draft; }
    /// Waits until whatever could come of the last input has come.
    void settleDown() const { QTest::qWait(2 * widgets::trading::TicketPanel::kDebounceMs); }
};

} // namespace jarvis::test
