package fr.amiable.letter.stationery;

import fr.amiable.common.Problem;
import fr.amiable.common.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The owner's paper as chosen and typed so far; any field may be missing or wrong. */
public record StationeryDraft(
        Optional<HeadPicture> logo,
        LogoPlace logoPlace,
        String logoHeight,
        String accent,
        Optional<HeadPicture> signature,
        String signatureHeight,
        TypedMargins margins) {

    /** Margins in millimetres, as typed. */
    public record TypedMargins(String left, String right, String top, String bottom) {}

    /** What a length may be, in millimetres, both included. */
    enum Length {
        LOGO_HEIGHT("logoHeight", 8, 30),
        SIGNATURE_HEIGHT("signatureHeight", 8, 25),
        LEFT("marginLeft", 20, 35),
        RIGHT("marginRight", 15, 30),
        TOP("marginTop", 10, 30),
        BOTTOM("marginBottom", 16, 40);

        private final String field;
        private final int least;
        private final int most;

        Length(String field, int least, int most) {
            this.field = field;
            this.least = least;
            this.most = most;
        }

        Optional<Integer> read(String typed) {
            return Optional.of(Words.clean(typed).replaceFirst("\\s*mm$", ""))
                    .filter(words -> words.matches("\\d{1,3}"))
                    .map(Integer::valueOf)
                    .filter(millimetres -> millimetres >= least && millimetres <= most);
        }
    }

    /** Where the free zone of the window begins, from the top of the sheet: nothing else may stand right of the middle. */
    private static final int ABOVE_WINDOW = 44;

    /** What keeps this from being recorded, in the order of the screen. */
    public List<Problem> problems() {
        List<Problem> found = new ArrayList<>();
        check(found, Length.LOGO_HEIGHT, logoHeight);
        checkLogoAboveWindow(found);
        checkAccent(found);
        check(found, Length.SIGNATURE_HEIGHT, signatureHeight);
        check(found, Length.LEFT, margins.left());
        check(found, Length.RIGHT, margins.right());
        check(found, Length.TOP, margins.top());
        check(found, Length.BOTTOM, margins.bottom());
        return List.copyOf(found);
    }

    private static void check(List<Problem> found, Length length, String typed) {
        if (length.read(typed).isEmpty()) {
            found.add(Problem.of(length.field, "stationery.length", length.least, length.most));
        }
    }

    private void checkLogoAboveWindow(List<Problem> found) {
        Optional<Integer> height = Length.LOGO_HEIGHT.read(logoHeight);
        Optional<Integer> top = Length.TOP.read(margins.top());
        if (logo.isPresent() && logoPlace == LogoPlace.TOP_RIGHT && height.isPresent() && top.isPresent()) {
            int room = ABOVE_WINDOW - top.get();
            if (height.get() > room) {
                found.add(Problem.of(Length.LOGO_HEIGHT.field, "stationery.logoOnWindow", top.get(), room));
            }
        }
    }

    private void checkAccent(List<Problem> found) {
        Optional<InkColour> colour = InkColour.read(accent);
        if (colour.isEmpty()) {
            found.add(Problem.of("accent", "stationery.noColour"));
        } else if (!colour.get().isReadable()) {
            found.add(Problem.of(
                    "accent", "stationery.pale", colour.get().readable().hex()));
        }
    }

    /** @throws IllegalStateException while {@link #problems()} is not empty */
    public Stationery complete() {
        if (!problems().isEmpty()) {
            throw new IllegalStateException("stationery has problems: " + problems());
        }
        return new Stationery(
                logo,
                logoPlace,
                Length.LOGO_HEIGHT.read(logoHeight).orElseThrow(),
                InkColour.read(accent).orElseThrow(),
                signature,
                Length.SIGNATURE_HEIGHT.read(signatureHeight).orElseThrow(),
                new Margins(
                        Length.LEFT.read(margins.left()).orElseThrow(),
                        Length.RIGHT.read(margins.right()).orElseThrow(),
                        Length.TOP.read(margins.top()).orElseThrow(),
                        Length.BOTTOM.read(margins.bottom()).orElseThrow()));
    }
}
