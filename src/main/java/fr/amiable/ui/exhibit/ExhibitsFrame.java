package fr.amiable.ui.exhibit;

import fr.amiable.common.Texts;
import fr.amiable.ui.common.Dialogs;
import fr.amiable.ui.common.Notices;
import fr.amiable.ui.common.WindowMemory;
import fr.amiable.ui.common.widget.ListOutput;
import java.time.Clock;

/** What of the window the exhibits of a case need. */
public record ExhibitsFrame(
        Dialogs dialogs, Notices notices, ListOutput lists, WindowMemory memory, Texts texts, Clock clock) {}
