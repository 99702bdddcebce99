#pragma once

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>
#include <QString>
#include <QTranslator>

namespace jarvis::test {

/// A language that nobody speaks: every text with accents, in brackets, and longer by two fifths, as German and Spanish are.
///
/// What stands on a screen without brackets does not go through tr(); what is cut off here would be cut off in a real language.
class PseudoLanguage final : public QTranslator {
public:
    PseudoLanguage() { QCoreApplication::installTranslator(this); }
    ~PseudoLanguage() override { QCoreApplication::removeTranslator(this); }

    bool isEmpty() const override { return false; }
    QString translate(const char*, const char* source, const char*, int) const override { return of(QString::fromUtf8(source)); }

    /// Placeholders, tags, entities, line breaks and mnemonics stay.
    static QString of(const QString& text)
    {
        static const QRegularExpression kept(QStringLiteral("%L?\\d|%n|<[^>]*>|&\\w+;|\\s"));
        QString pseudo;
        qsizetype at = 0;
        for (auto each = kept.globalMatch(text); each.hasNext();) {
            const auto match = each.next();
            pseudo += accented(text.mid(at, match.capturedStart() - at)) + match.captured();
            at = match.capturedEnd();
        }
        pseudo += accented(text.mid(at));
        // The brackets count among what it grows by.
        QString tail;
        for (qsizetype more = text.size() * 2 / 5 - 2; more > 0; --more)
            tail += more % 6 == 0 ? QLatin1Char(' ') : QLatin1Char('o');
        return QStringLiteral("\u27e6") + pseudo + tail + QStringLiteral("\u27e7");
    }

    /// What of a text did not go through tr(): all that stands in no bracket.
    static QString outside(const QString& text)
    {
        QString left;
        int depth = 0;
        for (const QChar c : text) {
            if (c == QChar(0x27e6))
                ++depth;
            else if (c == QChar(0x27e7))
                depth = std::max(0, depth - 1);
            else if (depth == 0)
                left += c;
        }
        return left;
    }

private:
    static QString accented(QString text)
    {
        static const QHash<QChar, QChar> accents{{u'a', u'á'}, {u'e', u'é'}, {u'i', u'í'}, {u'o', u'ó'}, {u'u', u'ú'}, {u'A', u'Á'}, {u'E', u'É'}, {u'O', u'Ó'}, {u'U', u'Ú'},
            {u'n', u'ñ'}, {u'c', u'ç'}};
        for (QChar& c : text)
            c = accents.value(c, c);
        return text;
    }
};

} // namespace jarvis::test
