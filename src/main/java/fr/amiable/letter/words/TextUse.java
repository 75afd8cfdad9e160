package fr.amiable.letter.words;

import fr.amiable.client.ClientKind;
import fr.amiable.letter.LetterType;

/** A letter to clients of one kind, as one that a text is read in. */
public record TextUse(LetterType type, ClientKind kind) {}
