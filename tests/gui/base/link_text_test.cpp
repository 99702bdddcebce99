#include "widgets/base/link_text.h"

#include "tests/support/test_main.h"

#include <QSet>
#include <QTest>

using namespace jarvis;
using namespace jarvis::widgets;
using Problem = base::LinkReport::Problem;

namespace {

base::LinkReport reportOf(Problem problem)
{
    base::LinkReport link;
    link.isRemote = true;
    link.name = QStringLiteral("Tokyo");
    link.address = QStringLiteral("wss://tokyo.example:8443");
    link.problem = problem;
    link.pinnedSha256 = QString(64, QLatin1Char('a'));
    link.shownSha256 = QString(64, QLatin1Char('b'));
    return link;
}

} // namespace

class LinkTextTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyProblemHasWordsOfItsOwnThatNameTheEngine()
    {
        QSet<QString> sentences;
        QSet<QString> words;
        for (int problem = 1; problem <= static_cast<int>(Problem::Broken); ++problem) {
            const auto report = reportOf(static_cast<Problem>(problem));
            const QString sentence = base::problemText(report);
            QVERIFY2(sentence.contains(QStringLiteral("tokyo.example")), qPrintable(sentence));
            QVERIFY2(sentence.endsWith(QLatin1Char('.')) || sentence.endsWith(QLatin1Char('?')), qPrintable(sentence));
            sentences << sentence;
            words << base::problemWord(report.problem);
        }
        QCOMPARE(sentences.size(), static_cast<int>(Problem::Broken));
        QCOMPARE(words.size(), static_cast<int>(Problem::Broken));
        QVERIFY(base::problemText(reportOf(Problem::None)).isEmpty());
    }

    void aChangedCertificateIsToldByBothFingerprints()
    {
        const QString text = base::problemText(reportOf(Problem::CertificateChanged));
        QVERIFY(text.contains(base::formatFingerprint(QString(64, QLatin1Char('a')))));
        QVERIFY(text.contains(base::formatFingerprint(QString(64, QLatin1Char('b')))));
        QCOMPARE(base::formatFingerprint(QStringLiteral("0aff")), QStringLiteral("0A:FF"));
    }

    void aStoppingEngineSaysWhenToComeBack()
    {
        base::LinkReport link = reportOf(Problem::Stopping);
        link.retryAfter = std::chrono::seconds(5);
        QVERIFY(base::problemText(link).contains(QStringLiteral("5.0 s")));
    }

    void aClockThatIsOffIsToldWithItsSide_data()
    {
        QTest::addColumn<int>("millis");
        QTest::addColumn<QString>("says");
        QTest::newRow("near enough ahead") << 1'000 << QString();
        QTest::newRow("near enough behind") << -1'000 << QString();
        QTest::newRow("ahead") << 1'001 << QStringLiteral("ahead");
        QTest::newRow("behind") << -90'000 << QStringLiteral("behind");
    }
    void aClockThatIsOffIsToldWithItsSide()
    {
        QFETCH(int, millis);
        QFETCH(QString, says);
        base::LinkReport link = reportOf(Problem::None);
        link.clockOffset = std::chrono::milliseconds(millis);
        const QString text = base::clockText(link);
        QCOMPARE(text.isEmpty(), says.isEmpty());
        QVERIFY(text.contains(says));
        link.isRemote = false;
        QVERIFY(base::clockText(link).isEmpty());
    }
};

JARVIS_TEST(LinkTextTest)
#include "link_text_test.moc"
