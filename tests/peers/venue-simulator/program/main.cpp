#include "tests/peers/venue-simulator/binance_face.h"
#include "tests/peers/venue-simulator/bybit_face.h"
#include "tests/peers/venue-simulator/exchange.h"
#include "tests/peers/venue-simulator/http_port.h"
#include "tests/peers/venue-simulator/okx_face.h"

#include "engine/base/clock.h"
#include "engine/sim/simulated_feed.h"
#include "engine/venue/replay/recording.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QTimer>

#include <cstdio>

using namespace jarvis;

namespace {

constexpr int kStepMs = 5;
constexpr int kDepthMs = 100;

int refuse(const char* text)
{
    std::fprintf(stderr, "venue-simulator: %s\n", text);
    return 2;
}

/// Null for a venue that is not simulated.
std::unique_ptr<peers::Face> faceOf(const QString& venue, peers::Exchange& exchange, peers::HttpPort& port)
{
    if (venue == QLatin1String("binance"))
        return std::make_unique<peers::BinanceFace>(exchange, port);
    if (venue == QLatin1String("bybit"))
        return std::make_unique<peers::BybitFace>(exchange, port);
    if (venue == QLatin1String("okx"))
        return std::make_unique<peers::OkxFace>(exchange, port);
    return nullptr;
}

} // namespace

/// venue-simulator --venue binance|bybit|okx --port N (--simulated SEED | --recording PATH): a venue on loopback, until it is killed.
/// Port 0 picks one; the first line of output names it.
int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    const QCommandLineOption venueName(QStringLiteral("venue"), {}, QStringLiteral("NAME"), QStringLiteral("binance"));
    const QCommandLineOption portNumber(QStringLiteral("port"), {}, QStringLiteral("N"), QStringLiteral("0"));
    const QCommandLineOption seed(QStringLiteral("simulated"), {}, QStringLiteral("SEED"), QStringLiteral("1"));
    const QCommandLineOption recording(QStringLiteral("recording"), {}, QStringLiteral("PATH"));
    parser.addOptions({venueName, portNumber, seed, recording});
    parser.process(application);

    SystemClock clock;
    std::unique_ptr<venue::Feed> feed;
    if (parser.isSet(recording)) {
        auto opened = venue::replay::openRecording(parser.value(recording).toStdString(), {std::chrono::seconds(1), 300});
        if (!opened)
            return refuse(opened.error().what.c_str());
        feed = std::move(opened).value();
    } else {
        feed = std::make_unique<sim::SimulatedFeed>(parser.value(seed).toULongLong(), clock.now());
    }
    peers::Exchange exchange(std::move(feed), clock.now());
    peers::HttpPort port;
    const std::unique_ptr<peers::Face> face = faceOf(parser.value(venueName), exchange, port);
    if (!face)
        return refuse("the venue must be binance, bybit or okx");
    if (!port.listen(QHostAddress::LocalHost, parser.value(portNumber).toUShort()))
        return refuse("the port cannot be had");
    std::printf("%d\n", port.serverPort());
    std::fflush(stdout);

    QTimer step;
    QObject::connect(&step, &QTimer::timeout, [&] { exchange.step(clock.now()); });
    step.start(kStepMs);
    QTimer flush;
    QObject::connect(&flush, &QTimer::timeout, [&] { face->flush(clock.now()); });
    flush.start(kDepthMs);
    return QCoreApplication::exec();
}
