package fr.amiable.ui.timeline;

import fr.amiable.chronology.ChronologyEntry;
import fr.amiable.chronology.ChronologyKind;
import fr.amiable.evidence.Original;
import fr.amiable.evidence.OriginalArchive;
import fr.amiable.timeline.Channel;
import fr.amiable.timeline.TimelineEntryId;
import fr.amiable.timeline.TimelineService;
import fr.amiable.ui.common.Tasks;
import fr.amiable.ui.common.Work;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** A chronology as shown: all its facts, or those of one kind or one channel. */
public final class ChronologyModel {

    private final ObservableList<ChronologyEntry> all = FXCollections.observableArrayList();
    private final ObservableList<ChronologyEntry> shown = FXCollections.observableArrayList();
    private final ObjectProperty<ChronologyKind> kind = new SimpleObjectProperty<>();
    private final ObjectProperty<Channel> channel = new SimpleObjectProperty<>();

    private final Callable<List<ChronologyEntry>> reading;
    private final TimelineService timeline;
    private final OriginalArchive originals;
    private final Tasks tasks;

    /** @param reading gives the facts, newest first */
    public ChronologyModel(
            Callable<List<ChronologyEntry>> reading, TimelineService timeline, OriginalArchive originals, Tasks tasks) {
        this.reading = reading;
        this.timeline = timeline;
        this.originals = originals;
        this.tasks = tasks;
        kind.addListener((property, before, now) -> refresh());
        channel.addListener((property, before, now) -> refresh());
    }

    /** Reads the facts again. */
    public void load() {
        tasks.start(Work.onScreen("", reading).onSuccess(entries -> {
            all.setAll(entries);
            refresh();
        }));
    }

    /** Keeps files with a fact written by hand. */
    void attach(TimelineEntryId entry, List<Path> files, String label) {
        tasks.start(Work.onScreen(
                        label,
                        () -> DroppedFiles.read(files).stream()
                                .map(file -> timeline.attach(entry, file))
                                .toList())
                .onSuccess(done -> load()));
    }

    /** Writes a copy of a document. */
    public void save(Original original, Path file, String label) {
        tasks.start(Work.onScreen(
                label, () -> Files.write(file, originals.bytes(original.id()).orElseThrow())));
    }

    private void refresh() {
        shown.setAll(all.stream()
                .filter(entry -> kind.get() == null || entry.kind() == kind.get())
                .filter(entry -> channel.get() == null
                        || entry.channel().filter(channel.get()::equals).isPresent())
                .toList());
    }

    /** Null for every kind. */
    public ObjectProperty<ChronologyKind> kindProperty() {
        return kind;
    }

    /** Null for every channel. */
    public ObjectProperty<Channel> channelProperty() {
        return channel;
    }

    public ObservableList<ChronologyEntry> shown() {
        return shown;
    }

    /** Every fact, whatever the filters. */
    public ObservableList<ChronologyEntry> all() {
        return all;
    }
}
