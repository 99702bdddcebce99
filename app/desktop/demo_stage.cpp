#include "app/desktop/demo_stage.h"

#include "app/desktop/wait.h"
#include "engine/venue/feed_plan.h"
#include "widgets/base/theme_manager.h"

#include <QApplication>
#include <QJsonDocument>
#include <QSaveFile>
#include <QTextStream>

namespace jarvis::desktop {
namespace {

constexpr int kOpenMs = 15'000;
constexpr int kPictureMs = 250;

} // namespace

DemoStage::DemoStage(const Options& options) : m_options(options), m_out(options.outFolder) {}

DemoStage::~DemoStage()
{
    // The desk before the engine that it looks at.
    m_desk.reset();
}

QString DemoStage::makeRoom()
{
    if (!QDir().mkpath(m_out.path()))
        return QStringLiteral("The folder %1 cannot be created. Choose one that is writable.").arg(m_out.path());
    const bool isOurs = m_out.exists(QStringLiteral("session.json"));
    if (m_out.exists(QStringLiteral("journal")) && !isOurs)
        return QStringLiteral("%1 holds a journal that no demo made. Choose another folder; nothing was changed.").arg(m_out.path());
    // What a demo before this one left. Its journal is made anew each time.
    if (isOurs) {
        QDir(m_out.filePath(QStringLiteral("journal"))).removeRecursively();
        const auto pictures = m_out.entryList({QStringLiteral("*.png")});
        for (const QString& picture : pictures)
            m_out.remove(picture);
        m_out.remove(QStringLiteral("session.json"));
    }
    return {};
}

QString DemoStage::open()
{
    if (const QString error = makeRoom(); !error.isEmpty())
        return error;
    return reopen();
}

QString DemoStage::reopen()
{
    m_desk.reset();
    m_started.reset();
    local::LocalEngine::Options engine;
    engine.folder = m_out.filePath(QStringLiteral("journal")).toStdString();
    engine.account.accountName = "Demo";
    // Large enough that one order can be larger than what rests at one price.
    engine.account.startBalance = Money::ofWhole(1'000'000);
    engine.account.limits.positionNotional = Money::ofWhole(400'000);
    engine.account.limits.dailyLoss = Money::ofWhole(50'000);
    engine.account.limits.wideningDelay = {}; // what is set on stage holds at once
    if (m_options.feed) {
        const auto feed = venue::parseFeedPlan(m_options.feed->toStdString());
        if (!feed)
            return QString::fromStdString(feed.error().what);
        engine.feeds = *feed;
    }
    auto created = local::LocalEngine::create(engine);
    if (!created)
        return QString::fromStdString(created.error().text);
    m_started = std::make_unique<Started>();
    m_started->engine = std::move(created).value();
    m_desk = std::make_unique<Workstation>(*m_started->engine,
        Workstation::Settings{QStringLiteral("demo"), m_out.filePath(QStringLiteral("layouts")), QStringLiteral("demo"), m_started->config});
    m_desk->window().resize(1440, 900);
    m_desk->show();
    const bool isReady = waitUntil(
        [this] {
            const auto id = m_desk->context().instrumentId();
            const api::Quote* quote = model().market().quote(id);
            return m_desk->session().isReady() && quote && quote->mark && model().market().depth(id) && !model().tradingState().isReconciling;
        },
        kOpenMs);
    return isReady ? QString() : QStringLiteral("The market did not come up within %1 s.").arg(kOpenMs / 1'000);
}

void DemoStage::step(const QString& name, const std::function<StepResult()>& act)
{
    ++m_steps;
    QTextStream out(stdout);
    // Each step goes on from where the one before it ended.
    if (m_failures > 0) {
        out << QStringLiteral("%1 --    %2: left out, since a step before it did not hold\n").arg(m_steps, 2).arg(name);
        return;
    }
    const StepResult result = act();
    out << QStringLiteral("%1 %2  %3: ").arg(m_steps, 2).arg(result ? QStringLiteral("ok  ") : QStringLiteral("FAIL"), name)
        << (result ? *result : result.error()) << "\n";
    m_failures += result ? 0 : 1;
    letPass(kPictureMs);
    const QString slug = name.toLower().replace(QLatin1Char(' '), QLatin1Char('-'));
    m_desk->window().grab().save(m_out.filePath(QStringLiteral("%1-%2.png").arg(m_steps, 2, 10, QLatin1Char('0')).arg(slug)));
}

QString DemoStage::writeReport()
{
    QSaveFile file(m_out.filePath(QStringLiteral("session.json")));
    const QByteArray json = QJsonDocument(sessionReport(model(), m_refusals)).toJson();
    if (!file.open(QIODevice::WriteOnly) || file.write(json) != json.size() || !file.commit())
        return QStringLiteral("%1 cannot be written: %2").arg(file.fileName(), file.errorString());
    return {};
}

} // namespace jarvis::desktop
