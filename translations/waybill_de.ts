<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en_US">
<context>
    <name>CommandLine</name>
    <message>
        <source>Open on practice data: no account and no network needed.</source>
        <translation>Mit Übungsdaten öffnen: ohne Konto und ohne Netz.</translation>
    </message>
    <message>
        <source>Open the connection in FILE for this run, without saving it.</source>
        <translation>Die Verbindung in FILE für diesen Lauf öffnen, ohne sie zu speichern.</translation>
    </message>
    <message>
        <source>Read the passphrase of the key file from standard input.</source>
        <translation>Die Passphrase der Schlüsseldatei von der Standardeingabe lesen.</translation>
    </message>
    <message>
        <source>Keep drafts and settings in DIR.</source>
        <translation>Entwürfe und Einstellungen in DIR aufbewahren.</translation>
    </message>
    <message>
        <source>Do the main job against the practice service and print each step.</source>
        <translation>Die Hauptaufgabe am Übungsdienst durchspielen und jeden Schritt ausgeben.</translation>
    </message>
    <message>
        <source>Serve the practice data for other programs until interrupted; print the address.</source>
        <translation>Die Übungsdaten für andere Programme bereitstellen, bis abgebrochen wird; die Adresse ausgeben.</translation>
    </message>
    <message>
        <source>Print the version.</source>
        <translation>Die Version ausgeben.</translation>
    </message>
    <message>
        <source>Print this help.</source>
        <translation>Diese Hilfe ausgeben.</translation>
    </message>
    <message>
        <source>Waybill looks after import/export jobs: drives shipped to a cloud data centre, copied, and shipped back.</source>
        <translation>Waybill kümmert sich um Import- und Exportaufträge: Laufwerke, die an ein Rechenzentrum geschickt, kopiert und zurückgeschickt werden.</translation>
    </message>
    <message>
        <source>A connection file (.waybill) to open.</source>
        <translation>Eine Verbindungsdatei (.waybill), die geöffnet werden soll.</translation>
    </message>
    <message>
        <source>Only one connection file can be opened at a time.</source>
        <translation>Es kann nur eine Verbindungsdatei auf einmal geöffnet werden.</translation>
    </message>
    <message>
        <source>--practice and a connection file exclude each other.</source>
        <translation>--practice und eine Verbindungsdatei schließen einander aus.</translation>
    </message>
</context>
<context>
    <name>JobTexts</name>
    <message>
        <source>missing</source>
        <extracomment>A tracking number that the person still has to enter.</extracomment>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>locked</source>
        <comment>return address</comment>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>set</source>
        <comment>return address</comment>
        <translation>eingetragen</translation>
    </message>
    <message>
        <source>not set</source>
        <comment>return address</comment>
        <translation>nicht eingetragen</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Paketdienst</translation>
    </message>
    <message>
        <source>Tracking</source>
        <translation>Sendungsnummer</translation>
    </message>
    <message>
        <source>Drives</source>
        <translation>Laufwerke</translation>
    </message>
    <message>
        <source>Return</source>
        <extracomment>column: whether the return address is set</extracomment>
        <translation>Rücksendung</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>column: the storage account that a job belongs to</extracomment>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Needs tracking</source>
        <translation>Sendungsnummer fehlt</translation>
    </message>
    <message>
        <source>Due in 3 days</source>
        <translation>In 3 Tagen fällig</translation>
    </message>
    <message>
        <source>In transit</source>
        <translation>Unterwegs</translation>
    </message>
    <message>
        <source>Return not set</source>
        <translation>Rücksendung fehlt</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>All jobs</source>
        <translation>Alle Aufträge</translation>
    </message>
    <message>
        <source>carrier</source>
        <translation>Paketdienst</translation>
    </message>
    <message>
        <source>tracking number</source>
        <translation>Sendungsnummer</translation>
    </message>
    <message>
        <source>return address</source>
        <translation>Rücksendeadresse</translation>
    </message>
    <message>
        <source>Ready to be marked as shipped.</source>
        <translation>Kann als versandt gemeldet werden.</translation>
    </message>
    <message>
        <source>Needs: %1.</source>
        <extracomment>%1 is a list such as &quot;carrier, tracking number&quot;</extracomment>
        <translation>Es fehlt: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the things that a job needs</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Last change: %1</source>
        <extracomment>%1 is a moment such as &quot;yesterday 16:02&quot;, or a date</extracomment>
        <translation>Letzte Änderung: %1</translation>
    </message>
    <message>
        <source>Refreshed just now</source>
        <translation>Gerade eben aktualisiert</translation>
    </message>
    <message numerus="yes">
        <source>Refreshed %n min ago</source>
        <translation>
            <numerusform>Vor %n Min. aktualisiert</numerusform>
            <numerusform>Vor %n Min. aktualisiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Refreshed at %1</source>
        <translation>Um %1 aktualisiert</translation>
    </message>
    <message>
        <source>needs attention</source>
        <extracomment>Said by screen readers after the name of a job</extracomment>
        <translation>braucht Aufmerksamkeit</translation>
    </message>
    <message>
        <source>In transit over 14 days</source>
        <translation>Über 14 Tage unterwegs</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiv</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln job(s)</source>
        <extracomment>%1 is the name of a view of the side list</extracomment>
        <translation>
            <numerusform>%1, %Ln Auftrag</numerusform>
            <numerusform>%1, %Ln Aufträge</numerusform>
        </translation>
    </message>
    <message>
        <source>Friendly name</source>
        <extracomment>titles of columns in a file</extracomment>
        <translation>Anzeigename</translation>
    </message>
    <message>
        <source>Goes back to</source>
        <translation>Geht zurück an</translation>
    </message>
    <message>
        <source>Deadline on</source>
        <translation>Frist am</translation>
    </message>
    <message>
        <source>Last change on</source>
        <translation>Letzte Änderung am</translation>
    </message>
</context>
<context>
    <name>PracticeService</name>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Der Ordner %1 kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>Practice service: %1</source>
        <translation>Übungsdienst: %1</translation>
    </message>
    <message>
        <source>Connection file: %1</source>
        <translation>Verbindungsdatei: %1</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
</context>
<context>
    <name>waybill::AboutDialog</name>
    <message>
        <source>About Waybill</source>
        <translation>Über Waybill</translation>
    </message>
    <message>
        <source>Waybill %1</source>
        <extracomment>%1 is a version number</extracomment>
        <translation>Waybill %1</translation>
    </message>
    <message>
        <source>Looks after import and export jobs: drives that are shipped to a cloud data centre, copied, and shipped back.

Free software under the Apache License 2.0. With Qt %1.</source>
        <translation>Kümmert sich um Import- und Exportaufträge: Laufwerke, die an ein Rechenzentrum geschickt, kopiert und zurückgeschickt werden.

Freie Software unter der Apache-Lizenz 2.0. Mit Qt %1.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
</context>
<context>
    <name>waybill::AccountChooser</name>
    <message>
        <source>No account has a name yet</source>
        <translation>Noch kein Kundenkonto hat einen Namen</translation>
    </message>
    <message>
        <source>&amp;Name this account…</source>
        <translation>Dieses Kundenkonto be&amp;nennen …</translation>
    </message>
    <message>
        <source>&amp;Manage accounts…</source>
        <translation>Kundenkonten &amp;verwalten …</translation>
    </message>
    <message>
        <source>Carrier accounts</source>
        <translation>Kundenkonten</translation>
    </message>
    <message>
        <source>Fills in carrier and account number from a named account</source>
        <translation>Trägt Paketdienst und Kundennummer eines benannten Kundenkontos ein</translation>
    </message>
</context>
<context>
    <name>waybill::AccountEntryDialog</name>
    <message>
        <source>Enter a name, the carrier and the account number.</source>
        <translation>Geben Sie einen Namen, den Paketdienst und die Kundennummer ein.</translation>
    </message>
    <message>
        <source>Shown elsewhere as: %1</source>
        <extracomment>%1 is how an account is shown, such as &quot;FedEx – Head office ••••6789&quot;</extracomment>
        <translation>Anderswo gezeigt als: %1</translation>
    </message>
    <message>
        <source>New carrier account</source>
        <translation>Neues Kundenkonto</translation>
    </message>
    <message>
        <source>Change carrier account</source>
        <translation>Kundenkonto ändern</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Carr&amp;ier</source>
        <translation>&amp;Paketdienst</translation>
    </message>
    <message>
        <source>&amp;Account number</source>
        <translation>&amp;Kundennummer</translation>
    </message>
    <message>
        <source>such as Head office</source>
        <extracomment>Grey text in the empty field for the name of an account</extracomment>
        <translation>etwa Zentrale</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
</context>
<context>
    <name>waybill::AccountsDialog</name>
    <message>
        <source>The account was removed. &quot;Undo&quot; brings it back.</source>
        <translation>Das Kundenkonto wurde entfernt. „Rückgängig“ holt es zurück.</translation>
    </message>
    <message>
        <source>Carrier accounts</source>
        <translation>Kundenkonten</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>No carrier account has a name yet. Add one here, or in a job with &quot;Carrier accounts&quot;.</source>
        <translation>Noch kein Kundenkonto hat einen Namen. Fügen Sie hier eines hinzu, oder in einem Auftrag unter „Kundenkonten“.</translation>
    </message>
    <message>
        <source>No account holds all of these words.</source>
        <translation>Kein Kundenkonto enthält alle diese Wörter.</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Hinzufügen …</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>Ä&amp;ndern …</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>Sch&amp;ließen</translation>
    </message>
</context>
<context>
    <name>waybill::AddressBookDialog</name>
    <message numerus="yes">
        <source>%n entry(s) removed. &quot;Undo&quot; brings them back.</source>
        <translation>
            <numerusform>%n Eintrag entfernt. „Rückgängig“ holt ihn zurück.</numerusform>
            <numerusform>%n Einträge entfernt. „Rückgängig“ holt sie zurück.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Rückgängig gemacht.</translation>
    </message>
    <message>
        <source>No two entries are the same or similar.</source>
        <translation>Keine zwei Einträge sind gleich oder ähnlich.</translation>
    </message>
    <message>
        <source>Import addresses</source>
        <translation>Adressen einlesen</translation>
    </message>
    <message>
        <source>CSV files (*.csv *.txt *.tsv)</source>
        <translation>CSV-Dateien (*.csv *.txt *.tsv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) imported. &quot;Undo&quot; takes them back.</source>
        <translation>
            <numerusform>%n Eintrag eingelesen. „Rückgängig“ nimmt ihn zurück.</numerusform>
            <numerusform>%n Einträge eingelesen. „Rückgängig“ nimmt sie zurück.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export addresses</source>
        <translation>Adressen ausgeben</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) written to %1</source>
        <extracomment>%1 is a path</extracomment>
        <translation>
            <numerusform>%n Eintrag nach %1 geschrieben</numerusform>
            <numerusform>%n Einträge nach %1 geschrieben</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <extracomment>%1 is a path, %2 the system&apos;s own words</extracomment>
        <translation>%1 konnte nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>Address book</source>
        <translation>Adressbuch</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>No address yet. Add one, import a CSV file, or save a job with a return address: it is kept here by itself.</source>
        <translation>Noch keine Adresse. Fügen Sie eine hinzu, lesen Sie eine CSV-Datei ein, oder speichern Sie einen Auftrag mit Rücksendeadresse: Sie wird hier von selbst aufbewahrt.</translation>
    </message>
    <message>
        <source>No entry holds all of these words.</source>
        <translation>Kein Eintrag enthält alle diese Wörter.</translation>
    </message>
    <message>
        <source>&amp;Keep the return addresses of saved jobs</source>
        <translation>Rücksendeadressen gespeicherter Aufträge &amp;aufbewahren</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Hinzufügen …</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>Ä&amp;ndern …</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>&amp;Duplicates…</source>
        <translation>&amp;Doppelte …</translation>
    </message>
    <message>
        <source>&amp;Import CSV…</source>
        <translation>CSV e&amp;inlesen …</translation>
    </message>
    <message>
        <source>&amp;Export CSV…</source>
        <translation>CSV aus&amp;geben …</translation>
    </message>
    <message>
        <source>Writes the entries that are shown into a file</source>
        <translation>Schreibt die gezeigten Einträge in eine Datei</translation>
    </message>
    <message>
        <source>U&amp;se this address</source>
        <translation>Diese Adresse &amp;verwenden</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>A&amp;bbrechen</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>Sch&amp;ließen</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>%1 wird gelesen …</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>Anhal&amp;ten</translation>
    </message>
    <message>
        <source>CSV tables (*.csv)</source>
        <translation>CSV-Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>Looking for entries that are the same or similar…</source>
        <translation>Gleiche oder ähnliche Einträge werden gesucht …</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>%1 wird geschrieben …</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Angehalten. Es wurde nichts geschrieben.</translation>
    </message>
</context>
<context>
    <name>waybill::AddressDialog</name>
    <message>
        <source>&amp;Street and number, or other lines</source>
        <translation>&amp;Straße und Hausnummer oder andere Zeilen</translation>
    </message>
    <message>
        <source>C&amp;ity</source>
        <translation>&amp;Ort</translation>
    </message>
    <message>
        <source>State or &amp;region</source>
        <translation>Bundesstaat oder &amp;Region</translation>
    </message>
    <message>
        <source>&amp;Postal code</source>
        <translation>&amp;Postleitzahl</translation>
    </message>
    <message>
        <source>usually needed in this country</source>
        <translation>in diesem Land üblicherweise nötig</translation>
    </message>
    <message>
        <source>such as %1</source>
        <extracomment>Grey text in an empty field; %1 is a postal code</extracomment>
        <translation>etwa %1</translation>
    </message>
    <message>
        <source>Nothing is filled in yet.</source>
        <translation>Noch ist nichts ausgefüllt.</translation>
    </message>
    <message>
        <source>Address in parts</source>
        <translation>Adresse in Teilen</translation>
    </message>
    <message>
        <source>Fill in the parts; Waybill writes them in the order of the country. What it could not tell apart stands in the lines of the street.</source>
        <translation>Füllen Sie die Teile aus; Waybill schreibt sie in der Reihenfolge des Landes. Was sich nicht trennen ließ, steht in den Zeilen der Straße.</translation>
    </message>
    <message>
        <source>&amp;Country</source>
        <translation>&amp;Land</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>The address will be written like this:</source>
        <translation>So wird die Adresse geschrieben:</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Use this address</source>
        <translation>Diese Adresse über&amp;nehmen</translation>
    </message>
</context>
<context>
    <name>waybill::AddressEntryDialog</name>
    <message>
        <source>Enter at least who receives the drives.</source>
        <translation>Geben Sie mindestens ein, wer die Laufwerke empfängt.</translation>
    </message>
    <message>
        <source>The service needs address, phone and email too before this can stand in a job.</source>
        <translation>Der Dienst braucht auch Anschrift, Telefon und E-Mail, bevor dies in einem Auftrag stehen kann.</translation>
    </message>
    <message>
        <source>Complete: this can stand in a job as it is.</source>
        <translation>Vollständig: Dies kann so in einem Auftrag stehen.</translation>
    </message>
    <message>
        <source>New address</source>
        <translation>Neue Adresse</translation>
    </message>
    <message>
        <source>Change address</source>
        <translation>Adresse ändern</translation>
    </message>
    <message>
        <source>&amp;Recipient name</source>
        <translation>Name des &amp;Empfängers</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Anschrift</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>&amp;Telefon</translation>
    </message>
    <message>
        <source>&amp;Email</source>
        <translation>E-&amp;Mail</translation>
    </message>
    <message>
        <source>&amp;Name in the list</source>
        <translation>&amp;Name in der Liste</translation>
    </message>
    <message>
        <source>the recipient&apos;s name, if left empty</source>
        <extracomment>Grey text in an empty field</extracomment>
        <translation>wenn leer, der Name des Empfängers</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;bbrechen</translation>
    </message>
    <message>
        <source>Fill in the address in parts…</source>
        <translation>Adresse in Teilen ausfüllen …</translation>
    </message>
</context>
<context>
    <name>waybill::AddressHelper</name>
    <message>
        <source>Fill in the address in parts…</source>
        <translation>Adresse in Teilen ausfüllen …</translation>
    </message>
</context>
<context>
    <name>waybill::AddressRunDialog</name>
    <message>
        <source>A change could not be recorded in the history. %1</source>
        <translation>Eine Änderung konnte nicht im Verlauf festgehalten werden. %1</translation>
    </message>
    <message numerus="yes">
        <source>Reading %n job(s)…</source>
        <translation>
            <numerusform>%n Auftrag wird gelesen …</numerusform>
            <numerusform>%n Aufträge werden gelesen …</numerusform>
        </translation>
    </message>
    <message>
        <source>Review: nothing was changed yet</source>
        <translation>Durchsicht: Noch wurde nichts geändert</translation>
    </message>
    <message>
        <source>None of these jobs can get this return address</source>
        <translation>Keiner dieser Aufträge kann diese Rücksendeadresse bekommen</translation>
    </message>
    <message>
        <source>Changing job after job…</source>
        <translation>Ein Auftrag nach dem anderen wird geändert …</translation>
    </message>
    <message numerus="yes">
        <source>Done: %n job(s) changed</source>
        <translation>
            <numerusform>Fertig: %n Auftrag geändert</numerusform>
            <numerusform>Fertig: %n Aufträge geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Set in %n job(s)</source>
        <translation>
            <numerusform>In %n Auftrag ein&amp;tragen</numerusform>
            <numerusform>In %n Aufträgen ein&amp;tragen</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>Sch&amp;ließen</translation>
    </message>
    <message>
        <source>Set return address</source>
        <translation>Rücksendeadresse setzen</translation>
    </message>
    <message>
        <source>The drives will go back to: %1</source>
        <extracomment>%1 is a name and an address in one line</extracomment>
        <translation>Die Laufwerke gehen zurück an: %1</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>An&amp;halten</translation>
    </message>
    <message numerus="yes">
        <source>Try &amp;again with %n job(s)</source>
        <translation>
            <numerusform>Noch ein&amp;mal mit %n Auftrag</numerusform>
            <numerusform>Noch ein&amp;mal mit %n Aufträgen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the name of a job, %2 what happens to it, or happened</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2 not changed</source>
        <extracomment>%1 is &quot;Done: 3 jobs changed&quot;, %2 a number of jobs</extracomment>
        <translation>%1, %2 nicht geändert</translation>
    </message>
</context>
<context>
    <name>waybill::ArchivePurgeDialog</name>
    <message>
        <source>Remove jobs from the archive</source>
        <translation>Aufträge aus dem Archiv entfernen</translation>
    </message>
    <message>
        <source>Jobs that have been gone &amp;since before</source>
        <translation>Aufträge, die &amp;fort sind seit vor dem</translation>
    </message>
    <message>
        <source>Jobs that have been gone since before this day</source>
        <translation>Aufträge, die seit vor diesem Tag fort sind</translation>
    </message>
    <message>
        <source>Se&amp;lected jobs: select some in the view Archive first</source>
        <translation>Ausge&amp;wählte Aufträge: Wählen Sie zuerst welche in der Ansicht „Archiv“ aus</translation>
    </message>
    <message>
        <source>The se&amp;lected job %1</source>
        <extracomment>%1 is the name of a job</extracomment>
        <translation>Den ausge&amp;wählten Auftrag %1</translation>
    </message>
    <message numerus="yes">
        <source>The %n se&amp;lected job(s)</source>
        <translation>
            <numerusform>Den %n ausge&amp;wählten Auftrag</numerusform>
            <numerusform>Die %n ausge&amp;wählten Aufträge</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Remove jobs</source>
        <translation>Aufträge &amp;entfernen</translation>
    </message>
    <message>
        <source>&amp;Keep jobs</source>
        <translation>Aufträge &amp;behalten</translation>
    </message>
</context>
<context>
    <name>waybill::ArchiveTexts</name>
    <message>
        <source>It was finished 90 days ago; the service forgets such jobs.</source>
        <translation>Er wurde vor 90 Tagen beendet; solche Aufträge vergisst der Dienst.</translation>
    </message>
    <message>
        <source>It was not shipped within two weeks; the service deletes such jobs.</source>
        <translation>Er wurde nicht innerhalb von zwei Wochen versandt; solche Aufträge löscht der Dienst.</translation>
    </message>
    <message>
        <source>Its storage account is no longer listed: it was deleted, or holds no jobs.</source>
        <translation>Sein Speicherkonto wird nicht mehr aufgeführt: Es wurde gelöscht oder enthält keine Aufträge.</translation>
    </message>
    <message>
        <source>Why is not known; somebody may have deleted it.</source>
        <translation>Warum, ist nicht bekannt; vielleicht hat ihn jemand gelöscht.</translation>
    </message>
    <message>
        <source>gone today</source>
        <extracomment>in a table: when a job was found to be no longer on the service; %1 is a date</extracomment>
        <translation>seit heute fort</translation>
    </message>
    <message>
        <source>gone %1</source>
        <translation>fort %1</translation>
    </message>
    <message>
        <source>This job is no longer on the service</source>
        <translation>Dieser Auftrag ist nicht mehr beim Dienst</translation>
    </message>
    <message>
        <source>This is Waybill&apos;s own copy, read %1.</source>
        <translation>Dies ist die eigene Kopie von Waybill, gelesen %1.</translation>
    </message>
    <message>
        <source>Waybill has only what lists told of it; the whole job was never read.</source>
        <translation>Waybill hat nur, was Listen von ihm sagten; der ganze Auftrag wurde nie gelesen.</translation>
    </message>
    <message>
        <source>First seen %1, last seen %2.</source>
        <extracomment>%1 and %2 are times such as &quot;yesterday 16:02&quot;</extracomment>
        <translation>Zuerst gesehen %1, zuletzt gesehen %2.</translation>
    </message>
    <message>
        <source>No archived job matches. Nothing would be removed.</source>
        <translation>Kein archivierter Auftrag passt dazu. Es würde nichts entfernt.</translation>
    </message>
    <message numerus="yes">
        <source>%n archived job(s) will be removed for good, with all that Waybill knows of them.</source>
        <translation>
            <numerusform>%n archivierter Auftrag wird endgültig entfernt, mit allem, was Waybill von ihm weiß.</numerusform>
            <numerusform>%n archivierte Aufträge werden endgültig entfernt, mit allem, was Waybill von ihnen weiß.</numerusform>
        </translation>
    </message>
    <message>
        <source>They have been gone from the service since %1 to %2.</source>
        <extracomment>%1 and %2 are times</extracomment>
        <translation>Sie sind beim Dienst fort seit %1 bis %2.</translation>
    </message>
    <message>
        <source>Jobs that the service still has, and the history, stay as they are.</source>
        <translation>Aufträge, die der Dienst noch hat, und der Verlauf bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Gone since %1. %2</source>
        <extracomment>%1 is a time such as &quot;yesterday 16:02&quot;, %2 a sentence that says why</extracomment>
        <translation>Fort seit %1. %2</translation>
    </message>
    <message>
        <source>Gone from the service since %1.</source>
        <extracomment>%1 is a time</extracomment>
        <translation>Nicht mehr beim Dienst seit %1.</translation>
    </message>
</context>
<context>
    <name>waybill::AutoRefresh</name>
    <message>
        <source>Off</source>
        <extracomment>how often the list is read again by itself</extracomment>
        <translation>Aus</translation>
    </message>
    <message numerus="yes">
        <source>Every %n minute(s)</source>
        <translation>
            <numerusform>Jede %n. Minute</numerusform>
            <numerusform>Alle %n Minuten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waybill::BoardPage</name>
    <message>
        <source>Address copied</source>
        <translation>Adresse kopiert</translation>
    </message>
    <message>
        <source>Export jobs</source>
        <translation>Aufträge exportieren</translation>
    </message>
    <message>
        <source>CSV tables (*.csv)</source>
        <translation>CSV-Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <extracomment>%1 is what the system says about it</extracomment>
        <translation>Die Datei konnte nicht geschrieben werden: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s) removed from the archive</source>
        <translation>
            <numerusform>%Ln Auftrag aus dem Archiv entfernt</numerusform>
            <numerusform>%Ln Aufträge aus dem Archiv entfernt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s) exported</source>
        <translation>
            <numerusform>%Ln Auftrag exportiert</numerusform>
            <numerusform>%Ln Aufträge exportiert</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waybill::BoardTexts</name>
    <message>
        <source>%1. %2</source>
        <extracomment>%1 is a headline without a full stop, %2 the sentences that explain it</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Jobs of %1 could not be read</source>
        <extracomment>%1 is one or several names of storage accounts in quotes</extracomment>
        <translation>Die Aufträge von %1 konnten nicht gelesen werden</translation>
    </message>
    <message>
        <source>Reading jobs…</source>
        <translation>Aufträge werden gelesen …</translation>
    </message>
    <message>
        <source>There are no jobs here yet</source>
        <translation>Hier gibt es noch keine Aufträge</translation>
    </message>
    <message>
        <source>Jobs that are created in this subscription appear here after a refresh. Is one missing? Check the storage accounts of this connection.</source>
        <translation>Aufträge, die in diesem Abonnement angelegt werden, erscheinen hier nach dem Aktualisieren. Fehlt einer? Prüfen Sie die Speicherkonten dieser Verbindung.</translation>
    </message>
    <message>
        <source>Refresh now</source>
        <translation>Jetzt aktualisieren</translation>
    </message>
    <message>
        <source>The jobs could not be read</source>
        <translation>Die Aufträge konnten nicht gelesen werden</translation>
    </message>
    <message>
        <source>The message above says why. Nothing was changed on the service.</source>
        <translation>Die Meldung oben sagt, warum. Beim Dienst wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Noch einmal lesen</translation>
    </message>
    <message>
        <source>Show all jobs</source>
        <translation>Alle Aufträge zeigen</translation>
    </message>
    <message>
        <source>No job needs tracking</source>
        <translation>Keinem Auftrag fehlt die Sendungsnummer</translation>
    </message>
    <message>
        <source>Every parcel has its carrier and tracking number.</source>
        <translation>Jedes Paket hat Paketdienst und Sendungsnummer.</translation>
    </message>
    <message>
        <source>Nothing is due in the next 3 days</source>
        <translation>In den nächsten 3 Tagen ist nichts fällig</translation>
    </message>
    <message>
        <source>You are up to date.</source>
        <translation>Sie sind auf dem Laufenden.</translation>
    </message>
    <message>
        <source>Nothing is on its way</source>
        <translation>Nichts ist unterwegs</translation>
    </message>
    <message>
        <source>Jobs appear here once they are marked as shipped.</source>
        <translation>Aufträge erscheinen hier, sobald sie als versandt gemeldet sind.</translation>
    </message>
    <message>
        <source>Every job has its return address</source>
        <translation>Jeder Auftrag hat seine Rücksendeadresse</translation>
    </message>
    <message>
        <source>No job is finished yet</source>
        <translation>Noch kein Auftrag ist beendet</translation>
    </message>
    <message>
        <source>Jobs appear here when their drives have been sent back.</source>
        <translation>Aufträge erscheinen hier, wenn ihre Laufwerke zurückgeschickt sind.</translation>
    </message>
    <message>
        <source>No job matches “%1”</source>
        <translation>Kein Auftrag passt zu „%1“</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>certificate ended on %1</source>
        <translation>Zertifikat endete am %1</translation>
    </message>
    <message numerus="yes">
        <source>certificate valid until %1 (%n day(s))</source>
        <extracomment>%1 is a date</extracomment>
        <translation>
            <numerusform>Zertifikat gültig bis %1 (%n Tag)</numerusform>
            <numerusform>Zertifikat gültig bis %1 (%n Tage)</numerusform>
        </translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>View only</source>
        <translation>Nur ansehen</translation>
    </message>
    <message>
        <source>No parcel has been on its way for more than 14 days</source>
        <translation>Kein Paket ist länger als 14 Tage unterwegs</translation>
    </message>
    <message>
        <source>The filter leaves no job of this view</source>
        <translation>Der Filter lässt keinen Auftrag dieser Ansicht übrig</translation>
    </message>
    <message>
        <source>Jobs with other states, types, carriers or accounts are not shown now.</source>
        <translation>Aufträge mit anderem Status, anderer Art, anderem Paketdienst oder Speicherkonto werden gerade nicht gezeigt.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Filter aufheben</translation>
    </message>
    <message>
        <source>Offline, list from %1</source>
        <extracomment>%1 is a time of the day: when the list that is shown was read</extracomment>
        <translation>Offline, Liste von %1 Uhr</translation>
    </message>
    <message>
        <source>Nothing is archived yet</source>
        <translation>Noch ist nichts archiviert</translation>
    </message>
    <message>
        <source>Jobs that the service has forgotten appear here, with what was last known of them.</source>
        <translation>Hier erscheinen Aufträge, die der Dienst vergessen hat, mit dem, was zuletzt von ihnen bekannt war.</translation>
    </message>
    <message>
        <source>Waybill looks in job names, friendly names, carriers, tracking numbers, return addresses, locations, accounts, drive ids and notes of this view.</source>
        <translation>Waybill sucht in Auftragsnamen, Anzeigenamen, Paketdiensten, Sendungsnummern, Rücksendeadressen, Standorten, Konten, Laufwerkskennungen und Notizen dieser Ansicht.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s)</source>
        <translation>
            <numerusform>%Ln Auftrag</numerusform>
            <numerusform>%Ln Aufträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln ausgewählt</numerusform>
            <numerusform>%Ln ausgewählt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waybill::BoardView</name>
    <message>
        <source>Vie&amp;ws</source>
        <translation>A&amp;nsichten</translation>
    </message>
    <message>
        <source>Find jobs</source>
        <translation>Aufträge suchen</translation>
    </message>
    <message>
        <source>Find jobs (Ctrl+F)</source>
        <translation>Aufträge suchen (Strg+F)</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>Ak&amp;tualisieren</translation>
    </message>
    <message>
        <source>Read all jobs again (F5)</source>
        <translation>Alle Aufträge neu lesen (F5)</translation>
    </message>
    <message>
        <source>Reading jobs</source>
        <translation>Aufträge werden gelesen</translation>
    </message>
    <message>
        <source>Fi&amp;lter</source>
        <translation>Fi&amp;lter</translation>
    </message>
    <message>
        <source>Choose states, types, carriers and accounts</source>
        <translation>Status, Arten, Paketdienste und Speicherkonten wählen</translation>
    </message>
    <message>
        <source>&amp;Clear filter</source>
        <translation>&amp;Filter aufheben</translation>
    </message>
