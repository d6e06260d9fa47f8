<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>JobTexts</name>
    <message numerus="yes">
        <source>Refreshed %n min ago</source>
        <translation>
            <numerusform>Refreshed %n min ago</numerusform>
            <numerusform>Refreshed %n min ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln job(s)</source>
        <extracomment>%1 is the name of a view of the side list</extracomment>
        <translation>
            <numerusform>%1, %Ln job</numerusform>
            <numerusform>%1, %Ln jobs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waybill::AddressBookDialog</name>
    <message numerus="yes">
        <source>%n entry(s) removed. &quot;Undo&quot; brings them back.</source>
        <translation>
            <numerusform>%n entry removed. &quot;Undo&quot; brings it back.</numerusform>
            <numerusform>%n entries removed. &quot;Undo&quot; brings them back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) imported. &quot;Undo&quot; takes them back.</source>
        <translation>
            <numerusform>%n entry imported. &quot;Undo&quot; takes it back.</numerusform>
            <numerusform>%n entries imported. &quot;Undo&quot; takes them back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) written to %1</source>
        <extracomment>%1 is a path</extracomment>
        <translation>
            <numerusform>%n entry written to %1</numerusform>
            <numerusform>%n entries written to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waybill::AddressRunDialog</name>
    <message numerus="yes">
        <source>Reading %n job(s)…</source>
        <translation>
            <numerusform>Reading %n job…</numerusform>
            <numerusform>Reading %n jobs…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done: %n job(s) changed</source>
        <translation>
            <numerusform>Done: %n job changed</numerusform>
            <numerusform>Done: %n jobs changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Set in %n job(s)</source>
        <translation>
            <numerusform>&amp;Set in %n job</numerusform>
            <numerusform>&amp;Set in %n jobs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Try &amp;again with %n job(s)</source>
        <translation>
            <numerusform>Try &amp;again with %n job</numerusform>
            <numerusform>Try &amp;again with %n jobs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waybill::ArchivePurgeDialog</name>
    <message numerus="yes">
        <source>The %n se&amp;lected job(s)</source>
        <translation>
            <numerusform>The %n se&amp;lected job</numerusform>
            <numerusform>The %n se&amp;lected jobs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waybill::ArchiveTexts</name>
    <message numerus="yes">
        <source>%n archived job(s) will be removed for good, with all that Waybill knows of them.</source>
        <translation>
            <numerusform>%n archived job will be removed for good, with all that Waybill knows of it.</numerusform>
            <numerusform>%n archived jobs will be removed for good, with all that Waybill knows of them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waybill::AutoRefresh</name>
    <message numerus="yes">
        <source>Every %n minute(s)</source>
        <translation>
            <numerusform>Every %n minute</numerusform>
            <numerusform>Every %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waybill::BoardPage</name>
    <message numerus="yes">
        <source>%Ln job(s) removed from the archive</source>
        <translation>
            <numerusform>%Ln job removed from the archive</numerusform>
            <numerusform>%Ln jobs removed from the archive</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s) exported</source>
        <translation>
            <numerusform>%Ln job exported</numerusform>
            <numerusform>%Ln jobs exported</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waybill::BoardTexts</name>
    <message numerus="yes">
        <source>certificate valid until %1 (%n day(s))</source>
        <extracomment>%1 is a date</extracomment>
        <translation>
            <numerusform>certificate valid until %1 (%n day)</numerusform>
            <numerusform>certificate valid until %1 (%n days)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s)</source>
        <translation>
            <numerusform>%Ln job</numerusform>
            <numerusform>%Ln jobs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln selected</numerusform>
            <numerusform>%Ln selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waybill::BookTexts</name>
    <message numerus="yes">
        <source>&amp;Undo: %n entry(s) added</source>
        <translation>
            <numerusform>&amp;Undo: %n entry added</numerusform>
            <numerusform>&amp;Undo: %n entries added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Undo: %n entry(s) changed</source>
        <translation>
            <numerusform>&amp;Undo: %n entry changed</numerusform>
            <numerusform>&amp;Undo: %n entries changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Undo: %n entry(s) removed</source>
        <translation>
            <numerusform>&amp;Undo: %n entry removed</numerusform>
            <numerusform>&amp;Undo: %n entries removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Undo: %n entry(s) merged</source>
        <translation>
            <numerusform>&amp;Undo: %n entry merged</numerusform>
            <numerusform>&amp;Undo: %n entries merged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Undo: %n entry(s) imported</source>
        <translation>
            <numerusform>&amp;Undo: %n entry imported</numerusform>
            <numerusform>&amp;Undo: %n entries imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Undo: %n entry(s) both kept</source>
        <translation>
            <numerusform>&amp;Undo: %n entry both kept</numerusform>
            <numerusform>&amp;Undo: %n entries both kept</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waybill::DuplicatesDialog</name>
    <message numerus="yes">
        <source>%n pair(s) left to look at. Where they differ, choose what is kept when they become one.</source>
        <translation>
            <numerusform>%n pair left to look at. Where they differ, choose what is kept when they become one.</numerusform>
            <numerusform>%n pairs left to look at. Where they differ, choose what is kept when they become one.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waybill::EditorPage</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) missing before shipping</source>
        <translation>
            <numerusform>%n field missing before shipping</numerusform>
            <numerusform>%n fields missing before shipping</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) missing</source>
        <translation>
            <numerusform>%n field missing</numerusform>
            <numerusform>%n fields missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) to correct</source>
        <translation>
            <numerusform>%n field to correct</numerusform>
            <numerusform>%n fields to correct</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older draft(s) of this job will be offered after this one.</source>
        <translation>
            <numerusform>%n older draft of this job will be offered after this one.</numerusform>
            <numerusform>%n older drafts of this job will be offered after this one.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waybill::ErrorTexts</name>
    <message numerus="yes">
        <source>It asks to be left alone for %n second(s). Try again after that.</source>
        <translation>
            <numerusform>It asks to be left alone for %n second. Try again after that.</numerusform>
            <numerusform>It asks to be left alone for %n seconds. Try again after that.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waybill::HistoryDialog</name>
    <message numerus="yes">
        <source>%n entry(s) written to %1</source>
        <extracomment>%1 is a path</extracomment>
        <translation>
            <numerusform>%n entry written to %1</numerusform>
            <numerusform>%n entries written to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) removed</source>
        <translation>
            <numerusform>%n entry removed</numerusform>
            <numerusform>%n entries removed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waybill::HistoryTexts</name>
    <message numerus="yes">
        <source>%n entry(s) from before %1 removed</source>
        <extracomment>%1 is a date</extracomment>
        <translation>
            <numerusform>%n entry from before %1 removed</numerusform>
            <numerusform>%n entries from before %1 removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) of this job removed</source>
        <translation>
            <numerusform>%n entry of this job removed</numerusform>
            <numerusform>%n entries of this job removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) checked: none was changed, none is missing. Fingerprint %1…</source>
        <extracomment>%1 is the beginning of a fingerprint</extracomment>
        <translation>
            <numerusform>%n entry checked: it was not changed, and none is missing. Fingerprint %1…</numerusform>
            <numerusform>%n entries checked: none was changed, none is missing. Fingerprint %1…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) of the history will be removed for good.</source>
        <translation>
            <numerusform>%n entry of the history will be removed for good.</numerusform>
            <numerusform>%n entries of the history will be removed for good.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They belong to %n job(s) and are from %1 to %2.</source>
        <extracomment>%1 and %2 are times</extracomment>
        <translation>
            <numerusform>They belong to %n job and are from %1 to %2.</numerusform>
            <numerusform>They belong to %n jobs and are from %1 to %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waybill::ImportDialog</name>
    <message numerus="yes">
        <source>%n entry(s) will be added.</source>
        <translation>
            <numerusform>%n entry will be added.</numerusform>
            <numerusform>%n entries will be added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) get what they lack.</source>
        <translation>
            <numerusform>%n entry gets what it lacks.</numerusform>
            <numerusform>%n entries get what they lack.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are there already.</source>
        <translation>
            <numerusform>%n row is there already.</numerusform>
            <numerusform>%n rows are there already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) cannot be read and stay out.</source>
        <translation>
            <numerusform>%n row cannot be read and stays out.</numerusform>
            <numerusform>%n rows cannot be read and stay out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n entry(s)</source>
        <translation>
            <numerusform>&amp;Import %n entry</numerusform>
            <numerusform>&amp;Import %n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waybill::JobCommands</name>
    <message numerus="yes">
        <source>%Ln job(s) copied as a table</source>
        <translation>
            <numerusform>%Ln job copied as a table</numerusform>
            <numerusform>%Ln jobs copied as a table</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waybill::NoticeTexts</name>
    <message numerus="yes">
        <source>%n job(s) changed state</source>
        <translation>
            <numerusform>%n job changed state</numerusform>
            <numerusform>%n jobs changed state</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deadline(s) near</source>
        <translation>
            <numerusform>%n deadline near</numerusform>
            <numerusform>%n deadlines near</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of news about your jobs</source>
        <translation>
            <numerusform>%n piece of news about your jobs</numerusform>
            <numerusform>%n pieces of news about your jobs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Open %n job(s)</source>
        <translation>
            <numerusform>Open %n job</numerusform>
            <numerusform>Open %n jobs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waybill::OutboxButton</name>
    <message numerus="yes">
        <source>%n edit(s) wait to be sent</source>
        <translation>
            <numerusform>%n edit waits to be sent</numerusform>
            <numerusform>%n edits wait to be sent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waybill::PeekPanel</name>
    <message numerus="yes">
        <source>%Ln jobs selected</source>
        <translation>
            <numerusform>%Ln job selected</numerusform>
            <numerusform>%Ln jobs selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waybill::PreflightTexts</name>
    <message numerus="yes">
        <source>The job lists %n drive(s), but the package says %1. Please count again.</source>
        <extracomment>%n is the number of drives in a list, %1 another number</extracomment>
        <translation>
            <numerusform>The job lists %n drive, but the package says %1. Please count again.</numerusform>
            <numerusform>The job lists %n drives, but the package says %1. Please count again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waybill::ProblemSummary</name>
    <message numerus="yes">
        <source>%n thing(s) to look at before this job can be marked as shipped</source>
        <translation>
            <numerusform>%n thing to look at before this job can be marked as shipped</numerusform>
            <numerusform>%n things to look at before this job can be marked as shipped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at</source>
        <translation>
            <numerusform>%n thing to look at</numerusform>
            <numerusform>%n things to look at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more thing(s) worth a look</source>
        <extracomment>Below things that must be put right: these need not be</extracomment>
        <translation>
            <numerusform>%n more thing worth a look</numerusform>
            <numerusform>%n more things worth a look</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waybill::RecipientSuggestions</name>
    <message numerus="yes">
        <source>%n address(es) of the address book</source>
        <translation>
            <numerusform>%n address of the address book</numerusform>
            <numerusform>%n addresses of the address book</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waybill::SavedViews</name>
    <message numerus="yes">
        <source>There are %n view(s), which is the most. Remove one first.</source>
        <translation>
            <numerusform>There is %n view, which is the most. Remove it first.</numerusform>
            <numerusform>There are %n views, which is the most. Remove one first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waybill::SetReturnAddress</name>
    <message numerus="yes">
        <source>Where do the drives of %n job(s) go back to? Nothing is changed before you have seen the list.</source>
        <translation>
            <numerusform>Where do the drives of %n job go back to? Nothing is changed before you have seen the list.</numerusform>
            <numerusform>Where do the drives of %n jobs go back to? Nothing is changed before you have seen the list.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waybill::SetupTexts</name>
    <message numerus="yes">
        <source>The certificate ends in %n days</source>
        <translation>
            <numerusform>The certificate ends in %n day</numerusform>
            <numerusform>The certificate ends in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than %n jobs found</source>
        <translation>
            <numerusform>More than %n job found</numerusform>
            <numerusform>More than %n jobs found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n jobs found</source>
        <translation>
            <numerusform>%n job found</numerusform>
            <numerusform>%n jobs found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waybill::TimeTexts</name>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n minute ago</numerusform>
            <numerusform>%n minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n hour ago</numerusform>
            <numerusform>%n hours ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>deleted by the service in %n day(s) unless shipped</source>
        <translation>
            <numerusform>deleted by the service in %n day unless shipped</numerusform>
            <numerusform>deleted by the service in %n days unless shipped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>expected at the data centre within %n day(s)</source>
        <translation>
            <numerusform>expected at the data centre within %n day</numerusform>
            <numerusform>expected at the data centre within %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>forgotten by the service in %n day(s)</source>
        <translation>
            <numerusform>forgotten by the service in %n day</numerusform>
            <numerusform>forgotten by the service in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waybill::TrackingTexts</name>
    <message numerus="yes">
        <source>%1 and %n other job(s) have the same number. Where one parcel holds several jobs, each gets an ending of its own.</source>
        <extracomment>%1 is the name of a job</extracomment>
        <translation>
            <numerusform>%1 and %n other job have the same number. Where one parcel holds several jobs, each gets an ending of its own.</numerusform>
            <numerusform>%1 and %n other jobs have the same number. Where one parcel holds several jobs, each gets an ending of its own.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waybill::UndoActions</name>
    <message numerus="yes">
        <source>&amp;Undo: %n fields</source>
        <translation>
            <numerusform>&amp;Undo: %n field</numerusform>
            <numerusform>&amp;Undo: %n fields</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Redo: %n fields</source>
        <translation>
            <numerusform>&amp;Redo: %n field</numerusform>
            <numerusform>&amp;Redo: %n fields</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waybill::UnsavedDialog</name>
    <message numerus="yes">
        <source>%n change(s) to %1 were not sent</source>
        <extracomment>%1 is the name of a job</extracomment>
        <translation>
            <numerusform>%n change to %1 was not sent</numerusform>
            <numerusform>%n changes to %1 were not sent</numerusform>
        </translation>
    </message>
</context>
</TS>
