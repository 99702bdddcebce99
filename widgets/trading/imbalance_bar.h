#pragma once

#include <QWidget>

namespace jarvis::widgets::trading {

/// Which side of the book is heavier: bids from the left, asks from the right, a mark at the half. The share stands beside it as text.
///
/// Threads: GUI.
class ImbalanceBar final : public QWidget {
    Q_OBJECT

public:
    explicit ImbalanceBar(QWidget* parent = nullptr);

    /// Of the bids, 0 to 1; negative: unknown, and nothing is painted.
    void setBidShare(double share);
    double bidShare() const { return m_share; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    double m_share = -1;
};

} // namespace jarvis::widgets::trading