</context>
<context>
    <name>waybill::BookTexts</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Anschrift</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Zuletzt benutzt</translation>
    </message>
    <message>
        <source>Uses</source>
        <translation>Verwendet</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Paketdienst</translation>
    </message>
    <message>
        <source>Account number</source>
        <translation>Kundennummer</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Undo: %n entry(s) added</source>
        <translation>
            <numerusform>&amp;Rückgängig: %n Eintrag hinzugefügt</numerusform>
            <numerusform>&amp;Rückgängig: %n Einträge hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Undo: %n entry(s) changed</source>
        <translation>
            <numerusform>&amp;Rückgängig: %n Eintrag geändert</numerusform>
            <numerusform>&amp;Rückgängig: %n Einträge geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Undo: %n entry(s) removed</source>
        <translation>
            <numerusform>&amp;Rückgängig: %n Eintrag entfernt</numerusform>
            <numerusform>&amp;Rückgängig: %n Einträge entfernt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Undo: %n entry(s) merged</source>
        <translation>
            <numerusform>&amp;Rückgängig: %n Eintrag zusammengeführt</numerusform>
            <numerusform>&amp;Rückgängig: %n Einträge zusammengeführt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Undo: %n entry(s) imported</source>
        <translation>
            <numerusform>&amp;Rückgängig: %n Eintrag eingelesen</numerusform>
            <numerusform>&amp;Rückgängig: %n Einträge eingelesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Undo: %n entry(s) both kept</source>
        <translation>
            <numerusform>&amp;Rückgängig: %n Eintrag beibehalten</numerusform>
            <numerusform>&amp;Rückgängig: %n Einträge beibehalten</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>The file is too large: at most %1 rows and %2 can be imported at once. Split it, and import the parts one after another.</source>
        <translation>Die Datei ist zu groß: Höchstens %1 Zeilen und %2 können auf einmal eingelesen werden. Teilen Sie sie, und lesen Sie die Teile nacheinander ein.</translation>
    </message>
    <message>
        <source>Line %1 holds a zero character, which no text has. Save the list as CSV again.</source>
        <translation>Zeile %1 enthält ein Nullzeichen, das in keinem Text steht. Speichern Sie die Liste noch einmal als CSV.</translation>
    </message>
    <message>
        <source>The file holds zero characters, which no text has. Save the list as CSV again.</source>
        <translation>Die Datei enthält Nullzeichen, die in keinem Text stehen. Speichern Sie die Liste noch einmal als CSV.</translation>
    </message>
    <message>
        <source>Line %1 is not UTF-8. Save the list again as &quot;CSV UTF-8&quot;.</source>
        <translation>Zeile %1 ist nicht UTF-8. Speichern Sie die Liste noch einmal als „CSV UTF-8“.</translation>
    </message>
    <message>
        <source>The file is not UTF-8. Save the list again as &quot;CSV UTF-8&quot;.</source>
        <translation>Die Datei ist nicht UTF-8. Speichern Sie die Liste noch einmal als „CSV UTF-8“.</translation>
    </message>
    <message>
        <source>The quotation mark in line %1 is never closed, so the rest of the file would be one cell. Close it, and import again.</source>
        <translation>Das Anführungszeichen in Zeile %1 wird nie geschlossen; der Rest der Datei wäre eine einzige Zelle. Schließen Sie es, und lesen Sie noch einmal ein.</translation>
    </message>
    <message>
        <source>This is a workbook, not a CSV file. Open it in the spreadsheet program, and save the sheet as CSV (UTF-8).</source>
        <translation>Das ist eine Arbeitsmappe, keine CSV-Datei. Öffnen Sie sie in der Tabellenkalkulation, und speichern Sie das Blatt als CSV (UTF-8).</translation>
    </message>
    <message>
        <source>The first line names no column that Waybill knows. It has to hold the headings, such as &quot;recipient name, address, phone, email&quot;.</source>
        <translation>Die erste Zeile nennt keine Spalte, die Waybill kennt. Sie muss die Überschriften enthalten, etwa „Empfänger, Anschrift, Telefon, E-Mail“.</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>no recipient</source>
        <translation>kein Empfänger</translation>
    </message>
    <message>
        <source>a name only: no address, phone or email</source>
        <translation>nur ein Name: keine Anschrift, kein Telefon, keine E-Mail</translation>
    </message>
    <message>
        <source>more cells than there are headings</source>
        <translation>mehr Zellen als Überschriften</translation>
    </message>
    <message>
        <source>text behind a closing quotation mark</source>
        <translation>Text hinter einem schließenden Anführungszeichen</translation>
    </message>
    <message>
        <source>a character that no label can show</source>
        <translation>ein Zeichen, das kein Etikett zeigen kann</translation>
    </message>
    <message>
        <source>a cell of more than %1 characters</source>
        <translation>eine Zelle mit mehr als %1 Zeichen</translation>
    </message>
    <message>
        <source>is added</source>
        <translation>kommt hinzu</translation>
    </message>
    <message>
        <source>is added; a similar entry is there</source>
        <translation>kommt hinzu; ein ähnlicher Eintrag ist da</translation>
    </message>
    <message>
        <source>fills in what the entry lacks</source>
        <translation>ergänzt, was dem Eintrag fehlt</translation>
    </message>
    <message>
        <source>is there already</source>
        <translation>ist schon da</translation>
    </message>
    <message>
        <source>not read: %1</source>
        <extracomment>%1 is the reason</extracomment>
        <translation>nicht gelesen: %1</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Speicherkonto</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>could not be read: %1</source>
        <extracomment>%1 is a reason, as a sentence without its full stop</extracomment>
        <translation>konnte nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>gespeichert</translation>
    </message>
    <message>
        <source>saved (no answer came, but the job has it)</source>
        <translation>gespeichert (es kam keine Antwort, aber der Auftrag hat sie)</translation>
    </message>
    <message>
        <source>not saved: the change did not arrive</source>
        <translation>nicht gespeichert: Die Änderung ist nicht angekommen</translation>
    </message>
    <message>
        <source>not saved: someone changed this job meanwhile. Open it to compare</source>
        <translation>nicht gespeichert: Jemand hat diesen Auftrag inzwischen geändert. Öffnen Sie ihn zum Vergleichen</translation>
    </message>
    <message>
        <source>not saved: the service did not accept the version of the job</source>
        <translation>nicht gespeichert: Der Dienst hat die Fassung des Auftrags nicht angenommen</translation>
    </message>
    <message>
        <source>not saved: this job is no longer on the service</source>
        <translation>nicht gespeichert: Diesen Auftrag gibt es beim Dienst nicht mehr</translation>
    </message>
    <message>
        <source>not saved: the service refused the change</source>
        <translation>nicht gespeichert: Der Dienst hat die Änderung abgelehnt</translation>
    </message>
    <message>
        <source>not saved: %1</source>
        <extracomment>%1 is a reason, as a sentence without its full stop</extracomment>
        <translation>nicht gespeichert: %1</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>is being read…</source>
        <translation>wird gelesen …</translation>
    </message>
    <message>
        <source>will be changed</source>
        <translation>wird geändert</translation>
    </message>
    <message>
        <source>stays as it is</source>
        <translation>bleibt, wie er ist</translation>
    </message>
    <message>
        <source>has this address already</source>
        <translation>hat diese Adresse schon</translation>
    </message>
    <message>
        <source>cannot be sent: the address has no %1</source>
        <extracomment>%1 is a list of fields</extracomment>
        <translation>kann nicht gesendet werden, der Adresse fehlt: %1</translation>
    </message>
    <message>
        <source>is being sent…</source>
        <translation>wird gesendet …</translation>
    </message>
    <message>
        <source>not sent: you stopped before it</source>
        <translation>nicht gesendet: Sie haben vorher angehalten</translation>
    </message>
    <message>
        <source>Return address before</source>
        <translation>Rücksendeadresse vorher</translation>
    </message>
    <message>
        <source>not known yet whether the change arrived. Try again to find out</source>
        <translation>noch nicht bekannt, ob die Änderung ankam. Versuchen Sie es noch einmal, um es zu erfahren</translation>
    </message>
    <message>
        <source>%1 is no file that can be read. Choose a CSV file.</source>
        <extracomment>%1 is a path</extracomment>
        <translation>%1 ist keine Datei, die gelesen werden kann. Wählen Sie eine CSV-Datei.</translation>
    </message>
    <message>
        <source>%1 could not be read: %2</source>
        <extracomment>%1 is a path, %2 the system&apos;s own words</extracomment>
        <translation>%1 konnte nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>Stopped. Nothing was imported.</source>
        <translation>Angehalten. Es wurde nichts eingelesen.</translation>
    </message>
    <message>
        <source>not known whether it was saved: no answer came, and someone changed this job meanwhile. Open it to compare</source>
        <translation>nicht bekannt, ob gespeichert: Es kam keine Antwort, und jemand hat diesen Auftrag inzwischen geändert. Öffnen Sie ihn zum Vergleichen</translation>
    </message>
</context>
<context>
    <name>waybill::CancellationDialog</name>
    <message>
        <source>Request cancellation</source>
        <translation>Stornierung beantragen</translation>
    </message>
    <message>
        <source>Ask the service to cancel %1?</source>
        <extracomment>%1 is the name of a job</extracomment>
        <translation>Den Dienst bitten, %1 zu stornieren?</translation>
    </message>
    <message>
        <source>The service tries its best, but cannot promise it; drives already being copied will be finished. A request cannot be taken back.</source>
        <translation>Der Dienst tut sein Bestes, kann es aber nicht versprechen; Laufwerke, die schon kopiert werden, werden zu Ende kopiert. Ein Antrag kann nicht zurückgenommen werden.</translation>
    </message>
    <message>
        <source>Your other changes are not sent with it; they stay in the form.</source>
        <translation>Ihre übrigen Änderungen werden nicht mitgeschickt; sie bleiben im Formular.</translation>
    </message>
    <message>
        <source>&amp;Request cancellation</source>
        <translation>Stornierung &amp;beantragen</translation>
    </message>
    <message>
        <source>&amp;Keep job</source>
        <translation>Auftrag be&amp;halten</translation>
    </message>
</context>
<context>
    <name>waybill::CertificateStep</name>
    <message>
        <source>Choose private key</source>
        <translation>Privaten Schlüssel wählen</translation>
    </message>
    <message>
        <source>Choose certificate</source>
        <translation>Zertifikat wählen</translation>
    </message>
    <message>
        <source>Certificates (*.p12 *.pfx *.pem *.crt *.cer *.der *.publishsettings)</source>
        <translation>Zertifikate (*.p12 *.pfx *.pem *.crt *.cer *.der *.publishsettings)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a file&apos;s name, %2 says of which kind it is</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>1 Certificate</source>
        <translation>1 Zertifikat</translation>
    </message>
    <message>
        <source>Drop the file from your administrator here, or choose it. Waybill says what is inside before it asks for more.</source>
        <translation>Ziehen Sie die Datei Ihres Administrators hierher, oder wählen Sie sie aus. Waybill sagt, was darin ist, bevor es nach mehr fragt.</translation>
    </message>
    <message>
        <source>Choose certif&amp;icate…</source>
        <translation>Zert&amp;ifikat wählen …</translation>
    </message>
    <message>
        <source>Choose private &amp;key…</source>
        <translation>Privaten S&amp;chlüssel wählen …</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Passphrase</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>En&amp;tsperren</translation>
    </message>
    <message>
        <source>Private keys (*.key *.pem *.der)</source>
        <translation>Private Schlüssel (*.key *.pem *.der)</translation>
    </message>
    <message>
        <source>%1 is a connection file</source>
        <extracomment>%1 is a file&apos;s name</extracomment>
        <translation>%1 ist eine Verbindungsdatei</translation>
    </message>
    <message>
        <source>It names its certificate by itself: open it with “Open connection file…”.</source>
        <translation>Sie nennt ihr Zertifikat selbst: Öffnen Sie sie mit „Verbindungsdatei öffnen …“.</translation>
    </message>
</context>
<context>
    <name>waybill::ColumnsDialog</name>
    <message>
        <source>Arrange columns</source>
        <translation>Spalten anordnen</translation>
    </message>
    <message>
        <source>&amp;Columns, from left to right</source>
        <translation>S&amp;palten von links nach rechts</translation>
    </message>
    <message>
        <source>Columns, from left to right</source>
        <translation>Spalten von links nach rechts</translation>
    </message>
    <message>
        <source>Move u&amp;p</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>&amp;Wider</source>
        <translation>&amp;Breiter</translation>
    </message>
    <message>
        <source>&amp;Narrower</source>
        <translation>Sch&amp;maler</translation>
    </message>
    <message>
        <source>&amp;Sort by it</source>
        <translation>Danach so&amp;rtieren</translation>
    </message>
    <message>
        <source>&amp;As at first</source>
        <translation>&amp;Wie am Anfang</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>Sch&amp;ließen</translation>
    </message>
    <message>
        <source>always shown</source>
        <translation>immer gezeigt</translation>
    </message>
    <message>
        <source>the jobs are sorted by it</source>
        <translation>danach sind die Aufträge sortiert</translation>
    </message>
    <message>
        <source>the jobs are sorted by it, from the end</source>
        <translation>danach sind die Aufträge sortiert, vom Ende her</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is the title of a column, %2 what there is to say of it</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>waybill::ConflictDialog</name>
    <message>
        <source>will be kept</source>
        <extracomment>Said by a screen reader after a value in the comparison</extracomment>
        <translation>wird behalten</translation>
    </message>
    <message>
        <source>%1 as on the service now: %2</source>
        <extracomment>%1 is the name of a field, %2 a value</extracomment>
        <translation>%1, jetzt beim Dienst: %2</translation>
    </message>
    <message>
        <source>%1 as you typed it: %2</source>
        <extracomment>%1 is the name of a field, %2 a value</extracomment>
        <translation>%1, wie Sie es eingegeben haben: %2</translation>
    </message>
    <message>
        <source>Two changes to one job</source>
        <translation>Zwei Änderungen an einem Auftrag</translation>
    </message>
    <message>
        <source>Someone changed this job while you were editing</source>
        <translation>Jemand hat diesen Auftrag geändert, während Sie daran arbeiteten</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <extracomment>A column&apos;s title and, in the next line, a time</extracomment>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>On the service now</source>
        <translation>Jetzt beim Dienst</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Ihres</translation>
    </message>
    <message>
        <source>&amp;Request cancellation</source>
        <translation>Stornierung &amp;beantragen</translation>
    </message>
    <message>
        <source>Save &amp;both changes</source>
        <translation>&amp;Beide Änderungen speichern</translation>
    </message>
    <message>
        <source>Use &amp;mine</source>
        <translation>&amp;Meines nehmen</translation>
    </message>
    <message>
        <source>Use the &amp;service&apos;s</source>
        <translation>Das des &amp;Dienstes nehmen</translation>
    </message>
    <message>
        <source>&amp;Keep editing</source>
        <translation>&amp;Weiter bearbeiten</translation>
    </message>
    <message>
        <source>%1
Locked now: it cannot be sent.</source>
        <extracomment>%1 is a value that was typed into a field which is locked now</extracomment>
        <translation>%1
Jetzt gesperrt: kann nicht gesendet werden.</translation>
    </message>
    <message>
        <source>It was changed once more while you were looking: this is how it is now.</source>
        <translation>Er wurde noch einmal geändert, während Sie hinsahen: So ist er jetzt.</translation>
    </message>
    <message>
        <source>The job has moved on meanwhile. What is locked now stays on the page, where it can be copied.</source>
        <translation>Der Auftrag ist inzwischen weiter. Was jetzt gesperrt ist, bleibt auf der Seite und kann dort kopiert werden.</translation>
    </message>
    <message>
        <source>Each button but “Keep editing” also marks the job as shipped.</source>
        <translation>Jede Schaltfläche außer „Weiter bearbeiten“ meldet den Auftrag auch als versandt.</translation>
    </message>
    <message>
        <source>Each button but “Keep editing” also requests the cancellation.</source>
        <translation>Jede Schaltfläche außer „Weiter bearbeiten“ beantragt auch die Stornierung.</translation>
    </message>
    <message>
        <source>Nothing of yours was sent yet.</source>
        <translation>Von Ihnen wurde noch nichts gesendet.</translation>
    </message>
    <message>
        <source>The service did not take your change, for the job had been changed since you read it.</source>
        <translation>Der Dienst hat Ihre Änderung nicht angenommen, denn der Auftrag wurde geändert, seit Sie ihn gelesen haben.</translation>
    </message>
    <message>
        <source>No answer came to your change. It did not arrive: what it was to change is as it was before.</source>
        <translation>Auf Ihre Änderung kam keine Antwort. Sie ist nicht angekommen: Was sie ändern sollte, ist wie zuvor.</translation>
    </message>
    <message>
        <source>No answer came to your change. Part of it is on the service now, so it most likely arrived, and someone changed the rest after it.</source>
        <translation>Auf Ihre Änderung kam keine Antwort. Ein Teil davon steht jetzt beim Dienst; sie ist also sehr wahrscheinlich angekommen, und jemand hat danach das Übrige geändert.</translation>
    </message>
    <message>
        <source>No answer came to your change, and it is not known whether it arrived: someone changed the same fields meanwhile.</source>
        <translation>Auf Ihre Änderung kam keine Antwort, und es ist nicht bekannt, ob sie angekommen ist: Jemand hat inzwischen dieselben Felder geändert.</translation>
    </message>
    <message>
        <source>None of the fields here is different: the job itself moved on. Look at it before you go on.</source>
        <translation>Keines der Felder hier ist verschieden: Der Auftrag selbst ist weitergegangen. Sehen Sie ihn sich an, bevor Sie fortfahren.</translation>
    </message>
    <message>
        <source>You both changed the same field: choose for each one which value to keep. Everything else of both stays.</source>
        <translation>Sie haben beide dasselbe Feld geändert: Wählen Sie für jedes, welcher Wert bleiben soll. Alles Übrige von beiden bleibt.</translation>
    </message>
    <message>
        <source>You changed different fields, so both changes can stay. What will be kept is in bold.</source>
        <translation>Sie haben verschiedene Felder geändert, also können beide Änderungen bleiben. Was bleibt, ist fett gedruckt.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
</context>
<context>
    <name>waybill::ConnectPage</name>
    <message>
        <source>Welcome to Waybill</source>
        <translation>Willkommen bei Waybill</translation>
    </message>
    <message>
        <source>See which import and export jobs need something from you, and tell the service so.</source>
        <translation>Sehen Sie, welche Import- und Exportaufträge etwas von Ihnen brauchen, und melden Sie es dem Dienst.</translation>
    </message>
    <message>
        <source>&amp;Open connection file…</source>
        <translation>Verbindungsdatei &amp;öffnen …</translation>
    </message>
    <message>
        <source>You have a .waybill file from your administrator? Choose it, or drop it on this window. Your certificate stays on this computer.</source>
        <translation>Haben Sie von Ihrer Administration eine .waybill-Datei? Wählen Sie sie aus, oder ziehen Sie sie auf dieses Fenster. Ihr Zertifikat bleibt auf diesem Computer.</translation>
    </message>
    <message>
        <source>&amp;Try with practice data</source>
        <translation>Mit &amp;Übungsdaten ausprobieren</translation>
    </message>
    <message>
        <source>Look around first: some thirty jobs on a practice service inside Waybill. No account, no network, and nothing you do there reaches anybody.</source>
        <translation>Sehen Sie sich erst um: rund dreißig Aufträge auf einem Übungsdienst in Waybill. Ohne Konto, ohne Netz, und nichts, was Sie dort tun, erreicht irgendjemanden.</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Wird geöffnet …</translation>
    </message>
    <message>
        <source>Opening “%1”…</source>
        <translation>„%1“ wird geöffnet …</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;bbrechen</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Üben</translation>
    </message>
    <message>
        <source>Your connections</source>
        <translation>Ihre Verbindungen</translation>
    </message>
    <message>
        <source>Waiting for the key store. It may be asking you to unlock it…</source>
        <translation>Warten auf den Schlüsselspeicher. Vielleicht bittet er Sie, ihn zu entsperren …</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <extracomment>%1 is a connection&apos;s name</extracomment>
        <translation>„%1“ ändern</translation>
    </message>
    <message>
        <source>The connection stays as it is until you save it.</source>
        <translation>Die Verbindung bleibt, wie sie ist, bis Sie sie speichern.</translation>
    </message>
    <message>
        <source>&amp;Leave it unchanged</source>
        <translation>So &amp;lassen, wie sie ist</translation>
    </message>
