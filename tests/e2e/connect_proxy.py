# SPDX-FileCopyrightText: 2026 The Waybill authors
# SPDX-License-Identifier: Apache-2.0
"""An HTTP proxy on the loopback that knows CONNECT alone and asks for Basic authentication."""
import base64
import select
import socket
import threading


class ConnectProxy:
    def __init__(self, user, password):
        self.wanted = b"basic " + base64.b64encode(("%s:%s" % (user, password)).encode())
        self.tunnels = []
        self.listener = socket.create_server(("127.0.0.1", 0))
        self.port = self.listener.getsockname()[1]
        threading.Thread(target=self._accept, daemon=True).start()

    def __enter__(self):
        return self

    def __exit__(self, *unused):
        self.listener.close()

    def _accept(self):
        while True:
            try:
                client = self.listener.accept()[0]
            except OSError:
                return
            threading.Thread(target=self._serve, args=(client,), daemon=True).start()

    def _serve(self, client):
        with client:
            while True:
                head = b""
                while not head.endswith(b"\r\n\r\n"):
                    byte = client.recv(1)
                    if not byte:
                        return
                    head += byte
                lines = head.split(b"\r\n")
                given = [line.split(b":", 1)[1].strip() for line in lines
                         if line.lower().startswith(b"proxy-authorization:")]
                if given and given[0][:6].lower() + given[0][6:] == self.wanted:
                    return self._tunnel(client, lines[0].split(b" ")[1].decode())
                client.sendall(b"HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: "
                               b"Basic realm=\"test\"\r\nContent-Length: 0\r\n\r\n")

    def _tunnel(self, client, target):
        host, port = target.rsplit(":", 1)
        with socket.create_connection((host, int(port))) as server:
            self.tunnels.append(target)
            client.sendall(b"HTTP/1.1 200 Connection established\r\n\r\n")
            while True:
                for side in select.select([client, server], [], [])[0]:
                    data = side.recv(65536)
                    if not data:
                        return
                    (server if side is client else client).sendall(data)
