#pragma once

#include "widgets/base/roles.h"

#include <QWidget>

namespace jarvis::widgets::base {

/// How much of a limit is used: calm below 75 %, `warn` from there, `down` from 100 %.
///
/// Shares are for pixels only; the exact numbers stand beside it as text.
/// Threads: GUI.
class MeterBar final : public QWidget {
    Q_OBJECT

public:
    explicit MeterBar(QWidget* parent = nullptr);

    /// 0 is empty, 1 is full; more is drawn as full. Negative means unknown: no bar.
    void setShare(double share);
    /// A second share, drawn lighter behind the first: after the order that is being prepared.
    void setShareAfter(double share);
    double share() const { return m_share; }
    Tone tone() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    double m_share = -1;
    double m_shareAfter = -1;
};

} // namespace jarvis::widgets::base
