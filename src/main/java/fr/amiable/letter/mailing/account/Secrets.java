package fr.amiable.letter.mailing.account;

/** Keeps words unreadable to who has the database without the key that lies beside it. */
public interface Secrets {

    String seal(String words);

    /** @throws SecretLost when the key is not the one it was sealed with, or the seal was altered */
    String open(String sealed);
}
