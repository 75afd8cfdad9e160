package fr.amiable.common;

/** Where words are taken by their keys: those of the product in French, or those of a paper in the language of its reader. */
public interface Phrases {

    String get(String key, Object... arguments);
}
