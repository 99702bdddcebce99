#include "app/desktop/open_desk.h"

#include "widgets/base/metrics.h"
#include "widgets/base/style_sheet.h"
#include "widgets/base/theme_manager.h"

#include <spdlog/spdlog.h>

#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QTimer>

#include <utility>

namespace jarvis::desktop {
namespace {

/// On screen while there is no desk: opening one asks the venue, and may take some seconds.
class OpeningNote final {
public:
    explicit OpeningNote(const QString& text)
    {
        m_label.setWindowFlags(Qt::SplashScreen);
        m_label.setText(text);
        m_label.setAlignment(Qt::AlignCenter);
        m_label.setContentsMargins(10 * widgets::base::kGrid, 8 * widgets::base::kGrid, 10 * widgets::base::kGrid, 8 * widgets::base::kGrid);
        widgets::base::setRole(&m_label, widgets::base::LabelRole::Title);
        m_label.show();
        m_label.repaint();
    }

private:
    QLabel m_label;
};

} // namespace

void applyTheme(const config::Config& config)
{
    auto& themes = widgets::base::ThemeManager::instance();
    themes.set(config.theme == config::Theme::Dark ? widgets::base::ThemeName::Dark : widgets::base::ThemeName::Light,
        config.palette == config::Palette::Standard ? widgets::base::SidePalette::Standard : widgets::base::SidePalette::ColourBlind);
    themes.setReducedMotion(!config.flashCells);
    themes.setDensity(config.isComfortable ? widgets::base::Density::Comfortable : widgets::base::Density::Compact);
    themes.setZoom(static_cast<int>(config.zoomPercent));
}

QString instanceOf(const Options& options, const config::Config& config)
{
    const QString folder = QDir(dataRootOf(options, config)).absolutePath();
    const QString feed = options.feed.value_or(QString::fromStdString(config.feed));
    return instance::SingleInstance::nameOf(QStringList{folder, options.account, options.engine, options.account.isEmpty() && options.engine.isEmpty() ? feed : QString()}.join(QLatin1Char('\n')));
}

OpenDesk::OpenDesk(Options options, const KeyPorts& ports, QString user, widgets::base::Translators* translators)
    : m_options(std::move(options)), m_ports(ports), m_user(std::move(user)), m_translators(translators)
{
    connect(&m_instance, &instance::SingleInstance::showWanted, this, [this] {
        if (!m_desk)
            return;
        m_desk->window().showInFront();
        m_desk->context().note(tr("Jarvis is open already: here it is."));
    });
    connect(&m_presence, &presence::Presence::left, this, &OpenDesk::guardFromPassersBy);
}

OpenDesk::~OpenDesk()
{
    takeDown();
}

/// The desk before the accounts and the engine that it looks at.
void OpenDesk::takeDown()
{
    // Whoever ends the program without closing its window keeps the layout too; a closed window has saved it.
    if (m_desk && m_desk->window().isVisible())
        m_desk->window().saveLayout();
    m_diagnostics.reset();
    m_desk.reset();
    m_vault.reset();
    m_settings.reset();
    m_engines.reset();
    m_accounts.reset();
}

Expected<void, StartFailure> OpenDesk::open()
{
    return openWith(m_options);
}

Expected<void, StartFailure> OpenDesk::openWith(const Options& options)
{
    auto started = start(options, m_ports);
    if (!started)
        return Unexpected(started.error());
    m_options = options;
    m_started.emplace(std::move(*started));
    // An engine elsewhere has no keys here; those that were read stay for the way back.
    if (m_started->keys)
        m_ports.keys = m_started->keys;
    m_ports.engines = m_started->engines;
    // Later desks keep what was chosen meanwhile.
    if (!std::exchange(m_isThemed, true))
        applyTheme(m_started->config);
    build();
    if (!m_started->warning.isEmpty())
        m_desk->window().alertBar().show(QStringLiteral("configuration"), m_started->warning);
    if (const QString error = m_instance.listen(instanceOf(m_options, m_started->config)); !error.isEmpty())
        spdlog::warn("A second start cannot find this desk: {}", error.toStdString());
    Q_EMIT opened();
    return {};
}

void OpenDesk::build()
{
    m_accounts = std::make_unique<VenueDesk>(m_started->keys, m_started->keysObstacle, m_started->config, m_started->account, [this](AccountId account) { leaveFor(account); });
    m_engines = std::make_unique<EngineDesk>(m_started->engines, m_started->enginesObstacle, m_started->engineProfile, [this](quint32 profile) { leaveForEngine(profile); });
    m_settings = std::make_unique<SettingsDesk>(SettingsDesk::Paths{configPathOf(m_options), m_started->rootFolder, m_started->dataFolder}, m_started->config, m_started->isJournalEncrypted);
    if (m_started->keys)
        m_vault = std::make_unique<VaultDesk>(m_started->keys, *m_settings);
    m_desk = std::make_unique<Workstation>(*m_started->engine,
        Workstation::Settings{m_user, QDir(m_started->dataFolder).filePath(QStringLiteral("layouts")), m_started->profile, m_started->config, m_accounts.get(), m_engines.get(),
            m_started->link.get(), QDir(m_started->rootFolder).filePath(QStringLiteral("keys.json")), m_vault.get(), m_settings.get(), {},
            m_translators ? [this](const widgets::base::LanguageChoice& choice) { return chooseLanguage(choice); } : widgets::settings::LanguagePage::Choose(),
            m_translators ? m_translators->choice() : widgets::base::LanguageChoice{}});
    m_diagnostics = std::make_unique<DiagnosticsDesk>(DiagnosticsDesk::Paths{m_started->rootFolder, configPathOf(m_options)}, *m_desk);
    // Pictures choose their sizes by themselves.
    m_desk->window().setFillsScreenAtFirst(m_options.shotsFolder.isEmpty());
    m_desk->show();
}

void OpenDesk::guardFromPassersBy()
{
    if (m_desk)
        m_desk->arming().noteScreenLocked();
    if (m_vault)
        m_vault->lock();
}

void OpenDesk::leaveFor(AccountId account)
{
    const secrets::VenueAccount* stored = m_started->keys && account ? m_started->keys->find(account) : nullptr;
    if (account == m_started->account || (account && !stored))
        return;
    const QString name = stored ? QString::fromStdString(stored->name) : QString();
    Options next = m_options;
    next.account = name;
    const QString open = m_desk->whatStaysOpen();
    ask(tr("Another account"), stored ? name : tr("paper"),
        open.isEmpty() ? tr("Nothing is open here.") : tr("What is open here stays open: %1. Nobody watches over it from this desk until you come back.").arg(open), next);
}

void OpenDesk::leaveForEngine(quint32 profile)
{
    const secrets::EngineProfile* stored = m_started->engines && profile != 0 ? m_started->engines->find(profile) : nullptr;
    const bool isFar = m_started->link != nullptr;
    if ((profile != 0 && !stored) || (profile == 0 && !isFar))
        return;
    const QString where = stored ? QString::fromStdString(stored->name) : tr("this machine");
    Options next = m_options;
    next.account.clear();
    next.tokenFile.clear();
    next.engineAuthority.clear();
    next.engine = stored ? where : QString();
    const QString open = m_desk->whatStaysOpen();
    ask(tr("Another engine"), where,
        isFar ? tr("The engine of this desk trades on without it.")
              : open.isEmpty() ? tr("Nothing is open here. The engine of this machine ends with this desk.")
                               : tr("The engine of this machine ends with this desk, and what is open stays open: %1. Nobody watches over it until you come back.").arg(open), next);
}

void OpenDesk::ask(const QString& title, const QString& where, const QString& stays, const Options& next)
{
    delete m_question;
    m_question = new QMessageBox(QMessageBox::NoIcon, title, tr("Close this desk and open it anew on %1?").arg(where), QMessageBox::NoButton, &m_desk->window());
    m_question->setObjectName(QStringLiteral("leaveQuestion"));
    m_question->setAttribute(Qt::WA_DeleteOnClose);
    m_question->setInformativeText(stays);
    m_question->setModal(false);
    auto* stay = m_question->addButton(tr("Stay here"), QMessageBox::RejectRole);
    auto* leave = m_question->addButton(tr("Open %1").arg(where), QMessageBox::AcceptRole);
    leave->setObjectName(QStringLiteral("leaveDesk"));
    m_question->setDefaultButton(stay);
    // Not from within a widget of the desk that goes.
    connect(leave, &QPushButton::clicked, this, [this, next, where] { QTimer::singleShot(0, this, [this, next, where] { switchTo(next, where); }); });
    m_question->show();
    m_question->activateWindow();
}

void OpenDesk::switchTo(const Options& next, const QString& where)
{
    const Options before = m_options;
    // A desk that goes is not the end of the program.
    const bool quits = QApplication::quitOnLastWindowClosed();
    QApplication::setQuitOnLastWindowClosed(false);
    m_desk->window().saveLayout();
    const OpeningNote note(tr("Opening %1…").arg(where));
    takeDown();
    m_started.reset();
    auto opened = openWith(next);
    if (!opened) {
        const StartFailure failure = opened.error();
        spdlog::error("{}: {}", failure.title.toStdString(), failure.text.toStdString());
        opened = openWith(before);
        if (opened)
            m_desk->window().alertBar().show(QStringLiteral("account"), failure.title + QStringLiteral(": ") + failure.text);
    }
    QApplication::setQuitOnLastWindowClosed(quits);
    if (!opened)
        Q_EMIT lost(opened.error().title + QStringLiteral(": ") + opened.error().text);
}

} // namespace jarvis::desktop
