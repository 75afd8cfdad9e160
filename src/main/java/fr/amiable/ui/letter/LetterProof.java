package fr.amiable.ui.letter;

import fr.amiable.evidence.preview.PagePicture;
import fr.amiable.letter.check.PreCheck;
import java.time.LocalDate;
import java.util.List;

/** A letter as it would be: what was looked at, the last day to pay proposed, and pictures of its pages. */
record LetterProof(PreCheck preCheck, LocalDate proposedPayBy, List<PagePicture> pages) {}
