package fr.amiable.ui.client;

import static org.assertj.core.api.Assertions.assertThat;

import fr.amiable.app.OpenDesk;
import fr.amiable.app.Wiring;
import fr.amiable.client.Client;
import fr.amiable.client.ClientDraft;
import fr.amiable.client.ClientId;
import fr.amiable.client.ClientKind;
import fr.amiable.client.duplicate.Likeness;
import fr.amiable.common.PostalAddress;
import fr.amiable.common.Problem;
import fr.amiable.common.Texts;
import fr.amiable.ui.common.ImmediateTasks;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ClientFormModelTest {

    private final Texts texts = new Texts();
    private final OpenDesk desk = new Wiring(
                    texts, Clock.fixed(Instant.parse("2026-11-24T09:00:00Z"), ZoneId.of("Europe/Paris")), "Zoé")
            .openInMemory();
    private final ClientId known = desk.clients()
            .record(ClientDraft.of(ClientKind.CONSUMER, "Mme Claire Besson", PostalAddress.EMPTY))
            .id();
    private final List<Client> saved = new ArrayList<>();

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void anEmptyFormSaysWhatIsMissingAndKeepsNothing() {
        ClientFormModel model = model(Optional.empty());

        model.save("", saved::add);

        assertThat(model.problems()).extracting(Problem::field).containsExactly("kind", "name");
        assertThat(saved).isEmpty();
    }

    @Test
    void wrongNumbersAreProblemsEachOnItsField() {
        ClientFormModel model = model(Optional.empty());
        model.fields().kindProperty().set(ClientKind.PROFESSIONAL);
        model.fields().nameProperty().set("Zoé");
        model.fields().sirenProperty().set("<script>");
        model.fields().vatNumberProperty().set("☃");

        model.save("", saved::add);

        assertThat(model.problems()).extracting(Problem::field).containsExactly("siren", "vatNumber");
    }

    @Test
    void theVatNumberOfTheSirenIsProposedUntilOneIsTyped() {
        ClientFormModel model = model(Optional.empty());
        model.fields().sirenProperty().set("404 833 048");
        assertThat(model.proposedVatNumberProperty().get()).isEqualTo("FR 83 404833048");

        model.fields().vatNumberProperty().set("FR1");
        assertThat(model.proposedVatNumberProperty().get()).isEmpty();
    }

    @Test
    void theDayOfTheDeclarationGoesWithTheProceedings() {
        ClientFormModel model = model(Optional.empty());
        model.fields().proceedings().publishedOnProperty().set(LocalDate.of(2026, 10, 14));
        model.fields().proceedings().claimDeclaredOnProperty().set(LocalDate.of(2026, 11, 2));
        assertThat(model.fields().draft().flags().claimDeclaredOn()).contains(LocalDate.of(2026, 11, 2));

        model.fields().proceedings().publishedOnProperty().set(null);
        assertThat(model.fields().draft().flags().claimDeclaredOn()).isEmpty();
    }

    @Test
    void aJudgmentAfterItsPublicationIsRefusedUnderItsField() {
        ClientFormModel model = model(Optional.empty());
        model.fields().kindProperty().set(ClientKind.PROFESSIONAL);
        model.fields().nameProperty().set("SARL Duval");
        model.fields().proceedings().publishedOnProperty().set(LocalDate.of(2026, 10, 14));
        model.fields().proceedings().openedOnProperty().set(LocalDate.of(2026, 10, 15));
        assertThat(model.currentProblems()).extracting(Problem::field).containsExactly("openedOn");
        assertThat(model.currentProblems().get(0).message(new Texts())).contains("14/10/2026");

        model.fields().proceedings().openedOnProperty().set(LocalDate.of(2026, 10, 14));
        assertThat(model.currentProblems()).isEmpty();
    }

    @Test
    void overIndebtednessIsKeptForANaturalPersonOnly() {
        LocalDate day = LocalDate.of(2026, 9, 1);
        ClientFormModel model = model(Optional.empty());
        model.fields().kindProperty().set(ClientKind.CONSUMER);
        model.fields().nameProperty().set("Lise Perrot");
        model.fields().overIndebtedOnProperty().set(day);
        model.save("", saved::add);
        assertThat(desk.clients().get(saved.get(0).id()).flags().overIndebtedOn())
                .contains(day);

        model.fields().kindProperty().set(ClientKind.PUBLIC_BODY);
        assertThat(model.fields().draft().flags().overIndebtedOn()).isEmpty();
    }

    @Test
    void aDayOfProceedingsThatHasNotPassedIsReportedAtItsField() {
        LocalDate tomorrow = LocalDate.now(desk.clock()).plusDays(1);
        ClientFormModel model = model(Optional.empty());
        model.fields().kindProperty().set(ClientKind.PROFESSIONAL);
        model.fields().nameProperty().set("Menuiserie Ravel");
        model.fields().proceedings().publishedOnProperty().set(tomorrow.minusDays(9));
        model.fields().proceedings().claimDeclaredOnProperty().set(tomorrow);

        model.save("", saved::add);

        assertThat(saved).isEmpty();
        assertThat(model.problems()).extracting(Problem::field).containsExactly("claimDeclaredOn");
    }

    @Test
    void theOneBeingTypedAgainIsFoundAndTheOneBeingChangedIsNot() {
        ClientFormModel fresh = model(Optional.empty());
        fresh.fields().nameProperty().set("BESSON claire");
        fresh.lookForLookalikes();
        assertThat(fresh.lookalikes()).singleElement().satisfies(found -> {
            assertThat(found.client().id()).isEqualTo(known);
            assertThat(found.why()).isEqualTo(Likeness.SAME_NAME);
        });

        ClientFormModel change = model(Optional.of(known));
        change.load();
        change.lookForLookalikes();
        assertThat(change.lookalikes()).isEmpty();
        assertThat(change.fields().isModified()).isFalse();
    }

    private ClientFormModel model(Optional<ClientId> changed) {
        return new ClientFormModel(changed, desk.clients(), desk.cases().duplicates(), texts, new ImmediateTasks());
    }
}
