package fr.amiable.client;

import fr.amiable.common.Words;

/** A person to write to or to call at the client's. */
public record Contact(String name, Role role, String email, String phone) {

    /** What this person is asked about. */
    public enum Role {
        BILLING,
        REMINDERS,
        MANAGEMENT,
        OTHER
    }

    public Contact {
        name = Words.clean(name);
        email = Words.clean(email);
        phone = Words.clean(phone);
    }
}
