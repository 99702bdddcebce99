#pragma once

#include <QEvent>
#include <QLayout>
#include <QWidget>

#include <vector>

namespace jarvis::widgets::trading {

/// A row of controls that gives way: where there is no room for all, those that can be had elsewhere as well are not shown, the last
/// first. So a row of buttons makes no window wider than its screen.
///
/// Requires a horizontal layout. Threads: the screen's.
class GivingBar final : public QWidget {
public:
    using QWidget::QWidget;

    /// Which may go; it stands in the layout already.
    void mayGo(QWidget* control)
    {
        m_giving.push_back(control);
        fit();
    }
    QSize minimumSizeHint() const override { return {widthOf(0), QWidget::minimumSizeHint().height()}; }

protected:
    bool event(QEvent* event) override
    {
        if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest)
            fit();
        return QWidget::event(event);
    }

private:
    bool isGiving(const QWidget* control) const
    {
        for (const QWidget* each : m_giving) {
            if (each == control)
                return true;
        }
        return false;
    }
    /// Of the row with so many of those that may go.
    int widthOf(std::size_t kept) const
    {
        const QMargins margins = layout()->contentsMargins();
        int width = margins.left() + margins.right();
        for (int i = 0; i < layout()->count(); ++i) {
            const QWidget* control = layout()->itemAt(i)->widget();
            const bool isIgnored = !control || control->sizePolicy().horizontalPolicy() == QSizePolicy::Ignored;
            if (!isIgnored && !isGiving(control) && !control->isHidden())
                width += control->minimumSizeHint().width() + layout()->spacing();
            else if (control && isIgnored && control->minimumWidth() > 0) // gives way down to that
                width += control->minimumWidth() + layout()->spacing();
        }
        for (std::size_t i = 0; i < kept; ++i)
            width += m_giving[i]->minimumSizeHint().width() + layout()->spacing();
        return width;
    }
    void fit()
    {
        std::size_t kept = m_giving.size();
        while (kept > 0 && widthOf(kept) > width())
            --kept;
        for (std::size_t i = 0; i < m_giving.size(); ++i)
            m_giving[i]->setVisible(i < kept);
    }

    std::vector<QWidget*> m_giving; ///< of the layout
};

} // namespace jarvis::widgets::trading