</context>
<context>
    <name>waybill::ConnectionTexts</name>
    <message>
        <source>File: %1</source>
        <translation>Datei: %1</translation>
    </message>
    <message>
        <source>The file %1 is not there</source>
        <translation>Die Datei %1 ist nicht da</translation>
    </message>
    <message>
        <source>The connection names it as its certificate. Put it back, or ask your administrator for it.</source>
        <translation>Die Verbindung nennt sie als ihr Zertifikat. Legen Sie sie zurück, oder fragen Sie Ihre Administration danach.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read</source>
        <translation>Die Datei %1 kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>Your account on this computer may not be allowed to read it. Ask your administrator.</source>
        <translation>Vielleicht darf Ihr Konto auf diesem Computer sie nicht lesen. Fragen Sie Ihre Administration.</translation>
    </message>
    <message>
        <source>The file %1 is too large for a certificate</source>
        <translation>Die Datei %1 ist zu groß für ein Zertifikat</translation>
    </message>
    <message>
        <source>A certificate has a few kilobytes. Check that the connection names the right file.</source>
        <translation>Ein Zertifikat hat wenige Kilobyte. Prüfen Sie, ob die Verbindung die richtige Datei nennt.</translation>
    </message>
    <message>
        <source>The file %1 is empty</source>
        <translation>Die Datei %1 ist leer</translation>
    </message>
    <message>
        <source>Copying it may have been interrupted. Get it once more.</source>
        <translation>Vielleicht wurde das Kopieren unterbrochen. Holen Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>The file %1 holds no certificate that Waybill can read</source>
        <translation>Die Datei %1 enthält kein Zertifikat, das Waybill lesen kann</translation>
    </message>
    <message>
        <source>Waybill reads PKCS#12 files (.p12, .pfx) and PEM files. Ask your administrator for one of these.</source>
        <translation>Waybill liest PKCS#12-Dateien (.p12, .pfx) und PEM-Dateien. Bitten Sie Ihre Administration um eine davon.</translation>
    </message>
    <message>
        <source>The file %1 needs its passphrase</source>
        <translation>Die Datei %1 braucht ihre Passphrase</translation>
    </message>
    <message>
        <source>Open the connection again and enter it.</source>
        <translation>Öffnen Sie die Verbindung noch einmal, und geben Sie sie ein.</translation>
    </message>
    <message>
        <source>The passphrase does not open this file</source>
        <translation>Die Passphrase öffnet diese Datei nicht</translation>
    </message>
    <message>
        <source>Check Caps Lock and the keyboard&apos;s language, and enter it again for %1.</source>
        <translation>Prüfen Sie die Feststelltaste und die Sprache der Tastatur, und geben Sie sie für %1 noch einmal ein.</translation>
    </message>
    <message>
        <source>This file holds no private key</source>
        <translation>Diese Datei enthält keinen privaten Schlüssel</translation>
    </message>
    <message>
        <source>%1 has the certificate alone. Ask for the file with its private key, as a rule a .p12 or .pfx file.</source>
        <translation>%1 enthält nur das Zertifikat. Bitten Sie um die Datei mit dem privaten Schlüssel, in der Regel eine .p12- oder .pfx-Datei.</translation>
    </message>
    <message>
        <source>This file holds no certificate</source>
        <translation>Diese Datei enthält kein Zertifikat</translation>
    </message>
    <message>
        <source>%1 has a private key alone. Ask for the file that has both.</source>
        <translation>%1 enthält nur einen privaten Schlüssel. Bitten Sie um die Datei, die beides enthält.</translation>
    </message>
    <message>
        <source>The private key belongs to another certificate</source>
        <translation>Der private Schlüssel gehört zu einem anderen Zertifikat</translation>
    </message>
    <message>
        <source>The two files of this connection are not a pair. Ask your administrator for the matching key.</source>
        <translation>Die beiden Dateien dieser Verbindung passen nicht zusammen. Bitten Sie Ihre Administration um den passenden Schlüssel.</translation>
    </message>
    <message>
        <source>This kind of private key cannot be used</source>
        <translation>Diese Art von privatem Schlüssel kann nicht verwendet werden</translation>
    </message>
    <message>
        <source>Waybill uses RSA and elliptic-curve keys. Ask your administrator for another certificate.</source>
        <translation>Waybill verwendet RSA-Schlüssel und Schlüssel auf elliptischen Kurven. Bitten Sie Ihre Administration um ein anderes Zertifikat.</translation>
    </message>
    <message>
        <source>The certificate ended on %1</source>
        <extracomment>%1 is a date</extracomment>
        <translation>Das Zertifikat endete am %1</translation>
    </message>
    <message>
        <source>The service accepts it no more. Ask your administrator for a new one.</source>
        <translation>Der Dienst nimmt es nicht mehr an. Bitten Sie Ihre Administration um ein neues.</translation>
    </message>
    <message>
        <source>The certificate begins on %1</source>
        <translation>Das Zertifikat gilt erst ab %1</translation>
    </message>
    <message>
        <source>Until then the service does not accept it. Check this computer&apos;s date, or wait.</source>
        <translation>Bis dahin nimmt der Dienst es nicht an. Prüfen Sie das Datum dieses Computers, oder warten Sie.</translation>
    </message>
    <message>
        <source>The file with trusted certificates cannot be read</source>
        <translation>Die Datei mit vertrauenswürdigen Zertifikaten kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>%1 should hold certificates as PEM. Ask your administrator for it.</source>
        <translation>%1 sollte Zertifikate als PEM enthalten. Fragen Sie Ihre Administration danach.</translation>
    </message>
    <message>
        <source>Waybill does not know the service &apos;%1&apos;</source>
        <translation>Waybill kennt den Dienst „%1“ nicht</translation>
    </message>
    <message>
        <source>It may take a newer Waybill. Ask your administrator.</source>
        <translation>Vielleicht braucht es ein neueres Waybill. Fragen Sie Ihre Administration.</translation>
    </message>
    <message>
        <source>The address of this connection cannot be used</source>
        <translation>Die Adresse dieser Verbindung kann nicht verwendet werden</translation>
    </message>
    <message>
        <source>It must begin with https:// and name a host. Ask your administrator to correct it.</source>
        <translation>Sie muss mit https:// beginnen und einen Rechner nennen. Bitten Sie Ihre Administration, sie zu berichtigen.</translation>
    </message>
    <message>
        <source>Entry: %1</source>
        <translation>Eintrag: %1</translation>
    </message>
    <message>
        <source>The connection file is not there</source>
        <translation>Die Verbindungsdatei ist nicht da</translation>
    </message>
    <message>
        <source>It may have been moved. Choose it again.</source>
        <translation>Vielleicht wurde sie verschoben. Wählen Sie sie noch einmal aus.</translation>
    </message>
    <message>
        <source>The connection file cannot be read</source>
        <translation>Die Verbindungsdatei kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>This file is too large for a connection file</source>
        <translation>Diese Datei ist zu groß für eine Verbindungsdatei</translation>
    </message>
    <message>
        <source>A connection file has a few lines. Check that you chose the right one.</source>
        <translation>Eine Verbindungsdatei hat wenige Zeilen. Prüfen Sie, ob Sie die richtige gewählt haben.</translation>
    </message>
    <message>
        <source>This is not a connection file</source>
        <translation>Das ist keine Verbindungsdatei</translation>
    </message>
    <message>
        <source>Its content is not the JSON that a .waybill file holds. Ask your administrator for it once more.</source>
        <translation>Ihr Inhalt ist nicht das JSON, das in einer .waybill-Datei steht. Bitten Sie Ihre Administration noch einmal darum.</translation>
    </message>
    <message>
        <source>This connection file holds a secret</source>
        <translation>Diese Verbindungsdatei enthält ein Geheimnis</translation>
    </message>
    <message>
        <source>A passphrase or key must not stand in it, since such files are passed on. Nothing was opened. Ask your administrator for a file without it.</source>
        <translation>Eine Passphrase oder ein Schlüssel darf nicht darin stehen, denn solche Dateien werden weitergegeben. Es wurde nichts geöffnet. Bitten Sie Ihre Administration um eine Datei ohne das.</translation>
    </message>
    <message>
        <source>Ask your administrator to correct the connection file.</source>
        <translation>Bitten Sie Ihre Administration, die Verbindungsdatei zu berichtigen.</translation>
    </message>
    <message>
        <source>The connection file lacks the entry &apos;%1&apos;</source>
        <translation>In der Verbindungsdatei fehlt der Eintrag „%1“</translation>
    </message>
    <message>
        <source>The entry &apos;%1&apos; of the connection file is of another kind than it should be</source>
        <translation>Der Eintrag „%1“ der Verbindungsdatei ist von anderer Art, als er sein sollte</translation>
    </message>
    <message>
        <source>Waybill does not know this version of the service</source>
        <translation>Waybill kennt diese Version des Dienstes nicht</translation>
    </message>
    <message>
        <source>The entry &apos;apiVersion&apos; must be 2014-05-01 or 2014-11-01. %1</source>
        <translation>Der Eintrag „apiVersion“ muss 2014-05-01 oder 2014-11-01 sein. %1</translation>
    </message>
    <message>
        <source>The connection file names it. Put it beside the connection file, or ask your administrator.</source>
        <translation>Die Verbindungsdatei nennt sie. Legen Sie sie neben die Verbindungsdatei, oder fragen Sie Ihre Administration.</translation>
    </message>
    <message>
        <source>It must begin with https:// and name a host. %1</source>
        <translation>Sie muss mit https:// beginnen und einen Rechner nennen. %1</translation>
    </message>
    <message>
        <source>This is the publish profile of a web app</source>
        <translation>Das ist das Veröffentlichungsprofil einer Web-App</translation>
    </message>
    <message>
        <source>It shares its extension with what is needed here, but is for publishing a web site. Ask for the .publishsettings file of the subscription.</source>
        <translation>Es hat dieselbe Endung wie das, was hier gebraucht wird, dient aber dem Veröffentlichen einer Website. Bitten Sie um die .publishsettings-Datei des Abonnements.</translation>
    </message>
    <message>
        <source>This file holds no certificate for the subscription</source>
        <translation>Diese Datei enthält kein Zertifikat für das Abonnement</translation>
    </message>
    <message>
        <source>%1 names none that can be opened. Check the subscription, or download the file once more.</source>
        <translation>%1 nennt keines, das sich öffnen lässt. Prüfen Sie das Abonnement, oder laden Sie die Datei noch einmal herunter.</translation>
    </message>
    <message>
        <source>This .publishsettings file cannot be read</source>
        <translation>Diese .publishsettings-Datei ist nicht lesbar</translation>
    </message>
    <message>
        <source>%1 is cut off, or something else. Download it once more.</source>
        <translation>%1 ist abgeschnitten oder etwas anderes. Laden Sie die Datei noch einmal herunter.</translation>
    </message>
    <message>
        <source>The copy of the key cannot be written</source>
        <translation>Die Kopie des Schlüssels lässt sich nicht schreiben</translation>
    </message>
    <message>
        <source>Check that there is room on the disk and that your account may write to Waybill&apos;s folder.</source>
        <translation>Prüfen Sie, ob auf dem Datenträger Platz ist und ob Ihr Konto in den Ordner von Waybill schreiben darf.</translation>
    </message>
    <message>
        <source>The key store did not do what was asked</source>
        <translation>Der Schlüsselspeicher tat nicht, worum er gebeten wurde</translation>
    </message>
    <message>
        <source>Unlock this computer&apos;s key store and try again.</source>
        <translation>Entsperren Sie den Schlüsselspeicher dieses Computers, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The passphrase is kept for this run only</source>
        <translation>Die Passphrase wird nur bis zum Beenden behalten</translation>
    </message>
    <message>
        <source>This computer&apos;s key store is missing, locked or said no. Waybill writes secrets nowhere else, so it forgets this one when it ends.</source>
        <translation>Der Schlüsselspeicher dieses Computers fehlt, ist gesperrt oder hat abgelehnt. Waybill schreibt Geheimnisse nirgendwo sonst hin und vergisst dieses daher, wenn es endet.</translation>
    </message>
    <message>
        <source>The key of “%1” cannot be opened</source>
        <translation>Der Schlüssel von „%1“ lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>Waybill&apos;s copy of it is encrypted, and the key store does not give its passphrase. Unlock the key store and try again, or change the connection and choose the original file once more.</source>
        <translation>Die Kopie von Waybill ist verschlüsselt, und der Schlüsselspeicher gibt ihre Passphrase nicht heraus. Entsperren Sie ihn und versuchen Sie es noch einmal, oder ändern Sie die Verbindung und wählen Sie die ursprüngliche Datei neu.</translation>
    </message>
    <message>
        <source>The proxy&apos;s password is missing</source>
        <translation>Das Kennwort des Proxys fehlt</translation>
    </message>
    <message>
        <source>Enter it in the connection&apos;s settings under “Proxy”. It is kept in this computer&apos;s key store alone.</source>
        <translation>Tragen Sie es in den Einstellungen der Verbindung unter „Proxy“ ein. Es wird nur im Schlüsselspeicher dieses Computers aufbewahrt.</translation>
    </message>
    <message>
        <source>Waybill is not whole</source>
        <translation>Waybill ist nicht vollständig</translation>
    </message>
    <message>
        <source>A part of the program cannot be loaded. Install Waybill again, or ask your administrator to.</source>
        <translation>Ein Teil des Programms lässt sich nicht laden. Installieren Sie Waybill noch einmal, oder bitten Sie Ihren Administrator darum.</translation>
    </message>
</context>
<context>
    <name>waybill::ConnectionsDesk</name>
    <message>
        <source>Co&amp;nnections</source>
        <translation>&amp;Verbindungen</translation>
    </message>
    <message>
        <source>&amp;New connection…</source>
        <translation>&amp;Neue Verbindung …</translation>
    </message>
    <message>
        <source>&amp;Manage connections…</source>
        <translation>Verbindungen &amp;verwalten …</translation>
    </message>
    <message>
        <source>“%1” is saved</source>
        <extracomment>%1 is a connection&apos;s name</extracomment>
        <translation>„%1“ ist gespeichert</translation>
    </message>
    <message>
        <source>Keep “%1” in your list of connections?</source>
        <extracomment>%1 is a connection&apos;s name</extracomment>
        <translation>„%1“ in der Liste Ihrer Verbindungen behalten?</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>It can be opened from the menu then. What you entered to open it goes into this computer&apos;s key store, and nowhere else.</source>
        <translation>Sie lässt sich dann aus dem Menü öffnen. Was Sie zum Öffnen eingegeben haben, kommt in den Schlüsselspeicher dieses Computers und nirgendwo sonst hin.</translation>
    </message>
    <message>
        <source>It can be opened from the menu then.</source>
        <translation>Sie lässt sich dann aus dem Menü öffnen.</translation>
    </message>
</context>
<context>
    <name>waybill::ConnectionsDialog</name>
    <message>
        <source>%1 (opened at the start)</source>
        <extracomment>%1 is a connection&apos;s name</extracomment>
        <translation>%1 (beim Start geöffnet)</translation>
    </message>
    <message>
        <source>Do not open at the &amp;start</source>
        <translation>Nicht beim &amp;Start öffnen</translation>
    </message>
    <message>
        <source>Open at the &amp;start</source>
        <translation>Beim &amp;Start öffnen</translation>
    </message>
    <message>
        <source>Rename connection</source>
        <translation>Verbindung umbenennen</translation>
    </message>
    <message>
        <source>Duplicate connection</source>
        <translation>Verbindung verdoppeln</translation>
    </message>
    <message>
        <source>Save connection file</source>
        <translation>Verbindungsdatei speichern</translation>
    </message>
    <message>
        <source>Connection files (*.waybill)</source>
        <translation>Verbindungsdateien (*.waybill)</translation>
    </message>
    <message>
        <source>The connection file is written</source>
        <translation>Die Verbindungsdatei ist geschrieben</translation>
    </message>
    <message>
        <source>It holds no certificate and no passphrase: pass those on separately.</source>
        <translation>Sie enthält weder Zertifikat noch Passphrase: Geben Sie diese getrennt weiter.</translation>
    </message>
    <message>
        <source>The connection is taken off this list.</source>
        <translation>Die Verbindung wird aus dieser Liste genommen.</translation>
    </message>
    <message>
        <source>Waybill&apos;s copy of its certificate and private key is deleted. Without the original file they are lost.</source>
        <translation>Die Kopie, die Waybill von Zertifikat und privatem Schlüssel hat, wird gelöscht. Ohne die ursprüngliche Datei sind sie verloren.</translation>
    </message>
    <message>
        <source>The certificate&apos;s file stays where it is.</source>
        <translation>Die Datei mit dem Zertifikat bleibt, wo sie ist.</translation>
    </message>
    <message>
        <source>The passphrase is removed from the key store.</source>
        <translation>Die Passphrase wird aus dem Schlüsselspeicher entfernt.</translation>
    </message>
    <message>
        <source>Jobs on the service stay as they are.</source>
        <translation>Aufträge beim Dienst bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Remove connection</source>
        <translation>Verbindung entfernen</translation>
    </message>
    <message>
        <source>Remove “%1”?</source>
        <extracomment>%1 is a connection&apos;s name</extracomment>
        <translation>„%1“ entfernen?</translation>
    </message>
    <message>
        <source>&amp;Keep connection</source>
        <translation>Verbindung &amp;behalten</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Sa&amp;ved connections</source>
        <translation>&amp;Gespeicherte Verbindungen</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Change or renew…</source>
        <translation>Ä&amp;ndern oder erneuern …</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>&amp;Umbenennen …</translation>
    </message>
    <message>
        <source>D&amp;uplicate…</source>
        <translation>&amp;Verdoppeln …</translation>
    </message>
    <message>
        <source>Move u&amp;p</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Nach un&amp;ten</translation>
    </message>
    <message>
        <source>Save as &amp;file…</source>
        <translation>Als &amp;Datei speichern …</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Entfernen …</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>Sch&amp;ließen</translation>
    </message>
    <message>
        <source>Saved connections</source>
        <translation>Gespeicherte Verbindungen</translation>
    </message>
    <message>
        <source>Waybill&apos;s copy of its certificate and private key stays: another connection uses it.</source>
        <translation>Die Kopie, die Waybill von Zertifikat und privatem Schlüssel hat, bleibt: Eine andere Verbindung benutzt sie.</translation>
    </message>
    <message>
        <source>The proxy&apos;s password is removed from the key store.</source>
        <translation>Das Passwort des Proxys wird aus dem Schlüsselspeicher entfernt.</translation>
    </message>
    <message>
        <source>&amp;Name of the connection</source>
        <translation>&amp;Name der Verbindung</translation>
    </message>
    <message>
        <source>There is another connection of this name.</source>
        <translation>Es gibt schon eine andere Verbindung dieses Namens.</translation>
    </message>
    <message>
        <source>Remove &amp;connection</source>
        <translation>Verbindung en&amp;tfernen</translation>
    </message>
    <message>
        <source>No connection is saved yet. Set one up with a certificate, or open the connection file that your administrator gave you: Waybill then offers to keep it.</source>
        <translation>Es ist noch keine Verbindung gespeichert. Richten Sie eine mit einem Zertifikat ein, oder öffnen Sie die Verbindungsdatei, die Sie von Ihrer Administration haben: Waybill bietet dann an, sie zu behalten.</translation>
    </message>
    <message>
        <source>Ne&amp;w connection…</source>
        <translation>Neue Verb&amp;indung …</translation>
    </message>
</context>
<context>
    <name>waybill::ContactTexts</name>
    <message>
        <source>Looks right.</source>
        <extracomment>%1 is a country</extracomment>
        <translation>Sieht richtig aus.</translation>
    </message>
    <message>
        <source>Looks right for %1.</source>
        <translation>Sieht richtig aus für %1.</translation>
    </message>
    <message>
        <source>Add the country code, such as +1 or +49: carriers abroad need it.</source>
        <translation>Ergänzen Sie die Landesvorwahl, etwa +1 oder +49: Paketdienste im Ausland brauchen sie.</translation>
    </message>
    <message>
        <source>Add the country code: %1 for %2.</source>
        <extracomment>%1 is the code of a country, such as +49; %2 is that country</extracomment>
        <translation>Ergänzen Sie die Landesvorwahl: %1 für %2.</translation>
    </message>
    <message>
        <source>This looks too short for a phone number.</source>
        <translation>Das sieht für eine Telefonnummer zu kurz aus.</translation>
    </message>
    <message>
        <source>This looks too short for %1.</source>
        <translation>Das sieht für %1 zu kurz aus.</translation>
    </message>
    <message>
        <source>This looks too long for a phone number.</source>
        <translation>Das sieht für eine Telefonnummer zu lang aus.</translation>
    </message>
    <message>
        <source>This looks too long for %1.</source>
        <translation>Das sieht für %1 zu lang aus.</translation>
    </message>
    <message>
        <source>No country has this country code. Please check it.</source>
        <translation>Diese Landesvorwahl hat kein Land. Bitte prüfen Sie sie.</translation>
    </message>
    <message>
        <source>This does not look like a phone number. Please check it.</source>
        <translation>Das sieht nicht wie eine Telefonnummer aus. Bitte prüfen Sie sie.</translation>
    </message>
    <message>
        <source>Waybill does not know numbers like this one.</source>
        <translation>Nummern wie diese kennt Waybill nicht.</translation>
    </message>
    <message>
        <source>Waybill does not know numbers like this one in %1.</source>
        <translation>Nummern wie diese kennt Waybill in %1 nicht.</translation>
    </message>
    <message>
        <source>Format as %1</source>
        <extracomment>%1 is a phone number</extracomment>
        <translation>Als %1 schreiben</translation>
    </message>
    <message>
        <source>This seems to be one person&apos;s mailbox. A group mailbox still gets the notices when somebody is away or leaves.</source>
        <translation>Das scheint das Postfach einer einzelnen Person zu sein. Ein Gruppenpostfach bekommt die Nachrichten auch, wenn jemand abwesend ist oder geht.</translation>
    </message>
</context>
<context>
    <name>waybill::DateControl</name>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Choose the ship date in a calendar</source>
        <translation>Das Versanddatum in einem Kalender auswählen</translation>
    </message>
    <message>
        <source>such as %1</source>
        <extracomment>Grey text in an empty date field; %1 is a date</extracomment>
        <translation>zum Beispiel %1</translation>
    </message>
</context>
<context>
    <name>waybill::DriveDetails</name>
    <message>
        <source>%1 % copied</source>
        <extracomment>How much of a drive is copied; %1 is a number of per cent</extracomment>
        <translation>%1 % kopiert</translation>
    </message>
    <message>
        <source>Copying: %1. %2</source>
        <extracomment>%1 is a copy status in a few words, %2 what it means, in sentences</extracomment>
        <translation>Kopieren: %1. %2</translation>
    </message>
    <message>
        <source>Error log</source>
        <translation>Fehlerprotokoll</translation>
    </message>
    <message>
        <source>Verbose log</source>
        <translation>Ausführliches Protokoll</translation>
    </message>
    <message>
        <source>Copy of the manifest</source>
        <translation>Kopie des Manifests</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>Copy link: %1</source>
        <extracomment>%1 is the name of a log</extracomment>
        <translation>Link kopieren: %1</translation>
    </message>
</context>
<context>
    <name>waybill::DriveTexts</name>
    <message>
        <source>Not arrived yet</source>
        <translation>Noch nicht angekommen</translation>
    </message>
    <message>
        <source>The drive is on the job&apos;s list. It has not arrived at the data centre.</source>
        <translation>Das Laufwerk steht auf der Liste des Auftrags. Es ist noch nicht im Rechenzentrum angekommen.</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Angekommen</translation>
    </message>
    <message>
        <source>The drive is at the data centre and waits to be copied.</source>
        <translation>Das Laufwerk ist im Rechenzentrum und wartet darauf, kopiert zu werden.</translation>
    </message>
    <message>
        <source>Never arrived</source>
        <translation>Nie angekommen</translation>
    </message>
    <message>
        <source>The package came without this drive, or nothing came within two weeks. If it arrives later, the service takes it up again. Ask the carrier where it is.</source>
        <translation>Das Paket kam ohne dieses Laufwerk, oder innerhalb von zwei Wochen kam nichts. Kommt es später an, nimmt der Dienst es wieder auf. Fragen Sie den Paketdienst, wo es ist.</translation>
    </message>
    <message>
        <source>Being copied</source>
        <translation>Wird kopiert</translation>
    </message>
    <message>
        <source>The data centre is copying this drive.</source>
        <translation>Das Rechenzentrum kopiert dieses Laufwerk gerade.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copying has ended without errors. The drive waits to be sent back.</source>
        <translation>Das Kopieren endete ohne Fehler. Das Laufwerk wartet auf die Rücksendung.</translation>
    </message>
    <message>
        <source>Copied, with remarks</source>
        <translation>Kopiert, mit Hinweisen</translation>
    </message>
    <message>
        <source>Copying has ended, but there were errors, warnings or remarks. Read the error log before you erase your own copy.</source>
        <translation>Das Kopieren ist beendet, aber es gab Fehler, Warnungen oder Hinweise. Lesen Sie das Fehlerprotokoll, bevor Sie Ihre eigene Kopie löschen.</translation>
    </message>
    <message>
        <source>Sent back</source>
        <translation>Zurückgesandt</translation>
    </message>
    <message>
        <source>The drive is on its way to the return address.</source>
        <translation>Das Laufwerk ist auf dem Weg zur Rücksendeadresse.</translation>
    </message>
    <message>
        <source>Faulty</source>
        <translation>Fehlerhaft</translation>
    </message>
    <message>
        <source>The data centre could not work with this drive. Read the error log, and ask the service&apos;s support.</source>
        <translation>Das Rechenzentrum konnte mit diesem Laufwerk nicht arbeiten. Lesen Sie das Fehlerprotokoll und fragen Sie den Support des Dienstes.</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>Nicht begonnen</translation>
    </message>
    <message>
        <source>Copying has not begun.</source>
        <translation>Das Kopieren hat noch nicht begonnen.</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Copying is under way.</source>
        <translation>Das Kopieren läuft.</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Vollständig</translation>
    </message>
    <message>
        <source>Everything was copied.</source>
        <translation>Alles wurde kopiert.</translation>
    </message>
    <message>
        <source>Complete, with warnings</source>
        <translation>Vollständig, mit Warnungen</translation>
    </message>
    <message>
        <source>Everything was copied, but something was unusual. Read the log.</source>
        <translation>Alles wurde kopiert, aber etwas war ungewöhnlich. Lesen Sie das Protokoll.</translation>
    </message>
    <message>
        <source>Ended with errors</source>
        <translation>Mit Fehlern beendet</translation>
    </message>
    <message>
        <source>Some files were not copied. The error log names them.</source>
        <translation>Einige Dateien wurden nicht kopiert. Das Fehlerprotokoll nennt sie.</translation>
    </message>
    <message>
        <source>Error in the data centre</source>
        <translation>Fehler im Rechenzentrum</translation>
    </message>
    <message>
        <source>Something went wrong in the data centre itself. Ask the service&apos;s support.</source>
        <translation>Im Rechenzentrum selbst ist etwas schiefgegangen. Fragen Sie den Support des Dienstes.</translation>
    </message>
    <message>
        <source>Manifest damaged</source>
        <translation>Manifest beschädigt</translation>
    </message>
    <message>
        <source>The manifest on the drive is not the one that the job was made with. The drive must be prepared again.</source>
        <translation>Das Manifest auf dem Laufwerk ist nicht das, mit dem der Auftrag angelegt wurde. Das Laufwerk muss neu vorbereitet werden.</translation>
    </message>
    <message>
        <source>Manifest name not usable</source>
        <translation>Name des Manifests nicht verwendbar</translation>
    </message>
    <message>
        <source>The name of the manifest in the job cannot be the name of a file.</source>
        <translation>Der Name des Manifests im Auftrag kann kein Dateiname sein.</translation>
    </message>
    <message>
        <source>Manifest name too long</source>
        <translation>Name des Manifests zu lang</translation>
    </message>
    <message>
        <source>The name of the manifest in the job is longer than the service takes.</source>
        <translation>Der Name des Manifests im Auftrag ist länger, als der Dienst annimmt.</translation>
    </message>
    <message>
        <source>Manifest not found</source>
        <translation>Manifest nicht gefunden</translation>
    </message>
    <message>
        <source>The drive holds no manifest of the name that stands in the job.</source>
        <translation>Auf dem Laufwerk liegt kein Manifest mit dem Namen, der im Auftrag steht.</translation>
    </message>
    <message>
        <source>Manifest not readable</source>
        <translation>Manifest nicht lesbar</translation>
    </message>
    <message>
        <source>The data centre may not read the manifest. Its rights on the drive are in the way.</source>
        <translation>Das Rechenzentrum darf das Manifest nicht lesen. Die Rechte auf dem Laufwerk verhindern es.</translation>
    </message>
    <message>
        <source>Manifest not understood</source>
        <translation>Manifest nicht verständlich</translation>
    </message>
    <message>
        <source>The manifest is not written as it should be. The drive must be prepared again.</source>
        <translation>Das Manifest ist nicht so geschrieben, wie es sein soll. Das Laufwerk muss neu vorbereitet werden.</translation>
    </message>
    <message>
        <source>The manifest is there, but the drive did not give it out.</source>
        <translation>Das Manifest ist da, aber das Laufwerk gab es nicht heraus.</translation>
    </message>
    <message>
        <source>Manifest of another drive</source>
        <translation>Manifest eines anderen Laufwerks</translation>
    </message>
    <message>
        <source>List of files not understood</source>
        <translation>Dateiliste nicht verständlich</translation>
    </message>
    <message>
        <source>The list of what is to be exported is not written as it should be.</source>
        <translation>Die Liste dessen, was exportiert werden soll, ist nicht so geschrieben, wie sie sein soll.</translation>
    </message>
    <message>
        <source>Drive not found</source>
        <translation>Laufwerk nicht gefunden</translation>
    </message>
    <message>
        <source>The data centre found no drive with this id. Compare the id with the label.</source>
        <translation>Das Rechenzentrum fand kein Laufwerk mit dieser Kennung. Vergleichen Sie die Kennung mit dem Etikett.</translation>
    </message>
    <message>
        <source>Not formatted with NTFS</source>
        <translation>Nicht mit NTFS formatiert</translation>
    </message>
    <message>
        <source>The service reads drives only that are formatted with NTFS.</source>
        <translation>Der Dienst liest nur Laufwerke, die mit NTFS formatiert sind.</translation>
    </message>
    <message>
        <source>Drive did not work</source>
        <translation>Laufwerk arbeitete nicht</translation>
    </message>
    <message>
        <source>The drive did not answer while it was read or written. It may be broken.</source>
        <translation>Das Laufwerk antwortete beim Lesen oder Schreiben nicht. Vielleicht ist es defekt.</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>Nicht verschlüsselt</translation>
    </message>
    <message>
        <source>The service takes drives only that are encrypted with BitLocker.</source>
        <translation>Der Dienst nimmt nur Laufwerke an, die mit BitLocker verschlüsselt sind.</translation>
    </message>
    <message>
        <source>No key protector</source>
        <translation>Kein Schlüsselschutz</translation>
    </message>
    <message>
        <source>The drive is encrypted without a numerical password, which the service needs to open it.</source>
        <translation>Das Laufwerk ist ohne numerisches Kennwort verschlüsselt; der Dienst braucht eines, um es zu öffnen.</translation>
    </message>
    <message>
        <source>BitLocker key does not fit</source>
        <translation>BitLocker-Schlüssel passt nicht</translation>
    </message>
    <message>
        <source>The BitLocker key of the job does not open this drive.</source>
        <translation>Der BitLocker-Schlüssel des Auftrags öffnet dieses Laufwerk nicht.</translation>
    </message>
    <message>
        <source>Drive stayed locked</source>
        <translation>Laufwerk blieb gesperrt</translation>
    </message>
    <message>
        <source>The key fits, but the drive could not be opened. It may be broken.</source>
        <translation>Der Schlüssel passt, aber das Laufwerk ließ sich nicht öffnen. Vielleicht ist es defekt.</translation>
    </message>
    <message>
        <source>BitLocker error</source>
        <translation>BitLocker-Fehler</translation>
    </message>
    <message>
        <source>BitLocker reported an error that is not explained. Ask the service&apos;s support.</source>
        <translation>BitLocker meldete einen Fehler, der nicht erklärt wird. Fragen Sie den Support des Dienstes.</translation>
    </message>
    <message>
        <source>The manifest names another drive. Two drives may have been mixed up.</source>
        <translation>Das Manifest nennt ein anderes Laufwerk. Vielleicht wurden zwei Laufwerke vertauscht.</translation>
    </message>
