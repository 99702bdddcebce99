#include "widgets/risk/risk_page.h"

#include "widgets/base/reason_text.h"
#include "widgets/base/style_sheet.h"
#include "widgets/risk/limit_field.h"
#include "widgets/risk/limit_meaning.h"
#include "widgets/settings/settings_form.h"

#include <QLabel>

namespace jarvis::widgets::risk {
namespace {

constexpr LimitId kLossLimits[] = {LimitId::DailyLoss, LimitId::RiskPerTrade, LimitId::PortfolioRisk, LimitId::ValueAtRisk};
constexpr LimitId kSizeLimits[] = {LimitId::PositionNotional, LimitId::Leverage, LimitId::OpenPositions, LimitId::ClusterPositions, LimitId::ClusterCorrelation};
constexpr LimitId kOrderLimits[] = {LimitId::PriceCollar, LimitId::SpreadMax, LimitId::StalenessMax, LimitId::DuplicateWindow, LimitId::OpenOrders,
    LimitId::OrdersPerSecond, LimitId::OrdersPerMinute};
constexpr LimitId kBreakerLimits[] = {LimitId::ConsecutiveLosses, LimitId::VenueErrors, LimitId::BreakerPause};
constexpr LimitId kChangeLimits[] = {LimitId::WideningDelay};
static_assert(std::size(kLossLimits) + std::size(kSizeLimits) + std::size(kOrderLimits) + std::size(kBreakerLimits) + std::size(kChangeLimits)
    == std::size(kAllLimits));

} // namespace

RiskPage::RiskPage(session::EngineSession& session, QWidget* parent)
    : SettingsPage(parent)
    , m_session(session)
    , m_feed(session, [this] { return isVisible(); })
    , m_limits(m_feed)
    , m_obstacle(new QLabel(this))
{
    setObjectName(QStringLiteral("riskPage"));
    setAccessibleName(title());
    m_obstacle->setObjectName(QStringLiteral("riskObstacle"));
    m_obstacle->setWordWrap(true);
    base::setRole(m_obstacle, base::LabelRole::Warning);
    settings::SettingsForm form(*this, title(),
        tr("The limits of this account, which its engine keeps and checks before anything is sent. What allows less acts at once; what allows more waits, and can be withdrawn until then."));
    form.addNote(m_obstacle);
    addLimits(form, tr("What may be lost"), kLossLimits);
    addLimits(form, tr("How much may be held"), kSizeLimits);
    addLimits(form, tr("What an order must pass"), kOrderLimits);
    addLimits(form, tr("When trading pauses by itself"), kBreakerLimits);
    addLimits(form, tr("Changing limits"), kChangeLimits);
    form.end();
    setFocusProxy(m_fields.front());
    connect(&m_feed, &RiskFeed::changed, this, &RiskPage::follow);
    connect(&m_session, &session::EngineSession::linkChanged, this, &RiskPage::follow);
    connect(&m_session, &session::EngineSession::snapshotApplied, this, &RiskPage::onShown);
    follow();
}

void RiskPage::addLimits(settings::SettingsForm& form, const QString& heading, std::span<const LimitId> limits)
{
    form.addHeading(heading);
    for (const LimitId limit : limits) {
        auto* field = new LimitField(limit, this);
        m_fields.push_back(field);
        form.add(base::limitName(limit), limitMeaning(limit), field);
        connect(field, &LimitField::changeWanted, this, &RiskPage::changeLimit);
    }
}

void RiskPage::onShown()
{
    follow();
    if (m_session.isReady())
        m_feed.refresh();
}

void RiskPage::follow()
{
    const bool isReady = m_session.isReady();
    m_obstacle->setText(m_feed.hasReport() ? tr("The engine does not answer: the limits are as it last told them, and cannot be changed until it is back.")
                                           : tr("The engine has not told its limits yet. They can be changed as soon as it answers."));
    m_obstacle->setVisible(!isReady || !m_feed.hasReport());
    for (LimitField* field : m_fields)
        field->follow(m_limits, isReady);
}

void RiskPage::changeLimit(LimitId limit)
{
    const api::LimitState* state = m_limits.limit(static_cast<quint64>(limit));
    if (state)
        open(new LimitDialog(m_session, *state, m_session.model().limits().wideningDelay, window()));
}

void RiskPage::restoreDefaults()
{
    // Without a link it says so when it is confirmed, and sends nothing.
    if (m_feed.hasReport())
        open(new RestoreLimitsDialog(m_session, m_feed.report().limits, m_session.model().limits().wideningDelay, window()));
}

/// One at a time: two would show what the other has changed meanwhile.
void RiskPage::open(QDialog* dialog)
{
    delete m_dialog;
    m_dialog = dialog;
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setModal(false); // The red button stays within reach.
    dialog->show();
}

} // namespace jarvis::widgets::risk
