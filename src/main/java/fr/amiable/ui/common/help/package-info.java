/** What the law says, one question mark away. */
package fr.amiable.ui.common.help;
