package fr.amiable.letter.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.amiable.cli.MemoryDesk;
import fr.amiable.client.Language;
import fr.amiable.common.Subject;
import fr.amiable.document.PdfWords;
import fr.amiable.evidence.Fingerprint;
import fr.amiable.journal.Act;
import fr.amiable.journal.JournalEntry;
import fr.amiable.letter.LetterRequest;
import fr.amiable.letter.LetterType;
import fr.amiable.letter.ProducedLetter;
import fr.amiable.letter.sample.SampleBusiness;
import fr.amiable.letter.sample.SampleInvoices;
import fr.amiable.letter.words.LetterTextId;
import fr.amiable.letter.words.SampleCases;
import fr.amiable.storage.DerbyTextRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TextServiceTest {

    private static final LocalDate TODAY = SampleCases.TODAY;
    private static final LetterTextId FRIENDLY = LetterTextId.french("friendly-reminder");
    private static final String OWN =
            "un mot sur la facture {{number}}\n\nBonjour,\n\n[tableau]\n\nNous attendons **{{total}}**.\n\n----\n\nBien à vous.";

    private final MemoryDesk desk = new MemoryDesk(TODAY);
    private final SampleInvoices sample = new SampleBusiness(
                    desk.company(), desk.clients(), desk.invoices(), desk.payments(), desk.letters())
            .fill(TODAY);
    private final TextService texts = desk.letterTexts();

    @AfterEach
    void forget() {
        desk.forget();
    }

    @Test
    void theOwnersWordsAreThoseOfLettersWrittenFromThenOn() {
        ProducedLetter before = desk.letters().produce(request(), Optional.empty());
        byte[] pages = desk.letters().reprint(before.id());

        texts.save(FRIENDLY, OWN);

        assertThat(preview()).contains("Bonjour,", "Bien à vous.").doesNotContain("Sauf erreur");
        assertThat(desk.letters().reprint(before.id())).isEqualTo(pages);
        assertThat(texts.open(FRIENDLY).isOwn()).isTrue();
        assertThat(desk.journal().of(Subject.company()))
                .extracting(JournalEntry::act)
                .contains(Act.LETTER_TEXT_CHANGED);
    }

    @Test
    void wordsWithAFaultAreRefusedAndThoseBeforeThemHold() {
        texts.save(FRIENDLY, OWN);

        assertThatThrownBy(() -> texts.save(FRIENDLY, OWN.replace("{{total}}", "{{totl}}")))
                .isInstanceOf(TextRefused.class)
                .hasMessageContaining("Ligne 7, colonne 18");
        assertThat(texts.open(FRIENDLY).words()).isEqualTo(OWN);
    }

    @Test
    void aResetGoesBackToTheWordsShippedAndTheHistoryCanBeTakenUpAgain() {
        String shipped = texts.open(FRIENDLY).words();
        texts.save(FRIENDLY, OWN);
        texts.save(FRIENDLY, OWN.replace("Bonjour", "Cher client"));
        texts.reset(FRIENDLY);

        TextSheet sheet = texts.open(FRIENDLY);
        assertThat(sheet.words()).isEqualTo(shipped);
        assertThat(sheet.isOwn()).isFalse();
        assertThat(sheet.history()).extracting(TextVersion::isReset).containsExactly(true, false, false);

        texts.save(FRIENDLY, sheet.history().get(2).words());
        assertThat(texts.open(FRIENDLY).words()).isEqualTo(OWN);
        assertThat(preview()).contains("Bonjour,");
    }

    @Test
    void theWordsShippedSavedAsTheyAreAreNotTheOwners() {
        String shipped = texts.open(FRIENDLY).words();

        texts.save(FRIENDLY, shipped.replace("\n", "\r\n") + "\n\n");

        assertThat(texts.open(FRIENDLY).history()).isEmpty();
        assertThat(texts.list(Language.FRENCH)).allMatch(text -> text.ownSince().isEmpty());
    }

    @Test
    void theOwnerIsToldWhenTheWordsShippedChangedSinceHisOwn() {
        new DerbyTextRepository(desk.database())
                .add(new TextVersion(
                        0, FRIENDLY, OWN, Fingerprint.of(new byte[] {1}), Instant.parse("2026-01-05T10:00:00Z")));

        assertThat(texts.open(FRIENDLY).isShippedNewer()).isTrue();
        assertThat(texts.list(Language.FRENCH))
                .filteredOn(text -> text.state() == TextState.SHIPPED_NEWER)
                .extracting(ListedText::id)
                .containsExactly(FRIENDLY);

        texts.save(FRIENDLY, OWN);
        assertThat(texts.open(FRIENDLY).isShippedNewer()).isFalse();
    }

    @Test
    void aSharedPartChangesEveryLetterThatNamesIt() {
        texts.save(LetterTextId.french("contact"), "passez à l’atelier");

        assertThat(preview()).contains("passez à l’atelier");
    }

    @Test
    void everyLetterIsInTheListAndSharedPartsLast() {
        assertThat(texts.list(Language.FRENCH))
                .extracting(text -> text.id().name())
                .contains("upcoming-reminder", "formal-notice-consumer", "call-script", "recourse")
                .doesNotHaveDuplicates();
        assertThat(texts.list(Language.FRENCH).get(0).isPart()).isFalse();
        assertThat(texts.list(Language.FRENCH))
                .last()
                .satisfies(text -> assertThat(text.isPart()).isTrue());
    }

    @Test
    void theFieldsOfATextAreExplainedWithAnExample() {
        assertThat(texts.open(FRIENDLY).fields())
                .anySatisfy(field -> {
                    assertThat(field.name()).isEqualTo("total");
                    assertThat(field.explanation()).isEqualTo("somme demandée");
                    assertThat(field.example()).contains("€");
                    assertThat(field.isAlwaysFilled()).isTrue();
                })
                .extracting(KnownField::name)
                .doesNotContain("promisedAmount");
        assertThat(texts.open(LetterTextId.french("broken-promise")).fields())
                .extracting(KnownField::name)
                .startsWith("promisedAmount");
    }

    private LetterRequest request() {
        return LetterRequest.of(LetterType.FRIENDLY_REMINDER, sample.oversight(), TODAY);
    }

    private String preview() {
        return PdfWords.flat(desk.letters().preview(request()));
    }
}
