package fr.amiable.app;

import fr.amiable.evidence.OriginalArchive;
import fr.amiable.journal.Journal;

/** What a desk keeps for ever: the trace of every act, and the files as they entered. */
public record Archives(Journal journal, OriginalArchive originals) {}
