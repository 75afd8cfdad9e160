package fr.amiable.ui.common.form;

import fr.amiable.common.FrenchText;
import fr.amiable.common.Percentage;
import fr.amiable.ui.common.TypedNumber;
import java.util.Optional;

/** A field for a rate between 0 and 100 percent. */
public final class PercentField extends TypedField<Percentage> {

    public PercentField() {
        getStyleClass().add("percent-field");
        setRight(Unit.of("%"));
    }

    @Override
    public String expectedKey() {
        return "ui.expected.rate";
    }

    @Override
    protected Optional<Percentage> read(String typed) {
        return TypedNumber.readRate(typed);
    }

    @Override
    protected String write(Percentage rate) {
        String written = FrenchText.rate(rate);
        return written.substring(0, written.length() - 2);
    }
}
