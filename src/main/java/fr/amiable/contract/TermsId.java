package fr.amiable.contract;

import fr.amiable.common.Subject;

/** Which version of the terms of sale. */
public record TermsId(long value) {

    public Subject subject() {
        return new Subject(Subject.Kind.TERMS_OF_SALE, value);
    }
}
