package fr.amiable.ui.dispute.page;

import fr.amiable.common.Texts;
import fr.amiable.ui.common.Dialogs;
import fr.amiable.ui.common.Navigator;
import fr.amiable.ui.common.Notices;
import fr.amiable.ui.common.WindowMemory;
import fr.amiable.ui.common.widget.ListOutput;

/** What of the window the page of a dispute and its tabs need. */
public record CaseFrame(
        Navigator navigator, Dialogs dialogs, Notices notices, ListOutput lists, WindowMemory memory, Texts texts) {}
