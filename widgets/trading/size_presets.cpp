#include "widgets/trading/size_presets.h"

#include "widgets/base/format.h"
#include "widgets/base/number_reader.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <algorithm>

namespace jarvis::widgets::trading {
namespace {

constexpr std::array<std::int64_t, SizePresets::kCount> kFirstWorths = {50, 100, 250, 500, 1'000}; ///< USD
constexpr qint64 kFileBytesMax = 4'000'000;

struct SizePresetWords {
    Q_DECLARE_TR_FUNCTIONS(SizePresets)
};

} // namespace

SizePresets::SizePresets(const QString& path, QString& problem) : m_path(path)
{
    QFile file(path);
    if (!file.exists())
        return;
    const QJsonDocument document = file.open(QIODevice::ReadOnly) && file.size() <= kFileBytesMax ? QJsonDocument::fromJson(file.readAll()) : QJsonDocument();
    file.close();
    if (!document.isObject()) {
        const QString aside = path + QStringLiteral(".unreadable");
        QFile::remove(aside);
        QFile::rename(path, aside);
        problem = SizePresetWords::tr("The sizes of one click could not be read and were set aside as %1. The usual ones are offered.").arg(aside);
        return;
    }
    const QJsonObject all = document.object();
    for (auto it = all.begin(); it != all.end(); ++it) {
        const QJsonArray sizes = it.value().toArray();
        if (sizes.size() != kCount)
            continue;
        std::array<QString, kCount>& texts = m_chosen[it.key()];
        std::transform(sizes.begin(), sizes.end(), texts.begin(), [](const QJsonValue& value) { return value.toString(); });
    }
}

QString SizePresets::keyOf(const Instrument& is)
{
    return QStringLiteral("%1@%2").arg(QString::fromStdString(is.symbol())).arg(static_cast<int>(is.spec().venue));
}

std::optional<SizePresets::Sizes> SizePresets::sizesOf(const Instrument& is, const std::optional<Price>& mark) const
{
    Sizes sizes;
    if (const auto found = m_chosen.find(keyOf(is)); found != m_chosen.end()) {
        const auto parsed = [&is](const QString& text) {
            // The file is plain, whatever the screen is.
            const auto number = base::readNumber(text, base::NumberStyle::plain(), base::NumberOrigin::Typed);
            const auto size = is.snapQuantity(number ? *number : Decimal{});
            return size && *size >= is.spec().quantityMin && *size <= is.spec().quantityMax ? *size : is.spec().quantityMin;
        };
        std::transform(found->begin(), found->end(), sizes.begin(), parsed);
        return sizes;
    }
    if (!mark)
        return std::nullopt;
    std::transform(kFirstWorths.begin(), kFirstWorths.end(), sizes.begin(),
        [&](std::int64_t worth) { return std::max(is.quantityWorth(Money::ofWhole(worth), *mark), is.spec().quantityMin); });
    // Where a lot is worth much, several would be the same: each is larger than the one before it.
    for (std::size_t i = 1; i < sizes.size(); ++i)
        sizes.at(i) = std::max(sizes.at(i), Quantity::ofLots(sizes.at(i - 1).lots() + 1));
    return sizes;
}

QString SizePresets::set(const Instrument& is, const Sizes& sizes)
{
    std::array<QString, kCount>& texts = m_chosen[keyOf(is)];
    std::transform(sizes.begin(), sizes.end(), texts.begin(),
        [&is](Quantity size) { return base::formatQuantity(is, size, base::Sign::WhenNegative, base::Grouping::File); });
    return m_path.isEmpty() ? QString() : save();
}

QString SizePresets::save() const
{
    QJsonObject all;
    for (auto it = m_chosen.begin(); it != m_chosen.end(); ++it) {
        QJsonArray sizes;
        for (const QString& size : it.value())
            sizes.append(size);
        all.insert(it.key(), sizes);
    }
    QDir().mkpath(QFileInfo(m_path).path());
    QSaveFile file(m_path);
    const QByteArray bytes = QJsonDocument(all).toJson();
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return SizePresetWords::tr("The sizes of one click last until the program ends: %1 cannot be written (%2).").arg(m_path, file.errorString());
}

} // namespace jarvis::widgets::trading
