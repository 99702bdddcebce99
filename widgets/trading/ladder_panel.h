#pragma once

#include "widgets/trading/imbalance_bar.h"
#include "widgets/trading/ladder_view.h"
#include "widgets/trading/one_click.h"
#include "widgets/trading/size_preset_row.h"
#include "widgets/trading/size_presets.h"
#include "widgets/trading/trade_context.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;

namespace jarvis::widgets::base {
class NumberField;
}

namespace jarvis::widgets::trading {

/// The ladder with its head: size per click and a row of sizes to choose from, the distances of both exits, arming, centring, spread
/// and imbalance. Under it, what the row that is looked at holds, in words.
///
/// Arming is per instrument and asks for a size; the button says why it is off.
/// Threads: GUI. Context and one-click must outlive it.
class LadderPanel final : public QWidget {
    Q_OBJECT

public:
    LadderPanel(TradeContext& context, OneClick& oneClick, QWidget* parent = nullptr);

    LadderView& view() { return *m_view; }
    base::NumberField& sizeField() { return *m_size; }
    QPushButton& armButton() { return *m_arm; }
    SizePresetRow& presets() { return *m_presetRow; }
    /// Sizes that are chosen last longer than the program: kept in this file of the profile.
    void keepSizesIn(const QString& path);
    /// The size of that place in the row, from 0, as if it were pressed there.
    void choosePreset(int index);
    /// The present size has that place from now on.
    void keepPreset(int index);
    /// Arms, or disarms when it is armed: for the button and for a key.
    void toggleArmed();

private:
    QWidget* buildHead();
    void onInstrument();
    void suggestSize();
    void showPresets();
    static QString lookedHint();
    void showLookedAt();
    void applyExits();
    void showArming();
    void showMarket();

    TradeContext& m_context;
    OneClick& m_oneClick;
    LadderView* m_view;
    base::NumberField* m_size;
    base::NumberField* m_takeProfit;
    base::NumberField* m_stopLoss;
    SizePresetRow* m_presetRow;
    QPushButton* m_arm;
    QPushButton* m_centre;
    QLabel* m_market;
    ImbalanceBar* m_imbalance;
    QLabel* m_state;
    QLabel* m_looked;
    QString m_lookedWords;
    SizePresets m_presets;
    QTimer m_words; ///< until the market is told again
    bool m_needsSize = true;
    bool m_hasArmed = false; ///< one-click, which nobody disarmed since
};

} // namespace jarvis::widgets::trading
