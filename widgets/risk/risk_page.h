#pragma once

#include "widgets/risk/limit_dialog.h"
#include "widgets/risk/limits_model.h"
#include "widgets/risk/restore_limits_dialog.h"
#include "widgets/risk/risk_feed.h"
#include "widgets/settings/settings_page.h"

#include <QPointer>

#include <span>
#include <vector>

class QLabel;

namespace jarvis::widgets::settings {
class SettingsForm;
}

namespace jarvis::widgets::risk {

class LimitField;

/// Settings, Risk: every limit of the account, what it is for, how much of it is used, and the way to change it, which is the Risk
/// workspace's: the same questions to the engine, the same dialog, the same command.
///
/// They are the engine's, wherever it runs: while it does not answer they are shown as it last told them, and cannot be changed.
/// Threads: GUI. The session must outlive it.
class RiskPage final : public settings::SettingsPage {
    Q_OBJECT

public:
    explicit RiskPage(session::EngineSession& session, QWidget* parent = nullptr);

    QString id() const override { return QStringLiteral("risk"); }
    QString title() const override { return tr("Risk"); }
    bool hasDefaults() const override { return true; }
    void restoreDefaults() override;
    void onShown() override;

    QDialog* dialog() const { return m_dialog; }

private:
    void addLimits(settings::SettingsForm& form, const QString& heading, std::span<const LimitId> limits);
    void changeLimit(LimitId limit);
    void open(QDialog* dialog);
    void follow();

    session::EngineSession& m_session;
    RiskFeed m_feed;
    LimitsModel m_limits;
    QLabel* m_obstacle;
    std::vector<LimitField*> m_fields;
    QPointer<QDialog> m_dialog;
};

} // namespace jarvis::widgets::risk
