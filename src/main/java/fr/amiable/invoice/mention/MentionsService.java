package fr.amiable.invoice.mention;

import fr.amiable.client.Client;
import fr.amiable.client.ClientRepository;
import fr.amiable.common.Money;
import fr.amiable.common.Percentage;
import fr.amiable.company.CompanyRepository;
import fr.amiable.evidence.Original;
import fr.amiable.evidence.OriginalArchive;
import fr.amiable.invoice.Invoice;
import fr.amiable.invoice.InvoiceId;
import fr.amiable.invoice.InvoiceNotFound;
import fr.amiable.invoice.InvoiceNumbers;
import fr.amiable.invoice.InvoiceRepository;
import fr.amiable.law.LegalWarning;
import fr.amiable.law.RateNotPublished;
import fr.amiable.law.RateTable;
import fr.amiable.law.interest.Claim;
import fr.amiable.law.interest.LateInterest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/** The check of an invoice's mentions, against its record and the words of its attached PDF. */
public final class MentionsService {

    /** Where the check reads. */
    public record Sources(
            InvoiceRepository invoices,
            ClientRepository clients,
            CompanyRepository company,
            OriginalArchive originals) {}

    private static final Money ANY_PRINCIPAL = Money.euros("1000");

    private final Sources sources;
    private final PaperText papers;
    private final Supplier<RateTable> rates;
    private final Clock clock;

    public MentionsService(Sources sources, PaperText papers, Supplier<RateTable> rates, Clock clock) {
        this.sources = sources;
        this.papers = papers;
        this.rates = rates;
        this.clock = clock;
    }

    /** @throws InvoiceNotFound when there is no such invoice */
    public MentionsReport check(InvoiceId id) {
        Invoice invoice =
                sources.invoices().find(id).orElseThrow(() -> new InvoiceNotFound(String.valueOf(id.value())));
        Client client = sources.clients().find(invoice.client()).orElseThrow();
        Optional<ReadPaper> paper = paper(id);
        MentionCase one = new MentionCase(
                sources.company().find(),
                client,
                invoice,
                series(invoice),
                rateTooLow(client, invoice),
                paper.map(read -> new PrintedText(read.words())),
                LocalDate.now(clock));
        return new MentionsReport(MentionsCheck.results(one), paper.map(ReadPaper::fileName));
    }

    /** A file of the invoice and its words. */
    private record ReadPaper(String fileName, String words) {}

    private Optional<ReadPaper> paper(InvoiceId id) {
        return sources.originals().of(id.subject()).stream()
                .filter(original -> original.mediaType().equals("application/pdf")
                        || original.fileName().toLowerCase(Locale.ROOT).endsWith(".pdf"))
                .flatMap(original -> words(original).map(words -> new ReadPaper(original.fileName(), words)).stream())
                .findFirst();
    }

    private Optional<String> words(Original original) {
        return sources.originals().bytes(original.id()).flatMap(papers::of);
    }

    private MentionCase.Series series(Invoice invoice) {
        Optional<String> previous = InvoiceNumbers.previous(invoice.number());
        Optional<LocalDate> issuedOn = previous.flatMap(sources.invoices()::findByNumber)
                .map(found -> found.dates().issuedOn());
        return new MentionCase.Series(previous, issuedOn);
    }

    /** The statement of a claim that is a day late says whether the agreed rate holds. */
    private Optional<LegalWarning> rateTooLow(Client client, Invoice invoice) {
        Optional<Percentage> agreed = invoice.conditions().penaltyRate();
        if (agreed.isEmpty()) {
            return Optional.empty();
        }
        LocalDate day = invoice.dates().issuedOn();
        Claim claim = Claim.of(client.kind().regime(), ANY_PRINCIPAL, day.minusDays(1))
                .withAgreedRate(agreed.get());
        try {
            return new LateInterest(rates.get())
                    .account(claim, List.of(), day).warnings().stream()
                            .filter(warning -> warning.key().equals("agreedRateUnderFloor"))
                            .findFirst();
        } catch (RateNotPublished notYet) {
            return Optional.empty();
        }
    }
}
