package fr.amiable.common;

/** What is said in a sentence by words of its own, as an argument of a refusal. */
@FunctionalInterface
public interface Worded {

    /** For the middle of a sentence. */
    String words(Texts texts);
}
