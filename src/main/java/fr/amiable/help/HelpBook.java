package fr.amiable.help;

import fr.amiable.common.FrenchOrder;
import fr.amiable.common.Texts;
import fr.amiable.common.Words;
import fr.amiable.law.Explanation;
import fr.amiable.law.Explanations;
import fr.amiable.letter.paper.Block;
import fr.amiable.letter.paper.Chapter;
import fr.amiable.letter.paper.FrenchSpaces;
import fr.amiable.letter.paper.Heading;
import fr.amiable.letter.paper.Letterhead;
import fr.amiable.letter.paper.Note;
import fr.amiable.letter.paper.Paragraph;
import fr.amiable.letter.statement.StatementSheet;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** All the help: the pages that were written, then what the law says, topic by topic, with its source and date. */
public final class HelpBook {

    private static final List<String> WRITTEN = List.of(
            "first-steps",
            "bring-in",
            "reminders",
            "formal-notice",
            "dispute",
            "settle",
            "bundle",
            "prevent",
            "your-data",
            "keyboard");

    private final List<HelpPage> pages;
    private final Texts texts;

    private HelpBook(List<HelpPage> pages, Texts texts) {
        this.pages = List.copyOf(pages);
        this.texts = texts;
    }

    /** @param about what this installation says of itself, one line each: the last page */
    public static HelpBook shipped(List<String> about, Texts texts) {
        List<HelpPage> pages = new ArrayList<>();
        WRITTEN.forEach(name -> pages.add(HelpText.read(name)));
        pages.add(law(texts));
        pages.add(new HelpPage(
                texts.get("help.aboutPage"),
                about.stream().<Block>map(Paragraph::marked).toList()));
        return new HelpBook(pages, texts);
    }

    private static HelpPage law(Texts texts) {
        Explanations explanations = Explanations.shipped();
        List<Block> body = new ArrayList<>();
        body.add(new Note(FrenchSpaces.in(texts.get("help.law.note"))));
        FrenchOrder.sorted(explanations.topics().stream().map(explanations::of).toList(), Explanation::title)
                .forEach(explanation -> add(body, explanation, texts));
        return new HelpPage(texts.get("help.law.title"), body);
    }

    private static void add(List<Block> body, Explanation explanation, Texts texts) {
        String state = texts.get(
                explanation.isVerified() ? "help.law.read" : "help.law.toVerify",
                explanation.source(),
                explanation.asOf());
        body.add(new Heading(FrenchSpaces.in(explanation.title())));
        body.add(Paragraph.marked(FrenchSpaces.in(explanation.rule())));
        body.add(new Note(FrenchSpaces.in(state)));
    }

    /** In the order of reading. */
    public List<HelpPage> pages() {
        return pages;
    }

    /** Those that hold every one of these words, whatever their accents; all of them when none is typed. */
    public List<HelpPage> about(String typed) {
        List<String> words = Stream.of(Words.searchable(typed).split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
        return pages.stream()
                .filter(page -> {
                    String text = Words.searchable(page.words());
                    return words.stream().allMatch(text::contains);
                })
                .toList();
    }

    /** These pages as one paper. */
    public StatementSheet sheet(List<HelpPage> chosen) {
        List<Block> body = new ArrayList<>();
        if (chosen.size() == 1) {
            body.addAll(chosen.get(0).body());
        } else {
            chosen.forEach(page -> {
                body.add(new Chapter(page.title()));
                body.addAll(page.body());
            });
        }
        String title = chosen.size() == 1 ? chosen.get(0).title() : texts.get("help.title");
        String name = texts.get("app.title");
        return new StatementSheet(
                new Letterhead(name, List.of(), texts.get("help.notALawyer")), title, List.of(), body);
    }
}