</context>
<context>
    <name>waybill::DrivesTable</name>
    <message>
        <source>%1 %</source>
        <extracomment>%1 is a number of per cent</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>Laufwerk</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>Manifest</translation>
    </message>
    <message>
        <source>Drives</source>
        <translation>Laufwerke</translation>
    </message>
    <message>
        <source>This job lists no drives.</source>
        <translation>Dieser Auftrag nennt keine Laufwerke.</translation>
    </message>
    <message>
        <source>The service sent no list of drives for this job.</source>
        <translation>Der Dienst hat für diesen Auftrag keine Laufwerksliste gesendet.</translation>
    </message>
</context>
<context>
    <name>waybill::DuplicatesDialog</name>
    <message>
        <source>Name in the list</source>
        <translation>Name in der Liste</translation>
    </message>
    <message>
        <source>Recipient name</source>
        <translation>Name des Empfängers</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Anschrift</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(leer)</translation>
    </message>
    <message>
        <source>Keep %1: %2</source>
        <extracomment>Said by a screen reader; %1 is the name of a field, %2 its value</extracomment>
        <translation>%1 behalten: %2</translation>
    </message>
    <message>
        <source>No more entries are the same or similar</source>
        <translation>Keine Einträge sind mehr gleich oder ähnlich</translation>
    </message>
    <message>
        <source>&quot;Undo&quot; in the address book takes back what you decided here.</source>
        <translation>„Rückgängig“ im Adressbuch nimmt zurück, was Sie hier entschieden haben.</translation>
    </message>
    <message>
        <source>These two entries say the same</source>
        <translation>Diese zwei Einträge sagen dasselbe</translation>
    </message>
    <message>
        <source>These two entries are similar</source>
        <translation>Diese zwei Einträge sind ähnlich</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) left to look at. Where they differ, choose what is kept when they become one.</source>
        <translation>
            <numerusform>Noch %n Paar anzusehen. Wo sie sich unterscheiden, wählen Sie, was bleibt, wenn einer daraus wird.</numerusform>
            <numerusform>Noch %n Paare anzusehen. Wo sie sich unterscheiden, wählen Sie, was bleibt, wenn einer daraus wird.</numerusform>
        </translation>
    </message>
    <message>
        <source>Last used %1</source>
        <translation>Zuletzt benutzt: %1</translation>
    </message>
    <message>
        <source>Not used yet</source>
        <translation>Noch nicht benutzt</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Doppelte Einträge</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>Sch&amp;ließen</translation>
    </message>
    <message>
        <source>Look at it la&amp;ter</source>
        <translation>Später a&amp;nsehen</translation>
    </message>
    <message>
        <source>Keep &amp;both</source>
        <translation>&amp;Beide behalten</translation>
    </message>
    <message>
        <source>&amp;Make them one</source>
        <translation>&amp;Zu einem machen</translation>
    </message>
    <message>
        <source>Looking for more…</source>
        <translation>Weitere werden gesucht …</translation>
    </message>
    <message>
        <source>First entry</source>
        <translation>Erster Eintrag</translation>
    </message>
    <message>
        <source>Second entry</source>
        <translation>Zweiter Eintrag</translation>
    </message>
</context>
<context>
    <name>waybill::EditorFooter</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Previe&amp;w request…</source>
        <translation>Anfra&amp;ge ansehen …</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Mark as sh&amp;ipped…</source>
        <translation>Als &amp;versandt melden …</translation>
    </message>
    <message>
        <source>&amp;Revert</source>
        <translation>Zu&amp;rücksetzen</translation>
    </message>
    <message>
        <source>Send when online</source>
        <translation>Senden, wenn online</translation>
    </message>
</context>
<context>
    <name>waybill::EditorHeader</name>
    <message>
        <source>In the storage account %1</source>
        <extracomment>%1 is the name of a storage account</extracomment>
        <translation>Im Speicherkonto %1</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Request cance&amp;llation…</source>
        <translation>Storn&amp;ierung beantragen …</translation>
    </message>
</context>
<context>
    <name>waybill::EditorPage</name>
    <message>
        <source>Reading the job…</source>
        <translation>Der Auftrag wird gelesen …</translation>
    </message>
    <message>
        <source>This job could not be read yet.</source>
        <translation>Dieser Auftrag konnte noch nicht gelesen werden.</translation>
    </message>
    <message>
        <source>This job has moved on</source>
        <translation>Dieser Auftrag ist weiter</translation>
    </message>
    <message>
        <source>There is a draft of this job, saved %1</source>
        <extracomment>%1 is an age or a time, such as &quot;5 minutes ago&quot; or &quot;yesterday 16:02&quot;</extracomment>
        <translation>Es gibt einen Entwurf dieses Auftrags, gesichert %1</translation>
    </message>
    <message>
        <source>It holds what was typed here and not sent. Nothing is sent by restoring it.</source>
        <translation>Er enthält, was hier eingegeben und nicht gesendet wurde. Beim Wiederherstellen wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Restore draft</source>
        <translation>Entwurf wiederherstellen</translation>
    </message>
    <message>
        <source>Discard draft</source>
        <translation>Entwurf verwerfen</translation>
    </message>
    <message>
        <source>No changes</source>
        <translation>Keine Änderungen</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n Änderung</numerusform>
            <numerusform>%n Änderungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) missing before shipping</source>
        <translation>
            <numerusform>%n Feld fehlt vor dem Versand</numerusform>
            <numerusform>%n Felder fehlen vor dem Versand</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) missing</source>
        <translation>
            <numerusform>%n Feld fehlt</numerusform>
            <numerusform>%n Felder fehlen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) to correct</source>
        <translation>
            <numerusform>%n Feld zu berichtigen</numerusform>
            <numerusform>%n Felder zu berichtigen</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing missing</source>
        <translation>nichts fehlt</translation>
    </message>
    <message>
        <source>draft saved %1</source>
        <extracomment>%1 is a time of the day</extracomment>
        <translation>Entwurf gesichert %1</translation>
    </message>
    <message>
        <source>Sent. Reading the job back…</source>
        <translation>Gesendet. Der Auftrag wird zurückgelesen …</translation>
    </message>
    <message>
        <source>Checking whether the change arrived…</source>
        <translation>Es wird geprüft, ob die Änderung angekommen ist …</translation>
    </message>
    <message>
        <source>Nothing to save</source>
        <translation>Nichts zu speichern</translation>
    </message>
    <message>
        <source>Nothing was changed, so nothing was sent.</source>
        <translation>Nichts wurde geändert, also wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>The service&apos;s values stay</source>
        <translation>Die Werte des Dienstes bleiben</translation>
    </message>
    <message>
        <source>Nothing of yours is left to send.</source>
        <translation>Von Ihnen ist nichts mehr zu senden.</translation>
    </message>
    <message>
        <source>A change is still on its way</source>
        <translation>Eine Änderung ist noch unterwegs</translation>
    </message>
    <message>
        <source>Wait until Waybill knows what became of it, or cancel it first.</source>
        <translation>Warten Sie, bis Waybill weiß, was aus ihr geworden ist, oder brechen Sie sie zuerst ab.</translation>
    </message>
    <message>
        <source>Send when online</source>
        <translation>Senden, wenn online</translation>
    </message>
    <message>
        <source>It is in the outbox</source>
        <translation>Es liegt im Postausgang</translation>
    </message>
    <message>
        <source>It is sent by itself as soon as the service answers, also after a restart of Waybill.</source>
        <translation>Es wird von selbst gesendet, sobald der Dienst antwortet, auch nach einem Neustart von Waybill.</translation>
    </message>
    <message>
        <source>%1 The job is shown as it was last read, %2. What you change can be sent when online.</source>
        <extracomment>%1 is a whole sentence, %2 a time such as &quot;yesterday 16:02&quot;</extracomment>
        <translation>%1 Der Auftrag wird gezeigt, wie er zuletzt gelesen wurde, %2. Was Sie ändern, kann gesendet werden, wenn Sie online sind.</translation>
    </message>
    <message>
        <source>Nothing of yours was sent</source>
        <translation>Von Ihnen wurde nichts gesendet</translation>
    </message>
    <message>
        <source>Somebody moved this job on, and the fields that you changed are locked now.</source>
        <translation>Jemand hat diesen Auftrag weitergeführt, und die Felder, die Sie geändert haben, sind jetzt gesperrt.</translation>
    </message>
    <message>
        <source>Restoring it replaces what you typed into %1. &quot;Undo&quot; brings that back.</source>
        <extracomment>%1 is a list of field names</extracomment>
        <translation>Wird er wiederhergestellt, ersetzt er, was Sie in %1 eingegeben haben. „Rückgängig“ holt es zurück.</translation>
    </message>
    <message numerus="yes">
        <source>%n older draft(s) of this job will be offered after this one.</source>
        <translation>
            <numerusform>Danach wird noch %n älterer Entwurf dieses Auftrags angeboten.</numerusform>
            <numerusform>Danach werden noch %n ältere Entwürfe dieses Auftrags angeboten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of yours was saved</source>
        <translation>Von Ihnen wurde nichts gespeichert</translation>
    </message>
    <message>
        <source>We do not know whether the change arrived</source>
        <translation>Wir wissen nicht, ob die Änderung angekommen ist</translation>
    </message>
    <message>
        <source>The job moved on meanwhile. %1</source>
        <extracomment>%1 is a sentence that says why</extracomment>
        <translation>Der Auftrag ist inzwischen weiter. %1</translation>
    </message>
    <message>
        <source>This job is no longer on the service. Your text is kept as a draft and can be copied.</source>
        <translation>Diesen Auftrag gibt es beim Dienst nicht mehr. Ihr Text bleibt als Entwurf erhalten und kann kopiert werden.</translation>
    </message>
    <message>
        <source>Waits to be sent</source>
        <translation>Wartet darauf, gesendet zu werden</translation>
    </message>
</context>
<context>
    <name>waybill::ErrorTexts</name>
    <message>
        <source>You are offline</source>
        <translation>Sie sind offline</translation>
    </message>
    <message>
        <source>The service was not found</source>
        <translation>Der Dienst wurde nicht gefunden</translation>
    </message>
    <message>
        <source>Nothing answers at the service&apos;s address</source>
        <translation>Unter der Adresse des Dienstes antwortet niemand</translation>
    </message>
    <message>
        <source>The service did not answer in time</source>
        <translation>Der Dienst hat nicht rechtzeitig geantwortet</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>The server could not prove who it is</source>
        <translation>Der Server konnte nicht beweisen, wer er ist</translation>
    </message>
    <message>
        <source>The service did not accept this certificate</source>
        <translation>Der Dienst hat dieses Zertifikat nicht angenommen</translation>
    </message>
    <message>
        <source>The proxy did not let the request through</source>
        <translation>Der Proxy hat die Anfrage nicht durchgelassen</translation>
    </message>
    <message>
        <source>The connection broke off</source>
        <translation>Die Verbindung ist abgebrochen</translation>
    </message>
    <message>
        <source>The service points to another address</source>
        <translation>Der Dienst verweist auf eine andere Adresse</translation>
    </message>
    <message>
        <source>The service refused the change</source>
        <translation>Der Dienst hat die Änderung abgelehnt</translation>
    </message>
    <message>
        <source>The service refused the request</source>
        <translation>Der Dienst hat die Anfrage abgelehnt</translation>
    </message>
    <message>
        <source>The service does not know this address</source>
        <translation>Der Dienst kennt diese Adresse nicht</translation>
    </message>
    <message>
        <source>This job is no longer on the service</source>
        <translation>Dieser Auftrag ist nicht mehr beim Dienst</translation>
    </message>
    <message>
        <source>Waybill sent something this service does not accept</source>
        <translation>Waybill hat etwas gesendet, das dieser Dienst nicht annimmt</translation>
    </message>
    <message>
        <source>Someone changed this job while you were editing</source>
        <translation>Jemand hat diesen Auftrag geändert, während Sie daran arbeiteten</translation>
    </message>
    <message>
        <source>The service is busy</source>
        <translation>Der Dienst ist ausgelastet</translation>
    </message>
    <message>
        <source>The service gave an answer that Waybill does not know</source>
        <translation>Der Dienst hat eine Antwort gegeben, die Waybill nicht kennt</translation>
    </message>
    <message>
        <source>The service&apos;s answer cannot be read</source>
        <translation>Die Antwort des Dienstes kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>The service&apos;s answer is too large</source>
        <translation>Die Antwort des Dienstes ist zu groß</translation>
    </message>
    <message>
        <source>The list continues on another server</source>
        <translation>Die Liste geht auf einem anderen Server weiter</translation>
    </message>
    <message>
        <source>We do not know whether the change arrived</source>
        <translation>Wir wissen nicht, ob die Änderung angekommen ist</translation>
    </message>
    <message>
        <source>Nothing was sent</source>
        <translation>Es wurde nichts gesendet</translation>
    </message>
    <message>
        <source>The list is from %1. Changes wait as drafts until the network is back.</source>
        <extracomment>%1 is a time of the day</extracomment>
        <translation>Die Liste ist von %1. Änderungen warten als Entwürfe, bis das Netz wieder da ist.</translation>
    </message>
    <message>
        <source>Changes wait as drafts until the network is back.</source>
        <translation>Änderungen warten als Entwürfe, bis das Netz wieder da ist.</translation>
    </message>
    <message>
        <source>The name %1 is not known in this network. Check the connection&apos;s address, or whether you need your company&apos;s VPN.</source>
        <translation>Der Name %1 ist in diesem Netz nicht bekannt. Prüfen Sie die Adresse der Verbindung, oder ob Sie das VPN Ihrer Firma brauchen.</translation>
    </message>
    <message>
        <source>The computer %1 is there but does not take connections. Check the connection&apos;s address, or try again later.</source>
        <translation>Der Rechner %1 ist da, nimmt aber keine Verbindungen an. Prüfen Sie die Adresse der Verbindung, oder versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>The network may be slow or the service busy. Try again in a while.</source>
        <translation>Vielleicht ist das Netz langsam oder der Dienst ausgelastet. Versuchen Sie es nach einer Weile noch einmal.</translation>
    </message>
    <message>
        <source>You stopped this before it was done.</source>
        <translation>Sie haben dies angehalten, bevor es fertig war.</translation>
    </message>
    <message>
        <source>Waybill sent nothing to %1, neither your certificate nor your text. Ask your administrator whether the connection needs a trusted certificate of its own; the details name the issuer and the reason.</source>
        <translation>Waybill hat nichts an %1 gesendet, weder Ihr Zertifikat noch Ihren Text. Fragen Sie Ihre Administration, ob die Verbindung ein eigenes vertrauenswürdiges Zertifikat braucht; die Einzelheiten nennen Aussteller und Grund.</translation>
    </message>
    <message>
        <source>Your network sends requests through a proxy, and that one stopped this request. Ask your administrator about the proxy&apos;s settings.</source>
        <translation>Ihr Netz schickt Anfragen über einen Proxy, und der hat diese Anfrage angehalten. Fragen Sie Ihre Administration nach den Einstellungen des Proxys.</translation>
    </message>
    <message>
        <source>The service or the network ended the connection before the answer was complete. Try again.</source>
        <translation>Der Dienst oder das Netz hat die Verbindung beendet, bevor die Antwort vollständig war. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The connection broke off after the change had left. Waybill reads the job to find out; it does not send the change a second time on its own.</source>
        <translation>Die Verbindung ist abgebrochen, nachdem die Änderung hinausgegangen war. Waybill liest den Auftrag, um es herauszufinden; von selbst sendet es die Änderung kein zweites Mal.</translation>
    </message>
    <message>
        <source>It names %1. Waybill does not follow, so that your certificate and your change go only to the address of this connection. Ask your administrator for the right address.</source>
        <translation>Er nennt %1. Waybill folgt nicht, damit Ihr Zertifikat und Ihre Änderung nur an die Adresse dieser Verbindung gehen. Fragen Sie Ihre Administration nach der richtigen Adresse.</translation>
    </message>
    <message>
        <source>Check the subscription and the storage accounts of this connection.</source>
        <translation>Prüfen Sie das Abonnement und die Speicherkonten dieser Verbindung.</translation>
    </message>
    <message>
        <source>Jobs not shipped in two weeks and jobs finished 90 days ago are deleted. Your text is kept as a draft.</source>
        <translation>Aufträge, die zwei Wochen lang nicht versandt wurden, und Aufträge, die vor 90 Tagen beendet wurden, werden gelöscht. Ihr Text bleibt als Entwurf erhalten.</translation>
    </message>
    <message>
        <source>Nothing was changed. Compare what you typed with what is on the service now.</source>
        <translation>Es wurde nichts geändert. Vergleichen Sie Ihre Eingabe mit dem, was jetzt beim Dienst steht.</translation>
    </message>
    <message>
        <source>The details hold the answer. Try again; if it stays, show the details to your administrator.</source>
        <translation>Die Einzelheiten enthalten die Antwort. Versuchen Sie es noch einmal; wenn es so bleibt, zeigen Sie die Einzelheiten Ihrer Administration.</translation>
    </message>
    <message>
        <source>It may come from a proxy or a sign-in page in between. Try again; if it stays, show the details to your administrator.</source>
        <translation>Sie kommt vielleicht von einem Proxy oder einer Anmeldeseite dazwischen. Versuchen Sie es noch einmal; wenn es so bleibt, zeigen Sie die Einzelheiten Ihrer Administration.</translation>
    </message>
    <message>
        <source>Waybill stopped reading to protect this computer. Show the details to your administrator.</source>
        <translation>Waybill hat das Lesen beendet, um diesen Computer zu schützen. Zeigen Sie die Einzelheiten Ihrer Administration.</translation>
    </message>
    <message>
        <source>Waybill does not follow to another server, so the list may be incomplete. Show the details to your administrator.</source>
        <translation>Waybill folgt nicht auf einen anderen Server, daher ist die Liste vielleicht unvollständig. Zeigen Sie die Einzelheiten Ihrer Administration.</translation>
    </message>
    <message>
        <source>Waybill&apos;s own rules stopped this request before it left. Refresh the job and try again.</source>
        <translation>Waybills eigene Regeln haben diese Anfrage angehalten, bevor sie hinausging. Aktualisieren Sie den Auftrag, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Ask your administrator to add it to the subscription, or choose another one.</source>
        <translation>Bitten Sie Ihre Administration, es dem Abonnement hinzuzufügen, oder wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>Certificate %1, valid until %2, for subscription %3. %4</source>
        <extracomment>%1 is the certificate&apos;s subject, %2 a date, %3 a subscription id, %4 a sentence of advice</extracomment>
        <translation>Zertifikat %1, gültig bis %2, für das Abonnement %3. %4</translation>
    </message>
    <message>
        <source>Check the settings of this connection; the service&apos;s words say what it did not like.</source>
        <translation>Prüfen Sie die Einstellungen dieser Verbindung; die Worte des Dienstes sagen, was ihm nicht gefiel.</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>HTTP-Status</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>%1 Nothing was sent. What you typed is kept as a draft.</source>
        <extracomment>%1 is a sentence that explains what happened</extracomment>
        <translation>%1 Es wurde nichts gesendet. Was Sie eingegeben haben, bleibt als Entwurf erhalten.</translation>
    </message>
    <message>
        <source>The proxy asks for a user name and a password</source>
        <translation>Der Proxy fragt nach Benutzername und Kennwort</translation>
    </message>
    <message>
        <source>The server that answered is another one than was asked for</source>
        <translation>Es hat ein anderer Server geantwortet als der gefragte</translation>
    </message>
    <message>
        <source>The server&apos;s certificate ended on %1</source>
        <extracomment>%1 is a date</extracomment>
        <translation>Das Zertifikat des Servers endete am %1</translation>
    </message>
    <message>
        <source>The server&apos;s certificate begins on %1</source>
        <extracomment>%1 is a date</extracomment>
        <translation>Das Zertifikat des Servers beginnt am %1</translation>
    </message>
    <message>
        <source>Its certificate is for %2, not for %1. Waybill sent it nothing. Check the service address for a typing mistake. If it is right, your network leads to another server: ask your administrator.</source>
        <extracomment>%1 is the host that was asked for, %2 one or more hosts</extracomment>
        <translation>Sein Zertifikat gilt für %2, nicht für %1. Waybill hat ihm nichts gesendet. Prüfen Sie die Dienstadresse auf einen Tippfehler. Stimmt sie, führt Ihr Netz zu einem anderen Server: Fragen Sie Ihre Administration.</translation>
    </message>
    <message>
        <source>no host at all</source>
        <translation>gar keinen Rechner</translation>
    </message>
    <message>
        <source>Waybill sent nothing to %1. Check that the date of this computer is right. If it is, the service has to renew its certificate: tell your administrator, and try again later.</source>
        <translation>Waybill hat nichts an %1 gesendet. Prüfen Sie, ob das Datum dieses Computers stimmt. Wenn ja, muss der Dienst sein Zertifikat erneuern: Sagen Sie es Ihrer Administration, und versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>Waybill sent nothing to %1. As a rule the date of this computer is wrong: check it, and ask your administrator if it is right.</source>
        <translation>Waybill hat nichts an %1 gesendet. In der Regel stimmt das Datum dieses Computers nicht: Prüfen Sie es, und fragen Sie Ihre Administration, wenn es stimmt.</translation>
    </message>
    <message>
        <source>The proxy on the way to the service lets nobody through without them, or did not accept those it was given. Nothing was sent to the service. Enter them in the connection&apos;s settings under “Proxy”; your administrator knows them.</source>
        <translation>Der Proxy auf dem Weg zum Dienst lässt ohne beides niemanden durch oder hat die Angaben nicht angenommen. An den Dienst wurde nichts gesendet. Tragen Sie beides in den Einstellungen der Verbindung unter „Proxy“ ein; Ihre Administration kennt sie.</translation>
    </message>
    <message numerus="yes">
        <source>It asks to be left alone for %n second(s). Try again after that.</source>
        <translation>
            <numerusform>Der Dienst bittet um %n Sekunde Ruhe. Versuchen Sie es danach noch einmal.</numerusform>
            <numerusform>Der Dienst bittet um %n Sekunden Ruhe. Versuchen Sie es danach noch einmal.</numerusform>
        </translation>
    </message>
    <message>
        <source>Waybill tried again by itself, with growing pauses. Try once more in a while.</source>
        <translation>Waybill hat es von selbst noch einmal versucht, mit wachsenden Pausen. Versuchen Sie es in einer Weile erneut.</translation>
    </message>
    <message>
        <source>Something else answered in place of the service</source>
        <translation>Etwas anderes hat anstelle des Dienstes geantwortet</translation>
    </message>
    <message>
        <source>There is no way from this computer to %1 now. Check the network cable, the Wi-Fi and, if your company has one, the VPN; then run the test again.</source>
        <extracomment>%1 is a host</extracomment>
        <translation>Von diesem Computer führt zurzeit kein Weg zu %1. Prüfen Sie Netzwerkkabel, WLAN und, falls Ihre Firma eines hat, das VPN; starten Sie die Prüfung dann noch einmal.</translation>
    </message>
    <message>
        <source>As a rule that is the sign-in page of a network, such as a hotel&apos;s or a guest network. Open any web page in your browser and sign in there, then run the test again. If it stays, show the details to your administrator.</source>
        <translation>In der Regel ist das die Anmeldeseite eines Netzwerks, etwa eines Hotels oder eines Gastnetzes. Öffnen Sie in Ihrem Browser eine beliebige Webseite und melden Sie sich dort an, starten Sie die Prüfung dann noch einmal. Bleibt es dabei, zeigen Sie die Einzelheiten Ihrer Administration.</translation>
    </message>
    <message>
        <source>Compare the subscription ID first: a wrong one gets the same answer. If it is right, ask your administrator to add the certificate to the subscription, or choose another one.</source>
        <translation>Vergleichen Sie zuerst die Abonnement-ID: Eine falsche bekommt dieselbe Antwort. Stimmt sie, bitten Sie Ihre Administration, das Zertifikat dem Abonnement hinzuzufügen, oder wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>It has nothing to do with the connection&apos;s settings. Run the test again in a while.</source>
        <translation>Mit den Einstellungen der Verbindung hat es nichts zu tun. Starten Sie die Prüfung in einer Weile noch einmal.</translation>
    </message>
    <message>
        <source>What answers at this address does not encrypt</source>
        <translation>Was unter dieser Adresse antwortet, verschlüsselt nicht</translation>
    </message>
    <message>
        <source>The server at %1 does not speak TLS, by which Waybill knows the service and keeps everything secret on its way. As a rule the port in the service address is wrong, or something stands in between. Waybill sent it nothing, neither your certificate nor your text. Check the service address; if it is right, ask your administrator.</source>
        <translation>Der Server unter %1 spricht kein TLS, woran Waybill den Dienst erkennt und womit unterwegs alles geheim bleibt. In der Regel ist der Port in der Dienstadresse falsch, oder etwas steht dazwischen. Waybill hat ihm nichts gesendet, weder Ihr Zertifikat noch Ihren Text. Prüfen Sie die Dienstadresse; wenn sie stimmt, fragen Sie Ihre Administration.</translation>
    </message>
    <message>
        <source>This is a fault in Waybill. Please copy the report and send it to whoever looks after Waybill for you.</source>
        <translation>Das ist ein Fehler in Waybill. Bitte kopieren Sie den Bericht und senden Sie ihn an die Stelle, die Waybill bei Ihnen betreut.</translation>
    </message>
    <message>
        <source>The job is in the state %1: %2</source>
        <extracomment>%1 is a state, %2 a sentence that explains it</extracomment>
        <translation>Der Auftrag hat den Status %1: %2</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Waybill does not repeat a change by itself.</source>
        <translation>Waybill wiederholt eine Änderung nicht von selbst.</translation>
    </message>
    <message>
        <source>Send it again in a while.</source>
        <translation>Senden Sie sie nach einer Weile noch einmal.</translation>
    </message>
    <message>
        <source>Your text is still here.</source>
        <translation>Ihr Text ist noch da.</translation>
    </message>
</context>
<context>
    <name>waybill::ExpiryNotice</name>
    <message>
        <source>Renew the certificate: it is tested before it replaces this one.</source>
        <translation>Zertifikat erneuern: Es wird geprüft, bevor es dieses ersetzt.</translation>
    </message>
