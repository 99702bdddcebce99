#pragma once

#include <QPair>
#include <QString>
#include <QStringList>
#include <QVector>

namespace jarvis::widgets::guide {

/// What a panel shows, in short, with its keys and gestures and the words on it.
///
/// Threads: a plain value; the function below speaks the language of the moment: GUI.
struct HelpTopic {
    QString id;    ///< of the panel in the window
    QString title;
    QString about;
    QVector<QPair<QString, QString>> keys; ///< key or gesture, what it does
    QStringList terms;                     ///< ids of the glossary
};

/// Of the panel `id`; for one that has none of its own, that of the whole desk.
HelpTopic helpTopic(const QString& id);

} // namespace jarvis::widgets::guide
