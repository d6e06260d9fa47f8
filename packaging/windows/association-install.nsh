; SPDX-FileCopyrightText: 2026 The Waybill authors
; SPDX-License-Identifier: Apache-2.0
WriteRegStr HKLM "Software\Classes\.waybill" "" "Waybill.Connection"
WriteRegStr HKLM "Software\Classes\Waybill.Connection" "" "Waybill connection"
WriteRegStr HKLM "Software\Classes\Waybill.Connection\DefaultIcon" "" "$INSTDIR\bin\waybill.exe,0"
WriteRegStr HKLM "Software\Classes\Waybill.Connection\shell\open\command" "" '"$INSTDIR\bin\waybill.exe" "%1"'
