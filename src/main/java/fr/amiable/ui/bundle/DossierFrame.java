package fr.amiable.ui.bundle;

import fr.amiable.common.Texts;
import fr.amiable.evidence.FileOpening;
import fr.amiable.ui.common.Dialogs;
import fr.amiable.ui.common.Notices;
import java.time.ZoneId;

/** What of the window the page of a bundle needs. */
public record DossierFrame(Dialogs dialogs, Notices notices, FileOpening opening, Texts texts, ZoneId zone) {}
