package fr.amiable.ui.timeline;

import fr.amiable.client.ClientId;
import fr.amiable.common.Subject;
import fr.amiable.timeline.CallResult;
import fr.amiable.timeline.Channel;
import fr.amiable.timeline.Direction;
import fr.amiable.timeline.Disclosure;
import fr.amiable.timeline.TimelineDraft;
import fr.amiable.timeline.TimelineEntry;
import fr.amiable.ui.common.form.FormValues;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The fields of a fact as typed. */
public final class TimelineFields {

    private final ObjectProperty<Optional<Subject>> about = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Channel> channel = new SimpleObjectProperty<>(Channel.PHONE);
    private final ObjectProperty<Direction> direction = new SimpleObjectProperty<>(Direction.RECEIVED);
    private final ObjectProperty<LocalDate> happenedOn = new SimpleObjectProperty<>();
    private final ObjectProperty<LocalTime> happenedAt = new SimpleObjectProperty<>();
    private final StringProperty person = new SimpleStringProperty("");
    private final StringProperty summary = new SimpleStringProperty("");
    private final ObjectProperty<CallResult> callResult = new SimpleObjectProperty<>();
    private final ObjectProperty<Disclosure> disclosure = new SimpleObjectProperty<>(Disclosure.ORDINARY);
    private final ObservableList<Path> files = FXCollections.observableArrayList();
    private final ClientId client;
    private TimelineDraft start;
    private boolean isSaved;

    TimelineFields(ClientId client, Optional<Subject> about, LocalDate today) {
        this.client = client;
        this.about.set(about);
        happenedOn.set(today);
        start = draft();
    }

    /** Shows an entry to change. */
    void show(TimelineEntry entry) {
        about.set(entry.about());
        channel.set(entry.channel());
        direction.set(entry.direction());
        happenedOn.set(entry.happenedOn());
        happenedAt.set(entry.happenedAt().orElse(null));
        person.set(entry.person());
        summary.set(entry.summary());
        callResult.set(entry.callResult().orElse(null));
        disclosure.set(entry.disclosure());
        start = draft();
    }

    /** A result only belongs to a call. */
    TimelineDraft draft() {
        return new TimelineDraft(
                client,
                about.get(),
                happenedOn.get(),
                Optional.ofNullable(happenedAt.get()),
                channel.get(),
                direction.get(),
                person.get(),
                summary.get(),
                Optional.ofNullable(callResult.get()).filter(result -> channel.get() == Channel.PHONE),
                disclosure.get());
    }

    /** What is typed, to be put aside, and where the files dropped are. */
    public FormValues values() {
        return new FormValues()
                .words("about", () -> about.get().map(TimelineFields::written).orElse(""), this::readAbout)
                .constant("channel", channel, Channel.class)
                .constant("direction", direction, Direction.class)
                .day("happenedOn", happenedOn)
                .value("happenedAt", happenedAt, LocalTime::toString, LocalTime::parse)
                .text("person", person)
                .text("summary", summary)
                .constant("callResult", callResult, CallResult.class)
                .constant("disclosure", disclosure, Disclosure.class)
                .all("files", files, Path::toString, Path::of);
    }

    private static String written(Subject subject) {
        return subject.kind().name() + " " + subject.id();
    }

    private void readAbout(String written) {
        int space = written.indexOf(' ');
        about.set(
                space < 0
                        ? Optional.empty()
                        : Optional.of(new Subject(
                                Subject.Kind.valueOf(written.substring(0, space)),
                                Long.parseLong(written.substring(space + 1)))));
    }

    void markSaved() {
        isSaved = true;
    }

    /** True when leaving would lose something typed or dropped. */
    public boolean isModified() {
        return !isSaved && (!files.isEmpty() || !draft().equals(start));
    }

    public ObjectProperty<Optional<Subject>> aboutProperty() {
        return about;
    }

    public ObjectProperty<Channel> channelProperty() {
        return channel;
    }

    public ObjectProperty<Direction> directionProperty() {
        return direction;
    }

    public ObjectProperty<LocalDate> happenedOnProperty() {
        return happenedOn;
    }

    /** Null when the time is not known. */
    public ObjectProperty<LocalTime> happenedAtProperty() {
        return happenedAt;
    }

    public StringProperty personProperty() {
        return person;
    }

    public StringProperty summaryProperty() {
        return summary;
    }

    /** Null when no result was chosen. */
    public ObjectProperty<CallResult> callResultProperty() {
        return callResult;
    }

    public ObjectProperty<Disclosure> disclosureProperty() {
        return disclosure;
    }

    /** Files dropped on the form, to be kept with the fact. */
    public ObservableList<Path> files() {
        return files;
    }
}
