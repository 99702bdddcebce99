#include "widgets/shell/workspaces.h"

#include "engine/base/check.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace jarvis::widgets::shell {

Workspaces::Workspaces(const QStringList& plans)
{
    CHECK(!plans.isEmpty());
    for (const QString& plan : plans)
        m_all.append({plan, {}, plan});
}

qsizetype Workspaces::indexOf(const QString& id) const
{
    const auto found = std::find_if(m_all.begin(), m_all.end(), [&id](const Workspace& each) { return each.id == id; });
    return found == m_all.end() ? -1 : found - m_all.begin();
}

bool Workspaces::open(qsizetype index)
{
    if (index < 0 || index >= m_all.size())
        return false;
    m_current = index;
    return true;
}

QString Workspaces::add(const QString& name, const QString& plan)
{
    if (m_all.size() >= kMax)
        return {};
    QString id;
    do
        id = QStringLiteral("own-%1").arg(++m_lastNumber);
    while (indexOf(id) >= 0);
    m_all.append({id, name, plan});
    m_current = m_all.size() - 1;
    return id;
}

void Workspaces::rename(qsizetype index, const QString& name)
{
    if (index >= 0 && index < m_all.size() && !name.trimmed().isEmpty())
        m_all[index].name = name.trimmed();
}

void Workspaces::move(qsizetype from, qsizetype to)
{
    if (std::min(from, to) < 0 || std::max(from, to) >= m_all.size())
        return;
    const QString open = current().id;
    m_all.move(from, to);
    m_current = indexOf(open);
}

bool Workspaces::remove(qsizetype index)
{
    if (m_all.size() < 2 || index < 0 || index >= m_all.size())
        return false;
    m_all.removeAt(index);
    if (m_current > index || m_current == m_all.size())
        --m_current;
    return true;
}

QByteArray Workspaces::encode() const
{
    QJsonArray list;
    for (const Workspace& each : m_all)
        list.append(QJsonObject{{QStringLiteral("id"), each.id}, {QStringLiteral("name"), each.name}, {QStringLiteral("plan"), each.plan}});
    return QJsonDocument(QJsonObject{{QStringLiteral("open"), current().id}, {QStringLiteral("last"), m_lastNumber}, {QStringLiteral("workspaces"), list}})
        .toJson(QJsonDocument::Compact);
}

void Workspaces::decode(const QByteArray& bytes, const QStringList& plans)
{
    const QJsonObject whole = QJsonDocument::fromJson(bytes).object();
    QVector<Workspace> all;
    for (const QJsonValue& each : whole.value(QStringLiteral("workspaces")).toArray()) {
        const QJsonObject object = each.toObject();
        Workspace read{object.value(QStringLiteral("id")).toString(), object.value(QStringLiteral("name")).toString(), object.value(QStringLiteral("plan")).toString()};
        const bool isTwice = std::any_of(all.begin(), all.end(), [&read](const Workspace& other) { return other.id == read.id; });
        if (read.id.isEmpty() || isTwice || all.size() >= kMax)
            continue;
        if (!plans.contains(read.plan))
            read.plan = plans.front();
        all.append(read);
    }
    if (all.isEmpty())
        return;
    m_all = all;
    m_lastNumber = std::max(0, whole.value(QStringLiteral("last")).toInt());
    m_current = std::max<qsizetype>(0, indexOf(whole.value(QStringLiteral("open")).toString()));
}

} // namespace jarvis::widgets::shell
