# SPDX-FileCopyrightText: 2026 The Waybill authors
# SPDX-License-Identifier: Apache-2.0
"""What the key store of a session holds, asked by another program than Waybill, over the Secret
Service interface of freedesktop.org."""
import base64

NAME, PATH, SERVICE = ("org.freedesktop.secrets", "/org/freedesktop/secrets",
                       "org.freedesktop.Secret.Service")


def secrets_of(address):
    """All secrets in the unlocked key store on the bus of that address, as text."""
    from gi.repository import Gio, GLib
    flags = Gio.DBusConnectionFlags
    bus = Gio.DBusConnection.new_for_address_sync(
        address, flags.AUTHENTICATION_CLIENT | flags.MESSAGE_BUS_CONNECTION, None, None)

    def ask(method, types, *values):
        return bus.call_sync(NAME, PATH, SERVICE, method, GLib.Variant(types, values), None,
                             Gio.DBusCallFlags.NONE, 20000, None).unpack()

    session = ask("OpenSession", "(sv)", "plain", GLib.Variant("s", ""))[1]
    unlocked, locked = ask("SearchItems", "(a{ss})", {})
    assert not locked, "the key store is locked"
    answers = ask("GetSecrets", "(aoo)", unlocked, session)[0]
    bus.close_sync(None)
    # QtKeychain keeps bytes as Base64.
    return [base64.b64decode(bytes(answer[2])).decode() for answer in answers.values()]
