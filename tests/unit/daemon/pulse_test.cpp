#include "app/daemon/pulse.h"

#include "tests/support/fake_engine.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace jarvis;
using daemon::Pulse;

/// Whether jarvisd may say that it lives.
class PulseTest : public QObject {
Q_OBJECT

private Q_SLOTS:
    void anEngineThatAnswersBeats()
    {
        test::FakeEngine engine;
        engine.answerWith([](const api::Query&) { return test::FakeEngine::Answer(api::Answer(api::OrderPreview{})); });
        Pulse pulse(engine);
        for (int i = 0; i < 5; ++i)
            QVERIFY(pulse.beats());
        QCOMPARE(engine.queries().size(), std::size_t{5});
    }

    void oneThatHangsDoesNotAndIsNotAskedOverAndOver()
    {
        test::FakeEngine engine;
        engine.answerWith([](const api::Query&) { return test::FakeEngine::Answer(api::Answer(api::OrderPreview{})); });
        engine.holdAnswers();
        Pulse pulse(engine);
        QVERIFY(pulse.beats());
        for (int i = 0; i < 5; ++i)
            QVERIFY(!pulse.beats());
        QCOMPARE(engine.queries().size(), std::size_t{1});
        // It was slow, and comes back.
        engine.releaseAnswers();
        QVERIFY(pulse.beats());
        QCOMPARE(engine.queries().size(), std::size_t{2});
    }

    void oneThatTakesNoQuestionsDoesNot()
    {
        test::FakeEngine engine;
        engine.answerWith([](const api::Query&) { return test::FakeEngine::Answer(Unexpected(api::FetchError::QueueFull)); });
        Pulse pulse(engine);
        QVERIFY(pulse.beats());
        QVERIFY(!pulse.beats());
        QVERIFY(!pulse.beats());
        QCOMPARE(engine.queries().size(), std::size_t{3});
    }

    void anAnswerMayComeAfterItsEnd()
    {
        test::FakeEngine engine;
        engine.holdAnswers();
        {
            Pulse pulse(engine);
            QVERIFY(pulse.beats());
        }
        engine.releaseAnswers();
    }
};

JARVIS_TEST(PulseTest)
#include "pulse_test.moc"
