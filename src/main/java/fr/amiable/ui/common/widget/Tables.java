package fr.amiable.ui.common.widget;

import fr.amiable.ui.common.WindowMemory;

/** What every table of the window needs: the memory of its columns, and where its lines can go. */
public record Tables(WindowMemory memory, ListOutput output) {}
