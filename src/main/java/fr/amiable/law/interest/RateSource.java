package fr.amiable.law.interest;

import fr.amiable.common.FrenchText;
import fr.amiable.common.Percentage;
import fr.amiable.common.Phrases;
import fr.amiable.law.Semester;
import java.time.LocalDate;
import java.util.Optional;

/** Where the rate of a line comes from; {@link #words} is what is printed beside it. */
public sealed interface RateSource {

    /** In French, for example {@code BCE 2,40 % + 10 points, 2e semestre 2026}. */
    String words(Phrases texts);

    /** False when the published figure behind the rate still has to be checked. */
    default boolean isVerified() {
        return true;
    }

    /** The semester whose published figure was used; empty for an agreed rate. */
    default Optional<Semester> publishedIn() {
        return Optional.empty();
    }

    /** ECB main refinancing rate of the first day of a semester, plus points (C. com. L441-10 II, CCP R2192-31). */
    record Ecb(Percentage refinancing, Percentage points, Semester semester, boolean isVerified) implements RateSource {

        @Override
        public String words(Phrases texts) {
            return texts.get(
                    "rateSource.ecb",
                    refinancing,
                    FrenchText.number(points.points()),
                    semester.half(),
                    semester.year());
        }

        @Override
        public Optional<Semester> publishedIn() {
            return Optional.of(semester);
        }
    }

    /** Legal interest rate of a semester, category "autres cas" (CMF L313-2). */
    record Legal(Semester semester, boolean isVerified) implements RateSource {

        @Override
        public String words(Phrases texts) {
            return texts.get("rateSource.legal", semester.half(), semester.year());
        }

        @Override
        public Optional<Semester> publishedIn() {
            return Optional.of(semester);
        }
    }

    /** The same raised by points, two months after a judgment became enforceable (CMF L313-3). */
    record RaisedLegal(Percentage legal, Percentage points, Semester semester, boolean isVerified)
            implements RateSource {

        @Override
        public String words(Phrases texts) {
            return texts.get(
                    "rateSource.raisedLegal",
                    legal,
                    FrenchText.number(points.points()),
                    semester.half(),
                    semester.year());
        }

        @Override
        public Optional<Semester> publishedIn() {
            return Optional.of(semester);
        }
    }

    /**
     * No rate any more: collective proceedings stopped the interest (C. com. L622-28). While only their publication is known, the day is
     * still to be checked: the judgment came before.
     */
    record Stopped(LocalDate openedOn, boolean isVerified) implements RateSource {

        @Override
        public String words(Phrases texts) {
            return texts.get(isVerified ? "rateSource.stopped" : "rateSource.stoppedAtPublication", openedOn);
        }
    }

    /** True when the rate is one that was applied, not the want of one. */
    default boolean isRate() {
        return !(this instanceof Stopped);
    }

    /** The rate of the contract or of the terms of sale. */
    record Agreed() implements RateSource {

        @Override
        public String words(Phrases texts) {
            return texts.get("rateSource.agreed");
        }
    }
}
