package fr.amiable.ui.exhibit;

import fr.amiable.common.Texts;
import fr.amiable.evidence.exhibit.AddedExhibits;
import fr.amiable.evidence.exhibit.Exhibit;
import fr.amiable.evidence.exhibit.ExhibitId;
import java.util.List;

/** What the owner does with chosen exhibits, and what is said of it. */
final class ExhibitActs {

    private final ExhibitsModel model;
    private final ExhibitsFrame frame;
    private final Texts texts;

    ExhibitActs(ExhibitsModel model, ExhibitsFrame frame) {
        this.model = model;
        this.frame = frame;
        this.texts = frame.texts();
    }

    void withdraw(List<ExhibitRow> rows) {
        List<ExhibitRow> standing =
                rows.stream().filter(row -> !row.exhibit().isWithdrawn()).toList();
        if (standing.isEmpty()) {
            return;
        }
        model.withdraw(
                standing.stream().map(ExhibitRow::id).toList(),
                undo -> frame.notices().sayUndoable(withdrawn(standing), undo));
    }

    private String withdrawn(List<ExhibitRow> rows) {
        if (rows.size() > 1) {
            return texts.get("ui.exhibits.manyWithdrawn", rows.size());
        }
        ExhibitRow row = rows.get(0);
        return row.exhibit().isCommunicated()
                ? texts.get(
                        "ui.exhibits.communicatedWithdrawn",
                        row.exhibit().fixedNumber().orElseThrow())
                : texts.get("ui.exhibits.withdrawn", row.details().title());
    }

    void restore(List<ExhibitRow> rows) {
        model.restore(rows.stream()
                .filter(row -> row.exhibit().isWithdrawn())
                .map(ExhibitRow::id)
                .toList());
    }

    void move(List<ExhibitRow> rows, int step) {
        model.move(rows.stream().map(ExhibitRow::id).toList(), step);
    }

    void setConfidential(List<ExhibitRow> rows, boolean isConfidential) {
        rows.forEach(row -> model.change(row.id(), row.details().confidential(isConfidential)));
    }

    void saveCopy(ExhibitRow row) {
        Exhibit exhibit = row.exhibit();
        frame.dialogs()
                .chooseFileToSave(exhibit.original().fileName())
                .ifPresent(file -> model.save(
                        exhibit,
                        file,
                        texts.get("ui.exhibits.saving"),
                        saved -> frame.notices().say(texts.get("ui.exhibits.saved", saved))));
    }

    void open(ExhibitRow row) {
        model.open(row.exhibit(), texts.get("ui.exhibits.opening"));
    }

    void propose() {
        model.propose(undo -> {
            if (undo == null) {
                frame.notices().say(texts.get("ui.exhibits.orderIsGood"));
            } else {
                frame.notices().sayUndoable(texts.get("ui.exhibits.proposed"), undo);
            }
        });
    }

    void verify() {
        model.verify(texts.get("ui.exhibits.verifying"));
    }

    /** Says how many came in, and offers to take them out. */
    void tellAdded(AddedExhibits done) {
        if (done == null || done.added().isEmpty()) {
            return;
        }
        List<ExhibitId> ids = done.added().stream().map(Exhibit::id).toList();
        frame.notices()
                .sayUndoable(
                        texts.get("ui.exhibits.added", ids.size()),
                        () -> model.withdraw(
                                ids,
                                undo -> frame.notices()
                                        .sayUndoable(texts.get("ui.exhibits.manyWithdrawn", ids.size()), undo)));
    }
}
