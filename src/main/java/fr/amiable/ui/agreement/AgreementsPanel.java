package fr.amiable.ui.agreement;

import fr.amiable.client.ClientId;
import fr.amiable.common.Texts;
import fr.amiable.invoice.InvoiceId;
import fr.amiable.letter.LetterType;
import fr.amiable.payment.plan.FollowedPlan;
import fr.amiable.payment.plan.PlanState;
import fr.amiable.payment.promise.FollowedPromise;
import fr.amiable.payment.promise.PromiseState;
import fr.amiable.ui.common.Destination;
import fr.amiable.ui.common.Navigator;
import fr.amiable.ui.common.widget.Card;
import fr.amiable.ui.common.widget.Shown;
import fr.amiable.ui.common.widget.StatusChip;
import fr.amiable.ui.common.widget.Tone;
import fr.amiable.ui.common.widget.WrapRow;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The promises and the plans of a client or of some invoices, each opening what it is; others are noted from here. */
public final class AgreementsPanel {

    private final Card card = new Card();
    private final VBox lines = new VBox();
    private final WrapRow acts;
    private final AgreementsModel model;
    private final Navigator navigator;
    private final Texts texts;
    private ClientId client;
    private List<InvoiceId> invoices = List.of();

    public AgreementsPanel(AgreementsModel model, Navigator navigator, Texts texts) {
        this.model = model;
        this.navigator = navigator;
        this.texts = texts;
        Button promise = new Button(texts.get("agreement.promise"));
        promise.setId("promise");
        promise.setOnAction(pressed -> navigator.show(new Destination.PromiseForm(client, invoices)));
        Button plan = new Button(texts.get("agreement.plan"));
        plan.setId("plan");
        plan.setOnAction(pressed -> navigator.show(new Destination.PlanForm(client, invoices)));
        acts = new WrapRow(promise, plan);
        lines.setId("agreements");
        lines.getStyleClass().add("entries");
        card.setTitle(texts.get("agreement.title"));
        card.getChildren().addAll(lines, acts);
        model.agreementsProperty().addListener((property, before, now) -> show(now));
        Shown.set(card, false);
    }

    public Node node() {
        return card;
    }

    /** All those of a client; others can be noted while something is open. */
    public void showClient(ClientId shown, boolean isOpen) {
        show(shown, List.of(), isOpen);
        model.load(services -> new AgreementsModel.Agreements(
                services.promises().of(shown), services.plans().of(shown)));
    }

    /** Those about these invoices of a client. */
    public void showInvoices(ClientId shown, List<InvoiceId> about, boolean isOpen) {
        show(shown, about, isOpen);
        model.load(services -> new AgreementsModel.Agreements(
                about.stream()
                        .flatMap(id -> services.promises().of(id).stream())
                        .distinct()
                        .sorted(Comparator.comparing(
                                (FollowedPromise one) -> one.promise().madeOn(), Comparator.reverseOrder()))
                        .toList(),
                about.stream()
                        .flatMap(id -> services.plans().of(id).stream())
                        .distinct()
                        .toList()));
    }

    private void show(ClientId shown, List<InvoiceId> about, boolean isOpen) {
        client = shown;
        invoices = List.copyOf(about);
        Shown.set(acts, isOpen);
        Shown.set(card, isOpen || !lines.getChildren().isEmpty());
    }

    private void show(AgreementsModel.Agreements agreements) {
        lines.getChildren()
                .setAll(Stream.concat(
                                agreements.plans().stream().map(this::line),
                                agreements.promises().stream().map(this::line))
                        .toList());
        Shown.set(lines, !lines.getChildren().isEmpty());
        Shown.set(card, acts.isVisible() || lines.isVisible());
    }

    private Node line(FollowedPromise followed) {
        PromiseState state = followed.stateOn(model.today());
        Hyperlink link =
                new Hyperlink(texts.get("agreement.promised", followed.promise().promisedOn()));
        link.setOnAction(pressed -> navigator.show(new Destination.PromiseForm(
                followed.client(),
                followed.promise().invoices(),
                Optional.of(followed.promise().id()))));
        VBox line = line(
                link,
                new StatusChip(texts.of(state), tone(state)),
                texts.get(
                        "agreement.promiseWords",
                        followed.promise().amount(),
                        followed.promise().madeOn(),
                        texts.of(followed.promise().means())));
        if (state == PromiseState.BROKEN && !followed.stillOwed().isZero()) {
            line.getChildren().add(letter(followed.promise().invoices()));
        }
        return line;
    }

    /** To the letter that says the promise was not kept. */
    private Node letter(List<InvoiceId> about) {
        Button write = new Button(texts.get("agreement.writeBroken"));
        write.getStyleClass().add("link");
        write.setOnAction(pressed -> navigator.show(
                new Destination.LetterDesk(LetterType.BROKEN_PROMISE, about.get(0), about.subList(1, about.size()))));
        return write;
    }

    private Node line(FollowedPlan followed) {
        PlanState state = followed.stateOn(model.today());
        Hyperlink link = new Hyperlink(texts.get(
                "agreement.planned",
                followed.plan().instalments().size(),
                followed.plan().lastDueOn()));
        link.setOnAction(pressed ->
                navigator.show(new Destination.PlanPage(followed.plan().id())));
        return line(
                link,
                new StatusChip(texts.of(state), tone(state)),
                texts.get("agreement.planWords", followed.plan().total(), followed.received(), followed.left()));
    }

    private static VBox line(Hyperlink link, StatusChip chip, String words) {
        link.setMinWidth(Region.USE_PREF_SIZE);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox head = new HBox(link, space, chip);
        head.getStyleClass().add("entry");
        Label about = new Label(words);
        about.setWrapText(true);
        about.getStyleClass().addAll("muted", "small");
        return new VBox(head, about);
    }

    private static Tone tone(PromiseState state) {
        return switch (state) {
            case AWAITED -> Tone.ORANGE;
            case KEPT -> Tone.GREEN;
            case BROKEN -> Tone.RED;
            case MOOT -> Tone.GREY;
        };
    }

    static Tone tone(PlanState state) {
        return switch (state) {
            case TO_SIGN -> Tone.AMBER;
            case KEPT -> Tone.ORANGE;
            case MISSED, DEFAULTED -> Tone.RED;
            case COMPLETED -> Tone.GREEN;
            case GIVEN_UP -> Tone.GREY;
        };
    }
}
