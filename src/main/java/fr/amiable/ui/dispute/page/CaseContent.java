package fr.amiable.ui.dispute.page;

import fr.amiable.ui.common.widget.TabContent;

/** What one tab of a dispute's page shows, built when the tab is first opened. */
interface CaseContent extends TabContent<DisputeFile> {}
