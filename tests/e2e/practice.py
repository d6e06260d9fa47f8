# SPDX-FileCopyrightText: 2026 The Waybill authors
# SPDX-License-Identifier: Apache-2.0
"""The practice service as a process of its own, and an independent client that asks it what it
holds: Python's http.client over mutual TLS, sharing nothing with Waybill."""
import http.client
import json
import os
import signal
import ssl
import subprocess
import time
from urllib.parse import quote, urlsplit


class Practice:
    def __init__(self, program, folder):
        self.folder = folder
        self.process = subprocess.Popen(
            [program, "--practice-service", "--data-dir", folder],
            env=dict(os.environ, QT_QPA_PLATFORM="offscreen"),
            stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, start_new_session=True)
        self.connection_file = self._read_announcement()
        with open(self.connection_file, encoding="utf-8") as file:
            self.settings = json.load(file)
        self.tls = ssl.create_default_context(cafile=self.file("ca.pem"))
        self.tls.load_cert_chain(self.file("clerk.pem"), self.file("clerk.key"))

    def file(self, name):
        """The path of a file that the service made: ca.pem, clerk.pem, clerk.key, clerk.p12."""
        return os.path.join(os.path.dirname(self.connection_file), name)

    def _read_announcement(self):
        end = time.monotonic() + 20
        for line in self.process.stdout:
            word = line.strip().split(" ")[-1]
            if word.endswith(".waybill"):
                return word
            if time.monotonic() > end:
                break
        raise RuntimeError("the practice service did not say where its connection file is")

    def __enter__(self):
        return self

    def __exit__(self, *unused):
        os.killpg(self.process.pid, signal.SIGTERM)
        self.process.wait(10)

    def request(self, method, path, body=None, headers=()):
        return self._ask(method, "/" + self.settings["subscriptionId"]
                         + "/services/importexport" + path, body,
                         {"x-ms-version": "2014-11-01", **dict(headers)})

    def operator(self, method, what, order=None):
        """What the operator's back door answers; see app/practice/Operator.h."""
        status, _, body = self._ask(method, "/operator" + what,
                                    json.dumps(order) if order else None, {})
        if status != 200:
            raise RuntimeError("the operator was refused: %s %s" % (status, body))
        return json.loads(body or b"null")

    def _ask(self, method, path, body, headers):
        place = urlsplit(self.settings["endpoint"])
        connection = http.client.HTTPSConnection(place.hostname, place.port, context=self.tls,
                                                 timeout=20)
        try:
            connection.request(method, path, body, headers)
            answer = connection.getresponse()
            return answer.status, dict(answer.getheaders()), answer.read()
        finally:
            connection.close()

    def accounts(self):
        body = json.loads(self.request("GET", "/storageaccounts")[2])
        return [entry["Name"] for entry in body["value"]]

    def account_of(self, name):
        for account in self.accounts():
            status = self.request("GET", "/storageaccounts/%s/jobs/%s" % (account, quote(name)))[0]
            if status == 200:
                return account
        raise LookupError(name)

    def job(self, name):
        path = "/storageaccounts/%s/jobs/%s" % (self.account_of(name), quote(name))
        return json.loads(self.request("GET", path)[2])

    def change(self, name, properties):
        """What a colleague does in another program."""
        path = "/storageaccounts/%s/jobs/%s" % (self.account_of(name), quote(name))
        body = json.dumps({"Properties": properties})
        return self.request("PATCH", path, body, {"Content-Type": "application/json"}.items())[0]
