#include "app/desktop/shots.h"

#include "app/desktop/hand.h"
#include "app/desktop/wait.h"
#include "app/desktop/workstation.h"
#include "widgets/base/format.h"
#include "widgets/base/segmented_control.h"
#include "widgets/base/theme_manager.h"
#include "widgets/charts/price_chart.h"
#include "widgets/guide/first_run_dialog.h"
#include "widgets/shell/hotkey_sheet.h"
#include "widgets/trading/route_words.h"

#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QLineEdit>
#include <QPushButton>
#include <QTextStream>

#include <algorithm>

namespace jarvis::desktop {
namespace {

constexpr int kShotMarketMs = 15'000;
constexpr int kShotTradeMs = 3'000;
constexpr int kReleaseMs = 5'000;
constexpr int kSettleMs = 300;

class Photographer {
public:
    Photographer(Workstation& desk, const QString& folder) : m_desk(desk), m_folder(folder) {}

    void whole(const QString& name)
    {
        letPass(kSettleMs);
        save(m_desk.window(), name);
    }

    void dialog(const QString& name)
    {
        letPass(kSettleMs);
        QDialog* open = nullptr;
        const auto dialogs = m_desk.window().findChildren<QDialog*>();
        for (QDialog* dialog : dialogs)
            open = dialog->isVisible() ? dialog : open;
        if (!open) {
            fail(name, QStringLiteral("no dialog is open"));
            return;
        }
        save(*open, name);
        open->reject();
        letPass(kSettleMs);
    }

    /// A window that stays open.
    void keep(QWidget& window, const QString& name)
    {
        letPass(kSettleMs);
        save(window, name);
    }

    bool hasFailed() const { return m_hasFailed; }

private:
    void save(QWidget& widget, const QString& name)
    {
        const QString path = m_folder.filePath(name + QStringLiteral(".png"));
        if (!widget.grab().save(path))
            fail(name, QStringLiteral("cannot write ") + path);
        else
            QTextStream(stdout) << path << "\n";
    }
    void fail(const QString& name, const QString& why)
    {
        QTextStream(stderr) << name << ": " << why << "\n";
        m_hasFailed = true;
    }

