package fr.amiable.letter.stationery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.amiable.common.Problem;
import fr.amiable.common.Texts;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StationeryDraftTest {

    private static final HeadPicture LOGO = new HeadPicture(new byte[] {1}, 600, 200);

    private final StationeryDraft plain = Stationery.PLAIN.draft();

    @Test
    void thePaperOfTheProductComesBackEqualFromItsForm() {
        assertThat(plain.problems()).isEmpty();
        assertThat(plain.complete()).isEqualTo(Stationery.PLAIN);
    }

    @ParameterizedTest
    @CsvSource({
        "19,20,17,18,marginLeft", "36,20,17,18,marginLeft", "20,14,17,18,marginRight", "20,31,17,18,marginRight",
        "20,20,9,18,marginTop", "20,20,31,18,marginTop", "20,20,17,15,marginBottom", "20,20,17,41,marginBottom",
        "'',20,17,18,marginLeft", "20,-20,17,18,marginRight", "20,20,'1,5',18,marginTop",
                "20,20,17,9999999999,marginBottom"
    })
    void aMarginOutOfItsBoundsIsNamedWithThem(String left, String right, String top, String bottom, String field) {
        assertThat(withMargins(left, right, top, bottom).problems())
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.field()).isEqualTo(field);
                    assertThat(problem.message(new Texts()))
                            .startsWith("Indiquez un nombre entier de millimètres, de ");
                });
        assertThatThrownBy(() -> withMargins(left, right, top, bottom).complete())
                .isInstanceOf(IllegalStateException.class);
    }

    @ParameterizedTest
    @CsvSource({"20,15,10,16", "35,30,30,40", "20 mm,15mm, 10 ,16"})
    void theBoundsThemselvesAndTheUnitAreTaken(String left, String right, String top, String bottom) {
        assertThat(withMargins(left, right, top, bottom).problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"#ffffff", "#ffd400", "#8ec5ff", "777", "#b0b0b0"})
    void aPaleColourIsRefusedWithOneThatCanBeRead(String pale) {
        Problem problem = withAccent(pale).problems().get(0);

        assertThat(problem.field()).isEqualTo("accent");
        assertThat(problem.message(new Texts())).startsWith("Cette couleur est trop pâle");
        String proposed = (String) problem.arguments().get(0);
        assertThat(withAccent(proposed).problems()).isEmpty();
        assertThat(InkColour.read(proposed).orElseThrow().contrast()).isBetween(4.5, 6.5);
    }

    @ParameterizedTest
    @CsvSource({"bleu", "#12345", "#1234567", "''", "#12345g", "rgb(1)"})
    void whatIsNoColourIsToldHowToBeWritten(String typed) {
        assertThat(withAccent(typed).problems()).extracting(Problem::key).containsExactly("stationery.noColour");
    }

    @ParameterizedTest
    @CsvSource({"1d3f8a,#1d3f8a", "#1D3F8A,#1d3f8a", "' #136 ',#113366"})
    void aColourIsReadAsItIsUsuallyWritten(String typed, String kept) {
        assertThat(withAccent(typed).complete().accent().hex()).isEqualTo(kept);
    }

    @ParameterizedTest
    @CsvSource({
        "TOP_RIGHT,27,17,true",
        "TOP_RIGHT,28,17,false",
        "TOP_RIGHT,14,30,true",
        "TOP_RIGHT,15,30,false",
        "ABOVE_NAME,30,30,true"
    })
    void aLogoOnTheRightEndsAboveTheWindow(LogoPlace place, String height, String top, boolean isFine) {
        StationeryDraft draft = new StationeryDraft(
                Optional.of(LOGO),
                place,
                height,
                plain.accent(),
                plain.signature(),
                plain.signatureHeight(),
                new StationeryDraft.TypedMargins("25", "20", top, "18"));

        assertThat(draft.problems().stream().map(Problem::field).toList())
                .isEqualTo(isFine ? List.of() : List.of("logoHeight"));
    }

    private StationeryDraft withAccent(String accent) {
        return new StationeryDraft(
                plain.logo(),
                plain.logoPlace(),
                plain.logoHeight(),
                accent,
                plain.signature(),
                plain.signatureHeight(),
                plain.margins());
    }

    private StationeryDraft withMargins(String left, String right, String top, String bottom) {
        return new StationeryDraft(
                plain.logo(),
                plain.logoPlace(),
                plain.logoHeight(),
                plain.accent(),
                plain.signature(),
                plain.signatureHeight(),
                new StationeryDraft.TypedMargins(left, right, top, bottom));
    }
}