</context>
<context>
    <name>waybill::FieldTexts</name>
    <message>
        <source>&amp;Metadata</source>
        <translation>&amp;Metadaten</translation>
    </message>
    <message>
        <source>&amp;Tracking number</source>
        <translation>Se&amp;ndungsnummer</translation>
    </message>
    <message>
        <source>Bac&amp;k up drive manifest</source>
        <translation>Lauf&amp;werksmanifest sichern</translation>
    </message>
    <message>
        <source>yes</source>
        <extracomment>The value of a check box in a comparison</extracomment>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>(empty)</source>
        <extracomment>Stands for a field without a value</extracomment>
        <translation>(leer)</translation>
    </message>
    <message>
        <source>Friendly name</source>
        <translation>Anzeigename</translation>
    </message>
    <message>
        <source>Des&amp;cription</source>
        <translation>&amp;Beschreibung</translation>
    </message>
    <message>
        <source>Delivery carrier</source>
        <translation>Paketdienst</translation>
    </message>
    <message>
        <source>Ship date</source>
        <translation>Versanddatum</translation>
    </message>
    <message>
        <source>Recipient name</source>
        <translation>Name des Empfängers</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Anschrift</translation>
    </message>
    <message>
        <source>Pho&amp;ne</source>
        <translation>&amp;Telefon</translation>
    </message>
    <message>
        <source>Em&amp;ail</source>
        <translation>E-Mai&amp;l</translation>
    </message>
    <message>
        <source>Return carrier</source>
        <translation>Paketdienst (Rücksendung)</translation>
    </message>
    <message>
        <source>Carrier account number</source>
        <translation>Kundennummer</translation>
    </message>
    <message>
        <source>Verbose log</source>
        <translation>Ausführliches Protokoll</translation>
    </message>
    <message>
        <source>J&amp;ob</source>
        <translation>Au&amp;ftrag</translation>
    </message>
    <message>
        <source>&amp;Delivery package (to the data centre)</source>
        <translation>Liefer&amp;paket (zum Rechenzentrum)</translation>
    </message>
    <message>
        <source>Ret&amp;urn address</source>
        <translation>Rü&amp;cksendeadresse</translation>
    </message>
    <message>
        <source>Return shippin&amp;g</source>
        <translation>Rüc&amp;kversand</translation>
    </message>
    <message>
        <source>O&amp;ptions</source>
        <translation>&amp;Optionen</translation>
    </message>
    <message>
        <source>Number of drives</source>
        <translation>Anzahl der Laufwerke</translation>
    </message>
    <message>
        <source>%1 (a third number)</source>
        <extracomment>%1 is a masked account number; two before it end in the same characters</extracomment>
        <translation>%1 (eine dritte Nummer)</translation>
    </message>
    <message>
        <source>%1 (another number)</source>
        <extracomment>%1 is a masked account number; one before it ends in the same characters</extracomment>
        <translation>%1 (eine andere Nummer)</translation>
    </message>
</context>
<context>
    <name>waybill::FilterButton</name>
    <message>
        <source>&amp;State</source>
        <translation>&amp;Status</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation>&amp;Art</translation>
    </message>
    <message>
        <source>&amp;Carrier</source>
        <translation>&amp;Paketdienst</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>Spei&amp;cherkonto</translation>
    </message>
    <message>
        <source>C&amp;lear filter</source>
        <translation>&amp;Filter aufheben</translation>
    </message>
</context>
<context>
    <name>waybill::FilterTexts</name>
    <message>
        <source>Other states</source>
        <extracomment>a choice in the filter: jobs whose state Waybill does not know</extracomment>
        <translation>Anderer Status</translation>
    </message>
    <message>
        <source>No carrier yet</source>
        <extracomment>a choice in the filter: jobs whose carrier is not entered yet</extracomment>
        <translation>Noch kein Paketdienst</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <extracomment>%1 is what is chosen, such as &quot;Creating, Shipping · FedEx&quot;</extracomment>
        <translation>Filter: %1</translation>
    </message>
</context>
<context>
    <name>waybill::FindField</name>
    <message>
        <source>Clear the search field</source>
        <extracomment>Name of the button that empties a search field</extracomment>
        <translation>Suchfeld leeren</translation>
    </message>
</context>
<context>
    <name>waybill::FormField</name>
    <message>
        <source>required</source>
        <translation>erforderlich</translation>
    </message>
    <message>
        <source>both or neither</source>
        <extracomment>Beside two fields that belong together: neither, or both of them, must have a value</extracomment>
        <translation>beides oder keines</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>Revert %1</source>
        <extracomment>%1 is the name of a field</extracomment>
        <translation>%1 zurücksetzen</translation>
    </message>
    <message>
        <source>Changed. Put back: %1</source>
        <extracomment>%1 is the value that was there before</extracomment>
        <translation>Geändert. Zurück zu: %1</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>Wert kopieren</translation>
    </message>
    <message>
        <source>Copy value: %1</source>
        <extracomment>%1 is the name of a field</extracomment>
        <translation>Wert kopieren: %1</translation>
    </message>
    <message>
        <source>%1 of %2 characters</source>
        <extracomment>Beside a text that is nearly too long, or too long: how many characters it has, of how many</extracomment>
        <translation>%1 von %2 Zeichen</translation>
    </message>
</context>
<context>
    <name>waybill::HistoryDialog</name>
    <message>
        <source>Export as CSV</source>
        <translation>Als CSV exportieren</translation>
    </message>
    <message>
        <source>Export as JSON</source>
        <translation>Als JSON exportieren</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) written to %1</source>
        <extracomment>%1 is a path</extracomment>
        <translation>
            <numerusform>%n Eintrag nach %1 geschrieben</numerusform>
            <numerusform>%n Einträge nach %1 geschrieben</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <extracomment>%1 is a path, %2 the system&apos;s own words</extracomment>
        <translation>%1 konnte nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft …</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) removed</source>
        <translation>
            <numerusform>%n Eintrag entfernt</numerusform>
            <numerusform>%n Einträge entfernt</numerusform>
        </translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filtern</translation>
    </message>
    <message>
        <source>Filter history</source>
        <translation>Verlauf filtern</translation>
    </message>
    <message>
        <source>Nothing was changed from this computer yet. Every change that is tried is listed here.</source>
        <translation>Von diesem Rechner aus wurde noch nichts geändert. Jede versuchte Änderung wird hier aufgeführt.</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>&amp;Prüfen</translation>
    </message>
    <message>
        <source>Finds out whether an entry was changed or taken out by another hand</source>
        <translation>Stellt fest, ob ein Eintrag von fremder Hand geändert oder entfernt wurde</translation>
    </message>
    <message>
        <source>Export as C&amp;SV…</source>
        <translation>Als C&amp;SV exportieren …</translation>
    </message>
    <message>
        <source>Export as &amp;JSON…</source>
        <translation>Als &amp;JSON exportieren …</translation>
    </message>
    <message>
        <source>&amp;Remove entries…</source>
        <translation>Einträge &amp;entfernen …</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>Schl&amp;ießen</translation>
    </message>
    <message>
        <source>CSV tables (*.csv)</source>
        <translation>CSV-Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSON-Dateien (*.json)</translation>
    </message>
</context>
<context>
    <name>waybill::HistoryTable</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
</context>
<context>
    <name>waybill::HistoryTexts</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>A column of the history: what a person tried to do</extracomment>
        <translation>Vorgang</translation>
    </message>
    <message>
        <source>Field changes</source>
        <translation>Geänderte Felder</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Mark as shipped</source>
        <translation>Als versandt melden</translation>
    </message>
    <message>
        <source>Request cancellation</source>
        <translation>Stornierung beantragen</translation>
    </message>
    <message>
        <source>Entries removed</source>
        <translation>Einträge entfernt</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>It arrived</source>
        <translation>Ist angekommen</translation>
    </message>
    <message>
        <source>It did not arrive</source>
        <translation>Ist nicht angekommen</translation>
    </message>
    <message>
        <source>Not known whether it arrived</source>
        <translation>Unbekannt, ob angekommen</translation>
    </message>
    <message>
        <source>Someone else had changed the job</source>
        <translation>Jemand anders hatte den Auftrag geändert</translation>
    </message>
    <message>
        <source>The service saw another version</source>
        <translation>Der Dienst sah eine andere Version</translation>
    </message>
    <message>
        <source>The job is no longer on the service</source>
        <translation>Den Auftrag gibt es beim Dienst nicht mehr</translation>
    </message>
    <message>
        <source>The service refused it</source>
        <translation>Vom Dienst abgelehnt</translation>
    </message>
    <message>
        <source>It did not reach the service</source>
        <translation>Hat den Dienst nicht erreicht</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <extracomment>%1 is the name of a field, %2 its old and %3 its new value</extracomment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>Cancellation requested</source>
        <translation>Stornierung beantragt</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) from before %1 removed</source>
        <extracomment>%1 is a date</extracomment>
        <translation>
            <numerusform>%n Eintrag aus der Zeit vor dem %1 entfernt</numerusform>
            <numerusform>%n Einträge aus der Zeit vor dem %1 entfernt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) of this job removed</source>
        <translation>
            <numerusform>%n Eintrag dieses Auftrags entfernt</numerusform>
            <numerusform>%n Einträge dieses Auftrags entfernt</numerusform>
        </translation>
    </message>
    <message>
        <source>The check before that had found entry %1 to be broken</source>
        <extracomment>%1 is the number of an entry</extracomment>
        <translation>Die Prüfung davor hatte Eintrag %1 als beschädigt erkannt</translation>
    </message>
    <message>
        <source>There is nothing to check yet.</source>
        <translation>Es gibt noch nichts zu prüfen.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) checked: none was changed, none is missing. Fingerprint %1…</source>
        <extracomment>%1 is the beginning of a fingerprint</extracomment>
        <translation>
            <numerusform>%n Eintrag geprüft: Er wurde nicht geändert, und keiner fehlt. Fingerabdruck %1…</numerusform>
            <numerusform>%n Einträge geprüft: Keiner wurde geändert, keiner fehlt. Fingerabdruck %1…</numerusform>
        </translation>
    </message>
    <message>
        <source>Entry %1 is not as Waybill wrote it. Nothing after it can be relied upon.</source>
        <extracomment>%1 is the number of an entry</extracomment>
        <translation>Eintrag %1 ist nicht so, wie Waybill ihn geschrieben hat. Auf alles danach ist kein Verlass.</translation>
    </message>
    <message>
        <source>Entry %1 is missing, and no removal tells of it.</source>
        <extracomment>%1 is the number of an entry</extracomment>
        <translation>Eintrag %1 fehlt, ohne dass ein Entfernen vermerkt ist.</translation>
    </message>
    <message>
        <source>No entry matches. Nothing would be removed.</source>
        <translation>Kein Eintrag trifft zu. Es würde nichts entfernt.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) of the history will be removed for good.</source>
        <translation>
            <numerusform>%n Eintrag des Verlaufs wird endgültig entfernt.</numerusform>
            <numerusform>%n Einträge des Verlaufs werden endgültig entfernt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They belong to %n job(s) and are from %1 to %2.</source>
        <extracomment>%1 and %2 are times</extracomment>
        <translation>
            <numerusform>Betroffen ist %n Auftrag, Zeitraum %1 bis %2.</numerusform>
            <numerusform>Betroffen sind %n Aufträge, Zeitraum %1 bis %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>That they were removed, by whom and when, stays in the history.</source>
        <translation>Dass sie entfernt wurden, von wem und wann, bleibt im Verlauf.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Der Datenträger ist voll.</translation>
    </message>
    <message>
        <source>The file of the history cannot be written to.</source>
        <translation>In die Datei des Verlaufs kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Another program holds the file of the history.</source>
        <translation>Ein anderes Programm hält die Datei des Verlaufs fest.</translation>
    </message>
    <message>
        <source>The history was written by a newer Waybill. It was left as it is.</source>
        <translation>Der Verlauf stammt von einem neueren Waybill. Er wurde gelassen, wie er ist.</translation>
    </message>
    <message>
        <source>The file of the history was damaged. It was set aside, and a new one begun.</source>
        <translation>Die Datei des Verlaufs war beschädigt. Sie wurde beiseitegelegt und eine neue begonnen.</translation>
    </message>
    <message>
        <source>The file of the history cannot be used.</source>
        <translation>Die Datei des Verlaufs kann nicht benutzt werden.</translation>
    </message>
</context>
<context>
    <name>waybill::ImportDialog</name>
    <message numerus="yes">
        <source>%n entry(s) will be added.</source>
        <translation>
            <numerusform>%n Eintrag kommt hinzu.</numerusform>
            <numerusform>%n Einträge kommen hinzu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) get what they lack.</source>
        <translation>
            <numerusform>%n Eintrag bekommt, was ihm fehlt.</numerusform>
            <numerusform>%n Einträge bekommen, was ihnen fehlt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are there already.</source>
        <translation>
            <numerusform>%n Zeile ist schon da.</numerusform>
            <numerusform>%n Zeilen sind schon da.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) cannot be read and stay out.</source>
        <translation>
            <numerusform>%n Zeile kann nicht gelesen werden und bleibt draußen.</numerusform>
            <numerusform>%n Zeilen können nicht gelesen werden und bleiben draußen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n entry(s)</source>
        <translation>
            <numerusform>%n Eintrag e&amp;inlesen</numerusform>
            <numerusform>%n Einträge e&amp;inlesen</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1, %2: %3</source>
        <extracomment>%1 is the number of a line, %2 why it was not read, %3 its cells</extracomment>
        <translation>Zeile %1, %2: %3</translation>
    </message>
    <message>
        <source>Import addresses</source>
        <translation>Adressen einlesen</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>Zeilen der Datei</translation>
    </message>
    <message>
        <source>The file holds headings, but no address.</source>
        <translation>Die Datei enthält Überschriften, aber keine Adresse.</translation>
    </message>
    <message>
        <source>These columns have no place in the address book and are not read: %1</source>
        <extracomment>%1 is a list of column headings of a file</extracomment>
        <translation>Für diese Spalten hat das Adressbuch keinen Platz; sie werden nicht gelesen: %1</translation>
    </message>
    <message>
        <source>C&amp;opy the rows that stay out</source>
        <translation>Zeilen, die draußen bleiben, &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
</context>
<context>
    <name>waybill::JobColumns</name>
    <message>
        <source>&amp;Arrange columns…</source>
        <translation>&amp;Spalten anordnen …</translation>
    </message>
</context>
<context>
    <name>waybill::JobCommands</name>
    <message>
        <source>Job name copied</source>
        <translation>Name des Auftrags kopiert</translation>
    </message>
    <message>
        <source>Tracking number copied</source>
        <translation>Sendungsnummer kopiert</translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s) copied as a table</source>
        <translation>
            <numerusform>%Ln Auftrag als Tabelle kopiert</numerusform>
            <numerusform>%Ln Aufträge als Tabelle kopiert</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waybill::JobForm</name>
    <message>
        <source>Drives</source>
        <translation>Laufwerke</translation>
    </message>
    <message>
        <source>Request</source>
        <extracomment>A tab: the request that would be sent to the service</extracomment>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
</context>
<context>
    <name>waybill::JobHistoryPanel</name>
    <message>
        <source>Nothing was changed from this computer yet.</source>
        <translation>Von diesem Rechner aus wurde noch nichts geändert.</translation>
    </message>
</context>
<context>
    <name>waybill::JobPickDialog</name>
    <message>
        <source>Copy shipping from another job</source>
        <translation>Versand von einem anderen Auftrag übernehmen</translation>
    </message>
    <message>
        <source>Choose a job. It is read first; then its values are put into this one, where you see them before anything is sent.</source>
        <translation>Wählen Sie einen Auftrag. Er wird zuerst gelesen; dann stehen seine Werte in diesem hier, wo Sie sie sehen, bevor etwas gesendet wird.</translation>
    </message>
    <message>
        <source>Jobs to copy from</source>
        <translation>Aufträge, von denen übernommen werden kann</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>Friendly name</source>
        <translation>Anzeigename</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Return address</source>
        <translation>Rücksendeadresse</translation>
    </message>
    <message>
        <source>There is no other job on the board.</source>
        <translation>In der Liste steht kein anderer Auftrag.</translation>
    </message>
    <message>
        <source>No job holds all of these words.</source>
        <translation>Kein Auftrag enthält alle diese Wörter.</translation>
    </message>
    <message>
        <source>Return &amp;address</source>
        <translation>&amp;Rücksendeadresse</translation>
    </message>
    <message>
        <source>&amp;Return carrier and account</source>
        <translation>&amp;Paketdienst und Kundennummer der Rücksendung</translation>
    </message>
    <message>
        <source>&amp;Delivery carrier</source>
        <translation>Paketdienst der &amp;Lieferung</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Übernehmen</translation>
    </message>
</context>
<context>
    <name>waybill::JobQueue</name>
    <message>
        <source>Job %1 of %2</source>
        <extracomment>the opened jobs are gone through one by one: &quot;Job 2 of 5&quot;</extracomment>
        <translation>Auftrag %1 von %2</translation>
    </message>
    <message>
        <source>Opened jobs</source>
        <translation>Geöffnete Aufträge</translation>
    </message>
    <message>
        <source>Previous job</source>
        <translation>Voriger Auftrag</translation>
    </message>
    <message>
        <source>Go to the job before (Alt+Page Up)</source>
        <translation>Zum vorigen Auftrag (Alt+Bild auf)</translation>
    </message>
    <message>
        <source>Next job</source>
        <translation>Nächster Auftrag</translation>
    </message>
    <message>
        <source>Go to the next job (Alt+Page Down)</source>
        <translation>Zum nächsten Auftrag (Alt+Bild ab)</translation>
    </message>
    <message>
        <source>This is the last of the opened jobs</source>
        <translation>Das ist der letzte der geöffneten Aufträge</translation>
    </message>
    <message>
        <source>This is the first of the opened jobs</source>
        <translation>Das ist der erste der geöffneten Aufträge</translation>
    </message>
</context>
<context>
    <name>waybill::JobTabs</name>
    <message>
        <source>About this job</source>
        <translation>Über diesen Auftrag</translation>
    </message>
</context>
<context>
    <name>waybill::JobsTable</name>
    <message>
        <source>Jobs</source>
        <translation>Aufträge</translation>
    </message>
</context>
<context>
    <name>waybill::LockLine</name>
    <message>
        <source>Copy value</source>
        <extracomment>%1 is the name of a field</extracomment>
        <translation>Wert kopieren</translation>
    </message>
    <message>
        <source>Copy value: %1</source>
        <translation>Wert kopieren: %1</translation>
    </message>
    <message>
        <source>Why is this locked?</source>
        <translation>Warum ist das gesperrt?</translation>
    </message>
</context>
<context>
    <name>waybill::LockTexts</name>
    <message>
        <source>Already marked as shipped. Correct the package details below if they are wrong.</source>
        <translation>Schon als versandt gemeldet. Berichtigen Sie unten die Angaben zum Paket, wenn sie nicht stimmen.</translation>
    </message>
    <message>
        <source>Too late to cancel: the drives are being packed for return.</source>
        <translation>Zu spät für eine Stornierung: Die Laufwerke werden für die Rücksendung verpackt.</translation>
    </message>
    <message>
        <source>Cancellation was requested. The service tries its best, but cannot promise it; drives already being copied will be finished.</source>
        <translation>Die Stornierung ist beantragt. Der Dienst tut sein Bestes, kann es aber nicht versprechen; Laufwerke, die schon kopiert werden, werden zu Ende kopiert.</translation>
    </message>
    <message>
        <source>This job is finished; there is nothing to cancel.</source>
        <translation>Dieser Auftrag ist beendet; es gibt nichts zu stornieren.</translation>
    </message>
    <message>
        <source>Locked since Packaging: your drives are being sent back to this address. Call support if it is wrong.</source>
        <translation>Gesperrt seit „Wird verpackt“: Ihre Laufwerke werden an diese Adresse zurückgeschickt. Rufen Sie den Support an, wenn sie nicht stimmt.</translation>
    </message>
    <message>
        <source>Locked: this job is finished.</source>
        <translation>Gesperrt: Dieser Auftrag ist beendet.</translation>
    </message>
    <message>
        <source>Locked since Packaging: copying is over, so this option has no effect.</source>
        <translation>Gesperrt seit „Wird verpackt“: Das Kopieren ist vorbei, diese Option hat keine Wirkung mehr.</translation>
    </message>
    <message>
        <source>Locked: all drives have arrived at the data centre.</source>
        <translation>Gesperrt: Alle Laufwerke sind im Rechenzentrum angekommen.</translation>
    </message>
    <message>
        <source>You are offline. Changes are kept as a draft.</source>
        <translation>Sie sind offline. Änderungen werden als Entwurf aufbewahrt.</translation>
    </message>
    <message>
        <source>This connection is view-only.</source>
        <translation>Diese Verbindung ist nur zum Ansehen.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Wird gesendet …</translation>
    </message>
    <message>
        <source>Waybill does not know the state &apos;%1&apos;. To be safe only name, description and metadata can be changed.</source>
        <extracomment>%1 is the state&apos;s name as the service sent it</extracomment>
        <translation>Waybill kennt den Status „%1“ nicht. Zur Sicherheit können nur Name, Beschreibung und Metadaten geändert werden.</translation>
    </message>
    <message>
        <source>The drives have been received, so the service may refuse this.</source>
        <translation>Die Laufwerke sind eingegangen, daher lehnt der Dienst dies vielleicht ab.</translation>
    </message>
    <message>
        <source>Waybill cannot see which drives have arrived. The service may refuse a change here.</source>
        <translation>Waybill kann nicht sehen, welche Laufwerke angekommen sind. Der Dienst lehnt hier eine Änderung vielleicht ab.</translation>
    </message>
    <message>
        <source>Waiting to be sent. Edit or withdraw it at the top of the page.</source>
        <translation>Wartet auf das Senden. Bearbeiten oder zurückziehen können Sie es oben auf der Seite.</translation>
    </message>
    <message>
        <source>No longer on the service: this is Waybill&apos;s own copy.</source>
        <translation>Nicht mehr beim Dienst: Dies ist die eigene Kopie von Waybill.</translation>
    </message>
</context>
<context>
    <name>waybill::MainWindow</name>
    <message>
        <source>Practice data</source>
        <translation>Übungsdaten</translation>
    </message>
    <message>
        <source>Open connection file</source>
        <translation>Verbindungsdatei öffnen</translation>
    </message>
    <message>
        <source>Connection files (*.waybill)</source>
        <translation>Verbindungsdateien (*.waybill)</translation>
    </message>
    <message>
        <source>Waybill — %1</source>
        <extracomment>%1 is the name of the open connection</extracomment>
        <translation>Waybill — %1</translation>
    </message>
    <message>
        <source>Waybill</source>
        <translation>Waybill</translation>
    </message>
    <message>
        <source>Back to the jobs</source>
        <translation>Zurück zu den Aufträgen</translation>
    </message>
    <message>
        <source>The open connection stays open until another one takes its place</source>
        <translation>Die offene Verbindung bleibt offen, bis eine andere an ihre Stelle tritt</translation>
    </message>
</context>
<context>
    <name>waybill::MarkAsShippedDialog</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the name of a field, %2 its value</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Mark %1 as shipped</source>
        <extracomment>%1 is the name of a job</extracomment>
        <translation>%1 als versandt melden</translation>
    </message>
    <message>
        <source>This tells the service that the drives are on their way. It cannot be taken back; the package details can still be corrected.</source>
        <translation>Damit erfährt der Dienst, dass die Laufwerke unterwegs sind. Es kann nicht zurückgenommen werden; die Angaben zum Paket können noch berichtigt werden.</translation>
    </message>
    <message>
        <source>Parcel</source>
        <translation>Paket</translation>
    </message>
    <message>
        <source>Ship to</source>
        <translation>Lieferadresse</translation>
    </message>
    <message>
        <source>Return address</source>
        <translation>Rücksendeadresse</translation>
    </message>
    <message>
        <source>The service sent no address for this job.</source>
        <translation>Der Dienst hat für diesen Auftrag keine Adresse gesendet.</translation>
    </message>
    <message>
        <source>The &amp;drives have left for the address above</source>
        <translation>Die &amp;Laufwerke sind an die Adresse oben abgegangen</translation>
    </message>
    <message>
        <source>&amp;Mark as shipped</source>
        <translation>Als &amp;versandt melden</translation>
    </message>
    <message>
        <source>&amp;Not yet</source>
        <translation>&amp;Noch nicht</translation>
    </message>
</context>
<context>
    <name>waybill::MessageBar</name>
    <message>
        <source>The service says: “%1”</source>
        <extracomment>Quotation marks around the service&apos;s own words</extracomment>
        <translation>Der Dienst sagt: „%1“</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Einzelheiten kopieren</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message>
        <source>What happened when…</source>
        <translation>Was wann geschah …</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Bericht kopieren</translation>
    </message>
</context>
<context>
    <name>waybill::NameDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>waybill::NoticeTexts</name>
    <message numerus="yes">
        <source>%n job(s) changed state</source>
        <translation>
            <numerusform>%n Auftrag hat seinen Status geändert</numerusform>
            <numerusform>%n Aufträge haben ihren Status geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deadline(s) near</source>
        <translation>
            <numerusform>%n Frist läuft bald ab</numerusform>
            <numerusform>%n Fristen laufen bald ab</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of news about your jobs</source>
        <translation>
            <numerusform>%n Neuigkeit zu Ihren Aufträgen</numerusform>
            <numerusform>%n Neuigkeiten zu Ihren Aufträgen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <extracomment>%1 is the name of a job, %2 and %3 are states, such as &quot;hdd-0412: Creating → Shipping&quot;</extracomment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the name of a job, %2 words such as &quot;deleted by the service in 2 days unless shipped&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Open %n job(s)</source>
        <translation>
            <numerusform>%n Auftrag öffnen</numerusform>
            <numerusform>%n Aufträge öffnen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waybill::NoticesDialog</name>
    <message>
        <source>Desktop notices</source>
        <translation>Meldungen auf dem Schreibtisch</translation>
    </message>
    <message>
        <source>While Waybill runs and reads the jobs, it tells you over the desktop when:</source>
        <translation>Solange Waybill läuft und die Aufträge liest, meldet es auf dem Schreibtisch, wenn:</translation>
    </message>
    <message>
        <source>a job changes its &amp;state</source>
        <translation>ein Auftrag seinen &amp;Status ändert</translation>
    </message>
    <message>
        <source>a &amp;deadline is less than three days away</source>
        <translation>eine &amp;Frist in weniger als drei Tagen abläuft</translation>
    </message>
    <message>
        <source>&amp;Quiet hours: what happens in them is told afterwards</source>
        <translation>&amp;Ruhezeit: Was darin geschieht, wird danach gemeldet</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Von</translation>
    </message>
    <message>
        <source>&amp;to</source>
        <translation>&amp;bis</translation>
    </message>
    <message>
        <source>Quiet hours begin at</source>
        <translation>Beginn der Ruhezeit</translation>
    </message>
    <message>
        <source>Quiet hours end at</source>
        <translation>Ende der Ruhezeit</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>From and to are the same: it is quiet the whole day, and nothing is told.</source>
        <translation>Anfang und Ende sind gleich: Es ist den ganzen Tag Ruhe, und nichts wird gemeldet.</translation>
    </message>
    <message>
        <source>Until the next morning.</source>
        <comment>quiet hours over midnight</comment>
        <translation>Bis zum nächsten Morgen.</translation>
    </message>
