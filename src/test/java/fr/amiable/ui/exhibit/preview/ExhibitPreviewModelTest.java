package fr.amiable.ui.exhibit.preview;

import static org.assertj.core.api.Assertions.assertThat;

import fr.amiable.common.Progress;
import fr.amiable.evidence.exhibit.ExhibitId;
import fr.amiable.evidence.exhibit.ExhibitPasswords;
import fr.amiable.evidence.preview.PagePicture;
import fr.amiable.evidence.preview.PhotoFacts;
import fr.amiable.evidence.preview.Preview;
import fr.amiable.evidence.preview.PreviewRefused;
import fr.amiable.evidence.preview.PreviewedFile;
import fr.amiable.evidence.preview.Previews;
import fr.amiable.ui.common.ImmediateTasks;
import fr.amiable.ui.common.Tasks;
import fr.amiable.ui.common.Work;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ExhibitPreviewModelTest {

    private final List<String> drawn = new ArrayList<>();
    private final List<String> opened = new ArrayList<>();
    private int open;

    private final ExhibitPasswords passwords = new ExhibitPasswords();
    private final ExhibitPreviewModel model = new ExhibitPreviewModel(new Written(), new ImmediateTasks(), passwords);

    @Test
    void pagesAreTurnedWithinTheFile() {
        model.show(Optional.of(exhibit(1, "deux")));
        model.previous();
        model.next();
        model.next();
        model.next();

        assertThat(drawn).containsExactly("deux 0", "deux 1");
        assertThat(model.seenProperty().get().wanted().page()).isEqualTo(1);
    }

    @Test
    void aPageSeenBeforeIsShownWithoutBeingDrawnAgain() {
        model.show(Optional.of(exhibit(1, "un")));
        model.show(Optional.of(exhibit(2, "deux")));
        model.show(Optional.of(exhibit(1, "un")));

        assertThat(drawn).containsExactly("un 0", "deux 0");
        assertThat(model.seenProperty().get().file()).isEqualTo("un");
    }

    @Test
    void pagesSeenLongAgoAreForgotten() {
        model.fit(3000);
        for (int i = 0; i < 5; i++) {
            model.show(Optional.of(exhibit(i, "vu " + i)));
        }
        model.show(Optional.of(exhibit(0, "vu 0")));

        assertThat(drawn).filteredOn(one -> one.equals("vu 0 0")).hasSize(2);
    }

    @Test
    void anExhibitThatGetsAnotherNumberKeepsItsPage() {
        model.show(Optional.of(exhibit(1, "deux")));
        model.next();
        model.show(Optional.of(new PreviewedExhibit(
                new ExhibitId(1),
                Optional.of(9),
                "deux",
                new PreviewedFile("deux", () -> new byte[0]),
                Optional.empty())));

        assertThat(model.wantedProperty().get().page()).isEqualTo(1);
        assertThat(model.wantedProperty().get().exhibit().number()).contains(9);
    }

    @Test
    void aFileHeldByAnotherIsOpenedAndLeft() {
        model.show(Optional.of(exhibit(1, "message")));
        model.openPart(1);
        assertThat(model.seenProperty().get().file()).isEqualTo("photo");
        model.leavePart();
        assertThat(model.seenProperty().get().file()).isEqualTo("message");
    }

    @Test
    void aRefusalTakesThePlaceOfThePagesUntilThePasswordIsGiven() {
        model.show(Optional.of(exhibit(1, "coffre")));
        assertThat(model.refusalProperty().get()).isInstanceOf(PreviewRefused.class);
        assertThat(model.seenProperty().get()).isNull();

        model.givePassword("faux");
        assertThat(model.refusalProperty().get()).isNotNull();
        model.givePassword("secret");
        assertThat(model.refusalProperty().get()).isNull();
        assertThat(model.seenProperty().get().file()).isEqualTo("coffre");
        assertThat(passwords.of(model.wantedProperty().get().exhibit().id())).containsExactly("faux", "secret");
    }

    @Test
    void onlyOneFileIsOpenAtATimeAndNoneOnceNobodyLooks() {
        model.show(Optional.of(exhibit(1, "un")));
        model.show(Optional.of(exhibit(2, "message")));
        model.openPart(0);
        assertThat(open).isEqualTo(1);

        model.release();
        assertThat(open).isZero();
    }

    @Test
    void whatNobodyWaitsForAnyMoreIsNotEvenOpened() {
        List<Work<?>> waiting = new ArrayList<>();
        Tasks later = waiting::add;
        ExhibitPreviewModel hurried = new ExhibitPreviewModel(new Written(), later, new ExhibitPasswords());
        for (int i = 0; i < 20; i++) {
            hurried.show(Optional.of(exhibit(i, "vite " + i)));
        }
        ImmediateTasks now = new ImmediateTasks();
        waiting.forEach(now::start);

        assertThat(opened).containsExactly("vite 19");
        assertThat(hurried.seenProperty().get().file()).isEqualTo("vite 19");
        assertThat(hurried.drawingProperty().get()).isFalse();
    }

    private static PreviewedExhibit exhibit(int id, String file) {
        return new PreviewedExhibit(
                new ExhibitId(id), Optional.of(id), file, new PreviewedFile(file, () -> new byte[0]), Optional.empty());
    }

    /** Files of two pages whose name says what they are. */
    private final class Written implements Previews {

        @Override
        public Preview open(PreviewedFile file, List<String> passwords) {
            if (file.name().equals("coffre") && !passwords.contains("secret")) {
                throw new PreviewRefused("Fermé.", "Donnez le mot de passe.", true);
            }
            opened.add(file.name());
            open++;
            return new Opened(file.name());
        }
    }

    private final class Opened implements Preview {

        private final String name;

        Opened(String name) {
            this.name = name;
        }

        @Override
        public int pages() {
            return 2;
        }

        @Override
        public PagePicture page(int page, int width, Progress progress) {
            drawn.add(name + " " + page);
            return new PagePicture(width, width / 2, new int[width * width / 2]);
        }

        @Override
        public List<String> warnings() {
            return List.of();
        }

        @Override
        public List<PreviewedFile> parts() {
            return name.equals("message")
                    ? List.of(
                            new PreviewedFile("devis", () -> new byte[0]),
                            new PreviewedFile("photo", () -> new byte[0]))
                    : List.of();
        }

        @Override
        public Optional<PhotoFacts> photo() {
            return Optional.empty();
        }

        @Override
        public void close() {
            open--;
        }
    }
}
