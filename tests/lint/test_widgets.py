import unittest

import widget_colours
import widget_texts
from source import Tree


class ColoursTest(unittest.TestCase):
    def complaints(self, code, path="widgets/trading/x.cpp"):
        return widget_colours.check(Tree({path: code}))

    def test_each_literal_is_found(self):
        for bad in ("QColor(12, 3, 4)", 'QColor("#fff")', 'QColor(QStringLiteral("red"))', "QColor{0x112233}", "Qt::red",
                    "Qt::darkGreen", "Qt::white", "qRgb(1, 2, 3)", "qRgba(0x1, 2, 3, 4)", "QColorConstants::Red",
                    'setStyleSheet(QStringLiteral("color: #ff00aa"))', 'x("background: rgb(1,2,3)")'):
            with self.subTest(bad):
                self.assertNotEqual(self.complaints(bad), [])

    def test_roles_and_computed_colours_are_fine(self):
        for good in ("theme.color(Role::Buy)", "QColor c = palette().color(QPalette::Base);", "Qt::transparent",
                     "QColor::fromRgbF(r, g, b)", "// Qt::red would shout", 'tr("order #123456 filled").arg(1)[0]'):
            with self.subTest(good):
                expected = 1 if "#123456" in good else 0
                self.assertEqual(len(self.complaints(good)), expected)

    def test_the_theme_itself_may(self):
        self.assertEqual(self.complaints("QColor(1, 2, 3)", "widgets/base/theme.cpp"), [])


class TextsTest(unittest.TestCase):
    def complaints(self, code, path="widgets/trading/x.cpp"):
        return widget_texts.check(Tree({path: code}))

    def test_each_untranslated_text_is_found(self):
        for bad in ('label->setText(QStringLiteral("Positions"));', 'setWindowTitle(QStringLiteral("Jarvis"));',
                    'b->setToolTip(QLatin1String("Send the order"));', 'new QLabel(QStringLiteral("Price"), this);',
                    'tabs->addTab(page, QStringLiteral("Orders"));', 'b->setAccessibleName(QStringLiteral("Buy button"));',
                    'auto* a = new QAction(icon(QStringLiteral("x")), QStringLiteral("Quit"), this);',
                    'l->setText(on ? QStringLiteral("on air") : tr("off"));',
                    'box->setText(\n    QStringLiteral("two lines"));'):
            with self.subTest(bad):
                self.assertEqual(len(self.complaints(bad)), 1)

    def test_translated_or_wordless_texts_are_fine(self):
        for good in ('label->setText(tr("Positions"));', 'label->setText(QStringLiteral("—"));', 'l->setText(name);',
                     'l->setText(QStringLiteral("%1 / %2").arg(a, b));', 'l->setText(tr("%1 of %2").arg(a).arg(b));',
                     'new QAction(icon(QStringLiteral("trash")), tr("Delete"), this);',
                     'l->setText(QCoreApplication::translate("Reasons", "Too late"));',
                     'l->setObjectName(QStringLiteral("priceEdit"));', 'l->setText(QString());',
                     '// setText(QStringLiteral("never"))'):
            with self.subTest(good):
                self.assertEqual(self.complaints(good), [])

    def test_an_exemption_says_why(self):
        self.assertEqual(self.complaints('l->setText(QStringLiteral("BTC")); // not translated: a symbol'), [])

    def test_the_engine_shows_nothing(self):
        self.assertEqual(self.complaints('setText("Positions")', "engine/base/x.cpp"), [])
