#include "widgets/shell/venue_panel.h"

#include "widgets/base/event_text.h"
#include "widgets/base/format.h"
#include "widgets/base/metrics.h"
#include "widgets/base/style_sheet.h"
#include "widgets/base/theme_manager.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace jarvis::widgets::shell {
namespace {

constexpr int kRefreshMs = 1'000;
constexpr int kWidth = 360;
/// Of the budget; beyond it requests begin to wait.
constexpr double kBudgetWarning = 0.8;

/// "+1.2 s": a clock against ours.
QString offsetText(const std::optional<Duration>& offset)
{
    if (!offset)
        return base::unknownText();
    const Duration size = std::chrono::abs(*offset);
    const QString sign = size < std::chrono::milliseconds(1) ? QString() : *offset > Duration::zero() ? QStringLiteral("+") : QStringLiteral("−");
    return sign + base::formatDuration(size);
}

} // namespace

VenuePanel::VenuePanel(session::EngineSession& session, QWidget* parent) : QFrame(parent), m_session(session), m_rows(new QGridLayout), m_note(new QLabel(this)), m_connect(new QPushButton(tr("Connect to an engine…"), this))
{
    setObjectName(QStringLiteral("venuePanel"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Button);
    setAccessibleName(tr("How engine and venues are doing"));
    setFocusPolicy(Qt::StrongFocus);
    m_connect->setObjectName(QStringLiteral("connectElsewhere"));
    m_connect->setAutoDefault(false);
    base::setRole(m_note, base::LabelRole::Secondary);
    m_note->setWordWrap(true);
    m_rows->setHorizontalSpacing(4 * base::kGrid);
    m_rows->setVerticalSpacing(base::kGrid);
    m_rows->setColumnStretch(1, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(4 * base::kGrid, 3 * base::kGrid, 4 * base::kGrid, 3 * base::kGrid);
    layout->setSpacing(2 * base::kGrid);
    layout->addLayout(m_rows);
    layout->addWidget(m_note);
    layout->addWidget(m_connect, 0, Qt::AlignLeft);
    connect(m_connect, &QPushButton::clicked, this, [this] {
        hide();
        Q_EMIT engineWanted();
    });
    setFixedWidth(kWidth);
    connect(&m_refresh, &QTimer::timeout, this, &VenuePanel::ask);
    parent->installEventFilter(this);
    hide();
}

void VenuePanel::toggle(const QWidget& anchor)
{
    if (isVisible())
        return hide();
    m_corner = QPoint(anchor.mapTo(parentWidget(), QPoint(anchor.width(), 0)).x(), base::kTopBar);
    m_note->setText(tr("Asking…"));
    clear();
    addLink();
    place();
    QFrame::show();
    raise();
    setFocus();
}

void VenuePanel::place()
{
    m_note->setVisible(!m_note->text().isEmpty());
    layout()->activate();
    resize(kWidth, layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(kWidth) : sizeHint().height());
    move(std::max(0, m_corner.x() - width()), m_corner.y() + base::kGrid);
}

void VenuePanel::ask()
{
    m_session.venues(this, [this](const Expected<api::VenueHealth, api::FetchError>& answer) {
        if (answer)
            return show(*answer);
        clear();
        addLink();
        m_note->setText(m_link.isRemote && m_link.problem != base::LinkReport::Problem::None ? base::problemText(m_link)
                                                                                            : tr("The engine does not say: %1.").arg(base::text(answer.error())));
        place();
    });
}

void VenuePanel::clear()
{
    while (QLayoutItem* item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_row = 0;
}

void VenuePanel::addRow(const QString& name, const QString& value, bool isWarning, const QString& why)
{
    auto* label = new QLabel(name, this);
    base::setRole(label, base::LabelRole::Secondary);
    auto* shown = new QLabel((isWarning ? QStringLiteral("⚠ ") : QString()) + value, this);
    shown->setAlignment(Qt::AlignRight);
    shown->setToolTip(why);
    shown->setAccessibleName(name + QStringLiteral(": ") + value);
    shown->setObjectName(QStringLiteral("venueFigure"));
    if (isWarning)
        base::setRole(shown, base::LabelRole::Warning);
    m_rows->addWidget(label, m_row, 0);
    m_rows->addWidget(shown, m_row++, 1);
    // Otherwise they count for the layout only a turn of the event loop later.
    label->show();
    shown->show();
}

void VenuePanel::addHead(const QString& text)
{
    auto* head = new QLabel(text, this);
    base::setRole(head, base::LabelRole::Title);
    m_rows->addWidget(head, m_row++, 0, 1, 2);
    head->show();
}

void VenuePanel::setLink(const base::LinkReport& link)
{
    m_link = link;
}

void VenuePanel::addLink()
{
    addHead(tr("Engine"));
    if (!m_link.isRemote)
        return addRow(tr("Runs"), tr("in this program"), false, tr("It ends with this desk. An engine elsewhere trades on."));
    const bool isUp = m_session.isReady();
    addRow(tr("Runs"), tr("elsewhere: %1").arg(m_link.name.isEmpty() ? m_link.node : m_link.name), false, m_link.address);
    addRow(tr("Address"), m_link.address, false, {});
    addRow(tr("Node"), m_link.node.isEmpty() ? base::unknownText() : tr("%1, release %2").arg(m_link.node, m_link.version), false, tr("As the engine calls itself."));
    addRow(tr("Link"), isUp ? base::text(m_session.link()) : m_link.problem == base::LinkReport::Problem::None ? base::text(m_session.link()) : base::problemWord(m_link.problem), !isUp,
        base::problemText(m_link));
    addRow(tr("Round trip"), base::formatRoundTrip(m_link.roundTrip), false, tr("Of the newest ping; one goes out each two seconds."));
    const QString clock = base::clockText(m_link);
    addRow(tr("Its clock"), offsetText(m_link.clockOffset), !clock.isEmpty(), clock.isEmpty() ? tr("The engine's clock against ours, with the way there taken out.") : clock);
    addRow(tr("Signed in as"), m_link.user.isEmpty() ? base::unknownText() : m_link.mayTrade ? tr("%1, may trade").arg(m_link.user) : tr("%1, looking only").arg(m_link.user), false, {});
    const QString certificate = m_link.address.startsWith(QLatin1String("ws://")) ? tr("none: this machine")
        : m_link.pinnedSha256.isEmpty()                                           ? tr("by authority")
                                                                                  : tr("pinned %1…").arg(base::formatFingerprint(m_link.pinnedSha256.left(8)));
    addRow(tr("Certificate"), certificate, false, m_link.pinnedSha256.isEmpty() ? QString() : base::formatFingerprint(m_link.pinnedSha256));
    if (const auto inDoubt = m_session.pendingCount(); inDoubt > 0 && !isUp)
        addRow(tr("In doubt"), QString::number(inDoubt), true, tr("Commands that were sent and not answered. Each is asked about after the next connection, and acts once at most."));
}

void VenuePanel::addVenue(const VenueStatus& venue, Timestamp now)
{
    addHead(base::text(venue.venue) + (venue.isTestnet ? tr(" testnet") : QString()));
    const auto age = [now](Timestamp at) { return at == Timestamp{} ? base::unknownText() : base::formatDuration(std::max(Duration::zero(), now - at)); };
    addRow(tr("Round trip"), venue.roundTrip ? base::formatDuration(*venue.roundTrip) : base::unknownText(), false, tr("From a request's last byte to its answer's."));
    const bool isOff = venue.clockOffset && std::chrono::abs(*venue.clockOffset) > kOffsetWarning;
    addRow(tr("Its clock"), offsetText(venue.clockOffset), isOff,
        tr("The venue's clock against ours, with the way there taken out. Set this machine's clock when it is far off."));
    const bool isBudgetKnown = venue.budgetLimit > 0;
    addRow(tr("Request budget"), isBudgetKnown ? tr("%1 of %2").arg(venue.budgetUsed).arg(venue.budgetLimit) : base::unknownText(),
        isBudgetKnown && static_cast<double>(venue.budgetUsed) > kBudgetWarning * static_cast<double>(venue.budgetLimit),
        tr("What the venue has counted in its present window. It is never exceeded: requests wait instead."));
    if (venue.streams) {
        addRow(tr("Market streams"), tr("%1 ago").arg(age(venue.streams->lastMessage)), now - venue.streams->lastMessage > kPublicAgeWarning,
            tr("The newest message of any of them. Cut off %n time(s) so far.", nullptr, static_cast<int>(venue.streams->connectionsLost)));
        addRow(tr("Books"), venue.streams->booksGapped == 0 ? tr("%1 whole").arg(venue.streams->booksWhole)
                                                         : tr("%1 whole, %2 with a gap").arg(venue.streams->booksWhole).arg(venue.streams->booksGapped),
            venue.streams->booksGapped > 0, tr("Nothing is opened on a book with a gap."));
    }
    if (venue.account) {
        const bool isQuiet = venue.account->lastMessage == Timestamp{};
        addRow(tr("Account stream"), !venue.account->isUp ? tr("down") : isQuiet ? tr("up, nothing said yet") : tr("up, spoke %1 ago").arg(age(venue.account->lastMessage)),
            !venue.account->isUp, tr("It is quiet while nothing happens to orders. Cut off %n time(s) so far.", nullptr, static_cast<int>(venue.account->connectionsLost)));
        addRow(tr("Dead-man switch"), tr("off"), false,
            tr("The venue's own would cancel all orders when this program falls silent. That protective exits survive it is not proved, and a position without its stop is worse than an entry that rests."));
    }
}

void VenuePanel::show(const api::VenueHealth& health)
{
    if (!isVisible())
        return;
    clear();
    addLink();
    for (const VenueStatus& venue : health.venues)
        addVenue(venue, health.time);
    m_note->setText(health.venues.empty() ? tr("Nothing here comes from a venue: the market is simulated or recorded, and the account is on paper.") : QString());
    place();
}

void VenuePanel::paintEvent(QPaintEvent* event)
{
    QFrame::paintEvent(event);
    QPainter painter(this);
    painter.setPen(base::theme().line);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

void VenuePanel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        return hide();
    QFrame::keyPressEvent(event);
}

/// What it hangs from is elsewhere then.
bool VenuePanel::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize && watched == parent())
        hide();
    return QFrame::eventFilter(watched, event);
}

void VenuePanel::showEvent(QShowEvent* event)
{
    QFrame::showEvent(event);
    ask();
    m_refresh.start(kRefreshMs);
}

void VenuePanel::hideEvent(QHideEvent* event)
{
    m_refresh.stop();
    QFrame::hideEvent(event);
}

} // namespace jarvis::widgets::shell
