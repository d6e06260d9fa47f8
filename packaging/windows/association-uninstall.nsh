; SPDX-FileCopyrightText: 2026 The Waybill authors
; SPDX-License-Identifier: Apache-2.0
DeleteRegKey HKLM "Software\Classes\Waybill.Connection"
DeleteRegKey HKLM "Software\Classes\.waybill"
