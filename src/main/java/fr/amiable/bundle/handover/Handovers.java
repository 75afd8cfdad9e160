package fr.amiable.bundle.handover;

import fr.amiable.bundle.BundleStopped;
import fr.amiable.bundle.StampPlace;
import fr.amiable.bundle.dossier.DossierOrder;
import fr.amiable.bundle.dossier.DossierSources;
import fr.amiable.bundle.dossier.Dossiers;
import fr.amiable.bundle.dossier.ProducedDossier;
import fr.amiable.bundle.facts.PrintedFacts;
import fr.amiable.chronology.proof.ProvenFact;
import fr.amiable.common.Progress;
import fr.amiable.common.SheetWriter;
import fr.amiable.common.Texts;
import fr.amiable.company.Company;
import fr.amiable.dispute.Dispute;
import fr.amiable.journal.Act;
import fr.amiable.letter.CompanyMissing;
import fr.amiable.letter.statement.StatementRenderer;
import fr.amiable.payment.AccountStatement;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Hands a case over: the bundle and one file per exhibit, the account, the chronology, who is who, and a receipt to sign. */
public final class Handovers {

    /** What the files are made from. */
    public record Sources(DossierSources cases, Dossiers dossiers, PrintedFacts facts) {}

    /** What writes them. */
    public record Writers(SheetWriter csv, StatementRenderer papers) {}

    private final Sources sources;
    private final Writers writers;
    private final Texts texts;
    private final Dossiers.Trace trace;
    private final HandoverSheets sheets;

    public Handovers(Sources sources, Writers writers, Texts texts, Dossiers.Trace trace) {
        this.sources = sources;
        this.writers = writers;
        this.texts = texts;
        this.trace = trace;
        this.sheets = new HandoverSheets(texts);
    }

    /**
     * Writes a folder and an archive of it; the bundle is communicated today to the addressee. All of it is done, or
     * nothing; what is confidential is in no file.
     *
     * @param target the folder or the archive, neither of which may be there
     * @throws HandoverRefused when there is no addressee, or the place cannot be written
     * @throws ProtectedExhibits when exhibits ask for a password, and may not be left closed
     * @throws BundleStopped when the user asked for it
     */
    public HandedOver handOver(HandoverOrder order, Path target, Progress progress) {
        if (order.addressee().isEmpty()) {
            throw HandoverRefused.noAddressee();
        }
        try (HandoverFolder folder = HandoverFolder.at(target)) {
            return trace.transactions().inTransaction(() -> write(order, folder, progress));
        }
    }

    /** Remembers passwords for protected exhibits, by their numbers; the next handing over opens them. */
    public void open(ProtectedExhibits closed, Map<Integer, String> passwords) {
        passwords.forEach((number, word) -> closed.exhibit(number)
                .ifPresent(exhibit -> sources.cases().exhibits().passwords().add(exhibit, word)));
    }

    private HandedOver write(HandoverOrder order, HandoverFolder folder, Progress progress) {
        LocalDate day = LocalDate.now(trace.clock());
        Dispute dispute = sources.cases().disputes().get(order.dispute());
        Company company = sources.cases().companies().current().orElseThrow(CompanyMissing::new);
        HandoverPapers papers =
                new HandoverPapers(texts, company, sources.cases().clients().get(dispute.client()), dispute, day);
        String number = dispute.number();
        account(dispute, order.stopOn().orElse(day), folder);
        stopIf(progress);
        chronology(dispute, folder);
        folder.write("Contacts_" + number + ".pdf", writers.papers().render(papers.contacts()));
        stopIf(progress);
        String bundle = "Dossier_" + number + ".pdf";
        DossierOrder.Files files =
                new DossierOrder.Files(StampPlace.CORNER, Optional.empty(), Optional.of(folder.draft("Pieces")));
        ProducedDossier produced = sources.dossiers()
                .produce(
                        DossierOrder.of(dispute.id(), order.profile())
                                .with(files)
                                .stoppedOn(order.stopOn())
                                .to(order.addressee(), true)
                                .evenLocked(),
                        folder.draft(bundle),
                        progress);
        if (!order.mayLeaveLocked()) {
            ProtectedExhibits.refuse(produced);
        }
        stopIf(progress);
        byte[] receipt = writers.papers().render(papers.receipt(order.addressee(), produced, folder.files()));
        folder.write("Recu_" + number + ".pdf", receipt);
        List<HandedFile> handed = folder.files();
        String said = order.addressee() + " : "
                + handed.stream().map(HandedFile::name).collect(Collectors.joining(", "));
        trace.journal().record(dispute.id().subject(), Act.CASE_HANDED_OVER, "", said);
        sources.dossiers().moved(produced.version().id(), folder.folder().resolve(bundle));
        folder.finish(trace.clock().instant());
        return new HandedOver(folder.folder(), folder.archive(), handed, produced);
    }

    private void account(Dispute dispute, LocalDate day, HandoverFolder folder) {
        if (dispute.invoices().isEmpty()) {
            return;
        }
        List<AccountStatement> accounts = dispute.invoices().stream()
                .map(invoice -> sources.cases().statements().statement(invoice, day))
                .toList();
        String name = "Decompte_" + dispute.number();
        folder.write(name + ".pdf", sources.cases().printed().print(dispute.invoices(), day));
        folder.write(name + ".csv", writers.csv().write(sheets.statement(accounts)));
    }

    private void chronology(Dispute dispute, HandoverFolder folder) {
        List<ProvenFact> facts = sources.cases().facts().produced(dispute.id());
        if (!facts.isEmpty()) {
            String name = "Chronologie_" + dispute.number();
            folder.write(name + ".pdf", sources.facts().print(dispute.id()));
            folder.write(name + ".csv", writers.csv().write(sheets.chronology(facts)));
        }
    }

    private static void stopIf(Progress progress) {
        if (progress.isCancelled()) {
            throw new BundleStopped();
        }
    }
}