</context>
<context>
    <name>waybill::NumberControl</name>
    <message>
        <source>Only up to four digits, 0 to 9, belong here. Anything else was left out: please look at the number.</source>
        <translation>Hierher gehören nur bis zu vier Ziffern, 0 bis 9. Alles andere wurde weggelassen: Bitte prüfen Sie die Zahl.</translation>
    </message>
</context>
<context>
    <name>waybill::OutboxButton</name>
    <message>
        <source>Outbox %1</source>
        <extracomment>%1 is how many edits wait</extracomment>
        <translation>Postausgang %1</translation>
    </message>
    <message>
        <source>Outbox %1 · %2 held</source>
        <extracomment>%1 is how many edits wait, %2 how many of them wait for a decision</extracomment>
        <translation>Postausgang %1 · %2 angehalten</translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s) wait to be sent</source>
        <translation>
            <numerusform>%n Änderung wartet auf das Senden</numerusform>
            <numerusform>%n Änderungen warten auf das Senden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waybill::OutboxDialog</name>
    <message>
        <source>Withdrawn: the edit of %1 will not be sent.</source>
        <extracomment>%1 is a job</extracomment>
        <translation>Zurückgezogen: Die Änderung an %1 wird nicht gesendet.</translation>
    </message>
    <message>
        <source>The edit of %1 is on its way already and cannot be withdrawn.</source>
        <extracomment>%1 is a job</extracomment>
        <translation>Die Änderung an %1 ist schon unterwegs und kann nicht zurückgezogen werden.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Wird gesendet …</translation>
    </message>
    <message>
        <source>The edit of %1 waits to be sent again.</source>
        <extracomment>%1 is a job</extracomment>
        <translation>Die Änderung an %1 wartet wieder auf das Senden.</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Postausgang</translation>
    </message>
    <message>
        <source>&amp;Open job</source>
        <translation>Auftrag ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Send now</source>
        <translation>Jetzt &amp;senden</translation>
    </message>
    <message>
        <source>&amp;Withdraw</source>
        <translation>&amp;Zurückziehen</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
</context>
<context>
    <name>waybill::OutboxHost</name>
    <message>
        <source>A queued edit of %1 needs a decision</source>
        <extracomment>%1 is a job</extracomment>
        <translation>Eine vorgemerkte Änderung an %1 braucht eine Entscheidung</translation>
    </message>
</context>
<context>
    <name>waybill::OutboxTable</name>
    <message>
        <source>Outbox</source>
        <translation>Postausgang</translation>
    </message>
    <message>
        <source>Nothing waits to be sent.
When the service cannot be reached, an edit can be queued here with “Send when online”.</source>
        <translation>Nichts wartet auf das Senden.
Ist der Dienst nicht erreichbar, kann eine Änderung mit „Senden, wenn online“ hier vorgemerkt werden.</translation>
    </message>
</context>
<context>
    <name>waybill::OutboxTexts</name>
    <message>
        <source>Job</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>A column of the outbox: what a person wants to do</extracomment>
        <translation>Was</translation>
    </message>
    <message>
        <source>Field changes</source>
        <translation>Feldänderungen</translation>
    </message>
    <message>
        <source>Queued</source>
        <extracomment>A column of the outbox: when the edit was queued</extracomment>
        <translation>Vorgemerkt</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Mark as shipped</source>
        <translation>Als versandt melden</translation>
    </message>
    <message>
        <source>Request cancellation</source>
        <translation>Stornierung beantragen</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <extracomment>%1 is a field, %2 its value before, %3 the new one</extracomment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>%1, with %2</source>
        <extracomment>%1 is &quot;Mark as shipped&quot;, %2 a list of field names</extracomment>
        <translation>%1, mit %2</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>An edit that is to be sent</extracomment>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <source>Not known</source>
        <extracomment>Whether an edit arrived is not known</extracomment>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Held</source>
        <extracomment>An edit that is not sent before a person decides</extracomment>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Queued with another connection or certificate. It is left alone until that one is open.</source>
        <translation>Mit einer anderen Verbindung oder einem anderen Zertifikat vorgemerkt. Es bleibt unberührt, bis diese geöffnet ist.</translation>
    </message>
    <message>
        <source>On its way to the service.</source>
        <translation>Auf dem Weg zum Dienst.</translation>
    </message>
    <message>
        <source>The answer was lost. Waybill reads the job before anything is sent again.</source>
        <translation>Die Antwort ging verloren. Waybill liest den Auftrag, bevor etwas erneut gesendet wird.</translation>
    </message>
    <message>
        <source>No connection is open.</source>
        <translation>Keine Verbindung ist geöffnet.</translation>
    </message>
    <message>
        <source>This connection is view-only, so nothing is sent.</source>
        <translation>Diese Verbindung dient nur der Ansicht, deshalb wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Follows the one before it on the same job.</source>
        <translation>Folgt auf den Eintrag davor zum selben Auftrag.</translation>
    </message>
    <message>
        <source>It did not arrive. It is sent once more as soon as the service answers.</source>
        <translation>Es ist nicht angekommen. Es wird noch einmal gesendet, sobald der Dienst antwortet.</translation>
    </message>
    <message>
        <source>The service could not be reached. Tried again at %1 at the latest.</source>
        <extracomment>%1 is a time of the day</extracomment>
        <translation>Der Dienst war nicht erreichbar. Nächster Versuch spätestens um %1.</translation>
    </message>
    <message>
        <source>Sent as soon as the service answers.</source>
        <translation>Wird gesendet, sobald der Dienst antwortet.</translation>
    </message>
    <message>
        <source>Somebody changed the same field meanwhile. Edit it to compare and decide.</source>
        <translation>Inzwischen hat jemand dasselbe Feld geändert. Bearbeiten Sie den Eintrag, um zu vergleichen und zu entscheiden.</translation>
    </message>
    <message>
        <source>The job moved on and does not take it any more.</source>
        <translation>Der Auftrag ist weiter und nimmt dies nicht mehr an.</translation>
    </message>
    <message>
        <source>This job is no longer on the service.</source>
        <translation>Dieser Auftrag ist nicht mehr beim Dienst.</translation>
    </message>
    <message>
        <source>The service refused it.</source>
        <translation>Der Dienst hat es abgelehnt.</translation>
    </message>
    <message>
        <source>The service refused it: “%1”</source>
        <translation>Der Dienst hat es abgelehnt: „%1“</translation>
    </message>
    <message>
        <source>With the job as it is now, something required is missing. Edit it to complete it.</source>
        <translation>So wie der Auftrag jetzt ist, fehlt eine Pflichtangabe. Bearbeiten Sie den Eintrag, um sie zu ergänzen.</translation>
    </message>
    <message>
        <source>The service says that the job changed, yet it did not. Edit it and save it there.</source>
        <translation>Der Dienst meldet, der Auftrag habe sich geändert, doch das hat er nicht. Bearbeiten Sie den Eintrag und speichern Sie ihn dort.</translation>
    </message>
    <message>
        <source>It was sent twice and did not arrive. Send it once the network is well.</source>
        <translation>Es wurde zweimal gesendet und ist nicht angekommen. Senden Sie es, sobald das Netz wieder in Ordnung ist.</translation>
    </message>
    <message>
        <source>Its answer was lost, and somebody changed the job since. Edit it to compare.</source>
        <translation>Die Antwort ging verloren, und seither hat jemand den Auftrag geändert. Bearbeiten Sie den Eintrag, um zu vergleichen.</translation>
    </message>
    <message>
        <source>Sent from the outbox: %1, %2</source>
        <extracomment>%1 is a job, %2 what was sent, such as a list of fields</extracomment>
        <translation>Aus dem Postausgang gesendet: %1, %2</translation>
    </message>
    <message>
        <source>The service already holds what was queued for %1. Nothing was sent.</source>
        <extracomment>%1 is a job</extracomment>
        <translation>Beim Dienst steht bereits, was für %1 vorgemerkt war. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>Held in the outbox: %1. %2</source>
        <extracomment>%1 is a job, %2 a sentence</extracomment>
        <translation>Im Postausgang angehalten: %1. %2</translation>
    </message>
</context>
<context>
    <name>waybill::OutcomeTexts</name>
    <message>
        <source>Saved %1</source>
        <extracomment>%1 is a time of the day, %2 the beginning of a request id</extracomment>
        <translation>Gespeichert %1</translation>
    </message>
    <message>
        <source>Saved %1 · request %2</source>
        <translation>Gespeichert %1 · Anfrage %2</translation>
    </message>
    <message>
        <source>Marked as shipped %1</source>
        <translation>Als versandt gemeldet %1</translation>
    </message>
    <message>
        <source>Marked as shipped %1 · request %2</source>
        <translation>Als versandt gemeldet %1 · Anfrage %2</translation>
    </message>
    <message>
        <source>Cancellation requested %1</source>
        <translation>Stornierung beantragt %1</translation>
    </message>
    <message>
        <source>Cancellation requested %1 · request %2</source>
        <translation>Stornierung beantragt %1 · Anfrage %2</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Noch einmal senden</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Noch einmal prüfen</translation>
    </message>
    <message>
        <source>It arrived</source>
        <translation>Sie ist angekommen</translation>
    </message>
    <message>
        <source>It did not arrive</source>
        <translation>Sie ist nicht angekommen</translation>
    </message>
    <message>
        <source>We do not know whether the change arrived</source>
        <translation>Wir wissen nicht, ob die Änderung angekommen ist</translation>
    </message>
    <message>
        <source>The service says that the job changed, yet it did not</source>
        <translation>Der Dienst sagt, der Auftrag habe sich geändert, doch das hat er nicht</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft …</translation>
    </message>
    <message>
        <source>The job moved on to %1 while you were typing. What you typed is still shown and can be copied, but it cannot be sent any more: %2.</source>
        <extracomment>%1 is a state, %2 a list of field names</extracomment>
        <translation>Der Auftrag hat inzwischen den Status %1. Was Sie eingegeben haben, wird noch angezeigt und kann kopiert, aber nicht mehr gesendet werden: %2.</translation>
    </message>
    <message>
        <source>The service refused it only because the job holds your change already: a first copy had come through, or somebody else made the same change. Nothing needs to be sent again.</source>
        <translation>Der Dienst hat sie nur abgelehnt, weil der Auftrag Ihre Änderung schon enthält: Ein erstes Exemplar war angekommen, oder jemand anderes hat dieselbe Änderung gemacht. Es muss nichts noch einmal gesendet werden.</translation>
    </message>
    <message>
        <source>Send with a time check</source>
        <translation>Mit Zeitprüfung senden</translation>
    </message>
    <message>
        <source>Reading the job after that:</source>
        <extracomment>Above technical lines about the request that read the job, after those of the change</extracomment>
        <translation>Danach beim Lesen des Auftrags:</translation>
    </message>
    <message>
        <source>The service answered with an error, but the job holds your change now. Nothing needs to be sent again.</source>
        <translation>Der Dienst hat mit einem Fehler geantwortet, doch der Auftrag enthält Ihre Änderung jetzt. Es muss nichts noch einmal gesendet werden.</translation>
    </message>
    <message>
        <source>No answer came, but the job holds your change now. Nothing needs to be sent again.</source>
        <translation>Es kam keine Antwort, doch der Auftrag enthält Ihre Änderung jetzt. Es muss nichts noch einmal gesendet werden.</translation>
    </message>
    <message>
        <source>It can be sent once more with the time of the job&apos;s last change as its guard (If-Unmodified-Since), in place of the version that the service does not recognize.</source>
        <translation>Es kann noch einmal gesendet werden, geschützt durch den Zeitpunkt der letzten Änderung (If-Unmodified-Since) statt durch die Version, die der Dienst nicht wiedererkennt.</translation>
    </message>
    <message>
        <source>Waybill read the job again: nobody changed it, and nothing was changed now.</source>
        <translation>Waybill hat den Auftrag neu gelesen: Niemand hat ihn geändert, und auch jetzt wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Something answered as if all were well, but the job is as it was before.</source>
        <translation>Etwas hat geantwortet, als sei alles in Ordnung, aber der Auftrag ist wie zuvor.</translation>
    </message>
    <message>
        <source>The change did not arrive: the job is as it was before.</source>
        <translation>Die Änderung ist nicht angekommen: Der Auftrag ist wie zuvor.</translation>
    </message>
    <message>
        <source>Send it again in a while.</source>
        <translation>Senden Sie sie nach einer Weile noch einmal.</translation>
    </message>
    <message>
        <source>It was stopped on its way, and the job is as it was before.</source>
        <translation>Sie wurde unterwegs angehalten, und der Auftrag ist wie zuvor.</translation>
    </message>
    <message>
        <source>No answer came, and the job is as it was before.</source>
        <translation>Es kam keine Antwort, und der Auftrag ist so wie vorher.</translation>
    </message>
    <message>
        <source>Check again when the network is back, before you send anything.</source>
        <translation>Prüfen Sie noch einmal, wenn das Netz wieder da ist, bevor Sie etwas senden.</translation>
    </message>
    <message>
        <source>Check again before you send anything.</source>
        <translation>Prüfen Sie erneut, bevor Sie etwas senden.</translation>
    </message>
    <message>
        <source>Something answered that all went well, but without the service&apos;s sign, and what came in place of the job was not the job. A proxy or a sign-in page may stand in between.</source>
        <translation>Irgendetwas hat geantwortet, dass alles gut ging, aber ohne das Zeichen des Dienstes, und was an Stelle des Auftrags kam, war nicht der Auftrag. Möglicherweise steht ein Proxy oder eine Anmeldeseite dazwischen.</translation>
    </message>
    <message>
        <source>You stopped the reading that was to tell.</source>
        <translation>Sie haben das Lesen abgebrochen, das es zeigen sollte.</translation>
    </message>
    <message>
        <source>The job could not be read either.</source>
        <translation>Auch der Auftrag konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Waybill could not read the job to find out: “%1”.</source>
        <extracomment>%1 is a headline, such as &quot;The service is busy&quot;</extracomment>
        <translation>Waybill konnte den Auftrag nicht lesen, um es herauszufinden: „%1“.</translation>
    </message>
    <message>
        <source>The service said that all went well, but the job, read after that, shows no request for a cancellation.</source>
        <translation>Der Dienst hat gemeldet, dass alles gut ging, aber der danach gelesene Auftrag zeigt keinen Antrag auf Stornierung.</translation>
    </message>
    <message>
        <source>The service said that all went well, but the job, read after that, is not marked as shipped, and it is another version than before.</source>
        <translation>Der Dienst hat gemeldet, dass alles gut ging, aber der danach gelesene Auftrag ist nicht als versandt gemeldet und hat eine andere Fassung als zuvor.</translation>
    </message>
    <message>
        <source>Show the details to your administrator.</source>
        <translation>Zeigen Sie die Einzelheiten Ihrer Administration.</translation>
    </message>
</context>
<context>
    <name>waybill::PassphraseDialog</name>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>The private key in %1 is protected by a passphrase.</source>
        <translation>Der private Schlüssel in %1 ist mit einer Passphrase geschützt.</translation>
    </message>
    <message>
        <source>The passphrase does not open this file. Check Caps Lock and try again.</source>
        <translation>Die Passphrase öffnet diese Datei nicht. Prüfen Sie die Feststelltaste, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Passphrase</translation>
    </message>
    <message>
        <source>&amp;Show passphrase</source>
        <translation>Passphrase an&amp;zeigen</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Öffnen</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;bbrechen</translation>
    </message>
    <message>
        <source>Proxy password</source>
        <translation>Kennwort des Proxys</translation>
    </message>
    <message>
        <source>The proxy %1 asks for the password of %2. It is kept for as long as the connection is open.</source>
        <translation>Der Proxy %1 fragt nach dem Kennwort von %2. Es wird behalten, solange die Verbindung offen ist.</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Kennwort</translation>
    </message>
    <message>
        <source>&amp;Show password</source>
        <translation>Kennwort &amp;zeigen</translation>
    </message>
</context>
<context>
    <name>waybill::PeekPanel</name>
    <message>
        <source>Select a job to see what it needs.</source>
        <translation>Wählen Sie einen Auftrag aus, um zu sehen, was er braucht.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Ship to: %1</source>
        <translation>Lieferadresse: %1</translation>
    </message>
    <message>
        <source>Selected job</source>
        <translation>Ausgewählter Auftrag</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Öffnen</translation>
    </message>
    <message>
        <source>Open this job (Enter)</source>
        <translation>Diesen Auftrag öffnen (Eingabetaste)</translation>
    </message>
    <message>
        <source>&amp;Mark as shipped…</source>
        <translation>Als &amp;versandt melden …</translation>
    </message>
    <message>
        <source>Copy ship-to address</source>
        <translation>Lieferadresse kopieren</translation>
    </message>
    <message>
        <source>&amp;Open one after another</source>
        <translation>Nacheinander &amp;öffnen</translation>
    </message>
    <message>
        <source>Open the selected jobs (Enter)</source>
        <translation>Die ausgewählten Aufträge öffnen (Eingabetaste)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln jobs selected</source>
        <translation>
            <numerusform>%Ln Auftrag ausgewählt</numerusform>
            <numerusform>%Ln Aufträge ausgewählt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waybill::PreflightList</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the name of a field, %2 says what to look at there</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>waybill::PreflightTexts</name>
    <message>
        <source>The return address is complete.</source>
        <translation>Die Rücksendeadresse ist vollständig.</translation>
    </message>
    <message>
        <source>Carrier and tracking number are there.</source>
        <translation>Paketdienst und Sendungsnummer sind da.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the name of a field, %2 says what to do there</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>There is no tracking number that could be checked.</source>
        <translation>Es gibt keine Sendungsnummer, die sich prüfen ließe.</translation>
    </message>
    <message>
        <source>The tracking number looks right: %1</source>
        <extracomment>%1 is a tracking number in groups</extracomment>
        <translation>Die Sendungsnummer sieht richtig aus: %1</translation>
    </message>
    <message>
        <source>The data centre does not name %1 among its carriers: %2. Please check before you ship.</source>
        <extracomment>%1 is the name of a carrier, %2 a list of names of carriers</extracomment>
        <translation>Das Rechenzentrum nennt %1 nicht unter seinen Paketdiensten: %2. Bitte klären Sie das vor dem Versand.</translation>
    </message>
    <message>
        <source>The data centre works with this carrier.</source>
        <translation>Das Rechenzentrum arbeitet mit diesem Paketdienst.</translation>
    </message>
    <message>
        <source>It is not known which carriers the data centre works with.</source>
        <translation>Mit welchen Paketdiensten das Rechenzentrum arbeitet, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>No return carrier is set yet. You can enter it later, until Packaging.</source>
        <translation>Für die Rücksendung ist noch kein Paketdienst eingetragen. Sie können ihn später nachtragen, bis „Wird verpackt“.</translation>
    </message>
    <message>
        <source>There is a return carrier with an account number.</source>
        <translation>Für die Rücksendung sind Paketdienst und Kundennummer da.</translation>
    </message>
    <message>
        <source>A job has at most 10 drives as a rule. Please check the number.</source>
        <translation>Ein Auftrag hat in der Regel höchstens 10 Laufwerke. Bitte prüfen Sie die Zahl.</translation>
    </message>
    <message>
        <source>Enter how many drives are in the package, at least 1, or leave it empty.</source>
        <translation>Geben Sie ein, wie viele Laufwerke im Paket sind, mindestens 1, oder lassen Sie das Feld leer.</translation>
    </message>
    <message>
        <source>The package does not say how many drives are in it.</source>
        <translation>Beim Paket steht nicht, wie viele Laufwerke darin sind.</translation>
    </message>
    <message>
        <source>The service sent no list of drives, so their number cannot be compared.</source>
        <translation>Der Dienst hat keine Liste der Laufwerke gesendet; ihre Zahl lässt sich nicht vergleichen.</translation>
    </message>
    <message>
        <source>The number of drives is that of the job&apos;s list: %1.</source>
        <translation>Die Zahl der Laufwerke stimmt mit der Liste des Auftrags überein: %1.</translation>
    </message>
    <message>
        <source>No ship date is given. The service does not need one.</source>
        <translation>Ein Versanddatum ist nicht angegeben. Der Dienst braucht keines.</translation>
    </message>
    <message>
        <source>Waybill cannot read the ship date. It goes to the service as it stands.</source>
        <translation>Waybill kann das Versanddatum nicht lesen. Es geht so an den Dienst, wie es dasteht.</translation>
    </message>
    <message>
        <source>The ship date %1 is in the future. Please check it.</source>
        <extracomment>%1 is a date</extracomment>
        <translation>Das Versanddatum %1 liegt in der Zukunft. Bitte prüfen Sie es.</translation>
    </message>
    <message>
        <source>The ship date %1 is more than two weeks ago. Please check it.</source>
        <extracomment>%1 is a date</extracomment>
        <translation>Das Versanddatum %1 liegt mehr als zwei Wochen zurück. Bitte prüfen Sie es.</translation>
    </message>
    <message>
        <source>The ship date is sensible: %1.</source>
        <extracomment>%1 is a date</extracomment>
        <translation>Das Versanddatum passt: %1.</translation>
    </message>
    <message>
        <source>The service sent no address for this job. Please ask where to ship to.</source>
        <translation>Der Dienst hat zu diesem Auftrag keine Adresse gesendet. Bitte fragen Sie, wohin das Paket gehen soll.</translation>
    </message>
    <message>
        <source>The data centre asks you to write to it for an inbound id first. It turns away parcels without one.</source>
        <translation>Das Rechenzentrum möchte, dass Sie zuerst schriftlich um eine Eingangsnummer bitten. Pakete ohne diese nimmt es nicht an.</translation>
    </message>
    <message>
        <source>The drives cross a border: customs papers must be with the parcel.</source>
        <translation>Die Laufwerke gehen über eine Grenze: Dem Paket müssen Zollpapiere beiliegen.</translation>
    </message>
    <message>
        <source>In India the data centre asks for a gate pass of the driver, a delivery challan, and a pick-up that is booked for the return.</source>
        <translation>In Indien verlangt das Rechenzentrum einen Torpass des Fahrers, einen Lieferschein (Delivery Challan) und für die Rücksendung eine gebuchte Abholung.</translation>
    </message>
    <message>
        <source>Nothing special is known of the data centre.</source>
        <translation>Über das Rechenzentrum ist nichts Besonderes bekannt.</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>Please look</source>
        <translation>Bitte ansehen</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <extracomment>A link; %1 is the name of a field</extracomment>
        <translation>Zu „%1“ gehen</translation>
    </message>
    <message numerus="yes">
        <source>The job lists %n drive(s), but the package says %1. Please count again.</source>
        <extracomment>%n is the number of drives in a list, %1 another number</extracomment>
        <translation>
            <numerusform>Der Auftrag führt %n Laufwerk auf, das Paket nennt aber %1. Bitte zählen Sie nach.</numerusform>
            <numerusform>Der Auftrag führt %n Laufwerke auf, das Paket nennt aber %1. Bitte zählen Sie nach.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is empty. The service holds the job like that and takes it; please enter it if you know it.</source>
        <extracomment>%1 is the name of a field</extracomment>
        <translation>%1 ist leer. Der Dienst führt den Auftrag so und nimmt ihn an; bitte tragen Sie es ein, wenn Sie es wissen.</translation>
    </message>
</context>
<context>
    <name>waybill::PreviewDialog</name>
    <message>
        <source>Preview request</source>
        <translation>Anfrage ansehen</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Schließen</translation>
    </message>
</context>
<context>
    <name>waybill::ProblemSummary</name>
    <message numerus="yes">
        <source>%n thing(s) to look at before this job can be marked as shipped</source>
        <translation>
            <numerusform>%n Punkt ist anzusehen, bevor dieser Auftrag als versandt gemeldet werden kann</numerusform>
            <numerusform>%n Punkte sind anzusehen, bevor dieser Auftrag als versandt gemeldet werden kann</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at</source>
        <translation>
            <numerusform>%n Punkt anzusehen</numerusform>
            <numerusform>%n Punkte anzusehen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the name of a field, %2 says what to do there</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more thing(s) worth a look</source>
        <extracomment>Below things that must be put right: these need not be</extracomment>
        <translation>
            <numerusform>%n weiterer Punkt, der einen Blick wert ist</numerusform>
            <numerusform>%n weitere Punkte, die einen Blick wert sind</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waybill::ProblemTexts</name>
    <message>
        <source>Choose or type the carrier that takes the drives to the data centre.</source>
        <translation>Wählen Sie den Paketdienst aus, der die Laufwerke zum Rechenzentrum bringt, oder tippen Sie ihn ein.</translation>
    </message>
    <message>
        <source>Enter the tracking number. It stands on the carrier&apos;s label or receipt.</source>
        <translation>Geben Sie die Sendungsnummer ein. Sie steht auf dem Etikett oder der Quittung des Paketdienstes.</translation>
    </message>
    <message>
        <source>Enter who receives the drives when they come back.</source>
        <translation>Geben Sie ein, wer die Laufwerke bekommt, wenn sie zurückkommen.</translation>
    </message>
    <message>
        <source>Enter the address that the drives are sent back to.</source>
        <translation>Geben Sie die Adresse ein, an die die Laufwerke zurückgeschickt werden.</translation>
    </message>
    <message>
        <source>Enter a phone number that the return carrier can call.</source>
        <translation>Geben Sie eine Telefonnummer ein, unter der der Paketdienst der Rücksendung anrufen kann.</translation>
    </message>
    <message>
        <source>Enter an e-mail address for questions about the return.</source>
        <translation>Geben Sie eine E-Mail-Adresse für Fragen zur Rücksendung ein.</translation>
    </message>
    <message>
        <source>Choose or type the carrier that brings the drives back.</source>
        <translation>Wählen Sie den Paketdienst aus, der die Laufwerke zurückbringt, oder tippen Sie ihn ein.</translation>
    </message>
    <message>
        <source>Enter your account number with the return carrier.</source>
        <translation>Geben Sie Ihre Kundennummer beim Paketdienst der Rücksendung ein.</translation>
    </message>
    <message>
        <source>Fill in this field; the service needs it.</source>
        <translation>Füllen Sie dieses Feld aus; der Dienst braucht es.</translation>
    </message>
    <message>
        <source>Shorten this text: the service takes at most %1 characters.</source>
        <extracomment>%1 is 1,024</extracomment>
        <translation>Kürzen Sie diesen Text: Der Dienst nimmt höchstens %1 Zeichen an.</translation>
    </message>
    <message>
        <source>Enter how many drives are in the package, at least 1, or leave it empty.</source>
        <translation>Geben Sie ein, wie viele Laufwerke im Paket sind, mindestens 1, oder lassen Sie es leer.</translation>
    </message>
    <message>
        <source>A job has at most 10 drives as a rule. Please check the number.</source>
        <translation>Ein Auftrag hat in der Regel höchstens 10 Laufwerke. Bitte prüfen Sie die Zahl.</translation>
    </message>
    <message>
        <source>Waybill cannot read this as a date. It goes to the service as it stands here.</source>
        <translation>Waybill kann das nicht als Datum lesen. Es geht so an den Dienst, wie es hier steht.</translation>
    </message>
    <message>
        <source>This does not look like an e-mail address. Please check it.</source>
        <translation>Das sieht nicht wie eine E-Mail-Adresse aus. Bitte prüfen Sie sie.</translation>
    </message>
    <message>
        <source>This holds a character that no label can show, perhaps from a scanner. Please check it.</source>
        <translation>Das enthält ein Zeichen, das kein Etikett zeigen kann, vielleicht von einem Scanner. Bitte prüfen Sie es.</translation>
    </message>
    <message>
        <source>These are several e-mail addresses. The service may write to the first one only, or to none.</source>
        <translation>Das sind mehrere E-Mail-Adressen. Der Dienst schreibt vielleicht nur an die erste oder an keine.</translation>
    </message>
    <message>
        <source>This holds characters that an e-mail address does not have, such as blanks or brackets. Please check it.</source>
        <translation>Hier stehen Zeichen, die eine E-Mail-Adresse nicht hat, etwa Leerzeichen oder Klammern. Bitte prüfen Sie sie.</translation>
    </message>
    <message>
        <source>UPS account numbers have 6 letters or digits. Please check it.</source>
        <translation>Kundennummern von UPS haben 6 Buchstaben oder Ziffern. Bitte prüfen Sie sie.</translation>
    </message>
    <message>
        <source>FedEx account numbers usually have 9 digits. Please check it.</source>
        <translation>Kundennummern von FedEx haben meist 9 Ziffern. Bitte prüfen Sie sie.</translation>
    </message>
    <message>
        <source>This is longer than account numbers usually are. Please check it.</source>
        <translation>Das ist länger, als Kundennummern sonst sind. Bitte prüfen Sie sie.</translation>
    </message>
