package fr.amiable.help;

import static org.assertj.core.api.Assertions.assertThat;

import fr.amiable.common.FrenchOrder;
import fr.amiable.common.Texts;
import fr.amiable.law.Explanations;
import fr.amiable.letter.paper.Chapter;
import fr.amiable.letter.paper.Heading;
import fr.amiable.letter.paper.Note;
import fr.amiable.letter.paper.Paragraph;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The help says how, and what the law says with its source; words find its pages. */
class HelpBookTest {

    private final HelpBook book = HelpBook.shipped(List.of("Amiable 1"), new Texts());

    @Test
    void aPageIsReadAsItsTitleItsPartsItsParagraphsAndItsRemarks() {
        HelpPage page =
                HelpText.parse("Titre\n\n## Partie\n\nUn mot **fort**\nsur deux lignes.\n\n> Attention : rien.\n");

        assertThat(page.title()).isEqualTo("Titre");
        assertThat(page.body())
                .containsExactly(
                        new Heading("Partie"),
                        Paragraph.marked("Un mot **fort** sur deux lignes."),
                        new Note("Attention\u00a0: rien."));
    }

    @Test
    void everyLegalTopicIsInItWithItsSource() {
        String law = book.about("ce que dit la loi").stream()
                .filter(page -> page.title().equals("Ce que dit la loi"))
                .findFirst()
                .orElseThrow()
                .words();

        Explanations explanations = Explanations.shipped();
        assertThat(explanations.topics())
                .allSatisfy(topic -> assertThat(law)
                        .contains("Source\u00a0: ")
                        .contains(explanations.of(topic).title()));
    }

    @Test
    void wordsFindPagesWhateverTheirAccents() {
        assertThat(book.about("PIECES bordereau")).extracting(HelpPage::title).contains("Le dossier de pièces");
        assertThat(book.about("licorne")).isEmpty();
        assertThat(book.about(" ")).isEqualTo(book.pages());
    }

    @Test
    void whatTheLawSaysIsInTheOrderOfItsTitles() {
        HelpPage law = book.pages().stream()
                .filter(page -> page.title().equals("Ce que dit la loi"))
                .findFirst()
                .orElseThrow();

        assertThat(law.body().stream()
                        .filter(Heading.class::isInstance)
                        .map(block -> ((Heading) block).text())
                        .toList())
                .hasSizeGreaterThan(10)
                .isSortedAccordingTo(new FrenchOrder());
    }

    @Test
    void thePrintedWholeSetsTheTitleOfEveryPageAboveItsParts() {
        assertThat(book.sheet(book.pages()).body())
                .containsAll(book.pages().stream()
                        .map(page -> new Chapter(page.title()))
                        .toList());
    }
}
