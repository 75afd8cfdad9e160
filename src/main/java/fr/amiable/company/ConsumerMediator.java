package fr.amiable.company;

import fr.amiable.common.Words;

/** The consumer mediator the owner belongs to; C. conso. L616-1, R616-1. Empty words when none was given. */
public record ConsumerMediator(String name, String address, String website) {

    public static final ConsumerMediator NONE = new ConsumerMediator("", "", "");

    public ConsumerMediator {
        name = Words.clean(name);
        address = Words.clean(address);
        website = Words.clean(website);
    }

    public boolean isKnown() {
        return !name.isEmpty() && (!address.isEmpty() || !website.isEmpty());
    }
}
