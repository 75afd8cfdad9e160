package fr.amiable.letter;

import fr.amiable.client.ClientId;
import fr.amiable.dispute.DisputeId;
import fr.amiable.evidence.Fingerprint;
import fr.amiable.invoice.InvoiceId;
import fr.amiable.letter.enclosure.EnclosedCopy;
import fr.amiable.letter.sending.SendingRepository;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Where produced letters and their pages are kept; a letter counts for its invoices once it left. */
public interface LetterRepository {

    ProducedLetter add(LetterSlip slip, Fingerprint fingerprint, byte[] pdf);

    /** Keeps what is joined to a letter just added. */
    void keepEnclosed(LetterId id, List<EnclosedCopy> copies);

    /** What is joined to a letter, in its order; nothing for those produced before it was kept. */
    List<EnclosedCopy> enclosed(LetterId id);

    Optional<ProducedLetter> find(LetterId id);

    /** The pages exactly as they were produced. */
    Optional<byte[]> pdf(LetterId id);

    /** Letters about this invoice, oldest first. */
    List<ProducedLetter> ofInvoice(InvoiceId invoice);

    /** Those about one of these invoices that left by that day. */
    List<ProducedLetter> sentAbout(List<InvoiceId> invoices, LocalDate by);

    /** Letters about this dispute itself, oldest first. */
    List<ProducedLetter> ofDispute(DisputeId dispute);

    /** Letters to this client, newest first. */
    List<ProducedLetter> ofClient(ClientId client);

    /** When and how they left. */
    SendingRepository sendings();

    /** The last letters produced, newest first, at most {@code limit}. */
    List<ListedLetter> newest(int limit);
}
