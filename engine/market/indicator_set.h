#pragma once

#include "engine/market/indicators.h"
#include "engine/model/market_data.h"

namespace jarvis::market {

/// The six usual indicators in one pass over the bars, with the usual periods.
///
/// Threads: a plain value.
class IndicatorSet {
public:
    struct Values {
        double ema = 0;
        double rsi = 0;
        double atr = 0;
        Macd::Value macd;
        Bollinger::Value bollinger;
        double vwap = 0;
    };

    /// Values that are not ready yet are whatever they are; isReady() says when all are.
    Values add(const Candle& closed)
    {
        return {m_ema.add(closed.close), m_rsi.add(closed.close), m_atr.add(closed), m_macd.add(closed.close),
            m_bollinger.add(closed.close), m_vwap.add(closed)};
    }
    bool isReady() const
    {
        return m_ema.isReady() && m_rsi.isReady() && m_atr.isReady() && m_macd.isReady() && m_bollinger.isReady()
            && m_vwap.isReady();
    }

private:
    Ema m_ema{20};
    Rsi m_rsi{14};
    Atr m_atr{14};
    Macd m_macd{12, 26, 9};
    Bollinger m_bollinger{20, 2.0};
    Vwap m_vwap;
};

} // namespace jarvis::market
