package fr.amiable.ui.client.card;

import fr.amiable.ui.common.widget.TabContent;

/** What one tab of the card shows, built when the tab is first opened. */
interface CardContent extends TabContent<ClientFile> {}
