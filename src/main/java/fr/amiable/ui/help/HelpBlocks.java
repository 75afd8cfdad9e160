package fr.amiable.ui.help;

import fr.amiable.letter.paper.Block;
import fr.amiable.letter.paper.Heading;
import fr.amiable.letter.paper.Note;
import fr.amiable.letter.paper.Paragraph;
import fr.amiable.letter.paper.Span;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** Pieces of help as shown in the window. */
final class HelpBlocks {

    private HelpBlocks() {}

    static Node shown(Block block) {
        if (block instanceof Heading heading) {
            return label(heading.text(), "section-title");
        }
        if (block instanceof Note note) {
            return label(note.text(), "muted");
        }
        if (block instanceof Paragraph paragraph) {
            return flow(paragraph);
        }
        throw new IllegalArgumentException("no such piece in the help: " + block);
    }

    private static Label label(String words, String style) {
        Label label = new Label(words);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        return label;
    }

    private static TextFlow flow(Paragraph paragraph) {
        TextFlow flow = new TextFlow();
        flow.getStyleClass().add("help-paragraph");
        for (Span span : paragraph.spans()) {
            Text text = new Text(span.text());
            text.getStyleClass().add(span.strong() ? "help-strong" : "help-words");
            flow.getChildren().add(text);
        }
        flow.setAccessibleText(paragraph.text());
        return flow;
    }
}
