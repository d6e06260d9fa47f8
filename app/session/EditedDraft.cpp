// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "session/EditedDraft.h"

namespace waybill {

bool EditedDraft::isTouched(Field field) const
{
    return m_draft.value(field) != m_base.value(field);
}

FieldVersion EditedDraft::version(Field field) const
{
    return {m_base.value(field), m_draft.value(field)};
}

void EditedDraft::setVersion(Field field, const FieldVersion &version)
{
    m_base.setValue(field, version.base);
    setValue(field, version.draft);
}

QList<Field> EditedDraft::contestedFields() const
{
    QList<Field> contested;
    for (const Field field : changedFields()) {
        const QVariant service = m_service.value(field);
        if (m_base.value(field) != service && m_draft.value(field) != service)
            contested.append(field);
    }
    return contested;
}

void EditedDraft::follow(const JobDraft &service)
{
    for (const Field field : allFields()) {
        const QVariant value = service.value(field);
        if (!isTouched(field) || m_draft.value(field) == value) {
            m_base.setValue(field, value);
            m_draft.setValue(field, value);
        }
    }
    m_service = service;
}

void EditedDraft::accept(const JobDraft &sent)
{
    for (const Field field : differingFields(m_service, sent)) {
        m_base.setValue(field, sent.value(field));
        m_service.setValue(field, sent.value(field));
    }
}

void EditedDraft::setValue(Field field, const QVariant &value)
{
    m_draft.setValue(field, value);
    if (m_draft.value(field) == m_service.value(field))
        m_base.setValue(field, value);
}

void EditedDraft::revertField(Field field)
{
    setValue(field, m_service.value(field));
}

void EditedDraft::applyStored(const JobDraft &base, const JobDraft &draft)
{
    for (const Field field : differingFields(base, draft)) {
        m_base.setValue(field, base.value(field));
        setValue(field, draft.value(field));
    }
}

void EditedDraft::decide(const JobDraft &theirs, const JobDraft &draft)
{
    m_base = m_service;
    m_draft = m_service;
    applyStored(theirs, draft);
}

JobDraft EditedDraft::toSend(const EditPolicy &policy) const
{
    JobDraft result = m_service;
    for (const Field field : changedFields()) {
        if (policy.field(field).isAllowed())
            result.setValue(field, m_draft.value(field));
    }
    return result;
}

} // namespace waybill
