#include "widgets/base/tabular_font.h"

#include <QFont>
#include <QFontDatabase>
#include <QRawFont>
#include <QVector>
#include <QtEndian>

#include <algorithm>
#include <iterator>
#include <utility>

// Formats: OpenType 1.9, chapters "cmap", "GSUB", "name" and "Organization of an OpenType font".

namespace jarvis::widgets::base {
namespace {

/// Big-endian numbers at an offset; zero beyond the end, so that damaged tables lead nowhere instead of out of bounds.
struct FontTable {
    const QByteArray& bytes;

    quint16 u16(qsizetype at) const { return at >= 0 && at + 2 <= bytes.size() ? qFromBigEndian<quint16>(bytes.constData() + at) : quint16(0); }
    quint32 u32(qsizetype at) const { return at >= 0 && at + 4 <= bytes.size() ? qFromBigEndian<quint32>(bytes.constData() + at) : quint32(0); }
    bool hasTag(qsizetype at, const char* tag) const { return at >= 0 && bytes.mid(at, 4) == QByteArrayView(tag, 4); }
};

void append16(QByteArray& out, quint32 value)
{
    const quint16 big = qToBigEndian(static_cast<quint16>(value));
    out.append(reinterpret_cast<const char*>(&big), 2);
}

void append32(QByteArray& out, quint32 value)
{
    const quint32 big = qToBigEndian(value);
    out.append(reinterpret_cast<const char*>(&big), 4);
}

QVector<quint32> coveredGlyphs(const FontTable& table, qsizetype at)
{
    QVector<quint32> glyphs;
    const quint16 count = table.u16(at + 2);
    if (table.u16(at) == 1) {
        for (int i = 0; i < count; ++i)
            glyphs.push_back(table.u16(at + 4 + 2 * i));
    } else if (table.u16(at) == 2) {
        for (int i = 0; i < count; ++i) {
            for (quint32 glyph = table.u16(at + 4 + 6 * i); glyph <= table.u16(at + 6 + 6 * i); ++glyph)
                glyphs.push_back(glyph);
        }
    }
    return glyphs;
}

void addSingleSubstitutions(const FontTable& gsub, qsizetype subtable, QHash<quint32, quint32>& forms)
{
    const quint16 format = gsub.u16(subtable);
    const QVector<quint32> covered = coveredGlyphs(gsub, subtable + gsub.u16(subtable + 2));
    for (qsizetype i = 0; i < covered.size(); ++i) {
        if (format == 1)
            forms.insert(covered[i], (covered[i] + gsub.u16(subtable + 4)) & 0xFFFF);
        else if (format == 2 && i < gsub.u16(subtable + 4))
            forms.insert(covered[i], gsub.u16(subtable + 6 + 2 * i));
    }
}

void addLookup(const FontTable& gsub, qsizetype lookup, QHash<quint32, quint32>& forms)
{
    constexpr quint16 kSingle = 1;
    constexpr quint16 kExtension = 7;
    for (int i = 0; i < gsub.u16(lookup + 4); ++i) {
        qsizetype subtable = lookup + gsub.u16(lookup + 6 + 2 * i);
        quint16 type = gsub.u16(lookup);
        if (type == kExtension) {
            type = gsub.u16(subtable + 2);
            subtable += gsub.u32(subtable + 4);
        }
        if (type == kSingle)
            addSingleSubstitutions(gsub, subtable, forms);
    }
}

struct CharacterRange {
    quint32 first = 0;
    quint32 last = 0;
    quint32 glyph = 0;
};

/// The ranges of the first format 12 subtable; empty when there is none.
QVector<CharacterRange> characterRanges(const FontTable& cmap)
{
    for (int i = 0; i < cmap.u16(2); ++i) {
        const qsizetype at = cmap.u32(4 + 8 * i + 4);
        if (cmap.u16(at) != 12)
            continue;
        QVector<CharacterRange> ranges;
        const quint32 count = std::min<quint32>(cmap.u32(at + 12), static_cast<quint32>(cmap.bytes.size() / 12));
        for (quint32 group = 0; group < count; ++group) {
            const qsizetype from = at + 16 + 12 * static_cast<qsizetype>(group);
            ranges.push_back({cmap.u32(from), cmap.u32(from + 4), cmap.u32(from + 8)});
        }
        return ranges;
    }
    return {};
}

QByteArray nameTable(const QString& family, const QString& style)
{
    const QString full = family + QLatin1Char(' ') + style;
    const std::pair<int, QString> names[] = {{1, family}, {2, style}, {3, full}, {4, full}, {6, QString(full).remove(QLatin1Char(' '))}, {16, family}, {17, style}};
    QByteArray records;
    QByteArray storage;
    for (const auto& [id, text] : names) {
        for (const quint32 field : {3u, 1u, 0x409u, static_cast<quint32>(id), static_cast<quint32>(text.size() * 2), static_cast<quint32>(storage.size())})
            append16(records, field);
        for (const QChar c : text)
            append16(storage, c.unicode());
    }
    QByteArray table;
    append16(table, 0);
    append16(table, static_cast<quint32>(std::size(names)));
    append16(table, static_cast<quint32>(6 + records.size()));
    return table + records + storage;
}

quint32 checksumOf(const QByteArray& table)
{
    const FontTable padded{table};
    quint32 sum = 0;
    for (qsizetype at = 0; at + 4 <= table.size(); at += 4)
        sum += padded.u32(at);
    return sum;
}

/// An OpenType file of these tables, whose names are in ascending order.
QByteArray assembledFont(const QVector<std::pair<QByteArray, QByteArray>>& tables, bool isCff)
{
    QByteArray font;
    append32(font, isCff ? 0x4F54544Fu : 0x00010000u); // "OTTO", or TrueType outlines
    append16(font, static_cast<quint32>(tables.size()));
    for (int i = 0; i < 3; ++i)
        append16(font, 0); // search hints, which nobody needs
    QByteArray body;
    const qsizetype bodyAt = font.size() + 16 * tables.size();
    for (const auto& [tag, table] : tables) {
        QByteArray padded = table;
        padded.append((4 - table.size() % 4) % 4, '\0');
        font += tag;
        append32(font, checksumOf(padded));
        append32(font, static_cast<quint32>(bodyAt + body.size()));
        append32(font, static_cast<quint32>(table.size()));
        body += padded;
    }
    return font + body;
}

/// One weight of the twin; empty when it cannot be made.
QByteArray tabularTwin(const QRawFont& font, const QString& name, const QString& style)
{
    const QByteArray cmap = withTabularDigits(font.fontTable("cmap"), tabularForms(font.fontTable("GSUB")));
    if (cmap.isEmpty())
        return {};
    QVector<std::pair<QByteArray, QByteArray>> tables;
    bool isCff = false;
    for (const char* tag : {"CFF ", "GDEF", "GPOS", "GSUB", "OS/2", "cmap", "cvt ", "fpgm", "gasp", "glyf", "head", "hhea", "hmtx", "loca", "maxp",
             "name", "post", "prep"}) {
        QByteArray table = font.fontTable(tag);
        if (qstrcmp(tag, "cmap") == 0)
            table = cmap;
        else if (qstrcmp(tag, "name") == 0)
            table = nameTable(name, style);
        if (table.isEmpty())
            continue;
        isCff = isCff || qstrcmp(tag, "CFF ") == 0;
        tables.push_back({QByteArray(tag), table});
    }
    return assembledFont(tables, isCff);
}

} // namespace

QHash<quint32, quint32> tabularForms(const QByteArray& bytes)
{
    const FontTable gsub{bytes};
    const qsizetype features = gsub.u16(6);
    const qsizetype lookups = gsub.u16(8);
    QHash<quint32, quint32> forms;
    for (int i = 0; i < gsub.u16(features); ++i) {
        const qsizetype record = features + 2 + 6 * i;
        if (!gsub.hasTag(record, "tnum"))
            continue;
        const qsizetype feature = features + gsub.u16(record + 4);
        for (int l = 0; l < gsub.u16(feature + 2); ++l)
            addLookup(gsub, lookups + gsub.u16(lookups + 2 + 2 * gsub.u16(feature + 4 + 2 * l)), forms);
        break; // the same feature is listed again for every script
    }
    return forms;
}

QByteArray withTabularDigits(const QByteArray& bytes, const QHash<quint32, quint32>& forms)
{
    QVector<CharacterRange> ranges;
    int replaced = 0;
    for (const CharacterRange& range : characterRanges(FontTable{bytes})) {
        if (range.last < '0' || range.first > '9') {
            ranges.push_back(range);
            continue;
        }
        for (quint32 character = range.first; character <= std::min(range.last, range.first + 0xFFFF); ++character) {
            const quint32 glyph = range.glyph + (character - range.first);
            const bool isDigit = character >= '0' && character <= '9';
            replaced += isDigit && forms.contains(glyph) ? 1 : 0;
            ranges.push_back({character, character, isDigit ? forms.value(glyph, glyph) : glyph});
        }
    }
    if (replaced != 10)
        return {};

    QByteArray table;
    append16(table, 0);
    append16(table, 2);
    // Unicode 2 in full, and Windows UCS-4: the same subtable. Without the first, FreeType makes a map of its own from glyph names.
    for (const auto& [platform, encoding] : {std::pair(0u, 4u), std::pair(3u, 10u)}) {
        append16(table, platform);
        append16(table, encoding);
        append32(table, 20);
    }
    append16(table, 12);
    append16(table, 0);
    append32(table, static_cast<quint32>(16 + 12 * ranges.size()));
    append32(table, 0);
    append32(table, static_cast<quint32>(ranges.size()));
    for (const CharacterRange& range : std::as_const(ranges)) {
        append32(table, range.first);
        append32(table, range.last);
        append32(table, range.glyph);
    }
    return table;
}

QString makeTabularFamily(const QString& family, const QString& name)
{
    bool hasRegular = false;
    const std::pair<QFont::Weight, QString> weights[] = {{QFont::Normal, QStringLiteral("Regular")}, {QFont::Medium, QStringLiteral("Medium")},
        {QFont::DemiBold, QStringLiteral("SemiBold")}, {QFont::Bold, QStringLiteral("Bold")}};
    for (const auto& [weight, style] : weights) {
        QFont font(family);
        font.setPixelSize(20);
        font.setWeight(weight);
        const QByteArray twin = tabularTwin(QRawFont::fromFont(font), name, style);
        const bool isRegistered = !twin.isEmpty() && QFontDatabase::addApplicationFontFromData(twin) >= 0;
        hasRegular = hasRegular || (isRegistered && weight == QFont::Normal);
    }
    return hasRegular && QFontDatabase::hasFamily(name) ? name : QString();
}

} // namespace jarvis::widgets::base
