package fr.amiable.ui.contract;

import static org.assertj.core.api.Assertions.assertThat;

import fr.amiable.client.ClientId;
import fr.amiable.client.ClientKind;
import fr.amiable.client.MerchantStatus;
import fr.amiable.common.Percentage;
import fr.amiable.contract.Clauses;
import fr.amiable.contract.ContractDraft;
import fr.amiable.contract.ContractKind;
import fr.amiable.contract.Duration;
import fr.amiable.contract.Renewal;
import fr.amiable.contract.Signature;
import fr.amiable.ui.common.ImmediateTasks;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The table of contracts without a screen. */
class ContractsModelTest {

    private final ContractDesk desk = new ContractDesk();
    private final ContractsModel model = new ContractsModel(desk.reading(), new ImmediateTasks());

    @BeforeEach
    void fill() {
        ClientId client = desk.meet("Éts Guérin", ClientKind.PROFESSIONAL, MerchantStatus.MERCHANT);
        record(ContractDraft.of(client, ContractKind.QUOTE, "D-1", "Comptoir"));
        record(signed(client, "C-1", ContractKind.CONTRACT).withDuration(tacit("2026-01-01", "2026-12-31", 30)));
        record(signed(client, "C-2", ContractKind.CONTRACT)
                .withDuration(new Duration(
                        Optional.empty(), Optional.of(LocalDate.of(2026, 6, 30)), Renewal.NONE, Optional.empty())));
        record(signed(client, "BC-1", ContractKind.ORDER)
                .withClauses(new Clauses(
                        Optional.empty(), false, Optional.of(Percentage.of("1")), false, false, false, false)));
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void everyFilterKeepsItsOwn() {
        model.load();

        assertThat(shown(ContractFilter.ALL)).containsExactly("D-1", "BC-1", "C-2", "C-1");
        assertThat(shown(ContractFilter.TO_SIGN)).containsExactly("D-1");
        assertThat(shown(ContractFilter.RUNNING)).containsExactly("BC-1", "C-1");
        assertThat(shown(ContractFilter.NOTICE_NEAR)).containsExactly("C-1");
        assertThat(shown(ContractFilter.TO_CORRECT)).containsExactly("D-1", "BC-1");
        assertThat(model.noticesNear()).isEqualTo(1);
    }

    @Test
    void kindAndWordsNarrowTheTable() {
        model.load();

        model.kindProperty().set(Optional.of(ContractKind.ORDER));
        assertThat(shown(ContractFilter.ALL)).containsExactly("BC-1");

        model.kindProperty().set(Optional.empty());
        model.searchProperty().set("GUERIN comptoir");
        assertThat(shown(ContractFilter.ALL)).containsExactly("D-1");
    }

    @Test
    void anEmptyDeskIsSaidEmpty() {
        desk.desk()
                .cases()
                .contracts()
                .all()
                .forEach(row ->
                        desk.desk().cases().contracts().remove(row.contract().id()));
        model.load();

        assertThat(model.emptyProperty().get()).isTrue();
        assertThat(model.shown()).isEmpty();
    }

    private List<String> shown(ContractFilter filter) {
        model.filterProperty().set(filter);
        return model.shown().stream().map(entry -> entry.row().number()).toList();
    }

    private void record(ContractDraft draft) {
        desk.desk().cases().contracts().record(draft);
    }

    private static ContractDraft signed(ClientId client, String number, ContractKind kind) {
        return ContractDraft.of(client, kind, number, "Entretien")
                .withSignature(new Signature(Optional.of(LocalDate.of(2026, 1, 1)), "", false, false, false));
    }

    private static Duration tacit(String from, String to, int notice) {
        return new Duration(
                Optional.of(LocalDate.parse(from)),
                Optional.of(LocalDate.parse(to)),
                Renewal.TACIT,
                Optional.of(notice));
    }
}
