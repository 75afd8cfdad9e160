package fr.amiable.dashboard.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import fr.amiable.letter.LetterId;
import fr.amiable.letter.registered.Consent;
import fr.amiable.letter.registered.RegisteredCourse;
import fr.amiable.letter.registered.RegisteredDetails;
import fr.amiable.letter.registered.RegisteredForm;
import fr.amiable.letter.registered.RegisteredLetter;
import fr.amiable.letter.registered.RegisteredState;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PostTasksTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final Optional<LocalDate> NONE = Optional.empty();

    @Test
    void aLetterOnTheDeskIsToBeDeposited() {
        assertThat(told(new RegisteredCourse(NONE, NONE, Optional.empty(), NONE)))
                .singleElement()
                .satisfies(item -> {
                    assertThat(item.why().key()).isEqualTo("registered.prepared");
                    assertThat(item.urgency()).isEqualTo(Urgency.NOW);
                    assertThat(item.next().act()).isEqualTo(AgendaAct.FOLLOW_LETTER);
                });
    }

    @Test
    void aDepositIsAskedAfterOnceAWeekWentByWithoutNews() {
        assertThat(told(deposited(6))).isEmpty();
        assertThat(told(deposited(7))).singleElement().satisfies(item -> {
            assertThat(item.why().key()).isEqualTo("registered.silent");
            assertThat(item.on()).contains(TODAY);
        });
        assertThat(told(deposited(400))).isEmpty();
    }

    @Test
    void theFifteenDaysOfThePostAreCountedFromThePresentation() {
        assertThat(told(notified(15))).singleElement().satisfies(item -> {
            assertThat(item.why().key()).isEqualTo("registered.held");
            assertThat(item.on()).contains(TODAY);
        });
        assertThat(told(notified(16))).singleElement().satisfies(item -> {
            assertThat(item.why().key()).isEqualTo("registered.over");
            assertThat(item.urgency()).isEqualTo(Urgency.NOW);
        });
    }

    @Test
    void whatNeverArrivedIsToBeSentAgainAndWhatDidAsksNothing() {
        assertThat(told(ended(RegisteredState.UNKNOWN)))
                .extracting(item -> item.why().key())
                .containsExactly("registered.unknown");
        assertThat(told(ended(RegisteredState.LOST)))
                .extracting(item -> item.why().key())
                .containsExactly("registered.lost");
        for (RegisteredState done :
                List.of(RegisteredState.DISTRIBUTED, RegisteredState.REFUSED, RegisteredState.UNCLAIMED)) {
            assertThat(told(ended(done))).isEmpty();
        }
    }

    @Test
    void aMessageInDoubtIsSettledFirst() {
        PostNews news = new PostNews(List.of(), List.of(new PostNews.Doubtful(new LetterId(3), "Guérin", TODAY)));

        assertThat(PostTasks.in(news, TODAY))
                .singleElement()
                .satisfies(item -> assertThat(item.urgency()).isEqualTo(Urgency.NOW));
    }

    @Test
    void manyAreALineForTheOthers() {
        PostNews news = new PostNews(
                IntStream.range(0, 40).mapToObj(any -> posted(notified(16))).toList(), List.of());

        assertThat(PostTasks.in(news, TODAY))
                .hasSize(Agenda.MOST_OF_A_KIND + 1)
                .last()
                .satisfies(item -> assertThat(item.next().act()).isEqualTo(AgendaAct.SEE_LETTERS));
    }

    private static List<AgendaItem> told(RegisteredCourse course) {
        return PostTasks.in(new PostNews(List.of(posted(course)), List.of()), TODAY);
    }

    private static PostNews.Posted posted(RegisteredCourse course) {
        RegisteredDetails details = new RegisteredDetails(RegisteredForm.PAPER, "2C04812345678", "", Consent.NONE);
        return new PostNews.Posted(
                new RegisteredLetter(new LetterId(1), details, course), "Menuiserie Guérin", TODAY.minusDays(20));
    }

    private static RegisteredCourse deposited(int daysAgo) {
        return new RegisteredCourse(Optional.of(TODAY.minusDays(daysAgo)), NONE, Optional.empty(), NONE);
    }

    private static RegisteredCourse notified(int daysAgo) {
        Optional<LocalDate> day = Optional.of(TODAY.minusDays(daysAgo));
        return new RegisteredCourse(day, day, Optional.empty(), NONE);
    }

    private static RegisteredCourse ended(RegisteredState outcome) {
        Optional<LocalDate> day = Optional.of(TODAY.minusDays(2));
        return new RegisteredCourse(day, day, Optional.of(outcome), day);
    }
}
