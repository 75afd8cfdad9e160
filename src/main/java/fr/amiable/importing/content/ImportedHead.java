package fr.amiable.importing.content;

import java.time.LocalDate;
import java.util.Optional;

/** What identifies a document and dates it; {@code typeCode} is the UNTDID 1001 code of the file. */
public record ImportedHead(
        String number,
        String typeCode,
        DocumentNature nature,
        LocalDate issuedOn,
        Optional<LocalDate> dueOn,
        Optional<LocalDate> deliveredOn) {}
