#include "tests/support/test_main.h"
#include "widgets/trading/view_frame.h"

#include <QTest>
#include <QWidget>

using jarvis::widgets::trading::ViewFrame;

namespace {

/// Notes when it is painted.
class Canvas final : public QWidget {
public:
    explicit Canvas(QStringList& story) : m_story(story) {}

protected:
    void paintEvent(QPaintEvent*) override { m_story << QStringLiteral("paint"); }

private:
    QStringList& m_story;
};

} // namespace

class ViewFrameTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void oneLookTellsAllThatATurnChanged()
    {
        int looks = 0;
        ViewFrame frame([&looks] { ++looks; });
        for (int i = 0; i < 10; ++i)
            frame.want();
        QCOMPARE(looks, 0); // behind what the turn still changes
        QCoreApplication::processEvents();
        QCOMPARE(looks, 1);
    }

    void whatChangesWithinTheFrameIsLookedAtAtItsEnd()
    {
        int looks = 0;
        ViewFrame frame([&looks] { ++looks; });
        frame.want();
        QCoreApplication::processEvents();
        frame.want();
        frame.want();
        QTRY_COMPARE(looks, 2);
        frame.want(); // and so on, for ever
        QTRY_COMPARE(looks, 3);
    }

    void aLookMayWantAnother()
    {
        int looks = 0;
        ViewFrame* again = nullptr;
        ViewFrame frame([&] {
            if (++looks < 3)
                again->want();
        });
        again = &frame;
        frame.want();
        QTRY_COMPARE(looks, 3);
    }

    void theScreenIsPaintedAfterTheLook()
    {
        QStringList story;
        Canvas canvas(story);
        canvas.resize(40, 40);
        canvas.show();
        QVERIFY(QTest::qWaitForWindowExposed(&canvas));
        QTRY_VERIFY(!story.isEmpty());
        QCoreApplication::processEvents();
        story.clear();
        ViewFrame frame([&story] { story << QStringLiteral("look"); });
        canvas.update(); // what stands beside the view changed first
        frame.want();
        QTRY_COMPARE(story, (QStringList{QStringLiteral("look"), QStringLiteral("paint")}));
    }

    void oneThatGoesLooksNoMore()
    {
        int looks = 0;
        {
            ViewFrame frame([&looks] { ++looks; });
            frame.want();
        }
        QCoreApplication::processEvents();
        QCOMPARE(looks, 0);
    }
};

JARVIS_TEST(ViewFrameTest)
#include "view_frame_test.moc"
