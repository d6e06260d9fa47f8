// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "board/SavedViews.h"

#include "board/JobTexts.h"
#include "board/ViewsList.h"
#include "dialogs/NameDialog.h"
#include "widgets/UiMemory.h"

#include <QAction>
#include <QMessageBox>
#include <QPushButton>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace waybill {

namespace {

constexpr auto viewsKey = "board/savedViews"_L1;

enum Place { Save, Rename, Remove, Up, Down };

} // namespace

SavedViews::SavedViews(UiMemory &memory, ViewsList &list, Arrangement arrangement, QObject *parent)
    : QObject(parent)
    , m_memory(memory)
    , m_list(list)
    , m_arrangement(std::move(arrangement))
    , m_views(savedViewsFromJson(memory.value(viewsKey).toByteArray()))
{
    addAction("saveViewAction", {QKeySequence(Qt::CTRL | Qt::Key_D)}, &SavedViews::askForName);
    addAction("renameViewAction", {QKeySequence(Qt::Key_F2)}, &SavedViews::askForNewName);
    addAction("removeViewAction", {QKeySequence(Qt::Key_Delete)}, &SavedViews::askForRemoval);
    addAction("moveViewUpAction", {QKeySequence(Qt::ALT | Qt::Key_Up)}, &SavedViews::moveUp);
    addAction("moveViewDownAction", {QKeySequence(Qt::ALT | Qt::Key_Down)}, &SavedViews::moveDown);
    m_actions.at(Save)->setShortcutContext(Qt::WindowShortcut);
    m_list.setContextMenuPolicy(Qt::ActionsContextMenu);
    m_list.addActions(m_actions);
    connect(&m_list, &QListWidget::currentRowChanged, this, &SavedViews::updateActions);
    retranslateUi();
    adopt({});
}

void SavedViews::addAction(const char *name, const QList<QKeySequence> &keys,
                           void (SavedViews::*act)())
{
    auto *action = new QAction(this);
    action->setObjectName(QLatin1StringView(name));
    action->setShortcuts(keys);
    // Keys such as Delete mean something else in other places.
    action->setShortcutContext(Qt::WidgetShortcut);
    connect(action, &QAction::triggered, this, act);
    m_actions.append(action);
}

void SavedViews::retranslateUi()
{
    m_actions.at(Save)->setText(tr("&Save view…"));
    m_actions.at(Rename)->setText(tr("Re&name view…"));
    m_actions.at(Remove)->setText(tr("&Remove view…"));
    m_actions.at(Up)->setText(tr("Move &up"));
    m_actions.at(Down)->setText(tr("Move &down"));
}

std::optional<SavedView> SavedViews::current() const
{
    const auto index = m_list.currentSavedView();
    return index && *index < m_views.size() ? std::optional(m_views.at(*index)) : std::nullopt;
}

int SavedViews::indexOf(const QString &name) const
{
    for (int i = 0; i < m_views.size(); ++i) {
        if (m_views.at(i).name.compare(name, Qt::CaseInsensitive) == 0)
            return i;
    }
    return -1;
}

void SavedViews::adopt(std::optional<int> current)
{
    QStringList names;
    for (const SavedView &saved : std::as_const(m_views))
        names.append(saved.name);
    m_list.setSavedViews(names);
    m_memory.setValue(viewsKey, savedViewsToJson(m_views));
    Q_EMIT changed();
    if (current)
        m_list.setCurrentSavedView(*current);
    updateActions();
}

void SavedViews::updateActions()
{
    const auto index = m_list.currentSavedView();
    m_actions.at(Rename)->setEnabled(index.has_value());
    m_actions.at(Remove)->setEnabled(index.has_value());
    m_actions.at(Up)->setEnabled(index && *index > 0);
    m_actions.at(Down)->setEnabled(index && *index + 1 < m_views.size());
}

void SavedViews::save(const QString &name)
{
    SavedView saved = m_arrangement();
    saved.name = name;
    int index = indexOf(name);
    if (index < 0) {
        if (m_views.size() == mostSavedViews)
            return;
        index = int(m_views.size());
        m_views.append(saved);
    } else {
        m_views[index] = saved;
    }
    adopt(index);
    Q_EMIT announced(tr("View “%1” saved").arg(name));
}

QString SavedViews::problemWith(const QString &name, std::optional<int> renamed) const
{
    const int other = indexOf(name);
    const QList<JobView> builtIn = allJobViews();
    const bool isBuiltIn = std::any_of(builtIn.begin(), builtIn.end(), [&](JobView view) {
        return JobTexts::view(view).compare(name, Qt::CaseInsensitive) == 0;
    });
    if (isBuiltIn)
        return tr("Waybill has a view of this name already.");
    if (renamed && other >= 0 && other != *renamed)
        return tr("There is another view of this name.");
    if (!renamed && other >= 0)
        return tr("The view of this name will be replaced.");
    if (!renamed && m_views.size() == mostSavedViews)
        return tr("There are %n view(s), which is the most. Remove one first.", nullptr,
                  mostSavedViews);
    return {};
}

void SavedViews::askForName()
{
    const auto now = current();
    auto *dialog = new NameDialog(
        {tr("Save view"), tr("&Name of the view"), now ? now->name : QString()}, &m_list);
    dialog->setObjectName("viewNameDialog"_L1);
    dialog->setCheck([this](const QString &name) {
        const QString problem = problemWith(name, {});
        return NameDialog::Verdict{problem, problem.isEmpty() || indexOf(name) >= 0};
    });
    connect(dialog, &NameDialog::named, this, &SavedViews::save);
    dialog->open();
}

void SavedViews::askForNewName()
{
    const auto index = m_list.currentSavedView();
    if (!index)
        return;
    auto *dialog = new NameDialog(
        {tr("Rename view"), tr("&Name of the view"), m_views.at(*index).name}, &m_list);
    dialog->setObjectName("viewNameDialog"_L1);
    dialog->setCheck([this, index](const QString &name) {
        const QString problem = problemWith(name, index);
        return NameDialog::Verdict{problem, problem.isEmpty()};
    });
    connect(dialog, &NameDialog::named, this,
            [this, index](const QString &name) { rename(*index, name); });
    dialog->open();
}

void SavedViews::rename(int index, const QString &name)
{
    m_views[index].name = name;
    adopt(index);
}

void SavedViews::askForRemoval()
{
    const auto index = m_list.currentSavedView();
    if (!index)
        return;
    //: %1 is the name of a view
    const QString question = tr("Remove the view “%1”?").arg(m_views.at(*index).name);
    auto *box = new QMessageBox(QMessageBox::Question, tr("Remove view"), question,
                                QMessageBox::NoButton, &m_list);
    box->setObjectName("removeViewDialog"_L1);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(tr("The jobs in it stay as they are."));
    QPushButton *removing = box->addButton(tr("&Remove view"), QMessageBox::AcceptRole);
    QPushButton *keeping = box->addButton(tr("&Keep view"), QMessageBox::RejectRole);
    box->setDefaultButton(keeping);
    connect(removing, &QPushButton::clicked, this, [this, index] { remove(*index); });
    box->open();
}

void SavedViews::remove(int index)
{
    m_views.removeAt(index);
    // What is shown next is the board's to say, before the list would choose a neighbour.
    Q_EMIT currentRemoved();
    adopt({});
}

void SavedViews::move(int step)
{
    const auto index = m_list.currentSavedView();
    if (!index || *index + step < 0 || *index + step >= m_views.size())
        return;
    m_views.swapItemsAt(*index, *index + step);
    adopt(*index + step);
}

} // namespace waybill
