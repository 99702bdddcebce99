#include "widgets/shell/alert_bar.h"

#include "widgets/base/accessible.h"
#include "widgets/base/metrics.h"
#include "widgets/base/style_sheet.h"
#include "widgets/base/theme_manager.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

#include <algorithm>

namespace jarvis::widgets::shell {

AlertBar::AlertBar(QWidget* parent)
    : QWidget(parent), m_text(new QLabel(this)), m_more(new QLabel(this)), m_acknowledge(new QPushButton(tr("Acknowledge"), this))
{
    setObjectName(QStringLiteral("alertBar"));
    base::setAccessibleRole(*this, QAccessible::AlertMessage);
    setAccessibleName(tr("Critical alerts"));
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    base::setRole(m_more, base::LabelRole::Secondary);
    m_acknowledge->setAccessibleName(tr("Acknowledge this alert"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(5 * base::kGrid, base::kGrid, 3 * base::kGrid, base::kGrid);
    layout->setSpacing(3 * base::kGrid);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_more);
    layout->addWidget(m_acknowledge);
    connect(m_acknowledge, &QPushButton::clicked, this, &AlertBar::acknowledge);
    connect(&base::ThemeManager::instance(), &base::ThemeManager::changed, this, [this] { update(); });
    hide();
}

void AlertBar::show(const QString& key, const QString& text)
{
    const auto same = std::find_if(m_alerts.begin(), m_alerts.end(), [&key](const Alert& alert) { return alert.key == key; });
    if (same != m_alerts.end())
        m_alerts.erase(same);
    m_alerts.push_back({key, text});
    refresh();
    base::announce(*this);
}

void AlertBar::clear(const QString& key)
{
    const auto isSame = [&key](const Alert& alert) { return alert.key == key; };
    m_alerts.erase(std::remove_if(m_alerts.begin(), m_alerts.end(), isSame), m_alerts.end());
    refresh();
}

QString AlertBar::text() const
{
    return m_alerts.isEmpty() ? QString() : m_alerts.back().text;
}

void AlertBar::mirror(AlertBar& other)
{
    const auto follow = [this, &other] {
        m_alerts = other.m_alerts;
        refresh();
    };
    connect(&other, &AlertBar::changed, this, follow);
    connect(this, &AlertBar::acknowledged, &other, [&other](const QString& key) {
        other.clear(key);
        Q_EMIT other.acknowledged(key);
    });
    follow();
}

void AlertBar::acknowledge()
{
    if (m_alerts.isEmpty())
        return;
    const QString key = m_alerts.takeLast().key;
    refresh();
    Q_EMIT acknowledged(key);
}

void AlertBar::refresh()
{
    setVisible(!m_alerts.isEmpty());
    m_text->setText(text());
    m_text->setAccessibleName(text());
    setAccessibleName(m_alerts.isEmpty() ? tr("Critical alerts") : tr("Critical alert: %1").arg(text()));
    const int others = count() - 1;
    m_more->setVisible(others > 0);
    m_more->setText(tr("%n more", nullptr, std::max(0, others)));
    Q_EMIT changed();
}

void AlertBar::paintEvent(QPaintEvent*)
{
    constexpr int kEdge = 4;
    QPainter painter(this);
    const base::ThemeColors& colors = base::theme();
    painter.fillRect(rect(), base::blended(colors.panel, colors.down, 0.18));
    painter.fillRect(QRect(0, 0, kEdge, height()), colors.down);
    painter.fillRect(QRect(0, height() - 1, width(), 1), colors.line);
}

} // namespace jarvis::widgets::shell
