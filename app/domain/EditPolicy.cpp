// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "domain/EditPolicy.h"

namespace waybill {

EditPolicy EditPolicy::allLocked(LockReason reason)
{
    EditPolicy policy;
    const Permission permission = Permission::locked(reason);
    for (const Field field : allFields())
        policy.setGroup(groupOf(field), permission);
    policy.setMarkAsShipped(permission);
    policy.setRequestCancellation(permission);
    return policy;
}

Permission EditPolicy::group(FieldGroup group) const
{
    return m_groups.value(group, Permission::allowed());
}

void EditPolicy::setGroup(FieldGroup group, Permission permission)
{
    // Plain permission has no entry, so that equal policies compare equal.
    if (permission == Permission::allowed())
        m_groups.remove(group);
    else
        m_groups.insert(group, permission);
}

} // namespace waybill
