package fr.amiable.ui.settings;

import fr.amiable.common.Percentage;
import fr.amiable.common.Problem;
import fr.amiable.common.Words;
import fr.amiable.law.PublishedRates;
import fr.amiable.law.Semester;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** The rates of one semester as typed so far. */
public final class RateFields {

    private final ObjectProperty<Semester> semester = new SimpleObjectProperty<>();
    private final ObjectProperty<Percentage> legalIndividual = new SimpleObjectProperty<>();
    private final ObjectProperty<Percentage> legalOther = new SimpleObjectProperty<>();
    private final ObjectProperty<Percentage> ecbRefinancing = new SimpleObjectProperty<>();
    private final StringProperty source = new SimpleStringProperty("");
    private final BooleanProperty verified = new SimpleBooleanProperty();

    void show(PublishedRates rates) {
        semester.set(rates.semester());
        legalIndividual.set(rates.legalIndividual());
        legalOther.set(rates.legalOther());
        ecbRefinancing.set(rates.ecbRefinancing());
        source.set(rates.source());
        verified.set(rates.verified());
    }

    /** Nothing but the semester. */
    void start(Semester missing) {
        semester.set(missing);
        legalIndividual.set(null);
        legalOther.set(null);
        ecbRefinancing.set(null);
        source.set("");
        verified.set(false);
    }

    /** What is missing, in the order of the screen. */
    public List<Problem> problems() {
        List<Problem> found = new ArrayList<>();
        if (semester.get() == null) {
            found.add(Problem.of("semester", "rates.noSemester"));
        }
        if (legalOther.get() == null) {
            found.add(Problem.of("legalOther", "rates.noRate"));
        }
        if (legalIndividual.get() == null) {
            found.add(Problem.of("legalIndividual", "rates.noRate"));
        }
        if (ecbRefinancing.get() == null) {
            found.add(Problem.of("ecbRefinancing", "rates.noRate"));
        }
        if (Words.clean(source.get()).isEmpty()) {
            found.add(Problem.of("source", "rates.noSource"));
        }
        return List.copyOf(found);
    }

    /** The rates, once {@link #problems()} is empty. */
    PublishedRates rates() {
        return new PublishedRates(
                semester.get(),
                legalIndividual.get(),
                legalOther.get(),
                ecbRefinancing.get(),
                Words.clean(source.get()),
                verified.get());
    }

    public ObjectProperty<Semester> semesterProperty() {
        return semester;
    }

    /** For debts to a private person. */
    public ObjectProperty<Percentage> legalIndividualProperty() {
        return legalIndividual;
    }

    public ObjectProperty<Percentage> legalOtherProperty() {
        return legalOther;
    }

    public ObjectProperty<Percentage> ecbRefinancingProperty() {
        return ecbRefinancing;
    }

    public StringProperty sourceProperty() {
        return source;
    }

    /** True when the owner read the official text. */
    public BooleanProperty verifiedProperty() {
        return verified;
    }
}
