// What the desk says when something is wrong, armed or not found.

#include "app/desktop/hand.h"
#include "app/desktop/shot_scene.h"
#include "app/desktop/wait.h"
#include "app/desktop/workstation.h"
#include "widgets/base/number_field.h"

#include <QLineEdit>
#include <QPushButton>

#include <algorithm>
#include <memory>

namespace jarvis::desktop {
namespace {

QLineEdit* fieldOf(Workstation& desk, const char* name)
{
    return desk.window().findChild<QLineEdit*>(QLatin1String(name));
}

/// What is typed into a field of the desk, put back afterwards.
ShotScene typedScene(const QString& name, const char* field, const QString& typed)
{
    const auto before = std::make_shared<QString>();
    return {name, ShotMood::Busy, true,
        [field, typed, before](Workstation& desk) -> QWidget* {
            QLineEdit* edit = fieldOf(desk, field);
            if (!edit)
                return nullptr;
            *before = edit->text();
            Hand::type(*edit, typed);
            return &desk.window();
        },
        [field, before](Workstation& desk) {
            if (QLineEdit* edit = fieldOf(desk, field)) {
                Hand::type(*edit, *before);
                if (before->isEmpty())
                    edit->clear();
            }
        }};
}

ShotScene armedLadder()
{
    return {QStringLiteral("armed"), ShotMood::Busy, true,
        [](Workstation& desk) -> QWidget* {
            Hand::type(desk.ladder().sizeField(), shotSize());
            Hand::click(desk.ladder().armButton());
            return desk.arming().isArmed() ? &desk.window() : nullptr;
        },
        [](Workstation& desk) {
            if (desk.arming().isArmed())
                Hand::click(desk.ladder().armButton());
        }};
}

ShotScene warnedDesk()
{
    return {QStringLiteral("warned"), ShotMood::Busy, true,
        [](Workstation& desk) -> QWidget* {
            desk.window().alertBar().show(QStringLiteral("shot"), QStringLiteral("Line 7, feed.symbols: \"BTC-USDT\" is no symbol of Binance. BTCUSDT is meant, perhaps."));
            desk.context().note(QStringLiteral("Buy: nothing was sent. The market's data are 3.1 s old; 2.0 s are allowed."));
            return &desk.window();
        },
        [](Workstation& desk) { desk.window().alertBar().clear(QStringLiteral("shot")); }};
}

/// What an order came to, over the chart.
ShotScene toastedDesk()
{
    constexpr int kSettledMs = 1'000;
    return {QStringLiteral("toasts"), ShotMood::Busy, true, [](Workstation& desk) -> QWidget* {
                OrderDraft nothing;
                nothing.instrument = desk.context().instrumentId();
                static_cast<void>(desk.session().submit(nothing));
                desk.context().note(QStringLiteral("Buy: nothing was sent. The market's data are 3.1 s old; 2.0 s are allowed."));
                waitUntil([&desk] {
                    const auto toasts = desk.toasts().toasts();
                    return std::none_of(toasts.begin(), toasts.end(), [](const auto& toast) { return toast.isSticky; });
                }, shotPatience(kSettledMs));
                return &desk.window();
            }};
}

} // namespace

ShotScenes stateScenes()
{
    return {
        typedScene(QStringLiteral("ticket-refused"), "ticketSize", QStringLiteral("900")),
        typedScene(QStringLiteral("ticket-wrong-exit"), "ticketStopLoss", QStringLiteral("9000000")),
        typedScene(QStringLiteral("search-nothing"), "instrumentSearch", QStringLiteral("zzz")),
        armedLadder(),
        warnedDesk(),
        toastedDesk(),
    };
}

} // namespace jarvis::desktop
