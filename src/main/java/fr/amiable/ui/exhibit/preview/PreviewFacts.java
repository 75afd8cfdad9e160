package fr.amiable.ui.exhibit.preview;

import fr.amiable.common.FrenchText;
import fr.amiable.common.Texts;
import fr.amiable.evidence.Fingerprint;
import fr.amiable.evidence.preview.PhotoFacts;
import fr.amiable.ui.common.widget.FileSize;
import fr.amiable.ui.common.widget.Hint;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What is known of the file looked at: when it entered, what it is, its fingerprint, and what its camera wrote. */
final class PreviewFacts extends VBox {

    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm", Locale.FRANCE);
    private static final int GROUP = 4;

    private final Texts texts;
    private final ZoneId zone;
    private List<Object> shown = List.of();

    PreviewFacts(Texts texts, ZoneId zone) {
        this.texts = texts;
        this.zone = zone;
        getStyleClass().add("preview-facts");
    }

    /** @param seen null while nothing is drawn */
    void show(WantedPage wanted, SeenPage seen) {
        Optional<PhotoFacts> photo = seen == null ? Optional.empty() : seen.photo();
        List<Object> known = List.of(wanted.exhibit().title(), wanted.exhibit().facts(), wanted.parts(), photo);
        if (known.equals(shown)) {
            return;
        }
        shown = known;
        List<Node> lines = new ArrayList<>();
        if (wanted.parts().isEmpty()) {
            wanted.exhibit().facts().ifPresent(facts -> {
                lines.add(words(texts.get(
                        "exhibit.preview.entered",
                        facts.addedAt().atZone(zone).toLocalDate(),
                        texts.of(facts.type()),
                        FileSize.words(facts.size(), texts))));
                lines.add(fingerprint(facts.fingerprint()));
            });
        } else {
            lines.add(words(texts.get("exhibit.preview.partOf", wanted.exhibit().title())));
        }
        photo.ifPresent(told -> lines.add(words(photo(told))));
        getChildren().setAll(lines);
    }

    private String photo(PhotoFacts photo) {
        List<String> facts = new ArrayList<>();
        photo.takenAt()
                .ifPresent(taken ->
                        facts.add(texts.get("exhibit.preview.taken", taken.toLocalDate(), HOUR.format(taken))));
        if (!photo.camera().isEmpty()) {
            facts.add(photo.camera());
        }
        if (photo.isTurned()) {
            facts.add(texts.get("exhibit.preview.turned"));
        }
        photo.position().ifPresent(place -> facts.add(texts.get("exhibit.preview.position", position(place))));
        return texts.get("exhibit.preview.photo", String.join(" · ", facts));
    }

    private String position(PhotoFacts.Position place) {
        return String.format(
                Locale.FRANCE,
                "%.4f° %s, %.4f° %s",
                Math.abs(place.latitude()),
                texts.get(place.latitude() < 0 ? "exhibit.preview.south" : "exhibit.preview.north"),
                Math.abs(place.longitude()),
                texts.get(place.longitude() < 0 ? "exhibit.preview.west" : "exhibit.preview.east"));
    }

    /** Shortened; the whole one hover away, and copied by a press. */
    private Button fingerprint(Fingerprint fingerprint) {
        String hex = fingerprint.hex();
        int last = hex.length();
        Button button = new Button(texts.get(
                "exhibit.preview.fingerprint",
                hex.substring(0, GROUP) + FrenchText.NO_BREAK_SPACE + hex.substring(GROUP, 2 * GROUP),
                hex.substring(last - 2 * GROUP, last - GROUP)
                        + FrenchText.NO_BREAK_SPACE
                        + hex.substring(last - GROUP)));
        button.getStyleClass().addAll("link", "small", "fingerprint");
        Hint.on(button, texts.get("exhibit.preview.copyFingerprint", hex));
        button.setAccessibleText(texts.get("exhibit.preview.copyFingerprint", hex));
        button.setOnAction(event -> {
            Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, hex));
            button.setText(texts.get("exhibit.preview.copied"));
        });
        return button;
    }

    private static Label words(String words) {
        Label label = new Label(words);
        label.getStyleClass().addAll("muted", "small");
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
