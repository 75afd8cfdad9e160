package fr.amiable.search;

/** Which thing the index speaks of. A contact has no number of its own: it is the client's number and its place there. */
public record SearchKey(HitKind kind, long id) {

    /** More contacts of one client than anybody has. */
    public static final int MOST_CONTACTS = 256;

    public static SearchKey contact(long client, int place) {
        return new SearchKey(HitKind.CONTACT, client * MOST_CONTACTS + place);
    }

    public static long clientOfContact(long id) {
        return id / MOST_CONTACTS;
    }

    public static int placeOfContact(long id) {
        return (int) (id % MOST_CONTACTS);
    }
}
