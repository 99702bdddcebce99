#pragma once

#include <QLabel>

namespace jarvis::widgets::base {

/// A one-line label that ends in "…" where the room ends, and tells all of it in its tool tip then.
///
/// Threads: GUI.
class ElidedLabel final : public QLabel {
    Q_OBJECT

public:
    explicit ElidedLabel(QWidget* parent = nullptr);
    explicit ElidedLabel(const QString& text, QWidget* parent = nullptr);

    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    bool isElided() const;
};

} // namespace jarvis::widgets::base
