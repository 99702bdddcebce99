#include "tests/bench/gui/ui_post.h"

#include "tests/support/bench_duel.h"
#include "widgets/session/paced_taker.h"

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
    // The desk's own way, mailbox and taker at a screen's pace, to a thread that takes and drops. Its time is not measured, but it takes
    // beside us, so what it holds up counts. Posts come as fast as they can, about a thousand times what a venue sends: of a round's
    // 20 000, all but the first sixteen after each drain are merged here, on the posting side.
    QThread taker;
    taker.start();
    QObject there;
    there.moveToThread(&taker);
    auto paced = std::make_unique<widgets::session::PacedTaker>(widgets::session::PacedTaker::kFrame, [](const widgets::session::Mailbox::Batch&) {});
    paced->moveToThread(&taker);
    widgets::session::Mailbox& mailbox = *paced->mailbox();
    const auto frames = someFrames();
    std::map<std::uint32_t, api::Quote> newest;
    {
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
    }
    // On its thread, behind all that was posted.
    QMetaObject::invokeMethod(&there, [&paced] { paced.reset(); }, Qt::BlockingQueuedConnection);
    taker.quit();
    taker.wait();
}

} // namespace jarvis::bench
