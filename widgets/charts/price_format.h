#pragma once

#include <QLocale>
#include <QString>

namespace jarvis::widgets::charts {

/// Numbers as a chart writes them: thousands separated, the instrument's decimals, "—" for unknown.
///
/// Threads: a plain value.
class PriceFormat {
public:
    static constexpr int kDecimalsMax = 12;

    explicit PriceFormat(const QLocale& locale = QLocale(), int decimals = 2);

    int decimals() const { return m_decimals; }
    void setDecimals(int decimals);
    double step() const;

    QString price(double value) const;
    /// With decimals of its own.
    QString number(double value, int decimals) const;
    /// With its sign, always.
    QString change(double value) const;
    QString percent(double value) const;
    /// Four significant digits and K, M, B or T.
    QString volume(double value) const;

    const QLocale& locale() const { return m_locale; }

private:
    QLocale m_locale;
    int m_decimals = 2;
};

} // namespace jarvis::widgets::charts
