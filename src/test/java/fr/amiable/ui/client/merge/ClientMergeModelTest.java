package fr.amiable.ui.client.merge;

import static org.assertj.core.api.Assertions.assertThat;

import fr.amiable.app.OpenDesk;
import fr.amiable.app.Wiring;
import fr.amiable.client.ClientDraft;
import fr.amiable.client.ClientId;
import fr.amiable.client.ClientKind;
import fr.amiable.client.ClientRow;
import fr.amiable.client.MerchantStatus;
import fr.amiable.client.duplicate.MergePlan.Part;
import fr.amiable.common.PostalAddress;
import fr.amiable.common.Texts;
import fr.amiable.ui.common.ImmediateTasks;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ClientMergeModelTest {

    private final OpenDesk desk = new Wiring(
                    new Texts(), Clock.fixed(Instant.parse("2026-11-24T09:00:00Z"), ZoneId.of("Europe/Paris")), "Zoé")
            .openInMemory();
    private final ClientId one = record("Menuiserie Guérin", "732829320");
    private final ClientId other = record("Ménuiserie GUERIN", "");
    private final ClientId stranger = record("Autre", "552100554");

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void nothingIsComparedUntilTheOtherIsChosen() {
        ClientMergeModel model = model(Optional.empty());
        assertThat(model.isAllowed()).isFalse();
        assertThat(model.others()).extracting(ClientRow::id).containsExactlyInAnyOrder(other, stranger);

        model.absorbedProperty().set(other);
        assertThat(model.isAllowed()).isTrue();
        assertThat(model.fileProperty().get().plan().differences()).containsExactly(Part.NAME);
    }

    @Test
    void twoSirenAreNotAllowed() {
        assertThat(model(Optional.of(stranger)).isAllowed()).isFalse();
        assertThat(model(Optional.of(one)).isAllowed()).as("with itself").isFalse();
    }

    @Test
    void theOtherIsKeptInsteadAndChoicesStartAgain() {
        ClientMergeModel model = model(Optional.of(other));
        model.take(Part.NAME, true);
        model.swap();

        assertThat(model.keptProperty().get()).isEqualTo(other);
        assertThat(model.isTaken(Part.NAME)).isFalse();
        assertThat(model.others()).extracting(ClientRow::id).containsExactlyInAnyOrder(one, stranger);
    }

    @Test
    void aMergeIsDoneAndUndone() {
        ClientMergeModel model = model(Optional.of(other));
        model.take(Part.NAME, true);

        model.merge("", merge -> {
            assertThat(merge.after().name()).isEqualTo("Ménuiserie GUERIN");
            assertThat(desk.clients().rows()).hasSize(2);
            model.undo(merge, () -> {});
        });

        assertThat(desk.clients().rows()).hasSize(3);
        assertThat(desk.clients().get(one).name()).isEqualTo("Menuiserie Guérin");
    }

    private ClientMergeModel model(Optional<ClientId> absorbed) {
        ClientMergeModel model =
                new ClientMergeModel(one, absorbed, desk.clients(), desk.cases().duplicates(), new ImmediateTasks());
        model.load();
        return model;
    }

    private ClientId record(String name, String siren) {
        return desk.clients()
                .record(ClientDraft.of(ClientKind.PROFESSIONAL, name, PostalAddress.EMPTY)
                        .withIdentity(siren, "", MerchantStatus.UNKNOWN))
                .id();
    }
}
