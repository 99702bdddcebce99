#pragma once

#include <QLabel>
#include <QStringList>

namespace jarvis::widgets::base {

/// A one-line label that ends in "…" where the room ends, and tells all of it in its tool tip then. Where it has shorter words for the same, it
/// uses those first.
///
/// Threads: GUI.
class ElidedLabel final : public QLabel {
    Q_OBJECT

public:
    explicit ElidedLabel(QWidget* parent = nullptr);
    explicit ElidedLabel(const QString& text, QWidget* parent = nullptr);

    /// Longest first. The last of them has room from now on, however narrow the rest becomes.
    void setShorter(const QStringList& texts);
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    bool isElided() const;
    QString fittingText() const;

    QStringList m_shorter;
};

} // namespace jarvis::widgets::base
