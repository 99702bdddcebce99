#include "widgets/trading/ticket_refusals.h"

#include "widgets/base/format.h"
#include "widgets/base/metrics.h"
#include "widgets/base/reason_text.h"
#include "widgets/base/style_sheet.h"
#include "widgets/trading/ticket_form.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStringList>
#include <QVBoxLayout>

namespace jarvis::widgets::trading {
namespace {

/// `hasButton`: the remedy is on it already.
QString refusalBody(const base::RefusalText& words, bool hasButton)
{
    QStringList parts;
    if (!words.limit.isEmpty() && !words.value.isEmpty())
        parts << TicketRefusals::tr("Allowed %1, this is %2.").arg(words.limit, words.value);
    else if (!words.limit.isEmpty())
        parts << TicketRefusals::tr("Allowed %1.").arg(words.limit);
    QString why = words.why;
    if (!why.isEmpty())
        why[0] = why[0].toUpper();
    parts.prepend(why + QLatin1Char('.'));
    if (!hasButton && !words.remedy.isEmpty())
        parts << words.remedy + QLatin1Char('.');
    return parts.join(QLatin1Char(' '));
}

QString applyText(const Refusal& refusal, const Instrument& is)
{
    const bool isPrice = refusal.wouldPass.kind == Amount::Kind::Price;
    return TicketRefusals::tr("Use %1").arg(isPrice ? base::formatPrice(is, refusal.wouldPass.asPrice())
                                                    : base::formatQuantity(is, refusal.wouldPass.asQuantity()));
}

} // namespace

TicketRefusals::TicketRefusals(QWidget* parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("ticketRefusals"));
    setAccessibleName(tr("Why the order would be refused"));
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(base::kGrid);
}

TicketRefusals::Item TicketRefusals::makeItem(std::size_t index)
{
    Item item{new QWidget(this), new QLabel, new QLabel, new QPushButton};
    base::setRole(item.rule, base::LabelRole::Error);
    base::setRole(item.text, base::LabelRole::Caption);
    item.text->setWordWrap(true);
    item.rule->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    // The usual button is too tall for a line of small text.
    item.apply->setStyleSheet(QStringLiteral("QPushButton { padding: 1px 8px; min-height: 18px; }"));
    item.apply->setObjectName(QStringLiteral("ticketApply%1").arg(index));
    auto* head = new QHBoxLayout;
    head->setContentsMargins(0, 0, 0, 0);
    head->setSpacing(base::kGrid);
    head->addWidget(item.rule, 1);
    head->addWidget(item.apply);
    auto* layout = new QVBoxLayout(item.box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(item.text);
    m_column->addWidget(item.box);
    connect(item.apply, &QPushButton::clicked, this, [this, index] {
        if (index < m_refusals.size())
            Q_EMIT applied(m_refusals[index]);
    });
    return item;
}

void TicketRefusals::show(const std::vector<Refusal>& refusals, const Instrument* is)
{
    m_refusals = refusals;
    while (m_items.size() < refusals.size())
        m_items.push_back(makeItem(m_items.size()));
    for (std::size_t i = 0; i < m_items.size(); ++i) {
        const Item& item = m_items[i];
        item.box->setVisible(i < refusals.size());
        if (i >= refusals.size())
            continue;
        const base::RefusalText words = base::refusalText(refusals[i], is);
        item.rule->setText(QStringLiteral("%1  (%2)").arg(words.rule, words.code));
        const bool hasRemedy = is && TicketForm::canApply(refusals[i]);
        item.text->setText(refusalBody(words, hasRemedy));
        item.apply->setVisible(hasRemedy);
        if (hasRemedy)
            item.apply->setText(applyText(refusals[i], *is));
    }
    setVisible(!refusals.empty());
}

} // namespace jarvis::widgets::trading
