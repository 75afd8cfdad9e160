package fr.amiable.cli;

import fr.amiable.common.SheetWriter;

/** What turns a list into a file to print, as commands use it. */
public interface PrintingDesk {

    SheetWriter printedLists();
}
