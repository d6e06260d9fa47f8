# SPDX-FileCopyrightText: 2026 The Waybill authors
# SPDX-License-Identifier: Apache-2.0

add_subdirectory(addressbook)
add_subdirectory(editor)
add_subdirectory(history)
add_subdirectory(outbox)
add_subdirectory(text)
