#include "tests/gui/pictures/picture_comparison.h"
#include "tests/gui/pictures/still_desk.h"
#include "tests/support/test_main.h"

#include <QDir>
#include <QFile>
#include <QLabel>
#include <QMap>
#include <QPixmap>
#include <QPushButton>
#include <QTest>

#include <utility>

namespace jarvis {
namespace {

using test::PictureComparison;
using test::reducedPicture;

const QString kApproved = QStringLiteral(JARVIS_APPROVED_PICTURES);
const QString kMadeWith = QStringLiteral("made-with");

QString pathOf(const QDir& folder, const QString& name)
{
    return folder.filePath(name + QStringLiteral(".png"));
}

} // namespace

/// Each screen, dialog, empty and error state looks as somebody approved it. What differs is written beside the test: approved, now, and where
/// they differ. `./dev shot --approve` takes what is there now.
class PicturesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eachLooksAsApproved();
    void theSameDeskIsTheSamePicture();
    void aLabelInAnotherColourIsFound();
    void aButtonEightPixelsFurtherIsFound();

private:
    static QImage pictureOf(QWidget& widget) { return reducedPicture(widget.grab().toImage()); }
};

void PicturesTest::eachLooksAsApproved()
{
    const bool isApproving = qEnvironmentVariableIsSet("JARVIS_APPROVE_PICTURES");
    const QDir approved(kApproved);
    const QDir differences(QDir::currentPath() + QStringLiteral("/picture-differences"));
    QDir(differences).removeRecursively();
    QVERIFY(QDir().mkpath(differences.path()) && QDir().mkpath(kApproved));
    QFile madeWith(approved.filePath(kMadeWith));
    if (!isApproving) {
        if (!madeWith.open(QIODevice::ReadOnly))
            QSKIP("No pictures are approved yet: ./dev shot --approve");
        if (const QByteArray version = madeWith.readAll().trimmed(); version != qVersion())
            QSKIP(qPrintable(QStringLiteral("The pictures were approved with Qt %1, which draws otherwise than Qt %2").arg(QString::fromLatin1(version), QLatin1String(qVersion()))));
    }
    QStringList old = approved.entryList({QStringLiteral("*.png")});
    QMap<QString, QString> wrong;
    const auto look = [&](const QString& name, const QImage& picture) {
        const QImage now = reducedPicture(picture);
        old.removeAll(name + QStringLiteral(".png"));
        if (isApproving) {
            QVERIFY(now.save(pathOf(approved, name), "PNG", 0));
            return;
        }
        const QImage before(pathOf(approved, name));
        const PictureComparison found = PictureComparison::of(before.convertToFormat(QImage::Format_RGB32), now);
        if (found.isSame())
            return;
        found.picture.scaled(found.picture.size() * 2).save(pathOf(differences, name));
        picture.save(pathOf(differences, name + QStringLiteral("-now")));
        wrong.insert(name, before.isNull() ? QStringLiteral("%1 was never approved").arg(name)
                : found.hasOtherSize       ? QStringLiteral("%1 has another size").arg(name)
                                           : QStringLiteral("%1 differs in %2 cells by up to %3").arg(name).arg(found.cells).arg(found.worst));
    };
    const auto lookAtAll = [&look] {
        test::StillDesk still;
        for (const QString& line : still.take(still.scenes(), look))
            qInfo("%s", qPrintable(line));
    };
    lookAtAll();
    // On a machine that is busy an answer may have come too late for its picture: what really differs differs again.
    if (!wrong.isEmpty()) {
        const QMap<QString, QString> first = std::exchange(wrong, {});
        qInfo("Once more: %s", qPrintable(first.values().join(QStringLiteral(", "))));
        lookAtAll();
        for (const QString& name : wrong.keys()) {
            if (!first.contains(name))
                wrong.remove(name);
        }
    }
    if (isApproving) {
        for (const QString& name : std::as_const(old))
            QVERIFY(QFile::remove(approved.filePath(name)));
        QVERIFY(madeWith.open(QIODevice::WriteOnly) && madeWith.write(QByteArray(qVersion()) + '\n') > 0);
        return;
    }
    for (const QString& name : std::as_const(old))
        wrong.insert(name, name + QStringLiteral(" is approved, and is no picture of the desk"));
    QVERIFY2(wrong.isEmpty(),
        qPrintable(QStringLiteral("%1\nSee %2; ./dev shot --approve takes them as they are now.").arg(wrong.values().join(QLatin1Char('\n')), differences.path())));
}

void PicturesTest::theSameDeskIsTheSamePicture()
{
    QMap<QString, QImage> first;
    const auto someOf = [](const desktop::ShotScenes& all) {
        desktop::ShotScenes some;
        std::copy_if(all.begin(), all.end(), std::back_inserter(some), [](const auto& scene) { return scene.name == QLatin1String("trade") || scene.name == QLatin1String("orders"); });
        return some;
    };
    for (const int turn : {0, 1}) {
        test::StillDesk still;
        still.take(someOf(still.scenes()), [&](const QString& name, const QImage& picture) {
            if (turn == 0) {
                first.insert(name, reducedPicture(picture));
                return;
            }
            const PictureComparison found = PictureComparison::of(first.value(name), reducedPicture(picture));
            QVERIFY2(found.isSame(), qPrintable(QStringLiteral("%1: %2 cells, up to %3").arg(name).arg(found.cells).arg(found.worst)));
        });
    }
    QCOMPARE(first.size(), 4);
}

void PicturesTest::aLabelInAnotherColourIsFound()
{
    test::StillDesk still;
    auto* label = still.desk().window().topBar().findChild<QLabel*>();
    QVERIFY(label);
    const auto labels = still.desk().ticket().findChildren<QLabel*>();
    const auto shown = std::find_if(labels.begin(), labels.end(), [](const QLabel* each) { return each->isVisible() && each->text().size() > 3; });
    QVERIFY(shown != labels.end());
    const QImage before = pictureOf(still.desk().window());
    QVERIFY(PictureComparison::of(before, pictureOf(still.desk().window())).isSame());
    (*shown)->setStyleSheet(QStringLiteral("color: #ff4060"));
    const PictureComparison found = PictureComparison::of(before, pictureOf(still.desk().window()));
    QVERIFY2(!found.isSame(), qPrintable((*shown)->text()));
}

void PicturesTest::aButtonEightPixelsFurtherIsFound()
{
    test::StillDesk still;
    auto* button = still.desk().window().findChild<QPushButton*>(QStringLiteral("ticketReview"));
    QVERIFY(button && button->isVisible());
    const QImage before = pictureOf(still.desk().window());
    button->move(button->x() + 8, button->y());
    const PictureComparison found = PictureComparison::of(before, pictureOf(still.desk().window()));
    QVERIFY(!found.isSame());
    QVERIFY(!found.picture.isNull());
    QVERIFY(!found.hasOtherSize);
}

JARVIS_TEST(PicturesTest)

} // namespace jarvis

#include "pictures_test.moc"
