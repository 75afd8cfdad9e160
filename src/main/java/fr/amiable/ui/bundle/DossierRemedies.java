package fr.amiable.ui.bundle;

import fr.amiable.bundle.ArchiveObstacle;
import fr.amiable.bundle.BundledExhibit;
import fr.amiable.bundle.dossier.ProducedDossier;
import fr.amiable.common.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;

/** What can be done at once about a bundle that is not all it should be: exhibits in pictures, passwords. */
final class DossierRemedies {

    private final DossierModel model;
    private final ProducedDossier produced;
    private final Texts texts;

    DossierRemedies(DossierModel model, Texts texts) {
        this.model = model;
        this.produced = model.producedProperty().get();
        this.texts = texts;
    }

    List<Node> nodes() {
        List<Node> nodes = new ArrayList<>(pictures());
        nodes.addAll(passwords());
        return nodes;
    }

    private List<Node> pictures() {
        TreeSet<Integer> numbers = new TreeSet<>();
        produced.volumes().stream()
                .flatMap(volume -> volume.archive().stream())
                .flatMap(verdict -> verdict.obstacles().stream())
                .map(ArchiveObstacle::label)
                .filter(label -> !label.isEmpty())
                .forEach(label -> numbers.add(Integer.valueOf(label.split("\\.")[0])));
        numbers.removeAll(model.pictured());
        if (numbers.isEmpty()) {
            return List.of();
        }
        String all = listed(List.copyOf(numbers));
        return List.of(again(texts.get("ui.dossier.inPictures", numbers.size(), all), () -> model.inPictures(numbers)));
    }

    private List<Node> passwords() {
        TreeSet<Integer> closed = produced.refused().stream()
                .filter(BundledExhibit::isLocked)
                .map(BundledExhibit::number)
                .collect(Collectors.toCollection(TreeSet::new));
        if (closed.isEmpty()) {
            return List.of();
        }
        PasswordFields asked = new PasswordFields(closed, texts);
        Runnable unlock = () -> unlock(asked.typed());
        asked.onEnter(unlock);
        return List.of(asked, again(texts.get("ui.dossier.unlock", closed.size()), unlock));
    }

    private void unlock(Map<Integer, String> typed) {
        if (!typed.isEmpty()) {
            model.unlock(typed);
        }
    }

    /** « 3, 5 et 7 ». */
    private String listed(List<Integer> numbers) {
        List<String> words = numbers.stream().map(String::valueOf).toList();
        int last = words.size() - 1;
        return last == 0
                ? words.get(0)
                : texts.get("ui.dossier.and", String.join(", ", words.subList(0, last)), words.get(last));
    }

    private Button again(String words, Runnable act) {
        Button button = new Button(words);
        button.setWrapText(true);
        button.disableProperty().bind(model.runningProperty());
        button.setOnAction(pressed -> act.run());
        return button;
    }
}
