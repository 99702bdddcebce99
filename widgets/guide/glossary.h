#pragma once

#include <QString>
#include <QVector>

namespace jarvis::widgets::guide {

/// A word of the field that stands on the screen, and what it means here.
///
/// Threads: a plain value; the functions below speak the language of the moment: GUI.
struct Term {
    QString id; ///< stays the same in every language
    QString word;
    QString meaning;
};

/// All of them, by word in the language of the screen.
QVector<Term> glossary();
/// Those whose word or meaning contains `text`, words that begin with it first; all for an empty one.
QVector<Term> findTerms(const QString& text);

} // namespace jarvis::widgets::guide
