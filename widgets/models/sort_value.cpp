#include "widgets/models/sort_value.h"

namespace jarvis::widgets::models {

int compareSortValues(const QVariant& a, const QVariant& b)
{
    const bool isNumberA = a.typeId() != QMetaType::QString;
    const bool isNumberB = b.typeId() != QMetaType::QString;
    if (isNumberA != isNumberB)
        return isNumberA ? -1 : 1;
    if (!isNumberA)
        return QString::localeAwareCompare(a.toString(), b.toString());
    const auto sign = [](auto first, auto second) { return first < second ? -1 : first > second ? 1 : 0; };
    if (a.typeId() == QMetaType::LongLong && b.typeId() == QMetaType::LongLong)
        return sign(a.toLongLong(), b.toLongLong());
    return sign(a.toDouble(), b.toDouble());
}

int compareSorted(const QVariant& a, const QVariant& b, Qt::SortOrder order)
{
    if (!a.isValid() || !b.isValid())
        return a.isValid() ? -1 : b.isValid() ? 1 : 0;
    const int compared = compareSortValues(a, b);
    return order == Qt::AscendingOrder ? compared : -compared;
}

} // namespace jarvis::widgets::models
