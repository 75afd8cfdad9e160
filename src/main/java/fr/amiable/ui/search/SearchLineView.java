package fr.amiable.ui.search;

import fr.amiable.common.FrenchText;
import fr.amiable.common.Texts;
import fr.amiable.search.SearchHit;
import java.math.BigDecimal;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** How a line under the search field is drawn; what was typed is set off in the words found. */
final class SearchLineView {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final Texts texts;

    SearchLineView(Texts texts) {
        this.texts = texts;
    }

    Region of(SearchLine line) {
        if (line instanceof SearchLine.Head head) {
            return head(head);
        }
        Region region = line instanceof SearchLine.Hit found ? hit(found.hit()) : all((SearchLine.All) line);
        region.getStyleClass().add("search-line");
        region.setAccessibleRole(AccessibleRole.LIST_ITEM);
        region.setAccessibleText(words(line));
        return region;
    }

    static void choose(Node line, boolean isChosen) {
        line.pseudoClassStateChanged(CHOSEN, isChosen);
    }

    /** What a screen reader says of a line. */
    String words(SearchLine line) {
        if (line instanceof SearchLine.Hit found) {
            return texts.get(
                    "ui.search.hit",
                    texts.of(found.hit().kind()),
                    found.hit().title(),
                    found.hit().detail());
        }
        return line instanceof SearchLine.All all ? allWords(all) : "";
    }

    private Region head(SearchLine.Head head) {
        Label name = new Label(texts.of(head.kind()));
        name.getStyleClass().add("search-kind");
        Label count = new Label(number(head.count()));
        count.getStyleClass().addAll("muted", "small");
        HBox box = new HBox(name, count);
        box.getStyleClass().add("search-head");
        return box;
    }

    private Region hit(SearchHit hit) {
        VBox box = new VBox(marked(hit.title(), hit.inTitle(), "search-title"));
        if (!hit.detail().isEmpty()) {
            box.getChildren().add(marked(hit.detail(), hit.inDetail(), "search-detail"));
        }
        return box;
    }

    /** One line, cut at its end; the marked parts are texts of their own. */
    private static Region marked(String words, List<SearchHit.Range> ranges, String style) {
        TextFlow flow = new TextFlow();
        int from = 0;
        for (SearchHit.Range range : ranges) {
            add(flow, words.substring(from, range.start()), style);
            add(flow, words.substring(range.start(), range.end()), style, "search-mark");
            from = range.end();
        }
        add(flow, words.substring(from), style);
        flow.getStyleClass().add("search-words");
        return flow;
    }

    private static void add(TextFlow flow, String words, String... styles) {
        if (!words.isEmpty()) {
            Text text = new Text(words);
            text.getStyleClass().addAll(styles);
            flow.getChildren().add(text);
        }
    }

    private Region all(SearchLine.All all) {
        Label label = new Label(allWords(all));
        label.getStyleClass().add("search-all");
        label.setTextOverrun(OverrunStyle.ELLIPSIS);
        HBox.setHgrow(label, Priority.ALWAYS);
        return new HBox(label);
    }

    private String allWords(SearchLine.All all) {
        return texts.get("ui.search.all", number(all.count()));
    }

    private static String number(int count) {
        return FrenchText.number(BigDecimal.valueOf(count));
    }
}
