package fr.amiable.bundle.dossier;

import fr.amiable.bundle.BundleCover;
import fr.amiable.bundle.BundleExhibit;
import fr.amiable.bundle.BundleFact;
import fr.amiable.bundle.BundleFile;
import fr.amiable.bundle.BundleRequest;
import fr.amiable.common.FrenchText;
import fr.amiable.common.Texts;
import fr.amiable.company.Company;
import fr.amiable.dispute.Dispute;
import fr.amiable.evidence.exhibit.Exhibit;
import fr.amiable.evidence.exhibit.NumberedExhibit;
import fr.amiable.payment.AccountStatement;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads of a case what its bundle must hold; what is confidential is never read. */
final class DossierRequests {

    private final DossierSources sources;
    private final Texts texts;
    private final DossierCover cover;

    DossierRequests(DossierSources sources, Texts texts) {
        this.sources = sources;
        this.texts = texts;
        this.cover = new DossierCover(texts);
    }

    /** What a bundle is made of, and the exhibits in it as a version keeps them. */
    record Prepared(Dispute dispute, BundleRequest request, List<DossierVersion.Content> contents) {}

    /**
     * @param before the version that was communicated last
     * @throws DossierRefused when something is missing
     */
    Prepared prepare(DossierOrder order, Optional<DossierVersion> before, LocalDate today) {
        Dispute dispute = sources.disputes().get(order.dispute());
        List<NumberedExhibit> numbered = numbered(dispute);
        List<DossierVersion.Content> contents = contents(numbered);
        LocalDate day = order.stopOn().orElse(today);
        DossierCover.Case about = about(dispute, day);
        BundleCover.Listing listing = listing(order, before.map(one -> DossierChanges.between(one, contents)), today);
        boolean isTold = order.parts().contains(DossierPart.CHRONOLOGY);
        List<BundleFact> facts = isTold ? sources.facts().of(dispute.id()) : List.of();
        return new Prepared(
                dispute,
                new BundleRequest(
                        cover.write(about, order, listing),
                        facts,
                        statement(order, dispute, day),
                        numbered.stream().map(this::exhibit).toList(),
                        order.files().stamp(),
                        order.files().archiving()),
                contents);
    }

    /** Every exhibit that has a number, withdrawn ones included. */
    List<NumberedExhibit> numbered(Dispute dispute) {
        List<NumberedExhibit> numbered = sources.exhibits().of(dispute.id().subject()).numbered().stream()
                .filter(one -> one.number().isPresent())
                .toList();
        if (numbered.stream().noneMatch(NumberedExhibit::isProduced)) {
            throw DossierRefused.nothingToProduce(dispute.number());
        }
        return numbered;
    }

    static List<DossierVersion.Content> contents(List<NumberedExhibit> numbered) {
        return numbered.stream()
                .map(one -> new DossierVersion.Content(
                        one.number().orElseThrow(),
                        one.exhibit().id(),
                        one.exhibit().details().title(),
                        one.exhibit().original().fingerprint(),
                        one.exhibit().isWithdrawn()))
                .toList();
    }

    private DossierCover.Case about(Dispute dispute, LocalDate day) {
        Company company = sources.companies().current().orElseThrow(DossierRefused::noCompany);
        List<AccountStatement> accounts = dispute.invoices().stream()
                .map(invoice -> sources.statements().statement(invoice, day))
                .toList();
        return new DossierCover.Case(company, sources.clients().get(dispute.client()), dispute, accounts, day);
    }

    private Optional<byte[]> statement(DossierOrder order, Dispute dispute, LocalDate day) {
        return order.parts().contains(DossierPart.STATEMENT)
                        && !dispute.invoices().isEmpty()
                ? Optional.of(sources.printed().printUnnumbered(dispute.invoices(), day))
                : Optional.empty();
    }

    private BundleExhibit exhibit(NumberedExhibit one) {
        Exhibit exhibit = one.exhibit();
        Optional<BundleFile> file = one.isProduced()
                ? Optional.of(new BundleFile(
                        exhibit.original().fileName(),
                        Optional.empty(),
                        () -> sources.exhibits().bytes(exhibit),
                        sources.exhibits().passwords().of(exhibit.id())))
                : Optional.empty();
        return new BundleExhibit(
                one.number().orElseThrow(),
                exhibit.details().title(),
                exhibit.details().factOn(),
                file);
    }

    private BundleCover.Listing listing(DossierOrder order, Optional<DossierChanges> changes, LocalDate today) {
        String since = changes.filter(one -> !one.isNothing()).map(this::told).orElse("");
        if (!order.isCommunicated()) {
            return new BundleCover.Listing(false, since);
        }
        String now = texts.get("dossier.communicated", FrenchText.dateInWords(today), order.addressee());
        return new BundleCover.Listing(true, (now + " " + since).strip());
    }

    /** « Depuis la communication du 27 novembre 2026 : pièces ajoutées : 12, 13 ; pièces retirées : 4. » */
    private String told(DossierChanges changes) {
        String since = FrenchText.dateInWords(changes.since().communicatedOn().orElseThrow());
        if (changes.withdrawn().isEmpty()) {
            return texts.get("dossier.since.appended", since, changes.appended().size(), listed(changes.appended()));
        }
        if (changes.appended().isEmpty()) {
            return texts.get(
                    "dossier.since.withdrawn", since, changes.withdrawn().size(), listed(changes.withdrawn()));
        }
        return texts.get(
                "dossier.since.both",
                since,
                changes.appended().size(),
                listed(changes.appended()),
                changes.withdrawn().size(),
                listed(changes.withdrawn()));
    }

    private static String listed(List<Integer> numbers) {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }
}
