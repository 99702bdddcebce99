#include "widgets/alerts/notices_page.h"

#include "widgets/base/metrics.h"
#include "widgets/base/style_sheet.h"
#include "widgets/settings/settings_form.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSlider>
#include <QTimeEdit>

namespace jarvis::widgets::alerts {
namespace {

QTime timeOfMinute(int minute) { return QTime(0, 0).addSecs(minute * 60); }
int minuteOf(const QTimeEdit& edit) { return edit.time().msecsSinceStartOfDay() / 60'000; }

} // namespace

NoticesPage::NoticesPage(const NoticeSettings& now, QWidget* parent)
    : SettingsPage(parent)
    , m_volume(new QSlider(Qt::Horizontal, this))
    , m_example(new QPushButton(tr("Play"), this))
    , m_isQuiet(new QCheckBox(tr("No sound and no tray messages from"), this))
    , m_from(new QTimeEdit(this))
    , m_till(new QTimeEdit(this))
{
    setObjectName(QStringLiteral("noticesPage"));
    setAccessibleName(title());
    m_volume->setObjectName(QStringLiteral("noticeVolume"));
    m_volume->setRange(0, 100);
    m_volume->setPageStep(10);
    m_volume->setFixedWidth(200);
    m_example->setAutoDefault(false);
    m_example->setAccessibleName(tr("Play the sound"));
    m_isQuiet->setObjectName(QStringLiteral("quietHours"));
    for (QTimeEdit* edit : {m_from, m_till}) {
        edit->setDisplayFormat(QStringLiteral("HH:mm"));
        edit->setButtonSymbols(QAbstractSpinBox::NoButtons);
    }
    m_from->setAccessibleName(tr("Quiet from"));
    m_till->setAccessibleName(tr("Quiet till"));
    auto* volume = new QWidget(this);
    auto* volumeRow = new QHBoxLayout(volume);
    volumeRow->setContentsMargins(0, 0, 0, 0);
    volumeRow->addWidget(m_volume);
    volumeRow->addWidget(m_example);
    auto* quiet = new QWidget(this);
    auto* quietRow = new QHBoxLayout(quiet);
    quietRow->setContentsMargins(0, 0, 0, 0);
    quietRow->addWidget(m_isQuiet);
    quietRow->addWidget(m_from);
    quietRow->addWidget(new QLabel(tr("till"), quiet));
    quietRow->addWidget(m_till);
    settings::SettingsForm form(*this, title(), tr("Every alert stands in the alerts panel and in the log. Here is what else tells of it. What fires together is told together."));
    form.addWide(makeKinds());
    form.add(tr("Volume"), tr("Of the sound alone; 0 is silence."), volume);
    form.add(tr("Quiet hours"), tr("In your local time, over midnight if need be. Critical alerts are heard all the same."), quiet);
    form.end();
    m_volume->setAccessibleName(tr("Volume"));
    setFocusProxy(m_rows.front().toast);
    show(now);
    for (const Row& row : m_rows) {
        for (QCheckBox* box : {row.toast, row.sound, row.tray})
            connect(box, &QCheckBox::toggled, this, &NoticesPage::tell);
    }
    connect(m_volume, &QSlider::valueChanged, this, &NoticesPage::tell);
    connect(m_isQuiet, &QCheckBox::toggled, this, &NoticesPage::tell);
    connect(m_from, &QTimeEdit::timeChanged, this, &NoticesPage::tell);
    connect(m_till, &QTimeEdit::timeChanged, this, &NoticesPage::tell);
    connect(m_example, &QPushButton::clicked, this, &NoticesPage::exampleWanted);
}

QWidget* NoticesPage::makeKinds()
{
    auto* kinds = new QWidget(this);
    auto* grid = new QGridLayout(kinds);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(6 * base::kGrid);
    grid->setVerticalSpacing(2 * base::kGrid);
    grid->setColumnStretch(4, 1);
    const QStringList ways{tr("On screen"), tr("Sound"), tr("Tray")};
    for (int way = 0; way < ways.size(); ++way) {
        auto* head = new QLabel(ways[way], kinds);
        base::setRole(head, base::LabelRole::Caption);
        grid->addWidget(head, 0, way + 1);
    }
    int at = 1;
    for (const NoticeKind kind : kAllNoticeKinds) {
        Row& row = m_rows.at(static_cast<std::size_t>(kind));
        auto* name = new QLabel(text(kind), kinds);
        name->setToolTip(describe(kind));
        grid->addWidget(name, at, 0);
        int column = 1;
        for (QCheckBox** box : {&row.toast, &row.sound, &row.tray}) {
            *box = new QCheckBox(kinds);
            (*box)->setAccessibleName(QStringLiteral("%1: %2").arg(text(kind), ways[column - 1]));
            (*box)->setToolTip(describe(kind));
            grid->addWidget(*box, at, column++);
        }
        ++at;
    }
    // On screen the engine's own alarms are not to be turned off.
    Row& engine = m_rows.at(static_cast<std::size_t>(NoticeKind::Engine));
    engine.toast->hide();
    return kinds;
}

void NoticesPage::show(const NoticeSettings& settings)
{
    for (const NoticeKind kind : kAllNoticeKinds) {
        const Row& row = m_rows.at(static_cast<std::size_t>(kind));
        const NoticeSettings::Ways& ways = settings.of(kind);
        const std::pair<QCheckBox*, bool> boxes[] = {{row.toast, ways.toast || kind == NoticeKind::Engine}, {row.sound, ways.sound}, {row.tray, ways.tray}};
        for (const auto& [box, isOn] : boxes) {
            const QSignalBlocker quiet(box);
            box->setChecked(isOn);
        }
    }
    const QSignalBlocker quietVolume(m_volume);
    const QSignalBlocker quietHours(m_isQuiet);
    const QSignalBlocker quietFrom(m_from);
    const QSignalBlocker quietTill(m_till);
    m_volume->setValue(settings.volume);
    m_isQuiet->setChecked(settings.hasQuietHours);
    m_from->setTime(timeOfMinute(settings.quietFrom));
    m_till->setTime(timeOfMinute(settings.quietTill));
    m_from->setEnabled(settings.hasQuietHours);
    m_till->setEnabled(settings.hasQuietHours);
    m_example->setEnabled(settings.volume > 0);
}

NoticeSettings NoticesPage::settings() const
{
    NoticeSettings settings;
    for (const NoticeKind kind : kAllNoticeKinds) {
        const Row& row = m_rows.at(static_cast<std::size_t>(kind));
        settings.of(kind) = {row.toast->isChecked(), row.sound->isChecked(), row.tray->isChecked()};
    }
    settings.volume = m_volume->value();
    settings.hasQuietHours = m_isQuiet->isChecked();
    settings.quietFrom = minuteOf(*m_from);
    settings.quietTill = minuteOf(*m_till);
    return settings;
}

void NoticesPage::restoreDefaults()
{
    show({});
    tell();
}

void NoticesPage::tell()
{
    const NoticeSettings now = settings();
    show(now);
    Q_EMIT changed(now);
}

} // namespace jarvis::widgets::alerts
