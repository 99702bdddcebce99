#include "widgets/trading/chart_panel.h"

#include "widgets/base/event_text.h"
#include "widgets/base/format.h"
#include "widgets/base/reason_text.h"
#include "widgets/charts/ticks.h"
#include "widgets/trading/chart_bar.h"
#include "widgets/trading/chart_price.h"
#include "widgets/trading/compare_dialog.h"
#include "widgets/trading/drawings_dialog.h"
#include "widgets/trading/studies_dialog.h"

#include <QClipboard>
#include <QDateTime>
#include <QDir>
#include <QFileDialog>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMenu>
#include <QStandardPaths>

#include <algorithm>
#include <iterator>

// What a chart panel offers besides trading: indicators, drawings, comparison, pictures, and its look in a layout.
namespace jarvis::widgets::trading {
namespace {

constexpr std::uint32_t kComparedBars = 3'000;

} // namespace

void ChartPanel::connectTools()
{
    connect(m_bar, &ChartBar::studiesWanted, this, &ChartPanel::showStudiesDialog);
    connect(m_bar, &ChartBar::drawingsWanted, this, [this] { showDrawingsDialog(); });
    connect(m_bar, &ChartBar::compareWanted, this, &ChartPanel::showCompareDialog);
    connect(m_bar, &ChartBar::compareEnded, this, &ChartPanel::endComparison);
    connect(m_bar, &ChartBar::pictureWanted, this, &ChartPanel::savePicture);
    connect(m_bar, &ChartBar::pictureCopyWanted, this, &ChartPanel::copyPicture);
    connect(m_chart, &charts::PriceChart::menuWanted, this, &ChartPanel::showMenu);
    connect(m_chart, &charts::PriceChart::drawingEditWanted, this, &ChartPanel::showDrawingsDialog);
    if (m_shared.crosshair)
        m_shared.crosshair->add(*m_chart);
    if (!m_shared.drawings)
        return;
    connect(m_chart, &charts::PriceChart::drawingsChanged, this, [this] {
        if (!m_drawingKey.isEmpty())
            m_shared.drawings->put(m_drawingKey, m_chart->drawings().drawings(), this);
    });
    connect(m_shared.drawings, &charts::DrawingShelf::changed, this, [this](const QString& instrument, const QObject* by) {
        if (by != this && instrument == m_drawingKey)
            m_chart->setDrawings(m_shared.drawings->of(instrument));
    });
}

QString ChartPanel::drawingKey() const
{
    const Instrument* is = m_context.instrument();
    return is ? QStringLiteral("%1/%2").arg(static_cast<int>(is->spec().venue)).arg(QString::fromStdString(is->symbol())) : QString();
}

void ChartPanel::loadDrawings()
{
    // Another timeframe has the same drawings, and what can be undone.
    const QString key = drawingKey();
    if (key == m_drawingKey)
        return;
    m_drawingKey = key;
    m_chart->setDrawings(m_shared.drawings && !key.isEmpty() ? m_shared.drawings->of(key) : std::vector<charts::Drawing>());
}

void ChartPanel::showDrawingsDialog(quint64 drawing)
{
    auto* dialog = new DrawingsDialog(*m_chart, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    if (drawing != 0)
        dialog->show(drawing);
}

void ChartPanel::showCompareDialog()
{
    auto* dialog = new CompareDialog(m_context.model().instruments(), m_context.instrumentId(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &CompareDialog::chosen, this, &ChartPanel::compareWith);
    dialog->open();
}

void ChartPanel::compareWith(InstrumentId instrument)
{
    m_compared = instrument;
    m_bar->setCompared(true);
    loadComparison();
}

void ChartPanel::endComparison()
{
    m_compared = InstrumentId();
    m_bar->setCompared(false);
    m_chart->clearComparison();
}

void ChartPanel::loadComparison()
{
    const Instrument* other = m_context.model().instrument(m_compared);
    if (!other || m_compared == m_context.instrumentId())
        return m_chart->clearComparison();
    // As far back as the chart itself, in one go.
    const std::size_t bars = std::max<std::size_t>(kComparedBars, m_chart->store().size());
    const quint64 number = m_loadNumber;
    m_context.session().candles({m_compared, m_timeframe, {}, static_cast<std::uint32_t>(bars)}, this,
        [this, number, compared = m_compared](const auto& answer) {
            const Instrument* is = m_context.model().instrument(compared);
            if (number != m_loadNumber || compared != m_compared || !is)
                return;
            if (!answer)
                return m_context.note(tr("%1 cannot be compared: %2").arg(QString::fromStdString(is->symbol()), base::text(answer.error())));
            std::vector<charts::Candle> candles;
            for (const Candle& candle : answer->candles)
                candles.push_back(toBar(*is, candle));
            m_chart->setComparison(QString::fromStdString(is->symbol()), candles);
        });
}

void ChartPanel::showComparedQuote()
{
    const Instrument* other = m_context.model().instrument(m_compared);
    const api::Quote* quote = other ? m_context.model().market().quote(m_compared) : nullptr;
    if (!quote || !quote->last || m_chart->store().isEmpty())
        return;
    const std::size_t last = m_chart->store().size() - 1;
    m_chart->applyComparison(m_chart->store().timeAt(last), other->toDouble(*quote->last));
}

QImage ChartPanel::picture()
{
    const Instrument* is = m_context.instrument();
    const QString when = QLocale().toString(QDateTime::currentDateTimeUtc(), charts::dayFormat(QLocale(), true) + QStringLiteral(" HH:mm:ss"));
    return m_chart->toPicture(tr("%1 · %2 · %3 · %4 UTC")
                                  .arg(is ? QString::fromStdString(is->symbol()) : base::unknownText(), is ? base::text(is->spec().venue) : base::unknownText(),
                                      base::text(m_timeframe), when));
}

void ChartPanel::savePicture()
{
    const Instrument* is = m_context.instrument();
    const QImage image = picture();
    const QString name = QStringLiteral("%1-%2-%3.png")
                             .arg(is ? QString::fromStdString(is->symbol()) : QStringLiteral("chart"), base::text(m_timeframe),
                                 QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd-HHmmss")));
    auto* dialog = new QFileDialog(this, tr("Save the picture of the chart"), QStandardPaths::writableLocation(QStandardPaths::PicturesLocation), tr("Pictures (*.png)"));
    dialog->setObjectName(QStringLiteral("chartPictureDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("png"));
    dialog->selectFile(name);
    connect(dialog, &QFileDialog::fileSelected, this, [this, image](const QString& path) {
        if (image.save(path, "PNG"))
            m_context.note(tr("The picture was saved as %1.").arg(QDir::toNativeSeparators(path)));
        else
            m_context.note(tr("The picture cannot be saved as %1. Choose another folder, or check its permissions.").arg(QDir::toNativeSeparators(path)));
    });
    dialog->open();
}

void ChartPanel::copyPicture()
{
    QGuiApplication::clipboard()->setImage(picture());
    m_context.note(tr("The picture of the chart is on the clipboard."));
}

void ChartPanel::showStudiesDialog()
{
    auto* dialog = new StudiesDialog(*m_chart, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, m_chart, &charts::PriceChart::lookChanged);
    dialog->open();
}

void ChartPanel::showMenu(const QPoint& at)
{
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("chartMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (m_chart->pricePlot().contains(at))
        addTradingTo(*menu, m_chart->priceAtY(at.y()));
    m_bar->addTo(*menu);
    menu->popup(m_chart->viewport()->mapToGlobal(at));
}

void ChartPanel::addTradingTo(QMenu& menu, double price)
{
    const Instrument* is = m_context.instrument();
    const auto exact = is ? priceFromChart(*is, price) : std::nullopt;
    if (!exact)
        return;
    // Into the ticket: nothing is sent from here.
    const QString written = base::formatPrice(*is, *exact);
    menu.addAction(tr("▲ Buy at %1…").arg(written), this, [this, exact] { m_context.fillTicket(Side::Buy, *exact); });
    menu.addAction(tr("▼ Sell at %1…").arg(written), this, [this, exact] { m_context.fillTicket(Side::Sell, *exact); });
    menu.addAction(tr("Alert at %1…").arg(written), this, [this, id = is->id(), exact] { m_context.wantAlert(id, *exact); });
    menu.addSeparator();
}

QByteArray ChartPanel::saveLook() const
{
    QJsonObject look;
    look.insert(QStringLiteral("timeframe"), static_cast<int>(m_timeframe));
    look.insert(QStringLiteral("style"), static_cast<int>(m_chart->chartStyle()));
    look.insert(QStringLiteral("scale"), static_cast<int>(m_chart->scaleKind()));
    look.insert(QStringLiteral("indicators"), charts::encodeStudies(m_chart->studies().specs()));
    return QJsonDocument(look).toJson(QJsonDocument::Compact);
}

void ChartPanel::restoreLook(const QByteArray& stored)
{
    const QJsonObject look = QJsonDocument::fromJson(stored).object();
    const auto number = [&look](const QString& key, int last) {
        const int value = look.value(key).toInt(-1);
        return value >= 0 && value <= last ? std::optional(value) : std::nullopt;
    };
    if (const auto style = number(QStringLiteral("style"), static_cast<int>(charts::ChartStyle::HeikinAshi)))
        m_chart->setChartStyle(static_cast<charts::ChartStyle>(*style));
    if (const auto scale = number(QStringLiteral("scale"), static_cast<int>(charts::ScaleKind::Percent)))
        m_chart->setScaleKind(static_cast<charts::ScaleKind>(*scale));
    if (look.contains(QStringLiteral("indicators")))
        m_chart->setStudies(charts::decodeStudies(look.value(QStringLiteral("indicators")).toString()));
    const auto timeframe = number(QStringLiteral("timeframe"), static_cast<int>(*std::rbegin(kAllTimeframes)));
    if (timeframe && *timeframe >= static_cast<int>(kAllTimeframes[0]) && static_cast<Timeframe>(*timeframe) != m_timeframe)
        setTimeframe(static_cast<Timeframe>(*timeframe));
    Q_EMIT m_chart->lookChanged();
}

} // namespace jarvis::widgets::trading
