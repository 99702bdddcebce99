#include "tests/bench/gui/ui_post.h"

#include "tests/support/bench_duel.h"
#include "widgets/session/mailbox.h"

#include <QMetaObject>
#include <QObject>
#include <QThread>

#include <map>
#include <memory>
#include <vector>

namespace jarvis::bench {
namespace {

constexpr std::uint32_t kInstruments = 20;
constexpr int kPosts = 20'000;

std::vector<std::shared_ptr<const api::QuoteFrame>> someFrames()
{
    std::vector<std::shared_ptr<const api::QuoteFrame>> frames;
    for (std::uint32_t i = 1; i <= kInstruments; ++i) {
        auto frame = std::make_shared<api::QuoteFrame>();
        api::Quote quote;
        quote.instrument = InstrumentId{i};
        quote.mark = Price::ofTicks(100 + i);
        frame->quotes.push_back(quote);
        frames.push_back(std::move(frame));
    }
    return frames;
}

} // namespace

void benchPost()
{
    // What the taking thread does is not measured: only that it takes.
    QThread taker;
    QObject there;
    there.moveToThread(&taker);
    taker.start();
    const auto frames = someFrames();
    std::map<std::uint32_t, api::Quote> newest;
    {
        widgets::session::Mailbox mailbox([&] { QMetaObject::invokeMethod(&there, [&] { static_cast<void>(mailbox.take()); }, Qt::QueuedConnection); });
        const Duel duel("ui.post", "ns", kPosts, false);
        duel.run(
            [&] {
                for (int i = 0; i < kPosts; ++i)
                    mailbox.onQuotes(frames[static_cast<std::size_t>(i) % kInstruments]);
            },
            [&] {
                for (int i = 0; i < kPosts; ++i) {
                    const auto& frame = frames[static_cast<std::size_t>(i) % kInstruments];
                    QMetaObject::invokeMethod(&there, [&newest, frame] { newest[frame->quotes.front().instrument.value] = frame->quotes.front(); }, Qt::QueuedConnection);
                }
            });
        QMetaObject::invokeMethod(&there, [] {}, Qt::BlockingQueuedConnection); // all of them are taken
        mailbox.close();
    }
    taker.quit();
    taker.wait();
}

} // namespace jarvis::bench
