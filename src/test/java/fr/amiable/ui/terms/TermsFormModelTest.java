package fr.amiable.ui.terms;

import static org.assertj.core.api.Assertions.assertThat;

import fr.amiable.client.ClientKind;
import fr.amiable.client.MerchantStatus;
import fr.amiable.common.Problem;
import fr.amiable.contract.Acceptance;
import fr.amiable.contract.ContractDraft;
import fr.amiable.contract.ContractKind;
import fr.amiable.contract.TermsAcceptance;
import fr.amiable.contract.TermsId;
import fr.amiable.contract.TermsOfSale;
import fr.amiable.ui.common.ImmediateTasks;
import fr.amiable.ui.contract.ContractDesk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The versions of the terms of sale and their form without a screen. */
class TermsFormModelTest {

    @TempDir
    private Path folder;

    private final ContractDesk desk = new ContractDesk();
    private final List<TermsOfSale> saved = new ArrayList<>();

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void aVersionIsKeptWithItsFileAndItsLastDayIncluded() throws IOException {
        TermsFormModel form = filled("2026", "2026-01-01");
        form.fields().untilProperty().set(LocalDate.of(2026, 12, 31));
        form.pending().add(List.of(Files.writeString(folder.resolve("CGV.pdf"), "%PDF-1.7")));

        form.save("", saved::add);

        TermsOfSale kept = desk.desk().cases().terms().get(saved.get(0).id());
        assertThat(kept.isInForceOn(LocalDate.of(2026, 12, 31))).isTrue();
        assertThat(kept.isInForceOn(LocalDate.of(2027, 1, 1))).isFalse();
        assertThat(desk.desk().cases().files().of(kept.id().subject())).hasSize(1);
        assertThat(form.isModified()).isFalse();
    }

    @Test
    void anEmptyFormStoresNothing() {
        TermsFormModel form = form(Optional.empty());

        form.save("", saved::add);

        assertThat(form.problems()).extracting(Problem::field).containsExactly("version", "inForceOn");
        assertThat(desk.desk().cases().terms().all()).isEmpty();
    }

    @Test
    void anEndBeforeTheStartIsExplained() {
        TermsFormModel form = filled("2026", "2026-01-01");
        form.fields().untilProperty().set(LocalDate.of(2025, 12, 31));

        form.save("", saved::add);

        assertThat(form.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.field()).isEqualTo("replacedOn");
            assertThat(problem.message(ContractDesk.TEXTS)).contains("31/12/2025", "01/01/2026");
        });
        form.fields().untilProperty().set(LocalDate.of(2026, 1, 1));
        form.save("", saved::add);
        assertThat(saved).hasSize(1);
    }

    @Test
    void theVersionThatWouldEndIsNamedBeforeSaving() {
        desk.version("2025", "2025-01-01");
        TermsFormModel form = filled("2026", "2026-01-01");

        assertThat(form.endedProperty().get().version()).isEqualTo("2025");

        form.fields().untilProperty().set(LocalDate.of(2026, 6, 30));
        assertThat(form.endedProperty().get()).isNull();
    }

    @Test
    void anOverlapAndANameTakenAreRefusedInWords() {
        desk.version("2025", "2025-01-01");
        TermsFormModel overlapping = filled("bis", "2024-01-01");
        overlapping.save("", saved::add);
        assertThat(overlapping.refusalProperty().get()).contains("2025", "01/01/2025");

        TermsFormModel twice = filled("2025", "2026-01-01");
        twice.save("", saved::add);
        assertThat(twice.problems()).extracting(Problem::field).containsExactly("version");
        assertThat(desk.desk().cases().terms().all()).hasSize(1);
    }

    @Test
    void aVersionThatAContractNamesIsNotRemovedOthersComeBack() {
        TermsOfSale named = desk.version("2025", "2025-01-01");
        TermsOfSale free = desk.version("2026", "2026-01-01");
        desk.desk()
                .cases()
                .contracts()
                .record(ContractDraft.of(
                                desk.meet("Zoé", ClientKind.CONSUMER, MerchantStatus.UNKNOWN),
                                ContractKind.QUOTE,
                                "D-1",
                                "Devis")
                        .withAcceptance(new Acceptance(
                                Optional.of(named.id()), TermsAcceptance.NOT_ACCEPTED, Optional.empty(), "")));
        List<Runnable> undo = new ArrayList<>();

        TermsFormModel used = form(Optional.of(named.id()));
        used.remove("", undo::add, () -> {});
        assertThat(used.refusalProperty().get()).contains("2025", "un contrat");
        assertThat(undo).isEmpty();

        form(Optional.of(free.id())).remove("", undo::add, () -> {});
        assertThat(desk.desk().cases().terms().find(free.id())).isEmpty();
        undo.get(0).run();
        assertThat(desk.desk().cases().terms().find(free.id())).contains(free);
    }

    @Test
    void theTableTellsWhereEachVersionStands() {
        desk.version("2025", "2025-01-01");
        desk.version("2026", "2026-01-01");
        desk.version("2027", "2027-01-01");
        TermsVersionsModel table = new TermsVersionsModel(
                desk.desk().cases().terms(), desk.desk().cases().files(), new ImmediateTasks(), desk.clock());
        table.load();

        assertThat(table.shown())
                .extracting(TermsEntry::state)
                .containsExactly(TermsEntry.State.TO_COME, TermsEntry.State.IN_FORCE, TermsEntry.State.REPLACED);
        assertThat(table.shown().get(2).until()).contains(LocalDate.of(2025, 12, 31));
        assertThat(table.isNoneInForce()).isFalse();
        table.searchProperty().set("2025");
        assertThat(table.shown()).hasSize(1);
    }

    @Test
    void aDraftGivesBackWhatWasTyped() {
        TermsFormModel lost = filled("2026 bis", "2026-03-01");
        lost.fields().untilProperty().set(LocalDate.of(2026, 12, 31));
        lost.fields().noteProperty().set("Sur le devis\nau verso");

        TermsFormModel taken = form(Optional.empty());
        taken.fields().values().take(lost.fields().values().values());

        assertThat(taken.fields().draft()).isEqualTo(lost.fields().draft());
        assertThat(taken.isModified()).isTrue();
    }

    private TermsFormModel filled(String version, String inForceOn) {
        TermsFormModel form = form(Optional.empty());
        form.fields().versionProperty().set(version);
        form.fields().inForceOnProperty().set(LocalDate.parse(inForceOn));
        return form;
    }

    private TermsFormModel form(Optional<TermsId> changed) {
        TermsFormModel form = new TermsFormModel(
                changed,
                desk.desk().cases().terms(),
                desk.desk().cases().files(),
                new ImmediateTasks(),
                ContractDesk.TEXTS,
                desk.clock());
        form.load();
        return form;
    }
}