</context>
<context>
    <name>waybill::Program</name>
    <message>
        <source>The practice service did not start</source>
        <translation>Der Übungsdienst ist nicht gestartet</translation>
    </message>
    <message>
        <source>Try again, or open a connection file.</source>
        <translation>Versuchen Sie es noch einmal, oder öffnen Sie eine Verbindungsdatei.</translation>
    </message>
</context>
<context>
    <name>waybill::ProxyFields</name>
    <message>
        <source>Pro&amp;xy</source>
        <translation>Pro&amp;xy</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>Wie das System es vorgibt</translation>
    </message>
    <message>
        <source>None: straight to the service</source>
        <translation>Keiner: direkt zum Dienst</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Von Hand</translation>
    </message>
    <message>
        <source>Proxy address</source>
        <translation>Adresse des Proxys</translation>
    </message>
    <message>
        <source>required</source>
        <translation>erforderlich</translation>
    </message>
    <message>
        <source>For example proxy.contoso.example</source>
        <translation>Zum Beispiel proxy.contoso.example</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Empty: the proxy asks for none</source>
        <translation>Leer: Der Proxy fragt nach keinem</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Kennwort</translation>
    </message>
    <message>
        <source>It is kept in this computer&apos;s key store alone.</source>
        <translation>Es wird nur im Schlüsselspeicher dieses Computers aufbewahrt.</translation>
    </message>
</context>
<context>
    <name>waybill::PurgeDialog</name>
    <message>
        <source>Remove entries of the history</source>
        <translation>Einträge des Verlaufs entfernen</translation>
    </message>
    <message>
        <source>Entries &amp;older than</source>
        <translation>Einträge, &amp;älter als</translation>
    </message>
    <message>
        <source>Entries older than this day</source>
        <translation>Einträge, älter als dieser Tag</translation>
    </message>
    <message>
        <source>Entries of the &amp;job %1</source>
        <extracomment>%1 is the name of a job</extracomment>
        <translation>Einträge des &amp;Auftrags %1</translation>
    </message>
    <message>
        <source>Entries of a &amp;job: select one of its entries first</source>
        <translation>Einträge eines &amp;Auftrags: zuerst einen davon auswählen</translation>
    </message>
    <message>
        <source>&amp;Remove entries</source>
        <translation>Einträge ent&amp;fernen</translation>
    </message>
    <message>
        <source>&amp;Keep entries</source>
        <translation>Einträge &amp;behalten</translation>
    </message>
</context>
<context>
    <name>waybill::QueueBar</name>
    <message>
        <source>The cancellation waits to be sent already</source>
        <translation>Der Antrag auf Stornierung wartet schon auf das Senden</translation>
    </message>
    <message>
        <source>Waiting to be sent since %1</source>
        <extracomment>%1 is a time</extracomment>
        <translation>Wartet auf das Senden seit %1</translation>
    </message>
    <message>
        <source>It is sent as soon as the service answers, and shown here as it will be.</source>
        <translation>Es wird gesendet, sobald der Dienst antwortet, und ist hier so gezeigt, wie es dann sein wird.</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <source>What becomes of it is shown here in a moment.</source>
        <translation>Was daraus wird, steht gleich hier.</translation>
    </message>
    <message>
        <source>We do not know whether the change arrived</source>
        <translation>Wir wissen nicht, ob die Änderung angekommen ist</translation>
    </message>
    <message>
        <source>Waybill reads the job before anything is sent again.</source>
        <translation>Waybill liest den Auftrag, bevor etwas erneut gesendet wird.</translation>
    </message>
    <message>
        <source>Queued %1, and held back</source>
        <extracomment>%1 is a time</extracomment>
        <translation>Vorgemerkt %1 und angehalten</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>%1 names the fields, %2 is a whole sentence</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Zurückziehen</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Zurückgezogen</translation>
    </message>
    <message>
        <source>It will not be sent, and the job is shown as it is on the service.</source>
        <translation>Es wird nicht gesendet, und der Auftrag ist so gezeigt, wie er beim Dienst steht.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>It is on its way already</source>
        <translation>Es ist schon unterwegs</translation>
    </message>
</context>
<context>
    <name>waybill::RecipientSuggestions</name>
    <message numerus="yes">
        <source>%n address(es) of the address book</source>
        <translation>
            <numerusform>%n Adresse des Adressbuchs</numerusform>
            <numerusform>%n Adressen des Adressbuchs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waybill::RequestTexts</name>
    <message>
        <source>%1 ms</source>
        <extracomment>%1 is a number of milliseconds</extracomment>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>A connection that stood already was used</source>
        <translation>Eine Verbindung, die schon stand, wurde genutzt</translation>
    </message>
    <message>
        <source>No connection was begun</source>
        <translation>Es wurde keine Verbindung begonnen</translation>
    </message>
    <message>
        <source>By the proxy that the system names, if it names one</source>
        <translation>Über den Proxy, den das System nennt, falls es einen nennt</translation>
    </message>
    <message>
        <source>Without a proxy</source>
        <translation>Ohne Proxy</translation>
    </message>
    <message>
        <source>By the proxy %1, port %2</source>
        <extracomment>%1 is a computer&apos;s name, %2 a number</extracomment>
        <translation>Über den Proxy %1, Port %2</translation>
    </message>
    <message>
        <source>A connection to %1 was begun</source>
        <extracomment>%1 is a computer&apos;s name</extracomment>
        <translation>Eine Verbindung zu %1 wurde begonnen</translation>
    </message>
    <message>
        <source>The name was not found</source>
        <translation>Der Name wurde nicht gefunden</translation>
    </message>
    <message>
        <source>The name was found and the connection stood</source>
        <translation>Der Name wurde gefunden, und die Verbindung stand</translation>
    </message>
    <message>
        <source>When exactly is not known: Qt does not tell.</source>
        <translation>Wann genau, ist nicht bekannt: Qt sagt es nicht.</translation>
    </message>
    <message>
        <source>Whether the name was found is not known</source>
        <translation>Ob der Name gefunden wurde, ist nicht bekannt</translation>
    </message>
    <message>
        <source>The connection was not secured, or it is not known</source>
        <translation>Die Verbindung wurde nicht gesichert, oder es ist nicht bekannt</translation>
    </message>
    <message>
        <source>The connection was secured</source>
        <translation>Die Verbindung wurde gesichert</translation>
    </message>
    <message>
        <source>The connection had been secured before</source>
        <translation>Die Verbindung war schon gesichert</translation>
    </message>
    <message>
        <source>By which version of TLS is not known.</source>
        <extracomment>%1 is such as &quot;TLSv1.3&quot;, %2 the name of a cipher</extracomment>
        <translation>Mit welcher Version von TLS, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Your certificate was not shown, or it is not known</source>
        <translation>Ihr Zertifikat wurde nicht gezeigt, oder es ist nicht bekannt</translation>
    </message>
    <message>
        <source>Your certificate was ready: %1</source>
        <extracomment>%1 is the subject of a certificate</extracomment>
        <translation>Ihr Zertifikat lag bereit: %1</translation>
    </message>
    <message>
        <source>Thumbprint %1. Whether the server asked for it is not known: Qt does not tell.</source>
        <translation>Fingerabdruck %1. Ob der Server danach fragte, ist nicht bekannt: Qt sagt es nicht.</translation>
    </message>
    <message>
        <source>It had waited since the attempt before</source>
        <translation>Sie hatte seit dem Versuch davor gewartet</translation>
    </message>
    <message>
        <source>It had waited for its turn</source>
        <translation>Sie hatte gewartet, bis sie an der Reihe war</translation>
    </message>
    <message>
        <source>Handed to the network</source>
        <translation>Ans Netz übergeben</translation>
    </message>
    <message>
        <source>Attempt %1</source>
        <extracomment>%1 counts from one</extracomment>
        <translation>Versuch %1</translation>
    </message>
    <message>
        <source>The request had left</source>
        <translation>Die Anfrage war abgeschickt</translation>
    </message>
    <message>
        <source>The request did not leave</source>
        <translation>Die Anfrage ging nicht ab</translation>
    </message>
    <message>
        <source>With a body of %1</source>
        <extracomment>%1 is such as &quot;312 bytes&quot;</extracomment>
        <translation>Mit einem Inhalt von %1</translation>
    </message>
    <message>
        <source>Without a body</source>
        <translation>Ohne Inhalt</translation>
    </message>
    <message>
        <source>The answer began</source>
        <translation>Die Antwort begann</translation>
    </message>
    <message>
        <source>No answer began</source>
        <translation>Es begann keine Antwort</translation>
    </message>
    <message>
        <source>Status %1</source>
        <translation>Status %1</translation>
    </message>
    <message>
        <source>The answer was complete</source>
        <translation>Die Antwort war vollständig</translation>
    </message>
    <message>
        <source>It ended without a complete answer</source>
        <translation>Sie endete ohne vollständige Antwort</translation>
    </message>
    <message>
        <source>Headers of the request:</source>
        <translation>Kopfzeilen der Anfrage:</translation>
    </message>
    <message>
        <source>Headers of the answer:</source>
        <translation>Kopfzeilen der Antwort:</translation>
    </message>
</context>
<context>
    <name>waybill::RequestView</name>
    <message>
        <source>Nothing was changed, so nothing would be sent.</source>
        <translation>Es wurde nichts geändert, daher würde nichts gesendet.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Mark as shipped</source>
        <translation>Als versandt melden</translation>
    </message>
    <message>
        <source>Request cancellation</source>
        <translation>Stornierung beantragen</translation>
    </message>
    <message>
        <source>&amp;Request of</source>
        <translation>Anfrage &amp;von</translation>
    </message>
    <message>
        <source>Request of</source>
        <translation>Anfrage für</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Übernehmen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>The account number is masked here and in the copy. It is sent whole.</source>
        <translation>Die Kundennummer ist hier und in der Kopie verdeckt. Gesendet wird sie vollständig.</translation>
    </message>
</context>
<context>
    <name>waybill::RequestsDialog</name>
    <message>
        <source>Headers of the request</source>
        <translation>Kopfzeilen der Anfrage</translation>
    </message>
    <message>
        <source>Headers of the answer</source>
        <translation>Kopfzeilen der Antwort</translation>
    </message>
    <message>
        <source>No connection is open. Open one, and its requests are listed here.</source>
        <translation>Es ist keine Verbindung offen. Öffnen Sie eine, dann stehen ihre Anfragen hier.</translation>
    </message>
    <message>
        <source>No request was sent over this connection yet.</source>
        <translation>Über diese Verbindung wurde noch keine Anfrage gesendet.</translation>
    </message>
    <message>
        <source>Copied. It holds no secret, but names of jobs and your subscription.</source>
        <translation>Kopiert. Es enthält kein Geheimnis, aber Namen von Aufträgen und Ihr Abonnement.</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>What Waybill asked the service, the newest on top, and what happened when. Useful when your administrator or support looks for a fault.</source>
        <translation>Was Waybill den Dienst gefragt hat, das Neueste oben, und was wann geschah. Nützlich, wenn Ihre Administration oder der Support einen Fehler sucht.</translation>
    </message>
    <message>
        <source>&amp;What happened when</source>
        <translation>&amp;Was wann geschah</translation>
    </message>
    <message>
        <source>What happened when</source>
        <translation>Was wann geschah</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Näheres</translation>
    </message>
    <message>
        <source>Copy &amp;for support</source>
        <translation>&amp;Für den Support kopieren</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>S&amp;chließen</translation>
    </message>
</context>
<context>
    <name>waybill::ReturnHelper</name>
    <message>
        <source>Where do the drives of %1 go back to?</source>
        <extracomment>%1 is the name of a job</extracomment>
        <translation>Wohin gehen die Laufwerke von %1 zurück?</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <extracomment>%1 is the name of a job</extracomment>
        <translation>%1 wird gelesen …</translation>
    </message>
    <message>
        <source>%1 has nothing of that, so nothing was changed here.</source>
        <extracomment>%1 is the name of a job</extracomment>
        <translation>%1 hat nichts davon, deshalb wurde hier nichts geändert.</translation>
    </message>
    <message>
        <source>%1 could not be read, so nothing was copied: %2.</source>
        <extracomment>%1 is the name of a job, %2 why, as a sentence without its full stop</extracomment>
        <translation>%1 konnte nicht gelesen werden, deshalb wurde nichts übernommen: %2.</translation>
    </message>
    <message>
        <source>Do not keep it</source>
        <translation>Nicht aufbewahren</translation>
    </message>
    <message>
        <source>The address book was changed since. Remove the entry there.</source>
        <translation>Das Adressbuch wurde seitdem geändert. Entfernen Sie den Eintrag dort.</translation>
    </message>
    <message>
        <source>The address is not kept, and you are not asked again.</source>
        <translation>Die Adresse wird nicht aufbewahrt, und Sie werden nicht noch einmal gefragt.</translation>
    </message>
    <message>
        <source>Address book…</source>
        <translation>Adressbuch …</translation>
    </message>
    <message>
        <source>Chooses a return address (%1)</source>
        <extracomment>%1 is a keyboard shortcut</extracomment>
        <translation>Wählt eine Rücksendeadresse (%1)</translation>
    </message>
    <message>
        <source>Cop&amp;y shipping from…</source>
        <translation>Versand &amp;übernehmen von …</translation>
    </message>
    <message>
        <source>Takes return address and carrier from another job</source>
        <translation>Übernimmt Rücksendeadresse und Paketdienst eines anderen Auftrags</translation>
    </message>
    <message>
        <source>Type to search the address book; the down arrow shows it.</source>
        <translation>Tippen Sie, um im Adressbuch zu suchen; die Pfeiltaste nach unten zeigt es.</translation>
    </message>
    <message>
        <source>The address book keeps this address: “%1”</source>
        <extracomment>%1 is the name of a recipient</extracomment>
        <translation>Das Adressbuch bewahrt diese Adresse auf: „%1“</translation>
    </message>
    <message>
        <source>Filled in from the address book: “%1”. Ctrl+Z takes it back.</source>
        <extracomment>%1 is the name of an entry of the address book</extracomment>
        <translation>Aus dem Adressbuch eingetragen: „%1“. Strg+Z nimmt es zurück.</translation>
    </message>
    <message>
        <source>Copied from “%1”. Ctrl+Z takes it back.</source>
        <extracomment>%1 is the name of a job</extracomment>
        <translation>Übernommen von „%1“. Strg+Z nimmt es zurück.</translation>
    </message>
</context>
<context>
    <name>waybill::SavedViews</name>
    <message>
        <source>&amp;Save view…</source>
        <translation>Ansicht &amp;speichern …</translation>
    </message>
    <message>
        <source>Re&amp;name view…</source>
        <translation>Ansicht umbe&amp;nennen …</translation>
    </message>
    <message>
        <source>&amp;Remove view…</source>
        <translation>Ansicht &amp;entfernen …</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>View “%1” saved</source>
        <translation>Ansicht „%1“ gespeichert</translation>
    </message>
    <message>
        <source>There is another view of this name.</source>
        <translation>Es gibt eine andere Ansicht dieses Namens.</translation>
    </message>
    <message>
        <source>The view of this name will be replaced.</source>
        <translation>Die Ansicht dieses Namens wird ersetzt.</translation>
    </message>
    <message numerus="yes">
        <source>There are %n view(s), which is the most. Remove one first.</source>
        <translation>
            <numerusform>Es gibt %n Ansicht, mehr geht nicht. Entfernen Sie zuerst eine.</numerusform>
            <numerusform>Es gibt %n Ansichten, mehr geht nicht. Entfernen Sie zuerst eine.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>Ansicht speichern</translation>
    </message>
    <message>
        <source>Rename view</source>
        <translation>Ansicht umbenennen</translation>
    </message>
    <message>
        <source>Remove the view “%1”?</source>
        <extracomment>%1 is the name of a view</extracomment>
        <translation>Die Ansicht „%1“ entfernen?</translation>
    </message>
    <message>
        <source>Remove view</source>
        <translation>Ansicht entfernen</translation>
    </message>
    <message>
        <source>The jobs in it stay as they are.</source>
        <translation>Die Aufträge darin bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>&amp;Remove view</source>
        <translation>Ansicht &amp;entfernen</translation>
    </message>
    <message>
        <source>&amp;Keep view</source>
        <translation>Ansicht &amp;behalten</translation>
    </message>
    <message>
        <source>Waybill has a view of this name already.</source>
        <translation>Waybill hat schon eine Ansicht dieses Namens.</translation>
    </message>
    <message>
        <source>&amp;Name of the view</source>
        <translation>&amp;Name der Ansicht</translation>
    </message>
</context>
<context>
    <name>waybill::SetReturnAddress</name>
    <message numerus="yes">
        <source>Where do the drives of %n job(s) go back to? Nothing is changed before you have seen the list.</source>
        <translation>
            <numerusform>Wohin gehen die Laufwerke von %n Auftrag zurück? Nichts wird geändert, bevor Sie die Liste gesehen haben.</numerusform>
            <numerusform>Wohin gehen die Laufwerke von %n Aufträgen zurück? Nichts wird geändert, bevor Sie die Liste gesehen haben.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waybill::SetupTexts</name>
    <message>
        <source>The certificate ended on %1</source>
        <extracomment>%1 is a date</extracomment>
        <translation>Das Zertifikat endete am %1</translation>
    </message>
    <message>
        <source>The certificate ends today</source>
        <translation>Das Zertifikat endet heute</translation>
    </message>
    <message numerus="yes">
        <source>The certificate ends in %n days</source>
        <translation>
            <numerusform>Das Zertifikat endet in %n Tag</numerusform>
            <numerusform>Das Zertifikat endet in %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>A PKCS#12 file</source>
        <translation>Eine PKCS#12-Datei</translation>
    </message>
    <message>
        <source>A PEM file</source>
        <translation>Eine PEM-Datei</translation>
    </message>
    <message>
        <source>A DER file</source>
        <translation>Eine DER-Datei</translation>
    </message>
    <message>
        <source>A .publishsettings file</source>
        <translation>Eine .publishsettings-Datei</translation>
    </message>
    <message>
        <source>Its content is protected. Enter the passphrase to see it.</source>
        <translation>Ihr Inhalt ist geschützt. Geben Sie die Passphrase ein, um ihn zu sehen.</translation>
    </message>
    <message>
        <source>of another kind</source>
        <translation>von anderer Art</translation>
    </message>
    <message>
        <source>RSA, %1 bits</source>
        <extracomment>%1 is a number</extracomment>
        <translation>RSA, %1 Bit</translation>
    </message>
    <message>
        <source>Elliptic curve, %1 bits</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Elliptische Kurve, %1 Bit</translation>
    </message>
    <message>
        <source>Private key: not in this file</source>
        <translation>Privater Schlüssel: nicht in dieser Datei</translation>
    </message>
    <message>
        <source>Private key: inside, protected by a passphrase</source>
        <translation>Privater Schlüssel: darin, durch eine Passphrase geschützt</translation>
    </message>
    <message>
        <source>Private key: inside</source>
        <translation>Privater Schlüssel: darin</translation>
    </message>
    <message>
        <source>Subject: %1</source>
        <translation>Inhaber: %1</translation>
    </message>
    <message>
        <source>Issuer: %1</source>
        <translation>Aussteller: %1</translation>
    </message>
    <message>
        <source>Valid from %1 until %2</source>
        <extracomment>both are dates</extracomment>
        <translation>Gültig vom %1 bis %2</translation>
    </message>
    <message>
        <source>Key: %1</source>
        <translation>Schlüssel: %1</translation>
    </message>
    <message>
        <source>Thumbprint: %1</source>
        <translation>Fingerabdruck (SHA-1): %1</translation>
    </message>
    <message>
        <source>This file uses an old encryption. It works; keep a copy in Waybill, which is encrypted anew, or ask for a new file.</source>
        <translation>Diese Datei benutzt eine alte Verschlüsselung. Sie funktioniert; behalten Sie eine Kopie in Waybill, die neu verschlüsselt wird, oder bitten Sie um eine neue Datei.</translation>
    </message>
    <message>
        <source>The key is weak: the service asks for RSA keys of at least 2048 bits.</source>
        <translation>Der Schlüssel ist schwach: Der Dienst verlangt RSA-Schlüssel von mindestens 2048 Bit.</translation>
    </message>
    <message>
        <source>The certificate is not valid yet.</source>
        <translation>Das Zertifikat ist noch nicht gültig.</translation>
    </message>
    <message>
        <source>%1.</source>
        <extracomment>%1 is &quot;The certificate ends in 5 days&quot; or the like</extracomment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Will be trusted: %1, valid until %2</source>
        <translation>Wird vertraut: %1, gültig bis %2</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256): %1</source>
        <translation>Fingerabdruck (SHA-256): %1</translation>
    </message>
    <message>
        <source>The file opens</source>
        <translation>Die Datei lässt sich öffnen</translation>
    </message>
    <message>
        <source>The certificate is in date</source>
        <translation>Das Zertifikat ist gültig</translation>
    </message>
    <message>
        <source>The server is trusted</source>
        <translation>Dem Server wird vertraut</translation>
    </message>
    <message>
        <source>The certificate is accepted</source>
        <translation>Das Zertifikat wird angenommen</translation>
    </message>
    <message>
        <source>Jobs can be listed</source>
        <translation>Aufträge lassen sich auflisten</translation>
    </message>
    <message numerus="yes">
        <source>More than %n jobs found</source>
        <translation>
            <numerusform>Mehr als %n Auftrag gefunden</numerusform>
            <numerusform>Mehr als %n Aufträge gefunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n jobs found</source>
        <translation>
            <numerusform>%n Auftrag gefunden</numerusform>
            <numerusform>%n Aufträge gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>not tested yet</source>
        <translation>noch nicht geprüft</translation>
    </message>
    <message>
        <source>being tested</source>
        <translation>wird geprüft</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>bestanden</translation>
    </message>
    <message>
        <source>did not pass</source>
        <translation>nicht bestanden</translation>
    </message>
    <message>
        <source>This file holds no private key. Choose the file that holds it, or ask for one that has both.</source>
        <translation>Diese Datei enthält keinen privaten Schlüssel. Wählen Sie die Datei, die ihn enthält, oder fragen Sie nach einer mit beidem.</translation>
    </message>
</context>
<context>
    <name>waybill::ShipToCard</name>
    <message>
        <source>Ship to (read only)</source>
        <translation>Lieferadresse (nur lesen)</translation>
    </message>
    <message>
        <source>The service sent no address for this job.</source>
        <translation>Der Dienst hat für diesen Auftrag keine Adresse gesendet.</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Adresse kopieren</translation>
    </message>
</context>
<context>
    <name>waybill::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Find jobs</source>
        <translation>Aufträge suchen</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Open the selected job</source>
        <translation>Den ausgewählten Auftrag öffnen</translation>
    </message>
    <message>
        <source>Back to the jobs</source>
        <translation>Zurück zu den Aufträgen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Mark as shipped</source>
        <translation>Als versandt melden</translation>
    </message>
    <message>
        <source>Next problem</source>
        <translation>Nächstes Problem</translation>
    </message>
    <message>
        <source>Previous problem</source>
        <translation>Voriges Problem</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Show or hide the peek panel</source>
        <translation>Die Vorschau zeigen oder verbergen</translation>
    </message>
    <message>
        <source>Open a connection file</source>
        <translation>Eine Verbindungsdatei öffnen</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>Diese Liste</translation>
    </message>
    <message>
        <source>Address book, in a job</source>
        <translation>Adressbuch, in einem Auftrag</translation>
    </message>
    <message>
        <source>Next of several opened jobs</source>
        <translation>Nächster von mehreren geöffneten Aufträgen</translation>
    </message>
    <message>
        <source>Previous of several opened jobs</source>
        <translation>Voriger von mehreren geöffneten Aufträgen</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>%1 + letter</source>
        <extracomment>%1 is the name of the Alt key</extracomment>
        <translation>%1 + Buchstabe</translation>
    </message>
    <message>
        <source>The field or button with the underlined letter</source>
        <translation>Feld oder Schaltfläche mit dem unterstrichenen Buchstaben</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>Save the view</source>
        <translation>Ansicht speichern</translation>
    </message>
    <message>
        <source>Rename a saved view</source>
        <translation>Gespeicherte Ansicht umbenennen</translation>
    </message>
    <message>
        <source>Remove a saved view</source>
        <translation>Gespeicherte Ansicht entfernen</translation>
    </message>
    <message>
        <source>Move a saved view up</source>
        <translation>Gespeicherte Ansicht nach oben</translation>
    </message>
    <message>
        <source>Move a saved view down</source>
        <translation>Gespeicherte Ansicht nach unten</translation>
    </message>
    <message>
        <source>In a job</source>
        <translation>In einem Auftrag</translation>
    </message>
    <message>
        <source>Go to the next field</source>
        <translation>Zum nächsten Feld</translation>
    </message>
    <message>
        <source>Send when online</source>
        <translation>Senden, wenn online</translation>
    </message>
    <message>
        <source>The menu of what has the keyboard</source>
        <translation>Das Menü dessen, was die Tastatur hat</translation>
    </message>
    <message>
        <source>Back, to find another job</source>
        <translation>Zurück, um einen anderen Auftrag zu finden</translation>
    </message>
    <message>
        <source>The menus</source>
        <translation>Die Menüs</translation>
    </message>
    <message>
        <source>%1 … %2</source>
        <extracomment>a range of keys, such as &quot;Ctrl+1 … Ctrl+9&quot;</extracomment>
        <translation>%1 … %2</translation>
    </message>
    <message>
        <source>Sort by the column at that place</source>
        <translation>Nach dieser Spalte sortieren</translation>
    </message>
    <message>
        <source>Copy the selected jobs as a table</source>
        <translation>Aufträge als Tabelle kopieren</translation>
    </message>
</context>
<context>
    <name>waybill::StateStepper</name>
    <message>
        <source>Progress of the job: not known</source>
        <translation>Fortschritt des Auftrags: nicht bekannt</translation>
    </message>
    <message>
        <source>Progress of the job: step %1 of %2, %3</source>
        <extracomment>%1 and %2 are numbers, %3 is a state</extracomment>
        <translation>Fortschritt des Auftrags: Schritt %1 von %2, %3</translation>
    </message>
