package fr.amiable.ui.bundle;

import fr.amiable.bundle.ArchiveObstacle;
import fr.amiable.bundle.BundledExhibit;
import fr.amiable.bundle.dossier.ProducedDossier;
import fr.amiable.common.Texts;
import fr.amiable.ui.common.form.FormField;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.PasswordField;

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
        Map<Integer, PasswordField> fields = new TreeMap<>();
        produced.refused().stream()
                .filter(BundledExhibit::isLocked)
                .forEach(one -> fields.computeIfAbsent(one.number(), number -> new PasswordField()));
        List<Node> nodes = new ArrayList<>();
        fields.forEach((number, field) -> {
            FormField labelled = new FormField();
            labelled.setLabel(texts.get("ui.dossier.password", number));
            labelled.setHint(texts.get("ui.dossier.passwordHint"));
            labelled.setContent(field);
            field.setOnAction(entered -> unlock(fields));
            nodes.add(labelled);
        });
        if (!fields.isEmpty()) {
            nodes.add(again(texts.get("ui.dossier.unlock", fields.size()), () -> unlock(fields)));
        }
        return nodes;
    }

    private void unlock(Map<Integer, PasswordField> fields) {
        Map<Integer, String> typed = new HashMap<>();
        fields.forEach((number, field) -> {
            if (!field.getText().isEmpty()) {
                typed.put(number, field.getText());
            }
        });
        if (typed.isEmpty()) {
            fields.values().iterator().next().requestFocus();
        } else {
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
