// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "models/SavedView.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <utility>

namespace waybill {

using namespace Qt::StringLiterals;

namespace {

// Names in the file never change, whatever the views are called.
constexpr std::array viewNames{
    std::pair{JobView::NeedsTracking, "needsTracking"_L1},
    std::pair{JobView::DueIn3Days, "dueIn3Days"_L1},
    std::pair{JobView::InTransit, "inTransit"_L1},
    std::pair{JobView::InTransitTooLong, "inTransitTooLong"_L1},
    std::pair{JobView::ReturnNotSet, "returnNotSet"_L1},
    std::pair{JobView::Finished, "finished"_L1},
    std::pair{JobView::AllJobs, "allJobs"_L1},
    std::pair{JobView::Archive, "archive"_L1},
};

constexpr std::array typeNames{std::pair{JobType::Import, "import"_L1},
                               std::pair{JobType::Export, "export"_L1}};

constexpr auto otherStates = "other"_L1;

template<typename Names, typename Value>
QString nameOf(const Names &names, Value value)
{
    const auto found = std::find_if(names.begin(), names.end(),
                                    [value](const auto &one) { return one.first == value; });
    return found == names.end() ? QString() : QString(found->second);
}

QJsonArray sorted(QStringList texts)
{
    texts.sort();
    return QJsonArray::fromStringList(texts);
}

QStringList textsOf(const QJsonValue &value)
{
    QStringList texts;
    for (const QJsonValue &one : value.toArray())
        texts.append(one.toString());
    return texts;
}

QJsonObject toJson(const JobFilter &filter)
{
    QStringList states;
    for (const JobState::Kind kind : filter.states)
        states.append(kind == JobState::Kind::Unknown ? QString(otherStates)
                                                      : JobState(kind).text());
    QStringList types;
    for (const JobType type : filter.types)
        types.append(nameOf(typeNames, type));
    return {{u"states"_s, sorted(states)},
            {u"types"_s, sorted(types)},
            {u"carriers"_s, sorted(filter.carriers.values())},
            {u"accounts"_s, sorted(filter.accounts.values())}};
}

JobFilter filterFrom(const QJsonObject &object)
{
    JobFilter filter;
    for (const QString &text : textsOf(object["states"_L1])) {
        const JobState state = JobState::fromText(text);
        if (state.isKnown() || text == otherStates)
            filter.states.insert(state.kind());
    }
    const QStringList types = textsOf(object["types"_L1]);
    for (const auto &[type, name] : typeNames) {
        if (types.contains(name))
            filter.types.insert(type);
    }
    const QStringList carriers = textsOf(object["carriers"_L1]);
    filter.carriers = QSet<QString>(carriers.cbegin(), carriers.cend());
    const QStringList accounts = textsOf(object["accounts"_L1]);
    filter.accounts = QSet<QString>(accounts.cbegin(), accounts.cend());
    return filter;
}

} // namespace

QByteArray savedViewsToJson(const QList<SavedView> &views)
{
    QJsonArray array;
    for (const SavedView &saved : views)
        array.append(QJsonObject{{u"name"_s, saved.name},
                                 {u"view"_s, nameOf(viewNames, saved.view)},
                                 {u"find"_s, saved.findText},
                                 {u"filter"_s, toJson(saved.filter)},
                                 {u"columns"_s, QString::fromLatin1(saved.columns.toBase64())}});
    return QJsonDocument(array).toJson(QJsonDocument::Compact);
}

QList<SavedView> savedViewsFromJson(const QByteArray &json)
{
    QList<SavedView> views;
    for (const QJsonValue &value : QJsonDocument::fromJson(json).array()) {
        SavedView saved;
        saved.name = value["name"_L1].toString().trimmed();
        if (saved.name.isEmpty() || views.size() == mostSavedViews)
            continue;
        const QString name = value["view"_L1].toString();
        for (const auto &[view, known] : viewNames) {
            if (name == known)
                saved.view = view;
        }
        saved.findText = value["find"_L1].toString();
        saved.filter = filterFrom(value["filter"_L1].toObject());
        saved.columns = QByteArray::fromBase64(value["columns"_L1].toString().toLatin1());
        views.append(saved);
    }
    return views;
}

} // namespace waybill
