package fr.amiable.ui.letter.registered;

import fr.amiable.common.Problem;
import fr.amiable.common.Refusal;
import fr.amiable.evidence.Original;
import fr.amiable.evidence.exhibit.NewExhibit;
import fr.amiable.letter.LetterId;
import fr.amiable.letter.registered.Consent;
import fr.amiable.letter.registered.ProofKind;
import fr.amiable.letter.registered.RegisteredDetails;
import fr.amiable.letter.registered.RegisteredForm;
import fr.amiable.letter.registered.RegisteredLetter;
import fr.amiable.letter.registered.RegisteredProofs;
import fr.amiable.letter.registered.RegisteredService;
import fr.amiable.letter.registered.RegisteredState;
import fr.amiable.ui.common.Tasks;
import fr.amiable.ui.common.Work;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** A letter as a registered one: prepared, followed day by day, and proven. */
public final class RegisteredModel {

    /** What the card does with the desk. */
    public record Services(RegisteredService registered, RegisteredProofs proofs) {}

    /** What was read at one moment; {@code letter} is empty while nothing says that it is a registered one. */
    record Known(Optional<RegisteredLetter> letter, boolean needsConsent, List<Original> proofs) {

        RegisteredState state() {
            return letter.map(RegisteredLetter::state).orElse(RegisteredState.PREPARED);
        }
    }

    private final ObjectProperty<RegisteredForm> form = new SimpleObjectProperty<>(RegisteredForm.PAPER);
    private final StringProperty number = new SimpleStringProperty("");
    private final StringProperty provider = new SimpleStringProperty("");
    private final ObjectProperty<LocalDate> consentOn = new SimpleObjectProperty<>();
    private final StringProperty consentHow = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Known> known = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Refusal> refusal = new ReadOnlyObjectWrapper<>();
    private final ObservableList<Problem> problems = FXCollections.observableArrayList();
    private final LetterId letter;
    private final Services services;
    private final Tasks tasks;
    private final LocalDate today;
    private final Runnable onChange;

    /** @param onChange told when what is known of the letter changed */
    public RegisteredModel(LetterId letter, Services services, Tasks tasks, LocalDate today, Runnable onChange) {
        this.letter = letter;
        this.services = services;
        this.tasks = tasks;
        this.today = today;
        this.onChange = onChange;
    }

    public void load() {
        tasks.start(Work.onScreen("", this::read).onSuccess(this::show).onRefusal(Refusal.class, refusal::set));
    }

    private Known read() {
        return new Known(
                services.registered().of(letter),
                services.registered().needsConsent(letter),
                services.proofs().of(letter));
    }

    private void show(Known now) {
        now.letter().map(RegisteredLetter::details).ifPresent(details -> {
            form.set(details.form());
            number.set(details.number());
            provider.set(details.provider());
            consentOn.set(details.consent().givenOn().orElse(null));
            consentHow.set(details.consent().how());
        });
        known.set(now);
    }

    RegisteredDetails details() {
        return new RegisteredDetails(
                form.get(),
                number.get(),
                provider.get(),
                new Consent(Optional.ofNullable(consentOn.get()), consentHow.get()));
    }

    /** What is wrong with what is typed. */
    List<Problem> typedProblems() {
        return details().problems(today);
    }

    /** Keeps how it goes. */
    public void prepare(Runnable onKept) {
        problems.setAll(typedProblems());
        RegisteredDetails details = details();
        if (problems.isEmpty()) {
            act(() -> services.registered().prepare(letter, details), onKept);
        }
    }

    /** Keeps how it goes, and what became of it that day. */
    public void move(RegisteredState to, LocalDate day, Runnable onKept) {
        problems.setAll(typedProblems());
        RegisteredDetails details = details();
        if (problems.isEmpty()) {
            act(
                    () -> {
                        if (known.get().state() == RegisteredState.PREPARED) {
                            services.registered().prepare(letter, details);
                        }
                        services.registered().move(letter, to, day);
                    },
                    onKept);
        }
    }

    /** Takes back what was said of it last. */
    public void takeBack(Runnable onKept) {
        act(() -> services.registered().takeBack(letter), onKept);
    }

    private void act(Runnable act, Runnable onKept) {
        refusal.set(null);
        tasks.start(Work.onScreen("", () -> {
                    act.run();
                    return read();
                })
                .onSuccess(now -> {
                    show(now);
                    onKept.run();
                    onChange.run();
                })
                .onRefusal(Refusal.class, refusal::set));
    }

    /** Keeps a proof with the letter; the numbers of the disputes it became an exhibit of are given to {@code onKept}. */
    public void addProof(ProofKind kind, Path file, String label, Consumer<List<String>> onKept) {
        refusal.set(null);
        tasks.start(Work.inBackground(label, progress -> {
                    NewExhibit given = NewExhibit.of(file);
                    return services.proofs()
                            .add(letter, kind, given.fileName(), given.bytes().get());
                })
                .onSuccess(disputes -> {
                    onKept.accept(disputes);
                    load();
                })
                .onRefusal(Refusal.class, refusal::set));
    }

    ObjectProperty<RegisteredForm> formProperty() {
        return form;
    }

    StringProperty numberProperty() {
        return number;
    }

    StringProperty providerProperty() {
        return provider;
    }

    ObjectProperty<LocalDate> consentOnProperty() {
        return consentOn;
    }

    StringProperty consentHowProperty() {
        return consentHow;
    }

    /** Null until read. */
    ReadOnlyObjectProperty<Known> knownProperty() {
        return known.getReadOnlyProperty();
    }

    /** Why the last act was not done; null when it was. */
    public ReadOnlyObjectProperty<Refusal> refusalProperty() {
        return refusal.getReadOnlyProperty();
    }

    public ObservableList<Problem> problems() {
        return problems;
    }

    LocalDate today() {
        return today;
    }
}
