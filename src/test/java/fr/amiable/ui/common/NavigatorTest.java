package fr.amiable.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import fr.amiable.client.ClientId;
import fr.amiable.ui.common.Destination.ClientCard;
import fr.amiable.ui.common.Destination.Clients;
import fr.amiable.ui.common.Destination.Invoices;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;

class NavigatorTest {

    private static final Destination CLIENTS = new Clients();
    private static final Destination CARD = new ClientCard(new ClientId(1));
    private static final Destination INVOICES = new Invoices();

    private final ScriptedDialogs dialogs = new ScriptedDialogs();
    private boolean isModified;
    private final Navigator navigator = new Navigator(
            new Screens()
                    .on(Clients.class, place -> Screen.of(new Region()))
                    .on(Invoices.class, place -> Screen.of(new Region()))
                    .on(ClientCard.class, place -> Screen.of(new Region()).guardedBy(() -> isModified)),
            dialogs);

    @Test
    void backAndForthFollowTheWayTaken() {
        navigator.show(CLIENTS);
        navigator.show(CARD);
        navigator.show(INVOICES);

        navigator.back();
        navigator.back();
        assertThat(navigator.destinationProperty().get()).isEqualTo(CLIENTS);
        assertThat(navigator.hasPastProperty().get()).isFalse();

        navigator.forward();
        assertThat(navigator.destinationProperty().get()).isEqualTo(CARD);
        assertThat(navigator.hasFutureProperty().get()).isTrue();
    }

    @Test
    void aNewWayForgetsTheWayForth() {
        navigator.show(CLIENTS);
        navigator.show(CARD);
        navigator.back();
        navigator.show(INVOICES);

        assertThat(navigator.hasFutureProperty().get()).isFalse();
    }

    @Test
    void whatIsTypedIsNotLeftWhenTheOwnerWouldRatherStay() {
        dialogs.refusing();
        navigator.show(CLIENTS);
        navigator.show(CARD);
        isModified = true;

        navigator.show(INVOICES);
        navigator.back();

        assertThat(navigator.destinationProperty().get()).isEqualTo(CARD);
        assertThat(dialogs.asked()).containsExactly(Question.LOSE_CHANGES, Question.LOSE_CHANGES);
    }

    @Test
    void aFormThatIsDoneWithLeadsBackWithoutAQuestion() {
        navigator.show(CLIENTS);
        navigator.show(CARD);
        isModified = true;

        navigator.close(INVOICES);

        assertThat(navigator.destinationProperty().get()).isEqualTo(CLIENTS);
        assertThat(dialogs.asked()).isEmpty();
    }
}