    Workstation& m_desk;
    QDir m_folder;
    bool m_hasFailed = false;
};

/// A desk on which something happens: a position with its exits, and an algorithm at work. What the engine refuses leaves its table empty.
void trade(Workstation& desk)
{
    const Instrument* is = desk.context().instrument();
    const api::Quote* quote = is ? desk.session().model().market().quote(is->id()) : nullptr;
    if (!quote || !quote->mark)
        return;
    const std::int64_t mark = quote->mark->ticks();
    ExitPlan exits;
    exits.takeProfit = Price::ofTicks(mark + mark / 50);
    exits.stopLoss = Price::ofTicks(mark - mark / 100);
    const Quantity size = is->quantityWorth(Money::ofWhole(150), *quote->mark);
    OrderDraft draft;
    draft.instrument = is->id();
    draft.type = OrderType::Market;
    draft.timeInForce = TimeInForce::Ioc;
    draft.quantity = size;
    draft.exits = exits;
    draft.routing = widgets::trading::hasOtherVenues(desk.session().model(), *is) ? Routing::Automatic : Routing::Named;
    AlgorithmPlan plan;
    plan.instrument = is->id();
    plan.quantity = size;
    plan.kind = AlgorithmKind::Twap;
    plan.exits = exits;
    plan.duration = std::chrono::minutes(5);
    static_cast<void>(desk.session().submit(draft));
    static_cast<void>(desk.session().send(api::StartAlgorithm{plan}));
    waitUntil([&] { return desk.session().model().position(is->id()) && !desk.session().model().algorithms().empty(); }, kShotTradeMs);
}

/// Alerts of several kinds, one of which tells of an order that is refused right away.
void watch(Workstation& desk)
{
    const Instrument* is = desk.context().instrument();
    const api::Quote* quote = is ? desk.session().model().market().quote(is->id()) : nullptr;
    if (!quote || !quote->mark)
        return;
    AlertSpec price;
    price.instrument = is->id();
    price.threshold = Amount::of(Price::ofTicks(quote->mark->ticks() + quote->mark->ticks() / 100));
    price.note = "resistance";
    AlertSpec refused;
    refused.subject = AlertSubject::OrderRefused;
    AlertSpec loss;
    loss.subject = AlertSubject::DayPnl;
    loss.direction = AlertDirection::Below;
    loss.threshold = Amount::of(-Money::ofWhole(200));
    loss.repeat = AlertRepeat::EveryTime;
    loss.coolDown = std::chrono::minutes(30);
    for (const AlertSpec& spec : {price, refused, loss})
        static_cast<void>(desk.session().setAlert({}, spec));
    OrderDraft nothing;
    nothing.instrument = is->id();
    static_cast<void>(desk.session().submit(nothing));
    waitUntil([&] { return !desk.session().model().firedAlerts().empty(); }, kShotTradeMs);
}

/// Where there are several venues: an order in the ticket that would be routed.
void typeRoutedOrder(Workstation& desk)
{
    auto* routing = desk.window().findChild<widgets::base::SegmentedControl*>(QStringLiteral("ticketRouting"));
    auto* types = desk.window().findChild<widgets::base::SegmentedControl*>(QStringLiteral("ticketType"));
    auto* size = desk.window().findChild<QWidget*>(QStringLiteral("ticketSize"));
    auto* takeProfit = desk.window().findChild<QWidget*>(QStringLiteral("ticketTakeProfit"));
    auto* stopLoss = desk.window().findChild<QWidget*>(QStringLiteral("ticketStopLoss"));
    const Instrument* is = desk.context().instrument();
    const api::Quote* quote = is ? desk.session().model().market().quote(is->id()) : nullptr;
    if (!routing || !routing->isVisible() || !types || !size || !takeProfit || !stopLoss || !quote || !quote->mark)
        return;
    Hand::press(*types, Qt::Key_Right);
    Hand::press(*routing, Qt::Key_Right);
    Hand::type(*size, QStringLiteral("0.002"));
    const std::int64_t mark = quote->mark->ticks();
    Hand::type(*takeProfit, widgets::base::formatPrice(*is, Price::ofTicks(mark + mark / 50)).remove(QLatin1Char(',')));
    Hand::type(*stopLoss, widgets::base::formatPrice(*is, Price::ofTicks(mark - mark / 100)).remove(QLatin1Char(',')));
}

void photographTabs(Workstation& desk, Photographer& photographer, const QString& name)
{
    const auto tab = [&](const QString& id) { desk.window().focusPanel(id); };
    for (const char* id : {"positions", "orders", "algorithms", "alerts", "log"}) {
        tab(QLatin1String(id));
        photographer.whole(QLatin1String(id) + QLatin1Char('-') + name);
    }
    tab(QStringLiteral("orders"));
    widgets::trading::TablePanel& orders = *desk.activity().orders();
    orders.view().groupBy(2);
    orders.view().sortBy({{1, Qt::AscendingOrder}, {0, Qt::DescendingOrder}});
    orders.filter().filterBy(QStringLiteral("quantity:>0"));
    orders.filter().open();
    photographer.whole(QStringLiteral("orders-grouped-") + name);
    orders.filter().filterBy(QStringLiteral("pnl:>0"));
    photographer.whole(QStringLiteral("orders-wrong-filter-") + name);
    orders.tools().showColumns();
    photographer.dialog(QStringLiteral("columns-") + name);
    orders.filter().close();
    orders.tools().reset();
    tab(QStringLiteral("tape"));
    photographer.whole(QStringLiteral("tape-") + name);
    tab(QStringLiteral("ladder"));
    tab(QStringLiteral("performance"));
    for (int shown = 0; shown < 3; ++shown) {
        desk.performance().views()->setCurrent(shown);
        photographer.whole(QStringLiteral("performance%1-").arg(shown) + name);
    }
    desk.performance().views()->setCurrent(0);
    tab(QStringLiteral("risk"));
    int view = 0;
    for (const char* words : {"limits", "breakers", "correlation", "stops"}) {
        desk.risk().views()->setCurrent(view++);
        photographer.whole(QStringLiteral("risk-") + QLatin1String(words) + QLatin1Char('-') + name);
    }
    desk.risk().views()->setCurrent(0);
    tab(QStringLiteral("positions"));
}

/// A trend line, a retracement, a level, a box and a word on what is in view.
void drawOnChart(widgets::charts::PriceChart& chart)
{
    using widgets::charts::DrawingKind;
    using widgets::charts::StudyColor;
    chart.refresh();
    const auto at = [&chart](double x, double y) {
        const QRectF plot = chart.pricePlot();
        const double bar = std::clamp(chart.barAtX(plot.left() + x * plot.width()), 0.0, static_cast<double>(chart.store().size() - 1));
        return widgets::charts::DrawingAnchor{chart.store().timeAt(static_cast<std::size_t>(bar)), chart.priceAtY(plot.top() + y * plot.height())};
    };
    chart.editDrawings([&at](widgets::charts::DrawingBook& book) {
        book.reset({});
        book.add({0, DrawingKind::Fibonacci, {at(0.3, 0.25), at(0.55, 0.6)}, {}, StudyColor::Secondary, false});
        book.add({0, DrawingKind::Level, {at(0.5, 0.33)}, {}, StudyColor::Warn, true});
        book.add({0, DrawingKind::Rectangle, {at(0.62, 0.4), at(0.78, 0.7)}, {}, StudyColor::Up, false});
        book.add({0, DrawingKind::Text, {at(0.63, 0.45)}, QStringLiteral("Range of the night"), StudyColor::Text, false});
        book.add({0, DrawingKind::TrendLine, {at(0.1, 0.3), at(0.85, 0.65)}, {}, StudyColor::Accent, false});
    });
}

void photographChart(Workstation& desk, Photographer& photographer, const QString& name)
{
    namespace charts = widgets::charts;
    charts::PriceChart& chart = desk.chart().chart();
    const QByteArray look = desk.chart().saveLook();
    const auto& instruments = desk.session().model().instruments();
    const auto other = std::find_if(instruments.begin(), instruments.end(), [&desk](const auto& one) { return one.first != desk.context().instrumentId(); });
    chart.setStudies({charts::usualStudy(charts::StudyKind::Bollinger), charts::usualStudy(charts::StudyKind::VolumeProfile, charts::StudyColor::Secondary),
        charts::usualStudy(charts::StudyKind::Macd), charts::usualStudy(charts::StudyKind::Atr, charts::StudyColor::Warn)});
    for (const QSize size : {QSize(1280, 800), QSize(2560, 1440)}) {
        desk.window().resize(size);
        letPass(kSettleMs);
        drawOnChart(chart);
        photographer.whole(QStringLiteral("chart-drawn-%1-%2x%3").arg(name).arg(size.width()).arg(size.height()));
    }
    chart.editDrawings([](charts::DrawingBook& book) { book.reset({}); });
    chart.setChartStyle(charts::ChartStyle::Area);
    chart.setScaleKind(charts::ScaleKind::Percent);
    if (other != instruments.end())
        desk.chart().compareWith(other->first);
    photographer.whole(QStringLiteral("chart-compared-") + name);
    desk.chart().endComparison();
    chart.setChartStyle(charts::ChartStyle::HeikinAshi);
    chart.setScaleKind(charts::ScaleKind::Logarithmic);
    photographer.whole(QStringLiteral("chart-averaged-") + name);
    desk.chart().showStudiesDialog();
    photographer.dialog(QStringLiteral("indicators-") + name);
    drawOnChart(chart);
    desk.chart().showDrawingsDialog();
    photographer.dialog(QStringLiteral("drawings-") + name);
    chart.editDrawings([](charts::DrawingBook& book) { book.reset({}); });
    desk.chart().showCompareDialog();
    photographer.dialog(QStringLiteral("compare-") + name);
    desk.chart().restoreLook(look);
}

void photographGuide(Workstation& desk, Photographer& photographer, const QString& name)
{
    desk.window().focusPanel(QStringLiteral("ladder"));
    desk.guide().showHelp();
    photographer.dialog(QStringLiteral("help-") + name);
    desk.guide().showGlossary(QStringLiteral("r"));
    photographer.dialog(QStringLiteral("glossary-") + name);
    if (desk.session().model().account().isLive)
        return;
    widgets::guide::FirstChoice asShown;
    asShown.isDark = widgets::base::ThemeManager::instance().name() == widgets::base::ThemeName::Dark;
    widgets::guide::FirstRunDialog first(asShown, &desk.window());
    for (int page = 0; page < first.pageCount(); ++page) {
        first.show();
        photographer.keep(first, QStringLiteral("first-run-%1-").arg(page + 1) + name);
        if (page + 1 < first.pageCount())
            first.findChild<QPushButton*>(QStringLiteral("firstNext"))->click();
    }
    first.close();
    desk.guide().startTour();
    for (int step = 0; step < 6 && desk.guide().tour(); ++step) {
        photographer.whole(QStringLiteral("tour-%1-").arg(step + 1) + name);
        desk.guide().tour()->note().findChild<QPushButton*>(QStringLiteral("tourNext"))->click();
    }
}

void photographDialogs(Workstation& desk, Photographer& photographer, const QString& name)
{
    desk.window().showHotkeySheet();
    photographer.dialog(QStringLiteral("keys-") + name);
    photographGuide(desk, photographer, name);
    if (auto* review = desk.window().findChild<QPushButton*>(QStringLiteral("ticketReview")); review && review->isEnabled()) {
        review->click();
        photographer.dialog(QStringLiteral("confirmation-") + name);
    }
    desk.ticket().work();
    photographer.dialog(QStringLiteral("algorithm-") + name);
    desk.window().toggleVenuePanel();
    photographer.whole(QStringLiteral("venue-detail-") + name);
    desk.window().toggleVenuePanel();
    if (desk.session().model().account().isLive) {
        desk.window().showLiveSwitch(true);
        photographer.dialog(QStringLiteral("live-switch-") + name);
    }
    desk.context().wantAlert(desk.context().instrumentId());
    photographer.dialog(QStringLiteral("alert-") + name);
    for (const char* page : {"notifications", "appearance", "vault", "data"}) {
        desk.showSettings(QString::fromLatin1(page));
        photographer.keep(*desk.settings(), QStringLiteral("settings-%1-%2").arg(QString::fromLatin1(page), name));
    }
    if (!desk.venuesPage())
        return;
    desk.showSettings(QStringLiteral("venues"));
    photographer.keep(*desk.settings(), QStringLiteral("settings-venues-") + name);
    desk.venuesPage()->addKey();
    photographer.dialog(QStringLiteral("settings-add-key-") + name);
    if (desk.enginesPage()) {
        desk.showSettings(QStringLiteral("engines"));
        photographer.keep(*desk.settings(), QStringLiteral("settings-engines-") + name);
        desk.enginesPage()->connectTo();
        photographer.dialog(QStringLiteral("settings-connect-") + name);
    }
    desk.settings()->close();
}

/// The shell itself: workspaces, a further window, the palette, the page of keys, the question at the end.
void photographShell(Workstation& desk, Photographer& photographer, const QString& name)
{
    widgets::shell::MainWindow& window = desk.window();
    for (const int workspace : {1, 2, 0}) {
        window.layouts().open(workspace);
        if (workspace > 0)
            photographer.whole(QStringLiteral("workspace%1-%2").arg(workspace).arg(name));
    }
    window.board().open(QStringLiteral("chart"));
    photographer.whole(QStringLiteral("further-chart-") + name);
    window.board().close(QStringLiteral("chart-2"));
    window.board().moveTo(QStringLiteral("orders"), {});
    photographer.keep(*window.board().furtherWindows().first(), QStringLiteral("further-window-") + name);
    window.board().moveTo(QStringLiteral("orders"), widgets::shell::mainWindowId());
    window.palette().open(window);
    Hand::type(window.palette().input(), QStringLiteral("can"));
    photographer.whole(QStringLiteral("palette-") + name);
    window.palette().close();
    desk.showSettings(QStringLiteral("keys"));
    photographer.keep(*desk.settings(), QStringLiteral("settings-keys-") + name);
    desk.settings()->close();
    if (!desk.safeExit().mayClose())
        photographer.dialog(QStringLiteral("exit-") + name);
    window.layouts().reset();
}

/// False when the kill switch stays pressed; says why.
bool release(Workstation& desk)
{
    for (int attempt = 0; attempt < 3; ++attempt) {
        const auto sent = desk.session().resume(QLatin1String(api::kReleaseText));
        if (sent && waitUntil([&desk] { return !desk.session().model().tradingState().isKilled; }, kReleaseMs))
            return true;
        const auto outcome = sent ? desk.session().model().outcome(*sent) : std::nullopt;
        const int code = outcome && outcome->refusal ? static_cast<int>(outcome->refusal->code) : 0;
        QTextStream(stderr) << "The kill switch was not released: " << (sent ? "refusal " : "not sent ") << code << "\n";
    }
    return false;
}

} // namespace

int takeShots(Workstation& desk, const QString& folder)
{
    if (!QDir().mkpath(folder)) {
        QTextStream(stderr) << "The folder " << folder << " cannot be created. Choose one that is writable.\n";
        return 1;
    }
    Photographer photographer(desk, folder);
    waitUntil([&desk] { return desk.session().model().market().depth(desk.context().instrumentId()) != nullptr; }, kShotMarketMs);
    trade(desk);
    watch(desk);
    typeRoutedOrder(desk);
    auto& themes = widgets::base::ThemeManager::instance();
    for (const auto theme : {widgets::base::ThemeName::Dark, widgets::base::ThemeName::Light}) {
        themes.set(theme, themes.palette());
        const QString name = theme == widgets::base::ThemeName::Dark ? QStringLiteral("dark") : QStringLiteral("light");
        for (const QSize size : {QSize(1280, 800), QSize(1440, 900), QSize(2560, 1440)}) {
            desk.window().resize(size);
            photographer.whole(QStringLiteral("trade-%1-%2x%3").arg(name).arg(size.width()).arg(size.height()));
            desk.window().focusPanel(QStringLiteral("execution"));
            waitUntil([&desk] { return desk.execution().feed().hasReport(); }, kShotMarketMs);
            for (const int view : {0, 2}) {
                desk.execution().views()->setCurrent(view);
                photographer.whole(QStringLiteral("execution%1-%2-%3x%4").arg(view).arg(name).arg(size.width()).arg(size.height()));
            }
            desk.window().focusPanel(QStringLiteral("positions"));
        }
        photographChart(desk, photographer, name);
        desk.window().resize(1440, 900);
        photographTabs(desk, photographer, name);
        photographDialogs(desk, photographer, name);
        photographShell(desk, photographer, name);
        desk.window().halt();
        waitUntil([&desk] { return desk.session().model().tradingState().isKilled; }, kShotMarketMs);
        photographer.whole(QStringLiteral("halted-") + name);
        desk.window().showReleaseDialog();
        photographer.dialog(QStringLiteral("release-") + name);
        if (!release(desk))
            return 1;
    }
    return photographer.hasFailed() ? 1 : 0;
}

} // namespace jarvis::desktop
