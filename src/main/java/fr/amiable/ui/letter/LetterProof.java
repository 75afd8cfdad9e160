package fr.amiable.ui.letter;

import fr.amiable.evidence.preview.PagePicture;
import fr.amiable.letter.DraftedLetter;
import fr.amiable.letter.form.LetterField;
import java.util.List;

/** A letter as it would be, what it wants filled in, and pictures of its pages. */
record LetterProof(DraftedLetter letter, List<LetterField> fields, List<PagePicture> pages) {}
