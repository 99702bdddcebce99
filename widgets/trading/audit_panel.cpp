#include "widgets/trading/audit_panel.h"

#include "widgets/models/audit_model.h"

#include <QLocale>
#include <QPushButton>
#include <QTime>
#include <QVBoxLayout>

namespace jarvis::widgets::trading {

AuditPanel::AuditPanel(TradeContext& context, QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("auditPanel"));
    auto rows = std::make_unique<models::AuditModel>(context.session());
    m_rows = rows.get();
    m_table = new TablePanel(std::move(rows), tr("Audit"), tr("Nothing was asked of this account yet. Every command and refusal will stand here."), this);
    m_table->setObjectName(QStringLiteral("auditTable"));
    m_older = m_table->addAction(tr("Older"), tr("Load what was before the oldest row"), [this] { m_rows->loadOlder(); });
    m_older->setObjectName(QStringLiteral("auditOlder"));
    m_table->addAction(tr("Refresh"), tr("Ask for what happened since"), [this] { m_rows->refresh(); })->setObjectName(QStringLiteral("auditRefresh"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_table);
    connect(m_rows, &models::AuditModel::loaded, this, &AuditPanel::onLoaded);
    connect(&context.session(), &session::EngineSession::snapshotApplied, this, [this] {
        if (m_isLookedAt)
            m_rows->refresh();
    });
    constexpr int kLookMs = 250;
    m_looker.setInterval(kLookMs);
    connect(&m_looker, &QTimer::timeout, this, &AuditPanel::look);
    m_looker.start();
}

/// A tab that lies behind another is not hidden, and no event tells when it comes to the front.
void AuditPanel::look()
{
    const bool isLookedAt = !visibleRegion().isEmpty();
    if (isLookedAt && !m_isLookedAt)
        m_rows->refresh();
    m_isLookedAt = isLookedAt;
}

void AuditPanel::onLoaded(const QString& problem)
{
    m_older->setEnabled(!m_rows->isWhole());
    if (problem.isEmpty())
        m_table->setSummary(tr("As of %1").arg(QLocale().toString(QTime::currentTime(), QStringLiteral("HH:mm:ss"))));
    else
        m_table->setSummary(tr("Could not be read: %1").arg(problem));
}

} // namespace jarvis::widgets::trading
