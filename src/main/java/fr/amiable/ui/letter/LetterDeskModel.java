package fr.amiable.ui.letter;

import fr.amiable.common.Problem;
import fr.amiable.common.Refusal;
import fr.amiable.letter.DraftedLetter;
import fr.amiable.letter.LetterAbout;
import fr.amiable.letter.LetterRequest;
import fr.amiable.letter.LetterService;
import fr.amiable.letter.LetterType;
import fr.amiable.letter.ProducedLetter;
import fr.amiable.ui.common.Tasks;
import fr.amiable.ui.common.Work;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The letter being written: its proof follows what is chosen, and nothing is kept before it is produced. */
public final class LetterDeskModel {

    /** What the screen does with the desk. */
    public record Services(LetterMatters matters, LetterService letters, PagePictures pictures) {}

    private final LetterFieldsModel fields;
    private final ReadOnlyObjectWrapper<LetterProof> proof = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Refusal> refusal = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ObservableList<Problem> problems = FXCollections.observableArrayList();

    private final LetterAbout start;
    private final Services services;
    private final Tasks tasks;
    private final LocalDate today;
    private boolean isProofing;
    private boolean isStale;
    private boolean isProduced;

    public LetterDeskModel(LetterType type, LetterAbout start, Services services, Tasks tasks, Clock clock) {
        this.start = start;
        this.services = services;
        this.tasks = tasks;
        this.today = LocalDate.now(clock);
        this.fields = new LetterFieldsModel(type, start, today, this::proof);
    }

    /** Reads what the letter can be about, then shows its first proof. */
    public void load() {
        tasks.start(Work.onScreen("", () -> services.matters().of(start))
                .onSuccess(found -> {
                    fields.offer(found);
                    proof();
                })
                .onRefusal(Refusal.class, refusal::set));
    }

    /** One proof at a time: what is typed while it is drawn makes another one after it. */
    private void proof() {
        if (isProofing) {
            isStale = true;
            return;
        }
        Optional<LetterRequest> request = fields.request();
        if (request.isEmpty()) {
            proof.set(null);
            return;
        }
        isProofing = true;
        tasks.start(Work.onScreen("", () -> proofOf(request.get()))
                .onSuccess(drawn -> {
                    refusal.set(null);
                    fields.entries().propose(drawn.letter().entries());
                    fields.propose(drawn.letter().proposedOn());
                    proof.set(drawn);
                })
                .onRefusal(Refusal.class, reason -> {
                    proof.set(null);
                    refusal.set(reason);
                })
                .andFinally(this::proofAgainIfStale));
    }

    private void proofAgainIfStale() {
        isProofing = false;
        if (isStale) {
            isStale = false;
            proof();
        }
    }

    private LetterProof proofOf(LetterRequest request) {
        DraftedLetter drafted = services.letters().proof(request);
        return new LetterProof(
                drafted,
                request.type().form().fields(drafted.client().kind().regime()),
                services.pictures().of(drafted.pdf()));
    }

    /** True when a check is red: the owner must write why the letter goes all the same. */
    public boolean isBlocked() {
        return proof.get() != null && proof.get().letter().preCheck().isBlocking();
    }

    /** What keeps the letter from being produced; a doubtful number does not, the check says it. */
    public List<Problem> stoppingProblems() {
        return allProblems().stream()
                .filter(problem -> !problem.field().equals("registeredNumber"))
                .toList();
    }

    /** What is wrong in the choices, then in the entries as the last proof read them. */
    List<Problem> allProblems() {
        List<Problem> found = new ArrayList<>(fields.problems());
        if (proof.get() != null) {
            found.addAll(proof.get().letter().problems());
        }
        return found;
    }

    /** Produces and keeps the letter, with the reason when a check is red. */
    public void produce(String label, Optional<String> reason, Consumer<ProducedLetter> onProduced) {
        problems.setAll(stoppingProblems());
        Optional<LetterRequest> request = fields.request();
        if (busy.get() || !problems.isEmpty() || request.isEmpty()) {
            return;
        }
        busy.set(true);
        tasks.start(Work.onScreen(label, () -> services.letters().produce(request.get(), reason))
                .onSuccess(letter -> {
                    isProduced = true;
                    onProduced.accept(letter);
                })
                .onRefusal(Refusal.class, refusal::set)
                .andFinally(() -> busy.set(false)));
    }

    /** True when leaving would lose something typed. */
    public boolean isModified() {
        return !isProduced && fields.isTyped();
    }

    LocalDate today() {
        return today;
    }

    public LetterFieldsModel fields() {
        return fields;
    }

    /** Null while there is nothing to show, or when {@link #refusalProperty()} says why. */
    ReadOnlyObjectProperty<LetterProof> proofProperty() {
        return proof.getReadOnlyProperty();
    }

    /** Why the letter cannot be written; null when it can. */
    public ReadOnlyObjectProperty<Refusal> refusalProperty() {
        return refusal.getReadOnlyProperty();
    }

    public ObservableList<Problem> problems() {
        return problems;
    }

    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }
}
