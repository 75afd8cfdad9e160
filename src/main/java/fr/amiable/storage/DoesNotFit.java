package fr.amiable.storage;

import fr.amiable.common.Refusal;
import fr.amiable.common.Texts;

/** Something typed does not fit where it is to be kept; the message names the field. */
public final class DoesNotFit extends Refusal {

    private static final long serialVersionUID = 1L;

    private final String field;
    private final int most;

    private DoesNotFit(String key, String field, int most) {
        super(key, field, most);
        this.field = field;
        this.most = most;
    }

    static DoesNotFit text(String field, int characters) {
        return new DoesNotFit("storage.textTooLong", field, characters);
    }

    static DoesNotFit number(String field, int decimals) {
        return new DoesNotFit("storage.numberTooLong", field, decimals);
    }

    static DoesNotFit day(String field, int lastYear) {
        return new DoesNotFit("storage.dayTooFar", field, lastYear);
    }

    /** Table and column, for example {@code client.name}. */
    public String field() {
        return field;
    }

    @Override
    public String message(Texts texts) {
        return texts.get("refusal." + key(), texts.get("storage.field." + field), most);
    }
}
