package fr.amiable.letter;

import fr.amiable.client.ClientId;
import fr.amiable.common.Texts;
import fr.amiable.common.Transactions;
import fr.amiable.dispute.DisputeId;
import fr.amiable.invoice.InvoiceId;
import fr.amiable.invoice.InvoiceService;
import fr.amiable.journal.Act;
import fr.amiable.journal.Journal;
import fr.amiable.letter.check.PreCheck;
import fr.amiable.letter.check.PreChecks;
import fr.amiable.letter.enclosure.InvoiceCopies;
import fr.amiable.letter.enclosure.PageMerger;
import fr.amiable.letter.enclosure.PrintFile;
import fr.amiable.letter.enclosure.PrintFiles;
import fr.amiable.letter.matter.LetterCase;
import fr.amiable.letter.matter.LetterCases;
import fr.amiable.letter.matter.NothingToAsk;
import fr.amiable.letter.paper.LetterRenderer;
import fr.amiable.letter.sending.SendingService;
import fr.amiable.letter.statement.StatementRenderer;
import fr.amiable.letter.words.LetterWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What the owner can do with letters. */
public final class LetterService {

    /** How letters, the statements joined to them and the files to print are drawn. */
    public record Drawing(LetterRenderer letters, StatementRenderer statements, PageMerger printFiles) {}

    private final LetterCases cases;
    private final PreChecks preChecks;
    private final LetterWriter writer;
    private final LetterRenderer renderer;
    private final LetterProduction production;
    private final PrintFiles printFiles;
    private final LetterRepository letters;
    private final SendingService sendings;
    private final InvoiceService invoices;
    private final Transactions transactions;
    private final Texts texts;

    public LetterService(
            LetterCases cases,
            Drawing drawing,
            LetterRepository letters,
            InvoiceService invoices,
            Journal journal,
            Transactions transactions,
            LetterWriter writer,
            Texts texts) {
        this.cases = cases;
        this.preChecks = new PreChecks(cases, writer);
        this.writer = writer;
        this.renderer = drawing.letters();
        this.production = new LetterProduction(
                cases, preChecks, writer, drawing, new LetterProduction.Files(letters, journal), texts);
        this.printFiles = new PrintFiles(
                letters,
                cases.files().originals(),
                new InvoiceCopies(cases.parties(), drawing.statements(), texts),
                drawing.printFiles());
        this.letters = letters;
        this.sendings = new SendingService(letters, journal, transactions, cases.clock());
        this.invoices = invoices;
        this.transactions = transactions;
        this.texts = texts;
    }

    /** What is fine and what is not before producing; nothing is kept. */
    public PreCheck preCheck(LetterRequest request) {
        return preChecks.of(request);
    }

    /** The last day to pay that is proposed for this letter: a working day, as many days after it as its kind leaves. */
    public LocalDate proposedPayBy(LetterRequest request) {
        return cases.payBy(request.withoutPayBy(), cases.client(request));
    }

    /**
     * The letter as it would be, with all that was looked at; nothing is kept.
     *
     * @throws fr.amiable.common.Refusal when the letter cannot be written
     */
    public DraftedLetter proof(LetterRequest request) {
        LetterCase facts = cases.gather(request);
        return new DraftedLetter(
                preChecks.of(facts),
                facts.client(),
                cases.writtenOn(request, facts.client()),
                cases.payBy(request.withoutPayBy(), facts.client()),
                facts.entries(),
                PreChecks.problems(facts, texts),
                LetterSlip.of(facts, Optional.empty()),
                writer.words(writer.shown(facts)),
                renderer.render(writer.draft(facts)));
    }

    /**
     * The pages of the letter as they would be; nothing is kept.
     *
     * @throws fr.amiable.common.Refusal when the letter cannot be written
     */
    public byte[] preview(LetterRequest request) {
        return renderer.render(writer.write(cases.gather(request)));
    }

    /**
     * Produces the letter and keeps its pages.
     *
     * @param overrideReason why it must go despite a red check
     * @throws NothingToAsk when all it could ask for is contested
     * @throws IncompleteLetter when an entry it needs is missing
     * @throws LetterStopped when a check is red and no reason is given
     */
    public ProducedLetter produce(LetterRequest request, Optional<String> overrideReason) {
        Optional<String> reason = overrideReason.map(String::strip).filter(words -> !words.isEmpty());
        return transactions.inTransaction(() -> {
            PreChecks.Checked checked = preChecks.checked(request);
            PreCheck preCheck = checked.preCheck();
            if (preCheck.isBlocking() && reason.isEmpty()) {
                throw new LetterStopped(preCheck, preCheck.reasonsToStop(texts));
            }
            return production.keep(
                    production.draw(production.write(request, checked, reason.filter(given -> preCheck.isBlocking()))));
        });
    }

    /**
     * The pages of a letter exactly as they were produced.
     *
     * @throws LetterNotFound when there is no such letter
     */
    public byte[] reprint(LetterId id) {
        return letters.pdf(id).orElseThrow(() -> new LetterNotFound(id));
    }

    /** Draws letters and keeps them, as two acts. */
    public LetterProduction production() {
        return production;
    }

    /** What is joined to letters, and files made of it. */
    public PrintFiles files() {
        return printFiles;
    }

    /**
     * The letter and all that is joined to it, in one file to print.
     *
     * @throws LetterNotFound when there is no such letter
     */
    public PrintFile printFile(LetterId id) {
        return printFiles.of(id);
    }

    /**
     * Keeps a trace that a letter went to the printer; unless it is registered, or known to have left, it is taken to leave today.
     */
    public void recordPrinted(LetterId id) {
        transactions.inTransaction(() -> {
            production.journal(get(id), Act.LETTER_PRINTED);
            sendings.recordSentToday(id);
        });
    }

    /** When and how letters left. */
    public SendingService sendings() {
        return sendings;
    }

    /**
     * Records the day the client received a formal notice, or was first presented with it, on each of its invoices: from
     * then on interest runs against those who owe it only from a notice (C. civ. 1344-1). Empty takes it back.
     */
    public void recordReceived(LetterId id, Optional<LocalDate> receivedOn) {
        transactions.inTransaction(
                () -> get(id).invoices().forEach(invoice -> invoices.recordNotice(invoice, receivedOn)));
    }

    /** @throws LetterNotFound when there is no such letter */
    public ProducedLetter get(LetterId id) {
        return letters.find(id).orElseThrow(() -> new LetterNotFound(id));
    }

    /** Letters about this invoice, oldest first. */
    public List<ProducedLetter> ofInvoice(InvoiceId invoice) {
        return letters.ofInvoice(invoice);
    }

    /** Letters about this dispute itself, oldest first. */
    public List<ProducedLetter> ofDispute(DisputeId dispute) {
        return letters.ofDispute(dispute);
    }

    /** Letters to this client, newest first. */
    public List<ProducedLetter> ofClient(ClientId client) {
        return letters.ofClient(client);
    }

    /** The last letters produced, newest first. */
    public List<ListedLetter> newest(int limit) {
        return letters.newest(limit);
    }
}
