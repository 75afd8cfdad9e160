package fr.amiable.ui.client.card;

import fr.amiable.common.Texts;
import fr.amiable.ui.common.Dialogs;
import fr.amiable.ui.common.Navigator;
import fr.amiable.ui.common.Notices;
import fr.amiable.ui.common.WindowMemory;

/** What of the window the tabs of the card need. */
public record CardFrame(Navigator navigator, Dialogs dialogs, Notices notices, WindowMemory memory, Texts texts) {}
