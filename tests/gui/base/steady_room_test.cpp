#include "tests/support/test_main.h"
#include "widgets/base/number_label.h"
#include "widgets/base/steady_room.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QTest>

using jarvis::widgets::base::NumberLabel;
using jarvis::widgets::base::SteadyRoom;

namespace {

/// A window with a label in a room, beside another widget; counts how often it is asked for a new layout.
struct RoomOnScreen : QObject {
    QWidget window;
    QLabel* label = new QLabel(QStringLiteral("Risk 1"));
    SteadyRoom* room = new SteadyRoom(label);
    QWidget* beside = new QWidget;
    int requests = 0;

    RoomOnScreen()
    {
        auto* layout = new QHBoxLayout(&window);
        beside->setMinimumWidth(40);
        layout->addWidget(room, 1);
        layout->addWidget(beside);
        window.resize(300, 60);
        window.show();
        QCoreApplication::processEvents();
        window.installEventFilter(this);
    }
    bool eventFilter(QObject*, QEvent* event) override
    {
        requests += event->type() == QEvent::LayoutRequest ? 1 : 0;
        return false;
    }
};

} // namespace

class SteadyRoomTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aTextStaysInItsRoom()
    {
        RoomOnScreen on;
        QCOMPARE(on.label->geometry(), on.room->rect());
        const QRect before = on.room->geometry();
        on.label->setText(QStringLiteral("Risk to stops 123,456.78 of a much larger margin than anybody has room for"));
        QCoreApplication::processEvents();
        QCOMPARE(on.requests, 0);
        QCOMPARE(on.room->geometry(), before);
        QCOMPARE(on.label->geometry(), on.room->rect());
        on.window.resize(500, 80);
        QCoreApplication::processEvents();
        QCOMPARE(on.label->geometry(), on.room->rect());
        QVERIFY(on.room->width() > before.width());
    }

    void aNumberWithinItsReservedRoomMovesNothing()
    {
        RoomOnScreen on;
        auto* number = new NumberLabel(&on.window);
        number->reserve(QStringLiteral("+1,000,000.00"));
        on.window.layout()->addWidget(number);
        number->setText(QStringLiteral("+1.00"));
        QTRY_VERIFY(on.requests > 0);
        QCoreApplication::processEvents();
        on.requests = 0;
        number->setText(QStringLiteral("+100.00"));
        QCoreApplication::processEvents();
        QCOMPARE(on.requests, 0);
        number->setText(QStringLiteral("+100,000,000,000.00"));
        QTRY_VERIFY(on.requests > 0);
    }

    void theLeastWidthIsPassedOn()
    {
        RoomOnScreen on;
        on.label->setMinimumWidth(400);
        QTRY_VERIFY(on.requests > 0);
        QTRY_COMPARE(on.room->minimumWidth(), 400);
        QTRY_VERIFY(on.window.width() > 440);
        QTRY_COMPARE(on.label->width(), on.room->width());
    }

    void anotherHeightIsPassedOn()
    {
        RoomOnScreen on;
        const int before = on.room->sizeHint().height();
        QFont larger = on.label->font();
        larger.setPixelSize(90);
        on.label->setFont(larger);
        QTRY_VERIFY(on.requests > 0);
        QTRY_VERIFY(on.window.height() >= 90);
        QVERIFY(on.room->sizeHint().height() > before);
        QTRY_COMPARE(on.label->height(), on.room->height());
    }
};

JARVIS_TEST(SteadyRoomTest)
#include "steady_room_test.moc"
