#include "widgets/base/elided_label.h"

#include <QEvent>
#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QStyleOption>
#include <QToolTip>

#include <algorithm>

namespace jarvis::widgets::base {

ElidedLabel::ElidedLabel(QWidget* parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
}

ElidedLabel::ElidedLabel(const QString& text, QWidget* parent) : ElidedLabel(parent)
{
    setText(text);
}

void ElidedLabel::setShorter(const QStringList& texts)
{
    m_shorter = texts;
    // It never shrinks again: what stands beside it must not come and go with the digits of a number.
    if (!texts.isEmpty())
        setMinimumWidth(std::max(minimumWidth(), fontMetrics().horizontalAdvance(texts.back()) + width() - contentsRect().width()));
    update();
}

QString ElidedLabel::fittingText() const
{
    const int room = contentsRect().width();
    const auto fits = [&](const QString& each) { return fontMetrics().horizontalAdvance(each) <= room; };
    if (m_shorter.isEmpty() || fits(text()))
        return text();
    const auto found = std::find_if(m_shorter.begin(), m_shorter.end(), fits);
    return found == m_shorter.end() ? m_shorter.back() : *found;
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {fontMetrics().horizontalAdvance(QStringLiteral("…")) * 2, QLabel::minimumSizeHint().height()};
}

bool ElidedLabel::isElided() const
{
    return fontMetrics().horizontalAdvance(text()) > contentsRect().width();
}

void ElidedLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    QStyleOption option;
    option.initFrom(this);
    style()->drawItemText(&painter, contentsRect(), static_cast<int>(alignment()), option.palette, isEnabled(),
        fontMetrics().elidedText(fittingText(), Qt::ElideRight, contentsRect().width()), foregroundRole());
}

bool ElidedLabel::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip && toolTip().isEmpty() && isElided()) {
        QToolTip::showText(static_cast<QHelpEvent*>(event)->globalPos(), text(), this);
        return true;
    }
    return QLabel::event(event);
}

} // namespace jarvis::widgets::base
