package fr.amiable.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import fr.amiable.client.ClientId;
import fr.amiable.ui.common.Destination.ClientCard;
import fr.amiable.ui.common.Destination.Clients;
import fr.amiable.ui.common.Destination.Invoices;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.Node;
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

    private int readings;
    private long changes;
    private LocalDate day = LocalDate.of(2026, 11, 24);
    private final Navigator keeping = new Navigator(
            new Screens()
                    .keeping(List.of(CLIENTS), () -> day, () -> changes)
                    .on(Clients.class, place -> Screen.of(new Region()).readAgainBy(() -> readings++))
                    .on(ClientCard.class, place -> Screen.of(new Region())),
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

    @Test
    void aPlaceThatIsKeptIsFoundAgainAsItWasLeftAndBroughtUpToDate() {
        keeping.show(CLIENTS);
        Node left = keeping.screenProperty().get().view();
        keeping.show(CARD);
        changes++;
        keeping.back();

        assertThat(keeping.screenProperty().get().view()).isSameAs(left);
        assertThat(keeping.isKept(left)).isTrue();
        assertThat(readings).isEqualTo(1);
    }

    @Test
    void whileNothingChangesItIsNotReadAgain() {
        keeping.show(CLIENTS);
        changes++;
        keeping.show(CLIENTS);
        keeping.show(CARD);
        keeping.back();

        assertThat(readings).isEqualTo(1);
    }

    @Test
    void onAnotherDayWhatWasKeptIsBuiltAnew() {
        keeping.show(CLIENTS);
        Node left = keeping.screenProperty().get().view();
        day = day.plusDays(1);
        keeping.show(CLIENTS);

        assertThat(keeping.screenProperty().get().view()).isNotSameAs(left);
        assertThat(keeping.isKept(left)).isFalse();
        assertThat(readings).isZero();
    }

    @Test
    void otherPlacesAreBuiltEachTime() {
        keeping.show(CARD);
        Node left = keeping.screenProperty().get().view();
        keeping.show(CLIENTS);
        keeping.back();

        assertThat(keeping.screenProperty().get().view()).isNotSameAs(left);
        assertThat(keeping.isKept(left)).isFalse();
    }

    @Test
    void whatIsToBeKeptCanBeBuiltBeforeItIsGoneTo() {
        Node ahead = keeping.buildAhead().orElseThrow();

        assertThat(keeping.buildAhead()).isEmpty();
        keeping.show(CLIENTS);
        assertThat(keeping.screenProperty().get().view()).isSameAs(ahead);
    }
}
