package fr.amiable.contract;

import fr.amiable.common.Subject;

/** Which contract, quote or order. */
public record ContractId(long value) {

    public Subject subject() {
        return new Subject(Subject.Kind.CONTRACT, value);
    }
}
