package fr.amiable.app;

import static org.assertj.core.api.Assertions.assertThat;

import fr.amiable.bundle.candidate.ExhibitCandidate;
import fr.amiable.bundle.candidate.ExhibitCandidates;
import fr.amiable.client.ClientDraft;
import fr.amiable.client.ClientId;
import fr.amiable.client.ClientKind;
import fr.amiable.common.PostalAddress;
import fr.amiable.common.Progress;
import fr.amiable.common.Subject;
import fr.amiable.common.Texts;
import fr.amiable.dispute.Dispute;
import fr.amiable.evidence.Original;
import fr.amiable.evidence.exhibit.AddedExhibits;
import fr.amiable.evidence.exhibit.ExhibitCategory;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The documents of the desk that may become exhibits of the dispute of the invented business. */
class ExhibitCandidatesTest {

    private final Texts texts = new Texts();
    private final OpenDesk desk = PlacesTest.invented(texts);
    private final Dispute dispute =
            desk.cases().disputes().get(desk.cases().disputes().rows().get(0).id());
    private final ExhibitCandidates candidates = new ExhibitCandidates(
            new ExhibitCandidates.Sources(
                    desk.cases().documents(),
                    desk.archives().originals(),
                    desk.invoices(),
                    desk.cases().contracts(),
                    desk.letters(),
                    desk.cases().timeline()),
            desk.cases().exhibits(),
            texts);

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void lettersAlreadyProducedAsExhibitsAreNotProposedAgain() {
        assertThat(candidates.of(dispute)).noneMatch(one -> one.from() == Subject.Kind.LETTER);
        desk.cases()
                .exhibits()
                .withdraw(
                        desk.cases().exhibits().of(subject()).exhibits().get(5).id());

        List<ExhibitCandidate> again = candidates.of(dispute);

        assertThat(again)
                .filteredOn(one -> one.exhibit().details().category() == ExhibitCategory.FORMAL_NOTICE)
                .singleElement()
                .satisfies(notice -> assertThat(notice.isOfTheCase()).isTrue());
    }

    @Test
    void filesOfTheClientTheInvoiceTheContractAndExchangesAreProposedThoseOfTheCaseFirst() {
        attach(dispute.client().subject(), "kbis.pdf");
        attach(dispute.invoices().get(0).subject(), "F-2026-058.pdf");
        attach(dispute.contracts().get(0).subject(), "plan.pdf");
        attach(other().subject(), "autre.pdf");

        List<ExhibitCandidate> found = candidates.of(dispute);

        assertThat(found)
                .extracting(one -> one.exhibit().fileName())
                .contains("kbis.pdf", "F-2026-058.pdf", "plan.pdf", "courriel-loiseau.txt")
                .doesNotContain("autre.pdf");
        assertThat(found.get(found.size() - 1).exhibit().fileName()).isEqualTo("kbis.pdf");
        assertThat(one(found, "F-2026-058.pdf")).satisfies(invoice -> {
            assertThat(invoice.about()).isEqualTo("F-2026-058");
            assertThat(invoice.exhibit().details().category()).isEqualTo(ExhibitCategory.INVOICE);
            assertThat(invoice.on()).contains(desk.today().minusDays(54));
        });
        assertThat(one(found, "courriel-loiseau.txt").on())
                .contains(desk.today().minusDays(10));
    }

    @Test
    void oneTakenKeepsItsOriginalAndIsProposedNoMore() {
        Original kept = attach(dispute.invoices().get(0).subject(), "F-2026-058.pdf");
        ExhibitCandidate invoice = one(candidates.of(dispute), "F-2026-058.pdf");

        AddedExhibits added = desk.cases().exhibits().add(subject(), List.of(invoice.exhibit()), Progress.NONE);

        assertThat(added.added())
                .singleElement()
                .satisfies(exhibit -> assertThat(exhibit.original()).isEqualTo(kept));
        assertThat(candidates.of(dispute))
                .noneMatch(one -> one.exhibit().fileName().equals("F-2026-058.pdf"));
    }

    private static ExhibitCandidate one(List<ExhibitCandidate> found, String name) {
        return found.stream()
                .filter(candidate -> candidate.exhibit().fileName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private ClientId other() {
        return desk.clients()
                .record(ClientDraft.of(ClientKind.PROFESSIONAL, "Autre", PostalAddress.EMPTY))
                .id();
    }

    private Original attach(Subject to, String name) {
        return desk.cases().files().attach(to, name, name.getBytes(StandardCharsets.UTF_8));
    }

    private Subject subject() {
        return dispute.id().subject();
    }
}
