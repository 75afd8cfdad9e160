package fr.amiable.ui.reminder.review;

import fr.amiable.letter.form.LetterField;
import fr.amiable.letter.paper.FrenchSpaces;
import fr.amiable.ui.common.widget.Card;
import fr.amiable.ui.common.widget.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;

/** What to say on the phone, large enough to be read while speaking; the sums are beside it, and lines to write on are for paper. */
final class CallScript {

    private static final Pattern ENTRY = Pattern.compile("\\[(texte|liste):(\\w+)]");
    private static final Pattern FOR_PAPER = Pattern.compile("\\[(tableau|lignes:\\d+)].*|----");
    private static final String HEADING = "## ";

    private CallScript() {}

    static Node of(ReviewPage read) {
        Card card = new Card();
        List<String> blocks = blocks(read);
        for (int place = 0; place < blocks.size(); place++) {
            String block = blocks.get(place);
            boolean isHeading = block.startsWith(HEADING);
            if (isHeading
                    && (place + 1 == blocks.size() || blocks.get(place + 1).startsWith(HEADING))) {
                continue;
            }
            Label words =
                    new Label(FrenchSpaces.in(isHeading ? block.substring(HEADING.length()) : block.replace("**", "")));
            words.setWrapText(true);
            if (isHeading || place == 0) {
                words.getStyleClass().add(place == 0 ? "section-title" : "strong");
            }
            card.getChildren().add(words);
        }
        Page page = new Page();
        page.setContent(card);
        page.setId("callScript");
        return page;
    }

    private static List<String> blocks(ReviewPage read) {
        List<String> found = new ArrayList<>();
        for (String block : read.shownWords().split("\\R\\s*\\R")) {
            Matcher entry = ENTRY.matcher(block.strip());
            if (entry.matches()) {
                boolean isList = entry.group(1).equals("liste");
                lines(read, entry.group(2))
                        .map(line -> isList ? "• " + line : line)
                        .forEach(found::add);
            } else if (!FOR_PAPER.matcher(block.strip()).matches()) {
                found.add(block.strip());
            }
        }
        return found;
    }

    private static Stream<String> lines(ReviewPage read, String name) {
        Optional<LetterField> field = Stream.of(LetterField.values())
                .filter(one -> one.templateName().equals(name))
                .findFirst();
        return field.stream().flatMap(one -> read.entries().lines(one).stream());
    }
}