</context>
<context>
    <name>waybill::StateTexts</name>
    <message>
        <source>Creating</source>
        <translation>In Vorbereitung</translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>Unterwegs</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Eingegangen</translation>
    </message>
    <message>
        <source>Transferring</source>
        <translation>Wird kopiert</translation>
    </message>
    <message>
        <source>Packaging</source>
        <translation>Wird verpackt</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>Storniert</translation>
    </message>
    <message>
        <source>Unknown state</source>
        <extracomment>The state of a job when the service sent none</extracomment>
        <translation>Unbekannter Status</translation>
    </message>
    <message>
        <source>Ship the drives, then enter carrier and tracking number. The service deletes jobs that are not shipped within two weeks.</source>
        <translation>Versenden Sie die Laufwerke, und geben Sie dann Paketdienst und Sendungsnummer ein. Der Dienst löscht Aufträge, die nicht innerhalb von zwei Wochen versandt werden.</translation>
    </message>
    <message>
        <source>On the way. Expect 1 to 3 business days between delivery and the next state.</source>
        <translation>Unterwegs. Rechnen Sie mit 1 bis 3 Werktagen zwischen der Zustellung und dem nächsten Status.</translation>
    </message>
    <message>
        <source>All drives have arrived. Copying starts by itself.</source>
        <translation>Alle Laufwerke sind angekommen. Das Kopieren beginnt von selbst.</translation>
    </message>
    <message>
        <source>Data is being copied. Return details can still be corrected.</source>
        <translation>Die Daten werden kopiert. Angaben zur Rücksendung können noch berichtigt werden.</translation>
    </message>
    <message>
        <source>Drives are being packed. International returns take longer because of customs papers.</source>
        <translation>Die Laufwerke werden verpackt. Rücksendungen ins Ausland dauern wegen der Zollpapiere länger.</translation>
    </message>
    <message>
        <source>Drives sent back. The service forgets this job after 90 days; Waybill keeps its copy.</source>
        <translation>Die Laufwerke sind zurückgeschickt. Der Dienst vergisst diesen Auftrag nach 90 Tagen; Waybill behält seine Kopie.</translation>
    </message>
    <message>
        <source>Finished with problems, or the drives never arrived. The service forgets this job after 90 days; Waybill keeps its copy.</source>
        <translation>Mit Problemen beendet, oder die Laufwerke sind nie angekommen. Der Dienst vergisst diesen Auftrag nach 90 Tagen; Waybill behält seine Kopie.</translation>
    </message>
    <message>
        <source>Canceled. The service forgets this job after 90 days; Waybill keeps its copy.</source>
        <translation>Storniert. Der Dienst vergisst diesen Auftrag nach 90 Tagen; Waybill behält seine Kopie.</translation>
    </message>
    <message>
        <source>Waybill does not know this state, so it is shown as the service sent it.</source>
        <translation>Waybill kennt diesen Status nicht, daher wird er so gezeigt, wie der Dienst ihn gesendet hat.</translation>
    </message>
</context>
<context>
    <name>waybill::StorageTexts</name>
    <message>
        <source>The file of the drafts was damaged</source>
        <translation>Die Datei der Entwürfe war beschädigt</translation>
    </message>
    <message>
        <source>The draft could not be kept on this computer</source>
        <translation>Der Entwurf konnte auf diesem Computer nicht aufbewahrt werden</translation>
    </message>
    <message>
        <source>The file of the history was damaged</source>
        <translation>Die Datei des Verlaufs war beschädigt</translation>
    </message>
    <message>
        <source>The last change could not be recorded in the history</source>
        <translation>Die letzte Änderung konnte nicht im Verlauf festgehalten werden</translation>
    </message>
    <message>
        <source>The file of the outbox was damaged</source>
        <translation>Die Datei des Postausgangs war beschädigt</translation>
    </message>
    <message>
        <source>The outbox could not be written on this computer</source>
        <translation>Der Postausgang konnte auf diesem Computer nicht geschrieben werden</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Der Datenträger ist voll.</translation>
    </message>
    <message>
        <source>The file or its folder is read-only.</source>
        <translation>Die Datei oder ihr Ordner ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>Another program holds the file.</source>
        <translation>Ein anderes Programm hält die Datei gesperrt.</translation>
    </message>
    <message>
        <source>What was in it could not be read. It was set aside, not deleted, and a new one was begun.</source>
        <translation>Ihr Inhalt war nicht lesbar. Sie wurde beiseitegelegt, nicht gelöscht, und eine neue wurde begonnen.</translation>
    </message>
    <message>
        <source>The file was written by a newer Waybill. It was left as it is.</source>
        <translation>Die Datei stammt von einem neueren Waybill. Sie blieb, wie sie ist.</translation>
    </message>
    <message>
        <source>The file cannot be opened or made.</source>
        <translation>Die Datei lässt sich weder öffnen noch anlegen.</translation>
    </message>
    <message>
        <source>The disk did not take it; perhaps a quota is used up.</source>
        <translation>Der Datenträger hat sie nicht angenommen; vielleicht ist ein Kontingent erschöpft.</translation>
    </message>
    <message>
        <source>What you typed is still here, in memory, and Waybill tries again by itself.</source>
        <translation>Ihre Eingaben sind noch da, im Arbeitsspeicher, und Waybill versucht es von selbst erneut.</translation>
    </message>
    <message>
        <source>The change itself is not affected. Its entry is kept in memory and written with the next one.</source>
        <translation>Die Änderung selbst ist nicht betroffen. Ihr Eintrag bleibt im Arbeitsspeicher und wird mit dem nächsten geschrieben.</translation>
    </message>
    <message>
        <source>Nothing was sent. What you typed is still here.</source>
        <translation>Nichts wurde gesendet. Ihre Eingaben sind noch da.</translation>
    </message>
    <message>
        <source>Make room on the disk.</source>
        <translation>Schaffen Sie Platz auf dem Datenträger.</translation>
    </message>
    <message>
        <source>Ask your administrator for the right to write there.</source>
        <translation>Bitten Sie Ihre Administration um das Recht, dort zu schreiben.</translation>
    </message>
    <message>
        <source>Close the other program, such as a backup or a database viewer.</source>
        <translation>Schließen Sie das andere Programm, etwa eine Datensicherung oder einen Datenbankbetrachter.</translation>
    </message>
    <message>
        <source>Give the file named in the details to your administrator if something is missing.</source>
        <translation>Fehlt etwas, geben Sie die in den Details genannte Datei Ihrer Administration.</translation>
    </message>
    <message>
        <source>Use the newer Waybill, or another data folder.</source>
        <translation>Verwenden Sie das neuere Waybill oder einen anderen Datenordner.</translation>
    </message>
    <message>
        <source>Look at the path in the details: a folder or file may be in the way.</source>
        <translation>Sehen Sie sich den Pfad in den Details an: Ein Ordner oder eine Datei kann im Weg sein.</translation>
    </message>
    <message>
        <source>Show the details to your administrator.</source>
        <translation>Zeigen Sie die Details Ihrer Administration.</translation>
    </message>
    <message>
        <source>%1. %2 %3</source>
        <extracomment>%1 says what could not be done, %2 and %3 are whole sentences</extracomment>
        <translation>%1. %2 %3</translation>
    </message>
    <message>
        <source>The list of connections was damaged</source>
        <translation>Die Liste der Verbindungen war beschädigt</translation>
    </message>
    <message>
        <source>The list of connections could not be read or saved</source>
        <translation>Die Liste der Verbindungen konnte nicht gelesen oder gesichert werden</translation>
    </message>
    <message>
        <source>The file of the archive was damaged</source>
        <translation>Die Datei des Archivs war beschädigt</translation>
    </message>
    <message>
        <source>Waybill could not keep its copy of the jobs</source>
        <translation>Waybill konnte seine Kopie der Aufträge nicht sichern</translation>
    </message>
    <message>
        <source>The file of the address book was damaged</source>
        <translation>Die Datei des Adressbuchs war beschädigt</translation>
    </message>
    <message>
        <source>The address book could not be read or written</source>
        <translation>Das Adressbuch konnte nicht gelesen oder geschrieben werden</translation>
    </message>
    <message>
        <source>What is open goes on working.</source>
        <translation>Was geöffnet ist, arbeitet weiter.</translation>
    </message>
    <message>
        <source>The jobs of the service are not affected.</source>
        <translation>Die Aufträge beim Dienst sind nicht betroffen.</translation>
    </message>
    <message>
        <source>What you changed is here until Waybill ends, and written with the next change as soon as that is possible.</source>
        <translation>Was Sie geändert haben, ist hier, bis Waybill endet, und wird mit der nächsten Änderung geschrieben, sobald das möglich ist.</translation>
    </message>
    <message>
        <source>%1. %2 %3 %4</source>
        <extracomment>%1 says what could not be done, %2 to %4 are whole sentences</extracomment>
        <translation>%1. %2 %3 %4</translation>
    </message>
</context>
<context>
    <name>waybill::SubscriptionStep</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a subscription: its name and its id</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Choose trusted certificates</source>
        <translation>Vertrauenswürdige Zertifikate wählen</translation>
    </message>
    <message>
        <source>2 Subscription</source>
        <translation>2 Abonnement</translation>
    </message>
    <message>
        <source>Subscription in the file</source>
        <translation>Abonnement in der Datei</translation>
    </message>
    <message>
        <source>Su&amp;bscription ID</source>
        <translation>Ab&amp;onnement-ID</translation>
    </message>
    <message>
        <source>required</source>
        <translation>erforderlich</translation>
    </message>
    <message>
        <source>Storage &amp;accounts</source>
        <translation>Speicher&amp;konten</translation>
    </message>
    <message>
        <source>One or several, typed or pasted. Empty: the service is asked.</source>
        <translation>Eines oder mehrere, getippt oder eingefügt. Leer: Der Dienst wird gefragt.</translation>
    </message>
    <message>
        <source>&amp;Name of the connection</source>
        <translation>&amp;Name der Verbindung</translation>
    </message>
    <message>
        <source>Service a&amp;ddress</source>
        <translation>Ad&amp;resse des Dienstes</translation>
    </message>
    <message>
        <source>Show &amp;more settings</source>
        <translation>&amp;Mehr Einstellungen zeigen</translation>
    </message>
    <message>
        <source>API version</source>
        <translation>API-Version</translation>
    </message>
    <message>
        <source>Trust another authority…</source>
        <translation>Weiterer Zertifizierungsstelle vertrauen …</translation>
    </message>
    <message>
        <source>Trust it no more</source>
        <translation>Ihr nicht mehr vertrauen</translation>
    </message>
    <message>
        <source>Use TLS 1.2 at most, for servers that ask for the certificate late</source>
        <translation>Höchstens TLS 1.2 benutzen, für Server, die spät nach dem Zertifikat fragen</translation>
    </message>
    <message>
        <source>View only: nothing can be changed over this connection</source>
        <translation>Nur ansehen: Über diese Verbindung lässt sich nichts ändern</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer *.der)</source>
        <translation>Zertifikate (*.pem *.crt *.cer *.der)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Send changes as GET with X-HTTP-Method (for a proxy that blocks PATCH)</source>
        <translation>Änderungen als GET mit X-HTTP-Method senden (für Proxys, die PATCH sperren)</translation>
    </message>
</context>
<context>
    <name>waybill::TestStep</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is what is tested, %2 how the test went, such as &quot;passed&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&amp;Save and open</source>
        <translation>&amp;Speichern und öffnen</translation>
    </message>
    <message>
        <source>&amp;Save anyway</source>
        <translation>Trotzdem &amp;speichern</translation>
    </message>
    <message>
        <source>3 Test</source>
        <translation>3 Prüfung</translation>
    </message>
    <message>
        <source>&amp;Run the test</source>
        <translation>Prüfun&amp;g starten</translation>
    </message>
    <message>
        <source>Stop the test</source>
        <translation>Prüfung anhalten</translation>
    </message>
    <message>
        <source>Keep the passphrase in this computer&apos;s key store</source>
        <translation>Die Passphrase im Schlüsselspeicher dieses Computers behalten</translation>
    </message>
    <message>
        <source>Keep a copy of certificate and key in Waybill, encrypted</source>
        <translation>Eine verschlüsselte Kopie von Zertifikat und Schlüssel in Waybill behalten</translation>
    </message>
    <message>
        <source>Then the file itself is needed no more. Its passphrase is random and lies in this computer&apos;s key store.</source>
        <translation>Dann wird die Datei selbst nicht mehr gebraucht. Ihre Passphrase ist zufällig und liegt im Schlüsselspeicher dieses Computers.</translation>
    </message>
    <message>
        <source>What happened when…</source>
        <translation>Was wann geschah …</translation>
    </message>
</context>
<context>
    <name>waybill::TimeTexts</name>
    <message>
        <source>today %1</source>
        <translation>heute %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>gestern %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is a date, %2 a time of the day</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>vor %n Minute</numerusform>
            <numerusform>vor %n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>vor %n Stunde</numerusform>
            <numerusform>vor %n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>deleted by the service in %n day(s) unless shipped</source>
        <translation>
            <numerusform>wird vom Dienst in %n Tag gelöscht, wenn nicht versandt</numerusform>
            <numerusform>wird vom Dienst in %n Tagen gelöscht, wenn nicht versandt</numerusform>
        </translation>
    </message>
    <message>
        <source>the service may delete this job at any moment unless it is shipped</source>
        <translation>der Dienst kann diesen Auftrag jederzeit löschen, wenn er nicht versandt wird</translation>
    </message>
    <message numerus="yes">
        <source>expected at the data centre within %n day(s)</source>
        <translation>
            <numerusform>innerhalb von %n Tag im Rechenzentrum erwartet</numerusform>
            <numerusform>innerhalb von %n Tagen im Rechenzentrum erwartet</numerusform>
        </translation>
    </message>
    <message>
        <source>overdue at the data centre; the service may ask about it</source>
        <translation>im Rechenzentrum überfällig; der Dienst fragt vielleicht nach</translation>
    </message>
    <message numerus="yes">
        <source>forgotten by the service in %n day(s)</source>
        <translation>
            <numerusform>wird vom Dienst in %n Tag vergessen</numerusform>
            <numerusform>wird vom Dienst in %n Tagen vergessen</numerusform>
        </translation>
    </message>
    <message>
        <source>the service may forget this job at any moment</source>
        <translation>der Dienst kann diesen Auftrag jederzeit vergessen</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>überfällig</translation>
    </message>
    <message>
        <source>any moment</source>
        <translation>jederzeit</translation>
    </message>
    <message>
        <source>day %1 of %2</source>
        <extracomment>A count of days in transit: day 9 of 14</extracomment>
        <translation>Tag %1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>noch %n Tag</numerusform>
            <numerusform>noch %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a day</comment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a day of this year</comment>
        <translation>d. MMM</translation>
    </message>
</context>
<context>
    <name>waybill::TrackingControl</name>
    <message>
        <source>The spaces were taken out of the pasted number.</source>
        <translation>Die Leerzeichen wurden aus der eingefügten Nummer entfernt.</translation>
    </message>
    <message>
        <source>The tracking number was taken out of the scanned barcode.</source>
        <translation>Die Sendungsnummer wurde aus dem gescannten Strichcode herausgelöst.</translation>
    </message>
    <message>
        <source>The number was written as the carrier reads it. Ctrl+Z puts back what you typed.</source>
        <translation>Die Nummer wurde so geschrieben, wie der Paketdienst sie liest. Strg+Z bringt Ihre Eingabe zurück.</translation>
    </message>
</context>
<context>
    <name>waybill::TrackingPageDialog</name>
    <message>
        <source>No browser took the address. Copy it and open it there by hand.</source>
        <translation>Kein Browser hat die Adresse angenommen. Kopieren Sie sie und öffnen Sie sie dort von Hand.</translation>
    </message>
    <message>
        <source>Track on the page of %1</source>
        <extracomment>%1 is the name of a carrier</extracomment>
        <translation>Auf der Seite von %1 verfolgen</translation>
    </message>
    <message>
        <source>Your browser would open this address. It tells the carrier the tracking number, and nothing of the job.</source>
        <translation>Ihr Browser würde diese Adresse öffnen. Der Paketdienst erfährt dadurch die Sendungsnummer und nichts über den Auftrag.</translation>
    </message>
    <message>
        <source>Address of the page</source>
        <translation>Adresse der Seite</translation>
    </message>
    <message>
        <source>&amp;Copy address</source>
        <translation>Adresse &amp;kopieren</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>&amp;Open in browser</source>
        <translation>Im &amp;Browser öffnen</translation>
    </message>
</context>
<context>
    <name>waybill::TrackingTexts</name>
    <message>
        <source>This looks mistyped: the check digit should be %1. Please compare it with the label; it can be sent all the same.</source>
        <extracomment>%1 is one character</extracomment>
        <translation>Das sieht nach einem Tippfehler aus: Die Prüfziffer müsste %1 sein. Bitte vergleichen Sie mit dem Aufkleber; gesendet werden kann es trotzdem.</translation>
    </message>
    <message>
        <source>This looks mistyped: the last digit should be %1 for %2. Please compare it with the label; it can be sent all the same.</source>
        <extracomment>%1 is one character, %2 the name of a carrier</extracomment>
        <translation>Das sieht nach einem Tippfehler aus: Bei %2 müsste die letzte Ziffer %1 sein. Bitte vergleichen Sie mit dem Aufkleber; gesendet werden kann es trotzdem.</translation>
    </message>
    <message>
        <source>This looks mistyped: the check digit should be %1 for %2. Please compare it with the label; it can be sent all the same.</source>
        <extracomment>%1 is one character, %2 the name of a carrier</extracomment>
        <translation>Das sieht nach einem Tippfehler aus: Bei %2 müsste die Prüfziffer %1 sein. Bitte vergleichen Sie mit dem Aufkleber; gesendet werden kann es trotzdem.</translation>
    </message>
    <message>
        <source>Looks right for %1: %2</source>
        <translation>Sieht für %1 richtig aus: %2</translation>
    </message>
    <message>
        <source>Looks right: %1</source>
        <extracomment>%1 is a number in groups</extracomment>
        <translation>Sieht richtig aus: %1</translation>
    </message>
    <message>
        <source>This looks like a number that a spreadsheet has rounded. Please read it from the label again.</source>
        <translation>Das sieht nach einer Nummer aus, die eine Tabellenkalkulation gerundet hat. Bitte lesen Sie sie noch einmal vom Aufkleber ab.</translation>
    </message>
    <message>
        <source>Did you mean %1? Some letters look like digits.</source>
        <extracomment>%1 is a number in groups</extracomment>
        <translation>Meinten Sie %1? Manche Buchstaben sehen wie Ziffern aus.</translation>
    </message>
    <message>
        <source>This looks like a number of %1, but the delivery carrier is %2.</source>
        <extracomment>%1 and %2 are names of carriers</extracomment>
        <translation>Das sieht nach einer Nummer von %1 aus, eingetragen ist aber %2.</translation>
    </message>
    <message>
        <source>Waybill does not know this form of a number of %1. Please compare it with the label.</source>
        <extracomment>%1 is the name of a carrier</extracomment>
        <translation>Waybill kennt diese Form einer Nummer von %1 nicht. Bitte vergleichen Sie mit dem Aufkleber.</translation>
    </message>
    <message>
        <source>Several carriers have numbers like this. Once a delivery carrier is chosen, Waybill can check it.</source>
        <translation>Mehrere Paketdienste haben solche Nummern. Sobald einer ausgewählt ist, kann Waybill die Nummer prüfen.</translation>
    </message>
    <message>
        <source>Waybill does not know this form of number, so it cannot check it.</source>
        <translation>Waybill kennt diese Form von Nummer nicht und kann sie deshalb nicht prüfen.</translation>
    </message>
    <message>
        <source>Use %1</source>
        <extracomment>A button; %1 is a tracking number</extracomment>
        <translation>%1 verwenden</translation>
    </message>
    <message>
        <source>The whole barcode is %1. The carrier&apos;s page takes either.</source>
        <extracomment>%1 is a tracking number</extracomment>
        <translation>Der ganze Strichcode lautet %1. Die Seite des Paketdienstes nimmt beide an.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n other job(s) have the same number. Where one parcel holds several jobs, each gets an ending of its own.</source>
        <extracomment>%1 is the name of a job</extracomment>
        <translation>
            <numerusform>%1 und %n weiterer Auftrag haben dieselbe Nummer. Enthält ein Paket mehrere Aufträge, so bekommt jeder eine eigene Endung.</numerusform>
            <numerusform>%1 und %n weitere Aufträge haben dieselbe Nummer. Enthält ein Paket mehrere Aufträge, so bekommt jeder eine eigene Endung.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has the same number. Where one parcel holds several jobs, each gets an ending of its own.</source>
        <extracomment>%1 is the name of a job</extracomment>
        <translation>%1 hat dieselbe Nummer. Enthält ein Paket mehrere Aufträge, so bekommt jeder eine eigene Endung.</translation>
    </message>
    <message>
        <source>The US Postal Service delivers to the nearest post office, not to the data centre. That can take much longer.</source>
        <translation>Die US-Post (USPS) liefert an das nächste Postamt, nicht an das Rechenzentrum. Das kann viel länger dauern.</translation>
    </message>
    <message>
        <source>Filled in from the tracking number. Choose another one if it is wrong.</source>
        <translation>Anhand der Sendungsnummer ausgefüllt. Wählen Sie einen anderen, wenn das nicht stimmt.</translation>
    </message>
    <message>
        <source>Track on the carrier&apos;s page…</source>
        <translation>Auf der Seite des Paketdienstes verfolgen …</translation>
    </message>
</context>
<context>
    <name>waybill::UndoActions</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <extracomment>%1 is the name of a field</extracomment>
        <translation>&amp;Rückgängig: %1</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Undo: %n fields</source>
        <translation>
            <numerusform>&amp;Rückgängig: %n Feld</numerusform>
            <numerusform>&amp;Rückgängig: %n Felder</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <extracomment>%1 is the name of a field</extracomment>
        <translation>&amp;Wiederholen: %1</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Redo: %n fields</source>
        <translation>
            <numerusform>&amp;Wiederholen: %n Feld</numerusform>
            <numerusform>&amp;Wiederholen: %n Felder</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waybill::UnsavedDialog</name>
    <message>
        <source>Changes that were not sent</source>
        <translation>Änderungen, die nicht gesendet wurden</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) to %1 were not sent</source>
        <extracomment>%1 is the name of a job</extracomment>
        <translation>
            <numerusform>%n Änderung an %1 wurde nicht gesendet</numerusform>
            <numerusform>%n Änderungen an %1 wurden nicht gesendet</numerusform>
        </translation>
    </message>
    <message>
        <source>Save sends them to the service now. A draft waits on this computer until you open the job again.</source>
        <translation>„Speichern“ sendet sie jetzt an den Dienst. Ein Entwurf wartet auf diesem Computer, bis Sie den Auftrag wieder öffnen.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Keep as draft</source>
        <translation>Als &amp;Entwurf behalten</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>S&amp;tay</source>
        <translation>&amp;Bleiben</translation>
    </message>
    <message>
        <source>The service cannot be reached. They can be sent by themselves once it answers. A draft waits on this computer until you open the job again.</source>
        <translation>Der Dienst ist nicht erreichbar. Die Änderungen können von selbst gesendet werden, sobald er antwortet. Ein Entwurf wartet auf diesem Computer, bis Sie den Auftrag wieder öffnen.</translation>
    </message>
    <message>
        <source>Send when &amp;online</source>
        <translation>Senden, wenn &amp;online</translation>
    </message>
</context>
<context>
    <name>waybill::ViewsList</name>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
</context>
<context>
    <name>waybill::WindowMenus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Job</source>
        <translation>A&amp;uftrag</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Needs tracking</source>
        <translation>Sendungs&amp;nummer fehlt</translation>
    </message>
    <message>
        <source>&amp;Due in 3 days</source>
        <translation>In 3 Tagen &amp;fällig</translation>
    </message>
    <message>
        <source>In &amp;transit</source>
        <translation>&amp;Unterwegs</translation>
    </message>
    <message>
        <source>&amp;Return not set</source>
        <translation>&amp;Rücksendung fehlt</translation>
    </message>
    <message>
        <source>&amp;Finished</source>
        <translation>&amp;Beendet</translation>
    </message>
    <message>
        <source>&amp;All jobs</source>
        <translation>&amp;Alle Aufträge</translation>
    </message>
    <message>
        <source>&amp;Open connection file…</source>
        <translation>Verbindungsdatei &amp;öffnen …</translation>
    </message>
    <message>
        <source>&amp;Try with practice data</source>
        <translation>Mit &amp;Übungsdaten ausprobieren</translation>
    </message>
    <message>
        <source>&amp;Close connection</source>
        <translation>Verbindung s&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Open job</source>
        <translation>Auftrag ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Mark as shipped…</source>
        <translation>Als &amp;versandt melden …</translation>
    </message>
    <message>
        <source>Copy job &amp;name</source>
        <translation>&amp;Name des Auftrags kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;tracking number</source>
        <translation>&amp;Sendungsnummer kopieren</translation>
    </message>
    <message>
        <source>&amp;Find jobs</source>
        <translation>Aufträge suc&amp;hen</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>Aktual&amp;isieren</translation>
    </message>
    <message>
        <source>&amp;Back to the jobs</source>
        <translation>&amp;Zurück zu den Aufträgen</translation>
    </message>
    <message>
        <source>&amp;Peek panel</source>
        <extracomment>the panel below the table that says what the selected job needs</extracomment>
        <translation>&amp;Vorschau</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;About Waybill</source>
        <translation>&amp;Über Waybill</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>Ver&amp;lauf …</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>S&amp;palten</translation>
    </message>
    <message>
        <source>Refresh a&amp;utomatically</source>
        <translation>Automatisch aktua&amp;lisieren</translation>
    </message>
    <message>
        <source>In transit &amp;over 14 days</source>
        <translation>Über 14 &amp;Tage unterwegs</translation>
    </message>
    <message>
        <source>&amp;Copy as table</source>
        <translation>Als &amp;Tabelle kopieren</translation>
    </message>
    <message>
        <source>&amp;Export as CSV…</source>
        <translation>Als &amp;CSV exportieren …</translation>
    </message>
    <message>
        <source>&amp;Open jobs</source>
        <translation>Aufträge ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>B&amp;earbeiten</translation>
    </message>
    <message>
        <source>My &amp;views</source>
        <translation>Ei&amp;gene Ansichten</translation>
    </message>
    <message>
        <source>Arc&amp;hive</source>
        <translation>Arc&amp;hiv</translation>
    </message>
    <message>
        <source>&amp;Set return address…</source>
        <translation>&amp;Rücksendeadresse setzen …</translation>
    </message>
    <message>
        <source>Remo&amp;ve from the archive…</source>
        <translation>Aus &amp;dem Archiv entfernen …</translation>
    </message>
    <message>
        <source>&amp;Address book…</source>
        <translation>&amp;Adressbuch …</translation>
    </message>
    <message>
        <source>Carrier acco&amp;unts…</source>
        <translation>&amp;Kundenkonten …</translation>
    </message>
    <message>
        <source>De&amp;sktop notices…</source>
        <translation>&amp;Meldungen auf dem Schreibtisch …</translation>
    </message>
    <message>
        <source>&amp;Requests…</source>
        <translation>&amp;Anfragen …</translation>
    </message>
    <message>
        <source>Outbo&amp;x…</source>
        <translation>Postaus&amp;gang …</translation>
    </message>
</context>
</TS>
